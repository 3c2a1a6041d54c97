/* journal.c - what a run into a directory has done so far, a line an input.
 *
 * A line is fields between tabs, numbers in decimal, text with `%XX` for control characters and `%`; the last field is
 * a hash of what stands before it, so that a line that was not written whole is told from one that was. */
#define _POSIX_C_SOURCE 200809L /* getline */

#include "cli/journal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "cli/idhash.h"
#include "cli/terminal.h"

#define SUM_DIGITS 16
static const tn_idhash_key sum_key = {0x74656E6F72206A6Fu, 0x75726E616C206C6Eu};

/* ---- writing ---------------------------------------------------------------------------------- */

static bool put(tenor_io_buffer *out, const char *data, size_t size)
{
    return size == 0 || tenor_io_buffer_put(out, (tenor_str){data, size}) == TENOR_OK;
}

static bool put_text(tenor_io_buffer *out, tenor_str text)
{
    size_t done = 0;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        char code[4];
        if (c >= 0x20 && c != '%' && c != 0x7F)
            continue;
        snprintf(code, sizeof code, "%%%02X", c);
        if (!put(out, text.data + done, i - done) || !put(out, code, 3))
            return false;
        done = i + 1;
    }
    return put(out, text.data + done, text.size - done);
}

static bool put_number(tenor_io_buffer *out, uint64_t number)
{
    char text[24];
    int n = snprintf(text, sizeof text, "\t%llu", (unsigned long long)number);
    return put(out, text, (size_t)n);
}

bool tn_journal_key(tenor_io_buffer *out, const char *key, tenor_str value)
{
    return put(out, key, strlen(key)) && put(out, "\t", 1) && put_text(out, value) && put(out, "\n", 1);
}

bool tn_journal_keys_end(tenor_io_buffer *out)
{
    return put(out, "--\n", 3);
}

static bool put_string(tenor_io_buffer *out, tenor_str text)
{
    return put(out, "\t", 1) && put_text(out, text);
}

/* The numbers of an entry, in the order in which they stand in its line. */
#define INFO_NUMBERS(X)                                                                                          \
    X(gzip) X(truncated) X(bytes) X(size) X(lines) X(utterances) X(events) X(rejects) X(without_call_id)         \
    X(without_role) X(unknown_roles) X(without_times) X(bad_times) X(replaced) X(replaced_in) X(dropped_labels)

bool tn_journal_entry_put(tenor_io_buffer *out, const tn_journal_entry *entry)
{
    const tenor_io_manifest_input *input = &entry->input;
    size_t begin = tenor_io_buffer_view(out).size;
    bool fine = put_text(out, input->name) && put_string(out, input->failure) &&
                put_string(out, tn_terminal_str(input->info.format ? input->info.format : "unknown")) &&
                put_string(out, tn_terminal_str(input->info.sha256)) &&
                put_string(out, tn_terminal_str(input->made.sha256)) && put_number(out, input->made.bytes) &&
                put_number(out, input->turns) && put_number(out, input->calls) &&
                put_number(out, (uint64_t)input->info.modified_ns);
#define PUT(name) fine = fine && put_number(out, (uint64_t)input->info.name);
    INFO_NUMBERS(PUT)
#undef PUT
#define PUT(name) fine = fine && put_number(out, entry->counts.name);
    TN_COUNTS(PUT)
#undef PUT
    for (size_t i = 0; i < TENOR_IO_REASON_COUNT; i++)
        fine = fine && put_number(out, entry->counts.reasons[i]);
    fine = fine && put_number(out, entry->counts.mapped);
    for (size_t i = 0; i < TN_JOURNAL_SUMS; i++)
        fine = fine && put_number(out, entry->sums[i]);
    fine = fine && put_number(out, entry->calls_size) && put_number(out, entry->rejects_size) &&
           put_number(out, entry->closed_count);
    for (size_t i = 0; i < entry->closed_count; i++)
        fine = fine && put_number(out, entry->closed[i]);
    fine = fine && put_number(out, entry->met_count);
    for (size_t i = 0; i < entry->met_count; i++) {
        const tn_contact *call = &entry->met[i];
        fine = fine && put_number(out, call->keys.queue) && put_number(out, call->keys.topic) && put_number(out, (uint64_t)call->started_ms) &&
               put_number(out, (uint32_t)call->day) && put_string(out, call->call_id);
    }
    if (!fine)
        return false;
    tenor_str all = tenor_io_buffer_view(out), line = {all.data + begin, all.size - begin};
    char sum[SUM_DIGITS + 3];
    snprintf(sum, sizeof sum, "\t%016llx\n", (unsigned long long)tn_idhash_of(sum_key, line));
    return put(out, sum, SUM_DIGITS + 2);
}

/* ---- reading ---------------------------------------------------------------------------------- */

bool tn_journal_open(tn_journal *journal, const char *path)
{
    *journal = (tn_journal){.file = fopen(path, "r")};
    return journal->file != NULL;
}

void tn_journal_close(tn_journal *journal)
{
    if (journal->file)
        fclose(journal->file);
    free(journal->line);
    free(journal->closed);
    free(journal->met);
    *journal = (tn_journal){.file = NULL};
}

