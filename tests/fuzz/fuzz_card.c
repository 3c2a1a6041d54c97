/* fuzz_card.c - any bytes as a scorecard: reading ends with a card or a fault inside the text; marks of calls lie where marks can, a total is
 * within its sections and these within their items, and what could not be judged is unknown. */
#include <stdlib.h>
#include <string.h>

#include "tenor_card.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char rules[] = "@lexicon 1 name=cards lang=en\n@category empathy speaker=agent\nunderstand :: 2\n@category valence kind=valence\n"
                            "great :: 2\nawful :: -3\n@category jargon speaker=agent\napr :: -1\n@category call.outcome.resolved kind=cue speaker=agent\n"
                            "all sorted\n@category call.attitude.rigid kind=cue speaker=agent\nour policy\n"
                            "@duty ack\n  what: x\n  when: customer says \"upset\"\n  then: agent says #empathy within 10s\n"
                            "@duty ban each=call\n  what: x\n  when: agent speaks\n  never: agent says \"pin number\"\n";

static const struct {
    tenor_role role;
    int64_t start_ms, end_ms;
    const char *text;
} turns[] = {{TENOR_ROLE_CUSTOMER, 0, 1000, "i am upset it is awful"},  {TENOR_ROLE_AGENT, 1000, 3000, "i understand the apr"},
             {TENOR_ROLE_CUSTOMER, 4000, 5000, "upset again"},           {TENOR_ROLE_AGENT, 40000, 42000, "our policy i understand"},
             {TENOR_ROLE_CUSTOMER, 43000, 44000, "great"},               {TENOR_ROLE_AGENT, 44000, 45000, "all sorted pin number"}};

enum { CALLS = 4 };

static tenor_lexicon *lexicon;
static tenor_call *calls[CALLS]; /* of more and more of these turns; the first has none */

static void must(bool holds)
{
    if (!holds)
        abort();
}

static void open_all(void)
{
    const tenor_source source = {{"cards", 5}, {rules, sizeof rules - 1}, 0};
    tenor_scorer *scorer;
    must(tenor_lexicon_load(&lexicon, &source, 1, NULL, NULL) == TENOR_OK && tenor_scorer_new(&scorer, lexicon, NULL, NULL) == TENOR_OK);
    for (size_t c = 0; c < CALLS; c++) {
        must(tenor_call_new(&calls[c], lexicon, NULL, NULL) == TENOR_OK);
        must(c == 2 || tenor_call_measure(calls[c], NULL) == TENOR_OK); /* one that does not measure */
        for (size_t i = 0; i < 2 * c; i++) {
            tenor_segment s = TENOR_SEGMENT_INIT;
            tenor_score score;
            s.utterance.text = (tenor_str){turns[i].text, strlen(turns[i].text)};
            s.utterance.role = turns[i].role;
            s.number = i;
            s.start_ms = turns[i].start_ms;
            s.end_ms = turns[i].end_ms;
            must(tenor_score_batch(scorer, &s.utterance, 1, &score) == TENOR_OK);
            must(tenor_call_add(calls[c], &s, &score) == TENOR_OK);
        }
        must(tenor_call_end(calls[c]) == TENOR_OK);
    }
    tenor_scorer_free(scorer);
}

static void look_at(const tenor_mark *mark)
{
    must(!mark->known || (mark->mark >= TENOR_UNIT && mark->mark <= 5 * TENOR_UNIT));
    must(mark->known || (mark->mark == 0 && !mark->failed && !mark->value.known));
}

/* Whether a mark lies between the least and the most of others. */
static void lies_within(const tenor_mark *mark, int32_t least, int32_t most)
{
    must(!mark->known || mark->failed || (mark->mark >= least && mark->mark <= most));
}

static void mark_call(const tenor_card *card, const tenor_call *call, bool empty)
{
    tenor_scorecard marks;
    tenor_card_section section;
    tenor_card_item item;
    int32_t least = INT32_MAX, most = 0;
    must(tenor_call_scorecard(call, card, &marks));
    for (size_t s = 0; tenor_card_read_section(card, s, &section); s++) {
        int32_t low = INT32_MAX, high = 0;
        bool known = false;
        for (size_t i = section.first_item; i < section.first_item + section.item_count; i++) {
            must(tenor_card_read_item(card, i, &item) && item.section == s);
            look_at(&marks.items[i]);
            must(!marks.items[i].failed || item.fatal != TENOR_FATAL_NO);
            must(!empty || !marks.items[i].known);
            if (!marks.items[i].known || item.weight == 0)
                continue;
            known = true;
            low = marks.items[i].mark < low ? marks.items[i].mark : low;
            high = marks.items[i].mark > high ? marks.items[i].mark : high;
        }
        look_at(&marks.sections[s]);
        must(marks.sections[s].known == (known || marks.sections[s].failed));
        lies_within(&marks.sections[s], low, high);
        if (marks.sections[s].known && section.weight) {
            least = marks.sections[s].mark < least ? marks.sections[s].mark : least;
            most = marks.sections[s].mark > most ? marks.sections[s].mark : most;
        }
    }
    look_at(&marks.total);
    lies_within(&marks.total, least, most);
    must(marks.weighed >= 0 && marks.weighed <= TENOR_UNIT && (marks.weighed >= TENOR_UNIT / 2 || !marks.total.known || marks.total.failed));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    tenor_card *card = NULL;
    tenor_card_fault fault;
    if (!lexicon)
        open_all();
    if (tenor_card_new(&card, lexicon, (tenor_str){(const char *)data, size}, NULL, &fault) != TENOR_OK) {
        must(!card && fault.line >= 1 && fault.column >= 1 && fault.column <= size + 1 && fault.message[0]);
        must(memchr(fault.message, '\0', sizeof fault.message) != NULL);
        return 0;
    }
    for (size_t c = 0; c < CALLS; c++)
        mark_call(card, calls[c], c == 0);
    tenor_card_free(card);
    return 0;
}
