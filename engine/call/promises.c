/* promises.c - what an agent says will be done: who, what, until when. A promise is "I will", "we are going to", "the team will" and
 * what follows up to the end of the clause; until when is the first deadline or date in its sentence. */
#include "call/promises.h"

#define ACTION_WORDS 14 /* what goes on further is no longer the action */

static inline bool is(tn_words *words, uint32_t k, const char *text)
{
    return tn_wordscan_is(tn_wordscan_peek(words, k), text);
}

static inline bool in(tn_words *words, uint32_t k, const char *list)
{
    return tn_wordscan_in(tn_wordscan_peek(words, k), list);
}

static const char teams[] = " team department office warehouse engineer technician colleague manager supervisor specialist adviser advisor "
                            "someone somebody driver courier branch store depot desk lawyers accountant ";

/* Words of "I will", "we're going to", "the billing team will"; 0: none begins here. */
static uint32_t pledge(tn_words *words, tenor_promiser *who)
{
    uint32_t k = 0;
    *who = TENOR_PROMISER_I;
    if (in(words, 0, " i'll we'll ")) {
        *who = is(words, 0, "we'll") ? TENOR_PROMISER_WE : TENOR_PROMISER_I;
        return 1;
    }
    if (in(words, 0, " i we ")) {
        *who = is(words, 0, "we") ? TENOR_PROMISER_WE : TENOR_PROMISER_I;
        if (in(words, 1, " will shall ll "))
            return 2;
        if (is(words, 1, "can") && is(words, 2, "promise"))
            return 0; /* "I can promise you that I will": the will counts */
        k = in(words, 1, " am are ") ? 2 : 0;
    } else if (in(words, 0, " i'm we're ")) {
        *who = is(words, 0, "we're") ? TENOR_PROMISER_WE : TENOR_PROMISER_I;
        k = 1;
    }
    if (k)
        return is(words, k, "going") && is(words, k + 1, "to") ? k + 2 : is(words, k, "gonna") ? k + 1 : 0;
    uint32_t at = in(words, 0, " the our my an a one ") ? 1 : 0;
    if (at && is(words, 0, "one") && is(words, 1, "of"))
        at = 3;
    for (uint32_t i = at; i < at + 3; i++) {
        if (in(words, i, teams)) {
            uint32_t from = is(words, i + 1, "from") ? 4 : 1; /* someone from the team */
            for (uint32_t j = i + 1; j <= i + from; j++) {
                if (in(words, j, " will shall ")) {
                    *who = TENOR_PROMISER_TEAM;
                    return j + 1;
                }
                if (is(words, j, "is") && is(words, j + 1, "going") && is(words, j + 2, "to")) {
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
    while (in(words, *k, " also just then now personally definitely certainly gladly happily be actually quickly ") && *k < 16) {
        if (is(words, *k, "be") && !in(words, *k + 1, " sending calling checking looking making doing getting arranging processing refunding "
                                                       "emailing contacting following putting passing raising monitoring in back "))
            return false;
        ++*k;
    }
    const tn_word *w = tn_wordscan_peek(words, *k);
    if (w->kind != TN_WORD_WORD)
        return false;
    if (tn_wordscan_in(w, " not never have need say tell see admit assume guess ask wait let tell transfer connect hold you i we it that the "
                          "be hear miss know think want "))
        return false;
    return !(is(words, *k, "put") && is(words, *k + 1, "you"));
}

/* Where the clause ends: punctuation, or what begins another one. Words of it. */
static uint32_t clause(tn_words *words, uint32_t k)
{
    uint32_t n = 0;
    for (; n < ACTION_WORDS; n++) {
        const tn_word *w = tn_wordscan_peek(words, k + n);
        if (w->kind == TN_WORD_END || (w->kind == TN_WORD_MARK && !tn_wordscan_in(w, " $ - & / \xC2\xA3 \xE2\x82\xAC ")))
            break;
        if (n == 0)
            continue;
        if (tn_wordscan_in(w, " but because so if unless which while ") ||
            (tn_wordscan_is(w, "and") && in(words, k + n + 1, " i i'll you you'll we we'll they he she it the that then ")))
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

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* Every promise has one of will, shall, 'll, going, gonna: most texts have none. */
static bool may_promise(tn_str text)
{
    for (size_t i = 0; i + 1 < text.n; i++) {
        const char c = small(text.p[i]), next = small(text.p[i + 1]);
        if ((c == 'l' && next == 'l') || (c == 'g' && next == 'o' && i + 2 < text.n && (small(text.p[i + 2]) == 'i' || small(text.p[i + 2]) == 'n')))
            return true;
    }
    return false;
}

size_t tn_promises_find(tn_str text, const tn_entity *entities, size_t entity_count, tn_promise *out, size_t most)
{
    tn_words words;
    size_t count = 0;
    if (!may_promise(text))
        return 0;
    tn_wordscan_begin(&words, text);
    while (count < most && tn_wordscan_peek(&words, 0)->kind != TN_WORD_END) {
        tenor_promiser who;
        uint32_t k = pledge(&words, &who), n;
        if (k == 0 || !is_action(&words, &k) || (n = clause(&words, k)) == 0) {
            tn_wordscan_skip(&words, 1);
            continue;
        }
        tn_promise *p = &out[count++];
        *p = (tn_promise){.who = (uint8_t)who, .begin = tn_wordscan_peek(&words, 0)->begin,
                          .action_begin = tn_wordscan_peek(&words, k)->begin, .action_end = tn_wordscan_peek(&words, k + n - 1)->end};
        p->end = p->action_end;
        if (count > 1 && out[count - 2].timed && out[count - 2].until.begin > p->begin) { /* the time is this one's */
            out[count - 2].timed = false;
            out[count - 2].end = out[count - 2].action_end;
        }
        find_until(text, entities, entity_count, p);
        while (p->action_end > p->action_begin + 1 && (text.p[p->action_end - 1] == ' ' || text.p[p->action_end - 1] == '\t'))
            p->action_end--;
        tn_wordscan_skip(&words, k + 1); /* another one may stand in it: "I'll check and then we will call" */
    }
    return count;
}
