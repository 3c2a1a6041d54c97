/* attr.c - attributes of headers, categories and entries. */
#include "lexicon/attr.h"

#include "base/num.h"
#include "text/stem.h"

enum type { NUMBER, NATURAL, ENUM, DATE, TEXT, CODES };

static const struct {
    tn_str name;
    const char *where;
    enum type type;
} attributes[] = {
#define A(name, text, where, type) {{text, sizeof text - 1}, where, type},
    TN_ATTRS(A)
#undef A
};

/* Values of ENUM attributes, in the order of their C enums. */
static const tn_str speakers[] = {{"any", 3}, {"agent", 5}, {"customer", 8}};
static const tn_str modes[] = {{"exact", 5}, {"stem", 4}};
static const tn_str negations[] = {{"block", 5}, {"flip", 4}, {"keep", 4}};
static const tn_str statuses[] = {{"live", 4}, {"draft", 5}, {"retired", 7}};
static const tn_str sides[] = {{"after", 5}, {"before", 6}, {"both", 4}};
static const tn_str kinds[] = {
#define K(name, text) {text, sizeof text - 1},
    TN_KINDS(K)
#undef K
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static const tn_str *values_of(enum tn_attr a, size_t *count)
{
    switch (a) {
    case TN_ATTR_SPEAKER:
        *count = COUNT(speakers);
        return speakers;
    case TN_ATTR_MODE:
        *count = COUNT(modes);
        return modes;
    case TN_ATTR_NEG:
        *count = COUNT(negations);
        return negations;
    case TN_ATTR_STATUS:
        *count = COUNT(statuses);
        return statuses;
    case TN_ATTR_SIDE:
        *count = COUNT(sides);
        return sides;
    default:
        *count = COUNT(kinds);
        return kinds;
    }
}

const char *tn_attr_kind_name(enum tn_kind kind)
{
    return kinds[kind].p;
}

tn_str tn_attr_value_name(enum tn_attr a, uint32_t value)
{
    size_t count;
    const tn_str *values = values_of(a, &count);
    return value < count ? values[value] : TN_STR("");
}

bool tn_attr_is_name(tn_str name)
{
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
        bool other = (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
        if (!letter && (i == 0 || !other))
            return false;
    }
    return name.n > 0;
}

/* Inclusive ranges of numbers, in their own units. */
static void range_of(enum tn_attr a, int32_t *low, int32_t *high)
{
    *low = 0;
    *high = 5 * TN_NUM_UNIT; /* factors: exact products of six of them fit 128 bits (score/model.h) */
    if (a == TN_ATTR_WEIGHT || a == TN_ATTR_VALENCE)
        *low = -5 * TN_NUM_UNIT;
    else if (a == TN_ATTR_SCOPE)
        *high = 50;
    else if (a == TN_ATTR_PRIO)
        *high = 1000;
}

typedef struct parse {
    tn_diags *diags;
    char where;
    uint32_t given;
    tn_attr_value value[TN_ATTR_COUNT]; /* of those that are given */
} parse;

static tn_place at(tn_place place, size_t bytes)
{
    place.byte += (uint32_t)bytes;
    return place;
}

/* Where an attribute may stand, in words. */
static const char *places(const char *where)
{
    return strcmp(where, "h") == 0   ? "the @lexicon line"
           : strcmp(where, "c") == 0 ? "a @category line"
           : strcmp(where, "e") == 0 ? "an entry"
                                     : "a @category line or an entry";
}

static bool parse_number(parse *p, enum tn_attr a, tn_str v, tn_place place, int32_t *number)
{
    bool natural = attributes[a].type == NATURAL;
    uint32_t whole = 0;
    if (natural ? !tn_num_parse_u32(v, &whole) : !tn_num_parse_unit(v, number)) {
        tn_str help = TN_DIAG_NO_HELP;
        const char *comma = v.n ? memchr(v.p, ',', v.n) : NULL;
        if (comma)
            help = tn_diag_text(p->diags, "write a point: %.*s.%.*s", (int)(comma - v.p), v.p,
                                (int)(v.n - (size_t)(comma - v.p) - 1), comma + 1);
        else if (!natural)
            help = TN_STR("numbers look like 2, -1.5 or 0.25, with at most 4 decimals");
        tn_diag_add(p->diags, TN_DIAG_E403, place, v.n, help, "'%.*s' is not a %s", TN_DIAG_V(v),
                    natural ? "whole number" : "number");
        return false;
    }
    int32_t low, high;
    range_of(a, &low, &high);
    if (natural)
        *number = whole > (uint32_t)high ? high + 1 : (int32_t)whole;
    if (*number < low || *number > high) {
        int32_t unit = natural ? 1 : TN_NUM_UNIT;
        tn_diag_add(p->diags, a == TN_ATTR_WEIGHT ? TN_DIAG_E405 : TN_DIAG_E412, place, v.n, TN_DIAG_NO_HELP,
                    "%.*s %.*s is outside %d … %d", TN_DIAG_V(attributes[a].name), TN_DIAG_V(v), low / unit, high / unit);
        return false;
    }
    return true;
}

static bool parse_enum(parse *p, enum tn_attr a, tn_str v, tn_place place, int32_t *number)
{
    size_t count;
    const tn_str *values = values_of(a, &count);
    for (size_t i = 0; i < count; i++)
        if (tn_str_eq(v, values[i])) {
            *number = (int32_t)i;
            return true;
        }
    char list[160];
    size_t size = 0;
    for (size_t i = 0; i < count && size + values[i].n + 2 < sizeof list; i++) {
        if (i)
            list[size++] = '|';
        memcpy(list + size, values[i].p, values[i].n);
        size += values[i].n;
    }
    tn_diag_add(p->diags, TN_DIAG_E402, place, v.n, tn_diag_suggest(p->diags, v, values, count),
                "'%.*s' is not a value of %.*s (%.*s)", TN_DIAG_V(v), TN_DIAG_V(attributes[a].name), (int)size, list);
    return false;
}

static bool parse_text(parse *p, enum tn_attr a, tn_str v, tn_place place)
{
    if (v.n == 0) {
        tn_diag_add(p->diags, TN_DIAG_E402, place, 1, TN_DIAG_NO_HELP, "%.*s has no value", TN_DIAG_V(attributes[a].name));
        return false;
    }
    if (a == TN_ATTR_LANG && !tn_stem_known(v)) {
        tn_diag_add(p->diags, TN_DIAG_E414, place, v.n, TN_STR("give an ISO 639 code such as en, de, fr, es, it, nl"),
                    "there is no stemmer for language '%.*s'", TN_DIAG_V(v));
        return false;
    }
    return true;
}

/* Bit i: warning TN_DIAG_W601 + i. */
static const tn_str warnings[] = {
#define D(code, severity, ...) {severity##_NAME(code)},
#define ERROR_NAME(code) NULL, 0
#define TEST_NAME(code) NULL, 0
#define WARNING_NAME(code) #code, sizeof #code - 1
#include "lexicon/diagnostics.def"
#undef D
};
_Static_assert(TN_DIAG_CODE_COUNT - TN_DIAG_W601 < 31, "a bit for each warning, and the sign");

/* Codes of warnings with commas between them. */
static bool parse_codes(parse *p, tn_str v, tn_place place, int32_t *bits)
{
    const tn_str *names = warnings + TN_DIAG_W601;
    const size_t count = TN_DIAG_CODE_COUNT - TN_DIAG_W601;
    for (size_t from = 0, end; from <= v.n; from = end + 1) {
        for (end = from; end < v.n && v.p[end] != ',';)
            end++;
        tn_str name = tn_str_of(v.p + from, end - from);
        size_t i = 0;
        while (i < count && !tn_str_eq(names[i], name))
            i++;
        if (i == count) {
            tn_str help = tn_diag_suggest(p->diags, name, names, count);
            tn_diag_add(p->diags, TN_DIAG_E402, at(place, from), name.n ? name.n : 1,
                        help.n ? help : TN_STR("warnings have codes such as W606: allow=W606,W607"),
                        "'%.*s' is not the code of a warning", TN_DIAG_V(name));
            return false;
        }
        *bits |= (int32_t)1 << i;
    }
    return true;
}

bool tn_attr_allows(const tn_attrs *attrs, enum tn_diag_code code)
{
    return tn_attrs_has(attrs, TN_ATTR_ALLOW) && code >= TN_DIAG_W601 &&
           tn_attrs_number(attrs, TN_ATTR_ALLOW) >> (code - TN_DIAG_W601) & 1;
}

/* One name=value or bare number. */
static void parse_one(parse *p, tn_str word, tn_place place)
{
    const char *equals = memchr(word.p, '=', word.n);
    tn_str name = equals ? tn_str_of(word.p, (size_t)(equals - word.p)) : TN_STR("weight");
    tn_str v = equals ? tn_str_from(word, name.n + 1) : word;
    tn_place value_place = equals ? at(place, name.n + 1) : place;
    bool digit = word.p[0] == '-' || word.p[0] == '+' || word.p[0] == '.' || (word.p[0] >= '0' && word.p[0] <= '9');
    if (!equals && !digit) {
        tn_str help = word.p[0] == '#' ? TN_STR("a comment stands on a line of its own") : TN_DIAG_NO_HELP;
        tn_diag_add(p->diags, TN_DIAG_E401, place, word.n, help, "expected a number or name=value, found '%.*s'",
                    TN_DIAG_V(word));
        return;
    }
    size_t a = 0;
    while (a < TN_ATTR_COUNT && !tn_str_eq(attributes[a].name, name))
        a++;
    if (a == TN_ATTR_COUNT) {
        tn_str names[TN_ATTR_COUNT];
        for (size_t i = 0; i < TN_ATTR_COUNT; i++)
            names[i] = attributes[i].name;
        tn_diag_add(p->diags, TN_DIAG_E401, place, name.n ? name.n : 1, tn_diag_suggest(p->diags, name, names, TN_ATTR_COUNT),
                    "unknown attribute '%.*s'", TN_DIAG_V(name));
        return;
    }
    if (!strchr(attributes[a].where, p->where)) {
        tn_diag_add(p->diags, TN_DIAG_E408, place, word.n, TN_DIAG_NO_HELP, "'%.*s' belongs on %s", TN_DIAG_V(name),
                    places(attributes[a].where));
        return;
    }
    if (p->given >> a & 1) {
        tn_diag_add(p->diags, TN_DIAG_E404, place, word.n, TN_DIAG_NO_HELP, "second %.*s", TN_DIAG_V(name));
        return;
    }
    tn_attr_value value = {v.p, (uint32_t)v.n, 0};
    bool good = true;
    switch (attributes[a].type) {
    case NUMBER:
    case NATURAL:
        good = parse_number(p, (enum tn_attr)a, v, value_place, &value.number);
        break;
    case ENUM:
        good = parse_enum(p, (enum tn_attr)a, v, value_place, &value.number);
        break;
    case DATE:
        good = tn_num_parse_date(v, &value.number);
        if (!good)
            tn_diag_add(p->diags, TN_DIAG_E413, value_place, v.n ? v.n : 1, TN_STR("write YYYY-MM-DD"),
                        "'%.*s' is not a date", TN_DIAG_V(v));
        break;
    case TEXT:
        good = parse_text(p, (enum tn_attr)a, v, value_place);
        break;
    case CODES:
        good = parse_codes(p, v, value_place, &value.number);
        break;
    }
    if (good) {
        p->given |= 1u << a;
        p->value[a] = value;
    }
}

void tn_attr_parse(tn_diags *diags, char where, tn_str text, tn_place place, tn_attrs *attrs)
{
    parse p;
    tn_attr_value room[TN_ATTR_COUNT];
    p.diags = diags;
    p.where = where;
    p.given = 0;
    for (size_t i = 0; i < text.n;) {
        if (text.p[i] == ' ' || text.p[i] == '\t') {
            i++;
            continue;
        }
        size_t end = i;
        while (end < text.n && text.p[end] != ' ' && text.p[end] != '\t')
            end++;
        parse_one(&p, tn_str_of(text.p + i, end - i), at(place, i));
        i = end;
    }
    size_t count = 0;
    for (uint32_t left = p.given; left; left &= left - 1)
        room[count++] = p.value[__builtin_ctz(left)];
    *attrs = tn_attr_keep(diags, (tn_attrs){p.given, room}, room);
}

tn_attrs tn_attr_merge(const tn_attrs *under, const tn_attrs *over, tn_attr_value room[TN_ATTR_COUNT])
{
    const uint32_t given = under->given | over->given;
    const tn_attr_value *low = under->values, *high = over->values;
    if (!over->given || !under->given)
        return over->given ? *over : *under;
    size_t count = 0;
    for (uint32_t left = given; left; left &= left - 1) {
        const enum tn_attr a = (enum tn_attr)__builtin_ctz(left);
        const tn_attr_value *below = tn_attrs_has(under, a) ? low++ : NULL;
        room[count] = tn_attrs_has(over, a) ? *high++ : *below;
        if (a == TN_ATTR_ALLOW && below) /* what is allowed adds up */
            room[count].number |= below->number;
        count++;
    }
    return (tn_attrs){given, room};
}

tn_attrs tn_attr_with(const tn_attrs *attrs, enum tn_attr a, tn_attr_value value, tn_attr_value room[TN_ATTR_COUNT])
{
    const tn_attrs less = tn_attr_without(attrs, a, room);
    size_t count = (size_t)__builtin_popcount(less.given), before = (size_t)(tn_attrs_value(&less, a) - less.values);
    memmove(room + before + 1, less.values + before, (count - before) * sizeof *room);
    room[before] = value;
    return (tn_attrs){less.given | UINT32_C(1) << a, room};
}

tn_attrs tn_attr_without(const tn_attrs *attrs, enum tn_attr a, tn_attr_value room[TN_ATTR_COUNT])
{
    size_t count = 0;
    for (uint32_t left = attrs->given & ~(UINT32_C(1) << a); left; left &= left - 1)
        room[count++] = *tn_attrs_value(attrs, (enum tn_attr)__builtin_ctz(left));
    return (tn_attrs){attrs->given & ~(UINT32_C(1) << a), room};
}

tn_attrs tn_attr_keep(tn_diags *diags, tn_attrs attrs, const tn_attr_value *room)
{
    if (!attrs.given)
        return (tn_attrs){0, NULL};
    if (attrs.values != room)
        return attrs;
    const size_t count = (size_t)__builtin_popcount(attrs.given);
    tn_attr_value *values = tn_arena_alloc(diags->arena, count, sizeof *values);
    if (!values) {
        diags->no_memory = true;
        return (tn_attrs){0, NULL};
    }
    memcpy(values, room, count * sizeof *values);
    return (tn_attrs){attrs.given, values};
}
