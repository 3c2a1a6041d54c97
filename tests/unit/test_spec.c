/* test_spec.c - the examples of tests/spec through the library; their form is told in tests/spec/README.md. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/num.h"
#include "base/utf8.h"
#include "tenor.h"

#define LINE_MAX_BYTES 4096
#define FILE_MAX_COUNT 64

/* One `## name` of a file: its lines, and what they need. */
typedef struct example {
    char *name; /* file: heading */
    char **lines;
    size_t line_count;
    uint32_t first_line;
} example;

typedef struct list {
    example *examples;
    size_t count;
} list;

/* What stands while one example runs. */
typedef struct run {
    const example *e;
    tenor_lexicon *lexicon;
    tenor_scorer *scorer;
    tenor_segment last; /* the last segment with times */
    bool has_last;
    tenor_utterance settings;
    char *text;       /* of the last turn */
    size_t segments;  /* of the last turn */
    tenor_score score;
    bool scored;
} run;

static char *base_text;

/* ---- reading ---- */

static void *must(void *p)
{
    if (!p) {
        fputs("no memory\n", stderr);
        exit(2);
    }
    return p;
}

static char *slice(const char *p, size_t n)
{
    char *out = must(malloc(n + 1));
    memcpy(out, p, n);
    out[n] = 0;
    return out;
}

static char *read_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) {
        fprintf(stderr, "%s cannot be opened\n", path);
        exit(2);
    }
    size_t size = 0, room = 1 << 16;
    char *text = must(malloc(room));
    for (size_t got; (got = fread(text + size, 1, room - size - 1, f)) > 0;) {
        size += got;
        if (room - size < 2)
            text = must(realloc(text, room *= 2));
    }
    fclose(f);
    text[size] = 0;
    return text;
}

static bool starts(const char *s, const char *with)
{
    return strncmp(s, with, strlen(with)) == 0;
}

static void read_examples(list *l, const char *path, const char *file)
{
    char *text = read_file(path);
    example *e = NULL;
    uint32_t number = 0;
    for (char *line = text, *next; *line; line = next) {
        size_t n = strcspn(line, "\n");
        next = line + n + (line[n] == '\n');
        number++;
        while (n > 0 && line[n - 1] == ' ')
            n--;
        if (n > 3 && starts(line, "## ")) {
            l->examples = must(realloc(l->examples, (l->count + 1) * sizeof *l->examples));
            e = &l->examples[l->count++];
            char name[LINE_MAX_BYTES];
            snprintf(name, sizeof name, "%s: %.*s", file, (int)(n - 3), line + 3);
            *e = (example){.name = slice(name, strlen(name)), .first_line = number};
        } else if (e) { /* prose lines are kept empty, so that a line's number can be told */
            e->lines = must(realloc(e->lines, (e->line_count + 1) * sizeof *e->lines));
            e->lines[e->line_count++] = slice(line, *line == '#' ? 0 : n);
        }
    }
    free(text);
}

/* \n, \t and \u{…}, in place. */
static void unescape(char *s)
{
    char *out = s;
    for (const char *p = s; *p;) {
        if (starts(p, "\\n") || starts(p, "\\t")) {
            *out++ = p[1] == 'n' ? '\n' : '\t';
            p += 2;
        } else if (starts(p, "\\u{")) {
            char *end;
            unsigned long code = strtoul(p + 3, &end, 16);
            out += tn_utf8_encode((uint32_t)code, out); /* never longer than its escape */
            p = end + 1;
        } else {
            *out++ = *p++;
        }
    }
    *out = 0;
}

/* ---- the lexicon of an example ---- */

static void on_diagnostic(void *context, const tenor_diagnostic *d)
{
    (void)context;
    if (d->severity == TENOR_SEVERITY_ERROR)
        print_error("own lexicon, line %u: %.*s\n", (unsigned)d->line, (int)d->message.size, d->message.data);
}

