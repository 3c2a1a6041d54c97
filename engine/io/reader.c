/* reader.c - one input, record by record: open, sniff, dispatch to its format, count. */
#include "io/reader.h"

#include <string.h>

#include "io/fault.h"
#include "io/format.h"
#include "io/guess.h"
#include "io/interop.h"

/* Looked at to tell the format and to guess the unit of times. */
#define HEAD ((size_t)64 << 10)

struct tenor_io_reader {
    tn_reading reading;
    const tn_format *format; /* NULL: none fits */
    void *state;
    const char *why_none;
    char *head; /* the first bytes once more, until a unit was guessed */
    size_t head_size;
    bool truncated_told;
    bool stopped;        /* at the end, or by a failure */
    tenor_status failed; /* stays */
    tenor_io_error failure;
};

/* ---- the unit of times ----------------------------------------------------------------------- */

static tenor_status collect(void *context, tn_str value, tn_stamp_unit *unit)
{
    tn_guess_add(context, value);
    *unit = TN_STAMP_UNKNOWN;
    return TENOR_OK;
}

/* Read the head once more with the same format, only for its times. */
static tenor_status collect_head(tenor_io_reader *reader, tn_guess *guess)
{
    tn_reading *reading = &reader->reading, head;
    tenor_allocator allocator = tn_interop_allocator(&reading->mem);
    tenor_io_reader_options options = {.allocator = &allocator};
    void *state = NULL;
    tenor_status status = tn_reading_init(&head, TN_STR("head"), &options, NULL);
    if (status == TENOR_OK) {
        tn_stream_open_memory(&head.stream, &head.mem, "head",
                              tn_str_of(reader->head, reader->head_size), false);
        head.mappings = reading->mappings; /* lent: they lie in the other's arena */
        head.mapping_count = reading->mapping_count;
        memcpy(head.mapped, reading->mapped, sizeof head.mapped);
        head.strict = reading->strict;
        head.paths = reading->paths;
        head.guess = collect;
        head.guess_context = guess;
        status = reader->format->open(&state, &head, NULL);
    }
    tenor_io_record record = {.kind = TENOR_IO_NOTE};
    while (status == TENOR_OK && record.kind != TENOR_IO_END)
        status = reader->format->read(state, &record, NULL);
    if (state)
        reader->format->close(state);
    tn_reading_free(&head);
    return status;
}

static tenor_status guess_unit(void *context, tn_str value, tn_stamp_unit *unit)
{
    tenor_io_reader *reader = context;
    tn_mem *mem = &reader->reading.mem;
    tn_guess *guess = tn_mem_alloc(mem, 1, sizeof *guess);
    if (!guess)
        return TENOR_NO_MEMORY;
    tn_guess_init(guess);
    tenor_status status = collect_head(reader, guess);
    if (!guess->any)
        tn_guess_add(guess, value); /* the first such time stands behind the head */
    if (status == TENOR_OK)
        *unit = tn_guess_unit(guess);
    tn_mem_free(mem, guess, 1, sizeof *guess);
    return status;
}

/* ---- open ------------------------------------------------------------------------------------ */

static tenor_status look_at_head(tenor_io_reader *reader, tn_str format, tenor_io_error *error)
{
    tn_reading *reading = &reader->reading;
    if (format.n && reading->unit != TN_STAMP_UNKNOWN)
        return TENOR_OK;
    tenor_status status = tn_window_fill(&reading->window, HEAD, error);
    if (status != TENOR_OK)
        return status;
    tn_str head = tn_window_ahead(&reading->window);
    if (head.n > HEAD)
        head.n = HEAD;
    if (!format.n)
        status = tn_format_sniff(reading, head, &reader->format, &reader->why_none);
    if (status != TENOR_OK)
        return tn_fault_no_memory(error);
    if (reading->unit == TN_STAMP_UNKNOWN && head.n) {
        reader->head = tn_mem_alloc(&reading->mem, head.n, 1);
        if (!reader->head)
            return tn_fault_no_memory(error);
        memcpy(reader->head, head.p, head.n);
        reader->head_size = head.n;
    }
    return TENOR_OK;
}

/* path NULL: bytes in memory. */
static tenor_status open_reader(tenor_io_reader **out, tn_str name, const char *path, tn_str bytes,
                                const tenor_io_reader_options *options, tenor_io_error *error)
{
    static const tenor_io_reader_options none;
    if (!options)
        options = &none;
    tn_mem mem = tn_interop_mem(options->allocator);
    tenor_io_reader *reader = tn_mem_zero(&mem, 1, sizeof *reader);
    if (!reader)
        return tn_fault_no_memory(error);
    tn_reading *reading = &reader->reading;
    tn_str format = tn_interop_in(options->format);
    tenor_status status = tn_reading_init(reading, name, options, error);
    if (status != TENOR_OK)
        goto fail;
    reading->guess = guess_unit;
    reading->guess_context = reader;
    if (format.n && !(reader->format = tn_format_named(format))) {
        status =
            tn_fault_set(error, TENOR_BAD_ARGUMENT, 0, "format \"%.*s\": there is no such format",
                         format.n > 40 ? 40 : (int)format.n, format.p);
        goto fail;
    }
    if (path)
        status = tn_stream_open(&reading->stream, &reading->mem, path, options, error);
    else
        tn_stream_open_memory(&reading->stream, &reading->mem, reading->name.p, bytes,
                              options->digest);
    if (status == TENOR_OK) {
        reading->stream.source.name = reading->name.p; /* the caller's path may go */
        status = look_at_head(reader, format, error);
    }
    if (status == TENOR_OK && reader->format)
        status = reader->format->open(&reader->state, reading, error);
    if (status != TENOR_OK)
        goto fail;
    *out = reader;
    return TENOR_OK;
fail:
    tenor_io_reader_close(reader);
    return status;
}

