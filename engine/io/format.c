/* format.c - the table of transcript formats, and which of them an input is in. */
#include "io/format.h"

#include "tenor_io.h"

/* text takes whatever is text, so it stands last. */
static const tn_format *const formats[] = {&tn_format_vtt, &tn_format_srt, &tn_format_jsonl, &tn_format_json,
                                           &tn_format_csv, &tn_format_csv_tabs, &tn_format_text};

const tn_format *tn_format_at(size_t index)
{
    return index < sizeof formats / sizeof formats[0] ? formats[index] : NULL;
}

const tn_format *tn_format_named(tn_str name)
{
    const tn_format *format;
    for (size_t i = 0; (format = tn_format_at(i)) != NULL; i++)
        if (tn_str_eq(name, tn_str_of(format->name, strlen(format->name))))
            return format;
    return NULL;
}

/* Text may hold a few stray control bytes; images and archives are full of them. */
static bool is_binary(tn_str head)
{
    size_t odd = 0;
    for (size_t i = 0; i < head.n; i++) {
        unsigned char c = (unsigned char)head.p[i];
        odd += c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B;
    }
    return odd > 16 && odd > head.n / 10;
}

const tn_format *tn_format_sniff(const tn_reading *reading, tn_str head, const char **why)
{
    if (head.n >= 2 && (memcmp(head.p, "\xFF\xFE", 2) == 0 || memcmp(head.p, "\xFE\xFF", 2) == 0)) {
        *why = "the input is UTF-16: convert it to UTF-8";
        return NULL;
    }
    const tn_format *format;
    for (size_t i = 0; (format = tn_format_at(i)) != NULL; i++) {
        if (format == &tn_format_text && is_binary(head))
            break;
        if (format->sniff(reading, head))
            return format;
    }
    *why = "the input is in no format that can be read: it looks binary";
    return NULL;
}

const char *tenor_io_format_name(size_t index)
{
    const tn_format *format = tn_format_at(index);
    return format ? format->name : NULL;
}
