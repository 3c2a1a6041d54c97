/* playbook.c - the line grammar of duties. */
#include "lexicon/playbook.h"

#include "base/num.h"
#include "lexicon/attr.h"
#include "lexicon/playformula.h"

static tn_str word_of(tn_str s)
{
    size_t n = 0;
    while (n < s.n && !tn_str_blank(s.p[n]))
        n++;
    return tn_str_of(s.p, n);
}

static tn_place at(tn_place line, tn_str whole, const char *p)
{
    line.byte = (uint32_t)(p - whole.p);
    return line;
}

static void *node(tn_playbook *book, size_t size)
{
    void *p = tn_arena_zero(book->diags->arena, 1, size);
    if (!p)
        book->diags->no_memory = true;
    return p;
}

/* ---- @duty ---- */

/* asks=1,17: numbers of what is asked of a contact centre, as the record shows them. */
static bool is_list_of_numbers(tn_str s)
{
    bool digit = false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] >= '0' && s.p[i] <= '9')
            digit = true;
        else if (s.p[i] == ',' && digit)
            digit = false;
        else
            return false;
    }
    return digit && s.n <= TN_PLAY_ASKS;
}

/* allow=W612,W614 */
static bool is_list_of_codes(tn_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool fine = i % 5 == 0 ? c == 'W' : i % 5 == 4 ? c == ',' : c >= '0' && c <= '9';
        if (!fine)
            return false;
    }
    return s.n % 5 == 4;
}

static bool take_attribute(tn_playbook *book, tn_ast_duty *duty, tn_str name, tn_str value)
{
    uint32_t number;
    if (tn_str_eq(name, TN_STR("asks"))) {
        duty->asks = value;
        return is_list_of_numbers(value);
    }
    if (tn_str_eq(name, TN_STR("section"))) {
        duty->section = value;
        return tn_attr_is_name(value);
    }
    if (tn_str_eq(name, TN_STR("channel"))) {
        duty->channel = value;
        return tn_attr_is_name(value);
    }
    if (tn_str_eq(name, TN_STR("allow"))) {
        duty->allow = value;
        return is_list_of_codes(value);
    }
    if (tn_str_eq(name, TN_STR("turns"))) {
        bool fine = tn_num_parse_u32(value, &number) && number <= TN_PLAY_TURNS_MOST;
        duty->least = fine ? number : 0;
        return fine;
    }
    if (tn_str_eq(name, TN_STR("each"))) {
        duty->once = tn_str_eq(value, TN_STR("call"));
        duty->latest = tn_str_eq(value, TN_STR("latest"));
        return duty->once || duty->latest || tn_str_eq(value, TN_STR("trigger"));
    }
    if (tn_str_eq(name, TN_STR("status"))) {
        duty->retired = tn_str_eq(value, TN_STR("retired"));
        duty->draft = tn_str_eq(value, TN_STR("draft"));
        return duty->retired || duty->draft || tn_str_eq(value, TN_STR("live"));
    }
    (void)book;
    return false;
}

static void read_attributes(tn_playbook *book, tn_ast_duty *duty, tn_str line, tn_str rest, tn_place place)
{
    static const tn_str names[] = {{"asks", 4}, {"section", 7}, {"channel", 7}, {"turns", 5}, {"each", 4}, {"status", 6}, {"allow", 5}};
    for (rest = tn_str_trim(rest); rest.n; rest = tn_str_trim(rest)) {
        tn_str word = word_of(rest);
        const char *equals = memchr(word.p, '=', word.n);
        tn_str name = tn_str_of(word.p, equals ? (size_t)(equals - word.p) : word.n);
        tn_str value = equals ? tn_str_from(word, name.n + 1) : tn_str_of(word.p + word.n, 0);
        bool known = false;
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            known = known || tn_str_eq(name, names[i]);
        if (!known)
            tn_diag_add(book->diags, TN_DIAG_E401, at(place, line, word.p), name.n ? name.n : 1,
                        tn_diag_suggest(book->diags, name, names, sizeof names / sizeof *names),
                        "'%.*s' is not an attribute of a duty (asks, section, channel, turns, each, status, allow)", TN_DIAG_V(name));
        else if (!take_attribute(book, duty, name, value))
            tn_diag_add(book->diags, TN_DIAG_E402, at(place, line, word.p), word.n,
                        TN_STR("asks=2,17 section=NAME channel=voice turns=4 each=trigger|latest|call status=live|draft|retired allow=W612"),
                        "'%.*s' is not a value of %.*s", TN_DIAG_V(value), TN_DIAG_V(name));
        rest = tn_str_from(rest, word.n);
    }
}

