/* fuzz_calls.c - records of calls and policies of samples of any bytes: read to their end, and what was good drawn from by every plan.
 *
 * What stands before the first line "--" is a policy. */
#include <stdlib.h>
#include <string.h>

#include "sample/sampling.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool fine)
{
    if (!fine)
        abort();
}

static void fill(tn_book *book, tenor_str bytes, bool ids)
{
    const tenor_io_calls_options options = {ids};
    tenor_io_calls *calls = NULL;
    tenor_io_calls_row row;
    must(tenor_io_calls_open_memory(&calls, (tenor_str){"calls", 5}, bytes, &options, NULL, NULL) == TENOR_OK);
    do {
        must(tenor_io_calls_read(calls, &row, NULL) == TENOR_OK);
        if (row.kind == TENOR_IO_CALLS_CALL) {
            must(row.call_id.size > 0);
            must(ids || tn_book_add(book, &row) < TN_BOOK_FULL);
        }
    } while (row.kind != TENOR_IO_CALLS_END);
    tenor_io_calls_close(calls);
}

/* As many as were asked for, each with a probability that a weight can be made of. */
static void draw(tn_book *book, tn_sampling_plan plan)
{
    const tn_sampling_options options = {plan, 1, false, 3, 2, TN_ALLOT_PROPORTIONAL};
    tn_sampling_result result;
    uint64_t drawn = 0;
    must(tn_sampling_run(book, &options, &result) == TN_SAMPLING_DONE);
    for (size_t i = 0; i < book->call_count; i++) {
        const tn_book_call *call = &book->calls[i];
        drawn += call->drawn;
        must(plan == TN_SAMPLING_OUTLIERS || (call->probability > 0 && call->probability <= 1));
    }
    must(drawn == result.drawn);
    tn_sampling_free(book, &result);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const tn_mem mem = tn_mem_default();
    static tn_rules rules;
    static tn_book book;
    tn_rules_fault fault;
    tenor_str policy = {(const char *)data, size}, records = {(const char *)data, size};
    for (size_t i = 0; i + 4 <= size; i++)
        if (memcmp(data + i, "\n--\n", 4) == 0) {
            policy.size = i + 1;
            records = (tenor_str){(const char *)data + i + 4, size - i - 4};
            break;
        }
    const bool good = tn_rules_read(&rules, &mem, policy, &fault);
    must(good || (fault.line > 0 && fault.column > 0));
    for (int plan = TN_SAMPLING_RANDOM; plan <= (good ? TN_SAMPLING_OUTLIERS : TN_SAMPLING_RANDOM); plan++) {
        must(tn_book_init(&book, &mem, good ? &rules : NULL));
        must(tn_book_by_field(&book, (tenor_str){"queue", 5}));
        must(tn_book_by_field(&book, (tenor_str){"labels.a", 8}));
        fill(&book, records, false);
        fill(&book, records, true);
        must(tn_book_close(&book));
        draw(&book, (tn_sampling_plan)plan);
        tn_book_free(&book);
    }
    tn_rules_free(&rules);
    return 0;
}
