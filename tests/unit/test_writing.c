/* test_writing.c - numbers, strings and records of turns against the plainest spelling of the same: what is written fast
 * must have the bytes of what is written obviously. */
#include "plain_writing.h"

/* ---- the scene ------------------------------------------------------------------------------- */

#define MOST_HITS 4
#define MOST_FACTORS 3

typedef struct scene {
    tenor_dimension_score dimensions[MOST_DIMENSIONS];
    tenor_hit hits[MOST_HITS];
    tenor_factor factors[MOST_HITS][MOST_FACTORS];
    tenor_score score;
    tenor_segment segment;
    tenor_io_scored scored;
    char *call_id, *text; /* of exactly their sizes, so that a sanitizer sees a step beyond */
} scene;

static void any_hit(scene *s, size_t index)
{
    tenor_hit *hit = &s->hits[index];
    uint32_t size = (uint32_t)s->segment.utterance.text.size;
    *hit = (tenor_hit){.entry = (uint32_t)below(entry_count + 1), /* one beyond the last, too */
                       .category = (uint32_t)below(category_count + 1),
                       .dimension = (int)below(dimension_count + 1) - 1,
                       .outcome = (tenor_outcome)below(4),
                       .begin = (uint32_t)below(size + 2),
                       .weight = (int32_t)any_number(),
                       .points = any_number(),
                       .share = (int32_t)any_number(),
                       .shields = below(2) == 0,
                       .valence_weight = (int32_t)any_number(),
                       .valence_points = any_number(),
                       .valence_share = (int32_t)any_number(),
                       .overruled_by = (uint32_t)below(entry_count + 1),
                       .factors = s->factors[index],
                       .factor_count = below(MOST_FACTORS + 1)};
    hit->end = hit->begin + (uint32_t)below(12);
    for (size_t i = 0; i < hit->factor_count; i++)
        s->factors[index][i] = (tenor_factor){(tenor_factor_kind)below(4), (uint32_t)below(entry_count + 1),
                                              (int32_t)any_number(), (uint32_t)below(90), (uint32_t)below(90)};
}

static void any_scene(scene *s)
{
    memset(s, 0, sizeof *s);
    size_t id = below(3) == 0 ? below(40) : 12, text = below(60);
    s->call_id = any_text(id);
    s->text = any_text(text);
    s->segment = (tenor_segment){TENOR_UTTERANCE_INIT, (uint64_t)any_number(),
                                 below(4) ? any_number() : TENOR_NO_TIME, TENOR_NO_TIME, {NULL, 0}, NULL, 0};
    s->segment.utterance.text = (tenor_str){s->text, text};
    s->segment.utterance.role = (tenor_role)below(4);
    bool quiet = below(3) == 0;
    for (size_t i = 0; i < dimension_count && !quiet; i++)
        if (below(2))
            s->dimensions[i] = (tenor_dimension_score){.raw = any_number(),
                                                       .score = below(9) ? (int32_t)below(20001) - 10000 : (int32_t)any_number(),
                                                       .evidence = (uint32_t)below(3)};
    s->score = (tenor_score){.scored = below(8) != 0,
                             .tokens = (uint32_t)below(40),
                             .dimensions = s->dimensions,
                             .dimension_count = dimension_count,
                             .hits = s->hits,
                             .hit_count = below(MOST_HITS + 1)};
    s->score.covered = quiet ? 0 : (uint32_t)below(s->score.tokens + 1);
    for (size_t i = 0; i < s->score.hit_count; i++)
        any_hit(s, i);
    s->scored = (tenor_io_scored){
        .call_id = {s->call_id, id}, .segment = &s->segment, .segments = below(3), .score = &s->score};
}

static void drop_scene(scene *s)
{
    free(s->call_id);
    free(s->text);
}

/* ---- plain records --------------------------------------------------------------------------- */

static bool is_known(const tenor_score *score, size_t dimension)
{
    return score->scored && (score->dimensions[dimension].evidence || !dimension_of(dimension).null_without_evidence);
}

