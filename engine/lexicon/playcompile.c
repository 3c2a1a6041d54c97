/* playcompile.c - duties in force to records of an image. */
#include "lexicon/playcompile.h"

#include <stdlib.h>

#include "lexicon/playask.h"
#include "lexicon/playplan.h"

typedef struct pair {
    uint32_t a, b;
} pair;

typedef struct maker {
    tn_builder *b;
    const tn_layers *layers;
    tn_diags *diags;
    tn_strmap leaves; /* "#category", "#act" or the id of an entry; the number is the leaf */
    tn_table pairs;   /* leaf and condition, as they are met */
    tn_table heard;   /* entry and leaf */
    tn_table acts;    /* act and leaf */
    pair *members;    /* category and entry, of every entry in force, sorted */
    tn_strmap places; /* what is remembered of a call; the number is the place */
    tn_buf key;       /* of it */
    uint32_t duty;
    uint32_t seen; /* steps that ask for what is remembered, so far */
    size_t made;   /* lines of the duty that have guards */
    struct {
        const tn_ast_condition *line;
        uint32_t index;
    } lines[TN_PLAY_STEPS];
    bool report;
} maker;

static int by_pair(const void *x, const void *y)
{
    const pair *p = x, *q = y;
    return p->a != q->a ? (p->a > q->a) - (p->a < q->a) : (p->b > q->b) - (p->b < q->b);
}

static bool push(maker *m, tn_table *table, uint32_t a, uint32_t b)
{
    if (!tn_mem_reserve(m->b->mem, &table->data, &table->capacity, table->count + 1, sizeof(pair)))
        return false;
    ((pair *)table->data)[table->count++] = (pair){a, b};
    return true;
}

/* Sorted, each once. */
static void settle(tn_table *table)
{
    pair *p = table->data;
    size_t n = 0;
    if (table->count)
        qsort(p, table->count, sizeof *p, by_pair);
    for (size_t i = 0; i < table->count; i++)
        if (n == 0 || by_pair(&p[n - 1], &p[i]) != 0)
            p[n++] = p[i];
    table->count = n;
}

/* ---- leaves ---- */

static bool lies_in(tn_str category, tn_str name)
{
    return tn_str_starts(category, name) && (category.n == name.n || category.p[name.n] == '.');
}

static bool can_be_heard(enum tn_kind kind)
{
    return kind == TN_KIND_TONE || kind == TN_KIND_VALENCE || kind == TN_KIND_CUE || kind == TN_KIND_HEDGE || kind == TN_KIND_TOPIC ||
           kind == TN_KIND_EMOTICON;
}

static tn_str act_name(const maker *m, uint32_t act)
{
    const tn_act *a = tn_table_at(&m->b->table[TN_SECTION_acts], act);
    return tn_str_of((const char *)m->b->table[TN_SECTION_strings].data + a->name.at, a->name.size);
}

/* All acts of the name and those below it. */
static bool hear_acts(maker *m, tn_str name, uint32_t leaf, bool *any)
{
    for (uint32_t i = 0; i < m->b->table[TN_SECTION_acts].count; i++) {
        if (!lies_in(act_name(m, i), name))
            continue;
        *any = true;
        if (!push(m, &m->acts, i, leaf))
            return false;
    }
    return true;
}

/* All entries of the category and those below it; acts are written like categories. */
static bool hear_category(maker *m, const tn_ast_op *op, uint32_t leaf)
{
    bool any = false;
    if (!hear_acts(m, op->name, leaf, &any))
        return false;
    for (size_t i = 0, next; i < m->layers->count; i = next) {
        const tn_effective *e = m->layers->entries[m->members[i].b]; /* all of one category have its kind */
        const bool hears = lies_in(e->category, op->name) && can_be_heard(e->kind);
        any = any || hears;
        for (next = i; next < m->layers->count && m->members[next].a == m->members[i].a; next++)
            if (hears && !push(m, &m->heard, m->members[next].b, leaf))
                return false;
    }
    if (any || !m->report)
        return true;
    const uint32_t acts = (uint32_t)m->b->table[TN_SECTION_acts].count;
    tn_str *names = tn_arena_alloc(m->diags->arena, m->layers->count + acts + 1, sizeof *names);
    size_t count = 0;
    for (size_t i = 0; names && i < m->layers->count; i++)
        if (can_be_heard(m->layers->entries[i]->kind) &&
            (count == 0 || !tn_str_eq(names[count - 1], m->layers->entries[i]->category)))
            names[count++] = m->layers->entries[i]->category;
    for (uint32_t i = 0; names && i < acts; i++)
        names[count++] = act_name(m, i);
    if (!names)
        return false;
    tn_diag_add(m->diags, TN_DIAG_E806, op->place, op->name.n + 1, tn_diag_suggest(m->diags, op->name, names, count),
                "there is no category %.*s that can be heard (of a tone, valence, emoticon, cue, hedge or topic), nor such an act",
                TN_DIAG_V(op->name));
    return true;
}

