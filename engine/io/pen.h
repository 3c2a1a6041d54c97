/* pen.h - pieces of a record written at a plain pointer, into room that was made for all of them.
 *
 * Every piece is copied in whole words, so bytes behind its end may change: who makes room asks for
 * TN_PEN_SLACK more than the pieces need. Each function returns where its piece ends. */
#ifndef TN_IO_PEN_H
#define TN_IO_PEN_H

#include <string.h>

#include "base/buf.h"
#include "base/num.h"
#include "tenor_io.h"

#define TN_PEN_SLACK 64

/* A piece that is the same in all records. */
typedef struct tn_pen_constant {
    char bytes[32];
    size_t size; /* below 32 */
} tn_pen_constant;
#define TN_PEN_CONSTANT(literal) \
    {                            \
        literal, sizeof(literal) - 1 \
    }

static inline char *tn_pen_constant_put(char *p, const tn_pen_constant *constant)
{
    memcpy(p, constant->bytes, sizeof constant->bytes);
    return p + constant->size;
}

/* A literal; the compiler makes a store or two of it. */
#define TN_PEN_LITERAL(p, literal) \
    ((char *)memcpy((p), (literal), sizeof(literal) - 1) + sizeof(literal) - 1)

/* A piece that is the same in every record of a writer; TN_PEN_PADDING readable bytes follow it. */
#define TN_PEN_PADDING 32
static inline char *tn_pen_piece(char *p, tn_str piece)
{
    memcpy(p, piece.p, TN_PEN_PADDING);
    if (piece.n > TN_PEN_PADDING)
        memcpy(p + TN_PEN_PADDING, piece.p + TN_PEN_PADDING, piece.n - TN_PEN_PADDING);
    return p + piece.n;
}

static inline char *tn_pen_time(char *p, int64_t ms)
{
    return ms == TENOR_NO_TIME ? TN_PEN_LITERAL(p, "null") : tn_num_put_int(p, ms);
}

static inline char *tn_pen_maybe(char *p, tenor_maybe value)
{
    return value.known ? tn_num_put_unit(p, value.value) : TN_PEN_LITERAL(p, "null");
}

/* Members of an object are written each with a comma before it, the first over the place of the
 * brace at `begin`; this sets the brace. */
static inline char *tn_pen_braces(char *begin, char *p)
{
    *begin = '{';
    p += p == begin;
    *p = '}';
    return p + 1;
}

/* ---- text that mostly needs nothing done to it ---- */

#define TN_PEN_EACH(byte) ((byte)*UINT64_C(0x0101010101010101))

/* Not 0 where one of eight bytes is no ASCII, a control or one of two others. A subtraction that
 * borrows from its neighbour does so only where there already is such a byte. */
static inline uint64_t tn_pen_odd(uint64_t eight, unsigned char one, unsigned char other)
{
    return (eight | (eight - TN_PEN_EACH(0x20)) | ((eight ^ TN_PEN_EACH(one)) - TN_PEN_EACH(1)) |
            ((eight ^ TN_PEN_EACH(other)) - TN_PEN_EACH(1))) &
           TN_PEN_EACH(0x80);
}

/* Copy text, and true: it is all printable ASCII without two other bytes. Where it is not, what
 * stands at p has no meaning. Room for text.n bytes is enough. */
static inline bool tn_pen_copy(char *p, tn_str text, unsigned char one, unsigned char other)
{
    uint64_t odd = 0, eight = TN_PEN_EACH('0');
    size_t n = text.n;
    if (n < 8) {
        /* Two overlapping halves, or three bytes that overlap. */
        if (n >= 4) {
            uint32_t first, last;
            memcpy(&first, text.p, 4);
            memcpy(&last, text.p + n - 4, 4);
            memcpy(p, &first, 4);
            memcpy(p + n - 4, &last, 4);
            eight = first | (uint64_t)last << 32;
        } else if (n) {
            unsigned char a = (unsigned char)text.p[0], b = (unsigned char)text.p[n / 2],
                          c = (unsigned char)text.p[n - 1];
            p[0] = (char)a;
            p[n / 2] = (char)b;
            p[n - 1] = (char)c;
            eight = a | (uint64_t)b << 8 | (uint64_t)c << 16 | TN_PEN_EACH('0') << 24;
        }
        return !tn_pen_odd(eight, one, other);
    }
    for (size_t i = 0; i + 8 < n; i += 8) {
        memcpy(&eight, text.p + i, 8);
        memcpy(p + i, &eight, 8);
        odd |= tn_pen_odd(eight, one, other);
    }
    memcpy(&eight, text.p + n - 8, 8);
    memcpy(p + n - 8, &eight, 8);
    return !(odd | tn_pen_odd(eight, one, other));
}

#endif
