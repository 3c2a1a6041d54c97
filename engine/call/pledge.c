/* pledge.c - how a promise begins: a verb of what will be done, and in front of it who does it. */
#include "call/pledge.h"

#include "call/inlist.h"

#define BACK 64 /* bytes of a clause that are looked at for who promises */

/* What words of PLEDGE_WORDS stand for. */
enum sign {
    I_WILL = 1,
    WE_WILL,
    YOU_WILL,
    PERSON_WILL,
    THING_WILL,
    WILL,
    WONT,
    SHOULD,
    GOING,
    GONNA,
    BEGUN,     /* sending */
    SCHEDULED, /* goes back */
    PRESENT,   /* we call you tomorrow */
    EXPECT,
    LEAVE,
    CONSIDER,
    WITH,
    LET,
    WAY,
    STATE,     /* back, out */
    BEGUN_TIMED /* coming: where it says when */
};

/* What words of WARY stand for: they are actions by what follows. */
enum wary { HAVE = 1, TELL_ASK, SEE, CHECK, GET_TAKE, KEEP_GIVE, PUT, GO, SAY, DO };

typedef enum doer { NOBODY, DOER_I, DOER_WE, DOER_YOU, DOER_PERSON, DOER_THING, DOER_NOUN, DOER_OTHER } doer;

static int value_of(const tn_word *w)
{
    return tn_wordtable_rows[w->row].value;
}

/* ---- what stands before ---- */

typedef struct clause {
    tn_words words; /* of the clause, up to the sign */
    uint32_t count; /* of them */
    uint32_t at;    /* byte of the text that it begins at */
} clause;

static bool ends_clause(tn_str text, size_t at)
{
    switch (text.p[at]) {
    case '!':
    case '?':
    case '\n':
    case '(':
    case '"': return true;
    case '.':
    case ',':
    case ';':
    case ':': return at + 1 == text.n || text.p[at + 1] == ' ' || text.p[at + 1] == '\n';
    default: return false;
    }
}

static void look_back(const tn_words *words, uint32_t begin, clause *c)
{
    size_t at = begin;
    while (at > 0 && begin - at < BACK && !ends_clause(words->text, at - 1))
        at--;
    if (begin - at == BACK) /* not in the middle of a word */
        while (at < begin && words->text.p[at] != ' ')
            at++;
    c->at = (uint32_t)at;
    c->count = 0;
    tn_wordscan_begin(&c->words, tn_str_of(words->text.p + at, begin - at));
    while (c->count < TN_WORDSCAN_AHEAD - 1 && tn_wordscan_peek(&c->words, c->count)->kind != TN_WORD_END)
        c->count++;
}

/* The word of the clause k places before the sign, 1 being the last; NULL: there is none. */
static const tn_word *before(clause *c, uint32_t k)
{
    return k <= c->count ? tn_wordscan_peek(&c->words, c->count - k) : NULL;
}

#define was(k, list) (before(c, k) && is_in(before(c, k), list))

/* Where "the billing team", "someone from the depot" begins whose last words are the k-th before the sign: words back. 0: no team. */
static uint32_t team(clause *c, uint32_t k)
{
    for (uint32_t i = k; i < k + 4 && i <= c->count; i++) {
        if (was(i, TEAMS))
            return was(i + 1, LEADS) ? i + 1 : was(i + 2, LEADS) && !was(i + 1, NO_SUBJECTS) ? i + 2 : i;
        if (was(i, PEOPLE) || was(i, I) || was(i, WE) || was(i, YOU))
            return 0;
    }
    return 0;
}

/* "the manager's": the k-th word before the sign says that somebody of theirs is about to. */
static bool is_team_that_is(clause *c, uint32_t k)
{
    const tn_word *w = before(c, k);
    if (!w || w->low_size <= 2 || memcmp(w->low + w->low_size - 2, "'s", 2) != 0)
        return false;
    const tn_word name = tn_wordscan_word(w->low, w->low_size - 2u);
    return is_in(&name, TEAMS);
}

