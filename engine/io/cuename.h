/* cuename.h - the name that a line of captions may begin with: "Jane Doe: ...", "[SPEAKER_00]: ...". */
#ifndef TN_IO_CUENAME_H
#define TN_IO_CUENAME_H

#include "base/str.h"

/* What a line may begin with to name its speaker: "Jane Doe: ...", "[SPEAKER_00]: ...", "[Agent] ...". */
typedef struct tn_cuename_prefix {
    tn_str name;
    size_t size;  /* of the line that names the speaker, blanks behind it included */
    bool bracket; /* it stands in brackets */
    bool colon;   /* a colon ends it */
} tn_cuename_prefix;

/* False: the line begins with nothing of the kind ("10:30 Meeting: ..." does not). */
bool tn_cuename_prefixed(tn_str line, tn_cuename_prefix *prefix);
/* It is written as names of people, phones and diarised speakers are: no common words. */
bool tn_cuename_is_name(tn_str name);

#endif
