/* match.c - all matches in one utterance: fillers first, then words and phrases, regexes, exceptions and idioms. */
#include "lexicon/match.h"

#include "base/merge.h"
#include "lexicon/simulate.h"
#include "lexicon/spot.h"
#include "lexicon/walk.h"

/* An exception to be tried around a token. */
typedef struct fired {
    uint32_t candidate, anchor, entry;
} fired;

/* Starts of an entry that were tried in a pass: [low, high), and some below `before`, all that matter of those. */
typedef struct tried {
    uint32_t pass, before, low, high;
} tried;

/* Kinds that leave hits without points. */
#define NOTED TN_KINDS_NOTED

struct tn_matcher {
    const tn_vocabulary *vocabulary;
    const tn_image *image;
    const tn_index *index;
    const tn_mem *mem;
    tn_simulator simulator;
    tn_walk walk;
    tn_walk_memo memo;
    uint32_t lives; /* of the vocabulary, when the memo began */
    uint64_t loud_regexes; /* bits of spot.h that stand for an entry that is no cue */
    tn_regex_scratch *regex;
    tn_match *matches;
    size_t match_count, match_capacity;
    uint32_t *positions;
    size_t position_count, position_capacity;
    uint8_t *words;
    size_t word_capacity;
    uint8_t *all_words; /* TN_WORD_COUNTS each */
    size_t all_capacity;
    uint32_t *marks; /* one a token: the entry whose exceptions matched there (+ 1), or an idiom's end */
    size_t mark_capacity;
    fired *fired;
    size_t fired_count, fired_capacity;
    void *spare; /* to sort many records */
    size_t spare_capacity;
    tried *tried; /* by entry */
    uint32_t *fired_for; /* by entry: the pass in which one of its exceptions was fired last */
    uint32_t pass;
    /* of the run */
    tn_track *track;
    const tn_scan *scan;
    const tn_match_query *query;
    bool fillers;    /* the pass looks for fillers and for nothing else */
    uint32_t kinds;  /* of the matches: bit tn_kind */
    bool speaks;     /* a match that can give points */
    bool exceptions; /* a match was found of which an exception may hold */
    bool limit_hit;
};

static uint64_t loud_regexes(const tn_matcher *m)
{
    uint64_t bits = 0;
    for (unsigned bit = 0; bit < 64; bit++)
        for (uint32_t i = m->image->spot->regexes[bit]; i < m->image->spot->regexes[bit + 1]; i++)
            if (m->index->entries[m->image->regex_entries[i]].kind != TN_KIND_CUE)
                bits |= UINT64_C(1) << bit;
    return bits;
}

tn_matcher *tn_match_new(const tn_vocabulary *vocabulary, const tn_mem *mem)
{
    tn_matcher *m = tn_mem_zero(mem, 1, sizeof *m);
    if (!m)
        return NULL;
    m->vocabulary = vocabulary;
    m->image = vocabulary->image;
    m->index = vocabulary->index;
    m->mem = mem;
    m->loud_regexes = loud_regexes(m);
    tn_simulate_init(&m->simulator, mem);
    m->tried = tn_mem_zero(mem, m->image->entries_count, sizeof *m->tried);
    m->fired_for = tn_mem_zero(mem, m->image->entries_count, sizeof *m->fired_for);
    m->regex = tn_regex_scratch_new(mem);
    if (tn_walk_init(&m->memo, mem) && m->tried && m->fired_for && m->regex)
        return m;
    tn_match_free(m);
    return NULL;
}

