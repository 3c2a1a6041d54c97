/* syntax.c - the line grammar of lexicon files (lexicons/FORMAT.md). */
#include "lexicon/syntax.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/num.h"
#include "base/utf8.h"
#include "lexicon/actfile.h"
#include "lexicon/attr.h"
#include "lexicon/layers.h"
#include "lexicon/phrase.h"
#include "lexicon/playbook.h"
#include "lexicon/regexsource.h"

typedef struct reader {
    tn_ast *ast;
    tn_diags *diags;
    tn_token_rules *rules;
    tn_phrase_context phrases; /* what they are read with; classes: phrase_context */
    tn_file *file;
    tn_place place; /* of the line */
    tn_str line;
    bool header, header_reported, orphan_reported;
    tn_ast_category *category;
    tn_ast_entry *entry; /* the phrase above, or NULL */
    bool entry_bad;      /* the phrase above had errors: its sub-lines are read, but belong to nothing */
    tn_class *classes;
    size_t class_capacity;
    tn_strmap class_names; /* of the file; the number is the index in classes */
    tn_playbook book;
    bool in_duty;        /* indented lines are those of a duty */
    tn_ast_category *duty_category; /* of its phrases; NULL: it has none yet */
    tn_ast_entry **duty_entries;    /* where they begin */
    bool emoticons_only; /* first pass */
    tn_str *emoticons;
    size_t emoticon_count, emoticon_capacity;
} reader;

/* ---- helpers ---- */

/* The place of p, which points into the line. */
static tn_place at(const reader *r, const char *p)
{
    tn_place place = r->place;
    place.byte = (uint32_t)(p - r->line.p);
    return place;
}

static void *node(reader *r, size_t size)
{
    void *p = tn_arena_zero(r->diags->arena, 1, size);
    if (!p)
        r->diags->no_memory = true;
    return p;
}

/* With the classes of the file so far. */
static tn_phrase_context *phrase_context(reader *r)
{
    r->phrases.classes = r->classes;
    return &r->phrases;
}

static tn_str word_of(tn_str s)
{
    size_t n = 0;
    while (n < s.n && !tn_str_blank(s.p[n]))
        n++;
    return tn_str_of(s.p, n);
}

/* ---- directives ---- */

static void missing_header(reader *r)
{
    const bool card = r->line.n > 5 && memcmp(r->line.p, "card ", 5) == 0;
    if (!r->header_reported && !r->emoticons_only)
        tn_diag_add(r->diags, TN_DIAG_E101, at(r, r->line.p), r->line.n ? r->line.n : 1,
                    card ? TN_STR("a scorecard is no lexicon: give it to --card, or to lexicon check")
                         : TN_STR("begin the file with: @lexicon 1 name=NAME lang=en"),
                    "the first line must be '@lexicon 1'");
    r->header_reported = true;
}

static void read_header(reader *r, tn_str rest)
{
    tn_str version = word_of(rest);
    if (r->header || r->category || r->header_reported) {
        tn_diag_add(r->diags, TN_DIAG_E104, at(r, r->line.p), r->line.n, TN_DIAG_NO_HELP,
                    "the @lexicon line stands once, at the top");
        return;
    }
    r->header = true;
    if (!tn_str_eq(version, TN_STR("1"))) {
        uint32_t number;
        bool newer = tn_num_parse_u32(version, &number) && number > TN_SYNTAX_VERSION;
        tn_diag_add(r->diags, TN_DIAG_E104, at(r, rest.p), version.n ? version.n : 1,
                    newer ? TN_STR("this program reads format 1: update it") : TN_STR("write: @lexicon 1"),
                    newer ? "format %.*s is newer than this program" : "'%.*s' is not a version of the format", TN_DIAG_V(version));
        return;
    }
    tn_str attrs = tn_str_from(rest, 1);
    tn_attr_parse(r->diags, 'h', attrs, at(r, attrs.p), &r->file->header);
}

