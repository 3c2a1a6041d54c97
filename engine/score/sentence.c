/* sentence.c - the shortest sentence that a pattern describes. */
#include "score/sentence.h"

bool tn_sentence_word(tn_buf *out, tn_str text)
{
    bool apart = out->size == 0 || out->data[out->size - 1] == ' ';
    return (apart || tn_buf_byte(out, ' ')) && tn_buf_str(out, text);
}

bool tn_sentence_atom(tn_buf *out, const tn_node *node)
{
    /* By trigger: a word that raises the flag. <CAPS> needs small letters elsewhere in the sentence. */
    static const tn_str raising[TN_TRIGGER_COUNT] = {{"OK ok", 5}, {"yesss", 5}, {"!", 1}, {"?", 1}, {"5", 1}};
    if (node->atom == TN_ATOM_REGEX)
        return false;
    return tn_sentence_word(out, node->atom == TN_ATOM_TRIGGER ? raising[node->low] : node->text);
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
        return tn_sentence_atom(out, node);
    case TN_NODE_ANY:
        return tn_sentence_word(out, TN_STR("something"));
    case TN_NODE_GAP:
        for (uint32_t i = 0; i < node->low; i++)
            if (!tn_sentence_word(out, TN_STR("something")))
                return false;
        return true;
    default:
        return true;
    }
}

static bool holds(const tn_node *node, const tn_node *atom)
{
    bool found = node == atom;
    for (const tn_node *n = node->child; n && !found; n = n->next)
        found = holds(n, atom);
    return found;
}

bool tn_sentence_through(const tn_node *node, const tn_node *atom, tn_str instead, tn_buf *out)
{
    if (node == atom)
        return tn_sentence_word(out, instead);
    bool passed = false;
    for (const tn_node *n = node->child; n; n = n->next) {
        if (!passed && holds(n, atom)) {
            if (!tn_sentence_through(n, atom, instead, out))
                return false;
            passed = true;
        } else if (node->kind == TN_NODE_SEQ && !tn_sentence_shortest(n, out)) {
            return false;
        }
    }
    return passed;
}
