/* contacts.h - customers who were in touch before in this run, about the same: by hashes of who they are and of the queue or topic,
 * with the call that each was heard in last. */
#ifndef TN_CLI_CONTACTS_H
#define TN_CLI_CONTACTS_H

#include "tenor_io.h"

#include "cli/recent.h"

/* How many are remembered by a program that runs: a customer and queue is one, a customer and topic another. Who was heard first is
 * forgotten first. */
#define TN_CONTACTS_MOST ((uint32_t)500000)
#define TN_CONTACTS_ID 40    /* bytes of a call's id that are kept in place */
#define TN_CONTACTS_ID_MOST 256 /* a call of a longer id is nobody's earlier one */

/* Who was in touch about what, as hashes; both 0: nobody knows who. */
typedef struct tn_contact_keys {
    uint64_t queue, topic; /* topic 0: the input names none */
} tn_contact_keys;

/* A call, as far as others are compared with it. */
typedef struct tn_contact {
    tn_contact_keys keys;
    tenor_str call_id;
    int64_t started_ms; /* TENOR_NO_TIME; then the day counts: */
    int32_t day;        /* TENOR_NO_DAY: it is compared with nothing */
} tn_contact;

typedef struct tn_contacts_entry {
    int64_t started_ms;
    int32_t day;
    uint32_t size;
    union {
        char here[TN_CONTACTS_ID];
        char *there; /* where size is more; owned */
    } id;
} tn_contacts_entry;

typedef struct tn_contacts {
    tn_recent known;
    tn_contacts_entry *entries; /* by place in `known` */
    uint32_t entry_count;
    char told[TN_CONTACTS_ID_MOST]; /* the id that was told last */
} tn_contacts;

/* limit: how many are remembered, 1 ... TN_RECENT_MOST. */
void tn_contacts_init(tn_contacts *contacts, uint32_t limit);
void tn_contacts_free(tn_contacts *contacts);
/* An absent queue counts as one of its own. The same in every run: a result depends on it. */
tn_contact_keys tn_contacts_keys(tenor_str customer, tenor_str queue, tenor_str topic);
/* A call is over: *earlier says which one of the same customer came before, within so many days, with the same queue or else topic;
 * its call_id is empty where there is none, and lives until the next call. The call itself is remembered. Calls come in the order
 * of their ends; one that began before the one remembered is no later one, and does not take its place. False: no memory. */
bool tn_contacts_meet(tn_contacts *contacts, const tn_contact *call, int32_t days, tenor_io_contact *earlier);

#endif
