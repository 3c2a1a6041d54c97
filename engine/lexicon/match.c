/* match.c - all matches in one utterance: fillers first, then every entry, then exceptions and idioms. */
#include "lexicon/match.h"

#include "base/sort.h"
#include "lexicon/simulate.h"

struct tn_matcher {
    const tn_image *image;
    const tn_mem *mem;
    tn_atoms atoms;
    tn_simulator simulator;
    tn_match *matches;
    size_t match_count, match_capacity;
    uint32_t *positions;
    size_t position_count, position_capacity;
    uint8_t *words;
    size_t word_capacity;
    uint32_t *marks; /* one a token: the entry whose exceptions matched there (+ 1), or an idiom's end */
    size_t mark_capacity;
    uint32_t *tried; /* by entry: starts below this were tried, since `pass` */
    uint32_t *tried_pass;
    uint32_t pass;
    /* of the run */
    const tn_text *text;
    const tn_match_query *query;
    bool limit_hit;
};

tn_matcher *tn_match_new(const tn_image *image, const tn_mem *mem)
{
    tn_matcher *m = tn_mem_zero(mem, 1, sizeof *m);
    if (!m)
        return NULL;
    m->image = image;
    m->mem = mem;
    tn_simulate_init(&m->simulator, mem);
    m->tried = tn_mem_zero(mem, image->entries_count, sizeof *m->tried);
    m->tried_pass = tn_mem_zero(mem, image->entries_count, sizeof *m->tried_pass);
    if (!m->tried || !m->tried_pass || !tn_atoms_init(&m->atoms, image, mem)) {
        m->atoms = (tn_atoms){.mem = mem};
        tn_match_free(m);
        return NULL;
    }
    return m;
}

void tn_match_free(tn_matcher *m)
{
    if (!m)
        return;
    tn_atoms_free(&m->atoms);
    tn_simulate_free(&m->simulator);
    tn_mem_free(m->mem, m->matches, m->match_capacity, sizeof *m->matches);
    tn_mem_free(m->mem, m->positions, m->position_capacity, sizeof *m->positions);
    tn_mem_free(m->mem, m->words, m->word_capacity, sizeof *m->words);
    tn_mem_free(m->mem, m->marks, m->mark_capacity, sizeof *m->marks);
    tn_mem_free(m->mem, m->tried, m->image->entries_count, sizeof *m->tried);
    tn_mem_free(m->mem, m->tried_pass, m->image->entries_count, sizeof *m->tried_pass);
    tn_mem_free(m->mem, m, 1, sizeof *m);
}

const tn_match *tn_match_list(const tn_matcher *m, size_t *count)
{
    *count = m->match_count;
    return m->matches;
}

const uint32_t *tn_match_positions(const tn_matcher *m, const tn_match *match)
{
    return m->positions + match->matched;
}

const uint8_t *tn_match_words(const tn_matcher *m)
{
    return m->words;
}

bool tn_match_limit_hit(const tn_matcher *m)
{
    return m->limit_hit || m->atoms.limit_hit;
}

/* ---- who takes part ---- */

static bool admitted(const tn_matcher *m, uint32_t index)
{
    const tn_image_entry *e = &m->image->entries[index];
    const tn_match_query *q = m->query;
    if (e->speaker != TENOR_ROLE_UNKNOWN && q->role != TENOR_ROLE_UNKNOWN && e->speaker != (uint32_t)q->role)
        return false;
    if (e->flags & TN_ENTRY_DRAFT && index != q->draft)
        return false;
    if (e->channel.size && !tn_str_eq(tn_image_str(m->image, e->channel), q->channel))
        return false;
    return !(e->flags & TN_ENTRY_DATED) || (q->day != TENOR_NO_DAY && q->day >= e->from && q->day <= e->until);
}

/* ---- keeping matches ---- */

static uint32_t count_words(const tn_matcher *m, uint32_t first, uint32_t end)
{
    uint32_t words = 0;
    for (uint32_t i = first; i < end; i++)
        words += (m->words[i] & TN_WORD_COUNTS) != 0;
    return words;
}

static bool keep_positions(tn_matcher *m, size_t count)
{
    void *positions = m->positions;
    if (!tn_mem_reserve(m->mem, &positions, &m->position_capacity, m->position_count + count, sizeof *m->positions))
        return false;
    m->positions = positions;
    return true;
}

