/* cmd_store_forget.c - tenor store forget: an agent, a customer or a call out of a store. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/privacy.h"
#include "cli/progress.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"
#include "store/storedrop.h"

typedef struct forgetting {
    const char *agent, *customer, *call;
    tenor_io_pseudonyms *key; /* of --pseudonyms; NULL: none */
    tn_storedrop_counts counts;
} forgetting;

/* Key number n of the store; *found: there is one. */
static tenor_status key_of(tn_storefile *store, int n, tenor_io_pseudonyms **key, bool *found, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *row = tn_storefile_prepare(
        store, "SELECT value FROM dst.fact WHERE name LIKE 'customer-key %' ORDER BY name LIMIT 1 OFFSET ?1", &status, error);
    sqlite3_bind_int(row, 1, n);
    *found = tn_storefile_step(store, row, &status, error);
    if (*found) {
        const tenor_str bytes = {sqlite3_column_blob(row, 0), (size_t)sqlite3_column_bytes(row, 0)};
        if (tenor_io_pseudonyms_new(key, bytes, NULL) != TENOR_OK)
            status = tn_storefile_refuse(store->path, error, "is damaged: a key in it is none");
    }
    sqlite3_finalize(row);
    return status;
}

static tenor_status forget_by(tn_storefile *store, forgetting *f, const tenor_io_pseudonyms *key, tenor_io_error *error)
{
    char pseudonym[TENOR_IO_PSEUDONYM];
    tn_storedrop_counts counts = {0, 0};
    tn_privacy_customer(key, tn_terminal_str(f->customer), pseudonym);
    tenor_status status = tn_storedrop_customer(store, tn_terminal_str(pseudonym), &counts, error);
    f->counts.legs += counts.legs;
    return status;
}

/* By every key that the store has: stores that were merged may have had others. */
static tenor_status forget_customer(tn_storefile *store, forgetting *f, tenor_io_error *error)
{
    tenor_status status = f->key ? forget_by(store, f, f->key, error) : TENOR_OK;
    bool found = status == TENOR_OK;
    for (int n = 0; found && status == TENOR_OK; n++) {
        tenor_io_pseudonyms *key = NULL;
        status = key_of(store, n, &key, &found, error);
        if (status == TENOR_OK && found)
            status = forget_by(store, f, key, error);
        tenor_io_pseudonyms_free(key);
    }
    return status;
}

static tenor_status forget(tn_storefile *store, void *context, tenor_io_error *error)
{
    forgetting *f = context;
    if (f->call)
        return tn_storedrop_call(store, tn_terminal_str(f->call), &f->counts, error);
    if (f->customer)
        return forget_customer(store, f, error);
    char pseudonym[TENOR_IO_PSEUDONYM];
    tenor_str agent = tn_terminal_str(f->agent);
    if (f->key) {
        tenor_io_pseudonym(f->key, agent, pseudonym);
        agent = tn_terminal_str(pseudonym);
    }
    return tn_storedrop_agent(store, agent, &f->counts, error);
}

int tn_cmd_store_forget_run(const tn_args *args)
{
    char number[TN_PROGRESS_NUMBER];
    tn_privacy privacy;
    forgetting f = {.agent = tn_args_get(args, TN_OPT_AGENT, NULL),
                    .customer = tn_args_get(args, TN_OPT_CUSTOMER, NULL),
                    .call = tn_args_get(args, TN_OPT_CALL_ID, NULL)};
    if (!!f.agent + !!f.customer + !!f.call != 1)
        return tn_args_usage(args->verb, "whom? One of --agent ID, --customer ID and --call ID");
    int status = tn_privacy_open(&privacy, args);
    f.key = privacy.pseudonyms;
    if (status == TN_EXIT_OK)
        status = tn_storeverb_change(args, args->operands[0], false, NULL, forget, &f);
    tn_privacy_free(&privacy);
    if (status != TN_EXIT_OK)
        return status;
    if (tn_args_has(args, TN_OPT_QUIET))
        return status;
    if (!f.counts.legs)
        tn_terminal_tell("tenor: %s: nobody of that id is in it\n", args->operands[0]);
    else
        tn_terminal_tell("tenor: %s: %s leg%s forgotten, sums too\n", args->operands[0],
                         tn_progress_number(number, f.counts.legs), f.counts.legs == 1 ? "" : "s");
    return TN_EXIT_OK;
}
