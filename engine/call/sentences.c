/* sentences.c - the sentences of a turn. */
#include "call/sentences.h"

#define LONGEST_ABBREVIATION 16

bool tn_sentences_word_byte(unsigned char c)
{
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'';
}

uint32_t tn_sentences_words(tn_str text)
{
    uint32_t words = 0;
    bool inside = false;
    for (size_t i = 0; i < text.n; i++) {
        bool word = tn_sentences_word_byte((unsigned char)text.p[i]);
        words += word && !inside;
        inside = word;
    }
    return words;
}

static bool is_white(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* What a sentence may end at: . ! ? the end of a line, the first byte of an ellipsis. */
static const bool stops[256] = {['.'] = true, ['!'] = true, ['?'] = true, ['\n'] = true, [0xE2] = true};

/* "..." as one character. */
static bool is_ellipsis(tn_str text, uint32_t i)
{
    return text.n - i >= 3 && memcmp(text.p + i, "\xE2\x80\xA6", 3) == 0;
}

/* The word before a full stop, as a lexicon lists abbreviations. */
static bool is_abbreviated(tn_str text, const tn_token_rules *rules, uint32_t begin, uint32_t dot)
{
    char form[LONGEST_ABBREVIATION];
    uint32_t from = dot;
    uint16_t flags = TN_TOKEN_NUMBER;
    while (from > begin && tn_sentences_word_byte((unsigned char)text.p[from - 1]))
        from--;
    if (dot == from || dot - from > sizeof form)
        return false;
    for (uint32_t i = from; i < dot; i++) {
        char c = text.p[i];
        form[i - from] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        if (c < '0' || c > '9')
            flags = 0;
    }
    return tn_token_abbreviation(rules, tn_str_of(form, dot - from), flags);
}

bool tn_sentences_next(tn_str text, const tn_token_rules *rules, uint32_t *at, tn_sentence *out)
{
    uint32_t i = *at, size = (uint32_t)text.n;
    while (i < size && is_white(text.p[i]))
        i++;
    if (i >= size)
        return false;
    *out = (tn_sentence){.begin = i};
    bool over = false;
    while (!over) {
        while (i < size && !stops[(unsigned char)text.p[i]])
            i++;
        if (i == size || text.p[i] == '\n')
            break;
        char c = text.p[i];
        uint32_t step = is_ellipsis(text, i) ? 3 : 1;
        if (step == 1 && c != '.' && c != '!' && c != '?') {
            i++;
            continue;
        }
        bool dot = c == '.' && !(i + 1 < size && text.p[i + 1] == '.');
        out->question = c == '?' || (c == '!' && out->question);
        uint32_t behind = i + step;
        while (behind < size && (text.p[behind] == '"' || text.p[behind] == '\'' || text.p[behind] == ')'))
            behind++;
        over = (behind == size || is_white(text.p[behind])) && !(dot && behind < size && is_abbreviated(text, rules, out->begin, i));
        i = over ? behind : i + step;
    }
    out->question = out->question && over;
    out->end = i;
    while (out->end > out->begin && is_white(text.p[out->end - 1]))
        out->end--;
    *at = i;
    return true;
}
