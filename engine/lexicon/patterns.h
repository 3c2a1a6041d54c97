/* patterns.h - what entries match, compiled: programs, regexes, exceptions, and the atoms that they are made of. Half of the entries can be
 * compiled beside the other half. */
#ifndef TN_LEXICON_PATTERNS_H
#define TN_LEXICON_PATTERNS_H

#include "lexicon/builder.h"
#include "lexicon/layers.h"

/* What an entry's record (tn_image_entry) has of it. */
typedef struct tn_entry_match {
    uint32_t program, regex, exception, exception_count, flags;
} tn_entry_match;

/* Entries from `from` up to `to`, one after the other. */
typedef struct tn_patterns {
    tn_builder *b;
    const tn_layers *layers;
    tn_entry_match *matches; /* of all entries, by their numbers */
    tn_diags *diags;
    size_t from, to;
    tn_str language; /* of the entry before, as it was written; NULL: there was none */
    uint32_t language_number;
} tn_patterns;

/* Task: appends to the tables of the builder. False: no memory. */
bool tn_patterns_compile(tn_patterns *p);
/* What `after` has compiled with a builder and findings of its own goes behind what `p` has, as if p had compiled it, too; where there are
 * findings, p does so. The builder of `after` is good for nothing but to be freed then. False: no memory. */
bool tn_patterns_join(tn_patterns *p, tn_patterns *after);

#endif
