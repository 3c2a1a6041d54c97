/* stream.c - the bytes of one input, inflated where they are gzip: a file, standard input or
 * memory. */
#include "io/stream.h"

#include <string.h>

#include "io/fault.h"

#define BEGIN ((size_t)64 << 10) /* at most so much is read to tell gzip from plain */
#define DRAIN ((size_t)16 << 10)
/* Smaller gzip files are not worth a thread, nor large buffers. */
#define LARGE ((uint64_t)256 << 10)

/* What the name of an input promises. */
static bool is_named_gzip(const char *name)
{
    const size_t n = strlen(name);
    return n > 3 && memcmp(name + n - 3, ".gz", 3) == 0;
}

void tn_stream_init(tn_stream *stream, const tn_mem *mem)
{
    tn_stream_open_memory(stream, mem, "", tn_str_of(NULL, 0), false);
}

tenor_status tn_stream_open(tn_stream *stream, const tn_mem *mem, const char *path,
                            const tenor_io_reader_options *options, tenor_io_error *error)
{
    *stream = (tn_stream){.mem = mem, .threaded = options->threads, .promised = is_named_gzip(path)};
    return tn_rawbytes_open(&stream->source, path, options, error);
}

void tn_stream_open_memory(tn_stream *stream, const tn_mem *mem, const char *name, tn_str bytes,
                           bool digest)
{
    *stream = (tn_stream){.mem = mem, .promised = is_named_gzip(name)};
    tn_rawbytes_open_memory(&stream->source, name, bytes, digest);
}

bool tn_stream_can_twin(const tn_stream *stream)
{
    return tn_rawbytes_can_twin(&stream->source);
}

void tn_stream_open_twin(tn_stream *twin, const tn_stream *stream)
{
    *twin = (tn_stream){.mem = stream->mem, .how = stream->how, .promised = stream->promised};
    tn_rawbytes_open_twin(&twin->source, &stream->source);
}

void tn_stream_close(tn_stream *stream)
{
    tn_ahead_free(stream->ahead);
    tn_inflater_free(stream->inflater);
    stream->ahead = NULL;
    stream->inflater = NULL;
    tn_rawbytes_close(&stream->source);
}

/* From now on all goes through an inflater; what was read already is put before it. */
static tenor_status begin_gzip(tn_stream *stream, tn_str begun, tenor_io_error *error)
{
    const tn_rawbytes *source = &stream->source;
    bool can_rewind = source->fd < 0 || source->regular;
    bool large = source->regular && source->size >= LARGE;
    bool fast = can_rewind && tn_gunzip_has_fast() &&
                (stream->how == TN_STREAM_FAST || (stream->how == TN_STREAM_USUAL && large));
    bool thread = stream->threaded && large;
    stream->gzip = true;
    stream->inflater = tn_inflater_new(stream->mem, &stream->source, begun, fast);
    if (!stream->inflater)
        return tn_fault_no_memory(error);
    if (!fast && !thread)
        return TENOR_OK;
    stream->ahead = tn_ahead_new(stream->mem, stream->inflater, thread);
    if (!stream->ahead)
        return tn_fault_no_memory(error);
    stream->inflater = NULL;
    return TENOR_OK;
}

/* Less than the first bytes of gzip, in a file that is named for more: a copy that was cut off, or a disk that was full. */
static bool is_stump(const tn_stream *stream, tn_str all)
{
    return stream->promised && (all.n == 0 || all.p[0] == 0x1F);
}

/* The first bytes tell gzip from plain; plain ones are where they belong already. */
static tenor_status begin(tn_stream *stream, char *out, size_t size, size_t *got,
                          tenor_io_error *error)
{
    size_t limit = size < BEGIN ? size : BEGIN, have = 0;
    stream->begun = true;
    while (have < 2 && have < limit && !stream->source.ended) {
        size_t more;
        tenor_status status =
            tn_rawbytes_read(&stream->source, out + have, limit - have, &more, error);
        if (status != TENOR_OK)
            return status;
        have += more;
    }
    stream->raw_total = stream->source.total;
    if (have < 2 && is_stump(stream, tn_str_of(out, have))) {
        stream->gzip = true;
        stream->damage = TENOR_IO_REASON_GZIP_TRUNCATED;
        stream->damage_offset = have;
        return TENOR_OK;
    }
    if (have < 2 || memcmp(out, "\x1F\x8B", 2) != 0) {
        *got = have;
        return TENOR_OK;
    }
    return begin_gzip(stream, tn_str_of(out, have), error);
}

static tenor_status read_ahead(tn_stream *stream, char *out, size_t size, size_t *got,
                               tenor_io_error *error)
{
    tn_ahead_state state = {.raw_total = stream->raw_total};
    tenor_status status = tn_ahead_read(stream->ahead, out, size, got, &state, error);
    stream->raw_total = state.raw_total;
    if (state.ended && state.damage != TENOR_IO_REASON_NONE) {
        stream->damage = state.damage;
        stream->damage_offset = state.damage_offset;
    }
    return status;
}

static tenor_status read_inflated(tn_stream *stream, char *out, size_t size, size_t *got,
                                  tenor_io_error *error)
{
    const tn_gunzip *gunzip = &stream->inflater->gunzip;
    tenor_status status = tn_inflater_read(stream->inflater, out, size, got, error);
    stream->raw_total = stream->source.total;
    if (gunzip->damage != TENOR_IO_REASON_NONE) {
        stream->damage = gunzip->damage;
        stream->damage_offset = gunzip->taken;
    }
    return status;
}

tenor_status tn_stream_read(tn_stream *stream, char *out, size_t size, size_t *got,
                            tenor_io_error *error)
{
    *got = 0;
    if (!stream->begun) {
        tenor_status status = begin(stream, out, size, got, error);
        if (status != TENOR_OK || !stream->gzip)
            return status;
    }
    if (stream->ahead)
        return read_ahead(stream, out, size, got, error);
    if (stream->inflater)
        return read_inflated(stream, out, size, got, error);
    tenor_status status = tn_rawbytes_read(&stream->source, out, size, got, error);
    stream->raw_total = stream->source.total;
    return status;
}

tenor_status tn_stream_digest(tn_stream *stream, char hex[65], tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    unsigned char digest[32];
    char drained[DRAIN];
    size_t got;
    while (status == TENOR_OK && !stream->source.ended)
        status = tn_rawbytes_read(&stream->source, drained, sizeof drained, &got, error);
    if (status != TENOR_OK)
        return status;
    stream->raw_total = stream->source.total;
    tn_sha256_end(&stream->source.sha, digest);
    tn_sha256_hex(digest, hex);
    return TENOR_OK;
}
