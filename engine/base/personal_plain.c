/* personal_plain.c - numbers that say nothing about a person: amounts, times, dates, versions. */
#include "base/personal_plain.h"

/* More digits are no amount of money that is spoken of on the telephone: 9,999,999.99 has as many. */
#define AMOUNT_DIGITS 9
/* Thousands with their commas say by themselves that they are an amount, up to 9,999,999. */
#define GROUPED_DIGITS 7
/* A decimal number: digits before and behind the point. */
#define WHOLE_DIGITS 5
#define DECIMALS 2
#define VERSION_DIGITS 4

static void set(tn_personal_token *tokens, size_t first, size_t last)
{
    for (size_t i = first; i <= last; i++)
        tokens[i].plain = true;
}

/* Longer chains are none of these. */
#define CHAIN_MOST 12

/* Numbers from i on with one of two bytes between each two; the last one, of a long chain any one far away. */
static size_t chain_end(tn_str text, const tn_personal_token *tokens, size_t count, size_t i,
                        char one, char other)
{
    size_t most = i + CHAIN_MOST < count ? i + CHAIN_MOST : count;
    while (i + 1 < most && tn_personal_tokens_is_number(&tokens[i + 1]) &&
           (tn_personal_tokens_touch(text, tokens, i + 1, one) ||
            tn_personal_tokens_touch(text, tokens, i + 1, other)))
        i++;
    return i;
}

/* The sign of money, or of a percentage, at or one blank behind this place. */
static bool sign_behind(tn_str text, size_t at)
{
    at += at < text.n && text.p[at] == ' ';
    if (at >= text.n)
        return false;
    tn_personal_char c = tn_personal_chars_at(text.p + at, text.n - at);
    return text.p[at] == '%' || (c.type == TN_PERSONAL_GAP && c.gap == TN_GAP_MONEY);
}

static bool is_grouped(tn_str text, const tn_personal_token *tokens, size_t first, size_t last)
{
    size_t digits = tokens[first].digits;
    if (last == first || digits > 3)
        return false;
    for (size_t i = first + 1; i <= last; i++) {
        bool comma = tn_personal_tokens_touch(text, tokens, i, ',');
        if (comma ? tokens[i].digits != 3 : i != last || i == first + 1 || tokens[i].digits > 2)
            return false;
        digits += comma ? 3 : 0;
    }
    return digits <= GROUPED_DIGITS;
}

static bool is_amount(tn_str text, const tn_personal_token *tokens, size_t count, size_t first,
                      size_t last)
{
    size_t digits = 0;
    for (size_t i = first; i <= last; i++)
        digits += tokens[i].digits;
    if (digits > AMOUNT_DIGITS)
        return false;
    bool money = (tokens[first].gap & TN_GAP_MONEY) || sign_behind(text, tokens[last].end) ||
                 (last + 1 < count && tokens[last + 1].word == TN_WORD_MONEY &&
                  tokens[last + 1].gap == TN_GAP_SPACE);
    bool decimal = last == first + 1 && tn_personal_tokens_touch(text, tokens, last, '.') &&
                   tokens[first].digits <= WHOLE_DIGITS && tokens[last].digits <= DECIMALS;
    return money || decimal || is_grouped(text, tokens, first, last);
}

static bool is_version(tn_str text, const tn_personal_token *tokens, size_t first, size_t last)
{
    if (first == 0 || tokens[first - 1].word != TN_WORD_VERSION || tokens[first].gap_size > 1)
        return false;
    for (size_t i = first; i <= last; i++)
        if (tokens[i].digits > VERSION_DIGITS ||
            (i > first && !tn_personal_tokens_touch(text, tokens, i, '.')))
            return false;
    return true;
}

/* 10:30, 10:30:15: the last number of a time that begins at i; i: there is none. */
static size_t time_end(tn_str text, const tn_personal_token *tokens, size_t count, size_t i)
{
    size_t last = chain_end(text, tokens, count, i, ':', ':');
    if (last > i + 2 || tokens[i].digits > 2 || tokens[i].number > 24)
        return i;
    for (size_t k = i + 1; k <= last; k++)
        if (tokens[k].digits != 2 || tokens[k].number > 59)
            return i;
    return last;
}

static bool is_day(unsigned day, unsigned month)
{
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/* Three numbers with the same one of - / . between them. */
static bool is_date(tn_str text, const tn_personal_token *tokens, size_t count, size_t i)
{
    static const char between[] = "-/.";
    for (const char *c = between; *c; c++) {
        if (chain_end(text, tokens, count, i, *c, *c) != i + 2)
            continue;
        const tn_personal_token *a = &tokens[i], *b = a + 1, *d = a + 2;
        bool short_year = d->digits == 2 && a->digits <= 2 && b->digits <= 2;
        if (tn_personal_plain_is_year(a))
            return b->digits <= 2 && d->digits <= 2 && is_day(d->number, b->number);
        return (tn_personal_plain_is_year(d) || short_year) && a->digits <= 2 && b->digits <= 2 &&
               (is_day(a->number, b->number) || is_day(b->number, a->number));
    }
    return false;
}

/* A day or a year beside the name of a month, or a year behind such a day. */
static bool is_of_month(const tn_personal_token *tokens, size_t count, size_t i)
{
    const unsigned apart = TN_GAP_SPACE | TN_GAP_COMMA | TN_GAP_DOT;
    const tn_personal_token *token = &tokens[i];
    bool year = tn_personal_plain_is_year(token);
    if (!year && (token->digits > 2 || token->number > 31))
        return false;
    if (i + 1 < count && tokens[i + 1].word == TN_WORD_MONTH && !(tokens[i + 1].gap & ~apart))
        return true;
    if (i == 0 || (token->gap & ~apart))
        return false;
    return tokens[i - 1].word == TN_WORD_MONTH ||
           (year && i > 1 && tokens[i - 1].plain && tokens[i - 1].digits <= 2 &&
            tokens[i - 2].word == TN_WORD_MONTH);
}

/* 2024-2025, 2024/25, 24/7 */
static bool is_range(tn_str text, const tn_personal_token *tokens, size_t count, size_t i)
{
    if (chain_end(text, tokens, count, i, '-', '/') != i + 1)
        return false;
    const tn_personal_token *a = &tokens[i], *b = a + 1;
    return (tn_personal_plain_is_year(a) && (tn_personal_plain_is_year(b) || b->digits == 2)) ||
           (a->number == 24 && b->number == 7 && a->digits + b->digits == 3);
}

void tn_personal_plain_set(tn_str text, tn_personal_token *tokens, size_t count, bool birth)
{
    for (size_t i = 0; i < count; i++) {
        if (!tn_personal_tokens_is_number(&tokens[i]) || tokens[i].plain)
            continue;
        size_t last = time_end(text, tokens, count, i);
        if (last > i) {
            set(tokens, i, last);
            continue;
        }
        if (!birth && is_date(text, tokens, count, i)) {
            set(tokens, i, i + 2);
        } else if (!birth && is_of_month(tokens, count, i)) {
            set(tokens, i, i);
        } else if (is_range(text, tokens, count, i)) {
            set(tokens, i, i + 1);
        } else {
            last = chain_end(text, tokens, count, i, ',', '.');
            if (is_amount(text, tokens, count, i, last) || is_version(text, tokens, i, last))
                set(tokens, i, last);
            i = last;
        }
    }
}
