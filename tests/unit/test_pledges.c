/* test_pledges.c - what is a promise, by whom and until when, in the ways that agents say and write it; and what only looks like one. */
#include "test_engine.h"

#include "call/promises.h"

/* "who: action [until]; …" */
static const char *promised(const char *text)
{
    static char out[1024];
    static const char *const who[] = {"i", "we", "team"};
    tn_entity e[16];
    tn_promise p[8];
    tn_promise_list list = {.out = p, .most = COUNT_OF(p)};
    tn_words words;
    size_t at = 0;
    const tn_str s = tn_str_of(text, strlen(text));
    out[0] = 0;
    tn_wordscan_begin(&words, s);
    for (; tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_step(&words))
        tn_promises_word(&list, &words);
    tn_promises_end(&list, s, e, tn_entities_scan(s, e, COUNT_OF(e)));
    for (size_t i = 0; i < list.count; i++) {
        assert_true(p[i].begin <= p[i].action_begin && p[i].action_begin < p[i].action_end && p[i].action_end <= p[i].end && p[i].end <= s.n);
        at += (size_t)snprintf(out + at, sizeof out - at, "%s%s: %.*s", i ? "; " : "", who[p[i].who],
                               (int)(p[i].action_end - p[i].action_begin), text + p[i].action_begin);
        if (p[i].timed)
            at += (size_t)snprintf(out + at, sizeof out - at, " [%.*s]", (int)(p[i].until.end - p[i].until.begin), text + p[i].until.begin);
    }
    return out;
}

typedef struct said {
    const char *text, *promise;
} said;

static void check(const said *cases, size_t count)
{
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++)
        if (strcmp(promised(cases[i].text), cases[i].promise) != 0) {
            print_error("%s\n  gives    %s\n  not      %s\n", cases[i].text, promised(cases[i].text), cases[i].promise);
            wrong++;
        }
    assert_int_equal(wrong, 0);
}

static void test_speakers(void **state)
{
    (void)state;
    static const said cases[] = {
        {"I'll get that over to you this afternoon.", "i: get that over to you [this afternoon]"},
        {"i shall send the forms out by first class post", "i: send the forms out by first class post"},
        {"we're going to replace the whole unit next week", "we: replace the whole unit [next week]"},
        {"i'm gonna credit your account within the hour", "i: credit your account [within the hour]"},
        {"ill chase it up 4 u tmrw", "i: chase it up 4 u [tmrw]"},
        {"I\xE2\x80\x99ll have someone call you before noon tomorrow.", "i: have someone call you [before noon tomorrow]"},
        {"Sure, will do.", "i: do"},
        {"Will send the label over now", "i: send the label over now"},
        {"Sending it across right now.", "i: Sending it across right now"},
        {"I'm getting a spare sent round tonight.", "i: getting a spare sent round [tonight]"},
        {"I'm getting an error here.", ""},
        {"The crew's coming at quarter past two, sir.", "team: coming [at quarter past two]"},
        {"our driver's phoning you this minute", "team: phoning you [this minute]"},
        {"the driver's phone is off", ""},
        {"I'll reserve the room till Sunday.", "i: reserve the room till [Sunday]"},
        {"I'll test the meter and let you know by Wednesday.", "i: test the meter; i: let you know [by Wednesday]"},
        {"I'll test the meter. Call and write to you is what they do by Wednesday.", "i: test the meter"},
        {"It will leave us on Tuesday.", "we: leave us on [Tuesday]"},
        {"ull get it back thurs", "we: get it back [thurs]"},
        {"I'm raising a ticket with the network people today.", "i: raising a ticket with the network people [today]"},
        {"we are arranging the same and it will be credited within 5 working days",
         "we: arranging the same; we: be credited [within 5 working days]"},
        {"I am personally escalating this to our complaints desk.", "i: escalating this to our complaints desk"},
        {"leave it with me and I'll ring you back at four", "i: leave it with me; i: ring you back [at four]"},
        {"Consider it done!", "i: Consider it done"},
        {"I'll go ahead and book that in for Friday.", "i: book that in for [Friday]"},
        {"we will be reaching out to the seller", ""},
        {"I'll be in touch by close of play.", "i: be in touch [by close of play]"},
        {"I won't close this until you've got the money.", "i: close this until you've got the money"},
        {"Let me raise that with the pharmacy now.", "i: raise that with the pharmacy now"},
        {"I'll see to it that they apologise.", "i: see to it that they apologise"},
        {"I'll look into it for you and get back to you", "i: get back to you"},
        {"we'll look into this and call you back", "we: call you back"},
        {"I'll have a look and come back to you by noon", "i: come back to you [by noon]"},
        {"I'll have a look at it on Monday", "i: have a look at it on [Monday]"},
        {"I'll have a look.", ""},
        {"I'll look into it. They get back to you.", ""},
        {"I'll put you on hold and get back to you", ""},
        {"I'll look at it again on Monday.", "i: look at it again on [Monday]"},
        {"i call you tomorrow with the answer", "i: call you [tomorrow]"},
        {"I'll keep you posted.", "i: keep you posted"},
        {"I'll do it straight after lunch.", "i: do it straight after lunch"},
        {"I'll get you back into your account", "i: get you back into your account"},
    };
    check(cases, COUNT_OF(cases));
}

