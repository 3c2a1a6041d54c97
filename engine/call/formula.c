/* formula.c - conditions of the playbook over one turn. */
#include "call/formula.h"

#include "call/entitystart.h"
#include "call/people.h"
#include "call/sentences.h"

_Static_assert(TN_PLAY_DEPTH < 64, "a word has a bit for each level of a condition");

#define BYTES_A_WORD 6 /* with its blank, where there is no text to count in */

static void add(tn_formula_spans *out, uint32_t begin, uint32_t end, bool whole)
{
    if (out->count < TN_FORMULA_SPANS)
        out->span[out->count++] = (tn_formula_span){begin, end, whole};
}

/* The list itself, not the room that it leaves. */
static inline void copy(tn_formula_spans *to, const tn_formula_spans *from)
{
    to->count = from->count;
    memcpy(to->span, from->span, from->count * sizeof *from->span);
}

static inline void say_leaf(const tn_formula_turn *turn, uint32_t leaf, tn_formula_spans *out)
{
    out->count = 0;
    if (!(tn_formula_has(&turn->heard, leaf)))
        return;
    for (size_t i = 0; i < turn->said_count; i++)
        if (turn->said[i].leaf == leaf)
            add(out, turn->said[i].begin, turn->said[i].end, false);
}

/* ---- sets ---- */

/* Whether any of the leaves was said; where several share a bit, may have been. */
static inline bool hears_any(const tn_formula_heard *heard, const tn_play_set *set)
{
    uint64_t any = 0;
    for (size_t i = 0; i < TN_FORMULA_LEAVES / 64; i++)
        any |= heard->bits[i] & set->bits[i];
    return any;
}

/* Whether every leaf has a bit of its own. */
static inline bool tells_leaves(const tn_image *image)
{
    return image->use_firsts_count <= TN_FORMULA_LEAVES;
}

/* Where a leaf stands among those of a set; their number: it is none of them. */
static uint32_t order_of(const tn_image *image, const tn_play_set *set, uint32_t leaf)
{
    const tn_play_op *ops = image->play_ops + set->op;
    uint32_t k = 0;
    while (k < set->op_count && (ops[k].x != leaf || ops[k].op != TN_PLAY_OP_LEAF))
        k++;
    return k;
}

/* Whether a leaf is in a set. told: tells_leaves. */
static inline bool holds_leaf(const tn_image *image, const tn_play_set *set, uint32_t leaf, bool told)
{
    return set->bits[leaf % TN_FORMULA_LEAVES / 64] >> leaf % 64 & 1 && (told || order_of(image, set, leaf) < set->op_count);
}

/* Where any of the leaves was said, of one place by their order in the condition. */
static void say_any(const tn_formula_turn *turn, const tn_play_set *set, tn_formula_spans *out)
{
    uint32_t leaves[TN_FORMULA_SPANS], count = 0;
    out->count = 0;
    if (!hears_any(&turn->heard, set))
        return;
    const bool told = tells_leaves(turn->image);
    for (const tn_formula_said *s = turn->said, *end = s + turn->said_count; s < end; s++) {
        if (!holds_leaf(turn->image, set, s->leaf, told))
            continue;
        uint32_t at = count;
        if (at > 0 && out->span[at - 1].begin == s->begin && leaves[at - 1] != s->leaf) {
            const uint32_t order = order_of(turn->image, set, s->leaf);
            while (at > 0 && out->span[at - 1].begin == s->begin && order_of(turn->image, set, leaves[at - 1]) > order)
                at--;
        }
        if (at == TN_FORMULA_SPANS) {
            if (out->span[at - 1].begin < s->begin)
                break;
            continue;
        }
        if (at < count) {
            const uint32_t moved = (count < TN_FORMULA_SPANS ? count : TN_FORMULA_SPANS - 1) - at;
            memmove(&out->span[at + 1], &out->span[at], moved * sizeof *out->span);
            memmove(&leaves[at + 1], &leaves[at], moved * sizeof *leaves);
        }
        out->span[at] = (tn_formula_span){s->begin, s->end, false};
        leaves[at] = s->leaf;
        count += count < TN_FORMULA_SPANS;
    }
    out->count = count;
}

