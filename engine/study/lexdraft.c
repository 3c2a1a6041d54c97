/* lexdraft.c - a lexicon file that is being made of another program's dictionary.
 *
 * What can be a phrase is not judged here: the file is written, read and compiled, and terms in whose lines there are errors
 * are taken out, with the error as the reason. So what is left is a lexicon file without errors, by itself and over the
 * lexicons below. */
#include "study/lexdraft.h"

#include "base/num.h"
#include "base/sort.h"
#include "lexicon/attr.h"
#include "lexicon/layers.h"
#include "study/globword.h"

#define EMOTICONS TN_STR("emoticons")

void tn_lexdraft_init(tn_lexdraft *draft, tn_arena *arena)
{
    *draft = (tn_lexdraft){.arena = arena};
    draft->remarks_end = &draft->remarks;
    tn_strmap_init(&draft->names, arena->mem);
}

void tn_lexdraft_free(tn_lexdraft *draft)
{
    tn_strmap_free(&draft->names);
}

static tn_str keep(tn_lexdraft *draft, tn_str s)
{
    tn_str copy = s.n ? tn_arena_str(draft->arena, s) : tn_str_of("", 0);
    draft->no_memory = draft->no_memory || !copy.p;
    return copy;
}

static tn_str text_of(const char *s)
{
    return tn_str_of(s, strlen(s));
}

/* ---- remarks ---- */

static void remark(tn_lexdraft *draft, uint32_t line, bool lost, tn_str what, tn_str reason)
{
    tn_lexdraft_remark *r = tn_arena_zero(draft->arena, 1, sizeof *r);
    if (!r) {
        draft->no_memory = true;
        return;
    }
    *r = (tn_lexdraft_remark){.line = line, .lost = lost, .what = keep(draft, what), .reason = keep(draft, reason),
                             .number = draft->remark_count++};
    *draft->remarks_end = r;
    draft->remarks_end = &r->next;
    draft->lost += lost;
}

void tn_lexdraft_lose(tn_lexdraft *draft, uint32_t line, tn_str what, const char *reason)
{
    draft->read++;
    remark(draft, line, true, what, text_of(reason));
}

void tn_lexdraft_change(tn_lexdraft *draft, uint32_t line, tn_str what, const char *reason)
{
    remark(draft, line, false, what, text_of(reason));
}

void tn_lexdraft_fail(tn_lexdraft *draft, uint32_t line, const char *why)
{
    if (draft->fault)
        return;
    draft->fault = why;
    draft->fault_line = line;
}

/* ---- categories ---- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* In small letters, with - for what names cannot have. */
static void put_name(tn_buf *out, tn_str said)
{
    size_t begin = out->size;
    for (size_t i = 0; i < said.n; i++) {
        char c = said.p[i] >= 'A' && said.p[i] <= 'Z' ? (char)(said.p[i] + 32) : said.p[i];
        bool plain = is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '.';
        bool empty = out->size == begin;
        if (empty && !is_letter(c))
            tn_buf_byte(out, 'c');
        if (plain)
            tn_buf_byte(out, c);
        else if (!empty && out->data && out->data[out->size - 1] != '-')
            tn_buf_byte(out, '-');
    }
    while (out->size > begin + 1 && (out->data[out->size - 1] == '-' || out->data[out->size - 1] == '.'))
        out->size--;
    if (out->size == begin)
        tn_buf_text(out, "unnamed");
}

/* But for capitals. */
static bool same_name(tn_str name, tn_str said)
{
    size_t i = 0;
    while (i < name.n && i < said.n && name.p[i] == (said.p[i] >= 'A' && said.p[i] <= 'Z' ? said.p[i] + 32 : said.p[i]))
        i++;
    return name.n == said.n && i == said.n;
}

/* Whether another category of this name has another kind, below or in the file. */
static bool clashes(const tn_lexdraft *draft, tn_str name)
{
    size_t prefix = draft->prefix.n ? draft->prefix.n + 1 : 0;
    if (name.n >= prefix && tn_str_eq(tn_str_from(name, prefix), EMOTICONS)) /* see put_symbols */
        return true;
    enum tn_kind kind = draft->valence ? TN_KIND_VALENCE : TN_KIND_TONE;
    if (!draft->below)
        return false;
    for (const tn_ast_category *c = draft->below->categories; c; c = c->next)
        if (c->kind != kind && tn_str_eq(c->name, name))
            return true;
    return false;
}

