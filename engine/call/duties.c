/* duties.c - the duties of a playbook in one call: their life, turns and events as moments, reading. */
#include "call/duties.h"

#include "call/callpolicy.h"
#include "call/dutyecho.h"
#include "call/dutylook.h"
#include "call/dutyrun.h"
#include "call/people.h"
#include "call/turntold.h"
#include "lexicon/actmodel.h"

#define WORDS_OF(bits) (((size_t)(bits) + 63) / 64)
#define SETS 3          /* of duties that a call keeps */
#define CONDITION_SETS 2
#define WAITS_AT_ONCE 2 /* made room for: a call keeps what it has */
#define NOTES_AT_ONCE 1
#define NOTES_SPARE 4 /* places: fewer are not worth giving back */
#define SEEN_AT_ONCE 4
#define SAID_AT_ONCE 64 /* seldom any */

/* ---- life ---- */

static uint32_t places_of(const tn_image *image)
{
    uint32_t places = 0;
    for (uint32_t i = 0; i < image->watches_count; i++)
        if (image->watches[i].place != TN_PLAY_NONE && image->watches[i].place >= places)
            places = image->watches[i].place + 1;
    return places;
}

static uint32_t least_silence(const tn_image *image)
{
    uint32_t least = UINT32_MAX;
    for (uint32_t u = image->use_firsts[TN_PLAY_SILENCE]; u < image->use_firsts[TN_PLAY_SILENCE + 1]; u++)
        if (image->conditions[image->uses[u]].ms < least)
            least = image->conditions[image->uses[u]].ms;
    return least;
}

/* Whose words are asked for by echoes of the other side, and whether names are. */
static bool find_echoed(tn_duties *d)
{
    for (uint32_t i = 0; i < d->image->watches_count; i++) {
        const uint32_t role = d->image->conditions[i].role;
        d->hears_names = d->hears_names || d->image->watches[i].flags & TN_PLAY_NAMES;
        if (!(d->image->watches[i].flags & TN_PLAY_ECHOES))
            continue;
        d->echoed[TENOR_ROLE_CUSTOMER] = d->echoed[TENOR_ROLE_CUSTOMER] || role != TENOR_ROLE_CUSTOMER;
        d->echoed[TENOR_ROLE_AGENT] = d->echoed[TENOR_ROLE_AGENT] || role != TENOR_ROLE_AGENT;
    }
    return d->echoed[TENOR_ROLE_CUSTOMER] || d->echoed[TENOR_ROLE_AGENT];
}

/* Whose turns are asked for acts. */
static void find_acts(tn_duties *d)
{
    const tn_image *image = d->image;
    for (uint32_t i = 0; i < image->acts_count; i++)
        if (image->act_leaf_firsts[i] < image->act_leaf_firsts[i + 1])
            d->hears_acts[image->act_models[image->acts[i].model].role] = true;
}

/* Words of all sets of duties and of conditions. */
static size_t words_of(const tn_image *image)
{
    return SETS * WORDS_OF(image->duties_count) + CONDITION_SETS * WORDS_OF(image->conditions_count);
}

static const uint64_t *row_of(const tn_image *image, uint32_t row)
{
    return image->watch_rows + row * WORDS_OF(image->conditions_count);
}

/* Room for so many more that are remembered, behind that of nothing. */
static bool room_to_see(tn_duties *d, size_t more)
{
    void *block = d->seen;
    const size_t before = d->seen_capacity;
    const bool ok = tn_mem_fit(d->mem, &block, &d->seen_capacity, 1 + d->seen_count + more, sizeof *d->seen, SEEN_AT_ONCE);
    d->seen = block;
    if (ok && before == 0)
        d->seen[0] = (tn_duty_seen){.any = false};
    return ok;
}

/* What a condition remembers for itself alone, as it is looked at by its duty, has its place from the begin on; the others when they come
 * true. */
static bool keep_alone(tn_duties *d)
{
    const tn_image *image = d->image;
    size_t alone = 0;
    for (uint32_t i = 0; i < image->watches_count; i++)
        alone += image->watches[i].place != TN_PLAY_NONE && !(image->watches[i].flags & TN_PLAY_REMEMBERS);
    if (!room_to_see(d, alone))
        return false;
    for (uint32_t i = 0; i < image->watches_count; i++)
        if (image->watches[i].place != TN_PLAY_NONE && !(image->watches[i].flags & TN_PLAY_REMEMBERS))
            (void)tn_duties_keep(d, i);
    d->alone = d->seen_count;
    return true;
}

