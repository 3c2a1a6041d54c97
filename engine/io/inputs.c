/* inputs.c - files and directories expanded into an ordered list of inputs. */
#define _DEFAULT_SOURCE /* d_type */

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/sort.h"
#include "base/strmap.h"
#include "io/fault.h"
#include "io/interop.h"

struct tenor_io_inputs {
    tn_mem mem;
    tn_arena paths;
    tenor_io_input *list;
    size_t count, capacity;
};

/* In directories of more entries than this, what is known to be a file is not asked for its size:
 * that is a good part of what reading a small file takes. */
#define SIZED_MOST ((size_t)1000)

typedef struct tn_path {
    tn_str text; /* NUL-terminated */
    bool file;   /* known to be a regular file */
} tn_path;

/* Paths still to look at, or found in one directory. */
typedef struct tn_paths {
    tn_path *list;
    size_t count, capacity;
} tn_paths;

/* One walk through a directory tree. */
typedef struct tn_walk {
    tenor_io_inputs *inputs;
    size_t below; /* bytes of every path that lead to the top of the tree */
    tn_paths stack; /* directories, the next one last */
    tn_paths names; /* of the directory at hand */
    tn_strmap seen; /* device and inode of every directory entered */
    tenor_io_error *error;
} tn_walk;

tenor_status tenor_io_inputs_new(tenor_io_inputs **inputs, const tenor_allocator *allocator)
{
    tn_mem mem = tn_interop_mem(allocator);
    tenor_io_inputs *made = tn_mem_zero(&mem, 1, sizeof *made);
    if (!made)
        return TENOR_NO_MEMORY;
    made->mem = mem;
    tn_arena_init(&made->paths, &made->mem);
    *inputs = made;
    return TENOR_OK;
}

void tenor_io_inputs_free(tenor_io_inputs *inputs)
{
    if (!inputs)
        return;
    tn_mem mem = inputs->mem;
    tn_arena_free(&inputs->paths);
    tn_mem_free(&mem, inputs->list, inputs->capacity, sizeof *inputs->list);
    tn_mem_free(&mem, inputs, 1, sizeof *inputs);
}

size_t tenor_io_inputs_count(const tenor_io_inputs *inputs)
{
    return inputs->count;
}

bool tenor_io_inputs_get(const tenor_io_inputs *inputs, size_t index, tenor_io_input *input)
{
    if (index >= inputs->count)
        return false;
    *input = inputs->list[index];
    return true;
}

/* name: the end of path by which the input is known. */
static bool append(tenor_io_inputs *inputs, const char *path, const char *name, uint64_t size, bool file)
{
    void *list = inputs->list;
    if (!tn_mem_reserve(&inputs->mem, &list, &inputs->capacity, inputs->count + 1,
                        sizeof *inputs->list))
        return false;
    inputs->list = list;
    inputs->list[inputs->count++] = (tenor_io_input){path, name, size, file};
    return true;
}

static bool push(tn_walk *walk, tn_paths *paths, tn_path path)
{
    void *list = paths->list;
    if (!tn_mem_reserve(&walk->inputs->mem, &list, &paths->capacity, paths->count + 1,
                        sizeof *paths->list))
        return false;
    paths->list = list;
    paths->list[paths->count++] = path;
    return true;
}

static bool ends_in(tn_str name, const char *tail)
{
    size_t n = strlen(tail);
    return name.n > n && memcmp(name.p + name.n - n, tail, n) == 0;
}

