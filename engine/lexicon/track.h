/* track.h - the tokens of one utterance as matching and scoring see them: a class each, and where they stand. */
#ifndef TN_LEXICON_TRACK_H
#define TN_LEXICON_TRACK_H

#include "lexicon/vocabulary.h"

enum tn_word_flag { TN_WORD_FILLER = 1, TN_WORD_COUNTS = 2, TN_WORD_TRANSPARENT = 4, TN_WORD_BARRIER = 8 };

/* Consecutive transparent tokens that a phrase may step over: bounds the time of a match. */
#define TN_MATCH_SKIP_MAX 32

typedef struct tn_track {
    uint32_t count;
    uint32_t token;               /* of the batch: its first */
    uint32_t text;                /* of the batch's texts that have a token */
    const uint32_t *classes;
    const uint16_t *flags;        /* TN_TOKEN_BREAK, TN_TOKEN_PAUSE, TN_TOKEN_COMMA, TN_TOKEN_AMBIGUOUS */
    const uint32_t *begin, *end;  /* source bytes */
    const uint32_t *normal_begin, *normal_end; /* bytes of the normalised text */
    tn_str normal;                /* the normalised text */
    const tn_normal *map;         /* from it to the source; NULL: byte i of one is byte i of the other */
    uint64_t regexes;             /* bits of spot.h: regexes that may match somewhere in it */
    const uint64_t *regex_stretches; /* such that may begin in each TN_REGEX_REACH bytes of it; NULL: in any of them */
    /* filled by the matcher */
    uint8_t *words;               /* tn_word_flag */
    uint32_t head, tail;          /* tokens before head, and from tail on, are transparent: ^ and $ look past them */
    uint32_t counted;             /* tokens that are words */
    bool transparent;             /* some token is */
} tn_track;

#endif
