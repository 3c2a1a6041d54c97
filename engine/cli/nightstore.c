/* nightstore.c - score --store: the legs of a run on their way into a store. */
#include "cli/nightstore.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"

#define KEY_BYTES 32

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static int failed(const tenor_io_error *error)
{
    tn_terminal_tell("tenor: %s\n", error->message);
    return TN_EXIT_FAILED;
}

bool tn_nightstore_wait(void *context, unsigned seconds)
{
    tn_nightstore_waiting *waiting = context;
    if (seconds >= waiting->most)
        return false;
    if (!waiting->told && !waiting->quiet)
        tn_terminal_tell("tenor: %s: another run is writing to it: waiting, %u s at most\n", waiting->path, waiting->most);
    waiting->told = true;
    return true;
}

/* ---- the key --------------------------------------------------------------------------------- */

/* The store's own key of customers, or a new one, which goes into the stage. */
static tenor_status take_key(tn_nightstore *night, tenor_io_error *error)
{
    unsigned char key[KEY_BYTES];
    tenor_status status = TENOR_OK;
    bool found = false;
    if (access(night->path, F_OK) == 0 && tn_storefile_read(&night->store, night->path, NULL) == TENOR_OK) {
        sqlite3_stmt *row = tn_storefile_prepare(&night->store,
                                                 "SELECT value FROM src.fact WHERE name LIKE 'customer-key %' ORDER BY name",
                                                 &status, error);
        found = tn_storefile_step(&night->store, row, &status, error) && sqlite3_column_bytes(row, 0) == KEY_BYTES;
        if (found)
            memcpy(key, sqlite3_column_blob(row, 0), KEY_BYTES);
        sqlite3_finalize(row);
        status = status == TENOR_OK ? tn_storefile_leave(&night->store, error) : status;
    } else {
        /* an empty file, or none: whatever is wrong with it was asked before */
        sqlite3_exec(night->store.db, "DETACH src", NULL, NULL, NULL);
    }
    if (status == TENOR_OK && !found) {
        int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
        bool made = fd >= 0 && read(fd, key, sizeof key) == (ssize_t)sizeof key;
        if (fd >= 0)
            close(fd);
        if (!made)
            return tn_storefile_refuse("/dev/urandom", error, "gives no key for the names of customers");
    }
    status = status == TENOR_OK ? tn_storefile_stage(&night->store, error) : status;
    if (status == TENOR_OK && tenor_io_pseudonyms_new(&night->customers, (tenor_str){(const char *)key, sizeof key}, NULL) !=
                                  TENOR_OK)
        status = tn_storefile_no_memory(error);
    if (status == TENOR_OK && !found) {
        char check[9], name[32];
        tenor_io_pseudonyms_check(night->customers, check);
        snprintf(name, sizeof name, "customer-key %s", check);
        sqlite3_stmt *put = tn_storefile_prepare(&night->store, "INSERT INTO src.fact VALUES(?1, ?2)", &status, error);
        if (put) {
            sqlite3_bind_text(put, 1, name, -1, SQLITE_STATIC);
            sqlite3_bind_blob(put, 2, key, sizeof key, SQLITE_STATIC);
        }
        tn_storefile_step(&night->store, put, &status, error);
        sqlite3_finalize(put);
    }
    memset(key, 0, sizeof key);
    return status;
}

/* ---- begin ----------------------------------------------------------------------------------- */

int tn_nightstore_open(tn_nightstore *night, const tn_args *args, const tn_shard *shard, tn_privacy *privacy)
{
    tenor_io_error error = {.message = "out of memory"};
    uint64_t wait = TN_NIGHTSTORE_WAIT;
    night->path = tn_args_get(args, TN_OPT_STORE, NULL);
    night->batch = tn_args_get(args, TN_OPT_BATCH, tn_args_get(args, TN_OPT_NIGHT, NULL));
    if (!night->path) {
        const tn_option_id lone = tn_args_has(args, TN_OPT_BATCH)    ? TN_OPT_BATCH
                                  : tn_args_has(args, TN_OPT_SHADOW) ? TN_OPT_SHADOW
                                                                     : TN_OPT_WAIT;
        if (tn_args_has(args, lone))
            return tn_args_usage(args->verb, "--%s is of no use without --store FILE", tn_verbs_option(lone)->name);
        return TN_EXIT_OK;
    }
    if (!night->batch || !*night->batch)
        return tn_args_usage(args->verb, "--store needs a name for what is added, so that the same night, scored again, takes its "
                                         "own place: --night 2026-11-20, or --batch NAME");
    if (tn_args_has(args, TN_OPT_RESUME))
        return tn_args_usage(args->verb, "--store takes a night as a whole, and --resume leaves out what was scored before: score "
                                         "it again without --resume");
    if (!tn_args_number(args, TN_OPT_WAIT, 0, 86400, false, &wait))
        return TN_EXIT_USAGE;
    night->waiting = (tn_nightstore_waiting){.path = night->path, .most = (unsigned)wait,
                                             .quiet = tn_args_has(args, TN_OPT_QUIET)};
    if (shard->count > 1)
        snprintf(night->part, sizeof night->part, "%llu/%llu", (unsigned long long)shard->index + 1,
                 (unsigned long long)shard->count);
    night->open = true;
    /* Who ends a transaction just now keeps even readers off for a moment. */
    if (tn_storefile_check(night->path, true, tn_nightstore_wait, &night->waiting, &error) != TENOR_OK ||
        tn_storefile_init(&night->store, &error) != TENOR_OK)
        return failed(&error);
    night->store.wait = tn_nightstore_wait;
    night->store.wait_context = &night->waiting;
    if (privacy->pseudonyms) {
        if (tn_storefile_stage(&night->store, &error) != TENOR_OK)
            return failed(&error);
    } else if (take_key(night, &error) != TENOR_OK) {
        return failed(&error);
    }
    privacy->customers = privacy->pseudonyms ? privacy->pseudonyms : night->customers;
    return TN_EXIT_OK;
}

