/* privacy.h - what a run may show: --reveal and --pseudonyms. */
#ifndef TN_CLI_PRIVACY_H
#define TN_CLI_PRIVACY_H

#include "tenor_io.h"

#include "cli/args.h"

typedef struct tn_privacy {
    bool reveal;                      /* nothing is masked */
    tenor_io_pseudonyms *pseudonyms;  /* NULL: agents have the ids that the input gives them */
    const tenor_io_pseudonyms *customers; /* of customers, for a store; borrowed. NULL: nobody asks */
    const tn_args *args;              /* borrowed */
} tn_privacy;

/* Returns the exit status, after saying what is wrong. Free it either way. */
int tn_privacy_open(tn_privacy *privacy, const tn_args *args);
void tn_privacy_free(tn_privacy *privacy);
/* What stands for a customer in a store; id: as the input gives it. An agent of the same id has another one. */
void tn_privacy_customer(const tenor_io_pseudonyms *key, tenor_str id, char pseudonym[TENOR_IO_PSEUDONYM]);
/* The value of an option as a manifest says it: what names a person has stars, and the file of a key is its check digits.
 * Into *value, which is the caller's and was empty. False where there is no memory. */
bool tn_privacy_option(const tn_privacy *privacy, const tn_given *given, tenor_io_buffer *value);
/* The names that the command line gives away: words of --role-word that may be people, values of --default. False where
 * there is no memory. */
bool tn_privacy_names(const tn_privacy *privacy, tenor_io_mask_call *call);

#endif
