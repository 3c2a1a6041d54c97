/* fault.h - fill in a tenor_io_error. */
#ifndef TN_IO_FAULT_H
#define TN_IO_FAULT_H

#include "tenor_io.h"

/* Fill in error (NULL is allowed) and return status. The message is cut where it does not fit. */
tenor_status tn_fault_set(tenor_io_error *error, tenor_status status, int system,
                          const char *format, ...) __attribute__((format(printf, 4, 5)));
/* "path: what: text of the errno". */
tenor_status tn_fault_system(tenor_io_error *error, int system, const char *path, const char *what);
tenor_status tn_fault_no_memory(tenor_io_error *error);

#endif
