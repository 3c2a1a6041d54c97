/* reader.h - what only tests ask of a reader. */
#ifndef TN_IO_READER_H
#define TN_IO_READER_H

#include "tenor_io.h"

/* From now on learn no layouts of objects: each is read by the strict parser. Before the first read. */
void tn_reader_strict(tenor_io_reader *reader);

/* Hold documents of at most so many bytes whole, instead of TN_READING_HOLD. Before the first read. */
void tn_reader_hold(tenor_io_reader *reader, size_t bytes);

#endif
