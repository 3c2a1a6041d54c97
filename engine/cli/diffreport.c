/* diffreport.c - what lexicon diff has found. */
#include "cli/diffreport.h"

#include <string.h>

#include "cli/progress.h"
#include "cli/terminal.h"

#define ARROW " \xE2\x86\x92 "
#define ID_COLUMNS 16

static const char *const table_names[TN_DIFFREPORT_TABLES] = {"turns", "calls", "entries", "dimensions"};
static const char *const role_names[] = {"unknown", "agent", "customer", "automated"};

const char *tn_diffreport_name(size_t table)
{
    return table < TN_DIFFREPORT_TABLES ? table_names[table] : NULL;
}

/* ---- values ---- */

/* Units of 1e-4, at most 4 decimals and no idle zeros. */
static void put_unit(FILE *file, int64_t value)
{
    uint64_t size = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    char text[40];
    int n = snprintf(text, sizeof text, "%s%llu.%04llu", value < 0 ? "-" : "", (unsigned long long)(size / TENOR_UNIT),
                     (unsigned long long)(size % TENOR_UNIT));
    while (text[n - 1] == '0')
        n--;
    n -= text[n - 1] == '.';
    fprintf(file, "%.*s", n, text);
}

static void put_value(FILE *file, tn_diff_value value, const char *unknown)
{
    if (value.known)
        put_unit(file, value.score);
    else
        fputs(unknown, file);
}

static void put_maybe(FILE *file, tenor_maybe value, const char *unknown)
{
    if (value.known)
        put_unit(file, value.value);
    else
        fputs(unknown, file);
}

static tenor_str edit_id(const tn_diffset *set, uint32_t index)
{
    tenor_study_edit edit;
    return index != TENOR_STUDY_NONE && tenor_study_diff_edit(set->diff, index, &edit) ? edit.id : (tenor_str){"", 0};
}

static const char *status_of(const tenor_study_edit *edit)
{
    return edit->before == TENOR_STUDY_NONE ? "added" : edit->after == TENOR_STUDY_NONE ? "removed" : "changed";
}

static tenor_entry entry_of(const tn_diffset *set, const tenor_study_edit *edit, int side)
{
    tenor_entry entry = {.line = 0};
    uint32_t index = side == TN_BEFORE ? edit->before : edit->after;
    if (index != TENOR_STUDY_NONE)
        tenor_lexicon_entry(set->lexicons[side], index, &entry);
    return entry;
}

/* "weight 1 → 2, exceptions 0 → 1"; of what came or went its phrase. */
static void put_changes(FILE *file, const tn_diffset *set, uint32_t index, const tenor_study_edit *edit)
{
    if (edit->change_count == 0) {
        tenor_entry entry = entry_of(set, edit, edit->before == TENOR_STUDY_NONE ? TN_AFTER : TN_BEFORE);
        tn_terminal_text(file, entry.phrase);
        return;
    }
    tenor_study_edit_change change;
    for (size_t i = 0; tenor_study_diff_change(set->diff, index, i, &change); i++) {
        bool words = strcmp(change.what, "words") == 0; /* written alike */
        fprintf(file, "%s%s", i ? ", " : "", words ? "the words of its phrase" : change.what);
        if (words)
            continue;
        fputc(' ', file);
        tn_terminal_text(file, change.before.size ? change.before : tn_terminal_str("-"));
        fputs(ARROW, file);
        tn_terminal_text(file, change.after.size ? change.after : tn_terminal_str("-"));
    }
}

static void put_moves(FILE *file, const tn_diff_sum *sum)
{
    bool any = false;
    for (int from = 0; from < TN_BANDS; from++)
        for (int to = 0; to < TN_BANDS; to++)
            if (sum->moves[from][to]) {
                fprintf(file, "%s%s\xE2\x86\x92%s %llu", any ? ", " : "", tn_diffset_band_name((tn_band)from),
                        tn_diffset_band_name((tn_band)to), (unsigned long long)sum->moves[from][to]);
                any = true;
            }
}

static bool bands_differ(const tn_diff_score *score, const tn_diffset *set, tn_band bands[2])
{
    for (int side = 0; side < 2; side++)
        bands[side] = tn_diffset_band(set, score->dimension, score->values[side]);
    return bands[0] != bands[1];
}