static void read_class(reader *r, tn_str rest)
{
    tn_str name = word_of(rest);
    const char *equals = memchr(name.p, '=', name.n);
    if (equals)
        name.n = (size_t)(equals - name.p);
    tn_str after = tn_str_trim(tn_str_from(rest, name.n));
    if (!name.n || !after.n || after.p[0] != '=') {
        tn_diag_add(r->diags, TN_DIAG_E105, at(r, rest.p), rest.n ? rest.n : 1, TN_STR("write: @class name = word|word"),
                    "a class needs a name, '=' and words");
        return;
    }
    if (!tn_attr_is_name(name)) {
        tn_diag_add(r->diags, TN_DIAG_E107, at(r, name.p), name.n, TN_STR("a letter, then letters, digits, - _ ."),
                    "'%.*s' is not a name", TN_DIAG_V(name));
        return;
    }
    if (tn_strmap_find(&r->class_names, name) != TN_STRMAP_NONE) {
        tn_diag_add(r->diags, TN_DIAG_E106, at(r, name.p), name.n, TN_DIAG_NO_HELP, "class <%.*s> is already defined",
                    TN_DIAG_V(name));
        return;
    }
    tn_str body = tn_str_trim(tn_str_from(after, 1));
    unsigned depth;
    size_t size;
    tn_place place = at(r, body.n ? body.p : after.p);
    const tn_node *alternatives = tn_phrase_parse_class(phrase_context(r), body, place, &depth, &size);
    if (!alternatives)
        return;
    void *classes = r->classes;
    if (!tn_mem_reserve(r->diags->arena->mem, &classes, &r->class_capacity, r->class_names.count + 1, sizeof *r->classes)) {
        r->diags->no_memory = true;
        return;
    }
    r->classes = classes;
    uint32_t number = tn_strmap_add(&r->class_names, name);
    if (number == TN_STRMAP_NONE)
        r->diags->no_memory = true;
    else
        r->classes[number] = (tn_class){name, alternatives, depth, size};
}

/* The comment of a @category line: two blanks or more, then #. */
static tn_str without_comment(tn_str s)
{
    for (size_t i = 2; i < s.n; i++)
        if (s.p[i] == '#' && tn_str_blank(s.p[i - 1]) && tn_str_blank(s.p[i - 2]))
            return tn_str_of(s.p, i);
    return s;
}

static void read_category(reader *r, tn_str rest)
{
    rest = without_comment(rest);
    tn_str name = word_of(rest);
    tn_ast_category *category = node(r, sizeof *category);
    if (!category)
        return;
    *category = (tn_ast_category){.name = name, .place = at(r, rest.p)};
    tn_attrs own = {0};
    tn_str attrs = tn_str_from(rest, name.n);
    tn_attr_parse(r->diags, 'c', attrs, at(r, attrs.p), &own);
    tn_attr_value room[TN_ATTR_COUNT];
    category->attrs = tn_attr_keep(r->diags, tn_attr_merge(&r->file->header, &own, room), room);
    category->kind = tn_attrs_has(&own, TN_ATTR_KIND) ? (enum tn_kind)tn_attrs_number(&own, TN_ATTR_KIND) : TN_KIND_TONE;
    r->category = category;
    if (r->emoticons_only)
        return;
    if (!tn_attr_is_name(name))
        tn_diag_add(r->diags, TN_DIAG_E107, at(r, rest.p), name.n ? name.n : 1, TN_STR("a letter, then letters, digits, - _ ."),
                    "'%.*s' is not a name", TN_DIAG_V(name));
    if (category->kind == TN_KIND_TONE && tn_str_eq(tn_layers_tone(name), TN_STR("sentiment")))
        tn_diag_add(r->diags, TN_DIAG_E112, at(r, rest.p), name.n,
                    TN_STR("sentiment comes from kind=valence; give a tone another name"), "no tone can be called 'sentiment'");
    *r->ast->categories_end = category;
    r->ast->categories_end = &category->next;
}

/* ---- duties ---- */

static void end_duty(reader *r)
{
    if (r->in_duty && !r->emoticons_only)
        tn_playbook_end(&r->book);
    r->in_duty = false;
}

static void begin_duty(reader *r, tn_str rest)
{
    r->in_duty = true;
    r->category = NULL; /* phrases behind a duty need a category of their own */
    r->duty_category = NULL;
    r->duty_entries = r->ast->entries_end;
    if (!r->emoticons_only)
        tn_playbook_begin(&r->book, r->line, rest, r->place);
}

