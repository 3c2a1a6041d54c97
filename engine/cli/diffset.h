/* diffset.h - two lexicons side by side: their dimensions by name, which entries differ, and the bands that scores fall into. */
#ifndef TN_CLI_DIFFSET_H
#define TN_CLI_DIFFSET_H

#include "tenor_study.h"

enum { TN_BEFORE, TN_AFTER };

/* What people call a score. Sentiment and whatever is null without evidence: unknown, or below, within or above .05; a tone:
 * nothing, something, or as much as one strong phrase (weight 2) alone. */
typedef enum tn_band { TN_BAND_UNKNOWN, TN_BAND_NEG, TN_BAND_NEU, TN_BAND_POS, TN_BAND_NONE, TN_BAND_PRESENT, TN_BAND_STRONG, TN_BANDS } tn_band;

typedef struct tn_diff_dimension {
    tenor_str name;
    bool nullable;   /* unknown without evidence */
    size_t at[2];    /* in each lexicon; SIZE_MAX: it has none of this name, and so no such points */
} tn_diff_dimension;

typedef struct tn_diffset {
    tenor_lexicon *lexicons[2]; /* borrowed */
    tenor_study_diff *diff;
    size_t edit_count;
    tn_diff_dimension *dimensions; /* sentiment first; those of the old lexicon, then what the new one adds */
    size_t dimension_count;
    uint32_t *edit_of[2]; /* by entry; TENOR_STUDY_NONE: it is the same in both */
    bool everything;      /* every turn may have another score */
} tn_diffset;

/* A score that may be unknown, units of 1e-4. */
typedef struct tn_diff_value {
    bool known;
    int32_t score;
} tn_diff_value;

/* False: no memory; free it either way. */
bool tn_diffset_init(tn_diffset *set, tenor_lexicon *before, tenor_lexicon *after);
void tn_diffset_free(tn_diffset *set);
/* Of dimension d (of the set) in a score under lexicon `side`. */
tn_diff_value tn_diffset_value(const tn_diffset *set, size_t d, int side, const tenor_score *score);
bool tn_diffset_same(tn_diff_value a, tn_diff_value b);
/* By how much; unknown counts as 0. */
int32_t tn_diffset_change(tn_diff_value before, tn_diff_value after);
tn_band tn_diffset_band(const tn_diffset *set, size_t d, tn_diff_value value);
/* "present"; lives for ever. */
const char *tn_diffset_band_name(tn_band band);

#endif