static void put_number(FILE *file, uint64_t value)
{
    char text[TN_PROGRESS_NUMBER];
    fputs(tn_progress_number(text, value), file);
}

/* Text on one line: tabs and line ends show as blanks. */
static void put_cell(FILE *file, tenor_str text)
{
    for (size_t at = 0; at < text.size;) {
        bool fit;
        size_t used = tn_terminal_step(text.data + at, text.size - at, &fit);
        tenor_str step = {text.data + at, used};
        if (step.data[0] == '\t' || step.data[0] == '\n' || step.data[0] == '\r')
            fputc(' ', file);
        else
            tn_terminal_text(file, step);
        at += used;
    }
}

/* ---- text ---- */

static void headline(FILE *file, const tn_diffsum *sum)
{
    const tn_diffset *set = sum->set;
    size_t kinds[3] = {0};
    tenor_study_edit edit;
    for (size_t i = 0; tenor_study_diff_edit(set->diff, i, &edit); i++)
        kinds[edit.before == TENOR_STUDY_NONE ? 1 : edit.after == TENOR_STUDY_NONE ? 2 : 0]++;
    if (set->edit_count == 0) {
        fputs("The lexicons say the same: no score differs.\n", file);
        return;
    }
    fprintf(file, "%zu %s: %zu changed, %zu added, %zu removed\n", set->edit_count, set->edit_count == 1 ? "entry differs" : "entries differ",
            kinds[0], kinds[1], kinds[2]);
    put_number(file, sum->turns);
    fputs(" turns, ", file);
    if (set->everything)
        fputs("all scored twice, since ", file);
    else
        put_number(file, sum->looked);
    fputs(set->everything ? tenor_study_diff_rereads(set->diff) : " that an edit touches", file);
    fputs("; ", file);
    put_number(file, sum->changed);
    fputs(" change, ", file);
    put_number(file, sum->banded);
    fputs(" their band\n", file);
    put_number(file, sum->calls);
    fputs(" calls; ", file);
    put_number(file, sum->changed_calls);
    fputs(" change, ", file);
    put_number(file, sum->banded_calls);
    fputs(" their band\n", file);
}

static void title(FILE *file, bool colour, const char *text)
{
    fputc('\n', file);
    tn_terminal_style(file, colour, TN_STYLE_BOLD);
    fputs(text, file);
    tn_terminal_plain(file, colour);
    fputc('\n', file);
}

static void dimension_lines(FILE *file, bool colour, const tn_diffsum *sum)
{
    size_t width = strlen("dimension");
    for (size_t d = 0; d < sum->set->dimension_count; d++) {
        size_t columns = tn_terminal_columns(sum->set->dimensions[d].name);
        width = columns > width ? columns : width;
    }
    title(file, colour, "Dimensions");
    fprintf(file, "  %-*s %8s %8s %8s %8s %8s  bands\n", (int)width, "", "turns", "up", "down", "band", "calls");
    for (size_t d = 0; d < sum->set->dimension_count; d++) {
        const tn_diff_sum *s = &sum->dimensions[d];
        tenor_str name = sum->set->dimensions[d].name;
        if (s->turns == 0 && s->calls == 0)
            continue;
        fputs("  ", file);
        tn_terminal_text(file, name);
        fprintf(file, "%*s %8llu %8llu %8llu %8llu %8llu", (int)(width - tn_terminal_columns(name)), "", (unsigned long long)s->turns,
                (unsigned long long)s->up, (unsigned long long)s->down, (unsigned long long)s->banded, (unsigned long long)s->calls);
        fputs(s->banded ? "  " : "", file);
        put_moves(file, s);
        fputc('\n', file);
    }
}

