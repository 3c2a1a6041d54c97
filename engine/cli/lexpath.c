/* lexpath.c - which lexicons a verb works with: the shipped ones, layers over them, or an image;
 * and loading them. */
#define _XOPEN_SOURCE 700 /* realpath */
#define _DEFAULT_SOURCE   /* madvise */
#include "cli/lexpath.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/auxv.h>
#endif
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

#include "cli/commands.h"
#include "cli/findings.h"
#include "cli/terminal.h"
#include "cli/threadcrew.h"

#ifndef TENOR_DATADIR
#define TENOR_DATADIR "/usr/local/share/tenor"
#endif

/* Where the shipped lexicons stand, and the image that make keeps of them: seen from the folder of
 * the program, in the build tree (build/tenor and build/asan/tenor) and where it is installed; else
 * the place that the build was told. */
static const struct {
    const char *folder, *kept;
} beside[] = {{"../lexicons/en", "en.tnr"},
              {"../../lexicons/en", "en.tnr"},
              {"../share/tenor/lexicons/en", "../share/tenor/lexicons/en.tnr"}};
#define INSTALLED TENOR_DATADIR "/lexicons/en"
#define INSTALLED_KEPT TENOR_DATADIR "/lexicons/en.tnr"

/* An image holds binary numbers from its start on, a lexicon file never holds NUL. */
#define IMAGE_MOST ((size_t)1 << 30)

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

void tn_lexpath_free(tn_lexpath *path)
{
    for (size_t i = 0; i < path->owned_count; i++)
        free(path->owned[i]);
    free(path->owned);
    free(path->sources);
    if (path->image)
        munmap(path->image, path->image_size);
    if (path->kept)
        munmap(path->kept, path->kept_size);
    tn_loadheap_free(path->heap);
    *path = (tn_lexpath){0};
}

static bool grow(void **array, size_t *capacity, size_t count, size_t size)
{
    if (count < *capacity)
        return true;
    size_t wanted = *capacity ? 2 * *capacity : 16;
    void *larger = realloc(*array, wanted * size);
    if (!larger)
        return false;
    *array = larger;
    *capacity = wanted;
    return true;
}

static bool add_source(tn_lexpath *path, const char *name, unsigned layer)
{
    if (!grow((void **)&path->sources, &path->capacity, path->count, sizeof *path->sources))
        return false;
    path->sources[path->count++] = (tenor_source){tn_terminal_str(name), {NULL, 0}, layer};
    return true;
}

/* Takes the memory over; NULL stays NULL. */
static char *own(tn_lexpath *path, char *memory)
{
    if (!memory)
        return NULL;
    if (!grow((void **)&path->owned, &path->owned_capacity, path->owned_count,
              sizeof *path->owned)) {
        free(memory);
        return NULL;
    }
    return path->owned[path->owned_count++] = memory;
}

static char *joined(const char *folder, size_t size, const char *name)
{
    char *text = malloc(size + 1 + strlen(name) + 1);
    if (text) {
        memcpy(text, folder, size);
        text[size] = '/';
        strcpy(text + size + 1, name);
    }
    return text;
}

/* By how every image begins, damaged ones too. Of what is no text, UTF-16 is told as a lexicon file that cannot be read,
 * with its line; compressed text would be told line for line, so *packed is. */
static bool looks_compiled(int file, bool *packed)
{
    static const char begin[] = {'T', 'N', 'R', 'L', 'E', 'X'};
    char look[sizeof begin];
    bool all = pread(file, look, sizeof look, 0) == (ssize_t)sizeof look;
    *packed = all && memcmp(look, "\x1f\x8b", 2) == 0;
    return all && memcmp(look, begin, sizeof begin) == 0;
}

/* NULL: it cannot be. Its pages come as they are asked for, by threads side by side; where the system has them in large pages, or reads
 * them into such, that is as good as at once. */
static char *map_whole(int file, size_t size)
{
    void *mapped = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (mapped == MAP_FAILED)
        return NULL;
#ifdef MADV_HUGEPAGE
    madvise(mapped, size, MADV_HUGEPAGE); /* no use, no harm */
#endif
    return mapped;
}

/* The file mapped into memory, where it is an image; *image stays NULL where it is not. Nothing is
 * copied, and runs side by side share it: a lexicon's file is replaced as a whole, never written
 * into, as `lexicon compile` does it. */