static void read_directive(reader *r)
{
    tn_str word = word_of(r->line), rest = tn_str_trim(tn_str_from(r->line, word.n));
    if (rest.n == 0)
        rest = tn_str_of(r->line.p + word.n, 0);
    r->entry = NULL;
    r->entry_bad = false;
    end_duty(r);
    bool is_header = tn_str_eq(word, TN_STR("@lexicon"));
    if (!is_header && !r->header)
        missing_header(r);
    if (is_header) {
        read_header(r, rest);
    } else if (tn_str_eq(word, TN_STR("@class"))) {
        if (!r->emoticons_only)
            read_class(r, rest);
    } else if (tn_str_eq(word, TN_STR("@category"))) {
        read_category(r, rest);
    } else if (tn_str_eq(word, TN_STR("@duty"))) {
        begin_duty(r, rest);
    } else if (!r->emoticons_only) {
        static const tn_str directives[] = {{"@lexicon", 8}, {"@class", 6}, {"@category", 9}, {"@duty", 5}};
        tn_diag_add(r->diags, TN_DIAG_E102, at(r, word.p), word.n, tn_diag_suggest(r->diags, word, directives, 4),
                    "unknown directive '%.*s'", TN_DIAG_V(word));
    }
}

/* ---- entries ---- */

/* Where " :: " begins at or behind `from`; line.n if nowhere. Reports "::" without its spaces. */
static bool find_attributes(reader *r, size_t from, size_t *split)
{
    tn_str line = r->line;
    *split = line.n;
    for (size_t i = from; i + 1 < line.n; i++) {
        if (line.p[i] != ':' || line.p[i + 1] != ':')
            continue;
        bool spaced = (i == 0 || tn_str_blank(line.p[i - 1])) && i + 2 < line.n && tn_str_blank(line.p[i + 2]);
        if (spaced) {
            *split = i;
            return true;
        }
        if (i + 2 == line.n)
            tn_diag_add(r->diags, TN_DIAG_E407, at(r, line.p + i), 2, TN_STR("a weight or other attributes, as in :: 2; else no '::'"),
                        "nothing stands behind '::'");
        else
            tn_diag_add(r->diags, TN_DIAG_E407, at(r, line.p + i), 2, TN_DIAG_NO_HELP, "put a space on both sides of '::'");
        return false;
    }
    return true;
}

static bool has_attributes(tn_str line, size_t from)
{
    for (size_t i = from; i + 2 < line.n; i++)
        if (line.p[i] == ':' && line.p[i + 1] == ':' && (i == 0 || tn_str_blank(line.p[i - 1])) && tn_str_blank(line.p[i + 2]))
            return true;
    return false;
}

/* "phrase<TAB>1.5": what is left of a table. */
static bool is_table_row(reader *r)
{
    tn_str line = r->line;
    size_t end = line.n;
    while (end && ((line.p[end - 1] >= '0' && line.p[end - 1] <= '9') || strchr("+-.,", line.p[end - 1])))
        end--;
    if (end == line.n || end == 0 || line.p[end - 1] != '\t')
        return false;
    tn_str number = tn_str_from(line, end), phrase = tn_str_trim(tn_str_of(line.p, end));
    tn_diag_add(r->diags, TN_DIAG_E406, at(r, line.p + phrase.n), 1,
                tn_diag_text(r->diags, "write: %.*s :: %.*s", TN_DIAG_V(phrase), TN_DIAG_V(number)),
                "tab before a number: is this a pasted table row?");
    return true;
}

/* The literal of a kind=emoticon line, normalised as text is. */
static tn_str emoticon_text(reader *r, tn_str phrase)
{
    if (!tn_normal_run(&r->phrases.scratch->normal, phrase)) {
        r->diags->no_memory = true;
        return tn_str_of(NULL, 0);
    }
    tn_str text = tn_arena_str(r->diags->arena, tn_buf_view(&r->phrases.scratch->normal.text));
    if (!text.p)
        r->diags->no_memory = true;
    return text;
}

/* A regex in its one writing, so that /a b/ and /a_b/ have two ids. */
static tn_str regex_text(reader *r, tn_str regex)
{
    tn_buf buf;
    tn_buf_init(&buf, r->diags->arena->mem);
    bool ok = tn_regexsource_writing(&buf, regex);
    tn_str text = ok ? tn_arena_str(r->diags->arena, tn_buf_view(&buf)) : tn_str_of(NULL, 0);
    if (!text.p)
        r->diags->no_memory = true;
    tn_buf_free(&buf);
    return text;
}

