/* rules.c - the policy of samples, read from lines, and what it makes of a call. */
#include "sample/rules.h"

#include <string.h>

#include "base/linewords.h"
#include "base/num.h"

typedef struct reading {
    tn_rules *rules;
    tn_linewords words;
    const char *why;
} reading;

static bool is(tn_str word, const char *text)
{
    return tn_str_eq(word, tn_str_of(text, strlen(text)));
}

static tenor_str out(tn_str s)
{
    return (tenor_str){s.p, s.n};
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

static bool wrong(reading *r, const char *why)
{
    r->why = why;
    return false;
}

static bool read_points(reading *r, int64_t *points)
{
    int32_t number;
    if (!tn_num_parse_unit(tn_linewords_next(&r->words), &number) || number < 0 || number > TN_RULES_POINTS_MOST)
        return wrong(r, "points are expected here, a number from 0 to 1000");
    *points = number;
    return true;
}

static bool read_name(reading *r, tenor_str *name)
{
    const tn_str word = tn_linewords_next(&r->words);
    *name = out(word);
    return word.n > 0 || wrong(r, "a name is expected here");
}

/* From the begin of the line up to the last word that was read. */
static tenor_str so_far(const reading *r)
{
    tn_str line = tn_str_of(r->words.line.p, r->words.at);
    while (line.n && (line.p[0] == ' ' || line.p[0] == '\t'))
        line = tn_str_from(line, 1);
    return out(line);
}

static bool read_rule(reading *r, tn_rules_kind kind)
{
    tn_rules *rules = r->rules;
    tn_rules_rule rule = {.kind = kind, .most = TN_RULES_POINTS_MOST, .name = {"*", 1}};
    if (kind != TN_RULES_FAILED && !read_name(r, &rule.name))
        return false;
    if (kind == TN_RULES_BELOW) {
        const tn_str side = tn_linewords_next(&r->words);
        int32_t bound;
        if (!is(side, "below") && !is(side, "above"))
            return wrong(r, "below or above is expected here, as in: measure scorecard.total below 2 10");
        rule.kind = is(side, "below") ? TN_RULES_BELOW : TN_RULES_ABOVE;
        if (!tn_num_parse_unit(tn_linewords_next(&r->words), &bound))
            return wrong(r, "a number is expected here, of at most 200000");
        rule.bound = bound;
    }
    rule.what = so_far(r);
    for (size_t i = 0; i < rules->count; i++)
        if (rules->rules[i].kind == rule.kind && rules->rules[i].bound == rule.bound && same(rules->rules[i].name, rule.name))
            return wrong(r, "this has points already");
    if (!read_points(r, &rule.points))
        return false;
    const tn_str word = tn_linewords_next(&r->words);
    if (word.n && (!is(word, "most") || (kind != TN_RULES_MISSED && kind != TN_RULES_FAILED)))
        return wrong(r, "nothing more is expected here");
    if (word.n && !read_points(r, &rule.most))
        return false;
    if (rules->count == TN_RULES_MOST)
        return wrong(r, "more than 200 rules");
    rules->rules[rules->count++] = rule;
    return true;
}

static bool read_outlier(reading *r)
{
    tn_rules *rules = r->rules;
    tn_rules_outlier outlier = {{NULL, 0}, false};
    if (!read_name(r, &outlier.measure))
        return false;
    for (size_t i = 0; i < rules->outlier_count; i++)
        if (same(rules->outliers[i].measure, outlier.measure))
            return wrong(r, "this measure is looked at already");
    const tn_str word = tn_linewords_next(&r->words);
    if (word.n && !is(word, "log"))
        return wrong(r, "only log is expected here");
    outlier.log = word.n > 0;
    if (rules->outlier_count == TN_RULES_OUTLIERS)
        return wrong(r, "more than 32 measures of outliers");
    rules->outliers[rules->outlier_count++] = outlier;
    return true;
}

static bool read_setting(reading *r)
{
    const tn_str name = tn_linewords_next(&r->words);
    int64_t *value = is(name, "outlier-at")      ? &r->rules->at
                     : is(name, "outlier-cap")   ? &r->rules->cap
                     : is(name, "outlier-least") ? &r->rules->least
                                                 : NULL;
    int32_t number;
    if (!value)
        return wrong(r, "no such setting: there are outlier-at, outlier-cap and outlier-least");
    if (!tn_num_parse_unit(tn_linewords_next(&r->words), &number) || number <= 0)
        return wrong(r, "a number above 0 is expected here");
    if (value == &r->rules->least && number % 10000)
        return wrong(r, "a whole number of calls is expected here");
    *value = value == &r->rules->least ? number / 10000 : number;
    return true;
}

static bool read_line(reading *r)
{
    static const struct {
        const char *word;
        tn_rules_kind kind;
    } kinds[] = {{"flag", TN_RULES_FLAG},       {"missed", TN_RULES_MISSED},         {"failed", TN_RULES_FAILED},
                 {"measure", TN_RULES_BELOW},   {"outcome", TN_RULES_OUTCOME},       {"clarity", TN_RULES_CLARITY},
                 {"trajectory", TN_RULES_TRAJECTORY}, {"attitude", TN_RULES_ATTITUDE}, {"style", TN_RULES_STYLE}};
    const tn_str word = tn_linewords_next(&r->words);
    bool fine = false, known = true;
    if (word.n == 0)
        return true;
    if (is(word, "base")) {
        fine = read_points(r, &r->rules->base);
        if (fine && r->rules->base < 10000)
            return wrong(r, "base is 1 or more: a call without points would never be drawn, and nothing could be said of those like it");
    } else if (is(word, "outlier")) {
        fine = read_outlier(r);
    } else if (is(word, "set")) {
        fine = read_setting(r);
    } else {
        known = false;
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !known; i++)
            if (is(word, kinds[i].word)) {
                known = true;
                fine = read_rule(r, kinds[i].kind);
            }
    }
    if (!known)
        return wrong(r, "no such line: there are base, flag, missed, failed, measure, outcome, clarity, trajectory, attitude, style, outlier and set");
    return fine && (tn_linewords_next(&r->words).n == 0 || wrong(r, "nothing more is expected here"));
}

