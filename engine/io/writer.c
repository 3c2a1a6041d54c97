/* writer.c - how records of one run look: the format table, dimensions, the short digest. */
#include "io/writer.h"

#include <string.h>

#include "io/buffer.h"
#include "io/fault.h"
#include "io/interop.h"
#include "io/jsonout.h"

#define SHORT_DIGEST 8 /* hex digits in every record */

static const tn_writer_format none = {"none", NULL, NULL};
static const tn_writer_format *const formats[] = {&tn_record_jsonl, &tn_cells_tsv, &tn_cells_csv,
                                                  &tn_cells_table, &none};

const char *tenor_io_writer_format_name(size_t index)
{
    return index < sizeof formats / sizeof formats[0] ? formats[index]->name : NULL;
}

static const tn_writer_format *find_format(tn_str name)
{
    if (!name.n)
        return &tn_record_jsonl;
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++)
        if (tn_str_eq(name, tn_str_of(formats[i]->name, strlen(formats[i]->name))))
            return formats[i];
    return NULL;
}

const char *tn_writer_role(tenor_role role)
{
    switch (role) {
    case TENOR_ROLE_AGENT: return "agent";
    case TENOR_ROLE_CUSTOMER: return "customer";
    case TENOR_ROLE_AUTOMATED: return "automated";
    case TENOR_ROLE_UNKNOWN: break;
    }
    return "unknown";
}

static bool read_dimensions(tenor_io_writer *writer)
{
    size_t count = tenor_lexicon_dimension_count(writer->lexicon);
    writer->dimensions = tn_arena_zero(&writer->arena, count, sizeof *writer->dimensions);
    if (!writer->dimensions)
        return false;
    writer->dimension_count = count;
    tn_buf key;
    tn_buf_init(&key, &writer->mem);
    bool good = true;
    for (size_t i = 0; i < count && good; i++) {
        tenor_dimension about;
        tn_writer_dimension *dimension = &writer->dimensions[i];
        good = tenor_lexicon_dimension(writer->lexicon, i, &about);
        if (!good)
            break;
        tn_buf_clear(&key);
        tn_jsonout_string(&key, tn_interop_in(about.name));
        tn_buf_byte(&key, ':');
        dimension->name = tn_arena_str(&writer->arena, tn_interop_in(about.name));
        dimension->key = tn_arena_str(&writer->arena, tn_buf_view(&key));
        dimension->null_without_evidence = about.null_without_evidence;
        good = !key.failed && dimension->name.p && dimension->key.p;
    }
    tn_buf_free(&key);
    return good;
}

tenor_status tenor_io_writer_new(tenor_io_writer **out, tenor_lexicon *lexicon,
                                 const tenor_io_writer_options *options, tenor_io_error *error)
{
    static const tenor_io_writer_options usual;
    if (!options)
        options = &usual;
    const tn_writer_format *format = find_format(tn_interop_in(options->format));
    if (!format)
        return tn_fault_set(
            error, TENOR_BAD_ARGUMENT, 0, "format \"%.*s\": there is no such format",
            options->format.size > 40 ? 40 : (int)options->format.size, options->format.data);
    tn_mem mem = tn_interop_mem(options->allocator);
    tenor_io_writer *writer = tn_mem_zero(&mem, 1, sizeof *writer);
    if (!writer)
        return tn_fault_no_memory(error);
    writer->mem = mem;
    tn_arena_init(&writer->arena, &writer->mem);
    writer->lexicon = tenor_lexicon_retain(lexicon);
    writer->format = format;
    writer->ledger = options->ledger;
    writer->hits = options->hits || options->ledger;
    writer->offsets = options->offsets;
    tn_str digest = tn_interop_in(tenor_lexicon_digest(lexicon));
    digest.n = digest.n < SHORT_DIGEST ? digest.n : SHORT_DIGEST;
    writer->digest = digest; /* lives as long as the lexicon */
    if (!read_dimensions(writer)) {
        tenor_io_writer_free(writer);
        return tn_fault_no_memory(error);
    }
    *out = writer;
    return TENOR_OK;
}

void tenor_io_writer_free(tenor_io_writer *writer)
{
    if (!writer)
        return;
    tn_mem mem = writer->mem;
    tenor_lexicon_release(writer->lexicon);
    tn_arena_free(&writer->arena);
    tn_mem_free(&mem, writer, 1, sizeof *writer);
}

tenor_status tenor_io_write_header(const tenor_io_writer *writer, tenor_io_buffer *buffer)
{
    size_t begin = buffer->bytes.size;
    if (writer->format->header)
        writer->format->header(writer, &buffer->bytes);
    return tn_buffer_end(buffer, begin);
}

tenor_status tenor_io_write_utterance(const tenor_io_writer *writer, tenor_io_buffer *buffer,
                                      const tenor_io_scored *scored)
{
    size_t begin = buffer->bytes.size;
    if (writer->format->utterance)
        writer->format->utterance(writer, &buffer->bytes, scored);
    return tn_buffer_end(buffer, begin);
}
