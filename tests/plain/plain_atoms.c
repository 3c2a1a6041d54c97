/* plain_atoms.c - which atoms of the lexicon each token is. */
#include "plain_atoms.h"

#include "plain_sort.h"

/* ---- the vocabulary, by kind, language and text ---- */

static int compare(const tn_image *image, uint32_t atom, uint32_t kind, uint32_t language, tn_str text)
{
    const tn_image_atom *a = &image->atoms[atom];
    if (a->kind != kind)
        return a->kind < kind ? -1 : 1;
    if (a->language != language)
        return a->language < language ? -1 : 1;
    return tn_str_cmp(tn_image_str(image, a->text), text);
}

static bool before(const tn_image *image, uint32_t a, uint32_t b)
{
    return compare(image, a, image->atoms[b].kind, image->atoms[b].language,
                   tn_image_str(image, image->atoms[b].text)) < 0;
}

/* Merge sort of order[0 .. count) by way of spare. */
static void arrange(const tn_image *image, uint32_t *order, uint32_t *spare, size_t count)
{
    size_t half = count / 2, i = 0, k = half, n = 0;
    if (count < 2)
        return;
    arrange(image, order, spare, half);
    arrange(image, order + half, spare, count - half);
    while (i < half || k < count)
        spare[n++] = k == count || (i < half && !before(image, order[k], order[i])) ? order[i++] : order[k++];
    memcpy(order, spare, count * sizeof *order);
}

