/* test_engine.h - what the tests of the engine share: cmocka, lexicons from text, scores as readable lines, allocators
 * that count and that fail. */
#ifndef TEST_ENGINE_H
#define TEST_ENGINE_H

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/num.h"
#include "base/str.h"
#include "tenor.h"
#include "trials.h"

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])
#define HEADER "@lexicon 1 name=t lang=en\n"

static inline tenor_str str_of(const char *text)
{
    return (tenor_str){text, strlen(text)};
}

static inline tn_str view_of(const char *text)
{
    return (tn_str){text, strlen(text)};
}

/* ---- findings ---- */

/* Findings as lines "CODE line:column+width message | help". */
typedef struct findings {
    char text[16384];
    size_t size, count;
} findings;

static inline void keep_finding(void *context, const tenor_diagnostic *d)
{
    findings *f = context;
    char line[1024];
    int n = snprintf(line, sizeof line, "%s %u:%u+%u %.*s%s%.*s\n", d->code, d->line, d->column, d->width,
                     (int)d->message.size, d->message.data, d->help.size ? " | " : "", (int)d->help.size,
                     d->help.size ? d->help.data : "");
    f->count++;
    if (n > 0 && (size_t)n < sizeof line && f->size + (size_t)n < sizeof f->text) {
        memcpy(f->text + f->size, line, (size_t)n + 1);
        f->size += (size_t)n;
    }
}

/* ---- lexicons ---- */

static inline tenor_source source_of(const char *name, const char *text, unsigned layer)
{
    return (tenor_source){str_of(name), str_of(text), layer};
}

/* A lexicon of up to three layers; a layer that is NULL is left out. Errors fail the test. */
static inline tenor_lexicon *load_layers(const char *low, const char *middle, const char *high)
{
    tenor_source sources[3];
    size_t count = 0;
    if (low)
        sources[count++] = source_of("low.lex", low, 0);
    if (middle)
        sources[count++] = source_of("middle.lex", middle, 1);
    if (high)
        sources[count++] = source_of("high.lex", high, 2);
    static findings f; /* large; tests run one at a time */
    f.size = f.count = 0;
    f.text[0] = 0;
    tenor_load_options options = {.diagnostic = keep_finding, .context = &f};
    tenor_lexicon *lexicon = NULL;
    tenor_error error = {TENOR_OK, ""};
    if (tenor_lexicon_load(&lexicon, sources, count, &options, &error) != TENOR_OK)
        fail_msg("%s:\n%s", error.message, f.text);
    return lexicon;
}

static inline tenor_lexicon *load_text(const char *text)
{
    return load_layers(text, NULL, NULL);
}

/* ---- scoring ---- */

static inline tenor_utterance say_as(const char *text, tenor_role role)
{
    tenor_utterance u = TENOR_UTTERANCE_INIT;
    u.text = str_of(text);
    u.role = role;
    return u;
}

static inline tenor_scorer *scorer_of(tenor_lexicon *lexicon)
{
    tenor_scorer *scorer = NULL;
    assert_int_equal(tenor_scorer_new(&scorer, lexicon, NULL, NULL), TENOR_OK);
    return scorer;
}

/* A new call; allocator NULL: malloc. */
static inline tenor_call *call_of(tenor_lexicon *lexicon, const tenor_allocator *allocator)
{
    tenor_call *call = NULL;
    assert_int_equal(tenor_call_new(&call, lexicon, allocator, NULL), TENOR_OK);
    return call;
}

static inline tenor_score score_one(tenor_scorer *scorer, tenor_utterance utterance)
{
    tenor_score score;
    assert_int_equal(tenor_score_batch(scorer, &utterance, 1, &score), TENOR_OK);
    return score;
}

static inline size_t dimension_named(const tenor_lexicon *lexicon, const char *name)
{
    tenor_dimension d;
    for (size_t i = 0; tenor_lexicon_dimension(lexicon, i, &d); i++)
        if (d.name.size == strlen(name) && memcmp(d.name.data, name, d.name.size) == 0)
            return i;
    fail_msg("no dimension %s", name);
    return 0;
}

