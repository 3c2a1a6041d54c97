/* stem.c - libstemmer behind a bounded interface. */
#include "text/stem.h"

#include <libstemmer.h>
#include <string.h>

/* A tn_stem is libstemmer's own object under our name. */
static struct sb_stemmer *inner(tn_stem *stem)
{
    return (struct sb_stemmer *)(void *)stem;
}

static tn_str primary(tn_str language)
{
    size_t n = 0;
    while (n < language.n && language.p[n] != '-' && language.p[n] != '_')
        n++;
    return tn_str_of(language.p, n);
}

static struct sb_stemmer *open_stemmer(tn_str language)
{
    char name[16];
    tn_str code = primary(language);
    if (code.n == 0 || code.n >= sizeof name)
        return NULL;
    for (size_t i = 0; i < code.n; i++)
        name[i] = (char)(code.p[i] >= 'A' && code.p[i] <= 'Z' ? code.p[i] + 32 : code.p[i]);
    name[code.n] = 0;
    return sb_stemmer_new(name, NULL);
}

tn_stem *tn_stem_new(tn_str language)
{
    struct sb_stemmer *stemmer = open_stemmer(language);
    if (stemmer) {
        /* The longest word makes the stemmer's buffer as large as it ever gets. */
        char longest[TN_STEM_WORD_MAX];
        memset(longest, 'x', sizeof longest);
        (void)sb_stemmer_stem(stemmer, (const sb_symbol *)longest, (int)sizeof longest);
    }
    return (tn_stem *)(void *)stemmer;
}

void tn_stem_free(tn_stem *stem)
{
    if (stem)
        sb_stemmer_delete(inner(stem));
}

tn_str tn_stem_word(tn_stem *stem, tn_str word)
{
    if (word.n == 0 || word.n > TN_STEM_WORD_MAX)
        return word;
    const sb_symbol *symbols = sb_stemmer_stem(inner(stem), (const sb_symbol *)word.p, (int)word.n);
    if (!symbols)
        return word;
    return tn_str_of((const char *)symbols, (size_t)sb_stemmer_length(inner(stem)));
}

bool tn_stem_known(tn_str language)
{
    struct sb_stemmer *stemmer = open_stemmer(language);
    if (stemmer)
        sb_stemmer_delete(stemmer);
    return stemmer != NULL;
}

bool tn_stem_same_language(tn_str a, tn_str b)
{
    a = primary(a);
    b = primary(b);
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if ((a.p[i] | 32) != (b.p[i] | 32))
            return false;
    return true;
}
