/* learnrows.h - labelled turns: tables in which people said which dialogue acts a turn does, and which it does not. */
#ifndef TN_STUDY_LEARNROWS_H
#define TN_STUDY_LEARNROWS_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/strmap.h"

#define TN_LEARNROWS_ACTS 64 /* at most; a bit each in the sets below */

typedef struct tn_learnrows_row {
    tn_str text;
    uint64_t group; /* rows of one group stay together: a hash */
    uint64_t does, not; /* acts by number; of what is in neither, nothing is known */
    bool agent;
    bool others; /* all other acts of the speaker, whichever there are, are in `not` (tn_learnrows_finish) */
} tn_learnrows_row;

typedef struct tn_learnrows {
    const tn_mem *mem;
    tn_arena arena; /* of texts and names */
    tn_learnrows_row *rows;
    size_t count, capacity;
    tn_strmap acts;   /* names */
    uint64_t of_agent; /* acts; all others are the customer's */
} tn_learnrows;

/* Nothing is allocated. mem must outlive the rows. */
void tn_learnrows_init(tn_learnrows *rows, const tn_mem *mem);
void tn_learnrows_free(tn_learnrows *rows);
/* All rows of a table; copied. name is for messages. False: `wrong` says what is wrong with which line, or has failed, or is empty:
 * no memory. Linear in the text. */
bool tn_learnrows_read(tn_learnrows *rows, tn_str name, tn_str text, tn_buf *wrong);
/* True for what an act can be called: act. and letters, digits, - _ . behind it. */
bool tn_learnrows_is_act(tn_str name);
/* The number of the act, new or of the same speaker; -1: of the other one (-2: too many acts; -3: no memory). */
int tn_learnrows_act(tn_learnrows *rows, tn_str name, bool agent);
/* Once all tables are read: what * stands for, and groups of rows that have none of their own. */
void tn_learnrows_finish(tn_learnrows *rows);

#endif
