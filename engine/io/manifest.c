/* manifest.c - run.json: what a run read, with what, and what came of it. */
#include <string.h>

#include "io/buffer.h"
#include "io/interop.h"
#include "io/jsonout.h"

/* Version of the records that writers write; grows when a field changes its meaning. */
#define OUTPUT_VERSION 1

/* A line of the manifest: comma where one is due, indentation, name. */
static void put_line(tn_buf *out, unsigned depth, tn_str name)
{
    char last = out->size ? out->data[out->size - 1] : '{';
    if (last != '{' && last != '[')
        tn_buf_byte(out, ',');
    tn_buf_byte(out, '\n');
    for (unsigned i = 0; i < depth; i++)
        tn_buf_text(out, "  ");
    if (name.p) {
        tn_jsonout_string(out, name);
        tn_buf_text(out, ": ");
    }
}

static void put_end(tn_buf *out, unsigned depth, char close)
{
    char last = out->size ? out->data[out->size - 1] : '{';
    if (last != '{' && last != '[') {
        tn_buf_byte(out, '\n');
        for (unsigned i = 0; i < depth; i++)
            tn_buf_text(out, "  ");
    }
    tn_buf_byte(out, close);
}

static void put_text(tn_buf *out, const char *text)
{
    tn_jsonout_string(out, tn_str_of(text, strlen(text)));
}

static void put_flag(tn_buf *out, bool flag)
{
    tn_buf_text(out, flag ? "true" : "false");
}

static void put_lexicon(tn_buf *out, const tenor_lexicon *lexicon)
{
    tenor_dimension dimension;
    put_line(out, 1, TN_STR("digest"));
    tn_jsonout_string(out, tn_interop_in(tenor_lexicon_digest(lexicon)));
    put_line(out, 1, TN_STR("dimensions"));
    tn_buf_byte(out, '{');
    for (size_t i = 0; tenor_lexicon_dimension(lexicon, i, &dimension); i++) {
        put_line(out, 2, tn_interop_in(dimension.name));
        tn_jsonout_string(out, tn_interop_in(dimension.digest));
    }
    put_end(out, 1, '}');
}

/* "complete", "truncated" or "failed" */
static const char *state_of(const tenor_io_manifest_input *input)
{
    return input->failure.size > 0 ? "failed" : input->info.truncated ? "truncated" : "complete";
}

static void put_made(tn_buf *out, const char *bytes, const char *sha256, const tenor_io_digest *made)
{
    tn_jsonout_key(out, bytes);
    tn_jsonout_count(out, made->bytes);
    tn_jsonout_key(out, sha256);
    put_text(out, made->sha256);
}

static void put_input(tn_buf *out, const tenor_io_manifest_input *input)
{
    const tenor_io_reader_info *info = &input->info;
    tn_buf_byte(out, '{');
    tn_jsonout_key(out, "name");
    tn_jsonout_string(out, tn_interop_in(input->name));
    tn_jsonout_key(out, "state");
    put_text(out, state_of(input));
    if (input->failure.size > 0) {
        tn_jsonout_key(out, "reason");
        tn_jsonout_string(out, tn_interop_in(input->failure));
    }
    tn_jsonout_key(out, "bytes");
    tn_jsonout_count(out, info->bytes);
    tn_jsonout_key(out, "sha256");
    if (info->sha256[0])
        put_text(out, info->sha256);
    else
        tn_buf_text(out, "null");
    tn_jsonout_key(out, "format");
    put_text(out, info->format ? info->format : "unknown");
    tn_jsonout_key(out, "gzip");
    put_flag(out, info->gzip);
    tn_jsonout_key(out, "records");
    tn_jsonout_count(out, info->utterances);
    tn_jsonout_key(out, "events");
    tn_jsonout_count(out, info->events);
    tn_jsonout_key(out, "rejects");
    tn_jsonout_count(out, info->rejects);
    tn_jsonout_key(out, "truncated");
    put_flag(out, info->truncated);
    if (input->counted) {
        tn_jsonout_key(out, "turns");
        tn_jsonout_count(out, input->turns);
        tn_jsonout_key(out, "calls");
        tn_jsonout_count(out, input->calls);
    }
    if (input->output.size > 0) {
        tn_jsonout_key(out, "output");
        tn_jsonout_string(out, tn_interop_in(input->output));
        put_made(out, "output_bytes", "output_sha256", &input->made);
    }
    tn_buf_byte(out, '}');
}

