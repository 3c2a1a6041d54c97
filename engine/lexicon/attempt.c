/* attempt.c - words and phrases, tried where the scan has left something to try. */
#include "lexicon/attempt.h"

#include "lexicon/matches.h"

bool tn_attempt_program(tn_matcher *m, uint32_t program, uint32_t start, bool *matched)
{
    *matched = m->index->programs[program].words
                   ? tn_walk_run(&m->walks, program, start)
                   : tn_simulate_run(&m->simulator, m->vocabulary, m->track, program, start, &m->walks.walk);
    return !m->trail.no_memory;
}

/* Run a candidate's program from `start`. *matched: it matches. False: no memory. */
static inline bool run(tn_matcher *m, const tn_candidate *c, uint32_t start, bool *matched)
{
    if (!(c->flags & TN_CANDIDATE_FREE))
        return tn_attempt_program(m, c->program, start, matched);
    *matched = tn_walk_from(&m->walks, tn_walkmemo_start(c->program, false), start);
    return !m->trail.no_memory;
}

/* Of what takes part always as it was compiled, a variant may have retired some: few match, so that they are asked last. */
static inline bool keep(tn_matcher *m, const tn_candidate *c, uint32_t start)
{
    return !tn_matcher_takes_part(m, c->entry) || tn_matches_keep(m, c->entry, start);
}

static inline bool try_start(tn_matcher *m, const tn_candidate *c, uint32_t start)
{
    bool matched;
    return run(m, c, start, &matched) && (!matched || keep(m, c, start));
}

uint32_t tn_attempt_first(const tn_matcher *m, uint32_t anchor, uint32_t before, uint32_t floor)
{
    uint32_t start = anchor, farthest = before * (TN_MATCH_SKIP_MAX + 1);
    while (start > floor && anchor - start < farthest && !(m->track->flags[start] & TN_TOKEN_BREAK)) {
        bool takes_room = !(m->track->words[start - 1] & TN_WORD_TRANSPARENT);
        if (takes_room && before == 0)
            break;
        before -= takes_room;
        start--;
    }
    return start;
}

static bool try_starts(tn_matcher *m, const tn_candidate *c, uint32_t low, uint32_t high)
{
    for (uint32_t start = low; start < high; start++)
        if (tn_attempt_may_begin(m, c->program, start) && !try_start(m, c, start))
            return false;
    return true;
}

/* The tokens from which a match can reach the candidate's anchor, as bits, in a text of TN_SCAN_FEW tokens at most. */
static inline uint64_t starts_of(const tn_matcher *m, const tn_candidate *c, uint32_t anchor)
{
    const uint64_t up_to = UINT64_MAX >> (TN_SCAN_FEW - 1 - anchor);
    uint32_t low = anchor > c->farthest ? anchor - c->farthest : 0;
    /* One that is transparent among these tokens, or in front of them, takes no room. */
    if (m->transparent & up_to >> 1 & UINT64_MAX << (low ? low - 1 : 0))
        low = tn_attempt_first(m, anchor, c->farthest, 0);
    const uint64_t breaks = m->scan->texts[m->track->text].breaks & up_to;
    const uint32_t sentence = breaks ? TN_SCAN_FEW - 1 - (uint32_t)__builtin_clzll(breaks) : 0;
    low = low > sentence ? low : sentence;
    return up_to >> c->nearest & UINT64_MAX << low;
}

/* Starts of the entry in a text of TN_SCAN_FEW tokens at most, as bits: those that were tried, or matched. */
static inline uint64_t starts_known(const tn_matcher *m, const tn_tried *t)
{
    return t->pass == m->pass ? t->starts : 0;
}

/* In such a text from the only start that there is: most of these are tried once, so that only those that match are remembered. */
static inline bool try_one(tn_matcher *m, const tn_candidate *c, uint32_t start)
{
    bool matched;
    if (!run(m, c, start, &matched))
        return false;
    if (!matched)
        return true;
    tn_tried *t = &m->tried[c->entry];
    const uint64_t known = starts_known(m, t), bit = UINT64_C(1) << start;
    t->pass = m->pass;
    t->starts = known | bit;
    return known & bit || keep(m, c, start);
}

