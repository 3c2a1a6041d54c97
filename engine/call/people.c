/* people.c - where a text says a name that is known. */
#include "call/people.h"

#include "call/sentences.h"

static char small(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

static bool same(tn_str a, tn_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (small(a.p[i]) != small(b.p[i]))
            return false;
    return true;
}

/* The next word from *at on, without an 's behind it. */
static bool next_word(tn_str text, uint32_t *at, tn_str *word)
{
    static const tn_str genitives[] = {{"'s", 2}, {"\xE2\x80\x99s", 4}, {"'", 1}};
    uint32_t i = *at;
    while (i < text.n && !tn_sentences_word_byte((unsigned char)text.p[i]))
        i++;
    uint32_t begin = i;
    while (i < text.n && tn_sentences_word_byte((unsigned char)text.p[i]))
        i++;
    *at = i;
    *word = tn_str_of(text.p + begin, i - begin);
    for (size_t k = 0; k < sizeof genitives / sizeof *genitives; k++) {
        size_t n = genitives[k].n;
        if (word->n > n && memcmp(word->p + word->n - n, genitives[k].p, n) == 0)
            word->n -= n;
    }
    return i > begin;
}

bool tn_people_is_handle(tn_str name)
{
    for (size_t i = 0; i < name.n; i++) {
        const char c = name.p[i];
        const bool joined = i > 0 && i + 1 < name.n && name.p[i - 1] != ' ' && name.p[i + 1] != ' ';
        if (c == '_' || c == '@' || (c >= '0' && c <= '9') || (c == '.' && joined))
            return true;
    }
    return false;
}

/* Words that stand in names and are none: nobody is addressed by them alone. */
static bool is_title(tn_str word)
{
    static const tn_str titles[] = {{"mr", 2}, {"mrs", 3}, {"ms", 2}, {"miss", 4}, {"dr", 2}, {"mx", 2}, {"sir", 3}, {"madam", 5}, {"and", 3}};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        if (same(word, titles[i]))
            return true;
    return word.n < 2;
}

bool tn_people_next(tn_str text, tn_str name, uint32_t *at, uint32_t *begin)
{
    tn_str word, part;
    while (next_word(text, at, &word))
        for (uint32_t k = 0; next_word(name, &k, &part);)
            if (!is_title(part) && same(word, part)) {
                *begin = (uint32_t)(word.p - text.p);
                *at = *begin + (uint32_t)word.n;
                return true;
            }
    return false;
}
