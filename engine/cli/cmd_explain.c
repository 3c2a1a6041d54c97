/* cmd_explain.c - tenor explain: a text, or the turns of a call, with marked phrases and the
 * ledger. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tenor.h"
#include "tenor_io.h"

#include "cli/actledger.h"
#include "cli/args.h"
#include "cli/block.h"
#include "cli/commands.h"
#include "cli/excerpt.h"
#include "cli/feed.h"
#include "cli/helptext.h"
#include "cli/intake.h"
#include "cli/ledger.h"
#include "cli/lexpath.h"
#include "cli/marks.h"
#include "cli/terminal.h"

/* Columns of the text where standard output is no terminal. */
#define WIDTH 96

typedef struct explaining {
    const tn_args *args;
    tenor_lexicon *lexicon;
    tenor_io_writer *writer; /* json only */
    tenor_io_buffer *bytes;
    tn_privacy privacy;
    tenor_io_mask *mask; /* of texts of the command line; NULL: they are shown as they are */
    tenor_io_mask_call *people;
    bool json, colour, cues, acts;
    tenor_io_offsets offsets; /* json only */
    size_t width;
    int32_t day; /* of texts of the command line */
    uint64_t shown;
} explaining;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static const char *role_name(tenor_role role)
{
    return role == TENOR_ROLE_AGENT       ? "agent"
           : role == TENOR_ROLE_CUSTOMER  ? "customer"
           : role == TENOR_ROLE_AUTOMATED ? "automated"
                                          : "unknown role";
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size > 0 && a.size == b.size && memcmp(a.data, b.data, a.size) == 0;
}

static void say_cues(const explaining *e, size_t cues)
{
    if (cues > 0) {
        tn_terminal_style(stdout, e->colour, TN_STYLE_FAINT);
        printf("  %zu phrase%s that only duties listen for: --cues shows %s\n", cues, cues == 1 ? "" : "s", cues == 1 ? "it" : "them");
        tn_terminal_plain(stdout, e->colour);
    }
}

/* The turn with its people as they may be shown. */
static tn_actledger acts_of(const explaining *e, const tn_turn *turn, tenor_str shown)
{
    const tenor_utterance *utterance = &turn->segment.utterance;
    return (tn_actledger){stdout, e->colour, e->lexicon, utterance->role, utterance->text, shown, e->offsets};
}

/* The record of a turn; acts are its last member. */
static bool show_json(explaining *e, const tn_turn *turn, const tenor_score *score, tenor_str text)
{
    tenor_io_scored scored = {.call_id = turn->call_id,
                              .segment = &turn->segment,
                              .segments = turn->segments,
                              .score = score,
                              .masked = turn->masked,
                              .masked_count = turn->masked_count};
    tenor_io_buffer_clear(e->bytes);
    if (tenor_io_write_utterance(e->writer, e->bytes, &scored) != TENOR_OK)
        return no_memory(), false;
    const tenor_str bytes = tenor_io_buffer_view(e->bytes), end = tn_terminal_str("}\n");
    if (!e->acts || bytes.size < end.size) {
        fwrite(bytes.data, 1, bytes.size, stdout);
        return true;
    }
    const tn_actledger acts = acts_of(e, turn, text);
    fwrite(bytes.data, 1, bytes.size - end.size, stdout);
    fputs(",\"acts\":", stdout);
    const bool fine = score->scored ? tn_actledger_json(&acts) : fputs("[]", stdout) >= 0;
    fwrite(end.data, 1, end.size, stdout);
    return fine || ferror(stdout) ? fine : (no_memory(), false);
}