/* Who stands before the sign; k: words before it that are passed by already. *begin: byte of the text. */
static doer subject(clause *c, uint32_t k, uint32_t *begin)
{
    uint32_t first;
    doer who;
    while (was(k + 1, ADVERBS))
        k++;
    k++;
    const tn_word *w = before(c, k);
    first = k;
    if (!w)
        return NOBODY;
    if (is_in(w, I))
        who = DOER_I;
    else if (is_in(w, WE))
        who = DOER_WE;
    else if (is_in(w, YOU))
        who = DOER_YOU;
    else if (is_in(w, PEOPLE))
        who = DOER_PERSON;
    else if (is_in(w, THINGS))
        who = DOER_THING;
    else if (is_in(w, NO_SUBJECTS) || w->kind == TN_WORD_MARK)
        who = DOER_OTHER;
    else if ((first = team(c, k)) != 0)
        who = DOER_PERSON;
    else {
        who = DOER_NOUN;
        first = was(k + 1, LEADS) ? k + 1 : was(k + 2, LEADS) && !was(k + 1, NO_SUBJECTS) ? k + 2 : k;
    }
    *begin = c->at + before(c, first)->begin;
    return who;
}

/* ---- what is done ---- */

static bool is_wary_action(tn_words *words, uint32_t k, int wary)
{
    switch (wary) {
    case HAVE: return in(words, k + 1, BEHIND_HAVE) && !in(words, k + 2, LOOK_LISTEN) && !in(words, k + 3, LOOK_LISTEN);
    case TELL_ASK: return in(words, k + 1, TOLD_TO) || (in(words, k + 1, YOU) && in(words, k + 2, TOLD_TO));
    case SEE: return in(words, k + 1, THAT_TO);
    case CHECK: return !in(words, k + 1, BEHIND_CHECK);
    case DO: return !in(words, k + 1, MY); /* best */
    case GET_TAKE:
        if (in(words, k + 1, YOU) && tn_wordscan_peek(words, k)->low[0] == 'g') /* get you back in, not "get you through" */
            return !in(words, k + 2, TO) && !in(words, k + 2, THROUGH) && !in(words, k + 2, OVER);
        return !in(words, k + 1, NO_TAKINGS) && !in(words, k + 1, UP) && !in(words, k + 2, UP) && !in(words, k + 3, UP) &&
               !in(words, k + 4, UP);
    case KEEP_GIVE: return !in(words, k + 1, NO_GIFTS) && !in(words, k + 2, NO_GIVEN) && !in(words, k + 3, NO_GIVEN);
    case PUT: return !in(words, k + 1, YOU) || in(words, k + 2, DOWN);
    default: return false;
    }
}

/* Whether what "I" or "we" will do is something for the customer; passes by what stands before it: *k. */
static bool is_action(tn_words *words, uint32_t *k)
{
    while (in(words, *k, ADVERBS) && *k < 8)
        ++*k;
    if (in(words, *k, BE)) {
        const tn_word *next = tn_wordscan_peek(words, *k + 1);
        if (value_of(next) != BEGUN && !is_in(next, BE_ACTIONS) && !is_in(next, STATES))
            return false;
        if (next->low_size < 4 || memcmp(next->low + next->low_size - 3, "ing", 3) != 0)
            return true; /* in touch, back */
        ++*k;
    }
    const tn_word *w = tn_wordscan_peek(words, *k);
    if (in(words, *k, WARY)) {
        if (value_of(w) == GO && in(words, *k + 1, AHEAD)) { /* go ahead and send */
            *k += 3;
            return tn_wordscan_peek(words, *k)->kind == TN_WORD_WORD && !is_in(tn_wordscan_peek(words, *k), NO_ACTIONS);
        }
        return is_wary_action(words, *k, value_of(w));
    }
    if (value_of(w) == LEAVE && in(words, *k + 1, A_AN_THE)) /* the line open; not "leave you to it" */
        return true;
    return w->kind == TN_WORD_WORD && !is_in(w, NO_ACTIONS);
}