void tn_playbook_begin(tn_playbook *book, tn_str line, tn_str rest, tn_place place)
{
    tn_str name = word_of(rest);
    book->duty = NULL;
    book->test = NULL;
    book->guardable = NULL;
    book->errors = book->diags->errors;
    if (!tn_attr_is_name(name)) {
        tn_diag_add(book->diags, TN_DIAG_E107, at(place, line, rest.p), name.n ? name.n : 1,
                    TN_STR("a letter, then letters, digits, - _ ."), "'%.*s' is not a name", TN_DIAG_V(name));
        return;
    }
    tn_ast_duty *duty = node(book, sizeof *duty);
    if (!duty)
        return;
    *duty = (tn_ast_duty){.name = name, .place = place, .width = (uint32_t)line.n};
    duty->steps_end = &duty->steps;
    duty->guards_end = &duty->guards;
    duty->tests_end = &duty->tests;
    read_attributes(book, duty, line, tn_str_from(rest, name.n), place);
    book->duty = duty;
}

/* ---- lines ---- */

/* Every word that a line of a duty can begin with: name, how it is written. The steps stand in the order of their kinds. */
#define KEYS_OF(K)                                                                                                       \
    K(WHAT, "what") K(WHEN, "when") K(OR_WHEN, "or when") K(UNTIL, "until") K(RESET, "reset") K(THEN, "then") K(NEVER, "never") \
    K(BEFORE, "before") K(WITH, "with") K(AFTER, "after") K(NOT_AFTER, "not after") K(UNLESS, "unless") K(UNLESS_THEN, "unless then") \
    K(OR_BEFORE, "or before") K(OR_WITH, "or with") K(IF_AFTER, "if after") K(IF_NOT_AFTER, "if not after") K(HINT, "hint") K(NOTE, "note") K(BY, "by") K(MET, "met") K(MISSED, "missed") K(NONE, "none")   \
    K(NEAR, "near")
enum key {
#define K(name, text) KEY_##name,
    KEYS_OF(K)
#undef K
    KEYS
};

static const tn_str keys[KEYS] = {
#define K(name, text) {text, sizeof(text) - 1},
    KEYS_OF(K)
#undef K
};

static tn_playformula formula_of(tn_playbook *book, tn_str line, tn_str text, tn_place place)
{
    return (tn_playformula){.book = book, .line = line, .rest = text, .place = place};
}

static void set_condition(tn_playbook *book, tn_ast_condition **slot, tn_str key, tn_str line, tn_str text, tn_place place)
{
    if (*slot) {
        tn_diag_add(book->diags, TN_DIAG_E802, at(place, line, text.p), text.n ? text.n : 1, TN_STR("join them with 'or'"),
                    "a duty has one '%.*s:' line", TN_DIAG_V(key));
        return;
    }
    tn_playformula formula = formula_of(book, line, text, place);
    *slot = tn_playformula_condition(&formula);
    if (*slot && !tn_playformula_ended(&formula))
        *slot = NULL;
    book->guardable = *slot;
}

/* or when: another line of triggers. */
static void add_trigger(tn_playbook *book, tn_str line, tn_str text, tn_place place)
{
    tn_ast_condition *first = book->duty->when, *more = NULL, *last = first;
    if (!first) {
        tn_diag_add(book->diags, TN_DIAG_E802, at(place, line, text.p), text.n, TN_STR("it stands below the when: that it is another way for"),
                    "there is no when: above, beside which this could begin the duty");
        return;
    }
    set_condition(book, &more, TN_STR("or when"), line, text, place);
    if (more && (first->times > 1 || first->ordinal || more->times > 1 || more->ordinal)) {
        tn_diag_add(book->diags, TN_DIAG_E802, at(place, line, text.p), text.n, TN_STR("join them with 'or' in one line, or make two duties of it"),
                    "a trigger that is counted has one line");
        return;
    }
    while (last->also)
        last = last->also;
    last->also = more;
    if (more)
        more->begins = true;
}

