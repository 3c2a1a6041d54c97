/* veil.h - what of people a lane lets through: agents get their pseudonyms, turns the spans that are shown as stars, and
 * what is known of a call its stars. */
#ifndef TN_CLI_VEIL_H
#define TN_CLI_VEIL_H

#include "tenor_io.h"

#include "cli/block.h"
#include "cli/privacy.h"

/* Ids of this many bytes have their pseudonym remembered. */
#define TN_VEIL_ID 256

typedef struct tn_veil {
    const tn_privacy *privacy; /* NULL: everything is let through */
    bool turns, values; /* words of turns, and what is known of calls, are shown somewhere */
    tenor_io_mask *mask;
    tenor_io_mask_call *loose; /* of turns in no call */
    tenor_str agent_id;        /* of the record, as it stood in the input */
    char last_id[TN_VEIL_ID];
    size_t last_size;
    char pseudonym[TENOR_IO_PSEUDONYM], name_pseudonym[TENOR_IO_PSEUDONYM];
    tenor_io_label labels[TENOR_IO_MAX_LABELS]; /* of the record, with pseudonyms */
} tn_veil;

void tn_veil_init(tn_veil *veil, const tn_privacy *privacy, bool turns, bool values);
void tn_veil_free(tn_veil *veil);
/* Something is to be masked. */
static inline bool tn_veil_is_on(const tn_veil *veil)
{
    return veil->privacy && !veil->privacy->reveal && (veil->turns || veil->values);
}
/* A record was read: its agent becomes a pseudonym, where there are any; so do labels that say the same. */
void tn_veil_record(tn_veil *veil, tenor_io_record *record);
/* A record of a conversation: the people it names are known from now on. *people is made where it is NULL. False: no
 * memory, as below. */
bool tn_veil_people(tn_veil *veil, tenor_io_mask_call **people, const tenor_io_record *record);
/* The last turn of the block was complete: what of it is shown as stars. late: that is found out when it is known whether
 * the turn is shown at all, for all turns of its call in their order. */
bool tn_veil_turn(tn_veil *veil, tenor_io_mask_call *people, tn_block *block, bool late);
bool tn_veil_now(tn_veil *veil, tenor_io_mask_call *people, tn_turn *turn, tn_block *block);
/* The same with a mask of whoever works on the turn; keep: of its block. */
bool tn_veil_find(tenor_io_mask *mask, tenor_io_mask_call *people, tn_turn *turn, tn_keep *keep);
/* A copy of what is known of a call, in keep, masked where it has to be; name: of the field or label that it is the value
 * of; empty: of none. */
bool tn_veil_keep(tn_veil *veil, const tenor_io_mask_call *people, tn_keep *keep, tenor_str name,
                  tenor_str text, tenor_str *copy);

#endif
