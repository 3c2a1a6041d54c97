/* score_file.c - any transcript that tenor can read, a vendor's document too: read, score, write a record a turn.
 *
 *     cc score_file.c $(pkg-config --cflags --libs tenor-io)
 *     ./score_file lexicons/en <night.jsonl          or: ./score_file lexicons/en export.json */
#include <stdio.h>
#include <string.h>

#include <tenor.h>
#include <tenor_io.h>

static int failed(const char *message)
{
    fprintf(stderr, "score_file: %s\n", message);
    return 1;
}

/* One utterance at a time is the simplest loop; batches are faster. */
static tenor_status score_all(tenor_io_reader *reader, tenor_scorer *scorer, const tenor_io_writer *writer,
                              tenor_io_buffer *out, tenor_io_error *error)
{
    for (;;) {
        tenor_io_record record;
        tenor_io_scored scored;
        tenor_score score;
        tenor_str bytes;
        tenor_status status = tenor_io_read(reader, &record, error);
        if (status != TENOR_OK || record.kind == TENOR_IO_END)
            return status;
        if (record.kind == TENOR_IO_REJECT || record.kind == TENOR_IO_TRUNCATED)
            fprintf(stderr, "%.*s:%llu: %.*s\n", (int)record.source.size, record.source.data,
                    (unsigned long long)record.line, (int)record.message.size, record.message.data);
        if (record.kind != TENOR_IO_UTTERANCE)
            continue;
        status = tenor_score_batch(scorer, &record.segment.utterance, 1, &score);
        if (status != TENOR_OK)
            return status;
        memset(&scored, 0, sizeof scored);
        scored.call_id = record.call_id;
        scored.segment = &record.segment;
        scored.score = &score;
        scored.fields = record.fields;
        status = tenor_io_write_utterance(writer, out, &scored);
        bytes = tenor_io_buffer_view(out);
        fwrite(bytes.data, 1, bytes.size, stdout);
        tenor_io_buffer_clear(out);
        if (status != TENOR_OK)
            return status;
    }
}

int main(int argc, char **argv)
{
    tenor_source source = {{NULL, 0}, {NULL, 0}, 0};
    tenor_lexicon *lexicon = NULL;
    tenor_scorer *scorer = NULL;
    tenor_io_reader *reader = NULL;
    tenor_io_writer *writer = NULL;
    tenor_io_buffer *out = NULL;
    tenor_io_writer_options options;
    tenor_error error;
    tenor_io_error io_error;
    tenor_status status = TENOR_NO_MEMORY;
    const char *fields = "call_id,utterance,role,start_ms,queue,sentiment,tone";

    if (argc < 2)
        return failed("usage: score_file LEXICON [TRANSCRIPT]");
    source.name.data = argv[1];
    source.name.size = strlen(argv[1]);
    if (tenor_lexicon_load(&lexicon, &source, 1, NULL, &error) != TENOR_OK)
        return failed(error.message);
    memset(&options, 0, sizeof options);
    options.fields.data = fields;
    options.fields.size = strlen(fields);
    strcpy(io_error.message, "out of memory");
    if (tenor_scorer_new(&scorer, lexicon, NULL, NULL) == TENOR_OK && tenor_io_buffer_new(&out, NULL) == TENOR_OK &&
        tenor_io_writer_new(&writer, lexicon, &options, &io_error) == TENOR_OK &&
        tenor_io_reader_open(&reader, argc > 2 ? argv[2] : "-", NULL, &io_error) == TENOR_OK)
        status = score_all(reader, scorer, writer, out, &io_error);
    tenor_io_reader_close(reader);
    tenor_io_writer_free(writer);
    tenor_io_buffer_free(out);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return status == TENOR_OK ? 0 : failed(io_error.message);
}
