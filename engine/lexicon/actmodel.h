/* actmodel.h - which dialogue acts a turn holds, by the act models of an image, and where in it. lexicons/FORMAT.md says what is
 * computed. One pass over the words; no memory is asked for; threads may share the image. */
#ifndef TN_LEXICON_ACTMODEL_H
#define TN_LEXICON_ACTMODEL_H

#include "lexicon/image.h"

/* The best run of an act: bytes of the text, and the sum of its values with the bias, in thousandths. The act is in the turn where the score
 * is not below 0. */
typedef struct tn_actmodel_run {
    uint32_t act; /* of the image */
    uint32_t begin, end;
    bool with_end; /* the end of the turn is part of it */
    int64_t score;
} tn_actmodel_run;

/* One feature that stands in a text: its words, the first of which may be the begin of the turn, the last one its end, and what it gives. */
typedef struct tn_actmodel_given {
    tn_str first, second; /* as they are written; second.p NULL: one word */
    bool begins, ends;    /* first is the begin of the turn; second is its end */
    int32_t weight;
} tn_actmodel_given;

/* The acts of the role that are in the text, ascending; all: the best runs of the others, too (none where the text has no words). out has
 * room for TN_ACT_MOST. How many. Linear in the text and in what its words list. */
size_t tn_actmodel_read(const tn_image *image, tenor_role role, tn_str text, bool all, tn_actmodel_run *out);
/* The words of a text of that role, whose search the model is made ready for. */
void tn_actmodel_cut(const tn_image *image, tenor_role role, tn_str text, tn_turnwords *out);
/* The same of words that were noted, TN_TURNWORDS_HELD at most. */
void tn_actmodel_take(const tn_image *image, tenor_role role, const tn_turnwords_noted *noted, tn_turnwords *out);
/* The same of the words of the text, for who has them: those that are in it. */
size_t tn_actmodel_of(const tn_image *image, tenor_role role, tn_str text, const tn_turnwords *words, tn_actmodel_run *out);
/* What the values of a run are made of, in the order of the text. take returns false to stop. */
void tn_actmodel_explain(const tn_image *image, const tn_actmodel_run *run, tn_str text,
                         bool (*take)(void *context, const tn_actmodel_given *given), void *context);

#endif
