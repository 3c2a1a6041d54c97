/* utterance.c - one utterance through all stages. */
#include "score/utterance.h"

bool tn_utterance_init(tn_utterance *u, const tn_image *image, const tn_mem *mem)
{
    *u = (tn_utterance){.image = image, .mem = mem};
    tn_token_init(&u->text, mem);
    tn_resolve_init(&u->resolver, mem);
    tn_scope_init(&u->scope, mem);
    tn_combine_init(&u->combine, mem);
    u->matcher = tn_match_new(image, mem);
    return u->matcher != NULL;
}

void tn_utterance_free(tn_utterance *u)
{
    tn_match_free(u->matcher);
    tn_token_free(&u->text);
    tn_resolve_free(&u->resolver);
    tn_scope_free(&u->scope);
    tn_combine_free(&u->combine);
}

/* Every dimension 0 and without evidence. */
static bool empty_score(tn_utterance *u, tn_arena *arena, tenor_score *score)
{
    score->dimensions = tn_arena_zero(arena, u->image->dimensions_count, sizeof *score->dimensions);
    score->dimension_count = u->image->dimensions_count;
    return score->dimensions != NULL;
}

bool tn_utterance_score(tn_utterance *u, const tenor_utterance *in, uint32_t draft, tn_arena *arena, tenor_score *score)
{
    *score = (tenor_score){.status = TENOR_OK};
    if (in->text.size > TENOR_TEXT_MAX) {
        score->status = TENOR_TOO_LONG;
        return empty_score(u, arena, score);
    }
    if (in->role == TENOR_ROLE_AUTOMATED)
        return empty_score(u, arena, score);
    score->scored = true;
    tn_str source = {in->text.size ? in->text.data : "", in->text.size};
    if (!tn_token_run(&u->text, source, &u->image->rules))
        return false;
    if (u->text.normal.invalid)
        score->flags |= TENOR_SCORE_INVALID_UTF8;
    tn_match_query query = {.role = in->role, .channel = {in->channel.data, in->channel.size},
                            .language = {in->language.data, in->language.size}, .day = in->day, .draft = draft};
    if (!tn_match_run(u->matcher, &u->text, &query))
        return false;
    if (tn_match_limit_hit(u->matcher))
        score->flags |= TENOR_SCORE_REGEX_LIMIT;
    size_t count;
    const tn_match *matches = tn_match_list(u->matcher, &count);
    const tn_match whole = {0};
    if (!tn_resolve_run(&u->resolver, u->image, matches, tn_match_positions(u->matcher, &whole), count, u->text.token_count))
        return false;
    tn_scope_input input = {.image = u->image, .tokens = u->text.tokens, .token_count = (uint32_t)u->text.token_count,
                            .words = tn_match_words(u->matcher), .matches = matches, .match_count = count,
                            .lost_to = u->resolver.lost_to};
    return tn_scope_run(&u->scope, &input) && tn_combine_run(&u->combine, &u->scope, &input, arena, score);
}
