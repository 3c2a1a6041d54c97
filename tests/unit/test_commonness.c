/* test_commonness.c - the bits of atoms: the most common have their own, those of a set of words stand together. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lexicon/commonness.h"

#define SETS 20
#define OF_SET 50
#define ATOMS (SETS * OF_SET + 4)

/* SETS sets of OF_SET atoms each, strewn over all numbers; four atoms more that are in no set. */
typedef struct fixture {
    tn_mem mem;
    tn_image_atom atoms[ATOMS];
    tn_instruction code[2 * SETS + 1];
    uint32_t sets[SETS * OF_SET], uses[ATOMS];
    tn_index_atom lists[ATOMS];
    tn_image image;
} fixture;

static uint32_t member(uint32_t set, uint32_t k)
{
    return (set + k * SETS) % (SETS * OF_SET);
}

static void fill(fixture *f)
{
    *f = (fixture){.mem = tn_mem_default()};
    for (uint32_t i = 0; i < ATOMS; i++) {
        f->atoms[i].kind = TN_ATOM_EXACT;
        f->atoms[i].text.size = 7;
        f->uses[i] = 3;
    }
    uint32_t *at = f->sets, codes = 0;
    for (uint32_t s = 0; s < SETS; s++) {
        f->code[codes++] = (tn_instruction){.op = TN_OP_SET, .x = s * OF_SET, .y = OF_SET};
        f->code[codes++] = (tn_instruction){.op = TN_OP_ANY};
        for (uint32_t k = 0; k < OF_SET; k++)
            *at++ = member(s, k);
    }
    f->code[codes++] = (tn_instruction){.op = TN_OP_MATCH};
    f->image = (tn_image){.atoms = f->atoms, .atoms_count = ATOMS, .instructions = f->code, .instructions_count = codes, .sets = f->sets,
                          .sets_count = SETS * OF_SET};
}

static uint64_t bits_of(const fixture *f, uint32_t set)
{
    uint64_t bits = 0;
    for (uint32_t k = 0; k < OF_SET; k++)
        bits |= tn_index_bloom(&f->lists[member(set, k)]);
    return bits;
}

static void sets_have_few_bits(void **state)
{
    (void)state;
    fixture f;
    fill(&f);
    assert_true(tn_commonness_bits(&f.image, f.uses, f.lists, &f.mem));
    int most = 0, all = 0;
    for (uint32_t s = 0; s < SETS; s++) {
        const uint64_t bits = bits_of(&f, s);
        const int count = __builtin_popcountll(bits);
        assert_true(bits < TN_INDEX_EDGE);
        most = count > most ? count : most;
        all += count;
    }
    assert_true(most <= 25); /* the first few atoms, of the first sets, are as common as any */
    assert_true(all <= 4 * SETS + 22);
}

static void the_most_common_share_with_none(void **state)
{
    (void)state;
    fixture f;
    fill(&f);
    static const uint32_t common[] = {5, 77, 400, 999, ATOMS - 1};
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        f.uses[common[i]] = 1000 + (uint32_t)i;
    assert_true(tn_commonness_bits(&f.image, f.uses, f.lists, &f.mem));
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        for (uint32_t a = 0; a < ATOMS; a++)
            assert_true(a == common[i] || f.lists[a].bit != f.lists[common[i]].bit);
    fixture again;
    fill(&again);
    memcpy(again.uses, f.uses, sizeof f.uses);
    assert_true(tn_commonness_bits(&again.image, again.uses, again.lists, &again.mem));
    assert_memory_equal(f.lists, again.lists, sizeof f.lists);
}

static void few_atoms_and_none(void **state)
{
    (void)state;
    fixture f;
    fill(&f);
    f.image.atoms_count = 3;
    f.image.instructions_count = 0;
    assert_true(tn_commonness_bits(&f.image, f.uses, f.lists, &f.mem));
    assert_true(f.lists[0].bit != f.lists[1].bit && f.lists[1].bit != f.lists[2].bit && f.lists[0].bit != f.lists[2].bit);
    f.image.atoms_count = 0;
    assert_true(tn_commonness_bits(&f.image, f.uses, f.lists, &f.mem));
}

static void *refuse(void *context, void *block, size_t old_size, size_t new_size)
{
    (void)context, (void)block, (void)old_size, (void)new_size;
    return NULL;
}

static void no_memory_is_told(void **state)
{
    (void)state;
    fixture f;
    fill(&f);
    f.mem = (tn_mem){refuse, NULL};
    assert_false(tn_commonness_bits(&f.image, f.uses, f.lists, &f.mem));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sets_have_few_bits),
        cmocka_unit_test(the_most_common_share_with_none),
        cmocka_unit_test(few_atoms_and_none),
        cmocka_unit_test(no_memory_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