static tn_match *new_match(tn_matcher *m)
{
    void *matches = m->matches;
    if (!tn_mem_reserve(m->mem, &matches, &m->match_capacity, m->match_count + 1, sizeof *m->matches))
        return NULL;
    m->matches = matches;
    return &m->matches[m->match_count++];
}

static bool keep_found(tn_matcher *m, uint32_t entry, uint32_t start, const tn_found *found)
{
    const tn_way_node *nodes = m->simulator.nodes;
    uint32_t count = nodes[found->node].depth;
    tn_match *match = new_match(m);
    if (!match || !keep_positions(m, count))
        return false;
    uint32_t at = (uint32_t)m->position_count;
    m->position_count += count;
    for (uint32_t node = found->node, i = count; i > 0; node = nodes[node].parent)
        m->positions[at + --i] = nodes[node].token;
    const tn_token *tokens = m->text->tokens;
    /* A 's that stands for the phrase's "is" is a word of it, as "is" written out would be. */
    uint32_t resolved = 0;
    for (uint32_t i = 0; i < count; i++)
        resolved += (tokens[m->positions[at + i]].flags & TN_TOKEN_AMBIGUOUS) != 0;
    *match = (tn_match){.entry = entry, .first = start, .end = found->end, .begin = tokens[start].begin,
                        .stop = tokens[found->end - 1].end, .first_word = m->positions[at],
                        .words = count_words(m, start, found->end) + resolved, .wildcards = found->wildcards,
                        .penalty = found->penalty, .matched = at, .matched_count = count};
    return true;
}

/* ---- phrases ---- */

static bool is_filler(const tn_matcher *m, uint32_t entry)
{
    return m->image->entries[entry].kind == TN_KIND_FILLER;
}

static bool try_start(tn_matcher *m, const tn_track *track, uint32_t entry, uint32_t start)
{
    tn_found found;
    bool matched = tn_simulate_run(&m->simulator, track, m->image->entries[entry].program, start, &found);
    return !m->simulator.no_memory && (!matched || keep_found(m, entry, start, &found));
}

/* The first token from which a match can reach `anchor` with at most `before` of its tokens in front, not across a sentence's
 * end; transparent tokens take no room, but no more than TN_MATCH_SKIP_MAX of them are stepped over at a time. Not below
 * `floor`. */
static uint32_t first_start(const tn_matcher *m, uint32_t anchor, uint32_t before, uint32_t floor)
{
    uint32_t start = anchor, farthest = before * (TN_MATCH_SKIP_MAX + 1);
    while (start > floor && anchor - start < farthest && !(m->text->tokens[start].flags & TN_TOKEN_BREAK)) {
        bool takes_room = !(m->words[start - 1] & TN_WORD_TRANSPARENT);
        if (takes_room && before == 0)
            break;
        before -= takes_room;
        start--;
    }
    return start;
}

/* Try an entry from every start that can reach the token `anchor`, each once a pass: anchors come in ascending order. */
static bool try_around(tn_matcher *m, const tn_track *track, uint32_t entry, uint32_t anchor)
{
    uint32_t floor = m->tried_pass[entry] == m->pass ? m->tried[entry] : 0;
    uint32_t start = first_start(m, anchor, m->image->programs[m->image->entries[entry].program].before, floor);
    for (; start <= anchor; start++)
        if (start >= floor && !try_start(m, track, entry, start))
            return false;
    m->tried[entry] = anchor + 1;
    m->tried_pass[entry] = m->pass;
    return true;
}

static bool match_phrases(tn_matcher *m, const tn_track *track, bool fillers)
{
    const tn_image *image = m->image;
    const tn_atoms *a = &m->atoms;
    if (++m->pass == 0) { /* after 2^32 passes: forget the old ones */
        memset(m->tried_pass, 0, image->entries_count * sizeof *m->tried_pass);
        m->pass = 1;
    }
    for (uint32_t i = 0; i < track->count; i++) {
        for (uint32_t k = a->begin[i]; k < a->begin[i + 1]; k++) {
            const tn_image_atom *atom = &image->atoms[a->list[k]];
            for (uint32_t s = 0; s < atom->anchor_count; s++) {
                uint32_t entry = image->anchors[atom->anchor + s];
                if (is_filler(m, entry) == fillers && admitted(m, entry) && !try_around(m, track, entry, i))
                    return false;
            }
        }
        for (uint32_t k = 0; k < image->loose_count; k++) /* also where a filler stands: it may begin with that one by name */
            if (is_filler(m, image->loose[k]) == fillers && admitted(m, image->loose[k]) &&
                !try_start(m, track, image->loose[k], i))
                return false;
    }
    return true;
}

