/* linediff.c - what changed in a file whose lines stay in number, as a patch. */
#include "cli/linediff.h"

#include <stdbool.h>
#include <string.h>

#define CONTEXT ((size_t)3)

/* The next line with its end, which the text loses. */
static tenor_str take_line(tenor_str *text)
{
    const char *end = memchr(text->data, '\n', text->size);
    tenor_str line = {text->data, end ? (size_t)(end - text->data) + 1 : text->size};
    text->data += line.size;
    text->size -= line.size;
    return line;
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && memcmp(a.data, b.data, a.size) == 0;
}

static void put(FILE *file, char sign, tenor_str line)
{
    fputc(sign, file);
    fwrite(line.data, 1, line.size, file);
    if (line.size == 0 || line.data[line.size - 1] != '\n')
        fputs("\n\\ No newline at end of file\n", file);
}

/* Where two texts stand side by side. */
typedef struct cursor {
    tenor_str before, after;
    size_t line; /* lines behind them */
} cursor;

/* Go over one line of each; whether it changed. */
static bool step(cursor *c, tenor_str *was, tenor_str *is)
{
    *was = take_line(&c->before);
    *is = take_line(&c->after);
    c->line++;
    return !same(*was, *is);
}

static bool at_end(const cursor *c)
{
    return c->before.size == 0 || c->after.size == 0;
}

/* Lines [from, to): changed ones that follow one another first as they were, then as they are. */
static void print_hunk(FILE *file, cursor from, size_t to)
{
    tenor_str was, is;
    fprintf(file, "@@ -%zu,%zu +%zu,%zu @@\n", from.line + 1, to - from.line, from.line + 1, to - from.line);
    while (from.line < to) {
        cursor run = from, again = from;
        while (run.line < to && (again = run, step(&again, &was, &is))) {
            put(file, '-', was);
            run = again;
        }
        while (from.line < run.line) {
            step(&from, &was, &is);
            put(file, '+', is);
        }
        if (from.line < to) {
            step(&from, &was, &is);
            put(file, ' ', is);
        }
    }
}

void tn_linediff_print(FILE *file, tenor_str name, tenor_str before, tenor_str after)
{
    cursor at = {before, after, 0}, first = at, behind = at; /* behind: three lines back, or at the last hunk's end */
    size_t last = 0;
    bool open = false, any = false;
    while (!at_end(&at)) {
        tenor_str was, is;
        if (step(&at, &was, &is)) {
            if (!any)
                fprintf(file, "--- %.*s\n+++ %.*s\n", (int)name.size, name.data, (int)name.size, name.data);
            any = true;
            if (!open)
                first = behind;
            open = true;
            last = at.line;
        }
        if (open && (at.line - last >= 2 * CONTEXT || at_end(&at))) {
            size_t end = at.line - last > CONTEXT ? last + CONTEXT : at.line;
            print_hunk(file, first, end);
            open = false;
            while (behind.line < end)
                step(&behind, &was, &is);
        }
        while (!open && at.line - behind.line > CONTEXT)
            step(&behind, &was, &is);
    }
}
