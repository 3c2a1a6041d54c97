/* journal.h - what a run into a directory has done so far, a line an input: written while it goes on, read when it
 * is taken up again and when its manifest is made. */
#ifndef TN_CLI_JOURNAL_H
#define TN_CLI_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "tenor_io.h"

#include "cli/contacts.h"
#include "cli/counts.h"

/* What the summary says beside the counts of what was read. */
#define TN_JOURNAL_SUMS 3

/* An input that is done. Text is borrowed: until the next read, where it was read. */
typedef struct tn_journal_entry {
    /* all of it but the name of the output */
    tenor_io_manifest_input input;
    /* of all inputs so far */
    tn_counts counts;
    uint64_t sums[TN_JOURNAL_SUMS];
    uint64_t calls_size, rejects_size; /* bytes of the files that all inputs share */
    /* hashes of the calls that were closed in this one, in order */
    const uint64_t *closed;
    size_t closed_count;
    /* of these, the ones of known customers, where repeats are asked for */
    const tn_contact *met;
    size_t met_count;
} tn_journal_entry;

/* A journal begins with lines `key<tab>value` that say which run it is of, and a line `--`. */

/* One of these lines. False where there is no memory, as below. */
bool tn_journal_key(tenor_io_buffer *out, const char *key, tenor_str value);
bool tn_journal_keys_end(tenor_io_buffer *out);
/* An entry as a line. */
bool tn_journal_entry_put(tenor_io_buffer *out, const tn_journal_entry *entry);

/* A journal that is read. */
typedef struct tn_journal {
    FILE *file;
    char *line;
    size_t room;
    uint64_t *closed;
    size_t closed_room;
    tn_contact *met;
    size_t met_room;
    uint64_t end; /* bytes up to the end of the last good line */
    bool no_memory;
} tn_journal;

/* False: it cannot be opened; see errno. */
bool tn_journal_open(tn_journal *journal, const char *path);
void tn_journal_close(tn_journal *journal);
/* The next line of the beginning, without its end; NULL behind the last, or where the beginning is not whole:
 * *whole says which. */
const char *tn_journal_next_key(tn_journal *journal, bool *whole);
/* The next entry; false at the end, where that is the end of the file or a line that was not written whole. */
bool tn_journal_next(tn_journal *journal, tn_journal_entry *entry);

#endif
