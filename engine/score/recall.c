/* recall.c - scores of texts that came before. */
#include "score/recall.h"

#include "base/quickhash.h"

#define FETCHED 192 /* bytes of a record that are asked of memory: most are no longer */

/* In the ring, followed by dimensions, hits, factors, text, channel and language. A hit without points is kept small: `bare`. */
typedef struct record {
    tn_kept head; /* its text is the utterance's */
    uint32_t channel, language;
    int32_t day, role;
    uint32_t flags, tokens, covered;
    uint32_t dimension_count, dimensions; /* all, and those that are not zero */
    uint32_t hits, factors;
    bool bare;
} record;

typedef struct kept_dimension {
    tenor_dimension_score score;
    size_t index;
} kept_dimension;

/* A hit of which nothing but this is known (combine.c lists such where scores are all that is asked for). */
typedef struct bare_hit {
    uint32_t entry, category;
    int32_t dimension, outcome;
    uint32_t begin, end;
    int32_t weight;
    uint32_t overruled_by;
} bare_hit;

_Static_assert(sizeof(record) % 8 == 0 && sizeof(kept_dimension) % 8 == 0 && sizeof(bare_hit) % 8 == 0 && sizeof(tenor_hit) % 8 == 0,
               "what follows is aligned");

/* ---- the ring ---- */

bool tn_recall_init(tn_recall *recall, size_t size, bool dated, const tn_mem *mem)
{
    *recall = (tn_recall){.mem = mem, .dated = dated};
    return size < 2 * TN_RECALL_MOST || tn_keepring_init(&recall->ring, size, mem);
}

void tn_recall_free(tn_recall *recall)
{
    if (recall->mem)
        tn_keepring_free(&recall->ring, recall->mem);
}

void tn_recall_forget(tn_recall *recall)
{
    tn_keepring_forget(&recall->ring);
}

/* ---- keys ---- */

static int32_t day_of(const tn_recall *recall, const tenor_utterance *u)
{
    return recall->dated ? u->day : TENOR_NO_DAY;
}

static uint64_t hash_of(const tenor_utterance *u, int32_t day)
{
    uint64_t h = tn_quickhash_wide((tn_str){u->text.data, u->text.size}, (uint64_t)(unsigned)u->role << 32 | (uint32_t)day);
    if (u->channel.size)
        h = tn_quickhash_wide((tn_str){u->channel.data, u->channel.size}, h);
    return u->language.size ? tn_quickhash_wide((tn_str){u->language.data, u->language.size}, ~h) : h;
}

static bool same_bytes(const unsigned char **at, uint32_t size, tenor_str s)
{
    const unsigned char *p = *at;
    *at += size;
    return size == s.size && (size == 0 || memcmp(p, s.data, size) == 0);
}

/* The strings of a record begin here. */
static const unsigned char *strings_of(const record *r)
{
    const size_t hit = r->bare ? sizeof(bare_hit) : sizeof(tenor_hit);
    return (const unsigned char *)(r + 1) + r->dimensions * sizeof(kept_dimension) + r->hits * hit + r->factors * sizeof(tenor_factor);
}

static bool is_of(const record *r, uint64_t hash, const tenor_utterance *u, int32_t day)
{
    const unsigned char *at = strings_of(r);
    return r->head.hash == hash && r->role == (int32_t)u->role && r->day == day && same_bytes(&at, r->head.text, u->text) &&
           same_bytes(&at, r->channel, u->channel) && same_bytes(&at, r->language, u->language);
}

/* ---- reading ---- */

static bool read_hits(const record *r, const unsigned char *at, tn_arena *arena, tenor_score *score)
{
    tenor_hit *hits = tn_arena_alloc(arena, r->hits, sizeof *hits);
    tenor_factor *factors = r->factors ? tn_arena_alloc(arena, r->factors, sizeof *factors) : NULL;
    if (!hits || (r->factors && !factors))
        return false;
    if (r->bare) {
        for (uint32_t i = 0; i < r->hits; i++, at += sizeof(bare_hit)) {
            const bare_hit *b = (const bare_hit *)(const void *)at;
            hits[i] = (tenor_hit){.entry = b->entry, .category = b->category, .dimension = b->dimension,
                                  .outcome = (tenor_outcome)b->outcome, .begin = b->begin, .end = b->end, .weight = b->weight,
                                  .overruled_by = b->overruled_by};
        }
    } else {
        memcpy(hits, at, r->hits * sizeof *hits);
        if (factors)
            memcpy(factors, at + r->hits * sizeof *hits, r->factors * sizeof *factors);
        for (uint32_t i = 0; i < r->hits; i++) {
            hits[i].factors = hits[i].factor_count ? factors : NULL;
            if (hits[i].factor_count)
                factors += hits[i].factor_count;
        }
    }
    score->hits = hits;
    score->hit_count = r->hits;
    return true;
}

static bool read_score(const record *r, tn_arena *arena, tenor_score *score)
{
    tenor_dimension_score *dimensions = tn_arena_zero(arena, r->dimension_count, sizeof *dimensions);
    if (!dimensions)
        return false;
    const unsigned char *at = (const unsigned char *)(r + 1);
    for (uint32_t i = 0; i < r->dimensions; i++, at += sizeof(kept_dimension)) {
        const kept_dimension *kept = (const kept_dimension *)(const void *)at;
        dimensions[kept->index] = kept->score;
    }
    *score = (tenor_score){.status = TENOR_OK, .scored = true, .flags = r->flags, .tokens = r->tokens, .covered = r->covered,
                           .dimensions = dimensions, .dimension_count = r->dimension_count};
    return r->hits == 0 || read_hits(r, at, arena, score);
}

