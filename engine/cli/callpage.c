/* callpage.c - one conversation as a coach would read it. */
#include "cli/callpage.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>

#include "cli/cardpage.h"
#include "cli/excerpt.h"
#include "cli/terminal.h"

#define TEXT_AT 25  /* column of what was said */
#define NOTES_AT 33 /* of what notes say */
#define FACTS_AT 11 /* of what stands below the turns */

/* ---- turns ---- */

static int by_begin(const void *a, const void *b)
{
    const tn_callpage_span *x = a, *y = b;
    return x->begin != y->begin ? (x->begin > y->begin) - (x->begin < y->begin) : (x->end < y->end) - (x->end > y->end);
}

/* Places of winners and cues, merged where they overlap. */
static bool keep_spans(tn_callpage_turn *to, const tenor_score *score)
{
    to->spans = malloc((score->hit_count + 1) * sizeof *to->spans);
    if (!to->spans)
        return false;
    for (size_t i = 0; i < score->hit_count; i++)
        if (score->hits[i].outcome == TENOR_WON || score->hits[i].outcome == TENOR_NOTED)
            to->spans[to->span_count++] = (tn_callpage_span){score->hits[i].begin, score->hits[i].end};
    qsort(to->spans, to->span_count, sizeof *to->spans, by_begin);
    size_t kept = 0;
    for (size_t i = 0; i < to->span_count; i++) {
        if (kept == 0 || to->spans[i].begin >= to->spans[kept - 1].end)
            to->spans[kept++] = to->spans[i];
        else if (to->spans[i].end > to->spans[kept - 1].end)
            to->spans[kept - 1].end = to->spans[i].end;
    }
    to->span_count = kept;
    return true;
}

bool tn_callpage_add(tn_callpage *page, const tn_turn *turn, const tenor_score *score)
{
    if (page->count == page->capacity) {
        size_t capacity = page->capacity ? page->capacity * 2 : 64;
        tn_callpage_turn *larger = realloc(page->turns, capacity * sizeof *larger);
        if (!larger)
            return false;
        page->turns = larger;
        page->capacity = capacity;
    }
    char *memory;
    tn_callpage_turn *to = &page->turns[page->count++];
    *to = (tn_callpage_turn){.number = turn->segment.number, .role = turn->segment.utterance.role, .start_ms = turn->segment.start_ms};
    tenor_str text = tn_excerpt_covered(turn->segment.utterance.text, turn->masked, turn->masked_count, &memory);
    to->text = text.data ? malloc(text.size + 1) : NULL;
    if (to->text && text.size)
        memcpy(to->text, text.data, text.size);
    to->size = text.size;
    free(memory);
    for (size_t d = 0; d < score->dimension_count && score->scored && to->score_count < TN_CALLPAGE_SCORES; d++)
        if (score->dimensions[d].evidence) {
            to->dimension[to->score_count] = d;
            to->score[to->score_count++] = score->dimensions[d].score;
        }
    return to->text && keep_spans(to, score);
}

void tn_callpage_free(tn_callpage *page)
{
    for (size_t i = 0; i < page->count; i++) {
        free(page->turns[i].text);
        free(page->turns[i].spans);
    }
    free(page->turns);
    *page = (tn_callpage){.lexicon = NULL};
}

/* ---- printing ---- */

/* A line that is put together piece by piece, and wrapped. */
typedef struct flow {
    size_t indent, column;
    bool blank; /* one is due before the next word */
} flow;

typedef struct printing {
    FILE *file;
    bool colour;
    size_t width;
    const tn_callpage *page;
    const tenor_call *call;
    flow *flow;
} printing;

static void styled(const printing *p, int style, const char *text)
{
    tn_terminal_style(p->file, p->colour, style);
    fputs(text, p->file);
    tn_terminal_plain(p->file, p->colour);
}

static void moment(const printing *p, int64_t ms)
{
    char text[32] = "";
    if (ms != TENOR_NO_TIME && ms >= 0 && ms < INT64_C(360000000))
        snprintf(text, sizeof text, "%" PRId64 ":%02" PRId64, ms / 60000, ms / 1000 % 60);
    fprintf(p->file, "%7s", text);
}

static const char *role_name(tenor_role role)
{
    return role == TENOR_ROLE_AGENT ? "agent" : role == TENOR_ROLE_CUSTOMER ? "customer" : role == TENOR_ROLE_AUTOMATED ? "automated" : "unknown";
}

