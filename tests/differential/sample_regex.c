/* sample_regex.c - a random walk through a regex, read just well enough for the regexes of lexicons. */
#include "sample_regex.h"

#define REPEAT_MAX 6 /* of what has no bound */
#define NESTING 6

typedef struct walk {
    chance *c;
    tn_str s;
    size_t at;
    tn_buf *out;
} walk;

static void alternatives(walk *w, unsigned depth, bool quiet);

static char peek(const walk *w, size_t ahead)
{
    return w->at + ahead < w->s.n ? w->s.p[w->at + ahead] : 0;
}

static void put(walk *w, char byte, bool quiet)
{
    if (!quiet)
        tn_buf_byte(w->out, byte);
}

static char one_of(walk *w, const char *set)
{
    return set[chance_below(w->c, strlen(set))];
}

/* What an escape such as \d stands for; 0 for one that takes no character. */
static char escaped(walk *w, char c)
{
    switch (c) {
    case 'd': return one_of(w, "0123456789");
    case 'w': return one_of(w, "abcxyzABC019_");
    case 's': return one_of(w, "  \t");
    case 'D': case 'W': return one_of(w, " -.!");
    case 'S': return one_of(w, "ab1.!");
    case 'b': case 'B': case 'A': case 'z': case 'Z': case 'G': return 0;
    case 'n': return '\n';
    case 't': return '\t';
    default: return c;
    }
}

static void class_of(walk *w, bool quiet)
{
    char members[256];
    size_t count = 0;
    bool negated = peek(w, 1) == '^';
    w->at += negated ? 2 : 1;
    for (bool first = true; w->at < w->s.n && (first || peek(w, 0) != ']'); first = false) {
        char c = peek(w, 0);
        if (c == '\\') {
            c = escaped(w, peek(w, 1));
            w->at++;
        }
        w->at++;
        char to = c;
        if (peek(w, 0) == '-' && peek(w, 1) != ']' && w->at + 1 < w->s.n) {
            to = peek(w, 1);
            w->at += 2;
        }
        for (int k = (unsigned char)c; k <= (unsigned char)to && count < sizeof members; k++)
            members[count++] = (char)k;
    }
    w->at++;
    if (negated)
        put(w, one_of(w, "aqz7 -"), quiet);
    else if (count)
        put(w, members[chance_below(w->c, count)], quiet);
}

/* Skip a quantifier; how often to repeat. */
static size_t quantifier(walk *w)
{
    size_t low = 1, high = 1, at = w->at;
    char c = peek(w, 0);
    if (c == '?' || c == '*' || c == '+') {
        low = c == '+';
        high = c == '?' ? 1 : REPEAT_MAX;
        w->at++;
    } else if (c == '{' && peek(w, 1) >= '0' && peek(w, 1) <= '9') {
        low = high = 0;
        for (w->at++; peek(w, 0) >= '0' && peek(w, 0) <= '9'; w->at++)
            low = low * 10 + (size_t)(peek(w, 0) - '0');
        high = low;
        if (peek(w, 0) == ',') {
            high = 0;
            for (w->at++; peek(w, 0) >= '0' && peek(w, 0) <= '9'; w->at++)
                high = high * 10 + (size_t)(peek(w, 0) - '0');
            high = high ? high : low + REPEAT_MAX;
        }
        w->at++;
    }
    if (w->at > at && (peek(w, 0) == '?' || peek(w, 0) == '+'))
        w->at++;
    low = low > 40 ? 40 : low;
    high = high > low + REPEAT_MAX && chance_percent(w->c, 80) ? low + REPEAT_MAX : high > 40 ? 40 : high;
    size_t times = low + chance_below(w->c, high < low ? 1 : high - low + 1);
    return times && chance_percent(w->c, 3) ? times - 1 : times; /* a near miss */
}

/* One item, without its quantifier. */
static void item(walk *w, unsigned depth, bool quiet)
{
    char c = peek(w, 0);
    if (c == '[') {
        class_of(w, quiet);
    } else if (c == '(') {
        w->at++;
        bool nothing = false;
        if (peek(w, 0) == '?') { /* (?: or a look around */
            nothing = peek(w, 1) == '!' || peek(w, 1) == '=' ||
                (peek(w, 1) == '<' && (peek(w, 2) == '!' || peek(w, 2) == '='));
            w->at += peek(w, 1) == '<' ? 3 : 2;
        }
        alternatives(w, depth + 1, quiet || nothing);
        w->at += w->at < w->s.n; /* the ) */
    } else if (c == '\\') {
        char stands_for = escaped(w, peek(w, 1));
        w->at += 2;
        if (stands_for)
            put(w, stands_for, quiet);
    } else {
        w->at++;
        if (c == '.')
            put(w, one_of(w, "ab1 -"), quiet);
        else if (c != '^' && c != '$')
            put(w, c, quiet);
    }
}

static void sequence(walk *w, unsigned depth, bool quiet)
{
    while (w->at < w->s.n && peek(w, 0) != '|' && peek(w, 0) != ')') {
        size_t begin = w->at, size = w->out->size;
        item(w, depth, true);
        size_t times = quantifier(w), behind = w->at;
        w->out->size = size;
        for (size_t i = 0; i < times && !quiet && w->out->size < size + 200; i++) {
            w->at = begin;
            item(w, depth, false);
        }
        w->at = behind;
    }
}

static void alternatives(walk *w, unsigned depth, bool quiet)
{
    size_t begin = w->at, count = 1, ends[64];
    for (;;) {
        if (depth < NESTING)
            sequence(w, depth, true);
        if (peek(w, 0) != '|' || count == 64)
            break;
        ends[count++] = ++w->at;
    }
    size_t behind = w->at, which = chance_below(w->c, count);
    if (quiet || depth >= NESTING)
        return;
    w->at = which ? ends[which] : begin;
    sequence(w, depth, false);
    w->at = behind;
}

void sample_regex(chance *c, tn_str pattern, tn_buf *out)
{
    walk w = {c, pattern, 0, out};
    alternatives(&w, 0, false);
}
