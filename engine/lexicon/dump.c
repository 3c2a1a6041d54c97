/* dump.c - a readable disassembly of a compiled lexicon. */
#include "lexicon/dump.h"

#include "lexicon/attr.h"

#define CHUNK 65536

typedef struct dump {
    const tn_image *image;
    tn_buf *buf;
    bool (*write)(void *context, const char *data, size_t size);
    void *context;
} dump;

static bool flush(dump *d, size_t limit)
{
    if (d->buf->failed)
        return false;
    if (d->buf->size < limit || d->buf->size == 0)
        return true;
    bool ok = d->write(d->context, d->buf->data, d->buf->size);
    tn_buf_clear(d->buf);
    return ok;
}

static void field(dump *d, const char *name, tn_ref ref)
{
    if (!ref.size)
        return;
    tn_buf_byte(d->buf, ' ');
    tn_buf_text(d->buf, name);
    tn_buf_byte(d->buf, '=');
    tn_buf_str(d->buf, tn_image_str(d->image, ref));
}

static void unit(dump *d, const char *name, int64_t value)
{
    tn_buf_byte(d->buf, ' ');
    tn_buf_text(d->buf, name);
    tn_buf_byte(d->buf, '=');
    tn_buf_unit(d->buf, value);
}

static const char marks[] = {'\0', '~', '\0', '/', '<'};
static const char ends[] = {'\0', '\0', '*', '/', '>'};

static void dump_atom(dump *d, uint32_t index)
{
    const tn_image_atom *a = &d->image->atoms[index];
    if (marks[a->kind])
        tn_buf_byte(d->buf, marks[a->kind]);
    tn_buf_str(d->buf, tn_image_str(d->image, a->text));
    if (ends[a->kind])
        tn_buf_byte(d->buf, ends[a->kind]);
}

static void dump_program(dump *d, uint32_t index)
{
    static const char *const names[] = {"match", "word", "any", "split", "jump", "start", "end"};
    const tn_image_program *p = &d->image->programs[index];
    for (uint32_t i = 0; i < p->count; i++) {
        const tn_instruction *in = &d->image->instructions[p->first + i];
        tn_buf_printf(d->buf, "    %3u %-5s", i, names[in->op]);
        if (in->op == TN_OP_SPLIT)
            tn_buf_printf(d->buf, " %u %u", in->x, in->y);
        if (in->op == TN_OP_JUMP)
            tn_buf_printf(d->buf, " %u", in->x);
        for (uint32_t k = 0; in->op == TN_OP_SET && k < in->y; k++) {
            tn_buf_byte(d->buf, ' ');
            dump_atom(d, d->image->sets[in->x + k]);
        }
        tn_buf_byte(d->buf, '\n');
    }
}

static void dump_entry(dump *d, uint32_t index)
{
    static const char *const roles[] = {"any", "agent", "customer"}, *const negs[] = {"block", "flip", "keep"},
                             *const sides[] = {"after", "before", "both"};
    const tn_image *image = d->image;
    const tn_image_entry *e = &image->entries[index];
    tn_buf_printf(d->buf, "entry %u", index);
    field(d, "id", e->id);
    field(d, "category", image->categories[e->category].name);
    tn_buf_printf(d->buf, " kind=%s speaker=%s", tn_attr_kind_name((enum tn_kind)e->kind), roles[e->speaker]);
    if (e->dimension >= 0) {
        field(d, "dimension", image->dimensions[e->dimension].name);
        unit(d, "weight", e->weight);
        tn_buf_printf(d->buf, " neg=%s", negs[e->neg]);
    }
    if (e->flags & TN_ENTRY_SHIELDS)
        unit(d, "valence", e->valence);
    if (e->kind == TN_KIND_NEGATOR || e->kind == TN_KIND_BOOSTER)
        tn_buf_printf(d->buf, " scope=%u", e->scope);
    if (e->kind == TN_KIND_BOOSTER)
        tn_buf_printf(d->buf, " side=%s", sides[e->side]);
    if (e->kind == TN_KIND_BOOSTER || e->kind == TN_KIND_CONDITIONAL)
        unit(d, "factor", e->factor);
    if (e->kind == TN_KIND_CONTRAST) {
        unit(d, "before", e->before);
        unit(d, "after", e->after);
    }
    if (e->prio)
        tn_buf_printf(d->buf, " prio=%u", e->prio);
    if (e->flags & TN_ENTRY_DATED)
        tn_buf_printf(d->buf, " from=%d until=%d", e->from, e->until);
    field(d, "channel", e->channel);
    field(d, "tag", e->tag);
    tn_buf_text(d->buf, e->flags & TN_ENTRY_DRAFT ? " draft\n" : "\n");
    field(d, "  at", image->files[e->file]);
    tn_buf_printf(d->buf, ":%u  ", e->line);
    tn_buf_str(d->buf, tn_image_str(image, e->phrase));
    tn_buf_byte(d->buf, '\n');
    if (!(e->flags & TN_ENTRY_REGEX))
        dump_program(d, e->program);
    for (uint32_t i = 0; i < e->exception_count; i++) {
        tn_buf_text(d->buf, "    except\n");
        dump_program(d, image->exceptions[e->exception + i]);
    }
}

