/* read_bench.c - what reading alone costs: every record of the given inputs through tenor_io_read, nothing done
 * with it.
 *
 *     read_bench [--memory] FILE…      --memory: the file is loaded first, so that no system call is measured
 *
 * Prints one line a file: records, bytes, CPU nanoseconds a record and a byte, and a digest of what was read, which
 * must not change when only the speed was meant to. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tenor_io.h"

static double cpu_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* The whole file; NULL where it cannot be read. */
static char *load(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    *size = 0;
    if (file && fseek(file, 0, SEEK_END) == 0) {
        long end = ftell(file);
        rewind(file);
        bytes = end >= 0 ? malloc((size_t)end + 1) : NULL;
        if (bytes)
            *size = fread(bytes, 1, (size_t)end, file);
    }
    if (file)
        fclose(file);
    return bytes;
}

/* Cheap beside the reading: sizes, numbers and the ends of texts, no pass over every byte. */
static uint64_t fold(uint64_t sum, const tenor_io_record *record)
{
    const tenor_str *text = &record->segment.utterance.text;
    uint64_t seen = (uint64_t)record->kind + record->offset + record->line + record->segment.number +
                    (uint64_t)record->segment.start_ms + text->size + record->call_id.size +
                    (uint64_t)record->segment.utterance.role + record->label_count + record->replaced;
    if (text->size)
        seen += (unsigned char)text->data[text->size - 1];
    return (sum ^ seen) * UINT64_C(0x9e3779b97f4a7c15);
}

static bool measure(const char *path, bool memory)
{
    tenor_io_reader *reader = NULL;
    tenor_io_record record = {0};
    tenor_io_error error = {0};
    size_t size = 0;
    char *bytes = memory ? load(path, &size) : NULL;
    if (memory && !bytes) {
        fprintf(stderr, "read_bench: %s cannot be read\n", path);
        return false;
    }
    uint64_t records = 0, sum = 0;
    double begin = cpu_seconds();
    tenor_str name = {path, strlen(path)}, view = {bytes, size};
    tenor_status status = memory ? tenor_io_reader_open_memory(&reader, name, view, NULL, &error)
                                 : tenor_io_reader_open(&reader, path, NULL, &error);
    while (status == TENOR_OK) {
        status = tenor_io_read(reader, &record, &error);
        if (status != TENOR_OK || record.kind == TENOR_IO_END)
            break;
        sum = fold(sum, &record);
        records++;
    }
    double seconds = cpu_seconds() - begin;
    if (status == TENOR_OK) {
        tenor_io_reader_info info;
        tenor_io_reader_get_info(reader, &info);
        printf("%s: %" PRIu64 " records, %" PRIu64 " bytes, %.1f ns a record, %.3f ns a byte, %016" PRIx64 "\n", path,
               records, info.bytes, records ? seconds * 1e9 / (double)records : 0.0,
               info.bytes ? seconds * 1e9 / (double)info.bytes : 0.0, sum);
    } else {
        fprintf(stderr, "read_bench: %s\n", error.message);
    }
    tenor_io_reader_close(reader);
    free(bytes);
    return status == TENOR_OK;
}

int main(int argc, char **argv)
{
    bool memory = false, good = true;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--memory") == 0)
            memory = true;
        else
            good = measure(argv[i], memory) && good;
    }
    return good && argc > 1 ? 0 : 1;
}
