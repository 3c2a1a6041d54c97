/* fields.c - which fields the records of a run have: reads --fields a,b,c. */
#include "io/fields.h"

#include <string.h>

#include "io/fault.h"
#include "io/jsonout.h"

#define SHOWN 60 /* bytes of a wrong name that a message repeats */

static const char *const names[] = {
#define FIELD_NAME(id, name, width, number) name,
    TN_FIELDS(FIELD_NAME)
#undef FIELD_NAME
};

const char *tenor_io_writer_field_name(size_t index)
{
    return index < TN_FIELD_COUNT ? names[index] : NULL;
}

typedef struct reading {
    tenor_io_writer *writer;
    size_t capacity;
    tenor_io_error *error;
} reading;

static tenor_status refuse(const reading *r, tn_str name, const char *why)
{
    return tn_fault_set(r->error, TENOR_BAD_ARGUMENT, 0, "field \"%.*s\": %s",
                        name.n > SHOWN ? SHOWN : (int)name.n, name.p, why);
}

static bool in_rows(const tenor_io_writer *writer)
{
    return writer->format != &tn_record_jsonl;
}

static bool is_same(const tn_field *a, const tn_field *b)
{
    return a->id == b->id && a->part == b->part && tn_str_eq(a->label, b->label);
}

/* A field that was named before stands where it was named first. */
static tenor_status add(reading *r, const tn_field *field)
{
    tenor_io_writer *writer = r->writer;
    for (size_t i = 0; i < writer->field_count; i++)
        if (is_same(&writer->fields[i], field))
            return TENOR_OK;
    if (writer->field_count == r->capacity) {
        size_t capacity = r->capacity ? 2 * r->capacity : TN_FIELD_COUNT;
        tn_field *larger = tn_arena_zero(&writer->arena, capacity, sizeof *larger);
        if (!larger)
            return tn_fault_no_memory(r->error);
        if (writer->field_count)
            memcpy(larger, writer->fields, writer->field_count * sizeof *larger);
        writer->fields = larger;
        r->capacity = capacity;
    }
    writer->fields[writer->field_count++] = *field;
    return TENOR_OK;
}

/* GROUP.PART, copied. */
static tn_str dotted(tenor_io_writer *writer, tn_field_id group, tn_str part)
{
    size_t n = strlen(names[group]);
    char *copy = tn_arena_alloc(&writer->arena, n + 1 + part.n, 1);
    if (!copy)
        return tn_str_of(NULL, 0);
    memcpy(copy, names[group], n);
    copy[n] = '.';
    if (part.n)
        memcpy(copy + n + 1, part.p, part.n);
    return tn_str_of(copy, n + 1 + part.n);
}

/* One dimension of a group; of tones bare where a column stands for it alone. */
static tenor_status add_dimension(reading *r, tn_field_id group, size_t dimension, bool bare)
{
    tn_str name = r->writer->dimensions[dimension].name;
    if (!bare)
        name = dotted(r->writer, group, name);
    if (!name.p)
        return tn_fault_no_memory(r->error);
    tn_field field = {.id = group, .part = (int)dimension, .name = name};
    return add(r, &field);
}

/* In rows a group is a column for each dimension; evidence is the sum of them, since most are 0. */
static tenor_status add_group(reading *r, tn_field_id group)
{
    tn_field field = {.id = group, .part = TN_FIELD_WHOLE,
                      .name = tn_str_of(names[group], strlen(names[group]))};
    if (!in_rows(r->writer) || group == TN_FIELD_EVIDENCE)
        return add(r, &field);
    tenor_status status = TENOR_OK;
    size_t first = group == TN_FIELD_TONE ? TENOR_SENTIMENT + 1 : TENOR_SENTIMENT;
    for (size_t i = first; i < r->writer->dimension_count && status == TENOR_OK; i++)
        status = add_dimension(r, group, i, group == TN_FIELD_TONE);
    return status;
}

