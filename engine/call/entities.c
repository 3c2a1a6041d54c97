/* entities.c - what a turn names: amounts, reference numbers, codes; dates and deadlines are in whens.c. */
#include "call/entities.h"

#include "call/entitystart.h"
#include "call/numeral.h"
#include "call/whens.h"

#define CARD_LEAST 13
#define CARD_MOST 19

static inline bool is(tn_words *words, uint32_t k, const char *text)
{
    return tn_wordscan_is(tn_wordscan_peek(words, k), text);
}

static inline bool in(tn_words *words, uint32_t k, const char *list)
{
    return tn_wordscan_in(tn_wordscan_peek(words, k), list);
}

static bool found(tn_words *words, uint32_t used, tn_entity *out)
{
    out->begin = tn_wordscan_peek(words, 0)->begin;
    out->end = tn_wordscan_peek(words, used - 1)->end;
    return true;
}

/* ---- amounts ---- */

static const struct {
    const char *words;
    char unit[4];
    int16_t part; /* how many of it make one of the unit */
} currencies[] = {
    {" $ dollar dollars buck bucks usd us$ ", "USD", 1}, {" \xC2\xA3 pound pounds quid gbp sterling ", "GBP", 1},
    {" \xE2\x82\xAC euro euros eur ", "EUR", 1},       {" \xC2\xA5 yen jpy ", "JPY", 1},
    {" \xE2\x82\xB9 rupee rupees inr ", "INR", 1},     {" franc francs chf ", "CHF", 1},
    {" a$ aud ", "AUD", 1},                            {" c$ cad ", "CAD", 1},
    {" cent cents ", "USD", 100},                      {" pence p ", "GBP", 100},
};

static bool currency_of(const tn_word *w, tn_entity *out, int64_t *part)
{
    for (size_t i = 0; i < sizeof currencies / sizeof *currencies; i++)
        if (tn_wordscan_in(w, currencies[i].words)) {
            memcpy(out->unit, currencies[i].unit, sizeof out->unit);
            *part = currencies[i].part;
            return true;
        }
    return false;
}

/* Letters right behind the digits: 5k, 50p, 20usd. False: they are something else. */
static bool tail_of(const tn_numeral *n, int64_t *times, tn_word *unit)
{
    *times = 1;
    *unit = (tn_word){.kind = TN_WORD_WORD};
    if (n->tail_size == 0)
        return true;
    if (n->tail_size == 1 && *n->tail == 'k') {
        *times = 1000;
        return true;
    }
    if (n->tail_size > 3)
        return false;
    memcpy(unit->low, n->tail, n->tail_size);
    unit->low_size = n->tail_size;
    return true;
}

/* and ninety nine cents, fifty; behind an amount that is a whole number. */
static uint32_t small_part(tn_words *words, uint32_t k, tn_entity *out)
{
    tn_numeral n;
    tn_entity unit;
    int64_t part;
    uint32_t and = is(words, k, "and");
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
    *out = (tn_entity){.kind = TN_ENTITY_AMOUNT, .known = true};
    const tn_word *first = tn_wordscan_peek(words, 0);
    uint32_t lead = first->kind == TN_WORD_WORD && in(words, 0, " us a c ") && is(words, 1, "$") ? 1 : 0;
    const tn_word *sign = tn_wordscan_peek(words, lead);
    if ((sign->kind == TN_WORD_MARK || in(words, 0, " usd gbp eur chf aud cad ")) && currency_of(sign, out, &part)) {
        if (lead && is(words, 0, "a"))
            memcpy(out->unit, "AUD", sizeof out->unit);
        else if (lead && is(words, 0, "c"))
            memcpy(out->unit, "CAD", sizeof out->unit);
        if (!tn_numeral_read(words, lead + 1, &n) || !tail_of(&n, &times, &unit))
            return false;
        out->value = n.value * times;
        *used = lead + 1 + n.used;
        return found(words, *used, out);
    }
    bool one = in(words, 0, " a one ") && in(words, 1, " dollar pound euro buck quid ");
    if (one)
        n = (tn_numeral){.value = TN_NUMERAL_UNIT, .used = 1};
    else if (!tn_numeral_read(words, 0, &n))
        return false;
    if (!tail_of(&n, &times, &unit))
        return false;
    *used = n.used;
    if (unit.low_size) {
        if (!currency_of(&unit, out, &part))
            return false;
    } else {
        uint32_t of = in(words, n.used, " us australian canadian ");
        if (!currency_of(tn_wordscan_peek(words, n.used + of), out, &part) || is(words, n.used, "p"))
            return false;
        if (is(words, n.used, "australian"))
            memcpy(out->unit, "AUD", sizeof out->unit);
        else if (is(words, n.used, "canadian"))
            memcpy(out->unit, "CAD", sizeof out->unit);
        *used += of + 1;
    }
    out->value = n.value * times / part;
    if (part == 1)
        *used += small_part(words, *used, out);
    return found(words, *used, out);
}

/* ---- numbers that are names ---- */

static const char referred[] = " order ticket booking reference ref case confirmation tracking invoice account policy claim customer "
                               "membership reservation complaint incident shipment parcel consignment contract booking-reference "
                               "serial ";
