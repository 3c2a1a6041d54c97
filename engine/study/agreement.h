/* agreement.h - how far raters agree beyond chance: Cohen's kappa and Krippendorff's alpha. */
#ifndef TN_STUDY_AGREEMENT_H
#define TN_STUDY_AGREEMENT_H

#include "base/mem.h"
#include "tenor_study.h"

/* ratings[unit * raters + rater]; NaN: none. TENOR_NO_MEMORY; TENOR_BAD_ARGUMENT: more than TN_AGREEMENT_VALUES different
 * ratings. */
tenor_status tn_agreement_kappa(const tn_mem *mem, const double *ratings, size_t units, size_t raters, size_t a, size_t b,
                                const tenor_study_chance *chance, tenor_study_kappa *out);
tenor_status tn_agreement_alpha(const tn_mem *mem, const double *ratings, size_t units, size_t raters, tenor_study_scale scale,
                                const tenor_study_chance *chance, tenor_study_alpha *out);

#define TN_AGREEMENT_VALUES 256

#endif
