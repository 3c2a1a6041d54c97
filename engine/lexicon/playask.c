/* playask.c - from the plans of conditions to what is asked of a turn first.
 *
 * Each part is asked for once at most: after "or" nothing more where one is true, after what joins nothing more where one is not. What must
 * not stand beside something is asked for whether it surely does; of what stands near, behind or within something else that is not known
 * before its places are. */
#include "lexicon/playask.h"

#include "lexicon/play_records.h"

#define ECHO_COST 30 /* of asking, where a leaf costs one: words are cut */

/* The asks of one condition, the first one last. */
typedef struct asks {
    const tn_play_op *ops;
    uint32_t begins[TN_PLAY_OPS]; /* the first operator of what ends here */
    uint32_t costs[TN_PLAY_OPS];  /* of all that ends here */
    bool silent;                  /* no leaf was said */
    uint32_t count;
    tn_play_ask list[TN_PLAY_OPS];
} asks;

static bool is_part(const tn_play_op *op)
{
    return op->op <= TN_PLAY_OP_COMPARE || op->op == TN_PLAY_OP_SET;
}

static uint32_t cost_of(const asks *a, const tn_play_op *op)
{
    if (op->op == TN_PLAY_OP_THING && op->x == TN_PLAY_ECHO)
        return ECHO_COST;
    if (op->op == TN_PLAY_OP_LEAF || op->op == TN_PLAY_OP_SET)
        return a->silent ? 0 : op->op == TN_PLAY_OP_LEAF ? 1 : 2;
    return 2;
}

static void look_over(asks *a, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const bool part = is_part(&a->ops[i]);
        const uint32_t left = part ? 0 : a->begins[i - 1] - 1;
        a->begins[i] = part ? i : a->begins[left];
        a->costs[i] = part ? cost_of(a, &a->ops[i]) : a->costs[left] + a->costs[i - 1];
    }
}

/* Whether it is known beforehand that a part is not true, or not surely. */
static bool is_out(const asks *a, const tn_play_op *op, bool sure)
{
    if (op->op == TN_PLAY_OP_LEAF || op->op == TN_PLAY_OP_SET)
        return a->silent;
    return sure && op->op == TN_PLAY_OP_THING &&
           (op->x == TN_PLAY_QUESTION || op->x == TN_PLAY_SENTENCE || op->x == TN_PLAY_CUSTOMER_NAME || op->x == TN_PLAY_AGENT_NAME || op->x == TN_PLAY_ECHO);
}

static uint8_t ask(asks *a, uint32_t end, bool sure, uint8_t yes, uint8_t no);

/* Whether both are true: `first` and `second` end there; flipped: of that one whether it is not. Where one of them never is so, nothing is
 * asked, and the answer is no. */
static uint8_t ask_both(asks *a, uint32_t first, bool first_flipped, uint32_t second, bool second_flipped, bool sure, uint8_t yes, uint8_t no)
{
    const uint32_t before = a->count;
    const uint8_t then = second_flipped ? ask(a, second, !sure, no, yes) : ask(a, second, sure, yes, no);
    if (then == no)
        return no;
    const uint8_t entry = first_flipped ? ask(a, first, !sure, no, then) : ask(a, first, sure, then, no);
    if (entry == no)
        a->count = before;
    return entry;
}

/* Asks whether what ends there is true, surely or perhaps, and goes on from one answer or the other. The first to ask; `no` itself where it
 * never is. No deeper than the condition. */
static uint8_t ask(asks *a, uint32_t end, bool sure, uint8_t yes, uint8_t no)
{
    const tn_play_op *op = &a->ops[end];
    if (is_part(op)) {
        if (is_out(a, op, sure))
            return no;
        a->list[a->count] = (tn_play_ask){.op = (uint8_t)op->op, .sure = sure, .yes = yes, .no = no, .x = op->x, .compare = op->compare, .value = op->value};
        return (uint8_t)a->count++;
    }
    const uint32_t right = end - 1, left = a->begins[right] - 1;
    const bool turned = a->costs[right] < a->costs[left];
    const uint32_t first = turned ? right : left, second = turned ? left : right;
    switch (op->op) {
    case TN_PLAY_OP_OR:
        return ask(a, first, sure, yes, ask(a, second, sure, yes, no));
    case TN_PLAY_OP_WITHOUT:
        return ask_both(a, first, turned, second, !turned, sure, yes, no);
    case TN_PLAY_OP_AND:
        return ask_both(a, first, false, second, false, sure, yes, no);
    default:
        return sure ? no : ask_both(a, first, false, second, false, sure, yes, no);
    }
}

/* Where they stand. */
static uint32_t add_asks(tn_builder *b, asks *a, uint32_t count, bool silent)
{
    a->silent = silent;
    a->count = 0;
    look_over(a, count);
    (void)ask(a, count - 1, false, TN_PLAY_YES, TN_PLAY_NO);
    const uint32_t at = (uint32_t)b->table[TN_SECTION_asks].count;
    tn_builder_append(b, TN_SECTION_asks, a->list, a->count);
    return at << TN_PLAY_ASKED_SHIFT | a->count;
}

/* In turns of which kind: those without words, which come each time, stand together. */
static void add_all(tn_builder *b, tn_play_asked *asked, bool silent)
{
    const tn_table *watches = &b->table[TN_SECTION_watches];
    asks a;
    for (size_t i = 0; i < watches->count && !b->no_memory; i++) {
        const tn_play_watch *w = tn_table_at(watches, i);
        if (w->plan_count == 0 || (silent && !(w->flags & TN_PLAY_NO_WORDS)))
            continue;
        a.ops = tn_table_at(&b->table[TN_SECTION_plan_ops], w->plan);
        *(silent ? &asked[i].silent : &asked[i].said) = add_asks(b, &a, w->plan_count, silent);
    }
}

bool tn_playask_add(tn_builder *b)
{
    if (!tn_builder_extend(b, TN_SECTION_asked, b->table[TN_SECTION_watches].count))
        return false;
    tn_play_asked *asked = tn_table_at(&b->table[TN_SECTION_asked], 0);
    add_all(b, asked, true);
    add_all(b, asked, false);
    return !b->no_memory;
}
