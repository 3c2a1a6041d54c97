/* learnwords.c - turns as words and pairs by number, classes of words, and how features are written. */
#include "study/learnwords.h"

#include "base/merge.h"
#include "lexicon/attr.h"
#include "text/turnwords.h"

typedef struct tn_learnwords_form {
    uint32_t number, count, text; /* text: of the map of forms */
} form;

typedef struct tn_learnwords_class {
    uint32_t number, as; /* a word counts as another: the first one of its class */
    tn_str name;         /* with its <> */
} class;

void tn_learnwords_init(tn_learnwords *words, const tn_mem *mem)
{
    *words = (tn_learnwords){.mem = mem, .digits = TN_TURNWORDS_DIGITS};
    tn_arena_init(&words->arena, mem);
    tn_strmap_init(&words->forms, mem);
    tn_buf_init(&words->class_text, mem);
}

void tn_learnwords_free(tn_learnwords *words)
{
    const tn_mem *mem = words->mem;
    tn_mem_free(mem, words->positions, words->position_capacity, sizeof *words->positions);
    tn_mem_free(mem, words->begins, words->turn_capacity, sizeof *words->begins);
    tn_mem_free(mem, words->features, words->feature_capacity, sizeof *words->features);
    tn_mem_free(mem, words->slots, words->slot_count, sizeof *words->slots);
    tn_mem_free(mem, words->form_list, words->form_capacity, sizeof *words->form_list);
    tn_mem_free(mem, words->classes, words->class_capacity, sizeof *words->classes);
    tn_buf_free(&words->class_text);
    tn_strmap_free(&words->forms);
    tn_arena_free(&words->arena);
    tn_learnwords_init(words, mem);
}

/* ---- classes ---- */

static const class *class_of(const tn_learnwords *words, uint32_t number)
{
    for (size_t i = 0; i < words->class_count; i++)
        if (words->classes[i].number == number)
            return &words->classes[i];
    return NULL;
}

static tn_str next_token(tn_str *rest)
{
    *rest = tn_str_trim(*rest);
    size_t n = 0;
    while (n < rest->n && !tn_str_blank(rest->p[n]))
        n++;
    tn_str token = {rest->p, n};
    *rest = tn_str_from(*rest, n);
    return token;
}

static bool is_class_name(tn_str name)
{
    return name.n > 2 && name.p[0] == '<' && name.p[name.n - 1] == '>' && tn_attr_is_name(tn_str_of(name.p + 1, name.n - 2)) &&
           !tn_str_eq(name, TN_STR("<digits>"));
}

static bool complain(tn_buf *wrong, const char *what, tn_str about)
{
    tn_buf_byte(wrong, '\'');
    tn_buf_str(wrong, about);
    tn_buf_byte(wrong, '\'');
    tn_buf_text(wrong, what);
    return false;
}

static bool read_class(tn_learnwords *words, tn_str line, tn_buf *wrong)
{
    tn_str rest = line, head = next_token(&rest), name = next_token(&rest), word;
    uint32_t as = 0;
    if (!tn_str_eq(head, TN_STR("@class")))
        return complain(wrong, " is no @class line", head);
    if (!is_class_name(name))
        return complain(wrong, " is no name of a class: a name between < and >, and not <digits>", name);
    for (size_t i = 0; i < words->class_count; i++)
        if (tn_str_eq(words->classes[i].name, name))
            return complain(wrong, " is a class already", name);
    if (!(name = tn_arena_str(&words->arena, name)).p)
        return false;
    while ((word = next_token(&rest)).n) {
        uint32_t number = tn_turnwords_number(word);
        if (number < TN_TURNWORDS_LEAST)
            return complain(wrong, " is no word", word);
        const class *other = class_of(words, number);
        if (other && !tn_str_eq(other->name, name))
            return complain(wrong, " is in another class, too", word);
        if (other)
            continue;
        as = as ? as : number;
        if (!tn_mem_reserve(words->mem, (void **)&words->classes, &words->class_capacity, words->class_count + 1,
                            sizeof *words->classes))
            return false;
        words->classes[words->class_count++] = (class){number, as, name};
    }
    if (!as)
        return complain(wrong, " has no words", name);
    if (tn_str_eq(name, TN_STR("<number>")))
        words->digits = as;
    return tn_buf_str(&words->class_text, line) && tn_buf_byte(&words->class_text, '\n');
}

