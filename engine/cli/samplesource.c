/* samplesource.c - records of calls into the book of a sample. */
#include "cli/samplesource.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/policyfile.h"
#include "cli/terminal.h"
#include "tenor_io_drift.h"

#define SHIPPED "sample.policy"
/* Rejects of one file that are said one by one. */
#define SAID_MOST 3

static int no_memory(tn_samplesource *source)
{
    tn_progress_clear(&source->progress);
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* ---- options --------------------------------------------------------------------------------- */

static int read_policy(tn_samplesource *source, bool need)
{
    const char *path = tn_args_get(source->args, TN_OPT_SAMPLE_POLICY, NULL);
    char *shipped = NULL;
    size_t size;
    if (!path && !tn_lexpath_shipped(SHIPPED, &shipped))
        return no_memory(source);
    const char *from = path ? path : shipped;
    if (!from) {
        if (need)
            fputs("tenor: there is no " SHIPPED " among the lexicons in use: --policy FILE says what makes a call worth listening to\n", stderr);
        return need ? TN_EXIT_FAILED : TN_EXIT_OK;
    }
    char *text = tn_policyfile_text(from, &size);
    tn_rules_fault fault = {0, 0, "out of memory"};
    int status = text ? TN_EXIT_OK : TN_EXIT_FAILED;
    source->rules = text ? calloc(1, sizeof *source->rules) : NULL;
    if (text && (!source->rules || !tn_rules_read(source->rules, &source->mem, (tenor_str){text, size}, &fault))) {
        if (fault.line)
            tn_terminal_tell("tenor: %s:%u:%u: %s\n", from, fault.line, fault.column, fault.message);
        status = fault.line ? TN_EXIT_FAILED : no_memory(source);
    }
    free(text);
    free(shipped);
    return status;
}

/* "A..B", "A..", "..B", "A" */
static bool read_days(tn_samplesource *source)
{
    const char *text = tn_args_get(source->args, TN_OPT_DAYS, NULL);
    if (!text)
        return true;
    const char *dots = strstr(text, "..");
    tenor_str first = {text, dots ? (size_t)(dots - text) : strlen(text)};
    tenor_str last = dots ? tn_terminal_str(dots + 2) : first;
    bool fine = (dots && !first.size) || tenor_io_day_parse(first, &source->book.from);
    fine = fine && ((dots && !last.size) || tenor_io_day_parse(last, &source->book.to)) && first.size + last.size > 0;
    if (!fine || source->book.from > source->book.to)
        tn_args_usage(source->args->verb, "--days takes a range of days, as in 2026-11-16..2026-11-22; not '%s'", text);
    return fine && source->book.from <= source->book.to;
}

static bool read_by(tn_samplesource *source, const char *text)
{
    while (text && *text) {
        const size_t n = strcspn(text, ",");
        if (!tn_book_by_field(&source->book, (tenor_str){text, n})) {
            if (source->book.by_count == TN_BOOK_BY_MOST)
                tn_args_usage(source->args->verb, "--by takes at most %d fields", TN_BOOK_BY_MOST);
            else
                tn_args_usage(source->args->verb,
                              "--by takes agent, team, queue, topic, channel, language, day, month, night, outcome, clarity, trajectory, "
                              "attitude, style, digest or labels.NAME; not '%.*s'",
                              (int)n, text);
            return false;
        }
        text += n;
        text += *text == ',';
    }
    return true;
}

/* Ids are others' keys and stay; what people wrote is masked, unless --reveal. */
static tenor_str show(void *context, tenor_str field, tenor_str value)
{
    tn_samplesource *source = context;
    char pseudonym[TENOR_IO_PSEUDONYM];
    const bool agent = field.size == 8 && memcmp(field.data, "agent_id", 8) == 0;
    tenor_io_buffer_clear(source->shown);
    if (agent && source->privacy.pseudonyms) {
        tenor_io_pseudonym(source->privacy.pseudonyms, value, pseudonym);
        value = tn_terminal_str(pseudonym);
    }
    if (tenor_io_buffer_put(source->shown, value) != TENOR_OK)
        return (tenor_str){NULL, 0};
    static const char *const plain[] = {"agent_id", "channel", "language", "day",      "month", "night", "outcome",
                                        "clarity",  "trajectory", "attitude", "style", "digest"};
    bool text = source->mask != NULL;
    for (size_t i = 0; text && i < sizeof plain / sizeof *plain; i++)
        text = field.size != strlen(plain[i]) || memcmp(field.data, plain[i], field.size) != 0;
    const tenor_str view = tenor_io_buffer_view(source->shown);
    if (text && value.size) {
        char small[1024], *copy = value.size <= sizeof small ? small : malloc(value.size);
        if (!copy)
            return (tenor_str){NULL, 0};
        memcpy(copy, value.data, value.size);
        tenor_io_mask_value(source->mask, NULL, field, copy, value.size);
        tenor_io_buffer_clear(source->shown);
        const bool fine = tenor_io_buffer_put(source->shown, (tenor_str){copy, value.size}) == TENOR_OK;
        if (copy != small)
            free(copy);
        return fine ? tenor_io_buffer_view(source->shown) : (tenor_str){NULL, 0};
    }
    return view;
}

int tn_samplesource_open(tn_samplesource *source, const tn_args *args, const char *usual_by, bool need)
{
    tenor_io_error error;
    memset(source, 0, sizeof *source);
    source->args = args;
    source->quiet = tn_args_has(args, TN_OPT_QUIET);
    source->mem = tn_mem_default();
    int status = tn_privacy_open(&source->privacy, args);
    if (status == TN_EXIT_OK)
        status = read_policy(source, need);
    if (status != TN_EXIT_OK)
        return status;
    if (!tn_book_init(&source->book, &source->mem, source->rules) || tenor_io_buffer_new(&source->shown, NULL) != TENOR_OK ||
        tenor_io_inputs_new(&source->inputs, NULL) != TENOR_OK ||
        (!source->privacy.reveal && tenor_io_mask_new(&source->mask, NULL) != TENOR_OK))
        return no_memory(source);
    source->book.show = show;
    source->book.context = source;
    if (!read_days(source) || !read_by(source, tn_args_get(args, TN_OPT_STRATA, usual_by)) || !tn_tolerance_parse(&source->tolerance, args))
        return TN_EXIT_USAGE;
    for (size_t i = 0; i < args->operand_count; i++)
        if (tenor_io_inputs_add(source->inputs, args->operands[i], &error) != TENOR_OK) {
            tn_terminal_tell("tenor: %s\n", error.message);
            return TN_EXIT_FAILED;
        }
    return TN_EXIT_OK;
}

void tn_samplesource_free(tn_samplesource *source)
{
    tn_book_free(&source->book);
    if (source->rules)
        tn_rules_free(source->rules);
    free(source->rules);
    source->rules = NULL;
    tenor_io_mask_free(source->mask);
    tenor_io_buffer_free(source->shown);
    tenor_io_inputs_free(source->inputs);
    tn_privacy_free(&source->privacy);
}

/* ---- reading --------------------------------------------------------------------------------- */

typedef struct pass {
    tn_samplesource *source;
    const char *path;
    bool ids; /* of calls that are not to be drawn */
    uint64_t good, rejects;
} pass;

static const char *name_of(const pass *p)
{
    return strcmp(p->path, "-") == 0 ? "standard input" : p->path;
}

static void take_fault(pass *p, const tenor_io_calls_row *row)
{
    tn_samplesource *source = p->source;
    const char *name = name_of(p);
    if (row->kind == TENOR_IO_CALLS_TRUNCATED) {
        source->counts.truncated++;
        tn_progress_clear(&source->progress);
        tn_terminal_tell("tenor: %s: %.*s\n", name, (int)row->message.size, row->message.data);
        return;
    }
    source->counts.rejects++;
    if (++p->rejects > SAID_MOST || source->quiet)
        return;
    tn_progress_clear(&source->progress);
    tn_terminal_tell("tenor: %s:%llu: %.*s\n", name, (unsigned long long)row->line, (int)row->message.size, row->message.data);
}

static int take_row(pass *p, const tenor_io_calls_row *row)
{
    tn_samplesource *source = p->source;
    if (row->kind != TENOR_IO_CALLS_CALL) {
        take_fault(p, row);
        return TN_EXIT_OK;
    }
    p->good++;
    if (p->ids)
        return tn_book_leave_out(&source->book, row->call_id) ? TN_EXIT_OK : no_memory(source);
    source->counts.utterances++;
    const tn_book_took took = tn_book_add(&source->book, row);
    if (took == TN_BOOK_FULL) {
        tn_progress_clear(&source->progress);
        fprintf(stderr, "tenor: more than %zu calls\n", TN_BOOK_CALLS_MOST);
        return TN_EXIT_FAILED;
    }
    return took == TN_BOOK_NO_MEMORY ? no_memory(source) : TN_EXIT_OK;
}

static int read_file(pass *p)
{
    tn_samplesource *source = p->source;
    const tenor_io_calls_options options = {.ids = p->ids};
    tenor_io_calls *calls;
    tenor_io_calls_row row;
    tenor_io_error error;
    int status = TN_EXIT_OK;
    p->good = p->rejects = 0;
    if (tenor_io_calls_open(&calls, p->path, &options, NULL, &error) != TENOR_OK) {
        tn_terminal_tell("tenor: %s\n", error.message);
        return TN_EXIT_FAILED;
    }
    do {
        uint64_t done, size;
        if (tenor_io_calls_read(calls, &row, &error) != TENOR_OK) {
            tn_progress_clear(&source->progress);
            tn_terminal_tell("tenor: %s\n", error.message);
            status = TN_EXIT_FAILED;
        } else if (row.kind != TENOR_IO_CALLS_END) {
            status = take_row(p, &row);
        }
        tenor_io_calls_progress(calls, &done, &size);
        tn_progress_step(&source->progress, 1, done);
    } while (status == TN_EXIT_OK && row.kind != TENOR_IO_CALLS_END);
    if (p->rejects > SAID_MOST && !source->quiet)
        tn_terminal_tell("tenor: %s: more lines that cannot be used: %llu\n", name_of(p), (unsigned long long)(p->rejects - SAID_MOST));
    if (p->rejects && !p->good && !p->ids && !source->quiet)
        tn_terminal_tell("tenor: %s holds no records of calls: 'tenor score --format none --calls FILE' writes some\n", name_of(p));
    tenor_io_calls_close(calls);
    return status;
}

int tn_samplesource_fill(tn_samplesource *source)
{
    pass p = {.source = source, .ids = true};
    tenor_io_input input;
    int status = TN_EXIT_OK;
    tn_progress_init(&source->progress, !source->quiet && tn_terminal_is(stderr), 0);
    source->progress.what = "calls";
    for (size_t i = 0; status == TN_EXIT_OK && (p.path = tn_args_nth(source->args, TN_OPT_NOT_IN, i)); i++)
        status = read_file(&p);
    p.ids = false;
    for (size_t i = 0; status == TN_EXIT_OK && tenor_io_inputs_get(source->inputs, i, &input); i++) {
        p.path = input.path;
        status = read_file(&p);
        source->counts.inputs++;
    }
    tn_progress_clear(&source->progress);
    if (status == TN_EXIT_OK && !tn_book_close(&source->book))
        status = no_memory(source);
    return status;
}