static int by_id(const void *key, const void *element)
{
    return tn_str_cmp(*(const tn_str *)key, (*(tn_effective *const *)element)->id);
}

static bool hear_phrase(maker *m, const tn_ast_op *op, uint32_t leaf)
{
    tn_effective **found = m->layers->count ? bsearch(&op->phrase->id, m->layers->entries, m->layers->count,
                                                      sizeof *m->layers->entries, by_id) : NULL;
    return !found || push(m, &m->heard, (uint32_t)(found - m->layers->entries), leaf); /* else it was retired */
}

/* The entries in force by their categories. */
static bool list_members(maker *m)
{
    const size_t count = m->layers->count;
    m->members = tn_arena_alloc(m->diags->arena, count + 1, sizeof *m->members);
    for (size_t i = 0; m->members && i < count; i++) {
        const tn_image_entry *e = tn_table_at(&m->b->table[TN_SECTION_entries], i);
        m->members[i] = (pair){e->category, (uint32_t)i};
    }
    if (m->members && count)
        qsort(m->members, count, sizeof *m->members, by_pair);
    return m->members != NULL;
}

/* The number of a leaf; its entries are looked for when it is met first. */
static bool leaf_of(maker *m, const tn_ast_op *op, uint32_t *leaf)
{
    tn_str name = op->phrase ? op->phrase->id : op->name;
    char *key = tn_arena_alloc(m->diags->arena, name.n + 1, 1);
    bool added;
    if (!key)
        return false;
    key[0] = op->phrase ? '"' : '#';
    memcpy(key + 1, name.p, name.n);
    *leaf = tn_strmap_put(&m->leaves, tn_str_of(key, name.n + 1), &added);
    if (*leaf == TN_STRMAP_NONE)
        return false;
    *leaf += TN_PLAY_LEAVES;
    return !added || (op->phrase ? hear_phrase(m, op, *leaf) : hear_category(m, op, *leaf));
}

/* ---- conditions ---- */

/* What a comparison looks at: a number of the turn, a dimension, or with ".evidence" how much tells of it. */
static bool compared(maker *m, const tn_ast_op *op, uint32_t *x)
{
    static const tn_str numbers[] = {
#define N(id, text) {text, sizeof(text) - 1},
        TN_PLAY_NUMBERS(N)
#undef N
    };
    tn_str name = op->name, end = TN_STR(".evidence");
    bool evidence = name.n > end.n && tn_str_eq(tn_str_from(name, name.n - end.n), end);
    tn_image view;
    if (op->x >= TN_PLAY_OF_TURN) {
        *x = op->x;
        return true;
    }
    if (evidence)
        name.n -= end.n;
    tn_builder_view(m->b, &view);
    tn_str *names = tn_arena_alloc(m->diags->arena, view.dimensions_count + TN_PLAY_NUMBER_COUNT, sizeof *names);
    if (!names)
        return false;
    for (uint32_t i = 0; i < TN_PLAY_NUMBER_COUNT; i++)
        names[view.dimensions_count + i] = numbers[i];
    for (uint32_t i = 0; i < view.dimensions_count; i++) {
        names[i] = tn_image_str(&view, view.dimensions[i].name);
        *x = (evidence ? TN_PLAY_EVIDENCE : 0) + i;
        if (tn_str_eq(names[i], name))
            return true;
    }
    *x = 0;
    if (m->report)
        tn_diag_add(m->diags, TN_DIAG_E806, op->place, op->name.n,
                    tn_diag_suggest(m->diags, name, names, view.dimensions_count + TN_PLAY_NUMBER_COUNT),
                    "there is no dimension '%.*s' to compare (nor is it a number of the turn: words, sentences, questions, turn)",
                    TN_DIAG_V(name));
    return true;
}

