/* atoms.c - which atoms of the lexicon a token is. */
#include "lexicon/atoms.h"

#include "base/strmap.h"
#include "lexicon/index.h"

bool tn_atoms_init(tn_atoms *a, const tn_image *image, const tn_mem *mem)
{
    *a = (tn_atoms){.image = image, .mem = mem};
    a->stems = tn_mem_zero(mem, image->languages_count, sizeof(tn_stem *));
    a->memo = tn_mem_table(mem, TN_ATOMS_MEMO, sizeof *a->memo);
    a->regex = tn_regex_scratch_new(mem);
    bool ok = a->stems && a->memo && a->regex;
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
    if (a->image)
        tn_mem_free(a->mem, a->stems, a->image->languages_count, sizeof(tn_stem *));
    tn_mem_table_free(a->mem, a->memo, TN_ATOMS_MEMO, sizeof *a->memo);
    tn_regex_scratch_free(a->regex);
    tn_mem_free(a->mem, a->list, a->capacity, sizeof *a->list);
    *a = (tn_atoms){.mem = a->mem};
}

/* Append an atom to the list, once. */
static bool add(tn_atoms *a, uint32_t atom)
{
    for (size_t i = 0; i < a->count; i++)
        if (a->list[i] == atom)
            return true;
    void *list = a->list;
    if (!tn_mem_reserve(a->mem, &list, &a->capacity, a->count + 1, sizeof *a->list))
        return false;
    a->list = list;
    a->list[a->count++] = atom;
    return true;
}

static bool add_found(tn_atoms *a, uint32_t kind, uint32_t language, tn_str text)
{
    uint32_t atom = tn_image_find_atom(a->image, kind, language, text);
    return atom == TN_IMAGE_NONE || add(a, atom);
}

/* Exact, stem and prefix atoms of one form. */
static bool look_up(tn_atoms *a, tn_str form, bool word, tn_str language)
{
    const tn_image *image = a->image;
    bool ok = add_found(a, TN_ATOM_EXACT, 0, form);
    if (!word)
        return ok;
    bool stems = tn_stem_filter_may(image->index->stems, form);
    for (uint32_t i = 0; ok && stems && i < image->languages_count; i++)
        if (language.n == 0 || tn_stem_same_language(language, tn_image_str(image, image->languages[i])))
            ok = add_found(a, TN_ATOM_STEM, i, tn_stem_word(a->stems[i], form));
    for (uint32_t i = 0; ok && i < image->prefix_sizes_count && image->prefix_sizes[i] <= form.n; i++)
        ok = add_found(a, TN_ATOM_PREFIX, 0, tn_str_of(form.p, image->prefix_sizes[i]));
    return ok;
}

void tn_atoms_begin(tn_atoms *a)
{
    a->count = 0;
}

bool tn_atoms_all_languages(const tn_atoms *a, tn_str language)
{
    bool all = true;
    for (uint32_t i = 0; language.n && i < a->image->languages_count && all; i++)
        all = tn_stem_same_language(language, tn_image_str(a->image, a->image->languages[i]));
    return all;
}

bool tn_atoms_form(tn_atoms *a, tn_str form, bool word, tn_str language)
{
    bool memorable = word && language.n == 0 && form.n > 0 && form.n <= TN_ATOMS_MEMO_WORD && a->count == 0;
    if (!memorable)
        return look_up(a, form, word, language);
    tn_atoms_memo *m = &a->memo[tn_strmap_hash(form) % TN_ATOMS_MEMO];
    if (m->size == form.n && memcmp(m->word, form.p, form.n) == 0) {
        for (uint8_t i = 0; i < m->count; i++)
            if (!add(a, m->atoms[i]))
                return false;
        return true;
    }
    if (!look_up(a, form, true, language))
        return false;
    if (a->count <= TN_ATOMS_MEMO_LIST) {
        m->size = (uint8_t)form.n;
        m->count = (uint8_t)a->count;
        memcpy(m->word, form.p, form.n);
        if (a->count)
            memcpy(m->atoms, a->list, a->count * sizeof *m->atoms);
    }
    return true;
}

bool tn_atoms_triggers(tn_atoms *a, uint16_t flags)
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
        if (flags & triggers[i].flag && !add(a, triggers[i].atom))
            return false;
    return true;
}

bool tn_atoms_regexes(tn_atoms *a, tn_str written, uint64_t wanted)
{
    const tn_image *image = a->image;
    uint64_t bytes[4] = {0};
    for (size_t i = 0; i < written.n && wanted; i++)
        bytes[(unsigned char)written.p[i] / 64] |= UINT64_C(1) << ((unsigned char)written.p[i] % 64);
    for (uint32_t i = 0; i < image->regex_atoms_count && wanted; i++) {
        if (!(wanted >> i % 64 & 1))
            continue;
        uint32_t atom = image->regex_atoms[i];
        const tn_regex *regex = image->compiled[image->atoms[atom].regex];
        size_t begin, end;
        if (!tn_regex_possible(regex, bytes))
            continue;
        enum tn_regex_result r = tn_regex_find(regex, a->regex, written, 0, &begin, &end);
        a->limit_hit = a->limit_hit || r == TN_REGEX_LIMIT;
        if (r == TN_REGEX_NO_MEMORY || (r == TN_REGEX_FOUND && !add(a, atom)))
            return false;
    }
    return true;
}
