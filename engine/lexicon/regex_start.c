/* regex_start.c - with which bytes a match of a regex can begin: reads the pattern as PCRE2 does, and gives up where
 * it is not sure how PCRE2 reads it. */
#include "lexicon/regex_start.h"

#include "base/utf8.h"

/* ---- sets of characters, and the ways in which something can begin ---- */

/* Characters: those of ASCII one by one, of the others the bytes 0xC0 to 0xFF that they begin with. */
typedef struct chars {
    uint64_t ascii[2];
    uint64_t lead;
} chars;

#define ALL_LEADS (~UINT64_C(0))

/* The first bytes of what matches, all of ASCII. Where they are fewer than three, what follows in the pattern goes on. */
typedef struct way {
    uint64_t set[TN_REGEX_START_BYTES][2];
    unsigned known;
} way;

#define WAYS_MAX 24 /* at least one for each length, and one to spare */

typedef struct ways {
    way list[WAYS_MAX];
    size_t count;
    /* What has a character beyond ASCII as its k-th is not followed further: one way for each k takes them all in. */
    struct {
        uint64_t set[TN_REGEX_START_BYTES][2];
        uint64_t lead; /* 0: none */
    } beyond[TN_REGEX_START_BYTES];
} ways;

static unsigned bits_in(uint64_t x)
{
    x -= (x >> 1) & UINT64_C(0x5555555555555555);
    x = (x & UINT64_C(0x3333333333333333)) + ((x >> 2) & UINT64_C(0x3333333333333333));
    x = (x + (x >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    return (unsigned)((x * UINT64_C(0x0101010101010101)) >> 56);
}

/* How many texts begin so, of as many bytes of ASCII as are known at most. */
static uint64_t texts_of(const way *w)
{
    uint64_t texts = 1;
    for (unsigned k = 0; k < TN_REGEX_START_BYTES; k++)
        texts *= k < w->known ? bits_in(w->set[k][0]) + bits_in(w->set[k][1]) : 128;
    return texts;
}

/* Both in one: the shorter of the two, with all that either has. */
static way both_of(const way *a, const way *b)
{
    way w = *a;
    w.known = a->known < b->known ? a->known : b->known;
    for (unsigned k = 0; k < w.known; k++) {
        w.set[k][0] |= b->set[k][0];
        w.set[k][1] |= b->set[k][1];
    }
    return w;
}

/* True where putting them together adds no text: at most one set differs, or one has all of the other. */
static bool joins(const way *a, const way *b)
{
    unsigned differ = 0;
    bool a_in_b = true, b_in_a = true;
    for (unsigned k = 0; k < a->known; k++) {
        uint64_t x0 = a->set[k][0], x1 = a->set[k][1], y0 = b->set[k][0], y1 = b->set[k][1];
        differ += x0 != y0 || x1 != y1;
        a_in_b = a_in_b && !(x0 & ~y0) && !(x1 & ~y1);
        b_in_a = b_in_a && !(y0 & ~x0) && !(y1 & ~x1);
    }
    return differ <= 1 || a_in_b || b_in_a;
}

/* Put together the two whose union adds the fewest texts; `ends`: nothing follows any more, so lengths may differ. */
static void put_two_together(way *list, size_t *count, bool ends)
{
    size_t first = 0, second = 0;
    uint64_t texts[WAYS_MAX], least = UINT64_MAX;
    for (size_t i = 0; i < *count; i++)
        texts[i] = texts_of(&list[i]);
    for (size_t i = 0; i < *count; i++)
        for (size_t j = i + 1; j < *count; j++) {
            if (list[i].known != list[j].known && !ends)
                continue;
            way w = both_of(&list[i], &list[j]);
            uint64_t have = texts[i] + texts[j], all = texts_of(&w), more = all > have ? all - have : 0;
            if (more < least) {
                least = more;
                first = i;
                second = j;
            }
        }
    list[first] = both_of(&list[first], &list[second]);
    list[second] = list[--*count];
}

static void put(ways *all, way w)
{
    for (size_t i = 0; i < all->count;) {
        if (all->list[i].known == w.known && joins(&all->list[i], &w)) {
            w = both_of(&all->list[i], &w); /* wider than either: it may join one that was passed */
            all->list[i] = all->list[--all->count];
            i = 0;
        } else {
            i++;
        }
    }
    if (all->count == WAYS_MAX)
        put_two_together(all->list, &all->count, false);
    all->list[all->count++] = w;
}

/* A character beyond ASCII behind the bytes of w, fewer than three. */
static void put_beyond(ways *all, const way *w, uint64_t lead)
{
    unsigned at = w->known;
    if (!lead || at >= TN_REGEX_START_BYTES)
        return;
    for (unsigned k = 0; k < at; k++) {
        all->beyond[at].set[k][0] |= w->set[k][0];
        all->beyond[at].set[k][1] |= w->set[k][1];
    }
    all->beyond[at].lead |= lead;
}

static void put_all_beyond(ways *all, const ways *more)
{
    for (unsigned at = 0; at < TN_REGEX_START_BYTES; at++) {
        for (unsigned k = 0; k < at; k++) {
            all->beyond[at].set[k][0] |= more->beyond[at].set[k][0];
            all->beyond[at].set[k][1] |= more->beyond[at].set[k][1];
        }
        all->beyond[at].lead |= more->beyond[at].lead;
    }
}

static void clear(ways *all)
{
    all->count = 0;
    memset(all->beyond, 0, sizeof all->beyond);
}

static void set_empty(ways *all)
{
    clear(all);
    all->list[all->count++] = (way){.known = 0};
}

static void set_chars(ways *all, const chars *c)
{
    clear(all);
    way nothing = {.known = 0};
    put_beyond(all, &nothing, c->lead);
    if (c->ascii[0] | c->ascii[1])
        all->list[all->count++] = (way){.set = {{c->ascii[0], c->ascii[1]}}, .known = 1};
}

static void put_all(ways *all, const ways *more)
{
    for (size_t i = 0; i < more->count; i++)
        put(all, more->list[i]);
    put_all_beyond(all, more);
}

static bool over(const ways *all)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->list[i].known < TN_REGEX_START_BYTES)
            return false;
    return true;
}

