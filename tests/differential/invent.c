/* invent.c - random lexicon files with every construct of FORMAT.md over a vocabulary of a few words. */
#include "invent.h"

static const char *const words[] = {
    "a", "b", "c", "go", "do", "not", "no", "good", "bad", "help", "thank", "you", "your", "it", "is", "are", "am", "i",
        "sorry", "custom",
    "customer", "ten", "um", "so", "very", "but", "if", "had", "would", "will", "have", "has", "can", "us", "let",
        "haus", "kunde", "gut",
    "nicht", "\xD0\xB4\xD0\xB0", "caf\xC3\xA9", "5", "happi", "stop", "problem", "wait", "phone", "really"};
static const char *const stems[] = {"~customer", "~helping", "~goods", "~thanks", "~happy", "~stopped", "~waiting",
                                    "~kunden", "~h\xC3\xA4user",
                                    "~problem", "~not", "~phoning"};
static const char *const prefixes[] = {"cust*", "hel*", "goo*", "tha*", "hap*", "sto*", "wai*", "customer*", "pro*",
                                       "caf\xC3\xA9*", "kun*"};
/* Alternatives that one word may be at once: the best of them counts. */
static const char *const families[] = {"(customer|~customers|cust*)", "(cust*|custom|~custom)", "(~goods|good|goo*)",
                                       "(goo*|~good)",
                                       "(/hel.*/|hel*|~helping|help)", "(hap*|happi|~happy)", "(<NUMBER>|ten|5)",
                                           "(<CAPS>|no|not)",
                                       "(~stopped|stop|/s.*/)", "(<LONG>|so|soo)"};
static const char *const gaps[] = {"...1", "...2", "...3", "...1-2", "...2-4", "...0-1", "\xE2\x80\xA6" "2", "...6",
                                   "...10"};
static const char *const oddities[] = {"\\!", "\\!\\!", "\\?", "\xF0\x9F\x98\x80", ":)", "it's", "don't", "i'm",
                                       "sam's", "cannot", "let's", "gonna",
                                       "<CAPS>", "<LONG>", "<NUMBER>", "<EXCLAIM>", "<QUESTION>", "<cls>", "<two>",
                                           "<cls>", "(/[a-c]/|/g.*/)",
                                       "(/[a-z]{2}[0-9]+/|no)", "(/so{2,9}/|so)", "can't", "ain't", "n't",
                                           "\xE2\x9D\xA4"};
static const char *const regexes[] = {"/(go|a)+d?s?/", "/[A-Z]{2,}/c", "/\\$[0-9]+/", "/thank(s| you)/", "/f\\*+/",
                                      "/c.{0,3}t/", "/\\bno\\b,?/",
                                      "/so{2,9}/", "/(?<!not )good/", "/good(?! bad)/", "/[0-9]+(?:\\.[0-9]+)?/",
                                          "/don't|isn't/", "/k\xC3\xBC?/",
                                      "/!+/", "/[\xF0\x9F\x98\x80-\xF0\x9F\x98\x8F]/", "/(?:a|b) (?:a|b)/", "/s[tk]/",
                                          "/\\w+ing/", "/ good/", "/\\s(?:no|a)\\b/", "/[ -]a/", "/,? (?:but|if)/",
                                              "/[\"'(]no/", "/\\.\\.+/", "/a-b/",
                                      "/no\\W+no/", "/[^a-z ]{2}/", "/'s/", "/(?:'m|'re) so/", "/[A-Z][a-z]+ (?:A|B)/c",
                                          "/-+/", "/\\S+!/", "/custom(?:er)?s?/"};

typedef struct maker {
    chance *c;
    tn_buf *out;
    const char *vocabulary[24]; /* the words of this lexicon */
    size_t count;
} maker;

static void put(maker *m, const char *text)
{
    tn_buf_text(m->out, text);
}

static void phrase(maker *m, unsigned depth);

/* alternatives, in their brackets */
static void group(maker *m, const char *open, const char *close, unsigned depth)
{
    put(m, open);
    for (size_t n = 1 + chance_below(m->c, 3); n > 0; n--) {
        phrase(m, depth + 1);
        put(m, n > 1 ? "|" : "");
    }
    put(m, close);
}

