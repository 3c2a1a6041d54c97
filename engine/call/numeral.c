/* numeral.c - numbers as people write and say them. */
#include "call/numeral.h"

#include "call/inlist.h"

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
    out->range = true;
    out->tail += i;
    out->tail_size = (uint8_t)(out->tail_size - i);
}

/* ---- in words ---- */

/* What a word of a list stands for; -1: it is not in the list. */
static int value_in(const tn_word *w, tn_wordlist list)
{
    return tn_wordscan_in(w, list) ? tn_wordtable_rows[w->row].value : -1;
}

/* The parts of a word before and behind its hyphen. False: it has none. */
static bool part(const tn_word *w, tn_word *left, tn_word *right)
{
    const char *hyphen = tn_wordscan_hyphen(w);
    if (!hyphen)
        return false;
    *left = tn_wordscan_word(w->low, (size_t)(hyphen - w->low));
    *right = tn_wordscan_word(hyphen + 1, (size_t)(w->low + w->low_size - hyphen - 1));
    return true;
}

/* Two parts of "twenty-five"; the second is -1 where there is none. False: the word is no number. */
static bool parts_of(const tn_word *w, int *first, int *second)
{
    tn_word left, right;
    *second = -1;
    if (w->kind == TN_WORD_WORD && part(w, &left, &right)) {
        *first = value_in(&left, TN_LIST_NUMERALS);
        *second = value_in(&right, TN_LIST_NUMERALS);
        return *first >= 0 && *second >= 0;
    }
    *first = value_in(w, TN_LIST_NUMERALS);
    return *first >= 0;
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
    if (is_in(tn_wordscan_peek(words, k), A_ONE) && parts_of(tn_wordscan_peek(words, k + 1), &first, &second) &&
        (first == 100 || first == 1000)) {
        current = 1;
        place = 1;
        used = 1;
    }
    while (used < 10) {
        uint32_t at = k + used;
        if (used && place >= 3 && is_in(tn_wordscan_peek(words, at), AND) &&
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
    if (is_in(tn_wordscan_peek(words, k + used), POINT) && parts_of(tn_wordscan_peek(words, k + used + 1), &first, &second) &&
        first < 10) {
        out->value += first * (TN_NUMERAL_UNIT / 10);
        out->used += 2;
    }
    return true;
}

static bool one_number(tn_words *words, uint32_t k, tn_numeral *out)
{
    if (!tn_wordscan_begins(tn_wordscan_peek(words, k), TN_LIST_NUMERAL_FIRSTS))
        return false;
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

/* - and the longer one of printers */
static bool is_dash(const tn_word *w)
{
    return w->kind == TN_WORD_MARK && (w->low[0] == '-' || (w->low_size == 3 && memcmp(w->low, "\xE2\x80\x93", 3) == 0));
}

bool tn_numeral_read(tn_words *words, uint32_t k, tn_numeral *out)
{
    tn_numeral upper;
    if (!one_number(words, k, out))
        return false;
    const tn_word *joint = tn_wordscan_peek(words, k + out->used);
    if (out->tail_size == 0 && (is_in(joint, TO_OR) || is_dash(joint)) &&
        one_number(words, k + out->used + 1, &upper) && upper.value > out->value) {
        upper.used += out->used + 1;
        *out = upper;
        out->range = true;
    }
    return true;
}

bool tn_numeral_and_half(tn_words *words, uint32_t k)
{
    return in(words, k, AND) && in(words, k + 1, A_AN) && in(words, k + 2, HALF);
}

bool tn_numeral_loose(tn_words *words, uint32_t k, tn_numeral *out)
{
    if (tn_numeral_read(words, k, out)) {
        if (in(words, k + out->used, QUARTER) && in(words, k + out->used + 1, OF) && out->value == 3 * TN_NUMERAL_UNIT) { /* of an hour */
            out->value /= 4;
            out->used += 2 + in(words, k + out->used + 2, A_AN_THE);
        } else if (out->tail_size == 0 && tn_numeral_and_half(words, k + out->used)) { /* two and a half */
            out->value += TN_NUMERAL_UNIT / 2;
            out->used += 3;
        }
        return true;
    }
    *out = (tn_numeral){.used = 1};
    if (is_in(tn_wordscan_peek(words, k), HALF) && is_in(tn_wordscan_peek(words, k + 1), A_AN)) {
        *out = (tn_numeral){.value = TN_NUMERAL_UNIT / 2, .used = 2};
        return true;
    }
    bool article = is_in(tn_wordscan_peek(words, k), A_AN_THE);
    const tn_word *w = tn_wordscan_peek(words, k + article);
    if (is_in(w, COUPLE_FEW)) {
        bool of = is_in(tn_wordscan_peek(words, k + article + 1), OF);
        *out = (tn_numeral){.value = is_in(w, FEW) ? 3 * TN_NUMERAL_UNIT : 2 * TN_NUMERAL_UNIT, .used = 1u + article + of};
        return true;
    }
    out->value = TN_NUMERAL_UNIT;
    if (article && is_in(w, QUARTER) && in(words, k + 2, OF)) { /* a quarter of an hour */
        out->value /= 4;
        out->used = 3u + in(words, k + 3, A_AN_THE);
    } else if (article && is_in(w, HALF)) { /* the half hour */
        out->value /= 2;
        out->used = 2;
    }
    return article;
}

int tn_numeral_digit(const tn_word *word)
{
    int first, second;
    if (is_in(word, OH_O))
        return 0;
    return parts_of(word, &first, &second) && second < 0 && first < 10 ? first : -1;
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
    tn_word left, right;
    bool hyphen = part(w, &left, &right);
    int tens = value_in(hyphen ? &left : w, TN_LIST_NUMERALS), day = 0;
    *out = (tn_numeral){.used = 1};
    if (tens == 20 || tens == 30) {
        int units = value_in(hyphen ? &right : tn_wordscan_peek(words, k + 1), TN_LIST_ORDINALS);
        out->used = hyphen ? 1 : 2;
        day = units >= 1 && units <= 9 ? tens + units : 0;
    } else if (!hyphen) {
        day = value_in(w, TN_LIST_ORDINALS);
    }
    out->value = (int64_t)day * TN_NUMERAL_UNIT;
    return day >= 1 && day <= 31;
}