bool tn_learnwords_classes(tn_learnwords *words, tn_str name, tn_str text, tn_buf *wrong)
{
    tn_buf what;
    tn_buf_init(&what, words->mem);
    bool fine = true;
    for (size_t number = 1; text.n && fine; number++) {
        const char *end = memchr(text.p, '\n', text.n);
        size_t n = end ? (size_t)(end - text.p) : text.n;
        tn_str line = {text.p, n};
        text = tn_str_from(text, end ? n + 1 : n);
        if (line.n && line.p[line.n - 1] == '\r')
            line.n--;
        line = tn_str_trim(line);
        fine = line.n == 0 || line.p[0] == '#' || read_class(words, line, &what);
        if (!fine && what.size) {
            tn_buf_str(wrong, name);
            tn_buf_printf(wrong, ":%zu: ", number);
            tn_buf_str(wrong, tn_buf_view(&what));
            wrong->failed |= what.failed;
        }
    }
    tn_buf_free(&what);
    return fine;
}

/* ---- features ---- */

/* The slot that the feature is in, or would be. */
static size_t slot_of(const tn_learnwords *words, tn_learnwords_feature f)
{
    size_t slot = (size_t)(f.second ? tn_turnwords_pair(f.first, f.second) : f.first * UINT32_C(0x9E3779B1)) & (words->slot_count - 1);
    while (words->slots[slot]) {
        const tn_learnwords_feature there = words->features[words->slots[slot] - 1];
        if (there.first == f.first && there.second == f.second)
            break;
        slot = (slot + 1) & (words->slot_count - 1);
    }
    return slot;
}

static bool more_slots(tn_learnwords *words)
{
    const size_t before = words->slot_count, count = before ? 2 * before : 4096;
    uint32_t *slots = tn_mem_zero(words->mem, count, sizeof *slots);
    if (!slots)
        return false;
    tn_mem_free(words->mem, words->slots, before, sizeof *words->slots);
    words->slots = slots;
    words->slot_count = count;
    for (size_t i = 0; i < words->feature_count; i++)
        slots[slot_of(words, words->features[i])] = (uint32_t)i + 1;
    return true;
}

uint32_t tn_learnwords_find(const tn_learnwords *words, uint32_t first, uint32_t second)
{
    if (!words->slot_count)
        return TN_LEARNWORDS_NONE;
    const uint32_t found = words->slots[slot_of(words, (tn_learnwords_feature){first, second})];
    return found ? found - 1 : TN_LEARNWORDS_NONE;
}

/* *feature: of one word or two. False: no memory. */
static bool take(tn_learnwords *words, uint32_t first, uint32_t second, bool learn, uint32_t *feature)
{
    *feature = TN_LEARNWORDS_NONE;
    if (first == TN_TURNWORDS_LONG || second == TN_TURNWORDS_LONG) /* nobody could write it */
        return true;
    if (!learn) {
        *feature = tn_learnwords_find(words, first, second);
        return true;
    }
    if (2 * (words->feature_count + 1) > words->slot_count && !more_slots(words))
        return false;
    const tn_learnwords_feature f = {first, second};
    const size_t slot = slot_of(words, f);
    if (!words->slots[slot]) {
        if (words->feature_count >= TN_LEARNWORDS_NONE - 2 ||
            !tn_mem_reserve(words->mem, (void **)&words->features, &words->feature_capacity, words->feature_count + 1,
                            sizeof *words->features))
            return false;
        words->features[words->feature_count++] = f;
        words->slots[slot] = (uint32_t)words->feature_count;
    }
    *feature = words->slots[slot] - 1;
    return true;
}

/* ---- forms ---- */

#define FORM_MOST 64 /* bytes of a word that is looked at, with typographic apostrophes */

static bool count_form(tn_learnwords *words, tn_str written, uint32_t number)
{
    char low[FORM_MOST];
    size_t n = 0;
    if (written.n > sizeof low)
        return true;
    for (size_t i = 0; i < written.n; i++) {
        char c = written.p[i];
        if (written.n - i >= 3 && memcmp(written.p + i, "\xE2\x80\x99", 3) == 0) {
            c = '\'';
            i += 2;
        }
        low[n++] = c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
    }
    const tn_str text = {low, n};
    uint32_t found = tn_strmap_find(&words->forms, text);
    if (found == TN_STRMAP_NONE) {
        if (tn_turnwords_number(text) != number) /* it would be read back as another word */
            return true;
        const tn_str kept = tn_arena_str(&words->arena, text);
        if (!kept.p || !tn_mem_reserve(words->mem, (void **)&words->form_list, &words->form_capacity, words->forms.count + 1,
                                       sizeof *words->form_list) ||
            (found = tn_strmap_add(&words->forms, kept)) == TN_STRMAP_NONE)
            return false;
        words->form_list[found] = (form){number, 0, found};
    }
    words->form_list[found].count++;
    return true;
}

