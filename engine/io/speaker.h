/* speaker.h - what the name under which somebody speaks says of them: their role, and who they are. */
#ifndef TN_IO_SPEAKER_H
#define TN_IO_SPEAKER_H

#include "io/reading.h"

typedef struct tn_speaker {
    tenor_role role;
    tn_str person; /* the name of a person; empty where the name is only a role or a diariser's label */
} tn_speaker;

/* "Agent", "Jane Doe (Agent)", "Agent - Jane Doe", or a name that an option gives a role. False: a name that means
 * no role. The views are into name. */
bool tn_speaker_read(tn_reading *reading, tn_str name, tn_speaker *speaker);

#endif