/* ---- regexes ---- */

/* The tokens that share a byte with a span of the normalised text. */
static void tokens_in(const tn_text *text, size_t begin, size_t end, uint32_t *first, uint32_t *stop)
{
    size_t low = 0, high = text->token_count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (text->tokens[mid].normal_end <= begin)
            low = mid + 1;
        else
            high = mid;
    }
    *first = (uint32_t)low;
    while (low < text->token_count && text->tokens[low].normal_begin < end)
        low++;
    *stop = (uint32_t)low;
}

static bool match_regex(tn_matcher *m, uint32_t entry, tn_str normal)
{
    const tn_regex *regex = m->image->compiled[m->image->entries[entry].regex];
    size_t from = 0, begin, end;
    while (from < normal.n) {
        enum tn_regex_result r = tn_regex_find(regex, m->atoms.regex, normal, from, &begin, &end);
        if (r == TN_REGEX_LIMIT)
            m->limit_hit = true;
        if (r == TN_REGEX_NO_MEMORY)
            return false;
        if (r != TN_REGEX_FOUND || end <= from)
            break;
        from = end;
        uint32_t first, stop;
        tokens_in(m->text, begin, end, &first, &stop);
        bool scores = first < stop; /* no token: nothing that could stand in a phrase */
        for (uint32_t i = first; i < stop && scores; i++)
            scores = m->text->tokens[i].kind != TN_TOKEN_OPAQUE; /* a URL or [PII] never scores */
        if (!scores)
            continue;
        tn_match *match = new_match(m);
        if (!match || !keep_positions(m, stop - first))
            return false;
        *match = (tn_match){.entry = entry, .first = first, .end = stop, .first_word = first,
                            .begin = tn_normal_source_begin(&m->text->normal, begin),
                            .stop = tn_normal_source_end(&m->text->normal, end), .words = count_words(m, first, stop),
                            .penalty = 1u << 20, .matched = (uint32_t)m->position_count, .matched_count = stop - first};
        for (uint32_t i = first; i < stop; i++)
            m->positions[m->position_count++] = i;
    }
    return true;
}

static bool match_regexes(tn_matcher *m)
{
    tn_str normal = tn_buf_view(&m->text->normal.text);
    uint64_t bytes[4] = {0};
    if (m->image->regex_entries_count == 0)
        return true;
    for (size_t i = 0; i < normal.n; i++) {
        unsigned char b = (unsigned char)normal.p[i];
        bytes[b / 64] |= UINT64_C(1) << (b % 64);
    }
    for (uint32_t i = 0; i < m->image->regex_entries_count; i++) {
        uint32_t entry = m->image->regex_entries[i];
        if (admitted(m, entry) && tn_regex_possible(m->image->compiled[m->image->entries[entry].regex], bytes) &&
            !match_regex(m, entry, normal))
            return false;
    }
    return true;
}

/* ---- exceptions and idioms ---- */

