/* entities.c - what a turn names: amounts, reference numbers, codes; dates and deadlines are in whens.c. */
#include "call/entities.h"

#include "call/inlist.h"
#include "call/numeral.h"
#include "call/whens.h"

#define CARD_LEAST 13
#define CARD_MOST 19
#define SPELLED_MOST 4  /* letters of a reference */
#define SPELLED_LEAST 4 /* digits that are read out one by one, to be one where no number is spoken of */
#define REFERENCE_LEAST 5 /* digits of SK-2290-118; product codes have fewer */
#define BARE_LEAST 6    /* digits of a number that stands by itself, */
#define BARE_MOST 9     /* and behind "number": more are of a telephone */

static bool found(tn_words *words, uint32_t used, tn_entity *out)
{
    out->begin = tn_wordscan_peek(words, 0)->begin;
    out->end = tn_wordscan_peek(words, used - 1)->end;
    return true;
}

/* ---- amounts ---- */

static const struct {
    tn_wordlist list;
    char unit[4];
    int16_t part; /* how many of it make one of the unit */
} currencies[] = {{TN_LIST_USD, "USD", 1}, {TN_LIST_GBP, "GBP", 1}, {TN_LIST_EUR, "EUR", 1},     {TN_LIST_JPY, "JPY", 1},
                  {TN_LIST_INR, "INR", 1}, {TN_LIST_CHF, "CHF", 1}, {TN_LIST_AUD, "AUD", 1},     {TN_LIST_CAD, "CAD", 1},
                  {TN_LIST_CENTS, "USD", 100}, {TN_LIST_PENCE, "GBP", 100}};

static bool currency_of(const tn_word *w, tn_entity *out, int64_t *part)
{
    for (size_t i = 0; is_in(w, MONEY) && i < sizeof currencies / sizeof *currencies; i++)
        if (tn_wordscan_in(w, currencies[i].list)) {
            memcpy(out->unit, currencies[i].unit, sizeof out->unit);
            *part = currencies[i].part;
            return true;
        }
    return false;
}

#define MILLION 1000000
#define LARGEST (INT64_C(100000000000) * TN_NUMERAL_UNIT * 1000) /* what an amount may come to */

/* Million or billion behind a number: how many it is, one word. False: no such word, or more than an amount may be. */
static bool millions(tn_words *words, uint32_t k, const tn_numeral *n, int64_t *times)
{
    const int zeros = n->tail_size == 0 && in(words, k, GRAND_MILLION) ? tn_wordtable_rows[tn_wordscan_peek(words, k)->row].value : 0;
    const int64_t many = zeros == 9 ? INT64_C(1000) * MILLION : MILLION;
    if (zeros <= 0 || n->value > LARGEST / many)
        return false;
    *times = many;
    return true;
}

/* Forty nine ninety nine dollars: what stands behind a number in words is its cents. Not "twenty thirty quid", "one fifty dollars". */
static void cents_behind(tn_words *words, tn_numeral *n)
{
    tn_numeral cents;
    if (n->digits || n->range || n->value >= 1000 * TN_NUMERAL_UNIT || n->value % TN_NUMERAL_UNIT || !tn_numeral_read(words, n->used, &cents))
        return;
    const int64_t whole = n->value / TN_NUMERAL_UNIT, part = cents.value / TN_NUMERAL_UNIT;
    if (cents.digits || cents.range || cents.value % TN_NUMERAL_UNIT || part < 11 || part > 99 || !in(words, n->used + cents.used, MONEY))
        return;
    const bool price = part >= 95 ? whole > 2 : part % 10 ? whole >= 10 : part == 50 && whole > 10 && whole % 10;
    if (price) {
        n->value += cents.value / 100;
        n->used += cents.used;
    }
}

/* Letters right behind the digits: 5k, 2m, 50p, 20usd. False: they are something else. */
static bool tail_of(const tn_numeral *n, int64_t *times, tn_word *unit)
{
    *times = 1;
    unit->low_size = 0;
    if (n->tail_size == 0)
        return true;
    if (n->tail_size == 1 && (*n->tail == 'k' || *n->tail == 'm')) {
        *times = *n->tail == 'k' ? 1000 : MILLION;
        return n->value <= LARGEST / *times;
    }
    if (n->tail_size > 3)
        return false;
    *unit = tn_wordscan_word(n->tail, n->tail_size);
    return true;
}