/* A step of these is another way to meet the one before it. */
static bool check_instead(tn_playbook *book, const tn_ast_step *last, tn_str line, tn_str text, tn_place place)
{
    if (last && (last->kind == TN_PLAY_THEN || last->kind == TN_PLAY_BEFORE || last->kind == TN_PLAY_WITH))
        return true;
    tn_diag_add(book->diags, TN_DIAG_E802, at(place, line, text.p), text.n ? text.n : 1, TN_STR("it stands below the step that it can replace"),
                "there is no then:, before: or with: above, which this could be another way to meet");
    return false;
}

/* A condition with its window; NULL: errors, which are reported. */
static tn_ast_step *read_step(tn_playbook *book, enum tn_play_step_kind kind, tn_str line, tn_str text, tn_place place)
{
    if (book->duty->step_count == TN_PLAY_STEPS) {
        tn_diag_add(book->diags, TN_DIAG_E802, at(place, line, text.p), text.n ? text.n : 1, TN_STR("make two duties of it"),
                    "a duty has at most %d steps", TN_PLAY_STEPS);
        return NULL;
    }
    tn_ast_step *step = node(book, sizeof *step);
    if (!step)
        return NULL;
    tn_playformula formula = formula_of(book, line, text, place);
    step->kind = kind;
    step->place = at(place, line, text.p);
    step->width = (uint32_t)text.n;
    step->condition = tn_playformula_condition(&formula);
    return step->condition && tn_playformula_window(&formula, step) && tn_playformula_ended(&formula) ? step : NULL;
}

static void put_step(tn_ast_duty *duty, tn_ast_step ***end, tn_ast_step *step)
{
    **end = step;
    *end = &step->next;
    duty->step_count++;
}

static void add_step(tn_playbook *book, enum tn_play_step_kind kind, bool instead, tn_str line, tn_str text, tn_place place)
{
    const tn_ast_step *last = NULL;
    for (const tn_ast_step *s = book->duty->steps; s; s = s->next)
        last = s;
    if (instead && !check_instead(book, last, line, text, place))
        return;
    tn_ast_step *step = read_step(book, kind, line, text, place);
    if (!step)
        return;
    step->instead = instead;
    put_step(book->duty, &book->duty->steps_end, step);
    book->guardable = kind == TN_PLAY_BEFORE || kind == TN_PLAY_AFTER || kind == TN_PLAY_NOT_AFTER ? NULL : step->condition;
}

/* unless: of a window is a step, and there may be several; without one it is the duty's. */
static void add_excuse(tn_playbook *book, tn_str line, tn_str text, tn_place place)
{
    tn_ast_duty *duty = book->duty;
    tn_ast_step *step = read_step(book, TN_PLAY_EXCUSE, line, text, place);
    if (step && step->window != TN_PLAY_ANY) {
        put_step(duty, &duty->steps_end, step);
    } else if (step && duty->unless) {
        tn_diag_add(book->diags, TN_DIAG_E802, step->place, step->width, TN_STR("join them with 'or'"), "a duty has one 'unless:' line without a window");
    } else if (step) {
        duty->unless = step->condition;
    }
    book->guardable = step ? step->condition : NULL;
}

/* if after: and if not after: of the line above. */
static void add_guard(tn_playbook *book, enum tn_play_step_kind kind, tn_str line, tn_str text, tn_place place)
{
    tn_ast_condition *of = book->guardable;
    if (!of) {
        tn_diag_add(book->diags, TN_DIAG_E802, at(place, line, text.p), text.n, TN_STR("below when: or when: then: never: with: or with: until: "
                    "unless: unless then: reset:; after: and not after: hold for every trigger"), "there is no line above that this could be asked of alone");
        return;
    }
    tn_ast_step *step = read_step(book, kind, line, text, place);
    if (!step)
        return;
    step->of = of;
    put_step(book->duty, &book->duty->guards_end, step);
    for (; of; of = of->also)
        of->guarded = true;
}