static inline bool id_is(const tenor_lexicon *lexicon, uint32_t entry, const char *id)
{
    tenor_entry e;
    return tenor_lexicon_entry(lexicon, entry, &e) && e.id.size == strlen(id) && memcmp(e.id.data, id, e.id.size) == 0;
}

static inline const tenor_hit *hit_named(const tenor_lexicon *lexicon, const tenor_score *score, const char *id)
{
    for (size_t i = 0; i < score->hit_count; i++)
        if (id_is(lexicon, score->hits[i].entry, id))
            return &score->hits[i];
    return NULL;
}

/* Hits as "id 'text' outcome points[/valence]" with a line for each factor: what a test expects, as one string. */
static inline void show_hits(const tenor_lexicon *lexicon, tenor_utterance u, const tenor_score *score, char *out, size_t size)
{
    static const char *const outcomes[] = {"won", "blocked", "overruled", "noted"};
    static const char *const kinds[] = {"booster", "negator", "contrast", "conditional"};
    size_t n = 0;
    out[0] = 0;
    for (size_t i = 0; i < score->hit_count && n < size; i++) {
        const tenor_hit *h = &score->hits[i];
        tenor_entry e;
        tenor_lexicon_entry(lexicon, h->entry, &e);
        n += (size_t)snprintf(out + n, size - n, "%.*s '%.*s' %s %" PRId64, (int)e.id.size, e.id.data, (int)(h->end - h->begin),
                              u.text.data + h->begin, outcomes[h->outcome], h->points);
        if (h->shields && n < size)
            n += (size_t)snprintf(out + n, size - n, "/%" PRId64, h->valence_points);
        for (size_t k = 0; k < h->factor_count && n < size; k++)
            n += (size_t)snprintf(out + n, size - n, " %s:%.*s*%d", kinds[h->factors[k].kind],
                                  (int)(h->factors[k].end - h->factors[k].begin), u.text.data + h->factors[k].begin,
                                  h->factors[k].factor);
        if (n < size)
            n += (size_t)snprintf(out + n, size - n, "\n");
    }
}

static inline void expect_hits(const tenor_lexicon *lexicon, tenor_scorer *scorer, tenor_utterance u, const char *expected)
{
    char shown[4096];
    tenor_score score = score_one(scorer, u);
    show_hits(lexicon, u, &score, shown, sizeof shown);
    if (strcmp(shown, expected) != 0)
        fail_msg("'%.*s'\n--- expected\n%s--- found\n%s", (int)u.text.size, u.text.data, expected, shown);
}

/* What must hold of every score, whatever the text; NULL where it holds. */
static inline const char *broken_law(const tenor_lexicon *lexicon, tenor_utterance u, const tenor_score *score)
{
    size_t dimensions = tenor_lexicon_dimension_count(lexicon);
    if (score->covered > score->tokens)
        return "more words covered than there are";
    for (size_t d = 0; d < dimensions; d++) {
        int64_t points = 0, shares = 0;
        uint32_t evidence = 0;
        for (size_t i = 0; i < score->hit_count; i++) {
            const tenor_hit *h = &score->hits[i];
            if (h->outcome != TENOR_WON)
                continue;
            if (h->dimension == (int)d) {
                points += h->points;
                shares += h->share;
                evidence++;
            }
            if (d == TENOR_SENTIMENT && h->shields) {
                points += h->valence_points;
                shares += h->valence_share;
                evidence++;
            }
        }
        const tenor_dimension_score *s = &score->dimensions[d];
        if (points != s->raw)
            return "raw is not the sum of the points";
        if (shares != s->score)
            return "shares do not sum to the score";
        if (evidence != s->evidence)
            return "evidence is not the number of winners";
        if (s->x_hits > s->evidence)
            return "more hits in x than evidence";
        if (s->score < -TENOR_UNIT || s->score > TENOR_UNIT)
            return "score out of range";
        if ((s->raw > 0 && s->score < 0) || (s->raw < 0 && s->score > 0))
            return "score and raw differ in sign";
    }
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *h = &score->hits[i];
        if (h->begin >= h->end || h->end > u.text.size)
            return "a hit outside the text";
        if (i && (h->begin < h[-1].begin || (h->begin == h[-1].begin && h->end < h[-1].end)))
            return "hits out of order";
        if (h->outcome != TENOR_WON && (h->points || h->share || h->shields))
            return "points without a win";
        for (size_t k = 0; k < h->factor_count; k++)
            if (h->factors[k].begin >= h->factors[k].end || h->factors[k].end > u.text.size)
                return "a factor outside the text";
    }
    return NULL;
}

