/* program.c - patterns to automata (Thompson's construction; a choice between single words is one instruction). */
#include "lexicon/program.h"

#include <stdlib.h>

typedef struct emitter {
    tn_builder *b;
    bool stem_words, too_large;
    uint32_t language;
    tn_instruction code[TN_PROGRAM_STATES];
    uint32_t count;
    uint32_t set[TN_BUILDER_SET_MAX];
    uint32_t set_count;
} emitter;

static uint32_t put(emitter *e, enum tn_op op, uint32_t x, uint32_t y)
{
    if (e->count == TN_PROGRAM_STATES) {
        e->too_large = true;
        return 0;
    }
    e->code[e->count] = (tn_instruction){op, x, y};
    return e->count++;
}

/* The one atom, or choice between atoms, that a node is; NULL where it is more. */
static const tn_node *single(const tn_node *node)
{
    while (node->kind == TN_NODE_SEQ && node->child && !node->child->next)
        node = node->child;
    if (node->kind == TN_NODE_ATOM)
        return node;
    if (node->kind != TN_NODE_ALT || node->optional)
        return NULL;
    for (const tn_node *alt = node->child; alt; alt = alt->next)
        if (!single(alt))
            return NULL;
    return node;
}

static void collect(emitter *e, const tn_node *node)
{
    node = single(node);
    if (node->kind == TN_NODE_ALT) {
        for (const tn_node *alt = node->child; alt && !e->too_large; alt = alt->next)
            collect(e, alt);
    } else if (e->set_count == TN_BUILDER_SET_MAX) {
        e->too_large = true;
    } else {
        e->set[e->set_count++] = tn_builder_atom(e->b, node, e->stem_words, e->language);
    }
}

