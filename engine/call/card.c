/* card.c - a scorecard, read from lines. */
#include "call/card.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/num.h"
#include "call/callpolicy.h"
#include "base/linewords.h"

typedef struct reading {
    tn_card *card;
    const tn_card_names *names;
    tn_linewords words;
    uint32_t line;
    tenor_card_fault *fault;
} reading;

static tn_str next_word(reading *r)
{
    return tn_linewords_next(&r->words);
}

/* What is wrong, at a place; always false. */
static bool wrong_at(const reading *r, uint32_t line, uint32_t column, const char *format, va_list args)
{
    r->fault->line = line;
    r->fault->column = column;
    vsnprintf(r->fault->message, sizeof r->fault->message, format, args);
    return false;
}

/* At the last word. */
static __attribute__((format(printf, 2, 3))) bool wrong(const reading *r, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    wrong_at(r, r->line, (uint32_t)r->words.word_at + 1, format, args);
    va_end(args);
    return false;
}

/* At the weight of a section. */
static __attribute__((format(printf, 3, 4))) bool wrong_section(const reading *r, const tn_card_section *s, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    wrong_at(r, s->line, s->column, format, args);
    va_end(args);
    return false;
}

static bool is(tn_str word, const char *text)
{
    return tn_str_eq(word, tn_str_of(text, strlen(text)));
}

/* For messages: as much of a name as they have room for. */
#define SHOWN(name) (int)((name).n < 60 ? (name).n : 60), (name).p

/* ---- words ---- */

static bool read_name(reading *r, const char *what, tn_str *name)
{
    *name = next_word(r);
    return name->n > 0 || wrong(r, "the name of the %s is expected here", what);
}

/* "30", "12.5%". */
static bool read_weight(reading *r, int32_t *weight)
{
    tn_str word = next_word(r);
    if (word.n && word.p[word.n - 1] == '%')
        word.n--;
    if (word.n && tn_num_parse_unit(word, weight) && *weight >= 0 && *weight <= TN_CARD_WHOLE)
        return true;
    return wrong(r, "a weight is a number of percent from 0 to 100, as in 30 or 12.5%%");
}

/* "X=4": what stands before the mark. False: there is no mark, or it is none. */
static bool part_band(tn_str word, tn_str *bound, int32_t *mark)
{
    if (word.n < 3 || word.p[word.n - 2] != '=')
        return false;
    *mark = word.p[word.n - 1] - '0';
    *bound = tn_str_of(word.p, word.n - 2);
    return *mark >= 1 && *mark <= TN_CARD_BEST;
}

/* Whether a word begins what may stand behind the bands. */
static bool ends_bands(tn_str word)
{
    return word.n == 0 || is(word, "fatal") || is(word, "as") || is(word, "late");
}

static bool add_band(reading *r, tn_card_item *item, int64_t bound, int32_t mark)
{
    if (item->band_count == TN_CARD_BANDS)
        return wrong(r, "an item has at most %d bands", TN_CARD_BANDS);
    item->bands[item->band_count++] = (tn_card_band){bound, mark};
    return true;
}

/* Bounds get wider and marks less, from band to band. */
static bool follows(reading *r, const tn_card_item *item, int64_t bound, int32_t mark)
{
    if (item->band_count == 0)
        return true;
    const tn_card_band *before = &item->bands[item->band_count - 1];
    if (item->at_least ? bound >= before->bound : bound <= before->bound)
        return wrong(r, item->at_least ? "bounds of at-least go down from band to band" : "bounds of at-most go up from band to band");
    return mark < before->mark || wrong(r, "marks go down from band to band");
}

/* ---- items ---- */

/* late 1.5x=4 3x=2: what is done so much too late. *word: the one behind the bands. */
static bool read_late(reading *r, tn_card_item *item, tn_str *word)
{
    while (!ends_bands(*word = next_word(r))) {
        tn_str bound;
        int32_t mark, factor;
        if (!part_band(*word, &bound, &mark) || bound.n < 2 || bound.p[bound.n - 1] != 'x' ||
            !tn_num_parse_unit(tn_str_of(bound.p, bound.n - 1), &factor) || factor <= TENOR_UNIT)
            return wrong(r, "a band of late is a factor above 1 and a mark from 1 to 5, as in 2x=3");
        if (!follows(r, item, factor, mark) || !add_band(r, item, factor, mark))
            return false;
    }
    return item->band_count > 0 || wrong(r, "bands are expected here, as in late 1.5x=4 3x=2");
}

static bool read_duty(reading *r, tn_card_item *item, tn_str *word)
{
    item->kind = TN_CARD_DUTY;
    if (!r->names->duty(r->names->context, item->of, &item->index)) {
        r->fault->no_duty = true;
        return wrong(r, "no duty is named '%.*s'", SHOWN(item->of));
    }
    if (!read_weight(r, &item->weight))
        return false;
    *word = next_word(r);
    return !is(*word, "late") || read_late(r, item, word);
}

