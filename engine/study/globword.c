/* globword.c - a term of another program's dictionary, with its wildcards, as a phrase of lexicon files.
 *
 * worth* becomes a prefix. What prefixes cannot say (*ful, wo?d, ok*) becomes a regex that one word must match. */
#include "study/globword.h"

#include "base/utf8.h"
#include "lexicon/phrase.h"
#include "text/token.h"

static bool is_blank(char c, unsigned wildcards)
{
    return c == ' ' || c == '\t' || (c == '_' && wildcards & TN_GLOBWORD_UNDER);
}

static bool is_wild(char c, unsigned wildcards)
{
    return (c == '*' && wildcards & TN_GLOBWORD_STAR) || (c == '?' && wildcards & TN_GLOBWORD_MARK);
}

/* Letters and digits; of what is beyond ASCII the tokeniser judges. */
static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

bool tn_globword_symbol(tn_str term, unsigned wildcards)
{
    bool words = true, letters = false;
    for (size_t i = 0; i < term.n; i++) {
        char c = term.p[i];
        if (is_blank(c, wildcards))
            return false;
        letters = letters || is_letter(c);
        bool between = i && i + 1 < term.n && is_letter(term.p[i - 1]) && is_letter(term.p[i + 1]);
        bool joins = (strchr("-/&,", c) && between) || (c == '.' && i && is_letter(term.p[i - 1])) || c == '\'';
        words = words && (is_letter(c) || (c && joins) || is_wild(c, wildcards));
    }
    return !(words && letters) && term.n > 0;
}

/* A character that is written as it is in a word would mean something else. */
static bool is_special(tn_str word, size_t i)
{
    char c = word.p[i];
    if (c && strchr("()[]<>|!?\\*", c))
        return true;
    if (c == ':')
        return (i && word.p[i - 1] == ':') || (i + 1 < word.n && word.p[i + 1] == ':');
    return i == 0 && c && (strchr("~/^$#@", c) || tn_str_starts(word, TN_STR("...")));
}

static void put_plain(tn_buf *out, tn_str word)
{
    for (size_t i = 0; i < word.n; i++) {
        if (is_special(word, i))
            tn_buf_byte(out, '\\');
        tn_buf_byte(out, word.p[i]);
    }
}

static void put_regex(tn_buf *out, tn_str word, unsigned wildcards)
{
    tn_buf_text(out, "(/");
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        if (is_wild(c, wildcards)) {
            /* One .* for a row of stars: two in a row could be read in many ways. */
            bool again = c == '*' && i && word.p[i - 1] == '*';
            tn_buf_text(out, c == '?' ? "." : again ? "" : ".*");
            continue;
        }
        if (!is_letter(c) && c != '_' && c != '\'')
            tn_buf_byte(out, '\\');
        tn_buf_byte(out, c);
    }
    tn_buf_text(out, "/)");
}

/* A word without the characters that split words. */
static void put_word(tn_buf *out, tn_str word, unsigned wildcards)
{
    size_t wild = 0, letters = 0;
    for (size_t i = 0; i < word.n; i++) {
        wild += is_wild(word.p[i], wildcards);
        letters += is_letter(word.p[i]);
    }
    bool star = word.n && word.p[word.n - 1] == '*' && is_wild('*', wildcards);
    if (!wild)
        put_plain(out, word);
    else if (word.n == 1 && star)
        tn_buf_byte(out, '*');
    else if (wild == 1 && star && letters == word.n - 1 && tn_utf8_length(word.p, word.n - 1) >= TN_PHRASE_PREFIX_MIN)
        tn_buf_str(out, word);
    else
        put_regex(out, word, wildcards);
}

const char *tn_globword_phrase(tn_buf *out, tn_str term, unsigned wildcards)
{
    tn_buf folded;
    tn_buf_init(&folded, out->mem);
    if (wildcards & TN_GLOBWORD_SYMBOL ? !tn_buf_str(&folded, term) : !tn_token_fold(&folded, term))
        out->failed = true;
    tn_str rest = tn_buf_view(&folded);
    bool letters = false, wild = false, first = true;
    for (size_t i = 0; i < rest.n; i++) {
        letters = letters || !(is_wild(rest.p[i], wildcards) || is_blank(rest.p[i], wildcards));
        wild = wild || is_wild(rest.p[i], wildcards);
    }
    while (rest.n && letters) {
        size_t n = 0;
        /* With wildcards a word is cut where text is cut, since a regex sees one word. */
        while (n < rest.n && !is_blank(rest.p[n], wildcards) && !(wild && (rest.p[n] == '-' || rest.p[n] == '/')))
            n++;
        if (n) {
            if (!first)
                tn_buf_byte(out, ' ');
            first = false;
            put_word(out, tn_str_of(rest.p, n), wildcards);
        }
        rest = tn_str_from(rest, n < rest.n ? n + 1 : n);
    }
    tn_buf_free(&folded);
    return term.n == 0 ? "an empty term" : !letters ? "it stands for any word" : NULL;
}