/* How many places that are, and the last. */
static uint32_t say_last(const tn_formula_turn *turn, const tn_play_set *set, tn_formula_span *last)
{
    const tn_formula_said *found = NULL;
    uint32_t count = 0;
    const bool told = tells_leaves(turn->image);
    for (const tn_formula_said *s = turn->said, *end = s + turn->said_count; s < end; s++) {
        if (!holds_leaf(turn->image, set, s->leaf, told))
            continue;
        count++;
        if (!found || found->begin < s->begin || found->leaf == s->leaf ||
            order_of(turn->image, set, found->leaf) < order_of(turn->image, set, s->leaf))
            found = s;
    }
    if (count > TN_FORMULA_SPANS) {
        tn_formula_spans spans;
        say_any(turn, set, &spans);
        *last = spans.span[TN_FORMULA_SPANS - 1];
        return TN_FORMULA_SPANS;
    }
    if (found)
        *last = (tn_formula_span){found->begin, found->end, false};
    return count;
}

/* ---- parts ---- */

static inline bool compares(int64_t a, uint32_t how, int64_t b)
{
    switch (how) {
    case TN_PLAY_LESS:
        return a < b;
    case TN_PLAY_LESS_EQUAL:
        return a <= b;
    case TN_PLAY_MORE:
        return a > b;
    case TN_PLAY_EQUAL:
        return a == b;
    default:
        return a >= b;
    }
}

/* ---- what the engine itself finds ---- */

/* Whether somebody on the other side of who speaks spoke before. */
static bool has_other_side(const tn_formula_turn *turn)
{
    return turn->before && ((turn->role == TENOR_ROLE_AGENT && turn->role_turns[TENOR_ROLE_CUSTOMER]) ||
                            (turn->role == TENOR_ROLE_CUSTOMER && turn->role_turns[TENOR_ROLE_AGENT]));
}

/* Whether a thing may be in the turn: of questions as of others most have none. */
static inline bool may_find(const tn_formula_turn *turn, uint32_t thing)
{
    return turn->things >> thing & 1;
}

/* A sentence of the kind that is asked for. */
static bool is_such(const tn_formula_turn *turn, const tn_play_op *op, const tn_sentence *sentence)
{
    if (op->x == TN_PLAY_QUESTION)
        return sentence->question;
    const uint32_t words = tn_sentences_words(tn_str_of(turn->text.p + sentence->begin, sentence->end - sentence->begin));
    return words >= op->compare && words <= (uint32_t)op->value;
}

static void find_sentences(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_spans *out)
{
    tn_sentence sentence;
    for (uint32_t at = 0; out->count < TN_FORMULA_SPANS && tn_sentences_next(turn->text, &turn->image->rules, &at, &sentence);)
        if (is_such(turn, op, &sentence))
            add(out, sentence.begin, sentence.end, false);
}

/* TN_ENTITY_KINDS: it is none of these. */
static tn_entity_kind entity_of(uint32_t thing)
{
    switch ((enum tn_play_thing)thing) {
    case TN_PLAY_AMOUNT:
        return TN_ENTITY_AMOUNT;
    case TN_PLAY_DATE:
        return TN_ENTITY_DATE;
    case TN_PLAY_DEADLINE:
        return TN_ENTITY_DEADLINE;
    case TN_PLAY_REFERENCE:
        return TN_ENTITY_REFERENCE;
    case TN_PLAY_PRODUCT:
        return TN_ENTITY_CODE;
    case TN_PLAY_CARD:
        return TN_ENTITY_CARD;
    default:
        return TN_ENTITY_KINDS;
    }
}

static void add_entity(tn_formula_read *read, const tn_entity *entity)
{
    add(&read->kind[entity->kind], entity->begin, entity->end, false);
    if (entity->last) /* by Friday: a deadline, too */
        add(&read->kind[TN_ENTITY_DEADLINE], entity->begin - entity->lead, entity->end, false);
}

