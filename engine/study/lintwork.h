/* lintwork.h - what the lints of one run share. */
#ifndef TN_STUDY_LINTWORK_H
#define TN_STUDY_LINTWORK_H

#include "base/buf.h"
#include "base/personal.h"
#include "base/strmap.h"
#include "score/rehearsal.h"
#include "study/collisions.h"
#include "study/samples.h"
#include "study/spellings.h"

typedef struct tn_lintwork {
    tn_rehearsal *r;
    tn_personal finder;
    tn_collisions collisions;
    tn_spellings spellings;
    tn_samples samples;
    tn_buf sentence, word;
    tn_strmap told; /* words of classes that were told of: addresses of their nodes */
} tn_lintwork;

/* Is a finding of this code wanted for the entry? Then it is placed at its phrase by tn_diag_add. */
static inline bool tn_lintwork_wants(const tn_lintwork *l, uint32_t entry, enum tn_diag_code code)
{
    return tn_rehearsal_wants(l->r->layers.entries[entry], code);
}

static inline tn_diags *tn_lintwork_diags(const tn_lintwork *l)
{
    return &l->r->set->diags;
}

/* Each lints one entry; those that return something: false where there is no memory. */
bool tn_lint_rivals_run(tn_lintwork *l, uint32_t entry);     /* W602, W604, W609 */
bool tn_lint_exceptions_run(tn_lintwork *l, uint32_t entry); /* W605 */
bool tn_lint_words_run(tn_lintwork *l, uint32_t entry);      /* W607, W608 */
void tn_lint_regexes_run(tn_lintwork *l, uint32_t entry);    /* W617 */
/* All duties of the layer. */
bool tn_lint_duties_run(tn_lintwork *l); /* W612 to W616 */

#endif
