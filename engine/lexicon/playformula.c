/* playformula.c - conditions and windows of duties: a parser by recursive descent, postfix as it goes. */
#include "lexicon/playformula.h"

#include "base/num.h"
#include "lexicon/attr.h"

#define NESTING 16

static void skip(tn_playformula *f)
{
    while (f->rest.n && tn_str_blank(f->rest.p[0]))
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
    while (n < f->rest.n && !tn_str_blank(f->rest.p[n]) && !strchr("(),\"", f->rest.p[n]))
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
    while (phrase.n && tn_str_blank(phrase.p[0]))
        phrase = tn_str_from(phrase, 1);
    while (phrase.n && tn_str_blank(phrase.p[phrase.n - 1]))
        phrase.n--;
    if (phrase.n == 0)
        return fail(f, phrase, TN_STR("write what is said between the quotation marks"), "an empty phrase");
    const tn_ast_entry *entry = f->book->entry_of(f->book->context, f->book->duty, f->role, phrase, place);
    if (!entry)
        f->failed = true;
    return entry && emit(f, (tn_ast_op){.op = TN_PLAY_OP_LEAF, .phrase = entry, .place = place});
}

/* Which number of the turn a name is; TN_PLAY_NUMBER_COUNT: none, so a dimension. */
static uint32_t number_named(tn_str name)
{
    static const char *const names[] = {
#define N(id, text) text,
        TN_PLAY_NUMBERS(N)
#undef N
    };
    uint32_t i = 0;
    while (i < TN_PLAY_NUMBER_COUNT && !tn_str_eq(name, tn_str_of(names[i], strlen(names[i]))))
        i++;
    return i;
}

static bool counts_evidence(tn_str name)
{
    tn_str end = TN_STR(".evidence");
    return name.n > end.n && tn_str_eq(tn_str_from(name, name.n - end.n), end);
}

static bool read_comparison(tn_playformula *f, tn_str name)
{
    static const struct {
        const char *text;
        enum tn_play_compare compare;
    } signs[] = {{"<=", TN_PLAY_LESS_EQUAL}, {">=", TN_PLAY_MORE_EQUAL}, {"<", TN_PLAY_LESS}, {">", TN_PLAY_MORE},
                 {"=", TN_PLAY_EQUAL}};
    tn_place place = here(f, name.p);
    f->rest = tn_str_from(f->rest, name.n);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (take(f, signs[i].text)) {
            int32_t value;
            tn_str word = next_word(f);
            uint32_t of_turn = number_named(name), count;
            bool whole = of_turn < TN_PLAY_NUMBER_COUNT || counts_evidence(name);
            if (whole ? !tn_num_parse_u32(word, &count) || count > INT32_MAX : !tn_num_parse_unit(word, &value))
                return fail(f, word, TN_STR("as in: words >= 10, sentiment < -0.3, empathy.evidence >= 2"), "a number is expected here");
            f->rest = tn_str_from(f->rest, word.n);
            return emit(f, (tn_ast_op){.op = TN_PLAY_OP_COMPARE, .name = name, .compare = signs[i].compare,
                                       .x = of_turn < TN_PLAY_NUMBER_COUNT ? TN_PLAY_OF_TURN + of_turn : 0,
                                       .value = whole ? (int32_t)count : value, .place = place});
        }
    return fail(f, next_word(f), TN_STR("with blanks around it, as in: sentiment < -0.3"), "<, <=, =, > or >= is expected here");
}

/* [of 10 to 20 words | of at least 10 words | of at most 20 words] */
static bool read_length(tn_playformula *f, tn_ast_op *op)
{
    uint32_t least = 0, most = TN_PLAY_TURN_WORDS;
    op->value = TN_PLAY_TURN_WORDS;
    if (!take(f, "of"))
        return true;
    if (take(f, "at most")) {
        if (!number(f, 1, TN_PLAY_TURN_WORDS, &most))
            return false;
    } else {
        bool open = take(f, "at least");
        if (!number(f, 1, TN_PLAY_TURN_WORDS, &least))
            return false;
        if (!open && !take(f, "to"))
            return fail(f, next_word(f), TN_STR("as in: a sentence of 10 to 20 words, of at least 10 words, of at most 20 words"),
                        "'to' is expected here");
        if (!open && !number(f, least, TN_PLAY_TURN_WORDS, &most))
            return false;
    }
    op->compare = least;
    op->value = (int32_t)most;
    return take(f, "words") || fail(f, next_word(f), TN_STR("as in: a sentence of 10 to 20 words"), "'words' is expected here");
}

