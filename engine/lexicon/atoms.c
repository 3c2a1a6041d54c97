/* atoms.c - which atoms of the lexicon each token is. */
#include "lexicon/atoms.h"

#include "base/strmap.h"

bool tn_atoms_init(tn_atoms *a, const tn_image *image, const tn_mem *mem)
{
    *a = (tn_atoms){.image = image, .mem = mem};
    a->stems = tn_mem_zero(mem, image->languages_count, sizeof(tn_stem *));
    a->memo = tn_mem_zero(mem, TN_ATOMS_MEMO, sizeof *a->memo);
    a->regex = tn_regex_scratch_new(mem);
    a->seen = tn_mem_zero(mem, image->atoms_count, sizeof *a->seen);
    bool ok = a->stems && a->memo && a->regex && a->seen;
    for (uint32_t i = 0; ok && i < image->languages_count; i++) {
        a->stems[i] = tn_stem_new(tn_image_str(image, image->languages[i]));
        ok = a->stems[i] != NULL;
    }
    if (!ok)
        tn_atoms_free(a);
    return ok;
}

void tn_atoms_free(tn_atoms *a)
{
    for (uint32_t i = 0; a->stems && i < a->image->languages_count; i++)
        tn_stem_free(a->stems[i]);
    if (a->image) {
        tn_mem_free(a->mem, a->stems, a->image->languages_count, sizeof(tn_stem *));
        tn_mem_free(a->mem, a->seen, a->image->atoms_count, sizeof *a->seen);
    }
    tn_mem_free(a->mem, a->memo, TN_ATOMS_MEMO, sizeof *a->memo);
    tn_regex_scratch_free(a->regex);
    tn_mem_free(a->mem, a->list, a->capacity, sizeof *a->list);
    tn_mem_free(a->mem, a->begin, a->begin_capacity, sizeof *a->begin);
    *a = (tn_atoms){.mem = a->mem};
}

/* Append an atom to the list of the token that began at `from`, each once. */
static bool add(tn_atoms *a, size_t from, uint32_t atom)
{
    for (size_t i = from; i < a->count; i++)
        if (a->list[i] == atom)
            return true;
    void *list = a->list;
    if (!tn_mem_reserve(a->mem, &list, &a->capacity, a->count + 1, sizeof *a->list))
        return false;
    a->list = list;
    a->list[a->count++] = atom;
    return true;
}

static bool add_found(tn_atoms *a, size_t from, uint32_t kind, uint32_t language, tn_str text)
{
    uint32_t atom = tn_image_find_atom(a->image, kind, language, text);
    return atom == TN_IMAGE_NONE || add(a, from, atom);
}

/* Exact, stem and prefix atoms of one form. */
static bool look_up(tn_atoms *a, size_t from, tn_str form, bool word, tn_str language)
{
    const tn_image *image = a->image;
    bool ok = add_found(a, from, TN_ATOM_EXACT, 0, form);
    if (!word)
        return ok;
    for (uint32_t i = 0; ok && i < image->languages_count; i++)
        if (language.n == 0 || tn_stem_same_language(language, tn_image_str(image, image->languages[i])))
            ok = add_found(a, from, TN_ATOM_STEM, i, tn_stem_word(a->stems[i], form));
    for (uint32_t i = 0; ok && i < image->prefix_sizes_count && image->prefix_sizes[i] <= form.n; i++)
        ok = add_found(a, from, TN_ATOM_PREFIX, 0, tn_str_of(form.p, image->prefix_sizes[i]));
    return ok;
}

/* The same through the memo. */
static bool look_up_word(tn_atoms *a, size_t from, tn_str form, tn_str language)
{
    bool memorable = language.n == 0 && form.n > 0 && form.n <= TN_ATOMS_MEMO_WORD && a->count == from;
    if (!memorable)
        return look_up(a, from, form, true, language);
    tn_atoms_memo *m = &a->memo[tn_strmap_hash(form) % TN_ATOMS_MEMO];
    if (m->size == form.n && memcmp(m->word, form.p, form.n) == 0) {
        for (uint8_t i = 0; i < m->count; i++)
            if (!add(a, from, m->atoms[i]))
                return false;
        return true;
    }
    if (!look_up(a, from, form, true, language))
        return false;
    size_t count = a->count - from;
    if (count <= TN_ATOMS_MEMO_LIST) {
        m->size = (uint8_t)form.n;
        m->count = (uint8_t)count;
        memcpy(m->word, form.p, form.n);
        if (count)
            memcpy(m->atoms, a->list + from, count * sizeof *m->atoms);
    }
    return true;
}

