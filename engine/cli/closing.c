/* closing.c - the summary at the end of a run: what was read, what was rejected, and loudly what
 * was missing. */
#include "cli/closing.h"

#include <stdarg.h>

#include "cli/progress.h"
#include "cli/terminal.h"

static const char *const reason_names[] = {
#define REASON_NAME(id, name, text) name,
    TENOR_IO_REASONS(REASON_NAME)
#undef REASON_NAME
};

/* Reasons of notes: these count for no limit. */
static const tenor_io_reason notes[] = {TENOR_IO_REASON_TIME_UNIT, TENOR_IO_REASON_BAD_TIME,
                                        TENOR_IO_REASON_BAD_WORDS, TENOR_IO_REASON_LATE_FIELDS,
                                        TENOR_IO_REASON_CHANNEL_ORDER, TENOR_IO_REASON_CALL_RETURNED};
#define NOTE_COUNT (sizeof notes / sizeof *notes)

static bool is_note(size_t reason)
{
    for (size_t i = 0; i < NOTE_COUNT; i++)
        if (notes[i] == reason)
            return true;
    return false;
}

/* "1 turn", "1,234 turns" */
static void amount(FILE *file, uint64_t n, const char *what)
{
    char number[TN_PROGRESS_NUMBER];
    fprintf(file, "%s %s%s", tn_progress_number(number, n), what, n == 1 ? "" : "s");
}

/* What is missing: "  ! text", so that it is seen among the rest. */
__attribute__((format(printf, 3, 4))) static void loud(FILE *file, bool colour, const char *format,
                                                       ...)
{
    va_list list;
    va_start(list, format);
    tn_terminal_style(file, colour, TN_STYLE_YELLOW);
    fputs("tenor: WARNING: ", file);
    tn_terminal_plain(file, colour);
    tn_terminal_tell_list(file, format, list);
    fputc('\n', file);
    va_end(list);
}

/* A name that no input has is most often misspelt; the field that it is for has no other then. */
static void print_unmapped(FILE *file, bool colour, const tn_closing *closing)
{
    for (size_t i = 0; i < closing->mapping_count && i < 64 && closing->counts->inputs > 0; i++)
        if (!(closing->counts->mapped >> i & 1)) {
            const tenor_str given = closing->mappings[i];
            loud(file, colour, "no input has the column or key that --map %.*s names: nothing was taken from there", (int)given.size, given.data);
        }
}

static void print_missing(FILE *file, bool colour, const tn_closing *closing)
{
    const tn_counts *c = closing->counts;
    double all = (double)c->utterances;
    uint64_t unknown = c->without_role + c->unknown_roles;
    if (unknown > 0) {
        loud(file, colour,
             "the role of %.1f %% of the utterances is unknown: every entry was admitted there, "
             "and tones of "
             "agent and customer mix",
             100 * (double)unknown / all);
        if (c->without_role > 0)
            fputs("    to name the column or key that holds it: --map role=NAME\n", file);
        if (c->unknown_roles > 0)
            fputs("    to say who a word in it means: --role-word SPEAKER_00=agent\n", file);
    }
    if (c->without_call_id > 0) {
        loud(file, colour, "%.1f %% of the utterances have no call id: %s for them",
             100 * (double)c->without_call_id / all,
             closing->calls_asked ? "no call record was written" : "there are no call records");
        fputs("    to name the column or key that holds it: --map call_id=NAME\n", file);
    }
    if (closing->undated > 0) {
        char number[TN_PROGRESS_NUMBER];
        loud(file, colour, closing->undated == 1 ? "%s call has no date: it is not among the scores of legs"
                                                 : "%s calls have no date: they are not among the scores of legs",
             tn_progress_number(number, closing->undated));
        fputs("    to say which night they were of: --night 2026-11-20\n", file);
    }
    if (c->without_times > 0) {
        loud(file, colour, "%.1f %% of the utterances have no times%s",
             100 * (double)c->without_times / all,
             closing->joined ? ": their segments were not joined into turns" : "");
        fputs("    to name the columns or keys that hold them: --map start_ms=NAME --map "
              "end_ms=NAME\n",
              file);
    }
}