/* Whether a formula can be true where none of its words is said. */
static bool needs_no_words(const tn_ast_condition *c)
{
    bool stack[TN_PLAY_OPS + 1] = {false};
    uint32_t depth = 0;
    for (uint32_t i = 0; i < c->op_count; i++) {
        enum tn_play_op_kind op = c->ops[i].op;
        if (op == TN_PLAY_OP_LEAF || op == TN_PLAY_OP_THING || op == TN_PLAY_OP_COMPARE) {
            stack[depth++] = op != TN_PLAY_OP_LEAF;
            continue;
        }
        depth--;
        if (op == TN_PLAY_OP_OR)
            stack[depth - 1] = stack[depth - 1] || stack[depth];
        else if (op != TN_PLAY_OP_WITHOUT)
            stack[depth - 1] = stack[depth - 1] && stack[depth];
    }
    return stack[0];
}

/* Whose turns a window of the condition counts: of the one role that can make it true; of all, where it needs none or several. */
static tenor_role who_must(const tn_ast_condition *c)
{
    tenor_role who = TENOR_ROLE_UNKNOWN;
    for (; c; c = c->also) {
        if (c->event != TN_PLAY_SAYS)
            continue;
        if (c->role == TENOR_ROLE_UNKNOWN || (who != TENOR_ROLE_UNKNOWN && who != c->role))
            return TENOR_ROLE_UNKNOWN;
        who = c->role;
    }
    return who;
}

static bool add_op(maker *m, const tn_ast_op *op)
{
    tn_play_op o = {.op = op->op, .compare = op->compare, .value = op->value, .x = op->x};
    if (op->op == TN_PLAY_OP_LEAF && !leaf_of(m, op, &o.x))
        return false;
    if (op->op == TN_PLAY_OP_COMPARE && !compared(m, op, &o.x))
        return false;
    tn_builder_add(m->b, TN_SECTION_play_ops, &o);
    return true;
}

/* What is the same whatever a turn says: bits of tn_play_watch_flag. */
static uint32_t nature_of(const tn_ast_condition *c)
{
    uint32_t asks = 0;
    if (c->event != TN_PLAY_SAYS)
        return c->event == TN_PLAY_NAME_KNOWN ? TN_PLAY_NAMES : 0;
    for (uint32_t i = 0; i < c->op_count; i++) {
        if (c->ops[i].op == TN_PLAY_OP_THING)
            asks |= c->ops[i].x == TN_PLAY_ECHO ? TN_PLAY_ECHOES : c->ops[i].x == TN_PLAY_CUSTOMER_NAME ? TN_PLAY_NAMES : 0u;
    }
    bool speaks = c->op_count == 1 && c->ops[0].op == TN_PLAY_OP_THING && c->ops[0].x == TN_PLAY_ANYTHING;
    return asks | (needs_no_words(c) ? TN_PLAY_NO_WORDS : 0u) | (speaks ? TN_PLAY_SPEAKS : 0u);
}

/* The records of a condition, one for each way to come true; *index is the first, or NONE. part: what it is to the duty. */
static bool add_condition(maker *m, const tn_ast_condition *c, bool always, uint32_t part, uint32_t *index)
{
    const tn_ast_condition *first = c;
    *index = TN_PLAY_NONE;
    for (; c; c = c->also) {
        if (c->guarded && (c == first || c->begins) && m->made < TN_PLAY_STEPS) {
            m->lines[m->made].line = c;
            m->lines[m->made++].index = (uint32_t)m->b->table[TN_SECTION_conditions].count;
        }
        uint32_t number = (uint32_t)m->b->table[TN_SECTION_conditions].count;
        tn_play_condition r = {.event = c->event, .role = c->role, .ms = c->ms, .times = first->times, .duty = m->duty,
                               .op = (uint32_t)m->b->table[TN_SECTION_play_ops].count, .op_count = c->op_count,
                               .who = who_must(first),
                               .flags = (first->ordinal ? TN_PLAY_ORDINAL : 0) | (c->also ? TN_PLAY_MORE_WAYS : 0) |
                                        (always ? TN_PLAY_ALWAYS : 0) | (c->guarded ? TN_PLAY_GUARDED : 0) | (c->begins ? TN_PLAY_LINE : 0) |
                                        (first->once_a_turn ? TN_PLAY_TURNWISE : 0)};
        if (*index == TN_PLAY_NONE)
            *index = number;
        tn_play_watch watch = {.part = part, .first = *index, .place = TN_PLAY_NONE, .flags = nature_of(c)};
        for (uint32_t i = 0; i < c->op_count; i++)
            if (!add_op(m, &c->ops[i]))
                return false;
        if ((c->event != TN_PLAY_SAYS || watch.flags & TN_PLAY_NO_WORDS) && !push(m, &m->pairs, c->event, number))
            return false;
        tn_builder_add(m->b, TN_SECTION_conditions, &r);
        tn_builder_add(m->b, TN_SECTION_watches, &watch);
        if (m->b->no_memory)
            return false;
    }
    return true;
}

