/* terms.c - the words of a text as phrases of lexicon files name them.
 *
 * The tokens of a text stand in its track as classes, which do not tell one unknown word from another. So each written
 * word is taken apart once more, by the code that cut it. */
#include "study/terms.h"

#include "text/token.h"
#include "text/word.h"

/* Runs of ! or ? longer than this are no terms. */
#define MARKS_MOST 16

typedef struct listing {
    const tn_track *track;
    tn_arena *arena;
    tn_buf *folded, *shortened;
    tenor_study_term *terms;
    size_t count;
    bool starts; /* a sentence begins here, whatever stands first in it */
} listing;

static bool add(listing *l, uint32_t token, tn_str text, tenor_study_term_kind kind)
{
    tn_str copy = tn_arena_str(l->arena, text);
    if (!copy.p)
        return false;
    l->terms[l->count++] =
        (tenor_study_term){{copy.p, copy.n}, l->track->begin[token], l->track->end[token], l->starts, kind};
    l->starts = false;
    return true;
}

/* An emoji as it stands; a mark must be escaped in a phrase. */
static bool add_symbol(listing *l, uint32_t token, tn_str written)
{
    char room[2 * MARKS_MOST];
    if (written.p[0] != '!' && written.p[0] != '?')
        return add(l, token, written, TENOR_STUDY_TERM_SYMBOL);
    if (written.n > MARKS_MOST)
        return true;
    for (size_t i = 0; i < written.n; i++) {
        room[2 * i] = '\\';
        room[2 * i + 1] = written.p[i];
    }
    return add(l, token, (tn_str){room, 2 * written.n}, TENOR_STUDY_TERM_SYMBOL);
}

/* A phrase reads the form as it is, and not as a contraction or a drawn-out word once more. */
static bool reads_so(listing *l, tn_str form)
{
    tn_word_part parts[TN_CONTRACTION_PARTS];
    return tn_word_split(form, l->shortened, parts) == 1 && parts[0].part.form_count == 1 &&
           tn_str_eq(parts[0].part.forms[0], form);
}

static bool add_part(listing *l, uint32_t token, const tn_word_part *part, tn_str folded, bool number)
{
    if (part->part.ambiguous) /* is or has, would or had: as it is written */
        return add(l, token, tn_str_eq(part->part.forms[0], TN_STR("is")) ? TN_STR("'s") : TN_STR("'d"),
                   TENOR_STUDY_TERM_CLITIC);
    /* Of a drawn-out word the last form is the shortest: sooo is more often so than soo. */
    tn_str form = part->part.forms[part->is_long ? part->part.form_count - 1 : 0];
    if (tn_str_eq(form, folded))
        return add(l, token, form, number ? TENOR_STUDY_TERM_NUMBER : TENOR_STUDY_TERM_WORD);
    form = tn_arena_str(l->arena, form); /* it may stand in the scratch */
    if (!form.p)
        return false;
    return reads_so(l, form) ? add(l, token, form, TENOR_STUDY_TERM_WORD) : add(l, token, TN_STR(""), TENOR_STUDY_TERM_OPAQUE);
}

static bool all_digits(tn_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (!((word.p[i] >= '0' && word.p[i] <= '9') || word.p[i] == '.' || word.p[i] == ','))
            return false;
    return true;
}

/* The tokens [from, to) of one written word; those that are fillers are none. */
static bool add_word(listing *l, uint32_t from, uint32_t to, tn_str written)
{
    tn_word_part parts[TN_CONTRACTION_PARTS];
    if (!tn_token_fold(l->folded, written))
        return false;
    tn_str folded = tn_buf_view(l->folded);
    size_t count = 1;
    /* Standing apart, as some recognisers write them: "I 'm". */
    if (folded.n > 1 && folded.p[0] == '\'' && tn_contraction_clitic(tn_str_from(folded, 1), &parts[0].part))
        parts[0].number = parts[0].is_long = false;
    else
        count = tn_word_split(folded, l->shortened, parts);
    for (uint32_t i = 0; i < count && from + i < to; i++)
        if (!(l->track->words[from + i] & TN_WORD_FILLER) &&
            !add_part(l, from + i, &parts[i], folded, parts[i].number || all_digits(folded)))
            return false;
    return count > 0;
}

bool tn_terms_list(const tn_utterance *utterance, tn_arena *arena, tn_buf *folded, tn_buf *shortened,
                   const tenor_study_term **terms, size_t *count)
{
    const tn_track *t = &utterance->track;
    const tn_vocabulary *vocabulary = &utterance->cutter.vocabulary;
    listing l = {.track = t, .arena = arena, .folded = folded, .shortened = shortened, .starts = true};
    l.terms = tn_arena_alloc(arena, (size_t)t->count + 1, sizeof *l.terms);
    if (!l.terms)
        return false;
    for (uint32_t i = 0, end; i < t->count; i = end) {
        for (end = i + 1; end < t->count && t->normal_begin[end] == t->normal_begin[i]; end++)
            ; /* parts of a contraction */
        uint32_t flags = vocabulary->classes[t->classes[i]].flags;
        tn_str written = tn_str_of(t->normal.p + t->normal_begin[i], t->normal_end[i] - t->normal_begin[i]);
        bool filler = end == i + 1 && (t->words[i] & TN_WORD_FILLER);
        l.starts = l.starts || (t->flags[i] & TN_TOKEN_BREAK);
        bool fine = filler                    ? true
                    : flags & TN_CLASS_SYMBOL ? add_symbol(&l, i, written)
                    : flags & TN_CLASS_OPAQUE ? add(&l, i, TN_STR(""), TENOR_STUDY_TERM_OPAQUE)
                                              : add_word(&l, i, end, written);
        if (!fine)
            return false;
    }
    *terms = l.terms;
    *count = l.count;
    return true;
}
