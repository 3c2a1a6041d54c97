/* samplepage.c - the calls of a sample, one a line: JSON, rows for spreadsheets, a table for people. */
#include "cli/samplepage.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/terminal.h"
#include "io/cell.h"

#define COLUMNS_MOST 40

typedef struct writing {
    const tn_samplepage *page;
    tenor_io_buffer *buffer, *cell;
    bool fine;
    size_t column, widths[COLUMNS_MOST];
    bool measure; /* widths are measured, nothing is written */
} writing;

static const char *const plans[] = {"random", "risk", "outliers"};

static void put(writing *w, tenor_str text)
{
    w->fine = w->fine && (text.size == 0 || tenor_io_buffer_put(w->buffer, text) == TENOR_OK);
}

static void put_text(writing *w, const char *text)
{
    put(w, tn_terminal_str(text));
}

static void put_string(writing *w, tenor_str text)
{
    if (!text.size)
        put_text(w, "null");
    else
        w->fine = w->fine && tenor_io_write_string(w->buffer, text) == TENOR_OK;
}

/* At most `digits` digits that count, and no exponent for what is of an everyday size. */
static const char *number(char text[40], double value, int digits)
{
    snprintf(text, 40, "%.*g", digits, value == 0 ? 0.0 : value);
    return text;
}

/* Measures have four decimals. */
static const char *measure(char text[40], double value)
{
    snprintf(text, 40, "%.4f", value);
    size_t n = strlen(text);
    while (n > 0 && text[n - 1] == '0')
        n--;
    text[n > 0 && text[n - 1] == '.' ? n - 1 : n] = 0;
    return strcmp(text, "-0") == 0 ? "0" : text;
}

/* ---- JSON ------------------------------------------------------------------------------------ */

static void put_member(writing *w, const char *name, tenor_str value)
{
    put_text(w, ",\"");
    put_text(w, name);
    put_text(w, "\":");
    put_string(w, value);
}

static void put_number(writing *w, const char *name, double value, int digits)
{
    char text[40];
    put_text(w, ",\"");
    put_text(w, name);
    put_text(w, "\":");
    put_text(w, isnan(value) ? "null" : digits ? number(text, value, digits) : measure(text, value));
}

static void put_reasons(writing *w, const tn_book_call *call)
{
    const tn_rules *rules = w->page->book->rules;
    const uint16_t *list = call->list + call->flags + call->missed;
    if (!rules)
        return;
    put_number(w, "risk", call->points / 10000.0, 0);
    put_text(w, ",\"reasons\":[");
    for (size_t i = 0; i < call->reasons; i++) {
        const tn_rules_reason reason = {list[2 * i], list[2 * i + 1]};
        put_text(w, i ? ",{\"rule\":" : "{\"rule\":");
        put_string(w, rules->rules[reason.rule].what);
        put_number(w, "times", reason.times, 6);
        put_number(w, "points", (double)tn_rules_given(rules, reason) / 10000, 0);
        put_text(w, "}");
    }
    put_text(w, "]");
}

/* Measures in which a call is an outlier, the furthest first: how many, their numbers in order. */
static size_t outlying(const writing *w, size_t at, size_t order[TN_RULES_OUTLIERS])
{
    const tn_rules *rules = w->page->book->rules;
    size_t count = 0;
    if (!w->page->result->z)
        return 0;
    const double *z = w->page->result->z + at * rules->outlier_count;
    for (size_t m = 0; m < rules->outlier_count; m++) {
        if (fabs(z[m]) < (double)rules->at / 10000)
            continue;
        size_t place = count++;
        for (; place > 0 && fabs(z[order[place - 1]]) < fabs(z[m]); place--)
            order[place] = order[place - 1];
        order[place] = m;
    }
    return count;
}

static void put_outliers(writing *w, const tn_book_call *call, size_t at)
{
    const tn_book *book = w->page->book;
    size_t order[TN_RULES_OUTLIERS];
    if (!w->page->result->z)
        return;
    const size_t count = outlying(w, at, order), row = at * book->rules->outlier_count;
    put_number(w, "distance", call->distance, 0);
    put_text(w, ",\"outlying\":[");
    for (size_t i = 0; i < count; i++) {
        const size_t m = order[i];
        put_text(w, i ? ",{\"measure\":" : "{\"measure\":");
        put_string(w, book->rules->outliers[m].measure);
        put_number(w, "value", tn_book_values(book, at)[book->outlier_columns[m]], 0);
        put_number(w, "usual", w->page->result->middle[row + m], 0);
        put_number(w, "distance", w->page->result->z[row + m], 0);
        put_text(w, "}");
    }
    put_text(w, "]");
}