static uint32_t find(const plain_atoms *a, uint32_t kind, uint32_t language, tn_str text)
{
    size_t low = 0, high = a->order_count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int c = compare(a->image, a->order[mid], kind, language, text);
        if (c == 0)
            return a->order[mid];
        if (c < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return TN_IMAGE_NONE;
}

static bool index_atoms(plain_atoms *a)
{
    const tn_image *image = a->image;
    uint32_t *spare = tn_mem_zero(a->mem, image->atoms_count, sizeof *spare);
    a->order = tn_mem_zero(a->mem, image->atoms_count, sizeof *a->order);
    if (a->order && spare) {
        for (uint32_t i = 0; i < image->atoms_count; i++) {
            const tn_image_atom *atom = &image->atoms[i];
            if (atom->kind == TN_ATOM_EXACT || atom->kind == TN_ATOM_STEM || atom->kind == TN_ATOM_PREFIX)
                a->order[a->order_count++] = i;
            if (atom->kind == TN_ATOM_PREFIX && atom->text.size > a->longest_prefix)
                a->longest_prefix = atom->text.size;
        }
        arrange(image, a->order, spare, a->order_count);
    }
    bool ok = a->order && spare;
    tn_mem_free(a->mem, spare, image->atoms_count, sizeof *spare);
    return ok;
}

bool plain_atoms_init(plain_atoms *a, const tn_image *image, const tn_mem *mem)
{
    *a = (plain_atoms){.image = image, .mem = mem};
    a->stems = tn_mem_zero(mem, image->languages_count, sizeof *a->stems);
    a->compiled = tn_mem_zero(mem, image->regexes_count, sizeof *a->compiled);
    a->regex = tn_regex_scratch_new(mem);
    bool ok = a->stems && a->compiled && a->regex && index_atoms(a);
    for (uint32_t i = 0; ok && i < image->languages_count; i++) {
        a->stems[i] = plain_stem_new(tn_image_str(image, image->languages[i]));
        ok = a->stems[i] != NULL;
    }
    for (uint32_t i = 0; ok && i < image->regexes_count; i++) {
        const tn_image_regex *r = &image->regexes[i];
        tn_str pattern = tn_image_str(image, r->pattern);
        tn_regex_needs needs;
        ok = tn_regex_learn(mem, pattern, r->case_sensitive, &needs);
        a->compiled[i] = ok ? tn_regex_new(mem, pattern, r->case_sensitive, r->whole_token, &needs) : NULL;
        ok = a->compiled[i] != NULL;
    }
    if (!ok)
        plain_atoms_free(a);
    return ok;
}

void plain_atoms_free(plain_atoms *a)
{
    const tn_image *image = a->image;
    for (uint32_t i = 0; a->stems && i < image->languages_count; i++)
        plain_stem_free(a->stems[i]);
    for (uint32_t i = 0; a->compiled && i < image->regexes_count; i++)
        tn_regex_free(a->compiled[i]);
    if (image) {
        tn_mem_free(a->mem, a->stems, image->languages_count, sizeof *a->stems);
        tn_mem_free(a->mem, a->compiled, image->regexes_count, sizeof *a->compiled);
        tn_mem_free(a->mem, a->order, image->atoms_count, sizeof *a->order);
    }
    tn_regex_scratch_free(a->regex);
    tn_mem_free(a->mem, a->list, a->capacity, sizeof *a->list);
    tn_mem_free(a->mem, a->begin, a->begin_capacity, sizeof *a->begin);
    *a = (plain_atoms){.mem = a->mem};
}

/* ---- tokens ---- */

/* Append an atom to the list of the token that began at `from`, each once. */
static bool add(plain_atoms *a, size_t from, uint32_t atom)
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

static bool add_found(plain_atoms *a, size_t from, uint32_t kind, uint32_t language, tn_str text)
{
    uint32_t atom = find(a, kind, language, text);
    return atom == TN_IMAGE_NONE || add(a, from, atom);
}

/* Exact, stem and prefix atoms of one form. */
static bool look_up(plain_atoms *a, size_t from, tn_str form, bool word, tn_str language)
{
    const tn_image *image = a->image;
    bool ok = add_found(a, from, TN_ATOM_EXACT, 0, form);
    if (!word)
        return ok;
    for (uint32_t i = 0; ok && i < image->languages_count; i++)
        if (language.n == 0 || plain_stem_same_language(language, tn_image_str(image, image->languages[i])))
            ok = add_found(a, from, TN_ATOM_STEM, i, plain_stem_word(a->stems[i], form));
    for (uint32_t size = 1; ok && size <= a->longest_prefix && size <= form.n; size++)
        ok = add_found(a, from, TN_ATOM_PREFIX, 0, tn_str_of(form.p, size));
    return ok;
}

static bool add_triggers(plain_atoms *a, size_t from, uint16_t flags)
{
    static const struct {
        uint8_t flag;
        uint32_t atom;
    } triggers[] = {{PLAIN_TOKEN_CAPS, TN_TRIGGER_CAPS},
                    {PLAIN_TOKEN_LONG, TN_TRIGGER_LONG},
                    {PLAIN_TOKEN_EXCLAIM, TN_TRIGGER_EXCLAIM},
                    {PLAIN_TOKEN_QUESTION, TN_TRIGGER_QUESTION},
                    {PLAIN_TOKEN_NUMBER, TN_TRIGGER_NUMBER}};
    for (size_t i = 0; i < sizeof triggers / sizeof triggers[0]; i++)
        if (flags & triggers[i].flag && !add(a, from, triggers[i].atom))
            return false;
    return true;
}

bool plain_atoms_possible(const tn_regex *regex, tn_str text)
{
    uint64_t bytes[4] = {0};
    for (size_t i = 0; i < text.n; i++)
        bytes[(unsigned char)text.p[i] / 64] |= UINT64_C(1) << ((unsigned char)text.p[i] % 64);
    return tn_regex_possible(regex, bytes);
}

/* Regexes that stand in alternatives: each must match all of the token. */
static bool add_regexes(plain_atoms *a, size_t from, const plain_text *text, const plain_token *token)
{
    const tn_image *image = a->image;
    tn_str piece = tn_str_of(text->normal.text.data + token->normal_begin, token->normal_end - token->normal_begin);
    for (uint32_t atom = 0; atom < image->atoms_count; atom++) {
        size_t begin, end;
        if (image->atoms[atom].kind != TN_ATOM_REGEX)
            continue;
        const tn_regex *regex = a->compiled[image->atoms[atom].regex];
        enum tn_regex_result r = tn_regex_find(regex, a->regex, piece, 0, &begin, &end);
        a->limit_hit = a->limit_hit || (r == TN_REGEX_LIMIT && plain_atoms_possible(regex, piece));
        if (r == TN_REGEX_NO_MEMORY || (r == TN_REGEX_FOUND && !add(a, from, atom)))
            return false;
    }
    return true;
}

bool plain_atoms_run(plain_atoms *a, const plain_text *text, tn_str language)
{
    void *begin = a->begin;
    a->count = 0;
    a->limit_hit = false;
    if (!tn_mem_reserve(a->mem, &begin, &a->begin_capacity, text->token_count + 1, sizeof *a->begin))
        return false;
    a->begin = begin;
    for (size_t i = 0; i < text->token_count; i++) {
        const plain_token *token = &text->tokens[i];
        size_t from = a->count;
        a->begin[i] = (uint32_t)from;
        if (token->kind == PLAIN_TOKEN_OPAQUE)
            continue;
        bool word = token->kind == PLAIN_TOKEN_WORD;
        for (uint32_t k = 0; k < token->form_count; k++)
            if (!look_up(a, from, plain_text_form(text, token, k), word, language))
                return false;
        if (!add_triggers(a, from, token->flags) || (word && !add_regexes(a, from, text, token)))
            return false;
    }
    a->begin[text->token_count] = (uint32_t)a->count;
    return true;
}
