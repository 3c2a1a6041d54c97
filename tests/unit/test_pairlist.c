/* test_pairlist.c - every pair finds the list of what begins with it, also where two pairs cannot be told apart. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "lexicon/index.h"
#include "lexicon/pairlist.h"

#define LINKS 3000

typedef struct fixture {
    tn_mem mem;
    tn_arena arena;
    tn_builder b;
} fixture;

static void open_builder(fixture *f)
{
    f->mem = tn_mem_default();
    tn_arena_init(&f->arena, &f->mem);
    assert_true(tn_builder_init(&f->b, &f->arena));
}

static void close_builder(fixture *f)
{
    tn_builder_free(&f->b);
    tn_arena_free(&f->arena);
}

static uint64_t hash_of(uint64_t key)
{
    return tn_index_hash((uint32_t)(key >> 32), (uint32_t)key);
}

/* The key of a hash: tn_index_hash multiplies by an odd number. */
static uint64_t key_of(uint64_t hash)
{
    const uint64_t odd = tn_index_hash(0, 1);
    uint64_t inverse = odd;
    for (int i = 0; i < 6; i++)
        inverse *= 2 - odd * inverse;
    assert_true(hash_of(hash * inverse) == hash);
    return hash * inverse;
}

/* Candidates that are known by their program; every third is an exception, every fifth a cue's, every seventh an agent's. */
static tn_candidate *candidates_of(uint32_t count)
{
    tn_candidate *c = test_calloc(count, sizeof *c);
    for (uint32_t i = 0; i < count; i++) {
        c[i].program = i;
        c[i].flags = (uint16_t)((i % 3 ? 0 : TN_CANDIDATE_EXCEPTION) | (i % 5 ? 0 : TN_CANDIDATE_CUE) |
                                (i % 7 ? TN_CANDIDATE_SPEAKER : TN_CANDIDATE_SPEAKER << TENOR_ROLE_AGENT));
    }
    return c;
}

/* Phrases first, cues last; a run is of one group, and as long as the group or as runs can be. */
static bool in_order(const tn_candidate *list)
{
    bool ok = true;
    for (uint32_t i = 0; i <= list->left; i++) {
        const bool cue = list[i].flags & TN_CANDIDATE_CUE, last = i == list->left;
        const bool same = !last && tn_candidate_group(list[i].flags) == tn_candidate_group(list[i + 1].flags);
        const uint32_t run = tn_candidate_run(list[i].flags);
        ok = ok && list[i].left == list->left - i && (last || cue <= ((list[i + 1].flags & TN_CANDIDATE_CUE) != 0));
        ok = ok && (last || tn_candidate_group(list[i].flags) <= tn_candidate_group(list[i + 1].flags));
        ok = ok && (same ? run == (tn_candidate_run(list[i + 1].flags) + 1) % (TN_CANDIDATE_RUN_MOST + 1) : run == 0);
    }
    return ok;
}

/* Whether the list that is found for the key holds value. */
static bool lists(const fixture *f, uint64_t key, uint32_t value)
{
    tn_image image;
    tn_builder_view(&f->b, &image);
    tn_index index = {.candidates = image.candidates, .pairs = image.pairs, .pair_mask = image.pairs_count - 1};
    const uint32_t found = tn_index_find(&index, hash_of(key));
    const tn_candidate *list = found ? &image.candidates[found - 1] : NULL;
    assert_true(!list || in_order(list));
    for (uint32_t i = 0; list && i <= list->left; i++)
        if (list[i].program == value)
            return true;
    return false;
}

static void test_every_link(void **state)
{
    (void)state;
    fixture f;
    tn_pairlist_link *links = test_calloc(LINKS, sizeof *links);
    uint64_t *keys = test_calloc(LINKS, sizeof *keys);
    tn_candidate *candidates = candidates_of(LINKS);
    open_builder(&f);
    for (uint32_t i = 0; i < LINKS; i++) {
        keys[i] = key_of((uint64_t)(i % 1000) * UINT64_C(0x9E3779B97F4A7C15));
        links[i] = (tn_pairlist_link){keys[i], i / 2 * 2}; /* some follow themselves */
    }
    assert_true(tn_pairlist_build(&f.b, candidates, links, LINKS));
    for (uint32_t i = 0; i < LINKS; i++) {
        assert_true(lists(&f, keys[i], i / 2 * 2));
        assert_false(lists(&f, keys[i], i + LINKS));
    }
    assert_false(lists(&f, key_of(12345), 0));
    close_builder(&f);
    test_free(links);
    test_free(keys);
    test_free(candidates);
}

/* Hashes that differ in the highest bit of both halves: one place to begin at, one mark. */
static void test_shared(void **state)
{
    (void)state;
    fixture f;
    const uint64_t hash = UINT64_C(0x1234567800abcdef), twin = hash ^ UINT64_C(0x8000000080000000);
    const uint64_t one = key_of(hash), other = key_of(twin);
    assert_int_equal(tn_index_mark(hash), tn_index_mark(twin));
    tn_pairlist_link links[] = {{one, 7}, {other, 8}, {one, 9}, {other, 9}, {one, 10}, {other, 11}};
    tn_candidate *candidates = candidates_of(12);
    open_builder(&f);
    assert_true(tn_pairlist_build(&f.b, candidates, links, sizeof links / sizeof links[0]));
    for (uint32_t value = 7; value <= 11; value++)
        assert_true(lists(&f, one, value) && lists(&f, other, value));
    assert_false(lists(&f, one, 12));
    close_builder(&f);
    test_free(candidates);
}

/* Pairs with the same candidates share them. */
static void test_same(void **state)
{
    (void)state;
    fixture f;
    tn_pairlist_link links[] = {{key_of(1), 1}, {key_of(2), 1}, {key_of(3), 1}, {key_of(1), 2}, {key_of(2), 2}, {key_of(4), 2}};
    tn_candidate *candidates = candidates_of(3);
    open_builder(&f);
    assert_true(tn_pairlist_build(&f.b, candidates, links, sizeof links / sizeof links[0]));
    assert_int_equal(f.b.table[TN_SECTION_candidates].count, 2 + 1 + 1);
    assert_true(lists(&f, key_of(1), 2) && lists(&f, key_of(2), 1) && lists(&f, key_of(4), 2) && !lists(&f, key_of(3), 2));
    close_builder(&f);
    test_free(candidates);
}

static void test_none(void **state)
{
    (void)state;
    fixture f;
    open_builder(&f);
    assert_true(tn_pairlist_build(&f.b, NULL, NULL, 0));
    assert_false(lists(&f, 1, 0));
    close_builder(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_link),
        cmocka_unit_test(test_shared),
        cmocka_unit_test(test_same),
        cmocka_unit_test(test_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