/* and 20%: the next word has a number to it. */
static bool read_share(tn_playformula *f, uint32_t *percent)
{
    tn_playformula ahead = *f;
    if (!take(&ahead, "and"))
        return true;
    tn_str word = next_word(&ahead);
    if (word.n == 0 || !is_digit(word.p[0]))
        return true; /* another part of the condition */
    if (word.p[word.n - 1] != '%' || !tn_num_parse_u32(tn_str_of(word.p, word.n - 1), percent) || *percent < 1 || *percent > 100)
        return fail(f, word, TN_STR("as in: an echo of at least 3 words and 20%"), "1% to 100% is expected here");
    f->rest = tn_str_from(ahead.rest, word.n);
    return true;
}

/* [of at least 3 words [and 20%]] [from the last 2 turns] */
static bool read_echo(tn_playformula *f, tn_ast_op *op)
{
    uint32_t least = 1, percent = 0, turns = TN_PLAY_ECHO_TURNS;
    if (take(f, "of")) {
        if (!take(f, "at least"))
            return fail(f, next_word(f), TN_STR("as in: an echo of at least 3 words"), "'at least' is expected here");
        if (!number(f, 1, TN_PLAY_ECHO_WORDS, &least))
            return false;
        if (!take(f, "words") && !take(f, "word"))
            return fail(f, next_word(f), TN_STR("as in: an echo of at least 3 words"), "'words' is expected here");
        if (!read_share(f, &percent))
            return false;
    }
    if (take(f, "from the last turn")) {
        turns = 1;
    } else if (take(f, "from")) {
        if (!take(f, "the last"))
            return fail(f, next_word(f), TN_STR("as in: an echo of at least 3 words from the last 2 turns"), "'the last' is expected here");
        if (!number(f, 1, TN_PLAY_ECHO_TURNS, &turns))
            return false;
        if (!take(f, "turns") && !take(f, "turn"))
            return fail(f, next_word(f), TN_STR("as in: from the last 2 turns"), "'turns' is expected here");
    }
    op->compare = least;
    op->value = (int32_t)(percent * TN_PLAY_ECHO_SHARE + turns);
    return true;
}

/* What the engine finds by itself. False without an error: it is none of these. */
static bool read_thing(tn_playformula *f, bool *found)
{
    static const char *const names[] = {
#define T(name, text) text,
        TN_PLAY_THINGS(T)
#undef T
    };
    tn_ast_op op = {.op = TN_PLAY_OP_THING, .place = here(f, next_word(f).p)};
    *found = false;
    for (uint32_t i = 0; i < TN_PLAY_THING_COUNT && !*found; i++) {
        *found = take(f, names[i]);
        op.x = i;
    }
    if (!*found)
        return false;
    bool fine = op.x == TN_PLAY_SENTENCE ? read_length(f, &op) : op.x != TN_PLAY_ECHO || read_echo(f, &op);
    return fine && emit(f, op);
}

static bool factor(tn_playformula *f)
{
    tn_str word = next_word(f);
    if (word.n == 0 || word.p[0] == ')' || word.p[0] == ',')
        return fail(f, word, TN_STR("#category, \"phrase\", words >= 10, sentiment < -0.3, a question, a sentence, an echo, anything, or these in brackets"),
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
    bool found, fine = read_thing(f, &found);
    if (found)
        return fine;
    if (tn_str_eq(word, TN_STR("a")) || tn_str_eq(word, TN_STR("an")) || tn_str_eq(word, TN_STR("the")))
        return fail(f, word, TN_STR("a question, a sentence, an amount, a date, a deadline, a reference, a product code, a card number, an echo, "
                    "the customer's name, the agent's name; a category begins with #"), "what is said is expected here");
    if (tn_attr_is_name(word))
        return read_comparison(f, word);
    return fail(f, word, TN_STR("a category begins with #, a phrase stands in quotation marks"), "what is said is expected here");
}

/* "in the same turn", "in the last fifth", "in the first half": not what is said, but where. */
static bool begins_window(const tn_playformula *f)
{
    tn_playformula ahead = *f;
    return take(&ahead, "in the");
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
            if (!number(f, 0, TN_PLAY_WORDS_APART, &op.x))
                return false;
        } else if (take(f, "then")) {
            op.op = TN_PLAY_OP_THEN;
        } else if (take(f, "without")) {
            op.op = TN_PLAY_OP_WITHOUT;
        } else if (!begins_window(f) && take(f, "in")) {
            op.op = TN_PLAY_OP_IN;
        } else if (!take(f, "and")) {
            return true;
        }
        ok = factor(f) && emit(f, op);
    }
    return false;
}

