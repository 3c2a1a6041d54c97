/* callbook.c - calls, made in order from scored blocks, and their records. */
#include "cli/callbook.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_io_drift.h"

#include "cli/callwalk.h"
#include "cli/terminal.h"

#define ID_COLUMNS 12
#define AGENT_COLUMNS 8
#define QUEUE_COLUMNS 12
#define TURNS_COLUMNS 5
/* A number needs six: "-12.34" or "12.34*". A tone's column is as wide as its name, within limits.
 */
#define NUMBER_COLUMNS 6
#define NAME_COLUMNS 12

bool tn_callbook_init(tn_callbook *out, tenor_lexicon *lexicon, const tenor_io_writer *writer, tn_callbook_form form,
                      tn_nightstore *night)
{
    *out = (tn_callbook){.lexicon = lexicon, .writer = writer, .form = form, .night = night};
    if ((night || form == TN_CALLBOOK_SCORES) && !tn_legbook_init(&out->legs, lexicon))
        return false;
    return tn_callset_init(&out->calls, lexicon, night != NULL) && tenor_io_buffer_new(&out->bytes, NULL) == TENOR_OK;
}

bool tn_callbook_shadow(tn_callbook *out, tenor_lexicon *shadow)
{
    return tn_legbook_init(&out->shadow_legs, shadow) && tn_callset_init(&out->shadow, shadow, false);
}

void tn_callbook_free(tn_callbook *out)
{
    tn_callset_free(&out->calls);
    tn_callset_free(&out->shadow);
    tn_legbook_free(&out->legs);
    tn_legbook_free(&out->shadow_legs);
    tenor_io_buffer_free(out->bytes);
    *out = (tn_callbook){0};
}

/* ---- the table ---- */

static bool put(tn_callbook *out, const char *text)
{
    return tenor_io_buffer_put(out->bytes, tn_terminal_str(text)) == TENOR_OK;
}

/* Text in a cell of so many columns: cut, with an ellipsis, where it is longer; nothing that drives
 * a terminal. */
static bool put_text(tn_callbook *out, tenor_str text, size_t columns)
{
    if (text.size == 0)
        text = tn_terminal_str("-");
    bool cut = tn_terminal_columns(text) > columns;
    size_t at = 0, fine = true;
    for (size_t i = 0; i < text.size && fine;) {
        bool fit;
        size_t used = tn_terminal_step(text.data + i, text.size - i, &fit);
        tenor_str step = {text.data + i, used};
        if (!fit || *step.data == '\t')
            step = tn_terminal_str("\xEF\xBF\xBD");
        size_t width = tn_terminal_columns(step);
        if (cut && at + width > columns - 1)
            break;
        fine = tenor_io_buffer_put(out->bytes, step) == TENOR_OK;
        at += width;
        i += used;
    }
    if (cut && fine)
        fine = put(out, "\xE2\x80\xA6");
    for (at += cut; at < columns + 1 && fine; at++)
        fine = put(out, " ");
    return fine;
}

static bool put_cell(tn_callbook *out, const char *text, size_t columns)
{
    char cell[64];
    snprintf(cell, sizeof cell, " %*s", (int)columns, text);
    return put(out, cell);
}

/* Units of 1e-4 with two decimals, halves away from zero: a table is for reading. */
static void two_decimals(char *text, size_t size, int64_t value, const char *mark)
{
    uint64_t cents = ((value < 0 ? 0 - (uint64_t)value : (uint64_t)value) + 50) / 100;
    snprintf(text, size, "%s%llu.%02llu%s", value < 0 && cents > 0 ? "-" : "",
             (unsigned long long)(cents / 100), (unsigned long long)(cents % 100), mark);
}

static bool put_maybe(tn_callbook *out, tenor_maybe number, const char *mark, size_t columns)
{
    char text[40] = "-";
    if (number.known && number.value == 0)
        text[0] = '0'; /* what is not there must not look like much */
    else if (number.known)
        two_decimals(text, sizeof text, number.value, mark);
    return put_cell(out, text, columns);
}

/* The three columns of sentiment, then those of tones. */
static const char *const sentiments[] = {"customer", "shift", "agent"};

