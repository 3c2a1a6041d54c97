/* match.c - all matches in one utterance: fillers first, then words and phrases, regexes, exceptions and idioms. */
#include "lexicon/match.h"

#include "lexicon/attempt.h"
#include "lexicon/exceptions.h"
#include "lexicon/matches.h"
#include "lexicon/regexmatch.h"
#include "lexicon/spot.h"

/* Kinds that leave hits without points. */
#define NOTED TN_KINDS_NOTED

tn_matcher *tn_match_new(const tn_vocabulary *vocabulary, const tn_mem *mem)
{
    tn_matcher *m = tn_mem_zero(mem, 1, sizeof *m);
    if (!m)
        return NULL;
    m->vocabulary = m->walks.v = vocabulary;
    m->image = vocabulary->image;
    m->index = vocabulary->index;
    m->mem = mem;
    m->loud_regexes = tn_spot_loud(m->image);
    tn_trail_init(&m->trail, mem);
    m->walks.ways.trail = m->simulator.trail = &m->trail;
    m->tried = tn_mem_table(mem, m->image->entries_count, sizeof *m->tried);
    m->regex = tn_regex_scratch_new(mem);
    if (tn_walkmemo_init(&m->walks.memo, m->index, m->image->programs_count, mem) && m->tried && m->regex)
        return m;
    tn_match_free(m);
    return NULL;
}

void tn_match_free(tn_matcher *m)
{
    if (!m)
        return;
    tn_regex_scratch_free(m->regex);
    tn_trail_free(&m->trail);
    tn_walkmemo_free(&m->walks.memo);
    tn_mem_free(m->mem, m->matches, m->match_capacity, sizeof *m->matches);
    tn_mem_free(m->mem, m->positions, m->position_capacity, sizeof *m->positions);
    tn_mem_free(m->mem, m->words, m->word_capacity, sizeof *m->words);
    tn_mem_free(m->mem, m->all_words, m->all_capacity, sizeof *m->all_words);
    tn_mem_free(m->mem, m->marks, m->mark_capacity, sizeof *m->marks);
    tn_mem_free(m->mem, m->fired, m->fired_capacity, sizeof *m->fired);
    tn_mem_free(m->mem, m->spare, m->spare_capacity, 1);
    tn_mem_table_free(m->mem, m->tried, m->image->entries_count, sizeof *m->tried);
    tn_mem_free(m->mem, m, 1, sizeof *m);
}

const tn_match *tn_match_list(const tn_matcher *m, size_t *count)
{
    *count = m->match_count;
    return m->matches;
}

const uint32_t *tn_match_positions(const tn_matcher *m)
{
    return m->positions;
}

uint32_t tn_match_kinds(const tn_matcher *m)
{
    return m->kinds;
}

bool tn_match_limit_hit(const tn_matcher *m)
{
    return m->limit_hit;
}

/* ---- who takes part ---- */

bool tn_match_admits_rarely(const tn_matcher *m, uint32_t index)
{
    const tn_image_entry *e = &m->image->entries[index];
    const tn_match_query *q = m->query;
    if (e->flags & TN_ENTRY_DRAFT && index != q->draft)
        return false;
    if (e->channel.size && !tn_str_eq(tn_image_str(m->image, e->channel), q->channel))
        return false;
    return !(e->flags & TN_ENTRY_DATED) || (q->day != TENOR_NO_DAY && q->day >= e->from && q->day <= e->until);
}

/* ---- the run ---- */

static bool reserve_tokens(tn_matcher *m, size_t count)
{
    void *words = m->words, *all_words = m->all_words, *marks = m->marks;
    bool ok = tn_mem_reserve(m->mem, &words, &m->word_capacity, count + 1, sizeof *m->words);
    m->words = words;
    ok = ok && tn_mem_reserve(m->mem, &all_words, &m->all_capacity, count + 1, sizeof *m->all_words);
    m->all_words = all_words;
    if (ok)
        memset(m->all_words, TN_WORD_COUNTS, m->all_capacity);
    ok = ok && tn_mem_reserve(m->mem, &marks, &m->mark_capacity, count + 1, sizeof *m->marks);
    m->marks = marks;
    return ok;
}

/* Whether a token of this class is a filler by itself, to this speaker, channel and day. */
static bool is_filler(const tn_matcher *m, const tn_token_class *c)
{
    for (uint32_t s = 0; s < c->single_count; s++) {
        uint32_t entry = m->vocabulary->pool[c->singles + 2 * s];
        if (m->index->entries[entry].kind == TN_KIND_FILLER && tn_matcher_admits(m, entry))
            return true;
    }
    return false;
}

/* Which tokens are words, which are transparent, and where the text begins and ends for ^ and $. Words that are marked as
 * fillers stay so; with by_class also those whose class is one. */
static void classify(tn_matcher *m, bool by_class)
{
    tn_track *t = m->track;
    const tn_token_brief *briefs = m->vocabulary->briefs;
    uint32_t run = 0, counted = 0;
    m->transparent = 0;
    t->head = t->count;
    t->tail = 0;
    for (uint32_t i = 0; i < t->count; i++) {
        uint32_t class = t->classes[i];
        uint32_t flags = briefs[class].flags;
        bool filler = m->words[i] & TN_WORD_FILLER ||
                      (by_class && flags & TN_CLASS_FILLER && is_filler(m, &m->vocabulary->classes[class]));
        if (!filler && !(flags & (TN_CLASS_SYMBOL | TN_CLASS_AMBIGUOUS))) {
            m->words[i] = TN_WORD_COUNTS;
            run = 0;
            counted++;
            if (t->head == t->count)
                t->head = i;
            t->tail = i + 1;
            continue;
        }
        run++;
        m->transparent |= UINT64_C(1) << i % TN_SCAN_FEW;
        m->words[i] = (uint8_t)((filler ? TN_WORD_FILLER : 0) | TN_WORD_TRANSPARENT |
                                (run > TN_MATCH_SKIP_MAX ? TN_WORD_BARRIER : 0));
    }
    t->words = m->words;
    t->counted = counted;
    t->transparent = counted < t->count;
}

