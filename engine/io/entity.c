/* entity.c - character references to text. */
#include "io/entity.h"

#include <stdint.h>

#include "base/utf8.h"

/* Longest name with its digits; what is longer is no reference. */
#define NAME_BYTES 10

/* U+00A0 to U+00FF have names in this order. */
static const char latin[96][8] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",   "laquo",
    "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",  "para",   "middot",
    "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",
    "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute",
    "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

static const struct {
    const char *name;
    uint32_t code;
} others[] = {{"amp", '&'},       {"lt", '<'},         {"gt", '>'},         {"quot", '"'},       {"apos", '\''},
              {"lrm", 0x200E},    {"rlm", 0x200F},     {"zwj", 0x200D},     {"zwnj", 0x200C},    {"ensp", 0x2002},
              {"emsp", 0x2003},   {"thinsp", 0x2009},  {"ndash", 0x2013},   {"mdash", 0x2014},   {"lsquo", 0x2018},
              {"rsquo", 0x2019},  {"sbquo", 0x201A},   {"ldquo", 0x201C},   {"rdquo", 0x201D},   {"bdquo", 0x201E},
              {"bull", 0x2022},   {"hellip", 0x2026},  {"prime", 0x2032},   {"lsaquo", 0x2039},  {"rsaquo", 0x203A},
              {"euro", 0x20AC},   {"trade", 0x2122},   {"larr", 0x2190},    {"rarr", 0x2192},    {"hearts", 0x2665},
              {"OElig", 0x0152},  {"oelig", 0x0153},   {"Scaron", 0x0160},  {"scaron", 0x0161},  {"Yuml", 0x0178},
              {"colon", ':'},     {"comma", ','},      {"excl", '!'},       {"num", '#'},        {"dollar", '$'},
              {"percnt", '%'},    {"lpar", '('},       {"rpar", ')'},       {"commat", '@'},     {"NewLine", '\n'},
              {"Tab", '\t'}};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int hex_value(char c)
{
    if (is_digit(c))
        return c - '0';
    c = (char)(c | 32);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "#39", "#x27": the bytes it takes, 0 where there is no digit. */
static size_t read_number(tn_str s, uint32_t *code)
{
    bool hex = s.n > 1 && (s.p[1] | 32) == 'x';
    size_t begin = hex ? 2 : 1, i = begin;
    uint32_t value = 0;
    for (; i < s.n; i++) {
        int digit = hex ? hex_value(s.p[i]) : is_digit(s.p[i]) ? s.p[i] - '0' : -1;
        if (digit < 0)
            break;
        if (value <= 0x10FFFF) /* beyond that it stays what it is: no code point */
            value = value * (hex ? 16 : 10) + (uint32_t)digit;
    }
    *code = value && value <= 0x10FFFF ? value : TN_UTF8_REPLACEMENT;
    return i > begin ? i : 0;
}

static bool named(tn_str name, uint32_t *code)
{
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        if (tn_str_eq(name, tn_str_of(others[i].name, strlen(others[i].name)))) {
            *code = others[i].code;
            return true;
        }
    }
    for (size_t i = 0; i < sizeof latin / sizeof latin[0]; i++) {
        if (tn_str_eq(name, tn_str_of(latin[i], strlen(latin[i])))) {
            *code = (uint32_t)(0xA0 + i);
            return true;
        }
    }
    return false;
}

/* The semicolon must be there: "&copy" within an address is none. */
size_t tn_entity_read(tn_str s, char out[TN_ENTITY_MAX], size_t *size)
{
    tn_str rest = tn_str_from(s, 1);
    uint32_t code;
    size_t n = 0;
    if (rest.n && rest.p[0] == '#') {
        n = read_number(rest, &code);
        if (!n || n == rest.n || rest.p[n] != ';')
            return 0;
    } else {
        while (n < rest.n && n < NAME_BYTES && (is_letter(rest.p[n]) || is_digit(rest.p[n])))
            n++;
        if (!n || n == rest.n || rest.p[n] != ';' || !named(tn_str_of(rest.p, n), &code))
            return 0;
    }
    *size = tn_utf8_encode(code, out);
    return n + 2;
}