static int map_image(const char *name, char **image, size_t *size)
{
    *image = NULL;
    struct stat info;
    int file = stat(name, &info) == 0 && S_ISREG(info.st_mode) ? open(name, O_RDONLY) : -1;
    if (file < 0)
        return TN_EXIT_OK; /* whoever reads it as text has the words for what is wrong */
    int status = TN_EXIT_OK;
    bool packed;
    if (looks_compiled(file, &packed) && fstat(file, &info) == 0 && info.st_size > 0 &&
        (uintmax_t)info.st_size <= IMAGE_MOST) {
        *size = (size_t)info.st_size;
        *image = map_whole(file, *size);
        if (!*image) {
            tn_terminal_tell("tenor: %s: %s\n", name, strerror(errno));
            status = TN_EXIT_FAILED;
        }
    }
    if (packed) {
        tn_terminal_tell("tenor: %s: gzip data, and no lexicon file: unpack it first\n", name);
        status = TN_EXIT_FAILED;
    }
    close(file);
    return status;
}

/* The folder of the running program, without a slash at its end; 0: unknown. */
static size_t program_folder(char *folder, size_t size)
{
#ifdef __APPLE__
    uint32_t room = (uint32_t)size;
    if (_NSGetExecutablePath(folder, &room) != 0)
        return 0;
    size_t n = strlen(folder);
#else
    ssize_t got = readlink("/proc/self/exe", folder, size - 1);
    size_t n = got > 0 ? (size_t)got : 0;
#ifdef __linux__
    if (n == 0) { /* a bare container may have no /proc: the path that it was started by */
        const char *started = (const char *)(uintptr_t)getauxval(AT_EXECFN);
        n = started ? strlen(started) : 0;
        if (n == 0 || n >= size)
            return 0;
        memcpy(folder, started, n);
    }
#endif
#endif
    while (n > 0 && folder[n - 1] != '/')
        n--;
    return n > 1 ? n - 1 : n;
}

static bool is_folder(const char *name)
{
    struct stat info;
    return stat(name, &info) == 0 && S_ISDIR(info.st_mode);
}

/* The part of an absolute path below the current folder, where it lies there: shorter to read in
 * findings. */
static const char *below_here(const char *name)
{
    char here[PATH_MAX];
    size_t n = getcwd(here, sizeof here) ? strlen(here) : 0;
    return n > 1 && strncmp(name, here, n) == 0 && name[n] == '/' ? name + n + 1 : name;
}

/* The folder of the shipped lexicons, NULL where there is none. A short path is kept as it is shown.
 * False: no memory. */
static bool shipped_folder(tn_lexpath *path, const char **found)
{
    *found = NULL;
    char folder[PATH_MAX];
    size_t n = program_folder(folder, sizeof folder);
    for (size_t i = 0; n > 0 && i < sizeof beside / sizeof *beside; i++) {
        char *name = own(path, joined(folder, n, beside[i].folder));
        if (!name)
            return false;
        if (!is_folder(name))
            continue;
        path->kept_path = own(path, joined(folder, n, beside[i].kept));
        char *real = own(path, realpath(name, NULL));
        *found = real ? below_here(real) : name;
        return true;
    }
    path->kept_path = INSTALLED_KEPT;
    *found = is_folder(INSTALLED) ? INSTALLED : NULL;
    return true;
}

bool tn_lexpath_shipped(const char *name, char **file)
{
    tn_lexpath path = {0};
    const char *folder;
    struct stat info;
    *file = NULL;
    bool ok = shipped_folder(&path, &folder);
    if (folder) {
        *file = joined(folder, strlen(folder), name);
        ok = *file != NULL;
    }
    tn_lexpath_free(&path);
    if (*file && stat(*file, &info) != 0) {
        free(*file);
        *file = NULL;
    }
    return ok;
}

/* One layer of score: a file or directory of text, or an image, which stands alone. */
static int add_layer(tn_lexpath *path, const tn_args *args, const char *name)
{
    char *image;
    size_t size = 0;
    int status = map_image(name, &image, &size);
    if (status != TN_EXIT_OK)
        return status;
    if (image || path->image) {
        if (path->image || path->count > 0) {
            munmap(image, size);
            return tn_args_usage(
                args->verb, "the image %s is a whole lexicon: it cannot be layered with others",
                path->image ? path->image_path : name);
        }
        path->image = image;
        path->image_size = size;
        path->image_path = name;
        return TN_EXIT_OK;
    }
    return add_source(path, name, path->layers++) ? TN_EXIT_OK : no_memory();
}

