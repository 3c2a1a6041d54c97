/* spellings.c - British and American spellings of one word: rules over lists of roots, since "hour" is no "hor"; and pairs.
 *
 * Where both sides of the Atlantic write a word in one way (advertise, honorary, cancellation), or the twin is another word of
 * its own (cheque and check, tyre and tire), there is no row. */
#include "study/spellings.h"

static tn_str text(const char *p)
{
    return tn_str_of(p, strlen(p));
}

/* A way to write the end of a root in British and American English, roots, and what may stand behind. */
typedef struct rule {
    const char *british, *american;
    const char *roots, *ends; /* a blank between two; an end of "-": nothing */
    bool bare;                /* a prefix may end here; not where -ism and -istic begin like that, too */
} rule;

static const rule rules[] = {
    {"is", "iz",
     "american apolog author autom brutal bapt categor civil computer crystall custom digit dramat econom emphas energ equal final "
     "formal fratern general global harmon hospital immun individual initial item jeopard legal local maxim mechan memor "
     "minim mobil monet monopol neutral normal ostrac penal personal philosoph polar popular prior privat public pulver "
     "rational recogn regular rival ritual sanit scrutin sensit special stabil standard steril stigmat subsid summar symbol "
     "sympath synchron synthes terror theor total traumat unauthor util verbal victim visual vital western",
     "e ed es ing er ers ation ations ational able", true},
    {"is", "iz",
     "capital central colon commercial critic empath fantas fertil human ideal industrial institutional international liberal magnet "
     "material modern national optim organ patron plag real social vandal",
     "e ed es ing er ers ation ations ational able", false},
    {"ys", "yz", "anal paral catal", "e ed er ers ing", false},
    {"our", "or",
     "ard arm behavi cand clam col disc discol demean dishon endeav fav ferv flav harb hon hum lab misbehavi misdemean neighb "
     "od parl ranc rig rum sav splend succ tum unfav val vap vig",
     "- s ed ing ings able ably al ally er ers ful fully hood hoods ite ites less ly y", true},
    {"ll", "l",
     "beve cance channe counse dia due equa fue funne grove initia labe leve libe marsha marve mode pane parce pumme quarre "
     "remode relabe riva shove shrive signa snive spira stenci swive tota towe trave trowe tunne unrave",
     "ed er ers ing ings or ors ous ously", false},
};
#define RULES (sizeof rules / sizeof *rules)

/* Pairs: British, American. Endings are written out. */
static const char *const pairs[][2] = {
    {"acknowledgement", "acknowledgment"}, {"acknowledgements", "acknowledgments"}, {"aluminium", "aluminum"},
    {"anaesthetic", "anesthetic"}, {"arsehole", "asshole"}, {"arseholes", "assholes"}, {"calibre", "caliber"},
    {"centre", "center"}, {"centred", "centered"}, {"centres", "centers"}, {"cosy", "cozy"}, {"defence", "defense"},
    {"defences", "defenses"}, {"diarrhoea", "diarrhea"}, {"distil", "distill"}, {"enquiries", "inquiries"},
    {"enquiry", "inquiry"}, {"enrol", "enroll"}, {"enrolment", "enrollment"}, {"fibre", "fiber"},
    {"fulfil", "fulfill"}, {"fulfilment", "fulfillment"}, {"fulfils", "fulfills"}, {"grey", "gray"},
    {"instalment", "installment"}, {"instalments", "installments"}, {"instil", "instill"}, {"jewellery", "jewelry"},
    {"judgemental", "judgmental"}, {"kilometre", "kilometer"}, {"kilometres", "kilometers"}, {"litre", "liter"},
    {"litres", "liters"}, {"lustre", "luster"}, {"manoeuvre", "maneuver"}, {"manoeuvres", "maneuvers"},
    {"meagre", "meager"}, {"mouldy", "moldy"}, {"moustache", "mustache"}, {"mum", "mom"}, {"mummy", "mommy"},
    {"mums", "moms"}, {"offence", "offense"}, {"offences", "offenses"}, {"paediatric", "pediatric"},
    {"plough", "plow"}, {"pretence", "pretense"}, {"pretences", "pretenses"}, {"pyjamas", "pajamas"},
    {"sceptic", "skeptic"}, {"sceptical", "skeptical"}, {"scepticism", "skepticism"}, {"skilful", "skillful"},
    {"skilfully", "skillfully"}, {"sombre", "somber"}, {"theatre", "theater"}, {"theatres", "theaters"},
    {"unskilful", "unskillful"}, {"wilful", "willful"}, {"wilfully", "willfully"}, {"woollen", "woolen"},
};

