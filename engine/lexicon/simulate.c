/* simulate.c - a program over tokens, all ways at once (after Pike's automaton; one way is kept for each state). */
#include "lexicon/simulate.h"

void tn_simulate_init(tn_simulator *s, const tn_mem *mem)
{
    memset(s, 0, sizeof *s);
    s->mem = mem;
}

void tn_simulate_free(tn_simulator *s)
{
    tn_mem_free(s->mem, s->nodes, s->node_capacity, sizeof *s->nodes);
    tn_simulate_init(s, s->mem);
}

/* Order of two lists of matched words: at the first difference the earlier word is better; where one list begins the
 * other, the longer is. Negative: a is better. */
static int compare_words(const tn_simulator *s, uint32_t a, uint32_t b)
{
    int order = 0;
    uint32_t da = a == TN_IMAGE_NONE ? 0 : s->nodes[a].depth, db = b == TN_IMAGE_NONE ? 0 : s->nodes[b].depth;
    if (da != db)
        order = da > db ? -1 : 1;
    for (; da > db; da--)
        a = s->nodes[a].parent;
    for (; db > da; db--)
        b = s->nodes[b].parent;
    for (; a != b; a = s->nodes[a].parent, b = s->nodes[b].parent)
        if (s->nodes[a].token != s->nodes[b].token)
            order = s->nodes[a].token < s->nodes[b].token ? -1 : 1;
    return order;
}

static bool better(const tn_simulator *s, const tn_way *a, const tn_way *b)
{
    if (a->wildcards != b->wildcards)
        return a->wildcards < b->wildcards;
    if (a->penalty != b->penalty)
        return a->penalty < b->penalty;
    return compare_words(s, a->node, b->node) < 0;
}

/* One step of a run. */
typedef struct step {
    tn_simulator *s;
    const tn_track *track;
    const tn_instruction *code;
    uint32_t at;     /* tokens consumed up to here */
    unsigned into;   /* list being filled */
    tn_found *found;
    bool any;        /* *found is set */
} step;

static void reach(step *t, tn_way way)
{
    tn_simulator *s = t->s;
    const tn_instruction *in = &t->code[way.state];
    tn_way *list = s->ways[t->into];
    if (s->stamp[way.state] == s->now) {
        tn_way *other = &list[s->slot[way.state]];
        if (!better(s, &way, other))
            return;
        *other = way;
    } else {
        s->stamp[way.state] = s->now;
        s->slot[way.state] = s->way_count[t->into];
        list[s->way_count[t->into]++] = way;
    }
    tn_way next = way;
    switch (in->op) {
    case TN_OP_MATCH: {
        tn_way last = {0, t->found->wildcards, t->found->penalty, t->found->node};
        if (!t->any || t->at > t->found->end || better(s, &way, &last)) {
            *t->found = (tn_found){t->at, way.wildcards, way.penalty, way.node};
            t->any = true;
        }
        break;
    }
    case TN_OP_SPLIT:
        next.state = in->x;
        reach(t, next);
        next.state = in->y;
        reach(t, next);
        break;
    case TN_OP_JUMP:
        next.state = in->x;
        reach(t, next);
        break;
    case TN_OP_START:
        if (t->at <= t->track->head) {
            next.state++;
            reach(t, next);
        }
        break;
    case TN_OP_END:
        if (t->at >= t->track->tail) {
            next.state++;
            reach(t, next);
        }
        break;
    default:
        break; /* consumes a token: waits in the list */
    }
}

static uint32_t set_penalty(const tn_vocabulary *v, const tn_track *track, uint32_t set, uint32_t size, uint32_t token)
{
    return tn_vocabulary_match(v, &v->classes[track->classes[token]], v->image->sets + set, size);
}

static uint32_t new_node(tn_simulator *s, uint32_t parent, uint32_t token)
{
    void *nodes = s->nodes;
    if (!tn_mem_reserve(s->mem, &nodes, &s->node_capacity, s->node_count + 1, sizeof *s->nodes)) {
        s->no_memory = true;
        return parent;
    }
    s->nodes = nodes;
    s->nodes[s->node_count] = (tn_way_node){parent, token, parent == TN_IMAGE_NONE ? 1 : s->nodes[parent].depth + 1};
    return (uint32_t)s->node_count++;
}

bool tn_simulate_run(tn_simulator *s, const tn_vocabulary *v, const tn_track *track, uint32_t program, uint32_t start,
                     tn_found *found)
{
    step t = {.s = s, .track = track, .code = v->image->instructions + v->image->programs[program].first,
              .at = start, .found = found};
    s->node_count = 0;
    s->way_count[0] = s->way_count[1] = 0;
    s->now++;
    *found = (tn_found){0};
    reach(&t, (tn_way){0, 0, 0, TN_IMAGE_NONE});
    t.any = false; /* the empty match is none */
    for (uint32_t token = start; token < track->count && s->way_count[t.into]; token++) {
        bool first = token == start;
        uint8_t flags = track->words[token];
        if (!first && track->flags[token] & TN_TOKEN_BREAK)
            break;
        unsigned from = t.into;
        bool skips = !first && flags & TN_WORD_TRANSPARENT && !(flags & TN_WORD_BARRIER);
        t.into = 1 - from;
        s->way_count[t.into] = 0;
        s->now++;
        t.at = token + 1;
        for (uint32_t i = 0; i < s->way_count[from]; i++) {
            const tn_way way = s->ways[from][i];
            const tn_instruction *in = &t.code[way.state];
            if (in->op == TN_OP_SET) {
                uint32_t penalty = set_penalty(v, track, in->x, in->y, token);
                if (penalty != UINT32_MAX)
                    reach(&t, (tn_way){way.state + 1, way.wildcards, way.penalty + penalty, new_node(s, way.node, token)});
            } else if (in->op == TN_OP_ANY && !(flags & TN_WORD_TRANSPARENT)) {
                reach(&t, (tn_way){way.state + 1, way.wildcards + 1, way.penalty, way.node});
            }
        }
        /* A transparent token may be stepped over; a match is not made longer by it. */
        if (skips)
            for (uint32_t i = 0; i < s->way_count[from]; i++) {
                tn_way way = s->ways[from][i];
                uint32_t op = t.code[way.state].op;
                if (op == TN_OP_SET || op == TN_OP_ANY)
                    reach(&t, way);
            }
    }
    return t.any && found->node != TN_IMAGE_NONE;
}