static uint32_t add_category(tn_lexdraft *draft, tn_str name, uint32_t parent, uint32_t line)
{
    if (draft->category_count == draft->category_room) {
        size_t room = draft->category_room ? draft->category_room * 2 : 16;
        tn_lexdraft_category *list = tn_arena_alloc(draft->arena, room, sizeof *list);
        if (!list) {
            draft->no_memory = true;
            return TN_LEXDRAFT_NONE;
        }
        for (size_t i = 0; i < draft->category_count; i++) {
            list[i] = draft->categories[i];
            if (!list[i].first)
                list[i].end = &list[i].first;
        }
        draft->categories = list;
        draft->category_room = room;
    }
    tn_lexdraft_category *c = &draft->categories[draft->category_count];
    *c = (tn_lexdraft_category){.name = name, .comment = {"", 0}, .parent = parent, .line = line};
    c->end = &c->first;
    return (uint32_t)draft->category_count++;
}

uint32_t tn_lexdraft_category_of(tn_lexdraft *draft, uint32_t parent, tn_str said, uint32_t line)
{
    tn_buf buf;
    tn_buf_init(&buf, draft->arena->mem);
    /* Of prefix or category above, and the name. */
    tn_str above = parent == TN_LEXDRAFT_NONE ? draft->prefix : draft->categories[parent].name;
    tn_buf_str(&buf, above);
    if (above.n && said.n)
        tn_buf_byte(&buf, '.');
    size_t begin = buf.size;
    if (said.n || !above.n)
        put_name(&buf, said);
    bool same = same_name(tn_str_of(buf.data + begin, buf.size - begin), said);
    if (!draft->valence && !buf.failed && tn_str_eq(tn_layers_tone(tn_buf_view(&buf)), TN_STR("sentiment"))) {
        tn_str rest = keep(draft, tn_buf_view(&buf));
        tn_buf_clear(&buf);
        tn_buf_text(&buf, "imported-");
        tn_buf_str(&buf, rest);
        same = false;
    }
    size_t size = buf.size;
    for (unsigned n = 2; !buf.failed && clashes(draft, tn_buf_view(&buf)); n++) {
        buf.size = size;
        tn_buf_printf(&buf, "-%u", n);
        same = false;
    }
    uint32_t number = TN_LEXDRAFT_NONE;
    tn_str name = keep(draft, tn_buf_view(&buf));
    bool added = false;
    draft->no_memory = draft->no_memory || buf.failed;
    if (!draft->no_memory)
        number = tn_strmap_put(&draft->names, name, &added);
    draft->no_memory = draft->no_memory || number == TN_STRMAP_NONE;
    tn_buf_free(&buf);
    if (draft->no_memory)
        return TN_LEXDRAFT_NONE;
    if (!added)
        return number;
    number = add_category(draft, name, parent, line);
    if (!same && number != TN_LEXDRAFT_NONE) {
        tn_buf_init(&buf, draft->arena->mem);
        tn_buf_printf(&buf, "the category is called %.*s here", (int)(name.n > 200 ? 200 : name.n), name.p);
        draft->no_memory = draft->no_memory || buf.failed;
        remark(draft, line, false, said, tn_buf_view(&buf));
        tn_buf_free(&buf);
    }
    return number;
}

/* ---- terms ---- */

tn_lexdraft_term *tn_lexdraft_add_phrase(tn_lexdraft *draft, uint32_t category, tn_str said, tn_str phrase, int32_t weight,
                                         uint32_t line)
{
    tn_lexdraft_term *t = tn_arena_zero(draft->arena, 1, sizeof *t);
    if (!t || category == TN_LEXDRAFT_NONE) {
        draft->no_memory = true;
        return NULL;
    }
    *t = (tn_lexdraft_term){.line = line, .category = category, .said = keep(draft, said), .phrase = keep(draft, phrase), .weight = weight,
                            .note = {"", 0}};
    draft->read++;
    tn_lexdraft_category *c = &draft->categories[category];
    *c->end = t;
    c->end = &t->next;
    for (uint32_t above = category; above != TN_LEXDRAFT_NONE && !draft->categories[above].used; above = draft->categories[above].parent)
        draft->categories[above].used = true;
    return t;
}

