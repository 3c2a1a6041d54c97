/* json.h - a strict pull parser for JSON (RFC 8259) over bytes in memory: no allocation, every
 * error with its place.
 *
 * Inside strings, NUL, invalid UTF-8 and lone surrogates are taken (tn_json_decode makes them
 * U+FFFD); other raw control characters are errors. Duplicate keys are the caller's to judge: each
 * member is given as it comes. */
#ifndef TN_IO_JSON_H
#define TN_IO_JSON_H

#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

/* Deepest nesting; real transcripts use 6. The bound keeps hostile input from costing more than a
 * few bytes. */
#define TN_JSON_DEPTH_MAX 128

typedef enum tn_json_kind {
    TN_JSON_ERROR = 0,
    TN_JSON_END, /* of the text, or of the array or object that stands open */
    TN_JSON_OBJECT,
    TN_JSON_ARRAY,
    TN_JSON_STRING,
    TN_JSON_NUMBER,
    TN_JSON_TRUE,
    TN_JSON_FALSE,
    TN_JSON_NULL
} tn_json_kind;

typedef enum tn_json_error {
    TN_JSON_FINE = 0,
    TN_JSON_SYNTAX,
    TN_JSON_DEPTH,
    TN_JSON_CUT /* the text ends inside a value */
} tn_json_error;

typedef struct tn_json {
    const char *p;
    size_t n, at;
    unsigned depth;
    bool comma;          /* a value ended: the next in this container follows a comma */
    tn_json_error error; /* stays */
    size_t error_at;     /* byte of the text */
    unsigned char objects[TN_JSON_DEPTH_MAX / 8 + 1]; /* bit by depth: an object, else an array */
} tn_json;

void tn_json_init(tn_json *json, tn_str text);

/* The kind of the next value; in an object call tn_json_key first. END closes the container that
 * stands open (and steps out of it), or means that nothing follows the value at the top. Steps over
 * no value. */
tn_json_kind tn_json_next(tn_json *json);
/* In an object: the next member's name, as written between its quotes. False: the object ended, or
 * an error. */
bool tn_json_key(tn_json *json, tn_str *raw);

/* The value that tn_json_next announced: exactly one of these steps over it or into it. False: an
 * error. */
bool tn_json_enter(tn_json *json);               /* OBJECT, ARRAY */
bool tn_json_string(tn_json *json, tn_str *raw); /* as written between its quotes */
bool tn_json_number(tn_json *json, tn_str *text);
bool tn_json_word(tn_json *json); /* TRUE, FALSE, NULL */
/* Any value, checked as strictly; *text is the whole of it. */
bool tn_json_skip(tn_json *json, tn_str *text);

/* The text that a raw string spells: a view of raw itself where nothing changes, else in the arena.
 * Counts U+FFFD put in into *replaced. False: no memory. raw must have passed tn_json_string. */
bool tn_json_decode(tn_str raw, tn_arena *arena, tn_str *text, uint32_t *replaced);
/* The same into room for three bytes for each of raw and four more; returns the bytes written. */
size_t tn_json_decode_into(tn_str raw, char *out, uint32_t *replaced);
/* The end of a string whose opening quote stands before text.p[at]: *stop is where its closing quote stands, or what is
 * wrong with it. */
tn_json_error tn_json_string_end(tn_str text, size_t at, size_t *stop);

/* A number that is a plain integer within range. */
bool tn_json_int64(tn_str number, int64_t *value);

#endif