static void test_others(void **state)
{
    (void)state;
    static const said cases[] = {
        {"Our claims department will write to you within ten business days.", "team: write to you [within ten business days]"},
        {"one of my colleagues will be calling you this evening", "team: be calling you [this evening]"},
        {"someone from the local branch will drop it round", "team: drop it round"},
        {"the engineer's coming, he'll be with you between two and four", "team: be with you between two and four"},
        {"they'll pick it up from your door on Tuesday morning", "team: pick it up from your door on [Tuesday morning]"},
        {"Priya will call you tomorrow at ten.", "team: call you [tomorrow at ten]"},
        {"She's going to email you the quote by lunchtime.", "team: email you the quote [by lunchtime]"},
        {"they answer within two working days", "team: answer [within two working days]"},
        {"Your new card will be with you in three to five working days.", "we: be with you [in three to five working days]"},
        {"it'll be refunded to the same card", "we: be refunded to the same card"},
        {"the money will go back into your account by the 14th", "we: go back into your account [by the 14th]"},
        {"That should reach you no later than Thursday.", "we: reach you [no later than Thursday]"},
        {"the replacement leaves the warehouse tonight", "we: leaves the warehouse [tonight]"},
        {"Your refund has been approved and will be there by Monday.", "we: be there [by Monday]"},
        {"it's on its way and should be with you by tomorrow lunchtime", "we: be with you [by tomorrow lunchtime]"},
        {"this will get resolved within 24 hours sir", "we: get resolved [within 24 hours]"},
        {"It won't happen again.", "we: happen again"},
        {"that's never going to happen to you again", "we: happen to you again"},
        {"there'll be a letter in the post", "we: be a letter in the post"},
        {"the tickets will be in your inbox", "we: be in your inbox"},
        {"you will be getting a call back in two hours", "we: be getting a call back [in two hours]"},
        {"You'll hear from me first thing tomorrow.", "i: hear from me first thing [tomorrow]"},
        {"you'll get an email from the courier on the day", "team: get an email from the courier on the day"},
        {"You should receive the cheque in about ten days.", "we: receive the cheque [in about ten days]"},
        {"you'll have it back by the end of the week", "we: have it back [by the end of the week]"},
        {"you will be contacted shortly", "we: be contacted shortly"},
        {"expect a call from us before six", "we: expect a call from us [before six]"},
        {"you can expect the parcel on the 3rd of May", "we: expect the parcel on [the 3rd of May]"},
        {"your part is ready and it's back with you by Friday", "we: with you [by Friday]"},
    };
    check(cases, COUNT_OF(cases));
}