/* and ninety nine cents, fifty; behind an amount that is a whole number. */
static uint32_t small_part(tn_words *words, uint32_t k, tn_entity *out)
{
    tn_numeral n;
    tn_entity unit;
    int64_t part;
    uint32_t and = in(words, k, AND);
    if (out->value % TN_NUMERAL_UNIT || !tn_numeral_read(words, k + and, &n) || n.tail_size || n.value >= 100 * TN_NUMERAL_UNIT)
        return 0;
    bool named = currency_of(tn_wordscan_peek(words, k + and + n.used), &unit, &part) && part == 100;
    bool bare = !and && !n.digits && n.value >= 10 * TN_NUMERAL_UNIT && n.value % TN_NUMERAL_UNIT == 0;
    if (!named && !bare) /* twelve pounds ninety nine */
        return 0;
    out->value += n.value / 100;
    return and + n.used + named;
}

static bool amount(tn_words *words, tn_entity *out, uint32_t *used)
{
    tn_numeral n;
    tn_word unit;
    int64_t part = 1, times;
    const tn_word *first = tn_wordscan_peek(words, 0);
    if (first->kind != TN_WORD_MARK && !tn_wordscan_begins(first, TN_LIST_AMOUNT_FIRSTS))
        return false;
    *out = (tn_entity){.kind = TN_ENTITY_AMOUNT, .known = true};
    uint32_t lead = first->kind == TN_WORD_WORD && in(words, 0, DOLLAR_LEADS) && in(words, 1, DOLLAR_SIGN) ? 1 : 0;
    const tn_word *sign = tn_wordscan_peek(words, lead);
    if ((sign->kind == TN_WORD_MARK || in(words, 0, CURRENCY_CODES)) && currency_of(sign, out, &part)) {
        if (lead && in(words, 0, A))
            memcpy(out->unit, "AUD", sizeof out->unit);
        else if (lead && in(words, 0, C))
            memcpy(out->unit, "CAD", sizeof out->unit);
        if (!tn_numeral_read(words, lead + 1, &n) || !tail_of(&n, &times, &unit))
            return false;
        *used = lead + 1 + n.used;
        *used += millions(words, *used, &n, &times);
        out->value = n.value * times;
        return found(words, *used, out);
    }
    bool one = in(words, 0, A_ONE) && in(words, 1, ONE_OF_MONEY);
    if (one)
        n = (tn_numeral){.value = TN_NUMERAL_UNIT, .used = 1};
    else if (!tn_numeral_read(words, 0, &n))
        return false;
    if (!tail_of(&n, &times, &unit))
        return false;
    cents_behind(words, &n);
    n.used += millions(words, n.used, &n, &times);
    *used = n.used;
    if (unit.low_size) {
        if (!currency_of(&unit, out, &part))
            return false;
    } else {
        if (in(words, n.used, GRAND_MILLION) && tn_wordtable_rows[tn_wordscan_peek(words, n.used)->row].value < 0) { /* of which money is not said */
            out->known = false;
            *used += 1;
            return found(words, *used, out);
        }
        uint32_t of = in(words, n.used, NATIONS_OF_DOLLARS);
        if (!currency_of(tn_wordscan_peek(words, n.used + of), out, &part) || in(words, n.used, P))
            return false;
        if (in(words, n.used, AUSTRALIAN))
            memcpy(out->unit, "AUD", sizeof out->unit);
        else if (in(words, n.used, CANADIAN))
            memcpy(out->unit, "CAD", sizeof out->unit);
        *used += of + 1;
    }
    out->value = n.value * times / part;
    if (part == 1)
        *used += small_part(words, *used, out);
    return !in(words, *used, NO_MONEY) && found(words, *used, out);
}

/* ---- numbers that are names ---- */

/* Digits and capital letters together: AB-1234. As written, not in small letters. */
static bool is_mixed(tn_str text, const tn_word *w, unsigned *digits, unsigned *capitals)
{
    *digits = *capitals = 0;
    for (size_t i = w->begin; i < w->end; i++) {
        char c = text.p[i];
        if (c >= '0' && c <= '9')
            ++*digits;
        else if (c >= 'A' && c <= 'Z')
            ++*capitals;
        else if (c != '-' && c != '/')
            return false;
    }
    return true;
}

