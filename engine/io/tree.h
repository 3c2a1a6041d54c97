/* tree.h - a JSON value in memory, to be asked for its parts by name, in any order. */
#ifndef TN_IO_TREE_H
#define TN_IO_TREE_H

#include <stdint.h>

#include "base/arena.h"
#include "io/json.h"

/* Most values of one tree: what is larger is no document that people talk in. */
#define TN_TREE_VALUES_MAX ((size_t)1 << 20)

typedef struct tn_tree {
    tn_json_kind kind;
    uint32_t count;      /* members, elements */
    tn_str key;          /* decoded; of a member of an object */
    tn_str text;         /* of a STRING decoded, else as written */
    struct tn_tree *first, *next; /* the first within, the next beside */
} tn_tree;

typedef struct tn_tree_fault {
    tn_json_error error;
    size_t at; /* byte of the text */
    bool many; /* more than TN_TREE_VALUES_MAX values */
} tn_tree_fault;

/* The value that the text is. *tree is NULL where it is none, and *fault says why. Views point into the text and the arena.
 * *replaced counts as in tn_json_decode. False: no memory. */
bool tn_tree_parse(tn_str text, tn_arena *arena, tn_tree **tree, uint32_t *replaced, tn_tree_fault *fault);
/* As much as can be read of a value that may be cut off or broken; *tree is never NULL. */
bool tn_tree_head(tn_str text, tn_arena *arena, tn_tree **tree);

/* What stands at a path of keys and places ("results.items[0].type"), exactly so spelled; the last of members that have
 * the same key. NULL is allowed, and the answer where there is nothing. A key with dots in it is found whole, too. */
const tn_tree *tn_tree_at(const tn_tree *tree, const char *path);
const tn_tree *tn_tree_find(const tn_tree *tree, tn_str path);
/* One member, one element; NULL: there is none. */
const tn_tree *tn_tree_member(const tn_tree *tree, tn_str key);
const tn_tree *tn_tree_element(const tn_tree *tree, size_t index);

static inline bool tn_tree_is(const tn_tree *tree, tn_json_kind kind)
{
    return tree && tree->kind == kind;
}

/* The text of a string or number; empty else. */
static inline tn_str tn_tree_text(const tn_tree *tree)
{
    return tn_tree_is(tree, TN_JSON_STRING) || tn_tree_is(tree, TN_JSON_NUMBER) ? tree->text : tn_str_of(NULL, 0);
}

/* The text at a path; empty where there is none. */
static inline tn_str tn_tree_text_at(const tn_tree *tree, const char *path)
{
    return tn_tree_text(tn_tree_at(tree, path));
}

/* Is it a string or number spelled so? */
static inline bool tn_tree_says(const tn_tree *tree, const char *path, const char *text)
{
    return tn_str_eq(tn_tree_text_at(tree, path), tn_str_of(text, strlen(text)));
}

#endif