/* The same, where the American one is used in Britain, too, for the same thing or for another. */
static const char *const one_way[][2] = {
    {"ageing", "aging"}, {"analogue", "analog"}, {"arse", "ass"}, {"burnt", "burned"}, {"catalogue", "catalog"},
    {"catalogues", "catalogs"}, {"dialogue", "dialog"}, {"doughnut", "donut"}, {"dreamt", "dreamed"},
    {"enquire", "inquire"}, {"enquired", "inquired"}, {"enquiring", "inquiring"}, {"judgement", "judgment"},
    {"judgements", "judgments"}, {"learnt", "learned"}, {"licence", "license"}, {"licences", "licenses"},
    {"likeable", "likable"}, {"maths", "math"}, {"mould", "mold"}, {"programme", "program"},
    {"programmes", "programs"}, {"sizeable", "sizable"}, {"smelt", "smelled"}, {"spelt", "spelled"},
    {"spilt", "spilled"}, {"spoilt", "spoiled"},
};

#define PAIRS (sizeof pairs / sizeof *pairs)
#define ONE_WAY (sizeof one_way / sizeof *one_way)

bool tn_spellings_init(tn_spellings *s, const tn_mem *mem)
{
    bool ok = true;
    tn_strmap_init(&s->words, mem);
    tn_strmap_init(&s->roots, mem);
    for (size_t i = 0; ok && i < PAIRS; i++)
        for (size_t side = 0; ok && side < 2; side++)
            ok = tn_strmap_add(&s->words, text(pairs[i][side])) != TN_STRMAP_NONE;
    for (size_t i = 0; ok && i < ONE_WAY; i++)
        ok = tn_strmap_add(&s->words, text(one_way[i][0])) != TN_STRMAP_NONE;
    for (size_t i = 0; ok && i < RULES; i++)
        for (const char *p = rules[i].roots; ok && *p; p += *p == ' ') {
            size_t n = strcspn(p, " ");
            ok = tn_strmap_add(&s->roots, tn_str_of(p, n)) != TN_STRMAP_NONE;
            p += n;
        }
    return ok;
}

void tn_spellings_free(tn_spellings *s)
{
    tn_strmap_free(&s->words);
    tn_strmap_free(&s->roots);
}

/* Whether `word` is in a list, or, of a prefix, begins something in it; *lacks: what it lacks to the first such thing. */
static bool listed(const char *list, tn_str word, bool begins, tn_str *lacks)
{
    for (const char *p = list; *p;) {
        size_t n = strcspn(p, " ");
        tn_str item = *p == '-' ? tn_str_of(p, 0) : tn_str_of(p, n);
        *lacks = tn_str_from(item, item.n < word.n ? item.n : word.n);
        if (begins ? tn_str_starts(item, word) : tn_str_eq(item, word))
            return true;
        p += n + (p[n] == ' ');
    }
    return false;
}

/* Whether the word is a root, `end`, and what may stand behind, or begins so. */
static bool follows(const rule *r, tn_str word, size_t at, tn_str end, bool prefix, tn_str *lacks)
{
    tn_str rest = tn_str_from(word, at + end.n), none;
    return (!prefix || rest.n || r->bare) && listed(r->roots, tn_str_of(word.p, at), false, &none) && listed(r->ends, rest, prefix, lacks);
}

static bool write(tn_buf *out, tn_str front, tn_str end, tn_str back)
{
    tn_buf_clear(out);
    return tn_buf_str(out, front) && tn_buf_str(out, end) && tn_buf_str(out, back);
}

/* The word with the root's end written the other way. */
static bool by_rule(const tn_spellings *s, tn_str word, bool prefix, tn_buf *out, bool *american, tn_str *lacks)
{
    for (size_t at = 2; at < word.n; at++) {
        tn_str rest = tn_str_from(word, at);
        if (tn_strmap_find(&s->roots, tn_str_of(word.p, at)) == TN_STRMAP_NONE)
            continue;
        for (size_t i = 0; i < RULES; i++)
            for (size_t way = 0; way < 2; way++) {
                tn_str from = text(way ? rules[i].american : rules[i].british);
                tn_str to = text(way ? rules[i].british : rules[i].american);
                if (!tn_str_starts(rest, from) || !follows(&rules[i], word, at, from, prefix, lacks))
                    continue;
                *american = way == 0;
                return write(out, tn_str_of(word.p, at), to, tn_str_from(rest, from.n));
            }
    }
    return false;
}

bool tn_spellings_twin(const tn_spellings *s, tn_str word, bool prefix, tn_buf *out, bool *american, tn_str *lacks)
{
    *lacks = tn_str_of("", 0);
    if (by_rule(s, word, prefix, out, american, lacks) || out->failed)
        return !out->failed;
    uint32_t number = prefix ? TN_STRMAP_NONE : tn_strmap_find(&s->words, word);
    if (number == TN_STRMAP_NONE)
        return false;
    *american = number >= 2 * PAIRS || number % 2 == 0;
    const char *twin = number >= 2 * PAIRS ? one_way[number - 2 * PAIRS][1] : pairs[number / 2][number % 2 == 0];
    return write(out, text(twin), text(""), text(""));
}