/* What is done for the customer only where it is done later: "I'll look again on Wednesday". */
static bool is_later(tn_words *words, uint32_t k, tn_pledge *out)
{
    while (in(words, k, ADVERBS) && k < 8)
        k++;
    out->action = k;
    out->needs_time = true;
    if (in(words, k, WARY) && value_of(tn_wordscan_peek(words, k)) == HAVE)
        return in(words, k + 1, A_AN) && in(words, k + 2, LOOK_LISTEN);
    return in(words, k, DONE_LATER);
}

/* Whether something will come about that is done for the customer: it'll be refunded, that will go back. */
static bool is_event(tn_words *words, uint32_t *k)
{
    while (in(words, *k, ADVERBS) && *k < 8)
        ++*k;
    if (in(words, *k, NEVER)) /* it will never happen again */
        return in(words, *k + 1, NEVER) ? in(words, *k + 2, HAPPEN) : in(words, *k + 1, HAPPEN) || in(words, *k + 2, HAPPEN);
    if (in(words, *k, BE)) {
        uint32_t at = *k + 1;
        while (in(words, at, ADVERBS) && at < 10)
            at++;
        if (in(words, at, A_AN)) /* there'll be a card in the post */
            return in(words, at + 1, GOODS) || in(words, at + 2, GOODS);
        return in(words, at, PARTICIPLES) || in(words, at, STATES) || (in(words, at, IN_OVER) && in(words, at + 1, YOUR));
    }
    if (in(words, *k, MOVES))
        return in(words, *k + 1, BEHIND_MOVES);
    if (in(words, *k, WARY) && value_of(tn_wordscan_peek(words, *k)) == GET_TAKE)
        return in(words, *k + 1, PARTICIPLES) || (in(words, *k + 1, TO) && in(words, *k + 2, YOU));
    return in(words, *k, ARRIVALS);
}

/* Whether somebody else will do something: he'll ring, the engineer will be there. */
static bool is_deed(tn_words *words, uint32_t *k)
{
    while (in(words, *k, ADVERBS) && *k < 8)
        ++*k;
    if (in(words, *k, BE))
        return in(words, *k + 1, STATES) || in(words, *k + 1, BE_ACTIONS) || value_of(tn_wordscan_peek(words, *k + 1)) == BEGUN;
    if (in(words, *k, WARY) && value_of(tn_wordscan_peek(words, *k)) == HAVE)
        return in(words, *k + 1, BEHIND_HAVE) && !in(words, *k + 2, LOOK_LISTEN);
    if (in(words, *k, WARY) && value_of(tn_wordscan_peek(words, *k)) == TELL_ASK)
        return false;
    return in(words, *k, DEEDS);
}

/* Whether the customer gets something: you'll have it, you will be called. *who: from whom, as far as it is said. */
static bool is_receipt(tn_words *words, uint32_t *k, tn_pledge *out)
{
    while (in(words, *k, ADVERBS) && *k < 8)
        ++*k;
    uint32_t what = *k + 1, from;
    if (in(words, *k, BE)) {
        while (in(words, what, ADVERBS) && what < 10)
            what++;
        if (in(words, what, PARTICIPLES))
            return true;
        if (!in(words, what, RECEIVING))
            return false;
        what++;
    } else if (!in(words, *k, RECEIPTS)) {
        return false;
    }
    for (from = what; from < what + 5; from++)
        if (in(words, from, FROM)) {
            out->who = in(words, from + 1, ME_US) && tn_wordscan_peek(words, from + 1)->low[0] == 'm' ? TENOR_PROMISER_I
                       : in(words, from + 1, THEM) ? TENOR_PROMISER_TEAM : TENOR_PROMISER_WE;
            break;
        }
    if (in(words, *k, HEAR))
        return in(words, what, BEHIND_HEAR) || tn_wordscan_peek(words, what)->kind == TN_WORD_MARK;
    out->needs_time = in(words, *k, HAVE_SEE);
    for (uint32_t i = what; out->needs_time && i < what + 3; i++)
        out->needs_time = !in(words, i, GOODS);
    return in(words, what, BEHIND_GET) || in(words, what, GOODS);
}

