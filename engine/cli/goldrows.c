/* goldrows.c - labelled texts read into sets: what people said of which dimension, and by which figure a set
 * is measured. */
#include "cli/goldrows.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/lane.h"
#include "cli/terminal.h"

#define FIRST_SLOTS 64
/* Bad records that are said one by one. */
#define SAID_MOST 3
#define NUMBER_ROOM 64

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

void tn_goldrows_free(tn_goldrows *gold)
{
    for (size_t i = 0; i < gold->count; i++)
        free(gold->sets[i].rows);
    for (size_t i = 0; i < gold->list_count; i++)
        tn_goldlist_free(&gold->lists[i]);
    free(gold->sets);
    free(gold->lists);
    free(gold->slots);
    tn_goldlabels_free(&gold->labels);
    tn_keep_free(&gold->keep);
    *gold = (tn_goldrows){0};
}

/* ---- sets ---- */

static size_t slot_of(const tn_goldrows *gold, tenor_str dimension, tenor_str name)
{
    uint64_t hash = tn_idhash_of(gold->key, dimension) * 31 + tn_idhash_of(gold->key, name);
    size_t slot = (size_t)hash & (gold->slot_count - 1);
    while (gold->slots[slot]) {
        const tn_gold_set *set = &gold->sets[gold->slots[slot] - 1];
        if (same(set->dimension, dimension) && same(set->name, name))
            break;
        slot = (slot + 1) & (gold->slot_count - 1);
    }
    return slot;
}

static bool more_slots(tn_goldrows *gold)
{
    size_t *old = gold->slots;
    size_t count = gold->slot_count ? 2 * gold->slot_count : FIRST_SLOTS;
    gold->slots = calloc(count, sizeof *gold->slots);
    if (!gold->slots) {
        gold->slots = old;
        return false;
    }
    gold->slot_count = count;
    free(old);
    for (size_t i = 0; i < gold->count; i++)
        gold->slots[slot_of(gold, gold->sets[i].dimension, gold->sets[i].name)] = i + 1;
    return true;
}

/* The set of this name, a new one where it is the first row; NULL: no memory. */
static tn_gold_set *set_of(tn_goldrows *gold, const tn_goldlist *list, tenor_str dimension, tenor_str name)
{
    if (2 * (gold->count + 1) > gold->slot_count && !more_slots(gold))
        return NULL;
    size_t slot = slot_of(gold, dimension, name);
    if (gold->slots[slot])
        return &gold->sets[gold->slots[slot] - 1];
    if (gold->count == gold->capacity) {
        size_t capacity = gold->capacity ? 2 * gold->capacity : 32;
        tn_gold_set *sets = realloc(gold->sets, capacity * sizeof *sets);
        if (!sets)
            return NULL;
        gold->sets = sets;
        gold->capacity = capacity;
    }
    tn_gold_set *set = &gold->sets[gold->count];
    *set = (tn_gold_set){.chosen = NULL};
    if (!tn_keep_text(&gold->keep, dimension, &set->dimension) || !tn_keep_text(&gold->keep, name, &set->name))
        return NULL;
    const tn_goldlist_row *listed = tn_goldlist_find(list, dimension, name);
    if (listed) {
        set->metric = listed->metric;
        set->chosen = "MANIFEST.tsv";
        set->use = tn_terminal_str(listed->use);
    }
    gold->slots[slot] = ++gold->count;
    return set;
}

static bool add_row(tn_goldrows *gold, tn_gold_set *set, const tenor_utterance *utterance, tenor_str id, double target)
{
    if (set->count == set->capacity) {
        size_t capacity = set->capacity ? 2 * set->capacity : 256;
        tn_gold_row *rows = realloc(set->rows, capacity * sizeof *rows);
        if (!rows)
            return false;
        set->rows = rows;
        set->capacity = capacity;
    }
    tn_gold_row *row = &set->rows[set->count];
    *row = (tn_gold_row){.utterance = *utterance, .target = target};
    if (!tn_keep_text(&gold->keep, utterance->text, &row->utterance.text) ||
        !tn_keep_text(&gold->keep, utterance->channel, &row->utterance.channel) ||
        !tn_keep_text(&gold->keep, utterance->language, &row->utterance.language) ||
        !tn_keep_text(&gold->keep, id, &row->id))
        return false;
    set->count++;
    gold->rows++;
    return true;
}

/* ---- records ---- */

static tenor_str label(const tenor_io_record *record, const char *name)
{
    for (size_t i = 0; i < record->label_count; i++)
        if (same(record->labels[i].name, tn_terminal_str(name)))
            return record->labels[i].value;
    return (tenor_str){NULL, 0};
}

static bool number_of(tenor_str text, double *value)
{
    char room[NUMBER_ROOM], *end;
    if (text.size == 0 || text.size >= sizeof room)
        return false;
    memcpy(room, text.data, text.size);
    room[text.size] = '\0';
    *value = strtod(room, &end);
    return *end == '\0' && isfinite(*value);
}