static void add_emoticon(reader *r, tn_str phrase)
{
    tn_str text = emoticon_text(r, phrase);
    void *list = r->emoticons;
    if (!text.n)
        return;
    if (!tn_mem_reserve(r->diags->arena->mem, &list, &r->emoticon_capacity, r->emoticon_count + 1, sizeof *r->emoticons)) {
        r->diags->no_memory = true;
        return;
    }
    r->emoticons = list;
    r->emoticons[r->emoticon_count++] = text;
}

/* Fill in what the phrase itself says; false when it has errors. */
static bool read_phrase(reader *r, tn_ast_entry *entry, tn_str phrase)
{
    if (r->category->kind == TN_KIND_EMOTICON) {
        entry->is_literal = true;
        entry->canonical = emoticon_text(r, phrase);
        return true;
    }
    if (phrase.p[0] == '/') {
        entry->is_regex = true;
        entry->canonical = regex_text(r, phrase);
        size_t used = tn_regexsource_read(r->diags, phrase, at(r, phrase.p), &entry->regex);
        if (used && used < phrase.n) {
            tn_diag_add(r->diags, TN_DIAG_E505, at(r, phrase.p + used), phrase.n - used, TN_STR("attributes stand behind ' :: '"),
                        "'%.*s' behind a regex", TN_DIAG_V(tn_str_from(phrase, used)));
            used = 0;
        }
        return used != 0;
    }
    entry->pattern = tn_phrase_parse(phrase_context(r), phrase, at(r, phrase.p), &entry->canonical);
    return entry->pattern != NULL;
}

/* category/canonical phrase, blanks as _. */
static tn_str make_id(reader *r, tn_str category, tn_str canonical)
{
    char *p = tn_arena_alloc(r->diags->arena, category.n + 1 + canonical.n, 1);
    if (!p) {
        r->diags->no_memory = true;
        return tn_str_of(NULL, 0);
    }
    memcpy(p, category.p, category.n);
    p[category.n] = '/';
    for (size_t i = 0; i < canonical.n; i++)
        p[category.n + 1 + i] = tn_str_blank(canonical.p[i]) ? '_' : canonical.p[i];
    return tn_str_of(p, category.n + 1 + canonical.n);
}

/* End of the regex that begins the line, so that a "::" inside it is not taken for the attributes'. */
static size_t regex_end(tn_str line)
{
    size_t i = 1;
    while (i < line.n && line.p[i] != '/')
        i += line.p[i] == '\\' ? 2 : 1;
    return i < line.n ? i + 1 : line.n;
}

static void read_entry(reader *r)
{
    r->entry = NULL;
    r->entry_bad = true;
    if (!r->header)
        missing_header(r);
    bool override = tn_str_starts(r->line, TN_STR("::"));
    if (!r->category && !override) {
        if (!r->orphan_reported && !r->emoticons_only)
            tn_diag_add(r->diags, TN_DIAG_E103, at(r, r->line.p), r->line.n, TN_STR("add a line such as: @category empathy speaker=agent"),
                        "phrase before any @category");
        r->orphan_reported = true;
        return;
    }
    bool literal = r->category && r->category->kind == TN_KIND_EMOTICON;
    if (r->emoticons_only && !literal)
        return;
    size_t split = r->line.n;
    if (literal) {
        for (size_t i = 0; i + 3 < r->line.n && split == r->line.n; i++)
            if (tn_str_starts(tn_str_from(r->line, i), TN_STR(" :: ")))
                split = i + 1;
    } else {
        size_t from = r->line.p[0] == '/' ? regex_end(r->line) : 0;
        if ((!has_attributes(r->line, from) && is_table_row(r)) || !find_attributes(r, from, &split))
            return;
    }
    tn_str phrase = tn_str_trim(tn_str_of(r->line.p, split));
    if (r->emoticons_only) {
        tn_attrs own = {0};
        if (split < r->line.n)
            tn_attr_parse(r->diags, 'e', tn_str_from(r->line, split + 2), r->place, &own);
        tn_attr_value room[TN_ATTR_COUNT];
        own = tn_attr_merge(&r->category->attrs, &own, room);
        if (!tn_attrs_has(&own, TN_ATTR_STATUS) || tn_attrs_number(&own, TN_ATTR_STATUS) != TN_STATUS_RETIRED)
            add_emoticon(r, phrase);
        return;
    }
    tn_ast_entry *entry = node(r, sizeof *entry);
    if (!entry)
        return;
    entry->place = at(r, r->line.p);
    entry->width = (uint32_t)(phrase.n ? phrase.n : r->line.n);
    entry->exceptions_end = &entry->exceptions;
    entry->tests_end = &entry->tests;
    entry->written = phrase;
    size_t errors = r->diags->errors;
    if (split < r->line.n) {
        tn_str attrs = tn_str_from(r->line, split + 2);
        tn_attr_parse(r->diags, 'e', attrs, at(r, attrs.p), &entry->own);
    }
    if (phrase.n) {
        entry->category = r->category->name;
        entry->inherited = &r->category->attrs;
        if (!read_phrase(r, entry, phrase))
            return;
    } else if (!tn_attrs_has(&entry->own, TN_ATTR_ID)) {
        tn_diag_add(r->diags, TN_DIAG_E409, at(r, r->line.p), r->line.n, TN_STR("name the entry to change: :: id=ID status=retired"),
                    "an override without a phrase needs id=");
        return;
    }
    if (r->diags->errors != errors)
        return;
    entry->id = tn_attrs_has(&entry->own, TN_ATTR_ID) ? tn_attrs_text(&entry->own, TN_ATTR_ID)
                                                      : make_id(r, entry->category, entry->canonical);
    r->entry = entry;
    r->entry_bad = false;
    *r->ast->entries_end = entry;
    r->ast->entries_end = &entry->next;
    r->ast->entry_count++;
}