static void phrase(maker *m, unsigned depth)
{
    static const unsigned char lengths[] = {1, 1, 1, 2, 2, 2, 3, 4}, inner[] = {1, 1, 1, 1, 2, 2};
    bool gap_before = true; /* none at the edges */
    size_t count = depth ? CHANCE_PICK(m->c, inner) : CHANCE_PICK(m->c, lengths);
    for (size_t i = 0; i < count; i++) {
        size_t r = chance_below(m->c, 100);
        bool last = i + 1 == count;
        put(m, i ? " " : "");
        if (!gap_before && !last && r < 9) {
            put(m, CHANCE_PICK(m->c, gaps));
            gap_before = true;
            continue;
        }
        gap_before = false;
        if (r < 55 || depth > 2)
            put(m, m->vocabulary[chance_below(m->c, m->count)]);
        else if (r < 62)
            put(m, CHANCE_PICK(m->c, stems));
        else if (r < 68)
            put(m, CHANCE_PICK(m->c, prefixes));
        else if (r < 78)
            group(m, "(", ")", depth);
        else if (r < 86)
            group(m, "[", "]", depth);
        else if (r < 90)
            put(m, count > 1 ? "*" : "good");
        else if (r < 94)
            put(m, CHANCE_PICK(m->c, families));
        else
            put(m, CHANCE_PICK(m->c, oddities));
    }
}

/* One whose places do not fit into a word of bits. */
static void long_phrase(maker *m)
{
    for (size_t n = 6 + chance_below(m->c, 4); n > 0; n--) {
        put(m, m->vocabulary[chance_below(m->c, m->count)]);
        put(m, chance_percent(m->c, 20) ? " [very] ...8 " : " ...10 ");
    }
    put(m, m->vocabulary[chance_below(m->c, m->count)]);
}

static void whole_phrase(maker *m)
{
    put(m, chance_percent(m->c, 6) ? "^ " : "");
    if (chance_percent(m->c, 2))
        long_phrase(m);
    else
        phrase(m, 0);
    put(m, chance_percent(m->c, 6) ? " $" : "");
}

static void sometimes(maker *m, unsigned percent, const char *const *values, size_t count)
{
    if (chance_percent(m->c, percent)) {
        put(m, " ");
        put(m, values[chance_below(m->c, count)]);
    }
}

