/* token.h - an utterance as tokens: words with their alternative forms, symbols, and opaque tokens that never score.
 *
 * The same code reads transcripts and the words of patterns. Every token keeps its span in the normalised text (for
 * regexes) and in the source (for whoever asks why). */
#ifndef TN_TEXT_TOKEN_H
#define TN_TEXT_TOKEN_H

#include <stdint.h>

#include "text/normal.h"

enum tn_token_kind {
    TN_TOKEN_WORD,
    TN_TOKEN_SYMBOL, /* emoji, listed emoticon, run of ! or of ?: no word */
    TN_TOKEN_OPAQUE  /* URL, e-mail address, @name, redaction mark: a word that matches nothing */
};

enum tn_token_flag {
    TN_TOKEN_CAPS = 1,       /* two letters or more, all capitals, in a text that has small letters too */
    TN_TOKEN_LONG = 2,       /* a letter three times or more in a row */
    TN_TOKEN_NUMBER = 4,     /* digits or a number word */
    TN_TOKEN_EXCLAIM = 8,    /* run of ! */
    TN_TOKEN_QUESTION = 16,  /* run of ? */
    TN_TOKEN_BREAK = 32,     /* a sentence ends before this token */
    TN_TOKEN_PAUSE = 64,     /* semicolon, colon or dash before this token */
    TN_TOKEN_AMBIGUOUS = 128, /* 's or 'd: transparent where nothing matches it, and no word */
    TN_TOKEN_COMMA = 256     /* comma before this token; around a filler it is the recogniser's, not the speaker's */
};

typedef struct tn_form {
    uint32_t at, size; /* in tn_text.pool */
} tn_form;

typedef struct tn_token {
    uint32_t begin, end;               /* source bytes; parts of a contraction share them */
    uint32_t normal_begin, normal_end; /* normalised bytes */
    uint32_t form, form_count;         /* folded alternatives, in tn_text.forms */
    uint16_t flags;
    uint8_t kind;
} tn_token;

/* What the lexicon tells the tokeniser. Borrowed. */
typedef struct tn_token_rules {
    const tn_str *emoticons; /* normalised, in bytewise order */
    size_t emoticon_count;
    uint64_t emoticon_first[4]; /* bit b: an emoticon begins with byte b */
    const tn_str *abbreviations; /* folded, without the full stop, in bytewise order */
    size_t abbreviation_count;
} tn_token_rules;

/* Scratch and result of one utterance; reused, so a warmed one allocates nothing. */
typedef struct tn_text {
    tn_normal normal;
    tn_token *tokens;
    size_t token_count, token_capacity;
    tn_form *forms;
    size_t form_count, form_capacity;
    tn_buf pool;
    tn_buf folded, shortened; /* scratch */
} tn_text;

void tn_token_init(tn_text *text, const tn_mem *mem);
void tn_token_free(tn_text *text);
/* Tokenise source. False: no memory. Linear in the size of the source. */
bool tn_token_run(tn_text *text, tn_str source, const tn_token_rules *rules);

/* The tokens of a part of what text->normal holds, in place of those that were there: from a space's end to a space's end, between
 * small letters, so that no token crosses its borders. *pending: flags for its first token, and then for the one behind it. Capitals
 * stay marked (TN_TOKEN_CAPS); *any_lower becomes true where a word has small letters: of all parts, one must. */
bool tn_token_part(tn_text *text, const tn_token_rules *rules, size_t from, size_t to, uint16_t *pending, bool *any_lower);

/* *out becomes word in the case folding of tokens. False: no memory. */
bool tn_token_fold(tn_buf *out, tn_str word);
/* Bytes of the longest listed emoticon that begins text and fits (asked with the size of each that could be it), or 0. */
size_t tn_token_emoticon(const tn_token_rules *rules, tn_str text, bool (*fits)(const void *context, size_t size),
                         const void *context);

/* The same for the emoticon at a place of text, if it stands apart from the words around it. */
size_t tn_token_emoticon_at(const tn_token_rules *rules, tn_str text, size_t at);
/* Bytes of the emoji sequence at a place of normalised text (flags, joined persons, keycaps count as one), or 0. */
size_t tn_token_emoji_at(tn_str text, size_t at);
/* True where a full stop behind a word of this form and these flags ends no sentence ("Mr.", "J."). */
bool tn_token_abbreviation(const tn_token_rules *rules, tn_str form, uint16_t flags);

static inline tn_str tn_text_form(const tn_text *text, const tn_token *token, uint32_t k)
{
    const tn_form *form = &text->forms[token->form + k];
    return (tn_str){text->pool.data + form->at, form->size};
}

#endif
