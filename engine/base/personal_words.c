/* personal_words.c - the words that tell where something personal is said. */
#include "base/personal_words.h"

#define LIST(class, value, words) {class, value, words}

/* Words of one meaning, with blanks between them and without apostrophes; those that stand for digits have a row each.
 * Of a word that stands twice the first one counts. */
static const struct {
    uint8_t class, value;
    const char *words;
} lists[] = {
    LIST(TN_WORD_DIGIT, 0, "zero nought naught"),
    LIST(TN_WORD_DIGIT, 1, "one"),
    LIST(TN_WORD_DIGIT, 2, "two"),
    LIST(TN_WORD_DIGIT, 3, "three"),
    LIST(TN_WORD_DIGIT, 4, "four"),
    LIST(TN_WORD_DIGIT, 5, "five"),
    LIST(TN_WORD_DIGIT, 6, "six"),
    LIST(TN_WORD_DIGIT, 7, "seven"),
    LIST(TN_WORD_DIGIT, 8, "eight"),
    LIST(TN_WORD_DIGIT, 9, "nine niner"),
    LIST(TN_WORD_OH, 0, "oh o ohh null nil"),
    LIST(TN_WORD_TEEN, 10, "ten"),
    LIST(TN_WORD_TEEN, 11, "eleven"),
    LIST(TN_WORD_TEEN, 12, "twelve"),
    LIST(TN_WORD_TEEN, 13, "thirteen"),
    LIST(TN_WORD_TEEN, 14, "fourteen"),
    LIST(TN_WORD_TEEN, 15, "fifteen"),
    LIST(TN_WORD_TEEN, 16, "sixteen"),
    LIST(TN_WORD_TEEN, 17, "seventeen"),
    LIST(TN_WORD_TEEN, 18, "eighteen"),
    LIST(TN_WORD_TEEN, 19, "nineteen"),
    LIST(TN_WORD_TENS, 20, "twenty"),
    LIST(TN_WORD_TENS, 30, "thirty"),
    LIST(TN_WORD_TENS, 40, "forty fourty"),
    LIST(TN_WORD_TENS, 50, "fifty"),
    LIST(TN_WORD_TENS, 60, "sixty"),
    LIST(TN_WORD_TENS, 70, "seventy"),
    LIST(TN_WORD_TENS, 80, "eighty"),
    LIST(TN_WORD_TENS, 90, "ninety"),
    LIST(TN_WORD_HUNDRED, 0, "hundred"),
    LIST(TN_WORD_SCALE, 0, "thousand thousands million millions billion hundreds grand"),
    LIST(TN_WORD_TIMES, 2, "double"),
    LIST(TN_WORD_TIMES, 3, "triple treble"),
    LIST(TN_WORD_TIMES, 4, "quadruple"),
    LIST(TN_WORD_GAP, 0, "um uh er erm uhm umm uhh hm hmm mm mhm space slash comma plus stroke"),
    LIST(TN_WORD_DASH, 0, "dash hyphen minus underscore"),
    LIST(TN_WORD_DOT, 0, "dot"),
    LIST(TN_WORD_WEAK, 0, "and to too for then so thats that ate won"),
    LIST(TN_WORD_FILL, 0,
         "yes yeah yep yup ok okay right sure no sorry please the my its it hang let see now next "
         "last first again followed ends ending starts starting begins with thank thanks you all alright "
         "correct got after wait well"),
    LIST(TN_WORD_AT, 0, "at"),
    LIST(TN_WORD_MAILHOST, 0, "gmail hotmail icloud googlemail protonmail"),
    LIST(TN_WORD_NUMBER, 0,
         "number numbers digit digits cvv cvc iban ssn pin pins passcode postcode zip zipcode code "
         "codes sortcode routing extension msisdn swift expiry expiration"),
    LIST(TN_WORD_HOLDER, 0,
         "card cards account accounts phone telephone mobile cell cellphone landline passport license "
         "licence policy reference ref membership member social security sort fax medicare visa "
         "mastercard amex confirmation tracking booking identification id callback reach"),
    LIST(TN_WORD_BIRTH, 0, "birth dob born birthday birthdate"),
    LIST(TN_WORD_MAIL, 0, "email emails mail mailbox inbox mailed emailed"),
    LIST(TN_WORD_UNIT, 0,
         "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years "
         "people persons customers users orders order items item pieces pairs boxes units times points "
         "point miles mile kilometres kilometers km metres meters metre meter feet foot inches inch kilos "
         "kg grams litres liters gb mb tb kwh watts volts degrees megs gigs business working calls "
         "emails messages texts steps pages rooms nights guests seats tickets am pm oclock pizzas"),
    LIST(TN_WORD_MONEY, 0,
         "dollar dollars pound pounds euro euros cent cents pence penny bucks quid percent usd gbp eur "
         "rupees yen francs"),
    LIST(TN_WORD_MONTH, 0,
         "january february march april may june july august september october november december jan "
         "feb mar apr jun jul aug sept sep oct nov dec"),
    LIST(TN_WORD_VERSION, 0,
         "version versions release build firmware ios android windows chrome firefox v ver"),
    LIST(TN_WORD_TITLE, 0, "mr mrs ms dr mister missus mx prof professor"),
    LIST(TN_WORD_MISS, 0, "miss"),
    LIST(TN_WORD_NAME, 0, "name names surname"),
    LIST(TN_WORD_IS, 0, "is"),
    LIST(TN_WORD_DOMAIN, 0, "com org net gov edu co uk io info biz de fr eu"),
    LIST(TN_WORD_HELLO, 0, "hi hello hey dear bye goodbye"),
    LIST(TN_WORD_SPEAKING, 0, "speaking"),
    LIST(TN_WORD_STOP, 0,
         "a an i im me we us our your yours his her their he she they them this these those there here "
         "on in of by from or not if but as was were are be been am have has had do does did can could "
         "would should will shall what who how when where which why under over about into out off up "
         "down back just only still also really very already calling spelled spelt listed "
         "associated attached wrong online website contact address addresses send sent write wrote use "
         "using call called more than between because get got give gave take put one's "
         "either both any some same other another it'll i'll you're going go went"),
};
#define LIST_COUNT (sizeof lists / sizeof *lists)