static void put_words(writing *w, const char *name, const uint16_t *list, size_t count)
{
    put_text(w, ",\"");
    put_text(w, name);
    put_text(w, "\":[");
    for (size_t i = 0; i < count; i++) {
        put_text(w, i ? "," : "");
        put_string(w, tn_book_word(w->page->book, list[i]));
    }
    put_text(w, "]");
}

static const char *const tags[] = {
#define TAG(id, name, measure) name,
    TN_BOOK_TAGS(TAG)
#undef TAG
};

static void put_tags(writing *w, const tn_book_call *call, size_t at)
{
    const tn_book *book = w->page->book;
    const double *values = tn_book_values(book, at);
    put_text(w, ",\"tags\":{\"tone\":{");
    for (size_t i = 0; i < TN_BOOK_TAG_TOTAL; i++) {
        char text[40];
        put_text(w, i ? ",\"" : "\"");
        put_text(w, tags[i]);
        put_text(w, "\":");
        put_text(w, isnan(values[i]) ? "null" : measure(text, values[i]));
    }
    put_text(w, "}");
    put_member(w, "outcome", tn_book_name_of(book, call, TN_BOOK_OUTCOME));
    put_member(w, "clarity", tn_book_name_of(book, call, TN_BOOK_CLARITY));
    put_member(w, "trajectory", tn_book_name_of(book, call, TN_BOOK_TRAJECTORY));
    put_member(w, "attitude", tn_book_name_of(book, call, TN_BOOK_ATTITUDE));
    put_member(w, "style", tn_book_name_of(book, call, TN_BOOK_STYLE));
    put_number(w, "scorecard", values[TN_BOOK_TAG_TOTAL], 0);
    put_words(w, "flags", call->list, call->flags);
    put_words(w, "missed", call->list + call->flags, call->missed);
    put_text(w, "}");
}

static void put_json(writing *w, const tn_book_call *call, size_t at)
{
    static const struct {
        const char *name;
        tn_book_name field;
    } members[] = {{"agent_id", TN_BOOK_AGENT}, {"team", TN_BOOK_TEAM},       {"queue", TN_BOOK_QUEUE}, {"topic", TN_BOOK_TOPIC},
                   {"channel", TN_BOOK_CHANNEL}, {"day", TN_BOOK_DAY},        {"night", TN_BOOK_NIGHT}};
    const tn_book *book = w->page->book;
    const tn_book_stratum *stratum = &book->strata[call->stratum];
    const bool chance = w->page->options->plan != TN_SAMPLING_OUTLIERS;
    put_text(w, "{\"call_id\":");
    put_string(w, call->id);
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        put_member(w, members[i].name, tn_book_name_of(book, call, members[i].field));
    put_member(w, "plan", tn_terminal_str(plans[w->page->options->plan]));
    put_text(w, ",\"stratum\":{");
    for (size_t i = 0; i < book->by_count; i++) {
        put_text(w, i ? "," : "");
        put_string(w, tn_book_by_name(&book->by[i]));
        put_text(w, ":");
        put_string(w, stratum->values[i]);
    }
    put_text(w, "}");
    put_number(w, "stratum_calls", (double)stratum->calls, 15);
    put_number(w, "stratum_drawn", (double)stratum->drawn, 15);
    put_number(w, "probability", chance ? call->probability : NAN, 10);
    put_number(w, "weight", chance ? 1 / call->probability : NAN, 10);
    put_reasons(w, call);
    put_outliers(w, call, at);
    put_tags(w, call, at);
    put_member(w, "digest", tn_book_name_of(book, call, TN_BOOK_DIGEST));
    put_text(w, "}\n");
}

/* ---- rows ------------------------------------------------------------------------------------ */

/* Text that no terminal takes for a command and no row for its end. */
static void put_plain(writing *w, tenor_str text)
{
    for (size_t at = 0; at < text.size;) {
        bool fit;
        const size_t step = tn_terminal_step(text.data + at, text.size - at, &fit);
        if (fit && text.data[at] == '\t')
            put_text(w, " ");
        else
            put(w, fit ? (tenor_str){text.data + at, step} : tn_terminal_str("\xEF\xBF\xBD"));
        at += step;
    }
}

