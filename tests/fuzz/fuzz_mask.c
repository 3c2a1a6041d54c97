/* fuzz_mask.c - what leads to a person, in any bytes: a name, then turns with a line end behind each. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_io.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    tenor_io_mask *mask = NULL;
    tenor_io_mask_call *call = NULL;
    char *text = malloc(size + 1);
    if (!text || tenor_io_mask_new(&mask, NULL) != TENOR_OK || tenor_io_mask_call_new(&call, NULL) != TENOR_OK)
        abort();
    memcpy(text, data, size);
    text[size] = '\n';
    size_t at = 0, lines = 0;
    while (at < size) {
        const tenor_io_span *spans;
        size_t n = (size_t)((char *)memchr(text + at, '\n', size + 1 - at) - (text + at)), count;
        tenor_str line = {text + at, n};
        if (lines == 0) {
            tenor_io_mask_call_name(call, line);
        } else {
            uint32_t end = 0;
            if (tenor_io_mask_turn(mask, call, (tenor_role)(lines % 4), line, &spans, &count) != TENOR_OK)
                abort();
            for (size_t i = 0; i < count; i++) {
                if (spans[i].begin < end || spans[i].begin >= spans[i].end || spans[i].end > n)
                    abort();
                end = spans[i].end;
            }
            tenor_io_mask_cover(text + at, spans, count);
            tenor_io_mask_value(mask, call, (tenor_str){"note", 4}, text + at, n);
        }
        lines++;
        at += n + 1;
    }
    tenor_io_mask_call_free(call);
    tenor_io_mask_free(mask);
    free(text);
    return 0;
}
