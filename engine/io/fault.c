/* fault.c - fill in a tenor_io_error. */
#include "io/fault.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

tenor_status tn_fault_set(tenor_io_error *error, tenor_status status, int system,
                          const char *format, ...)
{
    if (error) {
        error->status = status;
        error->system = system;
        va_list args;
        va_start(args, format);
        vsnprintf(error->message, sizeof error->message, format, args);
        va_end(args);
    }
    return status;
}

tenor_status tn_fault_system(tenor_io_error *error, int system, const char *path, const char *what)
{
    char text[128];
    if (strerror_r(system, text, sizeof text) != 0)
        snprintf(text, sizeof text, "error %d", system);
    return tn_fault_set(error, TENOR_IO, system, "%s: %s: %s", path, what, text);
}

tenor_status tn_fault_no_memory(tenor_io_error *error)
{
    return tn_fault_set(error, TENOR_NO_MEMORY, 0, "out of memory");
}