/* Where a word stands in the lists: list number in the high bits, its place in the low ones. */
#define PLACE_BITS 10

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

/* Of a few letters of the word, n >= 1: most words that are asked for are not there, and their slot is empty. */
static uint32_t hash(const char *p, size_t n)
{
    uint32_t h = (uint32_t)n;
    h = h * 31 + ((unsigned char)p[0] & 31);
    h = h * 31 + ((unsigned char)p[n > 1] & 31);
    h = h * 31 + ((unsigned char)p[n / 2] & 31);
    h = h * 31 + ((unsigned char)p[n - 1] & 31);
    return h * 2654435761u >> 20;
}

static size_t word_length(const char *word)
{
    size_t n = 0;
    while (word[n] && word[n] != ' ')
        n++;
    return n;
}

static bool is_telling(tn_word_class class)
{
    return tn_personal_words_counts(class) || tn_personal_words_alarms(class) ||
           class == TN_WORD_NUMBER || class == TN_WORD_HOLDER || class == TN_WORD_BIRTH ||
           class == TN_WORD_MAIL || class == TN_WORD_AT;
}

void tn_personal_words_init(tn_personal_words *words)
{
    memset(words, 0, sizeof *words);
    for (char c = 'a'; c <= 'z'; c++)
        words->letters[(unsigned char)c] = words->letters[(unsigned char)(c - 32)] = 1;
    for (size_t list = 0; list < LIST_COUNT; list++) {
        const char *all = lists[list].words;
        for (size_t at = 0; all[at];) {
            size_t n = word_length(all + at);
            uint32_t slot = hash(all + at, n) % TN_PERSONAL_WORDS_SLOTS;
            while (words->slots[slot])
                slot = (slot + 1) % TN_PERSONAL_WORDS_SLOTS;
            words->slots[slot] = (uint16_t)((list << PLACE_BITS | at) + 1);
            words->sizes[slot] = (uint8_t)n;
            words->first[n] |= 1u << ((unsigned char)all[at] & 31);
            if (is_telling((tn_word_class)lists[list].class))
                words->telling[n][(unsigned char)all[at] & 31] |=
                    1u << ((unsigned char)all[at + (n > 1)] & 31);
            at += n + (all[at + n] == ' ');
        }
    }
}

tn_word_class tn_personal_words_find(const tn_personal_words *words, tn_str word, unsigned *value)
{
    if (word.n == 0 || !tn_personal_words_maybe(words, word.p, word.n))
        return TN_WORD_PLAIN;
    uint32_t slot = hash(word.p, word.n) % TN_PERSONAL_WORDS_SLOTS;
    for (; words->slots[slot]; slot = (slot + 1) % TN_PERSONAL_WORDS_SLOTS) {
        unsigned place = words->slots[slot] - 1u;
        const char *known = lists[place >> PLACE_BITS].words + (place & ((1u << PLACE_BITS) - 1));
        size_t i = 0;
        if (words->sizes[slot] != word.n)
            continue;
        while (i < word.n && (unsigned char)known[i] == lower(word.p[i]))
            i++;
        if (i < word.n)
            continue;
        *value = lists[place >> PLACE_BITS].value;
        return (tn_word_class)lists[place >> PLACE_BITS].class;
    }
    return TN_WORD_PLAIN;
}

/* ---- names ---- */

