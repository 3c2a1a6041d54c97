/* fuzz_jsonl_template.c - JSON Lines read by the layouts of lines before give what the strict parser gives, record by record
 * and field by field, whatever the bytes; and so do JSON documents. */
#include "../unit/same_record.h"
#include "io/reader.h"
#include "read_all.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void compare(const uint8_t *data, size_t size, const char *format, size_t max_line)
{
    const tenor_io_reader_options options = {.format = {format, strlen(format)}, .max_line = max_line};
    tenor_str bytes = {(const char *)data, size}, name = {"fuzz.jsonl", 10};
    tenor_io_reader *layouts, *strict;
    tenor_io_record a, b;
    require(tenor_io_reader_open_memory(&layouts, name, bytes, &options, NULL) == TENOR_OK);
    require(tenor_io_reader_open_memory(&strict, name, bytes, &options, NULL) == TENOR_OK);
    tn_reader_strict(strict);
    do {
        require(tenor_io_read(layouts, &a, NULL) == TENOR_OK && tenor_io_read(strict, &b, NULL) == TENOR_OK);
        require(record_difference(&a, &b) == NULL);
    } while (a.kind != TENOR_IO_END);
    tenor_io_reader_close(layouts);
    tenor_io_reader_close(strict);
}

/* The bytes alone hold few lines that are alike, so they come again behind themselves. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *twice = malloc(size * 2 + 1);
    require(twice != NULL);
    memcpy(twice, data, size);
    twice[size] = '\n';
    memcpy(twice + size + 1, data, size);
    compare(twice, size * 2 + 1, "jsonl", 0);
    compare(twice, size * 2 + 1, "jsonl", 100);
    compare(twice, size * 2 + 1, "json", 0);
    free(twice);
    return 0;
}