static void read_entities(const tn_formula_turn *turn)
{
    tn_words words;
    tn_entity entity;
    uint32_t used;
    for (size_t k = 0; k < TN_ENTITY_KINDS; k++)
        turn->read->kind[k].count = 0;
    turn->read->entities = true;
    if (turn->found) {
        for (size_t i = 0; i < turn->found->count; i++)
            add_entity(turn->read, &turn->found->list[i]);
        return;
    }
    tn_wordscan_begin(&words, turn->text);
    while (tn_wordscan_peek(&words, 0)->kind != TN_WORD_END) {
        if (!tn_entitystart_may(tn_wordscan_peek(&words, 0)) || !tn_entities_next(&words, &entity, &used))
            used = 1;
        else
            add_entity(turn->read, &entity);
        tn_wordscan_skip(&words, used);
    }
}

/* What kinds of entities the turn has, as things. */
static uint32_t things_found(const tn_entities_found *found)
{
    static const uint32_t thing_of[TN_ENTITY_KINDS] = {
        [TN_ENTITY_AMOUNT] = 1u << TN_PLAY_AMOUNT, [TN_ENTITY_DATE] = 1u << TN_PLAY_DATE, [TN_ENTITY_DEADLINE] = 1u << TN_PLAY_DEADLINE,
        [TN_ENTITY_REFERENCE] = 1u << TN_PLAY_REFERENCE, [TN_ENTITY_CODE] = 1u << TN_PLAY_PRODUCT, [TN_ENTITY_CARD] = 1u << TN_PLAY_CARD};
    uint32_t things = 0;
    for (const tn_entity *e = found->list, *end = e + found->count; e < end; e++)
        things |= thing_of[e->kind] | (e->last ? 1u << TN_PLAY_DEADLINE : 0u);
    return things;
}

#define ENTITIES (1u << TN_PLAY_AMOUNT | 1u << TN_PLAY_DATE | 1u << TN_PLAY_DEADLINE | 1u << TN_PLAY_REFERENCE | 1u << TN_PLAY_PRODUCT | 1u << TN_PLAY_CARD)

void tn_formula_begin(tn_formula_turn *turn)
{
    turn->things = 1u << TN_PLAY_ANYTHING | (turn->found ? things_found(turn->found) : ENTITIES) | (turn->text.n ? 1u << TN_PLAY_SENTENCE : 0u) |
                   (turn->text.n && memchr(turn->text.p, '?', turn->text.n) ? 1u << TN_PLAY_QUESTION : 0u) |
                   (turn->name[0].n ? 1u << TN_PLAY_CUSTOMER_NAME : 0u) | (turn->name[1].n ? 1u << TN_PLAY_AGENT_NAME : 0u) |
                   (has_other_side(turn) ? 1u << TN_PLAY_ECHO : 0u);
}

void tn_formula_take_up(const tn_formula_turn *turn)
{
    if (!turn->read->echo)
        tn_echo_read(turn->before, turn->text, turn->told, turn->words, turn->role, turn->role_turns, turn->name, &turn->read->taken_up);
    turn->read->echo = true;
}

tn_echo_asked tn_formula_echo(const tn_play_op *op)
{
    const uint32_t value = (uint32_t)op->value;
    return (tn_echo_asked){.least = op->compare, .percent = value / TN_PLAY_ECHO_SHARE, .turns = value % TN_PLAY_ECHO_SHARE};
}

static void find_echo(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_spans *out)
{
    const tn_echo_asked asked = tn_formula_echo(op);
    uint32_t begin, end;
    tn_formula_take_up(turn);
    for (size_t at = 0; out->count < TN_FORMULA_SPANS && tn_echo_next(&turn->read->taken_up, &asked, &at, &begin, &end);)
        add(out, begin, end, false);
}

/* Whether a thing may be in the turn, or surely is. Of an echo it is known how many words are taken up. */
static inline bool is_there(const tn_formula_turn *turn, const tn_play_op *op, bool sure)
{
    if (!may_find(turn, op->x))
        return false;
    if (sure)
        return op->x == TN_PLAY_ANYTHING || (turn->found && entity_of(op->x) != TN_ENTITY_KINDS);
    if (op->x != TN_PLAY_ECHO)
        return true;
    tn_formula_take_up(turn);
    return turn->read->taken_up.taken >= op->compare;
}

