/* filelist.c - a list of files, a path a line or NUL-terminated, as inputs of a run. */
#include "cli/filelist.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/terminal.h"

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* A directory is searched, as among the operands. */
static int add_path(tenor_io_inputs *inputs, const char *path)
{
    tenor_io_error error;
    if (strcmp(path, "-") == 0) {
        fputs("tenor: a list of files cannot name -, standard input\n", stderr);
        return TN_EXIT_FAILED;
    }
    tenor_status status = tenor_io_inputs_add(inputs, path, &error);
    if (status == TENOR_IO)
        status = tenor_io_inputs_put(inputs, path);
    return status == TENOR_OK ? TN_EXIT_OK : no_memory();
}

#define PATH_MOST 65536 /* bytes: no file has a longer path, and what goes on longer is no list */

enum next { A_PATH, THE_END, TOO_LONG, UNREADABLE };

/* The next path, without what ends it. */
static enum next next_path(FILE *file, int end, char path[PATH_MOST + 1], size_t *size)
{
    size_t n = 0;
    int c;
    while ((c = getc_unlocked(file)) != EOF && c != end) {
        if (n == PATH_MOST)
            return TOO_LONG;
        path[n++] = (char)c;
    }
    *size = n;
    return c == EOF && ferror(file) ? UNREADABLE : c == EOF && n == 0 ? THE_END : A_PATH;
}

static int refuse(const char *name, unsigned long number, enum next what)
{
    if (what == TOO_LONG)
        tn_terminal_tell("tenor: %s:%lu: more than %d bytes without an end: this is no list of files\n", name, number, PATH_MOST);
    else
        tn_terminal_tell("tenor: %s: cannot be read: %s\n", name, strerror(errno));
    return TN_EXIT_FAILED;
}

/* Paths up to the end of the file; a line may end in CR LF, and an empty one names nothing. */
static int read_list(tenor_io_inputs *inputs, FILE *file, const char *name, int end)
{
    char *path = malloc(PATH_MOST + 1);
    if (!path)
        return no_memory();
    size_t n;
    int status = TN_EXIT_OK;
    errno = 0;
    enum next what = A_PATH;
    for (unsigned long number = 1; status == TN_EXIT_OK && (what = next_path(file, end, path, &n)) != THE_END; number++) {
        if (what != A_PATH) {
            status = refuse(name, number, what);
            break;
        }
        n -= end == '\n' && n > 0 && path[n - 1] == '\r';
        if (memchr(path, 0, n)) {
            tn_terminal_tell("tenor: %s: there are NUL bytes in the list: --null reads one that has them between paths\n", name);
            status = TN_EXIT_FAILED;
        } else if (n > 0) {
            path[n] = '\0';
            status = add_path(inputs, path);
        }
        errno = 0;
    }
    free(path);
    return status;
}

int tn_filelist_add(tenor_io_inputs *inputs, const tn_args *args)
{
    const char *name = tn_args_get(args, TN_OPT_FILES_FROM, NULL);
    bool standard = strcmp(name, "-") == 0;
    FILE *file = standard ? stdin : fopen(name, "r");
    if (!file) {
        tn_terminal_tell("tenor: %s: cannot be opened: %s\n", name, strerror(errno));
        return TN_EXIT_FAILED;
    }
    int status = read_list(inputs, file, standard ? "standard input" : name,
                           tn_args_has(args, TN_OPT_NUL_LIST) ? '\0' : '\n');
    if (!standard)
        fclose(file);
    return status;
}
