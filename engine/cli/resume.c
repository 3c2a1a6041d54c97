/* resume.c - a run that is taken up again: what its journal says is done, held to what is there. */
#include "cli/resume.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/folders.h"
#include "cli/identity.h"
#include "cli/terminal.h"

static bool no_memory(void)
{
    tn_terminal_say("out of memory");
    return false;
}

/* The input is what it was when it was read. One that is gone is no matter: it is done. */
static bool same_input(const char *path, const tenor_io_reader_info *was, const char *folder)
{
    struct stat about;
    tenor_io_digest now;
    tenor_io_error error;
    if (stat(path, &about) != 0)
        return true;
    int64_t modified = (int64_t)about.st_mtim.tv_sec * 1000000000 + about.st_mtim.tv_nsec;
    if ((uint64_t)about.st_size == was->size && modified == was->modified_ns)
        return true;
    /* Another time may mean a copy. */
    if (tenor_io_digest_file(path, &now, &error) != TENOR_OK) {
        tn_terminal_say("%s", error.message);
        return false;
    }
    if (now.bytes == was->bytes && strcmp(now.sha256, was->sha256) == 0)
        return true;
    tn_terminal_say("%s has changed since %s was given its records: put the old file back, or remove that directory and "
                    "begin again",
                    path, folder);
    return false;
}

static bool same_output(const tn_outdir_setup *setup, size_t index, const tenor_io_digest *made)
{
    struct stat about;
    char *path = tn_folders_join(setup->path, "records", setup->names->list[index]);
    if (!path)
        return no_memory();
    bool fine = lstat(path, &about) == 0 && S_ISREG(about.st_mode) && (uint64_t)about.st_size == made->bytes;
    if (!fine)
        tn_terminal_say("%s is not what the run has written there: remove %s and begin again", path, setup->path);
    free(path);
    return fine;
}

static bool take(tn_resume *from, const tn_outdir_setup *setup, const tn_journal_entry *entry)
{
    tenor_io_input input;
    const tenor_io_reader_info *info = &entry->input.info;
    bool has_output = entry->input.made.sha256[0] != '\0';
    if (!tenor_io_inputs_get(setup->inputs, from->done, &input) || strcmp(input.path, entry->input.name.data) != 0 ||
        (has_output && !setup->names)) {
        tn_terminal_say("%s holds a run of other inputs: give it the same ones, or begin in another directory", setup->path);
        return false;
    }
    if (entry->input.failure.size == 0 && !same_input(input.path, info, setup->path))
        return false;
    if (has_output && !same_output(setup, from->done, &entry->input.made))
        return false;
    for (size_t i = 0; i < entry->closed_count; i++)
        if (!tn_feed_closed(from->feed, entry->closed[i]))
            return no_memory();
    for (size_t i = 0; i < entry->met_count; i++)
        if (!tn_feed_met(from->feed, &entry->met[i]))
            return no_memory();
    from->done++;
    from->calls_size = entry->calls_size;
    from->rejects_size = entry->rejects_size;
    memcpy(from->sums, entry->sums, sizeof entry->sums);
    tn_feed_go_on(from->feed, from->done, &entry->counts);
    return true;
}

bool tn_resume_read(tn_resume *from, const char *journal_path, tenor_str identity, const tn_outdir_setup *setup)
{
    tn_journal journal;
    tn_journal_entry entry;
    bool whole;
    if (!tn_journal_open(&journal, journal_path)) {
        tn_terminal_say("%s: cannot be opened: %s", journal_path, strerror(errno));
        return false;
    }
    bool fine = tn_identity_same(&journal, identity, setup->path, &whole);
    while (fine && whole && tn_journal_next(&journal, &entry))
        fine = take(from, setup, &entry);
    if (journal.no_memory)
        fine = no_memory();
    from->journal_size = whole ? journal.end : 0;
    tn_journal_close(&journal);
    return fine;
}