/* Words of each event; in conditions and conversations alike. */
static const struct {
    const char *text;
    enum tn_play_event event;
} event_words[] = {
#define E(name, text) {text, TN_PLAY_##name},
    TN_PLAY_EVENTS(E)
#undef E
};
#define EVENT_WORDS (sizeof event_words / sizeof *event_words)

static bool take_role(tn_playformula *f, tenor_role *role)
{
    if (take(f, "agent"))
        *role = TENOR_ROLE_AGENT;
    else if (take(f, "customer"))
        *role = TENOR_ROLE_CUSTOMER;
    else if (take(f, "anyone"))
        *role = TENOR_ROLE_UNKNOWN;
    else
        return false;
    return true;
}

/* "or agent says …", "or hold ends": another way for the condition to come true, not another part of what is said. */
static bool begins_way(const tn_playformula *f)
{
    tn_playformula ahead = *f;
    tenor_role role;
    if (!take(&ahead, "or"))
        return false;
    if (take_role(&ahead, &role))
        return true;
    for (size_t i = 1; i < EVENT_WORDS; i++)
        if (take(&ahead, event_words[i].text))
            return true;
    return false;
}

static bool formula(tn_playformula *f)
{
    bool ok = term(f);
    while (ok && !begins_way(f) && take(f, "or"))
        ok = term(f) && emit(f, (tn_ast_op){.op = TN_PLAY_OP_OR, .place = here(f, f->rest.p)});
    return ok;
}

/* ---- conditions ---- */

static bool read_event(tn_playformula *f, tn_ast_condition *c)
{
    for (size_t i = 1; i < EVENT_WORDS; i++)
        if (take(f, event_words[i].text)) {
            c->event = event_words[i].event;
            c->role = TENOR_ROLE_UNKNOWN;
            if (c->event != TN_PLAY_SILENCE)
                return true;
            if (!duration(f, &c->ms))
                f->failed = true;
            else if (take(f, "ended by") && !take_role(f, &c->role))
                f->failed = !fail(f, next_word(f), TN_STR("as in: silence over 20s ended by agent"), "agent or customer is expected here");
            return true;
        }
    return false;
}

/* role says formula | role speaks */
static bool read_saying(tn_playformula *f, tn_ast_condition *c)
{
    if (!take_role(f, &f->role))
        return fail(f, next_word(f), TN_STR("agent says, customer says, anyone says, the call starts, the call ends, hold starts, "
                    "hold ends, transfer, another agent speaks, the customer's name is known, silence over 10s"),
                    "who says it, or an event, is expected here");
    tn_ast_op *ops = tn_arena_alloc(f->book->diags->arena, TN_PLAY_OPS, sizeof *ops);
    if (!ops) {
        f->book->diags->no_memory = true;
        return false;
    }
    f->ops = ops;
    f->count = f->depth = 0;
    c->role = f->role;
    c->ops = ops;
    if (take(f, "speaks") || take(f, "speak"))
        (void)emit(f, (tn_ast_op){.op = TN_PLAY_OP_THING, .x = TN_PLAY_ANYTHING, .place = here(f, f->rest.p)});
    else if (!take(f, "says") && !take(f, "say"))
        return fail(f, next_word(f), TN_STR("as in: agent says #empathy"), "'says' is expected here");
    else if (!formula(f))
        return false;
    c->op_count = f->count;
    return true;
}

/* [, once a turn] */
static bool read_rate(tn_playformula *f, tn_ast_condition *c)
{
    skip(f);
    if (f->rest.n == 0 || f->rest.p[0] != ',')
        return true;
    f->rest = tn_str_from(f->rest, 1);
    c->once_a_turn = true;
    return take(f, "once a turn") || fail(f, next_word(f), TN_STR("as in: agent says #apology 3 times, once a turn"), "'once a turn' is expected here");
}

