/* callender.h - who ended a call, from what the input says beside its words. */
#ifndef TN_CLI_CALLENDER_H
#define TN_CLI_CALLENDER_H

#include "tenor_io.h"

/* From the labels ended_by or disconnect_reason; UNKNOWN where none of them says so in a word that is known. */
tenor_ender tn_callender_of(const tenor_io_label *labels, size_t count);

#endif