static way follow(const way *a, const uint64_t (*set)[2], unsigned known)
{
    way w = *a;
    for (unsigned k = 0; k < known && w.known < TN_REGEX_START_BYTES; k++, w.known++) {
        w.set[w.known][0] = set[k][0];
        w.set[w.known][1] = set[k][1];
    }
    return w;
}

/* `all`, and behind it `next`. */
static void concatenate(ways *all, const ways *next)
{
    if (over(all))
        return;
    ways made;
    clear(&made);
    put_all_beyond(&made, all);
    for (size_t i = 0; i < all->count; i++) {
        const way *a = &all->list[i];
        if (a->known == TN_REGEX_START_BYTES) {
            put(&made, *a);
            continue;
        }
        for (size_t j = 0; j < next->count; j++)
            put(&made, follow(a, next->list[j].set, next->list[j].known));
        for (unsigned at = 0; at < TN_REGEX_START_BYTES; at++)
            if (next->beyond[at].lead) {
                way w = follow(a, next->beyond[at].set, at);
                if (w.known == TN_REGEX_START_BYTES)
                    put(&made, w); /* the character stands behind what is looked at */
                else
                    put_beyond(&made, &w, next->beyond[at].lead);
            }
    }
    *all = made;
}

/* low to high times (no end: high is UINT32_MAX). More than three cannot matter: each that is not empty takes a byte. */
static void repeat(ways *all, unsigned low, unsigned high)
{
    if (low == 1 && high == 1)
        return;
    ways once = *all, times;
    unsigned least = low < TN_REGEX_START_BYTES ? low : TN_REGEX_START_BYTES;
    unsigned more = high - low < TN_REGEX_START_BYTES ? high - low : TN_REGEX_START_BYTES;
    set_empty(&times);
    for (unsigned i = 0; i < least; i++)
        concatenate(&times, &once);
    *all = times;
    for (unsigned i = 0; i < more && !over(&times); i++) {
        concatenate(&times, &once);
        put_all(all, &times);
    }
}

/* ---- characters ---- */

typedef struct pattern {
    tn_str s;
    size_t at;
    bool caseless;
    unsigned around; /* lookarounds that p->at is inside of: read for their end alone */
} pattern;