static void break_line(const printing *p)
{
    fprintf(p->file, "\n%*s", TEXT_AT, "");
}

/* Brackets that are printed with the bytes [from, to): they take columns, too. */
static size_t brackets(const printing *p, const tn_callpage_turn *t, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = 0; i < t->span_count && !p->colour; i++)
        n += (size_t)(t->spans[i].begin >= from && t->spans[i].begin < to) + (size_t)(t->spans[i].end > from && t->spans[i].end <= to);
    return n;
}

/* The text, wrapped at blanks, its phrases in brackets or in bold. */
static void print_text(const printing *p, const tn_callpage_turn *t)
{
    size_t room = p->width > TEXT_AT + 20 ? p->width - TEXT_AT : 20, column = 0, span = 0;
    bool inside = false, blank = false;
    for (size_t i = 0; i < t->size;) {
        size_t word = i;
        while (word < t->size && t->text[word] != ' ' && t->text[word] != '\n')
            word++;
        size_t columns = tn_terminal_columns((tenor_str){t->text + i, word - i}) + brackets(p, t, i, word);
        if (column && column + columns > room) {
            break_line(p);
            column = 0;
        } else if (blank) {
            fputc(' ', p->file);
        }
        blank = word < t->size;
        for (size_t k = i; k < word;) { /* to where a phrase begins or ends, or the word does */
            size_t next = word;
            if (span < t->span_count && !inside && t->spans[span].begin >= k && t->spans[span].begin < next)
                next = t->spans[span].begin;
            if (span < t->span_count && inside && t->spans[span].end > k && t->spans[span].end <= next)
                next = t->spans[span].end;
            tn_terminal_text(p->file, (tenor_str){t->text + k, next - k});
            k = next;
            if (inside && k >= t->spans[span].end) {
                inside = false;
                span++;
                p->colour ? tn_terminal_plain(p->file, true) : (void)fputc(']', p->file);
            }
            if (!inside && span < t->span_count && t->spans[span].begin <= k && k < word) {
                inside = true;
                p->colour ? tn_terminal_style(p->file, true, TN_STYLE_BOLD) : (void)fputc('[', p->file);
            }
        }
        column += columns + 1;
        i = word + blank;
    }
    if (inside)
        p->colour ? tn_terminal_plain(p->file, true) : (void)fputc(']', p->file);
    fputc('\n', p->file);
}

static void print_scores(const printing *p, const tn_callpage_turn *t)
{
    tenor_dimension d;
    size_t column = TEXT_AT;
    if (t->score_count == 0)
        return;
    fprintf(p->file, "%*s", TEXT_AT, "");
    tn_terminal_style(p->file, p->colour, TN_STYLE_FAINT);
    for (size_t i = 0; i < t->score_count && tenor_lexicon_dimension(p->page->lexicon, t->dimension[i], &d); i++) {
        char score[24];
        const int n = snprintf(score, sizeof score, " %.2f", (double)t->score[i] / TENOR_UNIT);
        const size_t columns = d.name.size + (size_t)n;
        if (i && column + 2 + columns > p->width) {
            break_line(p);
            column = TEXT_AT;
        } else if (i) {
            fputs("  ", p->file);
            column += 2;
        }
        fprintf(p->file, "%.*s%s", (int)d.name.size, d.name.data, score);
        column += columns;
    }
    tn_terminal_plain(p->file, p->colour);
    fputc('\n', p->file);
}

/* Words that go on in the line, or in the next one. What stands beside them without a blank, as a comma, stays with them: one column is
 * left for it. */
static void say(const printing *p, tenor_str text)
{
    flow *f = p->flow;
    for (size_t i = 0, n; i < text.size; i += n) {
        const bool blank = text.data[i] == ' ' || text.data[i] == '\n';
        for (n = 1; i + n < text.size && (text.data[i + n] == ' ' || text.data[i + n] == '\n') == blank;)
            n++;
        if (blank) {
            f->blank = true;
            continue;
        }
        const tenor_str word = {text.data + i, n};
        const size_t columns = tn_terminal_columns(word);
        if (f->blank && f->column > f->indent && f->column + 1 + columns + 1 > (p->width > f->indent + 20 ? p->width : f->indent + 20)) {
            fprintf(p->file, "\n%*s", (int)f->indent, "");
            f->column = f->indent;
        } else if (f->blank) {
            fputc(' ', p->file);
            f->column++;
        }
        tn_terminal_text(p->file, word);
        f->column += columns;
        f->blank = false;
    }
}

