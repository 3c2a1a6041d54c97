/* charclass.h - what a code point is to the tokeniser: letter, digit, space, emoji or other. */
#ifndef TN_TEXT_CHARCLASS_H
#define TN_TEXT_CHARCLASS_H

#include <stdbool.h>
#include <stdint.h>

#define TN_CHAR_ELLIPSIS 0x2026u
#define TN_CHAR_ZWJ 0x200Du
#define TN_CHAR_KEYCAP 0x20E3u

enum tn_charclass { TN_CHAR_OTHER, TN_CHAR_LETTER, TN_CHAR_DIGIT, TN_CHAR_SPACE, TN_CHAR_NEWLINE };

/* Letters include marks; digits include all kinds of numbers (Nd, Nl, No). */
enum tn_charclass tn_charclass_of(uint32_t code);
/* Starts an emoji: Extended_Pictographic or a regional indicator, off ASCII. */
bool tn_charclass_emoji(uint32_t code);
bool tn_charclass_regional(uint32_t code);
bool tn_charclass_upper(uint32_t code);
bool tn_charclass_lower(uint32_t code);
bool tn_charclass_dash(uint32_t code); /* en dash, em dash, horizontal bar */

#endif
