/* trail.c - chains of matched words. */
#include "lexicon/trail.h"

void tn_trail_init(tn_trail *trail, const tn_mem *mem)
{
    *trail = (tn_trail){.mem = mem};
}

void tn_trail_free(tn_trail *trail)
{
    tn_mem_free(trail->mem, trail->nodes, trail->capacity, sizeof *trail->nodes);
    tn_trail_init(trail, trail->mem);
}

uint32_t tn_trail_add(tn_trail *trail, uint32_t parent, uint32_t token)
{
    void *nodes = trail->nodes;
    if (trail->count == trail->capacity && !tn_mem_reserve(trail->mem, &nodes, &trail->capacity, trail->count + 1, sizeof *trail->nodes)) {
        trail->no_memory = true;
        return parent;
    }
    trail->nodes = nodes;
    trail->nodes[trail->count] = (tn_trail_node){parent, token, tn_trail_depth(trail, parent) + 1};
    return (uint32_t)trail->count++;
}

int tn_trail_compare(const tn_trail *trail, uint32_t a, uint32_t b)
{
    const tn_trail_node *nodes = trail->nodes;
    int order = 0;
    uint32_t da = tn_trail_depth(trail, a), db = tn_trail_depth(trail, b);
    if (da != db)
        order = da > db ? -1 : 1;
    for (; da > db; da--)
        a = nodes[a].parent;
    for (; db > da; db--)
        b = nodes[b].parent;
    for (; a != b; a = nodes[a].parent, b = nodes[b].parent)
        if (nodes[a].token != nodes[b].token)
            order = nodes[a].token < nodes[b].token ? -1 : 1;
    return order;
}

void tn_trail_words(const tn_trail *trail, uint32_t node, uint32_t *words)
{
    for (uint32_t i = tn_trail_depth(trail, node); i > 0; node = trail->nodes[node].parent)
        words[--i] = trail->nodes[node].token;
}