static inline bool same_hit(const tenor_hit *a, const tenor_hit *b)
{
    if (a->entry != b->entry || a->category != b->category || a->dimension != b->dimension || a->outcome != b->outcome ||
        a->begin != b->begin || a->end != b->end || a->weight != b->weight || a->points != b->points || a->share != b->share ||
        a->shields != b->shields || a->valence_weight != b->valence_weight || a->valence_points != b->valence_points ||
        a->valence_share != b->valence_share || a->overruled_by != b->overruled_by || a->factor_count != b->factor_count ||
        a->negators != b->negators)
        return false;
    for (size_t k = 0; k < a->factor_count; k++) {
        const tenor_factor *f = &a->factors[k], *g = &b->factors[k];
        if (f->kind != g->kind || f->entry != g->entry || f->factor != g->factor || f->begin != g->begin || f->end != g->end)
            return false;
    }
    return true;
}

/* Two scores, bit for bit (fields, not padding). */
static inline bool same_score(const tenor_score *a, const tenor_score *b, size_t dimensions)
{
    if (a->status != b->status || a->scored != b->scored || a->flags != b->flags || a->tokens != b->tokens ||
        a->covered != b->covered || a->hit_count != b->hit_count)
        return false;
    for (size_t d = 0; d < dimensions; d++) {
        const tenor_dimension_score *x = &a->dimensions[d], *y = &b->dimensions[d];
        if (x->raw != y->raw || x->score != y->score || x->evidence != y->evidence || x->x_sum != y->x_sum || x->x_hits != y->x_hits)
            return false;
    }
    for (size_t i = 0; i < a->hit_count; i++)
        if (!same_hit(&a->hits[i], &b->hits[i]))
            return false;
    return true;
}

/* ---- memory ---- */

/* Counts what is allocated, checks the sizes that come back, and fails at the given allocation. */
typedef struct counting_memory {
    size_t calls, fail_at; /* fail_at 0: never */
    size_t blocks, bytes;
    size_t wrong_sizes;
} counting_memory;

typedef struct counted_block {
    size_t size, pad; /* 16 bytes, so that what follows is aligned */
} counted_block;

static inline void *counting_resize(void *context, void *block, size_t old_size, size_t new_size)
{
    counting_memory *m = context;
    counted_block *old = block ? (counted_block *)block - 1 : NULL;
    if (old)
        m->wrong_sizes += old->size != old_size;
    if (new_size == 0) {
        if (old) {
            m->blocks--;
            m->bytes -= old->size;
            free(old);
        }
        return NULL;
    }
    if (++m->calls == m->fail_at)
        return NULL;
    size_t was = old ? old->size : 0;
    counted_block *moved = realloc(old, sizeof *moved + new_size);
    if (!moved)
        return NULL;
    moved->size = new_size;
    m->blocks += old == NULL;
    m->bytes += new_size - was;
    return moved + 1;
}

/* ---- chance ---- */

/* splitmix64: the same numbers everywhere. */
static inline uint64_t next_chance(uint64_t *state)
{
    uint64_t z = (*state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

#endif