static void load(run *r)
{
    bool base = false;
    size_t size = 0, room = 64;
    for (size_t i = 0; i < r->e->line_count; i++)
        room += strlen(r->e->lines[i]) + 1;
    char *own = must(malloc(room));
    size = (size_t)snprintf(own, room, "@lexicon 1 name=own lang=en\n");
    size_t header = size;
    for (size_t i = 0; i < r->e->line_count; i++) {
        const char *line = r->e->lines[i];
        base = base || strcmp(line, "lexicon: base") == 0;
        if (starts(line, "| "))
            size += (size_t)snprintf(own + size, room - size, "%s\n", line + 2);
        else if (starts(line, "channel: "))
            r->settings.channel = (tenor_str){line + 9, strlen(line + 9)};
        else if (starts(line, "language: "))
            r->settings.language = (tenor_str){line + 10, strlen(line + 10)};
        else if (starts(line, "date: "))
            assert_true(tn_num_parse_date(tn_str_of(line + 6, strlen(line + 6)), &r->settings.day));
    }
    tenor_source sources[2] = {{{"base.lex", 8}, {base_text, strlen(base_text)}, 0},
                               {{"own.lex", 7}, {own, size}, 1}};
    bool has_own = size > header, has_base = base || !has_own;
    tenor_load_options options = {.diagnostic = on_diagnostic};
    tenor_status status = tenor_lexicon_load(&r->lexicon, sources + !has_base, (size_t)has_own + (size_t)has_base,
                                             &options, NULL);
    free(own);
    assert_int_equal(status, TENOR_OK);
    assert_int_equal(tenor_scorer_new(&r->scorer, r->lexicon, NULL, NULL), TENOR_OK);
}

/* ---- what is said ---- */

static bool said(const char *line, tenor_role *role, long long *begin, long long *end, const char **text)
{
    static const char *const names[] = {"unknown", "agent", "customer", "bot"};
    size_t n = strcspn(line, " >");
    size_t i = 0;
    while (i < 4 && !(strlen(names[i]) == n && memcmp(line, names[i], n) == 0))
        i++;
    if (i == 4)
        return false;
    *role = (tenor_role)i;
    *begin = -1;
    line += n;
    int used = 0;
    if (*line == ' ') {
        if (sscanf(line, " %lld-%lld%n", begin, end, &used) != 2)
            return false;
        line += used;
    }
    if (*line != '>')
        return false;
    *text = line + 1 + (line[1] == ' ');
    return true;
}

/* What has joined the open turn so far, with the new text behind it. */
static void keep_text(run *r, const char *text)
{
    size_t old = r->text ? strlen(r->text) + 1 : 0;
    r->text = must(realloc(r->text, old + strlen(text) + 1));
    if (old)
        r->text[old - 1] = ' ';
    memcpy(r->text + old, text, strlen(text) + 1);
}

static void drop_text(run *r)
{
    free(r->text);
    r->text = NULL;
    r->segments = 0;
}

static bool all_empty(const run *r, size_t from, size_t to)
{
    for (; from < to; from++)
        if (r->e->lines[from][0])
            return false;
    return true;
}

/* Score the turn that begins on line i; returns the line behind its last segment. Segments with times must join
 * exactly where the example has no expectation between them. */
static size_t say(run *r, size_t i)
{
    tenor_segment segment = {.utterance = r->settings};
    long long begin, end = 0;
    const char *text;
    size_t behind = i;
    drop_text(r);
    for (size_t k = i; k < r->e->line_count; k++) {
        if (!said(r->e->lines[k], &segment.utterance.role, &begin, &end, &text) ||
            (k > i && (begin < 0 || !all_empty(r, behind, k))))
            break;
        if (begin >= 0) {
            segment.start_ms = begin;
            segment.end_ms = end;
            if (r->has_last && tenor_segments_join(&r->last, &segment) != (k > i))
                fail_msg("line %u %s", (unsigned)(r->e->first_line + k + 1), k > i ? "does not join" : "joins");
            r->last = segment;
            r->has_last = true;
        }
        char *copy = slice(text, strlen(text));
        unescape(copy);
        keep_text(r, copy);
        free(copy);
        r->segments++;
        behind = k + 1;
        if (begin < 0)
            break;
    }
    assert_true(said(r->e->lines[i], &segment.utterance.role, &begin, &end, &text));
    segment.utterance.text = (tenor_str){r->text, strlen(r->text)};
    assert_int_equal(tenor_score_batch(r->scorer, &segment.utterance, 1, &r->score), TENOR_OK);
    r->scored = true;
    return behind;
}