/* The layers that TENOR_LEXICONS names. */
static int add_environment(tn_lexpath *path, const tn_args *args, const char *list)
{
    while (*list) {
        size_t n = strcspn(list, ":");
        if (n > 0) {
            char *name = own(path, strndup(list, n));
            if (!name)
                return no_memory();
            if (access(name, F_OK) != 0) {
                tn_terminal_tell("tenor: TENOR_LEXICONS names %s: %s\n", name, strerror(errno));
                return TN_EXIT_FAILED;
            }
            int status = add_layer(path, args, name);
            if (status != TN_EXIT_OK)
                return status;
        }
        list += n + (list[n] == ':');
    }
    return TN_EXIT_OK;
}

static int add_shipped(tn_lexpath *path, const tn_args *args)
{
    const char *list = getenv("TENOR_LEXICONS");
    if (list && *list)
        return add_environment(path, args, list);
    const char *folder;
    if (!shipped_folder(path, &folder))
        return no_memory();
    if (folder)
        return add_source(path, folder, path->layers++) ? TN_EXIT_OK : no_memory();
    tn_terminal_tell("tenor: the shipped lexicons are not beside the program and not in %s: set "
                     "TENOR_LEXICONS, or give "
                     "--lexicon and %s\n",
                     INSTALLED,
                     tn_verbs_takes(args->verb, tn_verbs_option(TN_OPT_ALONE)) ? "--alone"
                                                                                : "--no-default-lexicons");
    return TN_EXIT_FAILED;
}

/* The image that is kept of the shipped lexicons, if any: whether it fits is seen when they are
 * loaded. */
static void map_kept(tn_lexpath *path)
{
    struct stat info;
    int file = open(path->kept_path, O_RDONLY);
    if (file < 0)
        return;
    if (fstat(file, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0 &&
        (uintmax_t)info.st_size <= IMAGE_MOST) {
        path->kept = map_whole(file, (size_t)info.st_size);
        path->kept_size = path->kept ? (size_t)info.st_size : 0;
    }
    close(file);
}

static bool ends_with(const char *text, const char *end)
{
    size_t n = strlen(text), m = strlen(end);
    return n > m && strcmp(text + n - m, end) == 0;
}

static bool is_read_in_folders(const char *name)
{
    return ends_with(name, ".lex") || ends_with(name, ".play") || ends_with(name, ".acts");
}

/* Is it what the layer below consists of, or a file of that? Over itself it would change nothing but the digests. */
static bool is_there(const char *name, const char *below)
{
    char *real = realpath(name, NULL), *folder = realpath(below, NULL);
    size_t n = folder ? strlen(folder) : 0;
    bool there = real && folder && strncmp(real, folder, n) == 0 &&
                 (real[n] == '\0' || (real[n] == '/' && is_read_in_folders(real) && !strstr(real + n, "/.")));
    free(real);
    free(folder);
    return there;
}

/* The shipped lexicons, unless left out, and all that an option names over them. */
static int scoring(tn_lexpath *path, const tn_args *args, tn_option_id option)
{
    const char *threads = tn_args_nth(args, TN_OPT_THREADS, 0);
    *path = (tn_lexpath){.one_thread = threads && strcmp(threads, "1") == 0};
    int status = TN_EXIT_OK;
    const char *name = tn_args_nth(args, option, 0);
    if (name) {
        /* An image needs nothing below it. */
        status = map_image(name, &path->image, &path->image_size);
        path->image_path = name;
        if (status != TN_EXIT_OK)
            return status;
    }
    if (!path->image && tn_args_has(args, TN_OPT_NO_DEFAULT) && !name)
        return tn_args_usage(args->verb,
                             "--no-default-lexicons leaves no lexicon: give --lexicon PATH");
    if (!path->image && !tn_args_has(args, TN_OPT_NO_DEFAULT))
        status = add_shipped(path, args);
    const size_t shipped = path->count;
    for (size_t n = path->image && name ? 1 : 0; status == TN_EXIT_OK && (name = tn_args_nth(args, option, n)); n++)
        if (path->count != shipped || shipped == 0 || !is_there(name, path->sources[shipped - 1].name.data))
            status = add_layer(path, args, name);
    if (status == TN_EXIT_OK && path->kept_path && path->layers == 1)
        map_kept(path);
    return status;
}

int tn_lexpath_scoring(tn_lexpath *path, const tn_args *args)
{
    return scoring(path, args, tn_verbs_takes(args->verb, tn_verbs_option(TN_OPT_SOURCES)) ? TN_OPT_SOURCES : TN_OPT_LEXICON);
}

int tn_lexpath_shadow(tn_lexpath *path, const tn_args *args)
{
    return scoring(path, args, TN_OPT_SHADOW);
}

int tn_lexpath_before(tn_lexpath *path, const tn_args *args)
{
    return scoring(path, args, TN_OPT_BEFORE);
}

/* Where an operand stands among the shipped lexicons. */
typedef enum standing { OUTSIDE, IS_SHIPPED, INSIDE } standing;

static standing stands(const char *operand, const char *shipped)
{
    char *real = realpath(operand, NULL), *folder = realpath(shipped, NULL);
    standing result = OUTSIDE;
    if (real && folder) {
        size_t n = strlen(folder);
        if (strcmp(real, folder) == 0)
            result = IS_SHIPPED;
        else if (strncmp(real, folder, n) == 0 && real[n] == '/')
            result = INSIDE;
        /* a folder above, as in `lexicon check lexicons/` */
        n = strlen(real);
        if (strncmp(folder, real, n) == 0 && folder[n] == '/')
            result = IS_SHIPPED;
    }
    free(real);
    free(folder);
    return result;
}

static bool is_operand(const tn_args *args, const char *name)
{
    bool found = false;
    char *real = realpath(name, NULL);
    for (size_t i = 0; real && i < args->operand_count && !found; i++) {
        char *other = realpath(args->operands[i], NULL);
        size_t n = other ? strlen(other) : 0;
        found = other && strncmp(real, other, n) == 0 && (real[n] == '\0' || real[n] == '/');
        free(other);
    }
    free(real);
    return found;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const tenor_source *)a)->name.data, ((const tenor_source *)b)->name.data);
}

