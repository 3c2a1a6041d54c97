/* plain_token.h - an utterance as tokens: words with their alternative forms, symbols, and opaque tokens that never
 * score.
 *
 * Every token keeps its span in the normalised text (for regexes) and in the source (for whoever asks why). */
#ifndef PLAIN_TOKEN_H
#define PLAIN_TOKEN_H

#include <stdint.h>

#include "plain_normal.h"

enum plain_token_kind {
    PLAIN_TOKEN_WORD,
    PLAIN_TOKEN_SYMBOL, /* emoji, listed emoticon, run of ! or of ?: no word */
    PLAIN_TOKEN_OPAQUE  /* URL, e-mail address, @name, redaction mark: a word that matches nothing */
};

enum plain_token_flag {
    PLAIN_TOKEN_CAPS = 1,       /* two letters or more, all capitals, in a text that has small letters too */
    PLAIN_TOKEN_LONG = 2,       /* a letter three times or more in a row */
    PLAIN_TOKEN_NUMBER = 4,     /* digits or a number word */
    PLAIN_TOKEN_EXCLAIM = 8,    /* run of ! */
    PLAIN_TOKEN_QUESTION = 16,  /* run of ? */
    PLAIN_TOKEN_BREAK = 32,     /* a sentence ends before this token */
    PLAIN_TOKEN_PAUSE = 64,     /* semicolon, colon or dash before this token */
    PLAIN_TOKEN_AMBIGUOUS = 128, /* 's or 'd: transparent where nothing matches it, and no word */
    PLAIN_TOKEN_COMMA = 256     /* comma before this token; around a filler it is the recogniser's, not the speaker's */
};

typedef struct plain_form {
    uint32_t at, size; /* in plain_text.pool */
} plain_form;

typedef struct plain_token {
    uint32_t begin, end;               /* source bytes; parts of a contraction share them */
    uint32_t normal_begin, normal_end; /* normalised bytes */
    uint32_t form, form_count;         /* folded alternatives, in plain_text.forms */
    uint16_t flags;
    uint8_t kind;
} plain_token;

/* What the lexicon tells the tokeniser. Borrowed. */
typedef struct plain_token_rules {
    const tn_str *emoticons; /* normalised */
    size_t emoticon_count;
    const tn_str *abbreviations; /* folded, without the full stop */
    size_t abbreviation_count;
} plain_token_rules;

/* Scratch and result of one utterance; reused, so a warmed one allocates nothing. */
typedef struct plain_text {
    plain_normal normal;
    plain_token *tokens;
    size_t token_count, token_capacity;
    plain_form *forms;
    size_t form_count, form_capacity;
    tn_buf pool;
    tn_buf folded; /* scratch */
} plain_text;

void plain_token_init(plain_text *text, const tn_mem *mem);
void plain_token_free(plain_text *text);
/* Tokenise source. False: no memory. Linear in the size of the source. */
bool plain_token_run(plain_text *text, tn_str source, const plain_token_rules *rules);

static inline tn_str plain_text_form(const plain_text *text, const plain_token *token, uint32_t k)
{
    const plain_form *form = &text->forms[token->form + k];
    return (tn_str){text->pool.data + form->at, form->size};
}

#endif