static void dump_comparison(dump *d, const tn_play_op *o)
{
    static const char *const compares[] = {"<", "<=", ">", ">=", "="};
    static const char *const numbers[] = {
#define N(name, text) text,
        TN_PLAY_NUMBERS(N)
#undef N
    };
    if (o->x >= TN_PLAY_OF_TURN)
        tn_buf_printf(d->buf, " %s", numbers[o->x - TN_PLAY_OF_TURN]);
    else
        tn_buf_printf(d->buf, " %s %u", o->x >= TN_PLAY_EVIDENCE ? "evidence of dimension" : "dimension", o->x % TN_PLAY_EVIDENCE);
    tn_buf_printf(d->buf, " %s %d", compares[o->compare], o->value);
}

static void dump_op(dump *d, const tn_play_op *o)
{
    static const char *const ops[] = {
#define O(name, text) text,
        TN_PLAY_OPERATORS(O)
#undef O
    };
    static const char *const things[] = {
#define T(name, text) text,
        TN_PLAY_THINGS(T)
#undef T
    };
    if (o->op == TN_PLAY_OP_COMPARE)
        dump_comparison(d, o);
    else if (o->op == TN_PLAY_OP_THING)
        tn_buf_printf(d->buf, " %s", things[o->x]);
    else
        tn_buf_printf(d->buf, " %s", ops[o->op]);
    if (o->op == TN_PLAY_OP_THING && o->x == TN_PLAY_SENTENCE)
        tn_buf_printf(d->buf, " of %u to %d words", o->compare, o->value);
    if (o->op == TN_PLAY_OP_THING && o->x == TN_PLAY_ECHO)
        tn_buf_printf(d->buf, " of %u words and %d%% from %d turns", o->compare, o->value / TN_PLAY_ECHO_SHARE, o->value % TN_PLAY_ECHO_SHARE);
    if (o->op == TN_PLAY_OP_LEAF || o->op == TN_PLAY_OP_NEAR)
        tn_buf_printf(d->buf, " %u", o->x);
}

/* A condition in postfix, as it runs. */
static void dump_condition(dump *d, const char *what, uint32_t index)
{
    static const char *const roles[] = {"anyone", "agent", "customer"};
    static const char *const events[] = {
#define E(name, text) text,
        TN_PLAY_EVENTS(E)
#undef E
    };
    if (index == TN_PLAY_NONE)
        return;
    const tn_play_condition *c = &d->image->conditions[index];
    tn_buf_printf(d->buf, "    %s", what);
    for (;; c++) {
        tn_buf_text(d->buf, c->flags & TN_PLAY_LINE ? " (line)" : "");
        tn_buf_printf(d->buf, " %s%s%s", c->event == TN_PLAY_SAYS ? roles[c->role] : "", c->event == TN_PLAY_SAYS ? " " : "",
                      events[c->event]);
        if (c->ms)
            tn_buf_printf(d->buf, " %u ms", c->ms);
        if (c->event == TN_PLAY_SILENCE && c->role)
            tn_buf_printf(d->buf, " ended by %s", roles[c->role]);
        for (uint32_t i = 0; i < c->op_count; i++)
            dump_op(d, &d->image->play_ops[c->op + i]);
        if (!(c->flags & TN_PLAY_MORE_WAYS))
            break;
        tn_buf_text(d->buf, ", or");
    }
    if (c->times > 1 || c->flags & TN_PLAY_ORDINAL)
        tn_buf_printf(d->buf, " %s%u times", c->flags & TN_PLAY_ORDINAL ? "exactly " : "", c->times);
    tn_buf_text(d->buf, c->flags & TN_PLAY_TURNWISE ? " once a turn" : "");
}

