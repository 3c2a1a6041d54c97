/* plain_match.c - all matches in one utterance: fillers first, then every entry, then exceptions and idioms. */
#include "plain_match.h"

#include "plain_simulate.h"
#include "plain_sort.h"
#include "plain_starts.h"

struct plain_matcher {
    const tn_image *image;
    const tn_mem *mem;
    plain_atoms atoms;
    plain_simulator simulator;
    plain_match *matches;
    size_t match_count, match_capacity;
    uint32_t *positions;
    size_t position_count, position_capacity;
    uint8_t *words;
    size_t word_capacity;
    uint32_t *marks; /* one a token: the entry whose exceptions matched there (+ 1), or by match: an idiom hides it */
    size_t mark_capacity;
    plain_starts starts;
    bool exhaustive;
    /* of the run */
    const plain_text *text;
    const plain_match_query *query;
    bool fillers; /* of the pass */
    bool limit_hit;
};

plain_matcher *plain_match_new(const tn_image *image, const tn_mem *mem, bool exhaustive)
{
    plain_matcher *m = tn_mem_zero(mem, 1, sizeof *m);
    if (!m)
        return NULL;
    m->image = image;
    m->mem = mem;
    m->exhaustive = exhaustive;
    plain_simulate_init(&m->simulator, mem);
    if (plain_atoms_init(&m->atoms, image, mem) && plain_starts_init(&m->starts, image, mem))
        return m;
    plain_match_free(m);
    return NULL;
}

void plain_match_free(plain_matcher *m)
{
    if (!m)
        return;
    plain_atoms_free(&m->atoms);
    plain_starts_free(&m->starts);
    plain_simulate_free(&m->simulator);
    tn_mem_free(m->mem, m->matches, m->match_capacity, sizeof *m->matches);
    tn_mem_free(m->mem, m->positions, m->position_capacity, sizeof *m->positions);
    tn_mem_free(m->mem, m->words, m->word_capacity, sizeof *m->words);
    tn_mem_free(m->mem, m->marks, m->mark_capacity, sizeof *m->marks);
    tn_mem_free(m->mem, m, 1, sizeof *m);
}

const plain_match *plain_match_list(const plain_matcher *m, size_t *count)
{
    *count = m->match_count;
    return m->matches;
}

const uint32_t *plain_match_positions(const plain_matcher *m, const plain_match *match)
{
    return m->positions + match->matched;
}

const uint8_t *plain_match_words(const plain_matcher *m)
{
    return m->words;
}

bool plain_match_limit_hit(const plain_matcher *m)
{
    return m->limit_hit || m->atoms.limit_hit;
}

/* ---- who takes part ---- */

static bool admitted(const plain_matcher *m, uint32_t index)
{
    const tn_image_entry *e = &m->image->entries[index];
    const plain_match_query *q = m->query;
    if (e->speaker != TENOR_ROLE_UNKNOWN && q->role != TENOR_ROLE_UNKNOWN && e->speaker != (uint32_t)q->role)
        return false;
    if (e->flags & TN_ENTRY_DRAFT && index != q->draft)
        return false;
    if (e->channel.size && !tn_str_eq(tn_image_str(m->image, e->channel), q->channel))
        return false;
    return !(e->flags & TN_ENTRY_DATED) || (q->day != TENOR_NO_DAY && q->day >= e->from && q->day <= e->until);
}

/* ---- keeping matches ---- */

static uint32_t count_words(const plain_matcher *m, uint32_t first, uint32_t end)
{
    uint32_t words = 0;
    for (uint32_t i = first; i < end; i++)
        words += (m->words[i] & PLAIN_WORD_COUNTS) != 0;
    return words;
}

static bool keep_positions(plain_matcher *m, size_t count)
{
    void *positions = m->positions;
    if (!tn_mem_reserve(m->mem, &positions, &m->position_capacity, m->position_count + count, sizeof *m->positions))
        return false;
    m->positions = positions;
    return true;
}

static plain_match *new_match(plain_matcher *m)
{
    void *matches = m->matches;
    if (!tn_mem_reserve(m->mem, &matches, &m->match_capacity, m->match_count + 1, sizeof *m->matches))
        return NULL;
    m->matches = matches;
    return &m->matches[m->match_count++];
}