void tn_match_free(tn_matcher *m)
{
    if (!m)
        return;
    tn_regex_scratch_free(m->regex);
    tn_simulate_free(&m->simulator);
    tn_walk_free(&m->memo);
    tn_mem_free(m->mem, m->matches, m->match_capacity, sizeof *m->matches);
    tn_mem_free(m->mem, m->positions, m->position_capacity, sizeof *m->positions);
    tn_mem_free(m->mem, m->words, m->word_capacity, sizeof *m->words);
    tn_mem_free(m->mem, m->all_words, m->all_capacity, sizeof *m->all_words);
    tn_mem_free(m->mem, m->marks, m->mark_capacity, sizeof *m->marks);
    tn_mem_free(m->mem, m->fired, m->fired_capacity, sizeof *m->fired);
    tn_mem_free(m->mem, m->spare, m->spare_capacity, 1);
    tn_mem_free(m->mem, m->tried, m->image->entries_count, sizeof *m->tried);
    tn_mem_free(m->mem, m->fired_for, m->image->entries_count, sizeof *m->fired_for);
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

static bool admitted_rarely(const tn_matcher *m, uint32_t index)
{
    const tn_image_entry *e = &m->image->entries[index];
    const tn_match_query *q = m->query;
    if (e->flags & TN_ENTRY_DRAFT && index != q->draft)
        return false;
    if (e->channel.size && !tn_str_eq(tn_image_str(m->image, e->channel), q->channel))
        return false;
    return !(e->flags & TN_ENTRY_DATED) || (q->day != TENOR_NO_DAY && q->day >= e->from && q->day <= e->until);
}

static bool admitted(const tn_matcher *m, uint32_t index)
{
    const tn_entry_brief *e = &m->index->entries[index];
    const tenor_role role = m->query->role;
    if (e->speaker != TENOR_ROLE_UNKNOWN && role != TENOR_ROLE_UNKNOWN && e->speaker != (uint32_t)role)
        return false;
    return e->always || admitted_rarely(m, index);
}

/* ---- keeping matches ---- */

static uint32_t count_words(const tn_matcher *m, uint32_t first, uint32_t end)
{
    uint32_t words = 0;
    for (uint32_t i = first; i < end; i++)
        words += (m->track->words[i] & TN_WORD_COUNTS) != 0;
    return words;
}

/* A new match with room for the positions of `count` words; its entry is noted for the stages behind. */
static tn_match *new_match(tn_matcher *m, uint32_t entry, uint32_t count)
{
    void *matches = m->matches, *positions = m->positions;
    if (m->match_count == m->match_capacity &&
        !tn_mem_reserve(m->mem, &matches, &m->match_capacity, m->match_count + 1, sizeof *m->matches))
        return NULL;
    m->matches = matches;
    if (m->position_count + count > m->position_capacity &&
        !tn_mem_reserve(m->mem, &positions, &m->position_capacity, m->position_count + count, sizeof *m->positions))
        return NULL;
    m->positions = positions;
    m->exceptions = m->exceptions || m->index->entries[entry].exceptions != TN_EXCEPTIONS_NONE;
    m->kinds |= UINT32_C(1) << m->index->entries[entry].kind;
    m->speaks = m->speaks || m->index->entries[entry].gives;
    tn_match *match = &m->matches[m->match_count++];
    match->entry = entry;
    match->matched = (uint32_t)m->position_count;
    match->matched_count = count;
    m->position_count += count;
    return match;
}

/* What follows from the span and the matched words, which stand in place. */
static void finish_match(tn_matcher *m, tn_match *match, uint32_t first, uint32_t end, uint32_t wildcards, uint32_t penalty)
{
    const tn_track *t = m->track;
    const uint32_t *words = m->positions + match->matched;
    /* A 's that stands for the phrase's "is" is a word of it, as "is" written out would be. */
    uint32_t resolved = 0;
    for (uint32_t i = 0; t->transparent && i < match->matched_count; i++)
        resolved += (t->flags[words[i]] & TN_TOKEN_AMBIGUOUS) != 0;
    match->first = first;
    match->end = end;
    match->begin = t->begin[first];
    match->stop = t->end[end - 1];
    match->first_word = words[0];
    match->words = (t->transparent ? count_words(m, first, end) : end - first) + resolved;
    match->wildcards = wildcards;
    match->penalty = penalty;
}

static bool keep_single(tn_matcher *m, uint32_t entry, uint32_t token, uint32_t penalty)
{
    tn_match *match = new_match(m, entry, 1);
    if (!match)
        return false;
    m->positions[match->matched] = token;
    finish_match(m, match, token, token + 1, 0, penalty);
    return true;
}

/* ---- phrases ---- */

/* Run a program from `start`. *matched: it matches, and its words stand in m->walk. False: no memory. */
static bool run_program(tn_matcher *m, uint32_t program, uint32_t start, bool *matched)
{
    enum tn_walk_result result = TN_WALK_UNSURE;
    if (m->index->programs[program].words)
        result = tn_walk_run(&m->memo, m->vocabulary, m->track, program, start, &m->walk);
    *matched = result == TN_WALK_MATCH;
    if (result != TN_WALK_UNSURE)
        return true;
    tn_found found;
    *matched = tn_simulate_run(&m->simulator, m->vocabulary, m->track, program, start, &found);
    if (*matched) {
        const tn_way_node *nodes = m->simulator.nodes;
        m->walk.end = found.end;
        m->walk.wildcards = found.wildcards;
        m->walk.penalty = found.penalty;
        m->walk.count = nodes[found.node].depth;
        for (uint32_t node = found.node, i = m->walk.count; i > 0; node = nodes[node].parent)
            m->walk.words[--i] = nodes[node].token;
    }
    return !m->simulator.no_memory;
}

static bool try_start(tn_matcher *m, uint32_t entry, uint32_t program, uint32_t start)
{
    bool matched;
    if (!run_program(m, program, start, &matched))
        return false;
    if (!matched)
        return true;
    tn_match *match = new_match(m, entry, m->walk.count);
    if (!match)
        return false;
    memcpy(m->positions + match->matched, m->walk.words, m->walk.count * sizeof *m->walk.words);
    finish_match(m, match, start, m->walk.end, m->walk.wildcards, m->walk.penalty);
    return true;
}

/* The first token from which a match can reach `anchor` with at most `before` of its tokens in front, not across a sentence's
 * end; transparent tokens take no room, but no more than TN_MATCH_SKIP_MAX of them are stepped over at a time. Not below
 * `floor`. */
static uint32_t first_start(const tn_matcher *m, uint32_t anchor, uint32_t before, uint32_t floor)
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

/* Whether a match of the program can begin with the token. */
static inline bool may_begin(const tn_matcher *m, uint32_t program, uint32_t start)
{
    const uint64_t bloom = m->index->programs[program].first_bloom;
    return bloom == UINT64_MAX || bloom & m->vocabulary->classes[m->track->classes[start]].bloom;
}

static bool try_starts(tn_matcher *m, const tn_candidate *c, uint32_t low, uint32_t high)
{
    for (uint32_t start = low; start < high; start++)
        if (may_begin(m, c->program, start) && !try_start(m, c->entry, c->program, start))
            return false;
    return true;
}

/* Anchors come in ascending order but for a few: those of a pair come in any order, and its second word may stand behind
 * transparent tokens. Within these distances starts are tried without need, so that one range remembers what was tried. */
#define NEAR 2
#define NEAR_TRANSPARENT (2 * TN_MATCH_SKIP_MAX)

/* Try an entry from every start that can reach the token `anchor`, each once a pass. */
static bool try_around(tn_matcher *m, const tn_candidate *c, uint32_t anchor)
{
    tried *t = &m->tried[c->entry];
    if (t->pass != m->pass) {
        uint32_t low = first_start(m, anchor, c->before, 0);
        *t = (tried){m->pass, 0, low, anchor + 1};
        return try_starts(m, c, low, anchor + 1);
    }
    if (anchor >= t->high) {
        uint32_t low = first_start(m, anchor, c->before, t->high), high = t->high;
        t->high = anchor + 1;
        if (low - high <= (m->track->transparent ? NEAR_TRANSPARENT : NEAR))
            return try_starts(m, c, high, anchor + 1);
        t->before = high;
        t->low = low;
        return try_starts(m, c, low, anchor + 1);
    }
    uint32_t low = first_start(m, anchor, c->before, t->before), high = t->low;
    if (low >= high)
        return true;
    t->low = low;
    return try_starts(m, c, low, high);
}

/* Try a candidate around its anchor. One of an exception waits for matches of its entry. */
static bool try_candidate(tn_matcher *m, uint32_t index, uint32_t anchor)
{
    const tn_candidate *c = &m->index->candidates[index];
    if (c->filler != m->fillers || (c->cue && m->vocabulary->quiet))
        return true;
    if (!c->exception)
        return !admitted(m, c->entry) || try_around(m, c, anchor);
    if (m->fired_count == m->fired_capacity) {
        void *list = m->fired;
        if (!tn_mem_reserve(m->mem, &list, &m->fired_capacity, m->fired_count + 1, sizeof *m->fired))
            return false;
        m->fired = list;
    }
    m->fired[m->fired_count++] = (fired){index, anchor, c->entry};
    m->fired_for[c->entry] = m->pass;
    return true;
}

/* Try those of a list that the text allows around the pair, or anchor alone, of the tokens first and last. */
static bool try_list(tn_matcher *m, const uint32_t *list, uint32_t count, uint32_t first, uint32_t last)
{
    const tn_track *t = m->track;
    const uint64_t bloom = m->scan->texts[t->text].bloom;
    const uint64_t before = tn_scan_before(m->vocabulary, t->classes, t->flags, first);
    const uint64_t behind = tn_scan_behind(m->vocabulary, t->classes, t->flags, t->count, last);
    for (uint32_t i = 0; i < count; i++) {
        const tn_candidate *c = &m->index->candidates[list[i]];
        if (tn_scan_fits(c, bloom, before, behind) && !try_candidate(m, list[i], c->second ? last : first))
            return false;
    }
    return true;
}

/* What begins with the neighbours i and j, between which there are transparent tokens. */
static bool try_pair(tn_matcher *m, uint32_t i, uint32_t j)
{
    const uint32_t *pool = m->vocabulary->pool;
    const tn_token_class *x = &m->vocabulary->classes[m->track->classes[i]], *y = &m->vocabulary->classes[m->track->classes[j]];
    for (uint32_t f = 0; f < x->first_count; f++)
        for (uint32_t s = 0; s < y->second_count; s++) {
            tn_index_list list = tn_index_list_of(m->index, pool[x->firsts + f], pool[y->seconds + s]);
            if (!try_list(m, m->index->lists + list.first, list.count, i, j))
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

static bool keep_singles(tn_matcher *m, const tn_token_class *c, uint32_t token)
{
    for (uint32_t s = 0; s < c->single_count; s++) {
        const uint32_t *single = m->vocabulary->pool + c->singles + 2 * s;
        bool filler = m->index->entries[single[0]].kind == TN_KIND_FILLER;
        if (filler == m->fillers && admitted(m, single[0]) && !keep_single(m, single[0], token, single[1]))
            return false;
    }
    return true;
}

/* A token that is an entry or an anchor by itself. */
static bool match_token(tn_matcher *m, uint32_t token)
{
    const tn_token_class *c = &m->vocabulary->classes[m->track->classes[token]];
    const tn_index_list loose = m->index->loose;
    if (c->single_count && !keep_singles(m, c, token))
        return false;
    if (c->anchor_count && !try_list(m, m->vocabulary->pool + c->anchors, c->anchor_count, token, token))
        return false;
    return !loose.count || try_list(m, m->index->lists + loose.first, loose.count, token, token);
}

static bool match_words(tn_matcher *m)
{
    const tn_scan_text *text = &m->scan->texts[m->track->text];
    if (++m->pass == 0) { /* after 2^32 passes: forget the old ones */
        memset(m->tried, 0, m->image->entries_count * sizeof *m->tried);
        memset(m->fired_for, 0, m->image->entries_count * sizeof *m->fired_for);
        m->pass = 1;
    }
    for (uint32_t i = text[0].events; i < text[1].events; i++) {
        const tn_scan_event *event = &m->scan->events[i];
        const uint32_t token = event->token - m->track->token;
        bool ok;
        if (event->candidate == TN_SCAN_TOKEN)
            ok = match_token(m, token);
        else if (event->candidate == TN_SCAN_FARTHER)
            ok = !m->track->transparent || try_farther(m, token);
        else
            ok = try_candidate(m, event->candidate, token + (m->index->candidates[event->candidate].second != 0));
        if (!ok)
            return false;
    }
    return true;
}

/* ---- regexes ---- */

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
        tn_match *match = new_match(m, entry, stop - first);
        if (!match)
            return false;
        for (uint32_t i = first; i < stop; i++)
            m->positions[match->matched + i - first] = i;
        match->first = match->first_word = first;
        match->end = stop;
        match->begin = t->map ? tn_normal_source_begin(t->map, begin) : (uint32_t)begin;
        match->stop = t->map ? tn_normal_source_end(t->map, end) : (uint32_t)end;
        match->words = count_words(m, first, stop);
        match->wildcards = 0;
        match->penalty = 1u << 20;
    }
    return true;
}

static bool match_regexes(tn_matcher *m)
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
            if (tn_regex_possible(m->image->compiled[m->image->entries[entry].regex], bytes) && admitted(m, entry) &&
                !match_regex(m, entry))
                return false;
        }
    }
    return true;
}

