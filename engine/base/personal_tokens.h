/* personal_tokens.h - a text as the finder of personal entities reads it: words, numbers, and what stands before
 * each. */
#ifndef TN_BASE_PERSONAL_TOKENS_H
#define TN_BASE_PERSONAL_TOKENS_H

#include "base/personal.h"
#include "base/personal_chars.h"

/* Tokens that are looked at together. What belongs together and is longer than the overlap of two such windows still
 * counts in each of them for what stands there. */
#define TN_PERSONAL_TOKENS_WINDOW ((size_t)2048)
#define TN_PERSONAL_TOKENS_OVERLAP ((size_t)128)

struct tn_personal_token {
    uint32_t begin, end;
    uint16_t gap;       /* what stands before it: TN_GAP_... */
    uint16_t digits;    /* bounded */
    uint16_t number;    /* of ASCII digits alone, up to 4 of them; else UINT16_MAX */
    uint8_t gap_size;   /* bytes before it, bounded */
    uint8_t word, value; /* a tn_word_class */
    uint8_t name;       /* a tn_personal_name */
    uint8_t mark;       /* a tn_personal_kind */
    bool letters;       /* any; with digits: a code */
    bool plain;         /* an amount, a time, a date ...: no part of a number that is given */
    bool joined;        /* the mark spans the gap before it, too */
};

static inline bool tn_personal_tokens_is_number(const tn_personal_token *token)
{
    return token->digits > 0 && !token->letters;
}

/* The token at or behind *at, which goes behind it; gap and gap_size come to what stood there before. False: there is
 * none any more. */
bool tn_personal_tokens_next(const tn_personal_words *words, tn_str text, size_t *at,
                             tn_personal_token *token);
/* True where exactly this one byte stands between a token and the one before it. */
static inline bool tn_personal_tokens_touch(tn_str text, const tn_personal_token *tokens, size_t i,
                                            char byte)
{
    return i > 0 && tokens[i].gap_size == 1 && text.p[tokens[i].begin - 1] == byte;
}

/* These tokens, first to last, are of that kind, with what stands between them. */
static inline void tn_personal_tokens_mark(tn_personal_token *tokens, size_t first, size_t last,
                                           tn_personal_kind kind)
{
    for (size_t i = first; i <= last; i++) {
        if (!tokens[i].mark)
            tokens[i].mark = (uint8_t)kind;
        tokens[i].joined = tokens[i].joined || i > first;
    }
}

#endif
