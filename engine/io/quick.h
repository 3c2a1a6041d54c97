/* quick.h - the records that most lines are: laid out as expected, each value of the kind that is usual for it, nothing
 * nested. From the window straight into the record; whatever is otherwise is left to tn_objects_known.
 *
 * The way is written here once and compiled for each instruction set that makes it faster. */
#ifndef TN_IO_QUICK_H
#define TN_IO_QUICK_H

#include "io/layout_steps.h"
#include "io/objects.h"

/* The next line of the window. TN_LAYOUT_READ: it was taken, and the record is whole; TN_LAYOUT_OTHER: nothing was
 * done. */
typedef tn_layout_result tn_quick(tn_objects *objects, tn_reading *reading, tenor_io_record *record);

tn_quick tn_quick_any;
#if defined(__x86_64__)
tn_quick tn_quick_v3, tn_quick_avx512;
#endif

/* The best one for this machine, or the one of the kernel that the environment asks for. */
tn_quick *tn_quick_choose(void);

/* What lies so many bytes ahead is asked for early: the operating system may have written it past the nearest cache. */
#define TN_QUICK_AHEAD 1024

#define TN_QUICK_INLINE static inline __attribute__((always_inline))

/* A whole number of at most seven digits at p; returns its length, or 0. */
TN_QUICK_INLINE size_t tn_quick_number(const char *p, char next, int64_t *whole)
{
    uint64_t digits = tn_str_eight(p) ^ TN_WIDE_ALL('0');
    if (p[1] == next) { /* one digit */
        *whole = (int64_t)(digits & 0xFF);
        return *whole <= 9;
    }
    unsigned bits = tn_wide_digit_bits(digits);
    if (bits - 16 >= 48 || (digits & 0xFF) == 0 || p[bits / 8] != next)
        return 0;
    *whole = (int64_t)tn_wide_number(digits, bits);
    return bits / 8;
}

/* Where a value ends that began at p: at end. Most are as long as the one of the line before, and a guess that is only
 * checked lets the processor go on before it has found the end. */
TN_QUICK_INLINE const char *tn_quick_behind(const char *p, const char *end, uint32_t *guess)
{
    size_t guessed = *guess, size = (size_t)(end - p);
    __asm__("" : "+r"(guessed)); /* the compiler must not see that one is as good as the other */
    if (size == guessed)
        return p + guessed;
    *guess = (uint32_t)size;
    return end;
}

/* The values of an object at p into the record; returns what stands behind it, or NULL. */
TN_QUICK_INLINE const char *tn_quick_values(struct tn_layout *known, const char *p, const char *end,
                                            tn_arena *arena, tenor_io_record *record, bool *memory)
{
    tn_layout_step *at = known->steps;
    const tn_layout_step *last = at + known->count;
    bool fresh = false; /* the arena was reset */
    for (;; at++) {
        if (!tn_layout_same(known, at, p))
            return NULL;
        p += at->size;
        if (at == last)
            return p;
        char *into = (char *)record + at->into;
        if (at->text) {
            tenor_str *text = (tenor_str *)(void *)into;
            if (*p != '"')
                return NULL;
            const char *begin = ++p;
            p = tn_layout_find_odd(p, at->wide);
            *text = (tenor_str){begin, (size_t)(p - begin)};
            if (*p == '"') {
                p = at->wide ? p + 1 : tn_quick_behind(begin, p + 1, &at->guess);
                continue;
            }
            if (!fresh)
                tn_arena_reset(arena);
            fresh = true;
            tn_str decoded;
            p = tn_layout_odd_string(arena, begin - 1, end, &decoded, &record->replaced, memory);
            if (!p)
                return NULL;
            *text = (tenor_str){decoded.p, decoded.n};
        } else {
            size_t n = tn_quick_number(p, at->next, (int64_t *)(void *)into);
            if (!n)
                return NULL;
            p = tn_quick_behind(p, p + n, &at->guess);
        }
    }
}

/* What follows from the values. False: no memory. */
TN_QUICK_INLINE bool tn_quick_finish(uint32_t there, tn_reading *reading, tenor_io_record *record)
{
    tenor_segment *segment = &record->segment;
    tn_str call_id = tn_str_of(record->call_id.data, record->call_id.size);
    record->numbered = there >> TN_NAMES_UTTERANCE & 1;
    if (!(record->numbered ? tn_numbering_given(&reading->numbering, call_id, segment->number)
                           : tn_numbering_next(&reading->numbering, call_id, &segment->number)))
        return false;
    segment->utterance.role = reading->default_role;
    if (record->message.size) {
        tn_str word = tn_str_of(record->message.data, record->message.size);
        record->role_given = true;
        if (!tn_reading_role_of(reading, word, &segment->utterance.role)) {
            reading->info.unknown_roles++;
            segment->utterance.role = TENOR_ROLE_UNKNOWN;
        }
    }
    record->message = (tenor_str){NULL, 0};
    if (there & TN_LAYOUT_FIELDS) {
        segment->utterance.channel = record->fields[TENOR_IO_FIELD_CHANNEL];
        segment->utterance.language = record->fields[TENOR_IO_FIELD_LANGUAGE];
    }
    return true;
}

TN_QUICK_INLINE tn_layout_result tn_quick_line(tn_objects *objects, tn_reading *reading, tenor_io_record *record)
{
    struct tn_layout *known = objects->whole.next;
    tn_window *window = &reading->window;
    const char *begin = window->data + window->begin;
    __builtin_prefetch(begin + TN_QUICK_AHEAD);
    bool memory = true;
    if (!known || !known->quick || (known->unit != TN_STAMP_MS && reading->unit != TN_STAMP_MS))
        return TN_LAYOUT_OTHER;
    tn_reading_record(reading, record, TENOR_IO_UTTERANCE, window->line, window->offset);
    const char *p = tn_quick_values(known, begin, window->data + window->end, &objects->arena, record, &memory);
    if (!p)
        return memory ? TN_LAYOUT_OTHER : TN_LAYOUT_NO_MEMORY;
    size_t size = (size_t)(p - begin);
    if (*p == '\r')
        p++;
    if (*p != '\n' || size > window->max)
        return TN_LAYOUT_OTHER;
    size_t used = (size_t)(p + 1 - begin);
    window->begin += used;
    window->offset += used;
    window->line++;
    objects->whole.last = objects->whole.next;
    objects->whole.next = known->next;
    objects->whole.vain = 0;
    return tn_quick_finish(known->there, reading, record) ? TN_LAYOUT_READ : TN_LAYOUT_NO_MEMORY;
}

#endif
