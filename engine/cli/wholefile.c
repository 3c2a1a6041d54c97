/* wholefile.c - a small file as a whole. */
#include "cli/wholefile.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/terminal.h"

#define MOST ((size_t)256 << 20)

bool tn_wholefile_read(const char *path, tenor_str *text)
{
    FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    size_t room = 65536, n = 0;
    char *bytes = file ? malloc(room) : NULL;
    int wrong = bytes ? 0 : file ? ENOMEM : errno;
    while (bytes && !wrong) {
        const size_t more = fread(bytes + n, 1, room - n, file);
        n += more;
        if (more == 0)
            break;
        if (n > MOST)
            wrong = EFBIG;
        if (n == room && !wrong) {
            char *larger = realloc(bytes, room *= 2);
            wrong = larger ? 0 : ENOMEM;
            bytes = larger ? larger : bytes;
        }
    }
    if (bytes && !wrong && ferror(file))
        wrong = errno ? errno : EIO;
    if (file && file != stdin)
        fclose(file);
    if (wrong) {
        tn_terminal_say("%s: cannot be read: %s", path, strerror(wrong));
        free(bytes);
        return false;
    }
    *text = (tenor_str){bytes, n};
    return true;
}
