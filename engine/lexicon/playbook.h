/* playbook.h - reads duties: @duty lines and what stands indented below them (lexicons/FORMAT.md). */
#ifndef TN_LEXICON_PLAYBOOK_H
#define TN_LEXICON_PLAYBOOK_H

#include "lexicon/phrase.h"

/* What the reader of a file lends: it makes an entry of a phrase in quotes, which belongs to a duty. NULL: the phrase has errors, or
 * there is no memory; both are reported. */
typedef struct tn_playbook {
    tn_ast *ast;
    tn_diags *diags;
    const tn_ast_entry *(*entry_of)(void *context, const tn_ast_duty *duty, tenor_role role, tn_str phrase, tn_place place);
    void *context;
    tn_ast_duty *duty;              /* that the lines belong to; NULL: its @duty line had errors */
    size_t errors;                  /* before it began */
    tn_ast_conversation *test;      /* that indented turns belong to */
    size_t test_indent;             /* of its line */
    tn_ast_condition *guardable;    /* what the line above waits for, where if after: can stand below it */
} tn_playbook;

/* "@duty NAME attributes": rest is what stands behind @duty. Begins a duty, which is in force where it has no errors. */
void tn_playbook_begin(tn_playbook *book, tn_str line, tn_str rest, tn_place place);
/* An indented line below it; place is the line's. */
void tn_playbook_line(tn_playbook *book, tn_str line, tn_place place);
/* The duty is over: what is missing is reported. */
void tn_playbook_end(tn_playbook *book);

#endif