/* The category of a duty's phrases: duty.NAME, of kind cue. */
static tn_ast_category *category_of(reader *r, const tn_ast_duty *duty)
{
    if (r->duty_category)
        return r->duty_category;
    tn_ast_category *category = node(r, sizeof *category);
    char *name = tn_arena_alloc(r->diags->arena, duty->name.n + 5, 1);
    if (!category || !name) {
        r->diags->no_memory = true;
        return NULL;
    }
    memcpy(name, "duty.", 5);
    memcpy(name + 5, duty->name.p, duty->name.n);
    *category = (tn_ast_category){.name = tn_str_of(name, duty->name.n + 5), .kind = TN_KIND_CUE, .place = duty->place};
    category->attrs = r->file->header;
    *r->ast->categories_end = category;
    r->ast->categories_end = &category->next;
    return r->duty_category = category;
}

/* duty.NAME/agent/phrase, so that a phrase can be asked of both sides. */
static tn_str cue_id(reader *r, tn_str category, tenor_role role, tn_str canonical)
{
    static const tn_str sides[] = {{"/anyone", 7}, {"/agent", 6}, {"/customer", 9}};
    tn_str side = sides[role];
    char *p = tn_arena_alloc(r->diags->arena, category.n + side.n, 1);
    if (!p) {
        r->diags->no_memory = true;
        return tn_str_of(NULL, 0);
    }
    memcpy(p, category.p, category.n);
    memcpy(p + category.n, side.p, side.n);
    return make_id(r, tn_str_of(p, category.n + side.n), canonical);
}

/* A phrase in a duty is an entry that only this duty hears: the same phrase twice is one. */
static const tn_ast_entry *entry_of_duty(void *context, const tn_ast_duty *duty, tenor_role role, tn_str phrase, tn_place place)
{
    reader *r = context;
    tn_ast_category *category = category_of(r, duty);
    tn_ast_entry *entry = node(r, sizeof *entry);
    if (!category || !entry)
        return NULL;
    entry->place = place;
    entry->width = (uint32_t)phrase.n;
    entry->exceptions_end = &entry->exceptions;
    entry->tests_end = &entry->tests;
    entry->written = phrase;
    entry->category = category->name;
    entry->inherited = &category->attrs;
    tn_attr_value speaker = {NULL, 0, (int32_t)role};
    entry->own = tn_attr_keep(r->diags, (tn_attrs){UINT32_C(1) << TN_ATTR_SPEAKER, &speaker}, &speaker);
    r->category = category; /* for the time of reading: how a phrase is read depends on its kind */
    bool read = read_phrase(r, entry, phrase);
    r->category = NULL;
    if (!read)
        return NULL;
    entry->id = cue_id(r, category->name, role, entry->canonical);
    if (!entry->id.p)
        return NULL;
    for (const tn_ast_entry *e = *r->duty_entries; e; e = e->next)
        if (tn_str_eq(e->id, entry->id))
            return e;
    *r->ast->entries_end = entry;
    r->ast->entries_end = &entry->next;
    r->ast->entry_count++;
    return entry;
}

