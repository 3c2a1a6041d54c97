/* program.c - patterns to automata (Thompson's construction; a choice between single words is one instruction). */
#include "lexicon/program.h"

#include <stdlib.h>

typedef struct tn_program_emitter {
    tn_builder *b;
    bool stem_words, too_large;
    uint32_t language;
    tn_instruction code[TN_PROGRAM_STATES];
    uint32_t count;
    uint32_t set[TN_BUILDER_SET_MAX];
    uint32_t set_count;
} emitter;

#define FEW 24 /* atoms of a set that are sorted as they come */

_Static_assert(TN_PROGRAM_STATES <= UINT16_MAX && TN_BUILDER_SET_MAX <= UINT16_MAX, "counts and targets fit an instruction");

static uint32_t put(emitter *e, enum tn_op op, uint32_t x, uint32_t y)
{
    if (e->count == TN_PROGRAM_STATES) {
        e->too_large = true;
        return 0;
    }
    e->code[e->count] = (tn_instruction){.x = x, .y = (uint16_t)y, .op = (uint8_t)op};
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

/* The atoms of a node that is single. */
static void collect(emitter *e, const tn_node *node)
{
    while (node->kind == TN_NODE_SEQ)
        node = node->child;
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

static void sort_few(uint32_t *set, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        const uint32_t atom = set[i];
        uint32_t k = i;
        for (; k > 0 && set[k - 1] > atom; k--)
            set[k] = set[k - 1];
        set[k] = atom;
    }
}

void tn_program_sort(uint32_t *set, uint32_t count)
{
    if (count > FEW)
        qsort(set, count, sizeof *set, ascending);
    else
        sort_few(set, count);
}

static void put_set(emitter *e)
{
    uint32_t first = (uint32_t)e->b->table[TN_SECTION_sets].count, kept = 0;
    tn_program_sort(e->set, e->set_count);
    for (uint32_t i = 0; i < e->set_count; i++)
        if (i == 0 || e->set[i] != e->set[i - 1])
            e->set[kept++] = e->set[i];
    tn_builder_append(e->b, TN_SECTION_sets, e->set, kept);
    put(e, TN_OP_SET, first, kept);
}

static void emit(emitter *e, const tn_node *node);

/* One of the alternatives: those of one word go into one set, the others are branches of their own. */
static void emit_alternatives(emitter *e, const tn_node *alt)
{
    uint32_t jumps[TN_PROGRAM_STATES], jump_count = 0;
    size_t left = 0; /* others than single ones */
    e->set_count = 0;
    for (const tn_node *n = alt->child; n && !e->too_large; n = n->next) {
        if (single(n))
            collect(e, n);
        else
            left++;
    }
    if (e->set_count) {
        const bool others = left > 0;
        uint32_t split = others ? put(e, TN_OP_SPLIT, 0, 0) : 0;
        if (e->too_large)
            return;
        uint32_t set = e->count;
        put_set(e);
        if (!others)
            return;
        jumps[jump_count++] = put(e, TN_OP_JUMP, 0, 0);
        e->code[split].x = set;
        e->code[split].y = (uint16_t)e->count;
    }
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
        e->code[split].y = (uint16_t)e->count;
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
            e->code[split].y = (uint16_t)e->count;
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
            e->code[splits[i]].y = (uint16_t)e->count;
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
    emitter *e = b->emitter;
    if (!e)
        e = b->emitter = tn_mem_alloc(b->mem, 1, sizeof *e); /* 20 KB: too much for a small thread's stack */
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
        tn_builder_append(b, TN_SECTION_instructions, e->code, e->count);
        *program = tn_builder_add(b, TN_SECTION_programs, &record);
    }
    return b->no_memory ? TN_PROGRAM_NO_MEMORY : result;
}

void tn_program_forget(tn_builder *b)
{
    tn_mem_free(b->mem, b->emitter, 1, sizeof *b->emitter);
    b->emitter = NULL;
}