bool tn_duties_init(tn_duties *d, const tn_image *image, const tn_mem *mem)
{
    *d = (tn_duties){.image = image, .mem = mem};
    if (image->duties_count == 0)
        return true;
    tn_buf_init(&d->name[0], mem);
    tn_buf_init(&d->name[1], mem);
    d->places = places_of(image);
    d->seen_at = tn_mem_zero(mem, d->places + 1u, sizeof *d->seen_at);
    d->least_silence = least_silence(image);
    d->tallies = tn_mem_zero(mem, image->duties_count, sizeof *d->tallies);
    d->open = tn_mem_zero(mem, words_of(image), sizeof *d->open);
    find_acts(d);
    const bool echoes = find_echoed(d);
    if (echoes)
        d->echoes = tn_mem_zero(mem, 1, sizeof *d->echoes);
    if (!d->seen_at || !d->tallies || !d->open || (echoes && !d->echoes) || !keep_alone(d)) {
        tn_duties_free(d);
        return false;
    }
    d->ticking = d->open + WORDS_OF(image->duties_count);
    d->due = d->ticking + WORDS_OF(image->duties_count);
    d->awaited = d->due + WORDS_OF(image->duties_count);
    d->able = d->awaited + WORDS_OF(image->conditions_count);
    tn_duties_reset(d);
    return true;
}

void tn_duties_trim(tn_duties *d)
{
    if (d->note_capacity < d->note_count + NOTES_SPARE)
        return;
    void *notes = d->notes;
    tn_mem_trim(d->mem, &notes, &d->note_capacity, d->note_count + 1, sizeof *d->notes);
    d->notes = notes;
}

void tn_duties_free(tn_duties *d)
{
    if (!d->image || d->image->duties_count == 0)
        return;
    tn_mem_free(d->mem, d->seen_at, d->places + 1u, sizeof *d->seen_at);
    tn_mem_free(d->mem, d->seen, d->seen_capacity, sizeof *d->seen);
    tn_mem_free(d->mem, d->tallies, d->image->duties_count, sizeof *d->tallies);
    tn_mem_free(d->mem, d->open, words_of(d->image), sizeof *d->open);
    tn_mem_free(d->mem, d->waits, d->wait_capacity, sizeof *d->waits);
    tn_mem_free(d->mem, d->notes, d->note_capacity, sizeof *d->notes);
    tn_mem_free(d->mem, d->said, d->said_capacity, sizeof *d->said);
    tn_mem_free(d->mem, d->echoes, 1, sizeof *d->echoes);
    tn_buf_free(&d->name[0]);
    tn_buf_free(&d->name[1]);
    *d = (tn_duties){.image = NULL};
}

void tn_duties_reset(tn_duties *d)
{
    if (!d->tallies)
        return;
    memset(d->tallies, 0, d->image->duties_count * sizeof *d->tallies);
    for (uint32_t i = 0; i < d->places; i++)
        d->seen_at[i] = d->seen_at[i] <= d->alone ? d->seen_at[i] : 0;
    memset(d->seen, 0, (1 + d->alone) * sizeof *d->seen);
    d->seen_count = d->alone;
    memset(d->open, 0, words_of(d->image) * sizeof *d->open);
    memcpy(d->awaited, row_of(d->image, TN_PLAY_IDLE), WORDS_OF(d->image->conditions_count) * sizeof *d->awaited);
    for (uint32_t i = 0; i < d->image->duties_count && d->drafts; i++)
        tn_dutyrun_await(d, i);
    memset(d->role_turns, 0, sizeof d->role_turns);
    if (d->echoes)
        memset(d->echoes, 0, sizeof *d->echoes);
    tn_buf_clear(&d->name[0]);
    tn_buf_clear(&d->name[1]);
    d->free_wait = d->wait_count = 0;
    d->note_count = 0;
    d->turns = 0;
    d->last_number = 0;
    d->leg = 0;
    d->floor = TENOR_ROLE_UNKNOWN;
    d->last_end = d->now = d->quiet_from = TENOR_NO_TIME;
    d->has_agent = d->transferred = d->on_hold = d->ended = d->name_waits = d->written = false;
    d->channel[0] = 0;
    d->hours_of = TN_CALLPOLICY_VOICE;
    d->origin_ms = TENOR_NO_TIME;
    d->ender = TENOR_ENDER_UNKNOWN;
}

bool tn_duties_name(tn_duties *d, tenor_role role, tn_str name)
{
    tn_buf *buf = &d->name[role == TENOR_ROLE_AGENT];
    if (!d->tallies || d->ended)
        return true;
    if (role == TENOR_ROLE_CUSTOMER && tn_people_is_handle(name))
        return true;
    if (!tn_buf_room(buf, name.n + 1)) {
        buf->failed = false;
        return false;
    }
    d->name_waits = d->name_waits || (role == TENOR_ROLE_CUSTOMER && buf->size == 0 && name.n > 0);
    tn_buf_clear(buf);
    tn_buf_put(buf, name.p, name.n);
    return true;
}