/* ---- sub-lines ---- */

/* "text => pos", "{ }" and "agent> " of a test line. */
static void read_test(reader *r, bool yes, tn_str value)
{
    tn_test *test = node(r, sizeof *test);
    if (!test)
        return;
    test->yes = yes;
    test->place = at(r, value.p);
    static const struct {
        tn_str text;
        tenor_role role;
    } roles[] = {{{"agent> ", 7}, TENOR_ROLE_AGENT}, {{"customer> ", 10}, TENOR_ROLE_CUSTOMER}};
    for (size_t i = 0; i < 2; i++)
        if (tn_str_starts(value, roles[i].text)) {
            test->has_role = true;
            test->role = roles[i].role;
            value = tn_str_trim(tn_str_from(value, roles[i].text.n));
            break;
        }
    static const struct {
        tn_str text;
        enum tn_feeling feeling;
    } feelings[] = {{{"pos", 3}, TN_FEELING_POSITIVE}, {{"neg", 3}, TN_FEELING_NEGATIVE}, {{"neu", 3}, TN_FEELING_NEUTRAL}};
    for (size_t i = 0; i < 3 && value.n > 7; i++)
        if (tn_str_eq(tn_str_from(value, value.n - 3), feelings[i].text) &&
            tn_str_eq(tn_str_of(value.p + value.n - 7, 4), TN_STR(" => "))) {
            test->feeling = feelings[i].feeling;
            value = tn_str_trim(tn_str_of(value.p, value.n - 7));
            break;
        }
    if (value.n && !memchr(value.p, '{', value.n) && !memchr(value.p, '}', value.n)) {
        test->text = value;
        if (r->entry) {
            *r->entry->tests_end = test;
            r->entry->tests_end = &test->next;
        }
        return;
    }
    char *text = tn_arena_alloc(r->diags->arena, value.n + 1, 1);
    if (!text) {
        r->diags->no_memory = true;
        return;
    }
    size_t n = 0, opened = 0, closed = 0;
    for (size_t i = 0; i < value.n; i++) {
        if (value.p[i] == '{' && !opened++) {
            test->begin = (uint32_t)n;
        } else if (value.p[i] == '}' && opened == 1 && !closed++) {
            test->end = (uint32_t)n;
        } else if (value.p[i] == '{' || value.p[i] == '}') {
            opened = 2;
            break;
        } else {
            text[n++] = value.p[i];
        }
    }
    test->marked = opened == 1;
    if (opened > 1 || opened != closed || (test->marked && test->begin == test->end)) {
        tn_diag_add(r->diags, TN_DIAG_E203, at(r, value.p), value.n, TN_STR("mark the expected span once: {like this}"),
                    "the braces do not mark one span");
        return;
    }
    if (n == 0) {
        tn_diag_add(r->diags, TN_DIAG_E203, at(r, value.p), 1, TN_DIAG_NO_HELP, "a test line without text");
        return;
    }
    test->text = tn_str_of(text, n);
    if (r->entry) {
        *r->entry->tests_end = test;
        r->entry->tests_end = &test->next;
    }
}

static void read_exception(reader *r, tn_str value)
{
    tn_exception *exception = node(r, sizeof *exception);
    if (!exception)
        return;
    exception->place = at(r, value.p);
    exception->width = (uint32_t)value.n;
    exception->pattern = tn_phrase_parse(phrase_context(r), value, exception->place, &exception->canonical);
    if (exception->pattern && r->entry) {
        *r->entry->exceptions_end = exception;
        r->entry->exceptions_end = &exception->next;
    }
}

static void read_by(reader *r, tn_str value)
{
    tn_str author = word_of(value), rest = tn_str_trim(tn_str_from(value, author.n)), date = word_of(rest);
    int32_t days;
    if (!tn_attr_is_name(author) || !tn_num_parse_date(date, &days))
        tn_diag_add(r->diags, TN_DIAG_E204, at(r, value.p), value.n ? value.n : 1, TN_STR("write: by: author 2026-11-20 ticket"),
                    "by: needs an author and a date");
}