static size_t wide_as(size_t name)
{
    return name < NUMBER_COLUMNS ? NUMBER_COLUMNS : name > NAME_COLUMNS ? NAME_COLUMNS : name;
}

static size_t tone_columns(const tn_callbook *out, size_t dimension, tenor_str *name)
{
    tenor_dimension found = {0};
    tenor_lexicon_dimension(out->lexicon, dimension, &found);
    if (name)
        *name = found.name;
    return wide_as(found.name.size);
}

static bool write_header(tn_callbook *out)
{
    out->header_written = true;
    if (!put_text(out, tn_terminal_str("call"), ID_COLUMNS) ||
        !put_text(out, tn_terminal_str("by"), AGENT_COLUMNS) ||
        !put_text(out, tn_terminal_str("queue"), QUEUE_COLUMNS) ||
        !put_cell(out, "turns", TURNS_COLUMNS))
        return false;
    for (size_t i = 0; i < sizeof sentiments / sizeof *sentiments; i++)
        if (!put_cell(out, sentiments[i], wide_as(strlen(sentiments[i]))))
            return false;
    for (size_t i = 1; i < tenor_lexicon_dimension_count(out->lexicon); i++) {
        tenor_str name;
        char text[NAME_COLUMNS + 1];
        size_t columns = tone_columns(out, i, &name);
        size_t size = name.size < NAME_COLUMNS ? name.size : NAME_COLUMNS;
        snprintf(text, sizeof text, "%.*s", (int)size, name.data);
        if (!put_cell(out, text, columns))
            return false;
    }
    return put(out, "\n");
}

/* Points of a tone per 100 words: the agent's, or, marked with *, the customer's where these weigh
 * more. */
static bool put_tone(tn_callbook *out, const tenor_call *call, size_t dimension)
{
    tenor_maybe agent = tenor_call_per100(call, SIZE_MAX, TENOR_ROLE_AGENT, dimension);
    tenor_maybe customer = tenor_call_per100(call, SIZE_MAX, TENOR_ROLE_CUSTOMER, dimension);
    tenor_maybe unknown = tenor_call_per100(call, SIZE_MAX, TENOR_ROLE_UNKNOWN, dimension);
    int64_t of_agent = !agent.known ? 0 : agent.value < 0 ? -agent.value : agent.value;
    int64_t of_customer = !customer.known      ? 0
                          : customer.value < 0 ? -customer.value
                                               : customer.value;
    if (of_customer > of_agent)
        return put_maybe(out, customer, "*", tone_columns(out, dimension, NULL));
    return put_maybe(out,
                     agent.known     ? agent
                     : unknown.known ? unknown
                                     : customer,
                     "", tone_columns(out, dimension, NULL));
}

static bool write_row(tn_callbook *out, const tenor_call *call, const tn_call_end *end)
{
    tenor_call_summary summary;
    char agents[64] = "", turns[32];
    tenor_call_read(call, &summary);
    for (size_t i = 0, n = 0; i < summary.leg_count && n < sizeof agents - 1; i++) {
        tenor_leg leg;
        if (tenor_call_leg(call, i, &leg) && leg.agent_id.size > 0)
            n += (size_t)snprintf(agents + n, sizeof agents - n, "%s%.*s", n ? "," : "",
                                  (int)leg.agent_id.size, leg.agent_id.data);
    }
    snprintf(turns, sizeof turns, "%llu%s", (unsigned long long)summary.turns,
             end->split ? "+" : ""); /* + : more of this call stands elsewhere */
    /* Where no roles are known, what is known of the unknown stands in the customer's place. */
    bool roles = summary.agent.turns + summary.customer.turns > 0;
    const tenor_role_measures *customer = roles ? &summary.customer : &summary.unknown;
    if (!put_text(out, end->call_id, ID_COLUMNS) ||
        !put_text(out, tn_terminal_str(agents), AGENT_COLUMNS) ||
        !put_text(out, end->fields[TENOR_IO_FIELD_QUEUE], QUEUE_COLUMNS) ||
        !put_cell(out, turns, TURNS_COLUMNS))
        return false;
    const tenor_maybe values[] = {customer->level, customer->shift, summary.agent.level};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (!put_maybe(out, values[i], "", wide_as(strlen(sentiments[i]))))
            return false;
    for (size_t i = 1; i < tenor_lexicon_dimension_count(out->lexicon); i++)
        if (!put_tone(out, call, i))
            return false;
    return put(out, "\n");
}

