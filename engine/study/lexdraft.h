/* lexdraft.h - a lexicon file that is being made of another program's dictionary: categories, terms, and what of them could not
 * be carried over. */
#ifndef TN_STUDY_LEXDRAFT_H
#define TN_STUDY_LEXDRAFT_H

#include "base/buf.h"
#include "base/strmap.h"
#include "lexicon/source.h"

#define TN_LEXDRAFT_NONE UINT32_MAX

typedef struct tn_lexdraft_remark {
    uint32_t line; /* of the dictionary; 0: as a whole */
    bool lost;     /* not carried over; else carried over otherwise than it was */
    tn_str what, reason;
    size_t number; /* in order of arrival */
    struct tn_lexdraft_remark *next;
} tn_lexdraft_remark;

typedef struct tn_lexdraft_category {
    tn_str name;    /* as in the lexicon file */
    tn_str comment; /* may be empty */
    uint32_t parent, line;
    bool used; /* it, or one in it, has a term */
    struct tn_lexdraft_term *first, **end;
} tn_lexdraft_category;

typedef struct tn_lexdraft_term {
    uint32_t line, category;
    tn_str said;     /* for reports */
    tn_str phrase;   /* as in the lexicon file */
    tn_str note;     /* may be empty */
    tn_str excepts[2];
    size_t except_count;
    int32_t weight;  /* 1e-4 */
    bool symbol, dropped, seen; /* seen: the reading found an entry there */
    uint32_t written; /* its line in the lexicon file */
    struct tn_lexdraft_term *next;
} tn_lexdraft_term;

typedef struct tn_lexdraft {
    tn_arena *arena; /* borrowed; holds all of it */
    tn_str prefix;   /* of all categories; may be empty */
    bool valence;    /* all categories are of kind=valence; else tones that no negator touches */
    unsigned wildcards;
    tn_lexdraft_category *categories;
    size_t category_count, category_room;
    tn_strmap names; /* of categories */
    const tn_ast *below; /* lexicons under it, whose categories keep their kinds; or NULL */
    tn_str origin; /* for the comment at the top */
    tn_lexdraft_remark *remarks, **remarks_end;
    size_t read, lost, remark_count;
    const char *fault; /* the dictionary cannot be read at all: why, and where */
    uint32_t fault_line;
    bool no_memory;
} tn_lexdraft;

void tn_lexdraft_init(tn_lexdraft *draft, tn_arena *arena);
void tn_lexdraft_free(tn_lexdraft *draft);
/* The category of this name below another (or TN_LEXDRAFT_NONE): made where it is new. TN_LEXDRAFT_NONE: no memory. */
uint32_t tn_lexdraft_category_of(tn_lexdraft *draft, uint32_t parent, tn_str name, uint32_t line);
/* A new term, which counts as read; NULL where it cannot be one (that is remarked) or memory is short. `term` is translated
 * with the draft's wildcards. Weight in units of 1e-4. */
tn_lexdraft_term *tn_lexdraft_add(tn_lexdraft *draft, uint32_t category, tn_str term, int32_t weight, uint32_t line);
/* The same with a phrase that is one already. */
tn_lexdraft_term *tn_lexdraft_add_phrase(tn_lexdraft *draft, uint32_t category, tn_str said, tn_str phrase, int32_t weight,
                                         uint32_t line);
/* Something that was read and is not carried over. */
void tn_lexdraft_lose(tn_lexdraft *draft, uint32_t line, tn_str what, const char *reason);
/* Something that is carried over otherwise than it was. */
void tn_lexdraft_change(tn_lexdraft *draft, uint32_t line, tn_str what, const char *reason);
/* What makes the dictionary unreadable; the first one counts. */
void tn_lexdraft_fail(tn_lexdraft *draft, uint32_t line, const char *why);

/* The lexicon file: terms that its reading refuses are taken out and remarked, until there are none. False: no memory. */
bool tn_lexdraft_finish(tn_lexdraft *draft, tn_str name, tn_buf *out);

/* All remarks by line, in the arena; how many. */
size_t tn_lexdraft_sorted(tn_lexdraft *draft, const tn_lexdraft_remark ***sorted);

#endif