/* The files of the shipped layer that are no operands: what lies below when one file of that layer
 * is looked at. */
static int add_siblings(tn_lexpath *path, const tn_args *args, const char *folder, unsigned layer)
{
    DIR *directory = opendir(folder);
    if (!directory) {
        tn_terminal_tell("tenor: %s: %s\n", folder, strerror(errno));
        return TN_EXIT_FAILED;
    }
    int status = TN_EXIT_OK;
    size_t first = path->count;
    for (struct dirent *entry; status == TN_EXIT_OK && (entry = readdir(directory));) {
        if (entry->d_name[0] == '.')
            continue;
        char *name = own(path, joined(folder, strlen(folder), entry->d_name));
        if (!name)
            status = no_memory();
        else if (is_folder(name))
            status = add_siblings(path, args, name, layer);
        else if (is_read_in_folders(name) && !is_operand(args, name) && !add_source(path, name, layer))
            status = no_memory();
    }
    closedir(directory);
    if (path->count > first)
        qsort(path->sources + first, path->count - first, sizeof *path->sources, by_name);
    return status;
}

static bool is_alone(const tn_args *args)
{
    return tn_args_has(args, TN_OPT_ALONE) || tn_args_has(args, TN_OPT_ALONE_TOO);
}

/* Every --lexicon, and the operands as one layer on top. */
static int add_operands(tn_lexpath *path, const tn_args *args)
{
    const char *name;
    int status = TN_EXIT_OK;
    for (size_t n = 0; status == TN_EXIT_OK && (name = tn_args_nth(args, TN_OPT_BELOW, n)); n++)
        status = add_layer(path, args, name);
    path->tests_layer = path->layers++;
    for (size_t i = 0; status == TN_EXIT_OK && i < args->operand_count; i++)
        if (!add_source(path, args->operands[i], path->tests_layer))
            status = no_memory();
    if (status == TN_EXIT_OK && path->image && path->count > 0)
        status = tn_args_usage(args->verb,
                               "the image %s is a whole lexicon: it cannot be layered with others",
                               path->image_path);
    return status;
}

