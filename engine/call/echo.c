/* echo.c - words that the other side said before.
 *
 * A word of memory is TAG bits of its hash, whether it was said in questions only, by which side, and in which of the turns of
 * that side it was said last, modulo 256; which are swept before they come round again. Words whose tags are the same are taken for
 * one: of words that nobody said before, one of some 350,000. */
#include "call/echo.h"

#include "call/people.h"
#include "call/turntold.h"

#define USED 1u
#define ASKED 2u
#define BY_AGENT 4u
#define TURN_AT 3
#define TAG_AT 11
#define OLDEST 128 /* turns: what is older is forgotten */
#define PLAIN 2    /* of the words that are asked for so many must not be numbers: who reads back a number says nothing */

static uint32_t tag_of(uint32_t hash)
{
    return hash << TAG_AT;
}

/* The set is told by bits that the tag has not. */
static uint32_t set_of(uint32_t hash)
{
    return hash >> 28;
}

static tenor_role speaker_of(uint32_t word)
{
    return word & BY_AGENT ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER;
}

static uint8_t age_of(uint32_t word, const uint32_t turns[3])
{
    return (uint8_t)(turns[speaker_of(word)] - (word >> TURN_AT));
}

static uint32_t put_turn(uint32_t word, uint32_t turn)
{
    return (word & ~(UINT32_C(255) << TURN_AT)) | (turn & 255) << TURN_AT;
}

/* What that side said; NULL: it is not remembered. */
static const uint32_t *find(const uint32_t *set, uint32_t hash, tenor_role role)
{
    for (size_t i = 0; i < TN_ECHO_WAYS; i++)
        if (set[i] && (set[i] ^ tag_of(hash)) >> TAG_AT == 0 && speaker_of(set[i]) == role)
            return &set[i];
    return NULL;
}

static bool is_of_name(tn_str word, const tn_str names[2])
{
    uint32_t at, begin;
    for (size_t i = 0; i < 2; i++) {
        at = 0;
        if (names[i].n && tn_people_next(word, names[i], &at, &begin))
            return true;
    }
    return false;
}

void tn_echo_read(const tn_echo *e, tn_str text, const tn_turntold *told, const tn_turnwords *words, tenor_role role, const uint32_t turns[3],
                  const tn_str names[2], tn_echo_turn *out)
{
    if (tn_turntold_has(told, TN_TURNTOLD_WORDS)) {
        out->count = told->word_count;
        memcpy(out->words, tn_turntold_words(told), told->word_count * sizeof *out->words);
    } else {
        out->count = words && words->count <= TN_TURNWORDS_HELD ? tn_contentwords_of(text, words, out->words) : tn_contentwords_read(text, out->words);
    }
    const tenor_role other = role == TENOR_ROLE_AGENT ? TENOR_ROLE_CUSTOMER : TENOR_ROLE_AGENT;
    out->taken = 0;
    for (size_t i = 0; i < out->count; i++) {
        const tn_contentword *w = &out->words[i];
        const uint32_t *known = find(e->words[set_of(w->hash)], w->hash, other);
        out->age[i] = TN_ECHO_NONE;
        if (known && !(*known & ASKED) && !is_of_name(tn_str_of(text.p + w->begin, w->end - w->begin), names))
            out->age[i] = age_of(*known, turns);
        out->taken += out->age[i] != TN_ECHO_NONE;
    }
}

/* Room for a new word: a free place, or the one that was said longest ago. */
static uint32_t *room_in(uint32_t *set, const uint32_t turns[3])
{
    uint32_t *oldest = set;
    for (size_t i = 0; i < TN_ECHO_WAYS; i++) {
        if (!set[i])
            return &set[i];
        if (age_of(set[i], turns) > age_of(*oldest, turns))
            oldest = &set[i];
    }
    return oldest;
}

static void forget_old(tn_echo *e, const uint32_t turns[3])
{
    for (size_t s = 0; s < TN_ECHO_SETS; s++)
        for (size_t i = 0; i < TN_ECHO_WAYS; i++)
            if (e->words[s][i] && age_of(e->words[s][i], turns) > OLDEST)
                e->words[s][i] = 0;
}

void tn_echo_add(tn_echo *e, const tn_echo_turn *turn, tenor_role role, const uint32_t turns[3])
{
    if (turns[role] % 64 == 0)
        forget_old(e, turns);
    for (size_t i = 0; i < turn->count; i++) {
        const tn_contentword *w = &turn->words[i];
        uint32_t *set = e->words[set_of(w->hash)];
        const uint32_t *known = find(set, w->hash, role);
        uint32_t *to = known ? &set[known - set] : room_in(set, turns), asked = w->asked && (!known || *known & ASKED) ? ASKED : 0;
        *to = put_turn(tag_of(w->hash) | asked | USED | (role == TENOR_ROLE_AGENT ? BY_AGENT : 0), turns[role]);
    }
}

/* ---- stretches ---- */

static bool is_among(const uint32_t *hashes, uint32_t count, uint32_t hash)
{
    for (uint32_t i = 0; i < count; i++)
        if (hashes[i] == hash)
            return true;
    return false;
}

/* Whether of the different words of the turn so many percent are taken up. */
static bool has_share(const tn_echo_turn *turn, const tn_echo_asked *asked)
{
    uint32_t seen[TN_CONTENTWORDS], all = 0, taken = 0;
    for (size_t i = 0; i < turn->count; i++)
        if (!is_among(seen, all, turn->words[i].hash)) {
            seen[all++] = turn->words[i].hash;
            taken += tn_echo_is(turn, i, asked->turns);
        }
    return taken * 100 >= asked->percent * all;
}

bool tn_echo_next(const tn_echo_turn *turn, const tn_echo_asked *asked, size_t *at, uint32_t *begin, uint32_t *end)
{
    uint32_t hashes[TN_CONTENTWORDS], count = 0, plain = 0;
    const uint32_t plain_least = asked->least < PLAIN ? asked->least : PLAIN;
    if (asked->percent && !has_share(turn, asked))
        return false;
    while (*at < turn->count && !tn_echo_is(turn, *at, asked->turns))
        ++*at;
    for (size_t i = *at; i < turn->count; i++) {
        const tn_contentword *w = &turn->words[i];
        if (!tn_echo_is(turn, i, asked->turns) || is_among(hashes, count, w->hash))
            continue;
        hashes[count++] = w->hash;
        plain += !w->number;
        if (count < asked->least || plain < plain_least)
            continue;
        *begin = turn->words[*at].begin;
        *end = w->end;
        ++*at;
        return true;
    }
    *at = turn->count;
    return false;
}