/* Its marked text, the ledger, acts; in_call: with its call, number and role before it. */
static bool show_text(explaining *e, const tn_turn *turn, const tenor_score *score, bool in_call, tenor_str text)
{
    if (e->shown > 0)
        fputc('\n', stdout);
    if (in_call) {
        tn_terminal_style(stdout, e->colour, TN_STYLE_BOLD);
        tn_terminal_text(stdout, turn->call_id);
        printf(":%llu %s", (unsigned long long)turn->segment.number, role_name(turn->segment.utterance.role));
        tn_terminal_plain(stdout, e->colour);
        if (turn->segments > 1)
            printf(" (%llu segments)", (unsigned long long)turn->segments);
        fputc('\n', stdout);
    }
    tenor_score shown = *score;
    tenor_hit *hits = NULL;
    size_t cues = 0;
    if (!e->cues && !tn_ledger_without_cues(e->lexicon, &shown, &hits, &cues))
        return no_memory(), false;
    tn_marks_print(stdout, e->colour, e->width, text, &shown);
    if (tn_args_has(e->args, TN_OPT_NO_LEDGER)) {
        tn_ledger_scores(stdout, e->colour, e->lexicon, &shown);
    } else {
        tn_ledger_print(stdout, e->colour, e->lexicon, text, &shown);
        say_cues(e, cues);
    }
    free(hits);
    const tn_actledger acts = acts_of(e, turn, text);
    return !e->acts || !score->scored || tn_actledger_print(&acts) || (no_memory(), false);
}

/* One scored turn in the form asked for. */
static bool show(explaining *e, const tn_turn *turn, const tenor_score *score, bool in_call)
{
    char *memory;
    tenor_str text = tn_excerpt_covered(turn->segment.utterance.text, turn->masked, turn->masked_count, &memory);
    if (!text.data && turn->masked_count > 0)
        return no_memory(), false;
    const bool fine = e->json ? show_json(e, turn, score, text) : show_text(e, turn, score, in_call, text);
    free(memory);
    e->shown++;
    return fine && !ferror(stdout);
}

/* ---- texts of the command line ---- */

static bool one_text(explaining *e, tenor_scorer *scorer, tenor_str text)
{
    const tn_args *args = e->args;
    tn_turn turn = {.segments = 1};
    turn.segment = (tenor_segment){.utterance = TENOR_UTTERANCE_INIT,
                                   .number = e->shown,
                                   .start_ms = TENOR_NO_TIME,
                                   .end_ms = TENOR_NO_TIME};
    turn.segment.utterance.text = text;
    turn.segment.utterance.day = e->day;
    turn.segment.utterance.channel = tn_terminal_str(tn_args_get(args, TN_OPT_CHANNEL, ""));
    turn.segment.utterance.role =
        tn_args_is(args, TN_OPT_ROLE, "agent", "unknown")      ? TENOR_ROLE_AGENT
        : tn_args_is(args, TN_OPT_ROLE, "customer", "unknown") ? TENOR_ROLE_CUSTOMER
                                                               : TENOR_ROLE_UNKNOWN;
    if (e->mask) {
        tenor_status status = tenor_io_mask_turn(e->mask, e->people, turn.segment.utterance.role, text,
                                                 &turn.masked, &turn.masked_count);
        if (status != TENOR_OK && status != TENOR_TOO_LONG)
            return no_memory(), false;
    }
    tenor_score score;
    if (tenor_score_batch(scorer, &turn.segment.utterance, 1, &score) != TENOR_OK)
        return no_memory(), false;
    return show(e, &turn, &score, false);
}

/* The operands with a space between them: quotes around a sentence are not needed. */
static char *joined_operands(const tn_args *args)
{
    size_t size = 1;
    for (size_t i = 0; i < args->operand_count; i++)
        size += strlen(args->operands[i]) + 1;
    char *text = calloc(size, 1), *at = text;
    for (size_t i = 0; text && i < args->operand_count; i++) {
        size_t n = strlen(args->operands[i]);
        if (i > 0)
            *at++ = ' ';
        memcpy(at, args->operands[i], n);
        at += n;
    }
    return text;
}

