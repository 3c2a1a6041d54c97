/* test_diff.c - two lexicons side by side: which entries differ and in what; and, with random edits of the shipped lexicons on the
 * texts of corpus/, that a text of which the probe notes nothing has the same score under both. */
#include <dirent.h>

#include "tenor_io.h"
#include "tenor_study.h"
#include "test_engine.h"

/* ---- what differs ---- */

static tenor_study_diff *diff_of(tenor_lexicon *before, tenor_lexicon *after)
{
    tenor_study_diff *diff = NULL;
    tenor_error error;
    if (tenor_study_diff_new(&diff, before, after, NULL, &error) != TENOR_OK)
        fail_msg("%s", error.message);
    return diff;
}

/* All edits, a line each: "+id", "-id" or "id: what before|after; what ...". */
static void show_edits(const tenor_study_diff *diff, char *out, size_t size)
{
    size_t n = 0;
    out[0] = 0;
    tenor_study_edit edit;
    for (size_t i = 0; tenor_study_diff_edit(diff, i, &edit); i++) {
        const char *sign = edit.before == TENOR_STUDY_NONE ? "+" : edit.after == TENOR_STUDY_NONE ? "-" : "";
        n += (size_t)snprintf(out + n, size - n, "%s%.*s", sign, (int)edit.id.size, edit.id.data);
        tenor_study_edit_change c;
        for (size_t k = 0; tenor_study_diff_change(diff, i, k, &c); k++)
            n += (size_t)snprintf(out + n, size - n, "%s %s %.*s|%.*s", k ? ";" : ":", c.what, (int)c.before.size, c.before.data,
                                  (int)c.after.size, c.after.data);
        n += (size_t)snprintf(out + n, size - n, "\n");
        assert_false(tenor_study_diff_change(diff, i, edit.change_count, &c));
    }
    assert_false(tenor_study_diff_edit(diff, tenor_study_diff_count(diff), &edit));
}

static void expect_edits(const char *before, const char *after, const char *expected, bool rereads)
{
    char shown[4096];
    tenor_lexicon *a = load_text(before), *b = load_text(after);
    tenor_study_diff *diff = diff_of(a, b);
    tenor_lexicon_release(a);
    tenor_lexicon_release(b);
    show_edits(diff, shown, sizeof shown);
    if (strcmp(shown, expected) != 0)
        fail_msg("%s\n--- expected\n%s--- found\n%s", after, expected, shown);
    assert_int_equal(tenor_study_diff_rereads(diff) != NULL, rereads);
    tenor_study_diff_free(diff);
}