/* ---- what may come true ---- */

static void set_bit(uint64_t *set, uint32_t bit)
{
    set[bit / 64] |= UINT64_C(1) << (bit % 64);
}

static bool has_bit(const uint64_t *set, uint32_t bit)
{
    return set[bit / 64] >> (bit % 64) & 1;
}

/* What is heard of a turn so far. */
typedef struct hearing {
    tn_duties *d;
    tn_formula_said *said;
    size_t count, capacity;
    tn_formula_heard heard;
    bool failed; /* no memory */
} hearing;

/* Room for one more. False: no memory. */
static __attribute__((noinline)) bool more_said(hearing *h)
{
    tn_duties *d = h->d;
    void *block = d->said;
    const bool ok = tn_mem_fit(d->mem, &block, &d->said_capacity, h->count + 1, sizeof *d->said, SAID_AT_ONCE);
    d->said = block;
    if (!ok)
        return false;
    if (h->count == TN_DUTIES_SAID) /* so far they lay in the reading */
        memcpy(d->said, h->said, h->count * sizeof *d->said);
    h->said = d->said;
    h->capacity = d->said_capacity;
    return true;
}

/* Something is a leaf; conditions listen for it, of whatever role. */
static inline void say(hearing *h, const tn_image *image, uint32_t leaf, uint32_t begin, uint32_t end)
{
    uint64_t *able = h->d->able;
    if (h->count == h->capacity && !more_said(h)) {
        h->failed = true;
        return;
    }
    size_t at = h->count++;
    for (; at > 0 && h->said[at - 1].begin > begin; at--)
        h->said[at] = h->said[at - 1];
    h->said[at] = (tn_formula_said){leaf, begin, end};
    tn_formula_hear(&h->heard, leaf);
    for (const uint32_t *use = image->uses + image->use_firsts[leaf], *last = image->uses + image->use_firsts[leaf + 1]; use < last; use++)
        set_bit(able, *use);
}

/* Hits of a turn, which stand in their order: most are no leaf. */
static inline void hear_hits(hearing *h, const tn_image *image, const tenor_score *score)
{
    const uint32_t *const firsts = image->leaf_firsts, *const leaves = image->leaves, entries = image->entries_count;
    for (const tenor_hit *hit = score->hits, *end = hit + score->hit_count; hit < end && !h->failed; hit++) {
        if (hit->entry >= entries || !has_bit(image->leaf_bits, hit->entry) || hit->outcome == TENOR_BLOCKED)
            continue;
        for (const uint32_t *leaf = leaves + firsts[hit->entry], *last = leaves + firsts[hit->entry + 1]; leaf < last && !h->failed; leaf++)
            say(h, image, *leaf, hit->begin, hit->end);
    }
}

/* Acts of the turn are leaves, too: they stand among the others by where they begin. */
static inline void hear_acts(hearing *h, const tn_image *image, const tn_actmodel_run *runs, size_t count)
{
    for (const tn_actmodel_run *run = runs; run < runs + count; run++)
        for (uint32_t k = image->act_leaf_firsts[run->act]; k < image->act_leaf_firsts[run->act + 1] && !h->failed; k++)
            say(h, image, image->act_leaves[k], run->begin, run->end);
}

/* Leaves of the hits of a turn and of its acts, and where they are; able: conditions that listen for them, of whatever role. The acts are read
 * of its words, or known. */
static bool hear(tn_duties *d, const tenor_segment *turn, const tenor_score *score, const tn_turntold *told, tn_duties_reading *reading)
{
    const tn_image *image = d->image;
    const tenor_role role = turn->utterance.role;
    const tn_str text = tn_str_of(turn->utterance.text.data, turn->utterance.text.size);
    tn_actmodel_run runs[TN_ACT_MOST];
    const tn_actmodel_run *acts = runs;
    size_t act_count = 0;
    reading->view.words = NULL;
    if (tn_turntold_has(told, TN_TURNTOLD_ACTS)) {
        acts = tn_turntold_acts(told);
        act_count = told->act_count;
    } else if (d->hears_acts[role]) {
        if (reading->noted)
            tn_actmodel_take(image, role, reading->noted, &reading->words);
        else
            tn_actmodel_cut(image, role, text, &reading->words);
        reading->view.words = &reading->words;
        act_count = tn_actmodel_of(image, role, text, &reading->words, runs);
    }
    hearing h = {.d = d, .said = reading->said, .capacity = TN_DUTIES_SAID};
    memset(d->able, 0, WORDS_OF(image->conditions_count) * sizeof *d->able);
    hear_hits(&h, image, score);
    hear_acts(&h, image, acts, act_count);
    d->said_count = h.count;
    reading->view.said = h.said;
    reading->view.heard = h.heard;
    return !h.failed;
}