/* A field by its whole name; star: as part of "*", which leaves out what cannot stand there. */
static tenor_status add_whole(reading *r, tn_field_id id, bool star)
{
    tn_str name = tn_str_of(names[id], strlen(names[id]));
    const tenor_io_writer *writer = r->writer;
    if (id == TN_FIELD_TONE || id == TN_FIELD_RAW || id == TN_FIELD_EVIDENCE)
        return add_group(r, id);
    if (id == TN_FIELD_LABELS && in_rows(writer))
        return star ? TENOR_OK : refuse(r, name, "a row has no column for all labels: name one, as in labels.region");
    bool possible = writer->hits && (!in_rows(writer) || writer->format == &tn_cells_table);
    if (id == TN_FIELD_HITS && !possible)
        return star ? TENOR_OK : refuse(r, name, "hits are written with --hits, to jsonl and tables");
    tn_field field = {.id = id, .part = TN_FIELD_WHOLE, .name = name};
    return add(r, &field);
}

static tenor_status add_all(reading *r)
{
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i < TN_FIELD_COUNT && status == TENOR_OK; i++)
        status = add_whole(r, (tn_field_id)i, true);
    return status;
}

/* What the format has where nothing is said. */
static tenor_status add_usual(reading *r)
{
    static const tn_field_id jsonl[] = {TN_FIELD_CALL_ID,  TN_FIELD_UTTERANCE, TN_FIELD_ROLE,
                                        TN_FIELD_START_MS, TN_FIELD_SEGMENTS,  TN_FIELD_TOKENS,
                                        TN_FIELD_SENTIMENT, TN_FIELD_TONE,     TN_FIELD_RAW,
                                        TN_FIELD_EVIDENCE, TN_FIELD_COVERAGE,  TN_FIELD_DIGEST,
                                        TN_FIELD_HITS},
                             tsv[] = {TN_FIELD_CALL_ID, TN_FIELD_UTTERANCE, TN_FIELD_SENTIMENT,
                                      TN_FIELD_TONE},
                             csv[] = {TN_FIELD_CALL_ID,  TN_FIELD_UTTERANCE, TN_FIELD_ROLE,
                                      TN_FIELD_START_MS, TN_FIELD_TOKENS,    TN_FIELD_SENTIMENT,
                                      TN_FIELD_TONE,     TN_FIELD_EVIDENCE},
                             table[] = {TN_FIELD_CALL_ID,   TN_FIELD_UTTERANCE, TN_FIELD_ROLE,
                                        TN_FIELD_START_MS,  TN_FIELD_SENTIMENT, TN_FIELD_TONE,
                                        TN_FIELD_HITS};
    const tn_writer_format *format = r->writer->format;
    const tn_field_id *list = format == &tn_cells_tsv   ? tsv
                              : format == &tn_cells_csv ? csv
                              : in_rows(r->writer)      ? table
                                                        : jsonl;
    size_t count = format == &tn_cells_tsv   ? sizeof tsv / sizeof *tsv
                   : format == &tn_cells_csv ? sizeof csv / sizeof *csv
                   : in_rows(r->writer)      ? sizeof table / sizeof *table
                                             : sizeof jsonl / sizeof *jsonl;
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i < count && status == TENOR_OK; i++)
        if (list[i] != TN_FIELD_RAW || r->writer->hits) /* raw comes with the hits */
            status = add_whole(r, list[i], true);
    return status;
}

static tenor_status add_label(reading *r, tn_str label, tn_str name)
{
    tn_field field = {.id = TN_FIELD_LABELS, .label = tn_arena_str(&r->writer->arena, label),
                      .name = tn_arena_str(&r->writer->arena, name)};
    return field.label.p && field.name.p ? add(r, &field) : tn_fault_no_memory(r->error);
}

static tenor_status add_part(reading *r, tn_field_id group, tn_str part, tn_str name)
{
    if (group == TN_FIELD_LABELS)
        return part.n ? add_label(r, part, name) : refuse(r, name, "the name of the label is missing");
    for (size_t i = 0; i < r->writer->dimension_count; i++)
        if (tn_str_eq(part, r->writer->dimensions[i].name) &&
            (group != TN_FIELD_TONE || i != TENOR_SENTIMENT))
            return add_dimension(r, group, i, false);
    return refuse(r, name, "there is no such field");
}

