/* test_entities.c - amounts, dates, deadlines, numbers and codes as people write and say them. */
#include "call/entities.h"
#include "test_engine.h"

static const char *const kinds[] = {"amount", "date", "deadline", "reference", "code", "card"};

/* The entities of a text as "kind 'words' value unit; ...". */
static const char *told(const char *text)
{
    static char line[2048];
    tn_entity e[16];
    size_t n = tn_entities_scan(view_of(text), e, COUNT_OF(e)), at = 0;
    line[0] = 0;
    for (size_t i = 0; i < n; i++) {
        assert_true(e[i].begin < e[i].end && e[i].end <= strlen(text) && (i == 0 || e[i].begin >= e[i - 1].end));
        at += (size_t)snprintf(line + at, sizeof line - at, "%s%s '%.*s'", i ? "; " : "", kinds[e[i].kind], (int)(e[i].end - e[i].begin),
                               text + e[i].begin);
        assert_true(e[i].lead <= e[i].begin && (!e[i].lead || e[i].last));
        if (e[i].last)
            at += (size_t)snprintf(line + at, sizeof line - at, " last %u", e[i].lead);
        if (!e[i].known)
            continue;
        if (e[i].kind == TN_ENTITY_AMOUNT)
            at += (size_t)snprintf(line + at, sizeof line - at, " %.2f %s", (double)e[i].value / 1e4, e[i].unit);
        else
            at += (size_t)snprintf(line + at, sizeof line - at, " %" PRId64 "%s%s", e[i].value, e[i].unit, e[i].business ? " business" : "");
    }
    return line;
}

static void tells(const char *const cases[][2], size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(told(cases[i][0]), cases[i][1]) != 0)
            fail_msg("%s\n  gives    %s\n  not      %s", cases[i][0], told(cases[i][0]), cases[i][1]);
}

static void amounts(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"I can offer $50 off", "amount '$50' 50.00 USD"},
        {"that's 50 dollars", "amount '50 dollars' 50.00 USD"},
        {"it was \xC2\xA3" "12.99 in total", "amount '\xC2\xA3" "12.99' 12.99 GBP"},
        {"twenty pounds", "amount 'twenty pounds' 20.00 GBP"},
        {"twelve pounds ninety nine", "amount 'twelve pounds ninety nine' 12.99 GBP"},
        {"five dollars and ten cents", "amount 'five dollars and ten cents' 5.10 USD"},
        {"a hundred and fifty euros", "amount 'a hundred and fifty euros' 150.00 EUR"},
        {"one thousand two hundred dollars", "amount 'one thousand two hundred dollars' 1200.00 USD"},
        {"$1,250.50 and \xE2\x82\xAC" "5k", "amount '$1,250.50' 1250.50 USD; amount '\xE2\x82\xAC" "5k' 5000.00 EUR"},
        {"50p a minute", "amount '50p' 0.50 GBP"},
        {"twenty-five quid", "amount 'twenty-five quid' 25.00 GBP"},
        {"between ten and twenty", ""},
        {"10 to 15 dollars", "amount '10 to 15 dollars' 15.00 USD"},
        {"A$20 or 20 canadian dollars", "amount 'A$20' 20.00 AUD; amount '20 canadian dollars' 20.00 CAD"},
        {"three grand for it", "amount 'three grand'"},
        {"$1.5 billion", "amount '$1.5 billion' 1500000000.00 USD"},
        {"$2 million in all", "amount '$2 million' 2000000.00 USD"},
        {"\xC2\xA3" "2.5m or two million pounds", "amount '\xC2\xA3" "2.5m' 2500000.00 GBP; amount 'two million pounds' 2000000.00 GBP"},
        {"2 million dollars and 2 million people", "amount '2 million dollars' 2000000.00 USD"},
        {"99999999999 million dollars", ""},
        {"$99999999999m", ""},
        {"forty nine ninety nine dollars", "amount 'forty nine ninety nine dollars' 49.99 USD"},
        {"twelve fifty pounds", "amount 'twelve fifty pounds' 12.50 GBP"},
        {"twenty thirty quid", "amount 'thirty quid' 30.00 GBP"},
        {"a two pound coin", ""},
        {"a dollar", "amount 'a dollar' 1.00 USD"},
        {"$ and nothing", ""},
        {"99999999999999999999999 dollars", "amount '99999999999999999999999 dollars' 100000000000.00 USD"},
    };
    tells(cases, COUNT_OF(cases));
}