static void begin_test(tn_playbook *book, enum key key, tn_str line, tn_str text, tn_place place, size_t indent)
{
    tn_ast_conversation *test = node(book, sizeof *test);
    if (!test)
        return;
    test->expected = key == KEY_MET ? TN_PLAY_EXPECT_MET : key == KEY_MISSED ? TN_PLAY_EXPECT_MISSED
                     : key == KEY_NONE ? TN_PLAY_EXPECT_NONE : TN_PLAY_EXPECT_NEAR;
    test->turns_end = &test->turns;
    test->place = at(place, line, line.p + indent);
    test->width = (uint32_t)keys[key].n + 1;
    if (tn_str_starts(text, TN_STR("in "))) /* "met: in chat" */
        test->channel = tn_str_trim(tn_str_from(text, 3));
    if (text.n && !tn_attr_is_name(test->channel))
        tn_diag_add(book->diags, TN_DIAG_E804, at(place, line, text.p), text.n, TN_STR("the conversation stands on the lines below"),
                    "'%.*s' behind '%.*s:', where only 'in CHANNEL' can stand", TN_DIAG_V(text), TN_DIAG_V(keys[key]));
    book->test = test;
    book->test_indent = indent;
    book->guardable = NULL;
    *book->duty->tests_end = test;
    book->duty->tests_end = &test->next;
}

/* "12" or "12.5" in seconds. */
static bool seconds_of(tn_str s, int64_t *ms)
{
    int32_t unit;
    if (s.n == 0 || !tn_num_parse_unit(s, &unit) || unit < 0)
        return false;
    *ms = unit / 10;
    return true;
}

/* "12-15", "12" or nothing. */
static bool times_of(tn_str s, tn_ast_turn *turn)
{
    turn->start_ms = turn->end_ms = TENOR_NO_TIME;
    s = tn_str_trim(s);
    if (s.n == 0)
        return true;
    const char *dash = memchr(s.p, '-', s.n);
    if (!dash)
        return seconds_of(s, &turn->start_ms);
    tn_str first = tn_str_of(s.p, (size_t)(dash - s.p));
    return seconds_of(first, &turn->start_ms) && seconds_of(tn_str_from(s, first.n + 1), &turn->end_ms) &&
           turn->end_ms >= turn->start_ms;
}

/* "agent 12.5> text", "customer> text", "hold starts 20", "transfer", "hold ends 50". */
static void read_turn(tn_playbook *book, tn_str line, tn_str body, tn_place place)
{
    static const struct {
        tn_str word;
        enum tn_play_event event;
        tenor_role role;
        uint32_t agent;
    } forms[] = {{{"the customer is ", 16}, TN_PLAY_NAME_KNOWN, TENOR_ROLE_CUSTOMER, 0},
                 {{"the agent is ", 13}, TN_PLAY_NAME_KNOWN, TENOR_ROLE_AGENT, 0},
                 {{"agent2", 6}, TN_PLAY_SAYS, TENOR_ROLE_AGENT, 2},
                 {{"agent", 5}, TN_PLAY_SAYS, TENOR_ROLE_AGENT, 1},
                 {{"customer", 8}, TN_PLAY_SAYS, TENOR_ROLE_CUSTOMER, 0},
                 {{"hold starts", 11}, TN_PLAY_HOLD_START, 0, 0},
                 {{"hold ends", 9}, TN_PLAY_HOLD_END, 0, 0},
                 {{"transfer", 8}, TN_PLAY_TRANSFER, 0, 0}};
    tn_ast_turn *turn = node(book, sizeof *turn);
    if (!turn)
        return;
    turn->place = at(place, line, body.p);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (!tn_str_starts(body, forms[i].word))
            continue;
        bool speaks = forms[i].event == TN_PLAY_SAYS, names = forms[i].event == TN_PLAY_NAME_KNOWN;
        const char *end = names ? body.p + forms[i].word.n : speaks ? memchr(body.p, '>', body.n) : body.p + body.n;
        if (!end)
            break;
        tn_str times = tn_str_of(body.p + forms[i].word.n, (size_t)(end - body.p) - forms[i].word.n);
        turn->event = forms[i].event;
        turn->role = forms[i].role;
        turn->agent = forms[i].agent;
        turn->text = speaks || names ? tn_str_trim(tn_str_from(body, (size_t)(end - body.p) + speaks)) : tn_str_of(body.p, 0);
        if (!times_of(times, turn) || ((speaks || names) && turn->text.n == 0))
            break;
        *book->test->turns_end = turn;
        book->test->turns_end = &turn->next;
        return;
    }
    tn_diag_add(book->diags, TN_DIAG_E804, turn->place, body.n, TN_STR("write: agent> text, customer 12.5> text, agent 12-15> text, "
                "agent2> text, hold starts 20, hold ends 50, transfer, the customer is Ann Lee"), "this is no line of a conversation");
}

