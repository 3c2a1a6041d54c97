/* cmd_call.c - tenor call: one conversation on the terminal, as a coach would read it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/callpage.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/cardfile.h"
#include "cli/policyfile.h"
#include "cli/terminal.h"
#include "cli/turnscan.h"

/* Columns where standard output is no terminal. */
#define WIDTH 100

/* The names of customer and agent by slot: they may come before the first turn of the call that is looked for. */
typedef struct waiting_name {
    char *text;
    size_t size;
} waiting_name;

typedef struct showing {
    const char *wanted; /* id; NULL: the first call */
    tenor_lexicon *lexicon;
    tenor_policy *policy;
    tenor_card *card; /* NULL: none */
    tenor_call *call;
    tn_callpage page;
    bool json, open, done;
    bool dated;    /* whose calendar tells the day was said, so that records have it */
    bool nameless; /* there were turns without a call id */
    size_t slot;
    uint64_t segments;
    waiting_name *names;
    size_t name_count;
    tenor_io_writer *writer; /* json only */
    tenor_io_buffer *turns;
} showing;

static bool no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return false;
}

static bool is_wanted(const showing *s, tenor_str id)
{
    return s->wanted ? id.size == strlen(s->wanted) && memcmp(id.data, s->wanted, id.size) == 0 : id.size > 0;
}

/* ---- names ---- */

static size_t name_place(size_t slot, tenor_role role)
{
    return 2 * slot + (role == TENOR_ROLE_AGENT);
}

static bool keep_name(showing *s, size_t place, tenor_str name)
{
    if (place >= s->name_count) {
        size_t count = (place + 1) * 2;
        waiting_name *larger = realloc(s->names, count * sizeof *larger);
        if (!larger)
            return false;
        memset(larger + s->name_count, 0, (count - s->name_count) * sizeof *larger);
        s->names = larger;
        s->name_count = count;
    }
    free(s->names[place].text);
    s->names[place] = (waiting_name){malloc(name.size + 1), name.size};
    if (s->names[place].text)
        memcpy(s->names[place].text, name.data, name.size);
    return s->names[place].text != NULL;
}

static void drop_names(showing *s, size_t slot)
{
    for (size_t i = 2 * slot; i < 2 * slot + 2 && i < s->name_count; i++) {
        free(s->names[i].text);
        s->names[i] = (waiting_name){NULL, 0};
    }
}

/* The call of this slot is ours: its names that came before. */
static bool tell_names(showing *s)
{
    static const tenor_role roles[] = {TENOR_ROLE_CUSTOMER, TENOR_ROLE_AGENT};
    for (size_t i = 0; i < 2; i++) {
        size_t place = name_place(s->slot, roles[i]);
        if (place < s->name_count && s->names[place].text &&
            tenor_call_name(s->call, roles[i], (tenor_str){s->names[place].text, s->names[place].size}) != TENOR_OK)
            return false;
    }
    return true;
}

/* ---- turns ---- */

static bool take_event(void *context, const tn_happening *happening)
{
    showing *s = context;
    bool ours = s->open && happening->slot == s->slot;
    if (happening->name.size) {
        bool fine = ours ? tenor_call_name(s->call, happening->named, happening->name) == TENOR_OK
                         : keep_name(s, name_place(happening->slot, happening->named), happening->name);
        return fine || no_memory();
    }
    return !ours || tenor_call_event(s->call, NULL, happening->kind, happening->at_ms) == TENOR_OK || no_memory();
}

static bool keep_record(showing *s, const tn_turn *turn, const tenor_score *score)
{
    const tenor_io_scored scored = {.call_id = turn->call_id, .segment = &turn->segment, .segments = turn->segments, .score = score,
                                    .masked = turn->masked, .masked_count = turn->masked_count};
    return tenor_io_write_utterance(s->writer, s->turns, &scored) == TENOR_OK;
}

static bool take_turn(void *context, const tn_turn *turn, const tenor_score *score)
{
    showing *s = context;
    s->nameless = s->nameless || turn->call_id.size == 0;
    if (!is_wanted(s, turn->call_id) || (s->open && turn->slot != s->slot))
        return true;
    if (!s->open) {
        s->open = true;
        s->slot = turn->slot;
        if (!tell_names(s))
            return no_memory();
    }
    s->segments += turn->segments;
    if (tenor_call_started(s->call, turn->started_ms) != TENOR_OK || tenor_call_add(s->call, &turn->segment, score) != TENOR_OK)
        return no_memory();
    return (s->json ? keep_record(s, turn, score) : tn_callpage_add(&s->page, turn, score)) || no_memory();
}

/* ---- the end ---- */

/* Records of turns as an array: they are lines. */
static void print_array(tenor_str lines)
{
    for (size_t i = 0; i < lines.size; i++) {
        if (lines.data[i] != '\n')
            fputc(lines.data[i], stdout);
        else if (i + 1 < lines.size)
            fputc(',', stdout);
    }
}

