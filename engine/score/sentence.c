/* sentence.c - the shortest sentence that a pattern describes. */
#include "score/sentence.h"

static bool word(tn_buf *out, tn_str text)
{
    bool apart = out->size == 0 || out->data[out->size - 1] == ' ';
    return (apart || tn_buf_byte(out, ' ')) && tn_buf_str(out, text);
}

static bool add_atom(const tn_node *node, tn_buf *out)
{
    /* By trigger: a word that raises the flag. <CAPS> needs small letters elsewhere in the sentence. */
    static const tn_str raising[TN_TRIGGER_COUNT] = {{"OK ok", 5}, {"yesss", 5}, {"!", 1}, {"?", 1}, {"5", 1}};
    if (node->atom == TN_ATOM_REGEX)
        return false;
    return word(out, node->atom == TN_ATOM_TRIGGER ? raising[node->low] : node->text);
}

bool tn_sentence_shortest(const tn_node *node, tn_buf *out)
{
    switch (node->kind) {
    case TN_NODE_SEQ:
        for (const tn_node *n = node->child; n; n = n->next)
            if (!tn_sentence_shortest(n, out))
                return false;
        return true;
    case TN_NODE_ALT: {
        /* The shortest alternative that words can fill. */
        if (node->optional)
            return true;
        size_t size = out->size;
        for (uint32_t least = node->least; least <= node->least + 8u; least++)
            for (const tn_node *n = node->child; n; n = n->next) {
                if (n->least != least)
                    continue;
                if (tn_sentence_shortest(n, out))
                    return true;
                if (out->failed)
                    return false;
                out->size = size;
            }
        return false;
    }
    case TN_NODE_ATOM:
        return add_atom(node, out);
    case TN_NODE_ANY:
        return word(out, TN_STR("something"));
    case TN_NODE_GAP:
        for (uint32_t i = 0; i < node->low; i++)
            if (!word(out, TN_STR("something")))
                return false;
        return true;
    default:
        return true;
    }
}
