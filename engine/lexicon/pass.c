/* pass.c - the pass of the fast lane over the items of one text. */
#include "lexicon/pass.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static char at(const tn_pass *p, uint32_t place)
{
    return place < p->stop ? p->dense[place] : ' ';
}

static inline void add_token(tn_pass *p, uint32_t class, uint32_t begin, uint32_t end, uint16_t flags)
{
    tn_cutter *cutter = p->cutter;
    cutter->classes[p->count] = class;
    cutter->begin[p->count] = begin - p->base;
    cutter->end[p->count] = end - p->base;
    cutter->flags[p->count++] = flags | p->pending;
    p->pending = 0;
}

static tn_str text_of(const tn_pass *p)
{
    return (tn_str){p->dense + p->base, p->stop - p->base};
}

static size_t emoticon_at(const tn_pass *p, uint32_t place)
{
    unsigned char second = (unsigned char)at(p, place + 1);
    if (!(p->cutter->emoticon_second[second / 64] >> (second % 64) & 1))
        return 0;
    return tn_token_emoticon_at(&p->cutter->image->rules, text_of(p), place - p->base);
}

/* A token of several items, from `begin` to `end`; tokens that were made of its first items go. Its last item must end with
 * it. */
static void add_wide(tn_pass *p, uint32_t class, uint32_t begin, uint32_t end)
{
    tn_cutter *cutter = p->cutter;
    while (p->count > p->first && cutter->begin[p->count - 1] >= begin - p->base)
        p->pending = cutter->flags[--p->count] & (TN_TOKEN_BREAK | TN_TOKEN_PAUSE | TN_TOKEN_COMMA);
    while (p->item < cutter->item_count && cutter->starts[p->item] < end)
        p->item++;
    p->slow = p->slow || (p->item > 0 && cutter->ends[p->item - 1] > end);
    p->no_memory = p->no_memory || class == TN_IMAGE_NONE;
    p->floor = end;
    add_token(p, class, begin, end, 0);
}

/* Whether a word so far has small letters and is parted by a space from whatever follows: no address can take it in. */
bool tn_pass_surely_lower(tn_pass *p)
{
    const tn_cutter *cutter = p->cutter;
    for (; p->lower_from < p->count; p->lower_from++) {
        uint32_t begin = p->base + cutter->begin[p->lower_from], end = p->base + cutter->end[p->lower_from];
        if (at(p, end) != ' ' || cutter->vocabulary.classes[cutter->classes[p->lower_from]].flags & (TN_CLASS_OPAQUE | TN_CLASS_SYMBOL))
            continue;
        for (uint32_t i = begin; i < end; i++)
            if (is_lower(p->dense[i]))
                return true;
    }
    return false;
}

/* What follows has letters and is no word: capitals that were weighed with them are weighed anew. */
static void add_wordless(tn_pass *p)
{
    p->wordless = true;
    p->slow = p->slow || (p->lower >= 0 && !tn_pass_surely_lower(p));
}

/* An address, a redaction mark or the like that begins at `place`, where a token does; false where none does. */
static bool add_opaque(tn_pass *p, uint32_t place)
{
    size_t size = tn_opaque_at(&p->opaque, text_of(p), place - p->base);
    if (!size)
        return false;
    add_wordless(p);
    add_wide(p, tn_vocabulary_class(&p->cutter->vocabulary, TN_CLASS_OPAQUE, NULL, 0), place, place + (uint32_t)size);
    return true;
}

static bool is_address(const char *word, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++)
        if (!is_letter(word[i]) && !is_digit(word[i]) && word[i] != '.' && word[i] != '_' && word[i] != '%' &&
            word[i] != '+' && word[i] != '-')
            return false;
    return true;
}

/* The same where the mark of the current item stands in an address, or behind its first part: it begins with the first word of
 * what such an address may consist of. */
