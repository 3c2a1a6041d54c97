/* format.c - the table of transcript formats, and which of them an input is in. */
#include "io/format.h"

#include "tenor_io.h"

static const struct {
    const char *name, *title, *told;
    unsigned carries;
    const tn_format *format;
} formats[] = {
#define ROW(id, name, title, told, carries) {name, title, told, carries, &tn_format_##id},
    TN_FORMATS(ROW)
#undef ROW
};

#define COUNT (sizeof formats / sizeof formats[0])

const tn_format *tn_format_named(tn_str name)
{
    for (size_t i = 0; i < COUNT; i++)
        if (tn_str_eq(name, tn_str_of(formats[i].name, strlen(formats[i].name))))
            return formats[i].format;
    return NULL;
}

const char *tn_format_name(const tn_format *format)
{
    for (size_t i = 0; i < COUNT; i++)
        if (formats[i].format == format)
            return formats[i].name;
    return "unknown";
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

/* The first object of the input: at its beginning, or the first element of an array there. */
static tn_str first_object(tn_str head)
{
    bool in_array = false;
    for (; head.n; head = tn_str_from(head, 1)) {
        char c = head.p[0];
        if (c == '{')
            return head;
        if (c == '[' && !in_array)
            in_array = true;
        else if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            break;
    }
    return tn_str_of(NULL, 0);
}

/* Formats of documents are known by what their first one holds. */
static tenor_status ask_documents(const tn_reading *reading, tn_str head, const tn_format **format)
{
    tn_str object = first_object(head);
    tn_arena arena;
    tn_tree *tree;
    tenor_status status = TENOR_OK;
    if (!object.n)
        return TENOR_OK;
    tn_arena_init(&arena, &reading->mem);
    if (!tn_tree_head(object, &arena, &tree))
        status = TENOR_NO_MEMORY;
    for (size_t i = 0; status == TENOR_OK && !*format && i < COUNT; i++)
        if (formats[i].format->knows && formats[i].format->knows(tree))
            *format = formats[i].format;
    tn_arena_free(&arena);
    return status;
}

/* What a name promises of text that nothing else tells: a table whose header names no text column is not to be read as
 * somebody's words. NULL: nothing. */
static const tn_format *named_table(tn_str name)
{
    static const char ends[][5] = {".csv", ".tsv"};
    if (name.n > 3 && tn_str_eq(tn_str_from(name, name.n - 3), TN_STR(".gz")))
        name.n -= 3;
    for (size_t i = 0; i < 2; i++)
        if (name.n > 4 && tn_str_eq(tn_str_from(name, name.n - 4), tn_str_of(ends[i], 4)))
            return i == 0 ? &tn_format_csv : &tn_format_csv_tabs;
    return NULL;
}

tenor_status tn_format_sniff(const tn_reading *reading, tn_str head, const tn_format **format, const char **why)
{
    *format = NULL;
    if (head.n >= 2 && (memcmp(head.p, "\xFF\xFE", 2) == 0 || memcmp(head.p, "\xFE\xFF", 2) == 0)) {
        *why = "the input is UTF-16: convert it to UTF-8";
        return TENOR_OK;
    }
    tenor_status status = ask_documents(reading, head, format);
    for (size_t i = 0; status == TENOR_OK && !*format && i < COUNT; i++) {
        const tn_format *asked = formats[i].format;
        if (asked->sniff && asked != &tn_format_text && asked->sniff(reading, head))
            *format = asked;
    }
    if (status != TENOR_OK || *format)
        return status;
    if (is_binary(head))
        *why = "the input is in no format that can be read: it looks binary";
    else if (!head.n || !(*format = named_table(reading->name)))
        *format = &tn_format_text;
    return TENOR_OK;
}

const char *tenor_io_format_name(size_t index)
{
    return index < COUNT ? formats[index].name : NULL;
}

const char *tenor_io_format_title(size_t index)
{
    return index < COUNT ? formats[index].title : NULL;
}

bool tenor_io_format_get(size_t index, tenor_io_format *format)
{
    if (index >= COUNT)
        return false;
    *format = (tenor_io_format){formats[index].name, formats[index].title, formats[index].told, formats[index].carries,
                                formats[index].format->knows != NULL};
    return true;
}
