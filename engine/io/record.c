/* record.c - the canonical JSON record of a scored turn, with its hits and their ledger where
 * asked. */
#include "base/num.h"
#include "io/interop.h"
#include "io/jsonout.h"
#include "io/mask.h"
#include "io/pen.h"
#include "io/record.h"
#include "io/writer.h"

/* ---- offsets --------------------------------------------------------------------------------- */

/* Bytes to code points or UTF-16 units. Hits stand in order, so walking from the last place asked
 * for is short. */
typedef struct tn_place {
    tenor_str text;
    tenor_io_offsets kind;
    size_t byte;
    uint64_t units;
} tn_place;

static unsigned units_of(const tn_place *place, size_t at)
{
    unsigned char c = (unsigned char)place->text.data[at];
    if ((c & 0xC0) == 0x80)
        return 0; /* counted at its first byte */
    return place->kind == TENOR_IO_UTF16 && c >= 0xF0 ? 2 : 1;
}

static uint64_t place_of(tn_place *place, size_t byte)
{
    if (place->kind == TENOR_IO_BYTES)
        return byte;
    if (byte > place->text.size)
        byte = place->text.size;
    for (; place->byte < byte; place->byte++)
        place->units += units_of(place, place->byte);
    while (place->byte > byte)
        place->units -= units_of(place, --place->byte);
    return place->units;
}

static char *put_span(char *p, tn_place *place, uint32_t begin, uint32_t end)
{
    p = TN_PEN_LITERAL(p, ",\"begin\":");
    p = tn_num_put_count(p, place_of(place, begin));
    p = TN_PEN_LITERAL(p, ",\"end\":");
    return tn_num_put_count(p, place_of(place, end));
}

/* ---- hits ------------------------------------------------------------------------------------ */

/* Functions of this part return NULL where there is no memory; else there is room for what a record
 * needs beside its strings, and none takes all of it before the next string makes new room. */

static char *put_string(const tenor_io_writer *writer, tn_buf *out, char *p, tn_str text)
{
    return tn_jsonout_at(out, p, text, writer->room);
}

static char *put_name(const tenor_io_writer *writer, tn_buf *out, char *p,
                      const tn_writer_name *names, size_t count, size_t index)
{
    static const tn_writer_name nameless = {NULL, 0, true};
    const tn_writer_name *name = index < count ? &names[index] : &nameless;
    if (!name->plain)
        return put_string(writer, out, p, tn_str_of(name->p, name->n));
    out->size = (size_t)(p - out->data);
    p = tn_writer_room(writer, out, name->n);
    if (!p)
        return NULL;
    *p++ = '"';
    if (name->n)
        memcpy(p, name->p, name->n);
    p += name->n;
    *p++ = '"';
    return p;
}

static char *put_entry(const tenor_io_writer *writer, tn_buf *out, char *p, uint32_t index)
{
    p = TN_PEN_LITERAL(p, ",\"id\":");
    return put_name(writer, out, p, writer->entries, writer->entry_count, index);
}

/* Where an entry stands. */
static char *put_source(const tenor_io_writer *writer, tn_buf *out, char *p,
                        const tenor_entry *entry)
{
    p = TN_PEN_LITERAL(p, ",\"file\":");
    p = put_string(writer, out, p, tn_interop_in(entry->file));
    if (!p)
        return NULL;
    p = TN_PEN_LITERAL(p, ",\"line\":");
    return tn_num_put_count(p, entry->line);
}

static tenor_entry entry_of(const tenor_io_writer *writer, uint32_t index)
{
    tenor_entry entry = {{NULL, 0}, {NULL, 0}, {NULL, 0}, 0, 0, 0, {NULL, 0}, {NULL, 0}};
    (void)tenor_lexicon_entry(writer->lexicon, index, &entry);
    return entry;
}