static bool add_address(tn_pass *p)
{
    const tn_cutter *cutter = p->cutter;
    uint32_t first = TN_IMAGE_NONE, from = p->base + (uint32_t)p->opaque.looked;
    from = from < p->floor ? p->floor : from;
    for (uint32_t i = p->item; i > 0 && cutter->ends[i - 1] == cutter->starts[i] && cutter->starts[i - 1] >= from; i--) {
        const char *item = p->dense + cutter->starts[i - 1];
        if (!is_address(item, cutter->ends[i - 1] - cutter->starts[i - 1]))
            break;
        if (is_letter(*item) || is_digit(*item))
            first = cutter->starts[i - 1];
    }
    return first != TN_IMAGE_NONE && add_opaque(p, first);
}

/* Whether the word is capitals only, two or more: a digit or an apostrophe is neither. */
static bool is_caps(const char *word, uint32_t size)
{
    uint32_t letters = 0;
    for (uint32_t i = 0; i < size; i++) {
        if (is_lower(word[i]))
            return false;
        letters += is_letter(word[i]);
    }
    return letters >= 2;
}

/* Where all shout, capitals say nothing. */
static bool has_lower(tn_pass *p)
{
    if (p->wordless && tn_pass_surely_lower(p))
        return true;
    p->slow = p->slow || p->wordless;
    if (p->lower < 0) {
        p->lower = 0;
        for (uint32_t i = p->base; i < p->stop && !p->lower; i++)
            p->lower = is_lower(p->dense[i]);
        p->slow = p->slow || (!p->lower && p->letters);
    }
    return p->lower > 0;
}

static uint32_t shouted(tn_pass *p, uint32_t class)
{
    uint32_t caps = tn_vocabulary_caps(&p->cutter->vocabulary, class);
    p->no_memory = p->no_memory || caps == TN_IMAGE_NONE;
    return caps;
}

/* Look closer at the spots: of those bits only. */
static void settle_spots(tn_pass *p, uint64_t bits)
{
    for (uint32_t i = 0; i < p->spot_count; i++) {
        uint64_t here = p->spots[i].bits & bits & ~p->settled;
        if (here)
            p->settled |= tn_spot_exact(p->cutter->spot, p->dense + p->spots[i].place, p->stop - p->spots[i].place, here);
    }
    p->spot_count = 0;
}

/* Regexes of bits may begin here. */
static void note_spot(tn_pass *p, uint32_t place, uint64_t bits)
{
    if (!(bits & ~p->settled))
        return;
    p->regexes |= bits;
    if (p->spot_count == TN_PASS_SPOTS)
        settle_spots(p, ~UINT64_C(0));
    p->spots[p->spot_count].bits = bits;
    p->spots[p->spot_count++].place = place;
}

/* By the tables for ASCII: where they are wrong, spot_beyond looks again. */
static inline void spot_at(tn_pass *p, uint32_t place)
{
    const struct tn_spot_tables *tables = &p->cutter->spot->ascii;
    const uint64_t bits = tn_spot_at(tables, p->dense + place) & ~p->cutter->spot->lazy;
    if (bits)
        note_spot(p, place, bits & tables->fourth[(unsigned char)p->dense[place + 3]]);
}

static void spot_run(tn_pass *p, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        spot_at(p, i);
}

static void add_emoticon(tn_pass *p, uint32_t place, size_t size)
{
    tn_cutter *cutter = p->cutter;
    const uint32_t end = place + (uint32_t)size;
    p->slow = p->slow || (p->beyond && tn_beyond_is(tn_str_of(p->dense + place, size)));
    for (uint32_t i = place; i < end && !p->slow; i++) {
        p->seen |= UINT64_C(1) << (p->dense[i] % 64); /* regexes see into it */
        if (is_lower(p->dense[i])) /* o_O */
            add_wordless(p);
    }
    spot_run(p, place, end);
    tn_atoms_begin(&cutter->atoms);
    bool ok = tn_atoms_form(&cutter->atoms, tn_str_of(p->dense + place, size), false, tn_str_of(NULL, 0));
    add_wide(p, ok ? tn_vocabulary_class(&cutter->vocabulary, TN_CLASS_SYMBOL, cutter->atoms.list, cutter->atoms.count)
                   : TN_IMAGE_NONE,
             place, end);
}

