/* dictionary.c - dictionaries of other programs: which one a text is, and what their readers share. */
#include "study/dictionary.h"

#include "study/liwcdic.h"
#include "study/ratedwords.h"
#include "study/sheetlex.h"
#include "study/wordstat.h"
#include "study/yamldic.h"

#define SNIFF_LINES 40 /* that are looked at */

/* ---- lines and numbers ---- */

tn_str tn_dictionary_trim(tn_str s)
{
    while (s.n && (s.p[0] == ' ' || s.p[0] == '\t'))
        s = tn_str_from(s, 1);
    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t' || s.p[s.n - 1] == '\r'))
        s.n--;
    return s;
}

bool tn_dictionary_line(tn_str *text, tn_str *line, uint32_t *number)
{
    if (!text->n)
        return false;
    const char *end = memchr(text->p, '\n', text->n);
    *line = tn_str_of(text->p, end ? (size_t)(end - text->p) : text->n);
    *text = tn_str_from(*text, line->n + (end ? 1 : 0));
    while (line->n && (line->p[line->n - 1] == ' ' || line->p[line->n - 1] == '\t' || line->p[line->n - 1] == '\r'))
        line->n--;
    ++*number;
    return true;
}

bool tn_dictionary_number(tn_str s, int32_t *value, bool *exact)
{
    size_t i = s.n && (s.p[0] == '-' || s.p[0] == '+'), digits = 0, decimals = 0;
    bool point = false, tail = false, up = false;
    int64_t number = 0;
    for (; i < s.n; i++) {
        if (s.p[i] == '.' && !point) {
            point = true;
            continue;
        }
        if (s.p[i] < '0' || s.p[i] > '9' || (!point && digits >= 5))
            return false;
        digits++;
        if (point && decimals == 4) {
            up = up || (!tail && s.p[i] >= '5' && digits > 0);
            tail = true;
            continue;
        }
        decimals += point;
        number = number * 10 + (s.p[i] - '0');
    }
    for (; decimals < 4; decimals++)
        number *= 10;
    number += up;
    *exact = !tail;
    *value = (int32_t)(s.n && s.p[0] == '-' ? -number : number);
    return digits > 0;
}

/* ---- which one ---- */

static bool is_rule(tn_str line)
{
    return line.n && line.p[0] == '@' && memchr(line.p, '[', line.n);
}

/* "WORD (1)": a number in brackets at the end. */
static bool is_weighted(tn_str line)
{
    size_t i = line.n;
    if (i < 4 || line.p[i - 1] != ')')
        return false;
    for (i--; i && ((line.p[i - 1] >= '0' && line.p[i - 1] <= '9') || line.p[i - 1] == '.' || line.p[i - 1] == '-'); i--)
        ;
    return i >= 2 && i + 1 < line.n && line.p[i - 1] == '(' && (line.p[i - 2] == ' ' || line.p[i - 2] == '\t');
}

static bool is_key(tn_str line)
{
    return line.n > 1 && (line.p[line.n - 1] == ':' || memchr(line.p, ':', line.n));
}

/* Cells between tabs; the second as a number. */
static size_t tabs_of(tn_str line, bool *number)
{
    size_t n = 0;
    int32_t value;
    bool exact;
    *number = false;
    for (size_t i = 0, from = 0; i <= line.n; i++)
        if (i == line.n || line.p[i] == '\t') {
            if (n == 1)
                *number = tn_dictionary_number(tn_dictionary_trim(tn_str_of(line.p + from, i - from)), &value, &exact);
            from = i + 1;
            n++;
        }
    return n;
}

enum tenor_study_form tn_dictionary_sniff(tn_str text)
{
    if (tn_sheetlex_is(text))
        return TENOR_STUDY_TSV;
    size_t lines = 0, rated = 0, scored = 0, weighted = 0, keys = 0, dashes = 0;
    uint32_t number = 0;
    tn_str line;
    while (lines < SNIFF_LINES && tn_dictionary_line(&text, &line, &number)) {
        tn_str body = tn_dictionary_trim(line);
        bool second;
        if (!body.n)
            continue;
        if (lines == 0 && tn_str_eq(body, TN_STR("%")))
            return TENOR_STUDY_LIWC;
        if (body.p[0] == '#')
            continue;
        lines++;
        size_t cells = tabs_of(line, &second);
        rated += cells >= 3 && second;
        scored += cells == 2 && second;
        weighted += is_weighted(body) || is_rule(body);
        keys += is_key(body);
        dashes += body.p[0] == '-' && (body.n == 1 || body.p[1] == ' ');
    }
    if (lines && rated * 2 > lines)
        return TENOR_STUDY_VADER;
    if (lines && scored * 2 > lines)
        return TENOR_STUDY_AFINN;
    if (weighted && weighted >= keys)
        return TENOR_STUDY_WORDSTAT;
    return keys && (keys + dashes) * 2 >= lines ? TENOR_STUDY_QUANTEDA : TENOR_STUDY_FORM_COUNT;
}

void tn_dictionary_read(tn_lexdraft *draft, enum tenor_study_form form, tn_str text)
{
    switch (form) {
    case TENOR_STUDY_LIWC:
        tn_liwcdic_read(draft, text);
        break;
    case TENOR_STUDY_QUANTEDA:
        tn_yamldic_read(draft, text);
        break;
    case TENOR_STUDY_VADER:
        tn_ratedwords_read(draft, text, true);
        break;
    case TENOR_STUDY_AFINN:
        tn_ratedwords_read(draft, text, false);
        break;
    case TENOR_STUDY_WORDSTAT:
        tn_wordstat_read(draft, text);
        break;
    default:
        tn_lexdraft_fail(draft, 0, "this is no dictionary that is known");
    }
}