static void dates(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"on 2025-03-12 we", "date '2025-03-12' 20159"},
        {"it came on 13/03/2025", "date '13/03/2025' 20160"},
        {"03/04/2025", "date '03/04/2025'"},
        {"the 5th of March 2026", "date 'the 5th of March 2026' 20517"},
        {"March 5th, 2026", "date 'March 5th, 2026' 20517"},
        {"I may call you in march", ""},
        {"see you next Friday at 10am", "date 'next Friday at 10am'"},
        {"tomorrow morning or on the twenty first", "date 'tomorrow morning'; date 'the twenty first'"},
        {"the first time", ""},
        {"an engineer comes on monday", "date 'monday'"},
        {"half past five", "date 'half past five'"},
        {"this week", ""},
        {"we meet again next month", ""},
        {"not monday. wednesday week", "date 'monday'; date 'wednesday week'"},
        {"Saturday the third, or Sunday 4th", "date 'Saturday the third'; date 'Sunday 4th'"},
        {"saturday the third time", "date 'saturday'"},
        {"a week on thursday", "date 'a week on thursday'"},
        {"it runs to the last day of this month", "date 'the last day of this month'"},
        {"the first of next month", "date 'the first of next month'"},
        {"tomorrow's delivery and monday's", "date 'tomorrow'; date 'monday'"},
        {"she's coming sunday", "date 'sunday'"},
        {"this coming sunday", "date 'this coming sunday'"},
        {"7\xE2\x80\x93" "9 May", "date '7\xE2\x80\x93" "9 May'"},
        {"c u tues or thurs arvo. tonite is no good", "date 'tues'; date 'thurs arvo'; date 'tonite'"},
        {"the eighth caller", ""},
        {"thank you for waiting in the rain this morning", ""},
        {"today, tomorrow", "date 'today, tomorrow'"},
        {"tomorrow tomorrow", "date 'tomorrow'; date 'tomorrow'"},
        {"I rang yesterday morning", "date 'yesterday morning'"},
        {"u said tmrw", "date 'tmrw'"},
        {"it was due last Friday", "date 'last Friday'"},
        {"due on the first, not on the second floor", "date 'the first'"},
        {"from the third of these", ""},
        {"how may I help you today?", ""},
        {"is there anything else this afternoon", ""},
        {"I need somebody to help me today", "date 'today'"},
        {"I can't help it. Come today.", "date 'today'"},
        {"tomorrow by nine", "date 'tomorrow by nine'"},
        {"2026-02-31", ""},
    };
    tells(cases, COUNT_OF(cases));
}

