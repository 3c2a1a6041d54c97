/* contacts.c - customers who were in touch before. */
#include "cli/contacts.h"

#include <stdlib.h>
#include <string.h>

#define DAY_MS INT64_C(86400000)

void tn_contacts_init(tn_contacts *contacts, uint32_t limit)
{
    *contacts = (tn_contacts){.entries = NULL};
    tn_recent_init(&contacts->known, limit);
}

static void drop_id(tn_contacts_entry *entry)
{
    if (entry->size > TN_CONTACTS_ID)
        free(entry->id.there);
    entry->size = 0;
}

void tn_contacts_free(tn_contacts *contacts)
{
    for (uint32_t i = 0; i < contacts->entry_count; i++)
        drop_id(&contacts->entries[i]);
    free(contacts->entries);
    tn_recent_free(&contacts->known);
    *contacts = (tn_contacts){.entries = NULL};
}

tn_contact_keys tn_contacts_keys(tenor_str customer, tenor_str queue, tenor_str topic)
{
    static const tn_idhash_key who = {0x6375737420686561u, 0x7264206265666F72u};
    tn_contact_keys keys = {0, 0};
    if (customer.size == 0)
        return keys;
    /* Never 0, and what is of a queue never meets what is of a topic. */
    const uint64_t person = tn_idhash_of(who, customer);
    keys.queue = tn_idhash_of((tn_idhash_key){person, 'q'}, queue) | 1;
    keys.topic = topic.size ? tn_idhash_of((tn_idhash_key){person, 't'}, topic) | 1 : 0;
    return keys;
}

static tenor_str id_of(const tn_contacts_entry *entry)
{
    return (tenor_str){entry->size > TN_CONTACTS_ID ? entry->id.there : entry->id.here, entry->size};
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* How long after a remembered call one began, in days, rounded down; below 0: before it. */
static int64_t days_after(const tn_contacts_entry *entry, const tn_contact *call, int64_t *rest)
{
    *rest = 0;
    if (entry->started_ms == TENOR_NO_TIME || call->started_ms == TENOR_NO_TIME)
        return (int64_t)call->day - entry->day;
    if (call->started_ms < entry->started_ms)
        return -1;
    const uint64_t ms = (uint64_t)call->started_ms - (uint64_t)entry->started_ms;
    *rest = (int64_t)(ms % (uint64_t)DAY_MS);
    return (int64_t)(ms / (uint64_t)DAY_MS);
}

/* The entry of a key, NULL: there is none. */
static tn_contacts_entry *find(tn_contacts *contacts, uint64_t key)
{
    uint32_t place;
    return key && tn_recent_find(&contacts->known, key, &place) && place < contacts->entry_count ? &contacts->entries[place] : NULL;
}

static bool room(tn_contacts *contacts)
{
    const uint32_t capacity = contacts->known.capacity;
    if (contacts->entry_count == capacity)
        return true;
    tn_contacts_entry *larger = realloc(contacts->entries, capacity * sizeof *larger);
    if (!larger)
        return false;
    memset(larger + contacts->entry_count, 0, (capacity - contacts->entry_count) * sizeof *larger);
    contacts->entries = larger;
    contacts->entry_count = capacity;
    return true;
}

static bool keep_id(tn_contacts_entry *entry, tenor_str id)
{
    char *to = entry->id.here;
    drop_id(entry);
    if (id.size > TN_CONTACTS_ID) {
        to = malloc(id.size);
        if (!to)
            return false;
        entry->id.there = to;
    }
    memcpy(to, id.data, id.size);
    entry->size = (uint32_t)id.size;
    return true;
}

/* The call takes the place of the one that is remembered for a key, unless it began before that. */
static bool remember(tn_contacts *contacts, uint64_t key, const tn_contact *call)
{
    int64_t rest;
    tn_contacts_entry *entry = find(contacts, key);
    if (entry && entry->size && days_after(entry, call, &rest) < 0)
        return true;
    if (!tn_recent_add(&contacts->known, key) || !room(contacts))
        return false;
    entry = find(contacts, key);
    entry->started_ms = call->started_ms;
    entry->day = call->day;
    return keep_id(entry, call->call_id);
}

bool tn_contacts_meet(tn_contacts *contacts, const tn_contact *call, int32_t days, tenor_io_contact *earlier)
{
    const uint64_t keys[] = {call->keys.queue, call->keys.topic};
    *earlier = (tenor_io_contact){.days = 0};
    if (call->keys.queue == 0 || call->day == TENOR_NO_DAY || call->call_id.size == 0 || call->call_id.size > TN_CONTACTS_ID_MOST)
        return true;
    const tn_contacts_entry *found = NULL;
    for (size_t i = 0; i < 2 && !found; i++) {
        int64_t rest;
        const tn_contacts_entry *entry = find(contacts, keys[i]);
        const int64_t after = entry && entry->size ? days_after(entry, call, &rest) : -1;
        if (after < 0 || after > days || (after == days && rest > 0) || same(id_of(entry), call->call_id))
            continue;
        found = entry;
        earlier->days = (int32_t)after;
        earlier->same_topic = i == 1;
    }
    if (found) { /* remembering may take its place */
        memcpy(contacts->told, id_of(found).data, found->size);
        earlier->call_id = (tenor_str){contacts->told, found->size};
    }
    return remember(contacts, keys[0], call) && (keys[1] == 0 || remember(contacts, keys[1], call));
}