/* RFC 4180; text that a spreadsheet would run as a formula gets a ' before it. */
static void put_csv(writing *w, tenor_str text, bool guard)
{
    const bool formula = guard && tn_cell_is_formula(tn_str_of(text.data, text.size));
    bool quoted = false;
    for (size_t i = 0; i < text.size; i++)
        quoted = quoted || (text.data[i] && strchr(",\"\r\n", text.data[i]));
    put_text(w, quoted ? "\"" : "");
    put_text(w, formula ? "'" : "");
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] == '"')
            put_text(w, "\"");
        put(w, (tenor_str){text.data + i, 1});
    }
    put_text(w, quoted ? "\"" : "");
}

static void put_cell(writing *w, tenor_str text, bool is_number)
{
    const tn_samplepage_form form = w->page->form;
    if (form != TN_SAMPLEPAGE_TABLE) {
        put_text(w, w->column == 0 ? "" : form == TN_SAMPLEPAGE_CSV ? "," : "\t");
        if (form == TN_SAMPLEPAGE_CSV)
            put_csv(w, text, !is_number);
        else
            put_plain(w, text);
        w->column++;
        return;
    }
    if (!text.size)
        text = tn_terminal_str("-");
    const size_t columns = tn_terminal_columns(text), width = w->widths[w->column];
    if (w->measure) {
        w->widths[w->column] = columns > width ? columns : width;
    } else {
        put_text(w, w->column ? "  " : "");
        for (size_t i = columns; is_number && i < width; i++)
            put_text(w, " ");
        put_plain(w, text);
        for (size_t i = columns; !is_number && i < width; i++)
            put_text(w, " ");
    }
    w->column++;
}

static void put_figure(writing *w, double value, int digits)
{
    char text[40];
    put_cell(w, tn_terminal_str(isnan(value) ? "" : digits ? number(text, value, digits) : measure(text, value)), true);
}

/* What is put by `fill` is a cell. */
static void put_made(writing *w, void (*fill)(writing *w, const tn_book_call *call, size_t at), const tn_book_call *call, size_t at)
{
    tenor_io_buffer *buffer = w->buffer;
    tenor_io_buffer_clear(w->cell);
    w->buffer = w->cell;
    fill(w, call, at);
    w->buffer = buffer;
    put_cell(w, tenor_io_buffer_view(w->cell), false);
}

static void fill_stratum(writing *w, const tn_book_call *call, size_t at)
{
    const tn_book *book = w->page->book;
    (void)at;
    for (size_t i = 0; i < book->by_count; i++) {
        put_text(w, i ? " " : "");
        put(w, tn_book_by_name(&book->by[i]));
        put_text(w, "=");
        put(w, book->strata[call->stratum].values[i]);
    }
}

static void fill_words(writing *w, const uint16_t *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        put_text(w, i ? " | " : "");
        put(w, tn_book_word(w->page->book, list[i]));
    }
}

static void fill_flags(writing *w, const tn_book_call *call, size_t at)
{
    (void)at;
    fill_words(w, call->list, call->flags);
}

static void fill_missed(writing *w, const tn_book_call *call, size_t at)
{
    (void)at;
    fill_words(w, call->list + call->flags, call->missed);
}

/* Rules and their points; of outliers measures, what they are and what is usual. */
static void fill_why(writing *w, const tn_book_call *call, size_t at)
{
    const tn_book *book = w->page->book;
    const uint16_t *list = call->list + call->flags + call->missed;
    size_t order[TN_RULES_OUTLIERS];
    char text[40];
    const size_t count = outlying(w, at, order);
    for (size_t i = 0; i < count; i++) {
        const size_t m = order[i];
        put_text(w, i ? " | " : "");
        put(w, book->rules->outliers[m].measure);
        put_text(w, " ");
        put_text(w, measure(text, tn_book_values(book, at)[book->outlier_columns[m]]));
        put_text(w, " (usual ");
        put_text(w, measure(text, w->page->result->middle[at * book->rules->outlier_count + m]));
        put_text(w, ")");
    }
    for (size_t i = 0; !w->page->result->z && book->rules && i < call->reasons; i++) {
        const tn_rules_reason reason = {list[2 * i], list[2 * i + 1]};
        put_text(w, i ? " | " : "");
        put(w, book->rules->rules[reason.rule].what);
        put_text(w, " +");
        put_text(w, measure(text, (double)tn_rules_given(book->rules, reason) / 10000));
    }
}

