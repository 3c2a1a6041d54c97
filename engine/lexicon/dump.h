/* dump.h - a readable disassembly of a compiled lexicon. */
#ifndef TN_LEXICON_DUMP_H
#define TN_LEXICON_DUMP_H

#include "base/buf.h"
#include "lexicon/image.h"

/* Append everything that is in the image, one record a line. False: no memory, or write said stop. Written in chunks. */
bool tn_dump_image(const tn_image *image, tn_buf *buf, bool (*write)(void *context, const char *data, size_t size),
                   void *context);

#endif