bool tn_rules_read(tn_rules *rules, const tn_mem *mem, tenor_str text, tn_rules_fault *fault)
{
    memset(rules, 0, sizeof *rules);
    *rules = (tn_rules){.mem = mem, .base = 10000, .at = 35000, .cap = 100000, .least = 20};
    *fault = (tn_rules_fault){0, 0, "out of memory"};
    rules->size = text.size + 1;
    rules->text = tn_mem_alloc(mem, rules->size, 1);
    if (!rules->text)
        return false;
    if (text.size)
        memcpy(rules->text, text.data, text.size);
    tn_str left = tn_str_of(rules->text, text.size);
    reading r = {.rules = rules};
    if (tn_str_starts(left, TN_STR("\xEF\xBB\xBF")))
        left = tn_str_from(left, 3);
    for (uint32_t line = 1; tn_linewords_line(&left, &r.words); line++)
        if (!read_line(&r)) {
            *fault = (tn_rules_fault){line, (uint32_t)r.words.word_at + 1, r.why};
            return false;
        }
    return true;
}

void tn_rules_free(tn_rules *rules)
{
    if (rules->mem)
        tn_mem_free(rules->mem, rules->text, rules->size, 1);
    rules->text = NULL;
}

/* ---- what a call has ----------------------------------------------------------------------------- */

static bool names(const tn_rules *rules, tn_rules_kind kind, tenor_str name)
{
    for (size_t i = 0; i < rules->count; i++)
        if (rules->rules[i].kind == kind && same(rules->rules[i].name, name))
            return true;
    return false;
}

static size_t times_of(const tn_rules *rules, const tn_rules_rule *rule, const tenor_str *list, size_t count)
{
    const bool any = same(rule->name, (tenor_str){"*", 1});
    size_t times = 0;
    for (size_t i = 0; i < count; i++)
        times += any ? !names(rules, rule->kind, list[i]) : same(list[i], rule->name);
    return times;
}

static const tenor_io_calls_number *number_of(const tenor_io_calls_row *row, tenor_str name)
{
    for (size_t i = 0; i < row->number_count; i++)
        if (same(row->numbers[i].name, name))
            return &row->numbers[i];
    return NULL;
}

static size_t holds(const tn_rules *rules, const tn_rules_rule *rule, const tenor_io_calls_row *row)
{
    const tenor_io_calls_number *number;
    switch (rule->kind) {
    case TN_RULES_FLAG: return times_of(rules, rule, row->flags, row->flag_count);
    case TN_RULES_MISSED: return times_of(rules, rule, row->missed, row->missed_count);
    case TN_RULES_FAILED: return row->failed_count;
    case TN_RULES_BELOW: return (number = number_of(row, rule->name)) && number->value < rule->bound;
    case TN_RULES_ABOVE: return (number = number_of(row, rule->name)) && number->value > rule->bound;
    case TN_RULES_OUTCOME: return same(row->outcome, rule->name);
    case TN_RULES_CLARITY: return same(row->clarity, rule->name);
    case TN_RULES_TRAJECTORY: return same(row->trajectory, rule->name);
    case TN_RULES_ATTITUDE: return same(row->attitude, rule->name);
    case TN_RULES_STYLE: return same(row->style, rule->name);
    }
    return 0;
}

int64_t tn_rules_given(const tn_rules *rules, tn_rules_reason reason)
{
    const tn_rules_rule *rule = &rules->rules[reason.rule];
    const int64_t points = rule->points * reason.times;
    return points < rule->most ? points : rule->most;
}

int64_t tn_rules_points(const tn_rules *rules, const tenor_io_calls_row *row, tn_rules_reason *reasons, size_t *count)
{
    int64_t points = rules->base;
    *count = 0;
    for (size_t i = 0; i < rules->count; i++) {
        const size_t times = rules->rules[i].points ? holds(rules, &rules->rules[i], row) : 0;
        if (!times)
            continue;
        reasons[*count] = (tn_rules_reason){(uint16_t)i, (uint16_t)(times < 1000 ? times : 1000)};
        points += tn_rules_given(rules, reasons[(*count)++]);
    }
    return points;
}
