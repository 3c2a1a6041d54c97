/* say.c - utterances from the programs of a lexicon. */
#include "say.h"

#include "../plain/plain_stem.h"
#include "disturb.h"
#include "sample_regex.h"

static const char *const common[] = {
    "a", "an", "the", "i", "you", "he", "it", "we", "they", "is", "are", "am", "was", "be", "been", "do", "does", "did",
        "not", "no",
    "never", "can", "could", "will", "would", "should", "to", "for", "of", "and", "but", "if", "or", "so", "very",
        "really", "good", "bad",
    "thank", "sorry", "happy", "help", "your", "my", "customer", "customers", "order", "refund", "phone", "wait",
        "waiting", "twenty", "21",
    "3", "2.50", "1,000", "um", "uh", "er", "mr", "ms", "st", "x", "I", "it's", "that's", "i'm", "i've", "don't",
        "can't", "won't", "isn't",
    "dont", "im", "youre", "cannot", "let's", "gonna", "ain't", "couldn't've", "y'all", "sooo", "goooood", "III", "SO",
        "GOOD", "na\xC3\xAFve",
    "stra\xC3\x9F" "e", "\xEF\xAC\x81ne", "caf\xC3\xA9", "hadn't", "they'd", "he'd've", "who's", "dunno", "n't",
        "o'clock", "2FA", "4G", "B2B", "A1", "3rd", "SIM", "OKs", "rock'n'roll",
    "its", "well", "ill", "were", "id", "manager's", "sam's"};

static const char *const marks[] = {",", ",", ",", ";", ":", " -", " \xE2\x80\x93", "\xE2\x80\x94", "...",
                                    "\xE2\x80\xA6", ".", ".", ".", "?", "!",
                                    "!!!", "?!", "\n", " - ", "..", ".\"", ".)", "!\xE2\x80\x9D", "\r\n"};

static const char *const symbols[] = {
    "\xF0\x9F\x98\x80", "\xF0\x9F\x98\xA1", "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD", "\xE2\x9D\xA4\xEF\xB8\x8F",
    "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7", "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA",
        "1\xEF\xB8\x8F\xE2\x83\xA3",
    ":)", ":-(", ":-)", "<3", ":D", "xD", ":/", "$50", "f***", "(555)", "[PII]", "#PRS_ORG#", "<NAME>", "@bob",
        "a@b.com", "http://x.com/a?b=1,",
    "www.y.org", "http://x", "https://localhost:80/no", "ftp://good", "www.", "WWW.a", "http:", "no@a", "ex-ample.com",
        "a.b", "_x.com", "great.thanks", "example.com", "wi-fi", "24/7", "#5", "!", "!!", "!!!", "?", "??", "\"", "(",
            ")", "*",
        "'", "&", "100%", "AB1234"};

/* ---- beforehand ---- */

static bool add_form(say_voice *v, tn_str form)
{
    void *forms = v->forms;
    if (!tn_mem_reserve(v->mem, &forms, &v->form_capacity, v->form_count + 1, sizeof *v->forms))
        return false;
    v->forms = forms;
    v->forms[v->form_count++] = (struct say_form){(uint32_t)v->text.size, (uint32_t)form.n};
    return tn_buf_str(&v->text, form);
}

/* Words whose stem this is. */
static bool inflect(say_voice *v, plain_stem *stem, uint32_t atom)
{
    static const char *const endings[] = {"", "s", "es", "ed", "ing", "er", "ers", "ly", "ness", "ment", "ation",
                                          "ations", "ion", "able", "ful", "e",
                                          "y", "ies", "ied", "al", "ive", "t", "en", "em", "n", "ent", "ait", "er",
                                              "\xD0\xB0", "\xD1\x8B"};
    tn_str text = tn_image_str(v->image, v->image->atoms[atom].text);
    char word[96];
    v->of_atom[atom].at = (uint32_t)v->form_count;
    for (size_t i = 0; i < sizeof endings / sizeof endings[0] && text.n < 64; i++) {
        size_t n = strlen(endings[i]);
        /* "happi" is the stem of "happy", "stop" of "stopping". */
        for (size_t twice = 0; twice < 3; twice++) {
            size_t size = text.n;
            memcpy(word, text.p, size);
            if (twice == 1 && size)
                word[size] = word[size - 1], size++;
            if (twice == 2 && size && word[size - 1] == 'i')
                size--;
            memcpy(word + size, endings[i], n);
            tn_str form = tn_str_of(word, size + n), its = plain_stem_word(stem, form);
            if (tn_str_eq(its, text) && !add_form(v, form))
                return false;
        }
    }
    v->of_atom[atom].count = (uint32_t)v->form_count - v->of_atom[atom].at;
    return true;
}