static void read_sub(reader *r)
{
    static const tn_str keys[] = {{"yes", 3}, {"no", 2}, {"except", 6}, {"note", 4}, {"by", 2}};
    static const tn_str shown[] = {{"yes:", 4}, {"no:", 3}, {"except:", 7}, {"note:", 5}, {"by:", 3}};
    tn_str body = tn_str_trim(r->line);
    const char *colon = memchr(body.p, ':', body.n);
    tn_str key = colon ? tn_str_of(body.p, (size_t)(colon - body.p)) : word_of(body);
    size_t which = 0;
    while (which < 5 && !(colon && tn_str_eq(key, keys[which])))
        which++;
    if (which == 5) {
        tn_str word = word_of(body), help = tn_diag_suggest(r->diags, word, shown, 5);
        tn_diag_add(r->diags, TN_DIAG_E202, at(r, body.p), word.n,
                    help.n ? help : TN_STR("remove the indent if this is a phrase"),
                    "'%.*s' cannot start an indented line (yes: no: except: note: by:)", TN_DIAG_V(word));
        return;
    }
    if (key.n + 1 < body.n && !tn_str_blank(body.p[key.n + 1])) {
        tn_str rest = tn_str_from(body, key.n + 1);
        tn_diag_add(r->diags, TN_DIAG_E202, at(r, body.p), key.n + 1,
                    tn_diag_text(r->diags, "write: %.*s: %.*s", TN_DIAG_V(key), TN_DIAG_V(rest)),
                    "'%.*s:' needs a blank behind its colon", TN_DIAG_V(key));
        return;
    }
    if (!r->entry && !r->entry_bad) {
        tn_diag_add(r->diags, TN_DIAG_E201, at(r, body.p), key.n + 1, TN_DIAG_NO_HELP,
                    "'%.*s:' belongs to a phrase, but there is none above it", TN_DIAG_V(key));
        return;
    }
    tn_str value = tn_str_trim(tn_str_from(body, key.n + 1));
    if (!value.p || value.n == 0)
        value = tn_str_of(body.p + body.n, 0);
    if (which == 0 || which == 1)
        read_test(r, which == 0, value);
    else if (which == 2)
        read_exception(r, value);
    else if (which == 3 && r->entry && !r->entry->note.n)
        r->entry->note = value;
    else if (which == 4)
        read_by(r, value);
}

/* ---- files ---- */

static void read_line(reader *r)
{
    tn_str body = tn_str_trim(r->line);
    if (body.n == 0 || (body.p[0] == '#' && !(r->category && r->category->kind == TN_KIND_EMOTICON && !tn_str_blank(r->line.p[0]) &&
                                             body.n > 1 && !tn_str_blank(body.p[1]) && body.p[1] != '#')))
        return;
    if (!r->emoticons_only && !tn_utf8_valid(r->line.p, r->line.n)) {
        tn_diag_add(r->diags, TN_DIAG_E108, at(r, r->line.p + 0), r->line.n, TN_STR("save the file as UTF-8"), "bytes that are not UTF-8");
        return;
    }
    if (tn_str_blank(r->line.p[0])) {
        if (!r->emoticons_only && r->in_duty)
            tn_playbook_line(&r->book, r->line, r->place);
        else if (!r->emoticons_only)
            read_sub(r);
    } else if (r->line.p[0] == '@') {
        read_directive(r);
    } else {
        end_duty(r);
        read_entry(r);
    }
}

static void read_file(reader *r, uint32_t index)
{
    tn_file *file = &r->ast->files[index];
    r->file = file;
    r->header = r->header_reported = r->orphan_reported = r->entry_bad = false;
    r->category = NULL;
    r->entry = NULL;
    tn_strmap_free(&r->class_names);
    size_t from = tn_str_starts(file->text, TN_STR("\xEF\xBB\xBF")) ? 3 : 0;
    uint32_t number = 0;
    while (from < file->text.n && !r->diags->no_memory) {
        const char *begin = file->text.p + from, *end = memchr(begin, '\n', file->text.n - from);
        r->line = tn_str_of(begin, end ? (size_t)(end - begin) : file->text.n - from);
        from += r->line.n + 1;
        if (r->line.n && r->line.p[r->line.n - 1] == '\r')
            r->line.n--;
        r->place = (tn_place){index, ++number, 0};
        if (r->line.n > TN_SYNTAX_LINE_MAX) {
            if (!r->emoticons_only)
                tn_diag_add(r->diags, TN_DIAG_E111, r->place, 1, TN_DIAG_NO_HELP, "a line of %zu bytes is too long (%d at most)",
                            r->line.n, TN_SYNTAX_LINE_MAX);
            continue;
        }
        read_line(r);
    }
    end_duty(r);
    if (!r->emoticons_only && !r->header && !r->header_reported) {
        r->line = tn_str_of(file->text.p, 0);
        r->place = (tn_place){index, 1, 0};
        missing_header(r);
    }
}