static void entry_lines(FILE *file, bool colour, const tn_diffsum *sum, size_t most)
{
    title(file, colour, "Entries");
    fprintf(file, "  %8s %8s %8s %8s\n", "turns", "band", "calls", "matched");
    size_t count = sum->set->edit_count, shown = most && most < count ? most : count;
    for (size_t i = 0; i < shown; i++) {
        uint32_t index = sum->order[i];
        const tn_diff_edit_sum *s = &sum->edits[index];
        tenor_study_edit edit;
        tenor_study_diff_edit(sum->set->diff, index, &edit);
        fprintf(file, "  %8llu %8llu %8llu %8llu  ", (unsigned long long)s->turns, (unsigned long long)s->banded,
                (unsigned long long)s->calls, (unsigned long long)s->matched);
        tn_terminal_text(file, edit.id);
        fprintf(file, "  %s", edit.change_count ? "" : status_of(&edit));
        fputs(edit.change_count ? "" : ": ", file);
        put_changes(file, sum->set, index, &edit);
        fputc('\n', file);
    }
    if (shown < count)
        fprintf(file, "  ... and %zu more\n", count - shown);
}

static void place(FILE *file, tenor_str call_id, const uint64_t *utterance)
{
    char number[32] = "";
    if (utterance)
        snprintf(number, sizeof number, ":%llu", (unsigned long long)*utterance);
    tenor_str id = call_id.size ? call_id : tn_terminal_str("-");
    tn_terminal_text(file, id);
    size_t used = tn_terminal_columns(id) + strlen(number);
    fprintf(file, "%s%*s ", number, (int)(used < ID_COLUMNS ? ID_COLUMNS - used : 0), "");
}

static void put_entry(FILE *file, const tn_diffset *set, uint32_t edit)
{
    tenor_str id = edit_id(set, edit);
    if (id.size) {
        fputs("  ", file);
        tn_terminal_text(file, id);
    }
}

static void turn_lines(FILE *file, bool colour, const tn_diffsum *sum)
{
    const tn_diff_top *top = &sum->top_turns;
    title(file, colour, "Turns that change most");
    for (size_t i = 0; i < top->count; i++) {
        const tn_diff_shown *turn = &top->rows[i]->is.turn;
        fputs("  ", file);
        place(file, turn->call_id, &turn->utterance);
        fprintf(file, "%-8s ", role_names[turn->role]);
        put_cell(file, turn->text);
        fputc('\n', file);
        for (size_t k = 0; k < turn->score_count; k++) {
            const tn_diff_score *score = &turn->scores[k];
            tn_band bands[2];
            bool banded = bands_differ(score, sum->set, bands);
            fputs("      ", file);
            tn_terminal_text(file, sum->set->dimensions[score->dimension].name);
            fputc(' ', file);
            put_value(file, score->values[TN_BEFORE], "unknown");
            fputs(ARROW, file);
            put_value(file, score->values[TN_AFTER], "unknown");
            if (banded)
                fprintf(file, "  %s" ARROW "%s", tn_diffset_band_name(bands[0]), tn_diffset_band_name(bands[1]));
            put_entry(file, sum->set, score->edit);
            fputc('\n', file);
        }
    }
    if (sum->changed > top->count)
        fprintf(file, "  ... and %llu more\n", (unsigned long long)(sum->changed - top->count));
}

static void call_lines(FILE *file, bool colour, const tn_diffsum *sum)
{
    const tn_diff_top *top = &sum->top_calls;
    title(file, colour, "Calls that change most");
    for (size_t i = 0; i < top->count; i++) {
        const tn_diff_shown_call *call = &top->rows[i]->is.call;
        fputs("  ", file);
        place(file, call->call_id, NULL);
        fprintf(file, "%llu turn%s", (unsigned long long)call->changed, call->changed == 1 ? "" : "s");
        put_entry(file, sum->set, call->edit);
        fputc('\n', file);
        for (size_t k = 0; k < call->measure_count; k++) {
            const tn_diff_measure *m = &call->measures[k];
            fprintf(file, "      %s ", role_names[m->role]);
            tn_terminal_text(file, sum->set->dimensions[m->dimension].name);
            fputs(sum->set->dimensions[m->dimension].nullable ? " " : " in 100 words ", file);
            put_maybe(file, m->values[TN_BEFORE], "unknown");
            fputs(ARROW, file);
            put_maybe(file, m->values[TN_AFTER], "unknown");
            if (m->bands[0] != m->bands[1])
                fprintf(file, "  %s" ARROW "%s", tn_diffset_band_name(m->bands[0]), tn_diffset_band_name(m->bands[1]));
            fputc('\n', file);
        }
    }
    if (sum->changed_calls > top->count)
        fprintf(file, "  ... and %llu more\n", (unsigned long long)(sum->changed_calls - top->count));
}

