/* terminal.h - what a stream is connected to, colours, and text made safe to show. */
#ifndef TN_CLI_TERMINAL_H
#define TN_CLI_TERMINAL_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "tenor.h"

/* True for a terminal that takes control sequences: not TERM=dumb. */
bool tn_terminal_is(FILE *file);
/* True where colour is wanted: such a terminal, and NO_COLOR is unset or empty. */
bool tn_terminal_colour(FILE *file);
/* True for such a terminal where the locale's text is UTF-8, so that lines and dots can be drawn. */
bool tn_terminal_draws(FILE *file);
/* Columns of the terminal, or `otherwise` where there is none. */
size_t tn_terminal_width(FILE *file, size_t otherwise);

/* Styles, as the number of an SGR sequence. */
enum {
    TN_STYLE_BOLD = 1,
    TN_STYLE_FAINT = 2,
    TN_STYLE_RED = 31,
    TN_STYLE_GREEN = 32,
    TN_STYLE_YELLOW = 33,
    TN_STYLE_CYAN = 36
};
/* Nothing where colour is off. */
void tn_terminal_style(FILE *file, bool colour, int style);
void tn_terminal_plain(FILE *file, bool colour);

/* Text that came from a file: control characters and invalid bytes show as U+FFFD, so that no input
 * can drive the terminal; tabs stay. */
void tn_terminal_text(FILE *file, tenor_str text);
/* The same, with line ends as they are. */
void tn_terminal_lines(FILE *file, tenor_str text);
/* The same as a JSON string with its quotes; nothing is lost but invalid bytes. */
void tn_terminal_json(FILE *file, tenor_str text);
/* One code point at p (n >= 1 bytes left): how many bytes it has, and whether it is fit to show. */
size_t tn_terminal_step(const char *p, size_t n, bool *fit);
/* Columns that the code points of text take: 0 for combining marks and joiners, 2 for wide ones. */
size_t tn_terminal_columns(tenor_str text);

tenor_str tn_terminal_str(const char *nul_terminated);

/* To standard error, by a format as printf's. Names and messages in it come from anywhere: what is unfit to show is U+FFFD. All that
 * the program says with a text that it did not write itself goes this way. */
void tn_terminal_tell(const char *format, ...) __attribute__((format(printf, 1, 2)));
void tn_terminal_tell_list(FILE *file, const char *format, va_list list) __attribute__((format(printf, 2, 0)));
/* "tenor: ..." as a line of standard error, in place of a progress line that stands there. */
void tn_terminal_say(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