/* ---- what is remembered ---- */

/* A place of its own for each key; *added: nobody had it before. */
static bool place_of(maker *m, uint32_t *place, bool *added)
{
    char *copy = m->key.failed ? NULL : tn_arena_alloc(m->diags->arena, m->key.size + 1, 1);
    if (!copy)
        return false;
    memcpy(copy, m->key.data, m->key.size);
    *place = tn_strmap_put(&m->places, tn_str_of(copy, m->key.size), added);
    return *place != TN_STRMAP_NONE;
}

/* Conditions that ask for the same remember in one place, and the first of them sees to it. Drafts and duties of a channel hear what
 * others do not. */
static bool remember(maker *m, const tn_ast_duty *d, uint32_t first, enum tn_play_window window)
{
    const tn_table *ways = &m->b->table[TN_SECTION_conditions], *watches = &m->b->table[TN_SECTION_watches];
    uint32_t place, kept[] = {d->draft, window == TN_PLAY_FIRST_PART};
    bool added;
    tn_buf_clear(&m->key);
    tn_buf_byte(&m->key, 's');
    tn_buf_put(&m->key, kept, sizeof kept);
    for (size_t i = first; i < ways->count; i++) {
        const tn_play_condition *c = tn_table_at(ways, i);
        const uint32_t numbers[] = {c->event, c->role, c->ms, c->op_count, c->times, c->who, c->flags};
        tn_buf_put(&m->key, numbers, sizeof numbers);
        if (c->op_count)
            tn_buf_put(&m->key, tn_table_at(&m->b->table[TN_SECTION_play_ops], c->op), c->op_count * sizeof(tn_play_op));
    }
    tn_buf_str(&m->key, d->channel);
    if (!place_of(m, &place, &added))
        return false;
    for (size_t i = first; i < watches->count; i++) {
        tn_play_watch *w = tn_table_at(watches, i);
        w->place = place;
        w->flags |= TN_PLAY_REMEMBERS | (added ? TN_PLAY_SEES : 0u) | (kept[1] ? TN_PLAY_KEEPS_FIRST : 0u);
    }
    return true;
}

/* A condition has a place for itself alone: the first trigger that counted, the trigger that something excuses, or the turn in which it was
 * counted. */
static bool remember_alone(maker *m, uint32_t condition)
{
    tn_play_watch *watch = tn_table_at(&m->b->table[TN_SECTION_watches], condition);
    bool added;
    tn_buf_clear(&m->key);
    tn_buf_byte(&m->key, 'f');
    tn_buf_put(&m->key, &condition, sizeof condition);
    return place_of(m, &watch->place, &added);
}

/* ---- duties ---- */

static bool has(const tn_ast_duty *d, enum tn_play_step_kind kind)
{
    for (const tn_ast_step *s = d->steps; s; s = s->next)
        if (s->kind == kind)
            return true;
    return false;
}

/* What must not come is a ban on the way to what is due. */
static bool bans(const tn_ast_duty *d)
{
    return has(d, TN_PLAY_NEVER) && has(d, TN_PLAY_THEN);
}

static bool excuses(const tn_ast_step *s)
{
    return s->kind == TN_PLAY_EXCUSE || s->kind == TN_PLAY_EXCUSE_THEN;
}

/* Who is held to it: who must do its first step; where that is an event, the agent. */
static tenor_role role_of(const tn_ast_duty *d)
{
    const bool banned = bans(d);
    for (const tn_ast_step *s = d->steps; s; s = s->next)
        if (s->kind != TN_PLAY_AFTER && s->kind != TN_PLAY_NOT_AFTER && !excuses(s) && !(banned && s->kind == TN_PLAY_NEVER) &&
            who_must(s->condition) != TENOR_ROLE_UNKNOWN)
            return who_must(s->condition);
    return TENOR_ROLE_AGENT;
}