static void add_ascii(uint64_t set[2], unsigned low, unsigned high)
{
    for (unsigned c = low; c <= high && c < 128; c++)
        set[c / 64] |= UINT64_C(1) << (c % 64);
}

/* Letters of ASCII stand for both cases; both are in the second word, 32 bits apart. */
static uint64_t letters_in(const uint64_t set[2])
{
    return (set[1] | set[1] >> 32) & UINT64_C(0x07FFFFFE);
}

#define BIT_OF(upper) (UINT64_C(1) << ((upper) - 64))

static uint64_t lead_of(uint32_t code)
{
    char bytes[4];
    tn_utf8_encode(code, bytes);
    return UINT64_C(1) << ((unsigned char)bytes[0] - 0xC0);
}

/* Characters beyond ASCII that PCRE2 takes for letters of ASCII in another case; those of i only where it is set to
 * Turkish. */
static const struct {
    uint32_t code;
    char upper;
} partners[] = {{0x130, 'I'}, {0x131, 'I'}, {0x17F, 'S'}, {0x212A, 'K'}};

/* The characters low to high, in both cases where case does not count. */
static void add_range(const pattern *p, chars *set, uint32_t low, uint32_t high)
{
    if (low < 128) {
        uint64_t now[2] = {0, 0};
        add_ascii(now, low, high);
        if (p->caseless) {
            uint64_t letters = letters_in(now);
            now[1] |= letters | letters << 32;
            for (size_t i = 0; i < sizeof partners / sizeof *partners; i++)
                if (letters & BIT_OF(partners[i].upper))
                    set->lead |= lead_of(partners[i].code);
        }
        set->ascii[0] |= now[0];
        set->ascii[1] |= now[1];
    }
    if (high >= 128) {
        set->lead |= low == high && !p->caseless ? lead_of(low) : ALL_LEADS;
        for (size_t i = 0; i < sizeof partners / sizeof *partners && p->caseless; i++)
            if (low <= partners[i].code && partners[i].code <= high)
                set->ascii[1] |= BIT_OF(partners[i].upper) | BIT_OF(partners[i].upper) << 32;
    }
}

static void add_all(chars *to, const chars *from)
{
    to->ascii[0] |= from->ascii[0];
    to->ascii[1] |= from->ascii[1];
    to->lead |= from->lead;
}

static chars any_char(void)
{
    return (chars){{~UINT64_C(0), ~UINT64_C(0)}, ALL_LEADS};
}

static bool hex_of(char c, uint32_t *value)
{
    if (c >= '0' && c <= '9')
        *value = *value << 4 | (uint32_t)(c - '0');
    else if (c >= 'a' && c <= 'f')
        *value = *value << 4 | (uint32_t)(c - 'a' + 10);
    else if (c >= 'A' && c <= 'F')
        *value = *value << 4 | (uint32_t)(c - 'A' + 10);
    else
        return false;
    return true;
}

/* What stands behind \x: two hexadecimal digits, or up to six in braces. */
static bool hex_escape(pattern *p, uint32_t *code)
{
    size_t left = p->s.n - p->at, digits = 0;
    const char *at = p->s.p + p->at;
    *code = 0;
    if (left >= 3 && at[0] == '{') {
        while (digits + 1 < left && digits <= 6 && hex_of(at[1 + digits], code))
            digits++;
        if (digits == 0 || digits > 6 || digits + 1 >= left || at[1 + digits] != '}' || *code > 0x10FFFF)
            return false;
        p->at += digits + 2;
        return true;
    }
    if (left < 2 || !hex_of(at[0], code) || !hex_of(at[1], code))
        return false;
    p->at += 2;
    return true;
}