/* Digits of the words from the k-th on, written ("23 45 67", "234567") or spoken ("two three four", "double four"); *used words. */
static unsigned digit_run(tn_words *words, uint32_t k, uint32_t *used, uint8_t *digit, unsigned most)
{
    unsigned count = 0;
    *used = 0;
    for (uint32_t at = k; at < TN_WORDSCAN_AHEAD - 2; at++) {
        const tn_word *w = tn_wordscan_peek(words, at);
        int spoken = tn_numeral_digit(w);
        int repeats = is_in(w, DOUBLE) ? 2 : is_in(w, TRIPLE) ? 3 : 1;
        if (repeats > 1)
            spoken = tn_numeral_digit(tn_wordscan_peek(words, ++at));
        if (spoken >= 0) {
            for (int i = 0; i < repeats; i++, count++)
                if (count < most)
                    digit[count] = (uint8_t)spoken;
        } else if (repeats == 1 && w->kind == TN_WORD_NUMBER && w->low_size) {
            const unsigned before = count;
            for (size_t i = 0; i < w->low_size; i++) {
                if (w->low[i] == '-')
                    continue;
                if (w->low[i] < '0' || w->low[i] > '9') /* 4111day: none of its digits belong here */
                    return before;
                if (count < most)
                    digit[count] = (uint8_t)(w->low[i] - '0');
                count++;
            }
        } else if (!(w->kind == TN_WORD_MARK && (*w->low == ',' || *w->low == '-') && count) && !(count && is_in(w, PAUSES))) {
            return count;
        } else {
            continue; /* a pause in the number */
        }
        *used = at + 1 - k;
    }
    return count;
}

static bool luhn(const uint8_t *digit, unsigned count)
{
    unsigned sum = 0;
    for (unsigned i = 0; i < count; i++) {
        unsigned d = digit[count - 1 - i];
        sum += i % 2 ? d * 2 - (d > 4 ? 9 : 0) : d;
    }
    return sum % 10 == 0;
}

static bool card(tn_words *words, tn_entity *out, uint32_t *used)
{
    uint8_t digit[CARD_MOST];
    const tn_word *first = tn_wordscan_peek(words, 0);
    if (first->kind != TN_WORD_NUMBER && !is_in(first, CARD_FIRSTS))
        return false;
    unsigned count = digit_run(words, 0, used, digit, CARD_MOST);
    if (count < CARD_LEAST || count > CARD_MOST || !luhn(digit, count))
        return false;
    *out = (tn_entity){.kind = TN_ENTITY_CARD};
    return found(words, *used, out);
}

/* Letters one by one, or a few capitals as one word, as references begin: "c l seven", "CL-", "S K". How many; *used words. */
static unsigned letter_run(tn_words *words, uint32_t k, uint32_t *used)
{
    unsigned letters = 0;
    *used = 0;
    for (uint32_t at = k; letters < SPELLED_MOST && at < TN_WORDSCAN_AHEAD / 2; at++) {
        const tn_word *w = tn_wordscan_peek(words, at);
        if (w->kind == TN_WORD_WORD && w->low_size == 1 && w->plain) {
            letters++;
            *used = at + 1 - k;
        } else if (!letters || !is_in(w, BETWEEN_LETTERS)) {
            break;
        }
    }
    if (letters)
        return letters;
    const tn_word *w = tn_wordscan_peek(words, k);
    for (size_t i = w->begin; i < w->end; i++)
        if (words->text.p[i] < 'A' || words->text.p[i] > 'Z')
            return 0;
    if (w->kind != TN_WORD_WORD || w->low_size == 0 || w->low_size > SPELLED_MOST)
        return 0;
    *used = 1;
    return w->low_size;
}