static bool by_doer(tn_words *words, doer who, uint32_t k, tn_pledge *out)
{
    bool fine = false;
    out->action = k;
    out->who = TENOR_PROMISER_WE;
    switch (who) {
    case DOER_I:
        out->who = TENOR_PROMISER_I;
        fine = is_action(words, &out->action) || is_later(words, k, out);
        break;
    case DOER_WE: fine = is_action(words, &out->action) || is_later(words, k, out); break;
    case DOER_YOU:
        out->comes = true;
        fine = is_receipt(words, &out->action, out);
        break;
    case DOER_PERSON:
        out->who = TENOR_PROMISER_TEAM;
        fine = is_deed(words, &out->action) || is_event(words, &out->action);
        break;
    case DOER_NOUN: /* the parcel will arrive, Priya will ring */
    case DOER_THING:
        fine = out->comes = is_event(words, &out->action);
        if (!fine && who == DOER_NOUN && in(words, out->action, DEEDS) && in(words, out->action + 1, YOU)) {
            out->who = TENOR_PROMISER_TEAM;
            fine = true;
        }
        break;
    default: break;
    }
    return fine;
}

/* ---- the signs ---- */

static bool by_will(tn_words *words, clause *c, uint32_t k, tn_pledge *out)
{
    doer who = subject(c, 0, &out->begin);
    const bool goes_on = who == DOER_OTHER && was(1, AND); /* "it goes out today and will be with you on Friday" */
    if (who != NOBODY && !goes_on)
        return by_doer(words, who, k, out);
    out->begin = tn_wordscan_peek(words, 0)->begin;
    if (goes_on && by_doer(words, DOER_THING, k, out))
        return true;
    out->action = k; /* "Will do", "will send it now" */
    out->who = TENOR_PROMISER_I;
    return k == 1 && in(words, 1, CHAT_DEEDS) && !in(words, 2, YOU) && is_action(words, &out->action);
}

/* I'm going to, the team is going to, he's gonna; the sign is the k-th word. */
static bool by_going(tn_words *words, clause *c, uint32_t k, tn_pledge *out)
{
    doer who = NOBODY;
    uint32_t at = was(1, ADVERBS) ? 2 : 1;
    if (was(1, NEVER) || was(2, NEVER)) { /* it's never going to happen again */
        out->action = k;
        out->who = TENOR_PROMISER_WE;
        return in(words, k, HAPPEN);
    }
    if (was(at, AM_ARE_IS))
        who = subject(c, at, &out->begin);
    else if (was(at, I_AM))
        who = DOER_I;
    else if (was(at, WE_RE))
        who = DOER_WE;
    else if (was(at, PEOPLE_ARE) || is_team_that_is(c, at))
        who = DOER_PERSON;
    else if (at <= c->count && tn_str_eq(tn_str_of(before(c, at)->low, before(c, at)->low_size), TN_STR("you're")))
        who = DOER_YOU;
    if (who != NOBODY && !was(at, AM_ARE_IS))
        out->begin = c->at + before(c, at)->begin;
    return by_doer(words, who, k, out);
}

