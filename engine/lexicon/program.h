/* program.h - a pattern as a small automaton: at most 256 instructions, whatever its alternatives. */
#ifndef TN_LEXICON_PROGRAM_H
#define TN_LEXICON_PROGRAM_H

#include "lexicon/builder.h"

enum tn_program_result { TN_PROGRAM_OK, TN_PROGRAM_TOO_LARGE, TN_PROGRAM_NO_MEMORY };

/* Compile a pattern into the builder; *program is its index. */
enum tn_program_result tn_program_compile(tn_builder *b, const tn_node *pattern, bool stem_words, uint32_t language,
                                          uint32_t *program);

/* The atoms that can be the first token of a program, each once, ascending; *any: any word can. Borrowed memory of the
 * arena; NULL when there is none. */
const uint32_t *tn_program_first(const tn_builder *b, uint32_t program, size_t *count, bool *any);

/* Choose the guard of every program (see tn_image_program), once all are compiled. False: no memory. */
bool tn_program_guard(tn_builder *b);

#endif
