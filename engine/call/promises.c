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

/* this second, this minute */
static bool is_now(tn_words *words, uint32_t k)
{
    return in(words, k, THIS) && (in(words, k + 1, SECONDS) || in(words, k + 1, MINUTES));
}

/* Words that say when from the k-th on, of a clause of n, and are no entity: at six, when he has it, as soon as it's here, first thing,
 * the night before. 0: none. */
static uint32_t loose_time(tn_words *words, uint32_t k, uint32_t end)
{
    uint32_t used;
    if (in(words, k, AT) || in(words, k, ABOUT_AROUND))
        return tn_whens_hour(words, k + 1, &used) ? 1 + used : 0;
    if (tn_whens_is_span(words, k, 2) || is_now(words, k)) /* next week */
        return 2;
    if (in(words, k, TILL_UNTIL) && k + 1 < end) {
        tn_entity day;
        return tn_whens_date(words, k + 1, &day, &used) || tn_whens_hour(words, k + 1, &used) ? 1 + used : 0;
    }
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
            p->loose_now = is_now(words, i);
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

static bool ends_sentence(tn_str text, uint32_t at)
{
    const char c = text.p[at];
    return c == '!' || c == '?' || c == '\n' ||
           ((c == '.' || c == ';') && (at + 1 == text.n || text.p[at + 1] == ' ' || text.p[at + 1] == '\n'));
}

/* The byte before `at` that is no blank, not before `from`. */
static uint32_t skip_blanks(tn_str text, uint32_t at, uint32_t from)
{
    while (at > from && text.p[at - 1] == ' ')
        at--;
    return at;
}

/* Where "get back to you" or "come back to you" begins whose "back" is the next word; 0: it is neither. */
static uint32_t back_to_you(tn_words *words, uint32_t from)
{
    const tn_word *back = tn_wordscan_peek(words, 0);
    if (back->low_size != 4 || memcmp(back->low, "back", 4) != 0 || !in(words, 1, TO) || !in(words, 2, YOU))
        return 0;
    const char *p = words->text.p;
    const uint32_t at = skip_blanks(words->text, back->begin, from);
    if (at >= from + 4 && memcmp(p + at - 4, " get", 4) == 0)
        return at - 3;
    return at >= from + 5 && memcmp(p + at - 5, " come", 5) == 0 ? at - 4 : 0;
}

/* Whether the next word goes on with the last promise: "I'll find out where it went, and write to you". */
static bool goes_on(const tn_promise_list *list, tn_words *words, tn_pledge *out)
{
    const tn_promise *p = list->count ? &list->out[list->count - 1] : NULL;
    if (!p || p->comes)
        return false;
    uint32_t begin = back_to_you(words, p->action_begin);
    if (!begin && in(words, 0, CHAT_DEEDS) && (in(words, 1, YOU) || (in(words, 1, TO) && in(words, 2, YOU))))
        begin = tn_wordscan_peek(words, 0)->begin;
    if (!begin)
        return false;
    const uint32_t at = skip_blanks(words->text, begin, p->action_begin);
    if (at < p->action_begin + 4 || memcmp(words->text.p + at - 4, " and", 4) != 0)
        return false;
    for (uint32_t i = p->action_begin; i < at; i++)
        if (ends_sentence(words->text, i))
            return false;
    const bool looked = p->needs_time && !p->goes_on && !p->begun && !p->now_will_do; /* I'll look into it, which alone is none */
    *out = (tn_pledge){.who = p->who, .needs_time = !looked, .begin = begin};
    return true;
}

void tn_promises_try(tn_promise_list *list, tn_words *words)
{
    tn_pledge pledge;
    uint32_t n;
    bool further = false;
    if ((!tn_pledge_read(words, &pledge) && !(further = goes_on(list, words, &pledge))) || (n = clause(words, pledge.action)) == 0) {
        add_duration(list, words);
        return;
    }
    const uint32_t k = pledge.action;
    tn_promise *p = &list->out[list->count++];
    *p = (tn_promise){.who = pledge.who, .needs_time = pledge.needs_time, .now_will_do = pledge.now_will_do, .begun = pledge.begun, .comes = pledge.comes, .goes_on = further, .begin = pledge.begin,
                      .action_begin = further ? pledge.begin : tn_wordscan_peek(words, k)->begin, .action_end = tn_wordscan_peek(words, k + n - 1)->end};
    p->end = p->action_end;
    read_when(words, k, n, p);
    for (uint32_t i = k; i < k + n && i < k + NOTICE_WORDS; i++)
        p->notice = p->notice || in(words, i, NOTICES) || (pledge.comes && in(words, i, MESSAGES));
    list->within = k; /* another one may stand in it: "I'll check and then we will call" */
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
    return e->begin - e->lead == end && (e->kind == TN_ENTITY_DEADLINE || e->last) && (e->end == text.n || ends_sentence(text, e->end));
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
            (behind && best->kind == TN_ENTITY_DATE && !best->last && (e->kind == TN_ENTITY_DEADLINE || e->last)))
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

static void set_until(tn_promise *p, const tn_entity *entity)
{
    tn_entity *until = &p->until;
    p->timed = true;
    *until = *entity;
    until->begin -= until->lead; /* by Friday: with its "by" */
    until->lead = 0;
    if (until->begin >= p->action_begin && until->begin < p->action_end)
        p->action_end = until->begin;
    if (until->end > p->end)
        p->end = until->end;
}

/* A promise that another one goes on from ends before its "and". */
static void cut_off(tn_promise *p, tn_str text, uint32_t at)
{
    while (text.p[at - 1] == ' ')
        at--;
    at -= 3;
    while (at > p->action_begin + 1 && (text.p[at - 1] == ' ' || text.p[at - 1] == ','))
        at--;
    p->action_end = at;
    if (!p->timed || p->until.end <= at)
        p->end = at;
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
            set_until(p, &(tn_entity){.kind = TN_ENTITY_DEADLINE, .known = p->loose_now, .unit = "min", .begin = p->loose_begin, .end = p->loose_end});
        while (p->action_end > p->action_begin + 1 && (text.p[p->action_end - 1] == ' ' || text.p[p->action_end - 1] == '\t'))
            p->action_end--;
        p->conditional = hangs(text, p, i ? list->out[i - 1].end : 0);
        if (!p->needs_time || p->timed || (p->now_will_do && p->at_once)) {
            if (p->goes_on && kept && list->out[kept - 1].action_end > p->begin && p->begin > list->out[kept - 1].action_begin + 4)
                cut_off(&list->out[kept - 1], text, p->begin);
            list->out[kept++] = *p;
        }
    }
    list->count = kept;
}
