/* scope.c - which shifter reaches which hit. */
#include "score/scope.h"

#include "base/keysort.h"
#include "base/sort.h"
#include "lexicon/resolve.h"

/* Values a token, each an array of token_count + 1 in tn_scope.cells. */
enum cell {
    WORDS_BEFORE, /* word tokens before this token */
    SENTENCE,     /* number of its sentence */
    STOPS,        /* 1: a stop word begins here */
    NEGATED,      /* head of the list of negators that reach it (link + 1) */
    NEGATOR,      /* an unspent negator begins here (match + 1) */
    BOOSTERS,     /* head of the list of those that begin here (link + 1) */
    CONTRAST,     /* by sentence: its last contrast word (match + 1) */
    CONDITIONAL,  /* the last conditional at or before it in its sentence (match + 1) */
    CELLS
};

/* Tokens [low, high): most shifters stand alone in their text, and what is between them is all that need be gone through. */
typedef struct range {
    uint32_t low, high;
} range;

typedef struct run {
    tn_scope *scope;
    const tn_scope_input *in;
    uint32_t *cell[CELLS];
} run;

static inline void widen(range *r, uint32_t token)
{
    r->low = token < r->low ? token : r->low;
    r->high = token >= r->high ? token + 1 : r->high;
}

void tn_scope_init(tn_scope *scope, const tn_mem *mem)
{
    *scope = (tn_scope){.mem = mem};
}

void tn_scope_free(tn_scope *scope)
{
    tn_mem_free(scope->mem, scope->hits, scope->hit_capacity, sizeof *scope->hits);
    tn_mem_free(scope->mem, scope->spare, scope->spare_capacity, 1);
    tn_mem_free(scope->mem, scope->list, scope->list_capacity, sizeof *scope->list);
    tn_mem_free(scope->mem, scope->links, scope->link_capacity, sizeof *scope->links);
    tn_mem_free(scope->mem, scope->cells, scope->cell_capacity, sizeof *scope->cells);
    tn_scope_init(scope, scope->mem);
}

static const tn_image_entry *entry_of(const run *r, const tn_match *match)
{
    return &r->in->image->entries[match->entry];
}

static bool won(const run *r, size_t match)
{
    return r->in->lost_to[match] == TN_RESOLVE_WON;
}

static bool is_filler(const run *r, uint32_t token)
{
    return (r->in->track->words[token] & TN_WORD_FILLER) != 0;
}

/* places: which words and sentences tokens stand in. */
static bool prepare_cells(run *r, bool places)
{
    size_t width = (size_t)r->in->track->count + 1;
    void *cells = r->scope->cells;
    if (width * CELLS > r->scope->cell_capacity &&
        !tn_mem_reserve(r->scope->mem, &cells, &r->scope->cell_capacity, width * CELLS, sizeof *r->scope->cells))
        return false;
    r->scope->cells = cells;
    memset(cells, 0, width * CELLS * sizeof *r->scope->cells);
    for (int c = 0; c < CELLS; c++)
        r->cell[c] = r->scope->cells + (size_t)c * width;
    if (!places)
        return true;
    uint32_t words = 0, sentence = 0;
    for (uint32_t t = 0; t < r->in->track->count; t++) {
        sentence += (r->in->track->flags[t] & TN_TOKEN_BREAK) != 0;
        r->cell[WORDS_BEFORE][t] = words;
        r->cell[SENTENCE][t] = sentence;
        words += (r->in->track->words[t] & TN_WORD_COUNTS) != 0;
    }
    r->cell[WORDS_BEFORE][r->in->track->count] = words;
    r->cell[SENTENCE][r->in->track->count] = sentence + 1;
    return true;
}

static int by_dimension(const void *x, const void *y)
{
    const tn_scope_hit *a = x, *b = y;
    if (a->dimension != b->dimension)
        return a->dimension < b->dimension ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return (a->match > b->match) - (a->match < b->match);
}

static uint64_t dimension_number(const void *record)
{
    const tn_scope_hit *hit = record;
    return (uint64_t)(uint32_t)hit->dimension << 32 | hit->first;
}