/* Where the line that a guard stands below begins. */
static uint32_t line_of(const maker *m, const tn_ast_step *s)
{
    for (size_t i = 0; s->of && i < m->made; i++)
        if (m->lines[i].line == s->of)
            return m->lines[i].index;
    return TN_PLAY_NONE;
}

static bool add_steps(maker *m, const tn_ast_duty *d, tn_play_duty *r)
{
    tn_play_step steps[TN_PLAY_STEPS];
    uint32_t n = 0;
    for (const tn_ast_step *s = d->steps; s; s = s->next) {
        bool remembers = s->kind == TN_PLAY_BEFORE || s->kind == TN_PLAY_AFTER || s->kind == TN_PLAY_NOT_AFTER;
        steps[n] = (tn_play_step){.kind = s->kind, .window = s->window, .amount = s->amount, .chat_ms = s->chat_ms,
                                  .instead = s->instead, .seen = remembers ? m->seen++ : TN_PLAY_NONE, .of = line_of(m, s)};
        if (s->window == TN_PLAY_SINCE_FIRST && r->first_seen == TN_PLAY_NONE)
            r->first_seen = m->seen++;
        const bool alone = !remembers && (excuses(s) ? s->window != TN_PLAY_ANY : s->condition->once_a_turn);
        if (!add_condition(m, s->condition, remembers, excuses(s) ? (uint32_t)TN_PLAY_UNLESS : TN_PLAY_STEP + n, &steps[n].condition) ||
            (remembers && !remember(m, d, steps[n].condition, steps[n].window)) || (alone && !remember_alone(m, steps[n].condition)))
            return false;
        n++;
    }
    r->step = (uint32_t)m->b->table[TN_SECTION_steps].count;
    tn_builder_append(m->b, TN_SECTION_steps, steps, n);
    return true;
}

/* The ways of each line know the steps that guard it. */
static void guard_lines(maker *m, const tn_play_duty *r)
{
    tn_table *watches = &m->b->table[TN_SECTION_watches], *conditions = &m->b->table[TN_SECTION_conditions];
    for (uint32_t i = r->step; i < r->step + r->step_count; i++) {
        const tn_play_step *s = tn_table_at(&m->b->table[TN_SECTION_steps], i);
        const uint32_t bit = UINT32_C(1) << (i - r->step + (s->kind == TN_PLAY_AFTER ? 0 : TN_PLAY_GUARDS_NOT));
        for (uint32_t way = s->of; way != TN_PLAY_NONE;) {
            ((tn_play_watch *)tn_table_at(watches, way))->guards |= bit;
            const tn_play_condition *c = tn_table_at(conditions, way);
            way = c->flags & TN_PLAY_MORE_WAYS && !(c[1].flags & TN_PLAY_LINE) ? way + 1 : TN_PLAY_NONE;
        }
    }
}

static bool add_duty(maker *m, const tn_ast_duty *d)
{
    static const tn_ast_condition start = {.event = TN_PLAY_START, .times = 1};
    tn_builder *b = m->b;
    tn_play_duty r = {.name = tn_builder_string(b, d->name), .what = tn_builder_string(b, d->what), .hint = tn_builder_string(b, d->hint),
                      .section = tn_builder_string(b, d->section), .channel = tn_builder_string(b, d->channel),
                      .asks = tn_builder_string(b, d->asks), .file = d->place.file, .line = d->place.line, .role = role_of(d),
                      .flags = (d->once ? TN_PLAY_ONCE : 0) | (d->draft ? TN_PLAY_DRAFT : 0) | (bans(d) ? TN_PLAY_BANS : 0) |
                               (d->latest ? TN_PLAY_LATEST : 0) | (has(d, TN_PLAY_EXCUSE) || has(d, TN_PLAY_EXCUSE_THEN) ? TN_PLAY_EXCUSES : 0),
                      .least = d->least,
                      .condition = (uint32_t)b->table[TN_SECTION_conditions].count, .step_count = d->step_count,
                      .first_seen = TN_PLAY_NONE};
    m->made = 0;
    if (!add_condition(m, d->when ? d->when : &start, true, TN_PLAY_WHEN, &r.when) ||
        !add_condition(m, d->unless, false, TN_PLAY_UNLESS, &r.unless) || !add_condition(m, d->until, false, TN_PLAY_UNTIL, &r.until) ||
        !add_condition(m, d->reset, true, TN_PLAY_RESET, &r.reset) || !add_steps(m, d, &r) ||
        ((r.first_seen != TN_PLAY_NONE || (d->when && d->when->once_a_turn)) && !remember_alone(m, r.when)))
        return false;
    r.condition_count = (uint32_t)b->table[TN_SECTION_conditions].count - r.condition;
    if (b->no_memory) /* then not all of them stand there */
        return false;
    guard_lines(m, &r);
    if (r.condition_count > TN_PLAY_CONDITIONS && m->report)
        tn_diag_add(m->diags, TN_DIAG_E803, d->place, d->width, TN_STR("make two duties of it"),
                    "duty '%.*s' has more than %d conditions", TN_DIAG_V(d->name), TN_PLAY_CONDITIONS);
    tn_builder_add(b, TN_SECTION_duties, &r);
    m->duty++;
    return !b->no_memory;
}

