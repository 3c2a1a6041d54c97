/* entitystart.c - which words an entity can begin with. */
#include "call/entitystart.h"

/* First words of all that entities.c, whens.c and numeral.c know, by their first letter. */
static const char *const firsts[26] = {
    "a account an apr april article as at aud aug august",
    "before booking by",
    "c cad case chf claim coming complaint confirmation consignment contract couple customer",
    "dec december double",
    "eight eighteen eighteenth eighth eighty eleven eleventh eur",
    "feb february few fifteen fifteenth fifth fifty first five following forty four fourteen fourteenth fourth friday",
    "gbp",
    "half hundred",
    "immediately in incident inside invoice item",
    "jan january jul july jun june",
    "",
    "lunchtime",
    "mar march may membership midday midnight model monday",
    "next nine nineteen nineteenth ninety ninth no noon nov november",
    "o oct october oh one order over",
    "parcel part policy product",
    "",
    "ref reference reservation right",
    "saturday second sep sept september serial seven seventeen seventeenth seventh seventy shipment six sixteen sixteenth sixth sixty sku straight straightaway sunday",
    "ten tenth the third thirteen thirteenth thirtieth thirty this thousand three thursday ticket today tomorrow tonight tracking triple tuesday twelfth twelve twentieth twenty two",
    "us usd",
    "",
    "wednesday while within",
    "",
    "",
    "zero",
};

/* What stands before a hyphen counts: twenty-five. */
static bool is_listed(const tn_word *word)
{
    const char *hyphen = memchr(word->low, '-', word->low_size);
    size_t n = hyphen ? (size_t)(hyphen - word->low) : word->low_size;
    unsigned letter = (unsigned)(unsigned char)word->low[0] - 'a';
    if (letter >= 26)
        return false;
    for (const char *p = firsts[letter]; *p;) {
        size_t size = 0;
        while (p[size] && p[size] != ' ')
            size++;
        if (size == n && memcmp(p, word->low, n) == 0)
            return true;
        p += size + (p[size] == ' ');
    }
    return false;
}

bool tn_entitystart_may(const tn_word *word)
{
    if (word->kind == TN_WORD_NUMBER)
        return true;
    if (word->kind == TN_WORD_MARK) /* # and signs of currencies */
        return word->low[0] == '#' || word->low[0] == '$' || (unsigned char)word->low[0] >= 0x80;
    for (size_t i = 0; i < word->low_size; i++)
        if (word->low[i] >= '0' && word->low[i] <= '9') /* XR-2200 */
            return true;
    return word->kind == TN_WORD_WORD && word->low_size && is_listed(word);
}
