/* format_json.c - whole JSON documents: an array of utterances or calls, or objects one after the
 * other, laid out over lines as they please. Elements are cut out and read one by one, so an array
 * of any size needs the memory of one element. Commas between elements are not insisted on; within
 * an element JSON is strict. */
#include <string.h>

#include "io/fault.h"
#include "io/format.h"
#include "io/objects.h"
#include "io/sequence.h"

typedef struct tn_document {
    tn_objects objects;
    tn_sequence sequence;
} tn_document;

/* ---- the format ------------------------------------------------------------------------------ */

static size_t skip_blanks(tn_str head, size_t i)
{
    while (i < head.n && head.p[i] && strchr(" \t\r\n", head.p[i]))
        i++;
    return i;
}

/* What may follow the first bracket. "[00:01:02] Agent: ...", "[SPEAKER_00]: ..." and "{laughs}"
 * begin with one too. */
static bool sniff(const tn_reading *reading, tn_str head)
{
    (void)reading;
    size_t i = skip_blanks(head, 0);
    if (i == head.n || (head.p[i] != '{' && head.p[i] != '['))
        return false;
    const char *follows = head.p[i] == '{' ? "\"}" : "{[]\"";
    i = skip_blanks(head, i + 1);
    return i == head.n || (head.p[i] && strchr(follows, head.p[i]));
}

static tenor_status open_json(void **state, tn_reading *reading, tenor_io_error *error)
{
    tn_document *document = tn_mem_zero(&reading->mem, 1, sizeof *document);
    if (!document)
        return tn_fault_no_memory(error);
    tn_objects_init(&document->objects, reading);
    tn_sequence_init(&document->sequence, &reading->window);
    *state = document;
    return TENOR_OK;
}

static void close_json(void *state)
{
    tn_document *document = state;
    tn_reading *reading = document->objects.reading;
    tn_objects_free(&document->objects);
    tn_mem_free(&reading->mem, document, 1, sizeof *document);
}

/* The value that begins here. */
static tenor_status read_value(tn_document *document, char c, tenor_io_record *record, bool *have,
                               tenor_io_error *error)
{
    tn_reading *reading = document->objects.reading;
    tn_sequence *sequence = &document->sequence;
    tn_cut cut = {0};
    tn_window_record at;
    bool known;
    tn_sequence_begin(sequence, c);
    tenor_status status = tn_objects_known(&document->objects, false, record, &known, have, error);
    if (status != TENOR_OK || known)
        return status;
    status = tn_window_take(&reading->window, tn_cut_value, &cut, &at, error);
    if (status != TENOR_OK)
        return status;
    tn_sequence_end(sequence, &cut);
    if (at.too_long) {
        *have = true;
        tn_reading_record(reading, record, TENOR_IO_REJECT, at.line, at.offset);
        tn_reading_reject(record, TENOR_IO_REASON_TOO_LONG, NULL);
        return TENOR_OK;
    }
    status = tn_objects_begin(&document->objects, &at, record, have);
    if (cut.scalar && record->reason == TENOR_IO_REASON_BAD_JSON)
        sequence->resync = true;
    return status;
}

static tenor_status read_json(void *state, tenor_io_record *record, tenor_io_error *error)
{
    tn_document *document = state;
    for (;;) {
        bool have;
        char c = 0;
        tenor_status status = tn_objects_next(&document->objects, record, &have);
        if (status == TENOR_OK && !have)
            status = tn_sequence_next(&document->sequence, &c, error);
        if (status != TENOR_OK || have)
            return status;
        if (!tn_window_ahead(&document->objects.reading->window).n) {
            tn_sequence_finish(&document->sequence, document->objects.reading, record);
            return TENOR_OK;
        }
        status = read_value(document, c, record, &have, error);
        if (status != TENOR_OK || have)
            return status;
    }
}

const tn_format tn_format_json = {sniff, NULL, open_json, read_json, close_json, false};