tn_lexdraft_term *tn_lexdraft_add(tn_lexdraft *draft, uint32_t category, tn_str term, int32_t weight, uint32_t line)
{
    tn_buf phrase;
    tn_buf_init(&phrase, draft->arena->mem);
    bool symbol = tn_globword_symbol(term, draft->wildcards);
    const char *why = tn_globword_phrase(&phrase, term, symbol ? TN_GLOBWORD_SYMBOL : draft->wildcards);
    if (!why && symbol && (term.p[0] == '@' || term.n > 60))
        why = term.p[0] == '@' ? "no entry can begin with @" : "a symbol of more than 60 bytes";
    tn_lexdraft_term *t = NULL;
    draft->no_memory = draft->no_memory || phrase.failed;
    if (why)
        tn_lexdraft_lose(draft, line, term, why);
    else if (!draft->no_memory)
        t = tn_lexdraft_add_phrase(draft, category, term, tn_buf_view(&phrase), weight, line);
    if (t)
        t->symbol = symbol;
    tn_buf_free(&phrase);
    return t;
}

/* ---- the file ---- */

typedef struct writer {
    tn_lexdraft *draft;
    tn_buf *out;
    uint32_t line; /* of the next line */
} writer;

static void end_line(writer *w)
{
    tn_buf_byte(w->out, '\n');
    w->line++;
}

/* Text of a comment or note: one line. */
static void put_words(tn_buf *out, tn_str text)
{
    for (size_t i = 0; i < text.n; i++)
        tn_buf_byte(out, (unsigned char)text.p[i] < ' ' ? ' ' : text.p[i]);
}

static void put_term(writer *w, tn_lexdraft_term *t, bool literal)
{
    tn_buf_str(w->out, literal ? t->said : t->phrase);
    t->written = w->line;
    if (w->draft->valence || t->weight != TN_NUM_UNIT) {
        tn_buf_text(w->out, " :: ");
        tn_buf_unit(w->out, t->weight);
    }
    end_line(w);
    for (size_t i = 0; i < t->except_count; i++) {
        tn_buf_text(w->out, "  except: ");
        tn_buf_str(w->out, t->excepts[i]);
        end_line(w);
    }
    if (t->note.n) {
        tn_buf_text(w->out, "  note: ");
        put_words(w->out, t->note);
        end_line(w);
    }
}

static void put_category(writer *w, tn_str name, const char *attributes, tn_str comment)
{
    end_line(w);
    tn_buf_text(w->out, "@category ");
    tn_buf_str(w->out, name);
    tn_buf_text(w->out, attributes);
    if (comment.n) {
        tn_buf_text(w->out, "  # ");
        put_words(w->out, comment);
    }
    end_line(w);
}

/* Terms that are symbols: what a tokeniser must know before any phrase is read. With weights they are entries of their own. */
static void put_symbols(writer *w)
{
    tn_lexdraft *d = w->draft;
    tn_strmap seen;
    tn_strmap_init(&seen, d->arena->mem);
    bool begun = false;
    for (size_t i = 0; i < d->category_count; i++)
        for (tn_lexdraft_term *t = d->categories[i].first; t; t = t->next) {
            bool added = false;
            if (!t->symbol || t->dropped)
                continue;
            if (!d->valence && tn_strmap_put(&seen, t->said, &added) == TN_STRMAP_NONE)
                d->no_memory = true;
            if (!d->valence && !added)
                continue;
            if (!begun) {
                tn_buf name;
                tn_buf_init(&name, d->arena->mem);
                tn_str above = d->prefix;
                if (!above.n && d->valence)
                    above = d->categories[i].name;
                tn_buf_str(&name, above);
                tn_buf_text(&name, above.n ? "." : "");
                tn_buf_str(&name, EMOTICONS);
                put_category(w, tn_buf_view(&name), " kind=emoticon", tn_str_of("", 0));
                d->no_memory = d->no_memory || name.failed;
                tn_buf_free(&name);
                begun = true;
            }
            if (d->valence) {
                put_term(w, t, true);
            } else {
                tn_buf_str(w->out, t->said);
                end_line(w);
            }
        }
    tn_strmap_free(&seen);
}

static void put_file(writer *w, tn_str name)
{
    tn_lexdraft *d = w->draft;
    tn_buf_text(w->out, "@lexicon 1");
    tn_buf file;
    tn_buf_init(&file, d->arena->mem);
    put_name(&file, name);
    tn_buf_text(w->out, " name=");
    tn_buf_str(w->out, tn_buf_view(&file));
    tn_buf_text(w->out, " allow=W606"); /* phrases without tests: dictionaries have none */
    d->no_memory = d->no_memory || file.failed;
    tn_buf_free(&file);
    end_line(w);
    tn_buf_text(w->out, "# ");
    put_words(w->out, d->origin);
    end_line(w);
    put_symbols(w);
    for (size_t i = 0; i < d->category_count; i++) {
        const tn_lexdraft_category *c = &d->categories[i];
        bool begun = false;
        for (tn_lexdraft_term *t = c->first; t; t = t->next) {
            if (t->dropped || (t->symbol && d->valence))
                continue;
            if (!begun)
                put_category(w, c->name, d->valence ? " kind=valence" : " neg=keep", c->comment);
            begun = true;
            put_term(w, t, false);
        }
    }
}