/* Letters, then digits, both said or written one by one: so many digits at least. */
static bool letters_and_digits(tn_words *words, uint32_t k, unsigned letters, unsigned least, uint32_t *used)
{
    uint8_t digit[CARD_MOST];
    uint32_t head, run;
    if (letter_run(words, k, &head) < letters)
        return false;
    while (in(words, k + head, BETWEEN_LETTERS))
        head++;
    if (digit_run(words, k + head, &run, digit, CARD_MOST) < least)
        return false;
    *used = head + run;
    return true;
}

/* "s k eight eight one oh": a number that somebody reads out, whatever was said before. */
static bool spelled(tn_words *words, tn_entity *out, uint32_t *used)
{
    const bool o = in(words, 0, OH_O) && in(words, 1, LETTERS); /* not "oh" in a number */
    if ((!o && !in(words, 0, LETTERS)) || !letters_and_digits(words, 0, 2, 3, used))
        return false;
    *out = (tn_entity){.kind = TN_ENTITY_REFERENCE};
    return found(words, *used, out);
}

/* Whether the word right before a byte, with nothing but blanks and a comma between them, is what numbers begin with: "tm four four one
 * one", "CL 9-1-7-7", "number 40417". *begin: where it begins. *number: it is "number", which is not part of it. */
static bool is_prefixed(const tn_words *words, uint32_t at, uint32_t *begin, bool *number)
{
    const char *p = words->text.p;
    while (at > 0 && (p[at - 1] == ' ' || p[at - 1] == ','))
        at--;
    uint32_t from = at;
    bool capitals = true;
    while (from > 0 && at - from <= TN_WORDSCAN_LOW && (unsigned char)((p[from - 1] | 32) - 'a') < 26)
        capitals = (p[--from] & 32) == 0 && capitals;
    const bool one = at - from == 1 && capitals && !strchr("AI", p[from]); /* under M 20418 */
    if ((at - from < 2 && !one) || at - from > 6 || (from > 0 && p[from - 1] != ' ' && p[from - 1] != '.' && p[from - 1] != ','))
        return false;
    char low[6];
    bool vowels = false;
    for (uint32_t i = from; i < at; i++) {
        low[i - from] = (char)(p[i] | 32);
        vowels = vowels || strchr("aeiouy", low[i - from]);
    }
    const tn_word w = tn_wordscan_word(low, at - from);
    *begin = from;
    *number = is_in(&w, NUMBER_WORDS);
    return *number || (at - from <= SPELLED_MOST && (one || w.row == 0) && (!vowels || capitals));
}

/* Digits behind a few letters, or behind "number". */
static bool prefixed(tn_words *words, tn_entity *out, uint32_t *used)
{
    uint8_t digit[CARD_MOST];
    uint32_t begin;
    bool number;
    const tn_word *first = tn_wordscan_peek(words, 0);
    if (first->kind != TN_WORD_NUMBER && !is_in(first, CARD_FIRSTS))
        return false;
    const unsigned count = digit_run(words, 0, used, digit, CARD_MOST);
    if (count < SPELLED_LEAST || count > BARE_MOST || !is_prefixed(words, first->begin, &begin, &number))
        return false;
    *out = (tn_entity){.kind = TN_ENTITY_REFERENCE};
    found(words, *used, out);
    out->begin = number ? out->begin : begin;
    return true;
}

/* What follows "order", "booking number is", "ref:": a number of 3 digits or more, or letters and digits. Its first word: *at. */
static bool number_behind(tn_words *words, uint32_t *at, bool said_number, uint32_t *used)
{
    uint8_t digit[CARD_MOST];
    unsigned digits, capitals, least = said_number ? 3 : 4;
    for (int i = 0; i < 3 && in(words, *at, BEFORE_NUMBERS); i++)
        ++*at;
    uint32_t run;
    unsigned count = digit_run(words, *at, &run, digit, CARD_MOST);
    const tn_word *w = tn_wordscan_peek(words, *at);
    if (count >= least && (said_number || w->kind == TN_WORD_NUMBER || count >= SPELLED_LEAST)) {
        *used = run;
        return true;
    }
    if (letters_and_digits(words, *at, 1, 3, used))
        return true;
    if (w->kind != TN_WORD_WORD && w->kind != TN_WORD_NUMBER)
        return false;
    if (!is_mixed(words->text, w, &digits, &capitals) || digits == 0 || digits + capitals < least || (!capitals && digits < least))
        return false;
    *used = 1;
    return true;
}