int tn_lexpath_checking(tn_lexpath *path, const tn_args *args)
{
    *path = (tn_lexpath){0};
    int status = TN_EXIT_OK;
    if (args->operand_count == 1) {
        status = map_image(args->operands[0], &path->image, &path->image_size);
        path->image_path = args->operands[0];
        if (status != TN_EXIT_OK || path->image)
            return status;
    }
    bool alone = is_alone(args);
    if (alone && args->operand_count == 0 && !tn_args_has(args, TN_OPT_BELOW))
        return tn_args_usage(args->verb, "--alone leaves no lexicon: give PATH");
    if (!alone) {
        status = add_shipped(path, args);
        standing nearest = OUTSIDE;
        for (size_t i = 0; status == TN_EXIT_OK && path->count > 0 && i < args->operand_count;
             i++) {
            standing here = stands(args->operands[i], path->sources[0].name.data);
            nearest = here == OUTSIDE ? nearest : here;
            if (nearest == IS_SHIPPED)
                break;
        }
        if (nearest != OUTSIDE) {
            const char *folder = path->sources[0].name.data;
            path->count = 0;
            path->layers = 0;
            if (nearest == INSIDE)
                status = add_siblings(path, args, folder, path->layers++);
        }
    }
    return status == TN_EXIT_OK ? add_operands(path, args) : status;
}

int tn_lexpath_version(tn_lexpath *path, const tn_args *args, char *version, char *other)
{
    char *both[] = {version, other};
    tn_args mine = *args, pair = *args;
    *path = (tn_lexpath){.image_path = version};
    mine.operands = both;
    mine.operand_count = 1;
    pair.operands = both;
    pair.operand_count = 2;
    int status = map_image(version, &path->image, &path->image_size);
    if (status != TN_EXIT_OK || path->image)
        return status;
    if (!is_alone(args)) {
        status = add_shipped(path, args);
        if (status != TN_EXIT_OK)
            return status;
        const char *folder = path->sources[0].name.data;
        standing here = stands(version, folder), there = stands(other, folder);
        bool in_place = here == INSIDE || (here == OUTSIDE && there == INSIDE);
        if (here == IS_SHIPPED || in_place || (there == IS_SHIPPED && is_folder(version)))
            path->count = path->layers = 0;
        if (in_place) /* without the other, which this one may be a version of */
            status = add_siblings(path, &pair, folder, path->layers++);
    }
    return status == TN_EXIT_OK ? add_operands(path, &mine) : status;
}

/* The sources, from the image that is kept of them or compiled, in memory that suits it. */
static tenor_status load_sources(tn_lexpath *path, const tenor_crew *crew, tenor_lexicon **lexicon, tenor_error *error)
{
    tn_findings findings = {
        .file = stderr, .colour = tn_terminal_colour(stderr), .errors_only = true};
    tenor_load_options options = {.diagnostic = tn_findings_print, .context = &findings, .crew = crew};
    tenor_allocator allocator;
    path->heap = tn_loadheap_new(crew != NULL);
    if (path->heap) {
        allocator = tn_loadheap_allocator(path->heap);
        options.allocator = &allocator;
    }
    const tenor_str kept = {path->kept, path->kept_size};
    tenor_status status = tenor_lexicon_load_kept(lexicon, path->sources, path->count, kept, &options, error);
    if (path->heap)
        tn_loadheap_close(path->heap);
    return status;
}

/* As many as there are processors; where --threads asks for one alone, that one. */
static unsigned threads_to_load(const tn_lexpath *path)
{
    const long processors = path->one_thread ? 1 : sysconf(_SC_NPROCESSORS_ONLN);
    return processors < 1 ? 1 : processors > 64 ? 64 : (unsigned)processors;
}

int tn_lexpath_load(tn_lexpath *path, tenor_lexicon **lexicon)
{
    tenor_error error;
    const tenor_str image = {path->image, path->image_size};
    const unsigned threads = threads_to_load(path);
    const tenor_crew crew = tn_threadcrew_of(threads);
    const tenor_load_options options = {.crew = threads > 1 ? &crew : NULL};
    tenor_status status = path->image ? tenor_lexicon_borrow_image_with(lexicon, image, &options, &error)
                                      : load_sources(path, options.crew, lexicon, &error);
    if (status == TENOR_OK)
        return TN_EXIT_OK;
    if (path->image && (status == TENOR_BAD_IMAGE || status == TENOR_FOREIGN_IMAGE))
        tn_terminal_tell("tenor: %s: %s ('tenor lexicon compile LEXICON... -o %s' makes it)\n", path->image_path, error.message,
                         path->image_path);
    else
        tn_terminal_tell("tenor: %s%s%s\n", path->image ? path->image_path : "", path->image ? ": " : "", error.message);
    return TN_EXIT_FAILED;
}
