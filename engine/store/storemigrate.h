/* storemigrate.h - stores of earlier versions, as they would be today. */
#ifndef TN_STORE_STOREMIGRATE_H
#define TN_STORE_STOREMIGRATE_H

#include "store/storefile.h"

/* All that stands under the name `from`, a store of this earlier version, into the empty tables under the name `to`, within the
 * transaction at hand. */
tenor_status tn_storemigrate_copy(tn_storefile *store, int64_t version, const char *from, const char *to, tenor_io_error *error);
/* The same in place: the tables under the name `in` are those of today afterwards, but empty, and the earlier ones stand under the
 * name `old`, where nothing was. Tables of today are made by the caller in between. */
tenor_status tn_storemigrate_set_aside(tn_storefile *store, int64_t version, const char *in, const char *old, tenor_io_error *error);

#endif