void tn_diffreport_text(FILE *file, bool colour, const tn_diffsum *sum, size_t most)
{
    headline(file, sum);
    if (sum->set->edit_count == 0)
        return;
    if (sum->changed || sum->changed_calls)
        dimension_lines(file, colour, sum);
    entry_lines(file, colour, sum, most);
    if (sum->changed)
        turn_lines(file, colour, sum);
    if (sum->changed_calls)
        call_lines(file, colour, sum);
}

/* ---- TSV ---- */

static void tsv_turns(FILE *file, const tn_diffsum *sum)
{
    fputs("call_id\tutterance\trole\tdimension\tbefore\tafter\tband_before\tband_after\tentry\ttext\n", file);
    for (size_t i = 0; i < sum->top_turns.count; i++) {
        const tn_diff_shown *turn = &sum->top_turns.rows[i]->is.turn;
        for (size_t k = 0; k < turn->score_count; k++) {
            const tn_diff_score *score = &turn->scores[k];
            tn_band bands[2];
            bands_differ(score, sum->set, bands);
            put_cell(file, turn->call_id);
            fprintf(file, "\t%llu\t%s\t", (unsigned long long)turn->utterance, role_names[turn->role]);
            put_cell(file, sum->set->dimensions[score->dimension].name);
            for (int side = 0; side < 2; side++) {
                fputc('\t', file);
                put_value(file, score->values[side], "");
            }
            fprintf(file, "\t%s\t%s\t", tn_diffset_band_name(bands[0]), tn_diffset_band_name(bands[1]));
            put_cell(file, edit_id(sum->set, score->edit));
            fputc('\t', file);
            put_cell(file, turn->text);
            fputc('\n', file);
        }
    }
}

static void tsv_calls(FILE *file, const tn_diffsum *sum)
{
    fputs("call_id\trole\tdimension\tbefore\tafter\tband_before\tband_after\tturns\tentry\n", file);
    for (size_t i = 0; i < sum->top_calls.count; i++) {
        const tn_diff_shown_call *call = &sum->top_calls.rows[i]->is.call;
        for (size_t k = 0; k < call->measure_count; k++) {
            const tn_diff_measure *m = &call->measures[k];
            put_cell(file, call->call_id);
            fprintf(file, "\t%s\t", role_names[m->role]);
            put_cell(file, sum->set->dimensions[m->dimension].name);
            for (int side = 0; side < 2; side++) {
                fputc('\t', file);
                put_maybe(file, m->values[side], "");
            }
            fprintf(file, "\t%s\t%s\t%llu\t", tn_diffset_band_name(m->bands[0]), tn_diffset_band_name(m->bands[1]),
                    (unsigned long long)call->changed);
            put_cell(file, edit_id(sum->set, call->edit));
            fputc('\n', file);
        }
    }
}

static void tsv_entries(FILE *file, const tn_diffsum *sum)
{
    fputs("entry\tstatus\twhat\tbefore\tafter\tmatched\tturns\tbands\tcalls\n", file);
    for (size_t i = 0; i < sum->set->edit_count; i++) {
        uint32_t index = sum->order[i];
        const tn_diff_edit_sum *s = &sum->edits[index];
        tenor_study_edit edit;
        tenor_study_diff_edit(sum->set->diff, index, &edit);
        put_cell(file, edit.id);
        fprintf(file, "\t%s\t", status_of(&edit));
        put_changes(file, sum->set, index, &edit);
        for (int side = 0; side < 2; side++) {
            tenor_entry entry = entry_of(sum->set, &edit, side);
            fputc('\t', file);
            put_cell(file, entry.file);
            if (entry.line)
                fprintf(file, ":%u", entry.line);
        }
        fprintf(file, "\t%llu\t%llu\t%llu\t%llu\n", (unsigned long long)s->matched, (unsigned long long)s->turns,
                (unsigned long long)s->banded, (unsigned long long)s->calls);
    }
}

