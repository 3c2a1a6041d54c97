/* record.c - the canonical JSON record of a scored turn, with its hits and their ledger where
 * asked. */
#include "base/num.h"
#include "io/interop.h"
#include "io/jsonout.h"
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

static void put_span(tn_buf *out, tn_place *place, uint32_t begin, uint32_t end)
{
    tn_jsonout_key(out, "begin");
    tn_jsonout_count(out, place_of(place, begin));
    tn_jsonout_key(out, "end");
    tn_jsonout_count(out, place_of(place, end));
}

/* ---- hits ------------------------------------------------------------------------------------ */

static tenor_entry entry_of(const tenor_io_writer *writer, uint32_t index)
{
    tenor_entry entry = {{NULL, 0}, {NULL, 0}, {NULL, 0}, 0, 0, 0, {NULL, 0}, {NULL, 0}};
    (void)tenor_lexicon_entry(writer->lexicon, index, &entry);
    return entry;
}

static const char *outcome_name(tenor_outcome outcome)
{
    static const char *const names[] = {"won", "blocked", "overruled", "noted"};
    return (unsigned)outcome < sizeof names / sizeof names[0] ? names[outcome] : "won";
}

static const char *factor_name(tenor_factor_kind kind)
{
    static const char *const names[] = {"booster", "negator", "contrast", "conditional"};
    return (unsigned)kind < sizeof names / sizeof names[0] ? names[kind] : "booster";
}

static void put_factors(const tenor_io_writer *writer, tn_buf *out, const tenor_hit *hit,
                        tn_place *place)
{
    tn_jsonout_key(out, "factors");
    tn_buf_byte(out, '[');
    for (size_t i = 0; i < hit->factor_count; i++) {
        const tenor_factor *factor = &hit->factors[i];
        tenor_entry entry = entry_of(writer, factor->entry);
        tn_jsonout_comma(out);
        tn_buf_byte(out, '{');
        tn_jsonout_key(out, "kind");
        tn_jsonout_string(out,
                          tn_str_of(factor_name(factor->kind), strlen(factor_name(factor->kind))));
        tn_jsonout_key(out, "id");
        tn_jsonout_string(out, tn_interop_in(entry.id));
        tn_jsonout_key(out, "file");
        tn_jsonout_string(out, tn_interop_in(entry.file));
        tn_jsonout_key(out, "line");
        tn_jsonout_count(out, entry.line);
        tn_jsonout_key(out, "factor");
        tn_buf_unit(out, factor->factor);
        put_span(out, place, factor->begin, factor->end);
        tn_buf_byte(out, '}');
    }
    tn_buf_byte(out, ']');
}

/* {"empathy":20000,"sentiment":0}: the hit's own dimension, then the valence that a shield
 * gives. */
static void put_parts(const tenor_io_writer *writer, tn_buf *out, const tenor_hit *hit, bool shares)
{
    tn_buf_byte(out, '{');
    if (hit->dimension >= 0 && (size_t)hit->dimension < writer->dimension_count) {
        tn_buf_str(out, writer->dimensions[hit->dimension].key);
        if (shares)
            tn_buf_unit(out, hit->share);
        else
            tn_buf_int(out, hit->points);
    }
    if (hit->shields) {
        tn_jsonout_comma(out);
        tn_buf_str(out, writer->dimensions[TENOR_SENTIMENT].key);
        if (shares)
            tn_buf_unit(out, hit->valence_share);
        else
            tn_buf_int(out, hit->valence_points);
    }
    tn_buf_byte(out, '}');
}

static tn_str slice(tenor_str text, uint32_t begin, uint32_t end)
{
    if (begin > end || end > text.size)
        return tn_str_of(NULL, 0);
    return tn_str_of(text.data + begin, end - begin);
}

static void put_hit(const tenor_io_writer *writer, tn_buf *out, const tenor_hit *hit,
                    tn_place *place)
{
    tenor_entry entry = entry_of(writer, hit->entry);
    tenor_category category = {{NULL, 0}, {NULL, 0}, -1};
    (void)tenor_lexicon_category(writer->lexicon, hit->category, &category);
    tn_jsonout_comma(out);
    tn_buf_byte(out, '{');
    tn_jsonout_key(out, "category");
    tn_jsonout_string(out, tn_interop_in(category.name));
    tn_jsonout_key(out, "id");
    tn_jsonout_string(out, tn_interop_in(entry.id));
    put_span(out, place, hit->begin, hit->end);
    tn_jsonout_key(out, "text");
    tn_jsonout_string(out, slice(place->text, hit->begin, hit->end));
    tn_jsonout_key(out, "points");
    put_parts(writer, out, hit, false);
    tn_jsonout_key(out, "share");
    put_parts(writer, out, hit, true);
    if (hit->outcome != TENOR_WON || writer->ledger) {
        tn_jsonout_key(out, "outcome");
        tn_jsonout_string(
            out, tn_str_of(outcome_name(hit->outcome), strlen(outcome_name(hit->outcome))));
    }
    if (writer->ledger) {
        if (hit->outcome == TENOR_OVERRULED) {
            tn_jsonout_key(out, "overruled_by");
            tn_jsonout_string(out, tn_interop_in(entry_of(writer, hit->overruled_by).id));
        }
        tn_jsonout_key(out, "file");
        tn_jsonout_string(out, tn_interop_in(entry.file));
        tn_jsonout_key(out, "line");
        tn_jsonout_count(out, entry.line);
        tn_jsonout_key(out, "phrase");
        tn_jsonout_string(out, tn_interop_in(entry.phrase));
        tn_jsonout_key(out, "weight");
        tn_buf_unit(out, hit->weight);
        if (hit->shields) {
            tn_jsonout_key(out, "valence_weight");
            tn_buf_unit(out, hit->valence_weight);
        }
        put_factors(writer, out, hit, place);
    }
    tn_buf_byte(out, '}');
}

