/* tokenised.c - tracks by the tokeniser.
 *
 * A long text has something somewhere that the fast lane cannot cut, and would cost ten times what it costs without. So it is parted
 * where no token, number, mark or address can reach across, between small letters with a space, and only the parts that need it are
 * left to the tokeniser. What one part says of the next (a pause, the end of a sentence) is handed on; capitals mean
 * something where the text has small letters anywhere. */
#include "lexicon/tokenised.h"

#include "lexicon/beyond.h"

/* Shorter texts are not parted. */
#define LONG ((size_t)1024)
/* Shorter parts are not worth the fast lane. */
#define PART_LEAST ((size_t)48)

/* The class of a token of the tokeniser. */
static uint32_t class_of(tn_cutter *cutter, const tn_token *token, tn_str language)
{
    tn_atoms *atoms = &cutter->atoms;
    uint32_t given = (token->kind == TN_TOKEN_SYMBOL ? TN_CLASS_SYMBOL : 0) |
                     (token->flags & TN_TOKEN_AMBIGUOUS ? TN_CLASS_AMBIGUOUS : 0);
    tn_atoms_begin(atoms);
    if (token->kind == TN_TOKEN_OPAQUE)
        return tn_vocabulary_class(&cutter->vocabulary, TN_CLASS_OPAQUE, NULL, 0);
    bool ok = true, word = token->kind == TN_TOKEN_WORD;
    for (uint32_t k = 0; k < token->form_count && ok; k++)
        ok = tn_atoms_form(atoms, tn_text_form(&cutter->text, token, k), word, language);
    ok = ok && tn_atoms_triggers(atoms, token->flags);
    const tn_str written = tn_str_of(cutter->text.normal.text.data + token->normal_begin, token->normal_end - token->normal_begin);
    ok = ok && (!word || tn_atoms_regexes(atoms, written, tn_spot_atoms(cutter->spot, written)));
    return ok ? tn_vocabulary_class(&cutter->vocabulary, given, atoms->list, atoms->count) : TN_IMAGE_NONE;
}

/* The tokeniser's tokens behind those that are there, by their places in the normalised text. */
static bool add_tokens(tn_cutter *cutter, tn_str language)
{
    const uint32_t first = cutter->token_count, count = (uint32_t)cutter->text.token_count;
    if (!tn_cutter_reserve(cutter, (size_t)first + count + 1))
        return false;
    for (uint32_t i = 0; i < count; i++) {
        const tn_token *token = &cutter->text.tokens[i];
        const uint32_t class = class_of(cutter, token, language);
        if (class == TN_IMAGE_NONE)
            return false;
        cutter->classes[first + i] = class;
        cutter->flags[first + i] = token->flags;
        cutter->normal_begin[first + i] = token->normal_begin;
        cutter->normal_end[first + i] = token->normal_end;
    }
    cutter->token_count = first + count;
    return true;
}

/* ---- long texts ---- */

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_border(tn_str text, size_t at)
{
    return at >= 2 && text.p[at - 1] == ' ' && is_small(text.p[at - 2]) && is_small(text.p[at]);
}

/* Parts are not longer, if they can be parted. */
#define PART_MOST ((size_t)2 << 10)

/* The end of the part that begins at `from`; *plain: the fast lane may cut it. */
static size_t part_end(tn_cutter *cutter, tn_str text, size_t from, bool *plain)
{
    const size_t left = text.n - from, most = left < PART_MOST ? left : PART_MOST;
    bool letters;
    const size_t fits = tn_beyond_fits(&cutter->beyond, tn_str_of(text.p + from, most), &letters);
    size_t to = from + fits;
    *plain = true;
    if (to == text.n)
        return to;
    while (to > from + PART_LEAST && !is_border(text, to))
        to--;
    if (to > from + PART_LEAST)
        return to;
    *plain = false;
    for (to = from + fits + 1; to < text.n && !is_border(text, to);)
        to++;
    return to;
}

/* One that holds a space may stand across a border. */
static bool emoticons_have_spaces(const tn_token_rules *rules)
{
    for (size_t i = 0; i < rules->emoticon_count; i++)
        if (memchr(rules->emoticons[i].p, ' ', rules->emoticons[i].n))
            return true;
    return false;
}

static void note_regexes(tn_cutter *cutter, size_t from, size_t to, uint64_t bits)
{
    for (size_t k = from / TN_REGEX_REACH; k * TN_REGEX_REACH < to; k++)
        cutter->stretches[k] |= bits;
}