static bool reference(tn_words *words, tn_entity *out, uint32_t *used)
{
    bool product = in(words, 0, PRODUCTS);
    uint32_t at = 1, n;
    if (!product && !in(words, 0, REFERRED))
        return false;
    at += in(words, 1, REFERENCE_REF);
    bool said_number = in(words, at, NUMBER_WORDS);
    at += said_number;
    at += in(words, at, FULL_STOP);
    said_number = said_number || in(words, at - 1, REFERENCE_REF);
    if (!number_behind(words, &at, said_number, &n))
        return false;
    *out = (tn_entity){.kind = product ? TN_ENTITY_CODE : TN_ENTITY_REFERENCE};
    *used = at + n;
    out->begin = tn_wordscan_peek(words, at)->begin;
    out->end = tn_wordscan_peek(words, *used - 1)->end;
    return true;
}

/* 44810097, 61-4420-09: a number that counts nothing, as a customer gives it who was asked for one. 100000 is round, 12-34-56 is of a
 * bank, 555-0134 of a telephone. */
static bool bare_number(tn_words *words, tn_entity *out)
{
    const tn_word *w = tn_wordscan_peek(words, 0);
    unsigned digits = 0, groups = 1, group = 0, longest = 0;
    if (w->kind != TN_WORD_NUMBER || w->low_size == 0)
        return false;
    for (size_t i = 0; i < w->low_size; i++) {
        const bool hyphen = w->low[i] == '-';
        if (!hyphen && (w->low[i] < '0' || w->low[i] > '9'))
            return false;
        groups += hyphen;
        digits += !hyphen;
        group = hyphen ? 0 : group + 1;
        longest = group > longest ? group : longest;
    }
    if (digits < BARE_LEAST || digits > BARE_MOST || longest < 3 || groups == 2 || memcmp(w->low + w->low_size - 3, "000", 3) == 0)
        return false;
    if (groups == 3 && (group == 4 || w->low[4] == '-')) /* 2026-02-31 */
        return false;
    const tn_word *next = tn_wordscan_peek(words, 1);
    if (next->kind != TN_WORD_END && next->kind != TN_WORD_MARK && !is_in(next, BEHIND_HOURS))
        return false;
    if (w->begin > 1 && words->text.p[w->begin - 1] == ' ' && (unsigned char)(words->text.p[w->begin - 2] - '0') < 10) /* 07700 900123: a group of a longer one */
        return false;
    *out = (tn_entity){.kind = TN_ENTITY_REFERENCE};
    return found(words, 1, out);
}

/* #234567; SK-2290-118, XR-2200 by themselves; B-40072, 77120-B. */
static bool code(tn_words *words, tn_entity *out, uint32_t *used)
{
    unsigned digits, capitals;
    bool hash = in(words, 0, HASH);
    const tn_word *w = tn_wordscan_peek(words, hash);
    if (w->kind != TN_WORD_WORD && w->kind != TN_WORD_NUMBER)
        return false;
    if (!is_mixed(words->text, w, &digits, &capitals))
        return false;
    *used = 1 + hash;
    *out = (tn_entity){.kind = hash || digits >= REFERENCE_LEAST ? TN_ENTITY_REFERENCE : TN_ENTITY_CODE};
    bool enough = hash ? digits >= 3 : (digits >= 2 && capitals >= 2 && digits + capitals >= 5) || (digits >= REFERENCE_LEAST && capitals == 1 && w->low_size > digits + 1);
    return enough && found(words, *used, out);
}

/* ---- all ---- */

/* Digits alone, too few for a card. */
static bool is_short_number(const tn_word *w)
{
    size_t i = 0;
    while (i < w->low_size && w->low[i] >= '0' && w->low[i] <= '9')
        i++;
    return i > 0 && i == w->low_size && i < CARD_LEAST;
}

/* Whether a number can go on with the word, or count it. */
static bool is_behind_number(const tn_word *next)
{
    if (next->kind == TN_WORD_MARK)
        return is_in(next, MONEY) || next->low[0] == ',' || next->low[0] == '-' || (unsigned char)next->low[0] >= 0x80;
    return next->kind != TN_WORD_END && (!next->plain || is_in(next, BEHIND_NUMBERS));
}

