/* fuzz_scores.c - files of scores of any bytes: read to their end, and what was good replayed. */
#include <stdlib.h>

#include "tenor_io_drift.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool ignore(void *context, const tenor_drift_event *event)
{
    tenor_io_buffer_clear(context);
    return tenor_io_write_drift(context, event) == TENOR_OK;
}

/* What a reader calls a leg, drift takes, but for a day that is far from the others. */
static tenor_status expected(const tenor_drift *drift, const tenor_io_scores_row *row)
{
    int32_t first, last;
    if (!tenor_drift_days(drift, &first, &last))
        return TENOR_OK;
    int64_t day = row->names.day;
    return day - first > TENOR_DRIFT_SPAN || last - day > TENOR_DRIFT_SPAN ? TENOR_BAD_ARGUMENT : TENOR_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    tenor_io_scores *scores = NULL;
    tenor_io_scores_row row;
    tenor_drift *drift = NULL;
    tenor_io_buffer *buffer = NULL;
    tenor_str bytes = {(const char *)data, size}, name = {"scores", 6};
    if (tenor_drift_new(&drift, NULL, NULL) != TENOR_OK || tenor_io_buffer_new(&buffer, NULL) != TENOR_OK)
        abort();
    if (tenor_io_scores_open_memory(&scores, name, bytes, NULL, NULL) == TENOR_OK) {
        do {
            if (tenor_io_scores_read(scores, &row, NULL) != TENOR_OK)
                abort();
            if (row.kind == TENOR_IO_SCORES_LEG && tenor_drift_add_leg(drift, &row.names, row.score, row.known) != expected(drift, &row))
                abort();
        } while (row.kind != TENOR_IO_SCORES_END);
        if (tenor_drift_run(drift, INT32_MIN, INT32_MAX, ignore, buffer) != TENOR_OK)
            abort();
    }
    tenor_io_scores_close(scores);
    tenor_io_buffer_free(buffer);
    tenor_drift_free(drift);
    return 0;
}
