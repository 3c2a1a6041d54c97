/* rejects.c - what could not be read, as a line of JSON: where and why, never the content. */
#include <string.h>

#include "io/buffer.h"
#include "io/interop.h"
#include "io/jsonout.h"

tenor_status tenor_io_write_reject(tenor_io_buffer *buffer, const tenor_io_record *record)
{
    tn_buf *out = &buffer->bytes;
    size_t begin = out->size;
    const char *code = tenor_io_reason_name(record->reason);
    tn_buf_text(out, "{\"source\":");
    tn_jsonout_string(out, tn_interop_in(record->source));
    tn_jsonout_key(out, "line");
    if (record->line)
        tn_jsonout_count(out, record->line);
    else
        tn_buf_text(out, "null");
    tn_jsonout_key(out, "offset");
    tn_jsonout_count(out, record->offset);
    tn_jsonout_key(out, "code");
    tn_jsonout_string(out, tn_str_of(code, strlen(code)));
    tn_jsonout_key(out, "reason");
    tn_jsonout_string(out, tn_interop_in(record->message));
    tn_buf_put(out, "}\n", 2);
    return tn_buffer_end(buffer, begin);
}