/* In order, as are those below. */
static const char common[][10] = {
    "able", "abu", "ace", "al", "all", "am", "amber", "an", "and", "angel", "any", "april", "archer", "are", "art",
    "as", "ash", "ashes", "at", "august", "autumn", "baker", "banks", "barber", "bay", "be", "bell", "ben", "berry",
    "best", "bill", "bin", "bird", "bishop", "black", "blue", "bond", "booth", "bow", "boy", "brand", "brave",
    "bright", "brook", "brooks", "brown", "buck", "bud", "bush", "but", "butler", "by", "can", "carpenter", "case",
    "cash", "chance", "chase", "cherry", "chip", "christian", "church", "clay", "close", "coal", "cole", "cook",
    "cooper", "crystal", "da", "dale", "das", "dawn", "day", "de", "dean", "del", "dell", "den", "der", "des", "di",
    "diamond", "dick", "do", "dos", "drew", "du", "duke", "early", "east", "el", "english", "esq", "ever", "faith",
    "fall", "farmer", "fast", "field", "finch", "fish", "fisher", "flower", "for", "ford", "forest", "fox", "frank",
    "french", "frost", "gale", "gay", "gene", "gill", "glass", "go", "gold", "good", "grace", "grant", "gray",
    "green", "grey", "guy", "had", "hall", "happy", "hardy", "harmony", "hart", "has", "hay", "he", "heath",
    "heaven", "her", "hi", "hill", "him", "his", "holiday", "holly", "honey", "hood", "hope", "house", "how",
    "hunt", "hunter", "ibn", "if", "ii", "iii", "in", "iris", "is", "it", "its", "iv", "ivory", "ivy", "jack",
    "jade", "jasmine", "jay", "jean", "jewel", "joker", "josh", "joy", "jr", "judge", "june", "justice", "key",
    "king", "knight", "la", "lake", "lamb", "lane", "las", "law", "le", "lee", "lily", "little", "long", "los",
    "love", "low", "luck", "lucky", "mac", "mace", "major", "man", "march", "mark", "marks", "marsh", "mason",
    "max", "may", "mc", "md", "me", "mercy", "mike", "mile", "miles", "mill", "miller", "mine", "miracle", "money",
    "moon", "moore", "more", "moss", "my", "nice", "nick", "no", "noble", "norm", "north", "not", "now", "of", "oh",
    "ok", "olive", "on", "one", "or", "our", "out", "page", "paige", "park", "parker", "parks", "pat", "patience",
    "peace", "pearl", "penny", "pepper", "phd", "piper", "pool", "poor", "pope", "porter", "post", "power", "price",
    "pride", "prince", "queen", "rain", "ray", "read", "reed", "rich", "rider", "river", "rivers", "rob", "robin",
    "rock", "rose", "ruby", "rush", "rusty", "sage", "sales", "san", "sandy", "savage", "scarlet", "sharp", "she",
    "shepherd", "short", "silver", "singer", "sky", "small", "smart", "smith", "snow", "so", "south", "spring",
    "sr", "st", "star", "stark", "steel", "still", "stone", "storm", "street", "strong", "sue", "summer", "sunny",
    "swan", "tailor", "tanner", "taylor", "teller", "ten", "ter", "terry", "the", "thorn", "tiny", "to", "todd",
    "too", "town", "trinity", "troy", "tucker", "turner", "two", "up", "us", "van", "violet", "von", "walker",
    "wall", "ward", "was", "waters", "way", "we", "weaver", "wells", "west", "white", "who", "why", "wild", "will",
    "win", "winter", "wise", "wolf", "wood", "woods", "work", "worth", "wright", "wynn", "yes", "you", "young",
    "your",
};

static const char placeholders[][15] = {
    "account", "admin", "administrator", "adviser", "advisor", "agent", "and", "anonymous", "assistant",
    "associate", "automated", "billing", "bot", "call", "caller", "care", "center", "centre", "chatbot", "client",
    "contact", "customer", "desk", "dr", "employee", "first", "guest", "help", "helpdesk", "holder", "ivr", "lady",
    "last", "lord", "madam", "manager", "member", "miss", "mister", "mr", "mrs", "ms", "mx", "na", "name", "nil",
    "nobody", "none", "null", "of", "operator", "private", "prof", "professor", "rep", "representative", "sales",
    "service", "services", "sir", "speaker", "supervisor", "support", "system", "team", "tech", "technical", "test",
    "tester", "the", "unavailable", "unknown", "user", "virtual", "visitor", "withheld",
};

/* True where the sorted table of `count` words, each in `width` bytes, has this one. */
static bool has(const char *table, size_t count, size_t width, tn_str word)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *known = table + middle * width;
        int order = tn_str_cmp(word, tn_str_of(known, strlen(known)));
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

#define HAS(table, word) has(table[0], sizeof table / sizeof *table, sizeof *table, word)

bool tn_personal_words_is_common(tn_str folded)
{
    return HAS(common, folded);
}

bool tn_personal_words_is_placeholder(tn_str folded)
{
    return HAS(placeholders, folded);
}