/* 3 times [, once a turn] | for the 2nd time [, once a turn] */
static bool read_times(tn_playformula *f, tn_ast_condition *c)
{
    static const char *const ordinals[] = {"first", "second", "third", "fourth", "fifth"};
    tn_str word = next_word(f);
    if (word.n && is_digit(word.p[0]))
        return number(f, 1, TN_PLAY_TIMES, &c->times) && (take(f, "times") || take(f, "time") ||
               fail(f, next_word(f), TN_STR("as in: agent says #apology 3 times"), "'times' is expected here")) && read_rate(f, c);
    if (!take(f, "for the"))
        return true;
    c->ordinal = true;
    word = next_word(f);
    uint32_t found = 0;
    for (uint32_t i = 0; i < sizeof ordinals / sizeof *ordinals; i++)
        if (tn_str_eq(word, tn_str_of(ordinals[i], strlen(ordinals[i]))))
            found = i + 1;
    if (word.n > 2 && is_digit(word.p[0]) && (!tn_num_parse_u32(tn_str_of(word.p, word.n - 2), &found) || found > TN_PLAY_TIMES))
        found = 0; /* 2nd */
    if (!found)
        return fail(f, word, TN_STR("as in: customer says #complaint for the 2nd time"), "first, second, 3rd … is expected here");
    c->times = found;
    f->rest = tn_str_from(f->rest, word.n);
    return (take(f, "time") || fail(f, next_word(f), TN_STR("as in: for the 2nd time"), "'time' is expected here")) && read_rate(f, c);
}

tn_ast_condition *tn_playformula_condition(tn_playformula *f)
{
    tn_ast_condition *first = NULL, **end = &first;
    f->failed = false;
    do {
        tn_ast_condition *c = tn_arena_zero(f->book->diags->arena, 1, sizeof *c);
        if (!c) {
            f->book->diags->no_memory = true;
            return NULL;
        }
        c->times = 1;
        c->place = here(f, next_word(f).p);
        *end = c;
        end = &c->also;
        if ((!read_event(f, c) && !read_saying(f, c)) || f->failed)
            return NULL;
        c->width = (uint32_t)(f->rest.p - f->line.p) - c->place.byte;
    } while (begins_way(f) && take(f, "or"));
    return read_times(f, first) ? first : NULL;
}

/* in the last fifth of the call | in the first 20% of the call */
static bool read_part(tn_playformula *f, enum tn_play_window window, tn_ast_step *step)
{
    static const struct {
        const char *text;
        uint32_t percent;
    } parts[] = {{"half", 50}, {"third", 33}, {"quarter", 25}, {"fifth", 20}, {"tenth", 10}};
    step->window = window;
    step->amount = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (take(f, parts[i].text))
            step->amount = parts[i].percent;
    tn_str word = next_word(f);
    if (!step->amount && (word.n < 2 || word.p[word.n - 1] != '%' || !tn_num_parse_u32(tn_str_of(word.p, word.n - 1), &step->amount) ||
                          step->amount < 1 || step->amount > 100))
        return fail(f, word, TN_STR("half, third, quarter, fifth, tenth or 1% to 100%"), "a part of the call is expected here");
    if (word.n && word.p[word.n - 1] == '%')
        f->rest = tn_str_from(f->rest, word.n);
    (void)take(f, "of the call");
    return true;
}

bool tn_playformula_window(tn_playformula *f, tn_ast_step *step)
{
    if (take(f, "in the same turn")) {
        step->window = TN_PLAY_SAME_TURN;
        return true;
    }
    if (take(f, "in the last"))
        return read_part(f, TN_PLAY_LAST_PART, step);
    if (take(f, "in the first"))
        return read_part(f, TN_PLAY_FIRST_PART, step);
    if (take(f, "since the first")) {
        step->window = TN_PLAY_SINCE_FIRST;
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
    return fail(f, f->rest, TN_STR("join what is said with or, and, near N, then, in, without; a step may end in: within 15s, within 2 turns, "
                "in the same turn, since the first, in the first or last fifth of the call"), "nothing more is expected here");
}