/* pairs as two sections: where those of each number begin, and their other halves. */
static bool add_lists(maker *m, const tn_table *pairs, uint32_t count, enum tn_image_section firsts, enum tn_image_section list)
{
    uint32_t *first = tn_builder_extend(m->b, firsts, (size_t)count + 1);
    uint32_t *second = tn_builder_extend(m->b, list, pairs->count ? pairs->count : 1);
    first = first ? tn_table_at(&m->b->table[firsts], 0) : NULL;
    if (!first || !second)
        return false;
    const pair *p = pairs->data;
    size_t at = 0;
    for (uint32_t i = 0; i <= count; i++) {
        first[i] = (uint32_t)at;
        for (; at < pairs->count && p[at].a == i; at++)
            second[at] = p[at].b;
    }
    return true;
}

static int by_name(const void *x, const void *y)
{
    const tn_ast_duty *a = *(const tn_ast_duty *const *)x, *b = *(const tn_ast_duty *const *)y;
    int c = tn_str_cmp(a->name, b->name);
    if (c == 0)
        c = (a->place.file > b->place.file) - (a->place.file < b->place.file);
    return c ? c : (a->place.line > b->place.line) - (a->place.line < b->place.line);
}

const tn_ast_duty **tn_playcompile_duties(const tn_ast *ast, unsigned top, unsigned report_from, tn_diags *diags, size_t *count)
{
    size_t n = 0, kept = 0;
    for (const tn_ast_duty *d = ast->duties; d; d = d->next)
        n++;
    const tn_ast_duty **list = tn_arena_alloc(diags->arena, n + 1, sizeof *list);
    if (!list)
        return NULL;
    n = 0;
    for (const tn_ast_duty *d = ast->duties; d; d = d->next)
        if (ast->files[d->place.file].layer <= top)
            list[n++] = d;
    if (n)
        qsort(list, n, sizeof *list, by_name);
    for (size_t i = 0; i < n; i++) {
        const tn_ast_duty *d = list[i];
        unsigned layer = ast->files[d->place.file].layer;
        if (kept && tn_str_eq(list[kept - 1]->name, d->name)) { /* the highest layer's is in force */
            unsigned other = ast->files[list[kept - 1]->place.file].layer;
            if (other == layer && layer >= report_from)
                tn_diag_add(diags, TN_DIAG_E805, d->place, d->width, TN_DIAG_NO_HELP, "duty '%.*s' stands twice, first in line %u of %.*s",
                            TN_DIAG_V(d->name), list[kept - 1]->place.line, TN_DIAG_V(ast->files[list[kept - 1]->place.file].name));
            if (layer >= other)
                list[kept - 1] = d;
            continue;
        }
        list[kept++] = d;
    }
    *count = 0;
    for (size_t i = 0; i < kept; i++)
        if (!list[i]->retired)
            list[(*count)++] = list[i];
    if (*count > TN_PLAY_DUTIES) {
        tn_diag_add(diags, TN_DIAG_E805, list[TN_PLAY_DUTIES]->place, 1, TN_DIAG_NO_HELP, "a lexicon holds %d duties at most",
                    TN_PLAY_DUTIES);
        *count = TN_PLAY_DUTIES;
    }
    return list;
}

/* ---- which leaves a condition is looked at for ---- */

/* Part of a formula: leaves, a bit for each of the condition's parts, of which one is said wherever it is true; how often that may be.
 * wordless: it may be true where none is. */
