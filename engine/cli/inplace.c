/* inplace.c - a file that is written anew as a whole. */
#include "cli/inplace.h"

#include <stdio.h>
#include <sys/stat.h>

#include "tenor_io.h"

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
        fprintf(stderr, "tenor: %s\n", error.message);
    return status == TENOR_OK;
}
