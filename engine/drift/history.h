/* history.h - a queue or topic against its own past: its days with the mix of strata held still and weekdays taken out. */
#ifndef TN_DRIFT_HISTORY_H
#define TN_DRIFT_HISTORY_H

#include "drift/contrast.h"
#include "drift/series.h"

/* Interactions without which a day is none. */
#define TN_HISTORY_COUNT 20
/* Correlation of neighbouring days. */
#define TN_HISTORY_PHI 0.6

/* The window that ends with a night, of the strata whose member_of is `member`. False: too few days to say anything. days:
 * TN_PANEL_WINDOW of them; noise is such that tn_contrast_days knows their variances with a variance of interactions of 0. */
bool tn_history_run(const tn_series *series, const uint32_t *member_of, uint32_t member, int32_t night,
                    tn_expect_day *days, tn_noise *noise);

#endif