static void test_edits(void **state)
{
    (void)state;
#define BASE HEADER "@class very = so|very\n@category empathy speaker=agent\ni am [<very>] sorry :: 2 id=sorry\n  except: sorry to\nhello\n"
    expect_edits(BASE, BASE, "", false);
    /* what moves no score: comments, tests, notes, tags, order, how it is written */
    expect_edits(BASE, HEADER "# c\n@class very = very|so\n@category empathy speaker=agent\nhello :: tag=x\n  yes: hello\n  note: n\n"
                 "I  am [<very>] sorry :: 2 id=sorry\n  except: sorry to\n", "", false);
    expect_edits(BASE, HEADER "@class very = so|very\n@category empathy speaker=agent\ni am [<very>] sorry :: 1.5 id=sorry\n"
                 "  except: sorry to\nhello :: status=draft\n",
                 "empathy/hello: status live|draft\nsorry: weight 2|1.5\n", false);
    expect_edits(BASE, HEADER "@class very = so|very|really\n@category empathy speaker=agent\ni am [<very>] sorry :: 2 id=sorry\n"
                 "  except: sorry to\ngood bye\n",
                 "+empathy/good_bye\n-empathy/hello\nsorry: words i am [<very>] sorry|i am [<very>] sorry\n", false);
    expect_edits(BASE, HEADER "@category empathy speaker=agent\ni am sorry :: 2 id=sorry valence=0 neg=keep prio=3\nhello :: speaker=any "
                 "from=2026-01-01 channel=chat\n",
                 "empathy/hello: from |2026-01-01; channel |chat; speaker agent|any\n"
                 "sorry: phrase i am [<very>] sorry|i am sorry; exceptions 1|0; neg block|keep; valence |0; prio 0|3\n", false);
#define SHIFTS HEADER "@category negators kind=negator\nnot\n@category very kind=booster factor=1.2\nvery\n@category but kind=contrast\nbut\n"
    expect_edits(SHIFTS, HEADER "@category negators kind=negator\nnot :: scope=2\n@category very kind=booster factor=1.3 side=both\nvery\n"
                 "@category but kind=contrast after=2 before=0\nbut\n",
                 "but/but: before 0.5|0; after 1.5|2\nnegators/not: scope 4|2\nvery/very: side after|both; factor 1.2|1.3\n", false);
    /* another category of the same id; another kind */
    expect_edits(HEADER "@category a\nx :: id=e\n", HEADER "@category b\nx :: id=e\n", "e: category a|b\n", false);
    expect_edits(HEADER "@category a kind=valence\nx\n", HEADER "@category a\nx\n", "a/x: dimension sentiment|a; kind valence|tone; neg flip|block\n",
                 false);
    /* regexes, alone and as alternatives, and stems of another language */
    expect_edits(HEADER "@category a\n/ab+c/ :: id=r\n(/[a-z]{2}[0-9]+/|code) red :: id=s\n~running :: id=t\n",
                 HEADER "@category a\n/ab+c/c :: id=r\n(/[a-z]{2}[0-9]+/|code) red :: id=s\n~running :: id=t lang=de\n",
                 "r: phrase /ab+c/|/ab+c/c\nt: words ~running|~running\n", false);
    expect_edits(HEADER "@category a\n(/[a-z]{2}[0-9]+/|code) red :: id=s\n", HEADER "@category a\n(/[a-z]{3}[0-9]+/|code) red :: id=s\n",
                 "s: phrase (/[a-z]{2}[0-9]+/|code) red|(/[a-z]{3}[0-9]+/|code) red\n", false);
    /* what changes tokens changes all */
    expect_edits(HEADER "@category f kind=filler\num\n", HEADER "@category f kind=filler\num\nuh\n", "+f/uh\n", true);
    expect_edits(HEADER "@category f kind=abbrev\nmr\n", HEADER "@category f kind=abbrev\nmr\ndr\n", "+f/dr\n", true);
    expect_edits(HEADER "@category f kind=emoticon\n:) :: 1\n", HEADER "@category f kind=emoticon\n:) :: 1\n:( :: -1\n", "+f/:(\n", true);
    expect_edits(HEADER "@category f kind=emoticon\n:) :: 1\n", HEADER "@category f kind=emoticon\n:) :: 2\n", "f/:): weight 1|2\n", false);
    expect_edits(HEADER "@category f kind=emoticon\n:) :: 1\n", HEADER "@category f kind=emoticon\n:)\n", "f/:): weight 1|\n", false);
}

/* ---- random edits ---- */

#ifndef TRIALS
#ifdef __SANITIZE_ADDRESS__
#define TRIALS 8 /* what makes it slow is loading; the edits are those that the other build tries, too */
#else
#define TRIALS 40
#endif
#endif
#ifndef SEED
#define SEED 12
#endif
#define EDITS_MOST 3
#define TEXTS_MOST 2000
#define FILES_MOST 32

typedef struct text_file {
    char name[300];
    char *text;
} text_file;

typedef struct corpus {
    text_file files[FILES_MOST];
    size_t file_count;
    tenor_utterance texts[TEXTS_MOST];
    size_t count;
} corpus;

static char *read_all(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        fail_msg("cannot read %s", path);
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    assert_non_null(text);
    assert_int_equal(fread(text, 1, size, file), size);
    text[size] = 0;
    fclose(file);
    return text;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const text_file *)a)->name, ((const text_file *)b)->name);
}

static void read_lexicons(corpus *c)
{
    DIR *folder = opendir("lexicons/en");
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder));) {
        size_t n = strlen(entry->d_name);
        if (n <= 4 || strcmp(entry->d_name + n - 4, ".lex") != 0)
            continue;
        assert_true(c->file_count < FILES_MOST);
        text_file *file = &c->files[c->file_count++];
        snprintf(file->name, sizeof file->name, "lexicons/en/%s", entry->d_name);
        file->text = read_all(file->name);
        if (strstr(file->text, "kind=cue")) { /* no edit of cues moves a score */
            free(file->text);
            c->file_count--;
        }
    }
    closedir(folder);
    qsort(c->files, c->file_count, sizeof *c->files, by_name);
}

