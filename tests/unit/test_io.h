/* test_io.h - what the tests of libtenor-io share: cmocka, a reader's records as readable lines, an
 * allocator that can be told to fail. */
#ifndef TEST_IO_H
#define TEST_IO_H

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tenor_io.h"
#include "trials.h"

#define STR(literal) ((tenor_str){(literal), sizeof(literal) - 1})

static inline tenor_str str(const char *text)
{
    return (tenor_str){text, strlen(text)};
}

static inline void show_time(FILE *out, int64_t ms)
{
    if (ms == TENOR_NO_TIME)
        fputc('-', out);
    else
        fprintf(out, "%" PRId64, ms);
}

/* One record a line:  U call number role start end text | E call event at | R line offset code | T
 * offset code | N code */
static inline void show_record(FILE *out, const tenor_io_record *r)
{
    static const char *const roles[] = {"unknown", "agent", "customer", "automated"};
    static const char *const events[] = {"hold_start", "hold_end", "transfer", "silence"};
    switch (r->kind) {
    case TENOR_IO_UTTERANCE:
        fprintf(out, "U %.*s %" PRIu64 " %s ", r->call_id.size ? (int)r->call_id.size : 1,
                r->call_id.size ? r->call_id.data : "-", r->segment.number,
                roles[r->segment.utterance.role]);
        show_time(out, r->segment.start_ms);
        fputc(' ', out);
        show_time(out, r->segment.end_ms);
        fprintf(out, " %.*s\n", (int)r->segment.utterance.text.size,
                r->segment.utterance.text.data);
        break;
    case TENOR_IO_EVENT:
        fprintf(out, "E %.*s %s ", (int)r->call_id.size, r->call_id.data, events[r->event]);
        show_time(out, r->segment.start_ms);
        fputc('\n', out);
        break;
    case TENOR_IO_REJECT:
        fprintf(out, "R %" PRIu64 " %" PRIu64 " %s\n", r->line, r->offset,
                tenor_io_reason_name(r->reason));
        break;
    case TENOR_IO_TRUNCATED:
        fprintf(out, "T %" PRIu64 " %s\n", r->offset, tenor_io_reason_name(r->reason));
        break;
    case TENOR_IO_NOTE: fprintf(out, "N %s\n", tenor_io_reason_name(r->reason)); break;
    case TENOR_IO_END: break;
    }
}

/* All records of an open reader, which is closed; free the text. */
static inline char *drain(tenor_io_reader *reader)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    tenor_io_record record;
    do {
        assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
        show_record(out, &record);
    } while (record.kind != TENOR_IO_END);
    assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
    assert_int_equal(record.kind, TENOR_IO_END);
    tenor_io_reader_close(reader);
    fclose(out);
    return text;
}

static inline char *read_bytes(const char *bytes, size_t size,
                               const tenor_io_reader_options *options)
{
    /* A copy of exactly this size, so that a sanitizer sees a step beyond. */
    char *copy = malloc(size ? size : 1);
    memcpy(copy, bytes, size);
    tenor_io_reader *reader = NULL;
    tenor_str view = {copy, size};
    tenor_io_error error = {0};
    if (tenor_io_reader_open_memory(&reader, STR("dir/mem.txt"), view, options, &error) != TENOR_OK)
        fail_msg("%s", error.message);
    char *text = drain(reader);
    free(copy);
    return text;
}

static inline void expect_bytes(const char *bytes, size_t size,
                                const tenor_io_reader_options *options, const char *expected)
{
    char *text = read_bytes(bytes, size, options);
    assert_string_equal(text, expected);
    free(text);
}

/* A literal may hold NUL bytes. */
#define EXPECT(literal, options, expected) \
    expect_bytes(literal, sizeof(literal) - 1, options, expected)

/* Counts what is allocated and fails at the given allocation. */
typedef struct test_memory {
    size_t calls, fail_at; /* fail_at 0: never */
    size_t bytes;
} test_memory;

static inline void *test_resize(void *context, void *block, size_t old_size, size_t new_size)
{
    test_memory *memory = context;
    if (new_size == 0) {
        free(block);
        memory->bytes -= old_size;
        return NULL;
    }
    if (++memory->calls == memory->fail_at)
        return NULL;
    void *moved = realloc(block, new_size);
    memory->bytes += new_size - (block ? old_size : 0);
    return moved;
}

#endif
