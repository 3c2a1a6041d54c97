/* outdir.c - the directory that a run writes into: a file of records for each input, one of calls and one of rejects
 * for all of them, the manifest. What is done stays done, however the run comes to its end.
 *
 * The journal says what is done: an input's line is written when its records stand in their place and the bytes that
 * it gave to the shared files are in these, and the disk has them. Whatever is not in the journal is done again. */
#define _GNU_SOURCE /* syncfs, where there is one */

#include "cli/outdir.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/dirlock.h"
#include "cli/folders.h"
#include "cli/identity.h"
#include "cli/resume.h"
#include "cli/terminal.h"

/* Asking the disk may take so much of the time of a run, and is done after so many seconds at the latest. */
#define SYNC_SHARE 0.05
#define SYNC_SECONDS 5.0

static bool no_memory(void)
{
    tn_terminal_say("out of memory");
    return false;
}

static bool fail(const char *path, const char *what)
{
    tn_terminal_say("%s: %s: %s", path, what, strerror(errno));
    return false;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static const char *path_of(tn_outdir *dir, const char *folder, const char *name)
{
    size_t n = strlen(folder), size = n + strlen(name) + 2;
    char *path = tn_keep_room(&dir->keep, size);
    if (path)
        snprintf(path, size, "%s/%s", folder, name);
    return path;
}

/* ---- opening ---------------------------------------------------------------------------------- */

static bool name_paths(tn_outdir *dir)
{
    const char *top = dir->setup.path;
    return (dir->state = path_of(dir, top, ".tenor")) && (dir->journal_path = path_of(dir, dir->state, "journal")) &&
           (dir->complete_path = path_of(dir, dir->state, "complete")) &&
           (dir->unfinished = path_of(dir, dir->state, "unfinished"));
}

static bool lock(tn_outdir *dir)
{
    long holder;
    const char *path = path_of(dir, dir->state, "lock");
    if (!path)
        return no_memory();
    dir->lock = tn_dirlock_take(path, &holder);
    if (dir->lock >= 0)
        return true;
    if (dir->lock == -1)
        return fail(path, "cannot be locked");
    if (holder > 0)
        tn_terminal_say("%s: process %ld is writing into it: wait for that one, or choose another directory",
                        dir->setup.path, holder);
    else
        tn_terminal_say("%s: another process is writing into it: wait for that one, or choose another directory",
                        dir->setup.path);
    return false;
}

static bool exists(const char *path)
{
    struct stat about;
    return lstat(path, &about) == 0;
}

/* Whether the directory may be written into as it is found. */
static bool is_ours(const tn_outdir *dir)
{
    const char *path = dir->setup.path;
    if (exists(dir->complete_path)) {
        if (!dir->setup.resume)
            tn_terminal_say("%s holds a run that is complete: choose another directory, or remove this one", path);
        return dir->setup.resume;
    }
    if (exists(dir->journal_path)) {
        if (!dir->setup.resume)
            tn_terminal_say("%s holds a run that did not come to its end: --resume goes on with it", path);
        return dir->setup.resume;
    }
    int others = tn_folders_hold_others(path, ".tenor");
    if (others < 0)
        return fail(path, "cannot be read");
    if (others > 0)
        tn_terminal_say("%s is not empty, and there is no run of tenor in it: choose another directory", path);
    return others == 0;
}

/* What a run that goes on keeps, and one that is complete does not need. The journal goes first: without it the others
 * mean nothing. */
static void tidy(tn_outdir *dir)
{
    const char *names[] = {"journal", "calls", "rejects", "unfinished"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *path = path_of(dir, dir->state, names[i]);
        if (path)
            unlink(path);
    }
}

static tn_outdir_state is_complete(tn_outdir *dir, int *exit_status)
{
    tn_journal was;
    bool whole = false;
    int status = 0;
    if (!tn_journal_open(&was, dir->complete_path)) {
        fail(dir->complete_path, "cannot be opened");
        return TN_OUTDIR_FAILED;
    }
    const char *first = tn_journal_next_key(&was, &whole);
    bool known = first && sscanf(first, "exit_status\t%d", &status) == 1;
    bool same = known && tn_identity_same(&was, tenor_io_buffer_view(dir->identity), dir->setup.path, &whole);
    tn_journal_close(&was);
    if (!known || (same && !whole))
        tn_terminal_say("%s: not what a run of tenor leaves: choose another directory", dir->complete_path);
    if (!same || !whole)
        return TN_OUTDIR_FAILED;
    *exit_status = status; /* of another run it would say that this one is done */
    tidy(dir); /* it may have been killed when it did */
    return TN_OUTDIR_COMPLETE;
}

/* All of some bytes into a file. */
static bool write_all(int fd, tenor_str bytes)
{
    while (bytes.size > 0) {
        ssize_t n = write(fd, bytes.data, bytes.size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        bytes.data += n;
        bytes.size -= (size_t)n;
    }
    return true;
}

/* The journal, with so many bytes of it that are good; 0: a new one. */
static bool open_journal(tn_outdir *dir, uint64_t good)
{
    dir->journal = open(dir->journal_path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (dir->journal < 0)
        return fail(dir->journal_path, "cannot be opened");
    if (ftruncate(dir->journal, (off_t)good) != 0 || lseek(dir->journal, (off_t)good, SEEK_SET) < 0 ||
        (good == 0 && !write_all(dir->journal, tenor_io_buffer_view(dir->identity))) || fsync(dir->journal) != 0)
        return fail(dir->journal_path, "cannot be written");
    return true;
}

static bool open_shared(tn_outdir *dir, const tn_resume *from)
{
    const char *calls = path_of(dir, dir->state, "calls"), *rejects = path_of(dir, dir->state, "rejects");
    return calls && rejects
               ? tn_growing_open(&dir->calls, calls, from->calls_size) &&
                     tn_growing_open(&dir->rejects, rejects, from->rejects_size)
               : no_memory();
}

/* What earlier runs have left and the journal does not know, or does not know yet. */
static bool remove_leftovers(tn_outdir *dir)
{
    const char *manifest = path_of(dir, dir->setup.path, "run.json");
    if (!manifest)
        return no_memory();
    /* It said that the run was interrupted; should this one be killed, nothing says that it was not. */
    return (unlink(manifest) == 0 || errno == ENOENT) && (unlink(dir->unfinished) == 0 || errno == ENOENT)
               ? true
               : fail(dir->setup.path, "cannot be tidied up");
}

tn_outdir_state tn_outdir_open(tn_outdir *dir, const tn_outdir_setup *setup, const tenor_io_manifest *manifest,
                               tn_feed *feed, uint64_t sums[TN_JOURNAL_SUMS], int *exit_status)
{
    *dir = (tn_outdir){.setup = *setup, .lock = -1, .journal = -1, .calls.fd = -1, .rejects.fd = -1};
    tn_resume from = {.feed = feed, .sums = sums};
    if (!name_paths(dir) || tenor_io_buffer_new(&dir->identity, NULL) != TENOR_OK ||
        tenor_io_buffer_new(&dir->waiting, NULL) != TENOR_OK ||
        !tn_identity_put(dir->identity, manifest, setup->policy, setup->inputs)) {
        no_memory();
        return TN_OUTDIR_FAILED;
    }
    if (!tn_folders_make(dir->state)) {
        fail(dir->state, "cannot be created");
        return TN_OUTDIR_FAILED;
    }
    if (!lock(dir) || !is_ours(dir))
        return TN_OUTDIR_FAILED;
    if (exists(dir->complete_path))
        return is_complete(dir, exit_status);
    if (exists(dir->journal_path) &&
        !tn_resume_read(&from, dir->journal_path, tenor_io_buffer_view(dir->identity), setup))
        return TN_OUTDIR_FAILED;
    dir->done = from.done;
    dir->turns_done = feed->counts.turns;
    dir->calls_done = feed->counts.calls;
    return open_journal(dir, from.journal_size) && open_shared(dir, &from) && remove_leftovers(dir) ? TN_OUTDIR_READY
                                                                                                 : TN_OUTDIR_FAILED;
}

void tn_outdir_close(tn_outdir *dir)
{
    tenor_io_output_discard(dir->records);
    tn_growing_close(&dir->calls);
    tn_growing_close(&dir->rejects);
    if (dir->journal >= 0)
        close(dir->journal);
    tenor_io_buffer_free(dir->identity);
    tenor_io_buffer_free(dir->waiting);
    free(dir->closed);
    free(dir->met);
    tn_keep_free(&dir->met_keep);
    free(dir->folder_made);
    tn_keep_free(&dir->keep);
    tn_dirlock_release(dir->lock);
    *dir = (tn_outdir){.lock = -1, .journal = -1, .calls.fd = -1, .rejects.fd = -1};
}

/* ---- an input after the other ----------------------------------------------------------------- */

static bool say_error(const tenor_io_error *error)
{
    tn_terminal_say("%s", error->message);
    return false;
}

/* The file of records of the input at hand, with what every such file begins with. */
static bool open_records(tn_outdir *dir)
{
    tenor_io_error error;
    const tenor_io_output_options options = {.temporary = dir->unfinished, .digest = true, .no_sync = true};
    char *path = tn_folders_join(dir->setup.path, "records", dir->setup.names->list[dir->done]);
    if (!path)
        return no_memory();
    bool fine = tn_folders_make_for(path, &dir->folder_made);
    if (!fine)
        fail(path, "the folder of it cannot be created");
    else if (tenor_io_output_open_with(&dir->records, path, &options, &error) != TENOR_OK ||
             tenor_io_output_write(dir->records, dir->setup.header, &error) != TENOR_OK)
        fine = say_error(&error);
    free(path);
    return fine;
}

/* The calls that ended in the block. */
static bool note_closed(tn_outdir *dir, const tn_block *block)
{
    size_t count = dir->closed_count + block->end_count;
    if (count > dir->closed_room) {
        uint64_t *larger = realloc(dir->closed, 2 * count * sizeof *larger);
        if (!larger)
            return no_memory();
        dir->closed = larger;
        dir->closed_room = 2 * count;
    }
    for (size_t i = 0; i < block->end_count; i++)
        dir->closed[dir->closed_count++] = block->ends[i].hash;
    return true;
}

/* Those of known customers among them. */
static bool note_met(tn_outdir *dir, const tn_block *block)
{
    for (size_t i = 0; i < block->end_count; i++) {
        const tn_call_end *end = &block->ends[i];
        if (end->keys.queue == 0)
            continue;
        if (dir->met_count == dir->met_room) {
            const size_t more = dir->met_room ? 2 * dir->met_room : 64;
            tn_contact *larger = realloc(dir->met, more * sizeof *larger);
            if (!larger)
                return no_memory();
            dir->met = larger;
            dir->met_room = more;
        }
        tn_contact *call = &dir->met[dir->met_count];
        *call = (tn_contact){end->keys, {NULL, 0}, end->started_ms, end->day};
        if (!tn_keep_text(&dir->met_keep, end->call_id, &call->call_id))
            return no_memory();
        dir->met_count++;
    }
    return true;
}

/* What waits to be in the journal is on the disk, and then in the journal. */
static bool commit(tn_outdir *dir)
{
    double begin = now();
    if (tenor_io_buffer_view(dir->waiting).size == 0)
        return true;
    if (!tn_growing_flush(&dir->calls) || !tn_growing_flush(&dir->rejects))
        return false;
#ifdef __linux__
    if (syncfs(dir->lock) != 0)
        return fail(dir->setup.path, "cannot be written");
#else
    sync();
#endif
    if (!write_all(dir->journal, tenor_io_buffer_view(dir->waiting)) || fdatasync(dir->journal) != 0)
        return fail(dir->journal_path, "cannot be written");
    tenor_io_buffer_clear(dir->waiting);
    double end = now(), pause = (end - begin) / SYNC_SHARE;
    dir->next_commit = end + (pause < SYNC_SECONDS ? pause : SYNC_SECONDS);
    return true;
}

/* The input is done. */
static bool end_input(tn_outdir *dir, const tenor_io_manifest_input *input, const tn_counts *counts,
                      const uint64_t sums[TN_JOURNAL_SUMS])
{
    tenor_io_error error;
    tn_journal_entry entry = {.input = *input,
                              .counts = *counts,
                              .calls_size = dir->calls.size,
                              .rejects_size = dir->rejects.size,
                              .closed = dir->closed,
                              .closed_count = dir->closed_count,
                              .met = dir->met,
                              .met_count = dir->met_count};
    memcpy(entry.sums, sums, sizeof entry.sums);
    entry.input.turns = counts->turns - dir->turns_done;
    entry.input.calls = counts->calls - dir->calls_done;
    if (dir->records) {
        tenor_io_output *records = dir->records;
        dir->records = NULL;
        if (tenor_io_output_finish(records, &entry.input.made, &error) != TENOR_OK)
            return say_error(&error);
    }
    if (!tn_journal_entry_put(dir->waiting, &entry))
        return no_memory();
    dir->turns_done = counts->turns;
    dir->calls_done = counts->calls;
    dir->closed_count = dir->met_count = 0;
    tn_keep_drop(&dir->met_keep);
    dir->done++;
    return now() < dir->next_commit || commit(dir);
}

bool tn_outdir_block(tn_outdir *dir, const tn_block *block, const tenor_str calls[TN_CALLBOOK_PARTS], const tn_counts *counts,
                     const uint64_t sums[TN_JOURNAL_SUMS])
{
    tenor_io_error error;
    const tenor_io_manifest_input *input = block->input_count > 0 ? block->inputs : NULL;
    /* Of an input that could not even be opened there are no records. */
    bool opened = !input || input->failure.size == 0 || input->info.bytes > 0;
    if (dir->setup.names && !dir->records && opened && !open_records(dir))
        return false;
    if (dir->records &&
        tenor_io_output_write(dir->records, tenor_io_buffer_view(block->bytes), &error) != TENOR_OK)
        return say_error(&error);
    for (size_t i = 0; i < TN_CALLBOOK_PARTS; i++)
        if (!tn_growing_put(&dir->calls, calls[i]))
            return false;
    if (!tn_growing_put(&dir->rejects, tenor_io_buffer_view(block->rejects)) || !note_closed(dir, block) ||
        !note_met(dir, block))
        return false;
    /* --strict ended it before its end: it is not done. */
    return !input || block->stopped || end_input(dir, input, counts, sums);
}

/* ---- the end ---------------------------------------------------------------------------------- */

/* The inputs that are done, from the journal. */
static bool write_inputs(tn_outdir *dir, tenor_io_output *output, tenor_io_buffer *piece, size_t *count,
                         tenor_io_error *error)
{
    tn_journal journal;
    tn_journal_entry entry;
    bool whole, fine = true;
    if (!tn_journal_open(&journal, dir->journal_path))
        return fail(dir->journal_path, "cannot be opened");
    while (tn_journal_next_key(&journal, &whole))
        ;
    for (*count = 0; fine && tn_journal_next(&journal, &entry); ++*count) {
        char *name = entry.input.made.sha256[0] ? tn_folders_join("records", dir->setup.names->list[*count], NULL) : NULL;
        if (entry.input.made.sha256[0] && !name)
            fine = no_memory();
        entry.input.output = tn_terminal_str(name ? name : "");
        tenor_io_buffer_clear(piece);
        if (fine && tenor_io_write_manifest_input(piece, *count, &entry.input) != TENOR_OK)
            fine = no_memory();
        if (fine && tenor_io_output_write(output, tenor_io_buffer_view(piece), error) != TENOR_OK)
            fine = say_error(error);
        free(name);
    }
    if (journal.no_memory)
        fine = no_memory();
    tn_journal_close(&journal);
    return fine;
}

static bool write_manifest(tn_outdir *dir, const tenor_io_manifest *manifest, tenor_io_output *output,
                           tenor_io_error *error)
{
    tenor_io_buffer *piece = NULL;
    size_t count = 0;
    bool fine = tenor_io_buffer_new(&piece, NULL) == TENOR_OK &&
                tenor_io_write_manifest_begin(piece, manifest) == TENOR_OK;
    if (!fine)
        no_memory();
    else if (tenor_io_output_write(output, tenor_io_buffer_view(piece), error) != TENOR_OK)
        fine = say_error(error);
    fine = fine && write_inputs(dir, output, piece, &count, error);
    tenor_io_buffer_clear(piece);
    if (fine && tenor_io_write_manifest_end(piece, manifest, count) != TENOR_OK)
        fine = no_memory();
    if (fine && tenor_io_output_write(output, tenor_io_buffer_view(piece), error) != TENOR_OK)
        fine = say_error(error);
    tenor_io_buffer_free(piece);
    return fine;
}

static bool publish_manifest(tn_outdir *dir, const tenor_io_manifest *manifest)
{
    tenor_io_error error;
    tenor_io_output *output = NULL;
    const tenor_io_output_options options = {.temporary = dir->unfinished};
    const char *path = path_of(dir, dir->setup.path, "run.json");
    if (!path)
        return no_memory();
    if (tenor_io_output_open_with(&output, path, &options, &error) != TENOR_OK)
        return say_error(&error);
    if (!write_manifest(dir, manifest, output, &error)) {
        tenor_io_output_discard(output);
        return false;
    }
    return tenor_io_output_close(output, &error) == TENOR_OK || say_error(&error);
}

static bool publish_shared(tn_outdir *dir, tn_growing *file, const char *name, tenor_io_manifest_output *made)
{
    const tenor_io_output_options options = {.temporary = dir->unfinished, .digest = true};
    const char *path = path_of(dir, dir->setup.path, name);
    made->name = tn_terminal_str(name);
    return path ? tn_growing_publish(file, path, &options, &made->made) : no_memory();
}

/* From here on there is nothing more to do. */
static bool write_complete(tn_outdir *dir, int exit_status)
{
    char line[32];
    tenor_io_error error;
    tenor_io_output *output = NULL;
    const tenor_io_output_options options = {.temporary = dir->unfinished};
    snprintf(line, sizeof line, "exit_status\t%d\n", exit_status);
    if (tenor_io_output_open_with(&output, dir->complete_path, &options, &error) != TENOR_OK)
        return say_error(&error);
    if (tenor_io_output_write(output, tn_terminal_str(line), &error) != TENOR_OK ||
        tenor_io_output_write(output, tenor_io_buffer_view(dir->identity), &error) != TENOR_OK) {
        tenor_io_output_discard(output);
        return say_error(&error);
    }
    return tenor_io_output_close(output, &error) == TENOR_OK || say_error(&error);
}

bool tn_outdir_publish(tn_outdir *dir, tn_runfile *file)
{
    tenor_io_manifest_output outputs[2];
    if (!commit(dir) || !publish_shared(dir, &dir->calls, dir->setup.calls, &outputs[0]) ||
        !publish_shared(dir, &dir->rejects, dir->setup.rejects, &outputs[1]))
        return false;
    file->manifest.outputs = outputs;
    file->manifest.output_count = sizeof outputs / sizeof *outputs;
    if (!publish_manifest(dir, &file->manifest) || !write_complete(dir, file->manifest.exit_status))
        return false;
    tidy(dir);
    return true;
}

bool tn_outdir_leave(tn_outdir *dir, tn_runfile *file, const char *state)
{
    tenor_io_output_discard(dir->records);
    dir->records = NULL;
    file->manifest.state = tn_terminal_str(state);
    return commit(dir) && publish_manifest(dir, &file->manifest);
}
