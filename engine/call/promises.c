/* promises.c - what an agent says will be done: what, and until when. Told by pledge.c, it goes on up to the end of the clause; until
 * when is the first deadline or date in its sentence, or what is to come first: "when he has it". */
#include "call/promises.h"

#include "call/inlist.h"
#include "call/pledge.h"
#include "call/whens.h"

#define ACTION_WORDS 14 /* what goes on further is no longer the action */
#define EVENT_WORDS 6   /* likewise of "when he has it" */
#define NOTICE_WORDS 7  /* in which a message is named */
#define FAR 60          /* bytes behind an action in which its time may stand */
#define CONDITION 90    /* and before a promise that a condition of it may stand */
#define LEAD 16         /* and of what may stand before a time that begins the sentence: "okay, by Friday I'll" */

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
        if (is_in(w, CLAUSE_BEGINS) || (is_in(w, NEW_CLAUSES) && !in(words, k + n - 1, EVENTS) && !in(words, k + n - 1, AS)) ||
            (is_in(w, AND) && in(words, k + n + 1, CLAUSE_SUBJECTS)))
            break;
    }
    return n;
}

/* Words that say when from the k-th on, of a clause of n, and are no entity: at six, when he has it, as soon as it's here, first thing,
 * the night before. 0: none. */
static uint32_t loose_time(tn_words *words, uint32_t k, uint32_t end)
{
    uint32_t used;
    if (in(words, k, AT) || in(words, k, ABOUT_AROUND))
        return tn_whens_hour(words, k + 1, &used) ? 1 + used : 0;
    if (in(words, k, EVENTS) && k + 1 < end)
        return in(words, k + 1, CLAUSE_SUBJECTS) ? (end - k < EVENT_WORDS ? end - k : EVENT_WORDS) : 0;
    if (in(words, k, AS) && in(words, k + 1, SOON) && in(words, k + 2, AS))
        return end - k < EVENT_WORDS + 3 ? end - k : EVENT_WORDS + 3;
    if (in(words, k, ORDINALS) && in(words, k + 1, THING) && tn_wordtable_rows[tn_wordscan_peek(words, k)->row].value == 1) {
        tn_entity day;
        return tn_whens_date(words, k + 2, &day, &used) ? 2 + used : 2;
    }
    return in(words, k, THE) && (in(words, k + 1, TIMES_OF_DAY) || in(words, k + 1, DAY)) && in(words, k + 2, BEFORE_AFTER) ? 3 : 0;
}

/* What of its words says when. */
static void read_when(tn_words *words, uint32_t k, uint32_t n, tn_promise *p)
{
    for (uint32_t i = k; i < k + n; i++) {
        uint32_t used = p->loose_end ? 0 : loose_time(words, i, k + n);
        if (used) {
            p->loose_begin = tn_wordscan_peek(words, i)->begin;
            p->loose_end = tn_wordscan_peek(words, i + used - 1)->end;
        }
        p->at_once = p->at_once || in(words, i, NOWS) || (in(words, i, RIGHT_STRAIGHT) && in(words, i + 1, AWAY));
    }
}

/* It'll be about three minutes: when what was promised before is done. */
static void add_duration(tn_promise_list *list, tn_words *words)
{
    tn_promise *p = list->count ? &list->out[list->count - 1] : NULL;
    uint32_t k = 2, used;
    if (!p || p->loose_end || !in(words, 1, BE_TAKE))
        return;
    while (k < 5 && (in(words, k, ABOUT_AROUND_ROUGHLY) || in(words, k, ADVERBS)))
        k++;
    if (!tn_whens_duration(words, k, &used))
        return;
    p->loose_begin = tn_wordscan_peek(words, 2)->begin;
    p->loose_end = tn_wordscan_peek(words, k + used - 1)->end;
}

void tn_promises_try(tn_promise_list *list, tn_words *words)
{
    tn_pledge pledge;
    uint32_t n;
    if (!tn_pledge_read(words, &pledge) || (n = clause(words, pledge.action)) == 0) {
        add_duration(list, words);
        return;
    }
    const uint32_t k = pledge.action;
    tn_promise *p = &list->out[list->count++];
    *p = (tn_promise){.who = pledge.who, .needs_time = pledge.needs_time, .now_will_do = pledge.now_will_do, .begun = pledge.begun, .comes = pledge.comes, .begin = pledge.begin,
                      .action_begin = tn_wordscan_peek(words, k)->begin, .action_end = tn_wordscan_peek(words, k + n - 1)->end};
    p->end = p->action_end;
    read_when(words, k, n, p);
    for (uint32_t i = k; i < k + n && i < k + NOTICE_WORDS; i++)
        p->notice = p->notice || in(words, i, NOTICES) || (pledge.comes && in(words, i, MESSAGES));
    list->within = k; /* another one may stand in it: "I'll check and then we will call" */
}