/* Mark every word that an exception of the entry matches. */
static bool mark_exceptions(tn_matcher *m, const tn_track *track, uint32_t entry)
{
    const tn_image_entry *e = &m->image->entries[entry];
    for (uint32_t x = 0; x < e->exception_count; x++) {
        uint32_t program = m->image->exceptions[e->exception + x];
        bool possible = tn_atoms_possible(&m->atoms, program);
        for (uint32_t i = 0; possible && i < track->count; i++) {
            tn_found found;
            bool matched = tn_simulate_run(&m->simulator, track, program, i, &found);
            if (m->simulator.no_memory)
                return false;
            if (matched)
                for (uint32_t n = found.node; n != TN_IMAGE_NONE; n = m->simulator.nodes[n].parent)
                    m->marks[m->simulator.nodes[n].token] = entry + 1;
        }
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

static bool apply_exceptions(tn_matcher *m, const tn_track *track)
{
    tn_sort(m->matches, m->match_count, sizeof *m->matches, by_entry);
    memset(m->marks, 0, track->count * sizeof *m->marks);
    size_t kept = 0;
    for (size_t i = 0; i < m->match_count; i++) {
        const tn_match match = m->matches[i];
        bool first_of_entry = i == 0 || m->matches[i - 1].entry != match.entry;
        if (m->image->entries[match.entry].exception_count) {
            if (first_of_entry && !mark_exceptions(m, track, match.entry))
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
static void apply_idioms(tn_matcher *m, const tn_track *track)
{
    uint32_t *reach = m->marks; /* the farthest end of an idiom that begins at or before a token */
    bool any = false;
    memset(reach, 0, track->count * sizeof *reach);
    for (size_t i = 0; i < m->match_count; i++) {
        const tn_match *match = &m->matches[i];
        if (m->image->entries[match->entry].kind != TN_KIND_IGNORE)
            continue;
        any = true;
        if (match->end > reach[match->first])
            reach[match->first] = match->end;
    }
    if (!any)
        return;
    for (uint32_t t = 1; t < track->count; t++)
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
    void *words = m->words, *marks = m->marks;
    bool ok = tn_mem_reserve(m->mem, &words, &m->word_capacity, count + 1, sizeof *m->words);
    m->words = words;
    ok = ok && tn_mem_reserve(m->mem, &marks, &m->mark_capacity, count + 1, sizeof *m->marks);
    m->marks = marks;
    return ok;
}

/* Which tokens are words, which are transparent, and where the text begins and ends for ^ and $. */
static void classify(tn_matcher *m, tn_track *track)
{
    uint32_t run = 0;
    track->head = track->count;
    track->tail = 0;
    for (uint32_t i = 0; i < track->count; i++) {
        const tn_token *t = &m->text->tokens[i];
        bool filler = (m->words[i] & TN_WORD_FILLER) != 0;
        bool counts = !filler && t->kind != TN_TOKEN_SYMBOL && !(t->flags & TN_TOKEN_AMBIGUOUS);
        run = counts ? 0 : run + 1;
        m->words[i] = (uint8_t)((filler ? TN_WORD_FILLER : 0) | (counts ? TN_WORD_COUNTS : TN_WORD_TRANSPARENT) |
                                (run > TN_MATCH_SKIP_MAX ? TN_WORD_BARRIER : 0));
        if (counts) {
            if (track->head == track->count)
                track->head = i;
            track->tail = i + 1;
        }
    }
}

bool tn_match_run(tn_matcher *m, const tn_text *text, const tn_match_query *query)
{
    m->text = text;
    m->query = query;
    m->match_count = m->position_count = 0;
    m->limit_hit = false;
    m->simulator.no_memory = false;
    if (!reserve_tokens(m, text->token_count) || !tn_atoms_run(&m->atoms, text, query->language))
        return false;
    memset(m->words, 0, text->token_count);
    tn_track track = {.image = m->image, .tokens = text->tokens, .atoms = &m->atoms, .words = m->words,
                      .count = (uint32_t)text->token_count};
    classify(m, &track);
    /* Fillers are words of the lexicon like others, but the others look through them: they come first. */
    if (!match_phrases(m, &track, true) || !apply_exceptions(m, &track))
        return false;
    if (m->match_count) {
        for (size_t i = 0; i < m->match_count; i++)
            for (uint32_t k = m->matches[i].first; k < m->matches[i].end; k++)
                m->words[k] |= TN_WORD_FILLER;
        classify(m, &track);
    }
    m->match_count = m->position_count = 0;
    if (!match_phrases(m, &track, false) || !match_regexes(m) || !apply_exceptions(m, &track))
        return false;
    apply_idioms(m, &track);
    return true;
}

bool tn_match_anywhere(tn_matcher *m, uint32_t entry)
{
    tn_track track = {.image = m->image, .tokens = m->text->tokens, .atoms = &m->atoms, .words = m->words,
                      .count = (uint32_t)m->text->token_count};
    classify(m, &track);
    memset(m->marks, 0, track.count * sizeof *m->marks);
    if (!mark_exceptions(m, &track, entry))
        return false;
    for (uint32_t i = 0; i < track.count; i++) {
        tn_found found;
        if (!tn_simulate_run(&m->simulator, &track, m->image->entries[entry].program, i, &found))
            continue;
        bool excepted = false;
        for (uint32_t n = found.node; n != TN_IMAGE_NONE; n = m->simulator.nodes[n].parent)
            excepted = excepted || m->marks[m->simulator.nodes[n].token] == entry + 1;
        if (!excepted)
            return true;
    }
    return false;
}
