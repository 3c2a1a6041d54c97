/* plain_opaque.c - URLs, e-mail addresses, domains, @names and redaction marks. ASCII only, as these are. */
#include "plain_opaque.h"

/* Longest mark such as [CREDIT_CARD_NUMBER] between its brackets. */
#define MARK_MAX 40

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_alnum(char c)
{
    return (c >= '0' && c <= '9') || is_upper(c) || (c >= 'a' && c <= 'z');
}

/* May stand before the @ of an address, or in a domain. */
static bool is_address(char c)
{
    return is_alnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool starts_nocase(tn_str text, size_t at, const char *lower)
{
    for (; *lower; lower++, at++)
        if (at >= text.n || (char)(is_upper(text.p[at]) ? text.p[at] + 32 : text.p[at]) != *lower)
            return false;
    return true;
}

/* The end of a URL that begins at `at`: up to white space, less the punctuation of the sentence around it. */
static size_t url_end(tn_str text, size_t at)
{
    size_t end = at;
    while (end < text.n && !is_space(text.p[end]) && text.p[end] != '<' && text.p[end] != '>' && text.p[end] != '"')
        end++;
    while (end > at && memchr(".,!?;:)]'", text.p[end - 1], 9))
        end--;
    return end;
}

/* label(.label)+ from `at`; 0 where it is no domain. */
static size_t domain_end(tn_str text, size_t at)
{
    size_t i = at, dots = 0, end = 0;
    while (i < text.n && is_alnum(text.p[i])) {
        while (i < text.n && (is_alnum(text.p[i]) || text.p[i] == '-'))
            i++;
        end = i;
        if (i + 1 >= text.n || text.p[i] != '.' || !is_alnum(text.p[i + 1]))
            break;
        dots++;
        i++;
    }
    return dots ? end : 0;
}

/* A bare domain counts only under a top level that is no English word, since "great.thanks" is two words. */
static bool known_top_level(tn_str domain)
{
    static const char *const top[] = {"com", "org", "net", "edu", "gov", "io", "uk", "de", "fr", "eu", "ca", "au",
                                      "example"};
    size_t dot = domain.n;
    while (dot > 0 && domain.p[dot - 1] != '.')
        dot--;
    for (size_t i = 0; i < sizeof top / sizeof top[0]; i++)
        if (domain.n - dot == strlen(top[i]) && starts_nocase(domain, dot, top[i]))
            return true;
    return false;
}

/* [PII], <NAME>, #PRS_ORG#: capitals between marks. */
static size_t mark_size(tn_str text, size_t at)
{
    char close = text.p[at] == '[' ? ']' : text.p[at] == '<' ? '>' : '#';
    size_t i = at + 1;
    if (i >= text.n || !is_upper(text.p[i]))
        return 0;
    while (i < text.n && i - at <= MARK_MAX &&
           (is_upper(text.p[i]) || (text.p[i] >= '0' && text.p[i] <= '9') || text.p[i] == '_' ||
            (close != '#' && (text.p[i] == ' ' || text.p[i] == '-'))))
        i++;
    return i < text.n && text.p[i] == close && i - at > 2 ? i + 1 - at : 0;
}

size_t plain_opaque_at(plain_opaque *scan, tn_str text, size_t at)
{
    char c = text.p[at];
    if (c == '[' || c == '<' || c == '#')
        return mark_size(text, at);
    if (c == '@') {
        if (at > 0 && is_alnum(text.p[at - 1]))
            return 0;
        size_t end = at + 1;
        while (end < text.n && (is_alnum(text.p[end]) || text.p[end] == '_'))
            end++;
        return end > at + 1 ? end - at : 0;
    }
    if (!is_alnum(c))
        return 0;
    /* Also within a run that was looked at: "see-www.example.org". */
    if ((c | 32) == 'h' || (c | 32) == 'w' || (c | 32) == 'f')
        if (starts_nocase(text, at, "http://") || starts_nocase(text, at, "https://") ||
            starts_nocase(text, at, "ftp://") || starts_nocase(text, at, "www."))
            return url_end(text, at) - at;
    if (at < scan->looked)
        return 0;
    size_t end = at, dots = 0;
    while (end < text.n && is_address(text.p[end]))
        dots += text.p[end++] == '.';
    scan->looked = end;
    if (end < text.n && text.p[end] == '@') {
        size_t domain = domain_end(text, end + 1);
        if (domain)
            return domain - at;
    } else if (dots) {
        size_t domain = domain_end(text, at);
        if (domain && known_top_level(tn_str_of(text.p + at, domain - at)))
            return (domain < text.n && text.p[domain] == '/' ? url_end(text, domain) : domain) - at;
    }
    return 0;
}
