/* plain_pair.c - one lexicon for both ways of scoring. */
#include "plain_pair.h"

bool plain_pair_open(plain_pair *p, tenor_lexicon *lexicon)
{
    *p = (plain_pair){.lexicon = lexicon, .mem = tn_mem_default()};
    tenor_str bytes = tenor_lexicon_image(lexicon);
    const char *why = NULL;
    tn_arena_init(&p->arena, &p->mem);
    char *block = tn_mem_alloc(&p->mem, bytes.size, 1);
    if (block)
        memcpy(block, bytes.data, bytes.size);
    if (block && tn_image_open(&p->image, &p->mem, block, bytes.size, &why) == TENOR_OK) {
        if (plain_utterance_init(&p->quick, &p->image, &p->mem, false) &&
            plain_utterance_init(&p->exhaustive, &p->image, &p->mem, true))
            return true;
    }
    plain_pair_close(p);
    return false;
}

void plain_pair_close(plain_pair *p)
{
    plain_utterance_free(&p->quick);
    plain_utterance_free(&p->exhaustive);
    tn_arena_free(&p->arena);
    if (p->image.block)
        tn_image_close(&p->image);
    tenor_lexicon_release(p->lexicon);
    *p = (plain_pair){0};
}

bool plain_pair_score(plain_pair *p, const tenor_utterance *utterance, bool exhaustive, tenor_score *score)
{
    tn_arena_reset(&p->arena);
    return plain_utterance_score(exhaustive ? &p->exhaustive : &p->quick, utterance, TN_IMAGE_NONE, &p->arena, score);
}