static int bytewise(const void *a, const void *b)
{
    return tn_str_cmp(*(const tn_str *)a, *(const tn_str *)b);
}

/* Emoticons in bytewise order, each once, in the arena. */
static void finish_emoticons(reader *r)
{
    if (r->emoticon_count)
        qsort(r->emoticons, r->emoticon_count, sizeof *r->emoticons, bytewise);
    tn_str *list = tn_arena_alloc(r->diags->arena, r->emoticon_count + 1, sizeof *list);
    if (!list) {
        r->diags->no_memory = true;
        return;
    }
    size_t n = 0;
    for (size_t i = 0; i < r->emoticon_count; i++)
        if (n == 0 || !tn_str_eq(list[n - 1], r->emoticons[i]))
            list[n++] = r->emoticons[i];
    *r->rules = (tn_token_rules){.emoticons = list, .emoticon_count = n};
    for (size_t i = 0; i < n; i++) {
        unsigned char first = (unsigned char)list[i].p[0];
        r->rules->emoticon_first[first / 64] |= UINT64_C(1) << (first % 64);
    }
}

/* False where the file cannot have a category of kind=emoticon. */
static bool names_emoticons(tn_str text)
{
    const tn_str value = TN_STR("=emoticon");
    while (text.n >= value.n) {
        const char *at = memchr(text.p, value.p[0], text.n);
        if (!at)
            return false;
        text = tn_str_from(text, (size_t)(at - text.p));
        if (tn_str_starts(text, value))
            return true;
        text = tn_str_from(text, 1);
    }
    return false;
}

static void open_reader(reader *r, tn_ast *ast, tn_diags *diags, tn_token_rules *rules, tn_text *scratch)
{
    *r = (reader){.ast = ast, .diags = diags, .rules = rules};
    r->phrases = (tn_phrase_context){.diags = diags, .rules = rules, .class_names = &r->class_names, .scratch = scratch, .words = &ast->words};
    tn_buf_init(&r->phrases.canon, diags->arena->mem);
    r->book = (tn_playbook){.ast = ast, .diags = diags, .entry_of = entry_of_duty, .context = r};
    tn_strmap_init(&r->class_names, diags->arena->mem);
}

static void close_reader(reader *r)
{
    const tn_mem *mem = r->diags->arena->mem;
    tn_mem_free(mem, r->classes, r->class_capacity, sizeof *r->classes);
    tn_strmap_free(&r->class_names);
    tn_buf_free(&r->phrases.canon);
    tn_mem_free(mem, r->emoticons, r->emoticon_capacity, sizeof *r->emoticons);
}

bool tn_syntax_emoticons(tn_ast *ast, tn_diags *diags, tn_token_rules *rules, tn_text *scratch)
{
    tn_diags silent;
    reader r;
    tn_diag_init(&silent, diags->arena);
    *rules = (tn_token_rules){0};
    open_reader(&r, ast, &silent, rules, scratch);
    r.emoticons_only = true;
    for (uint32_t i = 0; i < ast->file_count; i++)
        if (!tn_actfile_is(ast->files[i].name) && names_emoticons(ast->files[i].text))
            read_file(&r, i);
    finish_emoticons(&r);
    close_reader(&r);
    diags->no_memory = diags->no_memory || silent.no_memory;
    return !diags->no_memory;
}

bool tn_syntax_files(tn_ast *ast, tn_diags *diags, tn_token_rules *rules, tn_text *scratch, uint32_t from, uint32_t to)
{
    reader r;
    open_reader(&r, ast, diags, rules, scratch);
    for (uint32_t i = from; i < to && !diags->no_memory; i++) {
        ast->files[i].header = (tn_attrs){0};
        if (tn_actfile_is(ast->files[i].name))
            tn_actfile_read(ast, diags, i);
        else
            read_file(&r, i);
    }
    close_reader(&r);
    return !diags->no_memory;
}
