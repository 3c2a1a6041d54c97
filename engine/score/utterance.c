/* utterance.c - utterances through all stages. */
#include "score/utterance.h"

#include "lexicon/tokenised.h"
#include "score/straight.h"

#define ASKED 16 /* utterances that are asked for before the first of them is looked for */

/* Utterances whose scores have to be made. */
struct tn_utterance_pending {
    tenor_utterance utterances[TN_CUTTER_UTTERANCES];
    tenor_score scores[TN_CUTTER_UTTERANCES];
    tn_recall_key keys[TN_CUTTER_UTTERANCES];
    size_t places[TN_CUTTER_UTTERANCES]; /* in the batch */
    size_t count;
};

bool tn_utterance_init(tn_utterance *u, const tn_image *image, const tn_mem *mem)
{
    *u = (tn_utterance){.image = image, .mem = mem};
    tn_resolve_init(&u->resolver, mem);
    tn_scope_init(&u->scope, mem);
    tn_combine_init(&u->combine, mem);
    tn_scan_init(&u->scan, &u->cutter.vocabulary, mem);
    if (tn_cutter_init(&u->cutter, image, image->index, image->spot, mem))
        u->matcher = tn_match_new(&u->cutter.vocabulary, mem);
    if (u->matcher)
        return true;
    tn_utterance_free(u);
    return false;
}

static void forget(tn_utterance *u)
{
    tn_recall_free(&u->recall);
    tn_mem_free(u->mem, u->pending, 1, sizeof *u->pending);
    u->pending = NULL;
}

/* What always takes part is not dated, and says so in brief: most need no look at the entry. */
static bool is_dated(const tn_image *image)
{
    for (uint32_t i = 0; i < image->entries_count; i++)
        if (!image->briefs[i].always && (image->entries[i].flags & TN_ENTRY_DATED))
            return true;
    return false;
}

bool tn_utterance_remember(tn_utterance *u, size_t size)
{
    forget(u);
    if (size == 0)
        return true;
    u->pending = tn_mem_alloc(u->mem, 1, sizeof *u->pending);
    if (u->pending && tn_recall_init(&u->recall, size, is_dated(u->image), u->mem))
        return true;
    forget(u);
    return false;
}

