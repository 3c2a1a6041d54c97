/* words.c - times of single words. */
#include "io/words.h"

#include "io/confidence.h"
#include "io/json.h"

/* null and absence leave the value alone. */
static bool read_number(tn_json *json, tn_json_kind kind, int64_t *value)
{
    tn_str text;
    int32_t day;
    if (kind == TN_JSON_NULL)
        return tn_json_word(json);
    return kind == TN_JSON_NUMBER && tn_json_number(json, &text) &&
           tn_stamp_read(text, TN_STAMP_MS, value, &day) == TN_STAMP_READ;
}

/* A string or a number; null and absence leave it unknown. */
static bool read_confidence(tn_json *json, tn_json_kind kind, uint16_t *confidence)
{
    tn_str text = {NULL, 0};
    if (kind == TN_JSON_NULL)
        return tn_json_word(json);
    bool good = kind == TN_JSON_STRING   ? tn_json_string(json, &text)
                : kind == TN_JSON_NUMBER ? tn_json_number(json, &text)
                                         : tn_json_skip(json, &text);
    *confidence = tn_confidence_read(text);
    return good;
}

static bool read_word(tn_json *json, size_t text_size, tenor_io_word *word)
{
    int64_t begin = -1, end = -1, start = TENOR_NO_TIME, stop = TENOR_NO_TIME;
    uint16_t confidence = 0;
    tn_str key, ignored;
    if (tn_json_next(json) != TN_JSON_OBJECT || !tn_json_enter(json))
        return false;
    while (tn_json_key(json, &key)) {
        tn_json_kind kind = tn_json_next(json);
        if (tn_str_eq(key, TN_STR("confidence"))) {
            if (!read_confidence(json, kind, &confidence))
                return false;
            continue;
        }
        int64_t *to = tn_str_eq(key, TN_STR("begin"))      ? &begin
                      : tn_str_eq(key, TN_STR("end"))      ? &end
                      : tn_str_eq(key, TN_STR("start_ms")) ? &start
                      : tn_str_eq(key, TN_STR("end_ms"))   ? &stop
                                                           : NULL;
        if (to ? !read_number(json, kind, to) : !tn_json_skip(json, &ignored))
            return false;
    }
    if (begin < 0 || end < begin || (uint64_t)end > text_size || text_size > UINT32_MAX)
        return false;
    *word = (tenor_io_word){(uint32_t)begin, (uint32_t)end, start, stop, confidence};
    return true;
}

tenor_status tn_words_read(tn_str array, tn_reading *reading, tn_arena *arena,
                           tenor_io_record *record)
{
    tn_json json;
    tn_str ignored;
    size_t count = 0;
    tn_json_init(&json, array);
    bool good = tn_json_next(&json) == TN_JSON_ARRAY && tn_json_enter(&json);
    for (; good && tn_json_next(&json) != TN_JSON_END; count++)
        good = tn_json_skip(&json, &ignored);
    tenor_io_word *words = NULL;
    if (good && count) {
        words = tn_arena_alloc(arena, count, sizeof *words);
        if (!words)
            return TENOR_NO_MEMORY;
        tn_json_init(&json, array);
        good = tn_json_next(&json) == TN_JSON_ARRAY && tn_json_enter(&json);
        for (size_t i = 0; good && i < count; i++)
            good = read_word(&json, record->segment.utterance.text.size, &words[i]);
    }
    if (!good) {
        tn_reading_note(reading, TENOR_IO_REASON_BAD_WORDS, NULL);
        return TENOR_OK;
    }
    record->words = words;
    record->word_count = count;
    return TENOR_OK;
}
