/* samples.c - sentences that a pattern describes, one after the other. */
#include "study/samples.h"

#include "score/sentence.h"

#define IN_ORDER 96   /* sentences in the order of their choices */
#define AT_RANDOM 160 /* and then, where these were not all */

void tn_samples_init(tn_samples *s, const tn_node *pattern, bool stem)
{
    *s = (tn_samples){.pattern = pattern, .stem = stem, .chance = 0x9E3779B97F4A7C15u};
}

static uint32_t choose(tn_samples *s, uint32_t ways)
{
    uint32_t at = s->at;
    if (at == TN_SAMPLES_CHOICES || ways == 1)
        return 0;
    s->at++;
    s->ways[at] = ways;
    if (s->given > IN_ORDER) {
        s->chance ^= s->chance << 13;
        s->chance ^= s->chance >> 7;
        s->chance ^= s->chance << 17;
        s->chosen[at] = (uint32_t)(s->chance % ways);
    } else if (at >= s->depth) {
        s->chosen[at] = 0;
        s->depth = at + 1;
    }
    return s->chosen[at];
}

/* False: a regex stands on this way. */
static bool put(tn_samples *s, const tn_node *node, tn_buf *out)
{
    switch (node->kind) {
    case TN_NODE_SEQ:
        for (const tn_node *n = node->child; n; n = n->next)
            if (!put(s, n, out))
                return false;
        return true;
    case TN_NODE_ALT: {
        uint32_t ways = node->optional;
        for (const tn_node *n = node->child; n; n = n->next)
            ways++;
        uint32_t which = choose(s, ways);
        const tn_node *n = node->child;
        while (n && which--)
            n = n->next;
        return !n || put(s, n, out);
    }
    case TN_NODE_ATOM:
        if (!tn_sentence_atom(out, node))
            return false;
        if (node->atom == TN_ATOM_STEM || (node->atom == TN_ATOM_EXACT && s->stem))
            return tn_buf_str(out, s->stem_end);
        return node->atom != TN_ATOM_PREFIX || tn_buf_str(out, s->prefix_end);
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

/* To the next way in order. */
static void advance(tn_samples *s)
{
    while (s->depth > 0 && ++s->chosen[s->depth - 1] >= s->ways[s->depth - 1])
        s->depth--;
    s->over = s->depth == 0;
}

bool tn_samples_next(tn_samples *s, tn_buf *out)
{
    while (!s->over && s->given < IN_ORDER + AT_RANDOM) {
        tn_buf_clear(out);
        s->given++;
        s->at = 0;
        bool good = put(s, s->pattern, out);
        if (s->given <= IN_ORDER)
            advance(s);
        if (out->failed)
            return false;
        if (good)
            return true;
    }
    return false;
}
