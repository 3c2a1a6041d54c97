/* ledger.c - why a text scored as it did: a line a hit, its factors, and sums that come out
 * exactly. */
#include "cli/ledger.h"

#include <stdlib.h>
#include <string.h>

#include "cli/marks.h"
#include "cli/terminal.h"

/* Entries whose phrase is longer are shown by their id alone. */
#define PHRASE_MOST 60

static const char *const factor_names[] = {[TENOR_FACTOR_BOOSTER] = "booster",
                                           [TENOR_FACTOR_NEGATOR] = "negator",
                                           [TENOR_FACTOR_CONTRAST] = "contrast",
                                           [TENOR_FACTOR_CONDITIONAL] = "conditional"};

void tn_ledger_number(FILE *file, int64_t value, bool sign)
{
    uint64_t size = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    unsigned part = (unsigned)(size % TENOR_UNIT), digits = 4;
    fprintf(file, "%s%llu",
            value < 0 ? "-"
            : sign    ? "+"
                      : "",
            (unsigned long long)(size / TENOR_UNIT));
    while (part > 0 && part % 10 == 0) {
        part /= 10;
        digits--;
    }
    if (part > 0)
        fprintf(file, ".%0*u", (int)digits, part);
}

static tenor_str slice(tenor_str text, uint32_t begin, uint32_t end)
{
    return begin <= end && end <= text.size ? (tenor_str){text.data + begin, end - begin}
                                            : (tenor_str){"", 0};
}

void tn_ledger_quote(FILE *file, tenor_str text)
{
    fputs("\"", file);
    for (size_t i = 0; i < text.size;) {
        bool fit;
        size_t used = tn_terminal_step(text.data + i, text.size - i, &fit);
        tn_terminal_text(file, text.data[i] == '\t' || text.data[i] == '\n'
                                   ? (tenor_str){" ", 1}
                                   : (tenor_str){text.data + i, used});
        i += used;
    }
    fputs("\"", file);
}

/* "id (file:line)" */
static void entry_place(FILE *file, const tenor_lexicon *lexicon, uint32_t index)
{
    tenor_entry entry;
    if (!tenor_lexicon_entry(lexicon, index, &entry))
        return;
    tn_terminal_text(file, entry.id);
    fputs(" (", file);
    tn_terminal_text(file, entry.file);
    fprintf(file, ":%u)", entry.line);
}

static void dimension_name(FILE *file, const tenor_lexicon *lexicon, int index)
{
    tenor_dimension dimension;
    if (index >= 0 && tenor_lexicon_dimension(lexicon, (size_t)index, &dimension))
        tn_terminal_text(file, dimension.name);
}

static void print_factors(FILE *file, const tenor_lexicon *lexicon, tenor_str text,
                          const tenor_hit *hit)
{
    for (size_t i = 0; i < hit->factor_count; i++) {
        const tenor_factor *factor = &hit->factors[i];
        fputs("       ", file);
        if (hit->outcome == TENOR_BLOCKED && factor->kind == TENOR_FACTOR_NEGATOR)
            fputs("blocked", file);
        else {
            fputs("x ", file);
            tn_ledger_number(file, factor->factor, false);
        }
        fprintf(file, " by the %s ", factor_names[factor->kind]);
        tn_ledger_quote(file, slice(text, factor->begin, factor->end));
        fputs("  ", file);
        entry_place(file, lexicon, factor->entry);
        fputc('\n', file);
    }
    if (hit->boost_bound != 0) {
        fputs("       boosters together count as x ", file);
        tn_ledger_number(file, hit->boost_bound, false);
        fprintf(file, ", the %s they can do\n", hit->boost_bound > TENOR_UNIT ? "most" : "least");
    }
    if (hit->negators > 1)
        fprintf(file, "       %zu negators in reach%s\n", hit->negators,
                hit->negators % 2 == 0 ? ": they cancel each other" : "");
}

static void print_hit(FILE *file, bool colour, const tenor_lexicon *lexicon, tenor_str text,
                      const tenor_hit *hit, size_t n)
{
    tenor_entry entry = {0};
    tenor_category category = {0};
    tenor_lexicon_entry(lexicon, hit->entry, &entry);
    tenor_lexicon_category(lexicon, hit->category, &category);
    fprintf(file, "  %2zu.  ", n);
    tn_terminal_style(file, colour, tn_marks_style(hit));
    tn_ledger_quote(file, slice(text, hit->begin, hit->end));
    tn_terminal_plain(file, colour);
    fputs("  ", file);
    if (hit->dimension >= 0)
        dimension_name(file, lexicon, hit->dimension);
    else
        tn_terminal_text(file, category.kind);
    switch (hit->outcome) {
    case TENOR_WON:
        fputc(' ', file);
        tn_ledger_number(file, hit->points, true);
        fputs(", share ", file);
        tn_ledger_number(file, hit->share, true);
        break;
    case TENOR_BLOCKED:
        fputs(" 0, blocked", file);
        break;
    case TENOR_OVERRULED:
        fputs(" 0, overruled", file);
        break;
    case TENOR_NOTED:
        fputs(" noted", file);
        break;
    }
    fputs("\n       ", file);
    entry_place(file, lexicon, hit->entry);
    fputs(", category ", file);
    tn_terminal_text(file, category.name);
    fputs(", weight ", file);
    tn_ledger_number(file, hit->weight, false);
    fputc('\n', file);
    if (entry.phrase.size > 0 && entry.phrase.size <= PHRASE_MOST) {
        fputs("       phrase ", file);
        tn_terminal_text(file, entry.phrase);
        fputc('\n', file);
    }
    print_factors(file, lexicon, text, hit);
    if (hit->outcome == TENOR_OVERRULED) {
        fputs("       overruled by ", file);
        entry_place(file, lexicon, hit->overruled_by);
        fputc('\n', file);
    }
    if (hit->shields) {
        fputs("       shields its words from sentiment and gives a valence of its own: ", file);
        tn_ledger_number(file, hit->valence_points, true);
        fputs(", share ", file);
        tn_ledger_number(file, hit->valence_share, true);
        fputc('\n', file);
    }
    if (entry.note.size > 0) {
        fputs("       note: ", file);
        tn_terminal_text(file, entry.note);
        fputc('\n', file);
    }
}

