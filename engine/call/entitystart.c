/* entitystart.c - which words an entity can begin with. */
#include "call/entitystart.h"

/* First words of all that entities.c, whens.c and numeral.c know, by their first letter; as tn_wordscan_in wants a list. */
static const char *const firsts[26] = {
    " a account an apr april article as at aud aug august ",
    " before booking by ",
    " c cad case chf claim coming complaint confirmation consignment contract couple customer ",
    " dec december double ",
    " eight eighteen eighteenth eighth eighty eleven eleventh eur ",
    " feb february few fifteen fifteenth fifth fifty first five following forty four fourteen fourteenth fourth friday ",
    " gbp ",
    " half hundred ",
    " immediately in incident inside invoice item ",
    " jan january jul july jun june ",
    "",
    " lunchtime ",
    " mar march may membership midday midnight model monday ",
    " next nine nineteen nineteenth ninety ninth no noon nov november ",
    " o oct october oh one order over ",
    " parcel part policy product ",
    "",
    " ref reference reservation right ",
    " saturday second sep sept september serial seven seventeen seventeenth seventh seventy shipment six sixteen sixteenth sixth sixty sku straight straightaway sunday ",
    " ten tenth the third thirteen thirteenth thirtieth thirty this thousand three thursday ticket today tomorrow tonight tracking triple tuesday twelfth twelve twentieth twenty two ",
    " us usd ",
    "",
    " wednesday while within ",
    "",
    "",
    " zero ",
};

/* Of those, by their first letter, the letters that stand second, a in the lowest bit; the bit behind z: a word of one letter. Most
 * words end here. test_entitystart holds it to the lists. */
static const uint32_t seconds[26] = {
    0x41EA004, 0x1004010, 0x4104881, 0x0004010, 0x0100900, 0x0024110,
    0x0000002, 0x0100001, 0x0083000, 0x0100001, 0x0000000, 0x0100000,
    0x0004111, 0x0004110, 0x4222084, 0x0024001, 0x0000000, 0x0000110,
    0x0180591, 0x0524190, 0x0040000, 0x0000000, 0x0000190, 0x0000000,
    0x0000000, 0x0000010,
};

/* What stands before a hyphen counts: twenty-five. */
static bool is_listed(const tn_word *word)
{
    const unsigned letter = (unsigned)(unsigned char)word->low[0] - 'a';
    const unsigned second = word->low_size > 1 ? (unsigned)(unsigned char)word->low[1] - 'a' : 26;
    if (letter >= 26 || !(seconds[letter] >> (second < 26 ? second : 26) & 1))
        return false;
    const char *hyphen = memchr(word->low, '-', word->low_size);
    size_t n = hyphen ? (size_t)(hyphen - word->low) : word->low_size;
    tn_word part = *word;
    part.low_size = (uint8_t)n;
    return tn_wordscan_find(&part, firsts[letter], strlen(firsts[letter]));
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
