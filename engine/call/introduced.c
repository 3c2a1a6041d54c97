/* introduced.c - names that people give as their own in a call. */
#include "call/introduced.h"

#include "call/contenttable.h"
#include "call/inlist.h"
#include "call/turntold.h"
#include "text/lowletters.h"

#define WORDS_MOST 3  /* of a name, its title not counted */
#define SHORT_TURN 5  /* words of a turn that is an answer and nothing else */

static bool is(const tn_word *w, const char *low)
{
    return w->low_size == strlen(low) && memcmp(w->low, low, w->low_size) == 0;
}

static bool is_any(const tn_word *w, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (is(w, words[i]))
            return true;
    return false;
}
#define IS_ANY(w, ...) is_any(w, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static bool is_title(const tn_word *w)
{
    return IS_ANY(w, "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "professor");
}

/* What a word of a text may begin like: up to eight bytes in small letters. */
typedef struct start {
    char low[9];
    uint8_t n;
} start;

static bool begins(const unsigned char *text, size_t size, size_t at, const start *with)
{
    return ((tn_lowletters_bytes(text, size, at) | TN_LOWLETTERS_EACH(0x20)) ^ tn_str_eight(with->low)) << 8 * (8 - with->n) == 0 && at + with->n <= size;
}

/* Cheap: whether a word of the text begins like one of some. firsts: a bit for each of their first letters. */
static bool has_any(tn_str turn, uint32_t firsts, const start *starts, size_t count)
{
    const unsigned char *text = (const unsigned char *)turn.p;
    uint64_t before = 0; /* whether the byte before is a letter, in the highest bit of the lowest byte */
    for (size_t at = 0; at < turn.n; at += 8) {
        const uint64_t letters = tn_lowletters_mask(tn_lowletters_bytes(text, turn.n, at));
        uint64_t words = letters & ~(letters << 8 | before);
        for (before = letters >> 56; words; words &= words - 1) {
            const size_t begin = at + (size_t)__builtin_ctzll(words) / 8;
            const char first = (char)(text[begin] | 32);
            for (size_t k = 0; firsts >> (first - 'a') & 1 && k < count; k++)
                if (starts[k].low[0] == first && begins(text, turn.n, begin, &starts[k]))
                    return true;
        }
    }
    return false;
}

#define FIRST(c) (1u << ((c) - 'a'))
#define ASKING_FIRSTS (FIRST('n') | FIRST('w'))
#define SAYING_FIRSTS (FIRST('n') | FIRST('t') | FIRST('s') | FIRST('c') | FIRST('h') | FIRST('r') | FIRST('i'))

static const start asking[] = {{"name", 4}, {"who", 3}};
/* What a name can stand behind or before; without any of these nobody is introduced. */
static const start saying[] = {{"name", 4}, {"this is", 7}, {"speaking", 8}, {"calling", 7}, {"here", 4}, {"ringing", 7}, {"i'm ", 4}, {"i am ", 5},
                                {"it's m", 6}, {"it's d", 6}};

/* Who asks "your name" does not tell of it: "your name is on the list". */
static bool asks_name(tn_words *words)
{
    uint32_t k = 1;
    while (k < 4 && IS_ANY(tn_wordscan_peek(words, k), "full", "first", "last", "second", "given", "family", "and", "surname", "christian"))
        k++;
    return IS_ANY(tn_wordscan_peek(words, k), "name", "names") && !IS_ANY(tn_wordscan_peek(words, k + 1), "is", "was", "on", "in", "has", "did");
}

bool tn_introduced_asks(tn_str text)
{
    tn_words words;
    if (!has_any(text, ASKING_FIRSTS, asking, sizeof asking / sizeof *asking))
        return false;
    tn_wordscan_begin(&words, text);
    for (; tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_step(&words)) {
        const tn_word *w = tn_wordscan_peek(&words, 0), *next = tn_wordscan_peek(&words, 1);
        if (is(w, "your") && asks_name(&words))
            return true;
        if (is(w, "who's") && IS_ANY(next, "calling", "speaking", "this"))
            return true;
        for (uint32_t k = 1; is(w, "who") && k < 10; k++)
            if (IS_ANY(tn_wordscan_peek(&words, k), "speaking", "talking", "chatting", "calling"))
                return true;
    }
    return false;
}

/* ---- names ---- */

typedef struct found {
    uint32_t begin, end;
    uint32_t words, behind; /* of the name; the word behind it */
    bool title, capital;
} found;

/* A capital letter with small ones behind it; a text in capitals says nothing. */
static bool is_capital(tn_str text, const tn_word *w)
{
    const char first = text.p[w->begin];
    return first >= 'A' && first <= 'Z' && w->end - w->begin > 1 && !(text.p[w->begin + 1] >= 'A' && text.p[w->begin + 1] <= 'Z');
}

/* Words that no name ends like, where no capital letter tells. */
static bool ends_otherwise(const tn_word *w)
{
    static const char *const endings[] = {"ing", "ed", "ly", "ous", "ble", "ful", "ive", "ess", "ment", "tion"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t n = strlen(endings[i]);
        if (w->low_size > n + 1 && memcmp(w->low + w->low_size - n, endings[i], n) == 0)
            return true;
    }
    return false;
}

/* Whether a word can be one of a name; a capital letter makes one of what would else be a common word. */
static bool can_be(tn_str text, const tn_word *w, bool capital)
{
    for (size_t i = 0; i < w->low_size; i++)
        if (w->low[i] >= '0' && w->low[i] <= '9') /* who calls himself tom99 is not to be called that */
            return false;
    if (w->kind != TN_WORD_WORD || w->low_size < 2 || is_in(w, NO_NAMES) || is_in(w, NO_NAME_WORDS) || is_in(w, MONTH_NAMES) || is_in(w, WEEKDAYS) ||
        memchr(w->low, '\'', w->low_size < 3 ? 0 : w->low_size - 1) == w->low + 1)
        return false;
    if (capital)
        return is_capital(text, w);
    return tn_contenttable_find(w->hash) == 0 && !ends_otherwise(w) &&
           !IS_ANY(w, "wrong", "different", "correct", "incorrect", "misspelt", "common", "rare", "similar", "known", "unusual", "blank", "absent");
}

/* What people tell next, without a word between where recognisers leave out marks: "my name is bob order number two". */
static bool is_next_fact(const tn_word *w)
{
    return IS_ANY(w, "order", "account", "booking", "reference", "customer", "postcode", "date");
}

/* The name at the k-th word ahead. */
static bool name_at(tn_words *words, uint32_t k, found *out)
{
    *out = (found){.words = 0};
    while (k < 6 && (in(words, k, LONG_PAUSES) || is(tn_wordscan_peek(words, k), ",")))
        k++;
    out->begin = tn_wordscan_peek(words, k)->begin;
    if (is_title(tn_wordscan_peek(words, k))) {
        out->title = true;
        k++;
        if (is(tn_wordscan_peek(words, k), "."))
            k++;
    }
    out->capital = is_capital(words->text, tn_wordscan_peek(words, k));
    for (; out->words < (out->capital ? WORDS_MOST : 2); k++, out->words++) {
        const tn_word *w = tn_wordscan_peek(words, k);
        if (!can_be(words->text, w, out->capital) || (out->words && w->begin > out->end + 1) || IS_ANY(w, "speaking", "calling", "here") ||
            (!out->capital && is_next_fact(w)))
            break;
        out->end = w->end;
    }
    out->behind = k;
    return out->words > 0 && out->end - out->begin <= TN_INTRODUCED_MOST;
}

/* "Quill calling", "Tom here": what makes a name of what it is behind. */
static bool has_tail(tn_words *words, const found *f)
{
    return IS_ANY(tn_wordscan_peek(words, f->behind), "speaking", "calling", "here", "ringing");
}

/* Whether what is behind a name in small letters can stand there: the end, a mark, the next thing said. */
static bool goes_on(tn_words *words, const found *f)
{
    const tn_word *w = tn_wordscan_peek(words, f->behind);
    return w->kind == TN_WORD_END || w->kind == TN_WORD_MARK || w->kind == TN_WORD_NUMBER ||
           IS_ANY(w, "and", "i", "i'm", "i've", "i'd", "my", "from", "um", "uh", "er", "erm", "the", "it's", "spelled", "spelt", "calling", "speaking", "here") ||
           is_next_fact(w);
}

static bool asks_back(tn_words *words, const found *f)
{
    return is(tn_wordscan_peek(words, f->behind), "?");
}

/* "my name is", "the name's": as good as being asked. */
static bool after_name(tn_words *words, const tn_word *before, const tn_word *earlier, found *f)
{
    const bool own = IS_ANY(before, "my", "the") || (IS_ANY(before, "full", "first", "last") && is(earlier, "my")) || before->kind != TN_WORD_WORD;
    const bool is_name = is(tn_wordscan_peek(words, 0), "name");
    if (!own || (is_name && !is(tn_wordscan_peek(words, 1), "is")))
        return false;
    return name_at(words, is_name ? 2 : 1, f) && (f->capital || f->title || goes_on(words, f));
}

/* "this is", "it's", "I'm": a title, what stands behind the name or who asked makes a name of it; behind "this is" and "I'm" two
 * capital words do, too: one may be a firm. */
static bool after_is(tn_words *words, uint32_t k, bool two_are, bool asked, found *f)
{
    if (!name_at(words, k, f) || asks_back(words, f))
        return false;
    if (has_tail(words, f))
        return true;
    if (f->capital || f->title)
        return f->title || asked || (two_are && f->words > 1);
    return asked && goes_on(words, f);
}

/* An answer: the name stands first, behind "yes", "sure, it's". */
static bool answers(tn_str text, found *f)
{
    tn_words words, rest;
    uint32_t count = 0;
    tn_wordscan_begin(&words, text);
    rest = words;
    for (; count <= SHORT_TURN && tn_wordscan_peek(&rest, 0)->kind != TN_WORD_END; tn_wordscan_step(&rest))
        count += tn_wordscan_peek(&rest, 0)->kind == TN_WORD_WORD;
    for (uint32_t skipped = 0; skipped < 6; skipped++, tn_wordscan_step(&words)) {
        const tn_word *w = tn_wordscan_peek(&words, 0);
        if (w->kind == TN_WORD_END)
            return false;
        if (w->kind == TN_WORD_MARK || (tn_contenttable_find(w->hash) == TN_CONTENTTABLE_OFTEN && !is_title(w)))
            continue;
        return name_at(&words, 0, f) && !asks_back(&words, f) &&
               (f->title || (f->capital && (f->words > 1 || count <= SHORT_TURN)) || (count <= SHORT_TURN && f->words > 1 && goes_on(&words, f)));
    }
    return false;
}

bool tn_introduced_name(tn_str text, bool asked, tn_str *name)
{
    static const tn_word none = {.kind = TN_WORD_END};
    tn_words words;
    tn_word before = none, earlier = none;
    found f = {.words = 0};
    bool said = false;
    if (!asked && !has_any(text, SAYING_FIRSTS, saying, sizeof saying / sizeof *saying))
        return false;
    tn_wordscan_begin(&words, text);
    while (!said && tn_wordscan_peek(&words, 0)->kind != TN_WORD_END) {
        const tn_word w = *tn_wordscan_peek(&words, 0), next = *tn_wordscan_peek(&words, 1);
        if (tn_wordscan_in(&w, TN_LIST_NAME_OR_NAME_S))
            said = after_name(&words, &before, &earlier, &f);
        else if (is(&w, "this") && is(&next, "is"))
            said = after_is(&words, 2, true, asked, &f);
        else if (is(&w, "it's") || is(&w, "i'm"))
            said = after_is(&words, 1, is(&w, "i'm"), asked, &f);
        else if ((is(&w, "it") && is(&next, "is")) || (is(&w, "i") && is(&next, "am")))
            said = after_is(&words, 2, is(&w, "i"), asked, &f);
        earlier = before;
        before = w;
        tn_wordscan_step(&words);
    }
    said = said || (asked && answers(text, &f));
    if (said)
        *name = tn_str_of(text.p + f.begin, f.end - f.begin);
    return said;
}

/* ---- in a call ---- */

bool tn_introduced_turn(tn_introduced *state, tenor_role role, tn_str text, bool same_agent, const tn_turntold *told, tn_str *name)
{
    if (role > TENOR_ROLE_CUSTOMER)
        return false;
    if (state->floor != role || (role == TENOR_ROLE_AGENT && !same_agent))
        state->turns[role]++;
    state->floor = role;
    if (role == TENOR_ROLE_UNKNOWN || state->turns[role] > TN_INTRODUCED_TURNS)
        return false;
    const bool known = tn_turntold_has(told, TN_TURNTOLD_NAMES);
    if (role == TENOR_ROLE_AGENT) {
        state->asked = state->asked || (known ? told->asks_name : tn_introduced_asks(text));
        return false;
    }
    const bool asked = state->asked;
    state->asked = false;
    if (known && told->names_nobody && !asked)
        return false;
    return tn_introduced_name(text, asked, name);
}

void tn_introduced_break(tn_introduced *state)
{
    state->floor = TENOR_ROLE_UNKNOWN;
}