/* Where hear() has been; but for what the moment adds. */
static void view_turn(const tn_duties *d, const tenor_segment *turn, const tenor_score *score, const tn_turntold *told,
                      const tn_entities_found *found, uint32_t nth, tn_duties_reading *reading)
{
    tn_formula_turn *const view = &reading->view;
    view->image = d->image;
    view->text = tn_str_of(turn->utterance.text.data, turn->utterance.text.size);
    view->score = score;
    view->said_count = d->said_count;
    view->nth = nth;
    view->role = turn->utterance.role;
    view->before = d->echoes ? &d->echoes->before : NULL;
    view->role_turns = d->role_turns;
    view->name[0] = tn_buf_view(&d->name[0]);
    view->name[1] = tn_buf_view(&d->name[1]);
    view->told = told;
    view->found = found;
    view->read = &reading->read;
    view->read->entities = view->read->echo = false;
    tn_formula_begin(view);
}

/* The how manieth turn of a role an utterance is in: a turn is all that one says before somebody else speaks or an event is told, in
 * however many messages. */
static uint32_t nth_turn(const tn_duties *d, tenor_role role, bool agent_stays)
{
    bool goes_on = d->floor == role && (role != TENOR_ROLE_AGENT || agent_stays);
    return d->role_turns[role] + !goes_on;
}

/* Duties to which something matters that may come true in the turn. */
static void find_due(tn_duties *d)
{
    const tn_play_condition *conditions = d->image->conditions;
    memset(d->due, 0, WORDS_OF(d->image->duties_count) * sizeof *d->due);
    for (size_t w = 0, words = WORDS_OF(d->image->conditions_count); w < words; w++)
        for (uint64_t bits = d->able[w] & d->awaited[w]; bits; bits &= bits - 1)
            set_bit(d->due, conditions[w * 64 + (size_t)__builtin_ctzll(bits)].duty);
    d->due_found = true;
}

/* How many of some conditions remember what they did not remember so far. */
static inline size_t seen_anew(const tn_duties *d, const tn_play_watch *watches, uint64_t bits)
{
    size_t anew = 0;
    for (; bits; bits &= bits - 1) {
        const tn_play_watch *watch = &watches[__builtin_ctzll(bits)];
        anew += d->seen_at[d->image->watches[watch->first].place] == 0;
    }
    return anew;
}

/* Which conditions may come true in a turn of a role: of those that listen for what was said those of the role, and those that need no words.
 * Such as matter now are looked at; what else the turn may ask for stays among them. How many may be remembered that were not so far. */
static size_t find_able(tn_duties *d, const tn_formula_turn *view)
{
    const uint64_t *const of_role = row_of(d->image, TN_PLAY_OF_ROLE + view->role), *const wordless = row_of(d->image, TN_PLAY_WORDLESS + view->role);
    const uint64_t *const seeing = row_of(d->image, TN_PLAY_SEEING), *const speaking = row_of(d->image, TN_PLAY_SPEAKING);
    const uint64_t *const awaited = d->awaited;
    uint64_t *const able = d->able;
    size_t anew = 0;
    for (size_t w = 0, words = WORDS_OF(d->image->conditions_count); w < words; w++) {
        const uint64_t heard = able[w] & of_role[w], asked = (awaited[w] | seeing[w]) & ~speaking[w];
        const uint64_t said = heard & asked, silent = wordless[w] & asked & ~heard;
        able[w] = ((heard | wordless[w]) & ~asked) | (said | silent ? tn_formula_able(view, (uint32_t)(w * 64), said, silent) : 0);
        if (able[w] & seeing[w])
            anew += seen_anew(d, d->image->watches + w * 64, able[w] & seeing[w]);
    }
    find_due(d);
    return anew;
}

/* ---- events ---- */

/* Whether duties that wait for an event as it is are to look at it, or somebody is to remember it. */
static bool is_heeded(const tn_duties *d, const tn_dutyrun_moment *m)
{
    const uint64_t *seeing = row_of(d->image, TN_PLAY_SEEING);
    for (uint32_t u = d->image->use_firsts[m->event]; u < d->image->use_firsts[m->event + 1]; u++) {
        const uint32_t k = d->image->uses[u];
        if ((has_bit(d->awaited, k) || has_bit(seeing, k)) && tn_dutylook_happens(d, m, k))
            return true;
    }
    return false;
}

