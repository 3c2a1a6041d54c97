/* fuzz_score.c - any bytes as utterances, scored by the library in batches and by the plain scorer: the same bits.
 *
 * The first byte chooses the lexicon (the frozen one, or one of some invented ones), the second the instruction set and
 * how the utterances are cut into batches. Then utterances, each behind a byte 0x1E: a byte for role and day, one for
 * channel and language, and the text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../differential/invent.h"
#include "../plain/plain_pair.h"
#include "../plain/plain_show.h"
#include "../unit/frozen_lexicon.h"
#include "kernel/kernel.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { INVENTED = 15, UTTERANCES = 24, CPUS = 3 };

static void must(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "%s\n", what);
        abort();
    }
}

/* A lexicon with its warm scorers, made once and kept. */
typedef struct bench {
    bool made;
    plain_pair pair;
    tenor_scorer *scorers[CPUS];
} bench;

static tenor_lexicon *lexicon_of(size_t which, const tn_mem *mem)
{
    tenor_lexicon *lexicon = NULL;
    if (which) {
        chance c = chance_of(7, which);
        tn_buf text;
        tn_buf_init(&text, mem);
        invent_lexicon(&c, &text);
        lexicon = invent_load(&text);
        tn_buf_free(&text);
    }
    if (!lexicon) {
        tenor_source source = {{"frozen", 6}, {frozen_lexicon, sizeof frozen_lexicon - 1}, 0};
        must(tenor_lexicon_load(&lexicon, &source, 1, NULL, NULL) == TENOR_OK, "the lexicon does not load");
    }
    return lexicon;
}

static bench *bench_of(size_t which, const tn_mem *mem)
{
    static const char *const names[CPUS] = {"portable", "v3", "avx512"};
    static bench benches[INVENTED + 1];
    bench *b = &benches[which];
    if (b->made)
        return b;
    must(plain_pair_open(&b->pair, lexicon_of(which, mem)), "no plain scorer");
    for (size_t i = 0; i < CPUS; i++) {
        must(setenv("TENOR_CPU", names[i], 1) == 0, "no environment"); /* one that is not to be had: the best */
        must(tenor_scorer_new(&b->scorers[i], b->pair.lexicon, NULL, NULL) == TENOR_OK, "no scorer");
    }
    b->made = true;
    return b;
}

/* Cut the input into utterances, each text in a block of its own, so that a read beyond it is seen. */
static size_t read_utterances(const uint8_t *data, size_t size, tenor_utterance *out)
{
    static const char *const channels[] = {"", "voice", "chat"}, *const languages[] = {"", "en", "de-AT", "fr", "xx"};
    size_t count = 0;
    for (size_t i = 0; i < size && count < UTTERANCES;) {
        size_t end = i;
        while (end < size && data[end] != 0x1E)
            end++;
        if (end - i >= 2) {
            tenor_utterance *u = &out[count++];
            *u = (tenor_utterance)TENOR_UTTERANCE_INIT;
            u->role = (tenor_role)(data[i] % 4);
            u->day = data[i] / 4 % 4 ? 20440 + data[i] / 16 * 30 : TENOR_NO_DAY;
            u->channel.data = channels[data[i + 1] % 3];
            u->language.data = languages[data[i + 1] / 3 % 5];
            u->channel.size = strlen(u->channel.data);
            u->language.size = strlen(u->language.data);
            u->text.size = end - i - 2;
            char *text = malloc(u->text.size ? u->text.size : 1);
            must(text != NULL, "no memory");
            if (u->text.size)
                memcpy(text, data + i + 2, u->text.size);
            u->text.data = text;
        }
        i = end + 1;
    }
    return count;
}

static void compare(bench *b, const tenor_utterance *u, const tenor_score *score, tn_buf *ours, tn_buf *plain)
{
    tenor_score expected;
    must(plain_pair_score(&b->pair, u, true, &expected), "no memory for a plain score");
    tn_buf_clear(ours);
    tn_buf_clear(plain);
    plain_show_score(ours, b->pair.lexicon, score, TENOR_DETAIL_HITS);
    plain_show_score(plain, b->pair.lexicon, &expected, TENOR_DETAIL_HITS);
    if (tn_str_eq(tn_buf_view(ours), tn_buf_view(plain)))
        return;
    fprintf(stderr, "library\n%.*splain\n%.*s", (int)ours->size, ours->data, (int)plain->size, plain->data);
    must(false, "the library differs from the plain scorer");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    static tn_mem mem;
    mem = tn_mem_default();
    bench *b = bench_of(data[0] % (INVENTED + 1), &mem);
    tenor_scorer *scorer = b->scorers[data[1] % CPUS];
    tenor_utterance utterances[UTTERANCES];
    tenor_score scores[UTTERANCES];
    tn_buf ours, plain;
    tn_buf_init(&ours, &mem);
    tn_buf_init(&plain, &mem);
    size_t count = read_utterances(data + 2, size - 2, utterances);
    for (size_t at = 0, step = 1 + data[1] / CPUS; at < count; at += step) {
        size_t n = count - at < step ? count - at : step;
        must(tenor_score_batch(scorer, utterances + at, n, scores) == TENOR_OK, "it does not score");
        for (size_t i = 0; i < n; i++)
            compare(b, &utterances[at + i], &scores[i], &ours, &plain);
    }
    for (size_t i = 0; i < count; i++)
        free((char *)(uintptr_t)utterances[i].text.data);
    tn_buf_free(&ours);
    tn_buf_free(&plain);
    return 0;
}
