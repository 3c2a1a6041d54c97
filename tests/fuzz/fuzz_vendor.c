/* fuzz_vendor.c - any bytes through every format that reads documents: sniffed, by name, held whole and read piece by piece;
 * what comes out is the same either way. */
#include "io/reader.h"
#include "read_all.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads like read_all, and adds up what came, in whatever order: turns of channels are put in order of time only where the
 * document is held. */
static uint64_t sum_up(const uint8_t *data, size_t size, const char *format, size_t hold)
{
    const tenor_io_reader_options options = {.format = {format, strlen(format)}, .time_unit = {"ms", 2}};
    tenor_str bytes = {(const char *)data, size}, name = {"fuzz.json", 9};
    tenor_io_reader *reader;
    tenor_io_record r;
    uint64_t sum = 0;
    require(tenor_io_reader_open_memory(&reader, name, bytes, &options, NULL) == TENOR_OK);
    if (hold)
        tn_reader_hold(reader, hold);
    do {
        require(tenor_io_read(reader, &r, NULL) == TENOR_OK);
        uint64_t word = r.kind + 31 * r.offset + 961 * r.segment.utterance.text.size + 7 * r.word_count +
                        77 * (uint64_t)r.segment.start_ms + 3 * r.call_id.size + 13 * r.reason;
        if (r.kind != TENOR_IO_NOTE)
            sum += (word + 1) * UINT64_C(6364136223846793005);
    } while (r.kind != TENOR_IO_END);
    tenor_io_reader_close(reader);
    return sum;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *name;
    read_all(data, size, "", 0);
    for (size_t i = 0; (name = tenor_io_format_name(i)) != NULL; i++) {
        read_all(data, size, name, 0);
        read_all(data, size, name, 24);
        require(sum_up(data, size, name, 0) == sum_up(data, size, name, 1));
    }
    return 0;
}
