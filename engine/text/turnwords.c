/* turnwords.c - a turn as its words, each as one number. */
#include "text/turnwords.h"

/* The word that begins at `at`: its end, its number and its hash. */
static void read_word(const unsigned char *p, size_t size, size_t at, tn_turnword *out)
{
    char low[TN_LOWWORD_SIZE];
    size_t end;
    const size_t n = tn_lowword_read(p, size, at, low, &end);
    out->end = (uint32_t)end;
    out->whole = n ? tn_lowword_hash(low, n) : 0;
    out->number = n ? tn_turnwords_of_hash(tn_lowword_hash(low, tn_lowword_stem(low, n))) : TN_TURNWORDS_LONG;
}

/* Digits with points, commas, colons and slashes among them, and the letters behind: where they end. */
static size_t end_of_digits(const unsigned char *text, size_t size, size_t at)
{
    while (at < size && (tn_lowword_is_digit(text[at]) ||
                         (at + 1 < size && (text[at] == '.' || text[at] == ',' || text[at] == ':' || text[at] == '/') &&
                          tn_lowword_is_digit(text[at + 1]))))
        at++;
    while (at < size && tn_lowword_is_letter(text[at]))
        at++;
    return at;
}

/* What begins at `at`. False: no word does; its end is told in any case. */
static bool read_any(const unsigned char *p, size_t size, size_t at, tn_turnword *out)
{
    out->begin = (uint32_t)at;
    if (tn_lowword_is_letter(p[at]) || (p[at] >= 0x80 && tn_lowword_is_part(p + at, size - at))) {
        read_word(p, size, at, out);
        return true;
    }
    out->number = TN_TURNWORDS_DIGITS;
    out->whole = 0;
    if (tn_lowword_is_digit(p[at])) {
        out->end = (uint32_t)end_of_digits(p, size, at);
        return true;
    }
    out->end = (uint32_t)(at + (p[at] < 0x80 ? 1 : p[at] == 0xC2 ? 2 : 3)); /* a sign, a quotation mark, a dash */
    return false;
}

/* A word of n letters, then an apostrophe and few more letters, less than eight bytes in all: I'm, don't, John's. False: it is none such. */
static inline bool read_quoted(size_t at, uint64_t bytes, uint64_t letters, size_t n, tn_turnword *out)
{
    size_t more;
    const uint64_t behind = tn_lowletters_of(bytes >> 8 * (n + 1), &more);
    const size_t all = n + 1 + more;
    if (more == 0 || all > 7 || tn_lowword_goes_on((unsigned char)(bytes >> 8 * all)))
        return false;
    const uint64_t word = letters | (uint64_t)'\'' << 8 * n | behind << 8 * (n + 1);
    const uint64_t stem = behind == 's' ? tn_lowword_short_stem(letters, n) : tn_lowword_short_stem(word, all);
    *out = (tn_turnword){(uint32_t)at, (uint32_t)(at + all), tn_turnwords_of_hash(tn_lowword_short_hash(stem)), tn_lowword_short_hash(word)};
    return true;
}

bool tn_turnwords_next(tn_str text, size_t *at, tn_turnword *out)
{
    tn_turnword word;
    for (size_t i = *at; i < text.n; i = word.end)
        if (read_any((const unsigned char *)text.p, text.n, i, &word)) {
            *out = word;
            *at = word.end;
            return true;
        }
    *at = text.n;
    return false;
}

static inline void fetch_slot(tn_turnwords_slots ahead, uint32_t number)
{
    __builtin_prefetch((const char *)ahead.slots + 16 * (size_t)tn_turnwords_slot(number, ahead.count));
}

/* ASCII, and no part of a word. */
static inline bool is_mark(unsigned char c)
{
    return c < 0x80 && !tn_lowword_is_digit(c); /* no letter either: none was found there */
}

