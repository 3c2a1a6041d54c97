/* words.h - times of single words: "words":[{"begin":0,"end":5,"start_ms":0,"end_ms":300}]. */
#ifndef TN_IO_WORDS_H
#define TN_IO_WORDS_H

#include "io/reading.h"

/* Read the array (valid JSON) into record->words, checked against the record's text. What does not
 * fit is left out as a whole, with a note. */
tenor_status tn_words_read(tn_str array, tn_reading *reading, tn_arena *arena,
                           tenor_io_record *record);

#endif