/* ---- where regexes may begin ---- */

static bool is_word(char c)
{
    return is_letter(c) || is_digit(c);
}

/* Near characters beyond ASCII, of which neither the words of the memo nor the tables for ASCII know anything. */
static void spot_beyond(tn_pass *p)
{
    const struct tn_spot_tables *tables = &p->cutter->spot->any;
    const uint64_t high = UINT64_C(0x8080808080808080), busy = ~p->cutter->spot->lazy;
    uint32_t from = p->base;
    for (uint32_t i = p->base; i < p->stop; i++) {
        while (i + 8 < p->stop && !(tn_str_eight(p->dense + i) & high))
            i += 8;
        if ((unsigned char)p->dense[i] < 0xC0) /* or goes on with a character */
            continue;
        if (i - from >= TN_REGEX_START_BYTES)
            from = i - (TN_REGEX_START_BYTES - 1);
        for (; from <= i; from++)
            if (((unsigned char)p->dense[from] & 0xC0) != 0x80 &&
                (from == p->base || !is_word(p->dense[from]) || !is_word(p->dense[from - 1])))
                note_spot(p, from, tn_spot_at(tables, p->dense + from) & tables->fourth[(unsigned char)p->dense[from + 3]] & busy);
    }
}

/* Those of some bits that may begin in a text in ASCII: with an item, or in one behind a byte that is no letter or digit. */
static uint64_t spot_lazy(const tn_pass *p, uint64_t bits)
{
    const tn_cutter *cutter = p->cutter;
    uint64_t found = bits & cutter->spot->always;
    for (uint32_t item = p->first_item; item < p->item; item++)
        for (uint32_t begin = cutter->starts[item], end = cutter->ends[item], i = begin; i < end; i++) {
            const uint64_t first = cutter->spot->ascii.first[(unsigned char)p->dense[i]] & bits;
            if (!first || (i > begin && is_word(p->dense[i]) && is_word(p->dense[i - 1])))
                continue;
            const uint64_t here = tn_spot_at(&cutter->spot->ascii, p->dense + i) & first & ~found;
            if (here)
                found |= tn_spot_exact(cutter->spot, p->dense + i, p->stop - i, here);
        }
    return found;
}

uint64_t tn_pass_spots(tn_pass *p)
{
    if (p->beyond)
        spot_beyond(p);
    settle_spots(p, ~UINT64_C(0));
    return p->settled | p->cutter->spot->always | p->cutter->spot->lazy;
}

uint64_t tn_pass_regexes(tn_pass *p)
{
    const tn_spot *spot = p->cutter->spot;
    const uint64_t wanted = p->cutter->vocabulary.quiet ? p->cutter->loud : ~UINT64_C(0);
    if (p->beyond)
        spot_beyond(p);
    const uint64_t beyond = p->beyond ? spot->beyond : 0, here = p->regexes & wanted;
    const uint64_t lazy = (tn_spot_lazy(spot, p->seen) | (beyond & spot->lazy)) & wanted;
    const uint64_t left = here ? tn_spot_allowed(spot, here, p->seen) | (here & beyond) : 0;
    p->settled |= left & spot->always;
    if (lazy)
        p->settled |= p->beyond ? tn_spot_text(spot, &spot->any, text_of(p), lazy) : spot_lazy(p, lazy);
    settle_spots(p, left);
    return p->settled & (left | lazy);
}

/* ---- words ---- */

/* Room for the token that comes next, where it is the i-th of its word: there is room for one of each item (tn_cutter.spare). */
static inline bool room_for(tn_pass *p, uint32_t i)
{
    tn_cutter *cutter = p->cutter;
    if (i == 0)
        return true;
    if (cutter->spare == 0) {
        p->no_memory = !tn_cutter_spare(cutter, p->count);
        return !p->no_memory;
    }
    cutter->spare--;
    return true;
}