/* In such a text where there may be several. */
static __attribute__((noinline)) bool try_several(tn_matcher *m, const tn_candidate *c, uint32_t anchor)
{
    tn_tried *t = &m->tried[c->entry];
    const uint64_t known = starts_known(m, t), all = starts_of(m, c, anchor);
    const tn_token_brief *briefs = m->vocabulary->briefs;
    const uint32_t *classes = m->track->classes;
    const uint64_t bloom = m->index->programs[c->program].first_bloom;
    t->pass = m->pass;
    t->starts = known | all;
    for (uint64_t starts = all & ~known; starts; starts &= starts - 1) {
        const uint32_t start = (uint32_t)__builtin_ctzll(starts);
        if (briefs[classes[start]].bloom & bloom && !try_start(m, c, start))
            return false;
    }
    return true;
}

/* Anchors come in ascending order but for a few: those of a pair come in any order, and its second word may stand behind
 * transparent tokens. Within these distances starts are tried without need, so that one range remembers what was tried. */
#define NEAR 2
#define NEAR_TRANSPARENT (2 * TN_MATCH_SKIP_MAX)

/* In such a text. Of most phrases all matches have as many tokens in front of the anchor; those that are transparent are none of them. */
static inline bool try_around(tn_matcher *m, const tn_candidate *c, uint32_t anchor)
{
    const uint32_t distance = c->farthest;
    if (distance == 0) /* known to be one that it can begin with */
        return try_one(m, c, anchor);
    if (anchor < c->nearest)
        return true;
    if (c->nearest == distance) {
        const uint64_t start = UINT64_C(1) << (anchor - distance), anchor_bit = UINT64_C(1) << anchor;
        if (!(m->transparent & (anchor_bit - (start >> 1)))) {
            const uint64_t parting = m->scan->texts[m->track->text].breaks & (2 * anchor_bit - 2 * start);
            return parting || !tn_attempt_may_begin(m, c->program, anchor - distance) || try_one(m, c, anchor - distance);
        }
    }
    return try_several(m, c, anchor);
}

/* The same in a text of more tokens. */
static __attribute__((noinline)) bool try_in_order(tn_matcher *m, const tn_candidate *c, uint32_t anchor)
{
    tn_tried *t = &m->tried[c->entry];
    const uint32_t before = m->index->programs[c->program].before;
    if (t->pass != m->pass) {
        uint32_t low = tn_attempt_first(m, anchor, before, 0);
        *t = (tn_tried){.pass = m->pass, .low = low, .high = anchor + 1};
        return try_starts(m, c, low, anchor + 1);
    }
    if (anchor >= t->high) {
        uint32_t low = tn_attempt_first(m, anchor, before, t->high), high = t->high;
        t->high = anchor + 1;
        if (low - high <= (m->track->transparent ? NEAR_TRANSPARENT : NEAR))
            return try_starts(m, c, high, anchor + 1);
        t->before = high;
        t->low = low;
        return try_starts(m, c, low, anchor + 1);
    }
    uint32_t low = tn_attempt_first(m, anchor, before, t->before), high = t->low;
    if (low >= high)
        return true;
    t->low = low;
    return try_starts(m, c, low, high);
}

bool tn_attempt_fire(tn_matcher *m, uint32_t index, uint32_t anchor)
{
    void *list = m->fired;
    if (m->fired_count == m->fired_capacity && !tn_mem_reserve(m->mem, &list, &m->fired_capacity, m->fired_count + 1, sizeof *m->fired))
        return false;
    m->fired = list;
    m->fired[m->fired_count++] = (tn_fired){index, anchor, m->index->candidates[index].entry};
    return true;
}

/* Try a candidate from every start that can reach its anchor, each once a pass; its speaker is the text's. */
static inline bool try_candidate(tn_matcher *m, const tn_candidate *c, uint32_t anchor)
{
    if (!(c->flags & TN_CANDIDATE_ALWAYS) && !tn_match_admits_rarely(m, c->entry))
        return true;
    if (m->track->count > TN_SCAN_FEW)
        return try_in_order(m, c, anchor);
    return try_around(m, c, anchor);
}

/* What the text says around a pair, or anchor alone, of the tokens first and last. */
typedef struct sight {
    uint32_t first, last;
    uint64_t bloom, before, behind;
} sight;