static bool order_hits(tn_scope *scope)
{
    if (scope->hit_count < TN_KEYSORT_MANY) {
        tn_sort(scope->hits, scope->hit_count, sizeof *scope->hits, by_dimension);
        return true;
    }
    const size_t room = tn_keysort_room(scope->hit_count, sizeof *scope->hits);
    if (room == 0 || (room > scope->spare_capacity && !tn_mem_reserve(scope->mem, &scope->spare, &scope->spare_capacity, room, 1)))
        return false;
    tn_keysort(scope->hits, scope->spare, scope->hit_count, sizeof *scope->hits, dimension_number, by_dimension);
    return true;
}

/* Winners of the dimensions become hits. */
static bool collect_hits(run *r)
{
    tn_scope *scope = r->scope;
    scope->hit_count = 0;
    for (size_t i = 0; i < r->in->match_count; i++) {
        const tn_match *m = &r->in->matches[i];
        const tn_image_entry *e = entry_of(r, m);
        if (e->kind == TN_KIND_STOP && r->cell[STOPS] && won(r, i))
            r->cell[STOPS][m->first] = 1;
        if (e->dimension < 0 || !won(r, i))
            continue;
        void *hits = scope->hits;
        if (scope->hit_count == scope->hit_capacity && !tn_mem_reserve(scope->mem, &hits, &scope->hit_capacity, scope->hit_count + 1, sizeof *scope->hits))
            return false;
        scope->hits = hits;
        scope->hits[scope->hit_count++] = (tn_scope_hit){.match = (uint32_t)i, .dimension = e->dimension, .first = m->first,
                                                         .end = m->end, .contrast = TN_SCOPE_NONE,
                                                         .conditional = TN_SCOPE_NONE};
    }
    return scope->hit_count < 2 || order_hits(scope);
}

/* ---- negation ---- */

/* One more of a list that begins at a token; heads: cells of such lists. */
static bool link_shifter(run *r, uint32_t *heads, uint32_t token, uint32_t match)
{
    tn_scope *scope = r->scope;
    void *links = scope->links;
    if (scope->link_count == scope->link_capacity &&
        !tn_mem_reserve(scope->mem, &links, &scope->link_capacity, scope->link_count + 1, sizeof *scope->links))
        return false;
    scope->links = links;
    scope->links[scope->link_count++] = (tn_scope_link){match, heads[token]};
    heads[token] = (uint32_t)scope->link_count;
    return true;
}

/* Forward over `scope` words, up to a stop word, a pause or the end of the sentence. */
static bool reach_forward(run *r, const tn_match *m, uint32_t match)
{
    uint32_t left = entry_of(r, m)->scope;
    for (uint32_t t = m->end; t < r->in->track->count && left > 0; t++) {
        uint16_t flags = r->in->track->flags[t];
        /* Commas around a filler are the recogniser's, not the speaker's; other pauses are not transparent. */
        bool pause = flags & TN_TOKEN_PAUSE || (flags & TN_TOKEN_COMMA && !is_filler(r, t) && !is_filler(r, t - 1));
        if (flags & TN_TOKEN_BREAK || pause || r->cell[STOPS][t])
            break;
        if (!link_shifter(r, r->cell[NEGATED], t, match))
            return false;
        left -= (r->in->track->words[t] & TN_WORD_COUNTS) != 0;
    }
    return true;
}

/* Each negator once: one that a leading * takes stands inside the phrase and reaches its first word, too. */
static bool keep_negator(run *r, tn_scope_hit *hit, uint32_t match)
{
    tn_scope *scope = r->scope;
    for (uint32_t k = 0; k < hit->negator_count; k++)
        if (scope->list[hit->negators + k] == match)
            return true;
    void *list = scope->list;
    if (scope->list_count == scope->list_capacity &&
        !tn_mem_reserve(scope->mem, &list, &scope->list_capacity, scope->list_count + 1, sizeof *scope->list))
        return false;
    scope->list = list;
    scope->list[scope->list_count++] = match;
    hit->negator_count++;
    return true;
}

