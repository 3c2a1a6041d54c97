/* cuename.c - the name that a line of captions may begin with. */
#include "io/cuename.h"

#define NAME_BYTES 64 /* of a name before a colon; longer ones are somebody's words */
#define NAME_WORDS 6  /* "Dr. Ana Maria de la Cruz" */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Letters beyond ASCII count as capitals: most scripts have none. */
static bool is_capital(char c)
{
    return (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* Words of names that are written small. */
static bool is_particle(tn_str word)
{
    static const char *const particles[] = {"de", "da",  "do",  "dos", "del", "della", "di", "du", "la", "le", "van", "von",
                                            "der", "den", "ter", "bin", "ibn", "al",    "el", "y",  "e",  "of", "the", "and"};
    for (size_t i = 0; i < sizeof particles / sizeof particles[0]; i++)
        if (tn_str_eq(word, tn_str_of(particles[i], strlen(particles[i]))))
            return true;
    return false;
}

/* "+1 (415) 555-0100" */
static bool is_phone(tn_str name)
{
    size_t digits = 0;
    for (size_t i = 0; i < name.n; i++) {
        if (is_digit(name.p[i]))
            digits++;
        else if (!memchr("+-() .*", name.p[i], 7))
            return false;
    }
    return digits >= 7;
}

bool tn_cuename_is_name(tn_str name)
{
    size_t words = 0;
    if (!name.n || name.n > NAME_BYTES)
        return false;
    if (is_phone(name))
        return true;
    if (!is_capital(name.p[0]))
        return false;
    for (size_t i = 0; i < name.n; words++) {
        size_t begin = i;
        while (i < name.n && !tn_str_blank(name.p[i]))
            i++;
        tn_str word = tn_str_of(name.p + begin, i - begin);
        for (size_t k = 0; k < word.n; k++)
            if (memchr("?!;\"<>=", word.p[k], 7))
                return false;
        char first = word.p[0] == '(' && word.n > 1 ? word.p[1] : word.p[0];
        if (!is_capital(first) && !is_digit(first) && !memchr("-|&/", first, 4) && !is_particle(word))
            return false;
        while (i < name.n && tn_str_blank(name.p[i]))
            i++;
    }
    return words <= NAME_WORDS;
}

/* "[SPEAKER_00]" at the beginning of the line. */
static bool bracketed(tn_str line, tn_cuename_prefix *prefix)
{
    size_t limit = line.n < NAME_BYTES + 2 ? line.n : NAME_BYTES + 2;
    const char *close = memchr(line.p, ']', limit);
    if (!close)
        return false;
    prefix->name = tn_str_trim(tn_str_of(line.p + 1, (size_t)(close - line.p) - 1));
    prefix->bracket = true;
    size_t at = (size_t)(close - line.p) + 1;
    while (at < line.n && tn_str_blank(line.p[at]))
        at++;
    prefix->colon = at < line.n && line.p[at] == ':';
    prefix->size = at + prefix->colon;
    return prefix->name.n && !is_digit(prefix->name.p[0]);
}

bool tn_cuename_prefixed(tn_str line, tn_cuename_prefix *prefix)
{
    *prefix = (tn_cuename_prefix){{"", 0}, 0, false, false};
    size_t lead = 0;
    while (lead < line.n && tn_str_blank(line.p[lead]))
        lead++;
    tn_str rest = tn_str_from(line, lead);
    if (!rest.n)
        return false;
    if (rest.p[0] == '[') {
        bool found = bracketed(rest, prefix);
        prefix->size += lead;
        return found;
    }
    const char *colon = memchr(rest.p, ':', rest.n < NAME_BYTES + 1 ? rest.n : NAME_BYTES + 1);
    if (!colon)
        return false;
    size_t at = (size_t)(colon - rest.p);
    prefix->name = tn_str_trim(tn_str_of(rest.p, at));
    prefix->size = lead + at + 1;
    prefix->colon = true;
    return prefix->name.n && (at + 1 == rest.n || tn_str_blank(rest.p[at + 1]));
}