static void dump_window(dump *d, const tn_play_step *s)
{
    if (s->window == TN_PLAY_MS)
        tn_buf_printf(d->buf, " within %u ms, in chat %u ms", s->amount, s->chat_ms);
    else if (s->window == TN_PLAY_TURNS)
        tn_buf_printf(d->buf, " within %u turns", s->amount);
    else if (s->window == TN_PLAY_SAME_TURN)
        tn_buf_text(d->buf, " in the same turn");
    else if (s->window == TN_PLAY_SINCE_FIRST)
        tn_buf_text(d->buf, " since the first");
    else if (s->window == TN_PLAY_LAST_PART)
        tn_buf_printf(d->buf, " in the last %u%%", s->amount);
    else if (s->window == TN_PLAY_FIRST_PART)
        tn_buf_printf(d->buf, " in the first %u%%", s->amount);
}

static void dump_duty(dump *d, uint32_t index)
{
    static const char *const kinds[] = {
#define K(name, text) text,
        TN_PLAY_STEP_KINDS(K)
#undef K
    };
    static const char *const conditions[] = {"when", "unless", "until", "reset"};
    const tn_play_duty *p = &d->image->duties[index];
    tn_buf_printf(d->buf, "duty %u", index);
    field(d, "name", p->name);
    field(d, "asks", p->asks);
    field(d, "section", p->section);
    field(d, "channel", p->channel);
    tn_buf_printf(d->buf, " turns=%u%s%s%s", p->least, p->flags & TN_PLAY_ONCE ? " once" : "", p->flags & TN_PLAY_LATEST ? " latest" : "",
                  p->flags & TN_PLAY_DRAFT ? " draft" : "");
    field(d, "at", d->image->files[p->file]);
    tn_buf_printf(d->buf, ":%u\n", p->line);
    const uint32_t indices[] = {p->when, p->unless, p->until, p->reset};
    for (size_t i = 0; i < 4; i++) {
        dump_condition(d, conditions[i], indices[i]);
        if (indices[i] != TN_PLAY_NONE)
            tn_buf_byte(d->buf, '\n');
    }
    for (uint32_t i = 0; i < p->step_count; i++) {
        const tn_play_step *s = &d->image->steps[p->step + i];
        tn_buf_text(d->buf, s->instead ? "      or" : "");
        dump_condition(d, kinds[s->kind], s->condition);
        dump_window(d, s);
        if (s->of != TN_PLAY_NONE)
            tn_buf_printf(d->buf, " of way %u", s->of - p->condition);
        tn_buf_byte(d->buf, '\n');
    }
}

/* Entries and what of duties they are. */
static void dump_leaves(dump *d, uint32_t entry)
{
    const tn_image *image = d->image;
    if (image->duties_count == 0 || image->leaf_firsts[entry] == image->leaf_firsts[entry + 1])
        return;
    tn_buf_text(d->buf, "    leaves");
    for (uint32_t i = image->leaf_firsts[entry]; i < image->leaf_firsts[entry + 1]; i++)
        tn_buf_printf(d->buf, " %u", image->leaves[i]);
    tn_buf_byte(d->buf, '\n');
}