static void put_name(writing *w, const tn_book_call *call, tn_book_name name)
{
    put_cell(w, tn_book_name_of(w->page->book, call, name), false);
}

static void put_row(writing *w, const tn_book_call *call, size_t at)
{
    static const tn_book_name fields[] = {TN_BOOK_AGENT,   TN_BOOK_TEAM, TN_BOOK_QUEUE, TN_BOOK_TOPIC,
                                          TN_BOOK_CHANNEL, TN_BOOK_DAY,  TN_BOOK_NIGHT};
    const tn_book *book = w->page->book;
    const double *values = tn_book_values(book, at);
    const tn_sampling_plan plan = w->page->options->plan;
    const bool chance = plan != TN_SAMPLING_OUTLIERS;
    w->column = 0;
    put_cell(w, call->id, false);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        put_name(w, call, fields[i]);
    put_cell(w, tn_terminal_str(plans[plan]), false);
    put_made(w, fill_stratum, call, at);
    put_figure(w, chance ? call->probability : NAN, 10);
    put_figure(w, chance ? 1 / call->probability : NAN, 10);
    put_figure(w, book->rules ? call->points / 10000.0 : NAN, 0);
    put_figure(w, chance ? NAN : call->distance, 0);
    put_made(w, fill_why, call, at);
    for (size_t i = 0; i < TN_BOOK_TAG_COUNT; i++)
        put_figure(w, values[i], 0);
    put_name(w, call, TN_BOOK_OUTCOME);
    put_name(w, call, TN_BOOK_CLARITY);
    put_name(w, call, TN_BOOK_TRAJECTORY);
    put_name(w, call, TN_BOOK_ATTITUDE);
    put_name(w, call, TN_BOOK_STYLE);
    put_made(w, fill_flags, call, at);
    put_made(w, fill_missed, call, at);
    put_name(w, call, TN_BOOK_DIGEST);
    put_text(w, "\n");
}

static void put_header(writing *w)
{
    static const char *const names[] = {"call_id", "agent_id", "team",   "queue",       "topic",  "channel", "day",
                                        "night",   "plan",     "stratum", "probability", "weight", "risk",    "distance",
                                        "why"};
    static const char *const rest[] = {"outcome", "clarity", "trajectory", "attitude", "style", "flags", "missed", "digest"};
    w->column = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        put_cell(w, tn_terminal_str(names[i]), true);
    for (size_t i = 0; i < TN_BOOK_TAG_COUNT; i++)
        put_cell(w, tn_terminal_str(i == TN_BOOK_TAG_TOTAL ? "scorecard" : tags[i]), true);
    for (size_t i = 0; i < sizeof rest / sizeof *rest; i++)
        put_cell(w, tn_terminal_str(rest[i]), true);
    put_text(w, "\n");
}

/* For people: who, how likely, how bad, why. */
static void put_line(writing *w, const tn_book_call *call, size_t at)
{
    const tn_book *book = w->page->book;
    const tn_sampling_plan plan = w->page->options->plan;
    char text[40];
    w->column = 0;
    put_cell(w, call->id, false);
    put_name(w, call, TN_BOOK_AGENT);
    put_name(w, call, TN_BOOK_QUEUE);
    put_name(w, call, TN_BOOK_DAY);
    if (plan != TN_SAMPLING_OUTLIERS) {
        snprintf(text, sizeof text, "%.2f", 1 / call->probability);
        put_cell(w, tn_terminal_str(text), true);
    }
    put_figure(w, plan == TN_SAMPLING_OUTLIERS ? call->distance : book->rules ? call->points / 10000.0 : NAN, plan == TN_SAMPLING_OUTLIERS ? 3 : 0);
    put_figure(w, tn_book_values(book, at)[TN_BOOK_TAG_CUSTOMER_END], 2);
    put_figure(w, tn_book_values(book, at)[TN_BOOK_TAG_TOTAL], 2);
    put_name(w, call, TN_BOOK_OUTCOME);
    /* the last cell has no blanks behind it */
    tenor_io_buffer *buffer = w->buffer;
    tenor_io_buffer_clear(w->cell);
    w->buffer = w->cell;
    fill_why(w, call, at);
    w->buffer = buffer;
    put_text(w, w->measure ? "" : "  ");
    if (!w->measure)
        put_plain(w, tenor_io_buffer_view(w->cell).size ? tenor_io_buffer_view(w->cell) : tn_terminal_str("-"));
    put_text(w, "\n");
}

