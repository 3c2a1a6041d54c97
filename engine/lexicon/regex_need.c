/* regex_need.c - bytes of which every match of a regex has at least one: the cheapest cut through its alternatives. */
#include "lexicon/regex_need.h"

#define DEPTH_MOST 40

/* A set of bytes, and how common they are in text; NO_NEED: nothing is needed. */
#define NO_NEED UINT32_MAX

typedef struct need {
    uint64_t set[4];
    uint32_t cost;
} need;

typedef struct reader {
    tn_str s;
    size_t at;
    bool case_sensitive, lost; /* lost: a construct that is not understood */
} reader;

static need read_choice(reader *r, unsigned depth);

static void put(uint64_t set[4], unsigned byte)
{
    set[byte / 64] |= UINT64_C(1) << (byte % 64);
}

static void put_beyond_ascii(uint64_t set[4])
{
    set[2] = set[3] = ~UINT64_C(0);
}

static bool is_letter(unsigned c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* A character and, where case does not count, its other forms: Unicode folds U+017F to s and U+212A to k. */
static void put_char(const reader *r, uint64_t set[4], unsigned byte)
{
    if (byte >= 0x80) {
        put_beyond_ascii(set);
        for (const char *c = "sSkK"; *c && !r->case_sensitive; c++) /* U+017F and U+212A fold to them */
            put(set, (unsigned char)*c);
        return;
    }
    put(set, byte);
    if (r->case_sensitive || !is_letter(byte))
        return;
    put(set, byte ^ 32);
    if ((byte | 32) == 'k' || (byte | 32) == 's')
        put_beyond_ascii(set);
}

/* Roughly, how often a byte stands in text: only the order counts. */
static uint32_t commonness(unsigned b)
{
    if (b == ' ')
        return 400;
    if (is_letter(b) || strchr(".,'!?-\"", (int)b))
        return 40;
    if (b >= '0' && b <= '9')
        return 20;
    return strchr("$:;()/", (int)b) ? 10 : 1;
}

static uint32_t cost_of(const uint64_t set[4])
{
    uint32_t cost = 1;
    for (unsigned b = 1; b < 128; b++)
        if (set[b / 64] >> (b % 64) & 1)
            cost += commonness(b);
    return cost;
}

static need needed(const uint64_t set[4])
{
    return (need){{set[0], set[1], set[2], set[3]}, cost_of(set)};
}

static need nothing(void)
{
    return (need){{0}, NO_NEED};
}

static int peek(const reader *r, size_t ahead)
{
    return r->at + ahead < r->s.n ? (unsigned char)r->s.p[r->at + ahead] : -1;
}

/* What a class escape stands for; false: none of the simple ones. */
static bool put_class(uint64_t set[4], int c)
{
    bool negated = c >= 'A' && c <= 'Z';
    uint64_t is[4] = {0};
    switch (c | 32) {
    case 'd':
        for (unsigned b = '0'; b <= '9'; b++)
            put(is, b);
        break;
    case 'w':
        for (unsigned b = 0; b < 128; b++)
            if (is_letter(b) || (b >= '0' && b <= '9') || b == '_')
                put(is, b);
        break;
    case 's':
        for (unsigned b = '\t'; b <= '\r'; b++)
            put(is, b);
        put(is, ' ');
        break;
    default:
        return false;
    }
    set[0] |= negated ? ~is[0] : is[0];
    set[1] |= negated ? ~is[1] : is[1];
    put_beyond_ascii(set);
    return true;
}

static bool is_mark(int c)
{
    return c > ' ' && c < 0x7F && !is_letter((unsigned)c) && !(c >= '0' && c <= '9');
}

/* [...] behind its bracket. */
static need read_set(reader *r)
{
    uint64_t set[4] = {0};
    bool negated = peek(r, 0) == '^';
    r->at += negated;
    for (bool first = true;; first = false) {
        int c = peek(r, 0), next = peek(r, 1);
        if (c < 0 || (c == '[' && (next == ':' || next == '.' || next == '='))) {
            r->lost = true;
            return nothing();
        }
        r->at++;
        if (c == ']' && !first)
            break;
        if (c == '\\') {
            r->at++;
            if (put_class(set, next))
                continue;
            if (!is_mark(next)) {
                r->lost = true;
                return nothing();
            }
            c = next;
        }
        int high = c;
        if (peek(r, 0) == '-' && peek(r, 1) >= 0 && peek(r, 1) != ']') {
            high = peek(r, 1);
            r->at += 2;
            if (high == '\\' || high < c || high >= 0x80) {
                r->lost = true;
                return nothing();
            }
        }
        for (int b = c; b <= high; b++)
            put_char(r, set, (unsigned)b);
    }
    if (negated) {
        set[0] = ~set[0];
        set[1] = ~set[1];
        put_beyond_ascii(set);
    }
    return needed(set);
}

/* (...) behind its parenthesis; *empty: it looks around and takes nothing. */
static need read_group(reader *r, unsigned depth)
{
    bool looks = false;
    if (peek(r, 0) == '*') {
        r->lost = true;
        return nothing();
    }
    if (peek(r, 0) == '?') {
        int kind = peek(r, 1), behind = peek(r, 2);
        if (kind == ':' || kind == '=' || kind == '!') {
            looks = kind != ':';
            r->at += 2;
        } else if (kind == '<' && (behind == '=' || behind == '!')) {
            looks = true;
            r->at += 3;
        } else {
            r->lost = true;
            return nothing();
        }
    }
    need inner = read_choice(r, depth + 1);
    if (peek(r, 0) != ')')
        r->lost = true;
    r->at++;
    return looks ? nothing() : inner;
}

static need read_escape(reader *r)
{
    uint64_t set[4] = {0};
    int c = peek(r, 0);
    r->at++;
    if (c == 'b' || c == 'B')
        return nothing();
    if (put_class(set, c))
        return needed(set);
    if (!is_mark(c)) {
        r->lost = true;
        return nothing();
    }
    put_char(r, set, (unsigned)c);
    return needed(set);
}

static need read_atom(reader *r, unsigned depth)
{
    uint64_t set[4] = {0};
    int c = peek(r, 0);
    r->at++;
    switch (c) {
    case '(':
        return read_group(r, depth);
    case '[':
        return read_set(r);
    case '\\':
        return read_escape(r);
    case '.': case '^': case '$':
        return nothing();
    default:
        while (peek(r, 0) >= 0x80 && peek(r, 0) < 0xC0) /* the rest of a character */
            r->at++;
        put_char(r, set, (unsigned)c);
        return needed(set);
    }
}

/* A quantifier here, skipped; true where it allows none at all. */
static bool read_optional(reader *r)
{
    int c = peek(r, 0);
    bool optional = c == '?' || c == '*';
    if (c == '?' || c == '*' || c == '+') {
        r->at++;
    } else if (c == '{') {
        size_t i = 1;
        while (peek(r, i) >= '0' && peek(r, i) <= '9')
            i++;
        size_t digits = i - 1;
        bool counted = digits > 0;
        while (counted && (peek(r, i) == ',' || (peek(r, i) >= '0' && peek(r, i) <= '9')))
            i++;
        if (!counted || peek(r, i) != '}') {
            r->lost = true; /* a brace that stands for itself, or {,n}: which, depends on the version */
            return true;
        }
        optional = true;
        for (size_t k = 1; k <= digits; k++)
            optional = optional && peek(r, k) == '0';
        r->at += i + 1;
    } else {
        return false;
    }
    if (peek(r, 0) == '?' || peek(r, 0) == '+')
        r->at++;
    return optional;
}

static need read_sequence(reader *r, unsigned depth)
{
    need best = nothing();
    while (!r->lost && peek(r, 0) >= 0 && peek(r, 0) != '|' && peek(r, 0) != ')') {
        need one = read_atom(r, depth);
        if (!read_optional(r) && one.cost < best.cost)
            best = one;
    }
    return best;
}

static need read_choice(reader *r, unsigned depth)
{
    if (depth > DEPTH_MOST) {
        r->lost = true;
        return nothing();
    }
    need all = read_sequence(r, depth);
    while (!r->lost && peek(r, 0) == '|') {
        r->at++;
        need one = read_sequence(r, depth);
        if (all.cost == NO_NEED || one.cost == NO_NEED) {
            all = nothing();
        } else {
            for (int i = 0; i < 4; i++)
                all.set[i] |= one.set[i];
            all.cost = cost_of(all.set);
        }
    }
    return all;
}

bool tn_regex_need_find(tn_str pattern, bool case_sensitive, uint64_t out[4])
{
    reader r = {.s = pattern, .case_sensitive = case_sensitive};
    need all = read_choice(&r, 0);
    if (r.lost || r.at < pattern.n || all.cost == NO_NEED)
        return false;
    memcpy(out, all.set, sizeof all.set);
    return true;
}