/* ---- exceptions and idioms ---- */

/* Mark every word that this exception of the entry matches from starts [low, high). */
static bool mark_exception(tn_matcher *m, uint32_t entry, uint32_t program, uint32_t low, uint32_t high)
{
    for (uint32_t start = low; start < high; start++) {
        bool matched = false;
        if (may_begin(m, program, start) && !run_program(m, program, start, &matched))
            return false;
        for (uint32_t k = 0; matched && k < m->walk.count; k++)
            m->marks[m->walk.words[k]] = entry + 1;
    }
    return true;
}

static bool mark_all_exceptions(tn_matcher *m, uint32_t entry)
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
        return mark_all_exceptions(m, entry);
    for (size_t i = first_fired(m, entry); i < m->fired_count && m->fired[i].entry == entry; i++) {
        const tn_candidate *c = &m->index->candidates[m->fired[i].candidate];
        uint32_t anchor = m->fired[i].anchor;
        if (!mark_exception(m, entry, c->program, first_start(m, anchor, c->before, 0), anchor + 1))
            return false;
    }
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

static int by_fired_entry(const void *x, const void *y)
{
    const fired *a = x, *b = y;
    return (a->entry > b->entry) - (a->entry < b->entry);
}

static bool sort(tn_matcher *m, void *records, size_t count, size_t size, int (*order)(const void *, const void *))
{
    if (count * size > m->spare_capacity && !tn_mem_reserve(m->mem, &m->spare, &m->spare_capacity, count * size, 1))
        return false;
    tn_merge_sort(records, m->spare, count, size, order);
    return true;
}