void tn_playbook_line(tn_playbook *book, tn_str line, tn_place place)
{
    tn_ast_duty *duty = book->duty;
    tn_str body = tn_str_trim(line);
    if (!duty)
        return;
    size_t indent = (size_t)(body.p - line.p);
    if (book->test && indent > book->test_indent) {
        read_turn(book, line, body, place);
        return;
    }
    book->test = NULL;
    const char *colon = memchr(body.p, ':', body.n);
    tn_str key = colon ? tn_str_of(body.p, (size_t)(colon - body.p)) : word_of(body);
    size_t which = 0;
    while (which < KEYS && !(colon && tn_str_eq(key, keys[which])))
        which++;
    if (which == KEYS) {
        const size_t meant = tn_diag_nearest(key, keys, KEYS);
        tn_diag_add(book->diags, TN_DIAG_E801, at(place, line, body.p), word_of(body).n,
                    meant == SIZE_MAX ? TN_DIAG_NO_HELP : tn_diag_text(book->diags, "did you mean '%.*s:'?", TN_DIAG_V(keys[meant])),
                    "'%.*s' cannot begin a line of a duty (what: when: or when: after: not after: if after: if not after: then: "
                    "never: before: with: or before: or with: unless: unless then: until: reset: hint: note: by: met: missed: near: none:)", TN_DIAG_V(word_of(body)));
        return;
    }
    tn_str text = tn_str_trim(tn_str_from(body, key.n + 1));
    if (text.n == 0)
        text = tn_str_of(body.p + body.n, 0);
    if (text.n == 0 && which < KEY_MET) {
        tn_diag_add(book->diags, TN_DIAG_E801, at(place, line, body.p), key.n + 1, TN_DIAG_NO_HELP, "nothing stands behind '%.*s:'",
                    TN_DIAG_V(key));
        return;
    }
    switch ((enum key)which) {
    case KEY_WHAT:
        duty->what = text;
        book->guardable = NULL;
        break;
    case KEY_HINT:
        duty->hint = text;
        book->guardable = NULL;
        break;
    case KEY_WHEN:
        set_condition(book, &duty->when, key, line, text, place);
        break;
    case KEY_OR_WHEN:
        add_trigger(book, line, text, place);
        break;
    case KEY_UNLESS:
        add_excuse(book, line, text, place);
        break;
    case KEY_UNTIL:
        set_condition(book, &duty->until, key, line, text, place);
        break;
    case KEY_RESET:
        set_condition(book, &duty->reset, key, line, text, place);
        break;
    case KEY_THEN:
    case KEY_NEVER:
    case KEY_BEFORE:
    case KEY_WITH:
    case KEY_AFTER:
    case KEY_NOT_AFTER:
    case KEY_UNLESS_THEN:
        add_step(book, (enum tn_play_step_kind)(which - KEY_THEN), false, line, text, place);
        break;
    case KEY_IF_AFTER:
    case KEY_IF_NOT_AFTER:
        add_guard(book, which == KEY_IF_AFTER ? TN_PLAY_AFTER : TN_PLAY_NOT_AFTER, line, text, place);
        break;
    case KEY_OR_BEFORE:
    case KEY_OR_WITH:
        add_step(book, which == KEY_OR_WITH ? TN_PLAY_WITH : TN_PLAY_BEFORE, true, line, text, place);
        break;
    case KEY_MET:
    case KEY_MISSED:
    case KEY_NONE:
    case KEY_NEAR:
        begin_test(book, (enum key)which, line, text, place, indent);
        break;
    case KEY_NOTE:
    case KEY_BY:
    case KEYS:
        break;
    }
}