static bool is_alnum(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

enum escape { ESCAPE_UNKNOWN, ESCAPE_CHAR, ESCAPE_SET, ESCAPE_PLACE };

/* The escape at the backslash: one character, a set of them (*exact: its ASCII is no wider than what matches), or a
 * place between two of them. */
static enum escape read_escape(pattern *p, bool in_class, uint32_t *code, chars *set, bool *exact)
{
    if (p->s.n - p->at < 2)
        return ESCAPE_UNKNOWN;
    char c = p->s.p[p->at + 1];
    p->at += 2;
    *set = (chars){{0, 0}, 0};
    *exact = true;
    switch (c) {
    case 't': *code = 9; return ESCAPE_CHAR;
    case 'n': *code = 10; return ESCAPE_CHAR;
    case 'f': *code = 12; return ESCAPE_CHAR;
    case 'r': *code = 13; return ESCAPE_CHAR;
    case 'a': *code = 7; return ESCAPE_CHAR;
    case 'e': *code = 27; return ESCAPE_CHAR;
    case 'x': return hex_escape(p, code) ? ESCAPE_CHAR : ESCAPE_UNKNOWN;
    case 'b':
        *code = 8;
        return in_class ? ESCAPE_CHAR : ESCAPE_PLACE;
    case 'B': case 'A': case 'z': case 'Z': case 'G':
        return in_class ? ESCAPE_UNKNOWN : ESCAPE_PLACE;
    case 'd': case 'D':
        add_ascii(set->ascii, '0', '9');
        break;
    case 'w': case 'W':
        add_ascii(set->ascii, '0', '9');
        add_ascii(set->ascii, 'A', 'Z');
        add_ascii(set->ascii, 'a', 'z');
        add_ascii(set->ascii, '_', '_');
        break;
    case 's': case 'S':
        add_ascii(set->ascii, 9, 13);
        add_ascii(set->ascii, ' ', ' ');
        break;
    case 'h': case 'H':
        add_ascii(set->ascii, 9, 9);
        add_ascii(set->ascii, ' ', ' ');
        break;
    case 'v': case 'V':
        add_ascii(set->ascii, 10, 13);
        break;
    case 'p': case 'P':
        /* A property: anything. Its name is one letter, or stands in braces. */
        if (p->at >= p->s.n)
            return ESCAPE_UNKNOWN;
        if (p->s.p[p->at++] == '{') {
            while (p->at < p->s.n && p->s.p[p->at] != '}')
                p->at++;
            if (p->at >= p->s.n)
                return ESCAPE_UNKNOWN;
            p->at++;
        }
        *set = any_char();
        *exact = false;
        return ESCAPE_SET;
    default:
        *code = (unsigned char)c;
        /* Other letters and digits have meanings that do not fit here; whatever else is escaped is itself. */
        return *code >= 128 || is_alnum(c) ? ESCAPE_UNKNOWN : ESCAPE_CHAR;
    }
    if (c >= 'A' && c <= 'Z') {
        set->ascii[0] = ~set->ascii[0];
        set->ascii[1] = ~set->ascii[1];
    }
    set->lead = ALL_LEADS;
    return ESCAPE_SET;
}

static bool read_literal(pattern *p, uint32_t *code)
{
    size_t used;
    bool valid;
    *code = tn_utf8_decode(p->s.p + p->at, p->s.n - p->at, &used, &valid);
    p->at += used;
    return valid;
}

/* One end of a range, or an item that stands alone, in a class. */
static enum escape class_item(pattern *p, uint32_t *code, chars *set, bool *exact)
{
    if (p->s.p[p->at] == '\\')
        return read_escape(p, true, code, set, exact);
    char next = p->at + 1 < p->s.n ? p->s.p[p->at + 1] : 0;
    if (p->s.p[p->at] == '[' && (next == ':' || next == '.' || next == '='))
        return ESCAPE_UNKNOWN;
    return read_literal(p, code) ? ESCAPE_CHAR : ESCAPE_UNKNOWN;
}

/* The class at p->at, a bracket. */
static bool read_class(pattern *p, chars *out)
{
    chars may = {{0, 0}, 0}; /* what its items may match */
    chars sure = may;        /* what they match for certain: a negated class cannot */
    bool negated = false;
    p->at++;
    if (p->at < p->s.n && p->s.p[p->at] == '^') {
        negated = true;
        p->at++;
    }
    for (bool first = true;; first = false) {
        if (p->at >= p->s.n)
            return false;
        if (p->s.p[p->at] == ']' && !first)
            break;
        uint32_t low = 0, high = 0;
        chars set;
        bool exact = true;
        enum escape kind = class_item(p, &low, &set, &exact);
        if (kind == ESCAPE_UNKNOWN)
            return false;
        bool dash = p->at + 1 < p->s.n && p->s.p[p->at] == '-' && p->s.p[p->at + 1] != ']';
        if (kind == ESCAPE_SET) {
            if (dash)
                return false; /* PCRE2 has changed its mind about [\d-z] */
            add_all(&may, &set);
            if (exact)
                add_all(&sure, &set);
            continue;
        }
        high = low;
        if (dash) {
            p->at++;
            if (class_item(p, &high, &set, &exact) != ESCAPE_CHAR || high < low)
                return false;
        }
        chars range = {{0, 0}, 0};
        add_range(p, &range, low, high);
        add_all(&may, &range);
        /* Of what is beyond ASCII the letters of ASCII are partners only perhaps. */
        range = (chars){{0, 0}, 0};
        if (low < 128)
            add_range(p, &range, low, high < 128 ? high : 127);
        add_all(&sure, &range);
    }
    p->at++;
    *out = may;
    if (negated)
        *out = (chars){{~sure.ascii[0], ~sure.ascii[1]}, ALL_LEADS};
    return true;
}

/* ---- the pattern ---- */

#define DEPTH_MAX 8 /* a level takes some kilobytes of stack */

static bool read_choices(pattern *p, unsigned depth, ways *out);

/* What stands behind an opening bracket, up to what is inside it. */
static bool group_head(pattern *p, bool *looks_around)
{
    tn_str rest = tn_str_from(p->s, p->at);
    *looks_around = false;
    if (tn_str_starts(rest, TN_STR("*")))
        return false;
    if (!tn_str_starts(rest, TN_STR("?")))
        return true;
    char c = rest.n > 1 ? rest.p[1] : 0, d = rest.n > 2 ? rest.p[2] : 0;
    char close = 0;
    size_t name = 2;
    if (c == ':' || c == '>' || c == '|') {
        p->at += 2;
        return true;
    }
    if (c == '=' || c == '!') {
        p->at += 2;
        return *looks_around = true;
    }
    if (c == '<' && (d == '=' || d == '!')) {
        p->at += 3;
        return *looks_around = true;
    }
    if (c == '<')
        close = '>';
    else if (c == '\'')
        close = '\'';
    else if (c == 'P' && d == '<') {
        close = '>';
        name = 3;
    } else {
        return false;
    }
    while (name < rest.n && (is_alnum(rest.p[name]) || rest.p[name] == '_'))
        name++;
    if (name >= rest.n || rest.p[name] != close)
        return false;
    p->at += name + 1;
    return true;
}

static bool number(pattern *p, unsigned *value)
{
    size_t from = p->at;
    *value = 0;
    for (; p->at < p->s.n && p->s.p[p->at] >= '0' && p->s.p[p->at] <= '9'; p->at++)
        *value = *value < 100000 ? *value * 10 + (unsigned)(p->s.p[p->at] - '0') : *value;
    return p->at > from;
}

/* How often what was just read stands there. A brace that is no quantifier is one for some versions of PCRE2. */
static bool read_quantifier(pattern *p, unsigned *low, unsigned *high)
{
    *low = *high = 1;
    char c = p->at < p->s.n ? p->s.p[p->at] : 0;
    if (c != '?' && c != '*' && c != '+' && c != '{')
        return true;
    p->at++;
    if (c != '+')
        *low = 0;
    if (c != '?')
        *high = UINT32_MAX;
    if (c == '{') {
        if (!number(p, low))
            return false;
        *high = *low;
        if (p->at < p->s.n && p->s.p[p->at] == ',') {
            p->at++;
            if (!number(p, high))
                *high = UINT32_MAX;
        }
        if (p->at >= p->s.n || p->s.p[p->at] != '}' || *high < *low)
            return false;
        p->at++;
    }
    if (p->at < p->s.n && (p->s.p[p->at] == '?' || p->s.p[p->at] == '+'))
        p->at++;
    c = p->at < p->s.n ? p->s.p[p->at] : 0;
    return c != '?' && c != '*' && c != '+' && c != '{';
}

/* One thing that can be repeated, or a place between characters, as nothing. */
static bool read_one(pattern *p, unsigned depth, ways *out)
{
    char c = p->s.p[p->at];
    chars set = {{0, 0}, 0};
    uint32_t code;
    bool exact, looks_around;
    switch (c) {
    case '(':
        p->at++;
        if (depth == DEPTH_MAX || !group_head(p, &looks_around))
            return false;
        p->around += looks_around;
        if (!read_choices(p, depth + 1, out) || p->at >= p->s.n)
            return false;
        p->around -= looks_around;
        p->at++; /* read_choices stops at the closing bracket */
        if (looks_around)
            set_empty(out);
        return true;
    case '[':
        if (!read_class(p, &set))
            return false;
        break;
    case '.':
        p->at++;
        set = any_char();
        break;
    case '^':
    case '$':
        p->at++;
        set_empty(out);
        return true;
    case '?':
    case '*':
    case '+':
    case '{':
        return false;
    case '\\':
        switch (read_escape(p, false, &code, &set, &exact)) {
        case ESCAPE_UNKNOWN:
            return false;
        case ESCAPE_CHAR:
            add_range(p, &set, code, code);
            break;
        case ESCAPE_SET:
            break;
        case ESCAPE_PLACE:
            set_empty(out);
            return true;
        }
        break;
    default:
        if (!read_literal(p, &code))
            return false;
        add_range(p, &set, code, code);
    }
    set_chars(out, &set);
    return true;
}

/* Alternatives, up to a closing bracket or the end. */
static bool read_choices(pattern *p, unsigned depth, ways *out)
{
    ways branch, one;
    clear(out);
    for (;;) {
        set_empty(&branch);
        while (p->at < p->s.n && p->s.p[p->at] != '|' && p->s.p[p->at] != ')') {
            unsigned low, high;
            if (!read_one(p, depth, &one) || !read_quantifier(p, &low, &high))
                return false;
            if (p->around || over(&branch))
                continue;
            repeat(&one, low, high);
            concatenate(&branch, &one);
        }
        if (!p->around)
            put_all(out, &branch);
        if (p->at >= p->s.n || p->s.p[p->at] == ')')
            return true;
        p->at++;
    }
}

/* ---- the answer ---- */

/* One that is begun by a shorter one says nothing more. */
static void drop_longer(ways *all)
{
    for (size_t i = 0; i < all->count; i++)
        for (size_t j = 0; j < all->count;) {
            const way *a = &all->list[i], *b = &all->list[j];
            bool begun = i != j && a->known <= b->known;
            for (unsigned k = 0; k < a->known && begun; k++)
                begun = !(b->set[k][0] & ~a->set[k][0]) && !(b->set[k][1] & ~a->set[k][1]);
            if (begun) {
                all->list[j] = all->list[--all->count];
                i = 0;
                j = 0;
            } else {
                j++;
            }
        }
}

bool tn_regex_start_find(tn_str text, bool case_sensitive, tn_regex_start *out, size_t max, size_t *count)
{
    pattern p = {.s = text, .caseless = !case_sensitive};
    ways all;
    size_t beyond = 0;
    *count = 0;
    if (max == 0 || !read_choices(&p, 0, &all) || p.at < p.s.n)
        return false;
    drop_longer(&all);
    for (unsigned at = 0; at < TN_REGEX_START_BYTES; at++)
        beyond += all.beyond[at].lead != 0;
    if (max < beyond + (all.count > 0)) {
        /* No room even so: anything. */
        *out = (tn_regex_start){.known = 0};
        *count = 1;
        return true;
    }
    while (all.count > max - beyond)
        put_two_together(all.list, &all.count, true);
    for (size_t i = 0; i < all.count; i++, ++*count) {
        out[*count] = (tn_regex_start){.known = all.list[i].known};
        for (unsigned k = 0; k < all.list[i].known; k++)
            memcpy(out[*count].set[k], all.list[i].set[k], sizeof all.list[i].set[k]);
    }
    for (unsigned at = 0; at < TN_REGEX_START_BYTES; at++) {
        if (!all.beyond[at].lead)
            continue;
        tn_regex_start *start = &out[(*count)++];
        *start = (tn_regex_start){.known = at + 1};
        for (unsigned k = 0; k < at; k++)
            memcpy(start->set[k], all.beyond[at].set[k], sizeof all.beyond[at].set[k]);
        start->set[at][3] = all.beyond[at].lead; /* 0xC0 to 0xFF */
    }
    return true;
}
