/* personal_codes.c - numbers of accounts, orders and devices that have letters in them. */
#include "base/personal_codes.h"

/* An IBAN has 15 to 34 letters and digits, in groups of four or together. */
#define IBAN_LEAST 15
#define IBAN_MOST 34
/* So many digits make a code of a word: models and brands ("PX4500") have fewer. */
#define CODE_DIGITS 5
/* The same for a long word that changes between letters and digits more than once. */
#define CHANGING_SIZE 8
#define CHANGING_DIGITS 3
/* The same where a number was spoken of. */
#define ASKED_SIZE 5
#define ASKED_DIGITS 2
/* Digits of words that dashes tie together, "KL-4821-77"; and the most words of such a chain. */
#define TIED_DIGITS 6
#define TIED_MOST 12
/* Letters and digits that are spelled one by one: so many, or so many where a number was spoken of. */
#define SPELLED_LEAST 6
#define SPELLED_ASKED 4

/* ---- IBAN ---- */

/* The remainder of 97 with this letter or digit behind those before. */
static unsigned mod97(unsigned rest, char c)
{
    return c <= '9' ? (rest * 10 + ((unsigned)c - '0')) % 97
                    : (rest * 100 + ((unsigned)(c | 32) - 'a' + 10)) % 97;
}

static bool is_alphanumeric(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* Two letters and two digits begin one. */
static bool begins_iban(tn_str text, const tn_personal_token *token)
{
    const char *p = text.p + token->begin;
    return token->letters && token->end - token->begin >= 4 && is_alphanumeric(p[0]) &&
           is_alphanumeric(p[1]) && p[0] > '9' && p[1] > '9' && p[2] >= '0' && p[2] <= '9' &&
           p[3] >= '0' && p[3] <= '9';
}

/* The last token of an IBAN whose check digits are right; SIZE_MAX: there is none. */
static size_t iban_end(tn_str text, const tn_personal_token *tokens, size_t count, size_t i)
{
    char all[IBAN_MOST];
    size_t n = 0, found = i;
    bool any = false;
    if (!begins_iban(text, &tokens[i]))
        return SIZE_MAX;
    for (size_t k = i; k < count && (k == i || (tokens[k].gap_size == 1 &&
                                                (tokens[k].gap & (TN_GAP_SPACE | TN_GAP_DASH)))); k++) {
        for (size_t at = tokens[k].begin; at < tokens[k].end; at++) {
            if (n == IBAN_MOST || !is_alphanumeric(text.p[at]))
                return any ? found : SIZE_MAX;
            all[n++] = text.p[at];
        }
        unsigned rest = 0;
        for (size_t c = 4; c < n; c++)
            rest = mod97(rest, all[c]);
        for (size_t c = 0; c < 4; c++)
            rest = mod97(rest, all[c]);
        if (n >= IBAN_LEAST && rest == 1) {
            found = k;
            any = true;
        }
    }
    return any ? found : SIZE_MAX;
}

/* ---- a British national insurance number: QQ 12 34 56 C ---- */

static bool has_letters(const tn_personal_token *token, size_t n)
{
    return !token->digits && token->end - token->begin == n;
}

/* Its last token, or i. */
static size_t insurance_end(const tn_personal_token *tokens, size_t count, size_t i)
{
    size_t last = i, digits = 0;
    if (!has_letters(&tokens[i], 2))
        return i;
    while (last + 1 < count && last - i < 6 && tn_personal_tokens_is_number(&tokens[last + 1]) &&
           tokens[last + 1].gap_size == 1)
        digits += tokens[++last].digits;
    return digits == 6 && last + 1 < count && has_letters(&tokens[last + 1], 1) &&
                   tokens[last + 1].gap_size == 1
               ? last + 1
               : i;
}

/* ---- words with digits ---- */

/* How often letters and digits change. */
static unsigned changes(tn_str text, const tn_personal_token *token)
{
    unsigned n = 0;
    for (size_t i = token->begin + 1u; i < token->end; i++)
        n += (text.p[i] <= '9') != (text.p[i - 1] <= '9');
    return n;
}

static bool is_code(tn_str text, const tn_personal_token *token, bool asked)
{
    size_t size = token->end - token->begin;
    if (!token->letters || token->digits == 0)
        return false;
    if (token->digits >= CODE_DIGITS || (asked && size >= ASKED_SIZE && token->digits >= ASKED_DIGITS))
        return true;
    return size >= CHANGING_SIZE && token->digits >= CHANGING_DIGITS && changes(text, token) > 1;
}

/* Words from i on that dashes tie together, with digits enough; the last one, or i. */
static size_t tied_end(tn_str text, const tn_personal_token *tokens, size_t count, size_t i)
{
    size_t last = i, digits = tokens[i].digits;
    bool plain = tokens[i].plain, letters = tokens[i].letters;
    while (last + 1 < count && last - i < TIED_MOST &&
           (tn_personal_tokens_touch(text, tokens, last + 1, '-') ||
            tn_personal_tokens_touch(text, tokens, last + 1, '_'))) {
        last++;
        digits += tokens[last].digits;
        letters = letters || tokens[last].letters;
        plain = plain || tokens[last].plain;
    }
    return letters && !plain && digits >= TIED_DIGITS ? last : i;
}

/* ---- spelled ---- */

static bool is_spelled(const tn_personal_token *token)
{
    return token->word == TN_WORD_DIGIT || token->word == TN_WORD_OH || token->end - token->begin == 1;
}

/* Letters and digits one by one from i on; the last one, or i where they are no code. */
static size_t spelled_end(const tn_personal_token *tokens, size_t count, size_t i, bool asked)
{
    const unsigned apart = TN_GAP_SPACE | TN_GAP_DASH | TN_GAP_COMMA | TN_GAP_DOT;
    size_t last = i, letters = 0, digits = 0;
    for (size_t k = i; k < count && is_spelled(&tokens[k]) && (k == i || !(tokens[k].gap & ~apart)); k++) {
        bool digit = tokens[k].digits > 0 || tokens[k].word == TN_WORD_DIGIT;
        digits += digit;
        letters += !digit;
        last = k;
    }
    size_t n = last - i + 1;
    return letters > 1 && digits > (asked ? 1u : 2u) && n >= (asked ? SPELLED_ASKED : SPELLED_LEAST) ? last
                                                                                                  : i;
}

void tn_personal_codes_mark(tn_str text, tn_personal_token *tokens, size_t count, bool asked)
{
    size_t spelled = 0; /* what was looked at already */
    for (size_t i = 0; i < count; i++) {
        /* Most tokens are plain words, far from any digit. */
        bool tied_word = i + 1 < count && !(tokens[i + 1].gap & TN_GAP_SPACE);
        size_t size = tokens[i].end - tokens[i].begin;
        if (!tokens[i].digits && !tied_word && size > 2 && tokens[i].word != TN_WORD_DIGIT)
            continue;
        size_t last = iban_end(text, tokens, count, i);
        if (last != SIZE_MAX)
            tn_personal_tokens_mark(tokens, i, last, TN_PERSONAL_CODE);
        last = insurance_end(tokens, count, i);
        if (last > i)
            tn_personal_tokens_mark(tokens, i, last, TN_PERSONAL_CODE);
        if (is_code(text, &tokens[i], asked))
            tn_personal_tokens_mark(tokens, i, i, TN_PERSONAL_CODE);
        bool tied = i > 0 && (tn_personal_tokens_touch(text, tokens, i, '-') ||
                              tn_personal_tokens_touch(text, tokens, i, '_'));
        last = tied ? i : tied_end(text, tokens, count, i);
        if (last > i)
            tn_personal_tokens_mark(tokens, i, last, TN_PERSONAL_CODE);
        if (i >= spelled && is_spelled(&tokens[i])) {
            last = spelled_end(tokens, count, i, asked);
            if (last > i)
                tn_personal_tokens_mark(tokens, i, last, TN_PERSONAL_CODE);
            while (spelled <= i || (spelled < count && is_spelled(&tokens[spelled])))
                spelled++;
        }
    }
}
