/* policy.c - the gates, who is watched, and the files that say so.
 *
 *     # comment
 *     gate DIMENSION decline|rise NUMBER|PERCENT%|NUMBERsd ...
 *     watch DIMENSION agents|teams|queues|topics ...
 *     pair NAME DIMENSION with DIMENSION
 *     set rate|z|group-z|nights|fresh|quiet|clear-days|cool-days|team NUMBER */
#include "drift/policy.h"

#include <math.h>
#include <string.h>

#include "base/num.h"

static const char defaults[] =
    "gate sentiment decline 0.10\n"
    "gate satisfaction decline 0.10\n"
    "gate scorecard decline 0.30\n" /* of marks from 1 to 5 */
    "gate * decline 25% 0.5sd\n" /* the tones: points per 100 words */
    "gate jargon rise 25% 0.5sd\n"
    "gate abuse rise 25% 0.5sd\n"
    "gate handle_time rise 10%\n"
    "gate handle_ms rise 10%\n"
    "gate no_evidence rise 0.10\n"
    "watch customer.abuse queues\n" /* it says more of the callers than of the agent */
    "pair hurried handle_time with sentiment\n"
    "pair hurried handle_ms with sentiment\n";

bool tn_policy_init(tn_policy *policy, const tn_mem *mem)
{
    const char *why;
    memset(policy, 0, sizeof *policy);
    policy->mem = mem;
    tn_arena_init(&policy->arena, mem);
    policy->rate = 0.15;
    policy->group_z = 3.5;
    policy->team_least = 5;
    policy->rules = tn_watch_default;
    bool fine = tn_policy_read(policy, TN_STR(defaults), &why) == 0;
    policy->own_gates = policy->gate_count;
    policy->own_pairs = policy->pair_count;
    policy->own_watches = policy->watch_count;
    return fine;
}

void tn_policy_free(tn_policy *policy)
{
    if (!policy->mem)
        return;
    tn_mem_free(policy->mem, policy->gates, policy->gate_room, sizeof *policy->gates);
    tn_mem_free(policy->mem, policy->watches, policy->watch_room, sizeof *policy->watches);
    tn_mem_free(policy->mem, policy->pairs, policy->pair_room, sizeof *policy->pairs);
    tn_arena_free(&policy->arena);
    memset(policy, 0, sizeof *policy);
}

/* ---- reading --------------------------------------------------------------------------------- */

static tn_str next_word(tn_str *line)
{
    size_t begin = 0, end;
    while (begin < line->n && (line->p[begin] == ' ' || line->p[begin] == '\t'))
        begin++;
    for (end = begin; end < line->n && line->p[end] != ' ' && line->p[end] != '\t'; end++)
        ;
    tn_str word = tn_str_of(line->p + begin, end - begin);
    *line = tn_str_from(*line, end);
    return word;
}

static bool is(tn_str word, const char *text)
{
    return tn_str_eq(word, tn_str_of(text, strlen(text)));
}

/* A number above 0 with what follows it. */
static bool number(tn_str word, const char *suffix, double *value)
{
    size_t n = strlen(suffix);
    int32_t units;
    if (word.n <= n || memcmp(word.p + word.n - n, suffix, n) != 0)
        return false;
    if (!tn_num_parse_unit(tn_str_of(word.p, word.n - n), &units) || units <= 0)
        return false;
    *value = units * 1e-4;
    return true;
}

/* The place of a gate: that of one with the same name, or a new one. NULL: no memory. */
static tn_policy_gate *place(tn_policy *policy, tn_str dimension)
{
    for (size_t i = 0; i < policy->gate_count; i++)
        if (tn_str_eq(policy->gates[i].dimension, dimension))
            return &policy->gates[i];
    void *gates = policy->gates;
    tn_str name = tn_arena_str(&policy->arena, dimension);
    if (!name.p || !tn_mem_reserve(policy->mem, &gates, &policy->gate_room, policy->gate_count + 1, sizeof *policy->gates))
        return NULL;
    policy->gates = gates;
    policy->gates[policy->gate_count] = (tn_policy_gate){.dimension = name};
    return &policy->gates[policy->gate_count++];
}

static const char no_memory[] = "no memory";

