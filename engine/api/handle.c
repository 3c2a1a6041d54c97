/* handle.c - allocators, errors and texts that all public functions share. */
#include "api/handle.h"

#include <stdarg.h>
#include <stdio.h>

#include "lexicon/image.h"
#include "lexicon/syntax.h"

tn_mem tn_handle_mem(const tenor_allocator *allocator)
{
    return allocator && allocator->resize ? (tn_mem){allocator->resize, allocator->context} : tn_mem_default();
}

tenor_status tn_handle_error(tenor_error *error, tenor_status status, const char *format, ...)
{
    if (error) {
        va_list args;
        va_start(args, format);
        error->status = status;
        vsnprintf(error->message, sizeof error->message, format, args);
        va_end(args);
    }
    return status;
}

#define TEXT(x) #x
#define VERSION_TEXT(a, b, c) TEXT(a) "." TEXT(b) "." TEXT(c)

bool tenor_format_at(size_t index, tenor_format *format)
{
    static const tenor_format formats[] = {{"lexicon", TN_SYNTAX_VERSION}, {"image", TN_IMAGE_VERSION}};
    if (index >= sizeof formats / sizeof *formats)
        return false;
    *format = formats[index];
    return true;
}

const char *tenor_version(void)
{
    return VERSION_TEXT(TENOR_VERSION_MAJOR, TENOR_VERSION_MINOR, TENOR_VERSION_PATCH);
}

const char *tenor_status_text(tenor_status status)
{
    switch (status) {
    case TENOR_OK:
        return "fine";
    case TENOR_NO_MEMORY:
        return "no memory";
    case TENOR_BAD_ARGUMENT:
        return "bad argument";
    case TENOR_TOO_LONG:
        return "too long";
    case TENOR_IO:
        return "cannot be read";
    case TENOR_BAD_LEXICON:
        return "the lexicon has errors";
    case TENOR_BAD_IMAGE:
        return "not a compiled lexicon, or a damaged one";
    case TENOR_FOREIGN_IMAGE:
        return "compiled by another version of tenor or its libraries";
    }
    return "unknown status";
}