static int explain_texts(explaining *e)
{
    const tn_args *args = e->args;
    tenor_scorer *scorer = NULL;
    char *line = NULL;
    size_t capacity = 0;
    bool fine = true;
    if (args->operand_count == 0)
        return tn_args_usage(args->verb, "TEXT is missing");
    tn_days days;
    int status = tn_days_open(&days, args);
    e->day = days.night;
    tn_days_free(&days);
    if (status != TN_EXIT_OK)
        return status;
    if (!e->privacy.reveal && (tenor_io_mask_new(&e->mask, NULL) != TENOR_OK ||
                               tenor_io_mask_call_new(&e->people, NULL) != TENOR_OK))
        return no_memory();
    if (tenor_scorer_new(&scorer, e->lexicon, NULL, NULL) != TENOR_OK)
        return no_memory();
    if (args->operand_count == 1 && strcmp(args->operands[0], "-") == 0) {
        ssize_t n;
        while (fine && (n = getline(&line, &capacity, stdin)) >= 0) {
            while (n > 0 && (line[n - 1] == '\n' || line[n - 1] == '\r'))
                n--;
            if (n > 0)
                fine = one_text(e, scorer, (tenor_str){line, (size_t)n});
        }
        if (ferror(stdin)) {
            tn_terminal_tell("tenor: standard input: %s\n", strerror(errno));
            fine = false;
        }
    } else {
        line = joined_operands(args);
        if (args->operand_count == 1 && !strchr(args->operands[0], ' ') && access(args->operands[0], F_OK) == 0)
            tn_terminal_tell("tenor: '%s' is taken for a text; turns of a file are explained with --call ID\n", args->operands[0]);
        fine = line && one_text(e, scorer, tn_terminal_str(line));
        if (!line)
            no_memory();
    }
    free(line);
    tenor_scorer_free(scorer);
    status = tn_helptext_done();
    return fine || ferror(stdout) ? status : TN_EXIT_FAILED;
}

/* ---- turns of transcripts ---- */

typedef struct wanted {
    tenor_str whole; /* the value of --call as an id */
    tenor_str call;  /* the part before :N; empty where there is no :N */
    uint64_t number;
} wanted;

static wanted wanted_of(const char *value)
{
    wanted w = {tn_terminal_str(value), {"", 0}, 0};
    const char *colon = strrchr(value, ':');
    if (!colon || colon == value || strspn(colon + 1, "0123456789") != strlen(colon + 1) ||
        !colon[1] || strlen(colon + 1) > 18)
        return w;
    w.call = (tenor_str){value, (size_t)(colon - value)};
    w.number = strtoull(colon + 1, NULL, 10);
    return w;
}

/* N may be a segment that was joined into the turn. */
static bool is_wanted(const wanted *w, const tn_turn *turn)
{
    return same(w->whole, turn->call_id) ||
           (same(w->call, turn->call_id) && w->number >= turn->segment.number &&
            w->number - turn->segment.number < turn->segments);
}

static bool show_block(explaining *e, tenor_scorer *scorer, const tn_block *block, const wanted *w)
{
    bool fine = true;
    for (size_t i = 0; i < block->turn_count && fine; i++) {
        tenor_score score;
        const tn_turn *turn = &block->turns[i];
        if (!is_wanted(w, turn))
            continue;
        if (tenor_score_batch(scorer, &turn->segment.utterance, 1, &score) != TENOR_OK)
            return no_memory(), false;
        fine = show(e, turn, &score, true);
    }
    return fine;
}