static void plain_evidence(const tenor_score *score, bool raw)
{
    bool first = true;
    put("{");
    for (size_t i = 0; i < dimension_count && score->scored; i++) {
        const tenor_dimension_score *d = &score->dimensions[i];
        if (d->evidence || d->raw) {
            put_member(&first, i);
            put("%" PRId64, raw ? d->raw : (int64_t)d->evidence);
        }
    }
    put("}");
}

static tenor_entry entry_of(uint32_t index)
{
    tenor_entry entry = {.line = 0};
    (void)tenor_lexicon_entry(lexicon, index, &entry);
    return entry;
}

static void plain_source(const tenor_entry *entry)
{
    put(",\"file\":");
    put_json(entry->file);
    put(",\"line\":%u", entry->line);
}

/* How many code points or UTF-16 units begin before a byte; bytes beyond the text are none. */
static uint64_t plain_place(tenor_str text, uint32_t byte, tenor_io_offsets offsets)
{
    uint64_t units = 0;
    if (offsets == TENOR_IO_BYTES)
        return byte;
    for (size_t i = 0; i < byte && i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        units += (c & 0xC0) == 0x80 ? 0 : offsets == TENOR_IO_UTF16 && c >= 0xF0 ? 2 : 1;
    }
    return units;
}

static void plain_span(tenor_str text, uint32_t begin, uint32_t end, tenor_io_offsets offsets)
{
    put(",\"begin\":%" PRIu64 ",\"end\":%" PRIu64, plain_place(text, begin, offsets), plain_place(text, end, offsets));
}

static void plain_parts(const tenor_hit *hit, bool shares)
{
    bool first = true;
    put("{");
    if (hit->dimension >= 0) {
        put_member(&first, (size_t)hit->dimension);
        if (shares)
            put_unit(hit->share);
        else
            put("%" PRId64, hit->points);
    }
    if (hit->shields) {
        put_member(&first, TENOR_SENTIMENT);
        if (shares)
            put_unit(hit->valence_share);
        else
            put("%" PRId64, hit->valence_points);
    }
    put("}");
}

static void plain_ledger(tenor_str text, const tenor_hit *hit, tenor_io_offsets offsets)
{
    static const char *const kinds[] = {"booster", "negator", "contrast", "conditional"};
    tenor_entry entry = entry_of(hit->entry);
    if (hit->outcome == TENOR_OVERRULED) {
        put(",\"overruled_by\":");
        put_json(entry_of(hit->overruled_by).id);
    }
    plain_source(&entry);
    put(",\"phrase\":");
    put_json(entry.phrase);
    put(",\"weight\":");
    put_unit(hit->weight);
    if (hit->shields) {
        put(",\"valence_weight\":");
        put_unit(hit->valence_weight);
    }
    put(",\"factors\":[");
    for (size_t i = 0; i < hit->factor_count; i++) {
        const tenor_factor *factor = &hit->factors[i];
        tenor_entry shifter = entry_of(factor->entry);
        put("%s{\"kind\":\"%s\",\"id\":", i ? "," : "", kinds[factor->kind]);
        put_json(shifter.id);
        plain_source(&shifter);
        put(",\"factor\":");
        put_unit(factor->factor);
        plain_span(text, factor->begin, factor->end, offsets);
        put("}");
    }
    put("]");
}

static void plain_hit(tenor_str text, const tenor_hit *hit, const tenor_io_writer_options *options)
{
    static const char *const outcomes[] = {"won", "blocked", "overruled", "noted"};
    tenor_category category = {{NULL, 0}, {NULL, 0}, -1};
    (void)tenor_lexicon_category(lexicon, hit->category, &category);
    put("{\"category\":");
    put_json(category.name);
    put(",\"id\":");
    put_json(entry_of(hit->entry).id);
    plain_span(text, hit->begin, hit->end, options->offsets);
    put(",\"text\":");
    put_json(hit->end <= text.size ? (tenor_str){text.data + hit->begin, hit->end - hit->begin} : (tenor_str){NULL, 0});
    put(",\"points\":");
    plain_parts(hit, false);
    put(",\"share\":");
    plain_parts(hit, true);
    if (hit->outcome != TENOR_WON || options->ledger)
        put(",\"outcome\":\"%s\"", outcomes[hit->outcome]);
    if (options->ledger)
        plain_ledger(text, hit, options->offsets);
    put("}");
}