/* Directories hold other things beside transcripts; a file that is named itself is always read. */
static bool is_transcript(tn_str name)
{
    static const char *const tails[] = {".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".txt", ".vtt", ".srt"};
    if (ends_in(name, ".gz"))
        name.n -= 3;
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (ends_in(name, tails[i]))
            return true;
    return false;
}

/* folder/name in the arena; p is NULL without memory. */
static tn_str join(tenor_io_inputs *inputs, tn_str folder, tn_str name)
{
    bool slash = folder.n && folder.p[folder.n - 1] != '/';
    char *path = tn_arena_alloc(&inputs->paths, folder.n + slash + name.n + 1, 1);
    if (!path)
        return tn_str_of(NULL, 0);
    memcpy(path, folder.p, folder.n);
    if (slash)
        path[folder.n] = '/';
    memcpy(path + folder.n + slash, name.p, name.n);
    path[folder.n + slash + name.n] = 0;
    return tn_str_of(path, folder.n + slash + name.n);
}

static int by_bytes(const void *a, const void *b)
{
    return tn_str_cmp(((const tn_path *)a)->text, ((const tn_path *)b)->text);
}

static int by_path(const void *a, const void *b)
{
    return strcmp(((const tenor_io_input *)a)->path, ((const tenor_io_input *)b)->path);
}

static bool is_file(const struct dirent *entry)
{
#ifdef DT_REG
    return entry->d_type == DT_REG;
#else
    (void)entry;
    return false;
#endif
}

/* The visible entries of a directory into walk->names, in bytewise order. */
static tenor_status list_names(tn_walk *walk, tn_str folder)
{
    tenor_status status = TENOR_OK;
    DIR *directory = opendir(folder.p);
    if (!directory)
        return tn_fault_system(walk->error, errno, folder.p, "cannot be read");
    walk->names.count = 0;
    for (;;) {
        errno = 0;
        const struct dirent *entry = readdir(directory);
        if (!entry) {
            if (errno)
                status = tn_fault_system(walk->error, errno, folder.p, "cannot be read");
            break;
        }
        if (entry->d_name[0] == '.')
            continue;
        tn_str path = join(walk->inputs, folder, tn_str_of(entry->d_name, strlen(entry->d_name)));
        if (!path.p || !push(walk, &walk->names, (tn_path){path, is_file(entry)})) {
            status = tn_fault_no_memory(walk->error);
            break;
        }
    }
    closedir(directory);
    if (walk->names.count)
        tn_sort(walk->names.list, walk->names.count, sizeof *walk->names.list, by_bytes);
    return status;
}

/* False in *first: this directory was entered before, by another link. */
static tenor_status enter(tn_walk *walk, const struct stat *about, bool *first)
{
    size_t known = walk->seen.count;
    char *key =
        tn_arena_alloc(&walk->inputs->paths, sizeof about->st_dev + sizeof about->st_ino, 1);
    if (!key)
        return tn_fault_no_memory(walk->error);
    memcpy(key, &about->st_dev, sizeof about->st_dev);
    memcpy(key + sizeof about->st_dev, &about->st_ino, sizeof about->st_ino);
    tn_str name = tn_str_of(key, sizeof about->st_dev + sizeof about->st_ino);
    if (tn_strmap_add(&walk->seen, name) == TN_STRMAP_NONE)
        return tn_fault_no_memory(walk->error);
    *first = walk->seen.count > known;
    return TENOR_OK;
}

static tenor_status walk_directory(tn_walk *walk, tn_str folder)
{
    struct stat about;
    bool first = false;
    if (stat(folder.p, &about) != 0)
        return tn_fault_system(walk->error, errno, folder.p, "cannot be read");
    tenor_status status = enter(walk, &about, &first);
    if (status == TENOR_OK && first)
        status = list_names(walk, folder);
    if (status != TENOR_OK || !first)
        return status;
    /* Backwards, so that the stack gives the directories in order. */
    for (size_t i = walk->names.count; i > 0; i--) {
        tn_path path = walk->names.list[i - 1];
        bool sized = !path.file || walk->names.count <= SIZED_MOST, good = true;
        if (!sized) {
            good = !is_transcript(path.text) || append(walk->inputs, path.text.p, path.text.p + walk->below, 0, true);
        } else {
            bool known = stat(path.text.p, &about) == 0;
            if (known && S_ISDIR(about.st_mode))
                good = push(walk, &walk->stack, path);
            /* a dangling link fails when it is opened */
            else if ((!known || S_ISREG(about.st_mode)) && is_transcript(path.text))
                good = append(walk->inputs, path.text.p, path.text.p + walk->below,
                              known && about.st_size > 0 ? (uint64_t)about.st_size : 0, known);
        }
        if (!good)
            return tn_fault_no_memory(walk->error);
    }
    return TENOR_OK;
}

static tenor_status add_directory(tenor_io_inputs *inputs, tn_str path, tenor_io_error *error)
{
    bool slash = path.n && path.p[path.n - 1] == '/';
    tn_walk walk = {.inputs = inputs, .below = path.n + !slash, .error = error};
    size_t first = inputs->count;
    tn_strmap_init(&walk.seen, &inputs->mem);
    tenor_status status = push(&walk, &walk.stack, (tn_path){path, false}) ? TENOR_OK : tn_fault_no_memory(error);
    while (status == TENOR_OK && walk.stack.count)
        status = walk_directory(&walk, walk.stack.list[--walk.stack.count].text);
    if (status == TENOR_OK && inputs->count > first)
        tn_sort(inputs->list + first, inputs->count - first, sizeof *inputs->list, by_path);
    if (status != TENOR_OK)
        inputs->count = first;
    tn_strmap_free(&walk.seen);
    tn_mem_free(&inputs->mem, walk.stack.list, walk.stack.capacity, sizeof *walk.stack.list);
    tn_mem_free(&inputs->mem, walk.names.list, walk.names.capacity, sizeof *walk.names.list);
    return status;
}

/* The path of a file that was named itself, in the arena. */
static tenor_status append_named(tenor_io_inputs *inputs, tn_str path, uint64_t size, bool file,
                                 tenor_io_error *error)
{
    const char *slash = strrchr(path.p, '/');
    return append(inputs, path.p, slash ? slash + 1 : path.p, size, file) ? TENOR_OK
                                                                          : tn_fault_no_memory(error);
}

tenor_status tenor_io_inputs_put(tenor_io_inputs *inputs, const char *path)
{
    tn_str copy = tn_arena_str(&inputs->paths, tn_str_of(path, strlen(path)));
    return copy.p ? append_named(inputs, copy, 0, false, NULL) : TENOR_NO_MEMORY;
}

void tenor_io_inputs_keep(tenor_io_inputs *inputs, const unsigned char *flags)
{
    size_t kept = 0;
    for (size_t i = 0; i < inputs->count; i++)
        if (flags[i])
            inputs->list[kept++] = inputs->list[i];
    inputs->count = kept;
}

tenor_status tenor_io_inputs_add(tenor_io_inputs *inputs, const char *path, tenor_io_error *error)
{
    struct stat about = {0};
    bool standard = strcmp(path, "-") == 0;
    if (!standard && stat(path, &about) != 0)
        return tn_fault_system(error, errno, path, "cannot be read");
    tn_str copy = tn_arena_str(&inputs->paths, tn_str_of(path, strlen(path)));
    if (!copy.p)
        return tn_fault_no_memory(error);
    if (!standard && S_ISDIR(about.st_mode))
        return add_directory(inputs, copy, error);
    bool file = !standard && S_ISREG(about.st_mode);
    uint64_t size = file && about.st_size > 0 ? (uint64_t)about.st_size : 0;
    return append_named(inputs, copy, size, file, error);
}
