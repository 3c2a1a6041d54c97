/* actcompile.c - acts in force to records of an image. */
#include "lexicon/actcompile.h"

#include <stdlib.h>

static int by_name(const void *x, const void *y)
{
    const tn_ast_act *a = *(const tn_ast_act *const *)x, *b = *(const tn_ast_act *const *)y;
    int c = tn_str_cmp(a->name, b->name);
    if (c == 0)
        c = (a->place.file > b->place.file) - (a->place.file < b->place.file);
    return c ? c : (a->place.line > b->place.line) - (a->place.line < b->place.line);
}

/* More than an image holds. */
static size_t bounded(const tn_ast_act **list, size_t count, tn_diags *diags)
{
    size_t features = 0;
    for (size_t i = 0; i < count; i++) {
        features += list[i]->feature_count;
        if (i < TN_ACT_MOST && features <= TN_ACT_FEATURES)
            continue;
        if (i == TN_ACT_MOST)
            tn_diag_add(diags, TN_DIAG_E905, list[i]->place, list[i]->width, TN_DIAG_NO_HELP, "a lexicon holds %d acts at most", TN_ACT_MOST);
        else
            tn_diag_add(diags, TN_DIAG_E905, list[i]->place, list[i]->width, TN_STR("leave out those that weigh least"),
                        "the acts of a lexicon have %d features at most", TN_ACT_FEATURES);
        return i;
    }
    return count;
}

const tn_ast_act **tn_actcompile_acts(const tn_ast *ast, unsigned top, unsigned report_from, tn_diags *diags, size_t *count)
{
    size_t n = 0;
    for (const tn_ast_act *a = ast->acts; a; a = a->next)
        n++;
    const tn_ast_act **list = tn_arena_alloc(diags->arena, n + 1, sizeof *list);
    if (!list)
        return NULL;
    n = 0;
    for (const tn_ast_act *a = ast->acts; a; a = a->next)
        if (ast->files[a->place.file].layer <= top)
            list[n++] = a;
    if (n)
        qsort(list, n, sizeof *list, by_name);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        const tn_ast_act *a = list[i];
        const unsigned layer = ast->files[a->place.file].layer;
        if (kept == 0 || !tn_str_eq(list[kept - 1]->name, a->name)) {
            list[kept++] = a;
            continue;
        }
        const tn_place other = list[kept - 1]->place; /* the highest layer's is in force */
        const unsigned below = ast->files[other.file].layer;
        if (below == layer && layer >= report_from)
            tn_diag_add(diags, TN_DIAG_E905, a->place, a->width, TN_DIAG_NO_HELP, "act '%.*s' stands twice, first in line %u of %.*s",
                        TN_DIAG_V(a->name), other.line, TN_DIAG_V(ast->files[other.file].name));
        if (layer >= below)
            list[kept - 1] = a;
    }
    *count = bounded(list, kept, diags);
    return list;
}

/* The act in force that one is like; NULL: there is none with features of its own. */
static const tn_ast_act *pattern_of(const tn_ast_act *const *acts, size_t count, const tn_ast_act *act)
{
    for (size_t i = 0; i < count; i++)
        if (tn_str_eq(acts[i]->name, act->like))
            return acts[i]->like.n == 0 && acts[i]->role == act->role ? acts[i] : NULL;
    return NULL;
}

/* What an act that is like another has as bias. */
static int32_t bias_like(const tn_ast_act *act, const tn_ast_act *pattern)
{
    const int32_t bias = pattern->bias + act->lean;
    return bias > TN_ACT_WEIGHT ? TN_ACT_WEIGHT : bias < -TN_ACT_WEIGHT ? -TN_ACT_WEIGHT : bias;
}

/* ---- models ---- */

/* A feature, and whose it is. */
typedef struct weighed {
    uint32_t first, second, act;
    int32_t weight;
} weighed;

typedef struct maker {
    tn_builder *b;
    const tn_ast_act **acts; /* of one model, by name */
    size_t count;
    const tn_ast_act **likes; /* acts in force that are like others, by name */
    const tn_ast_act **patterns; /* like which */
    size_t like_count;
    weighed *features; /* ascending by their words, then by act */
    size_t feature_count;
} maker;

static int by_words(const void *x, const void *y)
{
    const weighed *a = x, *b = y;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->second != b->second)
        return a->second < b->second ? -1 : 1;
    return (a->act > b->act) - (a->act < b->act);
}

/* Slots for so many: at least one stays free. */
static uint32_t slots_for(size_t count)
{
    uint32_t slots = 4;
    while (slots < 2 * count + 1)
        slots *= 2;
    return slots;
}

/* Words of bits for so many slots: some ten bits a pair. */
static uint32_t bits_for(uint32_t slots)
{
    return slots < 16 ? 1 : slots / 16;
}

/* What one word or pair lists. */
typedef struct listed {
    uint32_t list, count, row;
} listed;