static bool sort_matches(tn_matcher *m)
{
    if (m->match_count > 24)
        return sort(m, m->matches, m->match_count, sizeof *m->matches, by_entry);
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

/* Whether an exception was fired for one of the matches, or may hold wherever it is. */
static bool exceptions_needed(const tn_matcher *m)
{
    for (size_t i = 0; i < m->match_count; i++) {
        const uint32_t entry = m->matches[i].entry;
        if (m->fired_for[entry] == m->pass || m->index->entries[entry].exceptions == TN_EXCEPTIONS_LOOSE)
            return true;
    }
    return false;
}

static bool apply_exceptions(tn_matcher *m)
{
    size_t kept = 0;
    if (!exceptions_needed(m))
        return true;
    if (!sort(m, m->fired, m->fired_count, sizeof *m->fired, by_fired_entry))
        return false;
    memset(m->marks, 0, m->track->count * sizeof *m->marks);
    for (size_t i = 0; i < m->match_count; i++) {
        const tn_match match = m->matches[i];
        bool first_of_entry = i == 0 || m->matches[i - 1].entry != match.entry;
        if (m->index->entries[match.entry].exceptions != TN_EXCEPTIONS_NONE) {
            if (first_of_entry && !mark_exceptions(m, match.entry))
                return false;
            bool excepted = false;
            for (uint32_t k = 0; k < match.matched_count && !excepted; k++)
                excepted = m->marks[m->positions[match.matched + k]] == match.entry + 1;
            if (excepted)
                continue;
        }
        m->matches[kept++] = match;
    }
    m->match_count = kept;
    return true;
}

/* Drop what lies wholly inside an idiom, and the idioms themselves. */
static void apply_idioms(tn_matcher *m)
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
        if (reach[m->matches[i].first] < m->matches[i].end)
            m->matches[kept++] = m->matches[i];
    m->match_count = kept;
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
        if (m->index->entries[entry].kind == TN_KIND_FILLER && admitted(m, entry))
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
        m->words[i] = (uint8_t)((filler ? TN_WORD_FILLER : 0) | TN_WORD_TRANSPARENT |
                                (run > TN_MATCH_SKIP_MAX ? TN_WORD_BARRIER : 0));
    }
    t->words = m->words;
    t->counted = counted;
    t->transparent = counted < t->count;
}