/* A line with its end taken off; SIZE_MAX: there is none. */
static size_t next_line(tn_journal *journal)
{
    ssize_t n = getline(&journal->line, &journal->room, journal->file);
    if (n <= 0 || journal->line[n - 1] != '\n') {
        journal->no_memory = n < 0 && !feof(journal->file);
        return SIZE_MAX;
    }
    journal->line[n - 1] = '\0';
    return (size_t)n - 1;
}

const char *tn_journal_next_key(tn_journal *journal, bool *whole)
{
    size_t size = next_line(journal);
    *whole = false;
    if (size == SIZE_MAX)
        return NULL;
    journal->end += size + 1;
    *whole = strcmp(journal->line, "--") == 0;
    return *whole ? NULL : journal->line;
}

/* The next field of a line, NUL-terminated in place; *p is NULL behind the last. */
static char *field(char **p)
{
    char *begin = *p, *tab = begin ? strchr(begin, '\t') : NULL;
    *p = tab ? tab + 1 : NULL;
    if (tab)
        *tab = '\0';
    return begin;
}

static int digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 0;
}

static tenor_str text_field(char **p)
{
    char *begin = field(p), *to = begin;
    if (!begin)
        return (tenor_str){"", 0};
    for (const char *from = begin; *from; from++)
        if (*from == '%' && from[1] && from[2]) {
            *to++ = (char)(digit(from[1]) << 4 | digit(from[2]));
            from += 2;
        } else {
            *to++ = *from;
        }
    *to = '\0';
    return (tenor_str){begin, (size_t)(to - begin)};
}

static uint64_t number_field(char **p)
{
    const char *text = field(p);
    return text ? strtoull(text, NULL, 10) : 0;
}

static const char *format_field(char **p)
{
    const char *name = field(p), *known;
    for (size_t i = 0; name && (known = tenor_io_format_name(i)) != NULL; i++)
        if (strcmp(known, name) == 0)
            return known;
    return "unknown";
}

static void digest_field(char **p, char sha256[65])
{
    const char *text = field(p);
    snprintf(sha256, 65, "%s", text ? text : "");
}

static bool closed_fields(tn_journal *journal, char **p, tn_journal_entry *entry)
{
    size_t count = (size_t)number_field(p);
    if (count > journal->closed_room) {
        uint64_t *larger = count <= SIZE_MAX / 2 / sizeof *larger ? realloc(journal->closed, count * sizeof *larger) : NULL;
        if (!larger) {
            journal->no_memory = true;
            return false;
        }
        journal->closed = larger;
        journal->closed_room = count;
    }
    for (size_t i = 0; i < count; i++)
        journal->closed[i] = number_field(p);
    entry->closed = journal->closed;
    entry->closed_count = count;
    return true;
}

static bool met_fields(tn_journal *journal, char **p, tn_journal_entry *entry)
{
    size_t count = (size_t)number_field(p);
    if (count > journal->met_room) {
        tn_contact *larger = count <= SIZE_MAX / 2 / sizeof *larger ? realloc(journal->met, count * sizeof *larger) : NULL;
        if (!larger) {
            journal->no_memory = true;
            return false;
        }
        journal->met = larger;
        journal->met_room = count;
    }
    for (size_t i = 0; i < count; i++) {
        tn_contact *call = &journal->met[i];
        call->keys.queue = number_field(p);
        call->keys.topic = number_field(p);
        call->started_ms = (int64_t)number_field(p);
        call->day = (int32_t)(uint32_t)number_field(p);
        call->call_id = text_field(p);
    }
    entry->met = journal->met;
    entry->met_count = count;
    return true;
}

bool tn_journal_next(tn_journal *journal, tn_journal_entry *entry)
{
    size_t size = next_line(journal);
    if (size == SIZE_MAX || size <= SUM_DIGITS)
        return false;
    char *p = journal->line, sum[SUM_DIGITS + 1];
    size_t body = size - SUM_DIGITS - 1;
    snprintf(sum, sizeof sum, "%016llx", (unsigned long long)tn_idhash_of(sum_key, (tenor_str){p, body}));
    if (p[body] != '\t' || strcmp(p + body + 1, sum) != 0)
        return false;
    p[body] = '\0';
    *entry = (tn_journal_entry){.input = {.counted = true}};
    tenor_io_manifest_input *input = &entry->input;
    input->name = text_field(&p);
    input->failure = text_field(&p);
    input->info.format = format_field(&p);
    digest_field(&p, input->info.sha256);
    digest_field(&p, input->made.sha256);
    input->made.bytes = number_field(&p);
    input->turns = number_field(&p);
    input->calls = number_field(&p);
    input->info.modified_ns = (int64_t)number_field(&p);
#define TAKE(name) input->info.name = number_field(&p);
    INFO_NUMBERS(TAKE)
#undef TAKE
#define TAKE(name) entry->counts.name = number_field(&p);
    TN_COUNTS(TAKE)
#undef TAKE
    for (size_t i = 0; i < TENOR_IO_REASON_COUNT; i++)
        entry->counts.reasons[i] = number_field(&p);
    entry->counts.mapped = number_field(&p);
    for (size_t i = 0; i < TN_JOURNAL_SUMS; i++)
        entry->sums[i] = number_field(&p);
    entry->calls_size = number_field(&p);
    entry->rejects_size = number_field(&p);
    if (!closed_fields(journal, &p, entry) || !met_fields(journal, &p, entry))
        return false;
    journal->end += size + 1;
    return true;
}
