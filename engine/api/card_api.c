/* card_api.c - the public functions of scorecards. */
#include "tenor_card.h"

#include "api/call_handle.h"
#include "call/cardmark.h"

struct tenor_card {
    tn_mem mem;
    tenor_lexicon *lexicon;
    tn_card card;
};

/* ---- the names of a lexicon ---- */

static bool same(tenor_str a, tn_str b)
{
    return tn_str_eq((tn_str){a.data, a.size}, b);
}

static bool find_duty(const void *lexicon, tn_str name, uint32_t *index)
{
    tenor_duty duty;
    for (size_t i = 0; tenor_lexicon_duty(lexicon, i, &duty); i++)
        if (same(duty.name, name)) {
            *index = (uint32_t)i;
            return true;
        }
    return false;
}

static bool find_dimension(const void *lexicon, tn_str name, uint32_t *dimension)
{
    tenor_dimension found;
    for (size_t i = TENOR_SENTIMENT + 1; tenor_lexicon_dimension(lexicon, i, &found); i++)
        if (same(found.name, name)) {
            *dimension = (uint32_t)i;
            return true;
        }
    return false;
}

static bool find_flag(const void *context, tn_str name, uint32_t *index)
{
    (void)context;
    for (uint32_t i = 0; i < TENOR_FLAG_COUNT; i++) {
        const char *flag = tenor_flag_name((tenor_flag)i);
        if (tn_str_eq(tn_str_of(flag, strlen(flag)), name)) {
            *index = i;
            return true;
        }
    }
    return false;
}

/* ---- a card ---- */

tenor_status tenor_card_new(tenor_card **card, tenor_lexicon *lexicon, tenor_str text, const tenor_allocator *allocator,
                            tenor_card_fault *fault)
{
    const tn_card_names names = {lexicon, find_duty, find_dimension, find_flag};
    tenor_card_fault ignored, *why = fault ? fault : &ignored;
    *why = (tenor_card_fault){0};
    if (!card || !lexicon || (!text.data && text.size))
        return TENOR_BAD_ARGUMENT;
    const tn_mem mem = tn_handle_mem(allocator);
    tenor_card *made = tn_mem_zero(&mem, 1, sizeof *made);
    if (!made)
        return TENOR_NO_MEMORY;
    made->mem = mem;
    if (!tn_card_read(&made->card, &made->mem, (tn_str){text.data, text.size}, &names, why)) {
        tenor_card_free(made);
        return why->line ? TENOR_BAD_ARGUMENT : TENOR_NO_MEMORY;
    }
    tenor_lexicon_retain(lexicon);
    made->lexicon = lexicon;
    *card = made;
    return TENOR_OK;
}

void tenor_card_free(tenor_card *card)
{
    if (!card)
        return;
    const tn_mem mem = card->mem;
    tn_card_free(&card->card, &mem);
    if (card->lexicon)
        tenor_lexicon_release(card->lexicon);
    tn_mem_free(&mem, card, 1, sizeof *card);
}

tenor_str tenor_card_name(const tenor_card *card)
{
    return tn_handle_str(card->card.name);
}

bool tenor_card_read_section(const tenor_card *card, size_t index, tenor_card_section *out)
{
    if (index >= card->card.section_count)
        return false;
    const tn_card_section *s = &card->card.sections[index];
    *out = (tenor_card_section){tn_handle_str(s->name), s->weight, s->first, s->count};
    return true;
}

bool tenor_card_read_item(const tenor_card *card, size_t index, tenor_card_item *out)
{
    if (index >= card->card.item_count)
        return false;
    const tn_card_item *item = &card->card.items[index];
    *out = (tenor_card_item){.id = tn_handle_str(item->id), .of = tn_handle_str(item->of), .section = item->section, .weight = item->weight,
                             .fatal = (tenor_card_fatal)item->fatal, .line = item->line};
    return true;
}

/* ---- a call ---- */

static tenor_maybe per100_of(const void *call, tenor_role role, size_t dimension)
{
    return tenor_call_per100(call, SIZE_MAX, role, dimension);
}

static bool duty_of(const void *call, size_t duty, tenor_duty_state *state)
{
    return tenor_call_duty(call, duty, state);
}

static bool finding_of(const void *call, size_t duty, size_t finding, tenor_duty_finding *out)
{
    return tenor_call_duty_finding(call, duty, finding, out);
}

static bool is_flagged(const void *call, tenor_flag flag)
{
    tenor_flag_state state;
    return tenor_call_flag(call, flag, &state) && state.count > 0;
}

bool tenor_call_scorecard(const tenor_call *call, const tenor_card *card, tenor_scorecard *out)
{
    tn_cardfacts facts = {.context = call, .per100 = per100_of, .duty = duty_of, .finding = finding_of, .flagged = is_flagged};
    if (call->lexicon != card->lexicon)
        return false;
    tenor_call_read(call, &facts.summary);
    facts.measured = tenor_call_measures(call, &facts.measures);
    if (facts.measured) {
        tenor_call_outcome_of(call, &facts.outcome);
        tenor_call_attitude(call, SIZE_MAX, &facts.attitude);
    }
    tn_cardmark_run(&card->card, &facts, out);
    return true;
}