/* The words that speak for or against an act, by their numbers: the image has no others. */
static void dump_weights(dump *d, const tn_act_model *m, uint32_t act, uint32_t list, uint32_t count, uint32_t first, uint32_t second)
{
    for (uint32_t i = 0; i < count; i++) {
        const tn_act_weight *w = &d->image->act_weights[list + i];
        if (w->act != act - m->act)
            continue;
        if (first)
            tn_buf_printf(d->buf, "    %+d %08x %08x\n", w->weight, first, second);
        else
            tn_buf_printf(d->buf, "    %+d %08x\n", w->weight, second);
    }
}

static void dump_act(dump *d, uint32_t index)
{
    const tn_image *image = d->image;
    const tn_act *a = &image->acts[index];
    const tn_act_model *m = &image->act_models[a->model];
    tn_buf_printf(d->buf, "act %u", index);
    field(d, "name", a->name);
    const bool own = index < m->act + m->act_count; /* weights */
    tn_buf_printf(d->buf, " speaker=%s bias=%d", m->role == TENOR_ROLE_AGENT ? "agent" : "customer", a->bias);
    if (!own)
        field(d, "like", image->acts[m->act + a->column].name);
    field(d, "at", image->files[a->file]);
    tn_buf_printf(d->buf, ":%u\n", a->line);
    for (uint32_t i = m->word; own && i < m->word + m->word_count; i++)
        if (image->act_words[i].number == image->act_words[i].counts_as) /* once for all words of a class */
            dump_weights(d, m, index, image->act_words[i].list, image->act_words[i].count, 0, image->act_words[i].number);
    for (uint32_t i = m->pair; own && i < m->pair + m->pair_count; i++)
        dump_weights(d, m, index, image->act_pairs[i].list, image->act_pairs[i].count, image->act_pairs[i].first, image->act_pairs[i].second);
    if (image->act_leaf_firsts_count == 0 || image->act_leaf_firsts[index] == image->act_leaf_firsts[index + 1])
        return;
    tn_buf_text(d->buf, "    leaves");
    for (uint32_t i = image->act_leaf_firsts[index]; i < image->act_leaf_firsts[index + 1]; i++)
        tn_buf_printf(d->buf, " %u", image->act_leaves[i]);
    tn_buf_byte(d->buf, '\n');
}

bool tn_dump_image(const tn_image *image, tn_buf *buf, bool (*write)(void *context, const char *data, size_t size),
                   void *context)
{
    dump d = {image, buf, write, context};
    tn_buf_printf(buf, "image version %u, %u bytes, digest %.64s\n", image->header->version, image->header->size,
                  image->header->digest);
    for (uint32_t i = 0; i < image->dimensions_count; i++) {
        tn_buf_printf(buf, "dimension %u", i);
        field(&d, "name", image->dimensions[i].name);
        tn_buf_printf(buf, " alpha=%u", image->dimensions[i].alpha);
        field(&d, "digest", image->dimensions[i].digest);
        tn_buf_byte(buf, '\n');
    }
    for (uint32_t i = 0; i < image->languages_count; i++) {
        tn_buf_text(buf, "language");
        field(&d, "code", image->languages[i]);
        tn_buf_byte(buf, '\n');
    }
    for (uint32_t i = 0; i < image->emoticons_count; i++) {
        tn_buf_text(buf, "emoticon ");
        tn_buf_str(buf, tn_image_str(image, image->emoticons[i]));
        tn_buf_byte(buf, '\n');
    }
    for (uint32_t i = 0; i < image->abbreviations_count; i++) {
        tn_buf_text(buf, "abbreviation ");
        tn_buf_str(buf, tn_image_str(image, image->abbreviations[i]));
        tn_buf_byte(buf, '\n');
    }
    for (uint32_t i = 0; i < image->entries_count; i++) {
        dump_entry(&d, i);
        dump_leaves(&d, i);
        if (!flush(&d, CHUNK))
            return false;
    }
    for (uint32_t i = 0; i < image->duties_count; i++) {
        dump_duty(&d, i);
        if (!flush(&d, CHUNK))
            return false;
    }
    for (uint32_t i = 0; i < image->acts_count; i++) {
        dump_act(&d, i);
        if (!flush(&d, CHUNK))
            return false;
    }
    return flush(&d, 0);
}
