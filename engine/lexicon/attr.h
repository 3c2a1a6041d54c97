/* attr.h - attributes of headers, categories and entries: one table for parsing, ranges and suggestions. */
#ifndef TN_LEXICON_ATTR_H
#define TN_LEXICON_ATTR_H

#include "lexicon/diag.h"

/* Parse `text` (attributes separated by blanks), which stands at `place`, for 'h'eader, 'c'ategory or 'e'ntry. What
 * is wrong is reported and left out. Values are in the arena of diags. */
void tn_attr_parse(tn_diags *diags, char where, tn_str text, tn_place place, tn_attrs *attrs);
/* What `over` gives, else what `under` gives. This and the next two point into `room`, or to where the values stand already. */
tn_attrs tn_attr_merge(const tn_attrs *under, const tn_attrs *over, tn_attr_value room[TN_ATTR_COUNT]);
/* The same with, or without, one attribute. */
tn_attrs tn_attr_with(const tn_attrs *attrs, enum tn_attr a, tn_attr_value value, tn_attr_value room[TN_ATTR_COUNT]);
tn_attrs tn_attr_without(const tn_attrs *attrs, enum tn_attr a, tn_attr_value room[TN_ATTR_COUNT]);
/* As they are, but out of `room`: in the arena of diags, where they stay. No memory (said in diags): none of them. */
tn_attrs tn_attr_keep(tn_diags *diags, tn_attrs attrs, const tn_attr_value *room);
/* Whether allow= names this warning. */
bool tn_attr_allows(const tn_attrs *attrs, enum tn_diag_code code);
/* Letter, then letters, digits, - _ . */
bool tn_attr_is_name(tn_str name);
const char *tn_attr_kind_name(enum tn_kind kind);
/* What files call a value of speaker, mode, neg, status, side or kind. */
tn_str tn_attr_value_name(enum tn_attr a, uint32_t value);

#endif
