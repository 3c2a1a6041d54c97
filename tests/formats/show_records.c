/* show_records.c - what a reader makes of an input, in the words of canonical JSON Lines.
 *
 *     show-records [--format NAME] [--hold BYTES] [--map FIELD=PATH] FILE|-...
 *
 * Before the records of a file stands a line "# NAME: FORMAT". Rejects and notes stand among the records, after
 * "! "; " //" stands behind the last record of a call. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "io/reader.h"

#define MAPS 16

static const char *const roles[] = {"unknown", "agent", "customer", "automated"};
static const char *const events[] = {"hold_start", "hold_end", "transfer", "silence"};

static void require(tenor_status status)
{
    if (status != TENOR_OK) {
        fprintf(stderr, "show-records: status %d\n", (int)status);
        exit(1);
    }
}

static void put(tenor_io_buffer *out, const char *text)
{
    require(tenor_io_buffer_put(out, (tenor_str){text, strlen(text)}));
}

static void put_string(tenor_io_buffer *out, const char *name, tenor_str value)
{
    if (!value.size)
        return;
    put(out, ",\"");
    put(out, name);
    put(out, "\":");
    require(tenor_io_write_string(out, value));
}

static void put_number(tenor_io_buffer *out, const char *name, int64_t value)
{
    char text[96];
    snprintf(text, sizeof text, ",\"%s\":%" PRId64, name, value);
    put(out, text);
}

static void put_time(tenor_io_buffer *out, const char *name, int64_t ms)
{
    if (ms != TENOR_NO_TIME)
        put_number(out, name, ms);
}

static void put_confidence(tenor_io_buffer *out, uint16_t confidence)
{
    char text[40];
    snprintf(text, sizeof text, ",\"confidence\":%.4f", confidence / 1e4);
    if (confidence)
        put(out, text);
}

static void put_call(tenor_io_buffer *out, const tenor_io_record *record)
{
    for (int i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        put_string(out, tenor_io_field_name((tenor_io_field)i), record->fields[i]);
    if (record->label_count)
        put(out, ",\"attributes\":{");
    for (size_t i = 0; i < record->label_count; i++) {
        put(out, i ? "," : "");
        require(tenor_io_write_string(out, record->labels[i].name));
        put(out, ":");
        require(tenor_io_write_string(out, record->labels[i].value));
    }
    put(out, record->label_count ? "}" : "");
}

static void put_words(tenor_io_buffer *out, const tenor_io_record *record)
{
    for (size_t i = 0; i < record->word_count; i++) {
        const tenor_io_word *word = &record->words[i];
        char text[96];
        snprintf(text, sizeof text, "%s{\"begin\":%u,\"end\":%u", i ? "," : ",\"words\":[", (unsigned)word->begin,
                 (unsigned)word->end);
        put(out, text);
        put_time(out, "start_ms", word->start_ms);
        put_time(out, "end_ms", word->end_ms);
        put_confidence(out, word->confidence);
        put(out, "}");
    }
    put(out, record->word_count ? "]" : "");
}

static void show(tenor_io_buffer *out, const tenor_io_record *record)
{
    if (record->kind != TENOR_IO_UTTERANCE && record->kind != TENOR_IO_EVENT) {
        put(out, "! ");
        require(tenor_io_write_reject(out, record));
        return;
    }
    put(out, "{\"call_id\":");
    require(tenor_io_write_string(out, record->call_id));
    if (record->kind == TENOR_IO_EVENT) {
        put_string(out, "event", (tenor_str){events[record->event], strlen(events[record->event])});
        put_time(out, "at_ms", record->segment.start_ms);
    } else {
        put_number(out, "utterance", (int64_t)record->segment.number);
        const char *role = roles[record->segment.utterance.role];
        put_string(out, "role", (tenor_str){role, strlen(role)});
        put_string(out, "speaker", record->speaker);
        put_time(out, "start_ms", record->segment.start_ms);
    }
    put_time(out, "end_ms", record->segment.end_ms);
    if (record->kind == TENOR_IO_UTTERANCE) {
        put(out, ",\"text\":");
        require(tenor_io_write_string(out, record->segment.utterance.text));
    }
    put_string(out, "agent_id", record->segment.agent_id);
    put(out, record->partial ? ",\"partial\":true" : "");
    put_confidence(out, record->confidence);
    put_call(out, record);
    put_words(out, record);
    put(out, record->call_end ? "} //\n" : "}\n");
}

static void show_file(const char *path, const tenor_io_reader_options *options, size_t hold)
{
    tenor_io_reader *reader;
    tenor_io_buffer *out;
    tenor_io_record record;
    tenor_io_reader_info info;
    tenor_io_error error;
    if (tenor_io_reader_open(&reader, path, options, &error) != TENOR_OK) {
        fprintf(stderr, "show-records: %s\n", error.message);
        exit(1);
    }
    if (hold)
        tn_reader_hold(reader, hold);
    require(tenor_io_buffer_new(&out, NULL));
    tenor_io_reader_get_info(reader, &info);
    const char *slash = strrchr(path, '/');
    printf("# %s: %s\n", slash ? slash + 1 : path, info.format);
    for (;;) {
        require(tenor_io_read(reader, &record, NULL));
        if (record.kind == TENOR_IO_END)
            break;
        if (record.kind == TENOR_IO_REJECT || record.kind == TENOR_IO_TRUNCATED || record.kind == TENOR_IO_NOTE)
            record.source = (tenor_str){"", 0};
        tenor_io_buffer_clear(out);
        show(out, &record);
        tenor_str line = tenor_io_buffer_view(out);
        fwrite(line.data, 1, line.size, stdout);
    }
    tenor_io_buffer_free(out);
    tenor_io_reader_close(reader);
}

int main(int argc, char **argv)
{
    tenor_str maps[MAPS];
    tenor_io_reader_options options = {.mappings = maps};
    size_t hold = 0;
    for (int i = 1; i < argc; i++) {
        bool more = i + 1 < argc;
        if (strcmp(argv[i], "--format") == 0 && more) {
            options.format = (tenor_str){argv[i + 1], strlen(argv[i + 1])};
            i++;
        } else if (strcmp(argv[i], "--hold") == 0 && more) {
            hold = (size_t)strtoull(argv[++i], NULL, 10);
        } else if (strcmp(argv[i], "--map") == 0 && more && options.mapping_count < MAPS) {
            maps[options.mapping_count++] = (tenor_str){argv[i + 1], strlen(argv[i + 1])};
            i++;
        } else {
            show_file(argv[i], &options, hold);
        }
    }
    return 0;
}