/* Which dimensions the shadow lexicon scores otherwise. False: no memory. */
static bool choose_shadows(tn_nightstore *night, const tn_legbook *book, const tn_legbook *shadow)
{
    night->shadows = calloc(shadow->count + 1, sizeof *night->shadows);
    for (size_t i = 0; night->shadows && i < shadow->count; i++)
        for (size_t k = 0; k < book->count; k++) {
            tenor_str a = shadow->series[i].digest, b = book->series[k].digest;
            if (strcmp(shadow->series[i].name, book->series[k].name) == 0 &&
                (a.size != b.size || (a.size && memcmp(a.data, b.data, a.size) != 0)))
                night->shadows[night->shadow_count++] = i;
        }
    return night->shadows != NULL;
}

int tn_nightstore_begin(tn_nightstore *night, const tn_legbook *book, const tn_legbook *shadow)
{
    tenor_io_error error = {.message = "out of memory"};
    if (shadow && !choose_shadows(night, book, shadow))
        return no_memory();
    size_t count = book->count + night->shadow_count;
    tenor_str *names = calloc(count * 2, sizeof *names);
    night->scores = calloc(count, sizeof *night->scores);
    if (!names || !night->scores) {
        free(names);
        return no_memory();
    }
    for (size_t i = 0; i < count; i++) {
        const tn_legbook_series *series = i < book->count ? &book->series[i] : &shadow->series[night->shadows[i - book->count]];
        names[i] = tn_terminal_str(series->name);
        names[count + i] = series->digest;
    }
    tenor_str lexicon = tenor_lexicon_digest(book->lexicon);
    tn_storestage_batch batch = {.name = tn_terminal_str(night->batch ? night->batch : ""),
                                 .part = tn_terminal_str(night->part),
                                 .lexicon = lexicon,
                                 .dimensions = names,
                                 .digests = names + count,
                                 .series = count,
                                 .shadows = night->shadow_count};
    tenor_status status = night->rescores ? tn_storeagain_begin(&night->anew, &night->store, &batch, &error)
                                          : tn_storestage_begin(&night->stage, &night->store, &batch, &error);
    free(names);
    return status == TENOR_OK ? TN_EXIT_OK : failed(&error);
}

/* ---- legs ------------------------------------------------------------------------------------ */

/* What entries gave to all scores of a leg, into night->phrases. */
static bool take_phrases(tn_nightstore *night, const tn_legbook *book, tenor_call *call, size_t leg, size_t *count)
{
    *count = 0;
    for (size_t s = 0; s < book->count; s++) {
        const tn_legbook_series *series = &book->series[s];
        const tenor_call_phrase *phrases;
        size_t n;
        if (series->dimension == SIZE_MAX || !book->scores[s].known)
            continue;
        if (tenor_call_phrases(call, leg, series->role, series->dimension, series->per100, &phrases, &n) != TENOR_OK)
            return false;
        if (*count + n > night->phrase_room) {
            size_t room = (*count + n) * 2;
            tn_storestage_phrase *larger = realloc(night->phrases, room * sizeof *larger);
            if (!larger)
                return false;
            night->phrases = larger;
            night->phrase_room = room;
        }
        for (size_t i = 0; i < n; i++) {
            tenor_entry entry;
            tenor_category category;
            if (!tenor_lexicon_entry(book->lexicon, phrases[i].entry, &entry) ||
                !tenor_lexicon_category(book->lexicon, entry.category, &category))
                continue;
            night->phrases[(*count)++] = (tn_storestage_phrase){s, category.name, entry.id, phrases[i].hits, phrases[i].part};
        }
    }
    return true;
}

