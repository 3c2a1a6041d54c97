/* diffset.c - two lexicons side by side. */
#include "cli/diffset.h"

#include <stdlib.h>
#include <string.h>

#define SENTIMENT_EDGE 500 /* .05, as in tests of lexicon files */
#define STRONG 7000        /* one phrase of weight 2 gives .7071 */

static bool add_dimensions(tn_diffset *set)
{
    size_t most = tenor_lexicon_dimension_count(set->lexicons[TN_BEFORE]) + tenor_lexicon_dimension_count(set->lexicons[TN_AFTER]);
    set->dimensions = calloc(most, sizeof *set->dimensions);
    if (!set->dimensions)
        return false;
    for (int side = 0; side < 2; side++) {
        tenor_dimension found;
        for (size_t i = 0; tenor_lexicon_dimension(set->lexicons[side], i, &found); i++) {
            size_t d = 0;
            while (d < set->dimension_count && (set->dimensions[d].name.size != found.name.size ||
                                                memcmp(set->dimensions[d].name.data, found.name.data, found.name.size) != 0))
                d++;
            if (d == set->dimension_count)
                set->dimensions[set->dimension_count++] = (tn_diff_dimension){found.name, found.null_without_evidence, {SIZE_MAX, SIZE_MAX}};
            set->dimensions[d].at[side] = i;
        }
    }
    return true;
}

static bool map_entries(tn_diffset *set)
{
    for (int side = 0; side < 2; side++) {
        size_t count = tenor_lexicon_entry_count(set->lexicons[side]);
        set->edit_of[side] = malloc((count + 1) * sizeof *set->edit_of[side]);
        if (!set->edit_of[side])
            return false;
        for (size_t i = 0; i < count; i++)
            set->edit_of[side][i] = TENOR_STUDY_NONE;
    }
    tenor_study_edit edit;
    for (uint32_t i = 0; tenor_study_diff_edit(set->diff, i, &edit); i++) {
        if (edit.before != TENOR_STUDY_NONE)
            set->edit_of[TN_BEFORE][edit.before] = i;
        if (edit.after != TENOR_STUDY_NONE)
            set->edit_of[TN_AFTER][edit.after] = i;
    }
    return true;
}

bool tn_diffset_init(tn_diffset *set, tenor_lexicon *before, tenor_lexicon *after)
{
    *set = (tn_diffset){.lexicons = {before, after}};
    if (tenor_study_diff_new(&set->diff, before, after, NULL, NULL) != TENOR_OK)
        return false;
    set->edit_count = tenor_study_diff_count(set->diff);
    set->everything = tenor_study_diff_rereads(set->diff) != NULL;
    return add_dimensions(set) && map_entries(set);
}

void tn_diffset_free(tn_diffset *set)
{
    tenor_study_diff_free(set->diff);
    free(set->dimensions);
    free(set->edit_of[TN_BEFORE]);
    free(set->edit_of[TN_AFTER]);
    *set = (tn_diffset){.edit_count = 0};
}

tn_diff_value tn_diffset_value(const tn_diffset *set, size_t d, int side, const tenor_score *score)
{
    const tn_diff_dimension *dimension = &set->dimensions[d];
    size_t at = dimension->at[side];
    if (at == SIZE_MAX || at >= score->dimension_count)
        return (tn_diff_value){!dimension->nullable, 0};
    const tenor_dimension_score *found = &score->dimensions[at];
    bool known = !dimension->nullable || found->evidence > 0;
    return (tn_diff_value){known, known ? found->score : 0};
}

bool tn_diffset_same(tn_diff_value a, tn_diff_value b)
{
    return a.known == b.known && a.score == b.score;
}

int32_t tn_diffset_change(tn_diff_value before, tn_diff_value after)
{
    return after.score - before.score;
}

tn_band tn_diffset_band(const tn_diffset *set, size_t d, tn_diff_value value)
{
    if (!set->dimensions[d].nullable)
        return value.score <= 0 ? TN_BAND_NONE : value.score < STRONG ? TN_BAND_PRESENT : TN_BAND_STRONG;
    return !value.known                    ? TN_BAND_UNKNOWN
           : value.score > SENTIMENT_EDGE  ? TN_BAND_POS
           : value.score < -SENTIMENT_EDGE ? TN_BAND_NEG
                                           : TN_BAND_NEU;
}

const char *tn_diffset_band_name(tn_band band)
{
    static const char *const names[TN_BANDS] = {"unknown", "neg", "neu", "pos", "none", "present", "strong"};
    return names[band];
}
