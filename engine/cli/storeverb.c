/* storeverb.c - what the store verbs share. */
#include "cli/storeverb.h"

#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/nightstore.h"
#include "cli/terminal.h"
#include "store/storelines.h"

void tn_storeverb_older(const tn_storefile *store, bool quiet)
{
    if (!store->older_path || quiet)
        return;
    tn_terminal_tell(store->older_is_read
                         ? "tenor: %s: a store of version %d, read as one of version %d: the next run that adds to it brings it up to date\n"
                         : "tenor: %s: was a store of version %d, and is one of version %d now: an earlier tenor cannot read it any more\n",
                     store->older_path, (int)store->older, TN_STOREFILE_VERSION);
}

static int end(const tn_args *args, tn_storefile *store, tenor_status status, const tenor_io_error *error)
{
    tn_storefile_close(store);
    if (status == TENOR_OK)
        tn_storeverb_older(store, tn_args_has(args, TN_OPT_QUIET));
    if (status == TENOR_OK)
        return TN_EXIT_OK;
    tn_terminal_tell("tenor: %s\n", error->message);
    return TN_EXIT_FAILED;
}

int tn_storeverb_read(const tn_args *args, tn_storeverb_work work, void *context)
{
    tn_storefile store;
    tenor_io_error error = {.message = "out of memory"};
    tn_nightstore_waiting waiting = {.path = args->operands[0], .most = TN_NIGHTSTORE_WAIT};
    tenor_status status = tn_storefile_init(&store, &error);
    store.wait = tn_nightstore_wait;
    store.wait_context = &waiting;
    status = status == TENOR_OK ? tn_storefile_read(&store, args->operands[0], &error) : status;
    status = status == TENOR_OK ? work(&store, context, &error) : status;
    return end(args, &store, status, &error);
}

/* A store, or lines of an export, whose batch is called as the file without its endings. */
static tenor_status open_from(tn_storefile *store, const char *from, tenor_io_error *error)
{
    if (!tn_storelines_are(from))
        return tn_storefile_read(store, from, error);
    const char *slash = strrchr(from, '/');
    tenor_str name = tn_terminal_str(slash ? slash + 1 : from);
    static const char *const endings[] = {".gz", ".jsonl", ".json", ".ndjson"};
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        size_t n = strlen(endings[i]);
        if (name.size > n && memcmp(name.data + name.size - n, endings[i], n) == 0)
            name.size -= n;
    }
    return tn_storelines_load(store, from, name, error);
}

int tn_storeverb_change(const tn_args *args, const char *path, bool make, const char *from, tn_storeverb_work work,
                        void *context)
{
    tn_storefile store;
    tenor_io_error error = {.message = "out of memory"};
    uint64_t wait = TN_NIGHTSTORE_WAIT;
    if (!tn_args_number(args, TN_OPT_WAIT, 0, 86400, false, &wait))
        return TN_EXIT_USAGE;
    tn_nightstore_waiting waiting = {.path = path, .most = (unsigned)wait, .quiet = tn_args_has(args, TN_OPT_QUIET)};
    tenor_status status = tn_storefile_init(&store, &error);
    store.wait = tn_nightstore_wait;
    store.wait_context = &waiting;
    status = status == TENOR_OK && from ? open_from(&store, from, &error) : status;
    status = status == TENOR_OK ? tn_storefile_begin(&store, path, make, &error) : status;
    status = status == TENOR_OK ? work(&store, context, &error) : status;
    status = status == TENOR_OK ? tn_storefile_commit(&store, &error) : status;
    return end(args, &store, status, &error);
}
