/* disturb.c - contractions, capitals, lost and doubled words, long letters, look-alikes, broken bytes. */
#include "disturb.h"

/* Put bytes in the place of [at, at + size). */
static void replace(tn_buf *text, size_t at, size_t size, const char *with, size_t n)
{
    if (n > size && !tn_buf_room(text, n - size))
        return;
    if (text->size > at + size)
        memmove(text->data + at + n, text->data + at + size, text->size - at - size);
    if (n)
        memcpy(text->data + at, with, n);
    text->size += n - size;
}

static void contract(chance *c, tn_buf *text)
{
    static const char *const pairs[][2] = {{" not ", "n't "}, {" is ", "'s "}, {" has ", "'s "}, {" am ", "'m "},
                                           {" are ", "'re "},
                                           {" will ", "'ll "}, {" have ", "'ve "}, {" would ", "'d "}, {" had ", "'d "},
                                               {" not ", "nt "},
                                           {" is ", " 's "}, {" am ", " 'm "}, {" not ", " n't "}, {" us ", "'s "},
                                               {" is ", "\xE2\x80\x99s "}};
    for (size_t i = 0; i + 4 < text->size; i++)
        for (size_t k = 0; text->data[i] == ' ' && k < sizeof pairs / sizeof pairs[0]; k++) {
            size_t n = strlen(pairs[k][0]);
            if (i + n <= text->size && memcmp(text->data + i, pairs[k][0], n) == 0 && chance_percent(c, 30)) {
                replace(text, i, n, pairs[k][1], strlen(pairs[k][1]));
                break;
            }
        }
}

