/* terminal.c - what a stream is connected to, colours, and text made safe to show. */
#include "cli/terminal.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool tn_terminal_is(FILE *file)
{
    const char *term = getenv("TERM");
    return isatty(fileno(file)) && term && *term && strcmp(term, "dumb") != 0;
}

bool tn_terminal_colour(FILE *file)
{
    const char *no_color = getenv("NO_COLOR");
    return !(no_color && *no_color) && tn_terminal_is(file);
}

bool tn_terminal_draws(FILE *file)
{
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    const char *locale = NULL;
    for (size_t i = 0; i < 3 && !(locale && *locale); i++)
        locale = getenv(names[i]);
    return tn_terminal_is(file) && locale && (strstr(locale, "UTF-8") || strstr(locale, "utf8") || strstr(locale, "UTF8"));
}

size_t tn_terminal_width(FILE *file, size_t otherwise)
{
    struct winsize size;
    if (isatty(fileno(file)) && ioctl(fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return otherwise;
}

void tn_terminal_style(FILE *file, bool colour, int style)
{
    if (colour)
        fprintf(file, "\x1b[%dm", style);
}

void tn_terminal_plain(FILE *file, bool colour)
{
    if (colour)
        fputs("\x1b[0m", file);
}

tenor_str tn_terminal_str(const char *nul_terminated)
{
    return (tenor_str){nul_terminated, strlen(nul_terminated)};
}

/* Decodes one well-formed code point; 0 bytes where there is none. */
static size_t decode(const char *p, size_t n, uint32_t *code)
{
    const unsigned char *u = (const unsigned char *)p;
    size_t need = u[0] < 0x80   ? 1
                  : u[0] < 0xC2 ? 0
                  : u[0] < 0xE0 ? 2
                  : u[0] < 0xF0 ? 3
                  : u[0] < 0xF5 ? 4
                                : 0;
    if (need == 0 || need > n)
        return 0;
    uint32_t c = need == 1 ? u[0] : u[0] & (0x7Fu >> need);
    for (size_t i = 1; i < need; i++) {
        if ((u[i] & 0xC0) != 0x80)
            return 0;
        c = c << 6 | (u[i] & 0x3Fu);
    }
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (c < least[need] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return 0;
    *code = c;
    return need;
}

/* C0, DEL, C1, and the marks that turn the direction of what follows. */
static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

size_t tn_terminal_step(const char *p, size_t n, bool *fit)
{
    uint32_t code = 0;
    size_t used = decode(p, n, &code);
    *fit = used > 0 && (!is_control(code) || code == '\t');
    return used > 0 ? used : 1;
}

void tn_terminal_text(FILE *file, tenor_str text)
{
    size_t from = 0;
    for (size_t i = 0; i < text.size;) {
        bool fit;
        size_t used = tn_terminal_step(text.data + i, text.size - i, &fit);
        if (!fit) {
            fwrite(text.data + from, 1, i - from, file);
            fputs("\xEF\xBF\xBD", file);
            from = i + used;
        }
        i += used;
    }
    if (text.size > from)
        fwrite(text.data + from, 1, text.size - from, file);
}

void tn_terminal_lines(FILE *file, tenor_str text)
{
    while (text.size > 0) {
        const char *end = memchr(text.data, '\n', text.size);
        size_t n = end ? (size_t)(end - text.data) : text.size;
        tn_terminal_text(file, (tenor_str){text.data, n});
        if (end)
            fputc('\n', file);
        n += end != NULL;
        text = (tenor_str){text.data + n, text.size - n};
    }
}

void tn_terminal_json(FILE *file, tenor_str text)
{
    fputc('"', file);
    for (size_t i = 0; i < text.size;) {
        unsigned char c = (unsigned char)text.data[i];
        uint32_t code = 0;
        size_t used = decode(text.data + i, text.size - i, &code);
        if (used == 0)
            fputs("\xEF\xBF\xBD", file);
        else if (c == '"' || c == '\\')
            fprintf(file, "\\%c", c);
        else if (c == '\n')
            fputs("\\n", file);
        else if (c == '\t')
            fputs("\\t", file);
        else if (is_control(code))
            fprintf(file, "\\u%04x", (unsigned)code);
        else
            fwrite(text.data + i, 1, used, file);
        i += used > 0 ? used : 1;
    }
    fputc('"', file);
}

/* Enough of East Asian Width and of combining marks to keep markers under the text that they mean;
 * a wrong width moves a marker, no more. */
static size_t columns_of(uint32_t c)
{
    if ((c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) ||
        (c >= 0x200B && c <= 0x200F) || (c >= 0x20D0 && c <= 0x20FF) ||
        (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0x1F3FB && c <= 0x1F3FF))
        return 0;
    if ((c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
        (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
        (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
        (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
        (c >= 0x20000 && c <= 0x3FFFD))
        return 2;
    return 1;
}

size_t tn_terminal_columns(tenor_str text)
{
    size_t columns = 0;
    for (size_t i = 0; i < text.size;) {
        uint32_t code = 0xFFFD;
        size_t used = decode(text.data + i, text.size - i, &code);
        columns += used > 0 && is_control(code) ? 1 : columns_of(code);
        i += used > 0 ? used : 1;
    }
    return columns;
}

/* What is unfit becomes U+FFFD, which has as many bytes or two more. */
static size_t made_fit(char *out, const char *p, size_t n)
{
    size_t size = 0;
    for (size_t i = 0; i < n;) {
        bool fit;
        const size_t used = tn_terminal_step(p + i, n - i, &fit);
        fit = fit || p[i] == '\n';
        memcpy(out + size, fit ? p + i : "\xEF\xBF\xBD", fit ? used : 3);
        size += fit ? used : 3;
        i += used;
    }
    return size;
}

/* In one piece, so that lines of several programs do not mix. Without memory for that, what fits. */
void tn_terminal_tell_list(FILE *file, const char *format, va_list list)
{
    char some[1024], shown[3 * sizeof some];
    va_list again;
    va_copy(again, list);
    const int wanted = vsnprintf(some, sizeof some, format, list);
    size_t n = wanted > 0 ? (size_t)wanted : 0;
    char *text = n < sizeof some ? some : malloc(4 * (n + 1));
    if (text && text != some)
        vsnprintf(text, n + 1, format, again);
    va_end(again);
    n = text ? n : sizeof some - 1;
    char *out = text && text != some ? text + n + 1 : shown;
    fwrite(out, 1, made_fit(out, text ? text : some, n), file);
    if (text != some)
        free(text);
}

void tn_terminal_tell(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    tn_terminal_tell_list(stderr, format, list);
    va_end(list);
}

void tn_terminal_say(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    fputs(tn_terminal_is(stderr) ? "\r\x1b[Ktenor: " : "tenor: ", stderr);
    tn_terminal_tell_list(stderr, format, list);
    fputc('\n', stderr);
    va_end(list);
}
