/* dutylayout.c - duties in their one layout: lines stay in their order, two blanks in front of a duty's and four in front of those of
 * a conversation; one blank between words, but for texts and what stands in quotes. */
#include "study/dutylayout.h"

/* Single blanks outside of quotes. */
static void put_words(tn_buf *out, tn_str s)
{
    bool quoted = false;
    for (size_t i = 0; i < s.n; i++) {
        quoted = quoted != (s.p[i] == '"');
        if (quoted || !tn_str_blank(s.p[i]))
            tn_buf_byte(out, s.p[i]);
        else if (i + 1 < s.n && !tn_str_blank(s.p[i + 1]))
            tn_buf_byte(out, ' ');
    }
}

void tn_dutylayout_head(tn_buf *out, tn_str body)
{
    put_words(out, body);
}

/* "agent 5-9> text", "hold starts 20", "the customer is Ann Lee". */
static void put_turn(tn_buf *out, tn_str body)
{
    const char *end = memchr(body.p, '>', body.n);
    tn_buf_text(out, "    ");
    if (tn_str_starts(body, TN_STR("the ")) || !end) {
        if (tn_str_starts(body, TN_STR("the ")))
            tn_buf_str(out, body);
        else
            put_words(out, body);
        return;
    }
    const size_t head = (size_t)(end - body.p);
    put_words(out, tn_str_trim(tn_str_of(body.p, head)));
    tn_buf_text(out, "> ");
    tn_buf_str(out, tn_str_trim(tn_str_from(body, head + 1)));
}

/* Lines that people read, of which only the ends are trimmed. */
static bool is_text(tn_str key)
{
    return tn_str_eq(key, TN_STR("what")) || tn_str_eq(key, TN_STR("hint")) || tn_str_eq(key, TN_STR("note")) || tn_str_eq(key, TN_STR("by"));
}

static bool is_test(tn_str key)
{
    return tn_str_eq(key, TN_STR("met")) || tn_str_eq(key, TN_STR("missed")) || tn_str_eq(key, TN_STR("none")) ||
           tn_str_eq(key, TN_STR("near"));
}

void tn_dutylayout_line(tn_dutylayout *at, tn_buf *out, tn_str line)
{
    tn_str body = tn_str_trim(line);
    const size_t indent = (size_t)(body.p - line.p);
    const char *colon = memchr(body.p, ':', body.n);
    if (at->test && indent > at->indent) {
        put_turn(out, body);
        return;
    }
    tn_str key = tn_str_of(body.p, colon ? (size_t)(colon - body.p) : body.n);
    at->test = colon && is_test(key);
    at->indent = indent;
    tn_buf_text(out, "  ");
    tn_buf_str(out, key);
    if (!colon)
        return; /* the reading had no errors: this cannot be */
    tn_str value = tn_str_trim(tn_str_from(body, key.n + 1));
    tn_buf_text(out, value.n ? ": " : ":");
    if (is_text(key))
        tn_buf_str(out, value);
    else
        put_words(out, value);
}

/* ---- whether two readings say the same ---- */

static bool same_op(const tn_ast_op *a, const tn_ast_op *b)
{
    return a->op == b->op && tn_str_eq(a->name, b->name) && a->x == b->x && a->compare == b->compare && a->value == b->value &&
           !a->phrase == !b->phrase && (!a->phrase || (tn_str_eq(a->phrase->id, b->phrase->id) && tn_str_eq(a->phrase->canonical, b->phrase->canonical)));
}

static bool same_condition(const tn_ast_condition *a, const tn_ast_condition *b)
{
    for (; a && b; a = a->also, b = b->also) {
        if (a->event != b->event || a->role != b->role || a->ms != b->ms || a->times != b->times || a->ordinal != b->ordinal ||
            a->op_count != b->op_count || a->once_a_turn != b->once_a_turn || a->guarded != b->guarded || a->begins != b->begins)
            return false;
        for (uint32_t i = 0; i < a->op_count; i++)
            if (!same_op(&a->ops[i], &b->ops[i]))
                return false;
    }
    return !a && !b;
}

static bool same_steps(const tn_ast_step *a, const tn_ast_step *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (a->kind != b->kind || a->instead != b->instead || a->window != b->window || a->amount != b->amount || a->chat_ms != b->chat_ms ||
            !same_condition(a->condition, b->condition) || !a->of != !b->of || !same_condition(a->of, b->of))
            return false;
    return !a && !b;
}

static bool same_turns(const tn_ast_turn *a, const tn_ast_turn *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (a->event != b->event || a->role != b->role || a->agent != b->agent || a->start_ms != b->start_ms || a->end_ms != b->end_ms ||
            !tn_str_eq(a->text, b->text))
            return false;
    return !a && !b;
}

static bool same_tests(const tn_ast_conversation *a, const tn_ast_conversation *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (a->expected != b->expected || !tn_str_eq(a->channel, b->channel) || !same_turns(a->turns, b->turns))
            return false;
    return !a && !b;
}

static bool same_duty(const tn_ast_duty *a, const tn_ast_duty *b)
{
    return tn_str_eq(a->name, b->name) && tn_str_eq(a->what, b->what) && tn_str_eq(a->hint, b->hint) && tn_str_eq(a->section, b->section) &&
           tn_str_eq(a->channel, b->channel) && tn_str_eq(a->asks, b->asks) && tn_str_eq(a->allow, b->allow) && a->retired == b->retired &&
           a->draft == b->draft && a->once == b->once && a->latest == b->latest && a->least == b->least && same_condition(a->when, b->when) &&
           same_condition(a->unless, b->unless) && same_condition(a->until, b->until) && same_condition(a->reset, b->reset) &&
           same_steps(a->steps, b->steps) && same_tests(a->tests, b->tests);
}

bool tn_dutylayout_same(const tn_ast *a, uint32_t file_a, const tn_ast *b, uint32_t file_b)
{
    const tn_ast_duty *x = a->duties, *y = b->duties;
    for (;; x = x->next, y = y->next) {
        while (x && x->place.file != file_a)
            x = x->next;
        while (y && y->place.file != file_b)
            y = y->next;
        if (!x || !y)
            break;
        if (!same_duty(x, y))
            return false;
    }
    return !x && !y;
}