/* A word with letters beyond ASCII. */
static void add_beyond_word(tn_pass *p, const tn_word_entry *entry, uint32_t begin, uint32_t end)
{
    const tn_cutter *cutter = p->cutter;
    p->slow = p->slow || entry->checks & TN_WORD_CHECK_TOKENISER ||
              (entry->checks & TN_WORD_CHECK_EMOTICON && emoticon_at(p, begin)) ||
              (entry->checks & TN_WORD_CHECK_CAPITALS && tn_beyond_caps(tn_str_of(p->dense + begin, end - begin)));
    for (uint32_t i = begin; i < end; i++) /* where characters beyond ASCII begin: see spot_beyond */
        if ((unsigned char)p->dense[i] < 0x80 && (i == begin || !is_word(p->dense[i]) || !is_word(p->dense[i - 1])))
            spot_at(p, i);
    while (p->item < cutter->item_count && cutter->starts[p->item] < end)
        p->item++;
    p->floor = end;
    for (uint32_t i = 0; i < entry->count && room_for(p, i); i++)
        add_token(p, entry->classes[i], begin, end,
                  cutter->vocabulary.classes[entry->classes[i]].flags & TN_CLASS_AMBIGUOUS ? TN_TOKEN_AMBIGUOUS : 0);
}

static void add_entry(tn_pass *p, const tn_word_entry *entry, uint32_t begin, uint32_t end, bool caps)
{
    if (entry->checks) {
        char next = at(p, end);
        size_t size = entry->checks & TN_WORD_CHECK_EMOTICON ? emoticon_at(p, begin) : 0;
        p->slow = p->slow || entry->checks & TN_WORD_CHECK_TOKENISER;
        if (size) {
            add_emoticon(p, begin, size);
            return;
        }
        if (entry->checks & TN_WORD_CHECK_ADDRESS && (next == '.' || next == ':')) {
            p->slow = p->slow || (begin > p->base && is_address(p->dense + begin - 1, 1)); /* one that began before it may hold it */
            if (add_opaque(p, begin))
                return;
        }
    }
    if (entry->regexes) {
        const struct tn_spot_tables *tables = &p->cutter->spot->ascii;
        uint64_t here = entry->regexes & tn_spot_at(tables, p->dense + begin) & tables->fourth[(unsigned char)p->dense[begin + 3]];
        if (here && !is_capital(p->dense[begin]))
            note_spot(p, begin, here);
        if (entry->marked)
            spot_run(p, begin + 1, end);
    }
    p->item++;
    for (uint32_t i = 0; i < entry->count && room_for(p, i); i++) {
        uint32_t class = entry->classes[i];
        uint16_t flags = p->cutter->vocabulary.classes[class].flags & TN_CLASS_AMBIGUOUS ? TN_TOKEN_AMBIGUOUS : 0;
        add_token(p, caps ? shouted(p, class) : class, begin, end, flags);
    }
}

static void add_word(tn_pass *p, uint32_t payload, uint32_t begin, uint32_t end)
{
    tn_cutter *cutter = p->cutter;
    bool caps = false;
    if (payload & TN_WORDMEMO_ENTRY && tn_wordmemo_entry(&cutter->memo, payload)->checks & TN_WORD_CHECK_BEYOND) {
        add_beyond_word(p, tn_wordmemo_entry(&cutter->memo, payload), begin, end);
        return;
    }
    if (is_capital(p->dense[begin]))
        spot_at(p, begin); /* of a word, the memo knows only what may begin with its small letter */
    if (end - begin > 1) /* it begins with a capital, or is a code such as 2FA */
        caps = is_caps(p->dense + begin, end - begin) && has_lower(p);
    if (payload & TN_WORDMEMO_ENTRY) {
        add_entry(p, tn_wordmemo_entry(&cutter->memo, payload), begin, end, caps);
    } else {
        add_token(p, caps ? shouted(p, payload - 1) : payload - 1, begin, end, 0);
        p->item++;
    }
}