/* I'm sending it; sending it now. */
static bool by_begun(tn_words *words, clause *c, tn_pledge *out)
{
    uint32_t at = was(1, ADVERBS) ? 2 : 1;
    out->action = 0;
    out->who = TENOR_PROMISER_I;
    const bool person = was(at, PEOPLE_ARE) || is_team_that_is(c, at);
    if (!person && in(words, 0, REACHING) && in(words, 1, NO_AIMS) && !(in(words, 1, YOU) && in(words, 2, DOWN)))
        return false;
    out->now_will_do = out->begun = true;
    if (c->count == 0) {
        out->needs_time = true;
        return true;
    }
    if (was(at, AM_ARE_IS)) {
        doer who = subject(c, at, &out->begin);
        out->who = who == DOER_I ? TENOR_PROMISER_I : who == DOER_WE ? TENOR_PROMISER_WE : TENOR_PROMISER_TEAM;
        out->needs_time = who != DOER_I && who != DOER_WE;
        return who == DOER_I || who == DOER_WE || who == DOER_PERSON;
    }
    if (!was(at, I_AM) && !was(at, WE_RE) && !person)
        return false;
    out->who = was(at, I_AM) ? TENOR_PROMISER_I : was(at, WE_RE) ? TENOR_PROMISER_WE : TENOR_PROMISER_TEAM;
    out->needs_time = person;
    out->begin = c->at + before(c, at)->begin;
    return true;
}

/* It goes back on Friday; the cheque leaves us tomorrow. */
static bool by_schedule(tn_words *words, clause *c, tn_pledge *out)
{
    out->comes = true;
    if (in(words, 1, UP) || in(words, 1, DOWN)) /* prices do */
        return false;
    doer who = subject(c, 0, &out->begin);
    out->action = 0;
    out->who = who == DOER_PERSON ? TENOR_PROMISER_TEAM : TENOR_PROMISER_WE;
    out->needs_time = true;
    return who == DOER_THING || who == DOER_NOUN || who == DOER_PERSON;
}

/* I ring them now; they answer within a day. Not "can they answer", "if I ring". */
static bool by_present(clause *c, tn_pledge *out)
{
    doer who = subject(c, 0, &out->begin);
    out->action = 0;
    out->who = who == DOER_I ? TENOR_PROMISER_I : who == DOER_WE ? TENOR_PROMISER_WE : TENOR_PROMISER_TEAM;
    out->needs_time = out->now_will_do = true;
    bool pronoun = was(1, I) || was(1, WE) || was(1, PEOPLE);
    return pronoun && who != DOER_OTHER && (c->count == 1 || !was(2, NO_SUBJECTS) || was(2, AND));
}

/* It's back on your card by Tuesday; they're out tomorrow. */
static bool by_state(clause *c, tn_pledge *out)
{
    out->action = 0;
    out->comes = true;
    out->who = TENOR_PROMISER_WE;
    out->needs_time = true;
    if (was(1, AM_ARE_IS)) {
        doer who = subject(c, 1, &out->begin);
        return who == DOER_THING || who == DOER_NOUN || who == DOER_PERSON;
    }
    if (!was(1, ITS))
        return false;
    out->begin = c->at + before(c, 1)->begin;
    return true;
}

/* It's on its way by six. */
static bool by_way(clause *c, tn_pledge *out)
{
    out->action = 0;
    out->comes = true;
    out->who = TENOR_PROMISER_WE;
    out->needs_time = true;
    if (!was(2, ON))
        return false;
    if (was(3, AM_ARE_IS))
        return subject(c, 3, &out->begin) != DOER_OTHER;
    if (was(3, ITS))
        out->begin = c->at + before(c, 3)->begin;
    return was(3, ITS);
}

