/* cardfile.h - the scorecard that calls are marked by. */
#ifndef TN_CLI_CARDFILE_H
#define TN_CLI_CARDFILE_H

#include <stdint.h>

#include "tenor_card.h"

#include "cli/args.h"
#include "cli/legbook.h"

/* What --card says, "shipped" being the shipped card, which must then fit; without it the shipped card, where the lexicon has the duties
 * that it names: else *card is NULL, said where the shipped lexicons are in use. *hash becomes another one where there is a card (tn_policyfile_hash). Returns an exit status, after saying what is
 * wrong; free the card either way. */
int tn_cardfile_open(tenor_card **card, tenor_lexicon *lexicon, const tn_args *args, uint64_t *hash);
/* What marks come of: the lexicon, and the policy and the card, of which hash tells. */
void tn_cardfile_digest(const tenor_lexicon *lexicon, uint64_t hash, char out[TN_LEGBOOK_DIGEST + 1]);

#endif