/* "1.9 - 0.5 = 1.4": what the winners gave to a dimension, and the sum. */
static int64_t print_sum(FILE *file, const tenor_score *score, size_t dimension, bool shares)
{
    int64_t sum = 0;
    bool any = false;
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *hit = &score->hits[i];
        for (int part = 0; part < 2; part++) {
            bool valence = part == 1;
            if (hit->outcome != TENOR_WON ||
                (valence ? !hit->shields || dimension != TENOR_SENTIMENT
                         : hit->dimension != (int)dimension))
                continue;
            int64_t value = valence ? (shares ? hit->valence_share : hit->valence_points)
                                    : (shares ? hit->share : hit->points);
            if (any)
                fputs(value < 0 ? " - " : " + ", file);
            tn_ledger_number(file, any && value < 0 ? -value : value, false);
            sum += value;
            any = true;
        }
    }
    fputs(any ? " = " : "", file);
    tn_ledger_number(file, sum, false);
    return sum;
}

static void print_sums(FILE *file, bool colour, const tenor_lexicon *lexicon,
                       const tenor_score *score)
{
    for (size_t d = 0; d < tenor_lexicon_dimension_count(lexicon); d++) {
        tenor_dimension dimension;
        const tenor_dimension_score *value = &score->dimensions[d];
        if (!tenor_lexicon_dimension(lexicon, d, &dimension) ||
            (value->evidence == 0 && d != TENOR_SENTIMENT))
            continue;
        fputs("  ", file);
        tn_terminal_style(file, colour, TN_STYLE_BOLD);
        tn_terminal_text(file, dimension.name);
        if (value->evidence == 0) {
            fputs(" unknown", file);
            tn_terminal_plain(file, colour);
            fputs(": nothing says anything about it\n", file);
            continue;
        }
        fputc(' ', file);
        tn_ledger_number(file, value->score, true);
        tn_terminal_plain(file, colour);
        fputs(":  points ", file);
        int64_t raw = print_sum(file, score, d, false);
        fputs(",  shares ", file);
        int64_t shares = print_sum(file, score, d, true);
        if (raw != value->raw || shares != value->score)
            fputs("  THESE SUMS ARE WRONG: please report this text", file);
        fputc('\n', file);
    }
}

/* False after saying why there are no scores. */
static bool is_scored(FILE *file, const tenor_score *score)
{
    if (score->status != TENOR_OK)
        fprintf(file, "  not scored: %s\n", tenor_status_text(score->status));
    else if (!score->scored)
        fputs("  not scored: a bot, an IVR or a system speaks\n", file);
    return score->status == TENOR_OK && score->scored;
}

void tn_ledger_scores(FILE *file, bool colour, const tenor_lexicon *lexicon,
                      const tenor_score *score)
{
    const char *between = "  ";
    if (!is_scored(file, score))
        return;
    for (size_t d = 0; d < tenor_lexicon_dimension_count(lexicon); d++) {
        tenor_dimension dimension;
        const tenor_dimension_score *value = &score->dimensions[d];
        if (!tenor_lexicon_dimension(lexicon, d, &dimension) || value->evidence == 0)
            continue;
        fputs(between, file);
        tn_terminal_style(file, colour, TN_STYLE_BOLD);
        tn_terminal_text(file, dimension.name);
        fputc(' ', file);
        tn_ledger_number(file, value->score, true);
        tn_terminal_plain(file, colour);
        between = ", ";
    }
    fputs(*between == ',' ? "\n" : "  nothing that says anything\n", file);
}

void tn_ledger_print(FILE *file, bool colour, const tenor_lexicon *lexicon, tenor_str text,
                     const tenor_score *score)
{
    if (!is_scored(file, score))
        return;
    for (size_t i = 0; i < score->hit_count; i++)
        print_hit(file, colour, lexicon, text, &score->hits[i], i + 1);
    print_sums(file, colour, lexicon, score);
    fprintf(file, "  %u of %u words lie in phrases that say something", score->covered,
            score->tokens);
    if (score->flags & TENOR_SCORE_REGEX_LIMIT)
        fputs("; a regex ran out of its budget: its matches are missing", file);
    if (score->flags & TENOR_SCORE_INVALID_UTF8)
        fputs("; invalid bytes were read as U+FFFD", file);
    fputc('\n', file);
}

bool tn_ledger_without_cues(const tenor_lexicon *lexicon, tenor_score *score, tenor_hit **hits, size_t *cues)
{
    static const char cue[] = "cue";
    *hits = malloc((score->hit_count + 1) * sizeof **hits);
    if (!*hits)
        return false;
    size_t kept = 0;
    for (size_t i = 0; i < score->hit_count; i++) {
        tenor_category category;
        if (!tenor_lexicon_category(lexicon, score->hits[i].category, &category) || category.kind.size != sizeof cue - 1 ||
            memcmp(category.kind.data, cue, sizeof cue - 1) != 0)
            (*hits)[kept++] = score->hits[i];
    }
    *cues = score->hit_count - kept;
    score->hits = *hits;
    score->hit_count = kept;
    return true;
}