static void find(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_spans *out)
{
    uint32_t at = 0, begin;
    out->count = 0;
    if (!may_find(turn, op->x))
        return;
    switch ((enum tn_play_thing)op->x) {
    case TN_PLAY_QUESTION:
    case TN_PLAY_SENTENCE:
        find_sentences(turn, op, out);
        break;
    case TN_PLAY_CUSTOMER_NAME:
    case TN_PLAY_AGENT_NAME:
        for (tn_str name = turn->name[op->x == TN_PLAY_AGENT_NAME]; name.n && tn_people_next(turn->text, name, &at, &begin);)
            add(out, begin, at, false);
        break;
    case TN_PLAY_ANYTHING:
        add(out, 0, 0, true);
        break;
    case TN_PLAY_ECHO:
        find_echo(turn, op, out);
        break;
    default:
        if (!turn->read->entities)
            read_entities(turn);
        copy(out, &turn->read->kind[entity_of(op->x)]);
    }
}

/* Of a list what stands in a sentence of the kind: all of them are looked at, not only those that a list has room for. */
static void keep_in_sentences(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_spans *spans)
{
    tn_sentence sentence = {.begin = 0};
    uint32_t at = 0, kept = 0;
    if (!may_find(turn, op->x))
        spans->count = 0;
    if (spans->count == 0)
        return;
    bool any = tn_sentences_next(turn->text, &turn->image->rules, &at, &sentence);
    for (uint32_t i = 0; i < spans->count; i++) {
        const tn_formula_span span = spans->span[i];
        while (any && sentence.end <= span.begin && !span.whole)
            any = tn_sentences_next(turn->text, &turn->image->rules, &at, &sentence);
        if (any && !span.whole && is_such(turn, op, &sentence) && span.begin >= sentence.begin && span.end <= sentence.end)
            spans->span[kept++] = span;
    }
    spans->count = kept;
}

/* ---- comparisons ---- */

static uint32_t count_sentences(const tn_formula_turn *turn, uint32_t number)
{
    tn_sentence sentence;
    uint32_t count = 0;
    if (number == TN_PLAY_QUESTIONS && !may_find(turn, TN_PLAY_QUESTION))
        return 0;
    for (uint32_t at = 0; tn_sentences_next(turn->text, &turn->image->rules, &at, &sentence);)
        count += number == TN_PLAY_SENTENCES || sentence.question;
    return count;
}

static inline uint32_t number_of(const tn_formula_turn *turn, uint32_t number)
{
    return number == TN_PLAY_WORDS ? turn->score->tokens : number == TN_PLAY_TURN ? turn->nth : count_sentences(turn, number);
}

/* Unknown is not neutral: a dimension without evidence compares with nothing. */
static inline bool holds(const tn_formula_turn *turn, const tn_play_op *op)
{
    const tenor_score *score = turn->score;
    if (!score->scored)
        return false;
    if (op->x >= TN_PLAY_OF_TURN)
        return compares(number_of(turn, op->x - TN_PLAY_OF_TURN), op->compare, op->value);
    uint32_t dimension = op->x % TN_PLAY_EVIDENCE;
    if (dimension >= score->dimension_count)
        return false;
    const tenor_dimension_score *d = &score->dimensions[dimension];
    if (op->x >= TN_PLAY_EVIDENCE)
        return compares(d->evidence, op->compare, op->value);
    return (d->evidence || !turn->image->dimensions[dimension].null_without_evidence) && compares(d->score, op->compare, op->value);
}

static void compare(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_spans *out)
{
    out->count = 0;
    if (holds(turn, op))
        add(out, 0, 0, true);
}

/* ---- operators ---- */

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

/* Words between two places. */
static uint32_t words_between(tn_str text, tn_formula_span a, tn_formula_span b)
{
    uint32_t from = a.begin < b.begin ? a.end : b.end, to = a.begin < b.begin ? b.begin : a.begin;
    if (from >= to)
        return 0;
    if (to > text.n)
        return (to - from) / BYTES_A_WORD;
    return tn_sentences_words(tn_str_of(text.p + from, to - from));
}

/* Whether two places stand as the operator asks. */
static bool fits(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_span a, tn_formula_span b)
{
    if (op->op == TN_PLAY_OP_AND || a.whole || b.whole)
        return true;
    if (op->op == TN_PLAY_OP_THEN)
        return a.end <= b.begin;
    if (op->op == TN_PLAY_OP_IN)
        return a.begin >= b.begin && a.end <= b.end;
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
                out->span[out->count++] = op->op == TN_PLAY_OP_IN ? a->span[i] : hull(a->span[i], b->span[k]);
                break;
            }
    for (uint32_t i = 1; i < out->count; i++) /* hulls may begin earlier than what they were made from */
        for (uint32_t k = i; k > 0 && out->span[k].begin < out->span[k - 1].begin; k--) {
            tn_formula_span held = out->span[k];
            out->span[k] = out->span[k - 1];
            out->span[k - 1] = held;
        }
}