static void tsv_dimensions(FILE *file, const tn_diffsum *sum)
{
    fputs("dimension\tturns\tup\tdown\tbands\tmoves\tchange\tcalls\tcall_bands\n", file);
    for (size_t d = 0; d < sum->set->dimension_count; d++) {
        const tn_diff_sum *s = &sum->dimensions[d];
        put_cell(file, sum->set->dimensions[d].name);
        fprintf(file, "\t%llu\t%llu\t%llu\t%llu\t", (unsigned long long)s->turns, (unsigned long long)s->up,
                (unsigned long long)s->down, (unsigned long long)s->banded);
        put_moves(file, s);
        fputc('\t', file);
        put_unit(file, s->change);
        fprintf(file, "\t%llu\t%llu\n", (unsigned long long)s->calls, (unsigned long long)s->banded_calls);
    }
}

void tn_diffreport_tsv(FILE *file, const tn_diffsum *sum, tn_diffreport_table table)
{
    static void (*const tables[TN_DIFFREPORT_TABLES])(FILE *, const tn_diffsum *) = {tsv_turns, tsv_calls, tsv_entries, tsv_dimensions};
    tables[table](file, sum);
}

/* ---- JSON ---- */

static void json_name(FILE *file, const char *name, tenor_str value)
{
    fprintf(file, ",\"%s\":", name);
    tn_terminal_json(file, value);
}

static void json_count(FILE *file, const char *name, uint64_t value)
{
    fprintf(file, ",\"%s\":%llu", name, (unsigned long long)value);
}

static void json_entry_name(FILE *file, const tn_diffset *set, uint32_t edit)
{
    if (edit == TENOR_STUDY_NONE)
        fputs(",\"entry\":null", file);
    else
        json_name(file, "entry", edit_id(set, edit));
}

static void json_bands(FILE *file, const tn_band bands[2])
{
    fprintf(file, ",\"band_before\":\"%s\",\"band_after\":\"%s\"", tn_diffset_band_name(bands[0]), tn_diffset_band_name(bands[1]));
}

static void json_edit(FILE *file, const tn_diffsum *sum, uint32_t index)
{
    tenor_study_edit edit;
    tenor_study_edit_change change;
    tenor_study_diff_edit(sum->set->diff, index, &edit);
    fputs("{\"type\":\"entry\"", file);
    json_name(file, "entry", edit.id);
    fprintf(file, ",\"status\":\"%s\",\"changes\":[", status_of(&edit));
    for (size_t i = 0; tenor_study_diff_change(sum->set->diff, index, i, &change); i++) {
        fprintf(file, "%s{\"what\":\"%s\"", i ? "," : "", change.what);
        json_name(file, "before", change.before);
        json_name(file, "after", change.after);
        fputc('}', file);
    }
    fputc(']', file);
    for (int side = 0; side < 2; side++) {
        tenor_entry entry = entry_of(sum->set, &edit, side);
        fprintf(file, ",\"%s\":", side == TN_BEFORE ? "before" : "after");
        if (entry.line == 0) {
            fputs("null", file);
            continue;
        }
        fputs("{\"file\":", file);
        tn_terminal_json(file, entry.file);
        fprintf(file, ",\"line\":%u", entry.line);
        json_name(file, "phrase", entry.phrase);
        fputc('}', file);
    }
    json_count(file, "matched", sum->edits[index].matched);
    json_count(file, "turns", sum->edits[index].turns);
    json_count(file, "bands", sum->edits[index].banded);
    json_count(file, "calls", sum->edits[index].calls);
    fputs("}\n", file);
}

