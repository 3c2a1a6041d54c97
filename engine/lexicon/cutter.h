/* cutter.h - texts to tracks: the fast lane, a batch at a time, and the tokeniser of text/ for what it leaves.
 *
 * The fast lane cuts a whole batch into words at once, looks each up in a bounded memo of words (as they are written, so that
 * contractions, elongation and stems are paid for once a word), and gives what the tokeniser would give. A text with anything
 * beyond ASCII is normalised first. It leaves a text to the tokeniser where that has digits, spaces or emoticons beyond ASCII, a clitic
 * that stands by itself, a word that ends within an emoticon or an address, or capitals beside an address. */
#ifndef TN_LEXICON_CUTTER_H
#define TN_LEXICON_CUTTER_H

#include "kernel/kernel.h"
#include "lexicon/atoms.h"
#include "lexicon/beyond.h"
#include "lexicon/track.h"
#include "lexicon/wordmemo.h"
#include "text/opaque.h"
#include "text/token.h"

#define TN_CUTTER_SLOW UINT32_MAX
/* An utterance of the batch. */
typedef struct tn_cutter_text {
    uint64_t regexes;     /* as in tn_track */
    uint32_t place, size; /* where its text stands in the dense text; TN_CUTTER_SLOW: the fast lane has not cut it */
    uint32_t token, count; /* its tokens */
    uint32_t text;        /* its number among those that have a token */
    uint32_t map;         /* in tn_cutter.maps; TN_CUTTER_SLOW: byte i of it is byte i of the source */
    bool beyond, letters; /* some character is beyond ASCII, some letter */
} tn_cutter_text;

/* From the normalised text to the source. */
typedef struct tn_cutter_map {
    tn_normal normal; /* borrows the stretches, has no text */
    size_t first;     /* of tn_cutter.pool */
} tn_cutter_map;

/* Bytes of the dense text that hold words with letters beyond ASCII. */
typedef struct tn_cutter_range {
    size_t from, to;
} tn_cutter_range;

typedef struct tn_cutter {
    const tn_image *image;
    const tn_mem *mem;
    const tn_kernel *kernel;
    tn_vocabulary vocabulary;
    bool quiet; /* from the next batch on, its classes know nothing of cues */
    bool used;  /* has learnt words */
    tn_atoms atoms;
    tn_wordmemo memo;
    tn_plainword plain;
    tn_beyond beyond;
    const tn_spot *spot;
    uint64_t loud; /* bits of regexes that are not cues' alone */
    tn_text text;     /* of the tokeniser */
    uint64_t emoticon_second[4]; /* bit b: byte b is the second of some emoticon; all bits where one is a single byte */
    uint32_t mark_classes[2];    /* of one ! and one ?; TN_IMAGE_NONE: not known yet */

    /* the batch: texts one behind the other, apart by a space */
    char *dense;
    size_t dense_capacity;
    uint32_t *starts, *ends, *payload, *misses; /* items */
    size_t start_capacity, end_capacity, payload_capacity, miss_capacity, item_count;
    uint64_t *upper;
    size_t upper_capacity;
    tn_cutter_text *texts; /* by utterance */
    size_t text_capacity;
    tn_cutter_map *maps; /* of texts that normalisation has changed */
    tn_normal_stretch *pool;
    size_t map_count, map_capacity, pool_count, pool_capacity;
    tn_cutter_range *ranges; /* ascending */
    size_t range_count, range_capacity;
    const tenor_utterance *utterances;
    size_t utterance_count;

    /* tokens: of all texts of the batch that the fast lane has cut, or of one that the tokeniser has */
    uint32_t *classes, *begin, *end, *normal_begin, *normal_end;
    uint16_t *flags;
    size_t class_capacity, begin_capacity, stop_capacity, normal_begin_capacity, normal_end_capacity, flag_capacity;
    uint64_t *stretches; /* of a long text: see tn_track.regex_stretches */
    size_t stretch_capacity;
    uint32_t token_count;
    uint32_t spare;       /* there is room for one token of each item that is left, and for so many more */
    uint32_t *firsts;     /* of the texts that have a token: the first one of each, and at the end how many there are */
    uint8_t *speakers;    /* of these: their roles */
    size_t first_capacity, speaker_capacity;
    uint32_t text_count;
} tn_cutter;

/* Utterances and bytes of text in one batch of the fast lane. */
#define TN_CUTTER_UTTERANCES ((size_t)256)
#define TN_CUTTER_BYTES ((size_t)32 << 10)
/* A longer text goes to the tokeniser. */
#define TN_CUTTER_TEXT_MOST ((size_t)8 << 10)

/* False: no memory; free it either way. */
bool tn_cutter_init(tn_cutter *cutter, const tn_image *image, const tn_index *index, const tn_spot *spot, const tn_mem *mem);
void tn_cutter_free(tn_cutter *cutter);
/* Take in the first utterances of a list, as many as make a batch: *taken of them, at least one. They are borrowed. The fast
 * lane cuts its texts. False: no memory. */
bool tn_cutter_take(tn_cutter *cutter, const tenor_utterance *utterances, size_t count, size_t *taken);
/* Whether utterance `index` of the batch is cut already. */
static inline bool tn_cutter_has(const tn_cutter *cutter, size_t index)
{
    return cutter->texts[index].place != TN_CUTTER_SLOW;
}
/* The track of such an utterance. Lives until the next batch, or until another is tokenised (tokenised.h). */
void tn_cutter_track(const tn_cutter *cutter, size_t index, tn_track *track);
/* A part of a long text that is normalised, to = from + 32 KB or so: from and to stand behind a space, between small letters, or at an end
 * of the text. Its tokens come behind those that are there, by their places in the text (normal_begin, normal_end). *pending: flags for
 * its first token, and then for the one behind it. Capitals are marked; *lower becomes true where a word has small letters for
 * certain. *regexes: bits of spot.h that may begin in it, whatever stands around it. *done is false where the tokeniser has to cut it: then nothing has changed. False: no memory. */
bool tn_cutter_part(tn_cutter *cutter, tn_str text, size_t from, size_t to, uint16_t *pending, bool *lower, uint64_t *regexes,
                    bool *done);
/* Room for one token of each item of the batch behind the first `count` tokens, and for more (tn_cutter.spare). False: no memory. */
bool tn_cutter_spare(tn_cutter *cutter, size_t count);
/* Room for tokens, in all arrays of them. False: no memory. */
bool tn_cutter_reserve(tn_cutter *cutter, size_t need);

#endif
