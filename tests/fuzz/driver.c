/* driver.c - runs one fuzz target without libFuzzer: its seeds, then seeded mutations of them.
 *
 *     fuzz_NAME [-seed=N] [-runs=N] [-max_total_time=SECONDS] [-max_len=BYTES] [-timeout=SECONDS]
 *               [-artifact_prefix=PATH] [-dict=FILE] SEED-FILE-OR-DIR…
 *
 * The same seed, seeds and dictionary give the same inputs in the same order on every machine; the
 * time limit only decides how many of them are run. An input that ends the program (a sanitizer's
 * finding, a signal, a hang) is written to PATHcrash-NAME-RUN first; given as the only argument with
 * -runs=0 it is run again. Option names are libFuzzer's, so that one Makefile rule serves both. */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The sanitizer's runtime calls the handler before it ends the program; absent in plain builds. */
void __sanitizer_set_death_callback(void (*callback)(void)) __attribute__((weak));

/* Asked by the runtimes when they start. UBSan's has no such callback: abort brings on_signal instead. */
__attribute__((visibility("default"))) const char *__ubsan_default_options(void);
__attribute__((visibility("default"))) const char *__asan_default_options(void);

const char *__ubsan_default_options(void)
{
    return "abort_on_error=1:print_stacktrace=1";
}

const char *__asan_default_options(void)
{
    return "exitcode=99:hard_rss_limit_mb=3000:allocator_may_return_null=1";
}

enum {
    MUTATIONS_MAX = 8,     /* steps from a parent to its child */
    DICTIONARY_MAX = 1024, /* words; more are not needed to reach a grammar */
    WORD_MAX = 64          /* bytes of one word */
};

#define FILE_MAX ((size_t)1 << 20) /* a seed is a small thing; the rest of a longer file is left out */

typedef struct input {
    uint8_t *data;
    size_t size;
} input;

typedef struct word {
    uint8_t data[WORD_MAX];
    size_t size;
} word;

static struct {
    input *pool; /* the seeds, then children kept as parents of later ones */
    size_t pool_size, pool_capacity;
    word dictionary[DICTIONARY_MAX];
    size_t words;
    uint64_t random;
    size_t max_len;
    unsigned timeout;
    /* what is being run, for the handlers */
    const uint8_t *data;
    size_t size;
    unsigned long long run;
    const char *prefix, *name;
    char artifact[4096];
} fuzz;

static void die(const char *what, const char *which)
{
    fprintf(stderr, "%s: %s: %s\n", fuzz.name, what, which);
    exit(2);
}

static void *allocate(size_t size)
{
    void *block = malloc(size ? size : 1);
    if (!block)
        die("out of memory", "driver");
    return block;
}

/* ---- what ends a run ---------------------------------------------------------------------------- */