static inline __attribute__((always_inline)) sight look_around(const tn_matcher *m, uint32_t first, uint32_t last)
{
    const tn_track *t = m->track;
    return (sight){first, last, m->scan->texts[t->text].bloom, tn_scan_before(m->scan, t->text, (size_t)t->token + first, t->flags + first),
                   tn_scan_behind(m->scan, t->text, (size_t)t->token + last, t->flags + last, last + 1 == t->count)};
}

/* Whether the text allows a candidate there. */
static inline bool is_allowed(const tn_matcher *m, const tn_candidate *c, const sight *at)
{
    return c->flags & m->heard && tn_scan_fits(c, at->bloom, at->before, at->behind) && tn_attempt_wanted(m, c);
}

/* Try a candidate if the text allows it there. One of an exception waits for matches of its entry. */
static inline bool try_at(tn_matcher *m, uint32_t index, const sight *at)
{
    const tn_candidate *c = &m->index->candidates[index];
    if (!is_allowed(m, c, at))
        return true;
    const uint32_t anchor = c->flags & TN_CANDIDATE_SECOND ? at->last : at->first;
    return c->flags & TN_CANDIDATE_EXCEPTION ? tn_attempt_fire(m, index, anchor) : try_candidate(m, c, anchor);
}

/* The candidates of a token alone; in a text of few tokens they wait, as long as there is room, until their steps are there. */
static bool try_list(tn_matcher *m, const uint32_t *list, uint32_t count, uint32_t token)
{
    const sight at = look_around(m, token, token);
    const bool few = m->track->count <= TN_SCAN_FEW;
    for (uint32_t i = 0; i < count; i++) {
        const tn_candidate *c = &m->index->candidates[list[i]];
        if (!is_allowed(m, c, &at))
            continue;
        if (c->flags & TN_CANDIDATE_EXCEPTION) {
            if (!tn_attempt_fire(m, list[i], token))
                return false;
        } else if (few && m->waiting_count < TN_MATCH_WAITING) {
            tn_attempt_fetch(m, c, m->track->token + token);
            m->waiting[m->waiting_count++] = (tn_waiting){list[i], token};
        } else if (!try_candidate(m, c, token)) {
            return false;
        }
    }
    return true;
}

/* What begins with the neighbours i and j, between which there are transparent tokens. */
static bool try_pair(tn_matcher *m, uint32_t i, uint32_t j)
{
    const uint32_t *pool = m->vocabulary->pool;
    const tn_token_class *x = &m->vocabulary->classes[m->track->classes[i]], *y = &m->vocabulary->classes[m->track->classes[j]];
    const sight at = look_around(m, i, j);
    for (uint32_t f = 0; f < x->first_count; f++)
        for (uint32_t s = 0; s < y->second_count; s++) {
            const uint32_t list = tn_index_list_of(m->index, pool[x->firsts + f], pool[y->seconds + s]);
            for (uint32_t k = 0; list && k <= m->index->candidates[list - 1].left; k++)
                if (!try_at(m, list - 1 + k, &at))
                    return false;
        }
    return true;
}

/* Token i with each that a phrase may take next behind its neighbour, which may be transparent. */
static bool try_farther(tn_matcher *m, uint32_t i)
{
    const tn_track *t = m->track;
    for (uint32_t j = i + 1; t->words[j] & TN_WORD_TRANSPARENT && !(t->words[j] & TN_WORD_BARRIER); ) {
        if (++j >= t->count || t->flags[j] & TN_TOKEN_BREAK)
            break;
        if (m->vocabulary->briefs[t->classes[j]].flags & TN_CLASS_SECOND && !try_pair(m, i, j))
            return false;
    }
    return true;
}

static bool keep_single(tn_matcher *m, uint32_t entry, uint32_t token, uint32_t penalty)
{
    tn_walk *walk = &m->walks.walk;
    walk->end = token + 1;
    walk->wildcards = 0;
    walk->penalty = penalty;
    walk->count = 1;
    walk->words[0] = token;
    return tn_matches_keep(m, entry, token);
}

static bool keep_singles(tn_matcher *m, const tn_token_class *c, uint32_t token)
{
    for (uint32_t s = 0; s < c->single_count; s++) {
        const uint32_t *single = m->vocabulary->pool + c->singles + 2 * s;
        bool filler = m->index->entries[single[0]].kind == TN_KIND_FILLER;
        if (filler == m->fillers && tn_matcher_admits(m, single[0]) && !keep_single(m, single[0], token, single[1]))
            return false;
    }
    return true;
}

