/* fuzz_transcript.c - whole readers on any bytes: sniffing, gzip, JSON Lines, JSON documents, text;
 * and the reject of whatever they refuse. */
#include "read_all.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    read_all(data, size, "", 0);
    read_all(data, size, "jsonl", 0);
    read_all(data, size, "json", 0);
    read_all(data, size, "json", 24);
    read_all(data, size, "text", 24);
    return 0;
}