/* Only what a signal handler may call. The file's name was made before the run. */
static void save_input(void)
{
    const uint8_t *data = fuzz.data;
    if (!data)
        return;
    fuzz.data = NULL; /* once */
    int fd = open(fuzz.artifact, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    size_t left = fuzz.size;
    while (fd >= 0 && left > 0) {
        ssize_t n = write(fd, data, left);
        if (n <= 0)
            break;
        data += n;
        left -= (size_t)n;
    }
    static const char note[] = "\nfuzz: the input is in ";
    if (write(2, note, sizeof note - 1) < 0 || write(2, fuzz.artifact, strlen(fuzz.artifact)) < 0 ||
        write(2, "\n", 1) < 0)
        return;
}

static void on_signal(int number)
{
    if (number == SIGALRM) {
        static const char note[] = "\nfuzz: one input takes too long";
        if (write(2, note, sizeof note - 1) < 0)
            _exit(98);
    }
    save_input();
    _exit(98);
}

static void run_one(const uint8_t *data, size_t size)
{
    /* A copy of exactly this size, so that a read past the end is seen; not NULL even when empty. */
    uint8_t *copy = allocate(size);
    if (size > 0)
        memcpy(copy, data, size);
    snprintf(fuzz.artifact, sizeof fuzz.artifact, "%scrash-%s-%llu", fuzz.prefix, fuzz.name, fuzz.run);
    fuzz.size = size;
    fuzz.data = copy;
    alarm(fuzz.timeout);
    LLVMFuzzerTestOneInput(copy, size);
    alarm(0);
    fuzz.data = NULL;
    fuzz.run++;
    free(copy);
}

/* ---- seeds and words ---------------------------------------------------------------------------- */

static void keep(uint8_t *data, size_t size)
{
    if (fuzz.pool_size == fuzz.pool_capacity) {
        fuzz.pool_capacity = fuzz.pool_capacity ? fuzz.pool_capacity * 2 : 64;
        fuzz.pool = realloc(fuzz.pool, fuzz.pool_capacity * sizeof *fuzz.pool);
        if (!fuzz.pool)
            die("out of memory", "driver");
    }
    fuzz.pool[fuzz.pool_size++] = (input){data, size};
}

static uint8_t *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        die("cannot read", path);
    uint8_t *data = allocate(FILE_MAX);
    *size = fread(data, 1, FILE_MAX, file);
    if (ferror(file))
        die("cannot read", path);
    fclose(file);
    uint8_t *fit = realloc(data, *size ? *size : 1);
    return fit ? fit : data;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* A folder's files in the order of their names: the order of a folder differs between machines. */
static void add_seeds(const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0)
        die("cannot read", path);
    if (!S_ISDIR(info.st_mode)) {
        size_t size;
        uint8_t *data = read_file(path, &size);
        keep(data, size);
        return;
    }
    DIR *folder = opendir(path);
    if (!folder)
        die("cannot read", path);
    char **names = NULL;
    size_t count = 0;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] == '.')
            continue;
        char **more = realloc(names, (count + 1) * sizeof *names);
        if (!more)
            die("out of memory", "driver");
        names = more;
        size_t size = strlen(path) + strlen(entry->d_name) + 2;
        names[count] = allocate(size);
        snprintf(names[count++], size, "%s/%s", path, entry->d_name);
    }
    closedir(folder);
    if (count > 0)
        qsort(names, count, sizeof *names, by_name);
    for (size_t i = 0; i < count; i++) {
        add_seeds(names[i]);
        free(names[i]);
    }
    free(names);
}

static int hex_digit(char c)
{
    const char *digits = "0123456789abcdef";
    const char *at = c ? strchr(digits, c >= 'A' && c <= 'F' ? c + ('a' - 'A') : c) : NULL;
    return at ? (int)(at - digits) : -1;
}

/* libFuzzer's dictionaries: name="word" a line, with \\ \" and \xAB; # begins a comment. */
static void read_dictionary(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file)
        die("cannot read", path);
    char line[1024];
    while (fuzz.words < DICTIONARY_MAX && fgets(line, sizeof line, file)) {
        const char *p = strchr(line, '"');
        if (line[0] == '#' || !p)
            continue;
        word *w = &fuzz.dictionary[fuzz.words];
        w->size = 0;
        for (p++; *p && *p != '"' && w->size < WORD_MAX; p++) {
            unsigned char c = (unsigned char)*p;
            if (c == '\\' && p[1] == 'x' && hex_digit(p[2]) >= 0 && hex_digit(p[3]) >= 0) {
                c = (unsigned char)(hex_digit(p[2]) * 16 + hex_digit(p[3]));
                p += 3;
            } else if (c == '\\' && p[1]) {
                c = (unsigned char)*++p;
            }
            w->data[w->size++] = c;
        }
        fuzz.words += w->size > 0;
    }
    fclose(file);
}

/* ---- mutation ----------------------------------------------------------------------------------- */

