/* personal_tokens.c - a text as the finder of personal entities reads it. */
#include "base/personal_tokens.h"

#define BOUND8(n) ((uint8_t)((n) < 255 ? (n) : 255))

/* The meaning of a word, without the apostrophes in it. */
static void look_up(const tn_personal_words *words, tn_str bytes, tn_personal_token *token)
{
    char folded[TN_PERSONAL_WORDS_LONGEST];
    unsigned value = 0;
    size_t n = 0;
    for (size_t i = 0; i < bytes.n; i++) {
        char c = bytes.p[i];
        if (c & 0x80) {
            tn_personal_char what = tn_personal_chars_at(bytes.p + i, bytes.n - i);
            if (what.type == TN_PERSONAL_LETTER)
                return; /* no word of the table */
            i += what.size - 1u;
        } else if (c != '\'') {
            if (n == sizeof folded)
                return;
            folded[n++] = c;
        }
    }
    token->word = (uint8_t)tn_personal_words_find(words, tn_str_of(folded, n), &value);
    token->value = (uint8_t)value;
}

bool tn_personal_tokens_next(const tn_personal_words *words, tn_str text, size_t *at,
                             tn_personal_token *token)
{
    size_t i = *at, size = 0, end;
    unsigned gap = 0;
    tn_personal_char c = {TN_PERSONAL_GAP, 0, 0};
    if (i < text.n && text.p[i] == ' ') { /* most gaps are one blank */
        gap = TN_GAP_SPACE;
        size = 1;
        i++;
    }
    for (; i < text.n && !words->letters[(unsigned char)text.p[i]]; i += c.size) {
        c = tn_personal_chars_at(text.p + i, text.n - i);
        if (c.type == TN_PERSONAL_LETTER || c.type == TN_PERSONAL_DIGIT)
            break;
        gap |= c.type == TN_PERSONAL_GAP ? c.gap : c.type == TN_PERSONAL_APOSTROPHE ? TN_GAP_QUOTE : 0u;
        size += c.size;
    }
    *at = i;
    *token = (tn_personal_token){.begin = (uint32_t)i,
                                 .gap = (uint16_t)gap,
                                 .gap_size = BOUND8(size),
                                 .number = UINT16_MAX};
    if (i == text.n)
        return false;
    unsigned value = 0;
    bool ascii = true;
    end = i;
    while (i < text.n && words->letters[(unsigned char)text.p[i]])
        i++; /* most words are nothing else */
    token->letters = i > end;
    if (token->letters && (i == text.n || text.p[i] == ' ')) {
        token->end = (uint32_t)i;
        token->word =
            (uint8_t)tn_personal_words_find(words, tn_str_of(text.p + end, i - end), &value);
        token->value = (uint8_t)value;
        *at = i;
        return true;
    }
    for (end = i; i < text.n; i += c.size) {
        c = tn_personal_chars_at(text.p + i, text.n - i);
        if (c.type == TN_PERSONAL_GAP)
            break;
        if (c.type == TN_PERSONAL_LETTER || c.type == TN_PERSONAL_DIGIT)
            end = i + c.size; /* what is seen of it ends with one of these */
        token->letters = token->letters || c.type == TN_PERSONAL_LETTER;
        if (c.type == TN_PERSONAL_DIGIT) {
            ascii = ascii && c.size == 1;
            value = value < 10000 ? value * 10 + ((unsigned char)text.p[i] - (unsigned)'0') : value;
            token->digits = (uint16_t)(token->digits + (token->digits < UINT16_MAX));
        }
    }
    token->end = (uint32_t)end;
    *at = end;
    if (token->digits == 0)
        look_up(words, tn_str_of(text.p + token->begin, end - token->begin), token);
    else if (!token->letters && ascii && token->digits <= 4)
        token->number = (uint16_t)value;
    return true;
}