void tn_turnwords_fetch(tn_str text, tn_turnwords_slots ahead, tn_turnwords *out)
{
    const unsigned char *p = (const unsigned char *)text.p;
    const size_t size = text.n;
    tn_turnword *to = out->words;
    const tn_turnword *const last = to + TN_TURNWORDS_HELD;
    for (size_t at = 0; at < size && to <= last;) {
        size_t n;
        const uint64_t bytes = tn_lowletters_bytes(p, size, at), letters = tn_lowletters_of(bytes, &n);
        const unsigned char next = (unsigned char)(bytes >> 8 * (n & 7)); /* behind the letters, if they are less than eight; 0 behind the text */
        if (n - 1 < 7 && !tn_lowword_goes_on(next)) { /* most words */
            *to = (tn_turnword){(uint32_t)at, (uint32_t)(at + n), tn_turnwords_of_hash(tn_lowword_short_hash(tn_lowword_short_stem(letters, n))),
                                tn_lowword_short_hash(letters)};
            fetch_slot(ahead, to++->number);
            at += n + (next == ' ');
        } else if (n == 0 && is_mark(next)) {
            at += (unsigned char)(bytes >> 8) == ' ' ? 2 : 1;
        } else {
            const bool quoted = n - 1 < 5 && next == '\'' && read_quoted(at, bytes, letters, n, to);
            const bool any = quoted || read_any(p, size, at, to);
            at = to->end;
            fetch_slot(ahead, to->number);
            to += any;
        }
    }
    out->count = (size_t)(to - out->words);
}

void tn_turnwords_read(tn_str text, tn_turnwords *out)
{
    tn_turnwords_fetch(text, (tn_turnwords_slots){out, 1}, out);
}

/* ---- noted on the way ---- */

static void note(tn_turnwords_noted *noted, const tn_turnword *word)
{
    if (noted->count == noted->room)
        noted->lost = true;
    else
        noted->words[noted->count++] = *word;
}

void tn_turnwords_note_long(tn_turnwords_noted *noted, uint32_t begin, const char *low, size_t size, uint32_t hash)
{
    char stem[TN_LOWWORD_SIZE] = {0};
    memcpy(stem, low, size);
    const uint32_t number = tn_turnwords_of_hash(tn_lowword_hash(stem, tn_lowword_stem(stem, size)));
    note(noted, &(tn_turnword){begin, begin + (uint32_t)size, number, hash});
}

void tn_turnwords_note_other(tn_turnwords_noted *noted, tn_str text, uint32_t begin, uint32_t end)
{
    const unsigned char *p = (const unsigned char *)text.p;
    tn_turnword word;
    size_t n, at = begin;
    noted->lost = noted->lost || end - begin >= TN_LOWWORD_SIZE; /* what is behind a word may tell whether it is a long one, */
    for (size_t i = begin; i < end; i++)
        noted->lost = noted->lost || p[i] >= 0x80; /* and where such words end may be seen otherwise */
    const uint64_t bytes = tn_lowletters_bytes(p, end, begin), letters = tn_lowletters_of(bytes, &n);
    if (n - 1 < 5 && p[begin + n] == '\'' && read_quoted(begin, bytes, letters, n, &word) && word.end == end) {
        note(noted, &word);
        return;
    }
    while (!noted->lost && tn_turnwords_next(tn_str_of(text.p, end), &at, &word))
        note(noted, &word);
}

void tn_turnwords_take(const tn_turnwords_noted *noted, tn_turnwords_slots ahead, tn_turnwords *out)
{
    out->count = noted->count;
    for (size_t i = 0; i < noted->count; i++) {
        out->words[i] = noted->words[i];
        fetch_slot(ahead, noted->words[i].number);
    }
}

uint32_t tn_turnwords_number(tn_str word)
{
    tn_turnword w;
    size_t at = 0;
    return tn_turnwords_next(word, &at, &w) && w.begin == 0 && w.end == word.n ? w.number : 0;
}
