/* regexmatch.c - regexes of the lexicon in the run's text, where one may begin. */
#include "lexicon/regexmatch.h"

#include "lexicon/matches.h"

/* The tokens that share a byte with a span of the normalised text. */
static void tokens_in(const tn_track *t, size_t begin, size_t end, uint32_t *first, uint32_t *stop)
{
    uint32_t low = 0, high = t->count;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (t->normal_end[mid] <= begin)
            low = mid + 1;
        else
            high = mid;
    }
    *first = low;
    while (low < t->count && t->normal_begin[low] < end)
        low++;
    *stop = low;
}

static bool match_regex(tn_matcher *m, uint32_t entry)
{
    const tn_regex *regex = m->image->compiled[m->image->entries[entry].regex];
    const tn_track *t = m->track;
    size_t from = 0, begin, end;
    while (from < t->normal.n) {
        enum tn_regex_result r = tn_regex_find(regex, m->regex, t->normal, from, &begin, &end);
        if (r == TN_REGEX_LIMIT)
            m->limit_hit = true;
        if (r == TN_REGEX_NO_MEMORY)
            return false;
        if (r != TN_REGEX_FOUND || end <= from)
            break;
        from = end;
        uint32_t first, stop;
        tokens_in(t, begin, end, &first, &stop);
        bool scores = first < stop; /* no token: nothing that could stand in a phrase */
        for (uint32_t i = first; i < stop && scores; i++)
            scores = !(m->vocabulary->classes[t->classes[i]].flags & TN_CLASS_OPAQUE); /* a URL or [PII] never scores */
        if (!scores)
            continue;
        tn_match *match = tn_matches_new(m, entry, stop - first);
        if (!match)
            return false;
        for (uint32_t i = first; i < stop; i++)
            m->positions[match->matched + i - first] = i;
        match->first = match->first_word = first;
        match->end = stop;
        match->begin = t->map ? tn_normal_source_begin(t->map, begin) : (uint32_t)begin;
        match->stop = t->map ? tn_normal_source_end(t->map, end) : (uint32_t)end;
        match->words = tn_matches_count_words(m, first, stop);
        match->wildcards = 0;
        match->penalty = 1u << 20;
    }
    return true;
}

bool tn_regexmatch_run(tn_matcher *m)
{
    const tn_str normal = m->track->normal;
    uint64_t bytes[4];
    if (!tn_regex_look(m->regex, normal, bytes))
        return false;
    for (uint64_t bits = m->track->regexes; bits; bits &= bits - 1) {
        const unsigned bit = (unsigned)__builtin_ctzll(bits);
        const uint32_t *of_bit = m->image->spot->regexes + bit;
        tn_regex_aim(m->regex, m->track->regex_stretches, bit);
        for (uint32_t i = of_bit[0]; i < of_bit[1]; i++) {
            const uint32_t entry = m->image->regex_entries[i];
            if (m->vocabulary->quiet && m->index->entries[entry].kind == TN_KIND_CUE)
                continue;
            if (tn_regex_possible(m->image->compiled[m->image->entries[entry].regex], bytes) && tn_matcher_admits(m, entry) &&
                !match_regex(m, entry))
                return false;
        }
    }
    return true;
}