static void drop(tn_lexdraft *draft, tn_lexdraft_term *t, tn_str reason)
{
    t->dropped = true;
    remark(draft, t->line, true, t->said, reason);
}

/* ---- what its reading says ---- */

/* By line: terms of the file as it is written now. */
static tn_lexdraft_term **by_line(tn_lexdraft *draft, uint32_t lines)
{
    tn_lexdraft_term **list = tn_mem_zero(draft->arena->mem, lines + 1, sizeof *list);
    draft->no_memory = draft->no_memory || !list;
    for (size_t i = 0; list && i < draft->category_count; i++)
        for (tn_lexdraft_term *t = draft->categories[i].first; t; t = t->next) {
            if (t->dropped || t->written >= lines)
                continue;
            size_t sub = t->except_count + (t->note.n > 0);
            for (size_t k = 0; k <= sub && t->written + k < lines; k++)
                list[t->written + k] = t;
        }
    return list;
}

/* Take terms out whose lines have errors. How many. */
static size_t drop_errors(tn_lexdraft *draft, const tn_source_set *set, uint32_t file, tn_lexdraft_term **lines, uint32_t count)
{
    size_t dropped = 0;
    for (const tn_diag *d = set->diags.first; d; d = d->next) {
        if (d->place.file != file || d->place.line >= count || !tn_diag_is_error(d->code))
            continue;
        tn_lexdraft_term *t = lines[d->place.line];
        if (!t || t->dropped)
            continue;
        drop(draft, t, d->message);
        dropped++;
    }
    return dropped;
}

/* One id is one entry: what stands there again says nothing new, or something else. How many went. */
static size_t drop_doubles(tn_lexdraft *draft, const tn_source_set *set, uint32_t file, tn_lexdraft_term **lines, uint32_t count)
{
    tn_strmap ids;
    tn_strmap_init(&ids, draft->arena->mem);
    tn_lexdraft_term **first = tn_mem_zero(draft->arena->mem, set->ast.entry_count + 1, sizeof *first);
    draft->no_memory = draft->no_memory || !first;
    size_t dropped = 0;
    for (const tn_ast_entry *e = set->ast.entries; e && !draft->no_memory; e = e->next) {
        tn_lexdraft_term *t = e->place.file == file && e->place.line < count ? lines[e->place.line] : NULL;
        bool added;
        if (!t || t->dropped)
            continue;
        t->seen = true;
        uint32_t number = tn_strmap_put(&ids, e->id, &added);
        if (number == TN_STRMAP_NONE) {
            draft->no_memory = true;
        } else if (added) {
            first[number] = t;
        } else {
            tn_lexdraft_term *other = first[number];
            bool same = other->weight == t->weight && other->except_count == t->except_count;
            tn_buf why;
            tn_buf_init(&why, draft->arena->mem);
            t->dropped = true;
            tn_buf_printf(&why, same ? "the same as line %u: one entry" : "the same as line %u, which has another weight: that one counts",
                          other->line);
            draft->no_memory = draft->no_memory || why.failed;
            remark(draft, t->line, !same, t->said, tn_buf_view(&why));
            tn_buf_free(&why);
            dropped++;
        }
    }
    tn_mem_free(draft->arena->mem, first, set->ast.entry_count + 1, sizeof *first);
    tn_strmap_free(&ids);
    return dropped;
}

/* A line that is read as a comment, or not at all. */
static size_t drop_unseen(tn_lexdraft *draft)
{
    size_t dropped = 0;
    for (size_t i = 0; i < draft->category_count; i++)
        for (tn_lexdraft_term *t = draft->categories[i].first; t; t = t->next) {
            if (!t->dropped && !t->seen) {
                drop(draft, t, TN_STR("no entry can be written so"));
                dropped++;
            }
            t->seen = false;
        }
    return dropped;
}

