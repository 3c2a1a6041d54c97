/* nightstore.h - score --store: the legs of a run on their way into a store, all of them at its end or none. */
#ifndef TN_CLI_NIGHTSTORE_H
#define TN_CLI_NIGHTSTORE_H

#include "cli/args.h"
#include "cli/legbook.h"
#include "cli/privacy.h"
#include "cli/shard.h"
#include "store/storeagain.h"
#include "store/storefile.h"
#include "store/storemerge.h"
#include "store/storestage.h"

/* Seconds to wait where nobody says otherwise. */
#define TN_NIGHTSTORE_WAIT 600

/* Waits for other runs, and says so; context: a tn_nightstore_waiting. Of all verbs that read a store or write to one. */
typedef struct tn_nightstore_waiting {
    const char *path;
    unsigned most; /* seconds */
    bool quiet, told;
} tn_nightstore_waiting;
bool tn_nightstore_wait(void *context, unsigned seconds);

typedef struct tn_nightstore {
    const char *path;  /* NULL: no store was asked for; then all below does nothing */
    const char *batch;
    char part[48];
    tn_nightstore_waiting waiting;
    bool open, done; /* done: the store has it */
    tn_storefile store;
    tn_storestage stage;
    tenor_io_pseudonyms *customers; /* made with the store's key */
    tn_storestage_phrase *phrases;  /* of the leg at hand */
    size_t phrase_room;
    tn_storemerge_result result;
    uint64_t again; /* legs that this run had already */
    size_t *shadows;     /* which series of the shadow's legs are stored: those of another digest */
    size_t shadow_count;
    tenor_maybe *scores; /* of the leg at hand: its own, then the shadow's */
    bool rescores; /* legs that the store has, scored again: nightagain.h */
    tn_storeagain anew;
} tn_nightstore;

/* The exit status, after saying what is wrong; free it either way. Whether the store can be written to is asked at once, so that
 * no night is scored for nothing. privacy is told what stands for customers. */
int tn_nightstore_open(tn_nightstore *night, const tn_args *args, const tn_shard *shard, tn_privacy *privacy);
/* Once the lexicon is known; shadow: legs under the shadow lexicon, or NULL. */
int tn_nightstore_begin(tn_nightstore *night, const tn_legbook *book, const tn_legbook *shadow);
/* The legs of a call; shadow, shadow_call: the same under the shadow lexicon, or NULL. False: said. */
bool tn_nightstore_call(tn_nightstore *night, tn_legbook *book, tenor_call *call, tn_legbook *shadow, const tenor_call *shadow_call,
                        const tn_call_end *end);
/* All of it into the store, in one transaction. The exit status. */
int tn_nightstore_commit(tn_nightstore *night);
/* What came of it, for the summary. */
void tn_nightstore_print(const tn_nightstore *night, const tn_legbook *book);
void tn_nightstore_free(tn_nightstore *night);

#endif
