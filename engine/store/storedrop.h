/* storedrop.h - legs, batches and agents out of a store, so that its sums are as if they had never been there. */
#ifndef TN_STORE_STOREDROP_H
#define TN_STORE_STOREDROP_H

#include "store/storefile.h"

/* The legs whose ids stand in temp.gone(id), out of dst: their scores are taken off the cells of their sheets. */
tenor_status tn_storedrop_legs(tn_storefile *store, tenor_io_error *error);
/* The sheets whose ids stand in temp.gone(id), with all that is in them, out of dst. */
tenor_status tn_storedrop_sheets(tn_storefile *store, tenor_io_error *error);
/* temp.gone(id), empty. */
tenor_status tn_storedrop_begin(tn_storefile *store, tenor_io_error *error);
/* Names in dst that nothing uses any more. */
tenor_status tn_storedrop_names(tn_storefile *store, tenor_io_error *error);

#endif