static bool keep_found(plain_matcher *m, uint32_t entry, uint32_t start, const plain_found *found)
{
    const plain_way_node *nodes = m->simulator.nodes;
    uint32_t count = nodes[found->node].depth;
    plain_match *match = new_match(m);
    if (!match || !keep_positions(m, count))
        return false;
    uint32_t at = (uint32_t)m->position_count;
    m->position_count += count;
    for (uint32_t node = found->node, i = count; i > 0; node = nodes[node].parent)
        m->positions[at + --i] = nodes[node].token;
    const plain_token *tokens = m->text->tokens;
    /* A 's that stands for the phrase's "is" is a word of it, as "is" written out would be. */
    uint32_t resolved = 0;
    for (uint32_t i = 0; i < count; i++)
        resolved += (tokens[m->positions[at + i]].flags & PLAIN_TOKEN_AMBIGUOUS) != 0;
    *match = (plain_match){.entry = entry, .first = start, .end = found->end, .begin = tokens[start].begin,
                        .stop = tokens[found->end - 1].end, .first_word = m->positions[at],
                        .words = count_words(m, start, found->end) + resolved, .wildcards = found->wildcards,
                        .penalty = found->penalty, .matched = at, .matched_count = count};
    return true;
}

/* ---- phrases ---- */

static bool try_start(plain_matcher *m, const plain_track *track, uint32_t entry, uint32_t start)
{
    const tn_image_entry *e = &m->image->entries[entry];
    plain_found found;
    if ((e->kind == TN_KIND_FILLER) != m->fillers || !admitted(m, entry))
        return true;
    bool matched = plain_simulate_run(&m->simulator, track, e->program, start, &found);
    return !m->simulator.no_memory && (!matched || keep_found(m, entry, start, &found));
}

/* Every entry from every start; or of those that can begin with a word, each from such words only. */
static bool match_phrases(plain_matcher *m, const plain_track *track, bool fillers)
{
    const tn_image *image = m->image;
    m->fillers = fillers;
    for (uint32_t i = 0; i < track->count; i++) {
        if (m->exhaustive) {
            for (uint32_t e = 0; e < image->entries_count; e++)
                if (!(image->entries[e].flags & TN_ENTRY_REGEX) && !try_start(m, track, e, i))
                    return false;
            continue;
        }
        size_t count;
        const uint32_t *starters = plain_starts_at(&m->starts, &m->atoms, i, &count);
        for (size_t k = 0; k < count; k++)
            if (!try_start(m, track, starters[k], i))
                return false;
    }
    return true;
}

/* ---- regexes ---- */

/* The tokens that share a byte with a span of the normalised text. */
static void tokens_in(const plain_text *text, size_t begin, size_t end, uint32_t *first, uint32_t *stop)
{
    size_t low = 0;
    while (low < text->token_count && text->tokens[low].normal_end <= begin)
        low++;
    *first = (uint32_t)low;
    while (low < text->token_count && text->tokens[low].normal_begin < end)
        low++;
    *stop = (uint32_t)low;
}

static bool match_regex(plain_matcher *m, uint32_t entry, tn_str normal)
{
    const tn_regex *regex = m->atoms.compiled[m->image->entries[entry].regex];
    bool possible = plain_atoms_possible(regex, normal);
    size_t from = 0, begin, end;
    while (from < normal.n) {
        enum tn_regex_result r = tn_regex_find(regex, m->atoms.regex, normal, from, &begin, &end);
        if (r == TN_REGEX_LIMIT && possible) /* a text that it cannot match costs nothing: see plain_atoms_possible */
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
            scores = m->text->tokens[i].kind != PLAIN_TOKEN_OPAQUE; /* a URL or [PII] never scores */
        if (!scores)
            continue;
        plain_match *match = new_match(m);
        if (!match || !keep_positions(m, stop - first))
            return false;
        *match = (plain_match){.entry = entry, .first = first, .end = stop, .first_word = first,
                            .begin = plain_normal_source_begin(&m->text->normal, begin),
                            .stop = plain_normal_source_end(&m->text->normal, end),
                                .words = count_words(m, first, stop),
                            .penalty = 1u << 20, .matched = (uint32_t)m->position_count, .matched_count = stop - first};
        for (uint32_t i = first; i < stop; i++)
            m->positions[m->position_count++] = i;
    }
    return true;
}

static bool match_regexes(plain_matcher *m)
{
    tn_str normal = tn_buf_view(&m->text->normal.text);
    for (uint32_t i = 0; i < m->image->entries_count; i++)
        if (m->image->entries[i].flags & TN_ENTRY_REGEX && admitted(m, i) && !match_regex(m, i, normal))
            return false;
    return true;
}

/* ---- exceptions and idioms ---- */

