/* kwicline.c - lines of a concordance: kept, ordered and printed. */
#include "cli/kwicline.h"

#include <stdlib.h>

#include "cli/terminal.h"

/* Columns of the call and of the role in text. */
#define CALL_WIDTH 12
#define ROLE_WIDTH 8
#define HIT_LEAST 10 /* of a hit, however narrow the terminal */

bool tn_kwicline_keep(tn_kwiclines *lines, const tn_kwicline *line)
{
    if (lines->count == lines->capacity) {
        size_t capacity = lines->capacity ? 2 * lines->capacity : 256;
        tn_kwicline *larger = realloc(lines->lines, capacity * sizeof *larger);
        if (!larger)
            return false;
        lines->lines = larger;
        lines->capacity = capacity;
    }
    tn_kwicline *kept = &lines->lines[lines->count];
    *kept = *line;
    if (!tn_keep_text(&lines->keep, line->text, &kept->text) || !tn_keep_text(&lines->keep, line->call_id, &kept->call_id))
        return false;
    lines->count++;
    return true;
}

void tn_kwicline_free(tn_kwiclines *lines)
{
    free(lines->lines);
    tn_keep_free(&lines->keep);
    *lines = (tn_kwiclines){0};
}

/* ---- order ---- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* The next word of s from its end or its start, which it loses; empty where there is none. */
static tenor_str take_word(tenor_str *s, bool from_end)
{
    size_t n = 0;
    if (from_end) {
        while (s->size && is_blank(s->data[s->size - 1]))
            s->size--;
        while (n < s->size && !is_blank(s->data[s->size - 1 - n]))
            n++;
        s->size -= n;
        return (tenor_str){s->data + s->size, n};
    }
    while (s->size && is_blank(s->data[0])) {
        s->data++;
        s->size--;
    }
    while (n < s->size && !is_blank(s->data[n]))
        n++;
    tenor_str word = {s->data, n};
    s->data += n;
    s->size -= n;
    return word;
}

static int by_words(tenor_str a, tenor_str b, bool from_end)
{
    for (;;) {
        tenor_str x = take_word(&a, from_end), y = take_word(&b, from_end);
        size_t n = x.size < y.size ? x.size : y.size;
        for (size_t i = 0; i < n; i++)
            if (folded(x.data[i]) != folded(y.data[i]))
                return (unsigned char)folded(x.data[i]) < (unsigned char)folded(y.data[i]) ? -1 : 1;
        if (x.size != y.size)
            return x.size < y.size ? -1 : 1;
        if (x.size == 0)
            return 0;
    }
}

static tenor_str left_of(const tn_kwicline *line)
{
    return (tenor_str){line->text.data, line->begin};
}

static tenor_str right_of(const tn_kwicline *line)
{
    return (tenor_str){line->text.data + line->end, line->text.size - line->end};
}

/* Lines lie in one array while they are sorted by pointers: the earlier of equal ones is the lower. */
static int stable(int order, const tn_kwicline *x, const tn_kwicline *y)
{
    return order ? order : x < y ? -1 : x > y;
}

static int by_left(const void *a, const void *b)
{
    const tn_kwicline *x = *(tn_kwicline *const *)a, *y = *(tn_kwicline *const *)b;
    return stable(by_words(left_of(x), left_of(y), true), x, y);
}

static int by_right(const void *a, const void *b)
{
    const tn_kwicline *x = *(tn_kwicline *const *)a, *y = *(tn_kwicline *const *)b;
    return stable(by_words(right_of(x), right_of(y), false), x, y);
}

/* Unknown scores come last. */
static int by_score(const void *a, const void *b)
{
    const tn_kwicline *x = *(tn_kwicline *const *)a, *y = *(tn_kwicline *const *)b;
    int order = x->known != y->known ? (x->known ? -1 : 1) : x->score < y->score ? -1 : x->score > y->score;
    return stable(order, x, y);
}

void tn_kwicline_sort(tn_kwiclines *lines, tn_kwicline_order order)
{
    static int (*const orders[])(const void *, const void *) = {NULL, by_left, by_right, by_score};
    tn_kwicline **list = malloc((lines->count + 1) * sizeof *list), *sorted = malloc((lines->count + 1) * sizeof *sorted);
    if (list && sorted && orders[order]) {
        for (size_t i = 0; i < lines->count; i++)
            list[i] = &lines->lines[i];
        qsort(list, lines->count, sizeof *list, orders[order]);
        for (size_t i = 0; i < lines->count; i++)
            sorted[i] = *list[i];
        for (size_t i = 0; i < lines->count; i++)
            lines->lines[i] = sorted[i];
    }
    free(list);
    free(sorted);
}

/* ---- printing ---- */

static const char *role_name(tenor_role role)
{
    return role == TENOR_ROLE_AGENT ? "agent" : role == TENOR_ROLE_CUSTOMER ? "customer" : "-";
}

/* A text on one line. */
static void flat(FILE *file, tenor_str text)
{
    size_t from = 0;
    for (size_t i = 0; i <= text.size; i++)
        if (i == text.size || (is_blank(text.data[i]) && text.data[i] != ' ')) {
            tn_terminal_text(file, (tenor_str){text.data + from, i - from});
            if (i < text.size)
                fputc(' ', file);
            from = i + 1;
        }
}

