/* vendor.h - what a format of vendors' documents must offer. A document is a JSON object that spells one call; it may be a
 * file, a line of JSON Lines, one of several objects one after another, or an element of an array at the top: the reader here
 * does all that, whatever the size, and the format says what stands where. */
#ifndef TN_IO_VENDOR_H
#define TN_IO_VENDOR_H

#include "io/format.h"
#include "io/talk.h"

#define TN_VENDOR_ARRAYS 8

typedef struct tn_vendor_element {
    const tn_tree *value;
    size_t array;        /* which of the arrays */
    const size_t *index; /* its place in each array on the path, the outermost first */
} tn_vendor_element;

typedef struct tn_vendor {
    /* Paths of the arrays that may be large, whose elements `turn` is given: "Transcript[]", "transcripts[].phrases[]". In
     * talk->shell they hold nothing, or one number. */
    const char *arrays[TN_VENDOR_ARRAYS];
    /* Paths of what may be large and is never asked for: null in talk->shell. */
    const char *ignored[TN_VENDOR_ARRAYS];
    /* Turns of the channels come one channel after the other: they are put in order of time. */
    bool by_time;
    size_t own; /* bytes of talk->own, zero at first */
    /* The shell is known: tell what holds for the call (talk->about), and what happened (tn_talk_event). May be NULL. */
    tenor_status (*call)(tn_talk *talk);
    /* An element: fill in talk->turn and say it, once, never or more often. What is kept for later is kept in talk->own,
     * talk->kept or talk->wording. */
    tenor_status (*turn)(tn_talk *talk, const tn_vendor_element *element);
    /* No more elements. May be NULL. */
    tenor_status (*end)(tn_talk *talk);
} tn_vendor;

/* knows: as of tn_format. */
tenor_status tn_vendor_open(void **state, tn_reading *reading, const tn_vendor *vendor,
                            bool (*knows)(const tn_tree *document), tenor_io_error *error);
tenor_status tn_vendor_read(void *state, tenor_io_record *record, tenor_io_error *error);
void tn_vendor_close(void *state);

/* The tn_format of a vendor's file: TN_VENDOR_FORMAT(amazon_calls, knows, vendor). */
#define TN_VENDOR_FORMAT(id, knows, vendor)                                                 \
    static tenor_status open_##id(void **state, tn_reading *reading, tenor_io_error *error) \
    {                                                                                       \
        return tn_vendor_open(state, reading, &(vendor), knows, error);                     \
    }                                                                                       \
    const tn_format tn_format_##id = {NULL, knows, open_##id, tn_vendor_read, tn_vendor_close, false}

#endif