static const char *read_gate(tn_policy *policy, tn_str line)
{
    tn_str dimension = next_word(&line), direction = next_word(&line), word;
    tn_policy_gate gate = {.rise = is(direction, "rise")};
    if (!dimension.n || (!gate.rise && !is(direction, "decline")))
        return "a gate is: gate DIMENSION decline|rise NUMBER|PERCENT%|NUMBERsd ...";
    while ((word = next_word(&line)).n) {
        double share;
        if (number(word, "%", &share))
            gate.share = share / 100;
        else if (!number(word, "sd", &gate.spread) && !number(word, "", &gate.absolute))
            return "a size is a number above 0 as in 0.10, 25% or 0.5sd, with at most four decimals";
    }
    if (!(gate.absolute > 0) && !(gate.share > 0) && !(gate.spread > 0))
        return "a gate needs a size: 0.10, 25% or 0.5sd";
    tn_policy_gate *to = place(policy, dimension);
    if (!to)
        return no_memory;
    gate.dimension = to->dimension;
    *to = gate;
    return NULL;
}

static const char *read_watch(tn_policy *policy, tn_str line)
{
    static const char *const names[] = {"agents", "teams", "queues", "topics"};
    tn_str dimension = next_word(&line), word;
    unsigned whom = 0;
    while ((word = next_word(&line)).n) {
        unsigned bit = 0;
        for (unsigned i = 0; i < 4; i++)
            bit |= is(word, names[i]) ? 1u << i : 0;
        if (!bit)
            return "a dimension is watched for agents, teams, queues or topics";
        whom |= bit;
    }
    if (!whom)
        return "a watch is: watch DIMENSION agents|teams|queues|topics ...";
    for (size_t i = 0; i < policy->watch_count; i++)
        if (tn_str_eq(policy->watches[i].dimension, dimension)) {
            policy->watches[i].whom = whom;
            return NULL;
        }
    void *watches = policy->watches;
    tn_policy_watch watch = {tn_arena_str(&policy->arena, dimension), whom};
    if (!watch.dimension.p ||
        !tn_mem_reserve(policy->mem, &watches, &policy->watch_room, policy->watch_count + 1, sizeof *policy->watches))
        return no_memory;
    policy->watches = watches;
    policy->watches[policy->watch_count++] = watch;
    return NULL;
}

static const char *read_pair(tn_policy *policy, tn_str line)
{
    tn_str name = next_word(&line), falling = next_word(&line), with = next_word(&line), other = next_word(&line);
    if (!other.n || !is(with, "with") || next_word(&line).n)
        return "a pair is: pair NAME DIMENSION with DIMENSION";
    void *pairs = policy->pairs;
    tn_policy_pair pair = {tn_arena_str(&policy->arena, name), tn_arena_str(&policy->arena, falling),
                           tn_arena_str(&policy->arena, other)};
    if (!pair.name.p || !pair.falling.p || !pair.with.p ||
        !tn_mem_reserve(policy->mem, &pairs, &policy->pair_room, policy->pair_count + 1, sizeof *policy->pairs))
        return no_memory;
    policy->pairs = pairs;
    policy->pairs[policy->pair_count++] = pair;
    return NULL;
}

static const char *read_setting(tn_policy *policy, tn_str line)
{
    tn_str name = next_word(&line), word = next_word(&line);
    double value;
    if (!number(word, "", &value) || next_word(&line).n)
        return "a setting is: set NAME NUMBER, above 0";
    struct {
        const char *name;
        double *real;
        unsigned *count;
        int *days;
    } const settings[] = {
        {"rate", &policy->rate, NULL, NULL},
        {"z", &policy->rules.least_z, NULL, NULL},
        {"group-z", &policy->group_z, NULL, NULL},
        {"nights", NULL, &policy->rules.nights, NULL},
        {"fresh", NULL, &policy->rules.fresh, NULL},
        {"quiet", NULL, &policy->rules.quiet, NULL},
        {"team", NULL, &policy->team_least, NULL},
        {"clear-days", NULL, NULL, &policy->rules.clear_days},
        {"cool-days", NULL, NULL, &policy->rules.cool_days},
    };
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        if (!is(name, settings[i].name))
            continue;
        if (settings[i].real) {
            *settings[i].real = value;
            return NULL;
        }
        if (value != floor(value) || value > TN_PANEL_WINDOW)
            return "this setting is a whole number of at most 90";
        if (settings[i].count)
            *settings[i].count = (unsigned)value;
        else
            *settings[i].days = (int)value;
        return NULL;
    }
    return "no such setting: there are rate, z, group-z, nights, fresh, quiet, clear-days, cool-days and team";
}

