/* read_all.h - what the fuzz targets of readers share: read everything and hold the promises of
 * tenor_io.h. */
#ifndef FUZZ_READ_ALL_H
#define FUZZ_READ_ALL_H

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "tenor_io.h"

static inline void require(bool good)
{
    if (!good)
        abort();
}

static inline void require_clean(tenor_str text)
{
    require(tn_utf8_valid(text.data, text.size) &&
            (!text.size || !memchr(text.data, 0, text.size)));
}

/* Read all of it in a format ("": sniffed), with a max_line that small inputs reach. Returns how
 * many records came. */
static inline size_t read_all(const uint8_t *data, size_t size, const char *format, size_t max_line)
{
    const tenor_io_reader_options options = {
        .format = {format, strlen(format)}, .max_line = max_line, .digest = true};
    tenor_str bytes = {(const char *)data, size}, name = {"fuzz.txt", 8};
    tenor_io_reader *reader;
    tenor_io_record r;
    size_t count = 0;
    require(tenor_io_reader_open_memory(&reader, name, bytes, &options, NULL) == TENOR_OK);
    do {
        require(tenor_io_read(reader, &r, NULL) == TENOR_OK);
        count++;
        if (r.kind == TENOR_IO_UTTERANCE || r.kind == TENOR_IO_EVENT) {
            require_clean(r.call_id);
            require_clean(r.segment.utterance.text);
            require_clean(r.segment.agent_id);
            require_clean(r.speaker);
            require(r.line > 0);
            for (int i = 0; i < TENOR_IO_FIELD_COUNT; i++)
                require_clean(r.fields[i]);
            require(r.label_count <= TENOR_IO_MAX_LABELS);
            for (size_t i = 0; i < r.label_count; i++) {
                require_clean(r.labels[i].name);
                require_clean(r.labels[i].value);
            }
            for (size_t i = 0; i < r.word_count; i++)
                require(r.words[i].begin <= r.words[i].end &&
                        r.words[i].end <= r.segment.utterance.text.size);
        } else if (r.kind != TENOR_IO_END) {
            require(r.reason != TENOR_IO_REASON_NONE && r.message.size > 0);
        }
        /* Plain input gives at most a record a byte and a few words about itself. */
        require(size > 2 && data[0] == 0x1F ? true : count <= size + 8);
    } while (r.kind != TENOR_IO_END);
    tenor_io_reader_info info;
    tenor_io_reader_get_info(reader, &info);
    require(info.bytes == size && strlen(info.sha256) == 64);
    tenor_io_reader_close(reader);
    return count;
}

#endif
