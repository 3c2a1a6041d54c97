/* labelkind.h - what the name of a field or label says about its value: that it is somebody's name, personal in another
 * way, or a figure. */
#ifndef TN_IO_LABELKIND_H
#define TN_IO_LABELKIND_H

#include "base/str.h"

typedef enum tn_label_kind {
    TN_LABEL_OPEN,     /* nothing: look at the value */
    TN_LABEL_NAME,     /* the name of a person */
    TN_LABEL_ID,       /* an id of a person */
    TN_LABEL_PERSONAL, /* a telephone number, an address ... */
    TN_LABEL_FIGURE    /* a time, a count: digits there are no number of anything */
} tn_label_kind;

/* Names are read as words: "callerName", "CALLER_NAME" and "caller name" are the same. */
tn_label_kind tn_labelkind_of(tn_str name);

#endif
