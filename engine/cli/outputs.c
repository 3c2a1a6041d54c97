/* outputs.c - the files of one run: all of them appear when all are complete, or none does. */
#include "cli/outputs.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cli/terminal.h"

static bool say(tn_outputs *outputs, tn_outputs_kind kind, const tenor_io_error *error)
{
    bool standard = strcmp(outputs->paths[kind], "-") == 0;
    if (error->system == EPIPE && standard)
        outputs->closed_pipe = true;
    else
        tn_terminal_say("%s%s", standard && error->system ? "standard output: " : "",
                        standard && error->system ? strerror(error->system) : error->message);
    return false;
}

bool tn_outputs_open(tn_outputs *outputs, tn_outputs_kind kind, const char *path)
{
    if (!path)
        return true;
    tenor_io_error error;
    outputs->paths[kind] = path;
    if (tenor_io_output_open(&outputs->open[kind], path, NULL, &error) == TENOR_OK)
        return true;
    return say(outputs, kind, &error);
}

bool tn_outputs_write(tn_outputs *outputs, tn_outputs_kind kind, tenor_str bytes)
{
    tenor_io_error error;
    if (!outputs->open[kind] || bytes.size == 0)
        return true;
    if (tenor_io_output_write(outputs->open[kind], bytes, &error) == TENOR_OK)
        return true;
    return say(outputs, kind, &error);
}

bool tn_outputs_flush(tn_outputs *outputs)
{
    tenor_io_error error;
    for (int kind = 0; kind < TN_OUTPUTS_COUNT; kind++)
        if (outputs->open[kind] &&
            tenor_io_output_flush(outputs->open[kind], &error) != TENOR_OK)
            return say(outputs, (tn_outputs_kind)kind, &error);
    return true;
}

bool tn_outputs_publish_one(tn_outputs *outputs, tn_outputs_kind kind)
{
    tenor_io_error error;
    tenor_io_output *output = outputs->open[kind];
    outputs->open[kind] = NULL;
    if (!output || tenor_io_output_close(output, &error) == TENOR_OK)
        return true;
    return say(outputs, kind, &error);
}

bool tn_outputs_publish(tn_outputs *outputs)
{
    for (int kind = 0; kind < TN_OUTPUTS_COUNT; kind++)
        if (!tn_outputs_publish_one(outputs, (tn_outputs_kind)kind)) {
            tn_outputs_discard(outputs);
            return false;
        }
    return true;
}

void tn_outputs_discard(tn_outputs *outputs)
{
    for (int kind = 0; kind < TN_OUTPUTS_COUNT; kind++) {
        tenor_io_output_discard(outputs->open[kind]);
        outputs->open[kind] = NULL;
    }
}

bool tn_outputs_has_files(const tn_outputs *outputs)
{
    for (int kind = 0; kind < TN_OUTPUTS_COUNT; kind++)
        if (outputs->paths[kind] && strcmp(outputs->paths[kind], "-") != 0)
            return true;
    return false;
}