/* Mark every word that an exception of the entry matches. */
static bool mark_exceptions(plain_matcher *m, const plain_track *track, uint32_t entry)
{
    const tn_image_entry *e = &m->image->entries[entry];
    for (uint32_t x = 0; x < e->exception_count; x++) {
        uint32_t program = m->image->exceptions[e->exception + x];
        for (uint32_t i = 0; i < track->count; i++) {
            plain_found found;
            bool matched = plain_simulate_run(&m->simulator, track, program, i, &found);
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
    const plain_match *a = x, *b = y;
    if (a->entry != b->entry)
        return a->entry < b->entry ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    /* Two matches of a regex in one token, or even in one cluster of the source: the earlier first. (Before the engine
     * was made fast, other entries decided which of those in one cluster came first.) */
    if (a->begin != b->begin)
        return a->begin < b->begin ? -1 : 1;
    return (a->stop > b->stop) - (a->stop < b->stop);
}

static bool apply_exceptions(plain_matcher *m, const plain_track *track)
{
    plain_sort(m->matches, m->match_count, sizeof *m->matches, by_entry);
    memset(m->marks, 0, track->count * sizeof *m->marks);
    size_t kept = 0;
    for (size_t i = 0; i < m->match_count; i++) {
        const plain_match match = m->matches[i];
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

/* Drop what lies wholly inside an idiom, but for cues, and the idioms themselves. */
static bool apply_idioms(plain_matcher *m)
{
    void *marks = m->marks;
    if (!tn_mem_reserve(m->mem, &marks, &m->mark_capacity, m->match_count + 1, sizeof *m->marks))
        return false;
    m->marks = marks;
    memset(m->marks, 0, (m->match_count + 1) * sizeof *m->marks);
    for (size_t k = 0; k < m->match_count; k++) {
        const plain_match *idiom = &m->matches[k];
        if (m->image->entries[idiom->entry].kind != TN_KIND_IGNORE)
            continue;
        for (size_t i = 0; i < m->match_count; i++)
            if (idiom->first <= m->matches[i].first && m->matches[i].end <= idiom->end &&
                m->image->entries[m->matches[i].entry].kind != TN_KIND_CUE)
                m->marks[i] = 1;
    }
    size_t kept = 0;
    for (size_t i = 0; i < m->match_count; i++)
        if (!m->marks[i])
            m->matches[kept++] = m->matches[i];
    m->match_count = kept;
    return true;
}

/* ---- the run ---- */

static bool reserve_tokens(plain_matcher *m, size_t count)
{
    void *words = m->words, *marks = m->marks;
    bool ok = tn_mem_reserve(m->mem, &words, &m->word_capacity, count + 1, sizeof *m->words);
    m->words = words;
    ok = ok && tn_mem_reserve(m->mem, &marks, &m->mark_capacity, count + 1, sizeof *m->marks);
    m->marks = marks;
    return ok;
}

/* Which tokens are words, which are transparent, and where the text begins and ends for ^ and $. */
static void classify(plain_matcher *m, plain_track *track)
{
    uint32_t run = 0;
    track->head = track->count;
    track->tail = 0;
    for (uint32_t i = 0; i < track->count; i++) {
        const plain_token *t = &m->text->tokens[i];
        bool filler = (m->words[i] & PLAIN_WORD_FILLER) != 0;
        bool counts = !filler && t->kind != PLAIN_TOKEN_SYMBOL && !(t->flags & PLAIN_TOKEN_AMBIGUOUS);
        run = counts ? 0 : run + 1;
        m->words[i] = (uint8_t)((filler ? PLAIN_WORD_FILLER : 0) | (counts ? PLAIN_WORD_COUNTS
                                                                    : PLAIN_WORD_TRANSPARENT) |
                                (run > PLAIN_MATCH_SKIP_MAX ? PLAIN_WORD_BARRIER : 0));
        if (counts) {
            if (track->head == track->count)
                track->head = i;
            track->tail = i + 1;
        }
    }
}

bool plain_match_run(plain_matcher *m, const plain_text *text, const plain_match_query *query)
{
    m->text = text;
    m->query = query;
    m->match_count = m->position_count = 0;
    m->limit_hit = false;
    m->simulator.no_memory = false;
    if (!reserve_tokens(m, text->token_count) || !plain_atoms_run(&m->atoms, text, query->language))
        return false;
    memset(m->words, 0, text->token_count);
    plain_track track = {.image = m->image, .tokens = text->tokens, .atoms = &m->atoms, .words = m->words,
                      .count = (uint32_t)text->token_count};
    classify(m, &track);
    /* Fillers are words of the lexicon like others, but the others look through them: they come first. */
    if (!match_phrases(m, &track, true) || !apply_exceptions(m, &track))
        return false;
    if (m->match_count) {
        for (size_t i = 0; i < m->match_count; i++)
            for (uint32_t k = m->matches[i].first; k < m->matches[i].end; k++)
                m->words[k] |= PLAIN_WORD_FILLER;
        classify(m, &track);
    }
    m->match_count = m->position_count = 0;
    if (!match_phrases(m, &track, false) || !match_regexes(m) || !apply_exceptions(m, &track))
        return false;
    return apply_idioms(m);
}