static void deadlines(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"I'll call back in an hour and a half", "deadline 'in an hour and a half' 90min"},
        {"I'll call in two and a half hours", "deadline 'in two and a half hours' 150min"},
        {"within 2 and a half hours", "deadline 'within 2 and a half hours' 150min"},
        {"in 2 hours and a half", "deadline 'in 2 hours and a half' 150min"},
        {"within a day and a half", "deadline 'within a day and a half' 2day"},
        {"in three quarters of an hour", "deadline 'in three quarters of an hour' 45min"},
        {"in a quarter of an hour", "deadline 'in a quarter of an hour' 15min"},
        {"we'll ring you in a day", "deadline 'in a day' 1day"},
        {"three times in a day", ""},
        {"three quarters of the customers", ""},
        {"it ships within 48 hours", "deadline 'within 48 hours' 2880min"},
        {"you will have it by Friday", "date 'Friday' last 3"},
        {"before noon tomorrow", "date 'before noon tomorrow' last 0"},
        {"no later  than the 9th of June 2031", "date 'the 9th of June 2031' last 15 22439"},
        {"ready by then, not before next week", "deadline 'by then'; deadline 'before next week'"},
        {"in two to three working days", "deadline 'in two to three working days' 3day business"},
        {"by end of day", "deadline 'by end of day'"},
        {"by the end of the week", "deadline 'by the end of the week'"},
        {"in the next 24hrs", "deadline 'in the next 24hrs' 1440min"},
        {"3-5 business days", "deadline '3-5 business days' 5day business"},
        {"it takes three days", "deadline 'three days' 3day"},
        {"it'll be about ten minutes", "deadline 'about ten minutes' 10min"},
        {"give me half an hour", "deadline 'half an hour' 30min"},
        {"it can take up to 48 hours", "deadline 'up to 48 hours' 2880min"},
        {"they're eight minutes away", "deadline 'eight minutes away' 8min"},
        {"two minutes at most", "deadline 'two minutes at most' 2min"},
        {"I'm on it. Five minutes.", "deadline 'Five minutes' 5min"},
        {"I waited five minutes.", ""},
        {"for two weeks now", ""},
        {"it takes a minute", ""},
        {"it will be two weeks late", ""},
        {"it takes years", ""},
        {"take two tablets", ""},
        {"by ten", "deadline 'by ten'"},
        {"before 2, please", "deadline 'before 2'"},
        {"by half past four", "deadline 'by half past four'"},
        {"by six tonight", "date 'by six tonight' last 0"},
        {"I'll phone at quarter to nine", "deadline 'at quarter to nine'"},
        {"someone will look in at 7, then go", "deadline 'at 7'"},
        {"he got home at seven", ""},
        {"she'll be free at eleven tomorrow", "date 'tomorrow'"},
        {"you'll be on hold for three or four minutes", "deadline 'three or four minutes' 4min"},
        {"it goes quiet for about a minute, that is me reading", "deadline 'about a minute' 1min"},
        {"I've been on hold for forty minutes", ""},
        {"hold the button for ten seconds", ""},
        {"please hold for a minute", ""},
        {"it will be a minute or two", "deadline 'a minute or two' 2min"},
        {"you'll see it in a minute", "deadline 'in a minute' 1min"},
        {"give me one sec", ""},
        {"the crown you put in three weeks ago", ""},
        {"inside of an hour", "deadline 'inside of an hour' 60min"},
        {"within the half hour", "deadline 'within the half hour' 30min"},
        {"refunds are 5\xE2\x80\x93" "8 days", "deadline '5\xE2\x80\x93" "8 days' 8day"},
        {"six to nine weeks", "deadline 'six to nine weeks' 63day"},
        {"two to three weeks ago", ""},
        {"I can stay while you wait, it is sending as we speak", ""},
        {"by ten people", ""},
        {"before 2 weeks", ""},
        {"by 10%", ""},
        {"at the end of the week", "deadline 'at the end of the week'"},
        {"at the end of the road", ""},
        {"close of business", "deadline 'close of business'"},
        {"within 3-5 business days", "deadline 'within 3-5 business days' 5day business"},
        {"by five pm on friday", "date 'by five pm on friday' last 0"},
        {"within the hour", "deadline 'within the hour' 60min"},
        {"in a couple of days", "deadline 'in a couple of days' 2day"},
        {"in half an hour", "deadline 'in half an hour' 30min"},
        {"I do it right away", "deadline 'right away' 0min"},
        {"back in a minute", ""},
        {"in the last two days", ""},
        {"a week from today", "deadline 'a week from today' 7day"},
        {"no later than 2025-09-05", "date '2025-09-05' last 14 20336"},
        {"by 2025-09-05", "date '2025-09-05' last 3 20336"},
        {"by the way", ""},
        {"by then", "deadline 'by then'"},
        {"within ten minutes or less", "deadline 'within ten minutes or less' 10min"},
    };
    tells(cases, COUNT_OF(cases));
}

