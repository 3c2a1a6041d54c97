/* matches.c - the matches of a run: kept as they are found, put in order. */
#include "lexicon/matches.h"

#include "base/keysort.h"
#include "base/merge.h"

uint32_t tn_matches_count_words(const tn_matcher *m, uint32_t first, uint32_t end)
{
    uint32_t words = 0;
    for (uint32_t i = first; i < end; i++)
        words += (m->track->words[i] & TN_WORD_COUNTS) != 0;
    return words;
}

static __attribute__((noinline)) bool reserve(tn_matcher *m, size_t positions)
{
    void *matches = m->matches, *list = m->positions;
    bool ok = tn_mem_reserve(m->mem, &matches, &m->match_capacity, m->match_count + 1, sizeof *m->matches);
    m->matches = matches;
    ok = ok && tn_mem_reserve(m->mem, &list, &m->position_capacity, m->position_count + positions, sizeof *m->positions);
    m->positions = list;
    return ok;
}

static inline tn_match *add_match(tn_matcher *m, uint32_t entry, uint32_t count)
{
    if ((m->match_count == m->match_capacity || m->position_count + count > m->position_capacity) && !reserve(m, count))
        return NULL;
    const tn_entry_brief *brief = &m->index->entries[entry];
    m->excepted |= (uint64_t)(brief->exceptions != TN_EXCEPTIONS_NONE) << entry % 64;
    m->loose_exceptions |= brief->exceptions == TN_EXCEPTIONS_LOOSE;
    m->kinds |= UINT32_C(1) << brief->kind;
    m->speaks |= brief->gives != 0;
    tn_match *match = &m->matches[m->match_count++];
    match->entry = entry;
    match->matched = (uint32_t)m->position_count;
    match->matched_count = count;
    m->position_count += count;
    return match;
}

tn_match *tn_matches_new(tn_matcher *m, uint32_t entry, uint32_t count)
{
    return add_match(m, entry, count);
}

static inline bool may_skip(const tn_matcher *m, const tn_match *match)
{
    return m->track->transparent && (m->track->count > TN_SCAN_FEW || m->transparent & tn_match_span(match));
}

/* The words of a match of which some tokens may be transparent. */
static __attribute__((noinline)) uint32_t words_of(const tn_matcher *m, uint32_t first, const tn_walk *walk)
{
    const tn_track *t = m->track;
    uint32_t words = tn_matches_count_words(m, first, walk->end);
    /* A 's that stands for the phrase's "is" is a word of it, as "is" written out would be. */
    for (uint32_t i = 0; i < walk->count; i++)
        words += (t->flags[walk->words[i]] & TN_TOKEN_AMBIGUOUS) != 0;
    return words;
}

bool tn_matches_keep(tn_matcher *m, uint32_t entry, uint32_t first)
{
    const tn_walk *walk = &m->walks.walk;
    const tn_track *t = m->track;
    const uint32_t end = walk->end, count = walk->count;
    tn_match *match = add_match(m, entry, count);
    if (!match)
        return false;
    uint32_t *positions = m->positions + match->matched, i = 0;
    do /* a match has one at least */
        positions[i] = walk->words[i];
    while (++i < count);
    match->first = first;
    match->end = end;
    match->begin = t->begin[first];
    match->stop = t->end[end - 1];
    match->first_word = walk->words[0];
    match->words = may_skip(m, match) ? words_of(m, first, walk) : end - first;
    match->wildcards = walk->wildcards;
    match->penalty = walk->penalty;
    return true;
}

static int by_entry(const void *x, const void *y)
{
    const tn_match *a = x, *b = y;
    if (a->entry != b->entry)
        return a->entry < b->entry ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return (a->begin > b->begin) - (a->begin < b->begin); /* two matches of a regex in one token */
}

static uint64_t entry_number(const void *record)
{
    const tn_match *match = record;
    return (uint64_t)match->entry << 32 | match->first;
}

bool tn_matches_sort(tn_matcher *m, void *records, size_t count, size_t size, uint64_t (*key)(const void *),
                     int (*order)(const void *, const void *))
{
    const bool many = count >= TN_KEYSORT_MANY;
    const size_t room = many ? tn_keysort_room(count, size) : count * size;
    if (room == 0 || (room > m->spare_capacity && !tn_mem_reserve(m->mem, &m->spare, &m->spare_capacity, room, 1)))
        return false;
    if (many)
        tn_keysort(records, m->spare, count, size, key, order);
    else
        tn_merge_sort(records, m->spare, count, size, order);
    return true;
}

bool tn_matches_order(tn_matcher *m)
{
    if (m->match_count > 24)
        return tn_matches_sort(m, m->matches, m->match_count, sizeof *m->matches, entry_number, by_entry);
    for (size_t i = 1; i < m->match_count; i++) {
        if (by_entry(&m->matches[i - 1], &m->matches[i]) <= 0)
            continue;
        tn_match moved = m->matches[i];
        size_t k = i;
        for (; k > 0 && by_entry(&m->matches[k - 1], &moved) > 0; k--)
            m->matches[k] = m->matches[k - 1];
        m->matches[k] = moved;
    }
    return true;
}