/* The same, with by_class, in a text of TN_SCAN_FEW tokens at most: most of them are words. */
static void classify_few(tn_matcher *m)
{
    tn_track *t = m->track;
    const tn_vocabulary *v = m->vocabulary;
    const uint64_t *sights = m->scan->sights + t->token + t->text + 1;
    uint64_t transparent = 0;
    uint32_t run = 0, next = 0;
    memset(m->words, TN_WORD_COUNTS, t->count);
    for (uint32_t i = 0; i < t->count; i++) {
        if (sights[i] != UINT64_MAX)
            continue;
        const uint32_t class = t->classes[i], flags = v->briefs[class].flags;
        const bool filler = flags & TN_CLASS_FILLER && is_filler(m, &v->classes[class]);
        if (!filler && !(flags & (TN_CLASS_SYMBOL | TN_CLASS_AMBIGUOUS)))
            continue;
        run = i == next ? run + 1 : 1;
        next = i + 1;
        transparent |= UINT64_C(1) << i;
        m->words[i] = (uint8_t)((filler ? TN_WORD_FILLER : 0) | TN_WORD_TRANSPARENT | (run > TN_MATCH_SKIP_MAX ? TN_WORD_BARRIER : 0));
    }
    const uint64_t words = ~transparent & UINT64_MAX >> (TN_SCAN_FEW - t->count);
    m->transparent = transparent;
    t->head = words ? (uint32_t)__builtin_ctzll(words) : t->count;
    t->tail = words ? TN_SCAN_FEW - (uint32_t)__builtin_clzll(words) : 0;
    t->words = m->words;
    t->counted = (uint32_t)__builtin_popcountll(words);
    t->transparent = transparent != 0;
}

/* The same where every token is a word. */
static void classify_words(tn_matcher *m)
{
    tn_track *t = m->track;
    t->head = 0;
    t->tail = t->counted = t->count;
    t->words = m->all_words;
    t->transparent = false;
    m->transparent = 0;
}

/* Fillers that are more than a word, or have exceptions: they are phrases like others, but the others look through them. */
static bool match_fillers(tn_matcher *m)
{
    m->fillers = true;
    classify(m, false);
    bool ok = tn_attempt_all(m) && tn_matches_order(m) && (!m->excepted || tn_exceptions_apply(m));
    m->fillers = false;
    for (size_t i = 0; ok && i < m->match_count; i++)
        for (uint32_t k = m->matches[i].first; m->index->entries[m->matches[i].entry].kind == TN_KIND_FILLER &&
                                               k < m->matches[i].end; k++)
            m->words[k] |= TN_WORD_FILLER;
    classify(m, false);
    m->match_count = m->position_count = m->fired_count = 0;
    m->loose_exceptions = m->speaks = false;
    m->excepted = m->kinds = 0;
    return ok;
}

bool tn_match_run(tn_matcher *m, tn_track *track, const tn_scan *scan, const tn_match_query *query)
{
    m->walks.track = m->track = track;
    m->scan = scan;
    m->query = query;
    m->heard = tn_candidate_heard_of(query->role);
    m->match_count = m->position_count = m->fired_count = 0;
    m->limit_hit = m->trail.no_memory = m->fillers = m->loose_exceptions = m->speaks = false;
    m->excepted = m->kinds = 0;
    if (track->count >= m->mark_capacity && !reserve_tokens(m, track->count))
        return false;
    if (m->lives != m->vocabulary->lives) {
        m->lives = m->vocabulary->lives;
        tn_walkmemo_forget(&m->walks.memo);
    }
    if (track->count == 0) {
        classify_words(m);
        return true;
    }
    if (!(scan->texts[track->text].flags & TN_CLASS_SEEN_THROUGH)) {
        classify_words(m);
    } else if (m->index->simple_fillers && track->count <= TN_SCAN_FEW) {
        classify_few(m);
    } else {
        memset(m->words, 0, track->count);
        if (m->index->simple_fillers)
            classify(m, true);
        else if (!match_fillers(m))
            return false;
    }
    if (m->vocabulary->quiet)
        track->regexes &= m->loud_regexes;
    if (!tn_attempt_all(m) || (track->regexes && !tn_regexmatch_run(m)))
        return false;
    if (!m->speaks && !(m->kinds & NOTED) && !query->every_match) { /* shifters that have nothing to shift */
        m->match_count = 0;
        return true;
    }
    if (!tn_matches_order(m) || (m->excepted && !tn_exceptions_apply(m)))
        return false;
    if (m->kinds >> TN_KIND_IGNORE & 1)
        tn_exceptions_idioms(m);
    return true;
}

bool tn_match_anywhere(tn_matcher *m, uint32_t entry)
{
    memset(m->marks, 0, m->track->count * sizeof *m->marks);
    if (!tn_exceptions_mark(m, entry))
        return false;
    for (uint32_t i = 0; i < m->track->count; i++) {
        bool matched, excepted = false;
        if (!tn_attempt_program(m, m->image->entries[entry].program, i, &matched))
            return false;
        for (uint32_t k = 0; matched && k < m->walks.walk.count; k++)
            excepted = excepted || m->marks[m->walks.walk.words[k]] == entry + 1;
        if (matched && !excepted)
            return true;
    }
    return false;
}