/* ---- what is expected ---- */

static int dimension_of(const run *r, const char *name, size_t size)
{
    tenor_dimension d;
    for (size_t i = 0; tenor_lexicon_dimension(r->lexicon, i, &d); i++)
        if (d.name.size == size && memcmp(d.name.data, name, size) == 0)
            return (int)i;
    return -1;
}

static tenor_str id_of(const run *r, const tenor_hit *hit)
{
    tenor_entry entry;
    assert_true(tenor_lexicon_entry(r->lexicon, hit->entry, &entry));
    return entry.id;
}

static bool is(tenor_str s, const char *p, size_t n)
{
    return s.size == n && memcmp(s.data, p, n) == 0;
}

static bool holds(int64_t got, const char *sign, int64_t wanted)
{
    bool equal = strchr(sign, '=') && got == wanted;
    return equal || (*sign == '<' && got < wanted) || (*sign == '>' && got > wanted);
}

static const char *const outcomes[] = {"won", "blocked", "overruled", "noted"};

/* `id [outcome] [= points] ["text"]` */
static bool is_hit(const run *r, const tenor_hit *hit, char *wanted)
{
    char *quote = strchr(wanted, '"');
    if (quote) {
        size_t n = strlen(quote);
        if (n < 2 || quote[n - 1] != '"' || hit->end - hit->begin != n - 2 ||
            memcmp(r->text + hit->begin, quote + 1, n - 2) != 0)
            return false;
        *quote = 0;
    }
    char id[512], one[64] = "", two[64] = "", three[64] = "";
    int parts = sscanf(wanted, "%511s %63s %63s %63s", id, one, two, three);
    const char *outcome = "won", *points = NULL;
    if (parts >= 2 && strcmp(one, "=") == 0) {
        points = two;
    } else if (parts >= 2) {
        outcome = one;
        points = parts >= 4 ? three : NULL;
    }
    int32_t units = 0;
    return is(id_of(r, hit), id, strlen(id)) && strcmp(outcome, outcomes[hit->outcome]) == 0 &&
           (!points || (tn_num_parse_unit(tn_str_of(points, strlen(points)), &units) && units == hit->points));
}

static bool hits_are(const run *r, const char *wanted)
{
    char copy[LINE_MAX_BYTES];
    snprintf(copy, sizeof copy, "%s", wanted);
    if (strcmp(copy, "none") == 0)
        return r->score.hit_count == 0;
    size_t i = 0;
    for (char *p = copy, *next; p; p = next, i++) {
        next = strstr(p, " ; ");
        if (next) {
            *next = 0;
            next += 3;
        }
        if (i >= r->score.hit_count || !is_hit(r, &r->score.hits[i], p))
            return false;
    }
    return i == r->score.hit_count;
}

/* `[raw|evidence|share] name sign number`; false too where the line is none of these. */
static bool value_holds(const run *r, const char *line)
{
    char word[4][512];
    int n = sscanf(line, "%511s %511s %511s %511s", word[0], word[1], word[2], word[3]);
    const char *group = n == 4 ? word[0] : "", *name = word[n - 3], *sign = word[n - 2], *number = word[n - 1];
    if (n < 3)
        return false;
    int32_t units = 0;
    bool null = strcmp(number, "null") == 0;
    if (!null && !tn_num_parse_unit(tn_str_of(number, strlen(number)), &units))
        return false;
    int d = dimension_of(r, name, strlen(name));
    const tenor_score *s = &r->score;
    if (strcmp(group, "share") == 0) {
        for (size_t i = 0; i < s->hit_count; i++)
            if (is(id_of(r, &s->hits[i]), name, strlen(name)))
                return holds(s->hits[i].share, sign, units);
        return false;
    }
    if (!*group && strcmp(name, "tokens") == 0)
        return holds((int64_t)s->tokens * TENOR_UNIT, sign, units);
    if (!*group && strcmp(name, "segments") == 0)
        return holds((int64_t)r->segments * TENOR_UNIT, sign, units);
    if (!*group && strcmp(name, "coverage") == 0) { /* rounded to 1e-4; no example lies on a half */
        uint64_t words = s->tokens, twice = (uint64_t)s->covered * 2 * TENOR_UNIT;
        return holds(words ? (int64_t)((twice + words) / (2 * words)) : 0, sign, units);
    }
    if (d < 0) /* a lexicon without valence has no sentiment to know */
        return null && strcmp(name, "sentiment") == 0;
    tenor_dimension dimension;
    assert_true(tenor_lexicon_dimension(r->lexicon, (size_t)d, &dimension));
    const tenor_dimension_score *score = &s->dimensions[d];
    if (strcmp(group, "raw") == 0)
        return holds(score->raw, sign, units);
    if (strcmp(group, "evidence") == 0)
        return holds((int64_t)score->evidence * TENOR_UNIT, sign, units);
    bool unknown = !s->scored || (dimension.null_without_evidence && score->evidence == 0);
    return unknown || null ? unknown && null : holds(score->score, sign, units);
}

