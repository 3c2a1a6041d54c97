/* wording.c - the words of one turn with their times. */
#include "io/wording.h"

#include <string.h>

/* A word is sought so far ahead: some of those between were spelled differently in the text. */
#define AHEAD 160

void tn_wording_init(tn_wording *wording, const tn_mem *mem)
{
    *wording = (tn_wording){.mem = mem};
    tn_buf_init(&wording->text, mem);
}

void tn_wording_free(tn_wording *wording)
{
    tn_buf_free(&wording->text);
    tn_mem_free(wording->mem, wording->words, wording->capacity, sizeof *wording->words);
    wording->words = NULL;
    wording->count = wording->capacity = 0;
}

void tn_wording_clear(tn_wording *wording)
{
    tn_buf_clear(&wording->text);
    wording->count = wording->at = 0;
    wording->failed = false;
}

static void note(tn_wording *wording, size_t begin, size_t end, const tn_wording_times *times)
{
    void *words = wording->words;
    if (end > UINT32_MAX || (times->start_ms == TENOR_NO_TIME && times->end_ms == TENOR_NO_TIME && !times->confidence))
        return;
    if (!tn_mem_reserve(wording->mem, &words, &wording->capacity, wording->count + 1, sizeof *wording->words)) {
        wording->failed = true;
        return;
    }
    wording->words = words;
    wording->words[wording->count++] = (tenor_io_word){(uint32_t)begin, (uint32_t)end, times->start_ms, times->end_ms,
                                                       times->confidence};
}

void tn_wording_add(tn_wording *wording, tn_str word, const tn_wording_times *times)
{
    if (!word.n)
        return;
    if (wording->text.size)
        tn_buf_byte(&wording->text, ' ');
    size_t begin = wording->text.size;
    wording->failed = !tn_buf_str(&wording->text, word) || wording->failed;
    note(wording, begin, begin + word.n, times);
}

void tn_wording_add_mark(tn_wording *wording, tn_str mark)
{
    wording->failed = !tn_buf_str(&wording->text, mark) || wording->failed;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* The word stands at `at`, and is no part of another one. */
static bool stands(tn_str text, size_t at, tn_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (small(text.p[at + i]) != small(word.p[i]))
            return false;
    size_t end = at + word.n;
    return !(at && is_letter(text.p[at - 1]) && is_letter(text.p[at])) &&
           !(end < text.n && is_letter(text.p[end]) && is_letter(text.p[end - 1]));
}

void tn_wording_find(tn_wording *wording, tn_str text, tn_str word, const tn_wording_times *times)
{
    if (!word.n || word.n > text.n)
        return;
    size_t last = text.n - word.n;
    for (size_t at = wording->at; at <= last && at - wording->at <= AHEAD; at++) {
        if (stands(text, at, word)) {
            note(wording, at, at + word.n, times);
            wording->at = at + word.n;
            return;
        }
    }
}
