/* regexsource.h - a regex as it stands in a lexicon file. */
#ifndef TN_LEXICON_REGEXSOURCE_H
#define TN_LEXICON_REGEXSOURCE_H

#include "base/buf.h"
#include "lexicon/diag.h"

/* A regex /.../ at the start of text: bytes up to and with its flags, or 0 with the error reported. */
size_t tn_regexsource_read(tn_diags *diags, tn_str text, tn_place place, tn_regex_source *regex);

/* A regex in its canonical writing, appended to out: blanks as they are, what means an underscore as \_, since ids write
 * blanks as _. */
bool tn_regexsource_writing(tn_buf *out, tn_str regex);

#endif
