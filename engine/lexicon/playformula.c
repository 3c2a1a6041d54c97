/* playformula.c - conditions and windows of duties: a parser by recursive descent, postfix as it goes. */
#include "lexicon/playformula.h"

#include "base/num.h"
#include "lexicon/attr.h"

#define NESTING 16

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static void skip(tn_playformula *f)
{
    while (f->rest.n && is_blank(f->rest.p[0]))
        f->rest = tn_str_from(f->rest, 1);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* What begins here and ends at a blank, a bracket or a comma. */
static tn_str next_word(tn_playformula *f)
{
    skip(f);
    size_t n = 0;
    while (n < f->rest.n && !is_blank(f->rest.p[n]) && !strchr("(),\"", f->rest.p[n]))
        n++;
    if (n == 0 && f->rest.n)
        n = 1;
    return tn_str_of(f->rest.p, n);
}

static tn_place here(const tn_playformula *f, const char *p)
{
    tn_place place = f->place;
    place.byte = (uint32_t)(p - f->line.p);
    return place;
}

static bool fail(tn_playformula *f, tn_str word, tn_str help, const char *what)
{
    if (!f->failed)
        tn_diag_add(f->book->diags, TN_DIAG_E802, here(f, word.p), word.n ? word.n : 1, help, word.n ? "%s, not '%.*s'" : "%s", what,
                    TN_DIAG_V(word));
    f->failed = true;
    return false;
}

/* Words that must or may stand next, blanks between them as they like. */
static bool take(tn_playformula *f, const char *words)
{
    tn_playformula ahead = *f;
    for (tn_str left = tn_str_of(words, strlen(words)); left.n;) {
        size_t n = 0;
        while (n < left.n && left.p[n] != ' ')
            n++;
        tn_str word = next_word(&ahead);
        if (!tn_str_eq(word, tn_str_of(left.p, n)))
            return false;
        ahead.rest = tn_str_from(ahead.rest, n);
        left = tn_str_from(left, n + (n < left.n));
    }
    f->rest = ahead.rest;
    return true;
}

static bool number(tn_playformula *f, uint32_t least, uint32_t most, uint32_t *value)
{
    tn_str word = next_word(f);
    if (!tn_num_parse_u32(word, value) || *value < least || *value > most)
        return fail(f, word, tn_diag_text(f->book->diags, "%u to %u", least, most), "a number is expected here");
    f->rest = tn_str_from(f->rest, word.n);
    return true;
}

/* 15s, 2min, 500ms */
static bool duration(tn_playformula *f, uint32_t *ms)
{
    tn_str word = next_word(f);
    size_t digits = 0;
    uint32_t value;
    while (digits < word.n && is_digit(word.p[digits]))
        digits++;
    tn_str unit = tn_str_from(word, digits);
    uint32_t factor = tn_str_eq(unit, TN_STR("ms")) ? 1 : tn_str_eq(unit, TN_STR("s")) ? 1000 : tn_str_eq(unit, TN_STR("min")) ? 60000
                      : tn_str_eq(unit, TN_STR("h")) ? 3600000 : 0;
    if (!factor || !tn_num_parse_u32(tn_str_of(word.p, digits), &value) || value == 0 || value > TN_PLAY_MS_MOST / factor)
        return fail(f, word, TN_STR("write: 15s, 2min, 500ms or 2h"), "a duration of at most a day is expected here");
    *ms = value * factor;
    f->rest = tn_str_from(f->rest, word.n);
    return true;
}

/* ---- formulas ---- */

static bool emit(tn_playformula *f, tn_ast_op op)
{
    if (f->count == TN_PLAY_OPS)
        return fail(f, tn_str_of(f->rest.p, 0), TN_STR("put the phrases into a category of kind=cue, and name that"),
                    "this condition has too many parts");
    f->ops[f->count++] = op;
    return true;
}

static bool formula(tn_playformula *f);

static bool read_category(tn_playformula *f, tn_str word)
{
    tn_str name = tn_str_from(word, 1);
    if (!tn_attr_is_name(name))
        return fail(f, word, TN_STR("as in #empathy.acknowledge"), "a category is expected here");
    f->rest = tn_str_from(f->rest, word.n);
    return emit(f, (tn_ast_op){.op = TN_PLAY_OP_LEAF, .name = name, .place = here(f, word.p)});
}

/* "phrase": in the syntax of lexicons; \" is a quotation mark. */
static bool read_phrase(tn_playformula *f)
{
    size_t end = 1;
    while (end < f->rest.n && f->rest.p[end] != '"')
        end += f->rest.p[end] == '\\' && end + 1 < f->rest.n ? 2 : 1;
    if (end >= f->rest.n)
        return fail(f, tn_str_of(f->rest.p, 1), TN_STR("end the phrase with a quotation mark"), "a phrase without an end");
    tn_str phrase = tn_str_of(f->rest.p + 1, end - 1);
    tn_place place = here(f, phrase.p);
    f->rest = tn_str_from(f->rest, end + 1);
    while (phrase.n && is_blank(phrase.p[0]))
        phrase = tn_str_from(phrase, 1);
    while (phrase.n && is_blank(phrase.p[phrase.n - 1]))
        phrase.n--;
    if (phrase.n == 0)
        return fail(f, phrase, TN_STR("write what is said between the quotation marks"), "an empty phrase");
    const tn_ast_entry *entry = f->book->entry_of(f->book->context, f->book->duty, f->role, phrase, place);
    if (!entry)
        f->failed = true;
    return entry && emit(f, (tn_ast_op){.op = TN_PLAY_OP_LEAF, .phrase = entry, .place = place});
}

static bool read_comparison(tn_playformula *f, tn_str name)
{
    static const struct {
        const char *text;
        enum tn_play_compare compare;
    } signs[] = {{"<=", TN_PLAY_LESS_EQUAL}, {">=", TN_PLAY_MORE_EQUAL}, {"<", TN_PLAY_LESS}, {">", TN_PLAY_MORE}};
    tn_place place = here(f, name.p);
    f->rest = tn_str_from(f->rest, name.n);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (take(f, signs[i].text)) {
            int32_t value;
            tn_str word = next_word(f);
            bool words = tn_str_eq(name, TN_STR("words"));
            uint32_t count;
            if (words ? !tn_num_parse_u32(word, &count) || count > INT32_MAX : !tn_num_parse_unit(word, &value))
                return fail(f, word, TN_STR("as in: words >= 10, sentiment < -0.3"), "a number is expected here");
            f->rest = tn_str_from(f->rest, word.n);
            return emit(f, (tn_ast_op){.op = TN_PLAY_OP_COMPARE, .name = name, .compare = signs[i].compare,
                                       .value = words ? (int32_t)count : value, .place = place});
        }
    return fail(f, next_word(f), TN_STR("with blanks around it, as in: sentiment < -0.3"), "<, <=, > or >= is expected here");
}

static bool factor(tn_playformula *f)
{
    tn_str word = next_word(f);
    if (word.n == 0 || word.p[0] == ')' || word.p[0] == ',')
        return fail(f, word, TN_STR("#category, \"phrase\", words >= 10, sentiment < -0.3, or these in brackets"),
                    "what is said is expected here");
    if (word.p[0] == '#')
        return read_category(f, word);
    if (word.p[0] == '"')
        return read_phrase(f);
    if (word.p[0] == '(') {
        if (++f->depth > NESTING)
            return fail(f, word, TN_DIAG_NO_HELP, "brackets nested too deeply");
        f->rest = tn_str_from(f->rest, 1);
        if (!formula(f))
            return false;
        f->depth--;
        skip(f);
        if (f->rest.n == 0 || f->rest.p[0] != ')')
            return fail(f, next_word(f), TN_DIAG_NO_HELP, "')' is expected here");
        f->rest = tn_str_from(f->rest, 1);
        return true;
    }
    if (tn_attr_is_name(word))
        return read_comparison(f, word);
    return fail(f, word, TN_STR("a category begins with #, a phrase stands in quotation marks"), "what is said is expected here");
}

static bool term(tn_playformula *f)
{
    bool ok = factor(f);
    while (ok) {
        tn_ast_op op = {.op = TN_PLAY_OP_AND};
        tn_str word = next_word(f);
        op.place = here(f, word.p);
        if (take(f, "near")) {
            op.op = TN_PLAY_OP_NEAR;
            if (!number(f, 0, TN_PLAY_WORDS_APART, &op.words))
                return false;
        } else if (take(f, "then")) {
            op.op = TN_PLAY_OP_THEN;
        } else if (take(f, "without")) {
            op.op = TN_PLAY_OP_WITHOUT;
        } else if (!take(f, "and")) {
            return true;
        }
        ok = factor(f) && emit(f, op);
    }
    return false;
}

static bool formula(tn_playformula *f)
{
    bool ok = term(f);
    while (ok && take(f, "or"))
        ok = term(f) && emit(f, (tn_ast_op){.op = TN_PLAY_OP_OR, .place = here(f, f->rest.p)});
    return ok;
}

/* ---- conditions ---- */

static bool read_event(tn_playformula *f, tn_ast_condition *c)
{
    static const struct {
        const char *text;
        enum tn_play_event event;
    } events[] = {{"the call starts", TN_PLAY_START}, {"the call ends", TN_PLAY_END},   {"hold starts", TN_PLAY_HOLD_START},
                  {"hold ends", TN_PLAY_HOLD_END},    {"transfer", TN_PLAY_TRANSFER},   {"silence over", TN_PLAY_SILENCE}};
    for (size_t i = 0; i < sizeof events / sizeof *events; i++)
        if (take(f, events[i].text)) {
            c->event = events[i].event;
            if (c->event == TN_PLAY_SILENCE && !duration(f, &c->ms))
                f->failed = true;
            return true;
        }
    return false;
}

const tn_ast_condition *tn_playformula_condition(tn_playformula *f)
{
    tn_arena *arena = f->book->diags->arena;
    tn_ast_condition *c = tn_arena_zero(arena, 1, sizeof *c);
    tn_ast_op *ops = tn_arena_alloc(arena, TN_PLAY_OPS, sizeof *ops);
    f->failed = false;
    f->count = f->depth = 0;
    f->ops = ops;
    if (!c || !ops) {
        f->book->diags->no_memory = true;
        return NULL;
    }
    c->times = 1;
    if (read_event(f, c))
        return f->failed ? NULL : c;
    if (take(f, "agent"))
        f->role = TENOR_ROLE_AGENT;
    else if (take(f, "customer"))
        f->role = TENOR_ROLE_CUSTOMER;
    else if (take(f, "anyone"))
        f->role = TENOR_ROLE_UNKNOWN;
    else
        f->failed = !fail(f, next_word(f), TN_STR("agent says, customer says, anyone says, the call starts, the call ends, hold starts, "
                          "hold ends, transfer, silence over 10s"), "who says it, or an event, is expected here");
    if (f->failed)
        return NULL;
    if (!take(f, "says") && !take(f, "say")) {
        fail(f, next_word(f), TN_STR("as in: agent says #empathy"), "'says' is expected here");
        return NULL;
    }
    c->role = f->role;
    if (!formula(f))
        return NULL;
    tn_str word = next_word(f);
    if (word.n && is_digit(word.p[0])) {
        if (!number(f, 1, TN_PLAY_TIMES, &c->times))
            return NULL;
        if (!take(f, "times") && !take(f, "time")) {
            fail(f, next_word(f), TN_STR("as in: agent says #apology 3 times"), "'times' is expected here");
            return NULL;
        }
    }
    c->ops = ops;
    c->op_count = f->count;
    return c;
}

bool tn_playformula_window(tn_playformula *f, tn_ast_step *step)
{
    if (take(f, "in the same turn")) {
        step->window = TN_PLAY_SAME_TURN;
        return true;
    }
    if (!take(f, "within"))
        return true;
    tn_str word = next_word(f);
    size_t digits = 0;
    while (digits < word.n && is_digit(word.p[digits]))
        digits++;
    if (digits == word.n) {
        step->window = TN_PLAY_TURNS;
        if (!number(f, 1, TN_PLAY_TURNS_MOST, &step->amount))
            return false;
        if (take(f, "turns") || take(f, "turn"))
            return true;
        return fail(f, next_word(f), TN_STR("as in: within 2 turns, within 15s"), "'turns' is expected here");
    }
    step->window = TN_PLAY_MS;
    if (!duration(f, &step->amount))
        return false;
    skip(f);
    if (f->rest.n && f->rest.p[0] == ',') {
        f->rest = tn_str_from(f->rest, 1);
        if (!take(f, "in chat"))
            return fail(f, next_word(f), TN_STR("as in: within 15s, in chat 60s"), "'in chat' is expected here");
        return duration(f, &step->chat_ms);
    }
    return true;
}

bool tn_playformula_ended(tn_playformula *f)
{
    skip(f);
    if (f->rest.n == 0)
        return true;
    return fail(f, f->rest, TN_STR("join conditions with or, and, near N, then, without; a step may end in: within 15s, within 2 turns, "
                "in the same turn"), "nothing more is expected here");
}