static bool negate(run *r)
{
    tn_scope *scope = r->scope;
    range begins = {UINT32_MAX, 0};
    scope->link_count = scope->list_count = 0;
    /* From the last to the first, so that the lists come out in the order of the text. */
    for (size_t i = r->in->match_count; i-- > 0;) {
        const tn_match *m = &r->in->matches[i];
        if (entry_of(r, m)->kind != TN_KIND_NEGATOR || !won(r, i))
            continue;
        r->cell[NEGATOR][m->first] = (uint32_t)i + 1;
        widen(&begins, m->first);
    }
    for (uint32_t t = begins.high; t-- > begins.low;)
        if (r->cell[NEGATOR][t] && !reach_forward(r, &r->in->matches[r->cell[NEGATOR][t] - 1], r->cell[NEGATOR][t] - 1))
            return false;
    for (size_t h = 0; h < scope->hit_count; h++) {
        tn_scope_hit *hit = &scope->hits[h];
        hit->negators = (uint32_t)scope->list_count;
        for (uint32_t link = r->cell[NEGATED][r->in->matches[hit->match].first_word]; link; link = scope->links[link - 1].next)
            if (!keep_negator(r, hit, scope->links[link - 1].match))
                return false;
        /* In a gap: it is not spent, so none of its words is a word of the phrase. */
        const uint32_t low = hit->first > begins.low ? hit->first : begins.low, high = hit->end < begins.high ? hit->end : begins.high;
        for (uint32_t t = low; t < high; t++)
            if (r->cell[NEGATOR][t] && r->in->matches[r->cell[NEGATOR][t] - 1].end <= hit->end &&
                !keep_negator(r, hit, r->cell[NEGATOR][t] - 1))
                return false;
    }
    return true;
}

/* ---- intensity ---- */

/* Nearest first; boosters come in the order of the text, and among equally near ones the earlier stays in front. */
static void add_booster(tn_scope_hit *hit, uint32_t match, uint32_t distance)
{
    uint32_t i = hit->booster_count;
    if (i == TN_MODEL_BOOSTERS) {
        if (hit->distance[--i] <= distance)
            return;
    } else {
        hit->booster_count++;
    }
    for (; i > 0 && hit->distance[i - 1] > distance; i--) {
        hit->booster[i] = hit->booster[i - 1];
        hit->distance[i] = hit->distance[i - 1];
    }
    hit->booster[i] = match;
    hit->distance[i] = distance;
}

/* The hit of one dimension ([low, high) of the hits) that a booster acts on. */
static void boost(run *r, size_t low, size_t high, uint32_t match)
{
    const tn_match *m = &r->in->matches[match];
    const tn_image_entry *e = entry_of(r, m);
    tn_scope_hit *hits = r->scope->hits;
    const uint32_t *before = r->cell[WORDS_BEFORE], *sentence = r->cell[SENTENCE];
    size_t from = low, to = high; /* first hit that begins behind the booster's first token */
    while (from < to) {
        size_t mid = (from + to) / 2;
        if (hits[mid].first <= m->first)
            from = mid + 1;
        else
            to = mid;
    }
    /* Inside a hit: in its gap, or a flag of one of its words. */
    if (from > low && hits[from - 1].end >= m->end) {
        add_booster(&hits[from - 1], match, 0);
        return;
    }
    uint32_t best = UINT32_MAX;
    size_t which = high;
    size_t after = from;
    while (after < high && hits[after].first < m->end)
        after++;
    if (e->side != TN_SIDE_BEFORE && after < high && sentence[hits[after].first] == sentence[m->end - 1]) {
        uint32_t distance = before[hits[after].first] - before[m->end] + 1;
        if (distance <= e->scope) {
            best = distance;
            which = after;
        }
    }
    size_t behind = from;
    while (behind > low && hits[behind - 1].end > m->first)
        behind--;
    if (e->side != TN_SIDE_AFTER && behind > low && sentence[hits[behind - 1].end - 1] == sentence[m->first]) {
        uint32_t distance = before[m->first] - before[hits[behind - 1].end] + 1;
        if (distance <= e->scope && distance < best) {
            best = distance;
            which = behind - 1;
        }
    }
    if (which < high)
        add_booster(&hits[which], match, best);
}