/* Its features as a row of the model; its number. */
static uint32_t add_row(maker *m, const weighed *features, uint32_t count, const tn_act_model *model)
{
    const uint32_t lanes = tn_act_lanes((uint32_t)m->count);
    if (count == 1)
        return tn_act_single(features->act, features->weight);
    const uint32_t number = ((uint32_t)m->b->table[TN_SECTION_act_rows].count - model->rows) / lanes;
    int16_t *row = tn_builder_extend(m->b, TN_SECTION_act_rows, lanes);
    for (uint32_t i = 0; row && i < count; i++)
        row[features[i].act] = (int16_t)features[i].weight;
    return number;
}

/* The features of the word or pair that begin at *at, which moves behind them. */
static listed add_list(maker *m, size_t *at, const tn_act_model *model)
{
    const weighed *f = &m->features[*at];
    listed l = {.list = (uint32_t)m->b->table[TN_SECTION_act_weights].count};
    for (; *at < m->feature_count && m->features[*at].first == f->first && m->features[*at].second == f->second; ++*at, l.count++)
        tn_builder_add(m->b, TN_SECTION_act_weights, &(tn_act_weight){m->features[*at].act, m->features[*at].weight});
    l.row = add_row(m, f, l.count, model);
    return l;
}

/* The largest bias of an act of the model and of those that are like it. */
static int32_t most_bias(const maker *m, const tn_ast_act *act)
{
    int32_t most = act->bias;
    for (size_t i = 0; i < m->like_count; i++)
        if (m->patterns[i] == act && bias_like(m->likes[i], act) > most)
            most = bias_like(m->likes[i], act);
    return most;
}

/* The rows before those of lists. */
static void begin_rows(maker *m, uint32_t largest)
{
    const uint32_t lanes = tn_act_lanes((uint32_t)m->count);
    (void)tn_builder_extend(m->b, TN_SECTION_act_rows, lanes);
    int16_t *least = tn_builder_extend(m->b, TN_SECTION_act_rows, lanes);
    for (uint32_t i = 0; least && i < lanes; i++)
        least[i] = i < m->count ? tn_act_least(most_bias(m, m->acts[i]), largest) : TN_ACT_NEVER;
}

static tn_act_word *find_word(tn_act_word *slots, uint32_t count, uint32_t number)
{
    uint32_t i = tn_act_word_at(number, count);
    while (slots[i].number && slots[i].number != number)
        i = (i + 1) & (count - 1);
    return &slots[i];
}

/* Words with weights count as themselves; those of a class as that, with its weights. */
static void fill_words(maker *m, size_t *at, const tn_act_model *model, tn_act_word *slots)
{
    const tn_ast_members *members = m->acts[0]->members;
    const uint32_t count = model->word_count;
    while (*at < m->feature_count && m->features[*at].first == 0) {
        const uint32_t number = m->features[*at].second;
        tn_act_word *slot = find_word(slots, count, number);
        const listed l = add_list(m, at, model);
        *slot = (tn_act_word){.number = number, .counts_as = number, .row = l.row, .list = l.list & 0xFFFFFF, .count = l.count & 0xFF};
    }
    for (size_t i = 0; i < members->count; i++) {
        const tn_ast_member *one = &members->list[i];
        const tn_act_word *class = find_word(slots, count, one->counts_as);
        const tn_act_word as = *class;
        *find_word(slots, count, one->number) =
            (tn_act_word){.number = one->number, .counts_as = one->counts_as, .list = as.list, .count = as.number ? as.count : 0, .row = as.row};
    }
}

static void fill_pairs(maker *m, size_t *at, const tn_act_model *model, tn_act_pair *slots, uint64_t *bits)
{
    const uint32_t count = model->pair_count;
    while (*at < m->feature_count) {
        const weighed *f = &m->features[*at];
        const uint32_t pair = tn_turnwords_pair(f->first, f->second);
        uint32_t i = tn_act_pair_at(pair, count);
        bits[pair >> 6 & (model->bit_count - 1)] |= UINT64_C(1) << (pair & 63);
        while (slots[i].second)
            i = (i + 1) & (count - 1);
        const listed l = add_list(m, at, model);
        slots[i] = (tn_act_pair){.first = f->first, .second = f->second, .row = l.row, .list = l.list & 0xFFFFFF, .count = l.count & 0xFF};
    }
}

/* How many different words, or pairs, there are. */
static size_t different(const maker *m, bool pairs)
{
    size_t n = 0;
    for (size_t i = 0; i < m->feature_count; i++)
        n += (m->features[i].first != 0) == pairs &&
             (i == 0 || m->features[i].first != m->features[i - 1].first || m->features[i].second != m->features[i - 1].second);
    return n;
}

