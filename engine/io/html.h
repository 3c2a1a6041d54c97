/* html.h - the words of a piece of HTML, as chats and e-mails carry them. */
#ifndef TN_IO_HTML_H
#define TN_IO_HTML_H

#include "base/arena.h"
#include "base/str.h"

/* Tags go, blocks and line breaks become line ends, references their characters, blanks in a row one; comments, scripts and
 * styles are left out. raw is UTF-8. False: no memory. */
bool tn_html_text(tn_str raw, tn_arena *arena, tn_str *text);

#endif