static void names(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"I see order 234567, placed on 2025-03-12", "reference '234567'; date '2025-03-12' 20159"},
        {"my booking number is AB12C", "reference 'AB12C'"},
        {"ticket number four four one nine", "reference 'four four one nine'"},
        {"order number is 12 34 56", "reference '12 34 56'"},
        {"in order to help", ""},
        {"order two pizzas", ""},
        {"reference double four, um seven one", "reference 'double four, um seven one'"},
        {"order number 77120-B please", "reference '77120-B'"},
        {"order 77120-B, 12-34", "reference '77120-B'"},
        {"it's um s k eight eight one oh", "reference 's k eight eight one oh'"},
        {"c u s then um four four one nine", "reference 'c u s then um four four one nine'"},
        {"the booking reference is C L, 5, 5, 0, 9, 3.", "reference 'C L, 5, 5, 0, 9, 3'"},
        {"parcel SK 5520 was lost", "reference 'SK 5520'"},
        {"it's tm four four one one", "reference 'tm four four one one'"},
        {"CL, 5, 5, 0, 9, 3.", "reference 'CL, 5, 5, 0, 9, 3'"},
        {"CL 9-1-7-7", "reference 'CL 9-1-7-7'"},
        {"opened as number 40417 for you", "reference '40417'"},
        {"that's order five five one eight", "reference 'five five one eight'"},
        {"SK-2290-118", "reference 'SK-2290-118'"},
        {"we keep it as DV-30417", "reference 'DV-30417'"},
        {"K-51190, and 30982-F", "reference 'K-51190'; reference '30982-F'"},
        {"filed under R 60713 for you", "reference 'R 60713'"},
        {"A 60713", ""},
        {"o t double six nine two", "reference 'o t double six nine two'"},
        {"oh double six nine two", ""},
        {"its 90027146 ok", ""},
        {"its 90027146.", "reference '90027146'"},
        {"73-551-802", "reference '73-551-802'"},
        {"ring 555-0173, the bank is 12-34-56", ""},
        {"5000000 times, 350000", ""},
        {"number 14 on the left", ""},
        {"my phone number 07700900123", ""},
        {"my phone number is 07700 900123", ""},
        {"mine is 0800 123456 ok", ""},
        {"order 1234 5678", "reference '1234 5678'"},
        {"mr 4 4", ""},
        {"see you at 5 pm 1 2 3 4", "date '5 pm'"},
        {"in 2023", ""},
        {"d r one four", ""},
        {"b e n n e t t", ""},
        {"order me a T 34", ""},
        {"#58812", "reference '#58812'"},
        {"the XR-2200 is out of stock", "code 'XR-2200'"},
        {"model number WM4500", "code 'WM4500'"},
        {"a 4G phone and MP3", ""},
        {"my card is 4111 1111 1111 1111 ok", "card '4111 1111 1111 1111'"},
        {"4111 1111 1111 1112", ""},
        {"4111111111111111day", ""},
        {"order 23456abc", ""},
        {"your reference number is 700GM674.", "reference '700GM674'"},
        {"order number 4111 1111day", "reference '4111'"},
        {"four one one one one one one one one one one one one one one one", "card 'four one one one one one one one one one one one one one one one'"},
    };
    tells(cases, COUNT_OF(cases));
}

/* Any bytes, any length: spans stay inside and do not overlap, and the text is gone through once. */
static void noise(void **state)
{
    (void)state;
    static const char *const pieces[] = {"by ", "within ", "the ", "for ", "hold ", "at ", "\xE2\x80\x93", "half ", "friday ", "$", "\xC2\xA3", "5", "two ", "hundred ", "and ", "order ", "number ", "-", "1,",
                                         "\xFF", "\xE2\x80", "'", "th ", ":30 ", "march ", "next ", "end ", "of ", "day ", "\n", "a ", "12/", "zero ", "4111111111111111", "700GM", "double "};
    uint64_t chance = 99;
    static char text[4096];
    tn_entity e[32];
    for (int round = 0; round < 4000; round++) {
        size_t size = 0, want = next_chance(&chance) % 200;
        while (size < want) {
            const char *piece = pieces[next_chance(&chance) % COUNT_OF(pieces)];
            memcpy(text + size, piece, strlen(piece));
            size += strlen(piece);
        }
        char *exact = malloc(size ? size : 1); /* so that a sanitizer sees a byte too far */
        memcpy(exact, text, size);
        size_t n = tn_entities_scan((tn_str){exact, size}, e, COUNT_OF(e));
        for (size_t i = 0; i < n; i++)
            assert_true(e[i].begin < e[i].end && e[i].end <= size && (i == 0 || e[i].begin >= e[i - 1].end));
        free(exact);
    }
    assert_int_equal(tn_entities_scan((tn_str){NULL, 0}, e, COUNT_OF(e)), 0);
    assert_int_equal(tn_entities_scan(view_of("$1 $2 $3"), e, 2), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(amounts), cmocka_unit_test(dates), cmocka_unit_test(deadlines),
                                       cmocka_unit_test(names), cmocka_unit_test(noise)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
