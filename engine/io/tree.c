/* tree.c - a JSON value in memory, to be asked for its parts by name. */
#include "io/tree.h"

/* What is being built: the containers that stand open, and the last value in each. */
typedef struct building {
    tn_json json;
    tn_arena *arena;
    uint32_t *replaced;
    size_t values;
    tn_tree *open[TN_JSON_DEPTH_MAX + 1], *last[TN_JSON_DEPTH_MAX + 1];
    bool memory, many;
} building;

static const tn_tree nothing = {.kind = TN_JSON_NULL};

/* A new value in the container at this depth. */
static tn_tree *add(building *b, unsigned depth, tn_json_kind kind, tn_str key)
{
    if (++b->values > TN_TREE_VALUES_MAX) {
        b->many = true;
        return NULL;
    }
    tn_tree *value = tn_arena_alloc(b->arena, 1, sizeof *value);
    if (!value) {
        b->memory = false;
        return NULL;
    }
    *value = (tn_tree){.kind = kind, .key = key};
    if (depth) {
        tn_tree *around = b->open[depth];
        around->count++;
        if (b->last[depth])
            b->last[depth]->next = value;
        else
            around->first = value;
    } else {
        b->open[0] = value;
    }
    b->last[depth] = value;
    return value;
}

/* The next member's name, decoded. False: the object has ended, or something is wrong. */
static bool take_key(building *b, tn_str *key)
{
    tn_str raw;
    uint32_t ignored = 0;
    if (!tn_json_key(&b->json, &raw))
        return false;
    b->memory = b->memory && tn_json_decode(raw, b->arena, key, &ignored);
    return b->memory;
}

/* One value, or into it; false: something is wrong. */
static bool take_value(building *b, tn_json_kind kind, tn_str key)
{
    tn_json *json = &b->json;
    unsigned depth = json->depth;
    size_t begin = json->at;
    tn_str raw;
    bool container = kind == TN_JSON_OBJECT || kind == TN_JSON_ARRAY;
    bool good = container                ? tn_json_enter(json)
                : kind == TN_JSON_STRING ? tn_json_string(json, &raw)
                : kind == TN_JSON_NUMBER ? tn_json_number(json, &raw) /* as below */
                                         : tn_json_word(json);
    tn_tree *value = good ? add(b, depth, kind, key) : NULL;
    if (!value)
        return false;
    if (container) {
        value->text = tn_str_of(json->p + begin, 0); /* up to where it is closed */
        b->open[json->depth] = value;
        b->last[json->depth] = NULL;
    } else if (kind == TN_JSON_STRING) {
        b->memory = tn_json_decode(raw, b->arena, &value->text, b->replaced);
    } else {
        value->text = tn_str_of(json->p + begin, json->at - begin);
    }
    return b->memory;
}

/* One step: a value, into one, or out of one. False: something is wrong. */
static bool step(building *b)
{
    tn_json *json = &b->json;
    tn_str key = {NULL, 0};
    if (json->depth && b->open[json->depth]->kind == TN_JSON_OBJECT && !take_key(b, &key))
        return json->error == TN_JSON_FINE && b->memory;
    tn_json_kind kind = tn_json_next(json);
    return kind == TN_JSON_END || (kind != TN_JSON_ERROR && take_value(b, kind, key));
}

/* Read on until the value at the top has ended, or something is wrong. */
static void build(building *b, tn_str text, tn_arena *arena, uint32_t *replaced)
{
    *b = (building){.arena = arena, .replaced = replaced, .memory = true};
    tn_json_init(&b->json, text);
    do {
        unsigned depth = b->json.depth;
        if (!step(b))
            return;
        if (b->json.depth < depth)
            b->open[depth]->text.n = (size_t)(text.p + b->json.at - b->open[depth]->text.p);
    } while (b->json.depth);
    tn_json_next(&b->json); /* nothing may follow */
}

bool tn_tree_parse(tn_str text, tn_arena *arena, tn_tree **tree, uint32_t *replaced, tn_tree_fault *fault)
{
    building b;
    build(&b, text, arena, replaced);
    *fault = (tn_tree_fault){b.json.error, b.json.error_at, b.many};
    *tree = b.memory && !b.many && b.json.error == TN_JSON_FINE ? b.open[0] : NULL;
    return b.memory;
}

bool tn_tree_head(tn_str text, tn_arena *arena, tn_tree **tree)
{
    building b;
    uint32_t ignored = 0;
    build(&b, text, arena, &ignored);
    *tree = b.memory ? b.open[0] : NULL;
    if (b.memory && !*tree) {
        *tree = tn_arena_alloc(arena, 1, sizeof **tree);
        b.memory = *tree != NULL;
        if (b.memory)
            **tree = nothing;
    }
    return b.memory;
}

const tn_tree *tn_tree_member(const tn_tree *tree, tn_str key)
{
    const tn_tree *found = NULL;
    if (!tn_tree_is(tree, TN_JSON_OBJECT))
        return NULL;
    for (const tn_tree *member = tree->first; member; member = member->next)
        if (tn_str_eq(member->key, key))
            found = member;
    return found;
}

const tn_tree *tn_tree_element(const tn_tree *tree, size_t index)
{
    const tn_tree *element = tn_tree_is(tree, TN_JSON_ARRAY) ? tree->first : NULL;
    while (element && index--)
        element = element->next;
    return element;
}

/* "[12]" at the beginning of *path: stepped over. */
static bool take_place(tn_str *path, size_t *index)
{
    size_t i = 1;
    *index = 0;
    for (; i < path->n && path->p[i] >= '0' && path->p[i] <= '9' && i < 10; i++)
        *index = *index * 10 + (size_t)(path->p[i] - '0');
    if (path->n < 3 || i == 1 || i == path->n || path->p[i] != ']')
        return false;
    *path = tn_str_from(*path, i + 1);
    return true;
}

const tn_tree *tn_tree_find(const tn_tree *tree, tn_str path)
{
    while (tree && path.n) {
        size_t index, n = 0;
        const tn_tree *whole = tn_tree_member(tree, path);
        if (whole)
            return whole;
        if (path.p[0] == '[') {
            if (!take_place(&path, &index))
                return NULL;
            tree = tn_tree_element(tree, index);
        } else {
            while (n < path.n && path.p[n] != '.' && path.p[n] != '[')
                n++;
            tree = n ? tn_tree_member(tree, tn_str_of(path.p, n)) : NULL;
            path = tn_str_from(path, n);
        }
        if (path.n > 1 && path.p[0] == '.')
            path = tn_str_from(path, 1);
    }
    return tree;
}

const tn_tree *tn_tree_at(const tn_tree *tree, const char *path)
{
    return tn_tree_find(tree, tn_str_of(path, strlen(path)));
}