/* ---- the end ---- */

static bool has(const tn_ast_duty *duty, enum tn_play_step_kind kind)
{
    for (const tn_ast_step *s = duty->steps; s; s = s->next)
        if (s->kind == kind)
            return true;
    return false;
}

static bool demands(const tn_ast_duty *duty)
{
    return has(duty, TN_PLAY_THEN) || has(duty, TN_PLAY_NEVER) || has(duty, TN_PLAY_BEFORE) || has(duty, TN_PLAY_WITH);
}

static void missing(tn_playbook *book, const tn_ast_duty *duty, tn_str help, const char *what)
{
    tn_diag_add(book->diags, TN_DIAG_E803, duty->place, duty->width, help, "duty '%.*s' %s", TN_DIAG_V(duty->name), what);
}

static void misplaced(tn_playbook *book, const tn_ast_step *step, tn_str help, const char *what)
{
    tn_diag_add(book->diags, TN_DIAG_E803, step->place, step->width, help, "%s", what);
}

/* Every way for the trigger to come true is this event. */
static bool is_event(const tn_ast_condition *c, enum tn_play_event event)
{
    for (; c; c = c->also)
        if (c->event != event)
            return false;
    return true;
}

static bool can_be_said(const tn_ast_condition *c)
{
    for (; c; c = c->also)
        if (c->event == TN_PLAY_SAYS)
            return true;
    return false;
}

static bool is_guard(const tn_ast_step *step)
{
    return step->kind == TN_PLAY_AFTER || step->kind == TN_PLAY_NOT_AFTER;
}

/* Of the trigger, or of one line of it. */
static bool guards_trigger(const tn_ast_duty *duty, const tn_ast_step *guard)
{
    const tn_ast_condition *way = guard->of ? duty->when : NULL;
    while (way && way != guard->of)
        way = way->also;
    return way || !guard->of;
}

static bool looks_before_trigger(const tn_ast_duty *duty)
{
    for (const tn_ast_step *s = duty->steps; s; s = s->next)
        if (s->kind == TN_PLAY_BEFORE || s->kind == TN_PLAY_WITH || (is_guard(s) && guards_trigger(duty, s)))
            return true;
    return false;
}

/* Windows that a step of this kind cannot have. */
static void check_window(tn_playbook *book, const tn_ast_duty *duty, const tn_ast_step *step)
{
    bool back = step->kind == TN_PLAY_BEFORE || (is_guard(step) && guards_trigger(duty, step));
    if (step->window == TN_PLAY_FIRST_PART && (!back || !duty->when || !is_event(duty->when, TN_PLAY_END)))
        misplaced(book, step, TN_STR("when: the call ends, and before: … in the first fifth of the call"),
                  "what is the first part of a call is known at its end only");
    if (step->window == TN_PLAY_LAST_PART && (!back || !duty->when || !is_event(duty->when, TN_PLAY_END)))
        misplaced(book, step, TN_STR("when: the call ends, and before: … in the last fifth of the call"),
                  "what is the last part of a call is known at its end only");
    if (step->window == TN_PLAY_SINCE_FIRST && (step->kind != TN_PLAY_BEFORE || !duty->when || duty->when->times < 2))
        misplaced(book, step, TN_STR("as in: when: agent says #apology 3 times, and before: agent says #offer since the first"),
                  "'since the first' is for a before: of a trigger that is counted");
    if (step->kind == TN_PLAY_WITH && step->window != TN_PLAY_ANY)
        misplaced(book, step, TN_STR("delete the window"), "what stands in the trigger's turn needs no window");
}

