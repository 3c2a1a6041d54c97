/* plain_charclass.c - character classes by Unicode's general category (utf8proc's tables). */
#include "plain_charclass.h"

#include <utf8proc.h>

enum plain_charclass plain_charclass_of(uint32_t code)
{
    if (code < 0x80) {
        if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z'))
            return PLAIN_CHAR_LETTER;
        if (code >= '0' && code <= '9')
            return PLAIN_CHAR_DIGIT;
        if (code == '\n' || code == '\r' || code == '\v' || code == '\f')
            return PLAIN_CHAR_NEWLINE;
        return code == ' ' || code == '\t' ? PLAIN_CHAR_SPACE : PLAIN_CHAR_OTHER;
    }
    if (code == 0x85 || code == 0x2028 || code == 0x2029)
        return PLAIN_CHAR_NEWLINE;
    switch (utf8proc_category((utf8proc_int32_t)code)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME:
        return PLAIN_CHAR_LETTER;
    case UTF8PROC_CATEGORY_ND: case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO:
        return PLAIN_CHAR_DIGIT;
    case UTF8PROC_CATEGORY_ZS:
        return PLAIN_CHAR_SPACE;
    default:
        return PLAIN_CHAR_OTHER;
    }
}

bool plain_charclass_regional(uint32_t code)
{
    return code >= 0x1F1E6 && code <= 0x1F1FF;
}

bool plain_charclass_emoji(uint32_t code)
{
    if (code < 0xA9)
        return false;
    return plain_charclass_regional(code) ||
           utf8proc_get_property((utf8proc_int32_t)code)->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool plain_charclass_upper(uint32_t code)
{
    if (code < 0x80)
        return code >= 'A' && code <= 'Z';
    return utf8proc_category((utf8proc_int32_t)code) == UTF8PROC_CATEGORY_LU;
}

bool plain_charclass_lower(uint32_t code)
{
    if (code < 0x80)
        return code >= 'a' && code <= 'z';
    return utf8proc_category((utf8proc_int32_t)code) == UTF8PROC_CATEGORY_LL;
}

bool plain_charclass_dash(uint32_t code)
{
    return code == 0x2013 || code == 0x2014 || code == 0x2015;
}