void tn_utterance_free(tn_utterance *u)
{
    forget(u);
    tn_match_free(u->matcher);
    tn_cutter_free(&u->cutter);
    tn_scan_free(&u->scan);
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

static bool score_track(tn_utterance *u, const tenor_utterance *in, uint32_t draft, tn_arena *arena, tenor_score *score)
{
    const tn_match_query query = {.role = in->role, .channel = {in->channel.data, in->channel.size}, .day = in->day,
                                  .draft = draft, .every_match = u->every_match};
    if (!tn_match_run(u->matcher, &u->track, &u->scan, &query))
        return false;
    if (tn_match_limit_hit(u->matcher))
        score->flags |= TENOR_SCORE_REGEX_LIMIT;
    size_t count;
    const tn_match *matches = tn_match_list(u->matcher, &count);
    if (count == 0) {
        score->tokens = u->track.counted;
        return empty_score(u, arena, score);
    }
    if (!tn_resolve_run(&u->resolver, u->image, matches, tn_match_positions(u->matcher), count, u->track.count))
        return false;
    const tn_scope_input input = {.image = u->image, .track = &u->track, .matches = matches, .match_count = count,
                                  .lost_to = u->resolver.lost_to, .kinds = tn_match_kinds(u->matcher), .winners = u->combine.winners};
    bool done = false;
    if (u->combine.scores_only && !tn_straight_run(&input, arena, score, &done))
        return false;
    if (done)
        return true;
    return tn_scope_run(&u->scope, &input) && tn_combine_run(&u->combine, &u->scope, &input, arena, score);
}

static bool scan(tn_utterance *u)
{
    return tn_scan_run(&u->scan, u->cutter.classes, u->cutter.flags, u->cutter.firsts, u->cutter.speakers, u->cutter.text_count);
}

/* One that the fast lane has not cut: of any kind. */
static bool score_other(tn_utterance *u, size_t index, const tenor_utterance *in, uint32_t draft, tn_arena *arena,
                        tenor_score *score)
{
    tn_tokenised_notes notes;
    if (in->text.size > TENOR_TEXT_MAX) {
        score->status = TENOR_TOO_LONG;
        return empty_score(u, arena, score);
    }
    if (in->role == TENOR_ROLE_AUTOMATED)
        return empty_score(u, arena, score);
    score->scored = true;
    if (!tn_tokenised_track(&u->cutter, index, &u->track, &notes) || !scan(u))
        return false;
    score->flags |= (notes.invalid ? TENOR_SCORE_INVALID_UTF8 : 0) | (notes.limit_hit ? TENOR_SCORE_REGEX_LIMIT : 0);
    return score_track(u, in, draft, arena, score);
}

/* Those that the fast lane has cut first, all at once: the others put their tokens in their place. */
static bool score_batch(tn_utterance *u, const tenor_utterance *utterances, size_t count, uint32_t draft, tn_arena *arena,
                        tenor_score *scores)
{
    if (!scan(u))
        return false;
    size_t others = 0;
    for (size_t i = 0; i < count; i++) {
        bool cut = tn_cutter_has(&u->cutter, i);
        scores[i] = (tenor_score){.status = TENOR_OK, .scored = cut};
        others += !cut;
        if (!cut)
            continue;
        tn_cutter_track(&u->cutter, i, &u->track);
        if (!score_track(u, &utterances[i], draft, arena, &scores[i]))
            return false;
    }
    for (size_t i = 0; i < count && others; i++)
        if (!tn_cutter_has(&u->cutter, i)) {
            others--;
            if (!score_other(u, i, &utterances[i], draft, arena, &scores[i]))
                return false;
        }
    return true;
}

/* All of them anew. */
static bool make_scores(tn_utterance *u, const tenor_utterance *utterances, size_t count, uint32_t draft, tn_arena *arena,
                        tenor_score *scores)
{
    for (size_t done = 0, taken; done < count; done += taken)
        if (!tn_cutter_take(&u->cutter, utterances + done, count - done, &taken) ||
            !score_batch(u, utterances + done, taken, draft, arena, scores + done))
            return false;
    return true;
}

/* The pending ones, and put them where they belong. */
static bool make_pending(tn_utterance *u, tn_arena *arena, tenor_score *scores)
{
    struct tn_utterance_pending *p = u->pending;
    if (!make_scores(u, p->utterances, p->count, TN_IMAGE_NONE, arena, p->scores))
        return false;
    for (size_t i = 0; i < p->count; i++) {
        scores[p->places[i]] = p->scores[i];
        tn_recall_keep(&u->recall, &p->utterances[i], &p->keys[i], &p->scores[i]);
    }
    p->count = 0;
    return true;
}

/* ASKED utterances at most: the scores of those that are remembered; the others become pending. */
static bool recall_some(tn_utterance *u, const tenor_utterance *utterances, size_t first, size_t count, tn_arena *arena, tenor_score *scores)
{
    struct tn_utterance_pending *p = u->pending;
    tn_recall_key keys[ASKED];
    for (size_t i = 0; i < count; i++)
        tn_recall_ask(&u->recall, &utterances[first + i], &keys[i]);
    for (size_t i = 0; i < count; i++)
        tn_recall_fetch(&u->recall, &keys[i]);
    for (size_t i = 0; i < count; i++) {
        bool found;
        if (!tn_recall_find(&u->recall, &utterances[first + i], arena, &scores[first + i], &keys[i], &found))
            return false;
        if (found)
            continue;
        p->keys[p->count] = keys[i];
        p->utterances[p->count] = utterances[first + i];
        p->places[p->count++] = first + i;
    }
    return true;
}

static bool recall_scores(tn_utterance *u, const tenor_utterance *utterances, size_t count, tn_arena *arena, tenor_score *scores)
{
    struct tn_utterance_pending *p = u->pending;
    p->count = 0;
    for (size_t i = 0; i < count; i += ASKED) {
        if (!recall_some(u, utterances, i, count - i < ASKED ? count - i : ASKED, arena, scores))
            return false;
        if (p->count + ASKED > TN_CUTTER_UTTERANCES && !make_pending(u, arena, scores))
            return false;
    }
    return make_pending(u, arena, scores);
}

bool tn_utterance_score(tn_utterance *u, const tenor_utterance *utterances, size_t count, uint32_t draft, tn_arena *arena,
                        tenor_score *scores)
{
    return u->recall.ring.bytes && draft == TN_IMAGE_NONE && !u->every_match ? recall_scores(u, utterances, count, arena, scores)
                                                                       : make_scores(u, utterances, count, draft, arena, scores);
}