static bool add_tables(maker *m, tn_act_model *r)
{
    tn_builder *b = m->b;
    size_t at = 0;
    r->word = (uint32_t)b->table[TN_SECTION_act_words].count;
    r->pair = (uint32_t)b->table[TN_SECTION_act_pairs].count;
    r->word_count = slots_for(different(m, false) + m->acts[0]->members->count);
    r->pair_count = slots_for(different(m, true));
    tn_act_word *words = tn_builder_extend(b, TN_SECTION_act_words, r->word_count);
    tn_act_pair *pairs = tn_builder_extend(b, TN_SECTION_act_pairs, r->pair_count);
    r->bit = (uint32_t)b->table[TN_SECTION_act_pair_bits].count;
    r->bit_count = bits_for(r->pair_count);
    uint64_t *bits = tn_builder_extend(b, TN_SECTION_act_pair_bits, r->bit_count);
    if (!words || !pairs || !bits)
        return false;
    const uint32_t lanes = tn_act_lanes(r->act_count), over = (uint32_t)b->table[TN_SECTION_act_rows].count % lanes;
    if (over && !tn_builder_extend(b, TN_SECTION_act_rows, lanes - over))
        return false;
    r->rows = (uint32_t)b->table[TN_SECTION_act_rows].count;
    for (size_t i = 0; i < m->feature_count; i++)
        if ((uint32_t)abs(m->features[i].weight) > r->largest)
            r->largest = (uint32_t)abs(m->features[i].weight);
    begin_rows(m, r->largest);
    fill_words(m, &at, r, words);
    fill_pairs(m, &at, r, pairs, bits);
    r->row_values = (uint32_t)b->table[TN_SECTION_act_rows].count - r->rows;
    return !b->no_memory;
}

static void add_act(maker *m, const tn_ast_act *a, uint32_t model, uint32_t column, int32_t bias)
{
    const tn_act record = {.name = tn_builder_string(m->b, a->name), .file = a->place.file, .line = a->place.line, .model = model,
                           .column = column, .bias = bias};
    tn_builder_add(m->b, TN_SECTION_acts, &record);
}

/* Behind the acts of a model those that are like them. */
static void add_likes(maker *m, uint32_t model, tn_act_model *r)
{
    for (size_t i = 0; i < m->like_count; i++)
        for (size_t k = 0; k < m->count; k++)
            if (m->patterns[i] == m->acts[k]) {
                add_act(m, m->likes[i], model, (uint32_t)k, bias_like(m->likes[i], m->acts[k]));
                r->like_count++;
            }
}

static bool add_model(maker *m)
{
    tn_builder *b = m->b;
    const uint32_t index = (uint32_t)b->table[TN_SECTION_act_models].count;
    tn_act_model r = {.role = m->acts[0]->role, .act = (uint32_t)b->table[TN_SECTION_acts].count, .act_count = (uint32_t)m->count};
    m->feature_count = 0;
    for (size_t i = 0; i < m->count; i++) {
        const tn_ast_act *a = m->acts[i];
        add_act(m, a, index, (uint32_t)i, a->bias);
        for (size_t k = 0; k < a->feature_count; k++)
            m->features[m->feature_count++] = (weighed){a->features[k].first, a->features[k].second, (uint32_t)i, a->features[k].weight};
    }
    add_likes(m, index, &r);
    if (m->feature_count)
        qsort(m->features, m->feature_count, sizeof *m->features, by_words);
    if (!add_tables(m, &r))
        return false;
    tn_builder_add(b, TN_SECTION_act_models, &r);
    return !b->no_memory;
}

bool tn_actcompile_run(tn_builder *b, const tn_ast *ast, unsigned top, unsigned report_from, tn_diags *diags)
{
    size_t count, features = 0;
    const tn_ast_act **acts = tn_actcompile_acts(ast, top, report_from, diags, &count);
    if (!acts)
        return false;
    for (size_t i = 0; i < count; i++)
        features += acts[i]->feature_count;
    const tn_ast_act *its[TN_ACT_MOST], *likes[TN_ACT_MOST], *patterns[TN_ACT_MOST];
    maker m = {.b = b, .acts = its, .likes = likes, .patterns = patterns, .features = tn_mem_alloc(b->mem, features, sizeof *m.features)};
    bool ok = m.features != NULL, done[TN_ACT_MOST] = {false};
    for (size_t i = 0; i < count; i++) {
        if (acts[i]->like.n == 0)
            continue;
        done[i] = true;
        const tn_ast_act *pattern = pattern_of(acts, count, acts[i]);
        if (pattern) {
            likes[m.like_count] = acts[i];
            patterns[m.like_count++] = pattern;
        } else {
            tn_diag_add(diags, TN_DIAG_E907, acts[i]->place, acts[i]->width, TN_DIAG_NO_HELP,
                        "there is no act '%.*s' of that speaker with features of its own", TN_DIAG_V(acts[i]->like));
        }
    }
    for (size_t i = 0; ok && i < count; i++) {
        if (done[i])
            continue;
        m.count = 0;
        for (size_t k = i; k < count; k++)
            if (!done[k] && acts[k]->members == acts[i]->members && acts[k]->role == acts[i]->role) {
                its[m.count++] = acts[k];
                done[k] = true;
            }
        ok = add_model(&m);
    }
    tn_mem_free(b->mem, m.features, features, sizeof *m.features);
    return ok;
}