static void json_dimension(FILE *file, const tn_diffsum *sum, size_t d)
{
    const tn_diff_sum *s = &sum->dimensions[d];
    fputs("{\"type\":\"dimension\"", file);
    json_name(file, "dimension", sum->set->dimensions[d].name);
    json_count(file, "turns", s->turns);
    json_count(file, "up", s->up);
    json_count(file, "down", s->down);
    json_count(file, "bands", s->banded);
    fputs(",\"moves\":[", file);
    bool any = false;
    for (int from = 0; from < TN_BANDS; from++)
        for (int to = 0; to < TN_BANDS; to++)
            if (s->moves[from][to]) {
                fprintf(file, "%s{\"from\":\"%s\",\"to\":\"%s\",\"turns\":%llu}", any ? "," : "", tn_diffset_band_name((tn_band)from),
                        tn_diffset_band_name((tn_band)to), (unsigned long long)s->moves[from][to]);
                any = true;
            }
    fputs("],\"change\":", file);
    put_unit(file, s->change);
    json_count(file, "calls", s->calls);
    json_count(file, "call_bands", s->banded_calls);
    fputs("}\n", file);
}

static void json_turn(FILE *file, const tn_diffsum *sum, const tn_diff_shown *turn)
{
    fputs("{\"type\":\"turn\"", file);
    json_name(file, "call_id", turn->call_id);
    json_count(file, "utterance", turn->utterance);
    fprintf(file, ",\"role\":\"%s\",\"scores\":[", role_names[turn->role]);
    for (size_t i = 0; i < turn->score_count; i++) {
        const tn_diff_score *score = &turn->scores[i];
        tn_band bands[2];
        bands_differ(score, sum->set, bands);
        fputs(i ? ",{\"dimension\":" : "{\"dimension\":", file);
        tn_terminal_json(file, sum->set->dimensions[score->dimension].name);
        for (int side = 0; side < 2; side++) {
            fputs(side == TN_BEFORE ? ",\"before\":" : ",\"after\":", file);
            put_value(file, score->values[side], "null");
        }
        json_bands(file, bands);
        json_entry_name(file, sum->set, score->edit);
        fputc('}', file);
    }
    fputc(']', file);
    json_name(file, "text", turn->text);
    fputs("}\n", file);
}

static void json_call(FILE *file, const tn_diffsum *sum, const tn_diff_shown_call *call)
{
    fputs("{\"type\":\"call\"", file);
    json_name(file, "call_id", call->call_id);
    json_count(file, "turns", call->changed);
    json_entry_name(file, sum->set, call->edit);
    fputs(",\"measures\":[", file);
    for (size_t i = 0; i < call->measure_count; i++) {
        const tn_diff_measure *m = &call->measures[i];
        fprintf(file, "%s{\"role\":\"%s\",\"dimension\":", i ? "," : "", role_names[m->role]);
        tn_terminal_json(file, sum->set->dimensions[m->dimension].name);
        for (int side = 0; side < 2; side++) {
            fputs(side == TN_BEFORE ? ",\"before\":" : ",\"after\":", file);
            put_maybe(file, m->values[side], "null");
        }
        json_bands(file, m->bands);
        fputc('}', file);
    }
    fputs("]}\n", file);
}

static void json_summary(FILE *file, const tn_diffsum *sum)
{
    const char *rereads = tenor_study_diff_rereads(sum->set->diff);
    fprintf(file, "{\"type\":\"summary\",\"entries\":%zu", sum->set->edit_count);
    json_count(file, "turns", sum->turns);
    json_count(file, "touched", sum->looked);
    json_count(file, "changed", sum->changed);
    json_count(file, "bands", sum->banded);
    json_count(file, "calls", sum->calls);
    json_count(file, "changed_calls", sum->changed_calls);
    json_count(file, "call_bands", sum->banded_calls);
    fputs(",\"all_scored_because\":", file);
    if (rereads)
        tn_terminal_json(file, tn_terminal_str(rereads));
    else
        fputs("null", file);
    fputs("}\n", file);
}

void tn_diffreport_json(FILE *file, const tn_diffsum *sum)
{
    json_summary(file, sum);
    for (size_t d = 0; d < sum->set->dimension_count; d++)
        json_dimension(file, sum, d);
    for (size_t i = 0; i < sum->set->edit_count; i++)
        json_edit(file, sum, sum->order[i]);
    for (size_t i = 0; i < sum->top_turns.count; i++)
        json_turn(file, sum, &sum->top_turns.rows[i]->is.turn);
    for (size_t i = 0; i < sum->top_calls.count; i++)
        json_call(file, sum, &sum->top_calls.rows[i]->is.call);
}