static int by_number(const void *a, const void *b)
{
    const form *x = a, *y = b;
    if (x->number != y->number)
        return x->number < y->number ? -1 : 1;
    return x->count != y->count ? (x->count > y->count ? -1 : 1) : x->text < y->text ? -1 : x->text > y->text;
}

bool tn_learnwords_settle(tn_learnwords *words)
{
    size_t count = words->forms.count;
    form *spare = tn_mem_alloc(words->mem, count + 1, sizeof *spare);
    if (!spare)
        return false;
    if (count)
        tn_merge_sort(words->form_list, spare, count, sizeof *spare, by_number);
    tn_mem_free(words->mem, spare, count + 1, sizeof *spare);
    /* Of equals the first bytewise, not the first that came. */
    for (size_t i = 0; i < count;) {
        size_t best = i, end = i;
        for (; end < count && words->form_list[end].number == words->form_list[i].number; end++)
            if (words->form_list[end].count == words->form_list[i].count &&
                tn_str_cmp(words->forms.keys[words->form_list[end].text], words->forms.keys[words->form_list[best].text]) < 0)
                best = end;
        form f = words->form_list[i];
        words->form_list[i] = words->form_list[best];
        words->form_list[best] = f;
        i = end;
    }
    return true;
}

static bool write_word(const tn_learnwords *words, uint32_t number, tn_buf *out)
{
    const class *const its = class_of(words, number);
    if (its)
        return tn_buf_str(out, its->name);
    if (number < TN_TURNWORDS_LEAST)
        return tn_buf_text(out, number == TN_TURNWORDS_DIGITS ? "<digits>" : number == TN_TURNWORDS_BEGIN ? "^" : "$") &&
               number != TN_TURNWORDS_LONG;
    size_t low = 0, high = words->forms.count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (words->form_list[middle].number < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low < words->forms.count && words->form_list[low].number == number &&
           tn_buf_str(out, words->forms.keys[words->form_list[low].text]);
}

bool tn_learnwords_write(const tn_learnwords *words, uint32_t feature, tn_buf *out)
{
    const tn_learnwords_feature f = words->features[feature];
    return write_word(words, f.first, out) && (!f.second || (tn_buf_byte(out, ' ') && write_word(words, f.second, out)));
}

/* ---- turns ---- */

bool tn_learnwords_turn(tn_learnwords *words, tn_str text, bool learn)
{
    if (!tn_mem_reserve(words->mem, (void **)&words->begins, &words->turn_capacity, words->turns + 2, sizeof *words->begins))
        return false;
    if (words->turns == 0)
        words->begins[0] = 0;
    const size_t begin = words->position_count;
    uint32_t before = TN_TURNWORDS_BEGIN;
    bool fine = true, end = false;
    for (size_t at = 0; fine && !end;) {
        tn_turnword word = {.number = TN_TURNWORDS_END};
        tn_learnwords_position here = {TN_LEARNWORDS_NONE, TN_LEARNWORDS_NONE};
        end = !tn_turnwords_next(text, &at, &word);
        if (end && words->position_count == begin) /* no words, nothing to weigh */
            break;
        uint32_t number = word.number;
        if (number == TN_TURNWORDS_DIGITS)
            number = words->digits;
        else if (words->class_count) {
            const class *const its = class_of(words, number);
            number = its ? its->as : number;
        }
        fine = (end || take(words, number, 0, learn, &here.word)) && take(words, before, number, learn, &here.pair) &&
               (end || !learn || number < TN_TURNWORDS_LEAST || word.number == TN_TURNWORDS_DIGITS ||
                count_form(words, tn_str_of(text.p + word.begin, word.end - word.begin), word.number)) &&
               tn_mem_reserve(words->mem, (void **)&words->positions, &words->position_capacity, words->position_count + 1,
                              sizeof *words->positions);
        if (fine)
            words->positions[words->position_count++] = here;
        before = number;
    }
    if (fine)
        words->begins[++words->turns] = words->position_count;
    else
        words->position_count = begin;
    return fine;
}
