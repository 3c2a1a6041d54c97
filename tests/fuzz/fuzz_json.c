/* fuzz_json.c - the JSON pull parser on any bytes: what it takes it takes again, piece by piece,
 * and decodes to clean text; errors lie within the input. */
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "io/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool good)
{
    if (!good)
        abort();
}

static void check_text(tn_str raw, tn_arena *arena)
{
    tn_str text;
    uint32_t replaced = 0;
    int64_t value;
    require(tn_json_decode(raw, arena, &text, &replaced));
    require(tn_utf8_valid(text.p, text.n) && (!text.n || !memchr(text.p, 0, text.n)));
    (void)tn_json_int64(raw, &value);
}

/* Step through a value member by member. */
static void walk(tn_json *json, tn_arena *arena)
{
    tn_str raw;
    switch (tn_json_next(json)) {
    case TN_JSON_OBJECT:
        require(tn_json_enter(json));
        while (tn_json_key(json, &raw)) {
            check_text(raw, arena);
            walk(json, arena);
        }
        break;
    case TN_JSON_ARRAY:
        require(tn_json_enter(json));
        while (tn_json_next(json) != TN_JSON_END) {
            require(json->error == TN_JSON_FINE);
            walk(json, arena);
        }
        break;
    case TN_JSON_STRING:
        require(tn_json_string(json, &raw));
        check_text(raw, arena);
        break;
    case TN_JSON_NUMBER: require(tn_json_number(json, &raw)); break;
    case TN_JSON_TRUE:
    case TN_JSON_FALSE:
    case TN_JSON_NULL: require(tn_json_word(json)); break;
    case TN_JSON_ERROR:
    case TN_JSON_END: abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    tn_mem mem = tn_mem_default();
    tn_arena arena;
    tn_json json;
    tn_str whole;
    tn_arena_init(&arena, &mem);
    tn_str text = tn_str_of((const char *)data, size);
    tn_json_init(&json, text);
    if (tn_json_skip(&json, &whole) && tn_json_next(&json) == TN_JSON_END) {
        tn_json_init(&json, text);
        walk(&json, &arena);
        require(tn_json_next(&json) == TN_JSON_END);
    } else {
        require(json.error != TN_JSON_FINE && json.error_at <= size);
        require(tn_json_next(&json) == TN_JSON_ERROR); /* stays */
    }
    tn_arena_free(&arena);
    return 0;
}