static bool inflect_all(say_voice *v)
{
    for (uint32_t l = 0; l < v->image->languages_count; l++) {
        plain_stem *stem = plain_stem_new(tn_image_str(v->image, v->image->languages[l]));
        bool ok = stem != NULL;
        for (uint32_t i = 0; ok && i < v->image->atoms_count; i++)
            if (v->image->atoms[i].kind == TN_ATOM_STEM && v->image->atoms[i].language == l)
                ok = inflect(v, stem, i);
        plain_stem_free(stem);
        if (!ok)
            return false;
    }
    return true;
}

bool say_init(say_voice *v, const tn_image *image, const tn_mem *mem)
{
    *v = (say_voice){.image = image, .mem = mem};
    tn_buf_init(&v->text, mem);
    v->of_atom = tn_mem_zero(mem, image->atoms_count, sizeof *v->of_atom);
    v->words = tn_mem_zero(mem, image->atoms_count, sizeof *v->words);
    v->spoken = tn_mem_zero(mem, image->entries_count, sizeof *v->spoken);
    bool ok = v->of_atom && v->words && v->spoken;
    for (int k = 0; k < TN_KIND_COUNT; k++) {
        v->by_kind[k] = tn_mem_zero(mem, image->entries_count, sizeof *v->by_kind[k]);
        ok = ok && v->by_kind[k];
    }
    if (!ok || !inflect_all(v)) {
        say_free(v);
        return false;
    }
    for (uint32_t i = 0; i < image->atoms_count; i++)
        if (image->atoms[i].kind == TN_ATOM_EXACT)
            v->words[v->word_count++] = i;
    for (uint32_t i = 0; i < image->entries_count; i++) {
        uint32_t kind = image->entries[i].kind;
        v->by_kind[kind][v->kind_count[kind]++] = i;
        v->spoken[v->spoken_count++] = i;
    }
    return true;
}

void say_free(say_voice *v)
{
    const tn_image *image = v->image;
    if (!image)
        return;
    for (int k = 0; k < TN_KIND_COUNT; k++)
        tn_mem_free(v->mem, v->by_kind[k], image->entries_count, sizeof *v->by_kind[k]);
    tn_mem_free(v->mem, v->of_atom, image->atoms_count, sizeof *v->of_atom);
    tn_mem_free(v->mem, v->words, image->atoms_count, sizeof *v->words);
    tn_mem_free(v->mem, v->spoken, image->entries_count, sizeof *v->spoken);
    tn_mem_free(v->mem, v->forms, v->form_capacity, sizeof *v->forms);
    tn_buf_free(&v->text);
    *v = (say_voice){0};
}

/* ---- words ---- */

typedef struct speech {
    say_voice *v;
    chance *c;
    tn_buf *out;
    bool noisy; /* things stand between the words of phrases */
    bool plain; /* of what is chosen here, ASCII words and marks only */
} speech;

static void space(speech *s)
{
    if (s->out->size && s->out->data[s->out->size - 1] != ' ' && s->out->data[s->out->size - 1] != '\n')
        tn_buf_byte(s->out, ' ');
}

static void put(speech *s, tn_str word)
{
    space(s);
    tn_buf_str(s->out, word);
}

static void put_text(speech *s, const char *word)
{
    put(s, tn_str_of(word, strlen(word)));
}

static bool is_ascii(const char *text)
{
    while ((unsigned char)*text - 1u < 0x7F)
        text++;
    return !*text;
}

/* One of a list; of its ASCII ones in plain speech. */
static const char *pick(speech *s, const char *const *list, size_t count)
{
    const char *one;
    do
        one = list[chance_below(s->c, count)];
    while (s->plain && !is_ascii(one));
    return one;
}

#define PICK(s, list) pick(s, list, sizeof(list) / sizeof(list)[0])

