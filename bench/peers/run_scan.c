/* run_scan.c - Hyperscan or Vectorscan (one interface) on a file of texts, one a line: run_scan hs TEXTS PHRASES
 *
 * Literals, caseless; that a match stands between words is seen to here, because patterns with \b take minutes to compile.
 * Each text is one block. Prints: texts, CPU seconds of the loop, CPU seconds
 * of the start (compiling), matches, version. Built and run by peers.py. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <hs.h>

static double cpu(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static char *load(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    long end;
    if (file && fseek(file, 0, SEEK_END) == 0 && (end = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0 &&
        (bytes = malloc((size_t)end + 1)) != NULL) {
        *size = fread(bytes, 1, (size_t)end, file);
        bytes[*size] = '\0';
    }
    if (file)
        fclose(file);
    return bytes;
}

typedef struct search {
    const char *text;
    size_t size;
    const size_t *lengths; /* of the phrases */
    size_t found;
} search;

static int is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static int match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context)
{
    search *s = context;
    size_t begin = (size_t)to - s->lengths[id];
    (void)from, (void)flags;
    s->found += (begin == 0 || !is_word(s->text[begin - 1])) && (to == s->size || !is_word(s->text[to]));
    return 0;
}

/* The lines of bytes (changed), their lengths, flags and numbers. 0: no memory, or no line. */
static unsigned phrases_of(char *bytes, const char ***all, size_t **lengths, unsigned **flags, unsigned **ids)
{
    size_t lines = 0, at = 0;
    for (char *p = bytes; *p; p++)
        lines += *p == '\n';
    *all = calloc(lines + 1, sizeof **all);
    *lengths = calloc(lines + 1, sizeof **lengths);
    *flags = calloc(lines + 1, sizeof **flags);
    *ids = calloc(lines + 1, sizeof **ids);
    if (!*all || !*lengths || !*flags || !*ids)
        return 0;
    for (char *line = strtok(bytes, "\n"); line && at < lines; line = strtok(NULL, "\n"), at++) {
        (*all)[at] = line;
        (*lengths)[at] = strlen(line);
        (*flags)[at] = HS_FLAG_CASELESS;
        (*ids)[at] = (unsigned)at;
    }
    return (unsigned)at;
}

int main(int argc, char **argv)
{
    double begin = cpu(), started, end;
    size_t text_size = 0, phrase_size = 0, texts = 0, *lengths;
    char *text = argc == 4 ? load(argv[2], &text_size) : NULL, *listed = argc == 4 ? load(argv[3], &phrase_size) : NULL;
    unsigned count, *flags, *ids;
    search searching = {NULL, 0, NULL, 0};
    const char **all;
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    hs_scratch_t *scratch = NULL;
    if (!text || !listed) {
        fprintf(stderr, "usage: run_scan hs TEXTS PHRASES\n");
        return 2;
    }
    count = phrases_of(listed, &all, &lengths, &flags, &ids);
    searching.lengths = lengths;
    if (count == 0 ||
        hs_compile_lit_multi(all, flags, ids, lengths, count, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS ||
        hs_alloc_scratch(database, &scratch) != HS_SUCCESS) {
        fprintf(stderr, "run_scan: %s\n", error ? error->message : "no phrases, or no memory");
        return 1;
    }
    started = cpu();
    for (char *at = text, *stop; at < text + text_size; at = stop + 1, texts++) {
        stop = memchr(at, '\n', (size_t)(text + text_size - at));
        if (!stop)
            stop = text + text_size;
        searching.text = at;
        searching.size = (size_t)(stop - at);
        if (hs_scan(database, at, (unsigned)searching.size, 0, scratch, match, &searching) != HS_SUCCESS)
            return 1;
    }
    end = cpu();
    printf("%zu %.6f %.6f %zu %.6s\n", texts, end - started, started - begin, searching.found, hs_version());
    return 0;
}