static tenor_status add_named(reading *r, tn_str name)
{
    if (tn_str_eq(name, TN_STR("*")))
        return add_all(r);
    if (tn_str_eq(name, TN_STR("default")))
        return add_usual(r);
    for (size_t i = 0; i < TN_FIELD_COUNT; i++) {
        tn_str known = tn_str_of(names[i], strlen(names[i]));
        if (tn_str_eq(name, known))
            return add_whole(r, (tn_field_id)i, false);
        bool group = i == TN_FIELD_TONE || i == TN_FIELD_RAW || i == TN_FIELD_EVIDENCE || i == TN_FIELD_LABELS;
        if (group && name.n > known.n && name.p[known.n] == '.' && tn_str_starts(name, known))
            return add_part(r, (tn_field_id)i, tn_str_from(name, known.n + 1), name);
    }
    return refuse(r, name, "there is no such field");
}

/* ---- jsonl: groups are objects ---------------------------------------------------------------- */

static bool is_group(const tn_field *field)
{
    return field->id == TN_FIELD_LABELS || field->id == TN_FIELD_TONE || field->id == TN_FIELD_RAW ||
           field->id == TN_FIELD_EVIDENCE;
}

/* A group stands where it was named first, with the parts named in their order; where all of it was named, too, there are
 * no parts. */
static void gather(tenor_io_writer *writer)
{
    tn_field *fields = writer->fields;
    for (size_t i = 0; i < writer->field_count; i++) {
        if (!is_group(&fields[i]))
            continue;
        bool whole = false;
        for (size_t k = i; k < writer->field_count; k++)
            whole = whole || (fields[k].id == fields[i].id && fields[k].part == TN_FIELD_WHOLE);
        if (whole) {
            fields[i].part = TN_FIELD_WHOLE;
            fields[i].label = tn_str_of(NULL, 0);
        }
        size_t to = i + 1, kept = i + 1;
        for (size_t k = i + 1; k < writer->field_count; k++) {
            tn_field at = fields[k];
            bool member = at.id == fields[i].id;
            if (member && whole)
                continue;
            if (member) { /* to the end of the group, the others one further */
                memmove(&fields[to + 1], &fields[to], (kept - to) * sizeof at);
                fields[to++] = at;
            } else {
                fields[kept] = at;
            }
            kept++;
        }
        writer->field_count = kept;
        i = to - 1;
    }
}

/* Keys with what stands around them. */
static bool write_keys(tenor_io_writer *writer)
{
    tn_buf key;
    tn_buf_init(&key, &writer->mem);
    bool good = true;
    for (size_t i = 0; i < writer->field_count && good; i++) {
        tn_field *field = &writer->fields[i];
        const char *name = names[field->id];
        bool part = is_group(field) && field->part != TN_FIELD_WHOLE;
        bool first = !part || i == 0 || field[-1].id != field->id;
        tn_buf_clear(&key);
        if (first) {
            tn_buf_byte(&key, i ? ',' : '{');
            tn_jsonout_string(&key, tn_str_of(name, strlen(name)));
            tn_buf_byte(&key, ':');
        }
        if (part) {
            tn_buf_byte(&key, first ? '{' : ',');
            tn_jsonout_string(&key, field->id == TN_FIELD_LABELS ? field->label : writer->dimensions[field->part].name);
            tn_buf_byte(&key, ':');
            field->last = i + 1 == writer->field_count || field[1].id != field->id;
        }
        field->before = key.failed ? tn_str_of(NULL, 0) : tn_arena_str(&writer->arena, tn_buf_view(&key));
        good = field->before.p != NULL;
    }
    tn_buf_free(&key);
    return good;
}

tenor_status tn_fields_read(tenor_io_writer *writer, tn_str list, tenor_io_error *error)
{
    reading r = {writer, 0, error};
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i <= list.n && status == TENOR_OK; i++) {
        size_t begin = i;
        while (i < list.n && list.p[i] != ',')
            i++;
        tn_str name = tn_str_of(list.p + begin, i - begin);
        while (name.n && name.p[0] == ' ')
            name = tn_str_from(name, 1);
        while (name.n && name.p[name.n - 1] == ' ')
            name.n--;
        status = name.n ? add_named(&r, name) : refuse(&r, name, "a name is missing between commas");
    }
    if (status != TENOR_OK || in_rows(writer))
        return status;
    gather(writer);
    return write_keys(writer) ? TENOR_OK : tn_fault_no_memory(error);
}