/* ---- scores of legs ---- */

static bool write_scores_header(tn_callbook *out)
{
    out->header_written = true;
    return tenor_io_write_scores_header(out->bytes) == TENOR_OK;
}

/* What a call is worth is its agent's, where it had only one; names are those of a leg of it. */
static bool write_mark(tn_callbook *out, const tenor_call *call, tenor_io_scores_row *row)
{
    tenor_leg leg;
    tenor_scorecard marks;
    if (!tenor_call_leg(call, 0, &leg) || tenor_call_leg(call, 1, &leg) || !tenor_call_scorecard(call, out->card, &marks))
        return true;
    row->names.dimension = tn_terminal_str("agent.scorecard");
    row->names.digest = tn_terminal_str(out->marks_digest);
    row->known = marks.total.known;
    row->score = marks.total.known ? marks.total.mark : 0;
    return tenor_io_write_scores_row(out->bytes, row) == TENOR_OK;
}

static bool write_scores(tn_callbook *out, const tenor_call *call, const tn_call_end *end)
{
    tenor_io_scores_row row = {.call_id = end->call_id};
    if (!out->header_written && !write_scores_header(out))
        return false;
    for (size_t i = 0; tn_legbook_leg(&out->legs, call, end, i, &row.names); i++)
        for (size_t s = 0; s < out->legs.count; s++) {
            row.names.dimension = tn_terminal_str(out->legs.series[s].name);
            row.names.digest = out->legs.series[s].digest;
            row.known = out->legs.scores[s].known;
            row.score = (int32_t)out->legs.scores[s].value;
            if (tenor_io_write_scores_row(out->bytes, &row) != TENOR_OK)
                return false;
        }
    return !out->card || write_mark(out, call, &row);
}

/* ---- all forms ---- */

static bool no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return false;
}

bool tn_callbook_record(const tn_callbook *book, tenor_io_buffer *bytes, const tenor_call *call, const tn_call_end *end)
{
    tenor_io_call_record record = {.call_id = end->call_id,
                                   .call = call,
                                   .utterances = end->utterances,
                                   .fields = end->fields,
                                   .labels = end->labels,
                                   .label_count = end->label_count,
                                   .split = end->split,
                                   .dated = book->dated,
                                   .day = end->day,
                                   .earlier = end->earlier,
                                   .card = book->card};
    return tenor_io_write_call(book->writer, bytes, &record) == TENOR_OK;
}

bool tn_callbook_allows_ahead(const tn_callbook *book)
{
    return book->form == TN_CALLBOOK_JSONL && !book->night && !book->shadow.lexicon;
}

/* False: no memory. */
static bool write_call(tn_callbook *out, const tenor_call *call, const tn_call_end *end, bool dated)
{
    if (out->form == TN_CALLBOOK_NONE)
        return true;
    if (out->form == TN_CALLBOOK_TABLE)
        return (out->header_written || write_header(out)) && write_row(out, call, end);
    if (out->form == TN_CALLBOOK_SCORES)
        return !dated || write_scores(out, call, end);
    return tn_callbook_record(out, out->bytes, call, end);
}

/* A call is over; shadow: as the shadow lexicon has it, or NULL. False: said. */
static bool end_call(tn_callbook *out, tenor_call *call, tenor_call *shadow, const tn_call_end *end)
{
    bool dated = out->legs.count && tn_legbook_call(&out->legs, end);
    if (!write_call(out, call, end, dated))
        return no_memory();
    /* One that is scored again has the day that the store knows. */
    return !out->night || (!dated && !out->night->rescores) ||
           tn_nightstore_call(out->night, &out->legs, call, shadow ? &out->shadow_legs : NULL, shadow, end);
}

/* Whether a call was made ahead, and its record holds: it says where the call came back and where its customer was in touch before,
 * and who made it may not have known. */
static bool is_made(const tn_block *block, size_t end)
{
    if (!block->ahead || end >= block->end_count || !block->ends[end].ahead || block->ends[end].split)
        return false;
    return block->ends[end].told == (block->ends[end].earlier.call_id.size > 0);
}