/* A random word as [*begin, *end); false where the text has none. */
static bool some_word(chance *c, const tn_buf *text, size_t *begin, size_t *end)
{
    if (!text->size)
        return false;
    size_t at = chance_below(c, text->size);
    for (*begin = at; *begin > 0 && text->data[*begin - 1] != ' ';)
        --*begin;
    for (*end = at; *end < text->size && text->data[*end] != ' ';)
        ++*end;
    return *end > *begin;
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static void change_word(chance *c, tn_buf *text)
{
    size_t begin, end;
    char word[256];
    if (!some_word(c, text, &begin, &end) || end - begin > sizeof word - 8)
        return;
    size_t n = end - begin;
    memcpy(word, text->data + begin, n);
    switch (chance_below(c, 9)) {
    case 0:
        for (size_t i = 0; i < n; i++)
            text->data[begin + i] = upper(word[i]);
        break;
    case 1:
        text->data[begin] = upper(word[0]);
        break;
    case 2: { /* sooo */
        size_t at = chance_below(c, n), times = 1 + chance_below(c, 6);
        if ((word[at] >= 'a' && word[at] <= 'z') || (word[at] >= 'A' && word[at] <= 'Z'))
            for (; times > 0; times--)
                replace(text, begin + at, 0, &word[at], 1);
        break;
    }
    case 3: /* lost */
        replace(text, begin, end < text->size ? n + 1 : n, "", 0);
        break;
    case 4: /* said twice */
        word[n] = ' ';
        replace(text, begin, 0, word, n + 1);
        break;
    case 5: /* run together, or with another mark between */
        if (end < text->size) {
            static const char *const joins[] = {"", "-", "/", "'", ".", ",", "_", "  ", "\t", "\n"};
            const char *join = CHANCE_PICK(c, joins);
            replace(text, end, 1, join, strlen(join));
        }
        break;
    case 6: { /* a letter is wrong */
        size_t at = chance_below(c, n);
        if ((unsigned char)word[at] < 0x80)
            text->data[begin + at] = (char)('a' + chance_below(c, 26));
        break;
    }
    case 7: { /* longer, so that only its end tells it from another */
        char more[24];
        size_t size = 1 + chance_below(c, 3) * chance_below(c, 9);
        for (size_t i = 0; i < size; i++)
            more[i] = (char)('a' + chance_below(c, 4));
        replace(text, end, 0, more, size);
        break;
    }
    default: { /* in brackets or quotes */
        static const char *const around[][2] = {{"(", ")"}, {"\"", "\""}, {"[", "]"}, {"'", "'"}, {"*", "*"},
                                                {"\xE2\x80\x9C", "\xE2\x80\x9D"}};
        size_t k = chance_below(c, 6);
        replace(text, end, 0, around[k][1], strlen(around[k][1]));
        replace(text, begin, 0, around[k][0], strlen(around[k][0]));
        break;
    }
    }
}

/* Other characters that read as the same, or nearly. */
static void look_alike(chance *c, tn_buf *text)
{
    static const char *const apostrophes[] = {"\xE2\x80\x99", "\xE2\x80\x98", "\xCA\xBC", "\xE2\x80\xB2", "`",
                                              "\xC2\xB4", "\xEF\xBC\x87", "''"};
    static const char *const spaces[] = {"\xC2\xA0", "\xE2\x80\x8B", "\xE3\x80\x80", "\xE2\x80\xA8", "\t", "\xC2\x85",
                                         "\v", "\r\n", "\xE2\x80\x89"};
    static const char *const joiners[] = {"\xC2\xAD", "\xE2\x80\x8C", "\xE2\x81\xA0", "\xEF\xBB\xBF", "\xCC\x81",
                                          "\xE2\x80\x8D", "\xEF\xB8\x8F",
                                          "\xF0\x9F\x8F\xBD", "\xE2\x83\xA3"};
    static const char *const others[] = {"\xEF\xAC\x81", "\xC2\xBD", "\xC2\xB2", "\xE2\x85\xA3", "\xC7\x84", "\xC3\x9F",
                                         "\xC4\xB0", "\xEF\xBF\xBD",
                                         "\xE2\x80\xA6", "\xC2\xA8", "\xE2\x80\xBC", "\xE2\x81\x89", "\xE7\x99\xBD",
                                             "\xD0\xB4", "\xE2\x84\xAA", "\xC5\xBF"};
    for (size_t times = 1 + chance_below(c, 4); times > 0 && text->size; times--) {
        size_t at = chance_below(c, text->size);
        const char *with = NULL;
        size_t size = 1;
        char b = text->data[at], full[3];
        if ((unsigned char)b >= 0x80)
            continue;
        if (b == '\'') {
            with = CHANCE_PICK(c, apostrophes);
        } else if (b == ' ') {
            with = CHANCE_PICK(c, spaces);
        } else if (chance_percent(c, 40) && b > 0x20 && b < 0x7F) { /* full width */
            unsigned code = 0xFF01u + (unsigned char)b - 0x21u;
            full[0] = (char)(0xE0 | code >> 12);
            full[1] = (char)(0x80 | (code >> 6 & 0x3F));
            full[2] = (char)(0x80 | (code & 0x3F));
            replace(text, at, 1, full, 3);
            continue;
        } else {
            with = chance_percent(c, 60) ? CHANCE_PICK(c, joiners) : CHANCE_PICK(c, others);
            size = 0;
        }
        replace(text, at, size, with, strlen(with));
    }
}

static void break_bytes(chance *c, tn_buf *text)
{
    static const char *const broken[] = {"\xFF", "\xC3", "\xE2\x80", "\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                         "\xC0\xAF", "\xF0\x9F\x98", "\x01", "\x7F"};
    for (size_t times = 1 + chance_below(c, 3); times > 0; times--) {
        size_t at = chance_below(c, text->size + 1);
        const char *bytes = CHANCE_PICK(c, broken);
        if (chance_percent(c, 20))
            replace(text, at, 0, "", 1); /* a NUL */
        else
            replace(text, at, 0, bytes, strlen(bytes));
    }
}

/* Marks, letters and digits of ASCII in all neighbourhoods. */
static void storm(chance *c, tn_buf *text)
{
    static const char bytes[] = "''"
                                "''....,,,,---!!??;:\"()[]<>#@/\\&$%*+=_~|^\t\r\n  0123456789ABCDEFGHabcdefstdmlrvex\x01\x7F";
    for (size_t times = 1 + chance_below(c, 12); times > 0; times--) {
        size_t at = chance_below(c, text->size + 1), size = 1 + chance_below(c, 2) * chance_below(c, 4);
        bool over = chance_percent(c, 20) && at < text->size && (unsigned char)text->data[at] < 0x80;
        char some[8];
        for (size_t i = 0; i < size; i++)
            some[i] = bytes[chance_below(c, sizeof bytes - 1)];
        replace(text, at, over, some, size);
    }
}

static void run_on(chance *c, tn_buf *text)
{
    static const char *const runs[] = {"a", "ha", "no ", "!", "?", ".", " ", "'", "um ", "\xF0\x9F\x98\x80", "-", "1",
                                       "x'", "so ", "not ", "\n", ", ", "a.",
                                       "1,", "\xCC\x81", "@", "#A", "www."};
    const char *run = CHANCE_PICK(c, runs);
    size_t at = chance_below(c, text->size + 1);
    for (size_t times = 3 + chance_below(c, chance_percent(c, 10) ? 1500 : 80); times > 0; times--)
        replace(text, at, 0, run, strlen(run));
}

void disturb(chance *c, tn_buf *text, bool asr, bool strange, bool plain)
{
    if (chance_percent(c, 40))
        contract(c, text);
    if (chance_percent(c, 35))
        for (size_t times = 1 + chance_below(c, 3); times > 0; times--)
            change_word(c, text);
    if (asr)
        for (size_t i = 0; i < text->size; i++)
            text->data[i] = lower(text->data[i]);
    else if (chance_percent(c, 15) && text->size)
        text->data[0] = upper(text->data[0]);
    if (!asr && chance_percent(c, 3))
        for (size_t i = 0; i < text->size; i++)
            text->data[i] = upper(text->data[i]);
    if (chance_percent(c, plain ? 15 : 5))
        storm(c, text);
    if (!plain && (strange || chance_percent(c, 4)))
        look_alike(c, text);
    if (!plain && chance_percent(c, strange ? 25 : 1))
        break_bytes(c, text);
    if (chance_percent(c, strange ? 10 : 0) || chance_below(c, 400) == 0)
        run_on(c, text);
    if (chance_below(c, 300) == 0)
        text->size = chance_below(c, text->size + 1);
}