/* Read and compile the text, alone and over what is below; take out what is refused. *clean: nothing was. */
static bool hold(tn_lexdraft *draft, tn_str name, tn_buf *out, uint32_t lines, bool over, bool *clean)
{
    const tn_mem *mem = draft->arena->mem;
    size_t below = over && draft->below ? draft->below->file_count : 0;
    tenor_source *sources = tn_mem_alloc(mem, below + 1, sizeof *sources);
    tn_lexdraft_term **list = by_line(draft, lines);
    tn_source_set set = {0};
    bool ok = sources && list;
    tn_arena_init(&set.arena, mem);
    unsigned top = 0;
    for (size_t i = 0; ok && i < below; i++) {
        const tn_file *f = &draft->below->files[i];
        sources[i] = (tenor_source){{f->name.p, f->name.n}, {f->text.p ? f->text.p : "", f->text.n}, f->layer};
        top = f->layer >= top ? f->layer + 1 : top;
    }
    if (ok) {
        sources[below] = (tenor_source){{name.p, name.n}, {out->data ? out->data : "", out->size}, top};
        ok = tn_source_read(&set, mem, sources, below + 1) && tn_source_parse(&set) && !set.diags.no_memory;
    }
    size_t dropped = 0;
    if (ok) {
        dropped = drop_errors(draft, &set, (uint32_t)below, list, lines);
        dropped += drop_doubles(draft, &set, (uint32_t)below, list, lines);
        dropped += drop_unseen(draft);
    }
    if (ok && !dropped && set.diags.errors == 0) {
        size_t size = 0;
        char *block = tn_source_compile(&set, top, top, NULL, &size);
        ok = !set.diags.no_memory && (block || set.diags.errors);
        dropped = ok ? drop_errors(draft, &set, (uint32_t)below, list, lines) : 0;
        tn_mem_free(mem, block, size, 1);
    }
    *clean = !dropped;
    if (ok && !dropped && set.diags.errors)
        tn_lexdraft_fail(draft, 0, over ? "what is made of it does not load over the lexicons below: try --alone"
                                        : "what is made of it does not load");
    tn_source_free(&set);
    tn_mem_free(mem, list, (size_t)lines + 1, sizeof *list);
    tn_mem_free(mem, sources, below + 1, sizeof *sources);
    return ok && !draft->no_memory;
}

/* Two categories of one tone: there a phrase counts once, and categories without a word. */
static void remark_whole(tn_lexdraft *draft)
{
    tn_strmap phrases;
    tn_strmap_init(&phrases, draft->arena->mem);
    for (size_t i = 0; i < draft->category_count && !draft->no_memory; i++) {
        const tn_lexdraft_category *c = &draft->categories[i];
        tn_str tone = tn_layers_tone(c->name);
        for (const tn_lexdraft_term *t = c->first; t && !draft->valence; t = t->next) {
            if (t->dropped)
                continue;
            char *key = tn_arena_alloc(draft->arena, tone.n + 1 + t->phrase.n, 1);
            bool added = false;
            if (key) {
                memcpy(key, tone.p, tone.n);
                key[tone.n] = '/';
                memcpy(key + tone.n + 1, t->phrase.p, t->phrase.n);
            }
            if (!key || tn_strmap_put(&phrases, tn_str_of(key, tone.n + 1 + t->phrase.n), &added) == TN_STRMAP_NONE)
                draft->no_memory = true;
            else if (!added)
                tn_lexdraft_change(draft, t->line, t->said, "in several categories of one tone, where it counts once");
        }
        if (!c->used && c->line)
            tn_lexdraft_change(draft, c->line, c->name, "a category without words");
    }
    tn_strmap_free(&phrases);
}

bool tn_lexdraft_finish(tn_lexdraft *draft, tn_str name, tn_buf *out)
{
    bool clean = false;
    for (int over = 0; over < 2 && !draft->no_memory && !draft->fault; over += clean) {
        writer w = {draft, out, 1};
        tn_buf_clear(out);
        put_file(&w, name);
        if (out->failed || draft->no_memory || !hold(draft, name, out, w.line, over, &clean))
            return false;
    }
    remark_whole(draft);
    return !draft->no_memory;
}

static int by_place(const void *a, const void *b)
{
    const tn_lexdraft_remark *x = *(const tn_lexdraft_remark *const *)a, *y = *(const tn_lexdraft_remark *const *)b;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    return x->number < y->number ? -1 : x->number > y->number;
}

size_t tn_lexdraft_sorted(tn_lexdraft *draft, const tn_lexdraft_remark ***sorted)
{
    size_t n = 0;
    const tn_lexdraft_remark **list = tn_arena_alloc(draft->arena, draft->remark_count + 1, sizeof *list);
    draft->no_memory = draft->no_memory || !list;
    for (const tn_lexdraft_remark *r = draft->remarks; list && r; r = r->next)
        list[n++] = r;
    tn_sort(list, n, sizeof *list, by_place);
    *sorted = list;
    return n;
}
