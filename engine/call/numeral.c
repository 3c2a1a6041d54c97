/* numeral.c - numbers as people write and say them. */
#include "call/numeral.h"

#define MOST INT64_C(100000000000) /* 1e11: sums and products of what follows stay far from the end of int64 */

/* ---- written ---- */

/* Digits with groups and a point, and letters behind them. */
static bool written(const tn_word *w, tn_numeral *out)
{
    const char *p = w->low;
    size_t n = w->low_size, i = 0;
    int64_t whole = 0, part = 0, scale = TN_NUMERAL_UNIT;
    if (w->kind != TN_WORD_NUMBER || n == 0)
        return false;
    *out = (tn_numeral){.used = 1};
    for (; i < n; i++) {
        if (p[i] >= '0' && p[i] <= '9') {
            whole = whole < MOST ? whole * 10 + (p[i] - '0') : MOST;
            out->digits++;
        } else if (p[i] != ',' || i + 3 >= n || (i + 4 < n && p[i + 4] >= '0' && p[i + 4] <= '9')) {
            break; /* a comma stands before three digits */
        }
    }
    if (i + 1 < n && (p[i] == '.' || p[i] == ',') && p[i + 1] >= '0' && p[i + 1] <= '9')
        for (i++; i < n && p[i] >= '0' && p[i] <= '9'; i++) {
            scale /= 10;
            part += (p[i] - '0') * scale;
        }
    out->value = whole >= MOST ? MOST * TN_NUMERAL_UNIT : whole * TN_NUMERAL_UNIT + part;
    out->tail = p + i;
    out->tail_size = (uint8_t)(n - i);
    if (out->tail_size && *out->tail == '-') { /* 2-3, 5-day */
        out->tail++;
        out->tail_size--;
    }
    for (size_t k = 0; k < out->tail_size; k++)
        if (out->tail[k] == '.' || out->tail[k] == '/' || out->tail[k] == ':' || out->tail[k] == ',')
            return false; /* a date, a time, a version */
    return true;
}

/* "2-3": the number behind the hyphen is the upper end. */
static void upper_end(tn_numeral *out)
{
    int64_t value = 0;
    size_t i = 0;
    for (; i < out->tail_size && out->tail[i] >= '0' && out->tail[i] <= '9'; i++)
        value = value < MOST ? value * 10 + (out->tail[i] - '0') : MOST;
    if (i == 0)
        return;
    out->value = value * TN_NUMERAL_UNIT;
    out->tail += i;
    out->tail_size = (uint8_t)(out->tail_size - i);
}

/* ---- in words ---- */

