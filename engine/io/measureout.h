/* measureout.h - what a call tells beside its scores, as members of its record. */
#ifndef TN_IO_MEASUREOUT_H
#define TN_IO_MEASUREOUT_H

#include "io/writer.h"
#include "tenor_call.h"

/* ,"measures":{…} … ,"attitude":{…} at the end of out; nothing where the call does not measure. earlier: the call before this one of the
 * same customer; its id is empty where there is none. out->failed: no memory. */
void tn_measureout_put(tn_buf *out, const tenor_lexicon *lexicon, const tenor_call *call, const tenor_io_contact *earlier);
/* The same of one leg: ,"measures":{…},"attitude":{…}. */
void tn_measureout_leg(tn_buf *out, const tenor_call *call, size_t leg);

#endif
