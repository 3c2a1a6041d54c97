/* layout.h - objects that are laid out like one before them: the bytes between their values are compared, not parsed,
 * and only the values are looked at.
 *
 * Files hold millions of objects and few layouts. A layout is learned from an object that the strict parser has read;
 * what it says of another object is what the strict parser would have said, or nothing at all. */
#ifndef TN_IO_LAYOUT_H
#define TN_IO_LAYOUT_H

#include "io/draft.h"

/* Layouts that are known at a time. */
#define TN_LAYOUT_COUNT 4

typedef struct tn_layout_set {
    struct tn_layout *layouts;     /* NULL until one is learned */
    struct tn_layout *last, *next; /* the one that fitted last, and the one that will probably fit */
    unsigned count, oldest;        /* oldest: makes room for the next one */
    unsigned vain, skipped;        /* learned since one fitted; objects not learned from because of that */
} tn_layout_set;

typedef enum tn_layout_result {
    TN_LAYOUT_OTHER = 0, /* none that is known; nothing was done */
    TN_LAYOUT_SHORT,     /* the same, but more bytes might change that */
    TN_LAYOUT_READ,
    TN_LAYOUT_NO_MEMORY
} tn_layout_result;

typedef struct tn_layout_extent {
    size_t size, used; /* bytes of the record, without and with the end of its line */
    uint64_t lines;    /* line ends among the bytes used */
} tn_layout_extent;

/* The object at p into a draft (which is reset, and so is the arena where anybody might take from it). The set knows a
 * layout. TN_WINDOW_PAD bytes behind end can be read and are 0, or the object is
 * known to be whole. in_line: it ends with its line, so that no line end may stand in it. */
tn_layout_result tn_layout_read(tn_layout_set *set, tn_reading *reading, tn_arena *arena, tn_draft *draft,
                                const char *p, const char *end, bool in_line, tn_layout_extent *extent);
/* Learn the layout of an object (from its brace, or blanks before it) that the strict parser has taken. False: no
 * memory. */
bool tn_layout_learn(tn_layout_set *set, tn_reading *reading, tn_str object);
void tn_layout_free(tn_layout_set *set, tn_reading *reading);

#endif