/* A word that nobody has heard. */
static void pseudo_word(speech *s)
{
    static const char letters[] = "etaoinshrdlucmfwypvbgkjqxz";
    space(s);
    for (size_t n = 1 + chance_below(s->c, chance_percent(s->c, 10) ? 30 : 9); n > 0; n--)
        tn_buf_byte(s->out, letters[chance_below(s->c, sizeof letters - 1)]);
}

static void say_atom(speech *s, uint32_t atom)
{
    static const char *const endings[] = {"", "", "s", "ing", "ed", "ly", "er", "ation", "'s", "x"};
    static const char *const flagged[TN_TRIGGER_COUNT][4] = {{"OK", "VERY", "2FA", "A1B"}, {"sooo", "yesss", "nooo",
        "aaab"}, {"!", "!!", "!", "!!!"},
                                                             {"?", "??", "?", "?"}, {"5", "ten", "1,000", "hundred"}};
    const tn_image *image = s->v->image;
    tn_str text = tn_image_str(image, image->atoms[atom].text);
    switch (image->atoms[atom].kind) {
    case TN_ATOM_STEM: {
        say_forms forms = s->v->of_atom[atom];
        if (!forms.count) {
            put(s, text);
            break;
        }
        struct say_form form = s->v->forms[forms.at + chance_below(s->c, forms.count)];
        put(s, tn_str_of(s->v->text.data + form.at, form.size));
        break;
    }
    case TN_ATOM_PREFIX: {
        const char *ending = CHANCE_PICK(s->c, endings);
        put(s, text);
        tn_buf_text(s->out, ending);
        break;
    }
    case TN_ATOM_REGEX:
        space(s);
        sample_regex(s->c, tn_image_str(image, image->regexes[image->atoms[atom].regex].pattern), s->out);
        break;
    case TN_ATOM_TRIGGER:
        put_text(s, flagged[atom % TN_TRIGGER_COUNT][chance_below(s->c, 4)]);
        break;
    default:
        put(s, text);
        break;
    }
}

static void say_word(speech *s)
{
    size_t r = chance_below(s->c, 100);
    if (r < 45 && s->v->word_count)
        say_atom(s, s->v->words[chance_below(s->c, s->v->word_count)]);
    else if (r < 60)
        say_atom(s, (uint32_t)chance_below(s->c, s->v->image->atoms_count));
    else if (r < 95)
        put_text(s, PICK(s, common));
    else
        pseudo_word(s);
}

/* ---- phrases ---- */

static void say_entry_of(speech *s, int kind);

/* As many transparent tokens as a phrase may step over, and a few more or less. */
static void long_pause(speech *s)
{
    static const char *const what[] = {"\xF0\x9F\x98\x80", " 's", "!?", ":)", " um"};
    const char *one = PICK(s, what);
    for (size_t n = 30 + chance_below(s->c, 6), tokens = one[0] == '!' ? 2 : 1; n >= tokens; n -= tokens)
        tn_buf_text(s->out, one);
}

static void between(speech *s)
{
    static const char *const inner[] = {",", ", um,", "'s", "\xF0\x9F\x98\x80", "not", "very", "uh", ",", ";",
                                        "\xE2\x80\xA6", "...", " -", "!"};
    size_t r = chance_below(s->c, 100);
    if (r == 0)
        long_pause(s);
    else if (r < 35)
        say_entry_of(s, TN_KIND_FILLER);
    else if (r < 45)
        say_word(s);
    else if (r < 60)
        say_entry_of(s, (int)chance_below(s->c, TN_KIND_COUNT));
    else {
        const char *what = PICK(s, inner);
        if (what[0] == '\'' || what[0] == ',' || what[0] == ';')
            tn_buf_text(s->out, what);
        else
            put_text(s, what);
    }
}

/* One way through a program; the first word may have been said already. Returns the last atom, or NONE. */
static uint32_t say_program(speech *s, uint32_t program, bool first_said)
{
    const tn_image *image = s->v->image;
    const tn_image_program *p = &image->programs[program];
    const tn_instruction *code = image->instructions + p->first;
    uint32_t last = TN_IMAGE_NONE;
    for (uint32_t at = 0; at < p->count && code[at].op != TN_OP_MATCH;) {
        switch (code[at].op) {
        case TN_OP_SPLIT:
            at = chance_percent(s->c, 50) ? code[at].x : code[at].y;
            continue;
        case TN_OP_JUMP:
            at = code[at].x;
            continue;
        case TN_OP_ANY:
            say_word(s);
            break;
        case TN_OP_SET:
            if (code[at].y && !first_said && !chance_percent(s->c, 2)) {
                last = image->sets[code[at].x + chance_below(s->c, code[at].y)];
                say_atom(s, last);
                if (s->noisy && chance_percent(s->c, 12))
                    between(s);
            }
            first_said = false;
            break;
        default:
            break;
        }
        at++;
    }
    return last;
}