/* ---- writing ---- */

static bool has_evidence(const tenor_dimension_score *d)
{
    return d->evidence || d->raw || d->score || d->undated || d->x_sum || d->x_hits;
}

static bool is_bare(const tenor_hit *h)
{
    return h->factor_count == 0 && !h->factors && h->points == 0 && h->boost_bound == 0 && h->share == 0 && !h->shields &&
           h->valence_weight == 0 && h->valence_points == 0 && h->valence_share == 0 && h->negators == 0;
}

/* The record that a score makes, without its parts. */
static record outline(const tenor_utterance *u, int32_t day, const tenor_score *score)
{
    record r = {.head.text = (uint32_t)u->text.size, .channel = (uint32_t)u->channel.size,
                .language = (uint32_t)u->language.size, .day = day, .role = (int32_t)u->role, .flags = score->flags,
                .tokens = score->tokens, .covered = score->covered, .dimension_count = (uint32_t)score->dimension_count,
                .hits = (uint32_t)score->hit_count, .bare = true};
    for (size_t d = 0; d < score->dimension_count; d++)
        r.dimensions += has_evidence(&score->dimensions[d]);
    for (size_t h = 0; h < score->hit_count; h++) {
        r.factors += (uint32_t)score->hits[h].factor_count;
        r.bare = r.bare && is_bare(&score->hits[h]);
    }
    return r;
}

static unsigned char *put(unsigned char *at, const void *bytes, size_t size)
{
    if (size)
        memcpy(at, bytes, size);
    return at + size;
}

static unsigned char *put_hits(unsigned char *at, const tenor_score *score, bool bare)
{
    if (!bare)
        at = put(at, score->hits, score->hit_count * sizeof *score->hits);
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *h = &score->hits[i];
        const bare_hit b = {h->entry, h->category, h->dimension, (int32_t)h->outcome, h->begin, h->end, h->weight, h->overruled_by};
        at = bare ? put(at, &b, sizeof b) : put(at, h->factors, h->factor_count * sizeof *h->factors);
    }
    return at;
}

static void fill(record *r, const tenor_utterance *u, const tenor_score *score)
{
    unsigned char *at = (unsigned char *)(r + 1);
    for (size_t d = 0; d < score->dimension_count; d++)
        if (has_evidence(&score->dimensions[d])) {
            const kept_dimension kept = {score->dimensions[d], d};
            at = put(at, &kept, sizeof kept);
        }
    at = put_hits(at, score, r->bare);
    at = put(at, u->text.data, u->text.size);
    at = put(at, u->channel.data, u->channel.size);
    put(at, u->language.data, u->language.size);
}

/* ---- all of it ---- */

void tn_recall_ask(const tn_recall *recall, const tenor_utterance *utterance, tn_recall_key *key)
{
    *key = (tn_recall_key){.asked = recall->ring.bytes && utterance->text.size < TN_RECALL_MOST};
    if (!key->asked)
        return;
    key->hash = hash_of(utterance, day_of(recall, utterance));
    tn_keepring_ask(&recall->ring, key->hash);
}

/* The next record that a hash may be of, from way *way of its set on; NULL: there is none. */
static const record *next_of(const tn_recall *recall, uint64_t hash, size_t *way, uint64_t *place)
{
    *place = tn_keepring_next(&recall->ring, hash, way);
    return (const record *)(const void *)tn_keepring_at(&recall->ring, *place);
}

void tn_recall_fetch(const tn_recall *recall, tn_recall_key *key)
{
    uint64_t place;
    const record *r = key->asked ? next_of(recall, key->hash, &key->way, &place) : NULL;
    for (size_t at = 0; r && at < FETCHED; at += 64)
        __builtin_prefetch((const char *)r + at);
}

bool tn_recall_find(tn_recall *recall, const tenor_utterance *utterance, tn_arena *arena, tenor_score *score, tn_recall_key *key,
                    bool *found)
{
    *found = false;
    if (!key->asked)
        return true;
    const int32_t day = day_of(recall, utterance);
    uint64_t place = 0;
    const record *r;
    for (size_t way = key->way; (r = next_of(recall, key->hash, &way, &place)); way++) {
        if (!is_of(r, key->hash, utterance, day))
            continue;
        *found = true;
        if (!read_score(r, arena, score))
            return false;
        tn_keepring_renew(&recall->ring, key->hash, way, place);
        return true;
    }
    key->again = tn_keepring_seen(&recall->ring, key->hash);
    return true;
}

void tn_recall_keep(tn_recall *recall, const tenor_utterance *utterance, const tn_recall_key *key, const tenor_score *score)
{
    if (!key->again || score->status != TENOR_OK || !score->scored || score->hit_count > TN_RECALL_MOST)
        return;
    if (utterance->channel.size > TN_RECALL_MOST || utterance->language.size > TN_RECALL_MOST)
        return;
    record r = outline(utterance, day_of(recall, utterance), score);
    const size_t size = (size_t)(strings_of(&r) - (const unsigned char *)&r) + r.head.text + r.channel + r.language;
    if (size > TN_RECALL_MOST)
        return;
    record *at = (record *)(void *)tn_keepring_put(&recall->ring, key->hash, size, NULL);
    r.head.hash = at->head.hash;
    r.head.size = at->head.size;
    *at = r;
    fill(at, utterance, score);
}