static tn_dutyrun_moment event_of(const tn_duties *d, enum tn_play_event event, int64_t at_ms, int64_t length, tenor_role role)
{
    return (tn_dutyrun_moment){.event = event, .role = role, .turn = d->turns ? d->turns - 1 : 0, .number = d->last_number,
                               .start = at_ms, .end = at_ms, .silence = length};
}

/* Somebody was heard up to then, or nobody knows how long. */
static void end_speech(tn_duties *d, int64_t end)
{
    if (end == TENOR_NO_TIME || d->quiet_from == TENOR_NO_TIME || end > d->quiet_from)
        d->quiet_from = end;
}

/* Whether the turn ends a silence so long that a duty asks for it: most do not. */
static bool falls_silent(const tn_duties *d, const tenor_segment *turn)
{
    return d->turns && !d->on_hold && turn->start_ms != TENOR_NO_TIME && d->quiet_from != TENOR_NO_TIME && turn->start_ms > d->quiet_from &&
           tn_dutyrun_elapsed(d->quiet_from, turn->start_ms) > d->least_silence;
}

/* Its end, as a moment of who speaks now. */
static tn_dutyrun_moment silence_before(const tn_duties *d, const tenor_segment *turn)
{
    return event_of(d, TN_PLAY_SILENCE, d->quiet_from, tn_dutyrun_elapsed(d->quiet_from, turn->start_ms), turn->utterance.role);
}

/* ---- room ---- */

/* How many conditions may be remembered by an event that were not so far. */
static size_t seen_by(const tn_duties *d, enum tn_play_event event)
{
    const uint64_t *const seeing = row_of(d->image, TN_PLAY_SEEING);
    size_t anew = 0;
    for (uint32_t u = d->image->use_firsts[event]; u < d->image->use_firsts[event + 1]; u++) {
        const uint32_t k = d->image->uses[u];
        anew += has_bit(seeing, k) && d->seen_at[d->image->watches[d->image->watches[k].first].place] == 0;
    }
    return anew;
}

