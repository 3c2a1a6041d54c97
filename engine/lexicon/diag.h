/* diag.h - findings about a lexicon: collected with their places, handed out in the order of the files. */
#ifndef TN_LEXICON_DIAG_H
#define TN_LEXICON_DIAG_H

#include "lexicon/ast.h"

enum tn_diag_code {
#define D(code, ...) TN_DIAG_##code,
#include "lexicon/diagnostics.def"
#undef D
    TN_DIAG_CODE_COUNT
};

typedef struct tn_diag {
    enum tn_diag_code code;
    tn_place place;
    uint32_t width; /* bytes */
    tn_str message, help;
    struct tn_diag *next;
} tn_diag;

typedef struct tn_diags {
    tn_arena *arena;
    tn_diag *first, **end;
    size_t errors, warnings, tests;
    size_t searches; /* suggestions looked for in long lists */
    bool no_memory; /* a finding is lost: the reading must fail with TENOR_NO_MEMORY */
} tn_diags;

/* "E402"; lives for ever. */
const char *tn_diag_name(enum tn_diag_code code);
bool tn_diag_is_error(enum tn_diag_code code);
void tn_diag_init(tn_diags *diags, tn_arena *arena);
/* Add a finding; message in printf format (views by %.*s), help may be NULL or an empty view. */
void tn_diag_add(tn_diags *diags, enum tn_diag_code code, tn_place place, size_t width, tn_str help,
                 const char *format, ...) __attribute__((format(printf, 6, 7)));
/* A help text in the arena. */
tn_str tn_diag_text(tn_diags *diags, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* "did you mean 'x'?" where one of the words is near; else an empty view. */
tn_str tn_diag_suggest(tn_diags *diags, tn_str word, const tn_str *words, size_t count);
/* Which of the words that is, at any cost; SIZE_MAX: none is near. */
size_t tn_diag_nearest(tn_str word, const tn_str *words, size_t count);
/* The error that comes first by file, line and byte; NULL: there is none. */
const tn_diag *tn_diag_first_error(const tn_diags *diags);
/* Hand out all findings, by file, line and byte. False: no memory for sorting. */
bool tn_diag_emit(tn_diags *diags, const tn_file *files,
                  void (*callback)(void *context, const tenor_diagnostic *diagnostic), void *context);

#define TN_DIAG_NO_HELP ((tn_str){NULL, 0})
/* %.*s of a view in messages: at most 80 bytes of a word that may be a megabyte. */
#define TN_DIAG_V(s) (int)((s).n > 80 ? 80 : (s).n), (s).p

#endif