static const struct {
    const char *word;
    int16_t value;
} names[] = {{"zero", 0}, {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7}, {"eight", 8},
             {"nine", 9}, {"ten", 10}, {"eleven", 11}, {"twelve", 12}, {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
             {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20}, {"thirty", 30}, {"forty", 40},
             {"fifty", 50}, {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90}, {"hundred", 100}, {"thousand", 1000}};

static int value_of(const char *p, size_t n)
{
    for (size_t i = 0; n > 2 && i < sizeof names / sizeof *names; i++)
        if (*names[i].word == *p && strlen(names[i].word) == n && memcmp(names[i].word, p, n) == 0)
            return names[i].value;
    return -1;
}

/* Two parts of "twenty-five"; the second is -1 where there is none. False: the word is no number. */
static bool parts_of(const tn_word *w, int *first, int *second)
{
    static const uint32_t begins = 1u << ('z' - 'a') | 1u << ('o' - 'a') | 1u << ('t' - 'a') | 1u << ('f' - 'a') | 1u << ('s' - 'a') |
                                   1u << ('e' - 'a') | 1u << ('n' - 'a') | 1u << ('h' - 'a'); /* zero … hundred */
    const unsigned letter = (unsigned)(unsigned char)w->low[0] - 'a';
    if (w->kind != TN_WORD_WORD || w->low_size == 0 || letter >= 26 || !(begins >> letter & 1))
        return false;
    const char *hyphen = memchr(w->low, '-', w->low_size);
    size_t n = hyphen ? (size_t)(hyphen - w->low) : w->low_size;
    *first = value_of(w->low, n);
    *second = hyphen ? value_of(hyphen + 1, w->low_size - n - 1) : -1;
    return *first >= 0 && (!hyphen || *second >= 0);
}

/* Adds a part to the number so far; false: it belongs to another number ("four four"). */
static bool add(int64_t *total, int64_t *current, int *place, int value)
{
    if (value == 100 || value == 1000) {
        if (*current == 0)
            return false;
        if (value == 100 ? *place <= 2 : *place <= 3) {
            *current *= value;
            if (value == 1000) {
                *total += *current;
                *current = 0;
            }
            *place = value == 100 ? 3 : 4;
            return *total < MOST && *current < MOST;
        }
        return false;
    }
    if (*place == 0 || *place >= 3) {
        *place = value >= 20 ? 2 : 1; /* whether a word for units may follow */
    } else if (*place == 2 && value < 10 && value > 0) {
        *place = 1;
    } else {
        return false;
    }
    *current += value;
    return true;
}

static bool spoken(tn_words *words, uint32_t k, tn_numeral *out)
{
    int64_t total = 0, current = 0;
    int place = 0, first, second;
    uint32_t used = 0;
    if (tn_wordscan_in(tn_wordscan_peek(words, k), " a one ") && parts_of(tn_wordscan_peek(words, k + 1), &first, &second) &&
        (first == 100 || first == 1000)) {
        current = 1;
        place = 1;
        used = 1;
    }
    while (used < 10) {
        uint32_t at = k + used;
        if (used && place >= 3 && tn_wordscan_is(tn_wordscan_peek(words, at), "and") &&
            parts_of(tn_wordscan_peek(words, at + 1), &first, &second) && first < 100)
            at++;
        if (!parts_of(tn_wordscan_peek(words, at), &first, &second) || !add(&total, &current, &place, first))
            break;
        used = at + 1 - k;
        if (second >= 0 && !add(&total, &current, &place, second))
            break;
    }
    if (used == 0)
        return false;
    *out = (tn_numeral){.value = (total + current) * TN_NUMERAL_UNIT, .used = used};
    if (tn_wordscan_is(tn_wordscan_peek(words, k + used), "point") && parts_of(tn_wordscan_peek(words, k + used + 1), &first, &second) &&
        first < 10) {
        out->value += first * (TN_NUMERAL_UNIT / 10);
        out->used += 2;
    }
    return true;
}

static bool one_number(tn_words *words, uint32_t k, tn_numeral *out)
{
    if (written(tn_wordscan_peek(words, k), out)) {
        upper_end(out);
        int first, second; /* 5 hundred, 2 thousand */
        if (out->tail_size == 0 && parts_of(tn_wordscan_peek(words, k + 1), &first, &second) && (first == 100 || first == 1000) &&
            out->value < MOST) {
            out->value *= first;
            out->used = 2;
        }
        return true;
    }
    return spoken(words, k, out);
}

bool tn_numeral_read(tn_words *words, uint32_t k, tn_numeral *out)
{
    tn_numeral upper;
    if (!one_number(words, k, out))
        return false;
    const tn_word *joint = tn_wordscan_peek(words, k + out->used);
    if (out->tail_size == 0 && (tn_wordscan_in(joint, " to or ") || (joint->kind == TN_WORD_MARK && joint->low[0] == '-')) &&
        one_number(words, k + out->used + 1, &upper) && upper.value > out->value) {
        upper.used += out->used + 1;
        *out = upper;
    }
    return true;
}

bool tn_numeral_loose(tn_words *words, uint32_t k, tn_numeral *out)
{
    if (tn_numeral_read(words, k, out))
        return true;
    *out = (tn_numeral){.used = 1};
    if (tn_wordscan_is(tn_wordscan_peek(words, k), "half") && tn_wordscan_in(tn_wordscan_peek(words, k + 1), " a an ")) {
        *out = (tn_numeral){.value = TN_NUMERAL_UNIT / 2, .used = 2};
        return true;
    }
    bool article = tn_wordscan_in(tn_wordscan_peek(words, k), " a an the ");
    const tn_word *w = tn_wordscan_peek(words, k + article);
    if (tn_wordscan_in(w, " couple few ")) {
        bool of = tn_wordscan_is(tn_wordscan_peek(words, k + article + 1), "of");
        *out = (tn_numeral){.value = tn_wordscan_is(w, "few") ? 3 * TN_NUMERAL_UNIT : 2 * TN_NUMERAL_UNIT, .used = 1u + article + of};
        return true;
    }
    out->value = TN_NUMERAL_UNIT;
    return article;
}

int tn_numeral_digit(const tn_word *word)
{
    int first, second;
    if (tn_wordscan_in(word, " oh o "))
        return 0;
    return parts_of(word, &first, &second) && second < 0 && first < 10 ? first : -1;
}

static const char *const ordinals[] = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
                                       "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
                                       "eighteenth", "nineteenth", "twentieth"};

static int ordinal_of(const char *p, size_t n)
{
    for (int i = 0; i < (int)(sizeof ordinals / sizeof *ordinals); i++)
        if (*ordinals[i] == *p && strlen(ordinals[i]) == n && memcmp(ordinals[i], p, n) == 0)
            return i + 1;
    return n == 9 && memcmp(p, "thirtieth", n) == 0 ? 30 : 0;
}

bool tn_numeral_ordinal(tn_words *words, uint32_t k, tn_numeral *out)
{
    const tn_word *w = tn_wordscan_peek(words, k);
    if (written(w, out))
        return out->tail_size == 2 && out->value >= TN_NUMERAL_UNIT && out->value <= 31 * TN_NUMERAL_UNIT &&
               (memcmp(out->tail, "th", 2) == 0 || memcmp(out->tail, "st", 2) == 0 || memcmp(out->tail, "nd", 2) == 0 ||
                memcmp(out->tail, "rd", 2) == 0);
    if (w->kind != TN_WORD_WORD || w->low_size == 0)
        return false;
    const char *hyphen = memchr(w->low, '-', w->low_size);
    size_t n = hyphen ? (size_t)(hyphen - w->low) : w->low_size;
    int tens = value_of(w->low, n), day = 0;
    *out = (tn_numeral){.used = 1};
    if (tens == 20 || tens == 30) {
        const tn_word *next = tn_wordscan_peek(words, k + 1);
        int units = hyphen ? ordinal_of(hyphen + 1, w->low_size - n - 1) : ordinal_of(next->low, next->low_size);
        out->used = hyphen ? 1 : 2;
        day = units >= 1 && units <= 9 ? tens + units : 0;
    } else if (!hyphen) {
        day = ordinal_of(w->low, w->low_size);
    }
    out->value = (int64_t)day * TN_NUMERAL_UNIT;
    return day >= 1 && day <= 31;
}
