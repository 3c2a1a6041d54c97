/* playplan.c - from the operators of conditions to their plans.
 *
 * What is joined by "or", in whatever brackets, is one list of operands; of those that follow each other different leaves are one set. Lists
 * of places are joined by where they begin, those of the first operand first, so that brackets make no difference. */
#include "lexicon/playplan.h"

#include "lexicon/play_records.h"

/* One condition. */
typedef struct plan {
    tn_builder *b;
    const tn_play_op *ops;
    uint32_t at;                 /* of the first, among all of the image */
    uint32_t begins[TN_PLAY_OPS]; /* the first operator of what ends here */
} plan;

static bool is_operator(const tn_play_op *op)
{
    return op->op > TN_PLAY_OP_COMPARE;
}

static void find_begins(plan *p, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        p->begins[i] = is_operator(&p->ops[i]) ? p->begins[p->begins[i - 1] - 1] : i;
}

/* Operands of what is joined by "or" and ends at `end`, by where they end, in their order. How many. */
static uint32_t operands_of(const plan *p, uint32_t end, uint32_t *out)
{
    uint32_t open[TN_PLAY_OPS], depth = 0, count = 0;
    open[depth++] = end;
    while (depth > 0) {
        const uint32_t i = open[--depth];
        if (p->ops[i].op != TN_PLAY_OP_OR) {
            out[count++] = i;
            continue;
        }
        open[depth++] = i - 1;
        open[depth++] = p->begins[i - 1] - 1;
    }
    return count;
}

static bool is_among(const plan *p, const uint32_t *operands, uint32_t count, uint32_t leaf)
{
    for (uint32_t i = 0; i < count; i++)
        if (p->ops[operands[i]].x == leaf)
            return true;
    return false;
}

/* How many of some operands, from the first on, are different leaves. */
static uint32_t leaves_of(const plan *p, const uint32_t *operands, uint32_t count)
{
    uint32_t n = 0;
    while (n < count && p->ops[operands[n]].op == TN_PLAY_OP_LEAF && !is_among(p, operands, n, p->ops[operands[n]].x))
        n++;
    return n;
}

static void add_set(plan *p, const uint32_t *operands, uint32_t count)
{
    const tn_play_op op = {.op = TN_PLAY_OP_SET, .x = (uint32_t)p->b->table[TN_SECTION_play_sets].count};
    tn_play_set set = {.op = p->at + operands[0], .op_count = operands[count - 1] - operands[0] + 1};
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t leaf = p->ops[operands[i]].x % TN_PLAY_SET_LEAVES;
        set.bits[leaf / 64] |= UINT64_C(1) << (leaf % 64);
    }
    tn_builder_add(p->b, TN_SECTION_play_sets, &set);
    tn_builder_add(p->b, TN_SECTION_plan_ops, &op);
}

/* What ends at `end`. No deeper than the condition itself. */
static void add_part(plan *p, uint32_t end)
{
    const tn_play_op *op = &p->ops[end];
    uint32_t operands[TN_PLAY_OPS];
    if (!is_operator(op)) {
        tn_builder_add(p->b, TN_SECTION_plan_ops, op);
        return;
    }
    if (op->op != TN_PLAY_OP_OR) {
        add_part(p, p->begins[end - 1] - 1);
        add_part(p, end - 1);
        tn_builder_add(p->b, TN_SECTION_plan_ops, op);
        return;
    }
    const tn_play_op either = *op;
    const uint32_t count = operands_of(p, end, operands);
    for (uint32_t i = 0, n; i < count; i += n) {
        n = leaves_of(p, operands + i, count - i);
        if (n > 1)
            add_set(p, operands + i, n);
        else
            add_part(p, operands[i]);
        n += n == 0;
        if (i > 0)
            tn_builder_add(p->b, TN_SECTION_plan_ops, &either);
    }
}

bool tn_playplan_add(tn_builder *b)
{
    const tn_table *conditions = &b->table[TN_SECTION_conditions], *watches = &b->table[TN_SECTION_watches];
    plan p = {.b = b};
    for (size_t i = 0; i < conditions->count && !b->no_memory; i++) {
        const tn_play_condition *c = tn_table_at(conditions, i);
        tn_play_watch *w = tn_table_at(watches, i);
        w->plan = (uint32_t)b->table[TN_SECTION_plan_ops].count;
        if (c->op_count == 0)
            continue;
        p.at = c->op;
        p.ops = tn_table_at(&b->table[TN_SECTION_play_ops], c->op);
        find_begins(&p, c->op_count);
        add_part(&p, c->op_count - 1);
        w->plan_count = (uint32_t)b->table[TN_SECTION_plan_ops].count - w->plan;
    }
    return !b->no_memory;
}