static void read_texts(corpus *c)
{
    static const char *const paths[] = {"corpus/nights/2026-10-05.jsonl", "corpus/nights/2026-10-06.jsonl", "corpus/nights/2026-10-07.jsonl"};
    for (size_t i = 0; i < COUNT_OF(paths); i++) {
        tenor_io_reader *reader = NULL;
        tenor_io_record record;
        assert_int_equal(tenor_io_reader_open(&reader, paths[i], NULL, NULL), TENOR_OK);
        while (tenor_io_read(reader, &record, NULL) == TENOR_OK && record.kind != TENOR_IO_END) {
            if (record.kind != TENOR_IO_UTTERANCE || c->count == TEXTS_MOST)
                continue;
            tenor_utterance *u = &c->texts[c->count++];
            char *copy = malloc(record.segment.utterance.text.size + 1);
            assert_non_null(copy);
            *u = (tenor_utterance)TENOR_UTTERANCE_INIT;
            u->role = record.segment.utterance.role;
            u->text = (tenor_str){copy, record.segment.utterance.text.size};
            memcpy(copy, record.segment.utterance.text.data, u->text.size);
        }
        tenor_io_reader_close(reader);
    }
    assert_true(c->count > 1000);
}

static size_t line_size(const char *line)
{
    return strcspn(line, "\n");
}

/* The line behind one; the end of the text. */
static const char *next_line(const char *line)
{
    size_t n = line_size(line);
    return line + n + (line[n] == '\n');
}

static bool is_entry(const char *line)
{
    return *line && !strchr("@# \t\n\r", *line);
}

/* The place of a random line of a kind: of an entry, or of a category. */
static const char *choose(const char *text, bool category, uint64_t *chance)
{
    size_t count = 0, nth;
    for (const char *l = text; *l; l = next_line(l))
        count += category ? strncmp(l, "@category", 9) == 0 : is_entry(l);
    if (count == 0)
        return NULL;
    nth = (size_t)(next_chance(chance) % count);
    for (const char *l = text; *l; l = next_line(l))
        if ((category ? strncmp(l, "@category", 9) == 0 : is_entry(l)) && nth-- == 0)
            return l;
    return NULL;
}

/* An attribute for the end of a line, as they are written there; "": none. */
static void add_attribute(char *out, size_t size, const char *line, size_t n, const char *attribute)
{
    bool any = false;
    for (size_t i = 0; i + 4 <= n; i++)
        any = any || memcmp(line + i, " :: ", 4) == 0;
    snprintf(out, size, "%.*s%s %s\n", (int)n, line, any ? "" : " ::", attribute);
}

/* The text with one edit; what it was goes to *what. Many an edit says nothing new, or is an error: then it is another one's turn. */
static char *edited(const char *text, uint64_t *chance, const char **what)
{
    static const char *const attributes[] = {"weight=0.5", "weight=-3", "status=retired", "status=draft", "speaker=customer", "neg=keep",
                                             "scope=1", "mode=stem", "prio=7", "factor=0.4", "channel=chat", "valence=0", "from=2026-01-01"};
    static const char *const additions[] = {"thank you :: 1", "(no|never) :: 2", "you (are|were) :: 1", "~help", "i ...2 you", "* good",
                                            "/[a-z]+ing/ :: 1", "<CAPS>", "\\!", "very"};
    static const char *const exceptions[] = {"  except: you", "  except: * the", "  except: (i|you) ...1 it", "  except: not"};
    int kind = (int)(next_chance(chance) % 6);
    const char *line = choose(text, kind == 3, chance);
    size_t size = strlen(text) + 4096;
    char *out = malloc(size), middle[2048];
    assert_non_null(out);
    *what = "nothing";
    strcpy(out, text);
    if (!line || line_size(line) > 1500)
        return out;
    size_t n = line_size(line);
    const char *behind = next_line(line);
    middle[0] = 0;
    switch (kind) {
    case 0: /* gone, with all that belongs to it */
        *what = "removed";
        while (*behind == ' ' || *behind == '\t')
            behind = next_line(behind);
        break;
    case 1:
    case 2:
        *what = "attribute";
        add_attribute(middle, sizeof middle, line, n, attributes[next_chance(chance) % COUNT_OF(attributes)]);
        break;
    case 3:
        *what = "category";
        snprintf(middle, sizeof middle, "@category %.*s %s\n", (int)strcspn(line + 10, " \n"), line + 10,
                 strstr(line, "kind=") && strstr(line, "kind=") < line + n ? strstr(line, "kind=") : "speaker=any");
        middle[strcspn(middle, "\n") + 1] = 0;
        break;
    case 4:
        *what = "added";
        snprintf(middle, sizeof middle, "%s\n%.*s\n", additions[next_chance(chance) % COUNT_OF(additions)], (int)n, line);
        break;
    default:
        *what = "exception";
        snprintf(middle, sizeof middle, "%.*s\n%s\n", (int)n, line, exceptions[next_chance(chance) % COUNT_OF(exceptions)]);
    }
    snprintf(out, size, "%.*s%s%s", (int)(line - text), text, middle, behind);
    return out;
}