static bool put_made(tn_callbook *out, const tn_block *block, const tn_call_end *end)
{
    const tenor_str records = tenor_io_buffer_view(block->records);
    return tenor_io_buffer_put(out->bytes, (tenor_str){records.data + end->record_begin, end->record_size}) == TENOR_OK || no_memory();
}

static bool take_event(tn_callbook *out, const tn_happening *h)
{
    return (tn_callset_event(&out->calls, h->slot, h) && (!out->shadow.lexicon || tn_callset_event(&out->shadow, h->slot, h))) || no_memory();
}

static bool take_turn(tn_callbook *out, const tn_block *block, size_t i)
{
    const tn_turn *turn = &block->turns[i];
    return (tn_callset_turn(&out->calls, turn->slot, turn, &block->outcomes.turns[i]) &&
            (!out->shadow.lexicon || tn_callset_turn(&out->shadow, turn->slot, turn, &block->shadow.turns[i]))) ||
           no_memory();
}

/* From which end of the block on all calls were made ahead: their records stand one behind the other, and need not be moved. */
static size_t made_from(const tn_block *block)
{
    size_t from = block->end_count;
    while (from > 0 && is_made(block, from - 1))
        from--;
    return from;
}

static tenor_str made_since(const tn_block *block, size_t from)
{
    if (from == block->end_count)
        return (tenor_str){NULL, 0};
    const tn_call_end *last = &block->ends[block->end_count - 1];
    const size_t begin = block->ends[from].record_begin;
    return (tenor_str){tenor_io_buffer_view(block->records).data + begin, last->record_begin + last->record_size - begin};
}

void tn_callbook_told(const tn_callbook *book, tenor_str parts[TN_CALLBOOK_PARTS])
{
    parts[0] = tenor_io_buffer_view(book->bytes);
    parts[1] = book->made;
}

static bool finish(tenor_call *call, const tn_call_end *end)
{
    return tenor_call_ended_by(call, end->ender) == TENOR_OK && tenor_call_end(call) == TENOR_OK;
}

/* The end of a call of the block. False: said. */
static bool take_end(tn_callbook *out, const tn_call_end *end)
{
    tenor_call *call = tn_callset_of(&out->calls, end->slot);
    tenor_call *shadow = out->shadow.lexicon ? tn_callset_of(&out->shadow, end->slot) : NULL;
    if (!call || (out->shadow.lexicon && !shadow) || !finish(call, end) || (shadow && !finish(shadow, end)))
        return no_memory();
    if (!end_call(out, call, shadow, end))
        return false;
    tenor_call_reset(call); /* the slot may be another call's from here on */
    if (shadow)
        tenor_call_reset(shadow);
    return true;
}

bool tn_callbook_block(tn_callbook *out, const tn_block *block)
{
    tn_callwalk walk = {.turn = 0};
    const size_t stays = made_from(block);
    tenor_io_buffer_clear(out->bytes);
    out->made = made_since(block, stays);
    tn_callset_block(&out->calls, &block->outcomes);
    tn_callset_block(&out->shadow, &block->shadow);
    for (size_t i;;) {
        bool fine = true;
        switch (tn_callwalk_next(&walk, block, &i)) {
        case TN_CALLWALK_OVER:
            return true;
        case TN_CALLWALK_EVENT:
            fine = is_made(block, block->happenings[i].ahead) || take_event(out, &block->happenings[i]);
            break;
        case TN_CALLWALK_END:
            fine = i >= stays || (is_made(block, i) ? put_made(out, block, &block->ends[i]) : take_end(out, &block->ends[i]));
            break;
        case TN_CALLWALK_TURN:
            if (is_made(block, block->outcomes.turns[i].ahead))
                tn_callset_pass(&out->calls, &block->outcomes.turns[i]);
            else
                fine = take_turn(out, block, i);
        }
        if (!fine)
            return false;
    }
}

bool tn_callbook_finish(tn_callbook *out)
{
    tenor_io_buffer_clear(out->bytes);
    out->made = (tenor_str){NULL, 0};
    if (out->header_written || (out->form != TN_CALLBOOK_TABLE && out->form != TN_CALLBOOK_SCORES))
        return true;
    return out->form == TN_CALLBOOK_TABLE ? write_header(out) : write_scores_header(out);
}
