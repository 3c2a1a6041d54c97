/* confidence.h - how sure a recogniser was, as transcripts write it. */
#ifndef TN_IO_CONFIDENCE_H
#define TN_IO_CONFIDENCE_H

#include <stdint.h>

#include "base/str.h"

/* "0.987", 0.987, 9.87e-1 in units of 1e-4, rounded, at least 1; 0 (unknown) for 0 and for what is no number up to 1. */
uint16_t tn_confidence_read(tn_str text);

#endif