static bool reserve_stretches(tn_cutter *cutter, size_t size)
{
    const size_t count = size / TN_REGEX_REACH + 1;
    void *stretches = cutter->stretches;
    if (!tn_mem_reserve(cutter->mem, &stretches, &cutter->stretch_capacity, count, sizeof *cutter->stretches))
        return false;
    cutter->stretches = stretches;
    memset(cutter->stretches, 0, count * sizeof *cutter->stretches);
    return true;
}

/* The tokens of a text that is normalised already, part by part. *lower: a word has small letters. */
static bool add_parts(tn_cutter *cutter, tn_str language, bool *lower)
{
    const tn_str text = tn_buf_view(&cutter->text.normal.text);
    uint16_t pending = 0;
    if (!reserve_stretches(cutter, text.n))
        return false;
    for (size_t from = 0, to; from < text.n; from = to) {
        bool plain;
        uint64_t regexes;
        to = part_end(cutter, text, from, &plain);
        const bool limit_hit = cutter->atoms.limit_hit; /* the lane asks regexes of words that are new to it: that depends on its past */
        if (plain && !tn_cutter_part(cutter, text, from, to, &pending, lower, &regexes, &plain))
            return false;
        cutter->atoms.limit_hit = limit_hit;
        if (!plain && (!tn_token_part(&cutter->text, &cutter->image->rules, from, to, &pending, lower) ||
                       !add_tokens(cutter, language)))
            return false;
        if (!plain)
            regexes = tn_spot_text(cutter->spot, &cutter->spot->any, tn_str_of(text.p + from, to - from), ~UINT64_C(0));
        note_regexes(cutter, from, to, regexes);
    }
    return true;
}

/* The bits of all stretches. */
static uint64_t regexes_of(const tn_cutter *cutter, size_t size)
{
    uint64_t bits = 0;
    for (size_t k = 0; k * TN_REGEX_REACH < size; k++)
        bits |= cutter->stretches[k];
    return bits;
}

/* ---- the track ---- */

static void map_tokens(tn_cutter *cutter)
{
    size_t near = 0;
    for (uint32_t i = 0; i < cutter->token_count; i++)
        tn_normal_span(&cutter->text.normal, &near, cutter->normal_begin[i], cutter->normal_end[i], &cutter->begin[i],
                       &cutter->end[i]);
}

bool tn_tokenised_track(tn_cutter *cutter, size_t index, tn_track *track, tn_tokenised_notes *notes)
{
    const tenor_utterance *u = &cutter->utterances[index];
    tn_str source = {u->text.size ? u->text.data : "", u->text.size}, language = {u->language.data, u->language.size};
    const bool all_languages = tn_atoms_all_languages(&cutter->atoms, language);
    bool parted = source.n >= LONG && all_languages && !emoticons_have_spaces(&cutter->image->rules), lower = false;
    if (all_languages)
        language.n = 0;
    cutter->atoms.limit_hit = false;
    cutter->token_count = 0;
    if (parted && (!tn_normal_run(&cutter->text.normal, source) || !add_parts(cutter, language, &lower)))
        return false;
    parted = parted && lower;
    if (!parted) { /* or where all shout: capitals say nothing then */
        cutter->token_count = 0;
        if (!tn_token_run(&cutter->text, source, &cutter->image->rules) || !add_tokens(cutter, language))
            return false;
    }
    map_tokens(cutter);
    cutter->firsts[1] = cutter->token_count;
    cutter->text_count = cutter->token_count > 0;
    cutter->speakers[0] = (uint8_t)u->role;
    notes->invalid = cutter->text.normal.invalid;
    notes->limit_hit = cutter->atoms.limit_hit;
    tn_str normal = tn_buf_view(&cutter->text.normal.text);
    *track = (tn_track){.count = cutter->token_count, .classes = cutter->classes, .flags = cutter->flags, .begin = cutter->begin,
                        .end = cutter->end, .normal_begin = cutter->normal_begin, .normal_end = cutter->normal_end,
                        .normal = normal, .map = cutter->text.normal.identity ? NULL : &cutter->text.normal,
                        .regex_stretches = parted ? cutter->stretches : NULL,
                        .regexes = parted ? regexes_of(cutter, normal.n)
                                          : tn_spot_text(cutter->spot, &cutter->spot->any, normal, ~UINT64_C(0))};
    return true;
}
