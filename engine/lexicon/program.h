/* program.h - a pattern as a small automaton: at most 256 instructions, whatever its alternatives. */
#ifndef TN_LEXICON_PROGRAM_H
#define TN_LEXICON_PROGRAM_H

#include "lexicon/builder.h"

enum tn_program_result { TN_PROGRAM_OK, TN_PROGRAM_TOO_LARGE, TN_PROGRAM_NO_MEMORY };

/* Compile a pattern into the builder; *program is its index. */
enum tn_program_result tn_program_compile(tn_builder *b, const tn_node *pattern, bool stem_words, uint32_t language,
                                          uint32_t *program);

/* The atoms of a set in the order in which a program has them. */
void tn_program_sort(uint32_t *set, uint32_t count);

/* Give back what compiling needed. */
void tn_program_forget(tn_builder *b);

#endif