static int explain_call(explaining *e, const char *value)
{
    const tn_args *args = e->args;
    if (args->operand_count == 0)
        return tn_args_usage(args->verb, "INPUT is missing: in which transcripts is the call?");
    if (tn_args_has(args, TN_OPT_ROLE) || tn_args_has(args, TN_OPT_CHANNEL))
        return tn_args_usage(
            args->verb, "--role and --channel are for TEXT; with --call the input says who speaks");
    tn_intake intake;
    tn_feed feed = {.done = true};
    tn_block block = {.turn_count = 0};
    tenor_scorer *scorer = NULL;
    wanted w = wanted_of(value);
    int status = tn_intake_open(&intake, args);
    bool fine = status == TN_EXIT_OK;
    if (fine) {
        tn_lane_options options = {.inputs = intake.inputs,
                                   .reader = intake.options,
                                   .join = !tn_args_has(args, TN_OPT_NO_JOIN),
                                   .interleaved = intake.interleaved,
                                   .max_open = intake.max_open,
                                   .days = &intake.days,
                                   .privacy = &e->privacy,
                                   .shows_words = true};
        tn_feed_init(&feed, &options);
        fine = tn_block_init(&block) &&
               tenor_scorer_new(&scorer, e->lexicon, NULL, NULL) == TENOR_OK;
        if (!fine)
            status = no_memory();
    }
    while (fine && !feed.done) {
        tenor_status filled = tn_feed_fill(&feed, &block);
        if (filled != TENOR_OK) {
            tn_terminal_tell("tenor: %s\n", tenor_status_text(filled));
            fine = false;
            break;
        }
        tn_terminal_lines(stderr, tenor_io_buffer_view(block.said));
        fine = show_block(e, scorer, &block, &w) && tn_block_reset(&block);
    }
    if (status == TN_EXIT_OK) {
        status = tn_helptext_done();
        if (!fine && !ferror(stdout))
            status = TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK && fine && e->shown == 0) {
        tn_terminal_tell("tenor: there is no call or turn '%s' in the input\n", value);
        status = TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK && feed.counts.failed_inputs > 0)
        status = TN_EXIT_FAILED;
    tn_feed_free(&feed);
    tn_block_free(&block);
    tenor_scorer_free(scorer);
    tn_intake_free(&intake);
    return status;
}

int tn_cmd_explain_run(const tn_args *args)
{
    static const tn_option_id of_calls[] = {TN_OPT_INPUT_FORMAT, TN_OPT_MAP,       TN_OPT_ROLE_WORD,
                                            TN_OPT_DEFAULT,      TN_OPT_TIME_UNIT, TN_OPT_MAX_LINE,
                                            TN_OPT_TIMEZONE,     TN_OPT_NO_JOIN,      TN_OPT_INTERLEAVED,
                                            TN_OPT_MAX_OPEN};
    const char *call = tn_args_get(args, TN_OPT_CALL, NULL);
    for (size_t i = 0; !call && i < sizeof of_calls / sizeof *of_calls; i++)
        if (tn_args_has(args, of_calls[i]))
            return tn_args_usage(args->verb, "--%s is for transcripts: give --call ID, too",
                                 tn_verbs_option(of_calls[i])->name);
    tn_lexpath path = {0};
    explaining e = {.args = args,
                    .json = tn_args_is(args, TN_OPT_EXPLAIN_FORMAT, "json", "text"),
                    .cues = tn_args_has(args, TN_OPT_CUES),
                    .acts = tn_args_has(args, TN_OPT_ACTS),
                    .offsets = tn_args_is(args, TN_OPT_OFFSETS, "chars", "bytes")   ? TENOR_IO_CHARS
                               : tn_args_is(args, TN_OPT_OFFSETS, "utf16", "bytes") ? TENOR_IO_UTF16
                                                                                    : TENOR_IO_BYTES,
                    .colour = tn_terminal_colour(stdout),
                    .width = tn_terminal_width(stdout, WIDTH)};
    int status = tn_privacy_open(&e.privacy, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_scoring(&path, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &e.lexicon);
    if (status == TN_EXIT_OK && e.json) {
        tenor_io_error error = {.message = "out of memory"};
        tenor_io_writer_options options = {
            .format = tn_terminal_str("jsonl"), .hits = true, .ledger = true, .offsets = e.offsets};
        if (tenor_io_buffer_new(&e.bytes, NULL) != TENOR_OK ||
            tenor_io_writer_new(&e.writer, e.lexicon, &options, &error) != TENOR_OK) {
            tn_terminal_tell("tenor: %s\n", error.message);
            status = TN_EXIT_FAILED;
        }
    }
    if (status == TN_EXIT_OK)
        status = call ? explain_call(&e, call) : explain_texts(&e);
    tenor_io_writer_free(e.writer);
    tenor_io_buffer_free(e.bytes);
    tenor_io_mask_free(e.mask);
    tenor_io_mask_call_free(e.people);
    tenor_lexicon_release(e.lexicon);
    tn_lexpath_free(&path);
    return status;
}