/* The name of a file without folder and ending: what a set is called that has no name. */
static tenor_str stem(const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    return (tenor_str){name, strcspn(name, ".")};
}

static bool is_wanted(const tn_args *args, tenor_str name)
{
    const char *wanted = tn_args_nth(args, TN_OPT_GOLD_SET, 0);
    for (size_t n = 0; wanted; wanted = tn_args_nth(args, TN_OPT_GOLD_SET, ++n))
        if (same(name, tn_terminal_str(wanted)))
            return true;
    return !tn_args_nth(args, TN_OPT_GOLD_SET, 0);
}

static int add_gold(tn_goldrows *gold, const tn_goldlist *list, tenor_str dimension, tenor_str name, tenor_str id,
                    const tenor_utterance *utterance, double target)
{
    char place[32];
    tn_gold_set *set = set_of(gold, list, dimension, name);
    if (!set)
        return no_memory();
    if (id.size == 0) /* its place stands for a name */
        id = (tenor_str){place, (size_t)snprintf(place, sizeof place, "%zu", set->count + 1)};
    return add_row(gold, set, utterance, id, target) ? TN_EXIT_OK : no_memory();
}

/* A record that brings its label with it. */
static int add_record(tn_goldrows *gold, const tn_args *args, const tn_goldlist *list, const char *path,
                      const tenor_io_record *record)
{
    double target;
    tenor_str dimension = label(record, "dimension"), name = label(record, "set");
    if (dimension.size == 0)
        dimension = tn_terminal_str(tn_args_get(args, TN_OPT_GOLD_DIMENSION, ""));
    if (name.size == 0)
        name = stem(path);
    if (dimension.size == 0 || !number_of(label(record, "target"), &target)) {
        gold->ignored++;
        return TN_EXIT_OK;
    }
    return is_wanted(args, name)
               ? add_gold(gold, list, dimension, name, label(record, "id"), &record->segment.utterance, target)
               : TN_EXIT_OK;
}

/* An utterance whose labels stand in a table. */
static int add_labelled(tn_goldrows *gold, const tn_args *args, const tn_goldlist *list, const tenor_io_record *record)
{
    const char *path = tn_args_get(args, TN_OPT_LABELS, "");
    const char *only = tn_args_get(args, TN_OPT_GOLD_DIMENSION, NULL);
    tenor_str name = stem(path);
    char id[512];
    const tenor_str *cells = tn_goldlabels_find(&gold->labels, record->call_id, record->segment.number);
    int n = snprintf(id, sizeof id, "%.*s:%llu", (int)(record->call_id.size < 400 ? record->call_id.size : 400),
                     record->call_id.size ? record->call_id.data : "", (unsigned long long)record->segment.number);
    int status = TN_EXIT_OK;
    for (size_t i = 0; cells && is_wanted(args, name) && i < gold->labels.dimension_count && status == TN_EXIT_OK; i++) {
        double target;
        tenor_str dimension = gold->labels.dimensions[i];
        if (cells[i].size && !number_of(cells[i], &target)) {
            tn_terminal_tell("tenor: %s: the label '", path);
            tn_terminal_text(stderr, cells[i]);
            tn_terminal_tell("' of %s is no number\n", id);
            status = TN_EXIT_FAILED;
        } else if (cells[i].size && (!only || same(dimension, tn_terminal_str(only)))) {
            status = add_gold(gold, list, dimension, name, (tenor_str){id, (size_t)n}, &record->segment.utterance, target);
        }
    }
    return status;
}

static void say(tn_goldrows *gold, const tenor_io_record *record)
{
    bool cut = record->kind == TENOR_IO_TRUNCATED;
    gold->failed_input = gold->failed_input || cut;
    if (gold->rejects++ >= SAID_MOST && !cut)
        return;
    tn_terminal_text(stderr, record->source);
    tn_terminal_tell(":%llu: %s\n", (unsigned long long)record->line, tn_lane_reason(record->reason));
}

/* The MANIFEST.tsv beside a file; it is read once a folder. */
static int list_of(tn_goldrows *gold, const char *path, const tn_goldlist **list)
{
    *list = NULL;
    for (size_t i = 0; i < gold->list_count && !*list; i++)
        *list = tn_goldlist_is_of(&gold->lists[i], path) ? &gold->lists[i] : NULL;
    if (*list)
        return TN_EXIT_OK;
    tn_goldlist *lists = realloc(gold->lists, (gold->list_count + 1) * sizeof *lists);
    if (!lists)
        return no_memory();
    gold->lists = lists;
    *list = &lists[gold->list_count];
    return tn_goldlist_read(&lists[gold->list_count++], path);
}

