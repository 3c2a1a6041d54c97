/* prompage.c - a page of numbers for Prometheus' textfile collector. */
#include "cli/prompage.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/terminal.h"

void tn_prompage_init(tn_prompage *page, const char *prefix, const char *label)
{
    *page = (tn_prompage){.prefix = prefix, .label = label};
    page->fine = tenor_io_buffer_new(&page->bytes, NULL) == TENOR_OK;
}

static void put(tn_prompage *page, const char *text)
{
    page->fine = page->fine && tenor_io_buffer_put(page->bytes, tn_terminal_str(text)) == TENOR_OK;
}

void tn_prompage_head(tn_prompage *page, const char *name, const char *help)
{
    char text[256];
    snprintf(text, sizeof text, "# HELP %s%s %s\n# TYPE %s%s gauge\n", page->prefix, name, help, page->prefix, name);
    put(page, text);
}

void tn_prompage_sample(tn_prompage *page, const char *name, const char *label, const char *value)
{
    char text[512];
    const char *comma = *label && *page->label ? "," : "";
    bool any = *label || *page->label;
    snprintf(text, sizeof text, "%s%s%s%s%s%s%s %s\n", page->prefix, name, any ? "{" : "", page->label, comma, label,
             any ? "}" : "", value);
    put(page, text);
}

void tn_prompage_number(tn_prompage *page, const char *name, const char *help, uint64_t value)
{
    char text[24];
    snprintf(text, sizeof text, "%llu", (unsigned long long)value);
    tn_prompage_head(page, name, help);
    tn_prompage_sample(page, name, "", text);
}

static bool write_file(const char *path, tenor_str bytes)
{
    tenor_io_output *output = NULL;
    tenor_io_error error;
    tenor_status status = tenor_io_output_open(&output, path, NULL, &error);
    if (status == TENOR_OK)
        status = tenor_io_output_write(output, bytes, &error);
    if (status == TENOR_OK)
        status = tenor_io_output_close(output, &error);
    else
        tenor_io_output_discard(output);
    if (status != TENOR_OK) {
        tn_terminal_tell("tenor: %s\n", error.message);
        return false;
    }
    struct stat info;
    if (stat(path, &info) == 0 && S_ISREG(info.st_mode) && chmod(path, 0644) != 0) {
        tn_terminal_tell("tenor: %s: %s\n", path, strerror(errno));
        return false;
    }
    return true;
}

bool tn_prompage_write(tn_prompage *page, const char *path)
{
    if (!page->fine)
        fputs("tenor: out of memory\n", stderr);
    bool fine = page->fine && write_file(path, tenor_io_buffer_view(page->bytes));
    tenor_io_buffer_free(page->bytes);
    page->bytes = NULL;
    return fine;
}