/* ---- the record ------------------------------------------------------------------------------ */

static void put_score(const tenor_io_writer *writer, tn_buf *out, const tenor_score *score,
                      size_t dimension)
{
    if (tn_writer_is_null(writer, score, dimension))
        tn_buf_text(out, "null");
    else
        tn_buf_unit(out, score->dimensions[dimension].score);
}

static void put_tones(const tenor_io_writer *writer, tn_buf *out, const tenor_score *score)
{
    tn_jsonout_key(out, "tone");
    tn_buf_byte(out, '{');
    for (size_t i = TENOR_SENTIMENT + 1; i < writer->dimension_count; i++) {
        tn_jsonout_comma(out);
        tn_buf_str(out, writer->dimensions[i].key);
        put_score(writer, out, score, i);
    }
    tn_buf_byte(out, '}');
}

/* Per dimension that has any: its raw points, or how many hits. */
static void put_evidence(const tenor_io_writer *writer, tn_buf *out, const tenor_score *score,
                         bool raw)
{
    tn_jsonout_key(out, raw ? "raw" : "evidence");
    tn_buf_byte(out, '{');
    for (size_t i = 0; score->scored && i < writer->dimension_count; i++) {
        const tenor_dimension_score *dimension = &score->dimensions[i];
        if (!dimension->evidence && !dimension->raw)
            continue;
        tn_jsonout_comma(out);
        tn_buf_str(out, writer->dimensions[i].key);
        tn_buf_int(out, raw ? dimension->raw : (int64_t)dimension->evidence);
    }
    tn_buf_byte(out, '}');
}

/* covered / tokens in units of 1e-4, half to even. */
static int64_t coverage_of(const tenor_score *score)
{
    if (!score->tokens)
        return 0;
    uint64_t scaled = (uint64_t)score->covered * TENOR_UNIT, unit = scaled / score->tokens;
    uint64_t rest = scaled % score->tokens * 2;
    if (rest > score->tokens || (rest == score->tokens && (unit & 1)))
        unit++;
    return (int64_t)unit;
}

static void write_record(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored)
{
    const tenor_segment *segment = scored->segment;
    const tenor_score *score = scored->score;
    const char *role = tn_writer_role(segment->utterance.role);
    tn_buf_text(out, "{\"call_id\":");
    tn_jsonout_string_or_null(out, scored->call_id);
    tn_buf_text(out, ",\"utterance\":");
    tn_jsonout_count(out, segment->number);
    tn_buf_text(out, ",\"role\":\"");
    tn_buf_text(out, role);
    tn_buf_text(out, "\",\"start_ms\":");
    tn_jsonout_time(out, segment->start_ms);
    if (scored->segments > 1) {
        tn_buf_text(out, ",\"segments\":");
        tn_jsonout_count(out, scored->segments);
    }
    tn_buf_text(out, ",\"tokens\":");
    tn_jsonout_count(out, score->tokens);
    tn_buf_text(out, ",\"sentiment\":");
    put_score(writer, out, score, TENOR_SENTIMENT);
    put_tones(writer, out, score);
    if (writer->hits)
        put_evidence(writer, out, score, true);
    put_evidence(writer, out, score, false);
    tn_buf_text(out, ",\"coverage\":");
    if (score->scored)
        tn_buf_unit(out, coverage_of(score));
    else
        tn_buf_text(out, "null");
    tn_buf_text(out, ",\"digest\":\"");
    tn_buf_str(out, writer->digest);
    tn_buf_byte(out, '"');
    if (writer->hits) {
        tn_place place = {segment->utterance.text, writer->offsets, 0, 0};
        tn_buf_text(out, ",\"hits\":[");
        for (size_t i = 0; score->scored && i < score->hit_count; i++)
            put_hit(writer, out, &score->hits[i], &place);
        tn_buf_byte(out, ']');
    }
    tn_buf_put(out, "}\n", 2);
}

const tn_writer_format tn_record_jsonl = {"jsonl", NULL, write_record};
