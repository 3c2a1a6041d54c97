/* storeexport.h - the sums of a store as JSON Lines, in one order, whatever it was merged from. */
#ifndef TN_STORE_STOREEXPORT_H
#define TN_STORE_STOREEXPORT_H

#include "store/storefile.h"

/* False: stop. */
typedef bool (*tn_storeexport_write)(void *context, tenor_str bytes);

/* Of src, a line a cell: day, names, dimension, digest, n, missing, sum, squares, and what each phrase gave, in order of all of
 * that, summed over batches; a cell with a shadow has its digest and sums as a member; behind the cells a line a bridge. Lines come many at a time. Uses temporary files. */
tenor_status tn_storeexport_run(tn_storefile *store, tn_storeexport_write write, void *context, tenor_io_error *error);

#endif
