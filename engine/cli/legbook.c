/* legbook.c - what drift counts of the legs of a call. */
#include "cli/legbook.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Handle times are scores in seconds. */
#define UNITS_PER_MS (TENOR_UNIT / 1000)

static bool is(tenor_str text, const char *word)
{
    return text.size == strlen(word) && memcmp(text.data, word, text.size) == 0;
}

/* Sentiment and what else is null without evidence is asked of the customer; so is abuse, which is something that agents meet. Tones
 * are the agent's. */
static tn_legbook_series series_of(const tenor_dimension *dimension, size_t index)
{
    bool customer = dimension->null_without_evidence || is(dimension->name, "abuse");
    tn_legbook_series series = {.digest = {dimension->digest.data, TN_LEGBOOK_DIGEST},
                                .dimension = index,
                                .role = customer ? TENOR_ROLE_CUSTOMER : TENOR_ROLE_AGENT,
                                .per100 = !dimension->null_without_evidence};
    snprintf(series.name, sizeof series.name, "%s.%.*s", customer ? "customer" : "agent", (int)dimension->name.size,
             dimension->name.data);
    return series;
}

bool tn_legbook_init(tn_legbook *book, tenor_lexicon *lexicon)
{
    size_t dimensions = tenor_lexicon_dimension_count(lexicon);
    *book = (tn_legbook){.lexicon = lexicon, .count = dimensions + 1};
    book->series = calloc(book->count, sizeof *book->series);
    book->scores = calloc(book->count, sizeof *book->scores);
    if (!book->series || !book->scores)
        return false;
    for (size_t i = 0; i < dimensions; i++) {
        tenor_dimension dimension;
        tenor_lexicon_dimension(lexicon, i, &dimension);
        book->series[i] = series_of(&dimension, i);
    }
    book->series[dimensions] = (tn_legbook_series){.name = "handle_time", .dimension = SIZE_MAX};
    return true;
}

void tn_legbook_free(tn_legbook *book)
{
    free(book->series);
    free(book->scores);
    *book = (tn_legbook){.series = NULL};
}

bool tn_legbook_call(tn_legbook *book, const tn_call_end *end)
{
    bool dated = end->day != TENOR_NO_DAY;
    book->undated += !dated;
    return dated;
}

/* Whole milliseconds; digits behind a point are of no account. */
static bool parse_ms(tenor_str text, int64_t *ms)
{
    size_t i = 0;
    *ms = 0;
    for (; i < text.size && text.data[i] >= '0' && text.data[i] <= '9'; i++)
        if (*ms < TENOR_DRIFT_SCORE_MOST)
            *ms = *ms * 10 + (text.data[i] - '0');
    return i > 0 && (i == text.size || text.data[i] == '.');
}

/* What the input says, where one agent had all of the call; else from the first word of the leg to its last. */
static tenor_maybe handle_time(const tn_call_end *end, const tenor_leg *leg, bool alone)
{
    int64_t ms;
    bool known = alone && parse_ms(end->fields[TENOR_IO_FIELD_HANDLE_MS], &ms);
    if (!known && leg->start_ms != TENOR_NO_TIME && leg->end_ms != TENOR_NO_TIME && leg->end_ms > leg->start_ms) {
        /* Times may be of any size: the difference must not overflow. */
        known = leg->start_ms >= 0 || leg->end_ms < INT64_MAX + leg->start_ms;
        ms = known ? leg->end_ms - leg->start_ms : 0;
    }
    if (!known || ms > TENOR_DRIFT_SCORE_MOST / UNITS_PER_MS)
        return (tenor_maybe){false, 0};
    return (tenor_maybe){true, ms * UNITS_PER_MS};
}

/* As files of scores are read: blanks around a name are none of it. */
static tenor_str trimmed(tenor_str text)
{
    while (text.size && text.data[0] == ' ') {
        text.data++;
        text.size--;
    }
    while (text.size && text.data[text.size - 1] == ' ')
        text.size--;
    return text;
}

bool tn_legbook_leg(tn_legbook *book, const tenor_call *call, const tn_call_end *end, size_t i, tenor_drift_cell *names)
{
    tenor_leg leg, second;
    if (!tenor_call_leg(call, i, &leg))
        return false;
    bool alone = !tenor_call_leg(call, 1, &second);
    *names = (tenor_drift_cell){.agent = trimmed(leg.agent_id),
                                .team = trimmed(end->fields[TENOR_IO_FIELD_TEAM]),
                                .queue = trimmed(end->fields[TENOR_IO_FIELD_QUEUE]),
                                .topic = trimmed(end->fields[TENOR_IO_FIELD_TOPIC]),
                                .channel = trimmed(end->fields[TENOR_IO_FIELD_CHANNEL]),
                                .asr = trimmed(end->fields[TENOR_IO_FIELD_ASR]),
                                .reader = {end->format, strlen(end->format)},
                                .day = end->day};
    book->nameless += names->agent.size == 0;
    for (size_t s = 0; s < book->count; s++) {
        const tn_legbook_series *series = &book->series[s];
        tenor_maybe *score = &book->scores[s];
        *score = series->dimension == SIZE_MAX ? handle_time(end, &leg, alone)
                 : series->per100 ? tenor_call_per100(call, i, series->role, series->dimension)
                                  : tenor_call_x(call, i, series->role, series->dimension);
        if (score->value > TENOR_DRIFT_SCORE_MOST || score->value < -TENOR_DRIFT_SCORE_MOST)
            *score = (tenor_maybe){false, 0};
    }
    return true;
}
