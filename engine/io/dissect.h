/* dissect.h - a JSON object gone through in a window: the elements of its large arrays one by one, and its shell, which is all
 * the rest. Neither needs the whole of it in memory. */
#ifndef TN_IO_DISSECT_H
#define TN_IO_DISSECT_H

#include "base/buf.h"
#include "io/cut.h"
#include "io/gap.h"
#include "tenor_io.h"

#define TN_DISSECT_PATHS 16
#define TN_DISSECT_DEPTH 8

/* Paths from the object: "Transcript[]", "transcripts[].phrases[]", of what is left out "results.segments[].items". */
typedef struct tn_dissect_plan {
    const char *paths[TN_DISSECT_PATHS]; /* arrays, from 0 on, then what is left out */
    size_t arrays, count;
} tn_dissect_plan;

typedef struct tn_dissect_frame {
    const char *rest[TN_DISSECT_PATHS]; /* what a path goes on with from here; NULL: it does not lead here */
    bool object, some;                  /* of the shell: something was written in it */
    bool elements;                      /* an array whose elements are given */
    size_t index;                       /* elements passed */
    size_t path;                        /* of `elements` */
    uint64_t ordinal;                   /* of `elements`: so many such arrays were met, this one included */
    bool indent_known;
    size_t indent;
} tn_dissect_frame;

typedef struct tn_dissect {
    tn_window *window; /* borrowed */
    const tn_dissect_plan *plan;
    tn_buf *shell; /* written to where it is not NULL: valid JSON, a given array as [] or [its ordinal] */
    size_t shell_max;
    tn_gap gap;
    uint64_t line; /* of the object's beginning */
    bool indent_known;
    size_t indent; /* of the object, where it began a line */
    tn_dissect_frame frames[TN_DISSECT_DEPTH];
    size_t depth;
    uint64_t ordinals;
    bool broken;   /* it ended before its end: look for the next line that begins as such objects do */
    bool fresh;    /* the window stands at the beginning of a line */
    bool cut;      /* the input ended within it */
    bool full;     /* the shell is as long as it may be */
    bool passed;   /* members were passed behind the first array */
} tn_dissect;

typedef enum tn_dissect_kind {
    TN_DISSECT_END,
    TN_DISSECT_ELEMENT,
    TN_DISSECT_BAD /* something cannot be read: reason, message, line and offset say what */
} tn_dissect_kind;

typedef struct tn_dissect_item {
    tn_dissect_kind kind;
    size_t path;      /* of the plan's arrays */
    uint64_t ordinal; /* of the array */
    const size_t *index; /* of the element in each array on the way, the innermost last */
    size_t indexes[TN_DISSECT_DEPTH];
    tn_window_record at;
    /* it stands where the next object might: the one at hand was perhaps never closed */
    bool suspect;
    tenor_io_reason reason;
    const char *message; /* NULL: the reason's own */
} tn_dissect_item;

/* The window stands at the object's "{". indent: blanks before it, where it begins a line. */
void tn_dissect_begin(tn_dissect *dissect, const tn_dissect_plan *plan, tn_window *window, bool indent_known,
                      size_t indent, tn_buf *shell, size_t shell_max);
/* The next item; the text of an element lives until the next call. The shell is whole with END; where memory ran out its
 * buffer says so. */
tenor_status tn_dissect_next(tn_dissect *dissect, tn_dissect_item *item, tenor_io_error *error);
/* The suspect element is an object of its own: the one at hand ended before it. */
void tn_dissect_give_back(tn_dissect *dissect, const tn_dissect_item *item);

#endif