/* A token that is an entry or an anchor by itself. */
static inline bool match_token(tn_matcher *m, uint32_t token)
{
    const tn_token_class *c = &m->vocabulary->classes[m->track->classes[token]];
    const tn_index_list loose = m->index->loose;
    if (c->single_count && !keep_singles(m, c, token))
        return false;
    if (c->anchor_count && !try_list(m, m->vocabulary->pool + c->anchors, c->anchor_count, token))
        return false;
    return !loose.count || try_list(m, m->index->lists + loose.first, loose.count, token);
}

/* Those of them, from *next on and below `stop` in the list, that do not stand behind token `last` of the batch. */
static inline bool match_tokens(tn_matcher *m, uint32_t *next, uint32_t stop, uint32_t last)
{
    for (; *next < stop && m->scan->alone[*next] <= last; ++*next)
        if (!match_token(m, m->scan->alone[*next] - m->track->token))
            return false;
    return true;
}

uint32_t tn_attempt_place(const tn_matcher *m, tn_scan_event event)
{
    return tn_scan_token(event) - m->track->token + ((m->index->candidates[tn_scan_candidate(event)].flags & TN_CANDIDATE_SECOND) != 0);
}

/* What the scan has left to be tried around a pair. */
static inline bool try_event(tn_matcher *m, tn_scan_event event)
{
    const uint32_t token = tn_scan_token(event) - m->track->token;
    if (tn_scan_candidate(event) == TN_SCAN_FARTHER)
        return !m->track->transparent || try_farther(m, token);
    const tn_candidate *c = &m->index->candidates[tn_scan_candidate(event)];
    return !tn_attempt_wanted(m, c) || try_candidate(m, c, token + ((c->flags & TN_CANDIDATE_SECOND) != 0));
}

/* What the next text's tokens and events will be looked up by. */
static inline __attribute__((always_inline)) void read_soon(const tn_matcher *m)
{
    const tn_scan *scan = m->scan;
    const tn_scan_text *next = &scan->texts[m->track->text + 1];
    if (m->track->text + 1 == scan->text_count)
        return;
    const tn_vocabulary *v = m->vocabulary;
    for (uint32_t i = next[0].alone; i < next[1].alone; i++) {
        const tn_token_class *c = &v->classes[scan->classes[scan->alone[i]]];
        __builtin_prefetch(&v->pool[c->singles]);
        __builtin_prefetch(&m->index->entries[c->single]);
    }
    for (uint32_t i = next[0].events; i < next[1].events; i++)
        if (tn_scan_candidate(scan->events[i]) != TN_SCAN_FARTHER) {
            const tn_candidate *c = &m->index->candidates[tn_scan_candidate(scan->events[i])];
            tn_attempt_fetch(m, c, tn_scan_token(scan->events[i]) + ((c->flags & TN_CANDIDATE_SECOND) != 0));
        }
}

bool tn_attempt_all(tn_matcher *m)
{
    const tn_scan_text *text = &m->scan->texts[m->track->text];
    if (++m->pass == 0) { /* after 2^32 passes: forget the old ones */
        memset(m->tried, 0, m->image->entries_count * sizeof *m->tried);
        m->pass = 1;
    }
    m->waiting_count = 0;
    read_soon(m);
    m->asked = TN_CANDIDATE_FILLER | (m->vocabulary->quiet ? TN_CANDIDATE_CUE : 0u);
    m->wanted = m->fillers ? TN_CANDIDATE_FILLER : 0;
    const tn_scan_event *event = m->scan->events + text[0].events, *stop = m->scan->events + text[1].events;
    uint32_t alone = text[0].alone;
    /* What was tried from where is remembered by the entry: of long texts only what comes about in the order of the text. */
    if (m->track->count > TN_SCAN_FEW)
        for (; event < stop; event++)
            if (!match_tokens(m, &alone, text[1].alone, tn_scan_token(*event)) || !try_event(m, *event))
                return false;
    if (!match_tokens(m, &alone, text[1].alone, UINT32_MAX))
        return false;
    for (; event < stop; event++)
        if (!try_event(m, *event))
            return false;
    for (uint32_t i = 0; i < m->waiting_count; i++)
        if (!try_candidate(m, &m->index->candidates[m->waiting[i].candidate], m->waiting[i].anchor))
            return false;
    return true;
}
