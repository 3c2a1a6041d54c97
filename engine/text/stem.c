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

/* What libstemmer's algorithms are for: ISO 639-1, its English name, ISO 639-2 (two where they differ). */
static const char *const languages[][4] = {
    {"ar", "arabic", "ara", ""},       {"ca", "catalan", "cat", ""},       {"da", "danish", "dan", ""},
    {"de", "german", "deu", "ger"},    {"el", "greek", "ell", "gre"},      {"en", "english", "eng", ""},
    {"eo", "esperanto", "epo", ""},    {"es", "spanish", "spa", ""},       {"et", "estonian", "est", ""},
    {"eu", "basque", "eus", "baq"},    {"fi", "finnish", "fin", ""},       {"fr", "french", "fra", "fre"},
    {"ga", "irish", "gle", ""},        {"hi", "hindi", "hin", ""},         {"hu", "hungarian", "hun", ""},
    {"hy", "armenian", "hye", "arm"},  {"id", "indonesian", "ind", ""},    {"it", "italian", "ita", ""},
    {"lt", "lithuanian", "lit", ""},   {"ne", "nepali", "nep", ""},        {"nl", "dutch", "nld", "dut"},
    {"no", "norwegian", "nor", ""},    {"pl", "polish", "pol", ""},        {"pt", "portuguese", "por", ""},
    {"ro", "romanian", "ron", "rum"},  {"ru", "russian", "rus", ""},       {"sr", "serbian", "srp", ""},
    {"sv", "swedish", "swe", ""},      {"ta", "tamil", "tam", ""},         {"tr", "turkish", "tur", ""},
    {"yi", "yiddish", "yid", ""}};

static bool same_letters(tn_str a, tn_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++) {
        char x = a.p[i] >= 'A' && a.p[i] <= 'Z' ? (char)(a.p[i] + 32) : a.p[i];
        char y = b.p[i] >= 'A' && b.p[i] <= 'Z' ? (char)(b.p[i] + 32) : b.p[i];
        if (x != y)
            return false;
    }
    return true;
}

/* The language's row, or NULL. */
static const char *const *find_row(tn_str language)
{
    language = primary(language);
    for (size_t i = 0; language.n && i < sizeof languages / sizeof languages[0]; i++)
        for (size_t k = 0; k < 4; k++)
            if (same_letters(tn_str_of(languages[i][k], strlen(languages[i][k])), language))
                return languages[i];
    return NULL;
}

/* The row's code, or NULL. */
static const char *find_code(tn_str language)
{
    const char *const *row = find_row(language);
    return row ? row[0] : NULL;
}

static struct sb_stemmer *open_stemmer(tn_str language)
{
    const char *code = find_code(language);
    return code ? sb_stemmer_new(code, NULL) : NULL;
}

tn_str tn_stem_code(tn_str language)
{
    const char *code = find_code(language);
    return tn_str_of(code, code ? strlen(code) : 0);
}

tn_stem *tn_stem_new(tn_str language)
{
    struct sb_stemmer *stemmer = open_stemmer(language);
    if (stemmer) {
        /* The longest word makes the stemmer's buffer as large as it ever gets. */
        char longest[TN_STEM_WORD_MAX];
        memset(longest, 'x', sizeof longest);
        if (!sb_stemmer_stem(stemmer, (const sb_symbol *)longest, (int)sizeof longest)) {
            sb_stemmer_delete(stemmer); /* no memory: a stemmer that gives words back as they are is none */
            return NULL;
        }
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

/* By the list of names: a stemmer that cannot be opened may want memory only. */
bool tn_stem_known(tn_str language)
{
    const char *const *row = find_row(language);
    for (const char **name = sb_stemmer_list(); row && *name; name++)
        if (strcmp(*name, row[1]) == 0)
            return true;
    return false;
}

bool tn_stem_same_language(tn_str a, tn_str b)
{
    if (same_letters(primary(a), primary(b))) /* nearly always: asked of each utterance that says its language */
        return true;
    const char *x = find_code(a), *y = find_code(b);
    return x && y && strcmp(x, y) == 0;
}
