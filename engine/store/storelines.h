/* storelines.h - sums as JSON Lines, as storeexport.h writes them, on their way back into a store. */
#ifndef TN_STORE_STORELINES_H
#define TN_STORE_STORELINES_H

#include "store/storefile.h"

/* Is this file one of lines, rather than a store? True also where it cannot be read: who opens it says why. */
bool tn_storelines_are(const char *path);
/* All lines, plain or gzip, as one batch of this name, as src of the connection: tn_storemerge_run takes it from there. The
 * order of lines makes no difference. TENOR_IO: not to be read, or a line that is none, told with its number. */
tenor_status tn_storelines_load(tn_storefile *store, const char *path, tenor_str batch, tenor_io_error *error);

#endif