/* splitmix64: tiny, and the same everywhere. */
static uint64_t next_random(void)
{
    uint64_t z = (fuzz.random += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static size_t below(size_t limit)
{
    return limit ? (size_t)(next_random() % limit) : 0;
}

/* Puts n bytes (or as many as there is room for) at `at`. */
static size_t insert(uint8_t *data, size_t size, size_t at, const uint8_t *bytes, size_t n)
{
    if (n > fuzz.max_len - size)
        n = fuzz.max_len - size;
    memmove(data + at + n, data + at, size - at);
    if (n > 0)
        memcpy(data + at, bytes, n);
    return size + n;
}

/* One step on data, which has room for max_len bytes; returns the new size. */
static size_t mutate(uint8_t *data, size_t size)
{
    /* Bytes at which parsers turn: ends of ranges, quotes, separators, starts of UTF-8 sequences. */
    static const uint8_t telling[] = {0,   1,   9,   10,  13,  31,   32,   34,   35,   39,   42,  44,
                                      45,  46,  48,  57,  58,  91,   92,   93,   123,  125,  127, 128,
                                      191, 192, 194, 223, 224, 0xed, 0xef, 0xf0, 0xf4, 0xf8, 0xff};
    size_t at = below(size + 1);
    switch (below(10)) {
    case 0: /* flip a bit */
        if (size > 0)
            data[at % size] = (uint8_t)(data[at % size] ^ (1u << below(8)));
        return size;
    case 1: /* a telling byte over another */
        if (size > 0)
            data[at % size] = telling[below(sizeof telling)];
        return size;
    case 2: /* a telling byte in between */
        return insert(data, size, at, &telling[below(sizeof telling)], 1);
    case 3: { /* cut out a piece */
        size_t n = below((size - at < 32 ? size - at : 32) + 1);
        memmove(data + at, data + at + n, size - at - n);
        return size - n;
    }
    case 4: /* cut off the end */
        return below(4) ? size : at;
    case 5: { /* say a piece again, once or many times */
        uint8_t piece[64];
        size_t n = size - at < sizeof piece ? size - at : sizeof piece;
        n = below(n + 1);
        memcpy(piece, data + at, n);
        for (size_t times = below(8) ? 1 : 1 + below(64); times > 0 && n > 0; times--)
            size = insert(data, size, at, piece, n);
        return size;
    }
    case 6: { /* a piece of another input */
        const input *other = &fuzz.pool[below(fuzz.pool_size)];
        size_t from = below(other->size + 1);
        size_t n = below(other->size - from + 1);
        return insert(data, size, at, other->data + from, n);
    }
    case 7: { /* the end of another input */
        const input *other = &fuzz.pool[below(fuzz.pool_size)];
        size_t from = below(other->size + 1);
        return insert(data, at, at, other->data + from, other->size - from);
    }
    case 8: { /* a number: binary files are full of sizes and offsets */
        static const uint32_t numbers[] = {0, 1, 127, 128, 255, 256, 65535, 65536, INT32_MAX, UINT32_MAX};
        uint32_t value = numbers[below(sizeof numbers / sizeof *numbers)] + (uint32_t)below(3) - 1;
        uint8_t bytes[4];
        for (size_t i = 0; i < 4; i++)
            bytes[i] = (uint8_t)(value >> (8 * i));
        size_t n = (size_t)1 << below(3);
        if (size >= n)
            memcpy(data + below(size - n + 1), bytes, n);
        return size;
    }
    default: /* a word of the grammar */
        if (fuzz.words == 0)
            return insert(data, size, at, &telling[below(sizeof telling)], 1);
        const word *w = &fuzz.dictionary[below(fuzz.words)];
        return insert(data, size, at, w->data, w->size);
    }
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void run_mutations(unsigned long long runs, double end)
{
    const size_t seeds = fuzz.pool_size;
    const size_t kept = seeds < 64 ? 64 : seeds; /* children kept at one time */
    uint8_t *child = allocate(fuzz.max_len);
    for (unsigned long long i = 0; i < runs && now() < end; i++) {
        const input *parent = &fuzz.pool[below(fuzz.pool_size)];
        size_t size = parent->size < fuzz.max_len ? parent->size : fuzz.max_len;
        if (size > 0)
            memcpy(child, parent->data, size);
        for (size_t steps = 1 + below(MUTATIONS_MAX); steps > 0; steps--)
            size = mutate(child, size);
        run_one(child, size);
        /* Some children become parents, so that changes add up; seeds always stay. */
        if (below(16) == 0) {
            uint8_t *copy = allocate(size);
            if (size > 0)
                memcpy(copy, child, size);
            if (fuzz.pool_size < seeds + kept) {
                keep(copy, size);
            } else {
                input *old = &fuzz.pool[seeds + below(kept)];
                free(old->data);
                *old = (input){copy, size};
            }
        }
    }
    free(child);
}

/* ---- the command line --------------------------------------------------------------------------- */

static const char *option(const char *argument, const char *name)
{
    size_t n = strlen(name);
    return strncmp(argument, name, n) == 0 ? argument + n : NULL;
}

int main(int argc, char **argv)
{
    unsigned long long runs = 100000;
    double seconds = 0;
    const char *slash = strrchr(argv[0], '/');
    fuzz.name = slash ? slash + 1 : argv[0];
    fuzz.prefix = "";
    fuzz.random = 1;
    fuzz.max_len = 4096;
    fuzz.timeout = 20;

    for (int i = 1; i < argc; i++) {
        const char *value;
        if (argv[i][0] != '-')
            add_seeds(argv[i]);
        else if ((value = option(argv[i], "-seed=")) != NULL)
            fuzz.random = strtoull(value, NULL, 10);
        else if ((value = option(argv[i], "-runs=")) != NULL)
            runs = strtoull(value, NULL, 10);
        else if ((value = option(argv[i], "-max_total_time=")) != NULL)
            seconds = (double)strtoull(value, NULL, 10);
        else if ((value = option(argv[i], "-max_len=")) != NULL)
            fuzz.max_len = (size_t)strtoull(value, NULL, 10);
        else if ((value = option(argv[i], "-timeout=")) != NULL)
            fuzz.timeout = (unsigned)strtoul(value, NULL, 10);
        else if ((value = option(argv[i], "-artifact_prefix=")) != NULL)
            fuzz.prefix = value;
        else if ((value = option(argv[i], "-dict=")) != NULL)
            read_dictionary(value);
        else
            die("unknown option", argv[i]);
    }
    if (fuzz.pool_size == 0)
        keep(allocate(0), 0);

    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(save_input);
    struct sigaction action = {.sa_handler = on_signal};
    sigaction(SIGALRM, &action, NULL);
    sigaction(SIGABRT, &action, NULL);
    if (!__sanitizer_set_death_callback) { /* a sanitizer reports these better */
        sigaction(SIGSEGV, &action, NULL);
        sigaction(SIGBUS, &action, NULL);
        sigaction(SIGFPE, &action, NULL);
        sigaction(SIGILL, &action, NULL);
    }

    uint64_t seed = fuzz.random;
    double begin = now();
    double end = seconds > 0 ? begin + seconds : begin + 1e9;
    size_t seeds = fuzz.pool_size;
    for (size_t i = 0; i < seeds; i++) /* whole, even where longer than max_len */
        run_one(fuzz.pool[i].data, fuzz.pool[i].size);
    run_mutations(runs, end);

    for (size_t i = 0; i < fuzz.pool_size; i++)
        free(fuzz.pool[i].data);
    free(fuzz.pool);
    printf("%s: done, %llu runs, %zu seeds, %zu words, seed %llu, %.1f s\n", fuzz.name, fuzz.run, seeds,
           fuzz.words, (unsigned long long)seed, now() - begin);
    return 0;
}