/* What must not follow: one line; beside then: it holds as long as these wait, however often it would come. */
static void check_never(tn_playbook *book, const tn_ast_duty *duty)
{
    const bool beside = has(duty, TN_PLAY_THEN);
    const tn_ast_step *first = NULL;
    for (const tn_ast_step *s = duty->steps; s; s = s->next) {
        if (s->kind != TN_PLAY_NEVER)
            continue;
        if (first)
            misplaced(book, s, TN_STR("join them with 'or', as in: never: agent says \"a\" or agent says \"b\""), "a duty has one never: line");
        else if (beside && s->window != TN_PLAY_ANY)
            misplaced(book, s, TN_STR("delete the window, or make two duties of it"),
                      "beside then: what must not come has no window: it must not come before all of then: is done");
        else if (beside && s->condition->times > 1)
            misplaced(book, s, TN_STR("delete the number of times, or make two duties of it"),
                      "beside then: what must not come is not counted: it must not come before all of then: is done");
        first = s;
    }
}

/* What is true or not, however often. */
static void check_counts(tn_playbook *book, const tn_ast_duty *duty)
{
    const tn_ast_condition *uncounted[3 + TN_PLAY_STEPS] = {duty->unless, duty->until, duty->reset};
    size_t count = 3;
    for (const tn_ast_step *s = duty->steps; s; s = s->next)
        if (s->kind == TN_PLAY_WITH || s->kind == TN_PLAY_EXCUSE || s->kind == TN_PLAY_EXCUSE_THEN)
            uncounted[count++] = s->condition;
    for (size_t i = 0; i < count; i++)
        if (uncounted[i] && (uncounted[i]->times > 1 || uncounted[i]->ordinal || uncounted[i]->once_a_turn))
            tn_diag_add(book->diags, TN_DIAG_E803, uncounted[i]->place, uncounted[i]->width, TN_STR("delete the number of times"),
                        "with: until: unless: and reset: are not counted: the first time is enough");
}

/* Steps of a kind that cannot be where the trigger is. */
static void check_steps(tn_playbook *book, const tn_ast_duty *duty)
{
    bool at_start = !duty->when || is_event(duty->when, TN_PLAY_START), after_end = duty->when && is_event(duty->when, TN_PLAY_END);
    bool goes_on = has(duty, TN_PLAY_THEN) || has(duty, TN_PLAY_NEVER);
    check_never(book, duty);
    check_counts(book, duty);
    if (after_end && goes_on)
        missing(book, duty, TN_STR("use before: with a window, as in: before: agent says \"thank you\" within 4 turns"),
                "waits for something after the end of the call");
    if (at_start && looks_before_trigger(duty))
        missing(book, duty, TN_STR("give it a when: line"), "asks for something before the call starts");
    if (has(duty, TN_PLAY_WITH) && duty->when && !can_be_said(duty->when))
        missing(book, duty, TN_STR("use then: or before:"), "asks for words in the turn of an event, which has none");
    if ((duty->until || duty->unless || has(duty, TN_PLAY_EXCUSE) || has(duty, TN_PLAY_EXCUSE_THEN)) && !goes_on)
        missing(book, duty, TN_STR("use after: or not after:"), "has an unless: or until: line, and nothing that it waits for");
    if (duty->latest && !goes_on)
        missing(book, duty, TN_STR("delete each=latest: every trigger counts"), "lets the latest trigger count, and none of them waits for anything");
    for (const tn_ast_step *s = duty->steps; s; s = s->next)
        check_window(book, duty, s);
}

void tn_playbook_end(tn_playbook *book)
{
    tn_ast_duty *duty = book->duty;
    book->duty = NULL;
    book->test = NULL;
    if (!duty || book->diags->errors != book->errors)
        return; /* what is missing may be what had errors */
    *duty->steps_end = duty->guards;
    if (!duty->retired) {
        if (!duty->what.n)
            missing(book, duty, TN_STR("say in a sentence what is asked: what: The agent …"), "has no what: line");
        if (!demands(duty))
            missing(book, duty, TN_STR("say what is due: then: agent says …"), "has no then:, never:, before: or with: line");
        check_steps(book, duty);
    }
    if (book->diags->errors != book->errors)
        return;
    *book->ast->duties_end = duty;
    book->ast->duties_end = &duty->next;
}