static const tn_pen_constant *outcome_of(tenor_outcome outcome)
{
    static const tn_pen_constant outcomes[] = {
        TN_PEN_CONSTANT(",\"outcome\":\"won\""), TN_PEN_CONSTANT(",\"outcome\":\"blocked\""),
        TN_PEN_CONSTANT(",\"outcome\":\"overruled\""), TN_PEN_CONSTANT(",\"outcome\":\"noted\"")};
    return &outcomes[(unsigned)outcome <= TENOR_NOTED ? outcome : TENOR_WON];
}

static const tn_pen_constant *kind_of(tenor_factor_kind kind)
{
    static const tn_pen_constant kinds[] = {
        TN_PEN_CONSTANT("{\"kind\":\"booster\""), TN_PEN_CONSTANT("{\"kind\":\"negator\""),
        TN_PEN_CONSTANT("{\"kind\":\"contrast\""),
        TN_PEN_CONSTANT("{\"kind\":\"conditional\"")};
    return &kinds[(unsigned)kind <= TENOR_FACTOR_CONDITIONAL ? kind : TENOR_FACTOR_BOOSTER];
}

static char *put_factors(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_hit *hit,
                         tn_place *place)
{
    p = TN_PEN_LITERAL(p, ",\"factors\":[");
    for (size_t i = 0; i < hit->factor_count; i++) {
        const tenor_factor *factor = &hit->factors[i];
        tenor_entry entry = entry_of(writer, factor->entry);
        if (i)
            *p++ = ',';
        p = tn_pen_constant_put(p, kind_of(factor->kind));
        p = put_entry(writer, out, p, factor->entry);
        p = p ? put_source(writer, out, p, &entry) : NULL;
        if (!p)
            return NULL;
        p = TN_PEN_LITERAL(p, ",\"factor\":");
        p = tn_num_put_unit(p, factor->factor);
        p = put_span(p, place, factor->begin, factor->end);
        *p++ = '}';
    }
    *p++ = ']';
    return p;
}

/* {"empathy":20000,"sentiment":0}: the hit's own dimension, then the valence that a shield
 * gives. */
static char *put_points(const tenor_io_writer *writer, char *p, const tenor_hit *hit)
{
    char *begin = p;
    if (hit->dimension >= 0 && (size_t)hit->dimension < writer->dimension_count) {
        p = tn_pen_piece(p, writer->dimensions[hit->dimension].member);
        p = tn_num_put_int(p, hit->points);
    }
    if (hit->shields) {
        p = tn_pen_piece(p, writer->dimensions[TENOR_SENTIMENT].member);
        p = tn_num_put_int(p, hit->valence_points);
    }
    return tn_pen_braces(begin, p);
}

static char *put_shares(const tenor_io_writer *writer, char *p, const tenor_hit *hit)
{
    char *begin = p;
    if (hit->dimension >= 0 && (size_t)hit->dimension < writer->dimension_count) {
        p = tn_pen_piece(p, writer->dimensions[hit->dimension].member);
        p = tn_num_put_unit(p, hit->share);
    }
    if (hit->shields) {
        p = tn_pen_piece(p, writer->dimensions[TENOR_SENTIMENT].member);
        p = tn_num_put_unit(p, hit->valence_share);
    }
    return tn_pen_braces(begin, p);
}

static tn_str slice(tenor_str text, uint32_t begin, uint32_t end)
{
    if (begin > end || end > text.size)
        return tn_str_of(NULL, 0);
    return tn_str_of(text.data + begin, end - begin);
}

