/* html.c - the words of a piece of HTML. */
#include "io/html.h"

#include "io/entity.h"
#include "io/names.h"

typedef struct tn_page {
    tn_str raw;
    size_t at;
    char *out;
    size_t size;
    bool blank, line; /* what stands before the next byte: a blank, a line end */
} tn_page;

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_one_of(tn_str name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (tn_names_same(name, tn_str_of(names[i], strlen(names[i]))))
            return true;
    return false;
}

/* Tags before and behind which a line ends. */
static bool is_block(tn_str name)
{
    static const char *const names[] = {"p",  "div", "br", "li", "ul", "ol", "tr",      "table",   "h1",     "h2",     "h3",
                                        "h4", "h5",  "h6", "hr", "dd", "dt", "article", "section", "header", "footer", "pre",
                                        "blockquote"};
    return is_one_of(name, names, sizeof names / sizeof names[0]);
}

static bool is_hidden(tn_str name)
{
    static const char *const names[] = {"script", "style", "head", "title"};
    return is_one_of(name, names, sizeof names / sizeof names[0]);
}

static void put(tn_page *page, const char *bytes, size_t n)
{
    if (page->size && (page->line || page->blank))
        page->out[page->size++] = page->line ? '\n' : ' ';
    page->line = page->blank = false;
    memcpy(page->out + page->size, bytes, n);
    page->size += n;
}

/* Where `end` stands next, or the end of all. */
static size_t find(tn_str raw, size_t at, tn_str end)
{
    while (at < raw.n && !tn_str_starts(tn_str_from(raw, at), end))
        at++;
    return at;
}

/* Behind a tag that begins at `at`: quotes may hold a ">". */
static size_t tag_end(tn_str raw, size_t at)
{
    char quote = 0;
    for (; at < raw.n; at++) {
        char c = raw.p[at];
        if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? 0 : c;
        else if (c == '>' && !quote)
            return at + 1;
    }
    return raw.n;
}

/* Behind the end tag of what is not shown. */
static size_t hidden_end(tn_str raw, size_t at, tn_str name)
{
    for (; at < raw.n; at++) {
        at = find(raw, at, TN_STR("</"));
        tn_str rest = tn_str_from(raw, at < raw.n ? at + 2 : raw.n);
        if (rest.n >= name.n && tn_names_same(tn_str_of(rest.p, name.n), name))
            return tag_end(raw, at);
    }
    return raw.n;
}

/* A tag or comment at hand; false: a "<" among the words. */
static bool skip_tag(tn_page *page)
{
    tn_str raw = page->raw;
    size_t at = page->at + 1;
    if (tn_str_starts(tn_str_from(raw, at), TN_STR("!--"))) {
        at = find(raw, at, TN_STR("-->"));
        page->at = at < raw.n ? at + 3 : raw.n;
        return true;
    }
    bool close = at < raw.n && raw.p[at] == '/', mark = at < raw.n && (raw.p[at] == '!' || raw.p[at] == '?');
    size_t begin = at + close, n = begin;
    while (n < raw.n && (is_letter(raw.p[n]) || (n > begin && raw.p[n] >= '0' && raw.p[n] <= '9')))
        n++;
    if (n == begin && !mark)
        return false;
    tn_str name = tn_str_of(raw.p + begin, n - begin);
    page->at = tag_end(raw, n);
    if (is_block(name))
        page->line = true;
    else if (tn_names_same(name, TN_STR("td")) || tn_names_same(name, TN_STR("th")) || tn_names_same(name, TN_STR("img")))
        page->blank = true;
    else if (!close && is_hidden(name))
        page->at = hidden_end(raw, page->at, name);
    return true;
}

bool tn_html_text(tn_str raw, tn_arena *arena, tn_str *text)
{
    tn_page page = {.raw = raw};
    /* A reference and a tag take more than they become, with the blank or line end before it. */
    page.out = tn_arena_alloc(arena, raw.n + TN_ENTITY_MAX + 1, 1);
    if (!page.out)
        return false;
    while (page.at < raw.n) {
        tn_str rest = tn_str_from(raw, page.at);
        char bytes[TN_ENTITY_MAX];
        size_t size = 0, used = rest.p[0] == '&' ? tn_entity_read(rest, bytes, &size) : 0;
        if (rest.p[0] == '<' && skip_tag(&page))
            continue;
        if (used) {
            if ((size == 2 && memcmp(bytes, "\xC2\xA0", 2) == 0) || (size == 1 && is_blank(bytes[0])))
                page.blank = true;
            else
                put(&page, bytes, size);
        } else if (is_blank(rest.p[0])) {
            page.blank = true;
        } else {
            put(&page, rest.p, 1);
        }
        page.at += used ? used : 1;
    }
    *text = tn_str_of(page.out, page.size);
    return true;
}
