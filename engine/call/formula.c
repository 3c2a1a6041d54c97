/* formula.c - conditions of the playbook over one turn. */
#include "call/formula.h"

#define BYTES_A_WORD 6 /* with its blank, where there is no text to count in */

static void add(tn_formula_spans *out, uint32_t begin, uint32_t end, bool whole)
{
    if (out->count < TN_FORMULA_SPANS)
        out->span[out->count++] = (tn_formula_span){begin, end, whole};
}

static void say_leaf(const tn_formula_turn *turn, uint32_t leaf, tn_formula_spans *out)
{
    out->count = 0;
    for (size_t i = 0; i < turn->said_count; i++)
        if (turn->said[i].leaf == leaf)
            add(out, turn->said[i].begin, turn->said[i].end, false);
}

static bool compares(int64_t a, uint32_t how, int64_t b)
{
    switch (how) {
    case TN_PLAY_LESS:
        return a < b;
    case TN_PLAY_LESS_EQUAL:
        return a <= b;
    case TN_PLAY_MORE:
        return a > b;
    default:
        return a >= b;
    }
}

/* Unknown is not neutral: a dimension without evidence compares with nothing. */
static void compare(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_spans *out)
{
    const tenor_score *score = turn->score;
    out->count = 0;
    if (op->x == TN_PLAY_WORDS) {
        if (score->scored && compares(score->tokens, op->compare, op->value))
            add(out, 0, 0, true);
        return;
    }
    if (!score->scored || op->x >= score->dimension_count)
        return;
    const tenor_dimension_score *d = &score->dimensions[op->x];
    if ((d->evidence || !turn->image->dimensions[op->x].null_without_evidence) && compares(d->score, op->compare, op->value))
        add(out, 0, 0, true);
}

/* Two lists in one, by begin. */
static void either(const tn_formula_spans *a, const tn_formula_spans *b, tn_formula_spans *out)
{
    uint32_t i = 0, k = 0;
    out->count = 0;
    while ((i < a->count || k < b->count) && out->count < TN_FORMULA_SPANS) {
        bool first = k == b->count || (i < a->count && a->span[i].begin <= b->span[k].begin);
        out->span[out->count++] = first ? a->span[i++] : b->span[k++];
    }
}

/* From the first byte of both to the last; a comparison adds no place. */
static tn_formula_span hull(tn_formula_span a, tn_formula_span b)
{
    if (a.whole)
        return b;
    if (b.whole)
        return a;
    return (tn_formula_span){a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end, false};
}

static bool is_word_byte(unsigned char c)
{
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'';
}

/* Words between two places. */
static uint32_t words_between(tn_str text, tn_formula_span a, tn_formula_span b)
{
    uint32_t from = a.begin < b.begin ? a.end : b.end, to = a.begin < b.begin ? b.begin : a.begin, words = 0;
    if (from >= to)
        return 0;
    if (to > text.n)
        return (to - from) / BYTES_A_WORD;
    for (uint32_t i = from; i < to; i++)
        words += is_word_byte((unsigned char)text.p[i]) && (i == from || !is_word_byte((unsigned char)text.p[i - 1]));
    return words;
}

/* Whether two places stand as the operator asks. */
static bool fits(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_span a, tn_formula_span b)
{
    if (op->op == TN_PLAY_OP_AND || a.whole || b.whole)
        return true;
    if (op->op == TN_PLAY_OP_THEN)
        return a.end <= b.begin;
    return words_between(turn->text, a, b) <= op->x;
}

/* For each place of a the first of b that stands so. */
static void both(const tn_formula_turn *turn, const tn_play_op *op, const tn_formula_spans *a, const tn_formula_spans *b,
                 tn_formula_spans *out)
{
    out->count = 0;
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t k = 0; k < b->count; k++)
            if (fits(turn, op, a->span[i], b->span[k])) {
                out->span[out->count++] = hull(a->span[i], b->span[k]);
                break;
            }
    for (uint32_t i = 1; i < out->count; i++) /* hulls may begin earlier than what they were made from */
        for (uint32_t k = i; k > 0 && out->span[k].begin < out->span[k - 1].begin; k--) {
            tn_formula_span held = out->span[k];
            out->span[k] = out->span[k - 1];
            out->span[k - 1] = held;
        }
}

void tn_formula_run(const tn_formula_turn *turn, const tn_play_condition *condition, tn_formula_spans *out)
{
    tn_formula_spans stack[TN_PLAY_DEPTH + 1], result;
    size_t depth = 0;
    for (uint32_t i = 0; i < condition->op_count; i++) { /* the image's check has seen to the depth */
        const tn_play_op *op = &turn->image->play_ops[condition->op + i];
        if (op->op == TN_PLAY_OP_LEAF) {
            say_leaf(turn, op->x, &stack[depth++]);
            continue;
        }
        if (op->op == TN_PLAY_OP_COMPARE) {
            compare(turn, op, &stack[depth++]);
            continue;
        }
        tn_formula_spans *a = &stack[depth - 2], *b = &stack[depth - 1];
        if (op->op == TN_PLAY_OP_WITHOUT) {
            if (b->count)
                a->count = 0;
        } else {
            if (op->op == TN_PLAY_OP_OR)
                either(a, b, &result);
            else
                both(turn, op, a, b, &result);
            *a = result;
        }
        depth--;
    }
    *out = stack[0];
}