tenor_status tenor_io_reader_open(tenor_io_reader **reader, const char *path,
                                  const tenor_io_reader_options *options, tenor_io_error *error)
{
    return open_reader(reader, tn_str_of(path, strlen(path)), path, tn_str_of(NULL, 0), options,
                       error);
}

tenor_status tenor_io_reader_open_memory(tenor_io_reader **reader, tenor_str name, tenor_str bytes,
                                         const tenor_io_reader_options *options,
                                         tenor_io_error *error)
{
    return open_reader(reader, tn_interop_in(name), NULL, tn_interop_in(bytes), options, error);
}

void tenor_io_reader_close(tenor_io_reader *reader)
{
    if (!reader)
        return;
    if (reader->state)
        reader->format->close(reader->state);
    tn_mem mem = reader->reading.mem;
    tn_mem_free(&mem, reader->head, reader->head_size, 1);
    tn_reading_free(&reader->reading);
    tn_mem_free(&mem, reader, 1, sizeof *reader);
}

void tn_reader_strict(tenor_io_reader *reader)
{
    reader->reading.strict = true;
}

void tn_reader_hold(tenor_io_reader *reader, size_t bytes)
{
    reader->reading.hold = bytes;
}

/* ---- read ------------------------------------------------------------------------------------ */

static inline void count(tenor_io_reader_info *info, const tenor_io_record *record)
{
    if (record->kind == TENOR_IO_UTTERANCE) {
        info->utterances++;
        info->without_call_id += record->call_id.size == 0;
        info->without_role +=
            !record->role_given && record->segment.utterance.role == TENOR_ROLE_UNKNOWN;
        info->without_times += record->segment.start_ms == TENOR_NO_TIME;
        if (record->replaced) {
            info->replaced += record->replaced;
            info->replaced_in++;
        }
    } else if (record->kind == TENOR_IO_EVENT) {
        info->events++;
        info->replaced += record->replaced;
    } else {
        info->rejects += record->kind == TENOR_IO_REJECT;
        info->truncated = info->truncated || record->kind == TENOR_IO_TRUNCATED;
    }
}

/* The format has nothing more: what is still to be said about the input. */
static tenor_status finish(tenor_io_reader *reader, tenor_io_record *record, tenor_io_error *error)
{
    tn_reading *reading = &reader->reading;
    tn_stream *stream = &reading->stream;
    if (tn_reading_take_note(reading, record))
        return TENOR_OK;
    bool damaged = stream->damage != TENOR_IO_REASON_NONE;
    if ((damaged || stream->source.cut) && !reader->truncated_told) {
        reader->truncated_told = true;
        tn_reading_record(reading, record, TENOR_IO_TRUNCATED, 0,
                          damaged ? stream->damage_offset : stream->source.total);
        tn_reading_reject(record, damaged ? stream->damage : TENOR_IO_REASON_INPUT_CUT, NULL);
        record->kind = TENOR_IO_TRUNCATED;
        return TENOR_OK;
    }
    if (stream->source.digest) {
        tenor_status status = tn_stream_digest(stream, reading->info.sha256, error);
        if (status != TENOR_OK)
            return status;
    }
    reader->stopped = true;
    tn_reading_record(reading, record, TENOR_IO_END, 0, 0);
    return TENOR_OK;
}

/* No format fits: said once. */
static tenor_status read_nothing(tenor_io_reader *reader, tenor_io_record *record, tenor_io_error *error)
{
    tn_reading_record(&reader->reading, record, TENOR_IO_END, 1, 0);
    if (!reader->why_none)
        return finish(reader, record, error);
    tn_reading_reject(record, TENOR_IO_REASON_UNKNOWN_FORMAT, reader->why_none);
    reader->why_none = NULL;
    return TENOR_OK;
}

static inline tenor_status read_record(tenor_io_reader *reader, tenor_io_record *record, tenor_io_error *error)
{
    if (tn_reading_take_note(&reader->reading, record))
        return TENOR_OK;
    if (!reader->format)
        return read_nothing(reader, record, error);
    tenor_status status = reader->format->read(reader->state, record, error);
    if (status != TENOR_OK || record->kind != TENOR_IO_END)
        return status;
    return finish(reader, record, error);
}

/* Nothing more comes, now or ever. */
static tenor_status stay_stopped(const tenor_io_reader *reader, tenor_io_record *record, tenor_io_error *error)
{
    if (reader->failed == TENOR_OK)
        tn_reading_record(&reader->reading, record, TENOR_IO_END, 0, 0);
    else if (error)
        *error = reader->failure;
    return reader->failed;
}

tenor_status tenor_io_read(tenor_io_reader *reader, tenor_io_record *record, tenor_io_error *error)
{
    if (reader->stopped)
        return stay_stopped(reader, record, error);
    tenor_status status = read_record(reader, record, &reader->failure);
    if (status == TENOR_OK) {
        count(&reader->reading.info, record);
        return TENOR_OK;
    }
    reader->stopped = true;
    reader->failed = status;
    if (status == TENOR_NO_MEMORY)
        tn_fault_no_memory(&reader->failure);
    return stay_stopped(reader, record, error);
}

void tenor_io_reader_get_info(const tenor_io_reader *reader, tenor_io_reader_info *info)
{
    const tn_reading *reading = &reader->reading;
    *info = reading->info;
    info->format = reader->format ? tn_format_name(reader->format) : "unknown";
    info->one_call = reader->format && reader->format->one_call;
    info->gzip = reading->stream.gzip;
    info->bytes = reading->stream.raw_total;
    info->size = reading->stream.source.size;
    info->modified_ns = reading->stream.source.modified_ns;
    info->lines = reading->window.line - 1;
}
