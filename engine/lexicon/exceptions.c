/* exceptions.c - matches that are taken away again: by exceptions of their entries, by idioms around them. */
#include "lexicon/exceptions.h"

#include "base/sort.h"
#include "lexicon/attempt.h"
#include "lexicon/matches.h"

/* Mark every word that this exception of the entry matches from starts [low, high). */
static bool mark_exception(tn_matcher *m, uint32_t entry, uint32_t program, uint32_t low, uint32_t high)
{
    for (uint32_t start = low; start < high; start++) {
        bool matched = false;
        if (tn_attempt_may_begin(m, program, start) && !tn_attempt_program(m, program, start, &matched))
            return false;
        for (uint32_t k = 0; matched && k < m->walks.walk.count; k++)
            m->marks[m->walks.walk.words[k]] = entry + 1;
    }
    return true;
}

bool tn_exceptions_mark(tn_matcher *m, uint32_t entry)
{
    const tn_image_entry *e = &m->image->entries[entry];
    for (uint32_t x = 0; x < e->exception_count; x++)
        if (!mark_exception(m, entry, m->image->exceptions[e->exception + x], 0, m->track->count))
            return false;
    return true;
}

/* The first of an entry's in the list, which is sorted by entries. */
static size_t first_fired(const tn_matcher *m, uint32_t entry)
{
    size_t low = 0, high = m->fired_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (m->fired[middle].entry < entry)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool mark_exceptions(tn_matcher *m, uint32_t entry)
{
    if (m->index->entries[entry].exceptions == TN_EXCEPTIONS_LOOSE)
        return tn_exceptions_mark(m, entry);
    for (size_t i = first_fired(m, entry); i < m->fired_count && m->fired[i].entry == entry; i++) {
        const tn_candidate *c = &m->index->candidates[m->fired[i].candidate];
        const uint32_t anchor = m->fired[i].anchor;
        if (anchor >= c->nearest &&
            !mark_exception(m, entry, c->program, tn_attempt_first(m, anchor, c->farthest, 0), anchor - c->nearest + 1))
            return false;
    }
    return true;
}

static uint64_t fired_number(const void *record)
{
    return ((const tn_fired *)record)->entry;
}

static int by_fired_entry(const void *x, const void *y)
{
    const tn_fired *a = x, *b = y;
    return (a->entry > b->entry) - (a->entry < b->entry);
}

/* By entry, those of one as they were. */
static bool sort_fired(tn_matcher *m)
{
    if (m->fired_count > TN_SORT_FEW)
        return tn_matches_sort(m, m->fired, m->fired_count, sizeof *m->fired, fired_number, by_fired_entry);
    for (size_t i = 1; i < m->fired_count; i++) {
        const tn_fired moved = m->fired[i];
        size_t k = i;
        for (; k > 0 && m->fired[k - 1].entry > moved.entry; k--)
            m->fired[k] = m->fired[k - 1];
        m->fired[k] = moved;
    }
    return true;
}

/* The exceptions that may hold, of entries that match, by entry. *entries: bits (entry modulo 64) of those. */
static bool fire_exceptions(tn_matcher *m, uint64_t *entries)
{
    const tn_scan_text *text = &m->scan->texts[m->track->text];
    uint32_t kept = 0;
    for (uint32_t i = 0; i < m->fired_count; i++)
        if (m->excepted >> m->fired[i].entry % 64 & 1)
            m->fired[kept++] = m->fired[i];
    m->fired_count = kept;
    for (uint32_t i = text[0].exceptions; i < text[1].exceptions; i++) {
        const tn_scan_event event = m->scan->exceptions[i];
        const tn_candidate *c = &m->index->candidates[tn_scan_candidate(event)];
        if (!(m->excepted >> c->entry % 64 & 1) || !tn_attempt_wanted(m, c))
            continue;
        const uint32_t anchor = tn_attempt_place(m, event);
        __builtin_prefetch(&m->index->programs[c->program]);
        tn_attempt_fetch(m, c, m->track->token + anchor);
        if (!tn_attempt_fire(m, tn_scan_candidate(event), anchor))
            return false;
    }
    *entries = m->loose_exceptions ? UINT64_MAX : 0;
    for (uint32_t i = 0; i < m->fired_count; i++)
        *entries |= UINT64_C(1) << m->fired[i].entry % 64;
    return sort_fired(m);
}

static bool is_excepted(const tn_matcher *m, const tn_match *match)
{
    for (uint32_t k = 0; k < match->matched_count; k++)
        if (m->marks[m->positions[match->matched + k]] == match->entry + 1)
            return true;
    return false;
}

bool tn_exceptions_apply(tn_matcher *m)
{
    uint64_t entries;
    if (!fire_exceptions(m, &entries))
        return false;
    if (!entries)
        return true;
    memset(m->marks, 0, m->track->count * sizeof *m->marks);
    size_t kept = 0;
    uint32_t marked = TN_IMAGE_NONE; /* the entry whose exceptions are marked */
    for (size_t i = 0; i < m->match_count; i++) {
        const tn_match *match = &m->matches[i];
        if (entries >> match->entry % 64 & 1 && m->index->entries[match->entry].exceptions != TN_EXCEPTIONS_NONE) {
            if (match->entry != marked && !mark_exceptions(m, match->entry))
                return false;
            marked = match->entry;
            if (is_excepted(m, match))
                continue;
        }
        if (kept != i)
            m->matches[kept] = *match;
        kept++;
    }
    m->match_count = kept;
    return true;
}

void tn_exceptions_idioms(tn_matcher *m)
{
    uint32_t *reach = m->marks; /* the farthest end of an idiom that begins at or before a token */
    memset(reach, 0, m->track->count * sizeof *reach);
    for (size_t i = 0; i < m->match_count; i++) {
        const tn_match *match = &m->matches[i];
        if (m->index->entries[match->entry].kind == TN_KIND_IGNORE && match->end > reach[match->first])
            reach[match->first] = match->end;
    }
    for (uint32_t t = 1; t < m->track->count; t++)
        if (reach[t - 1] > reach[t])
            reach[t] = reach[t - 1];
    size_t kept = 0;
    for (size_t i = 0; i < m->match_count; i++)
        if (reach[m->matches[i].first] < m->matches[i].end || m->index->entries[m->matches[i].entry].kind == TN_KIND_CUE)
            m->matches[kept++] = m->matches[i];
    m->match_count = kept;
}