static void show(const run *r)
{
    for (size_t i = 0; i < r->score.hit_count; i++) {
        const tenor_hit *hit = &r->score.hits[i];
        tenor_str id = id_of(r, hit);
        print_error("    %.*s %s, points %lld, share %d: \"%.*s\"\n", (int)id.size, id.data, outcomes[hit->outcome],
                    (long long)hit->points, (int)hit->share, (int)(hit->end - hit->begin), r->text + hit->begin);
    }
}

static bool is_setting(const char *line)
{
    static const char *const settings[] = {"| ", "lexicon: ", "channel: ", "date: ", "language: "};
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++)
        if (starts(line, settings[i]))
            return true;
    return false;
}

static void run_example(void **state)
{
    run r = {.e = *state, .settings = TENOR_UTTERANCE_INIT};
    size_t failed = 0, expected = 0;
    load(&r);
    for (size_t i = 0; i < r.e->line_count;) {
        const char *line = r.e->lines[i];
        tenor_role role;
        long long begin, end;
        const char *text;
        if (said(line, &role, &begin, &end, &text)) {
            i = say(&r, i);
            continue;
        }
        i++;
        if (!*line || is_setting(line))
            continue;
        expected++;
        if (starts(line, "record: ")) /* JSON is the program's */
            continue;
        if (!r.scored || !(starts(line, "hits: ") ? hits_are(&r, line + 6) : value_holds(&r, line))) {
            print_error("line %u: \"%s\"\n  expected %s\n", (unsigned)(r.e->first_line + i), r.text ? r.text : "",
                        line);
            show(&r);
            failed++;
        }
    }
    drop_text(&r);
    tenor_scorer_free(r.scorer);
    tenor_lexicon_release(r.lexicon);
    assert_int_not_equal(expected, 0);
    assert_int_equal(failed, 0);
}

/* ---- all files ---- */

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(void)
{
    const char *folder = getenv("TENOR_SPEC");
    if (!folder)
        folder = "tests/spec";
    char path[LINE_MAX_BYTES];
    snprintf(path, sizeof path, "%s/base.lex", folder);
    base_text = read_file(path);
    char *files[FILE_MAX_COUNT];
    size_t file_count = 0;
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && (entry = readdir(dir)) && file_count < FILE_MAX_COUNT;) {
        size_t n = strlen(entry->d_name);
        if (n > 5 && strcmp(entry->d_name + n - 5, ".spec") == 0)
            files[file_count++] = slice(entry->d_name, n);
    }
    if (dir)
        closedir(dir);
    qsort(files, file_count, sizeof *files, by_name);
    list l = {NULL, 0};
    for (size_t i = 0; i < file_count; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[i]);
        read_examples(&l, path, files[i]);
        free(files[i]);
    }
    struct CMUnitTest *tests = must(calloc(l.count + 1, sizeof *tests));
    for (size_t i = 0; i < l.count; i++)
        tests[i] = (struct CMUnitTest){
            .name = l.examples[i].name, .test_func = run_example, .initial_state = &l.examples[i]};
    int failed = l.count ? _cmocka_run_group_tests("spec", tests, l.count, NULL, NULL) : 1;
    for (size_t i = 0; i < l.count; i++) {
        for (size_t k = 0; k < l.examples[i].line_count; k++)
            free(l.examples[i].lines[k]);
        free(l.examples[i].lines);
        free(l.examples[i].name);
    }
    free(l.examples);
    free(tests);
    free(base_text);
    return failed;
}
