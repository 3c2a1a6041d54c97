/* fuzz_csv.c - CSV and TSV readers on any bytes, with and without a line limit in reach. */
#include "read_all.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    read_all(data, size, "csv", 0);
    read_all(data, size, "csv", 24);
    read_all(data, size, "tsv", 0);
    return 0;
}