static const char named_product[] = " model sku product part item article ";

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
        int repeats = tn_wordscan_is(w, "double") ? 2 : tn_wordscan_is(w, "triple") ? 3 : 1;
        if (repeats > 1)
            spoken = tn_numeral_digit(tn_wordscan_peek(words, ++at));
        if (spoken >= 0) {
            for (int i = 0; i < repeats; i++, count++)
                if (count < most)
                    digit[count] = (uint8_t)spoken;
        } else if (repeats == 1 && w->kind == TN_WORD_NUMBER && w->low_size) {
            for (size_t i = 0; i < w->low_size; i++) {
                if (w->low[i] == '-')
                    continue;
                if (w->low[i] < '0' || w->low[i] > '9')
                    return count;
                if (count < most)
                    digit[count] = (uint8_t)(w->low[i] - '0');
                count++;
            }
        } else if (!(w->kind == TN_WORD_MARK && (*w->low == ',' || *w->low == '-') && count) && !(count && tn_wordscan_in(w, " um uh er "))) {
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
    unsigned count = digit_run(words, 0, used, digit, CARD_MOST);
    if (count < CARD_LEAST || count > CARD_MOST || !luhn(digit, count))
        return false;
    *out = (tn_entity){.kind = TN_ENTITY_CARD};
    return found(words, *used, out);
}

/* What follows "order", "booking number is", "ref:": a number of 3 digits or more, or letters and digits. Its first word: *at. */
static bool number_behind(tn_words *words, uint32_t *at, bool said_number, uint32_t *used)
{
    uint8_t digit[CARD_MOST];
    unsigned digits, capitals, least = said_number ? 3 : 4;
    for (int i = 0; i < 3 && (in(words, *at, " is was : # , - it's that's ends ending in with which "));  i++)
        ++*at;
    uint32_t run;
    unsigned count = digit_run(words, *at, &run, digit, CARD_MOST);
    const tn_word *w = tn_wordscan_peek(words, *at);
    if (count >= least && (said_number || w->kind == TN_WORD_NUMBER)) {
        *used = run;
        return true;
    }
    if (w->kind != TN_WORD_WORD && w->kind != TN_WORD_NUMBER)
        return false;
    if (!is_mixed(words->text, w, &digits, &capitals) || digits == 0 || digits + capitals < least || (!capitals && digits < least))
        return false;
    *used = 1;
    return true;
}

static bool reference(tn_words *words, tn_entity *out, uint32_t *used)
{
    bool product = in(words, 0, named_product);
    uint32_t at = 1, n;
    if (!product && !in(words, 0, referred))
        return false;
    at += in(words, 1, " reference ref ");
    bool said_number = in(words, at, " number no num nr code id # ");
    at += said_number;
    at += is(words, at, ".");
    said_number = said_number || in(words, at - 1, " reference ref ");
    if (!number_behind(words, &at, said_number, &n))
        return false;
    *out = (tn_entity){.kind = product ? TN_ENTITY_CODE : TN_ENTITY_REFERENCE};
    *used = at + n;
    out->begin = tn_wordscan_peek(words, at)->begin;
    out->end = tn_wordscan_peek(words, *used - 1)->end;
    return true;
}

/* #234567; XR-2200 by itself. */
static bool code(tn_words *words, tn_entity *out, uint32_t *used)
{
    unsigned digits, capitals;
    bool hash = is(words, 0, "#");
    const tn_word *w = tn_wordscan_peek(words, hash);
    if (w->kind != TN_WORD_WORD && w->kind != TN_WORD_NUMBER)
        return false;
    if (!is_mixed(words->text, w, &digits, &capitals))
        return false;
    *used = 1 + hash;
    *out = (tn_entity){.kind = hash ? TN_ENTITY_REFERENCE : TN_ENTITY_CODE};
    bool enough = hash ? digits >= 3 : digits >= 2 && capitals >= 2 && digits + capitals >= 5;
    return enough && found(words, *used, out);
}

/* ---- all ---- */

/* Whether anything could begin with the word: most cannot, and are passed by. */
static bool may_begin(const tn_word *w)
{
    if (w->kind != TN_WORD_WORD)
        return w->kind != TN_WORD_END;
    return w->low_size != 0;
}

bool tn_entities_next(tn_words *words, tn_entity *out, uint32_t *used)
{
    if (!may_begin(tn_wordscan_peek(words, 0)))
        return false;
    if (reference(words, out, used) || card(words, out, used) || amount(words, out, used) || tn_whens_deadline(words, out, used))
        return true;
    if (tn_whens_date(words, 0, out, used))
        return found(words, *used, out);
    return code(words, out, used);
}

size_t tn_entities_scan(tn_str text, tn_entity *out, size_t most)
{
    tn_words words;
    uint32_t used;
    size_t count = 0;
    tn_wordscan_begin(&words, text);
    while (count < most && tn_wordscan_peek(&words, 0)->kind != TN_WORD_END) {
        if (tn_entitystart_may(tn_wordscan_peek(&words, 0)) && tn_entities_next(&words, &out[count], &used))
            count++;
        else
            used = 1;
        tn_wordscan_skip(&words, used);
    }
    return count;
}