static tenor_lexicon *load_files(const corpus *c, char *const *changed)
{
    tenor_source sources[FILES_MOST];
    for (size_t i = 0; i < c->file_count; i++)
        sources[i] = source_of(c->files[i].name, changed[i] ? changed[i] : c->files[i].text, 0);
    tenor_lexicon *lexicon = NULL;
    tenor_lexicon_load(&lexicon, sources, c->file_count, NULL, NULL);
    return lexicon;
}

static bool same_dimension(const tenor_dimension_score *x, const tenor_dimension_score *y)
{
    return x->raw == y->raw && x->score == y->score && x->evidence == y->evidence && x->undated == y->undated && x->x_sum == y->x_sum &&
           x->x_hits == y->x_hits;
}

/* Dimensions by name: one that a lexicon does not have says nothing. */
static bool same_by_name(tenor_lexicon *const *lexicons, const tenor_score *scores)
{
    static const tenor_dimension_score nothing;
    for (int side = 0; side < 2; side++) {
        tenor_dimension d, other;
        for (size_t i = 0; tenor_lexicon_dimension(lexicons[side], i, &d); i++) {
            const tenor_dimension_score *its = &nothing;
            for (size_t k = 0; tenor_lexicon_dimension(lexicons[!side], k, &other); k++)
                if (other.name.size == d.name.size && memcmp(other.name.data, d.name.data, d.name.size) == 0)
                    its = &scores[!side].dimensions[k];
            if (!same_dimension(&scores[side].dimensions[i], its))
                return false;
        }
    }
    if (scores[0].tokens != scores[1].tokens || scores[0].covered != scores[1].covered || scores[0].hit_count != scores[1].hit_count)
        return false;
    for (size_t i = 0; i < scores[0].hit_count; i++) {
        const tenor_hit *x = &scores[0].hits[i], *y = &scores[1].hits[i];
        if (x->begin != y->begin || x->end != y->end || x->outcome != y->outcome || x->points != y->points || x->share != y->share)
            return false;
    }
    return true;
}

typedef struct tally {
    size_t trials, selective, noted, differ, texts, moving;
} tally;

static void hold(const corpus *c, tenor_lexicon *const *lexicons, const char *what, int trial, tally *t)
{
    tenor_study_diff *diff = diff_of(lexicons[0], lexicons[1]);
    bool rereads = tenor_study_diff_rereads(diff) != NULL;
    tenor_scorer *probe = scorer_of(tenor_study_diff_probe(diff)), *scorers[2] = {scorer_of(lexicons[0]), scorer_of(lexicons[1])};
    size_t differ = 0;
    tenor_scorer_set_detail(probe, TENOR_DETAIL_SCORES);
    for (size_t i = 0; i < c->count; i++) {
        tenor_score scores[2] = {score_one(scorers[0], c->texts[i]), score_one(scorers[1], c->texts[i])};
        tenor_score noted = score_one(probe, c->texts[i]);
        bool touched = noted.hit_count > 0 || noted.flags & TENOR_SCORE_REGEX_LIMIT, same = same_by_name(lexicons, scores);
        for (size_t h = 0; h < noted.hit_count; h++)
            assert_true(tenor_study_diff_edit_of(diff, noted.hits[h].entry) < tenor_study_diff_count(diff));
        if (!touched && !same && !rereads)
            fail_msg("trial %d (%s): no edit matches, and yet it differs: '%.*s'", trial, what, (int)c->texts[i].text.size, c->texts[i].text.data);
        t->texts += !rereads;
        t->noted += !rereads && touched;
        differ += !same;
    }
    t->trials++;
    t->selective += !rereads;
    t->differ += differ;
    t->moving += differ > 0;
    tenor_scorer_free(probe);
    tenor_scorer_free(scorers[0]);
    tenor_scorer_free(scorers[1]);
    tenor_study_diff_free(diff);
}

