/* diag.c - findings about a lexicon. */
#include "lexicon/diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"

static const struct {
    const char *name;
    tenor_severity severity;
} codes[] = {
#define D(code, severity, ...) {#code, TENOR_SEVERITY_##severity},
#include "lexicon/diagnostics.def"
#undef D
};

const char *tn_diag_name(enum tn_diag_code code)
{
    return codes[code].name;
}

bool tn_diag_is_error(enum tn_diag_code code)
{
    return codes[code].severity == TENOR_SEVERITY_ERROR;
}

void tn_diag_init(tn_diags *diags, tn_arena *arena)
{
    *diags = (tn_diags){.arena = arena};
    diags->end = &diags->first;
}

static tn_str format_text(tn_diags *diags, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    char *p = n < 0 ? NULL : tn_arena_alloc(diags->arena, (size_t)n + 1, 1);
    if (p)
        vsnprintf(p, (size_t)n + 1, format, again);
    else
        diags->no_memory = true;
    va_end(again);
    return tn_str_of(p, p ? (size_t)n : 0);
}

tn_str tn_diag_text(tn_diags *diags, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    tn_str text = format_text(diags, format, args);
    va_end(args);
    return text;
}

void tn_diag_add(tn_diags *diags, enum tn_diag_code code, tn_place place, size_t width, tn_str help,
                 const char *format, ...)
{
    tn_diag *diag = tn_arena_alloc(diags->arena, 1, sizeof *diag);
    if (!diag) {
        diags->no_memory = true;
        return;
    }
    va_list args;
    va_start(args, format);
    *diag = (tn_diag){code, place, (uint32_t)width, format_text(diags, format, args), help, NULL};
    va_end(args);
    *diags->end = diag;
    diags->end = &diag->next;
    size_t *count = codes[code].severity == TENOR_SEVERITY_ERROR     ? &diags->errors
                    : codes[code].severity == TENOR_SEVERITY_WARNING ? &diags->warnings
                                                                     : &diags->tests;
    ++*count;
}

#define SUGGEST_MAX 32 /* longer words are not misspelt attribute names */
#define LONG_LIST 200  /* words; such a list is searched for the first few findings only, or many would take for ever */
#define LONG_SEARCHES 20

/* Edits (insert, delete, change, swap of neighbours) between two short words: optimal string alignment. */
static size_t edits(tn_str a, tn_str b)
{
    size_t row[3][SUGGEST_MAX + 1];
    for (size_t j = 0; j <= b.n; j++)
        row[0][j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        size_t *now = row[i % 3], *last = row[(i + 2) % 3], *before = row[(i + 1) % 3];
        now[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            size_t best = last[j - 1] + (a.p[i - 1] != b.p[j - 1]);
            if (last[j] + 1 < best)
                best = last[j] + 1;
            if (now[j - 1] + 1 < best)
                best = now[j - 1] + 1;
            if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1] && before[j - 2] + 1 < best)
                best = before[j - 2] + 1;
            now[j] = best;
        }
    }
    return row[a.n % 3][b.n];
}

size_t tn_diag_nearest(tn_str word, const tn_str *words, size_t count)
{
    size_t best = SIZE_MAX, which = SIZE_MAX;
    if (word.n == 0 || word.n > SUGGEST_MAX)
        return SIZE_MAX;
    size_t most = 1 + word.n / 4;
    for (size_t i = 0; i < count; i++) {
        size_t longer = words[i].n > word.n ? words[i].n - word.n : word.n - words[i].n; /* edits there are at least */
        size_t d = words[i].n > SUGGEST_MAX || longer > most ? SIZE_MAX : edits(word, words[i]);
        if (d < best) {
            best = d;
            which = i;
        }
    }
    return best > most ? SIZE_MAX : which;
}

tn_str tn_diag_suggest(tn_diags *diags, tn_str word, const tn_str *words, size_t count)
{
    if (word.n == 0 || word.n > SUGGEST_MAX || (count > LONG_LIST && diags->searches++ >= LONG_SEARCHES))
        return TN_DIAG_NO_HELP;
    size_t which = tn_diag_nearest(word, words, count);
    return which == SIZE_MAX ? TN_DIAG_NO_HELP : tn_diag_text(diags, "did you mean '%.*s'?", TN_DIAG_V(words[which]));
}

