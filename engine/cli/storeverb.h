/* storeverb.h - what the store verbs share: a store opened for reading, or changed in one transaction. */
#ifndef TN_CLI_STOREVERB_H
#define TN_CLI_STOREVERB_H

#include "cli/args.h"
#include "store/storefile.h"

typedef tenor_status (*tn_storeverb_work)(tn_storefile *store, void *context, tenor_io_error *error);

/* Exit statuses, after saying what is wrong. */
/* The first operand is src. */
int tn_storeverb_read(const tn_args *args, tn_storeverb_work work, void *context);
/* path is dst; from, where it is not NULL, src: a store, or lines of an export. Waits for other runs as --wait says. */
int tn_storeverb_change(const tn_args *args, const char *path, bool make, const char *from, tn_storeverb_work work,
                        void *context);

/* Says where a store was of an earlier version, and what became of it. */
void tn_storeverb_older(const tn_storefile *store, bool quiet);

#endif