void tn_formula_merge(tn_formula_spans *a, const tn_formula_spans *b)
{
    tn_formula_spans both_lists;
    either(a, b, &both_lists);
    *a = both_lists;
}

/* A part that stands for itself: leaves, a thing or a comparison. */
static inline void run_part(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_spans *out)
{
    if (op->op == TN_PLAY_OP_LEAF)
        say_leaf(turn, op->x, out);
    else if (op->op == TN_PLAY_OP_SET)
        say_any(turn, turn->image->play_sets + op->x, out);
    else if (op->op == TN_PLAY_OP_COMPARE)
        compare(turn, op, out);
    else
        find(turn, op, out);
}

static inline bool is_heard(const tn_formula_turn *turn, uint32_t leaf)
{
    if (!tn_formula_has(&turn->heard, leaf) || tells_leaves(turn->image))
        return tn_formula_has(&turn->heard, leaf);
    for (size_t i = 0; i < turn->said_count; i++)
        if (turn->said[i].leaf == leaf)
            return true;
    return false;
}

/* ---- what may be true ---- */

/* Whether a comparison is true; of what is not counted as yet, whether it may be. */
static inline bool is_true(const tn_formula_turn *turn, const tn_play_op *op, bool sure)
{
    const bool unread = op->x == TN_PLAY_OF_TURN + TN_PLAY_SENTENCES || (op->x == TN_PLAY_OF_TURN + TN_PLAY_QUESTIONS && may_find(turn, TN_PLAY_QUESTION)) ||
                        (op->x == TN_PLAY_OF_TURN + TN_PLAY_TURN && turn->nth == 0);
    return unread ? !sure : holds(turn, op);
}

/* The answer to one thing that is asked of a turn. */
static inline bool answer(const tn_formula_turn *turn, const tn_play_ask *ask)
{
    const tn_play_op op = {.op = ask->op, .x = ask->x, .compare = ask->compare, .value = ask->value};
    switch (op.op) {
    case TN_PLAY_OP_LEAF:
        return is_heard(turn, op.x);
    case TN_PLAY_OP_SET:
        return hears_any(&turn->heard, turn->image->play_sets + op.x) && (!ask->sure || tells_leaves(turn->image));
    case TN_PLAY_OP_COMPARE:
        return is_true(turn, &op, ask->sure);
    default:
        return is_there(turn, &op, ask->sure);
    }
}

/* The answer to all that is asked for a condition. */
static inline bool may(const tn_formula_turn *turn, uint32_t asked)
{
    const tn_play_ask *asks = turn->image->asks + (asked >> TN_PLAY_ASKED_SHIFT);
    uint32_t next = asked & ((1u << TN_PLAY_ASKED_SHIFT) - 1);
    if (next == 0)
        return false;
    for (next--; next < TN_PLAY_YES;) {
        const tn_play_ask *ask = &asks[next];
        next = answer(turn, ask) ? ask->yes : ask->no;
    }
    return next == TN_PLAY_YES;
}

uint64_t tn_formula_able(const tn_formula_turn *turn, uint32_t first, uint64_t said, uint64_t silent)
{
    uint64_t able = 0;
    for (; said; said &= said - 1)
        able |= may(turn, turn->image->asked[first + (uint32_t)__builtin_ctzll(said)].said) ? said & (0 - said) : 0;
    for (; silent; silent &= silent - 1)
        able |= may(turn, turn->image->asked[first + (uint32_t)__builtin_ctzll(silent)].silent) ? silent & (0 - silent) : 0;
    return able;
}