static bool add_triggers(tn_atoms *a, size_t from, uint16_t flags)
{
    static const struct {
        uint8_t flag;
        uint32_t atom;
    } triggers[] = {{TN_TOKEN_CAPS, TN_TRIGGER_CAPS},
                    {TN_TOKEN_LONG, TN_TRIGGER_LONG},
                    {TN_TOKEN_EXCLAIM, TN_TRIGGER_EXCLAIM},
                    {TN_TOKEN_QUESTION, TN_TRIGGER_QUESTION},
                    {TN_TOKEN_NUMBER, TN_TRIGGER_NUMBER}};
    for (size_t i = 0; i < sizeof triggers / sizeof triggers[0]; i++)
        if (flags & triggers[i].flag && !add(a, from, triggers[i].atom))
            return false;
    return true;
}

/* Regexes that stand in alternatives: each must match all of the token. */
static bool add_regexes(tn_atoms *a, size_t from, const tn_text *text, const tn_token *token)
{
    const tn_image *image = a->image;
    tn_str piece = tn_str_of(text->normal.text.data + token->normal_begin, token->normal_end - token->normal_begin);
    uint64_t bytes[4] = {0};
    for (size_t i = 0; i < piece.n && image->regex_atoms_count; i++)
        bytes[(unsigned char)piece.p[i] / 64] |= UINT64_C(1) << ((unsigned char)piece.p[i] % 64);
    for (uint32_t i = 0; i < image->regex_atoms_count; i++) {
        uint32_t atom = image->regex_atoms[i];
        size_t begin, end;
        if (!tn_regex_possible(image->compiled[image->atoms[atom].regex], bytes))
            continue;
        enum tn_regex_result r = tn_regex_find(image->compiled[image->atoms[atom].regex], a->regex, piece, 0, &begin, &end);
        a->limit_hit = a->limit_hit || r == TN_REGEX_LIMIT;
        if (r == TN_REGEX_NO_MEMORY || (r == TN_REGEX_FOUND && !add(a, from, atom)))
            return false;
    }
    return true;
}

bool tn_atoms_run(tn_atoms *a, const tn_text *text, tn_str language)
{
    void *begin = a->begin;
    a->count = 0;
    a->limit_hit = false;
    /* An utterance in the language of all stemmers is like one that names none: the memo serves both. */
    bool all = true;
    for (uint32_t i = 0; i < a->image->languages_count && all; i++)
        all = tn_stem_same_language(language, tn_image_str(a->image, a->image->languages[i]));
    if (all)
        language.n = 0;
    if (!tn_mem_reserve(a->mem, &begin, &a->begin_capacity, text->token_count + 1, sizeof *a->begin))
        return false;
    a->begin = begin;
    for (size_t i = 0; i < text->token_count; i++) {
        const tn_token *token = &text->tokens[i];
        size_t from = a->count;
        a->begin[i] = (uint32_t)from;
        if (token->kind == TN_TOKEN_OPAQUE)
            continue;
        bool word = token->kind == TN_TOKEN_WORD;
        for (uint32_t k = 0; k < token->form_count; k++) {
            tn_str form = tn_text_form(text, token, k);
            if (!(word ? look_up_word(a, from, form, language) : look_up(a, from, form, false, language)))
                return false;
        }
        if (!add_triggers(a, from, token->flags) || (word && !add_regexes(a, from, text, token)))
            return false;
    }
    a->begin[text->token_count] = (uint32_t)a->count;
    if (++a->run == 0) { /* after 2^32 utterances: forget the old marks */
        memset(a->seen, 0, a->image->atoms_count * sizeof *a->seen);
        a->run = 1;
    }
    for (size_t i = 0; i < a->count; i++)
        a->seen[a->list[i]] = a->run;
    return true;
}

bool tn_atoms_possible(const tn_atoms *a, uint32_t program)
{
    const tn_image *image = a->image;
    const tn_image_program *p = &image->programs[program];
    for (uint32_t i = 0; i < p->guards; i++)
        if (a->seen[image->sets[p->guard + i]] == a->run)
            return true;
    return p->guards == 0;
}
