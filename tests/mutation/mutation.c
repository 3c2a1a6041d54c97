/* mutation.c - damage to one record of a transcript, or anywhere: all other records still come out, with the same bytes.
 *
 *     mutation [--seed N] [--runs N] [--save PREFIX] LEXICON FILE...
 *
 * Each run takes a file and changes it in memory. Three of four runs change one unit only: the bytes of one record (a line, a
 * row, a cue, an element of an array, a document among others). Then every record that stands outside of it must be given, and
 * its scores written, as in the file as it was, in the same order. The fourth changes the file anywhere, and is held to that
 * only as far as no promise is broken: no crash, no endless reading, no more memory than the bytes at hand explain, nothing
 * left allocated. The same seed and files do the same on every machine. What fails is written to PREFIXn. */
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "change.h"
#include "tenor_io.h"

#define CHANGES_MOST 3
#define UNITS_MOST 4096
#define SHOWN_MOST 10
#define SECONDS_MOST 20
/* Readers hold windows of 64 KB, layouts, drafts; and of an input at most some times its size. */
#define MEMORY_BASE ((size_t)2 << 20)
#define MEMORY_TIMES 200

/* ---- files and their units -------------------------------------------------------------------- */

/* Where a record stands, and what was made of it: bytes of `shown`. */
typedef struct given {
    uint64_t offset;
    size_t begin, end;
    bool event;
} given;

typedef struct unit {
    size_t begin, end;
} unit;

typedef struct reading {
    char *shown;
    size_t shown_size;
    given *records;
    size_t count, capacity;
    uint64_t rejects;
} reading;

typedef struct input {
    const char *path;
    char *data;
    size_t size;
    const char *format;
    unit *units;
    size_t unit_count;
    reading whole;
} input;

static struct {
    tenor_lexicon *lexicon;
    tenor_scorer *scorer;
    tenor_io_writer *writer;
    const char *save;
    uint64_t runs, judged, changed_nothing, failed;
    size_t most_memory;
    /* for the handler of signals */
    const char *data;
    size_t size;
    const char *path;
} all;

static void die(const char *what, const char *which)
{
    fprintf(stderr, "mutation: %s: %s\n", what, which);
    exit(2);
}

static void *allocate(size_t size)
{
    void *block = malloc(size ? size : 1);
    if (!block)
        die("out of memory", "mutation");
    return block;
}

/* ---- reading and scoring ---------------------------------------------------------------------- */

typedef struct memory {
    size_t now, most;
} memory;

static void *resize(void *context, void *block, size_t old_size, size_t new_size)
{
    memory *used = context;
    void *moved = NULL;
    if (new_size)
        moved = realloc(block, new_size);
    else
        free(block);
    if (moved || !new_size)
        used->now += new_size - (block ? old_size : 0);
    if (used->now > used->most)
        used->most = used->now;
    return moved;
}

static void put_text(FILE *out, const char *name, tenor_str text)
{
    if (text.size)
        fprintf(out, " %s=", name);
    fwrite(text.data, 1, text.size, out);
}