static char *put_ledger(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_hit *hit,
                        tn_place *place)
{
    tenor_entry entry = entry_of(writer, hit->entry);
    if (hit->outcome == TENOR_OVERRULED) {
        p = TN_PEN_LITERAL(p, ",\"overruled_by\":");
        p = put_name(writer, out, p, writer->entries, writer->entry_count, hit->overruled_by);
    }
    p = p ? put_source(writer, out, p, &entry) : NULL;
    if (!p)
        return NULL;
    p = TN_PEN_LITERAL(p, ",\"phrase\":");
    p = put_string(writer, out, p, tn_interop_in(entry.phrase));
    if (!p)
        return NULL;
    p = TN_PEN_LITERAL(p, ",\"weight\":");
    p = tn_num_put_unit(p, hit->weight);
    if (hit->shields) {
        p = TN_PEN_LITERAL(p, ",\"valence_weight\":");
        p = tn_num_put_unit(p, hit->valence_weight);
    }
    return put_factors(writer, out, p, hit, place);
}

/* The words of a hit, with stars where they are personal. */
static char *put_words(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_hit *hit,
                       const tenor_io_scored *scored)
{
    tn_str words = slice(scored->segment->utterance.text, hit->begin, hit->end);
    if (words.n == 0 || !tn_mask_touches(scored, hit->begin, hit->end))
        return put_string(writer, out, p, words);
    /* The copy lies behind all that escapes can make of it, so it is not written over before it is read. */
    size_t escaped = words.n <= SIZE_MAX / 16 ? 6 * words.n + 2 : SIZE_MAX;
    out->size = (size_t)(p - out->data);
    p = escaped < SIZE_MAX ? tn_writer_room(writer, out, escaped + words.n) : NULL;
    if (!p) {
        out->failed = true;
        return NULL;
    }
    char *copy = p + escaped + writer->room;
    tn_mask_copy(scored, hit->begin, hit->end, copy);
    return put_string(writer, out, p, tn_str_of(copy, words.n));
}

static char *put_hit(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_hit *hit,
                     tn_place *place, const tenor_io_scored *scored)
{
    p = TN_PEN_LITERAL(p, "{\"category\":");
    p = put_name(writer, out, p, writer->categories, writer->category_count, hit->category);
    p = p ? put_entry(writer, out, p, hit->entry) : NULL;
    if (!p)
        return NULL;
    p = put_span(p, place, hit->begin, hit->end);
    p = TN_PEN_LITERAL(p, ",\"text\":");
    p = put_words(writer, out, p, hit, scored);
    if (!p)
        return NULL;
    p = TN_PEN_LITERAL(p, ",\"points\":");
    p = put_points(writer, p, hit);
    p = TN_PEN_LITERAL(p, ",\"share\":");
    p = put_shares(writer, p, hit);
    if (hit->outcome != TENOR_WON || writer->ledger)
        p = tn_pen_constant_put(p, outcome_of(hit->outcome));
    if (writer->ledger)
        p = put_ledger(writer, out, p, hit, place);
    if (p)
        *p++ = '}';
    return p;
}

char *tn_record_hits(const tenor_io_writer *writer, tn_buf *out, char *p,
                     const tenor_io_scored *scored)
{
    const tenor_score *score = scored->score;
    tn_place place = {scored->segment->utterance.text, writer->offsets, 0, 0};
    *p++ = '[';
    for (size_t i = 0; score->scored && i < score->hit_count && p; i++) {
        if (i)
            *p++ = ',';
        p = put_hit(writer, out, p, &score->hits[i], &place, scored);
    }
    if (p)
        *p++ = ']';
    return p;
}

/* ---- the record ------------------------------------------------------------------------------ */

static char *put_score(const tenor_io_writer *writer, char *p, const tenor_score *score,
                       size_t dimension)
{
    return tn_writer_is_null(writer, score, dimension)
               ? TN_PEN_LITERAL(p, "null")
               : tn_num_put_unit(p, score->dimensions[dimension].score);
}

char *tn_record_evidence(const tenor_io_writer *writer, char *p, const tenor_score *score, bool raw)
{
    char *begin = p;
    for (size_t i = 0; score->scored && i < writer->dimension_count; i++) {
        const tenor_dimension_score *dimension = &score->dimensions[i];
        if (!dimension->evidence && !dimension->raw)
            continue;
        p = tn_pen_piece(p, writer->dimensions[i].member);
        p = tn_num_put_int(p, raw ? dimension->raw : (int64_t)dimension->evidence);
    }
    return tn_pen_braces(begin, p);
}

