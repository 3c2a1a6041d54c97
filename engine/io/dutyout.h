/* dutyout.h - the duties of a call as a member of its record. */
#ifndef TN_IO_DUTYOUT_H
#define TN_IO_DUTYOUT_H

#include "io/writer.h"

/* What is the same in every record, once. False: no memory. */
bool tn_dutyout_prepare(tenor_io_writer *writer);
/* ,"duties":[…] at p, with room made as it goes; nothing where the lexicon has none. NULL: no memory. */
char *tn_dutyout_put(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_call *call);

#endif