static int read_one(tn_goldrows *gold, const tn_args *args, const tn_intake *intake, const char *path)
{
    const char *table = tn_args_get(args, TN_OPT_LABELS, NULL);
    const tn_goldlist *list;
    int status = list_of(gold, table ? table : path, &list);
    if (status != TN_EXIT_OK)
        return status;
    tenor_io_reader *reader = NULL;
    tenor_io_error error = {.status = TENOR_OK};
    tenor_io_record record;
    tenor_status read = tenor_io_reader_open(&reader, path, &intake->options, &error);
    while (read == TENOR_OK && status == TN_EXIT_OK && (read = tenor_io_read(reader, &record, &error)) == TENOR_OK &&
           record.kind != TENOR_IO_END) {
        if (record.kind == TENOR_IO_UTTERANCE)
            status = table ? add_labelled(gold, args, list, &record) : add_record(gold, args, list, path, &record);
        else if (record.kind == TENOR_IO_REJECT || record.kind == TENOR_IO_TRUNCATED)
            say(gold, &record);
    }
    tenor_io_reader_close(reader);
    if (read != TENOR_OK) {
        tn_terminal_tell("tenor: %s\n", error.message);
        return TN_EXIT_FAILED;
    }
    return status;
}

/* ---- metrics that nobody named ---- */

static tenor_study_metric guess(const tn_gold_set *set)
{
    bool seen[3] = {false, false, false};
    for (size_t i = 0; i < set->count; i++) {
        double t = set->rows[i].target;
        if (t != -1 && t != 0 && t != 1)
            return TENOR_STUDY_PEARSON;
        seen[(int)t + 1] = true;
    }
    return seen[0] && seen[1] ? TENOR_STUDY_MACRO_F1 : seen[0] ? TENOR_STUDY_ACCURACY : TENOR_STUDY_F1;
}

int tn_goldrows_read(tn_goldrows *gold, const tn_args *args, const tn_intake *intake)
{
    *gold = (tn_goldrows){.key = tn_idhash_secret()};
    gold->keep.chunk = (size_t)1 << 20;
    const char *table = tn_args_get(args, TN_OPT_LABELS, NULL);
    int status = table ? tn_goldlabels_read(&gold->labels, table) : TN_EXIT_OK;
    tenor_io_input input;
    for (size_t i = 0; status == TN_EXIT_OK && tenor_io_inputs_get(intake->inputs, i, &input); i++)
        if (!tn_goldlist_is(input.path))
            status = read_one(gold, args, intake, input.path);
    const char *metric = tn_args_get(args, TN_OPT_METRIC, NULL);
    for (size_t i = 0; i < gold->count; i++) {
        tn_gold_set *set = &gold->sets[i];
        if (metric) {
            set->chosen = "--metric"; /* the parser took none but known ones */
            tn_goldlist_metric(metric, &set->metric);
        } else if (!set->chosen) {
            set->chosen = "the targets";
            set->metric = guess(set);
        }
    }
    return status;
}

void tn_goldrows_say_refused(tenor_str dimension, tenor_str set, const char *what)
{
    fputs("tenor: ", stderr);
    tn_terminal_text(stderr, set);
    fputs(" (", stderr);
    tn_terminal_text(stderr, dimension);
    tn_terminal_tell(") is marked eval in MANIFEST.tsv: nothing may be %s it\n", what);
}

size_t tn_goldrows_refuse(tn_goldrows *gold, const char *what)
{
    size_t refused = 0;
    for (size_t i = 0; i < gold->count; i++) {
        tn_gold_set *set = &gold->sets[i];
        if (set->count == 0 || !same(set->use, tn_terminal_str("eval")))
            continue;
        tn_goldrows_say_refused(set->dimension, set->name, what);
        set->count = 0;
        refused++;
    }
    return refused;
}

void tn_goldrows_say_none(const tn_goldrows *gold, const tn_args *args)
{
    const char *dimension = tn_args_get(args, TN_OPT_GOLD_DIMENSION, NULL), *set = tn_args_get(args, TN_OPT_GOLD_SET, NULL);
    const tn_goldlabels *labels = &gold->labels;
    bool known = !dimension;
    for (size_t i = 0; i < labels->dimension_count; i++)
        known = known || same(labels->dimensions[i], tn_terminal_str(dimension));
    if (!known && labels->dimension_count) {
        tn_terminal_tell("tenor: %s has no labels of '%s'; its columns are", tn_args_get(args, TN_OPT_LABELS, ""), dimension);
        for (size_t i = 0; i < labels->dimension_count; i++) {
            fputs(i ? ", " : " ", stderr);
            tn_terminal_text(stderr, labels->dimensions[i]);
        }
        fputc('\n', stderr);
        return;
    }
    tn_terminal_tell("tenor: there are no gold rows%s%s%s%s in the input: records with text, dimension and a target that is a number, or "
                     "transcripts and a table of --labels\n",
            dimension ? " of " : "", dimension ? dimension : "", set ? " in the set " : "", set ? set : "");
}
