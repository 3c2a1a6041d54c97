/* promises.c - what an agent says will be done: who, what, until when. A promise is "I will", "we are going to", "the team will" and
 * what follows up to the end of the clause; until when is the first deadline or date in its sentence. */
#include "call/promises.h"

#include "call/inlist.h"

#define ACTION_WORDS 14 /* what goes on further is no longer the action */

/* Words of "I will", "we're going to", "the billing team will"; 0: none begins here. */
static uint32_t pledge(tn_words *words, tenor_promiser *who)
{
    uint32_t k = 0;
    *who = TENOR_PROMISER_I;
    if (in(words, 0, I_LL_WE_LL)) {
        *who = in(words, 0, WE_LL) ? TENOR_PROMISER_WE : TENOR_PROMISER_I;
        return 1;
    }
    if (in(words, 0, I_WE)) {
        *who = in(words, 0, WE) ? TENOR_PROMISER_WE : TENOR_PROMISER_I;
        if (in(words, 1, WILL_SHALL_LL))
            return 2;
        if (in(words, 1, CAN) && in(words, 2, PROMISE))
            return 0; /* "I can promise you that I will": the will counts */
        k = in(words, 1, AM_ARE) ? 2 : 0;
    } else if (in(words, 0, I_M_WE_RE)) {
        *who = in(words, 0, WE_RE) ? TENOR_PROMISER_WE : TENOR_PROMISER_I;
        k = 1;
    }
    if (k)
        return in(words, k, GOING) && in(words, k + 1, TO) ? k + 2 : in(words, k, GONNA) ? k + 1 : 0;
    uint32_t at = in(words, 0, TEAM_LEADS) ? 1 : 0;
    if (at && in(words, 0, ONE) && in(words, 1, OF))
        at = 3;
    for (uint32_t i = at; i < at + 3; i++) {
        if (in(words, i, TEAMS)) {
            uint32_t from = in(words, i + 1, FROM) ? 4 : 1; /* someone from the team */
            for (uint32_t j = i + 1; j <= i + from; j++) {
                if (in(words, j, WILL_SHALL)) {
                    *who = TENOR_PROMISER_TEAM;
                    return j + 1;
                }
                if (in(words, j, IS) && in(words, j + 1, GOING) && in(words, j + 2, TO)) {
                    *who = TENOR_PROMISER_TEAM;
                    return j + 3;
                }
            }
        }
        if (at == 0 || tn_wordscan_peek(words, i)->kind != TN_WORD_WORD)
            return 0;
    }
    return 0;
}

/* Whether what follows "will" is something to be done for the customer. */
static bool is_action(tn_words *words, uint32_t *k)
{
    while (in(words, *k, ADVERBS) && *k < 16) {
        if (in(words, *k, BE) && !in(words, *k + 1, BE_ACTIONS))
            return false;
        ++*k;
    }
    const tn_word *w = tn_wordscan_peek(words, *k);
    if (w->kind != TN_WORD_WORD)
        return false;
    if (is_in(w, NO_ACTIONS))
        return false;
    return !(in(words, *k, PUT) && in(words, *k + 1, YOU));
}

/* Where the clause ends: punctuation, or what begins another one. Words of it. */
static uint32_t clause(tn_words *words, uint32_t k)
{
    uint32_t n = 0;
    for (; n < ACTION_WORDS; n++) {
        const tn_word *w = tn_wordscan_peek(words, k + n);
        if (w->kind == TN_WORD_END || (w->kind == TN_WORD_MARK && !is_in(w, CLAUSE_MARKS)))
            break;
        if (n == 0)
            continue;
        if (is_in(w, CLAUSE_BEGINS) ||
            (is_in(w, AND) && in(words, k + n + 1, CLAUSE_SUBJECTS)))
            break;
    }
    return n;
}

/* End of the sentence that a place is in, as a byte; a sentence of a recogniser goes on. */
static uint32_t sentence_end(tn_str text, uint32_t at)
{
    while (at < text.n) {
        char c = text.p[at];
        if (c == '!' || c == '?' || c == '\n' || ((c == '.' || c == ';') && (at + 1 == text.n || text.p[at + 1] == ' ' || text.p[at + 1] == '\n')))
            break;
        at++;
    }
    return at;
}

static void find_until(tn_str text, const tn_entity *entities, size_t count, tn_promise *p)
{
    uint32_t last = sentence_end(text, p->end);
    uint32_t first = p->begin; /* "by Friday I will": from where the sentence begins */
    while (first > 0 && text.p[first - 1] != '.' && text.p[first - 1] != '!' && text.p[first - 1] != '?' && text.p[first - 1] != '\n' &&
           p->begin - first < 40)
        first--;
    const tn_entity *best = NULL;
    for (size_t i = 0; i < count; i++) {
        const tn_entity *e = &entities[i];
        if ((e->kind != TN_ENTITY_DEADLINE && e->kind != TN_ENTITY_DATE) || e->begin < first || e->end > last)
            continue;
        bool behind = e->begin >= p->begin;
        if (behind && e->begin > p->end + 60)
            continue;
        if (!best || (best->begin < p->begin && behind) ||
            (behind && best->kind == TN_ENTITY_DATE && e->kind == TN_ENTITY_DEADLINE))
            best = e;
    }
    if (!best)
        return;
    p->timed = true;
    p->until = *best;
    if (best->begin >= p->action_begin && best->begin < p->action_end)
        p->action_end = best->begin;
    if (best->end > p->end)
        p->end = best->end;
}

void tn_promises_try(tn_promise_list *list, tn_words *words)
{
    tenor_promiser who;
    uint32_t k = pledge(words, &who), n;
    if (k == 0 || !is_action(words, &k) || (n = clause(words, k)) == 0)
        return;
    tn_promise *p = &list->out[list->count++];
    *p = (tn_promise){.who = (uint8_t)who, .begin = tn_wordscan_peek(words, 0)->begin,
                      .action_begin = tn_wordscan_peek(words, k)->begin, .action_end = tn_wordscan_peek(words, k + n - 1)->end};
    p->end = p->action_end;
    list->within = k; /* another one may stand in it: "I'll check and then we will call" */
}

void tn_promises_end(tn_promise_list *list, tn_str text, const tn_entity *entities, size_t entity_count)
{
    for (size_t i = 0; i < list->count; i++) {
        tn_promise *p = &list->out[i], *before = i ? &list->out[i - 1] : NULL;
        if (before && before->timed && before->until.begin > p->begin) { /* the time is this one's */
            before->timed = false;
            before->end = before->action_end;
        }
        find_until(text, entities, entity_count, p);
        while (p->action_end > p->action_begin + 1 && (text.p[p->action_end - 1] == ' ' || text.p[p->action_end - 1] == '\t'))
            p->action_end--;
    }
}