typedef struct cover {
    uint64_t parts;
    uint64_t often;
    bool wordless;
} cover;

#define ACT_OFTEN 300 /* as that many entries */

/* How often something is a leaf, at a guess: by how many entries and acts are. */
static uint32_t *count_leaves(maker *m)
{
    uint32_t *often = tn_arena_zero(m->diags->arena, TN_PLAY_LEAVES + m->leaves.count + 1, sizeof *often);
    const pair *heard = m->heard.data, *acts = m->acts.data;
    for (size_t i = 0; often && i < m->heard.count; i++)
        often[heard[i].b]++;
    for (size_t i = 0; often && i < m->acts.count; i++)
        often[acts[i].b] += ACT_OFTEN;
    return often;
}

/* What two parts that are joined need: of what must both be true, the one that is said more seldom. */
static cover join_covers(enum tn_play_op_kind op, cover a, cover b)
{
    if (op == TN_PLAY_OP_OR)
        return (cover){a.parts | b.parts, a.often + b.often, a.wordless || b.wordless};
    if (op == TN_PLAY_OP_WITHOUT)
        return a;
    if (a.wordless || b.wordless)
        return a.wordless ? b : a;
    return a.often <= b.often ? a : b;
}

/* The leaves of a condition for which it is looked at. Where it may be true without words, all of them. */
static uint64_t cover_of(const tn_play_op *ops, uint32_t count, const uint32_t *often)
{
    cover stack[TN_PLAY_OPS + 1] = {{0, 0, false}};
    uint64_t leaves = 0;
    uint32_t depth = 0;
    for (uint32_t i = 0; i < count; i++) {
        const enum tn_play_op_kind op = ops[i].op;
        if (op > TN_PLAY_OP_COMPARE) {
            stack[depth - 2] = join_covers(op, stack[depth - 2], stack[depth - 1]);
            depth--;
            continue;
        }
        const bool leaf = op == TN_PLAY_OP_LEAF;
        leaves |= leaf ? UINT64_C(1) << i : 0;
        stack[depth++] = (cover){leaf ? UINT64_C(1) << i : 0, leaf ? often[ops[i].x] : 0, !leaf};
    }
    return stack[0].wordless ? leaves : stack[0].parts;
}

static bool listen(maker *m)
{
    const tn_table *conditions = &m->b->table[TN_SECTION_conditions];
    const uint32_t *often = count_leaves(m);
    for (uint32_t i = 0; often && i < conditions->count; i++) {
        const tn_play_condition *c = tn_table_at(conditions, i);
        const tn_play_op *ops = c->op_count ? tn_table_at(&m->b->table[TN_SECTION_play_ops], c->op) : NULL;
        for (uint64_t parts = c->op_count ? cover_of(ops, c->op_count, often) : 0; parts; parts &= parts - 1)
            if (!push(m, &m->pairs, ops[__builtin_ctzll(parts)].x, i))
                return false;
    }
    return often != NULL;
}

/* What is the same in every call, as rows of bits. */
static bool add_rows(maker *m)
{
    const tn_table *conditions = &m->b->table[TN_SECTION_conditions], *watches = &m->b->table[TN_SECTION_watches];
    const tn_table *duties = &m->b->table[TN_SECTION_duties];
    size_t words = TN_PLAY_WORDS_OF(conditions->count);
    if (!tn_builder_extend(m->b, TN_SECTION_watch_rows, TN_PLAY_ROWS * words))
        return false;
    uint64_t *rows = tn_table_at(&m->b->table[TN_SECTION_watch_rows], 0);
    for (size_t i = 0; i < conditions->count; i++) {
        const tn_play_condition *c = tn_table_at(conditions, i);
        const tn_play_watch *w = tn_table_at(watches, i);
        const tn_play_duty *d = tn_table_at(duties, c->duty);
        uint64_t bit = UINT64_C(1) << (i % 64);
        for (uint32_t role = 0; c->event == TN_PLAY_SAYS && role < 3; role++) {
            if (c->role != TENOR_ROLE_UNKNOWN && c->role != role)
                continue;
            rows[(TN_PLAY_OF_ROLE + role) * words + i / 64] |= bit;
            if (w->flags & TN_PLAY_NO_WORDS)
                rows[(TN_PLAY_WORDLESS + role) * words + i / 64] |= bit;
        }
        if (w->flags & TN_PLAY_SPEAKS)
            rows[TN_PLAY_SPEAKING * words + i / 64] |= bit;
        if (w->part == TN_PLAY_WHEN && !(d->flags & TN_PLAY_DRAFT))
            rows[TN_PLAY_IDLE * words + i / 64] |= bit;
        if (w->flags & TN_PLAY_SEES)
            rows[TN_PLAY_SEEING * words + i / 64] |= bit;
    }
    return true;
}

