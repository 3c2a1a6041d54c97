/* embed_bench.c - what one call of the library costs whoever embeds it: a 12-word utterance, warm, the hits of its scores on.
 *
 *     embed_bench IMAGE TEXTS        IMAGE: a compiled lexicon; TEXTS: a file, one text a line
 *
 * One scorer scores one utterance a call, as a live system would: first the same text again and again, then all texts
 * in turn, which branch predictors cannot learn by heart; then these with all that duties of calls listen for. So far it remembers no
 * texts, so that each is one that never came before; at last it remembers them. Every call goes through the public header, and the scorer's
 * allocator is ours: a loop that is warm must not allocate.
 *
 * Prints `name value` lines: nanoseconds of CPU a call (median of the rounds, and the fastest), hits a call,
 * allocations in the measured loops. Exit 1 where there was one. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <tenor.h>

#define ROUNDS 15
#define ROUND_NS 2e7 /* at least */
#define WARM_UP 3
#define MAX_TEXTS 4096
#define REMEMBERED ((size_t)64 << 20) /* all of them */

typedef struct counts {
    size_t allocations; /* calls that asked for memory */
} counts;

/* malloc, counted. */
static void *resize(void *context, void *block, size_t old_size, size_t new_size)
{
    counts *c = context;
    (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    c->allocations++;
    return realloc(block, new_size);
}

static double cpu_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

/* The whole file, NUL behind it; NULL where it cannot be read. */
static char *load(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    long end;
    if (!file)
        return NULL;
    if (fseek(file, 0, SEEK_END) == 0 && (end = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0 &&
        (bytes = malloc((size_t)end + 1)) != NULL) {
        *size = fread(bytes, 1, (size_t)end, file);
        bytes[*size] = '\0';
    }
    fclose(file);
    return bytes;
}

/* One utterance a line of bytes, agents and customers in turn. Returns how many. */
static size_t cut(char *bytes, size_t size, tenor_utterance *utterances)
{
    size_t count = 0;
    char *at = bytes, *end = bytes + size;
    while (at < end && count < MAX_TEXTS) {
        char *stop = memchr(at, '\n', (size_t)(end - at));
        if (!stop)
            stop = end;
        if (stop > at) {
            utterances[count] = (tenor_utterance)TENOR_UTTERANCE_INIT;
            utterances[count].text.data = at;
            utterances[count].text.size = (size_t)(stop - at);
            utterances[count].role = count % 2 ? TENOR_ROLE_CUSTOMER : TENOR_ROLE_AGENT;
            count++;
        }
        at = stop + 1;
    }
    return count;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Scores the count utterances, one call each, passes times. False: a call failed. Adds what was found to *hits. */
static bool score_all(tenor_scorer *scorer, const tenor_utterance *utterances, size_t count, size_t passes, size_t *hits)
{
    for (size_t pass = 0; pass < passes; pass++)
        for (size_t i = 0; i < count; i++) {
            tenor_score score;
            if (tenor_score_batch(scorer, &utterances[i], 1, &score) != TENOR_OK || score.status != TENOR_OK)
                return false;
            *hits += score.hit_count;
        }
    return true;
}

/* One name's lines; false where a call failed or a warm one allocated. Rounds are long enough for a steady number. */
static bool measure(const char *name, tenor_scorer *scorer, const tenor_utterance *utterances, size_t count,
                    const counts *allocator)
{
    double rounds[ROUNDS], begin = 0, pass_ns = 0;
    size_t found = 0, allocated, passes;
    for (int i = 0; i < WARM_UP; i++) {
        begin = cpu_ns();
        if (!score_all(scorer, utterances, count, 1, &found))
            return false;
        pass_ns = cpu_ns() - begin;
    }
    passes = (size_t)(ROUND_NS / (pass_ns > 10 ? pass_ns : 10)) + 1;
    found = 0;
    allocated = allocator->allocations;
    for (int round = 0; round < ROUNDS; round++) {
        begin = cpu_ns();
        if (!score_all(scorer, utterances, count, passes, &found))
            return false;
        rounds[round] = (cpu_ns() - begin) / (double)(passes * count);
    }
    allocated = allocator->allocations - allocated;
    qsort(rounds, ROUNDS, sizeof rounds[0], by_value);
    printf("%s.ns %.1f\n%s.ns_least %.1f\n%s.hits %.2f\n%s.allocations %zu\n", name, rounds[ROUNDS / 2], name,
           rounds[0], name, (double)found / (double)(passes * count * ROUNDS), name, allocated);
    return allocated == 0;
}

int main(int argc, char **argv)
{
    static tenor_utterance utterances[MAX_TEXTS];
    counts counted = {0};
    tenor_allocator allocator = {resize, &counted};
    tenor_lexicon *lexicon = NULL;
    tenor_scorer *scorer = NULL;
    tenor_error error;
    size_t image_size = 0, text_size = 0, count;
    char *image, *texts;
    bool good;
    if (argc != 3) {
        fprintf(stderr, "usage: embed_bench IMAGE TEXTS\n");
        return 2;
    }
    image = load(argv[1], &image_size);
    texts = load(argv[2], &text_size);
    count = texts ? cut(texts, text_size, utterances) : 0;
    if (!image || count == 0) {
        fprintf(stderr, "embed_bench: cannot read %s\n", image ? argv[2] : argv[1]);
        return 1;
    }
    if (tenor_lexicon_load_image(&lexicon, (tenor_str){image, image_size}, &allocator, &error) != TENOR_OK ||
        tenor_scorer_new(&scorer, lexicon, &allocator, &error) != TENOR_OK) {
        fprintf(stderr, "embed_bench: %s\n", error.message);
        tenor_lexicon_release(lexicon);
        return 1;
    }
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_REASONS);
    if (tenor_scorer_remember(scorer, 0) != TENOR_OK)
        return 1;
    good = measure("one", scorer, utterances, 1, &counted);
    good = measure("many", scorer, utterances, count, &counted) && good;
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_HITS);
    good = measure("listening", scorer, utterances, count, &counted) && good;
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_REASONS);
    good = tenor_scorer_remember(scorer, REMEMBERED) == TENOR_OK && measure("again", scorer, utterances, count, &counted) && good;
    if (!good)
        fprintf(stderr, "embed_bench: a call failed, or a warm call allocated\n");
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    free(texts);
    free(image);
    return good ? 0 : 1;
}