static bool ends_sentence(tn_str text, uint32_t at)
{
    const char c = text.p[at];
    return c == '!' || c == '?' || c == '\n' ||
           ((c == '.' || c == ';') && (at + 1 == text.n || text.p[at + 1] == ' ' || text.p[at + 1] == '\n'));
}

/* Where the sentence ends that a byte is in; a sentence of a recogniser goes on. */
static uint32_t sentence_end(tn_str text, uint32_t at)
{
    while (at < text.n && !ends_sentence(text, at))
        at++;
    return at;
}

/* Yesterday, last Friday. */
static bool is_past(tn_str text, const tn_entity *e)
{
    const char c = (char)(text.p[e->begin] | 32);
    return c == 'y' || (c == 'l' && e->kind == TN_ENTITY_DATE);
}

/* Whether a time that stands before a promise says when it is kept: "By Friday we'll send it". */
static bool leads(tn_str text, const tn_entity *e, const tn_promise *p)
{
    for (uint32_t at = e->end; at < p->begin; at++)
        if (text.p[at] != ' ' && text.p[at] != ',')
            return false;
    for (uint32_t at = e->begin; at > 0 && !ends_sentence(text, at - 1); at--)
        if (e->begin - at == LEAD)
            return false;
    return true;
}

/* Whether a time is all of the sentence behind: "I'm ringing them. Two minutes." */
static bool follows(tn_str text, const tn_entity *e, uint32_t end)
{
    while (end < text.n && (text.p[end] == ' ' || text.p[end] == '\n' || ends_sentence(text, end)))
        end++;
    return e->begin == end && e->kind == TN_ENTITY_DEADLINE && (e->end == text.n || ends_sentence(text, e->end));
}

/* The entity that says until when; `next`: where the next promise begins. */
static const tn_entity *find_until(tn_str text, const tn_entity *entities, size_t count, const tn_promise *p, uint32_t next)
{
    const uint32_t last = sentence_end(text, p->end);
    const tn_entity *best = NULL;
    for (size_t i = 0; i < count; i++) {
        const tn_entity *e = &entities[i];
        if ((e->kind != TN_ENTITY_DEADLINE && e->kind != TN_ENTITY_DATE) || is_past(text, e))
            continue;
        const bool behind = e->begin >= p->action_begin;
        if (behind ? e->begin >= next || e->begin > p->end + (p->needs_time ? 0 : FAR) || (e->end > last && !(!best && follows(text, e, last))) : !leads(text, e, p))
            continue;
        if (!best || (best->begin < p->begin && behind) ||
            (behind && best->kind == TN_ENTITY_DATE && e->kind == TN_ENTITY_DEADLINE))
            best = e;
    }
    return best;
}

/* Whether it hangs on what may never be: "if nobody turns up I'll chase it". Not "I'll see if it's there and ring you". */
static bool hangs(tn_str text, const tn_promise *p, uint32_t from)
{
    uint32_t begin = p->begin;
    tn_words words;
    while (begin > from && p->begin - begin < CONDITION && !ends_sentence(text, begin - 1))
        begin--;
    while (begin > from && begin < p->begin && text.p[begin - 1] != ' ') /* not in the middle of a word */
        begin++;
    bool asked = false, found = false;
    tn_wordscan_begin(&words, tn_str_of(text.p + begin, p->begin - begin));
    for (const tn_word *word; (word = tn_wordscan_peek(&words, 0))->kind != TN_WORD_END; tn_wordscan_step(&words)) {
        if (is_in(word, CONDITIONS))
            found = !asked;
        asked = is_in(word, WARY) || is_in(word, NO_ACTIONS);
    }
    return found;
}

static void set_until(tn_promise *p, const tn_entity *until)
{
    p->timed = true;
    p->until = *until;
    if (until->begin >= p->action_begin && until->begin < p->action_end)
        p->action_end = until->begin;
    if (until->end > p->end)
        p->end = until->end;
}

void tn_promises_end(tn_promise_list *list, tn_str text, const tn_entity *entities, size_t entity_count)
{
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        tn_promise *p = &list->out[i];
        const uint32_t next = i + 1 < list->count ? list->out[i + 1].begin : UINT32_MAX;
        const tn_entity *until = find_until(text, entities, entity_count, p, next > p->action_begin ? next : UINT32_MAX);
        if (until && (!p->loose_end || until->begin <= p->loose_begin || until->begin < p->loose_end))
            set_until(p, until);
        else if (p->loose_end)
            set_until(p, &(tn_entity){.kind = TN_ENTITY_DEADLINE, .begin = p->loose_begin, .end = p->loose_end});
        while (p->action_end > p->action_begin + 1 && (text.p[p->action_end - 1] == ' ' || text.p[p->action_end - 1] == '\t'))
            p->action_end--;
        p->conditional = hangs(text, p, i ? list->out[i - 1].end : 0);
        if (!p->needs_time || p->timed || (p->now_will_do && p->at_once))
            list->out[kept++] = *p;
    }
    list->count = kept;
}
