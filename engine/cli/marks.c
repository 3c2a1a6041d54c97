/* marks.c - a text with its hits marked: in colour, or by numbered lines under it. */
#include "cli/marks.h"

#include <string.h>

#include "cli/terminal.h"

#define INDENT 2
#define LEAST_WIDTH 20
/* Numbers of hits with one span, as "1,2,5". */
#define LABEL 24
/* Marker lines under one line of text; what overlaps more than so often is in the ledger only. */
#define ROWS 12

int tn_marks_style(const tenor_hit *hit)
{
    if (hit->outcome != TENOR_WON)
        return TN_STYLE_FAINT;
    int64_t points = hit->points ? hit->points : hit->valence_points;
    return points > 0 ? TN_STYLE_GREEN : points < 0 ? TN_STYLE_RED : TN_STYLE_CYAN;
}

/* The end of the line that begins at `from`: before a line feed, or behind the last space that
 * fits. */
static size_t line_end(tenor_str text, size_t from, size_t columns)
{
    size_t at = 0, space = 0;
    for (size_t i = from; i < text.size;) {
        bool fit;
        if (text.data[i] == '\n')
            return i;
        size_t used = tn_terminal_step(text.data + i, text.size - i, &fit);
        at += tn_terminal_columns((tenor_str){text.data + i, used});
        if (at > columns)
            return space > from ? space : i > from ? i : i + used;
        i += used;
        if (text.data[i - 1] == ' ')
            space = i;
    }
    return text.size;
}

/* The hit that colours this byte: winners before others. */
static const tenor_hit *hit_at(const tenor_score *score, size_t at)
{
    const tenor_hit *best = NULL;
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *hit = &score->hits[i];
        if (hit->begin <= at && at < hit->end &&
            (!best || (best->outcome != TENOR_WON && hit->outcome == TENOR_WON)))
            best = hit;
    }
    return best;
}

static void put_tabless(FILE *file, tenor_str step)
{
    if (step.size == 1 && *step.data == '\t')
        fputc(' ', file); /* a tab would move what stands under it */
    else
        tn_terminal_text(file, step);
}

static void print_line(FILE *file, bool colour, tenor_str text, size_t from, size_t to,
                       const tenor_score *score)
{
    const tenor_hit *shown = NULL;
    fprintf(file, "%*s", INDENT, "");
    for (size_t i = from; i < to;) {
        bool fit;
        size_t used = tn_terminal_step(text.data + i, to - i, &fit);
        const tenor_hit *hit = colour ? hit_at(score, i) : NULL;
        if (hit != shown) {
            if (shown)
                tn_terminal_plain(file, colour);
            if (hit)
                tn_terminal_style(file, colour, tn_marks_style(hit));
            shown = hit;
        }
        put_tabless(file, (tenor_str){text.data + i, used});
        i += used;
    }
    if (shown)
        tn_terminal_plain(file, colour);
    fputc('\n', file);
}

/* Columns of the text between two places of one line. */
static size_t columns_between(tenor_str text, size_t from, size_t to)
{
    return to > from ? tn_terminal_columns((tenor_str){text.data + from, to - from}) : 0;
}

/* True for the first hit of a span; its label lists all of that span. */
static bool label_of(const tenor_score *score, size_t index, char label[LABEL])
{
    const tenor_hit *hit = &score->hits[index];
    size_t n = 0;
    for (size_t i = 0; i < score->hit_count; i++) {
        if (score->hits[i].begin != hit->begin || score->hits[i].end != hit->end)
            continue;
        if (i < index)
            return false;
        if (n < LABEL - 8)
            n += (size_t)snprintf(label + n, LABEL - n, "%s%zu", n ? "," : "", i + 1);
    }
    return true;
}

/* Under one line of text: every span as its numbers and ~, spans that overlap on lines of their
 * own. */
static void print_markers(FILE *file, tenor_str text, size_t from, size_t to,
                          const tenor_score *score)
{
    size_t done[ROWS] = {0}; /* columns that are taken, a row */
    bool more = true;
    for (size_t row = 0; row < ROWS && more; row++) {
        bool any = false;
        more = false;
        for (size_t i = 0; i < score->hit_count; i++) {
            const tenor_hit *hit = &score->hits[i];
            char label[LABEL];
            size_t begin = hit->begin > from ? hit->begin : from,
                   end = hit->end < to ? hit->end : to;
            if (begin >= end || !label_of(score, i, label))
                continue;
            /* The row of a span is the first one that is free there; it is found anew for each row.
             */
            size_t taken[ROWS] = {0}, column = columns_between(text, from, begin);
            size_t width = columns_between(text, begin, end), least = strlen(label), own = ROWS;
            for (size_t k = 0; k <= i; k++) {
                const tenor_hit *other = &score->hits[k];
                char other_label[LABEL];
                size_t b = other->begin > from ? other->begin : from,
                       e = other->end < to ? other->end : to;
                if (b >= e || !label_of(score, k, other_label))
                    continue;
                size_t c = columns_between(text, from, b), w = columns_between(text, b, e),
                       l = strlen(other_label);
                size_t r = 0;
                while (r < ROWS && taken[r] > c)
                    r++;
                if (r < ROWS)
                    taken[r] = c + (w > l ? w : l) + 1;
                if (k == i)
                    own = r;
            }
            more = more || (own > row && own < ROWS);
            if (own != row)
                continue;
            fprintf(file, "%*s%s", (int)(column + (any ? 0 : INDENT) - done[row]), "", label);
            for (size_t k = least; k < width; k++)
                fputc('~', file);
            done[row] = column + (width > least ? width : least);
            any = true;
        }
        if (any)
            fputc('\n', file);
    }
}

void tn_marks_print(FILE *file, bool colour, size_t width, tenor_str text, const tenor_score *score)
{
    size_t columns = width > INDENT + LEAST_WIDTH ? width - INDENT : LEAST_WIDTH;
    size_t from = 0;
    do {
        size_t to = line_end(text, from, columns);
        size_t shown = to;
        while (shown > from && text.data[shown - 1] == ' ')
            shown--;
        print_line(file, colour, text, from, shown, score);
        if (!colour && score->hit_count > 0)
            print_markers(file, text, from, to, score);
        from = to + (to < text.size && text.data[to] == '\n');
    } while (from < text.size);
}
