/* origin.c - 256 bits of the sources of a lexicon. */
#include "lexicon/origin.h"

#include "lexicon/actfile.h"

#define ODD UINT64_C(0x9e3779b97f4a7c15)
#define LANES 4

/* What differs in the sum or in the word differs behind it, and moves to other bits in the next step. */
static uint64_t step(uint64_t sum, uint64_t word)
{
    sum = (sum ^ word) * ODD;
    return sum << 29 | sum >> 35;
}

static void add_words(tn_origin *o, const uint64_t words[LANES])
{
    for (int k = 0; k < LANES; k++)
        o->sum[k] = step(o->sum[k], words[k]);
}

/* Each number comes to depend on all of them. */
static void mix(tn_origin *o)
{
    for (int round = 0; round < 2; round++)
        for (int k = 0; k < LANES; k++)
            o->sum[k] = step(o->sum[k], o->sum[(k + 1) % LANES] ^ o->sum[(k + 1) % LANES] >> 32);
}

void tn_origin_begin(tn_origin *o)
{
    const uint64_t version[LANES] = {TENOR_VERSION_MAJOR, TENOR_VERSION_MINOR, TENOR_VERSION_PATCH, 0};
    *o = (tn_origin){{1, 2, 3, 4}};
    add_words(o, version);
}

void tn_origin_add(tn_origin *o, const char *bytes, size_t size)
{
    _Static_assert(TN_ORIGIN_STEP == LANES * sizeof(uint64_t), "a word for each lane");
    uint64_t words[LANES] = {0};
    uint64_t a = o->sum[0], b = o->sum[1], c = o->sum[2], d = o->sum[3];
    for (; size >= TN_ORIGIN_STEP; bytes += TN_ORIGIN_STEP, size -= TN_ORIGIN_STEP) {
        memcpy(words, bytes, sizeof words);
        a = step(a, words[0]);
        b = step(b, words[1]);
        c = step(c, words[2]);
        d = step(d, words[3]);
    }
    *o = (tn_origin){{a, b, c, d}};
    if (size) {
        memset(words, 0, sizeof words);
        memcpy(words, bytes, size);
        add_words(o, words);
    }
}

void tn_origin_file(tn_origin *o, const tn_file *file)
{
    const uint64_t words[LANES] = {file->text.n, file->layer, tn_actfile_is(file->name), 0};
    add_words(o, words);
    mix(o);
}

void tn_origin_end(const tn_origin *o, unsigned char origin[TN_ORIGIN_SIZE])
{
    tn_origin last = *o;
    mix(&last);
    for (int i = 0; i < TN_ORIGIN_SIZE; i++)
        origin[i] = (unsigned char)(last.sum[i / 8] >> (i % 8 * 8));
}

void tn_origin_of(const tn_ast *ast, unsigned char origin[TN_ORIGIN_SIZE])
{
    tn_origin o;
    tn_origin_begin(&o);
    for (size_t i = 0; i < ast->file_count; i++) {
        tn_origin_add(&o, ast->files[i].text.p, ast->files[i].text.n);
        tn_origin_file(&o, &ast->files[i]);
    }
    tn_origin_end(&o, origin);
}