static bool print_json(showing *s, const tn_call_end *end)
{
    const tenor_io_call_record record = {.call_id = end->call_id, .call = s->call, .utterances = end->utterances, .fields = end->fields,
                                         .labels = end->labels, .label_count = end->label_count, .dated = s->dated, .day = end->day,
                                         .earlier = end->earlier, .card = s->card};
    tenor_io_buffer *bytes = NULL;
    bool fine = tenor_io_buffer_new(&bytes, NULL) == TENOR_OK && tenor_io_write_call(s->writer, bytes, &record) == TENOR_OK;
    if (fine) {
        tenor_str line = tenor_io_buffer_view(bytes);
        fputs("{\"call\":", stdout);
        fwrite(line.data, 1, line.size - 1, stdout);
        fputs(",\"turns\":[", stdout);
        print_array(tenor_io_buffer_view(s->turns));
        fputs("]}\n", stdout);
    }
    tenor_io_buffer_free(bytes);
    return fine;
}

static bool take_end(void *context, const tn_call_end *end)
{
    showing *s = context;
    drop_names(s, end->slot);
    if (!s->open || end->slot != s->slot)
        return true;
    if (tenor_call_ended_by(s->call, end->ender) != TENOR_OK || tenor_call_end(s->call) != TENOR_OK)
        return no_memory();
    s->done = true;
    if (!s->json)
        tn_callpage_print(stdout, tn_terminal_colour(stdout), tn_terminal_width(stdout, WIDTH), &s->page, s->call, end);
    else if (!print_json(s, end))
        return no_memory();
    return false; /* the rest of the input says nothing more */
}

static int open_all(showing *s, const tn_args *args)
{
    const tenor_io_writer_options options = {.format = tn_terminal_str("jsonl"), .hits = true};
    uint64_t any;
    int status = tn_policyfile_open(&s->policy, args, &any);
    if (status == TN_EXIT_OK)
        status = tn_cardfile_open(&s->card, s->lexicon, args, &any);
    if (status != TN_EXIT_OK)
        return status;
    s->page.card = s->card;
    bool fine = tenor_call_new(&s->call, s->lexicon, NULL, NULL) == TENOR_OK && tenor_call_measure(s->call, s->policy) == TENOR_OK;
    if (fine && s->json)
        fine = tenor_io_writer_new(&s->writer, s->lexicon, &options, NULL) == TENOR_OK && tenor_io_buffer_new(&s->turns, NULL) == TENOR_OK;
    return fine || no_memory() ? TN_EXIT_OK : TN_EXIT_FAILED;
}

static int scan_input(showing *s, const tn_args *args)
{
    tn_args inputs = *args;
    tenor_study_variant *variant = NULL;
    inputs.operand_count = 1;
    if (tenor_study_variant_new(&variant, s->lexicon, NULL, NULL) != TENOR_OK)
        return no_memory() ? TN_EXIT_OK : TN_EXIT_FAILED;
    const tn_turnscan scan = {.args = &inputs, .variant = variant, .shows_words = true, .automated = true, .names = true,
                              .words = tenor_lexicon_duty_count(s->lexicon) > 0, .repeat_days = tenor_policy_repeat_days(s->policy),
                              .turn = take_turn, .end = take_end, .event = take_event, .context = s};
    int status = tn_turnscan_run(&scan);
    tenor_study_variant_free(variant);
    if (s->done)
        return tn_helptext_done();
    if (status == TN_EXIT_OK || status == TN_EXIT_REJECTS) {
        tn_terminal_tell("tenor: there is no call%s%s in %s\n", s->wanted ? " " : "", s->wanted ? s->wanted : "", args->operands[0]);
        if (s->nameless)
            fputs("    turns there have no call id; to name the column or key that holds it: --map call_id=NAME\n", stderr);
        status = TN_EXIT_FAILED;
    }
    return status;
}

int tn_cmd_call_run(const tn_args *args)
{
    showing s = {.wanted = args->operand_count > 1 ? args->operands[1] : NULL, .json = tn_args_is(args, TN_OPT_ENTRY_FORMAT, "json", "text"),
                 .dated = tn_args_has(args, TN_OPT_TIMEZONE) || tn_args_has(args, TN_OPT_NIGHT)};
    tn_lexpath path = {0};
    int status = tn_lexpath_scoring(&path, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &s.lexicon);
    s.page.lexicon = s.lexicon;
    if (status == TN_EXIT_OK)
        status = open_all(&s, args);
    if (status == TN_EXIT_OK)
        status = scan_input(&s, args);
    for (size_t i = 0; i < s.name_count; i++)
        free(s.names[i].text);
    free(s.names);
    tn_callpage_free(&s.page);
    tenor_io_writer_free(s.writer);
    tenor_io_buffer_free(s.turns);
    tenor_call_free(s.call);
    tenor_policy_free(s.policy);
    tenor_card_free(s.card);
    tenor_lexicon_release(s.lexicon);
    tn_lexpath_free(&path);
    return status;
}
