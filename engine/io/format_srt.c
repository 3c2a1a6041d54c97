/* format_srt.c - SRT (SubRip), one call a file: numbered cues of times and words. Numbers and blank lines may be missing. */
#include "io/captions.h"
#include "io/format.h"

/* A line of times behind a number, a blank line or nothing. */
static bool sniff(const tn_reading *reading, tn_str head)
{
    (void)reading;
    tn_str before = {"", 0};
    while (head.n) {
        int64_t start, end;
        tn_str line = tn_captions_line(&head);
        if (tn_captions_times(line, &start, &end) && (!before.n || tn_captions_is_number(before)))
            return true;
        before = line;
    }
    return false;
}

static const tn_captions_grammar grammar = {.blank_before_text = true};

static tenor_status open_srt(void **state, tn_reading *reading, tenor_io_error *error)
{
    return tn_captions_open(state, reading, &grammar, error);
}

const tn_format tn_format_srt = {sniff, NULL, open_srt, tn_captions_read, tn_captions_close, true};