/* The same where every token is a word. */
static void classify_words(tn_matcher *m)
{
    tn_track *t = m->track;
    t->head = 0;
    t->tail = t->counted = t->count;
    t->words = m->all_words;
    t->transparent = false;
}

/* Fillers that are more than a word, or have exceptions: they are phrases like others, but the others look through them. */
static bool match_fillers(tn_matcher *m)
{
    m->fillers = true;
    classify(m, false);
    bool ok = match_words(m) && sort_matches(m) && apply_exceptions(m);
    m->fillers = false;
    for (size_t i = 0; ok && i < m->match_count; i++)
        for (uint32_t k = m->matches[i].first; m->index->entries[m->matches[i].entry].kind == TN_KIND_FILLER &&
                                               k < m->matches[i].end; k++)
            m->words[k] |= TN_WORD_FILLER;
    classify(m, false);
    m->match_count = m->position_count = m->fired_count = 0;
    m->exceptions = m->speaks = false;
    m->kinds = 0;
    return ok;
}

bool tn_match_run(tn_matcher *m, tn_track *track, const tn_scan *scan, const tn_match_query *query)
{
    m->track = track;
    m->scan = scan;
    m->query = query;
    m->match_count = m->position_count = m->fired_count = 0;
    m->limit_hit = m->simulator.no_memory = m->fillers = m->exceptions = m->speaks = false;
    m->kinds = 0;
    if (track->count >= m->mark_capacity && !reserve_tokens(m, track->count))
        return false;
    if (m->lives != m->vocabulary->lives) {
        m->lives = m->vocabulary->lives;
        tn_walk_forget(&m->memo);
    }
    if (track->count == 0) {
        classify_words(m);
        return true;
    }
    if (!(scan->texts[track->text].flags & TN_CLASS_SEEN_THROUGH)) {
        classify_words(m);
    } else {
        memset(m->words, 0, track->count);
        if (m->index->simple_fillers)
            classify(m, true);
        else if (!match_fillers(m))
            return false;
    }
    if (m->vocabulary->quiet)
        track->regexes &= m->loud_regexes;
    if (!match_words(m) || (track->regexes && !match_regexes(m)))
        return false;
    if (!m->speaks && !(m->kinds & NOTED) && !query->every_match) { /* shifters that have nothing to shift */
        m->match_count = 0;
        return true;
    }
    if (!sort_matches(m) || (m->exceptions && !apply_exceptions(m)))
        return false;
    if (m->kinds >> TN_KIND_IGNORE & 1)
        apply_idioms(m);
    return true;
}

bool tn_match_anywhere(tn_matcher *m, uint32_t entry)
{
    memset(m->marks, 0, m->track->count * sizeof *m->marks);
    if (!mark_all_exceptions(m, entry))
        return false;
    for (uint32_t i = 0; i < m->track->count; i++) {
        bool matched, excepted = false;
        if (!run_program(m, m->image->entries[entry].program, i, &matched))
            return false;
        for (uint32_t k = 0; matched && k < m->walk.count; k++)
            excepted = excepted || m->marks[m->walk.words[k]] == entry + 1;
        if (matched && !excepted)
            return true;
    }
    return false;
}
