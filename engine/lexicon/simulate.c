/* simulate.c - a program over tokens, all ways at once (after Pike's automaton; one way is kept for each state). */
#include "lexicon/simulate.h"

static bool better(const tn_simulator *s, const tn_thread *a, const tn_thread *b)
{
    if (a->wildcards != b->wildcards)
        return a->wildcards < b->wildcards;
    if (a->penalty != b->penalty)
        return a->penalty < b->penalty;
    return tn_trail_compare(s->trail, a->trail, b->trail) < 0;
}

/* One step of a run. */
typedef struct step {
    tn_simulator *s;
    const tn_track *track;
    const tn_instruction *code;
    uint32_t at;     /* tokens consumed up to here */
    unsigned into;   /* list being filled */
    uint32_t end;    /* token behind the best match so far; 0: none */
    tn_thread best;  /* its way */
} step;

static void reach(step *t, tn_thread way)
{
    tn_simulator *s = t->s;
    const tn_instruction *in = &t->code[way.state];
    tn_thread *list = s->threads[t->into];
    if (s->stamp[way.state] == s->now) {
        tn_thread *other = &list[s->slot[way.state]];
        if (!better(s, &way, other))
            return;
        *other = way;
    } else {
        s->stamp[way.state] = s->now;
        s->slot[way.state] = s->thread_count[t->into];
        list[s->thread_count[t->into]++] = way;
    }
    tn_thread next = way;
    switch (in->op) {
    case TN_OP_MATCH:
        if (t->at > t->end || better(s, &way, &t->best)) {
            t->best = way;
            t->end = t->at;
        }
        break;
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

bool tn_simulate_run(tn_simulator *s, const tn_vocabulary *v, const tn_track *track, uint32_t program, uint32_t start, tn_walk *walk)
{
    step t = {.s = s, .track = track, .code = v->image->instructions + v->image->programs[program].first, .at = start};
    s->trail->count = 0;
    s->thread_count[0] = s->thread_count[1] = 0;
    s->now++;
    reach(&t, (tn_thread){0, 0, 0, TN_IMAGE_NONE});
    t.end = 0; /* the empty match is none */
    for (uint32_t token = start; token < track->count && s->thread_count[t.into]; token++) {
        bool first = token == start;
        uint8_t flags = track->words[token];
        if (!first && track->flags[token] & TN_TOKEN_BREAK)
            break;
        unsigned from = t.into;
        bool skips = !first && tn_walker_skips(track, token);
        t.into = 1 - from;
        s->thread_count[t.into] = 0;
        s->now++;
        t.at = token + 1;
        for (uint32_t i = 0; i < s->thread_count[from]; i++) {
            const tn_thread way = s->threads[from][i];
            const tn_instruction *in = &t.code[way.state];
            if (in->op == TN_OP_SET) {
                uint32_t penalty = set_penalty(v, track, in->x, in->y, token);
                if (penalty != UINT32_MAX)
                    reach(&t, (tn_thread){way.state + 1, way.wildcards, way.penalty + penalty, tn_trail_add(s->trail, way.trail, token)});
            } else if (in->op == TN_OP_ANY && !(flags & TN_WORD_TRANSPARENT)) {
                reach(&t, (tn_thread){way.state + 1, way.wildcards + 1, way.penalty, way.trail});
            }
        }
        /* A transparent token may be stepped over; a match is not made longer by it. */
        if (skips)
            for (uint32_t i = 0; i < s->thread_count[from]; i++) {
                tn_thread way = s->threads[from][i];
                uint32_t op = t.code[way.state].op;
                if (op == TN_OP_SET || op == TN_OP_ANY)
                    reach(&t, way);
            }
    }
    if (!t.end || t.best.trail == TN_IMAGE_NONE)
        return false;
    walk->end = t.end;
    walk->wildcards = t.best.wildcards;
    walk->penalty = t.best.penalty;
    walk->count = tn_trail_depth(s->trail, t.best.trail);
    tn_trail_words(s->trail, t.best.trail, walk->words);
    return true;
}