static void print_reasons(FILE *file, const tn_counts *c, bool of_notes)
{
    const char *between = ": ";
    char number[TN_PROGRESS_NUMBER];
    for (size_t i = 0; i < TENOR_IO_REASON_COUNT; i++)
        if (c->reasons[i] > 0 && is_note(i) == of_notes && i != TENOR_IO_REASON_UNREADABLE) {
            fprintf(file, "%s%s %s", between, tn_progress_number(number, c->reasons[i]),
                    reason_names[i]);
            between = ", ";
        }
    if (of_notes && c->pushed_out > 0)
        fprintf(file, "%s%s " TN_LANE_PUSHED_OUT, between,
                tn_progress_number(number, c->pushed_out));
    fputc('\n', file);
}

void tn_closing_rejects(FILE *file, bool colour, const tn_closing *closing)
{
    const tn_counts *c = closing->counts;
    if (c->rejects + c->truncated == 0)
        return;
    tn_terminal_style(file, colour, TN_STYLE_RED);
    fputs("tenor: ", file);
    if (c->rejects > 0)
        amount(file, c->rejects, "reject");
    if (c->truncated > 0) {
        fputs(c->rejects > 0 ? " and " : "", file);
        amount(file, c->truncated, "input");
        fputs(" cut short or damaged", file);
    }
    tn_terminal_plain(file, colour);
    print_reasons(file, c, false);
    if (closing->rejects)
        fprintf(file, "    where they stand: %s\n", closing->rejects);
    else
        fputs("    to see where they stand: --rejects FILE\n", file);
    /* Where nothing has a text, it goes by another name. */
    if (c->reasons[TENOR_IO_REASON_NO_TEXT_COLUMN] > 0 || (c->utterances == 0 && c->reasons[TENOR_IO_REASON_NO_TEXT] > 0))
        fputs("    to name the column or key that holds what was said: --map text=NAME\n", file);
}

void tn_closing_print(FILE *file, bool colour, const tn_closing *closing)
{
    const tn_counts *c = closing->counts;
    fputs("tenor: ", file);
    amount(file, c->utterances, "utterance");
    fputs(", ", file);
    amount(file, c->turns, "turn");
    fputs(", ", file);
    amount(file, c->calls, "call");
    fputs(" from ", file);
    amount(file, c->inputs, "input");
    if (closing->seconds >= 0)
        fprintf(file, " in %.1f s", closing->seconds);
    fputc('\n', file);
    tn_closing_rejects(file, colour, closing);
    if (c->failed_inputs > 0) {
        fputs("tenor: ", file);
        amount(file, c->failed_inputs, "input");
        fputs(" could not be read\n", file);
        if (closing->rejects)
            fprintf(file, "    which, and why: %s\n", closing->rejects);
    }
    uint64_t noted = c->pushed_out;
    for (size_t i = 0; i < NOTE_COUNT; i++)
        noted += c->reasons[notes[i]];
    if (noted > 0) {
        fputs("tenor: ", file);
        amount(file, noted, "notice");
        print_reasons(file, c, true);
    }
    if (c->replaced > 0) {
        fputs("tenor: ", file);
        amount(file, c->replaced, "character");
        fputs(" in ", file);
        amount(file, c->replaced_in, "utterance");
        fputs(" replaced by U+FFFD: NUL, invalid UTF-8 or lone surrogates\n", file);
    }
    if (c->revised > 0) {
        fputs("tenor: ", file);
        amount(file, c->revised, "partial utterance");
        fputs(" replaced by a later version\n", file);
    }
    if (closing->automated > 0) {
        fputs("tenor: ", file);
        amount(file, closing->automated, "turn");
        fputs(" of bots, IVR or systems not scored\n", file);
    }
    if (closing->left_out > 0) {
        fputs("tenor: ", file);
        amount(file, closing->left_out, "turn");
        fputs(" left out of the utterance records by --only\n", file);
    }
    if (closing->regex_limited > 0) {
        fputs("tenor: ", file);
        amount(file, closing->regex_limited, "turn");
        fputs(" in which a regex ran out of its budget; the records say which\n", file);
    }
    if (c->dropped_labels > 0) {
        fputs("tenor: ", file);
        amount(file, c->dropped_labels, "field");
        fprintf(file, " left out: a record has at most %d unknown fields, of at most %d bytes\n",
                TENOR_IO_MAX_LABELS, TENOR_IO_MAX_LABEL);
    }
    print_unmapped(file, colour, closing);
    if (c->utterances > 0)
        print_missing(file, colour, closing);
    else if (c->failed_inputs == 0)
        loud(file, colour, "no utterances");
}
