/* personal_chars.c - characters as the finder of personal entities sees them. */
#include "base/personal_chars.h"

#include "base/utf8.h"

static tn_personal_char gap(unsigned what, size_t size)
{
    return (tn_personal_char){TN_PERSONAL_GAP, (uint8_t)size, (uint16_t)what};
}

static tn_personal_char of_type(tn_personal_type type, size_t size)
{
    return (tn_personal_char){(uint8_t)type, (uint8_t)size, 0};
}

static tn_personal_char ascii(unsigned char c)
{
    if ((c | 32) >= 'a' && (c | 32) <= 'z')
        return of_type(TN_PERSONAL_LETTER, 1);
    if (c >= '0' && c <= '9')
        return of_type(TN_PERSONAL_DIGIT, 1);
    switch (c) {
    case '\'':
        return of_type(TN_PERSONAL_APOSTROPHE, 1);
    case ' ':
    case '\t':
    case '\n':
    case '\r':
        return gap(TN_GAP_SPACE, 1);
    case '-':
        return gap(TN_GAP_DASH, 1);
    case '.':
        return gap(TN_GAP_DOT, 1);
    case ',':
    case ';':
        return gap(TN_GAP_COMMA, 1);
    case '(':
    case ')':
    case '[':
    case ']':
        return gap(TN_GAP_BRACKET, 1);
    case '/':
        return gap(TN_GAP_SLASH, 1);
    case '+':
        return gap(TN_GAP_PLUS, 1);
    case '"':
        return gap(TN_GAP_QUOTE, 1);
    case '*':
    case '#':
    case '_':
        return gap(TN_GAP_MARK, 1);
    case ':':
        return gap(TN_GAP_COLON, 1);
    case '@':
        return gap(TN_GAP_AT, 1);
    case '$':
        return gap(TN_GAP_MONEY, 1);
    case '?':
    case '!':
        return gap(TN_GAP_STOP, 1);
    default:
        return gap(TN_GAP_OTHER, 1);
    }
}

/* Ten digits from `zero` on. */
static bool is_digit(uint32_t code, uint32_t zero)
{
    return code >= zero && code < zero + 10;
}

tn_personal_char tn_personal_chars_at(const char *p, size_t n)
{
    if (!(*p & 0x80))
        return ascii((unsigned char)*p);
    size_t used;
    bool valid;
    uint32_t code = tn_utf8_decode(p, n, &used, &valid);
    if (!valid)
        return gap(TN_GAP_OTHER, used);
    if (code < 0xC0) /* Latin-1 signs */
        return code >= 0xA2 && code <= 0xA5   ? gap(TN_GAP_MONEY, used)
               : code == 0xA0                 ? gap(TN_GAP_SPACE, used)
               : code == 0xAD                 ? of_type(TN_PERSONAL_INVISIBLE, used)
               : code == 0xAA || code == 0xBA ? of_type(TN_PERSONAL_LETTER, used)
                                              : gap(TN_GAP_OTHER, used);
    if (is_digit(code, 0x660) || is_digit(code, 0x6F0) || is_digit(code, 0x966) ||
        is_digit(code, 0xFF10))
        return of_type(TN_PERSONAL_DIGIT, used);
    if (code >= 0x2000 && code < 0x2070) { /* general punctuation */
        if (code == 0x2019 || code == 0x2018)
            return of_type(TN_PERSONAL_APOSTROPHE, used);
        if ((code >= 0x200B && code <= 0x200F) || code >= 0x2060 ||
            (code >= 0x202A && code <= 0x202E))
            return of_type(TN_PERSONAL_INVISIBLE, used);
        return gap(code <= 0x200A || code == 0x202F     ? TN_GAP_SPACE
                   : code >= 0x2010 && code <= 0x2015   ? TN_GAP_DASH
                   : code >= 0x201A && code <= 0x201F   ? TN_GAP_QUOTE
                   : code == 0x2026                     ? TN_GAP_DOT
                                                        : TN_GAP_OTHER,
                   used);
    }
    if (code >= 0x20A0 && code < 0x20D0)
        return gap(TN_GAP_MONEY, used);
    if (code == 0xFEFF)
        return of_type(TN_PERSONAL_INVISIBLE, used);
    switch (code) {
    case 0xD7:
    case 0xF7:
        return gap(TN_GAP_OTHER, used);
    case 0x2212:
    case 0xFF0D:
        return gap(TN_GAP_DASH, used);
    case 0x3000:
        return gap(TN_GAP_SPACE, used);
    case 0x3001:
    case 0xFF0C:
        return gap(TN_GAP_COMMA, used);
    case 0x3002:
    case 0xFF0E:
        return gap(TN_GAP_DOT, used);
    case 0xFF20:
        return gap(TN_GAP_AT, used);
    default:
        return of_type(TN_PERSONAL_LETTER, used);
    }
}

/* U+00C0 to U+017F without accents; a number: more than one letter, see below; a blank: no letter. */
static const char latin[] =
    "aaaaaa1ceeeeiiiidnooooo ouuuuy23aaaaaa1ceeeeiiiidnooooo ouuuuy2yaaaaaaccccccccddddeeeeeeeeeegggggggghhhh"
    "iiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooo44rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static const char several[][3] = {"ae", "th", "ss", "oe"};

static size_t fold_one(uint32_t code, char out[4])
{
    if (code >= 0x300 && code < 0x370) /* combining accents */
        return 0;
    if (code >= 0xC0 && code < 0x180) {
        char c = latin[code - 0xC0];
        if (c >= '1' && c <= '4') {
            memcpy(out, several[c - '1'], 2);
            return 2;
        }
        out[0] = c;
        return 1;
    }
    if ((code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F))
        code += 0x20;
    else if (code >= 0x400 && code <= 0x40F)
        code += 0x50;
    else if (code >= 0x218 && code <= 0x21B) {
        out[0] = code < 0x21A ? 's' : 't';
        return 1;
    }
    return tn_utf8_encode(code, out);
}

size_t tn_personal_chars_fold(tn_str word, char *out, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < word.n;) {
        char c = word.p[i], more[4];
        size_t used = 1, count = 1;
        bool valid;
        more[0] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        if (c & 0x80) {
            tn_personal_char what = tn_personal_chars_at(word.p + i, word.n - i);
            uint32_t code = tn_utf8_decode(word.p + i, word.n - i, &used, &valid);
            bool counts = what.type == TN_PERSONAL_LETTER || what.type == TN_PERSONAL_DIGIT;
            count = counts ? fold_one(code, more) : 0;
        } else if (c == '\'') {
            count = 0;
        }
        if (n + count > room)
            break;
        memcpy(out + n, more, count);
        n += count;
        i += used;
    }
    return n;
}