static int ascending(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void put_set(emitter *e)
{
    qsort(e->set, e->set_count, sizeof *e->set, ascending);
    uint32_t first = (uint32_t)e->b->table[TN_SECTION_sets].count, kept = 0;
    for (uint32_t i = 0; i < e->set_count; i++)
        if (i == 0 || e->set[i] != e->set[i - 1]) {
            tn_builder_add(e->b, TN_SECTION_sets, &e->set[i]);
            kept++;
        }
    put(e, TN_OP_SET, first, kept);
}

static void emit(emitter *e, const tn_node *node);

/* One of the alternatives: those of one word go into one set, the others are branches of their own. */
static void emit_alternatives(emitter *e, const tn_node *alt)
{
    uint32_t jumps[TN_PROGRAM_STATES], jump_count = 0;
    bool singles = false, others = false;
    for (const tn_node *n = alt->child; n; n = n->next)
        *(single(n) ? &singles : &others) = true;
    if (singles) {
        uint32_t split = others ? put(e, TN_OP_SPLIT, 0, 0) : 0;
        e->set_count = 0;
        for (const tn_node *n = alt->child; n && !e->too_large; n = n->next)
            if (single(n))
                collect(e, n);
        if (e->too_large)
            return;
        uint32_t set = e->count;
        put_set(e);
        if (!others)
            return;
        jumps[jump_count++] = put(e, TN_OP_JUMP, 0, 0);
        e->code[split].x = set;
        e->code[split].y = e->count;
    }
    size_t left = 0;
    for (const tn_node *n = alt->child; n; n = n->next)
        left += !single(n);
    for (const tn_node *n = alt->child; n && !e->too_large; n = n->next) {
        if (single(n))
            continue;
        bool last = --left == 0;
        uint32_t split = last ? 0 : put(e, TN_OP_SPLIT, 0, 0);
        uint32_t begin = e->count;
        emit(e, n);
        if (last || e->too_large)
            break;
        jumps[jump_count++] = put(e, TN_OP_JUMP, 0, 0);
        e->code[split].x = begin;
        e->code[split].y = e->count;
    }
    for (uint32_t i = 0; i < jump_count && !e->too_large; i++)
        e->code[jumps[i]].x = e->count;
}

static void emit(emitter *e, const tn_node *node)
{
    if (e->too_large)
        return;
    switch (node->kind) {
    case TN_NODE_SEQ:
        for (const tn_node *n = node->child; n; n = n->next)
            emit(e, n);
        break;
    case TN_NODE_ATOM:
        e->set_count = 0;
        collect(e, node);
        put_set(e);
        break;
    case TN_NODE_ALT: {
        uint32_t split = node->optional ? put(e, TN_OP_SPLIT, 0, 0) : 0;
        uint32_t begin = e->count;
        emit_alternatives(e, node);
        if (node->optional && !e->too_large) {
            e->code[split].x = begin;
            e->code[split].y = e->count;
        }
        break;
    }
    case TN_NODE_ANY:
        put(e, TN_OP_ANY, 0, 0);
        break;
    case TN_NODE_GAP: {
        uint32_t splits[16], split_count = 0;
        for (uint32_t i = 0; i < node->low; i++)
            put(e, TN_OP_ANY, 0, 0);
        for (uint32_t i = node->low; i < node->high && !e->too_large; i++) {
            splits[split_count] = put(e, TN_OP_SPLIT, 0, 0);
            e->code[splits[split_count]].x = e->count;
            split_count++;
            put(e, TN_OP_ANY, 0, 0);
        }
        for (uint32_t i = 0; i < split_count && !e->too_large; i++)
            e->code[splits[i]].y = e->count;
        break;
    }
    case TN_NODE_START:
        put(e, TN_OP_START, 0, 0);
        break;
    case TN_NODE_END:
        put(e, TN_OP_END, 0, 0);
        break;
    }
}

enum tn_program_result tn_program_compile(tn_builder *b, const tn_node *pattern, bool stem_words, uint32_t language,
                                          uint32_t *program)
{
    emitter *e = tn_mem_alloc(b->mem, 1, sizeof *e); /* 20 KB: too much for a small thread's stack */
    if (!e) {
        b->no_memory = true;
        return TN_PROGRAM_NO_MEMORY;
    }
    e->b = b;
    e->too_large = false;
    e->count = e->set_count = 0;
    e->stem_words = stem_words;
    e->language = language;
    emit(e, pattern);
    put(e, TN_OP_MATCH, 0, 0);
    enum tn_program_result result = e->too_large ? TN_PROGRAM_TOO_LARGE : TN_PROGRAM_OK;
    if (!e->too_large) {
        tn_image_program record = {.first = (uint32_t)b->table[TN_SECTION_instructions].count, .count = e->count};
        for (uint32_t i = 0; i < e->count; i++)
            tn_builder_add(b, TN_SECTION_instructions, &e->code[i]);
        *program = tn_builder_add(b, TN_SECTION_programs, &record);
    }
    tn_mem_free(b->mem, e, 1, sizeof *e);
    return b->no_memory ? TN_PROGRAM_NO_MEMORY : result;
}

/* Sort a list and keep each number once; how many are left. */
static size_t unique(uint32_t *list, size_t count)
{
    size_t kept = 0;
    if (count)
        qsort(list, count, sizeof *list, ascending);
    for (size_t i = 0; i < count; i++)
        if (i == 0 || list[i] != list[i - 1])
            list[kept++] = list[i];
    return kept;
}

/* The atoms that can be the first token of a program, each once, ascending, in the arena; *any: any word can. NULL: no
 * memory. */
static const uint32_t *first_atoms(const tn_builder *b, uint32_t program, size_t *count, bool *any)
{
    const tn_image_program *p = tn_table_at(&b->table[TN_SECTION_programs], program);
    const tn_instruction *code = tn_table_at(&b->table[TN_SECTION_instructions], p->first);
    bool seen[TN_PROGRAM_STATES] = {false};
    uint32_t stack[TN_PROGRAM_STATES * 2], depth = 0, needed = 0;
    *any = false;
    stack[depth++] = 0;
    while (depth) {
        uint32_t i = stack[--depth];
        if (seen[i])
            continue;
        seen[i] = true;
        switch (code[i].op) {
        case TN_OP_SET:
            needed += code[i].y;
            break;
        case TN_OP_ANY:
            *any = true;
            break;
        case TN_OP_SPLIT:
            stack[depth++] = code[i].y;
            stack[depth++] = code[i].x;
            break;
        case TN_OP_JUMP:
            stack[depth++] = code[i].x;
            break;
        case TN_OP_START:
        case TN_OP_END:
            stack[depth++] = i + 1;
            break;
        default:
            break;
        }
    }
    uint32_t *atoms = tn_arena_alloc(b->arena, needed + 1, sizeof *atoms);
    if (!atoms)
        return NULL;
    size_t n = 0;
    for (uint32_t i = 0; i < p->count; i++)
        if (seen[i] && code[i].op == TN_OP_SET)
            for (uint32_t k = 0; k < code[i].y; k++)
                atoms[n++] = *(uint32_t *)tn_table_at(&b->table[TN_SECTION_sets], code[i].x + k);
    *count = unique(atoms, n);
    return atoms;
}

/* The most tokens that a way to instruction `to` consumes. Programs jump forward only, so one pass will do. */
static uint32_t most_before(const tn_instruction *code, uint32_t to)
{
    uint32_t most[TN_PROGRAM_STATES] = {0}; /* + 1; 0: cannot be reached */
    most[0] = 1;
    for (uint32_t i = 0; i < to; i++) {
        bool branches = code[i].op == TN_OP_SPLIT, jumps = code[i].op == TN_OP_JUMP;
        uint32_t then = most[i] + (code[i].op == TN_OP_SET || code[i].op == TN_OP_ANY);
        uint32_t first = branches || jumps ? code[i].x : i + 1, second = branches ? code[i].y : first;
        if (most[i] == 0)
            continue;
        if (most[first] < then)
            most[first] = then;
        if (most[second] < then)
            most[second] = then;
    }
    return most[to] ? most[to] - 1 : 0;
}

/* How often, roughly, a token of speech is this atom: short words are frequent (Zipf's law of abbreviation), and so is what
 * the lexicon uses often. Only the order counts; it changes the time of a run and never its result. */
static uint64_t commonness(const tn_builder *b, uint32_t atom, uint32_t uses)
{
    static const uint8_t by_size[] = {64, 64, 64, 32, 12, 5, 3};
    const tn_image_atom *a = tn_table_at(&b->table[TN_SECTION_atoms], atom);
    if (a->kind >= TN_ATOM_REGEX)
        return (uint64_t)uses * 64;
    return (uint64_t)uses * (a->text.size < sizeof by_size ? by_size[a->text.size] : 1);
}

/* The program's heads, as a set of their own unless its first instruction is that set. */
static bool add_heads(tn_builder *b, uint32_t program)
{
    size_t count;
    bool any;
    const uint32_t *atoms = first_atoms(b, program, &count, &any);
    if (!atoms)
        return false;
    uint32_t head = (uint32_t)b->table[TN_SECTION_sets].count;
    tn_image_program *p = tn_table_at(&b->table[TN_SECTION_programs], program);
    const tn_instruction *code = tn_table_at(&b->table[TN_SECTION_instructions], p->first);
    if (any)
        return true;
    if (code[0].op == TN_OP_SET)
        head = code[0].x;
    else
        for (size_t i = 0; i < count; i++)
            tn_builder_add(b, TN_SECTION_sets, &atoms[i]);
    p->head = head;
    p->heads = (uint32_t)count;
    return !b->no_memory;
}

/* Instructions of one program. */
typedef struct chosen {
    uint64_t bits[TN_PROGRAM_STATES / 64];
} chosen;

static bool has(const chosen *c, uint32_t i)
{
    return c->bits[i / 64] >> (i % 64) & 1;
}

/* No SETs can be chosen: there is a way to MATCH without any. */
#define NO_CUT UINT64_MAX

/* For each instruction, from the last to the first: the cheapest SETs of which every way from there to MATCH passes one, and
 * what they cost. Programs jump forward only. Returns the cost of the program's. */
static uint64_t cheapest_cut(const tn_instruction *code, uint32_t count, const uint64_t *cost_of, chosen *cut)
{
    chosen cuts[TN_PROGRAM_STATES]; /* set where cost is not NO_CUT */
    uint64_t cost[TN_PROGRAM_STATES];
    cuts[0] = (chosen){{0}};
    cost[0] = NO_CUT;
    for (uint32_t i = count; i-- > 0;) {
        if (code[i].op == TN_OP_MATCH) {
            cost[i] = NO_CUT;
            continue;
        }
        uint32_t next = code[i].op == TN_OP_JUMP || code[i].op == TN_OP_SPLIT ? code[i].x : i + 1;
        cost[i] = cost[next];
        if (cost[next] != NO_CUT)
            cuts[i] = cuts[next];
        if (code[i].op == TN_OP_SET && cost_of[i] <= cost[next]) {
            cuts[i] = (chosen){{0}};
            cuts[i].bits[i / 64] = UINT64_C(1) << (i % 64);
            cost[i] = cost_of[i];
        } else if (code[i].op == TN_OP_SPLIT && cost[code[i].y] == NO_CUT) {
            cost[i] = NO_CUT;
        } else if (code[i].op == TN_OP_SPLIT && cost[i] != NO_CUT) {
            const chosen *other = &cuts[code[i].y];
            for (uint32_t k = 0; k < count; k++)
                if (has(other, k) && !has(&cuts[i], k))
                    cost[i] += cost_of[k];
            for (size_t w = 0; w < TN_PROGRAM_STATES / 64; w++)
                cuts[i].bits[w] |= other->bits[w];
        }
    }
    if (cost[0] != NO_CUT)
        *cut = cuts[0];
    return cost[0];
}

/* The program's guard: the atoms of the cheapest cut. */
static bool add_guard(tn_builder *b, uint32_t program, const uint32_t *uses)
{
    tn_image_program *p = tn_table_at(&b->table[TN_SECTION_programs], program);
    const tn_instruction *code = tn_table_at(&b->table[TN_SECTION_instructions], p->first);
    uint64_t cost_of[TN_PROGRAM_STATES] = {0};
    size_t needed = 0, count = 0;
    chosen cut;
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t n = 0; code[i].op == TN_OP_SET && n < code[i].y; n++) {
            uint32_t atom = *(uint32_t *)tn_table_at(&b->table[TN_SECTION_sets], code[i].x + n);
            cost_of[i] += commonness(b, atom, uses[atom]);
        }
    if (cheapest_cut(code, p->count, cost_of, &cut) == NO_CUT)
        return true;
    for (uint32_t i = 0; i < p->count; i++)
        needed += has(&cut, i) ? code[i].y : 0;
    uint32_t *atoms = tn_arena_alloc(b->arena, needed, sizeof *atoms);
    if (!atoms)
        return false;
    for (uint32_t i = 0; i < p->count; i++) {
        if (!has(&cut, i))
            continue;
        uint32_t before = most_before(code, i);
        if (before > p->before)
            p->before = before;
        for (uint32_t n = 0; n < code[i].y; n++)
            atoms[count++] = *(uint32_t *)tn_table_at(&b->table[TN_SECTION_sets], code[i].x + n);
    }
    count = unique(atoms, count);
    p->guard = (uint32_t)b->table[TN_SECTION_sets].count;
    p->guards = (uint32_t)count;
    for (size_t i = 0; i < count; i++)
        tn_builder_add(b, TN_SECTION_sets, &atoms[i]);
    return !b->no_memory;
}

bool tn_program_index(tn_builder *b)
{
    size_t atoms = b->table[TN_SECTION_atoms].count, sets = b->table[TN_SECTION_sets].count;
    uint32_t *uses = tn_mem_zero(b->mem, atoms, sizeof *uses);
    if (!uses)
        return false;
    for (size_t i = 0; i < sets; i++)
        uses[*(uint32_t *)tn_table_at(&b->table[TN_SECTION_sets], i)]++;
    bool ok = true;
    for (uint32_t k = 0; ok && k < b->table[TN_SECTION_programs].count; k++)
        ok = add_guard(b, k, uses) && add_heads(b, k);
    tn_mem_free(b->mem, uses, atoms, sizeof *uses);
    return ok;
}