static void put_table_header(writing *w)
{
    const bool outliers = w->page->options->plan == TN_SAMPLING_OUTLIERS;
    w->column = 0;
    put_cell(w, tn_terminal_str("call"), false);
    put_cell(w, tn_terminal_str("agent"), false);
    put_cell(w, tn_terminal_str("queue"), false);
    put_cell(w, tn_terminal_str("day"), false);
    if (!outliers)
        put_cell(w, tn_terminal_str("weight"), true);
    put_cell(w, tn_terminal_str(outliers ? "distance" : "risk"), true);
    put_cell(w, tn_terminal_str("end"), true);
    put_cell(w, tn_terminal_str("card"), true);
    put_cell(w, tn_terminal_str("outcome"), false);
    put_text(w, w->measure ? "" : "  why");
    put_text(w, "\n");
}

/* ---- all of them ------------------------------------------------------------------------------- */

typedef struct place {
    double first;
    size_t at;
} place;

static int by_place(const void *a, const void *b)
{
    const place *x = a, *y = b;
    if (x->first != y->first)
        return x->first < y->first ? -1 : 1;
    return (x->at > y->at) - (x->at < y->at);
}

/* SIZE_MAX: no memory. */
static size_t order_calls(const tn_samplepage *page, place **places)
{
    const tn_book *book = page->book;
    size_t count = 0;
    *places = malloc((page->result->drawn + 1) * sizeof **places);
    if (!*places)
        return SIZE_MAX;
    for (size_t i = 0; i < book->call_count; i++) {
        const tn_book_call *call = &book->calls[i];
        if (call->drawn)
            (*places)[count++] = (place){page->options->plan == TN_SAMPLING_RANDOM ? (double)call->stratum
                                         : page->options->plan == TN_SAMPLING_RISK ? -(double)call->points
                                                                                   : -call->distance,
                                         i};
    }
    qsort(*places, count, sizeof **places, by_place);
    return count;
}

static bool hand_on(writing *w)
{
    if (!w->fine)
        return false;
    const bool fine = tn_outputs_write(w->page->outputs, TN_OUTPUTS_RECORDS, tenor_io_buffer_view(w->buffer));
    tenor_io_buffer_clear(w->buffer);
    return fine;
}

static bool write_all(writing *w, const place *places, size_t count)
{
    const tn_samplepage_form form = w->page->form;
    const tn_book_call *calls = w->page->book->calls;
    bool fine = true;
    if (form == TN_SAMPLEPAGE_TABLE) {
        w->measure = true;
        put_table_header(w);
        for (size_t i = 0; i < count; i++)
            put_line(w, &calls[places[i].at], places[i].at);
        w->measure = false;
        tenor_io_buffer_clear(w->buffer);
        put_table_header(w);
    } else if (form != TN_SAMPLEPAGE_JSONL) {
        put_header(w);
    }
    for (size_t i = 0; fine && i < count; i++) {
        const tn_book_call *call = &calls[places[i].at];
        if (form == TN_SAMPLEPAGE_TABLE)
            put_line(w, call, places[i].at);
        else if (form == TN_SAMPLEPAGE_JSONL)
            put_json(w, call, places[i].at);
        else
            put_row(w, call, places[i].at);
        fine = hand_on(w);
    }
    return fine && hand_on(w);
}

bool tn_samplepage_write(const tn_samplepage *page, bool *no_memory)
{
    writing w = {.page = page, .fine = true};
    place *places = NULL;
    const size_t count = order_calls(page, &places);
    bool fine = count != SIZE_MAX && tenor_io_buffer_new(&w.buffer, NULL) == TENOR_OK && tenor_io_buffer_new(&w.cell, NULL) == TENOR_OK;
    *no_memory = !fine;
    if (fine) {
        fine = write_all(&w, places, count);
        *no_memory = !w.fine;
    }
    tenor_io_buffer_free(w.buffer);
    tenor_io_buffer_free(w.cell);
    free(places);
    return fine;
}
