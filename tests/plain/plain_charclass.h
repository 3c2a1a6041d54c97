/* plain_charclass.h - what a code point is to the tokeniser: letter, digit, space, emoji or other. */
#ifndef PLAIN_CHARCLASS_H
#define PLAIN_CHARCLASS_H

#include <stdbool.h>
#include <stdint.h>

#define PLAIN_CHAR_ELLIPSIS 0x2026u
#define PLAIN_CHAR_ZWJ 0x200Du
#define PLAIN_CHAR_KEYCAP 0x20E3u

enum plain_charclass { PLAIN_CHAR_OTHER, PLAIN_CHAR_LETTER, PLAIN_CHAR_DIGIT, PLAIN_CHAR_SPACE, PLAIN_CHAR_NEWLINE };

/* Letters include marks; digits include all kinds of numbers (Nd, Nl, No). */
enum plain_charclass plain_charclass_of(uint32_t code);
/* Starts an emoji: Extended_Pictographic or a regional indicator, off ASCII. */
bool plain_charclass_emoji(uint32_t code);
bool plain_charclass_regional(uint32_t code);
bool plain_charclass_upper(uint32_t code);
bool plain_charclass_lower(uint32_t code);
bool plain_charclass_dash(uint32_t code); /* en dash, em dash, horizontal bar */

#endif