static bool read_bound(tn_str word, bool is_time, int64_t *bound)
{
    int32_t number;
    if (is_time && is(word, "0")) {
        *bound = 0;
        return true;
    }
    if (is_time)
        return tn_callpolicy_time(word, bound);
    if (!tn_num_parse_unit(word, &number))
        return false;
    *bound = number;
    return true;
}

static bool read_measure(reading *r, tn_card_item *item, tn_str *word)
{
    item->kind = TN_CARD_MEASURE;
    if (!tn_cardfacts_find(item->of, r->names->dimension, r->names->context, &item->measure))
        return wrong(r, "no measure is named '%.*s': scorecards.md of the manual lists them", SHOWN(item->of));
    if (!read_weight(r, &item->weight))
        return false;
    const tn_str way = next_word(r);
    item->at_least = is(way, "at-least");
    if (!item->at_least && !is(way, "at-most"))
        return wrong(r, "bands are expected here, as in at-most 0=5 1=4 3=2, or at-least 2=5 1=3");
    while (!ends_bands(*word = next_word(r))) {
        tn_str bound;
        int32_t mark;
        int64_t value;
        if (!part_band(*word, &bound, &mark) || !read_bound(bound, item->measure.is_time, &value))
            return wrong(r, item->measure.is_time ? "a band of this measure is a time and a mark from 1 to 5, as in 30s=4"
                                                  : "a band is a number and a mark from 1 to 5, as in 2.5=4");
        if (!follows(r, item, value, mark) || !add_band(r, item, value, mark))
            return false;
    }
    return item->band_count > 0 || wrong(r, "bands are expected here, as in at-most 0=5 1=4 3=2");
}

static bool read_flag(reading *r, tn_card_item *item, tn_str *word)
{
    item->kind = TN_CARD_FLAG;
    if (!r->names->flag(r->names->context, item->of, &item->index))
        return wrong(r, "no flag is named '%.*s'", SHOWN(item->of));
    if (!read_weight(r, &item->weight))
        return false;
    *word = next_word(r);
    return true;
}

static bool read_choice(reading *r, tn_card_item *item, tn_cardfacts_choice choice, tn_str *word)
{
    item->kind = TN_CARD_CHOICE;
    item->index = choice;
    if (!read_weight(r, &item->weight))
        return false;
    while (!ends_bands(*word = next_word(r))) {
        tn_str name;
        int32_t mark;
        int64_t value;
        if (!part_band(*word, &name, &mark))
            return wrong(r, "a value and a mark from 1 to 5 are expected here, as in resolved=5");
        if (!tn_cardfacts_choice_value(choice, name, &value))
            return wrong(r, "the %.*s is never '%.*s'", SHOWN(item->of), SHOWN(name));
        for (uint32_t i = 0; i < item->band_count; i++)
            if (item->bands[i].bound == value)
                return wrong(r, "'%.*s' has a mark already", SHOWN(name));
        if (!add_band(r, item, value, mark))
            return false;
    }
    return item->band_count > 0 || wrong(r, "marks are expected here, as in resolved=5 pending=4");
}

/* What stands behind any item, from *word on. */
static bool read_rest(reading *r, tn_card_item *item, tn_str word)
{
    for (; word.n > 0; word = next_word(r)) {
        if (is(word, "fatal") && item->fatal == TENOR_FATAL_NO) {
            const tn_str what = next_word(r);
            item->fatal = is(what, "section") ? TENOR_FATAL_SECTION : is(what, "call") ? TENOR_FATAL_CALL : TENOR_FATAL_NO;
            if (item->fatal == TENOR_FATAL_NO)
                return wrong(r, "what is fatal fails a section or the call: fatal section, fatal call");
        } else if (is(word, "as")) {
            if (!read_name(r, "item", &item->id))
                return false;
        } else {
            return wrong(r, "'%.*s' is not expected here: behind the marks stand fatal section, fatal call, or as NAME", SHOWN(word));
        }
    }
    return true;
}

static bool read_item(reading *r, tn_str word)
{
    tn_card *card = r->card;
    const tn_cardfacts_choice choice = tn_cardfacts_choice_of(word);
    const bool duty = is(word, "duty"), measure = is(word, "measure"), flag = is(word, "flag");
    if (!duty && !measure && !flag && choice == TN_CARDFACTS_CHOICES)
        return wrong(r, "a line begins with section, duty, measure, flag, outcome, clarity, trajectory, attitude, style or #");
    if (card->section_count == 0)
        return wrong(r, "an item before any section: begin with a line like section empathy 30");
    if (card->item_count == TENOR_CARD_ITEMS)
        return wrong(r, "a card has at most %d items", TENOR_CARD_ITEMS);
    tn_card_item *item = &card->items[card->item_count];
    *item = (tn_card_item){.line = r->line, .section = (uint8_t)(card->section_count - 1), .of = word};
    if (choice == TN_CARDFACTS_CHOICES && !read_name(r, duty ? "duty" : measure ? "measure" : "flag", &item->of))
        return false;
    item->id = item->of;
    tn_linewords at = r->words;
    const bool fine = duty ? read_duty(r, item, &word) : measure ? read_measure(r, item, &word) : flag ? read_flag(r, item, &word)
                                                                                                    : read_choice(r, item, choice, &word);
    if (!fine || !read_rest(r, item, word))
        return false;
    for (uint32_t i = 0; i < card->item_count; i++)
        if (tn_str_eq(card->items[i].id, item->id)) {
            r->words = at;
            return wrong(r, "'%.*s' stands in line %u already: with `as NAME` behind it an item gets a name of its own", SHOWN(item->id),
                         card->items[i].line);
        }
    card->sections[card->section_count - 1].count++;
    card->item_count++;
    return true;
}

