/* mask.c - what leads to a person in a text, and stars in place of it. */
#include "io/mask.h"

#include <string.h>

#include "base/personal.h"
#include "io/interop.h"
#include "io/labelkind.h"

/* A label that is nothing but digits is mostly a figure; telephone and card numbers have this many. */
#define LABEL_DIGITS 7

struct tenor_io_mask {
    tn_mem mem;
    tn_personal finder;
    tenor_io_span *spans;
    size_t capacity;
    tenor_io_span whole; /* where there is no memory for more */
};

struct tenor_io_mask_call {
    tn_mem mem;
    tn_personal_call call;
    uint64_t nameless; /* hash of the names of labels of which none is of a person, as records repeat them */
};

const char *tenor_io_personal_name(tenor_io_personal personal)
{
    static const char *const names[] = {"none",
#define PERSONAL_NAME(id, name, text) name,
                                        TENOR_IO_PERSONALS(PERSONAL_NAME)
#undef PERSONAL_NAME
    };
    return (unsigned)personal < TENOR_IO_PERSONAL_COUNT ? names[personal] : names[0];
}

tenor_status tenor_io_mask_new(tenor_io_mask **mask, const tenor_allocator *allocator)
{
    tn_mem mem = tn_interop_mem(allocator);
    tenor_io_mask *made = tn_mem_zero(&mem, 1, sizeof *made);
    if (!made)
        return TENOR_NO_MEMORY;
    made->mem = mem;
    if (!tn_personal_init(&made->finder, &made->mem)) {
        tenor_io_mask_free(made);
        return TENOR_NO_MEMORY;
    }
    *mask = made;
    return TENOR_OK;
}

void tenor_io_mask_free(tenor_io_mask *mask)
{
    if (!mask)
        return;
    tn_mem mem = mask->mem;
    tn_personal_free(&mask->finder);
    tn_mem_free(&mem, mask->spans, mask->capacity, sizeof *mask->spans);
    tn_mem_free(&mem, mask, 1, sizeof *mask);
}

tenor_status tenor_io_mask_call_new(tenor_io_mask_call **call, const tenor_allocator *allocator)
{
    tn_mem mem = tn_interop_mem(allocator);
    tenor_io_mask_call *made = tn_mem_zero(&mem, 1, sizeof *made);
    if (!made)
        return TENOR_NO_MEMORY;
    made->mem = mem;
    *call = made;
    return TENOR_OK;
}

void tenor_io_mask_call_free(tenor_io_mask_call *call)
{
    if (!call)
        return;
    tn_mem mem = call->mem;
    tn_personal_call_free(&call->call, &mem);
    tn_mem_free(&mem, call, 1, sizeof *call);
}

void tenor_io_mask_call_reset(tenor_io_mask_call *call)
{
    if (call)
        tn_personal_call_clear(&call->call);
}

tenor_status tenor_io_mask_call_name(tenor_io_mask_call *call, tenor_str name)
{
    if (name.size == 0)
        return TENOR_OK;
    return tn_personal_names_add(&call->call.names, &call->mem, tn_interop_in(name))
               ? TENOR_OK
               : TENOR_NO_MEMORY;
}

static uint64_t hash_names(const tenor_io_label *labels, size_t count)
{
    uint64_t h = UINT64_C(0xCBF29CE484222325) + count;
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < labels[i].name.size; k++)
            h = (h ^ (unsigned char)labels[i].name.data[k]) * UINT64_C(0x100000001B3);
        h = (h ^ 0xFF) * UINT64_C(0x100000001B3); /* no byte of UTF-8 */
    }
    return h;
}

tenor_status tenor_io_mask_call_record(tenor_io_mask_call *call, const tenor_io_record *record)
{
    static const tenor_io_field fields[] = {TENOR_IO_FIELD_AGENT_NAME, TENOR_IO_FIELD_CUSTOMER_NAME,
                                            TENOR_IO_FIELD_CUSTOMER_ID};
    tenor_status status = tenor_io_mask_call_name(call, record->speaker);
    for (size_t i = 0; i < sizeof fields / sizeof *fields && status == TENOR_OK; i++)
        status = tenor_io_mask_call_name(call, record->fields[fields[i]]);
    uint64_t names = record->label_count ? hash_names(record->labels, record->label_count) : 0;
    if (status != TENOR_OK || record->label_count == 0 || names == call->nameless)
        return status;
    bool any = false;
    for (size_t i = 0; i < record->label_count && status == TENOR_OK; i++) {
        tn_label_kind kind = tn_labelkind_of(tn_interop_in(record->labels[i].name));
        bool person = kind == TN_LABEL_NAME || kind == TN_LABEL_ID;
        any = any || person;
        if (person)
            status = tenor_io_mask_call_name(call, record->labels[i].value);
    }
    if (!any)
        call->nameless = names;
    return status;
}

