/* open_calls.c - many calls open at a time, fed line by line in turn: what they hold, with the duties of the lexicons.
 *
 *     open_calls IMAGE TRANSCRIPT CALLS [LINES [measure]]    LINES of each call (20), taken from TRANSCRIPT (JSON Lines) over and over
 *
 * Prints what all of them hold (MB of resident memory), bytes a call, nanoseconds of CPU a line. measure: they measure, too. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include <tenor.h>
#include <tenor_call.h>
#include <tenor_io.h>

#define TEXTS_MOST 4096
#define TEXT_ROOM 512

static char texts[TEXTS_MOST][TEXT_ROOM];
static tenor_role roles[TEXTS_MOST];

static size_t read_texts(const char *path)
{
    tenor_io_reader_options options = {.threads = 0};
    tenor_io_reader *reader = NULL;
    tenor_io_record record;
    size_t count = 0;
    if (tenor_io_reader_open(&reader, path, &options, NULL) != TENOR_OK)
        return 0;
    while (count < TEXTS_MOST && tenor_io_read(reader, &record, NULL) == TENOR_OK && record.kind != TENOR_IO_END)
        if (record.kind == TENOR_IO_UTTERANCE && record.segment.utterance.text.size < TEXT_ROOM) {
            memcpy(texts[count], record.segment.utterance.text.data, record.segment.utterance.text.size);
            roles[count++] = record.segment.utterance.role;
        }
    tenor_io_reader_close(reader);
    return count;
}

static long resident(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024L;
}

int main(int argc, char **argv)
{
    tenor_lexicon *lexicon = NULL;
    tenor_scorer *scorer = NULL;
    tenor_error error;
    size_t calls = argc > 3 ? strtoul(argv[3], NULL, 10) : 0, lines = argc > 4 ? strtoul(argv[4], NULL, 10) : 20;
    if (calls == 0) {
        fprintf(stderr, "usage: open_calls IMAGE TRANSCRIPT CALLS [LINES [measure]]\n");
        return EXIT_FAILURE;
    }
    FILE *file = fopen(argv[1], "rb");
    static char image[64 << 20];
    size_t size = file ? fread(image, 1, sizeof image, file) : 0, count = read_texts(argv[2]);
    if (file)
        fclose(file);
    tenor_call **open = calloc(calls, sizeof *open);
    if (!open || count == 0 || tenor_lexicon_load_image(&lexicon, (tenor_str){image, size}, NULL, &error) != TENOR_OK ||
        tenor_scorer_new(&scorer, lexicon, NULL, &error) != TENOR_OK)
        return EXIT_FAILURE;
    bool measures = argc > 5 && strcmp(argv[5], "measure") == 0;
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_CALLS);
    long before = resident();
    for (size_t i = 0; i < calls; i++)
        if (tenor_call_new(&open[i], lexicon, NULL, &error) != TENOR_OK ||
            (measures && tenor_call_measure(open[i], NULL) != TENOR_OK))
            return EXIT_FAILURE;
    clock_t start = clock();
    for (size_t line = 0; line < lines; line++)
        for (size_t i = 0; i < calls; i++) {
            size_t k = (i * 7 + line) % count;
            tenor_segment s = TENOR_SEGMENT_INIT;
            s.utterance.text = (tenor_str){texts[k], strlen(texts[k])};
            s.utterance.role = roles[k];
            s.number = line;
            s.start_ms = (int64_t)line * 5000;
            s.end_ms = s.start_ms + 4000;
            if (tenor_call_push(open[i], scorer, &s, true) != TENOR_OK)
                return EXIT_FAILURE;
        }
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    printf("mb %.1f\nbytes %ld\nns %.0f\n", (double)(resident() - before) / 1e6, (resident() - before) / (long)calls,
           seconds * 1e9 / (double)(calls * lines));
    for (size_t i = 0; i < calls; i++)
        tenor_call_free(open[i]);
    free(open);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return EXIT_SUCCESS;
}
