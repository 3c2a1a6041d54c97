/* amazon.h - what the documents of Amazon Connect have in common. */
#ifndef TN_IO_AMAZON_H
#define TN_IO_AMAZON_H

#include "io/tree.h"

/* The role of who said a turn of Transcript[]: its own word, else that of the participant it names. */
const tn_tree *tn_amazon_role(const tn_tree *shell, const tn_tree *turn);

#endif
