/* say.h - utterances made of what a lexicon listens for: its phrases and exceptions and what stands around and between
 * them. */
#ifndef SAY_H
#define SAY_H

#include "base/buf.h"
#include "chance.h"
#include "lexicon/image.h"

typedef struct say_forms { /* words of a stem */
    uint32_t at, count;
} say_forms;

/* What is known of a lexicon beforehand. */
typedef struct say_voice {
    const tn_image *image;
    const tn_mem *mem;
    tn_buf text;            /* bytes of the forms */
    struct say_form {
        uint32_t at, size;
    } *forms;               /* in text */
    size_t form_count, form_capacity;
    say_forms *of_atom;     /* by atom: forms that match it */
    uint32_t *words;        /* exact atoms */
    size_t word_count;
    uint32_t *by_kind[TN_KIND_COUNT]; /* entries with a program */
    size_t kind_count[TN_KIND_COUNT];
    uint32_t *spoken;       /* entries with exceptions, with regexes, drafts ...: all that have something to say */
    size_t spoken_count;
    bool flood;             /* many words that nobody has heard, so that memories overflow */
} say_voice;

/* False: no memory. */
bool say_init(say_voice *voice, const tn_image *image, const tn_mem *mem);
void say_free(say_voice *voice);

/* Append a text to out, and fill in role, channel, language and day of *utterance (not its text). */
void say_something(say_voice *voice, chance *c, tn_buf *out, tenor_utterance *utterance);

#endif
