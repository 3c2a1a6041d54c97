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

/* Paths up to the end of the file; a line may end in CR LF, and an empty one names nothing. */
static int read_list(tenor_io_inputs *inputs, FILE *file, const char *name, int end)
{
    char *path = NULL;
    size_t room = 0;
    ssize_t size;
    int status = TN_EXIT_OK;
    errno = 0;
    while (status == TN_EXIT_OK && (size = getdelim(&path, &room, end, file)) > 0) {
        size_t n = (size_t)size;
        n -= path[n - 1] == end;
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
    if (status == TN_EXIT_OK && !feof(file)) {
        tn_terminal_tell("tenor: %s: cannot be read: %s\n", name, strerror(errno));
        status = TN_EXIT_FAILED;
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