static uint32_t say_entry(speech *s, uint32_t index, bool first_said)
{
    const tn_image *image = s->v->image;
    const tn_image_entry *e = &image->entries[index];
    if (e->exception_count && chance_percent(s->c, 35))
        return say_program(s, image->exceptions[e->exception + chance_below(s->c, e->exception_count)], first_said);
    if (!(e->flags & TN_ENTRY_REGEX))
        return say_program(s, e->program, first_said);
    space(s);
    sample_regex(s->c, tn_image_str(image, image->regexes[e->regex].pattern), s->out);
    return TN_IMAGE_NONE;
}

static void say_entry_of(speech *s, int kind)
{
    if (s->v->kind_count[kind])
        say_entry(s, s->v->by_kind[kind][chance_below(s->c, s->v->kind_count[kind])], false);
    else
        say_word(s);
}

/* An entry one of whose sets holds the atom, so that two phrases share a word: looked for from a random place. */
static bool say_neighbour(speech *s, uint32_t atom)
{
    const tn_image *image = s->v->image;
    uint32_t from = (uint32_t)chance_below(s->c, image->entries_count);
    for (uint32_t i = 0; i < image->entries_count && i < 300; i++) {
        uint32_t index = (from + i) % image->entries_count;
        const tn_image_entry *e = &image->entries[index];
        if (e->flags & TN_ENTRY_REGEX)
            continue;
        const tn_instruction *first = &image->instructions[image->programs[e->program].first];
        for (uint32_t k = 0; first->op == TN_OP_SET && k < first->y; k++)
            if (image->sets[first->x + k] == atom) {
                say_program(s, e->program, true);
                return true;
            }
    }
    return false;
}

static void say_phrase(speech *s)
{
    static const int shifters[] = {TN_KIND_NEGATOR, TN_KIND_NEGATOR, TN_KIND_BOOSTER, TN_KIND_BOOSTER, TN_KIND_CONTRAST,
                                   TN_KIND_CONDITIONAL,
                                   TN_KIND_STOP, TN_KIND_FILLER, TN_KIND_IGNORE, TN_KIND_ABBREV, TN_KIND_EMOTICON,
                                       TN_KIND_HEDGE, TN_KIND_TOPIC,
                                   TN_KIND_VALENCE, TN_KIND_VALENCE};
    uint32_t last = TN_IMAGE_NONE;
    if (s->v->spoken_count == 0 || chance_percent(s->c, 25))
        say_entry_of(s, CHANCE_PICK(s->c, shifters));
    else
        last = say_entry(s, s->v->spoken[chance_below(s->c, s->v->spoken_count)], false);
    if (last != TN_IMAGE_NONE && chance_percent(s->c, 25))
        say_neighbour(s, last);
}

/* Shifters around something to shift, at all distances. */
static void say_shifted(speech *s)
{
    static const int before[] = {TN_KIND_NEGATOR, TN_KIND_NEGATOR, TN_KIND_BOOSTER, TN_KIND_BOOSTER,
                                 TN_KIND_CONDITIONAL, TN_KIND_CONTRAST, TN_KIND_STOP},
                     behind[] = {TN_KIND_BOOSTER, TN_KIND_CONTRAST, TN_KIND_NEGATOR};
    bool boosters = chance_percent(s->c, 8); /* more than act on one hit */
    for (size_t n = boosters ? 2 + chance_below(s->c, 4) : 1 + chance_below(s->c, 3); n > 0; n--) {
        say_entry_of(s, boosters ? TN_KIND_BOOSTER : CHANCE_PICK(s->c, before));
        for (size_t words = chance_percent(s->c, 40) ? 1 + chance_below(s->c, 4) : 0; words > 0; words--)
            say_word(s);
        if (chance_percent(s->c, 6))
            tn_buf_text(s->out, PICK(s, marks));
    }
    for (size_t n = 1 + chance_below(s->c, 2); n > 0; n--)
        say_entry_of(s, chance_percent(s->c, 50) ? TN_KIND_VALENCE : TN_KIND_TONE);
    for (size_t n = boosters ? 1 + chance_below(s->c, 3) : chance_percent(s->c, 35); n > 0; n--)
        say_entry_of(s, boosters ? TN_KIND_BOOSTER : CHANCE_PICK(s->c, behind));
}