static void plain_coverage(const tenor_score *score)
{
    uint64_t tokens = score->tokens, doubled = (uint64_t)score->covered * 20000; /* halves of a unit */
    put(",\"coverage\":");
    if (!score->scored || !tokens) {
        put(score->scored ? "0" : "null");
        return;
    }
    uint64_t units = doubled / (2 * tokens), twice = doubled - units * 2 * tokens;
    put_unit((int64_t)(units + (twice > tokens || (twice == tokens && units % 2))));
}

static void plain_jsonl(const tenor_io_scored *scored, const tenor_io_writer_options *options)
{
    const tenor_segment *segment = scored->segment;
    const tenor_score *score = scored->score;
    bool hits = options->hits || options->ledger, first = true;
    put("{\"call_id\":");
    put_json_or_null(scored->call_id);
    put(",\"utterance\":%" PRIu64 ",\"role\":\"%s\",\"start_ms\":", segment->number, roles[segment->utterance.role]);
    if (segment->start_ms == TENOR_NO_TIME)
        put("null");
    else
        put("%" PRId64, segment->start_ms);
    if (scored->segments > 1)
        put(",\"segments\":%" PRIu64, scored->segments);
    put(",\"tokens\":%u,\"sentiment\":", score->tokens);
    for (size_t i = 0; i < dimension_count; i++) {
        if (i == 1)
            put(",\"tone\":{");
        if (i)
            put_member(&first, i);
        put_maybe((tenor_maybe){is_known(score, i), score->dimensions[i].score});
    }
    put("}");
    if (hits) {
        put(",\"raw\":");
        plain_evidence(score, true);
    }
    put(",\"evidence\":");
    plain_evidence(score, false);
    plain_coverage(score);
    plain_digest();
    if (hits) {
        put(",\"hits\":[");
        for (size_t i = 0; i < score->hit_count && score->scored; i++) {
            put("%s", i ? "," : "");
            plain_hit(segment->utterance.text, &score->hits[i], options);
        }
        put("]");
    }
    put("}\n");
}

static void plain_tsv(const tenor_io_scored *scored)
{
    for (size_t i = 0, used; i < scored->call_id.size; i += used) {
        bool valid;
        uint32_t code = tn_utf8_decode(scored->call_id.data + i, scored->call_id.size - i, &used, &valid);
        if (!valid || code == 0)
            put("\xEF\xBF\xBD");
        else if (is_steering(code))
            put(" ");
        else
            put_bytes(scored->call_id.data + i, used);
    }
    put("\t%" PRIu64, scored->segment->number);
    for (size_t i = 0; i < dimension_count; i++) {
        put("\t");
        if (is_known(scored->score, i))
            put_unit(scored->score->dimensions[i].score);
    }
    put("\n");
}