/* The scores of leg i: the book's own, then those of the shadow. */
static void gather_scores(tn_nightstore *night, const tn_legbook *book, tn_legbook *shadow, const tenor_call *shadow_call,
                          const tn_call_end *end, size_t i)
{
    tenor_drift_cell names;
    memcpy(night->scores, book->scores, book->count * sizeof *night->scores);
    bool there = night->shadow_count && tn_legbook_leg(shadow, shadow_call, end, i, &names);
    for (size_t s = 0; s < night->shadow_count; s++)
        night->scores[book->count + s] = there ? shadow->scores[night->shadows[s]] : (tenor_maybe){false, 0};
}

bool tn_nightstore_call(tn_nightstore *night, tn_legbook *book, tenor_call *call, tn_legbook *shadow, const tenor_call *shadow_call,
                        const tn_call_end *end)
{
    tn_storestage_leg leg = {.call_id = end->call_id, .customer = end->customer};
    tenor_io_error error = {.message = "out of memory"};
    for (size_t i = 0; tn_legbook_leg(book, call, end, i, &leg.names); i++) {
        bool again;
        if (!take_phrases(night, book, call, i, &leg.phrase_count)) {
            no_memory();
            return false;
        }
        gather_scores(night, book, shadow, shadow_call, end, i);
        leg.scores = night->scores;
        leg.phrases = night->phrases;
        tenor_status status = night->rescores ? tn_storeagain_add(&night->anew, &leg, &again, &error)
                                              : tn_storestage_add(&night->stage, &leg, &again, &error);
        if (status != TENOR_OK) {
            failed(&error);
            return false;
        }
        night->again += again;
    }
    return true;
}

/* ---- the end --------------------------------------------------------------------------------- */

int tn_nightstore_commit(tn_nightstore *night)
{
    tenor_io_error error = {.message = "out of memory"};
    tenor_status status = tn_storestage_end(&night->stage, &error);
    tn_storestage_free(&night->stage);
    status = status == TENOR_OK ? tn_storefile_begin(&night->store, night->path, true, &error) : status;
    status = status == TENOR_OK ? tn_storemerge_run(&night->store, TN_STOREMERGE_SCORED, &night->result, &error) : status;
    status = status == TENOR_OK ? tn_storefile_commit(&night->store, &error) : status;
    night->done = status == TENOR_OK;
    return status == TENOR_OK ? TN_EXIT_OK : failed(&error);
}

void tn_nightstore_print(const tn_nightstore *night, const tn_legbook *book)
{
    char number[TN_PROGRESS_NUMBER];
    const tn_storemerge_result *result = &night->result;
    if (night->rescores)
        return;
    tn_storeverb_older(&night->store, false);
    tn_terminal_tell("tenor: %s: batch %s%s%s: %s leg%s%s\n", night->path, night->batch, night->part[0] ? ", part " : "",
                     night->part, tn_progress_number(number, result->legs - result->calls_elsewhere),
                     result->legs - result->calls_elsewhere == 1 ? "" : "s", result->replaced ? ", in place of what was there" : "");
    if (result->calls_elsewhere) {
        tn_terminal_tell("tenor: %s leg%s of calls that stand under another batch, and count there only:",
                         tn_progress_number(number, result->calls_elsewhere), result->calls_elsewhere == 1 ? "" : "s");
        for (size_t i = 0; i < sizeof result->elsewhere / sizeof result->elsewhere[0] && result->elsewhere[i][0]; i++)
            tn_terminal_tell("%s %s", i ? "," : "", result->elsewhere[i]);
        fputc('\n', stderr);
    }
    if (night->again)
        tn_terminal_tell("tenor: %s leg%s of calls that came twice in this run: the first counts\n",
                         tn_progress_number(number, night->again), night->again == 1 ? "" : "s");
    if (night->shadows && !night->shadow_count)
        fprintf(stderr, "tenor: --shadow: both lexicons score everything alike: there is nothing to bridge\n");
    else if (night->shadows)
        tn_terminal_tell("tenor: %zu dimension%s also scored by the shadow lexicon\n", night->shadow_count,
                         night->shadow_count == 1 ? "" : "s");
    if (book->nameless)
        tn_terminal_tell("tenor: %s leg%s of no known agent: counted for queues and topics, under the agent -\n",
                         tn_progress_number(number, book->nameless), book->nameless == 1 ? "" : "s");
}

void tn_nightstore_free(tn_nightstore *night)
{
    tn_storestage_free(&night->stage);
    tn_storeagain_free(&night->anew);
    if (night->open)
        tn_storefile_close(&night->store);
    tenor_io_pseudonyms_free(night->customers);
    free(night->phrases);
    free(night->shadows);
    free(night->scores);
    *night = (tn_nightstore){.path = NULL};
}
