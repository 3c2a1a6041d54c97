/* linewords.h - the words of a line of a policy or a card, one after the other: what blanks part, up to a comment. */
#ifndef TN_BASE_LINEWORDS_H
#define TN_BASE_LINEWORDS_H

#include "base/str.h"

typedef struct tn_linewords {
    tn_str line;    /* without its end of line */
    size_t at;      /* what is left of it */
    size_t word_at; /* where the last word stood, for faults */
} tn_linewords;

/* The next line of *text, which loses it, from its first word on. False: there is none. */
static inline bool tn_linewords_line(tn_str *text, tn_linewords *words)
{
    if (text->n == 0)
        return false;
    const char *end = memchr(text->p, '\n', text->n);
    const size_t n = end ? (size_t)(end - text->p) : text->n;
    *words = (tn_linewords){.line = tn_str_of(text->p, n > 0 && text->p[n - 1] == '\r' ? n - 1 : n)};
    *text = tn_str_from(*text, end ? n + 1 : n);
    return true;
}

/* Empty: there is none any more. */
static inline tn_str tn_linewords_next(tn_linewords *words)
{
    const tn_str line = words->line;
    size_t begin = words->at, end;
    while (begin < line.n && (line.p[begin] == ' ' || line.p[begin] == '\t'))
        begin++;
    for (end = begin; end < line.n && line.p[end] != ' ' && line.p[end] != '\t' && line.p[end] != '#'; end++)
        ;
    words->word_at = begin;
    words->at = end;
    if (end < line.n && line.p[end] == '#' && end == begin) /* a comment ends the line */
        words->at = line.n;
    return tn_str_of(line.p + begin, end - begin);
}

#endif