#define SOMETIMES(m, percent, ...)                                             \
    sometimes(m, percent, (const char *const[]){__VA_ARGS__},                  \
              sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/* What may stand on a category and on its entries. */
static void attributes(maker *m, const char *kind, unsigned percent)
{
    bool tone = is(kind, "tone"), valence = is(kind, "valence"), booster = is(kind, "booster"),
        negator = is(kind, "negator");
    if (tone || valence) {
        SOMETIMES(m, percent, "weight=2", "weight=-1.5", "weight=0.3333", "weight=5", "weight=0", "weight=-5",
                  "weight=0.0001");
        SOMETIMES(m, percent, "neg=block", "neg=flip", "neg=keep");
    }
    if (tone)
        SOMETIMES(m, percent, "valence=0", "valence=1.5", "valence=-2", "valence=5");
    if (booster)
        SOMETIMES(m, percent * 2, "side=before", "side=both", "side=both", "side=after");
    if (booster || negator)
        SOMETIMES(m, percent, "scope=0", "scope=1", "scope=3", "scope=7", "scope=50");
    if (booster || is(kind, "conditional"))
        SOMETIMES(m, percent, "factor=1.25", "factor=3", "factor=0.1", "factor=1.333", "factor=0", "factor=0.5");
    if (is(kind, "contrast")) {
        SOMETIMES(m, percent, "before=0.8", "before=0", "before=2");
        SOMETIMES(m, percent, "after=1.2", "after=0.3333");
    }
    SOMETIMES(m, percent / 3, "speaker=agent", "speaker=customer", "speaker=any");
    SOMETIMES(m, percent / 3, "mode=stem", "mode=exact");
    SOMETIMES(m, percent / 4, "prio=0", "prio=1", "prio=2");
    SOMETIMES(m, percent / 6, "channel=chat", "channel=voice");
    SOMETIMES(m, percent / 6, "from=2026-01-10", "until=2026-10-31", "from=2026-03-01 until=2026-03-05");
    SOMETIMES(m, percent / 8, "status=draft", "status=retired", "status=live");
    SOMETIMES(m, percent / 8, "lang=de", "lang=fr", "lang=ru", "lang=en");
}

static void entry(maker *m, const char *kind)
{
    bool regex = chance_percent(m->c, 7) && !is(kind, "filler") && !is(kind, "abbrev");
    if (regex)
        put(m, CHANCE_PICK(m->c, regexes));
    else if (is(kind, "filler") && chance_percent(m->c, 50))
        put(m, "um");
    else
        whole_phrase(m);
    if (chance_percent(m->c, 45)) {
        put(m, " ::");
        size_t size = m->out->size;
        attributes(m, kind, 30);
        if (m->out->size == size)
            m->out->size -= 3;
    }
    put(m, "\n");
    for (size_t n = chance_percent(m->c, 22) ? 1 + chance_below(m->c, 2) : 0; n > 0; n--) {
        put(m, "  except: ");
        whole_phrase(m);
        put(m, "\n");
    }
}

/* Does factor= stand behind `at`? */
static bool gives_factor(const tn_buf *out, size_t at)
{
    for (; at + 7 <= out->size; at++)
        if (memcmp(out->data + at, "factor=", 7) == 0)
            return true;
    return false;
}

static void category(maker *m, const char *name, const char *kind)
{
    put(m, "@category ");
    put(m, name);
    if (!is(kind, "tone")) {
        put(m, " kind=");
        put(m, kind);
    }
    size_t at = m->out->size;
    attributes(m, kind, 25);
    if (is(kind, "booster") && !gives_factor(m->out, at))
        put(m, chance_percent(m->c, 50) ? " factor=1.5" : " factor=0.5");
    put(m, "\n");
    if (is(kind, "emoticon")) {
        put(m, ":) :: 1.5\n:-( :: -1.5\n<3\n:D :: 2\n");
        return;
    }
    if (is(kind, "abbrev")) {
        put(m, "mr\nst\n");
        put(m, chance_percent(m->c, 50) ? "a\n" : "customer\n");
        return;
    }
    static const unsigned char few[] = {1, 1, 2, 3}, many[] = {1, 2, 4, 8};
    for (size_t n = is(kind, "tone") || is(kind, "valence") ? CHANCE_PICK(m->c, many)
         : CHANCE_PICK(m->c, few); n > 0; n--)
        entry(m, kind);
}

void invent_lexicon(chance *c, tn_buf *text)
{
    static const char *const categories[][2] = {
        {"joy.a", "tone"}, {"joy.b", "tone"}, {"care.x", "tone"}, {"care.y", "tone"}, {"anger", "tone"},
            {"satisfaction", "tone"},
        {"sentiment.extra", "tone"}, {"val", "valence"}, {"val.more", "valence"}, {"neg", "negator"},
            {"neg.b", "negator"}, {"boost", "booster"},
        {"damp", "booster"}, {"stop", "stop"}, {"contrast", "contrast"}, {"cond", "conditional"}, {"fill", "filler"},
            {"ign", "ignore"},
        {"hedge", "hedge"}, {"top.a", "topic"}, {"top.b", "topic"}, {"emo", "emoticon"}, {"abbr", "abbrev"}};
    static const char *const languages[] = {"en", "en", "en", "en", "de", "fr", "ru"};
    maker m = {.c = c, .out = text};
    m.count = 4 + chance_below(c, 20);
    for (size_t i = 0; i < m.count; i++)
        m.vocabulary[i] = CHANCE_PICK(c, words);
    put(&m, "@lexicon 1 name=invented lang=");
    put(&m, CHANCE_PICK(c, languages));
    put(&m, "\n@class cls = good|a b|~helping|(no|so)\n@class two = <cls>|b|a a\n");
    bool rich = chance_percent(c, 50);
    for (size_t i = 0; i < sizeof categories / sizeof categories[0]; i++)
        if (chance_percent(c, rich ? 85 : 40))
            category(&m, categories[i][0], categories[i][1]);
}

/* ---- loading ---- */

typedef struct faults {
    tn_buf *text;
    size_t count;
} faults;

/* Turn a line into a comment, and so are the sub-lines below it when they hang in the air. */
static void blank_line(void *context, const tenor_diagnostic *d)
{
    faults *f = context;
    if (d->severity != TENOR_SEVERITY_ERROR || d->line == 0)
        return;
    size_t at = 0;
    for (uint32_t line = 1; line < d->line && at < f->text->size; at++)
        line += f->text->data[at] == '\n';
    if (at < f->text->size && f->text->data[at] != '#') {
        f->text->data[at] = '#';
        f->count++;
    }
}

tenor_lexicon *invent_load(tn_buf *text)
{
    for (int tries = 0; tries < 12; tries++) {
        tenor_lexicon *lexicon = NULL;
        faults f = {text, 0};
        tenor_source source = {{"invented", 8}, {text->data, text->size}, 0};
        tenor_load_options options = {.diagnostic = blank_line, .context = &f};
        if (tenor_lexicon_load(&lexicon, &source, 1, &options, NULL) == TENOR_OK)
            return lexicon;
        if (f.count == 0)
            return NULL;
    }
    return NULL;
}