/* ---- what stands between words: as token.c has it ---- */

/* Bytes of the closing quote or bracket here, or 0. */
static uint32_t closing(const tn_pass *p, uint32_t place)
{
    const char c = p->dense[place];
    if (c == '"' || c == '\'' || c == ')' || c == ']' || c == '}')
        return 1;
    if (p->beyond && p->stop - place >= 3 && memcmp(p->dense + place, "\xE2\x80\x9D", 3) == 0)
        return 3;
    return p->beyond && p->stop - place >= 2 && memcmp(p->dense + place, "\xC2\xBB", 2) == 0 ? 2 : 0;
}

/* True where white space or the end follows, closing quotes and brackets aside. */
static bool ends_here(const tn_pass *p, uint32_t place)
{
    for (uint32_t size; place < p->stop && (size = closing(p, place)); place += size)
        ;
    char c = at(p, place);
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static uint32_t run_of(const tn_pass *p, uint32_t place)
{
    uint32_t end = place + 1;
    while (end < p->stop && p->dense[end] == p->dense[place])
        end++;
    return end;
}

static void add_stops(tn_pass *p, uint32_t place, uint32_t end)
{
    const tn_cutter *cutter = p->cutter;
    bool abbreviated = p->count > p->first && cutter->end[p->count - 1] == place - p->base &&
                       cutter->vocabulary.classes[cutter->classes[p->count - 1]].flags & TN_CLASS_ABBREVIATION;
    if (end - place == 1 && ends_here(p, end) && !abbreviated)
        p->pending |= TN_TOKEN_BREAK;
}

/* The class of a run of ! or of ?. NONE: no memory. */
static uint32_t class_of_marks(tn_cutter *cutter, tn_str run)
{
    const uint16_t flag = run.p[0] == '!' ? TN_TOKEN_EXCLAIM : TN_TOKEN_QUESTION;
    uint32_t *known = &cutter->mark_classes[run.p[0] == '!'];
    if (run.n == 1 && *known != TN_IMAGE_NONE)
        return *known;
    tn_atoms_begin(&cutter->atoms);
    if (!tn_atoms_form(&cutter->atoms, run, false, tn_str_of(NULL, 0)) || !tn_atoms_triggers(&cutter->atoms, flag))
        return TN_IMAGE_NONE;
    uint32_t class = tn_vocabulary_class(&cutter->vocabulary, TN_CLASS_SYMBOL, cutter->atoms.list, cutter->atoms.count);
    if (run.n == 1)
        *known = class;
    return class;
}

static void add_marks(tn_pass *p, uint32_t place, uint32_t end)
{
    uint32_t class = class_of_marks(p->cutter, tn_str_of(p->dense + place, end - place));
    if (class == TN_IMAGE_NONE) {
        p->no_memory = true;
        return;
    }
    add_token(p, class, place, end, p->dense[place] == '!' ? TN_TOKEN_EXCLAIM : TN_TOKEN_QUESTION);
    if (ends_here(p, end))
        p->pending |= TN_TOKEN_BREAK;
}

/* A 'm or 's that stands by itself. */
static void check_clitic(tn_pass *p, uint32_t place)
{
    static const char *const clitics[] = {"m", "re", "ve", "ll", "d", "s"};
    if (place > p->base && p->dense[place - 1] != ' ' && p->dense[place - 1] != '\t')
        return;
    uint32_t size = 0;
    while (size < 3 && is_letter(at(p, place + 1 + size)))
        size++;
    if (size == 0 || size > 2 || is_digit(at(p, place + 1 + size)))
        return;
    for (size_t i = 0; i < sizeof clitics / sizeof clitics[0]; i++) {
        bool same = strlen(clitics[i]) == size;
        for (uint32_t k = 0; k < size && same; k++)
            same = (p->dense[place + 1 + k] | 32) == clitics[i][k];
        p->slow = p->slow || same;
    }
}

static void add_pause(tn_pass *p, uint32_t place)
{
    char c = p->dense[place], next = at(p, place + 1), last = place > p->base ? p->dense[place - 1] : ' ';
    if (c == '-') {
        bool space_before = last == ' ' || last == '-';
        bool space_after = next == ' ' || next == '\n';
        if (space_before && (space_after || next == '-'))
            p->pending |= TN_TOKEN_PAUSE;
    } else if (!(is_digit(next) && place > p->base && is_digit(last))) {
        p->pending |= c == ',' ? TN_TOKEN_COMMA : TN_TOKEN_PAUSE;
    }
}

/* A full stop within what may be a domain. */
static bool in_address(const tn_pass *p, uint32_t place)
{
    char next = at(p, place + 1);
    return place > p->base && p->dense[place - 1] != ' ' && (is_letter(next) || is_digit(next));
}

/* An emoji and what it is joined with. */
static void add_emoji(tn_pass *p, uint32_t place)
{
    tn_cutter *cutter = p->cutter;
    const uint32_t end = place + (uint32_t)tn_token_emoji_at(text_of(p), place - p->base);
    tn_atoms_begin(&cutter->atoms);
    const bool ok = tn_atoms_form(&cutter->atoms, tn_str_of(p->dense + place, end - place), false, tn_str_of(NULL, 0));
    const uint32_t class = ok ? tn_vocabulary_class(&cutter->vocabulary, TN_CLASS_SYMBOL, cutter->atoms.list, cutter->atoms.count)
                              : TN_IMAGE_NONE;
    p->no_memory = p->no_memory || class == TN_IMAGE_NONE;
    while (p->item < cutter->item_count && cutter->starts[p->item] < end)
        p->item++;
    if (!p->no_memory)
        add_token(p, class, place, end, 0);
}

/* A character beyond ASCII that is part of no word. */
static void add_beyond(tn_pass *p, uint32_t place)
{
    const unsigned char c = (unsigned char)p->dense[place];
    uint32_t size;
    const tn_beyond_kind kind = tn_beyond_at(&p->cutter->beyond, p->dense + place, &size);
    if (p->cutter->image->rules.emoticon_first[c / 64] >> (c % 64) & 1) { /* an emoji may be listed as one */
        const size_t listed = emoticon_at(p, place);
        p->slow = p->slow || (listed && listed != tn_token_emoji_at(text_of(p), place - p->base));
    }
    if (kind == TN_BEYOND_EMOJI) {
        add_emoji(p, place);
        return;
    }
    p->slow = p->slow || (kind != TN_BEYOND_DASH && kind != TN_BEYOND_MARK); /* a letter: its word is that of an emoticon before it */
    if (kind == TN_BEYOND_DASH && !(is_digit(at(p, place + size)) && place > p->base && is_digit(p->dense[place - 1])))
        p->pending |= TN_TOKEN_PAUSE;
    p->item += size;
}

/* One byte that is no word byte, and what it takes with it. */
static void add_mark(tn_pass *p, uint32_t place)
{
    if ((unsigned char)p->dense[place] >= 0x80) {
        add_beyond(p, place);
        return;
    }
    const char c = p->dense[place];
    const tn_token_rules *rules = &p->cutter->image->rules;
    spot_at(p, place);
    p->seen |= UINT64_C(1) << (c % 64);
    if (rules->emoticon_first[(unsigned char)c / 64] >> (c % 64) & 1) {
        size_t size = emoticon_at(p, place);
        if (size) {
            add_emoticon(p, place, size);
            return;
        }
    }
    uint32_t end = place + 1;
    switch (c) {
    case '\n': case '\r': case '\v': case '\f':
        p->pending |= TN_TOKEN_BREAK;
        break;
    case '.':
        if (in_address(p, place) && add_address(p))
            return;
        end = run_of(p, place);
        spot_run(p, place + 1, end);
        add_stops(p, place, end);
        break;
    case '!': case '?':
        end = run_of(p, place);
        spot_run(p, place + 1, end);
        add_marks(p, place, end);
        break;
    case ',': case ';': case ':': case '-':
        add_pause(p, place);
        break;
    case '\'':
        check_clitic(p, place);
        break;
    case '@':
        if (add_address(p) || add_opaque(p, place))
            return;
        break;
    case '[': case '<': case '#':
        if (add_opaque(p, place))
            return;
        break;
    default:
        break;
    }
    p->item += end - place;
}

/* ---- tracks ---- */

/* Whether a word that begins with a capital is to be taken as it is without one: it is not capitals only, and no regex begins with it. */
static inline bool is_capitalised(const tn_pass *p, uint32_t start, uint32_t end)
{
    const char *word = p->dense + start;
    return (end - start == 1 || is_lower(word[1])) && !(tn_spot_at(&p->cutter->spot->ascii, word) & ~p->cutter->spot->lazy);
}

/* Words that are one token each and nothing is to be looked at in, from the current item on: most of all text. A token and its item are
 * one step each, so that one number tells of both. */
static void add_plain_words(tn_pass *p)
{
    const tn_cutter *cutter = p->cutter;
    const uint32_t *starts = cutter->starts + p->item, *ends = cutter->ends + p->item, *payload = cutter->payload + p->item;
    const uint64_t *upper = cutter->upper;
    uint32_t *classes = cutter->classes + p->count, *begin = cutter->begin + p->count, *end = cutter->end + p->count;
    uint16_t *flags = cutter->flags + p->count, pending = p->pending;
    const uint32_t base = p->base, stop = p->stop;
    size_t i = 0;
    for (; starts[i] < stop; i++) { /* behind the last stands what is not */
        const uint32_t start = starts[i];
        uint32_t found = payload[i];
        if (found >= TN_WORDMEMO_MARK) {
            const tn_word_entry *entry = found & TN_WORDMEMO_ENTRY ? tn_wordmemo_entry(&cutter->memo, found) : NULL;
            if (!entry || !entry->quick || entry->regexes & tn_spot_at(&cutter->spot->ascii, p->dense + start))
                break;
            found = entry->classes[0] + 1;
        }
        if (upper[start / 64] >> (start % 64) & 1 && !is_capitalised(p, start, ends[i]))
            break;
        classes[i] = found - 1;
        begin[i] = start - base;
        end[i] = ends[i] - base;
        flags[i] = pending;
        pending = 0;
    }
    p->item += (uint32_t)i;
    p->count += (uint32_t)i;
    p->pending = pending;
}

void tn_pass_begin(tn_pass *p, tn_cutter *cutter, uint32_t base, size_t size, uint32_t item)
{
    p->cutter = cutter;
    p->dense = cutter->dense;
    p->base = base;
    p->stop = base + (uint32_t)size;
    p->first = p->count = p->lower_from = cutter->token_count;
    p->item = p->first_item = item;
    p->floor = p->spot_count = 0;
    p->pending = 0;
    p->slow = p->wordless = p->no_memory = p->beyond = p->letters = false;
    p->opaque = (tn_opaque){0};
    p->lower = -1;
    p->regexes = cutter->spot->always;
    p->settled = 0;
    p->seen = 0;
}

void tn_pass_run(tn_pass *p)
{
    const tn_cutter *cutter = p->cutter;
    while (!p->slow && !p->no_memory) {
        add_plain_words(p);
        if (p->item >= cutter->item_count || cutter->starts[p->item] >= p->stop)
            break;
        const uint32_t payload = cutter->payload[p->item], begin = cutter->starts[p->item];
        if ((payload & (TN_WORDMEMO_ENTRY | TN_WORDMEMO_MARK)) == TN_WORDMEMO_MARK)
            add_mark(p, begin);
        else
            add_word(p, payload, begin, cutter->ends[p->item]);
    }
}

