/* scorer_api.c - the public functions of scorers. */
#include "api/handle.h"
#include "score/utterance.h"

struct tenor_scorer {
    tn_mem mem;
    tenor_lexicon *lexicon;
    tn_utterance utterance;
    tn_arena arena; /* of one batch */
    tenor_detail detail;
};

tenor_status tenor_scorer_new(tenor_scorer **out, tenor_lexicon *lexicon, const tenor_allocator *allocator, tenor_error *error)
{
    if (!out || !lexicon)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "a scorer needs a lexicon");
    tn_mem mem = tn_handle_mem(allocator);
    tenor_scorer *scorer = tn_mem_zero(&mem, 1, sizeof *scorer);
    if (!scorer)
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for a scorer");
    scorer->mem = mem;
    tn_arena_init(&scorer->arena, &scorer->mem);
    const bool made = tn_utterance_init(&scorer->utterance, &lexicon->image, &scorer->mem);
    if (!made || !tn_utterance_remember(&scorer->utterance, TN_RECALL_SIZE)) {
        if (made)
            tn_utterance_free(&scorer->utterance);
        tn_mem_free(&mem, scorer, 1, sizeof *scorer);
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for a scorer");
    }
    scorer->lexicon = tenor_lexicon_retain(lexicon);
    *out = scorer;
    return TENOR_OK;
}

void tenor_scorer_free(tenor_scorer *scorer)
{
    if (!scorer)
        return;
    tn_mem mem = scorer->mem;
    tn_utterance_free(&scorer->utterance);
    tn_arena_free(&scorer->arena);
    tenor_lexicon_release(scorer->lexicon);
    tn_mem_free(&mem, scorer, 1, sizeof *scorer);
}

tenor_lexicon *tenor_scorer_lexicon(const tenor_scorer *scorer)
{
    return scorer->lexicon;
}

void tenor_scorer_set_detail(tenor_scorer *scorer, tenor_detail detail)
{
    if (detail == scorer->detail)
        return;
    scorer->detail = detail;
    scorer->utterance.combine.scores_only = detail != TENOR_DETAIL_HITS && detail != TENOR_DETAIL_REASONS;
    scorer->utterance.combine.winners = detail == TENOR_DETAIL_CALLS;
    scorer->utterance.cutter.quiet = detail == TENOR_DETAIL_NUMBERS || detail == TENOR_DETAIL_REASONS;
    tn_recall_forget(&scorer->utterance.recall);
}

tenor_status tenor_scorer_remember(tenor_scorer *scorer, size_t bytes)
{
    if (!scorer)
        return TENOR_BAD_ARGUMENT;
    return tn_utterance_remember(&scorer->utterance, bytes) ? TENOR_OK : TENOR_NO_MEMORY;
}

tenor_status tenor_score_batch(tenor_scorer *scorer, const tenor_utterance *utterances, size_t count, tenor_score *scores)
{
    if (!scorer || (count && (!utterances || !scores)))
        return TENOR_BAD_ARGUMENT;
    tn_arena_reset(&scorer->arena);
    bool ok = tn_utterance_score(&scorer->utterance, utterances, count, TN_IMAGE_NONE, &scorer->arena, scores);
    return ok ? TENOR_OK : TENOR_NO_MEMORY;
}
