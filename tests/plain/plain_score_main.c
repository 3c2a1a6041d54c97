/* plain_score_main.c - build/plain-score: complete scores as text, by the plain way or by the library's.
 *
 *     plain-score [--engine | --exhaustive] LEXICON <LINES
 *
 * LEXICON is a compiled image, or lexicon text (a file or a folder). A line is an utterance as differences are
 * reported: role, channel, language, day and text with tabs between them, bytes also as \xHH; or just a text. */
#include <stdio.h>
#include <stdlib.h>

#include "plain_pair.h"
#include "plain_show.h"

static void die(const char *what, const char *which)
{
    fprintf(stderr, "plain-score: %s: %s\n", which, what);
    exit(2);
}

static void print_finding(void *context, const tenor_diagnostic *d)
{
    (void)context;
    fprintf(stderr, "%.*s:%u: %s: %.*s\n", (int)d->file.size, d->file.data, d->line, d->code, (int)d->message.size,
            d->message.data);
}

static tenor_lexicon *load(const char *path)
{
    tenor_lexicon *lexicon = NULL;
    tenor_error error = {TENOR_OK, "cannot be loaded"};
    tn_mem mem = tn_mem_default();
    tn_buf bytes;
    tn_buf_init(&bytes, &mem);
    FILE *file = fopen(path, "rb");
    for (char *room; file && (room = tn_buf_room(&bytes, 65536)) != NULL;) {
        size_t n = fread(room, 1, 65536, file);
        bytes.size += n;
        if (n == 0)
            break;
    }
    if (file)
        fclose(file);
    if (tn_str_starts(tn_buf_view(&bytes), TN_STR("TNRLEX"))) {
        tenor_lexicon_load_image(&lexicon, (tenor_str){bytes.data, bytes.size}, NULL, &error);
    } else {
        tenor_source source = {{path, strlen(path)}, {NULL, 0}, 0};
        tenor_load_options options = {.diagnostic = print_finding};
        tenor_lexicon_load(&lexicon, &source, 1, &options, &error);
    }
    tn_buf_free(&bytes);
    if (!lexicon)
        die(error.message, path);
    return lexicon;
}

int main(int argc, char **argv)
{
    const char *mode = argc == 3 ? argv[1] : "--quick";
    bool engine = strcmp(mode, "--engine") == 0, exhaustive = strcmp(mode, "--exhaustive") == 0;
    if (argc < 2 || argc > 3 || (argc == 3 && !engine && !exhaustive))
        die("usage: plain-score [--engine | --exhaustive] LEXICON <LINES", "arguments");
    static plain_pair pair;
    tenor_scorer *scorer = NULL;
    tenor_lexicon *lexicon = load(argv[argc - 1]);
    if (!plain_pair_open(&pair, lexicon) || tenor_scorer_new(&scorer, pair.lexicon, NULL, NULL) != TENOR_OK)
        die("does not open", argv[argc - 1]);
    tn_buf line, scratch, out;
    tn_buf_init(&line, &pair.mem);
    tn_buf_init(&scratch, &pair.mem);
    tn_buf_init(&out, &pair.mem);
    for (int c = getchar(); c != EOF; c = getchar()) {
        if (c != '\n') {
            tn_buf_byte(&line, (char)c);
            continue;
        }
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        tenor_score score;
        if (!plain_show_parse(tn_buf_view(&line), &scratch, &u)) {
            u = (tenor_utterance)TENOR_UTTERANCE_INIT;
            u.text = (tenor_str){line.data, line.size};
        }
        bool ok = engine ? tenor_score_batch(scorer, &u, 1, &score) == TENOR_OK
            : plain_pair_score(&pair, &u, exhaustive, &score);
        if (!ok)
            die("no memory", "scoring");
        tn_buf_clear(&out);
        plain_show_utterance(&out, &u);
        plain_show_score(&out, pair.lexicon, &score, TENOR_DETAIL_HITS);
        fwrite(out.data, 1, out.size, stdout);
        tn_buf_clear(&line);
    }
    tn_buf_free(&line);
    tn_buf_free(&scratch);
    tn_buf_free(&out);
    tenor_scorer_free(scorer);
    plain_pair_close(&pair);
    return 0;
}