/* ---- sections ---- */

static double percent(int64_t weight)
{
    return (double)weight / TENOR_UNIT;
}

/* Whether the section that was read last is whole. */
static bool close_section(const reading *r)
{
    const tn_card *card = r->card;
    if (card->section_count == 0)
        return true;
    const tn_card_section *s = &card->sections[card->section_count - 1];
    int64_t sum = 0;
    for (uint32_t i = 0; i < s->count; i++)
        sum += card->items[s->first + i].weight;
    if (s->count == 0)
        return wrong_section(r, s, "section '%.*s' has no items", SHOWN(s->name));
    return sum == TN_CARD_WHOLE ||
           wrong_section(r, s, "the weights of the items of section '%.*s' add up to %g, not to 100", SHOWN(s->name), percent(sum));
}

static bool read_section(reading *r)
{
    tn_card *card = r->card;
    if (!close_section(r))
        return false;
    if (card->section_count == TENOR_CARD_SECTIONS)
        return wrong(r, "a card has at most %d sections", TENOR_CARD_SECTIONS);
    tn_card_section *s = &card->sections[card->section_count];
    *s = (tn_card_section){.first = card->item_count, .line = r->line};
    if (!read_name(r, "section", &s->name))
        return false;
    for (uint32_t i = 0; i < card->section_count; i++)
        if (tn_str_eq(card->sections[i].name, s->name))
            return wrong(r, "section '%.*s' stands in line %u already", SHOWN(s->name), card->sections[i].line);
    if (!read_weight(r, &s->weight))
        return false;
    s->column = (uint32_t)r->words.word_at + 1;
    card->section_count++;
    return next_word(r).n == 0 || wrong(r, "nothing is expected behind this");
}

static bool read_head(reading *r, tn_str word)
{
    if (!is(word, "card"))
        return wrong(r, "a card begins with a line like: card 1 support");
    if (!is(next_word(r), "1"))
        return wrong(r, "the version of the format is 1: a newer one needs a newer program");
    if (!read_name(r, "card", &r->card->name))
        return false;
    return next_word(r).n == 0 || wrong(r, "nothing is expected behind this");
}

static bool read_line(reading *r)
{
    const tn_str word = next_word(r);
    if (word.n == 0)
        return true;
    if (r->card->name.n == 0)
        return read_head(r, word);
    if (is(word, "card"))
        return wrong(r, "one card a file");
    return is(word, "section") ? read_section(r) : read_item(r, word);
}

/* Whether the card that was read is whole. */
static bool close_card(const reading *r)
{
    const tn_card *card = r->card;
    int64_t sum = 0;
    if (!close_section(r))
        return false;
    for (uint32_t i = 0; i < card->section_count; i++)
        sum += card->sections[i].weight;
    if (card->section_count == 0)
        return wrong(r, card->name.n ? "the card has no sections" : "a card begins with a line like: card 1 support");
    return sum == TN_CARD_WHOLE ||
           wrong_section(r, &card->sections[card->section_count - 1], "the weights of all sections add up to %g, not to 100", percent(sum));
}

bool tn_card_read(tn_card *card, const tn_mem *mem, tn_str text, const tn_card_names *names, tenor_card_fault *fault)
{
    *card = (tn_card){.size = text.n};
    *fault = (tenor_card_fault){0};
    card->text = tn_mem_alloc(mem, text.n + 1, 1);
    if (!card->text) {
        snprintf(fault->message, sizeof fault->message, "no memory");
        return false;
    }
    if (text.n)
        memcpy(card->text, text.p, text.n);
    tn_str left = {card->text, text.n};
    reading r = {.card = card, .names = names, .fault = fault};
    for (r.line = 1; tn_linewords_line(&left, &r.words); r.line++)
        if (!read_line(&r))
            return false;
    r.words = (tn_linewords){.at = 0};
    return close_card(&r);
}

void tn_card_free(tn_card *card, const tn_mem *mem)
{
    tn_mem_free(mem, card->text, card->size + 1, 1);
    card->text = NULL;
}