static void put_outputs(tn_buf *out, const tenor_io_manifest *manifest)
{
    put_line(out, 1, TN_STR("outputs"));
    tn_buf_byte(out, '[');
    for (size_t i = 0; i < manifest->output_count; i++) {
        put_line(out, 2, tn_str_of(NULL, 0));
        tn_buf_byte(out, '{');
        tn_jsonout_key(out, "name");
        tn_jsonout_string(out, tn_interop_in(manifest->outputs[i].name));
        put_made(out, "bytes", "sha256", &manifest->outputs[i].made);
        tn_buf_byte(out, '}');
    }
    put_end(out, 1, ']');
}

tenor_status tenor_io_write_manifest_begin(tenor_io_buffer *buffer, const tenor_io_manifest *manifest)
{
    tn_buf *out = &buffer->bytes;
    size_t begin = out->size;
    char probe[256];
    tn_buf_byte(out, '{');
    put_line(out, 1, TN_STR("state"));
    tn_jsonout_string(out, manifest->state.size > 0 ? tn_interop_in(manifest->state) : TN_STR("complete"));
    put_line(out, 1, TN_STR("versions"));
    tn_buf_byte(out, '{');
    put_line(out, 2, TN_STR("tenor"));
    put_text(out, tenor_version());
    put_line(out, 2, TN_STR("output"));
    tn_buf_int(out, OUTPUT_VERSION);
    put_end(out, 1, '}');
    if (manifest->night.size) {
        put_line(out, 1, TN_STR("night"));
        tn_jsonout_string(out, tn_interop_in(manifest->night));
    }
    put_line(out, 1, TN_STR("engine"));
    if (tenor_probe(probe, sizeof probe))
        put_text(out, probe);
    else
        out->failed = true;
    if (manifest->lexicon)
        put_lexicon(out, manifest->lexicon);
    put_line(out, 1, TN_STR("options"));
    tn_buf_byte(out, '[');
    for (size_t i = 0; i < manifest->option_count; i++) {
        put_line(out, 2, tn_str_of(NULL, 0));
        tn_buf_byte(out, '{');
        tn_jsonout_key(out, "name");
        tn_jsonout_string(out, tn_interop_in(manifest->options[i].name));
        tn_jsonout_key(out, "value");
        tn_jsonout_string(out, tn_interop_in(manifest->options[i].value));
        tn_buf_byte(out, '}');
    }
    put_end(out, 1, ']');
    put_line(out, 1, TN_STR("inputs"));
    tn_buf_byte(out, '[');
    return tn_buffer_end(buffer, begin);
}

tenor_status tenor_io_write_manifest_input(tenor_io_buffer *buffer, size_t index,
                                           const tenor_io_manifest_input *input)
{
    tn_buf *out = &buffer->bytes;
    size_t begin = out->size;
    tn_buf_text(out, index > 0 ? ",\n    " : "\n    ");
    put_input(out, input);
    return tn_buffer_end(buffer, begin);
}

tenor_status tenor_io_write_manifest_end(tenor_io_buffer *buffer, const tenor_io_manifest *manifest,
                                         size_t input_count)
{
    tn_buf *out = &buffer->bytes;
    size_t begin = out->size;
    tn_buf_text(out, input_count > 0 ? "\n  ]" : "]");
    if (manifest->output_count > 0)
        put_outputs(out, manifest);
    put_line(out, 1, TN_STR("counts"));
    tn_buf_byte(out, '{');
    for (size_t i = 0; i < manifest->count_count; i++) {
        put_line(out, 2, tn_interop_in(manifest->counts[i].name));
        tn_jsonout_count(out, manifest->counts[i].value);
    }
    put_end(out, 1, '}');
    put_line(out, 1, TN_STR("exit_status"));
    tn_buf_int(out, manifest->exit_status);
    tn_buf_put(out, "\n}\n", 3);
    return tn_buffer_end(buffer, begin);
}

bool tenor_io_format_at(size_t index, tenor_format *format)
{
    if (index == 0)
        *format = (tenor_format){"output", OUTPUT_VERSION};
    return index == 0;
}

tenor_status tenor_io_write_manifest(tenor_io_buffer *buffer, const tenor_io_manifest *manifest)
{
    size_t begin = buffer->bytes.size;
    tenor_status status = tenor_io_write_manifest_begin(buffer, manifest);
    for (size_t i = 0; i < manifest->input_count && status == TENOR_OK; i++)
        status = tenor_io_write_manifest_input(buffer, i, &manifest->inputs[i]);
    if (status == TENOR_OK)
        status = tenor_io_write_manifest_end(buffer, manifest, manifest->input_count);
    if (status != TENOR_OK)
        buffer->bytes.size = begin;
    return status;
}