static void test_chance(void **state)
{
    (void)state;
    corpus *c = calloc(1, sizeof *c);
    char *none[FILES_MOST] = {NULL};
    uint64_t chance = SEED;
    tally t = {0};
    assert_non_null(c);
    read_lexicons(c);
    read_texts(c);
    tenor_lexicon *base = load_files(c, none);
    assert_non_null(base);
    for (int trial = 0; trial < TRIALS; trial++) {
        char *changed[FILES_MOST] = {NULL};
        const char *what = "";
        for (int edits = 1 + (int)(next_chance(&chance) % EDITS_MOST); edits > 0; edits--) {
            size_t file = (size_t)(next_chance(&chance) % c->file_count);
            char *next = edited(changed[file] ? changed[file] : c->files[file].text, &chance, &what);
            free(changed[file]);
            changed[file] = next;
        }
        tenor_lexicon *after = load_files(c, changed);
        if (after) /* an edit may be an error */
            hold(c, trial % 2 ? (tenor_lexicon *[]){after, base} : (tenor_lexicon *[]){base, after}, what, trial, &t);
        tenor_lexicon_release(after);
        for (size_t i = 0; i < c->file_count; i++)
            free(changed[i]);
    }
    /* The test is one: edits are found, move scores, and are looked for in few texts. */
    if (t.selective < TRIALS / 3 || t.moving < TRIALS / 4 || t.differ == 0 || t.noted * 2 > t.texts)
        fail_msg("%zu trials, %zu selective, %zu move scores; %zu of %zu texts noted, %zu differ", t.trials, t.selective, t.moving, t.noted,
                 t.texts, t.differ);
    tenor_lexicon_release(base);
    for (size_t i = 0; i < c->file_count; i++)
        free(c->files[i].text);
    for (size_t i = 0; i < c->count; i++)
        free((char *)(uintptr_t)c->texts[i].text.data);
    free(c);
}

/* ---- memory and arguments ---- */

static void test_memory(void **state)
{
    (void)state;
    tenor_lexicon *a = load_text(HEADER "@category a\n(x|~frustration|cust*) [so] y :: 1\n/ab+c/ :: id=r\n@category f kind=filler\num\n");
    tenor_lexicon *b = load_text(HEADER "@category a\n(x|~frustration|cust*) [so] y :: 2\n  except: y z\n/ab+c/c :: id=r\n@category f kind=filler\num\n");
    for (size_t at = 1;; at++) {
        counting_memory memory = {.fail_at = at};
        tenor_allocator allocator = {counting_resize, &memory};
        tenor_study_diff *diff = NULL;
        tenor_status status = tenor_study_diff_new(&diff, a, b, &allocator, NULL);
        assert_true(status == TENOR_OK ? diff != NULL : diff == NULL && status == TENOR_NO_MEMORY);
        tenor_study_diff_free(diff);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
        if (status == TENOR_OK) {
            assert_true(at > 20);
            break;
        }
    }
    tenor_study_diff *diff = NULL;
    tenor_error error;
    assert_int_equal(tenor_study_diff_new(&diff, a, NULL, NULL, &error), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_study_diff_new(NULL, a, b, NULL, NULL), TENOR_BAD_ARGUMENT);
    tenor_study_diff_free(NULL);
    diff = diff_of(a, a);
    assert_int_equal(tenor_study_diff_count(diff), 0);
    assert_int_equal(tenor_study_diff_edit_of(diff, 12345), TENOR_STUDY_NONE);
    tenor_study_diff_free(diff);
    tenor_lexicon_release(a);
    tenor_lexicon_release(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_edits), cmocka_unit_test(test_chance), cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