/* Whether what begins with a small word can go on with the next one, and with the one behind an article. */
static bool is_behind_small(tn_words *words, const tn_word *w, const tn_word *next)
{
    if (is_in(w, DAYS_BEHIND)) { /* on the first */
        const tn_word *day = is_in(next, THE) ? tn_wordscan_peek(words, 2) : next;
        return day != next && (tn_wordscan_begins(day, TN_LIST_ORDINALS) || is_in(day, NUMERALS));
    }
    if (next->kind == TN_WORD_MARK)
        return true;
    if (!tn_wordscan_begins(next, TN_LIST_BEHIND_SMALL_FIRSTS))
        return false;
    if (is_in(next, A_AN_THE)) {
        const tn_word *third = tn_wordscan_peek(words, 2);
        return third->kind == TN_WORD_MARK || tn_wordscan_begins(third, TN_LIST_BEHIND_SMALL_FIRSTS) || is_in(third, LATEST) ||
               is_in(third, DAY_ENDS) || is_in(third, END_CLOSE);
    }
    if (is_in(w, NO))
        return is_in(next, LATER);
    return !is_in(next, IT_ME) || is_in(next, ROUGHLY) || is_in(w, TAKINGS); /* give me two minutes */
}

/* Whether anything could begin with the next word: most cannot, and are passed by. */
static bool may_begin(tn_words *words)
{
    const tn_word *w = tn_wordscan_peek(words, 0), *next = tn_wordscan_peek(words, 1);
    if (w->kind == TN_WORD_NUMBER && is_short_number(w))
        return w->low_size >= SPELLED_LEAST || is_behind_number(next);
    if (!w->plain)
        return true;
    if (is_in(w, SMALL_FIRSTS))
        return is_behind_small(words, w, next);
    if (is_in(w, CARD_FIRSTS)) /* hundred and, two point five; o k two two */
        return is_behind_number(next) || is_in(next, AND) || is_in(next, POINT) || (is_in(w, OH_O) && is_in(next, LETTERS));
    if (is_in(w, NEXTS))
        return is_in(next, NEXTS) || is_in(next, SPANS) || is_in(next, WORKING_BUSINESS) || is_in(next, TIMES_OF_DAY) || is_in(next, WEEKDAYS);
    if (is_in(w, RIGHT_STRAIGHT))
        return is_in(next, AWAY);
    if (is_in(w, MONTH_NAMES))
        return tn_wordscan_begins(next, TN_LIST_ORDINALS) || is_in(next, NUMERAL_FIRSTS) || is_in(next, THE);
    return next->kind == TN_WORD_MARK || !is_in(w, DOLLAR_LEADS) || is_in(w, LETTERS); /* US$ */
}

bool tn_entities_try(tn_words *words, tn_entity *out, uint32_t *used)
{
    const tn_word *w = tn_wordscan_peek(words, 0);
    if (w->kind == TN_WORD_END || (w->kind == TN_WORD_WORD && w->low_size == 0)) /* a long one */
        return false;
    if (reference(words, out, used) || spelled(words, out, used) || card(words, out, used) || prefixed(words, out, used) || amount(words, out, used) ||
        tn_whens_deadline(words, out, used) || tn_whens_early_day(words, out, used))
        return true;
    if (tn_whens_date(words, 0, out, used)) {
        if (tn_whens_is_greeting(words) || tn_whens_is_span(words, 0, *used))
            return false;
        found(words, *used, out);
        if (out->end - out->begin > 2 && memcmp(words->text.p + out->end - 2, "'s", 2) == 0) /* tomorrow's train */
            out->end -= 2;
        return true;
    }
    *used = 1;
    return bare_number(words, out) || code(words, out, used);
}

bool tn_entities_next(tn_words *words, tn_entity *out, uint32_t *used)
{
    return may_begin(words) && tn_entities_try(words, out, used);
}

size_t tn_entities_scan(tn_str text, tn_entity *out, size_t most)
{
    tn_entity_list list = {.out = out, .most = most};
    tn_words words;
    tn_wordscan_begin(&words, text);
    for (; tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_step(&words))
        tn_entities_word(&list, &words);
    return list.count;
}