static void plain_csv(const tenor_io_scored *scored)
{
    tenor_str id = scored->call_id;
    const tenor_segment *segment = scored->segment;
    bool quoted = false, formula = id.size && id.data[0] && strchr("=+-@\t\r\n", id.data[0]);
    static const char *const wide[] = {"\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\x9D", "\xEF\xBC\xA0"};
    for (size_t i = 0; i < COUNT_OF(wide); i++)
        formula = formula || (id.size > 2 && memcmp(id.data, wide[i], 3) == 0);
    uint64_t evidence = 0;
    for (size_t i = 0; i < id.size; i++)
        quoted |= id.data[i] && strchr(",\"\n\r", id.data[i]);
    put("%s%s", quoted ? "\"" : "", formula ? "'" : "");
    for (size_t i = 0; i < id.size; i++)
        put_bytes(id.data[i] == '"' ? "\"\"" : &id.data[i], id.data[i] == '"' ? 2 : 1);
    put("%s,%" PRIu64 ",%s,", quoted ? "\"" : "", segment->number, roles[segment->utterance.role]);
    if (segment->start_ms != TENOR_NO_TIME)
        put("%" PRId64, segment->start_ms);
    put(",%u", scored->score->tokens);
    for (size_t i = 0; i < dimension_count; i++) {
        put(",");
        if (is_known(scored->score, i))
            put_unit(scored->score->dimensions[i].score);
        evidence += scored->score->dimensions[i].evidence;
    }
    put(",");
    if (scored->score->scored)
        put("%" PRIu64, evidence);
    put("\n");
}

/* ---- tests ----------------------------------------------------------------------------------- */

/* Into memory of exactly the room that is promised to be enough. */
static void expect_unit(int64_t value)
{
    char *out = malloc(TN_NUM_MAX);
    put_unit(value);
    expect_plain((tenor_str){out, tn_num_unit(out, value)});
    put_unit(value);
    expect_plain((tenor_str){out, (size_t)(tn_num_put_unit(out, value) - out)});
    free(out);
}

static void expect_integer(int64_t value)
{
    char *out = malloc(TN_NUM_MAX);
    put("%" PRId64, value);
    expect_plain((tenor_str){out, (size_t)(tn_num_put_int(out, value) - out)});
    put("%" PRId64, value);
    expect_plain((tenor_str){out, tn_num_int(out, value)});
    put("%" PRIu64, (uint64_t)value);
    expect_plain((tenor_str){out, (size_t)(tn_num_put_count(out, (uint64_t)value) - out)});
    free(out);
}

static void test_numbers(void **state)
{
    (void)state;
    for (int64_t value = -30000; value <= 30000; value++) {
        expect_unit(value);
        expect_integer(value);
    }
    uint64_t power = 1;
    for (int i = 0; i < 20; i++, power *= 10)
        for (int64_t off = -2; off <= 2; off++) {
            expect_unit((int64_t)power + off);
            expect_integer((int64_t)power + off);
            expect_integer(-(int64_t)(power / 2) + off);
        }
    for (int i = 0; i < 100000; i++) {
        expect_unit(any_number());
        expect_integer(any_number());
    }
}

static void expect_json(tenor_io_buffer *buffer, const char *text, size_t size)
{
    char *copy = malloc(size ? size : 1);
    memcpy(copy, text, size);
    put_json((tenor_str){copy, size});
    assert_int_equal(tenor_io_write_string(buffer, (tenor_str){copy, size}), TENOR_OK);
    expect_plain(tenor_io_buffer_view(buffer));
    tenor_io_buffer_clear(buffer);
    free(copy);
}

/* Every byte at every place of short strings, pairs of all bytes, and chance. */
static void test_strings(void **state)
{
    (void)state;
    tenor_io_buffer *buffer = NULL;
    char text[300];
    assert_int_equal(tenor_io_buffer_new(&buffer, NULL), TENOR_OK);
    for (size_t size = 0; size < 34; size++)
        for (size_t at = 0; at < size; at++)
            for (unsigned byte = 0; byte < 256; byte += size > 18 ? 7 : 1) {
                memset(text, 'x', size);
                text[at] = (char)byte;
                expect_json(buffer, text, size);
            }
    for (unsigned pair = 0; pair < 65536; pair += 3) {
        memset(text, ' ', 11);
        text[4] = (char)(pair >> 8);
        text[5] = (char)pair;
        expect_json(buffer, text, 11);
    }
    for (int i = 0; i < 3000; i++) {
        size_t size = below(sizeof text);
        char *any = any_text(size);
        expect_json(buffer, any, size);
        free(any);
    }
    expect_json(buffer, "", 0);
    tenor_io_buffer_free(buffer);
}