/* Everything that a record says, but where it stands and how many came before it. */
static void show(FILE *out, const tenor_io_record *record, tenor_io_buffer *buffer)
{
    tenor_segment segment = record->segment;
    if (record->kind == TENOR_IO_EVENT)
        fprintf(out, "event %d", (int)record->event);
    fprintf(out, " %" PRId64 " %" PRId64 " %d %d %" PRId64 " %d", segment.start_ms, segment.end_ms, (int)record->partial,
            (int)record->role_given, record->started_ms, (int)segment.utterance.day);
    put_text(out, "call", record->call_id);
    put_text(out, "agent", segment.agent_id);
    put_text(out, "speaker", record->speaker);
    put_text(out, "text", segment.utterance.text);
    for (int i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        put_text(out, tenor_io_field_name((tenor_io_field)i), record->fields[i]);
    for (size_t i = 0; i < record->word_count; i++)
        fprintf(out, " %u-%u:%" PRId64 "-%" PRId64, record->words[i].begin, record->words[i].end, record->words[i].start_ms,
                record->words[i].end_ms);
    if (record->kind != TENOR_IO_UTTERANCE)
        return;
    struct tenor_score score;
    if (!record->numbered)
        segment.number = 0;
    if (tenor_score_batch(all.scorer, &segment.utterance, 1, &score) != TENOR_OK)
        die("cannot score", "out of memory");
    const tenor_io_scored scored = {.call_id = record->call_id, .segment = &segment, .segments = 1, .score = &score};
    tenor_io_buffer_clear(buffer);
    if (tenor_io_write_utterance(all.writer, buffer, &scored) != TENOR_OK)
        die("cannot write", "out of memory");
    tenor_str line = tenor_io_buffer_view(buffer);
    fputc('\n', out);
    fwrite(line.data, 1, line.size, out);
}

static void keep(reading *read, given record)
{
    if (read->count == read->capacity) {
        read->capacity = read->capacity ? read->capacity * 2 : 64;
        read->records = realloc(read->records, read->capacity * sizeof *read->records);
        if (!read->records)
            die("out of memory", "mutation");
    }
    read->records[read->count++] = record;
}

static void forget(reading *read)
{
    free(read->shown);
    free(read->records);
    *read = (reading){.shown = NULL};
}

/* All records of these bytes. Returns what is wrong with them, or NULL. */
static const char *read_all(const char *path, const char *data, size_t size, const char *format, reading *read,
                            tenor_io_reader_info *info)
{
    memory used = {0, 0};
    const tenor_allocator allocator = {resize, &used};
    const tenor_io_reader_options options = {.allocator = &allocator, .format = {format, strlen(format)}};
    tenor_io_reader *reader = NULL;
    tenor_io_record record = {.kind = TENOR_IO_NOTE};
    tenor_io_buffer *buffer = NULL;
    const char *wrong = NULL;
    size_t records = 0;
    *read = (reading){.shown = NULL};
    FILE *out = open_memstream(&read->shown, &read->shown_size);
    if (!out || tenor_io_buffer_new(&buffer, NULL) != TENOR_OK)
        die("out of memory", path);
    if (tenor_io_reader_open_memory(&reader, (tenor_str){path, strlen(path)}, (tenor_str){data, size}, &options, NULL))
        wrong = "it cannot be opened";
    while (!wrong && record.kind != TENOR_IO_END) {
        if (tenor_io_read(reader, &record, NULL) != TENOR_OK) {
            wrong = "reading fails";
        } else if (++records > size * 4 + 64) {
            wrong = "more records than bytes explain";
        } else if (record.kind == TENOR_IO_UTTERANCE || record.kind == TENOR_IO_EVENT) {
            fflush(out);
            given one = {.offset = record.offset, .begin = read->shown_size, .event = record.kind == TENOR_IO_EVENT};
            show(out, &record, buffer);
            fflush(out);
            one.end = read->shown_size;
            keep(read, one);
        } else {
            read->rejects += record.kind == TENOR_IO_REJECT;
        }
    }
    fclose(out);
    if (info && !wrong)
        tenor_io_reader_get_info(reader, info);
    tenor_io_reader_close(reader);
    tenor_io_buffer_free(buffer);
    if (used.most > all.most_memory)
        all.most_memory = used.most;
    if (!wrong && used.most > MEMORY_BASE + size * MEMORY_TIMES)
        wrong = "it takes too much memory";
    if (!wrong && used.now)
        wrong = "memory is left over";
    return wrong;
}

/* ---- units ------------------------------------------------------------------------------------ */

/* Behind the JSON value that begins with a brace. */
static size_t object_end(const input *file, size_t at)
{
    size_t depth = 0;
    bool string = false;
    for (; at < file->size; at++) {
        char c = file->data[at];
        if (string) {
            at += c == '\\';
            string = c != '"';
        } else if (c == '"') {
            string = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return file->size;
}

/* Behind the lines of a cue: at a blank line. */
static size_t block_end(const input *file, size_t at)
{
    while (at < file->size) {
        const char *lf = memchr(file->data + at, '\n', file->size - at);
        if (!lf)
            return file->size;
        at = (size_t)(lf - file->data) + 1;
        if (at < file->size && (file->data[at] == '\n' || file->data[at] == '\r'))
            return at - 1;
    }
    return file->size;
}

/* The line of a cue's number belongs to it. */
static size_t block_begin(const input *file, size_t at)
{
    while (at > 0 && !(at > 1 && file->data[at - 1] == '\n' && file->data[at - 2] == '\n'))
        at--;
    return at;
}

static bool begins_line(const input *file, size_t at)
{
    return at == 0 || file->data[at - 1] == '\n';
}

/* Of documents of vendors those that are lines: turns within one may be made of many elements, and share them.
 * From each record's place to the end of what it stands in. What holds other units is none, and one that does not begin a
 * line is none: where it breaks nobody can tell where the next begins. */
static void find_units(input *file)
{
    const reading *whole = &file->whole;
    bool captions = strcmp(file->format, "vtt") == 0 || strcmp(file->format, "srt") == 0;
    file->units = allocate(UNITS_MOST * sizeof *file->units);
    if (strstr(file->path, ".json") && !strstr(file->path, ".jsonl") && strcmp(file->format, "json") != 0)
        return;
    for (size_t i = 0; i < whole->count && file->unit_count < UNITS_MOST; i++) {
        size_t begin = (size_t)whole->records[i].offset, end = file->size, next = file->size;
        bool taken = begin >= file->size || !begins_line(file, begin);
        for (size_t k = 0; k < whole->count; k++) {
            size_t other = (size_t)whole->records[k].offset;
            taken = taken || (k < i && other == begin);
            if (other > begin && other < next)
                next = other;
        }
        if (taken)
            continue;
        bool json = file->data[begin] == '{' && strcmp(file->format, "text") != 0;
        end = json ? object_end(file, begin) : captions ? block_end(file, begin) : next;
        if (captions)
            begin = block_begin(file, begin);
        while (end > begin && (file->data[end - 1] == '\n' || file->data[end - 1] == '\r'))
            end--;
        if (end <= next)
            file->units[file->unit_count++] = (unit){begin, end};
    }
}

static void load(input *file, const char *path)
{
    tenor_io_reader_info info;
    FILE *in = fopen(path, "rb");
    *file = (input){.path = path};
    if (!in || fseek(in, 0, SEEK_END) != 0)
        die("cannot read", path);
    long size = ftell(in);
    rewind(in);
    file->data = allocate((size_t)size);
    file->size = fread(file->data, 1, (size_t)size, in);
    fclose(in);
    const char *wrong = read_all(path, file->data, file->size, "", &file->whole, &info);
    if (wrong)
        die(wrong, path);
    file->format = info.format;
    find_units(file);
}

/* ---- a run ------------------------------------------------------------------------------------ */

static void save(const char *data, size_t size)
{
    char path[4096];
    snprintf(path, sizeof path, "%s%" PRIu64, all.save, all.runs);
    FILE *out = fopen(path, "wb");
    if (!out)
        die("cannot write", path);
    fwrite(data, 1, size, out);
    fclose(out);
    printf("    the bytes are in %s\n", path);
}

static void report(const input *file, const char *wrong, const char *data, size_t size)
{
    if (all.failed++ >= SHOWN_MOST)
        return;
    printf("run %" PRIu64 ", %s (%s), %s: %s\n", all.runs, file->path, file->format, change_name(), wrong);
    if (all.save)
        save(data, size);
}

static bool same(const reading *a, const given *x, const reading *b, const given *y)
{
    return x->end - x->begin == y->end - y->begin && memcmp(a->shown + x->begin, b->shown + y->begin, x->end - x->begin) == 0;
}

static bool is_free(const given *record, unit changed, size_t new_size)
{
    return record->offset >= changed.begin && record->offset <= changed.begin + new_size;
}

/* Are the records outside of the unit, whose size is another now, those of the file as it was? Events and utterances for
 * themselves: an event of the call stands where its time is among those of the utterances, and that of one may be changed. */
static const char *judge(const input *file, unit changed, size_t new_size, const reading *now, bool event)
{
    const reading *whole = &file->whole;
    size_t k = 0;
    for (size_t i = 0; i < whole->count; i++) {
        uint64_t offset = whole->records[i].offset;
        if ((offset >= changed.begin && offset < changed.end) || whole->records[i].event != event)
            continue;
        if (offset >= changed.end)
            offset = offset - changed.end + changed.begin + new_size;
        while (k < now->count && (now->records[k].event != event || (now->records[k].offset != offset &&
                                                                     is_free(&now->records[k], changed, new_size))))
            k++;
        if (k == now->count)
            return "a record that was not touched is missing";
        if (now->records[k].offset != offset)
            return "a record that was not touched stands elsewhere";
        if (!same(whole, &whole->records[i], now, &now->records[k]))
            return "a record that was not touched came out otherwise";
        k++;
    }
    while (k < now->count && (now->records[k].event != event || is_free(&now->records[k], changed, new_size)))
        k++;
    return k == now->count ? NULL : "a record came out that nothing stands for";
}

static void run_one(chance *luck, const input *files, size_t count)
{
    const input *file = &files[chance_below(luck, count)];
    bool one = file->unit_count && chance_below(luck, 4);
    unit place = {0, file->size};
    if (one)
        place = file->units[chance_below(luck, file->unit_count)];
    size_t tail = file->size - place.end, size = place.end - place.begin;
    char *data = allocate(file->size + CHANGES_MOST * CHANGE_ADDS);
    memcpy(data, file->data, place.end);
    char *at = data + place.begin;
    for (size_t i = 1 + chance_below(luck, CHANGES_MOST); i > 0; i--)
        size = change_once(luck, at, size);
    memcpy(at + size, file->data + place.end, tail);
    size_t whole = place.begin + size + tail;
    char *exact = realloc(data, whole ? whole : 1); /* so that a read past its end is seen */
    data = exact ? exact : data;

    reading now;
    all.data = data;
    all.size = whole;
    all.path = file->path;
    alarm(SECONDS_MOST);
    /* By name, since what is damaged may not look like itself; and at times as it looks. */
    const char *wrong = read_all(file->path, data, whole, one || chance_below(luck, 2) ? file->format : "", &now, NULL);
    alarm(0);
    all.data = NULL;
    all.changed_nothing += whole == file->size && memcmp(data, file->data, whole) == 0;
    all.judged += one;
    if (!wrong && one)
        wrong = judge(file, place, size, &now, false);
    if (!wrong && one)
        wrong = judge(file, place, size, &now, true);
    if (wrong)
        report(file, wrong, data, whole);
    forget(&now);
    free(data);
}

/* Only what a handler may call. */
static void on_signal(int number)
{
    static const char slow[] = "mutation: a run takes too long\n", crash[] = "mutation: a run crashed\n";
    const char *note = number == SIGALRM ? slow : crash;
    if (write(2, note, strlen(note)) < 0 || write(2, all.data, all.data ? all.size : 0) < 0)
        _exit(98);
    _exit(98);
}

static void load_lexicon(const char *path)
{
    tenor_error error;
    FILE *in = fopen(path, "rb");
    if (!in)
        die("cannot read", path);
    char *text = allocate((size_t)1 << 20);
    size_t size = fread(text, 1, (size_t)1 << 20, in);
    fclose(in);
    const tenor_source source = {.name = {path, strlen(path)}, .text = {text, size}};
    if (tenor_lexicon_load(&all.lexicon, &source, 1, NULL, &error) != TENOR_OK)
        die("no lexicon", path);
    free(text);
    if (tenor_scorer_new(&all.scorer, all.lexicon, NULL, NULL) != TENOR_OK ||
        tenor_io_writer_new(&all.writer, all.lexicon, NULL, NULL) != TENOR_OK)
        die("out of memory", path);
}

int main(int argc, char **argv)
{
    uint64_t runs = 10000, seed = 1;
    int first = 1;
    for (; first + 1 < argc && strncmp(argv[first], "--", 2) == 0; first += 2) {
        if (strcmp(argv[first], "--seed") == 0)
            seed = strtoull(argv[first + 1], NULL, 10);
        else if (strcmp(argv[first], "--runs") == 0)
            runs = strtoull(argv[first + 1], NULL, 10);
        else if (strcmp(argv[first], "--save") == 0)
            all.save = argv[first + 1];
        else
            die("unknown option", argv[first]);
    }
    if (argc - first < 2)
        die("usage", "mutation [--seed N] [--runs N] [--save PREFIX] LEXICON FILE...");
    load_lexicon(argv[first]);
    size_t count = (size_t)(argc - first - 1), units = 0;
    input *files = allocate(count * sizeof *files);
    for (size_t i = 0; i < count; i++) {
        load(&files[i], argv[first + 1 + (int)i]);
        units += files[i].unit_count;
    }
    const int signals[] = {SIGALRM, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    struct sigaction action = {.sa_handler = on_signal};
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        sigaction(signals[i], &action, NULL);
    chance luck = {seed};
    for (; all.runs < runs; all.runs++)
        run_one(&luck, files, count);
    for (size_t i = 0; i < count; i++) {
        forget(&files[i].whole);
        free(files[i].units);
        free(files[i].data);
    }
    free(files);
    tenor_io_writer_free(all.writer);
    tenor_scorer_free(all.scorer);
    tenor_lexicon_release(all.lexicon);
    printf("%zu files, %zu units, %" PRIu64 " of %" PRIu64 " runs judged, %" PRIu64 " changed nothing, %zu KB of memory at most\n",
           count, units, all.judged, all.runs, all.changed_nothing, all.most_memory >> 10);
    printf("%" PRIu64 " passed, %" PRIu64 " failed\n", all.runs - all.failed, all.failed);
    return all.failed > 0;
}
