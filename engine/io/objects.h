/* objects.h - one JSON object to records: an utterance, an event, or a whole call given piece by
 * piece. */
#ifndef TN_IO_OBJECTS_H
#define TN_IO_OBJECTS_H

#include "io/draft.h"
#include "io/json.h"
#include "io/layout.h"

/* One of the two arrays of a whole call. */
typedef struct tn_objects_list {
    tn_json json;
    bool more;   /* the array has a further element */
    bool loaded; /* record stands ready */
    tn_arena arena;
    tn_draft draft;
    tenor_io_record record;
    const char *counted; /* line ends are counted up to here */
    uint64_t line;
} tn_objects_list;

typedef struct tn_objects {
    tn_reading *reading; /* borrowed */
    tn_arena arena;
    tn_draft draft; /* the object itself */
    bool open;      /* a whole call whose elements are still to be given */
    tn_str text;
    uint64_t line, offset;
    tn_objects_list utterances, events;
    tn_layout_set whole, parts; /* layouts of records, and of the elements of whole calls */
    tn_layout_result (*quick)(struct tn_objects *objects, tn_reading *reading, tenor_io_record *record);
} tn_objects;

void tn_objects_init(tn_objects *objects, tn_reading *reading);
void tn_objects_free(tn_objects *objects);

/* Take and read the record that the window's unread bytes begin with, where it is laid out like one before it; else *known
 * is false and nothing was done. in_line: a line end belongs to each record. *have as below. */
tenor_status tn_objects_known(tn_objects *objects, bool in_line, tenor_io_record *record, bool *known, bool *have,
                              tenor_io_error *error);
/* Read one record of the input. *have is false where it gives nothing itself: then ask
 * tn_objects_next. */
tenor_status tn_objects_begin(tn_objects *objects, const tn_window_record *at,
                              tenor_io_record *record, bool *have);
/* The next record of a whole call; *have is false when there is no more. */
tenor_status tn_objects_element(tn_objects *objects, tenor_io_record *record, bool *have);
/* The same, where no call may be open. */
static inline tenor_status tn_objects_next(tn_objects *objects, tenor_io_record *record, bool *have)
{
    *have = false;
    return objects->open ? tn_objects_element(objects, record, have) : TENOR_OK;
}

#endif
