/* files.c - lexicon sources into memory. */
#include "lexicon/files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "lexicon/actfile.h"
#include "lexicon/syntax.h"

#define PIECE 65536 /* bytes of a file that are looked at and not kept */
#define DEPTH_MAX 8 /* folders inside folders: stops at loops of links */

/* Why a file cannot be opened, without strerror, whose buffer threads share. */
static const char *reason(int error)
{
    switch (error) {
    case ENOENT:
        return "no such file or folder";
    case EACCES:
    case EPERM:
        return "permission denied";
    case EISDIR:
        return "it is a folder";
    case ENOTDIR:
        return "a part of the path is no folder";
    case EMFILE:
    case ENFILE:
        return "too many open files";
    case ENOMEM:
        return "out of memory";
    default:
        return "the system refuses";
    }
}

typedef struct loader {
    tn_ast *ast;
    tn_diags *diags;
    unsigned layer;
    tn_origin *origin; /* takes what is read, and nothing is kept; NULL: it is kept */
    char *piece;       /* then, of PIECE bytes */
} loader;

static bool add_file(loader *l, tn_str name, tn_str text)
{
    tn_ast *ast = l->ast;
    if (ast->file_count == ast->file_capacity) {
        size_t grown = ast->file_capacity ? ast->file_capacity * 2 : 16;
        tn_file *files = tn_arena_alloc(ast->arena, grown, sizeof *files);
        if (!files)
            return false;
        if (ast->file_count)
            memcpy(files, ast->files, ast->file_count * sizeof *files);
        ast->files = files;
        ast->file_capacity = grown;
    }
    ast->files[ast->file_count] = (tn_file){.name = name, .text = text, .layer = l->layer};
    if (l->origin) {
        tn_origin_file(l->origin, &ast->files[ast->file_count]);
        ast->files[ast->file_count].text = TN_STR("");
    }
    ast->file_count++;
    return true;
}

/* A file that cannot be read stands in the list with no text, so that the finding has a place. */
static bool report(loader *l, tn_str name, enum tn_diag_code code, const char *what, const char *why)
{
    if (!add_file(l, name, tn_actfile_is(name) ? TN_STR("") : TN_STR("@lexicon 1\n")))
        return false;
    tn_diag_add(l->diags, code, (tn_place){(uint32_t)l->ast->file_count - 1, 0, 0}, 1, TN_DIAG_NO_HELP, "%s%s%s", what,
                why ? ": " : "", why ? why : "");
    return true;
}

/* The bytes of a file for the origin, piece by piece; how many they are. */
static size_t pass_over(loader *l, FILE *in)
{
    size_t size = 0, n = PIECE;
    while (n == PIECE && size <= TN_SYNTAX_FILE_MAX) {
        n = fread(l->piece, 1, PIECE, in);
        tn_origin_add(l->origin, l->piece, n);
        size += n;
    }
    return size;
}

static bool read_file(loader *l, tn_str path)
{
    FILE *in = fopen(path.p, "rb"); /* arena strings end in NUL */
    if (!in)
        return report(l, path, TN_DIAG_E110, "cannot read", reason(errno));
    setvbuf(in, NULL, _IONBF, 0); /* in one step, or a few, to where it belongs */
    if (l->origin) {
        const size_t passed = pass_over(l, in);
        const int wrong = ferror(in) ? errno : 0;
        fclose(in);
        return wrong || passed > TN_SYNTAX_FILE_MAX ? report(l, path, TN_DIAG_E110, "cannot read", NULL)
                                                    : add_file(l, path, tn_str_of("", passed));
    }
    /* One byte more than the file has, so that its end is seen; what is no file, or grows, is read in larger steps. */
    struct stat info;
    size_t size = 0, capacity = 65536;
    if (fstat(fileno(in), &info) == 0 && S_ISREG(info.st_mode) && info.st_size >= 0 && (uintmax_t)info.st_size <= TN_SYNTAX_FILE_MAX)
        capacity = (size_t)info.st_size + 1;
    char *text = tn_arena_alloc(l->ast->arena, capacity, 1);
    bool ok = text != NULL;
    while (ok) {
        size += fread(text + size, 1, capacity - size, in);
        if (size < capacity)
            break;
        if (capacity > TN_SYNTAX_FILE_MAX)
            break;
        char *larger = tn_arena_alloc(l->ast->arena, capacity * 2, 1);
        ok = larger != NULL;
        if (ok) {
            memcpy(larger, text, size);
            text = larger;
            capacity *= 2;
        }
    }
    int error = ferror(in) ? errno : 0;
    fclose(in);
    if (!ok)
        return false;
    if (error)
        return report(l, path, TN_DIAG_E110, "cannot read", reason(error));
    if (size > TN_SYNTAX_FILE_MAX)
        return report(l, path, TN_DIAG_E111, "a lexicon file of more than 64 MB", NULL);
    return add_file(l, path, tn_str_of(text, size));
}

/* NAME.lex, or NAME.play, where a playbook stands: what is in them is read alike. NAME.acts: what recognises dialogue acts. */
static bool is_lexicon(tn_str name)
{
    return (name.n > 4 && memcmp(name.p + name.n - 4, ".lex", 4) == 0) || (name.n > 5 && memcmp(name.p + name.n - 5, ".play", 5) == 0) ||
           tn_actfile_is(name);
}