static bool by_sign(tn_words *words, enum sign sign, clause *c, tn_pledge *out)
{
    switch (sign) {
    case I_WILL: /* "ill" is no word for it but before what is done */
        if (tn_wordscan_peek(words, 0)->low_size == 3 && !in(words, 1, CHAT_DEEDS))
            return false;
        return by_doer(words, DOER_I, 1, out);
    case WE_WILL: return by_doer(words, DOER_WE, 1, out);
    case YOU_WILL: return by_doer(words, DOER_YOU, 1, out);
    case PERSON_WILL: return by_doer(words, DOER_PERSON, 1, out);
    case THING_WILL: return by_doer(words, DOER_THING, 1, out);
    case WILL:
        if (in(words, 1, NEVER) && (was(1, I) || was(1, WE)))
            break; /* as "won't" */
        return by_will(words, c, 1, out);
    case SHOULD: {
        doer who = subject(c, 0, &out->begin);
        if (who == DOER_OTHER && was(1, AND)) { /* "it's on its way and should be with you" */
            who = DOER_THING;
            out->begin = tn_wordscan_peek(words, 0)->begin;
        }
        bool fine = who != DOER_I && who != DOER_WE && who != NOBODY && by_doer(words, who, 1, out);
        out->needs_time = true;
        return fine;
    }
    case GOING: return in(words, 1, TO) && by_going(words, c, 2, out);
    case GONNA: return by_going(words, c, 1, out);
    case BEGUN: return by_begun(words, c, out);
    case BEGUN_TIMED: {
        const bool fine = c->count > 0 && by_begun(words, c, out);
        out->needs_time = true;
        return fine;
    }
    case SCHEDULED: return by_schedule(words, c, out);
    case PRESENT: return by_present(c, out);
    case EXPECT:
        out->action = 0;
        out->comes = true;
        out->who = TENOR_PROMISER_WE;
        out->needs_time = true;
        return (c->count == 0 || was(1, BEFORE_EXPECT)) && in(words, 1, BEHIND_GET);
    case LEAVE:
        out->action = 0;
        out->who = TENOR_PROMISER_I;
        return in(words, 1, IT_THAT_THIS) && value_of(tn_wordscan_peek(words, 2)) == WITH && in(words, 3, ME_US);
    case CONSIDER:
        out->action = 0;
        out->who = TENOR_PROMISER_I;
        return in(words, 1, IT_THAT_THIS) && in(words, 2, STATES);
    case WITH:
        out->action = 0;
        out->comes = true;
        out->who = TENOR_PROMISER_WE;
        out->needs_time = true;
        return in(words, 1, YOU) && in(words, 2, BEHIND_HEAR) && !in(words, 2, FROM) && !in(words, 2, ON) && !was(1, IT_THAT_THIS) && (!was(1, BE) || c->count == 1 || was(2, AND));
    case LET:
        out->action = 2;
        out->who = TENOR_PROMISER_I;
        while (in(words, out->action, ADVERBS) && out->action < 5)
            out->action++;
        return in(words, 1, ME_US) && in(words, out->action, LET_DEEDS) && !in(words, out->action + 1, YOU);
    case WAY: return by_way(c, out);
    case STATE: return by_state(c, out);
    case WONT: break;
    }
    /* I won't hang up till somebody is there. It won't happen again. */
    uint32_t k = sign == WONT ? 1 : 2;
    doer who = subject(c, 0, &out->begin);
    out->action = k;
    out->who = who == DOER_I ? TENOR_PROMISER_I : TENOR_PROMISER_WE;
    if (who == DOER_THING || who == DOER_NOUN)
        return in(words, k, HAPPEN);
    for (uint32_t i = k + 1; i < k + 6 && (who == DOER_I || who == DOER_WE); i++)
        if (in(words, i, TILL_UNTIL))
            return true;
    return false;
}

bool tn_pledge_read(tn_words *words, tn_pledge *out)
{
    const tn_word *first = tn_wordscan_peek(words, 0);
    const enum sign sign = (enum sign)value_of(first);
    clause c;
    *out = (tn_pledge){.begin = first->begin};
    c.count = 0;
    if (sign > THING_WILL && sign != LET && sign != LEAVE && sign != CONSIDER)
        look_back(words, first->begin, &c);
    return by_sign(words, sign, &c, out);
}
