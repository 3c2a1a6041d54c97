/* inplace.c - a file that is written anew as a whole. */
#include "cli/inplace.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "tenor_io.h"

#include "cli/terminal.h"

bool tn_inplace_write(const char *path, tenor_str text)
{
    tenor_io_output *output = NULL;
    tenor_io_error error;
    struct stat info;
    bool known = stat(path, &info) == 0;
    tenor_status status = tenor_io_output_open(&output, path, NULL, &error);
    if (status == TENOR_OK) {
        const char *temporary = tenor_io_output_temporary(output);
        if (known && temporary)
            (void)chmod(temporary, info.st_mode & 07777);
        status = tenor_io_output_write(output, text, &error);
        if (status == TENOR_OK)
            status = tenor_io_output_close(output, &error);
        else
            tenor_io_output_discard(output);
    }
    if (status != TENOR_OK)
        tn_terminal_tell("tenor: %s\n", error.message);
    return status == TENOR_OK;
}

/* Whether a file holds other bytes than these; one that cannot be read does. */
static bool differs(const char *path, tenor_str text)
{
    FILE *file = fopen(path, "rb");
    char piece[4096];
    size_t at = 0, n;
    bool same = file != NULL;
    while (same && (n = fread(piece, 1, sizeof piece, file)) > 0) {
        same = n <= text.size - at && memcmp(piece, text.data + at, n) == 0;
        at += n;
    }
    same = same && at == text.size && !ferror(file);
    if (file)
        fclose(file);
    return !same;
}

static bool is_newer(const char *path, const char *other)
{
    struct stat file, from;
    if (stat(path, &file) != 0 || stat(other, &from) != 0)
        return false;
    return file.st_mtim.tv_sec != from.st_mtim.tv_sec ? file.st_mtim.tv_sec > from.st_mtim.tv_sec
                                                      : file.st_mtim.tv_nsec > from.st_mtim.tv_nsec;
}

bool tn_inplace_may(const char *path, const char *made_of, tenor_str text)
{
    if (!is_newer(path, made_of) || !differs(path, text))
        return true;
    tn_terminal_say("%s was changed after %s: what was changed there would be lost. Take it over first, or, to let %s win: touch %s", path, made_of,
                    made_of, made_of);
    return false;
}
