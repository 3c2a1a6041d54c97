/* storejson.h - one line of JSON, member by member: objects of strings, whole numbers, objects and lists of these. */
#ifndef TN_STORE_STOREJSON_H
#define TN_STORE_STOREJSON_H

#include "base/buf.h"

/* What is wrong is kept: all that follows fails, too. */
typedef struct tn_storejson {
    tn_str text;
    size_t at;
    const char *wrong; /* in English, for ever; NULL: nothing */
} tn_storejson;

/* Steps over `c`, which must come next (blanks may stand before it). */
bool tn_storejson_take(tn_storejson *json, char c);
/* Does it come next? */
bool tn_storejson_is_next(tn_storejson *json, char c);
/* Behind an opening bracket, and then behind each value: is there another one before `close`, which is stepped over else? */
bool tn_storejson_more(tn_storejson *json, bool *first, char close);
/* A string, appended to out. */
bool tn_storejson_string(tn_storejson *json, tn_buf *out);
bool tn_storejson_int(tn_storejson *json, int64_t *value);
/* Nothing but blanks is left. */
bool tn_storejson_end(tn_storejson *json);

#endif