/* What fits into so many columns, of the end or of the start; how many columns in *used. */
static tenor_str fitting(tenor_str text, size_t columns, bool end, size_t *used)
{
    *used = tn_terminal_columns(text);
    if (*used <= columns)
        return text;
    size_t budget = columns ? columns - 1 : 0, at = 0, passed = 0; /* one column for the mark of a cut */
    size_t drop = end ? *used - budget : budget;
    while (at < text.size) {
        bool fit;
        size_t step = tn_terminal_step(text.data + at, text.size - at, &fit);
        size_t width = tn_terminal_columns((tenor_str){text.data + at, step});
        if (end ? passed >= drop : passed + width > drop)
            break;
        passed += width;
        at += step;
    }
    *used = end ? *used - passed : passed;
    return end ? (tenor_str){text.data + at, text.size - at} : (tenor_str){text.data, at};
}

static void pad(FILE *file, size_t used, size_t width)
{
    fprintf(file, "%*s", (int)(used < width ? width - used : 0), "");
}

static void number(FILE *file, int64_t units)
{
    fprintf(file, "%.4g", (double)units / TENOR_UNIT);
}

/* width: of the terminal, 0: none. What a long hit takes the right side lacks; of one that has no room the end is left out. */
static void print_text(FILE *file, bool colour, size_t context, size_t width, const tn_kwicline *line)
{
    char place[24];
    size_t used, n = (size_t)snprintf(place, sizeof place, ":%llu", (unsigned long long)line->utterance);
    tn_terminal_text(file, line->call_id);
    fputs(place, file);
    pad(file, tn_terminal_columns(line->call_id) + n, CALL_WIDTH);
    fprintf(file, "  %-*s  ", ROLE_WIDTH, role_name(line->role));
    tenor_str whole = left_of(line), left = fitting(whole, context, true, &used);
    bool cut = left.size < whole.size;
    pad(file, used + cut, context);
    fputs(cut ? "…" : "", file);
    flat(file, left);
    const size_t call = tn_terminal_columns(line->call_id) + n, brackets = colour ? 0 : 2;
    const size_t at = (call > CALL_WIDTH ? call : CALL_WIDTH) + 2 + ROLE_WIDTH + 2 + context + brackets;
    const size_t room = width == 0 ? SIZE_MAX : width > at + HIT_LEAST ? width - at : HIT_LEAST;
    const tenor_str all = {line->text.data + line->begin, line->end - line->begin}, hit = fitting(all, room, false, &used);
    const size_t left_over = room - used < context ? room - used : context;
    tn_terminal_style(file, colour, TN_STYLE_BOLD);
    fputs(colour ? "" : "[", file);
    flat(file, hit);
    fputs(hit.size < all.size ? "…" : "", file);
    fputs(colour ? "" : "]", file);
    tn_terminal_plain(file, colour);
    whole = right_of(line);
    tenor_str right = fitting(whole, left_over, false, &used);
    if (hit.size == all.size) {
        flat(file, right);
        fputs(right.size < whole.size && (left_over || width == 0) ? "…" : "", file);
    }
    fputc('\n', file);
}

/* On one line and in one column, fit to show. */
static void cell(FILE *file, tenor_str text)
{
    flat(file, text);
    fputc('\t', file);
}

static void print_tsv(FILE *file, const tn_kwicline *line)
{
    cell(file, line->call_id);
    fprintf(file, "%llu\t%s\t", (unsigned long long)line->utterance, role_name(line->role));
    cell(file, left_of(line));
    cell(file, (tenor_str){line->text.data + line->begin, line->end - line->begin});
    cell(file, right_of(line));
    cell(file, line->id);
    fprintf(file, "%s\t", line->outcome);
    number(file, line->points);
    fputc('\t', file);
    if (line->known)
        number(file, line->score);
    fputc('\n', file);
}

static void member(FILE *file, const char *name, tenor_str text)
{
    fprintf(file, ",\"%s\":", name);
    tn_terminal_json(file, text);
}

static void print_json(FILE *file, const tn_kwicline *line)
{
    fputs("{\"call_id\":", file);
    if (line->call_id.size)
        tn_terminal_json(file, line->call_id);
    else
        fputs("null", file);
    fprintf(file, ",\"utterance\":%llu,\"role\":", (unsigned long long)line->utterance);
    tn_terminal_json(file, tn_terminal_str(line->role == TENOR_ROLE_UNKNOWN ? "unknown" : role_name(line->role)));
    member(file, "left", left_of(line));
    member(file, "hit", (tenor_str){line->text.data + line->begin, line->end - line->begin});
    member(file, "right", right_of(line));
    member(file, "id", line->id);
    fprintf(file, ",\"outcome\":\"%s\",\"points\":", line->outcome);
    number(file, line->points);
    fputs(",\"score\":", file);
    if (line->known)
        number(file, line->score);
    else
        fputs("null", file);
    fputs("}\n", file);
}

void tn_kwicline_header(FILE *file, tn_kwicline_form form)
{
    if (form == TN_KWICLINE_TSV)
        fputs("call_id\tutterance\trole\tleft\thit\tright\tid\toutcome\tpoints\tscore\n", file);
}

void tn_kwicline_print(FILE *file, tn_kwicline_form form, bool colour, size_t context, size_t width, const tn_kwicline *line)
{
    if (form == TN_KWICLINE_TEXT)
        print_text(file, colour, context, width, line);
    else if (form == TN_KWICLINE_TSV)
        print_tsv(file, line);
    else
        print_json(file, line);
}