static int by_place(const void *a, const void *b)
{
    const tn_diag *x = *(const tn_diag *const *)a, *y = *(const tn_diag *const *)b;
    if (x->place.file != y->place.file)
        return x->place.file < y->place.file ? -1 : 1;
    if (x->place.line != y->place.line)
        return x->place.line < y->place.line ? -1 : 1;
    if (x->place.byte != y->place.byte)
        return x->place.byte < y->place.byte ? -1 : 1;
    if (x->code != y->code)
        return x->code < y->code ? -1 : 1;
    return tn_str_cmp(x->message, y->message);
}

const tn_diag *tn_diag_first_error(const tn_diags *diags)
{
    const tn_diag *first = NULL;
    for (const tn_diag *d = diags->first; d; d = d->next)
        if (tn_diag_is_error(d->code) && (!first || by_place(&d, &first) < 0))
            first = d;
    return first;
}

/* Walks forward through a file's lines, so that many findings cost one pass. */
typedef struct cursor {
    uint32_t file, line;
    size_t at;
} cursor;

static tn_str line_text(cursor *c, const tn_file *file, uint32_t index, uint32_t line)
{
    if (line == 0)
        return tn_str_of(NULL, 0);
    if (c->file != index || c->line == 0 || c->line > line)
        *c = (cursor){index, 1, 0};
    while (c->line < line) {
        const char *end = c->at < file->text.n ? memchr(file->text.p + c->at, '\n', file->text.n - c->at) : NULL;
        if (!end)
            return tn_str_of(NULL, 0);
        c->at = (size_t)(end - file->text.p) + 1;
        c->line++;
    }
    tn_str rest = tn_str_from(file->text, c->at);
    if (line == 1 && tn_str_starts(rest, TN_STR("\xEF\xBB\xBF"))) /* a BOM is no part of the line */
        rest = tn_str_from(rest, 3);
    const char *end = rest.n ? memchr(rest.p, '\n', rest.n) : NULL;
    if (end)
        rest.n = (size_t)(end - rest.p);
    if (rest.n && rest.p[rest.n - 1] == '\r')
        rest.n--;
    return rest;
}

bool tn_diag_emit(tn_diags *diags, const tn_file *files,
                  void (*callback)(void *context, const tenor_diagnostic *diagnostic), void *context)
{
    size_t count = diags->errors + diags->warnings + diags->tests, i = 0;
    if (!callback || count == 0)
        return true;
    const tn_diag **sorted = tn_arena_alloc(diags->arena, count, sizeof *sorted);
    if (!sorted)
        return false;
    for (const tn_diag *d = diags->first; d; d = d->next)
        sorted[i++] = d;
    qsort(sorted, count, sizeof *sorted, by_place);
    cursor c = {0, 0, 0};
    for (i = 0; i < count; i++) {
        const tn_diag *d = sorted[i];
        const tn_file *file = &files[d->place.file];
        tn_str line = line_text(&c, file, d->place.file, d->place.line);
        size_t begin = d->place.byte < line.n ? d->place.byte : line.n;
        size_t end = d->width < line.n - begin ? begin + d->width : line.n;
        size_t width = tn_utf8_length(line.p + begin, end - begin);
        tenor_diagnostic out = {
            .severity = codes[d->code].severity,
            .code = codes[d->code].name,
            .file = {file->name.p, file->name.n},
            .line = d->place.line,
            .column = (uint32_t)tn_utf8_length(line.p, begin) + 1,
            .width = width ? (uint32_t)width : 1,
            .byte_begin = (uint32_t)begin,
            .byte_end = (uint32_t)end,
            .source_line = {line.p, line.n},
            .message = {d->message.p, d->message.n},
            .help = {d->help.p, d->help.n},
        };
        callback(context, &out);
    }
    return true;
}