size_t tenor_io_mask_call_words(const tenor_io_mask_call *call)
{
    return call ? call->call.names.count : 0;
}

/* What the finder has found, as spans of the public header. */
static tenor_status give(tenor_io_mask *mask, bool fine, tenor_str text,
                         const tenor_io_span **spans, size_t *count)
{
    size_t n = mask->finder.span_count;
    void *room = mask->spans;
    if (fine && n > mask->capacity)
        fine = tn_mem_reserve(&mask->mem, &room, &mask->capacity, n, sizeof *mask->spans);
    mask->spans = room;
    if (!fine) {
        mask->whole = (tenor_io_span){0, (uint32_t)text.size, TENOR_IO_PERSONAL_NUMBER};
        *spans = &mask->whole;
        *count = text.size > 0;
        return TENOR_NO_MEMORY;
    }
    for (size_t i = 0; i < n; i++) {
        const tn_personal_span *span = &mask->finder.spans[i];
        mask->spans[i] = (tenor_io_span){span->begin, span->end, (tenor_io_personal)span->kind};
    }
    *spans = mask->spans;
    *count = n;
    return TENOR_OK;
}

/* Such a text is not scored either. */
static bool is_too_long(tenor_io_mask *mask, tenor_str text, const tenor_io_span **spans,
                        size_t *count)
{
    if (text.size <= TENOR_TEXT_MAX)
        return false;
    mask->whole = (tenor_io_span){0, UINT32_MAX, TENOR_IO_PERSONAL_NUMBER};
    if (text.size < UINT32_MAX)
        mask->whole.end = (uint32_t)text.size;
    *spans = &mask->whole;
    *count = 1;
    return true;
}

tenor_status tenor_io_mask_turn(tenor_io_mask *mask, tenor_io_mask_call *call, tenor_role role,
                                tenor_str text, const tenor_io_span **spans, size_t *count)
{
    if (is_too_long(mask, text, spans, count))
        return TENOR_TOO_LONG;
    bool fine =
        tn_personal_turn(&mask->finder, &call->call, (unsigned)role, tn_interop_in(text));
    return give(mask, fine, text, spans, count);
}

tenor_status tenor_io_mask_text(tenor_io_mask *mask, const tenor_io_mask_call *call, tenor_str text,
                                const tenor_io_span **spans, size_t *count)
{
    if (is_too_long(mask, text, spans, count))
        return TENOR_TOO_LONG;
    bool fine =
        tn_personal_text(&mask->finder, call ? &call->call : NULL, tn_interop_in(text));
    return give(mask, fine, text, spans, count);
}

void tenor_io_mask_cover(char *text, const tenor_io_span *spans, size_t count)
{
    for (size_t i = 0; i < count; i++)
        memset(text + spans[i].begin, '*', spans[i].end - spans[i].begin);
}

/* Digits, and what stands in decimal numbers. */
static bool is_figure(const char *value, size_t size, size_t most)
{
    size_t digits = 0;
    for (size_t i = 0; i < size; i++) {
        bool digit = value[i] >= '0' && value[i] <= '9';
        if (!digit && value[i] != '.' && value[i] != '-')
            return false;
        digits += digit;
    }
    return digits < most;
}

void tenor_io_mask_value(tenor_io_mask *mask, const tenor_io_mask_call *call, tenor_str name,
                         char *value, size_t size)
{
    const tenor_io_span *spans;
    size_t count;
    tn_label_kind kind = tn_labelkind_of(tn_interop_in(name));
    if (size == 0)
        return;
    if (kind == TN_LABEL_NAME || kind == TN_LABEL_ID || kind == TN_LABEL_PERSONAL) {
        memset(value, '*', size);
    } else if (!is_figure(value, size, kind == TN_LABEL_FIGURE ? SIZE_MAX : LABEL_DIGITS)) {
        tenor_io_mask_text(mask, call, (tenor_str){value, size}, &spans, &count);
        tenor_io_mask_cover(value, spans, count);
    }
}

void tn_mask_copy(const tenor_io_scored *scored, uint32_t begin, uint32_t end, char *out)
{
    memcpy(out, scored->segment->utterance.text.data + begin, end - begin);
    for (size_t i = 0; i < scored->masked_count && scored->masked[i].begin < end; i++) {
        const tenor_io_span *span = &scored->masked[i];
        uint32_t from = span->begin > begin ? span->begin : begin;
        uint32_t to = span->end < end ? span->end : end;
        if (from < to)
            memset(out + (from - begin), '*', to - from);
    }
}