/* ---- utterances ---- */

static void choose_circumstances(say_voice *v, chance *c, tenor_utterance *u)
{
    static const char *const languages[] = {"", "", "", "en", "en", "en-GB", "eng", "English", "de", "de-AT", "fr",
                                            "ru", "xx"};
    static const char *const channels[] = {"", "", "voice", "chat"};
    static const tenor_role said_by[] = {TENOR_ROLE_AGENT, TENOR_ROLE_AGENT, TENOR_ROLE_AGENT, TENOR_ROLE_CUSTOMER,
                                         TENOR_ROLE_CUSTOMER,
                                         TENOR_ROLE_UNKNOWN};
    *u = (tenor_utterance)TENOR_UTTERANCE_INIT;
    u->role = chance_percent(c, 1) ? TENOR_ROLE_AUTOMATED : CHANCE_PICK(c, said_by);
    const char *language = CHANCE_PICK(c, languages), *channel = CHANCE_PICK(c, channels);
    u->language = (tenor_str){language, strlen(language)};
    u->channel = (tenor_str){channel, strlen(channel)};
    if (chance_percent(c, 50))
        u->day = 20440 + (int32_t)chance_below(c, 400);
    /* The day on which some entry begins or ends to count, the days around it, and its channel. */
    const tn_image_entry *e = v->spoken_count ? &v->image->entries[v->spoken[chance_below(c, v->spoken_count)]] : NULL;
    if (e && e->flags & TN_ENTRY_DATED && chance_percent(c, 80)) {
        int32_t edge = chance_percent(c, 50) ? e->from : e->until;
        if (edge > -1000000 && edge < 1000000)
            u->day = edge - 1 + (int32_t)chance_below(c, 3);
    }
    if (e && e->channel.size)
        u->channel = (tenor_str){v->image->strings + e->channel.at, e->channel.size};
}

void say_something(say_voice *v, chance *c, tn_buf *out, tenor_utterance *u)
{
    static const unsigned char lengths[] = {1, 1, 2, 2, 3, 3, 4, 5, 6, 9};
    static const char *const tails[] = {"'s", "n't", "'d", "'ve", "'ll", "'s", "", "1.", "'s'd"};
    speech s = {v, c, out, chance_percent(c, 50), chance_percent(c, 55)};
    size_t begin = out->size;
    tn_buf mine;
    choose_circumstances(v, c, u);
    tn_buf_init(&mine, v->mem);
    s.out = &mine;
    if (s.plain && chance_percent(c, 80))
        u->language.size = 0;
    for (size_t n = v->flood ? 130 : 0; n > 0; n--) {
        pseudo_word(&s);
        tn_buf_text(&mine, CHANCE_PICK(c, tails));
    }
    bool asr = chance_percent(c, 20), strange = !s.plain && chance_percent(c, 12);
    size_t pieces = CHANCE_PICK(c, lengths);
    if (chance_below(c, 3000) == 0)
        pieces = 50 + chance_below(c, 400);
    for (; pieces > 0; pieces--) {
        size_t r = chance_below(c, 100);
        if (r < 50)
            say_phrase(&s);
        else if (r < 68)
            say_shifted(&s);
        else if (r < 94)
            say_word(&s);
        else if (r < (s.plain ? 95 : 98))
            put_text(&s, PICK(&s, symbols));
        else
            for (size_t n = 1 + chance_below(c, strange ? 40 : 3); n > 0; n--)
                pseudo_word(&s);
        if (!asr && chance_percent(c, 28))
            tn_buf_text(&mine, PICK(&s, marks));
    }
    disturb(c, &mine, asr, strange, s.plain);
    tn_buf_put(out, mine.data ? mine.data : "", mine.size);
    tn_buf_free(&mine);
    u->text = (tenor_str){NULL, out->size - begin};
}
