/* test_entitystart.c - words that are passed by begin no entity: scans with and without looking at them find the same. */
#include "test_engine.h"

#include "call/entities.h"
#include "call/entitystart.h"

#define MOST 64

/* Words that entities are made of, words between them, and what looks like them. */
static const char *const words[] = {
    "order", "ticket", "booking-reference", "number", "is", "#", "234567", "AB-1234", "XR-2200", "model", "$", "50", "£12.99", "€", "fifty",
    "a", "hundred", "dollars", "pounds", "twenty-five", "twenty-fifth", "one", "buck", "us", "c", "usd", "by", "before", "no", "later", "than",
    "Friday", "next", "this", "the", "5th", "of", "March", "end", "day", "within", "48", "hours", "in", "two", "to", "three", "working", "days",
    "right", "away", "now", "immediately", "while", "you", "wait", "as", "we", "speak", "half", "past", "five", "o'clock", "noon", "tomorrow",
    "couple", "few", "weeks", "from", "today", "oh", "double", "four", "4111", "1111", "2026-11-20", "12/03", "3:30", "pm", "first", "thirtieth",
    "I", "you", "that", "parcel", "late", "and", ",", ".", "?", "over", "inside", "at", "latest", "straight", "coming", "sept", "xyz9", "Ünder",
    "an", "hour", "about", "around", "following", "business", "full", "more", "day", "after", "or", "less", "so", "quid", "cents", "pence", "oclock",
    "am", "12", "2026", "31", "4111111111111111", "hundred-five", "thirty-first", "canadian", "for", "hold", "I'll", "quarter", "maybe", "week", "last", "o", "b", "coming", "half", "61-4420-09", "B-40072", "minutes", "fortnight", "calendar", "working-days", "until", "since", "till", "me", "it", "give", "take", "takes",
    "needs", "allow", "just", "another", "only", "up", "most", "play", "may", "May", "sept", "afternoon", "night", "Monday's", "weekend",
    "grand", "point", "%", "-", "!", "dash", "\xE2\x80\x93", "US", "AB", "SK", "an", "your", "way", "tops", "max", "then", "wait", "zero",
    "ninety-nine", "aud", "euro", "\xE2\x82\xAC", "eleven", "eighth", "one", "one", "two", "three", "at", "in", "on", "the", "a", "for", "this", "next"};

static void test_same_entities(void **state)
{
    (void)state;
    uint64_t chance = 5;
    size_t all = 0;
    for (unsigned round = 0; round < 60000; round++) {
        char text[512] = "";
        for (uint64_t n = 1 + next_chance(&chance) % 12, i = 0; i < n; i++) {
            strcat(text, words[next_chance(&chance) % COUNT_OF(words)]);
            strcat(text, next_chance(&chance) % 8 ? " " : "");
        }
        tn_entity found[MOST], plain;
        tn_words scan;
        uint32_t used;
        size_t count = tn_entities_scan(tn_str_of(text, strlen(text)), found, MOST), k = 0;
        tn_wordscan_begin(&scan, tn_str_of(text, strlen(text)));
        while (tn_wordscan_peek(&scan, 0)->kind != TN_WORD_END) {
            if (!tn_entities_try(&scan, &plain, &used)) {
                used = 1;
            } else if (k == count || found[k].kind != plain.kind || found[k].begin != plain.begin || found[k].end != plain.end || found[k].last != plain.last || found[k].lead != plain.lead) {
                fail_msg("not the same in '%s'", text);
            } else {
                k++;
            }
            tn_wordscan_skip(&scan, used);
        }
        assert_int_equal(k, count);
        all += count;
    }
    assert_true(all > 10000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_same_entities)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