/* Which conditions of a duty are what to it. */
static bool add_parts(maker *m)
{
    const tn_table *duties = &m->b->table[TN_SECTION_duties], *watches = &m->b->table[TN_SECTION_watches];
    if (!tn_builder_extend(m->b, TN_SECTION_part_bits, TN_PLAY_STEP * duties->count + m->b->table[TN_SECTION_steps].count))
        return false;
    uint64_t *bits = tn_table_at(&m->b->table[TN_SECTION_part_bits], 0);
    for (size_t i = 0; i < duties->count; i++) {
        const tn_play_duty *d = tn_table_at(duties, i);
        for (uint32_t k = 0; k < d->condition_count; k++) {
            const uint32_t part = ((const tn_play_watch *)tn_table_at(watches, d->condition + k))->part;
            bits[part < TN_PLAY_STEP ? TN_PLAY_STEP * i + part : TN_PLAY_STEP * duties->count + d->step + part - TN_PLAY_STEP] |= UINT64_C(1) << (k % 64);
        }
    }
    return true;
}

/* Entries know that duties listen, and of which conditions. */
static bool finish(maker *m)
{
    const uint32_t acts = (uint32_t)m->b->table[TN_SECTION_acts].count;
    settle(&m->heard);
    settle(&m->acts);
    if (!listen(m))
        return false;
    settle(&m->pairs);
    const pair *heard = m->heard.data;
    uint64_t *bits = tn_builder_extend(m->b, TN_SECTION_leaf_bits, TN_PLAY_WORDS_OF(m->layers->count));
    if (!bits && m->layers->count)
        return false;
    for (size_t i = 0; i < m->heard.count; i++)
        bits[heard[i].a / 64] |= UINT64_C(1) << (heard[i].a % 64);
    for (size_t i = 0; i < m->heard.count; i++)
        ((tn_image_entry *)tn_table_at(&m->b->table[TN_SECTION_entries], heard[i].a))->flags |= TN_ENTRY_HEARD;
    return add_rows(m) && add_parts(m) && tn_playplan_add(m->b) && tn_playask_add(m->b) && add_lists(m, &m->heard, (uint32_t)m->layers->count, TN_SECTION_leaf_firsts, TN_SECTION_leaves) &&
           add_lists(m, &m->pairs, TN_PLAY_LEAVES + (uint32_t)m->leaves.count, TN_SECTION_use_firsts, TN_SECTION_uses) &&
           (acts == 0 || add_lists(m, &m->acts, acts, TN_SECTION_act_leaf_firsts, TN_SECTION_act_leaves));
}

bool tn_playcompile_run(tn_builder *b, const tn_ast *ast, const tn_layers *layers, unsigned top, unsigned report_from, tn_diags *diags)
{
    size_t count;
    const tn_ast_duty **duties = tn_playcompile_duties(ast, top, report_from, diags, &count);
    maker m = {.b = b, .layers = layers, .diags = diags};
    if (!duties)
        return false;
    if (count == 0)
        return true; /* its sections stay empty */
    tn_strmap_init(&m.leaves, b->mem);
    tn_strmap_init(&m.places, b->mem);
    tn_buf_init(&m.key, b->mem);
    bool ok = list_members(&m);
    for (size_t i = 0; ok && i < count; i++) {
        m.report = ast->files[duties[i]->place.file].layer >= report_from;
        ok = add_duty(&m, duties[i]);
    }
    ok = ok && finish(&m);
    tn_strmap_free(&m.leaves);
    tn_strmap_free(&m.places);
    tn_buf_free(&m.key);
    tn_mem_free(b->mem, m.pairs.data, m.pairs.capacity, sizeof(pair));
    tn_mem_free(b->mem, m.heard.data, m.heard.capacity, sizeof(pair));
    tn_mem_free(b->mem, m.acts.data, m.acts.capacity, sizeof(pair));
    return ok;
}