static tn_str join(loader *l, tn_str folder, const char *name)
{
    size_t n = strlen(name);
    bool slash = folder.n && folder.p[folder.n - 1] == '/';
    char *p = tn_arena_alloc(l->ast->arena, folder.n + n + 2, 1);
    if (!p)
        return tn_str_of(NULL, 0);
    memcpy(p, folder.p, folder.n);
    if (!slash)
        p[folder.n] = '/';
    memcpy(p + folder.n + !slash, name, n + 1);
    return tn_str_of(p, folder.n + !slash + n);
}

/* A file found in a folder. */
typedef struct found_file {
    tn_str path;
    bool special; /* a pipe or a device: whoever opens it may wait for ever */
} found_file;

typedef struct path_list {
    found_file *files;
    size_t count, capacity;
} path_list;

static bool list_folder(loader *l, tn_str folder, unsigned depth, path_list *list)
{
    DIR *dir = opendir(folder.p);
    if (!dir)
        return report(l, folder, TN_DIAG_E110, "cannot read folder", reason(errno));
    bool ok = true;
    for (struct dirent *item; ok && (item = readdir(dir));) {
        struct stat info;
        if (item->d_name[0] == '.')
            continue;
        tn_str path = join(l, folder, item->d_name);
        ok = path.p != NULL;
        if (!ok)
            continue;
        const bool known = stat(path.p, &info) == 0; /* a link that leads nowhere is told of when it is read */
        if (known && S_ISDIR(info.st_mode)) {
            if (depth < DEPTH_MAX)
                ok = list_folder(l, path, depth + 1, list);
        } else if (is_lexicon(path)) {
            void *files = list->files;
            ok = tn_mem_reserve(l->ast->arena->mem, &files, &list->capacity, list->count + 1, sizeof *list->files);
            list->files = files;
            if (ok)
                list->files[list->count++] = (found_file){path, known && !S_ISREG(info.st_mode)};
        }
    }
    closedir(dir);
    return ok;
}

static int by_path(const void *a, const void *b)
{
    return tn_str_cmp(((const found_file *)a)->path, ((const found_file *)b)->path);
}

static bool read_folder(loader *l, tn_str folder)
{
    path_list list = {NULL, 0, 0};
    bool ok = list_folder(l, folder, 0, &list);
    if (ok && list.count)
        qsort(list.files, list.count, sizeof *list.files, by_path);
    for (size_t i = 0; ok && i < list.count; i++)
        ok = list.files[i].special ? report(l, list.files[i].path, TN_DIAG_E110, "cannot read", "no regular file")
                                   : read_file(l, list.files[i].path);
    if (ok && list.count == 0)
        ok = report(l, folder, TN_DIAG_E110, "no *.lex, *.play or *.acts file in this folder", NULL);
    tn_mem_free(l->ast->arena->mem, list.files, list.capacity, sizeof *list.files);
    return ok;
}

/* A source that is a text: the caller's. */
static bool take_text(loader *l, tn_str name, tn_str given)
{
    if (given.n > TN_SYNTAX_FILE_MAX)
        return report(l, name, TN_DIAG_E111, "a lexicon of more than 64 MB", NULL);
    if (l->origin) {
        tn_origin_add(l->origin, given.p, given.n);
        return add_file(l, name, given);
    }
    tn_str text = tn_arena_str(l->ast->arena, given);
    return text.p && add_file(l, name, text);
}

static bool take_all(loader *l, const tenor_source *sources, size_t count)
{
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++) {
        l->layer = sources[i].layer;
        tn_str name = tn_arena_str(l->ast->arena, tn_str_of(sources[i].name.data, sources[i].name.size));
        ok = name.p != NULL;
        if (!ok)
            break;
        if (sources[i].text.data) {
            ok = take_text(l, name, tn_str_of(sources[i].text.data, sources[i].text.size));
            continue;
        }
        if (memchr(name.p, 0, name.n)) { /* the system would read it up to there: another path, and of a folder the same one at each depth */
            ok = report(l, name, TN_DIAG_E110, "cannot read", "a path cannot hold NUL");
            continue;
        }
        struct stat info;
        ok = stat(name.p, &info) == 0 && S_ISDIR(info.st_mode) ? read_folder(l, name) : read_file(l, name);
    }
    l->diags->no_memory = l->diags->no_memory || !ok;
    return ok;
}

bool tn_files_read(tn_ast *ast, tn_diags *diags, const tenor_source *sources, size_t count)
{
    loader l = {.ast = ast, .diags = diags};
    return take_all(&l, sources, count);
}

bool tn_files_origin(tn_ast *ast, tn_diags *diags, const tenor_source *sources, size_t count, unsigned char origin[TN_ORIGIN_SIZE])
{
    tn_origin o;
    loader l = {.ast = ast, .diags = diags, .origin = &o};
    l.piece = tn_arena_alloc(ast->arena, PIECE, 1);
    diags->no_memory = !l.piece;
    tn_origin_begin(&o);
    bool ok = l.piece && take_all(&l, sources, count);
    tn_origin_end(&o, origin);
    return ok;
}