/* For each duty that is due or decided by time a place to wait, and notes of what it may still tell; for so many that are remembered anew. */
static bool room_for(tn_duties *d, size_t anew)
{
    size_t waits = d->wait_count, notes = d->note_count;
    for (size_t w = 0; w < WORDS_OF(d->image->duties_count); w++)
        for (uint64_t bits = d->due[w] | d->ticking[w]; bits; bits &= bits - 1) {
            uint32_t k = (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(bits);
            const tn_duty_tally *tally = &d->tallies[k];
            uint32_t most = d->image->duties[k].flags & TN_PLAY_ONCE ? 1 : TENOR_DUTY_FINDINGS;
            waits += tally->wait == 0;
            notes += most - tally->notes;
        }
    void *block = d->waits, *told = d->notes;
    bool ok = tn_mem_fit(d->mem, &block, &d->wait_capacity, waits, sizeof *d->waits, WAITS_AT_ONCE);
    d->waits = block;
    ok = ok && tn_mem_fit(d->mem, &told, &d->note_capacity, notes, sizeof *d->notes, NOTES_AT_ONCE);
    d->notes = told;
    return ok && room_to_see(d, anew);
}

/* Duties that this event may begin something for, or go on with. How many conditions may be remembered by it that were not so far. */
static size_t expect(tn_duties *d, enum tn_play_event event)
{
    for (uint32_t u = d->image->use_firsts[event]; u < d->image->use_firsts[event + 1]; u++) {
        uint32_t k = d->image->uses[u];
        if (d->image->watches[k].flags & TN_PLAY_REMEMBERS)
            continue;
        d->due_found = false;
        set_bit(d->due, d->image->conditions[k].duty);
    }
    return seen_by(d, event);
}

/* The same of the end of a silence, which most turns are: as long as it was. */
static size_t expect_silence(tn_duties *d, const tn_dutyrun_moment *m)
{
    for (uint32_t u = d->image->use_firsts[m->event]; u < d->image->use_firsts[m->event + 1]; u++) {
        uint32_t k = d->image->uses[u];
        if (!has_bit(d->awaited, k) || !tn_dutylook_happens(d, m, k))
            continue;
        d->due_found = false;
        set_bit(d->due, d->image->conditions[k].duty);
    }
    return seen_by(d, m->event);
}

/* Whether a name that the customer gives is news. */
static bool takes_name(const tn_duties *d, tn_str named)
{
    return d->hears_names && d->name[0].size == 0 && named.n > 0;
}

bool tn_duties_room_turn(tn_duties *d, const tenor_segment *turn, const tenor_score *score, bool agent_stays, tn_str named,
                         const tn_turntold *told, const tn_entities_found *found, tn_duties_reading *reading)
{
    tenor_role role = turn->utterance.role;
    if (!d->tallies || d->ended || role > TENOR_ROLE_CUSTOMER)
        return true;
    if (takes_name(d, named) && !tn_buf_room(&d->name[0], named.n + 1)) {
        d->name[0].failed = false;
        return false;
    }
    if (!hear(d, turn, score, told, reading))
        return false;
    /* Who spoke last may be another agent, or not: which turn it is tells the leg. */
    const bool unsure = role == TENOR_ROLE_AGENT && d->floor == role && !agent_stays;
    view_turn(d, turn, score, told, found, unsure ? 0 : nth_turn(d, role, agent_stays), reading);
    size_t anew = find_able(d, &reading->view);
    /* What may happen before its words. */
    if (d->turns == 0)
        anew += expect(d, TN_PLAY_START);
    if (d->name_waits)
        anew += expect(d, TN_PLAY_NAME_KNOWN);
    if (falls_silent(d, turn)) {
        const tn_dutyrun_moment m = silence_before(d, turn);
        anew += expect_silence(d, &m);
    }
    if (!agent_stays && d->has_agent && role == TENOR_ROLE_AGENT) {
        anew += expect(d, TN_PLAY_TRANSFER);
        anew += expect(d, TN_PLAY_OTHER_AGENT);
    }
    return room_for(d, anew);
}

unsigned tn_duties_asks(const tn_duties *d, tenor_role role)
{
    if (!d->tallies || d->ended)
        return 0;
    return (d->hears_acts[role] ? TN_TURNTOLD_ACTS : 0u) | (d->echoes ? TN_TURNTOLD_WORDS : 0u) | (d->hears_names ? TN_TURNTOLD_NAMES : 0u);
}

bool tn_duties_room_event(tn_duties *d, enum tn_play_event event)
{
    if (!d->tallies || d->ended)
        return true;
    size_t words = WORDS_OF(d->image->duties_count);
    d->due_found = false;
    memset(d->due, 0, words * sizeof *d->due);
    if (event == TN_PLAY_END) /* all that wait are decided */
        memcpy(d->due, d->open, words * sizeof *d->due);
    return room_for(d, expect(d, event));
}

/* ---- moments ---- */

static void look_around(tn_duties *d, const uint64_t *look, const tn_dutyrun_moment *m)
{
    for (size_t w = 0; w < WORDS_OF(d->image->duties_count); w++) {
        const uint64_t due = look ? look[w] : 0;
        for (uint64_t bits = due | d->ticking[w]; bits; bits &= bits - 1) {
            uint32_t bit = (uint32_t)__builtin_ctzll(bits);
            if (due >> bit & 1)
                tn_dutyrun_one(d, (uint32_t)(w * 64) + bit, m);
            else
                tn_dutyrun_pass(d, (uint32_t)(w * 64) + bit, m);
        }
    }
}

/* Of several ways of a condition that come true in a row the first remembers for all of them. */
static void remember(tn_duties *d, uint32_t condition, const tn_dutyrun_moment *m, uint32_t *last)
{
    const uint32_t first = d->image->watches[condition].first;
    if (first == *last)
        return;
    tn_dutyrun_see(d, first, m);
    *last = first;
}

/* The duties look at what may come true in a turn; then it is remembered. */
static void run_turn(tn_duties *d, const tn_dutyrun_moment *m)
{
    const uint64_t *seeing = row_of(d->image, TN_PLAY_SEEING);
    uint32_t last = TN_PLAY_NONE;
    if (!d->due_found)
        find_due(d);
    d->due_found = false;
    look_around(d, d->due, m);
    for (size_t w = 0, words = WORDS_OF(d->image->conditions_count); w < words; w++)
        for (uint64_t bits = d->able[w] & seeing[w]; bits; bits &= bits - 1)
            remember(d, (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(bits), m, &last);
}

/* The same of an event. Where it is nothing to anybody, those that turns and times decide look whether it is too late, and what is due in
 * the turn to come stays found. */
static void run_event(tn_duties *d, const tn_dutyrun_moment *m)
{
    const tn_image *image = d->image;
    const uint64_t *seeing = row_of(image, TN_PLAY_SEEING);
    uint32_t last = TN_PLAY_NONE;
    if (!is_heeded(d, m)) {
        look_around(d, NULL, m);
        return;
    }
    d->due_found = false;
    memset(d->due, 0, WORDS_OF(image->duties_count) * sizeof *d->due);
    for (uint32_t u = image->use_firsts[m->event]; u < image->use_firsts[m->event + 1]; u++)
        if (has_bit(d->awaited, image->uses[u]) && tn_dutylook_happens(d, m, image->uses[u]))
            set_bit(d->due, image->conditions[image->uses[u]].duty);
    look_around(d, d->due, m);
    for (uint32_t u = image->use_firsts[m->event]; u < image->use_firsts[m->event + 1]; u++)
        if (has_bit(seeing, image->uses[u]) && tn_dutylook_happens(d, m, image->uses[u]))
            remember(d, image->uses[u], m, &last);
}

static void happen(tn_duties *d, enum tn_play_event event, int64_t at_ms, tenor_role role)
{
    if (d->image->use_firsts[event] == d->image->use_firsts[event + 1])
        return;
    const tn_dutyrun_moment m = event_of(d, event, at_ms, 0, role);
    run_event(d, &m);
}

static void give_up(tn_duties *d)
{
    const tn_dutyrun_moment m = {.event = TN_PLAY_END, .turn = d->turns ? d->turns - 1 : 0, .number = d->last_number,
                                 .start = d->last_end, .end = d->last_end};
    for (size_t w = 0; w < WORDS_OF(d->image->duties_count); w++)
        for (uint64_t bits = d->open[w]; bits; bits &= bits - 1)
            tn_dutyrun_give_up(d, (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(bits), &m);
    d->ended = true;
}

void tn_duties_event(tn_duties *d, enum tn_play_event event, int64_t at_ms)
{
    if (!d->tallies || d->ended)
        return;
    if (at_ms != TENOR_NO_TIME && (d->now == TENOR_NO_TIME || at_ms > d->now))
        d->now = at_ms;
    d->on_hold = event == TN_PLAY_HOLD_START || (d->on_hold && event != TN_PLAY_HOLD_END);
    if (event == TN_PLAY_HOLD_END) { /* what was silent was the hold */
        d->last_end = at_ms;
        end_speech(d, at_ms);
    }
    d->transferred = d->transferred || event == TN_PLAY_TRANSFER;
    d->floor = TENOR_ROLE_UNKNOWN;
    happen(d, event, at_ms == TENOR_NO_TIME ? d->last_end : at_ms, TENOR_ROLE_UNKNOWN);
    if (event == TN_PLAY_END)
        give_up(d);
}

void tn_duties_tick(tn_duties *d, int64_t now_ms)
{
    if (d->tallies && (d->now == TENOR_NO_TIME || now_ms > d->now))
        d->now = now_ms;
}

/* What a turn tells before its words are looked at. */
static void before_turn(tn_duties *d, const tenor_segment *turn, size_t leg)
{
    tenor_role role = turn->utterance.role;
    bool agent = role == TENOR_ROLE_AGENT;
    if (d->turns == 0)
        happen(d, TN_PLAY_START, turn->start_ms, role);
    if (d->name_waits)
        happen(d, TN_PLAY_NAME_KNOWN, turn->start_ms, role);
    d->name_waits = false;
    if (!d->written && falls_silent(d, turn)) { /* who writes is not silent between two messages */
        const tn_dutyrun_moment m = silence_before(d, turn);
        run_event(d, &m);
    }
    bool other = agent && d->has_agent && leg != d->leg;
    if (other && !d->transferred)
        happen(d, TN_PLAY_TRANSFER, turn->start_ms, role);
    if (other)
        happen(d, TN_PLAY_OTHER_AGENT, turn->start_ms, role);
    if (agent) {
        d->has_agent = true;
        d->transferred = false;
    }
    if (agent || !d->has_agent)
        d->leg = leg;
}

static void note_channel(tn_duties *d, tenor_str channel)
{
    size_t size = channel.size < sizeof d->channel ? channel.size : sizeof d->channel - 1;
    if (size == 0 || (memcmp(d->channel, channel.data, size) == 0 && d->channel[size] == 0))
        return;
    memcpy(d->channel, channel.data, size);
    d->channel[size] = 0;
    d->hours_of = tn_callpolicy_channel_of(channel);
    d->written = strcmp(d->channel, "chat") == 0 || strcmp(d->channel, "email") == 0 || strcmp(d->channel, "e-mail") == 0;
}

/* What was said can be taken up from the next turn on. */
static void remember_words(tn_duties *d, const tn_formula_turn *view)
{
    if (!d->echoed[view->role])
        return;
    tn_formula_take_up(view);
    tn_echo_add(&d->echoes->before, &view->read->taken_up, view->role, d->role_turns);
}

void tn_duties_turn(tn_duties *d, const tenor_segment *turn, size_t leg, tn_str named, tn_duties_reading *reading)
{
    tn_formula_turn *const view = &reading->view;
    tenor_role role = turn->utterance.role;
    if (!d->tallies || d->ended || role > TENOR_ROLE_CUSTOMER)
        return;
    note_channel(d, turn->utterance.channel);
    bool stays = leg == d->leg;
    before_turn(d, turn, leg);
    d->role_turns[role] = nth_turn(d, role, stays);
    d->floor = role;
    view->nth = d->role_turns[role];
    int64_t start = turn->start_ms, end = turn->end_ms;
    if (start == TENOR_NO_TIME && turn->word_count)
        start = turn->words[0].start_ms;
    if (end == TENOR_NO_TIME && turn->word_count)
        end = turn->words[turn->word_count - 1].end_ms;
    const tn_dutyrun_moment m = {.event = TN_PLAY_SAYS, .role = role, .turn = d->turns, .number = turn->number, .start = start,
                                 .end = end,
                                 .size = turn->utterance.text.size, .view = view, .words = turn->words,
                                 .word_count = turn->word_count};
    d->turns++;
    d->last_number = turn->number;
    run_turn(d, &m);
    remember_words(d, view);
    if (takes_name(d, named))
        (void)tn_duties_name(d, TENOR_ROLE_CUSTOMER, named); /* room was made */
    end_speech(d, m.end);
    int64_t last = m.end != TENOR_NO_TIME ? m.end : m.start;
    if (last != TENOR_NO_TIME) {
        d->last_end = last;
        if (d->now == TENOR_NO_TIME || last > d->now)
            d->now = last;
    }
}

/* ---- reading ---- */

static tenor_maybe known(int64_t value)
{
    return (tenor_maybe){true, value};
}

/* Whether who is held to a duty has had as many turns as it asks for. */
static bool applies(const tn_duties *d, uint32_t duty)
{
    const tn_play_duty *p = &d->image->duties[duty];
    return d->role_turns[p->role] >= p->least;
}

/* One that waits, or had an opportunity. */
static __attribute__((noinline)) void read_duty(const tn_duties *d, uint32_t duty, tenor_duty_state *out)
{
    const tn_play_duty *p = &d->image->duties[duty];
    const tn_duty_tally *t = &d->tallies[duty];
    if (t->met + t->missed + t->excused > 0 && applies(d, duty)) {
        out->outcome = t->missed ? TENOR_DUTY_MISSED : t->met ? TENOR_DUTY_MET : TENOR_DUTY_NONE;
        out->met = t->met;
        out->missed = t->missed;
        out->excused = t->excused;
        out->finding_count = t->notes;
    }
    const tn_duty_wait *s = t->wait ? &d->waits[t->wait - 1] : NULL;
    if (!s || s->phase != TN_DUTY_OPEN)
        return;
    const tn_play_step *step = &d->image->steps[p->step + s->step];
    tn_dutyrun_limit w = tn_dutyrun_window(d, step, s->from.ms);
    out->running = true;
    out->step = s->step;
    out->limited = w.kind != TN_PLAY_ANY;
    if (w.kind == TN_PLAY_MS && d->now != TENOR_NO_TIME) {
        int64_t used = tn_dutyrun_counted(d, s->from.ms, d->now);
        out->left_ms = known(used < w.amount ? w.amount - used : 0);
    } else if (w.kind == TN_PLAY_TURNS) {
        int64_t used = tn_dutyrun_turns(d, &d->image->conditions[step->condition], &s->from);
        out->left_turns = known(used < w.amount ? w.amount - used : 0);
    }
}

void tn_duties_read(const tn_duties *d, uint32_t duty, tenor_duty_state *out)
{
    const tn_duty_tally *t = &d->tallies[duty];
    *out = (tenor_duty_state){.outcome = TENOR_DUTY_NONE};
    if (t->met | t->missed | t->excused | t->wait) /* few of them */
        read_duty(d, duty, out);
}

bool tn_duties_finding(const tn_duties *d, uint32_t duty, size_t index, tenor_duty_finding *out)
{
    if (!d->tallies || index >= d->tallies[duty].notes || !applies(d, duty))
        return false;
    const tn_duty_note *n = d->notes;
    while (n->duty != duty || index-- > 0)
        n++;
    *out = (tenor_duty_finding){.outcome = (tenor_duty_outcome)n->outcome, .step = n->step, .leg = n->leg, .by_event = n->by_event,
                                .trigger_utterance = n->trigger, .trigger_begin = n->trigger_begin, .trigger_end = n->trigger_end,
                                .said = n->said, .late = n->late, .utterance = n->utterance, .begin = n->begin, .end = n->end,
                                .at_ms = n->at_ms, .start_ms = n->start_ms, .clock = (tenor_clock)n->clock, .in_turns = n->in_turns,
                                .limit = {n->limited, n->limit}};
    if (n->timed)
        out->taken = known(n->in_turns ? n->turns : tn_dutyrun_counted(d, n->start_ms, n->at_ms));
    tn_dutyecho_read(d, n, out);
    return true;
}
