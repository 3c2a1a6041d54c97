/* word.c - one written word as the tokens it stands for. */
#include "text/word.h"

#include <string.h>

/* English number words, by size, those of three letters first; digits are seen by their class. */
static const char number_words[][10] = {
    "one", "two", "six", "ten", "zero", "four", "five", "nine", "three", "seven", "eight", "forty", "fifty", "sixty",
    "dozen", "eleven", "twelve", "twenty", "thirty", "eighty", "ninety", "fifteen", "sixteen", "seventy", "hundred",
    "million", "billion", "thirteen", "fourteen", "eighteen", "nineteen", "thousand", "seventeen"};
#define NUMBER_WORDS (sizeof number_words / sizeof number_words[0])

static bool is_number_word(tn_str w)
{
    static const unsigned char from[] = {0, 4, 8, 15, 21, 27, 32, NUMBER_WORDS};
    if (w.n < 3 || w.n > 9)
        return false;
    for (size_t i = from[w.n - 3]; i < from[w.n - 2]; i++)
        if (number_words[i][0] == w.p[0] && memcmp(number_words[i], w.p, w.n) == 0)
            return true;
    return false;
}

/* True where a letter stands three times in a row and the word is more than that one letter ("III" is a numeral). */
static bool is_long(tn_str w)
{
    size_t run = 1, longest = 1;
    bool one_letter = true;
    for (size_t i = 1; i < w.n; i++) {
        run = w.p[i] == w.p[i - 1] && w.p[i] >= 'a' && w.p[i] <= 'z' ? run + 1 : 1;
        one_letter = one_letter && w.p[i] == w.p[0];
        if (run > longest)
            longest = run;
    }
    return longest >= 3 && !one_letter;
}

/* Append w with runs of three or more letters shortened to `keep`. */
static bool shorten(tn_buf *out, tn_str w, size_t keep)
{
    for (size_t i = 0; i < w.n;) {
        size_t run = 1;
        while (i + run < w.n && w.p[i + run] == w.p[i] && w.p[i] >= 'a' && w.p[i] <= 'z')
            run++;
        if (!tn_buf_put(out, w.p + i, run >= 3 ? keep : run))
            return false;
        i += run;
    }
    return true;
}

/* "sooo" may stand for "soo" or "so": both are alternatives of the one token. */
static bool split_long(tn_str word, tn_buf *scratch, tn_word_part *part)
{
    tn_buf_clear(scratch);
    if (!shorten(scratch, word, 2))
        return false;
    size_t first = scratch->size;
    if (!shorten(scratch, word, 1))
        return false;
    *part = (tn_word_part){.part = {.forms = {{scratch->data, first}, {scratch->data + first, scratch->size - first}},
                                    .form_count = 2},
                           .is_long = true};
    return true;
}

size_t tn_word_split(tn_str folded, tn_buf *scratch, tn_word_part parts[TN_CONTRACTION_PARTS])
{
    tn_contraction_part split[TN_CONTRACTION_PARTS];
    if (is_long(folded) && !memchr(folded.p, '\'', folded.n))
        return split_long(folded, scratch, &parts[0]) ? 1 : 0;
    size_t count = tn_contraction_split(folded, split);
    for (size_t i = 0; i < count; i++)
        parts[i] = (tn_word_part){.part = split[i], .number = count == 1 && is_number_word(split[i].forms[0])};
    return count;
}

bool tn_word_special(size_t index, tn_str *word)
{
    if (index >= NUMBER_WORDS)
        return tn_contraction_bare(index - NUMBER_WORDS, word);
    *word = tn_str_of(number_words[index], strlen(number_words[index]));
    return true;
}
