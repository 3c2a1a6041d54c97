/* layout_steps.h - what is known of a layout, and the comparisons that are made for every object. */
#ifndef TN_IO_LAYOUT_STEPS_H
#define TN_IO_LAYOUT_STEPS_H

#include "io/layout.h"
#include "io/wide.h"

/* Larger objects and longer keys are read by the strict parser. */
#define TN_LAYOUT_MEMBERS 24
#define TN_LAYOUT_LITERAL TN_WINDOW_PAD
#define TN_LAYOUT_NAME 64

/* The bytes before a value (all that stands behind the value before it), and where that value goes: what is looked at for
 * every object, in one cache line. */
typedef struct tn_layout_step {
    _Alignas(16) char first[16]; /* of the literal */
    char apart[16];              /* 0xFF where a byte belongs to the literal no more */
    size_t size;                 /* of the literal */
    uint32_t place; /* in the draft's values: the slot, or one behind the slots for what must be put there later */
    uint32_t into;  /* of quick layouts: offset in the record */
    uint32_t guess; /* of quick layouts: size of the last value */
    unsigned char unit;
    bool wide; /* a string that is probably long */
    bool text; /* of quick layouts: a string is expected, else a small whole number */
    char next; /* what the literal behind the value begins with */
} tn_layout_step;

_Static_assert(sizeof(tn_layout_step) == 64, "one cache line");

struct tn_layout {
    struct tn_layout *next; /* the one that came after this one last time */
    unsigned count;
    unsigned later;     /* members that are put later */
    uint32_t there;     /* slots of the others */
    bool nested;        /* there may be more to do: members to put later, values within values */
    bool quick;         /* tn_quick can read it */
    tn_stamp_unit unit; /* of quick ones: MS, or of what the input's times are taken to be */
    uint64_t lines;     /* line ends in the literals */
    tn_layout_step steps[TN_LAYOUT_MEMBERS + 1];
    tn_names_match matches[TN_LAYOUT_MEMBERS];
    char literals[TN_LAYOUT_MEMBERS + 1][TN_LAYOUT_LITERAL];
    char names[TN_LAYOUT_MEMBERS][TN_LAYOUT_NAME];
    unsigned char name_sizes[TN_LAYOUT_MEMBERS];
};

_Static_assert(TN_LAYOUT_MEMBERS <= 32 && TN_LAYOUT_MEMBERS <= TN_DRAFT_LATER, "a bit and a place for each member");

#define TN_LAYOUT_FIELDS ((UINT32_C(1) << TENOR_IO_FIELD_COUNT) - 1)

/* Are the bytes at p the literal of a step? TN_WINDOW_PAD bytes can be read there. */
static inline bool tn_layout_same(const struct tn_layout *layout, const tn_layout_step *at, const char *p)
{
    return tn_wide_same16(p, at->first, at->apart) &&
           (at->size <= 16 || memcmp(p + 16, layout->literals[at - layout->steps] + 16, at->size - 16) == 0);
}

/* The first odd byte of a string from p on; what stands behind the end is odd. wide: it is probably far. */
static inline const char *tn_layout_find_odd(const char *p, bool wide)
{
    uint64_t odd;
    if (!wide) {
        odd = tn_wide_odd16(p);
        if (odd)
            return p + __builtin_ctzll(odd);
        p += 16;
    }
    while (!(odd = tn_wide_odd64(p)))
        p += 64;
    return p + __builtin_ctzll(odd);
}

/* The string whose opening quote stands at p, which has escapes or bytes that are not ASCII, decoded; returns what stands
 * behind it. NULL: it is none that ends before end, or there is no *memory. */
const char *tn_layout_odd_string(tn_arena *arena, const char *p, const char *end, tn_str *text, uint32_t *replaced,
                                 bool *memory);

#endif
