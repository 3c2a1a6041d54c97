/* program.h - a pattern as a small automaton: at most 256 instructions, whatever its alternatives. */
#ifndef TN_LEXICON_PROGRAM_H
#define TN_LEXICON_PROGRAM_H

#include "lexicon/builder.h"

enum tn_program_result { TN_PROGRAM_OK, TN_PROGRAM_TOO_LARGE, TN_PROGRAM_NO_MEMORY };

/* Compile a pattern into the builder; *program is its index. */
enum tn_program_result tn_program_compile(tn_builder *b, const tn_node *pattern, bool stem_words, uint32_t language,
                                          uint32_t *program);

/* The atoms at which a program is tried: those of its guard, or else those that can be its first token; each once, ascending.
 * *any: it has no guard and can begin with any word, so it is tried everywhere. Borrowed from the builder or its arena; NULL
 * when there is no memory. */
const uint32_t *tn_program_anchors(const tn_builder *b, uint32_t program, size_t *count, bool *any);

/* Choose the guard of every program and list its heads (see tn_image_program), once all are compiled and before anchors are
 * asked for. False: no memory. */
bool tn_program_index(tn_builder *b);

#endif
