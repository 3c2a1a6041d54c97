/* plain_utterance.c - one utterance through all stages. */
#include "plain_utterance.h"

/* What the lexicon tells the tokeniser. */
static bool read_rules(plain_utterance *u)
{
    const tn_image *image = u->image;
    size_t emoticons = image->emoticons_count;
    u->rule_strings = tn_mem_zero(u->mem, emoticons + image->abbreviations_count, sizeof *u->rule_strings);
    if (!u->rule_strings)
        return false;
    for (uint32_t i = 0; i < image->emoticons_count; i++)
        u->rule_strings[i] = tn_image_str(image, image->emoticons[i]);
    for (uint32_t i = 0; i < image->abbreviations_count; i++)
        u->rule_strings[emoticons + i] = tn_image_str(image, image->abbreviations[i]);
    u->rules = (plain_token_rules){u->rule_strings, emoticons, u->rule_strings + emoticons, image->abbreviations_count};
    return true;
}

bool plain_utterance_init(plain_utterance *u, const tn_image *image, const tn_mem *mem, bool exhaustive)
{
    *u = (plain_utterance){.image = image, .mem = mem};
    plain_token_init(&u->text, mem);
    plain_resolve_init(&u->resolver, mem);
    plain_scope_init(&u->scope, mem);
    plain_combine_init(&u->combine, mem);
    u->matcher = plain_match_new(image, mem, exhaustive);
    return u->matcher && read_rules(u);
}

void plain_utterance_free(plain_utterance *u)
{
    if (!u->image)
        return;
    tn_mem_free(u->mem, u->rule_strings, (size_t)u->image->emoticons_count + u->image->abbreviations_count,
                sizeof *u->rule_strings);
    plain_match_free(u->matcher);
    plain_token_free(&u->text);
    plain_resolve_free(&u->resolver);
    plain_scope_free(&u->scope);
    plain_combine_free(&u->combine);
}

/* Every dimension 0 and without evidence. */
static bool empty_score(plain_utterance *u, tn_arena *arena, tenor_score *score)
{
    score->dimensions = tn_arena_zero(arena, u->image->dimensions_count, sizeof *score->dimensions);
    score->dimension_count = u->image->dimensions_count;
    return score->dimensions != NULL;
}

bool plain_utterance_score(plain_utterance *u, const tenor_utterance *in, uint32_t draft, tn_arena *arena,
                           tenor_score *score)
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
    if (!plain_token_run(&u->text, source, &u->rules))
        return false;
    if (u->text.normal.invalid)
        score->flags |= TENOR_SCORE_INVALID_UTF8;
    plain_match_query query = {.role = in->role, .channel = {in->channel.data, in->channel.size},
                            .language = {in->language.data, in->language.size}, .day = in->day, .draft = draft};
    if (!plain_match_run(u->matcher, &u->text, &query))
        return false;
    if (plain_match_limit_hit(u->matcher))
        score->flags |= TENOR_SCORE_REGEX_LIMIT;
    size_t count;
    const plain_match *matches = plain_match_list(u->matcher, &count);
    const plain_match whole = {0};
    if (!plain_resolve_run(&u->resolver, u->image, matches, plain_match_positions(u->matcher, &whole), count,
                           u->text.token_count))
        return false;
    plain_scope_input input = {.image = u->image, .tokens = u->text.tokens,
                               .token_count = (uint32_t)u->text.token_count,
                            .words = plain_match_words(u->matcher), .matches = matches, .match_count = count,
                            .lost_to = u->resolver.lost_to};
    return plain_scope_run(&u->scope, &input) && plain_combine_run(&u->combine, &u->scope, &input, arena, score);
}