/* What an operator makes of two lists goes to the first. */
static void join(const tn_formula_turn *turn, const tn_play_op *op, tn_formula_spans *a, const tn_formula_spans *b)
{
    tn_formula_spans result;
    if (op->op == TN_PLAY_OP_WITHOUT) {
        a->count = b->count ? 0 : a->count;
    } else if (op->op == TN_PLAY_OP_OR) {
        if (b->count == 0)
            return;
        if (a->count == 0) {
            copy(a, b);
            return;
        }
        either(a, b, &result);
        copy(a, &result);
    } else if (a->count == 0 || b->count == 0) {
        a->count = 0;
    } else {
        both(turn, op, a, b, &result);
        copy(a, &result);
    }
}

/* Whether what stands at an operator is a sentence in which something else must stand. */
static inline bool holds_others(const tn_play_op *op, const tn_play_op *end)
{
    return op + 1 < end && op[1].op == TN_PLAY_OP_IN && op->op == TN_PLAY_OP_THING && (op->x == TN_PLAY_SENTENCE || op->x == TN_PLAY_QUESTION);
}

/* Conditions of several parts. */
static __attribute__((noinline)) void run_parts(const tn_formula_turn *turn, const tn_play_op *ops, uint32_t count, tn_formula_spans *out)
{
    const tn_play_op *end = ops + count;
    tn_formula_spans stack[TN_PLAY_DEPTH + 1], *free = stack;
    for (const tn_play_op *op = ops; op < end; op++) { /* the image's check has seen to the depth */
        switch (op->op) {
        case TN_PLAY_OP_LEAF:
            say_leaf(turn, op->x, free++);
            break;
        case TN_PLAY_OP_SET:
            say_any(turn, turn->image->play_sets + op->x, free++);
            break;
        case TN_PLAY_OP_COMPARE:
            compare(turn, op, free++);
            break;
        case TN_PLAY_OP_THING:
            if (free > stack && holds_others(op, end))
                keep_in_sentences(turn, op++, free - 1);
            else
                find(turn, op, free++);
            break;
        default:
            free--;
            join(turn, op, free - 1, free);
        }
    }
    copy(out, &stack[0]);
}

/* Whether it is known at once whether a part was said. */
static inline bool is_plain_part(const tn_formula_turn *turn, const tn_play_op *op)
{
    return op->op == TN_PLAY_OP_LEAF || (op->op == TN_PLAY_OP_SET && tells_leaves(turn->image));
}

static inline bool was_said(const tn_formula_turn *turn, const tn_play_op *op)
{
    return op->op == TN_PLAY_OP_LEAF ? is_heard(turn, op->x) : hears_any(&turn->heard, turn->image->play_sets + op->x);
}

/* Of a plan what is left when what it must not stand beside, at its end, has been asked for: how many operators; 0: it was said. */
static inline uint32_t take_without(const tn_formula_turn *turn, const tn_play_op *ops, uint32_t count)
{
    for (; count > 2 && ops[count - 1].op == TN_PLAY_OP_WITHOUT && is_plain_part(turn, &ops[count - 2]); count -= 2)
        if (was_said(turn, &ops[count - 2]))
            return 0;
    return count;
}

void tn_formula_run(const tn_formula_turn *turn, uint32_t index, tn_formula_spans *out)
{
    const tn_play_watch *watch = &turn->image->watches[index];
    const tn_play_op *ops = turn->image->plan_ops + watch->plan;
    const uint32_t count = take_without(turn, ops, watch->plan_count);
    out->count = 0;
    if (count == 1)
        run_part(turn, ops, out);
    else if (count > 0)
        run_parts(turn, ops, count, out);
}

uint32_t tn_formula_last(const tn_formula_turn *turn, uint32_t index, tn_formula_span *last)
{
    const tn_play_watch *watch = &turn->image->watches[index];
    const tn_play_op *ops = turn->image->plan_ops + watch->plan;
    tn_formula_spans spans;
    *last = (tn_formula_span){0, 0, true};
    if (watch->flags & TN_PLAY_SPEAKS)
        return 1;
    const uint32_t count = take_without(turn, ops, watch->plan_count);
    if (count == 0)
        return 0;
    if (count == 1 && ops->op == TN_PLAY_OP_SET)
        return say_last(turn, turn->image->play_sets + ops->x, last);
    spans.count = 0;
    if (count == 1)
        run_part(turn, ops, &spans);
    else
        run_parts(turn, ops, count, &spans);
    if (spans.count)
        *last = spans.span[spans.count - 1];
    return spans.count;
}