static void test_until(void **state)
{
    (void)state;
    static const said cases[] = {
        {"I'll ring you when the van has left.", "i: ring you [when the van has left]"},
        {"I'll sort it before you hang up.", "i: sort it [before you hang up]"},
        {"we'll refund it as soon as the parcel is back with us", "we: refund it [as soon as the parcel is back with us]"},
        {"By Friday, we will have somebody there.", "we: have somebody there [By Friday]"},
        {"I'm ringing the hotel for you. Five minutes.", "i: ringing the hotel for you [Five minutes]"},
        {"I'll call the surgery for you, it'll be about ten minutes", "i: call the surgery for you [about ten minutes]"},
        {"it came yesterday so we'll collect it", "we: collect it"},
        {"I'll find out why nobody came last Friday.", "i: find out why nobody came last Friday"},
        {"i'll text you tonight and she'll phone you on monday", "i: text you [tonight]; team: phone you on [monday]"},
        {"we'll post it today but I can't say when it comes", "we: post it [today]"},
        {"I'll mail it first thing.", "i: mail it [first thing]"},
        {"I'll remind you the night before.", "i: remind you [the night before]"},
        {"we will fit it at the end of the week", "we: fit it [at the end of the week]"},
        {"I'll get back to you by 10.", "i: get back to you [by 10]"},
        {"I'll ring you at half nine.", "i: ring you [at half nine]"},
        {"we'll sit down with you on monday", "we: sit down with you on [monday]"},
    };
    check(cases, COUNT_OF(cases));
}

static void test_none(void **state)
{
    (void)state;
    static const char *const none[] = {
        "I'll just put you on hold.", "I'll have a quick look for you.", "I'll have to check with my manager.", "let me check that for you",
        "I'll take your postcode, please.", "I'll need your date of birth.", "it'll cost you forty pounds by Friday", "will you be at home on Monday?",
        "when will it arrive?", "you'll need to send it back by Friday", "you'll have to wait until Monday", "You'll get used to it.",
        "it will take some getting used to", "the will of the people", "that'll be nine pounds", "the price will go up in April",
        "I'm calling about your order from last week.", "I'm ringing to tell you the good news today.", "if they call you tomorrow, hang up",
        "can they deliver on Friday", "did they send it on Monday", "I'm going to have to end the call.", "I'll be honest with you.",
        "you should read the leaflet by tomorrow", "you will see a red light on the left", "should I call you tomorrow?",
        "I'm checking that right now.", "we're looking into a few options", "I'll tell you what it costs.", "I'll ask you to stop shouting.",
        "I'll give you a moment.", "I'll do my best.", "that'll be fine", "it will be cold on Sunday", "I'll pull up your account",
        "you had it with you by noon on Friday, didn't you", "we stock ships and boats", "he comes here often", "which way now",
        "what time will the office open tomorrow", "I'll say goodbye then.", "they will only tell you the same", "he'll be fine",
        "I will not do that", "we won't be charging you twice", "your bill goes up on Monday", "ill health", "I let you sleep today",
        "thanks for letting me know", "you leave it with your neighbour", "the bus goes from here",
        "I'll get you through to billing", "I'm getting an error here",
    };
    size_t wrong = 0;
    for (size_t i = 0; i < COUNT_OF(none); i++)
        if (*promised(none[i])) {
            print_error("%s\n  gives    %s\n", none[i], promised(none[i]));
            wrong++;
        }
    assert_int_equal(wrong, 0);
}

static void test_several(void **state)
{
    (void)state;
    static const said cases[] = {
        {"I will send a replacement and it will ship within 48 hours.", "i: send a replacement; we: ship [within 48 hours]"},
        {"we'll refund it by friday", "we: refund it [by friday]"},
        {"our billing team will call you back before noon tomorrow", "team: call you back [before noon tomorrow]"},
        {"I'll be honest with you, I will see", ""},
        {"I'm going to check that and then I will email you today.", "i: check that; i: email you [today]"},
        {"I will not do it", ""},
        {"by tomorrow I'll have sent it", ""},
        {"By tomorrow we will ship it.", "we: ship it [By tomorrow]"},
        {"someone from the depot will contact you", "team: contact you"},
        {"I'll put you on hold", ""},
        {"the will of the people", ""},
        {"I will be sending it. It was monday.", "i: sending it"},
    };
    check(cases, COUNT_OF(cases));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_speakers),
        cmocka_unit_test(test_others),
        cmocka_unit_test(test_until),
        cmocka_unit_test(test_none),
        cmocka_unit_test(test_several),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