/* Without a comment at its end: # at the start of a word. */
static tn_str uncommented(tn_str line)
{
    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] == '#' && (i == 0 || line.p[i - 1] == ' ' || line.p[i - 1] == '\t'))
            return tn_str_of(line.p, i);
    return line;
}

static const char *read_line(tn_policy *policy, tn_str line)
{
    line = uncommented(line);
    tn_str word = next_word(&line);
    if (!word.n)
        return NULL;
    if (is(word, "gate"))
        return read_gate(policy, line);
    if (is(word, "watch"))
        return read_watch(policy, line);
    if (is(word, "pair"))
        return read_pair(policy, line);
    if (is(word, "set"))
        return read_setting(policy, line);
    return "a line begins with gate, watch, pair, set or #";
}

uint32_t tn_policy_read(tn_policy *policy, tn_str text, const char **why)
{
    uint32_t number_of = 0;
    while (text.n) {
        const char *end = memchr(text.p, '\n', text.n);
        size_t size = end ? (size_t)(end - text.p) : text.n;
        tn_str line = tn_str_of(text.p, size);
        if (line.n && line.p[line.n - 1] == '\r')
            line.n--;
        number_of++;
        *why = read_line(policy, line);
        if (*why)
            return *why == no_memory ? UINT32_MAX : number_of;
        text = tn_str_from(text, end ? size + 1 : size);
    }
    return 0;
}

/* ---- asking ---------------------------------------------------------------------------------- */

static const tn_policy_gate *find(const tn_policy *policy, tn_str dimension)
{
    for (size_t i = 0; i < policy->gate_count; i++)
        if (tn_str_eq(policy->gates[i].dimension, dimension))
            return &policy->gates[i];
    return NULL;
}

/* What stands behind its last dot. */
static tn_str last_part(tn_str dimension)
{
    for (size_t i = dimension.n; i > 0; i--)
        if (dimension.p[i - 1] == '.')
            return tn_str_from(dimension, i);
    return dimension;
}

const tn_policy_gate *tn_policy_gate_of(const tn_policy *policy, tn_str dimension)
{
    const tn_policy_gate *gate = find(policy, dimension);
    if (!gate)
        gate = find(policy, last_part(dimension));
    return gate ? gate : find(policy, TN_STR("*"));
}

static const tn_policy_watch *find_watch(const tn_policy *policy, tn_str dimension)
{
    for (size_t i = 0; i < policy->watch_count; i++)
        if (tn_str_eq(policy->watches[i].dimension, dimension))
            return &policy->watches[i];
    return NULL;
}

bool tn_policy_watches(const tn_policy *policy, tn_str dimension, tn_policy_whom whom)
{
    static const char missing[] = ".no_evidence";
    const size_t n = sizeof missing - 1;
    const tn_policy_watch *watch = find_watch(policy, dimension);
    if (!watch && dimension.n > n && memcmp(dimension.p + dimension.n - n, missing, n) == 0) {
        dimension.n -= n;
        watch = find_watch(policy, dimension);
    }
    if (!watch)
        watch = find_watch(policy, last_part(dimension));
    if (!watch)
        watch = find_watch(policy, TN_STR("*"));
    return !watch || (watch->whom & (unsigned)whom) != 0;
}

static bool is_of_no_dimension(const tn_policy *policy, tn_str name)
{
    for (size_t i = 0; i < policy->pair_count; i++)
        if (tn_str_eq(policy->pairs[i].name, name))
            return true;
    return is(name, "*");
}

bool tn_policy_named(const tn_policy *policy, size_t index, tn_str *name)
{
    for (size_t i = policy->own_gates; i < policy->gate_count; i++) {
        *name = policy->gates[i].dimension;
        if (!is_of_no_dimension(policy, *name) && index-- == 0)
            return true;
    }
    for (size_t i = policy->own_watches; i < policy->watch_count; i++) {
        *name = policy->watches[i].dimension;
        if (!is_of_no_dimension(policy, *name) && index-- == 0)
            return true;
    }
    for (size_t i = policy->own_pairs; i < policy->pair_count; i++)
        for (unsigned k = 0; k < 2; k++) {
            *name = k ? policy->pairs[i].with : policy->pairs[i].falling;
            if (index-- == 0)
                return true;
        }
    return false;
}

double tn_policy_least(const tn_policy_gate *gate, double reference, double between)
{
    double least = gate->absolute, share = gate->share * fabs(reference), spread = gate->spread * between;
    least = share > least ? share : least;
    return spread > least ? spread : least;
}
