/* plainterms.h - what of a lexicon can be written out as plain words and phrases: dictionaries of quanteda and LIWC. */
#ifndef TN_STUDY_PLAINTERMS_H
#define TN_STUDY_PLAINTERMS_H

#include "base/buf.h"
#include "base/strmap.h"
#include "lexicon/ast.h"

typedef struct tn_plainterms_remark {
    tn_place place;
    bool lost;
    tn_str what, reason;
    struct tn_plainterms_remark *next;
} tn_plainterms_remark;

typedef struct tn_plainterms_term {
    uint32_t key; /* number of its category in keys */
    tn_str text;
} tn_plainterms_term;

typedef struct tn_plainterms {
    tn_arena *arena;
    bool liwc;
    tn_strmap keys; /* categories; of valence with .positive and .negative behind */
    tn_strmap seen; /* key and term, so that each stands once */
    tn_plainterms_term *terms;
    size_t count, room;
    tn_plainterms_remark *remarks, **remarks_end;
    size_t read, lost;
    bool no_memory;
} tn_plainterms;

/* The entries of the files of a layer, written out for quanteda or for LIWC. False: no memory; free it either way. */
bool tn_plainterms_read(tn_plainterms *terms, tn_arena *arena, const tn_ast *ast, unsigned layer, bool liwc);
void tn_plainterms_free(tn_plainterms *terms);
/* Append the dictionary. False: no memory. */
bool tn_plainterms_write(tn_plainterms *terms, tn_buf *out);

#endif