static void plain_record(const tenor_io_scored *scored, const tenor_io_writer_options *options)
{
    if (options->format.data[0] == 'j')
        plain_jsonl(scored, options);
    else if (options->format.data[0] == 't')
        plain_tsv(scored);
    else
        plain_csv(scored);
}

static const tenor_io_writer_options forms[] = {
    {.format = {"tsv", 3}},
    {.format = {"csv", 3}},
    {.format = {"jsonl", 5}},
    {.format = {"jsonl", 5}, .hits = true},
    {.format = {"jsonl", 5}, .hits = true, .offsets = TENOR_IO_UTF16},
    {.format = {"jsonl", 5}, .ledger = true},
    {.format = {"jsonl", 5}, .ledger = true, .offsets = TENOR_IO_CHARS}};

static void test_records(void **state)
{
    (void)state;
    static scene s;
    for (size_t f = 0; f < COUNT_OF(forms); f++) {
        tenor_io_writer *writer = writer_of(&forms[f]);
        tenor_io_buffer *buffer = NULL;
        assert_int_equal(tenor_io_buffer_new(&buffer, NULL), TENOR_OK);
        for (int i = 0; i < 3000; i++) {
            any_scene(&s);
            plain_record(&s.scored, &forms[f]);
            assert_int_equal(tenor_io_write_utterance(writer, buffer, &s.scored), TENOR_OK);
            if (below(3) == 0 || plain.size > sizeof plain.text / 2) { /* records behind one another, too */
                expect_plain(tenor_io_buffer_view(buffer));
                tenor_io_buffer_clear(buffer);
            }
            drop_scene(&s);
        }
        expect_plain(tenor_io_buffer_view(buffer));
        tenor_io_buffer_free(buffer);
        tenor_io_writer_free(writer);
    }
}

/* Every allocation fails once: the buffer stays as it was, and goes on when there is memory again. */
static void test_no_memory(void **state)
{
    (void)state;
    static scene s;
    any_scene(&s);
    while (s.score.hit_count < 3 || !s.score.scored || s.score.hits[0].factor_count == 0) {
        drop_scene(&s);
        any_scene(&s);
    }
    for (size_t f = 0; f < COUNT_OF(forms); f++) {
        bool whole = false;
        for (size_t fail_at = 1; !whole; fail_at++) {
            counting_memory memory = {.fail_at = fail_at};
            const tenor_allocator allocator = {counting_resize, &memory};
            tenor_io_writer_options options = forms[f];
            tenor_io_writer *writer = NULL;
            tenor_io_buffer *buffer = NULL;
            options.allocator = &allocator;
            whole = true;
            if (tenor_io_writer_new(&writer, lexicon, &options, NULL) != TENOR_OK ||
                tenor_io_buffer_new(&buffer, &allocator) != TENOR_OK)
                whole = false;
            for (int i = 0; i < 20 && buffer; i++) {
                tenor_str before = tenor_io_buffer_view(buffer);
                tenor_status status = tenor_io_write_utterance(writer, buffer, &s.scored);
                if (status != TENOR_OK) {
                    whole = false;
                    assert_int_equal(status, TENOR_NO_MEMORY);
                    assert_int_equal(tenor_io_buffer_view(buffer).size, before.size);
                    assert_int_equal(tenor_io_write_utterance(writer, buffer, &s.scored), TENOR_OK);
                }
                plain_record(&s.scored, &forms[f]);
            }
            if (buffer)
                expect_plain(tenor_io_buffer_view(buffer));
            tenor_io_buffer_free(buffer);
            tenor_io_writer_free(writer);
            assert_int_equal(memory.blocks, 0);
            assert_int_equal(memory.bytes, 0);
            assert_int_equal(memory.wrong_sizes, 0);
        }
    }
    drop_scene(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_numbers), cmocka_unit_test(test_strings),
                                       cmocka_unit_test(test_records), cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
