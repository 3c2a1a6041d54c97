/* record.h - pieces of the JSON record of a turn, for records of other fields. Each is written at p, which has the room of
 * tn_writer_room, and returns where it ends. */
#ifndef TN_IO_RECORD_H
#define TN_IO_RECORD_H

#include "io/writer.h"

/* An object with the score of each tone. */
char *tn_record_tones(const tenor_io_writer *writer, char *p, const tenor_score *score);
/* An object with the raw points, or the number of hits, of each dimension that has any. */
char *tn_record_evidence(const tenor_io_writer *writer, char *p, const tenor_score *score, bool raw);
/* covered / tokens in units of 1e-4, half to even. */
int64_t tn_record_coverage(const tenor_score *score);
/* An array of the hits of a writer with hits; NULL: no memory. */
char *tn_record_hits(const tenor_io_writer *writer, tn_buf *out, char *p,
                     const tenor_io_scored *scored);

#endif