int64_t tn_record_coverage(const tenor_score *score)
{
    if (!score->tokens)
        return 0;
    uint64_t scaled = (uint64_t)score->covered * TENOR_UNIT, unit = scaled / score->tokens;
    uint64_t rest = scaled % score->tokens * 2;
    if (rest > score->tokens || (rest == score->tokens && (unit & 1)))
        unit++;
    return (int64_t)unit;
}

char *tn_record_tones(const tenor_io_writer *writer, char *p, const tenor_score *score)
{
    char *begin = p;
    for (size_t i = TENOR_SENTIMENT + 1; i < writer->dimension_count; i++) {
        p = tn_pen_piece(p, writer->dimensions[i].member);
        p = put_score(writer, p, score, i);
    }
    return tn_pen_braces(begin, p);
}

/* From the sentiment to the digest. */
static char *record_scores(const tenor_io_writer *writer, char *p, const tenor_score *score)
{
    p = TN_PEN_LITERAL(p, ",\"sentiment\":");
    p = put_score(writer, p, score, TENOR_SENTIMENT);
    p = TN_PEN_LITERAL(p, ",\"tone\":");
    p = tn_record_tones(writer, p, score);
    if (writer->hits) {
        p = TN_PEN_LITERAL(p, ",\"raw\":");
        p = tn_record_evidence(writer, p, score, true);
    }
    p = TN_PEN_LITERAL(p, ",\"evidence\":");
    p = tn_record_evidence(writer, p, score, false);
    p = TN_PEN_LITERAL(p, ",\"coverage\":");
    p = score->scored ? tn_num_put_unit(p, tn_record_coverage(score)) : TN_PEN_LITERAL(p, "null");
    p = TN_PEN_LITERAL(p, ",\"digest\":\"");
    memcpy(p, writer->digest.p, writer->digest.n);
    p += writer->digest.n;
    *p++ = '"';
    return p;
}

/* {"call_id":"c1" or null. NULL: no memory. */
static char *put_call(const tenor_io_writer *writer, tn_buf *out, tenor_str call)
{
    char *p = tn_writer_room(writer, out, 0);
    if (!p)
        return NULL;
    p = TN_PEN_LITERAL(p, "{\"call_id\":");
    return call.size ? put_string(writer, out, p, tn_interop_in(call)) : TN_PEN_LITERAL(p, "null");
}

static void write_record(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored)
{
    static const tn_pen_constant roles[] = TN_WRITER_ROLES(",\"role\":\"", "\",\"start_ms\":");
    const tenor_segment *segment = scored->segment;
    char *p = put_call(writer, out, scored->call_id);
    if (!p)
        return;
    p = TN_PEN_LITERAL(p, ",\"utterance\":");
    p = tn_num_put_count(p, segment->number);
    p = tn_pen_constant_put(p, tn_writer_role(roles, segment->utterance.role));
    p = tn_pen_time(p, segment->start_ms);
    if (scored->segments > 1) {
        p = TN_PEN_LITERAL(p, ",\"segments\":");
        p = tn_num_put_count(p, scored->segments);
    }
    p = TN_PEN_LITERAL(p, ",\"tokens\":");
    p = tn_num_put_count(p, scored->score->tokens);
    p = tn_writer_scores(writer, p, scored->score);
    if (writer->hits) {
        p = TN_PEN_LITERAL(p, ",\"hits\":");
        p = tn_record_hits(writer, out, p, scored);
    }
    if (!p)
        return;
    p = TN_PEN_LITERAL(p, "}\n");
    out->size = (size_t)(p - out->data);
}

const tn_writer_format tn_record_jsonl = {"jsonl", NULL, write_record, record_scores};