/* The lists that begin at the tokens of a range as one: its head. */
static uint32_t join_links(tn_scope *scope, const uint32_t *heads, range tokens)
{
    uint32_t first = 0, *tail = &first;
    for (uint32_t t = tokens.low; t < tokens.high; t++) {
        *tail = heads[t];
        while (*tail)
            tail = &scope->links[*tail - 1].next;
    }
    return first;
}

/* Boosters in the order of the text, so that among equally near ones the earlier comes first. */
static bool intensify(run *r)
{
    tn_scope *scope = r->scope;
    if (scope->hit_count == 0)
        return true;
    uint32_t *at = r->cell[BOOSTERS];
    range begins = {UINT32_MAX, 0};
    scope->link_count = 0;
    for (size_t i = r->in->match_count; i-- > 0;) {
        const tn_match *m = &r->in->matches[i];
        if (entry_of(r, m)->kind != TN_KIND_BOOSTER || !won(r, i))
            continue;
        widen(&begins, m->first);
        if (!link_shifter(r, at, m->first, (uint32_t)i))
            return false;
    }
    const uint32_t first = join_links(scope, at, begins);
    for (size_t low = 0, high; first && low < scope->hit_count; low = high) {
        for (high = low; high < scope->hit_count && scope->hits[high].dimension == scope->hits[low].dimension; high++) {
        }
        for (uint32_t link = first; link; link = scope->links[link - 1].next)
            boost(r, low, high, scope->links[link - 1].match);
    }
    return true;
}

/* ---- contrast and conditionals ---- */

static void weigh_sentences(run *r)
{
    uint32_t *contrast = r->cell[CONTRAST], *conditional = r->cell[CONDITIONAL];
    const uint32_t *sentence = r->cell[SENTENCE];
    range begins = {UINT32_MAX, 0};
    for (size_t i = 0; i < r->in->match_count; i++) {
        const tn_match *m = &r->in->matches[i];
        uint32_t kind = entry_of(r, m)->kind;
        if (!won(r, i))
            continue;
        if (kind == TN_KIND_CONTRAST) {
            uint32_t *last = &contrast[sentence[m->first]];
            if (!*last || r->in->matches[*last - 1].first < m->first)
                *last = (uint32_t)i + 1;
        }
        if (kind == TN_KIND_CONDITIONAL) {
            conditional[m->first] = (uint32_t)i + 1;
            widen(&begins, m->first);
        }
    }
    for (uint32_t t = begins.low + 1; begins.high && t < r->in->track->count; t++)
        if (!conditional[t] && sentence[t] == sentence[t - 1])
            conditional[t] = conditional[t - 1];
    for (size_t h = 0; h < r->scope->hit_count; h++) {
        tn_scope_hit *hit = &r->scope->hits[h];
        uint32_t first = r->in->matches[hit->match].first_word;
        if (contrast[sentence[first]])
            hit->contrast = contrast[sentence[first]] - 1;
        if (conditional[first])
            hit->conditional = conditional[first] - 1;
    }
}

static bool has(const tn_scope_input *input, enum tn_kind kind)
{
    return input->kinds >> kind & 1;
}

bool tn_scope_run(tn_scope *scope, const tn_scope_input *input)
{
    run r = {.scope = scope, .in = input};
    bool negators = has(input, TN_KIND_NEGATOR), boosters = has(input, TN_KIND_BOOSTER);
    bool weighers = has(input, TN_KIND_CONTRAST) || has(input, TN_KIND_CONDITIONAL);
    if ((negators || boosters || weighers) && !prepare_cells(&r, boosters || weighers))
        return false;
    if (!collect_hits(&r))
        return false;
    if (scope->hit_count == 0)
        return true;
    if ((negators && !negate(&r)) || (boosters && !intensify(&r)))
        return false;
    if (weighers)
        weigh_sentences(&r);
    return true;
}
