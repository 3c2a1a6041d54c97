/* writer.c - how records of one run look: the format table, dimensions, the short digest. */
#include "io/writer.h"

#include <string.h>

#include "io/buffer.h"
#include "io/fault.h"
#include "io/dutyout.h"
#include "io/fields.h"
#include "io/interop.h"
#include "io/jsonout.h"
#include "io/pen.h"

#define SHORT_DIGEST 8 /* hex digits in every record */

static const tn_writer_format none = {"none", NULL, NULL, NULL};
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

/* Room for all that a record has beside its strings, its dimensions and its hits. */
#define ROOM_FIXED 768
/* A number of a dimension with what stands around it. */
#define ROOM_NUMBER 24

/* A copy of bytes as pen.h wants it. */
static tn_str piece_of(tenor_io_writer *writer, tn_str bytes)
{
    char *copy = tn_arena_zero(&writer->arena, bytes.n + TN_PEN_PADDING, 1);
    if (copy && bytes.n)
        memcpy(copy, bytes.p, bytes.n);
    return tn_str_of(copy, copy ? bytes.n : 0);
}

static bool read_dimensions(tenor_io_writer *writer)
{
    size_t count = tenor_lexicon_dimension_count(writer->lexicon);
    writer->dimensions = tn_arena_zero(&writer->arena, count, sizeof *writer->dimensions);
    if (!writer->dimensions)
        return false;
    writer->dimension_count = count;
    writer->room = ROOM_FIXED;
    tn_buf member;
    tn_buf_init(&member, &writer->mem);
    bool good = true;
    for (size_t i = 0; i < count && good; i++) {
        tenor_dimension about;
        tn_writer_dimension *dimension = &writer->dimensions[i];
        good = tenor_lexicon_dimension(writer->lexicon, i, &about);
        if (!good)
            break;
        tn_buf_clear(&member);
        tn_buf_byte(&member, ',');
        tn_jsonout_string(&member, tn_interop_in(about.name));
        tn_buf_byte(&member, ':');
        dimension->name = tn_arena_str(&writer->arena, tn_interop_in(about.name));
        dimension->member = piece_of(writer, tn_buf_view(&member));
        dimension->null_without_evidence = about.null_without_evidence;
        good = !member.failed && dimension->name.p && dimension->member.p;
        /* A record of a turn names a dimension three times; a hit, with its shield, up to four. */
        writer->room += 4 * (dimension->member.n + ROOM_NUMBER);
    }
    tn_buf_free(&member);
    return good;
}

/* What turns without evidence, and those that were not scored, have in common. */
static bool render_common(tenor_io_writer *writer)
{
    if (!writer->format->scores)
        return true;
    tn_buf piece;
    tn_buf_init(&piece, &writer->mem);
    char *p = tn_buf_room(&piece, writer->room);
    tenor_dimension_score *nothing =
        tn_mem_zero(&writer->mem, writer->dimension_count, sizeof *nothing);
    tenor_score score = {.dimensions = nothing, .dimension_count = writer->dimension_count};
    if (p && nothing) {
        char *end = writer->format->scores(writer, p, &score);
        writer->unscored = piece_of(writer, tn_str_of(p, (size_t)(end - p)));
        score.scored = true;
        end = writer->format->scores(writer, p, &score);
        writer->quiet = piece_of(writer, tn_str_of(p, (size_t)(end - p)));
    }
    tn_mem_free(&writer->mem, nothing, writer->dimension_count, sizeof *nothing);
    tn_buf_free(&piece);
    return writer->unscored.p && writer->quiet.p;
}

static tn_writer_name name_of(tenor_str name)
{
    return (tn_writer_name){name.data, (uint32_t)name.size,
                            tn_jsonout_is_plain(tn_interop_in(name))};
}

/* A hit names its entry and its category: asked for once, not once a hit. */
static bool read_names(tenor_io_writer *writer)
{
    size_t entries = tenor_lexicon_entry_count(writer->lexicon);
    size_t categories = tenor_lexicon_category_count(writer->lexicon);
    writer->entries = tn_arena_zero(&writer->arena, entries, sizeof *writer->entries);
    writer->categories = tn_arena_zero(&writer->arena, categories, sizeof *writer->categories);
    if (!writer->entries || !writer->categories)
        return false;
    writer->entry_count = entries;
    writer->category_count = categories;
    tenor_entry entry;
    for (size_t i = 0; i < entries && tenor_lexicon_entry(writer->lexicon, i, &entry); i++)
        writer->entries[i] = name_of(entry.id);
    tenor_category category;
    for (size_t i = 0; i < categories && tenor_lexicon_category(writer->lexicon, i, &category); i++)
        writer->categories[i] = name_of(category.name);
    return true;
}

char *tn_writer_room(const tenor_io_writer *writer, tn_buf *out, size_t text)
{
    if (text <= SIZE_MAX - writer->room)
        return tn_buf_room(out, text + writer->room);
    out->failed = true;
    return NULL;
}

/* No evidence in any dimension: what most turns are. */
static bool is_quiet(const tenor_io_writer *writer, const tenor_score *score)
{
    uint64_t any = score->covered;
    for (size_t i = 0; i < writer->dimension_count; i++) {
        const tenor_dimension_score *dimension = &score->dimensions[i];
        any |= (uint64_t)dimension->raw | (uint32_t)dimension->score | dimension->evidence;
    }
    return !any;
}

char *tn_writer_scores(const tenor_io_writer *writer, char *p, const tenor_score *score)
{
    if (!score->scored)
        return tn_pen_piece(p, writer->unscored);
    if (is_quiet(writer, score))
        return tn_pen_piece(p, writer->quiet);
    return writer->format->scores(writer, p, score);
}

static bool read_night(tenor_io_writer *writer, tenor_str night)
{
    writer->night = night.size ? tn_arena_str(&writer->arena, tn_interop_in(night)) : TN_STR("");
    return writer->night.p != NULL;
}

/* Records of these fields, where the format has any. */
static tenor_status read_fields(tenor_io_writer *writer, tn_str list, tenor_io_error *error)
{
    const tn_writer_format *format = tn_fieldout_format(writer->format);
    if (!format)
        return tn_fault_set(error, TENOR_BAD_ARGUMENT, 0, "format none writes no fields");
    tenor_status status = tn_fields_read(writer, list, error);
    if (status == TENOR_OK)
        writer->format = format;
    return status;
}

bool tenor_io_writer_wants_call(const tenor_io_writer *writer)
{
    for (size_t i = 0; i < writer->field_count; i++)
        if (tn_fields_is_of_call(writer->fields[i].id))
            return true;
    return false;
}

bool tenor_io_writer_wants_masked(const tenor_io_writer *writer)
{
    bool words = writer->hits && (strcmp(writer->format->name, "jsonl") == 0 ||
                                  strcmp(writer->format->name, "table") == 0);
    for (size_t i = 0; i < writer->field_count && !words; i++)
        words = writer->fields[i].id == TN_FIELD_HITS;
    return words;
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
    tenor_status status = TENOR_OK;
    if (!read_dimensions(writer) || !render_common(writer) || !read_night(writer, options->night) || !tn_dutyout_prepare(writer) ||
        (writer->hits && format == &tn_record_jsonl && !read_names(writer)))
        status = tn_fault_no_memory(error);
    else if (options->fields.size)
        status = read_fields(writer, tn_interop_in(options->fields), error);
    if (status != TENOR_OK) {
        tenor_io_writer_free(writer);
        return status;
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