static void sayf(const printing *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void sayf(const printing *p, const char *format, ...)
{
    char text[256];
    va_list values;
    va_start(values, format);
    int n = vsnprintf(text, sizeof text, format, values);
    va_end(values);
    if (n > 0)
        say(p, (tenor_str){text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1});
}

static void end_line(const printing *p)
{
    fputc('\n', p->file);
}

/* Begins a note under a turn. */
static void note(const printing *p, int style, const char *kind)
{
    fprintf(p->file, "%*s", TEXT_AT, "");
    styled(p, style, kind);
    *p->flow = (flow){NOTES_AT, NOTES_AT, false};
}

/* Begins a line below the turns. */
static void fact(const printing *p, const char *kind)
{
    fprintf(p->file, "%-*s", FACTS_AT, kind);
    *p->flow = (flow){FACTS_AT, FACTS_AT, false};
}

static void say_amount(const printing *p, bool in_turns, int64_t amount)
{
    if (in_turns)
        sayf(p, "%" PRId64 " turn%s", amount, amount == 1 ? "" : "s");
    else
        sayf(p, "%.1f s", (double)amount / 1000);
}

/* The words of the turn that the other side said before. */
static void print_echoed(const printing *p, const tn_callpage_turn *t, const tenor_duty_finding *f)
{
    for (size_t i = 0; i < f->echoed_count && f->utterance == t->number && f->echoed[i].end <= t->size; i++) {
        sayf(p, "%s", i ? ", " : "; says again: ");
        say(p, (tenor_str){t->text + f->echoed[i].begin, f->echoed[i].end - f->echoed[i].begin});
    }
}

static void print_finding(const printing *p, const tn_callpage_turn *t, const tenor_duty *duty, const tenor_duty_finding *f)
{
    bool met = f->outcome == TENOR_DUTY_MET;
    note(p, met ? TN_STYLE_GREEN : f->late ? TN_STYLE_YELLOW : TN_STYLE_RED, met ? "met     " : f->late ? "near    " : "missed  ");
    say(p, duty->name);
    if (!met && duty->what.size) {
        sayf(p, ": ");
        say(p, duty->what);
    }
    if (f->late && f->said)
        sayf(p, " Said in turn %" PRIu64, f->utterance);
    if (f->taken.known && f->limit.known && (f->late || met)) {
        sayf(p, "%s", met ? " (" : ", after ");
        say_amount(p, f->in_turns, f->taken.value);
        sayf(p, " of ");
        say_amount(p, f->in_turns, f->limit.value);
        sayf(p, "%s", met ? ")" : "");
    }
    print_echoed(p, t, f);
    end_line(p);
}

/* Duties that were decided at this turn; those of the call's begin stand at its first. */
static void print_duties(const printing *p, const tn_callpage_turn *t)
{
    tenor_duty duty;
    tenor_duty_state state;
    tenor_duty_finding f;
    for (size_t i = 0; tenor_lexicon_duty(p->page->lexicon, i, &duty); i++) {
        if (!tenor_call_duty(p->call, i, &state) || state.outcome == TENOR_DUTY_NONE)
            continue;
        for (size_t k = 0; tenor_call_duty_finding(p->call, i, k, &f); k++)
            if ((f.outcome == TENOR_DUTY_MET && f.said ? f.utterance : f.trigger_utterance) == t->number)
                print_finding(p, t, &duty, &f);
    }
}

static void print_flag(const printing *p, tenor_flag flag, const tenor_flag_state *s)
{
    tenor_category category;
    note(p, TN_STYLE_YELLOW, "flag    ");
    sayf(p, "%s", tenor_flag_name(flag));
    if (flag == TENOR_FLAG_CHURN && s->from_category && tenor_lexicon_category(p->page->lexicon, s->category, &category)) {
        const char *dot = category.name.data + category.name.size;
        while (dot > category.name.data && dot[-1] != '.')
            dot--;
        sayf(p, ": %.*s", (int)(category.name.data + category.name.size - dot), dot);
    }
    if (flag == TENOR_FLAG_LIMIT_EXCEEDED)
        sayf(p, ": %.2f above %.2f %s", (double)s->amount / TENOR_UNIT, (double)s->limit / TENOR_UNIT, s->unit);
    if (s->count > 1)
        sayf(p, " (%" PRIu64 " times)", s->count);
    end_line(p);
}

static void say_piece(const printing *p, const tn_callpage_turn *t, uint32_t begin, uint32_t end)
{
    if (begin < end && end <= t->size)
        say(p, (tenor_str){t->text + begin, end - begin});
}

static void print_promises(const printing *p, const tn_callpage_turn *t)
{
    static const char *const who[] = {"I", "we", "a team"};
    tenor_promise promise;
    for (size_t i = 0; tenor_call_promise(p->call, i, &promise); i++) {
        if (promise.place.utterance != t->number)
            continue;
        note(p, TN_STYLE_CYAN, "promise ");
        sayf(p, "%s: ", who[promise.who]);
        say_piece(p, t, promise.action_begin, promise.action_end);
        sayf(p, "%s", promise.timed ? ", " : ", no time said");
        if (promise.timed)
            say_piece(p, t, promise.until.place.begin, promise.until.place.end);
        end_line(p);
    }
}

static void print_jargon(const printing *p, const tn_callpage_turn *t)
{
    tenor_jargon_term term;
    tenor_entry entry;
    for (size_t i = 0; tenor_call_jargon(p->call, i, &term); i++) {
        if (term.place.utterance != t->number || !tenor_lexicon_entry(p->page->lexicon, term.entry, &entry))
            continue;
        note(p, TN_STYLE_YELLOW, "jargon  ");
        say_piece(p, t, term.place.begin, term.place.end);
        if (entry.note.size) {
            sayf(p, "; ");
            say(p, entry.note);
        }
        end_line(p);
    }
}

static void print_turn(const printing *p, const tn_callpage_turn *t)
{
    tenor_flag_state s;
    fprintf(p->file, "%4" PRIu64, t->number);
    moment(p, t->start_ms);
    fputs("  ", p->file);
    tn_terminal_style(p->file, p->colour, t->role == TENOR_ROLE_AGENT ? TN_STYLE_CYAN : TN_STYLE_BOLD);
    fprintf(p->file, "%-*s", TEXT_AT - 13, role_name(t->role));
    tn_terminal_plain(p->file, p->colour);
    print_text(p, t);
    print_scores(p, t);
    print_duties(p, t);
    for (int i = 0; i < TENOR_FLAG_COUNT; i++)
        if (tenor_call_flag(p->call, (tenor_flag)i, &s) && s.first.utterance == t->number)
            print_flag(p, (tenor_flag)i, &s);
    print_promises(p, t);
    print_jargon(p, t);
}

/* ---- the whole ---- */

/* Of a repeat that the input tells, whether or not somebody said so. */
static void print_earlier(const printing *p, const tenor_io_contact *earlier)
{
    if (!earlier->call_id.size)
        return;
    if (earlier->days)
        fprintf(p->file, "repeat     %" PRId32 " day%s after ", earlier->days, earlier->days == 1 ? "" : "s");
    else
        fputs("repeat     less than a day after ", p->file);
    tn_terminal_text(p->file, earlier->call_id);
    fprintf(p->file, ", same %s\n", earlier->same_topic ? "topic" : "queue");
}

static void print_outcome(const printing *p)
{
    static const char *const classes[] = {"nothing said of it", "resolved", "pending", "escalated", "transferred", "unresolved"};
    static const char *const clarities[] = {"", "unclear", "stated", "confirmed"};
    tenor_outcome_state o;
    if (!tenor_call_outcome_of(p->call, &o))
        return;
    fprintf(p->file, "outcome    %s", classes[o.outcome]);
    if (o.clarity != TENOR_CLARITY_NONE)
        fprintf(p->file, ", %s", clarities[o.clarity]);
    if (o.shown)
        fprintf(p->file, " (turn %" PRIu64 ")", o.place.utterance);
    fputc('\n', p->file);
}

static void print_attitude(const printing *p)
{
    tenor_attitude_state a;
    if (!tenor_call_attitude(p->call, SIZE_MAX, &a) || (!a.known && !a.styled))
        return;
    fputs("attitude   ", p->file);
    if (a.known)
        fputs(tenor_attitude_name(a.attitude), p->file);
    if (a.styled)
        fprintf(p->file, "%s%s", a.known ? ", " : "", tenor_attitude_name(a.style));
    fputc('\n', p->file);
}

static void print_duty_counts(const printing *p)
{
    tenor_duty_state state;
    size_t met = 0, missed = 0, none = 0;
    for (size_t i = 0; tenor_call_duty(p->call, i, &state); i++) {
        met += state.outcome == TENOR_DUTY_MET;
        missed += state.outcome == TENOR_DUTY_MISSED;
        none += state.outcome == TENOR_DUTY_NONE;
    }
    if (met + missed + none)
        fprintf(p->file, "duties     %zu met, %zu missed, %zu without opportunity\n", met, missed, none);
}

static void print_speaker(const printing *p, const char *name, const tenor_speaker *s)
{
    fact(p, name);
    sayf(p, "%" PRIu64 " turn%s, %" PRIu64 " word%s", s->turns, s->turns == 1 ? "" : "s", s->words, s->words == 1 ? "" : "s");
    if (s->talk_share.known)
        sayf(p, ", %" PRId64 " %% of the talk", (s->talk_share.value + 50) / 100);
    if (s->pace.known)
        sayf(p, ", %" PRId64 " words a minute", (s->pace.value + TENOR_UNIT / 2) / TENOR_UNIT);
    if (s->response_median_ms.known)
        sayf(p, ", answers after %.1f s (longest %.1f s)", (double)s->response_median_ms.value / 1000,
                (double)s->response_longest_ms.value / 1000);
    if (s->interruptions)
        sayf(p, ", %" PRIu64 " interruption%s", s->interruptions, s->interruptions == 1 ? "" : "s");
    sayf(p, "; questions %" PRIu64 " open, %" PRIu64 " closed", s->open_questions, s->closed_questions);
    end_line(p);
}

static void print_lengths(const printing *p, const char *name, uint64_t count, uint64_t ms, uint64_t longest)
{
    if (count)
        fprintf(p->file, "%-10s %" PRIu64 ", %.1f s, longest %.1f s\n", name, count, (double)ms / 1000, (double)longest / 1000);
}

static void print_summary(const printing *p)
{
    static const char *const courses[] = {NULL, "upset, and calmed", "upset to the end"};
    tenor_measures m;
    print_outcome(p);
    print_attitude(p);
    print_duty_counts(p);
    tn_cardpage_print(p->file, p->width, p->call, p->page->card);
    if (!tenor_call_measures(p->call, &m))
        return;
    print_speaker(p, "agent", &m.agent);
    print_speaker(p, "customer", &m.customer);
    if (courses[m.trajectory])
        fprintf(p->file, "course     the customer was %s\n", courses[m.trajectory]);
    print_lengths(p, "silences", m.silences, m.silence_ms, m.longest_silence_ms);
    print_lengths(p, "holds", m.holds, m.hold_ms, m.longest_hold_ms);
    if (m.holds)
        fprintf(p->file, "%-10s %" PRIu64 " of %" PRIu64 " announced\n", "", m.announced_holds, m.holds);
    if (m.too_fast)
        fputs("pace       the agent is too fast\n", p->file);
    if (m.opening_cut_off)
        fprintf(p->file, "opening    the customer was cut off after %.1f s\n", (double)m.opening_ms.value / 1000);
    if (m.greeting_late || m.responses_late)
        fprintf(p->file, "late       %s\n", m.greeting_late && m.responses_late ? "greeting and answers" : m.greeting_late ? "greeting" : "answers");
    if (m.apology_cycle)
        fprintf(p->file, "apologies  %" PRIu64 " in a row without a step forward\n", m.apologies_alone);
    if (m.name_known)
        fprintf(p->file, "name       the customer's was used %" PRIu64 " time%s\n", m.names_used, m.names_used == 1 ? "" : "s");
}

void tn_callpage_print(FILE *file, bool colour, size_t width, const tn_callpage *page, const tenor_call *call, const tn_call_end *end)
{
    flow line = {0};
    const printing p = {file, colour, width, page, call, &line};
    static const tenor_io_field fields[] = {TENOR_IO_FIELD_CHANNEL, TENOR_IO_FIELD_QUEUE, TENOR_IO_FIELD_STARTED_AT};
    tn_terminal_style(file, colour, TN_STYLE_BOLD);
    tn_terminal_text(file, end->call_id);
    tn_terminal_plain(file, colour);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (end->fields[fields[i]].size) {
            fputs("  ", file);
            tn_terminal_text(file, end->fields[fields[i]]);
        }
    fputs("\n\n", file);
    for (size_t i = 0; i < page->count && !ferror(file); i++)
        print_turn(&p, &page->turns[i]);
    fputc('\n', file);
    print_earlier(&p, &end->earlier);
    print_summary(&p);
}
