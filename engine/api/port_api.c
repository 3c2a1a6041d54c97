/* port_api.c - lexicon files as tables and as dictionaries of other programs, and back: tenor_study.h. */
#include <string.h>

#include "api/handle.h"
#include "base/utf8.h"
#include "lexicon/actfile.h"
#include "lexicon/attr.h"
#include "lexicon/syntax.h"
#include "study/charset.h"
#include "study/dictionary.h"
#include "study/lexdraft.h"
#include "study/lexsheet.h"
#include "study/plainterms.h"
#include "study/relayout.h"
#include "study/sheetlex.h"
#include "tenor_study.h"

static const struct {
    const char *name, *about;
} forms[] = {
#define FORM(id, name, about) {name, about},
    TENOR_STUDY_FORMS(FORM)
#undef FORM
};

const char *tenor_study_form_name(enum tenor_study_form form)
{
    return (unsigned)form < TENOR_STUDY_FORM_COUNT ? forms[form].name : NULL;
}

const char *tenor_study_form_about(enum tenor_study_form form)
{
    return (unsigned)form < TENOR_STUDY_FORM_COUNT ? forms[form].about : NULL;
}

static tn_str inner(tenor_str s)
{
    return tn_str_of(s.data, s.size);
}

static tenor_status no_memory(tenor_error *error)
{
    return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for the lexicon");
}

static void say(const tenor_study_port_options *options, tn_str file, uint32_t line, bool lost, tn_str what, tn_str reason)
{
    tenor_study_remark remark = {tn_handle_str(file), line, lost, tn_handle_str(what), tn_handle_str(reason)};
    if (options->remark)
        options->remark(options->context, &remark);
}

/* Read sources; findings of grammar are handed out. TENOR_OK: there are no errors. */
static tenor_status read_sources(tn_source_set *set, const tn_mem *mem, const tenor_source *sources, size_t count,
                                 const tenor_load_options *load, tenor_error *error)
{
    bool read = tn_source_read(set, mem, sources, count) && tn_source_parse(set) && !set->diags.no_memory;
    if (read && load && load->diagnostic)
        read = tn_diag_emit(&set->diags, set->ast.files, load->diagnostic, load->context);
    if (!read)
        return no_memory(error);
    size_t errors = set->diags.errors;
    return errors ? tn_handle_error(error, TENOR_BAD_LEXICON, "the lexicon has %zu error%s", errors, errors == 1 ? "" : "s") : TENOR_OK;
}

/* ---- export ---- */

/* A table of the file as it is laid out, so that lines are in their one order. */
static bool write_table(const tn_mem *mem, const tn_ast *ast, uint32_t file, tn_buf *laid, tn_buf *out)
{
    bool short_of = false;
    tn_buf_clear(out);
    if (!tn_relayout_file(mem, ast, file, false, laid, &short_of))
        return !short_of && tn_lexsheet_write(out, ast, file);
    tn_source_set set;
    bool ok = tn_relayout_read(&set, mem, ast, file, tn_buf_view(laid)) && tn_lexsheet_write(out, &set.ast, file);
    tn_source_free(&set);
    return ok;
}

tenor_status tenor_study_export(const tenor_source *sources, size_t count, const tenor_study_port_options *options,
                                tenor_study_file file, void *context, tenor_error *error)
{
    if (!sources || count == 0 || !options || !file)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no lexicon files given");
    if (options->form != TENOR_STUDY_TSV && options->form != TENOR_STUDY_LIWC && options->form != TENOR_STUDY_QUANTEDA)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "lexicon files become tables, LIWC or quanteda dictionaries");
    tn_mem mem = tn_handle_mem(options->load ? options->load->allocator : NULL);
    tn_source_set set;
    tn_buf laid, out;
    tn_buf_init(&laid, &mem);
    tn_buf_init(&out, &mem);
    tenor_study_tally tally = {.form = options->form};
    tenor_status status = read_sources(&set, &mem, sources, count, options->load, error);
    if (options->form == TENOR_STUDY_TSV) {
        for (uint32_t i = 0; status == TENOR_OK && i < set.ast.file_count; i++) {
            const tn_file *f = &set.ast.files[i];
            if (f->layer != options->layer || tn_actfile_is(f->name)) /* tables hold entries */
                continue;
            if (!write_table(&mem, &set.ast, i, &laid, &out))
                status = no_memory(error);
            else if (!file(context, tn_handle_str(f->name), tn_handle_str(f->text), tn_handle_str(tn_buf_view(&out))))
                status = tn_handle_error(error, TENOR_IO, "stopped");
        }
        for (const tn_ast_entry *e = set.ast.entries; e; e = e->next)
            tally.read += set.ast.files[e->place.file].layer == options->layer;
        tally.carried = tally.terms = tally.read;
    } else if (status == TENOR_OK) {
        tn_plainterms terms;
        bool ok = tn_plainterms_read(&terms, &set.arena, &set.ast, options->layer, options->form == TENOR_STUDY_LIWC) &&
                  tn_plainterms_write(&terms, &out);
        for (const tn_plainterms_remark *r = terms.remarks; ok && r; r = r->next)
            say(options, set.ast.files[r->place.file].name, r->place.line, r->lost, r->what, r->reason);
        tally.read = terms.read;
        tally.lost = terms.lost;
        tally.carried = terms.read - terms.lost;
        tally.terms = terms.count;
        tenor_str empty = {"", 0};
        if (!ok)
            status = no_memory(error);
        else if (!file(context, empty, empty, tn_handle_str(tn_buf_view(&out))))
            status = tn_handle_error(error, TENOR_IO, "stopped");
        tn_plainterms_free(&terms);
    }
    if (options->tally)
        *options->tally = tally;
    tn_source_free(&set);
    tn_buf_free(&laid);
    tn_buf_free(&out);
    return status;
}

/* ---- import ---- */

typedef struct import {
    const tn_mem *mem;
    const tenor_study_port_options *options;
    const tenor_source *below;
    size_t count;
    tn_str name;
    tn_arena arena;
    tn_buf text; /* of the lexicon file */
    tenor_study_tally tally;
    tenor_error *error;
} import;

/* The sources below and the text over them, read. */
static bool read_over(import *im, tn_str text, tn_source_set *set)
{
    tenor_source *all = tn_mem_alloc(im->mem, im->count + 1, sizeof *all);
    *set = (tn_source_set){0};
    if (!all) {
        tn_arena_init(&set->arena, im->mem);
        return false;
    }
    if (im->count)
        memcpy(all, im->below, im->count * sizeof *all);
    all[im->count] = (tenor_source){tn_handle_str(im->name), {text.p ? text.p : "", text.n}, im->options->layer};
    bool read = tn_source_read(set, im->mem, all, im->count + 1) && tn_source_parse(set) && !set->diags.no_memory;
    tn_mem_free(im->mem, all, im->count + 1, sizeof *all);
    return read;
}

/* Lay the text out, which reads without errors, into im->text. */
static tenor_status lay_out(import *im, const tn_source_set *set)
{
    bool short_of = false;
    uint32_t file = (uint32_t)set->ast.file_count - 1;
    tn_str text = set->ast.files[file].text;
    tn_buf laid;
    tn_buf_init(&laid, im->mem);
    bool done = tn_relayout_file(im->mem, &set->ast, file, false, &laid, &short_of);
    tn_str after = done ? tn_buf_view(&laid) : text;
    tn_buf_clear(&im->text);
    if (!short_of)
        tn_buf_str(&im->text, after);
    tn_buf_free(&laid);
    return short_of || im->text.failed ? no_memory(im->error) : TENOR_OK;
}

static tenor_status import_table(import *im, tn_str table)
{
    const tenor_load_options *load = im->options->load;
    tn_sheetlex sheet;
    tn_source_set set = {0};
    tn_arena_init(&set.arena, im->mem);
    bool ok = tn_sheetlex_read(&sheet, &im->arena, table);
    tenor_status status = TENOR_OK;
    if (ok && sheet.line_count) {
        ok = read_over(im, sheet.text, &set) &&
             tn_sheetlex_judge(&sheet, &set.ast, &set.diags, (uint32_t)set.ast.file_count - 1);
        for (const tn_ast_entry *e = set.ast.entries; ok && e; e = e->next)
            im->tally.read += e->place.file + 1 == set.ast.file_count;
        im->tally.carried = im->tally.read;
    }
    if (ok && sheet.finding_count && load && load->diagnostic)
        ok = tn_sheetlex_emit(&sheet, im->name, load->diagnostic, load->context);
    if (!ok)
        status = no_memory(im->error);
    else if (sheet.finding_count)
        status = tn_handle_error(im->error, TENOR_BAD_LEXICON, "the table has %zu error%s", sheet.finding_count,
                                 sheet.finding_count == 1 ? "" : "s");
    else if (!sheet.line_count)
        status = tn_handle_error(im->error, TENOR_BAD_LEXICON, "the table has no rows");
    else
        status = lay_out(im, &set);
    tn_source_free(&set);
    return status;
}

static tenor_status import_dictionary(import *im, enum tenor_study_form form, tn_str text)
{
    tn_lexdraft draft;
    tn_source_set below = {0}, set = {0};
    tn_arena_init(&below.arena, im->mem);
    tn_arena_init(&set.arena, im->mem);
    tn_lexdraft_init(&draft, &im->arena);
    draft.prefix = inner(im->options->category);
    tenor_status status = TENOR_OK;
    bool ok = true;
    if (im->count) {
        ok = tn_source_read(&below, im->mem, im->below, im->count) && tn_source_parse(&below) && !below.diags.no_memory;
        if (ok && below.diags.errors == 0) /* else it does not load anyway, and that is for others to say */
            draft.below = &below.ast;
    }
    tn_buf origin;
    tn_buf_init(&origin, im->mem);
    tn_buf_printf(&origin, "Made by tenor lexicon import: %s.", forms[form].about);
    draft.origin = tn_buf_view(&origin);
    size_t slash = im->name.n, end = im->name.n;
    while (slash && im->name.p[slash - 1] != '/')
        slash--;
    for (size_t i = slash + 1; i < im->name.n && end == im->name.n; i++)
        end = im->name.p[i] == '.' ? i : end;
    if (ok)
        tn_dictionary_read(&draft, form, text);
    ok = ok && !draft.no_memory && !origin.failed &&
         tn_lexdraft_finish(&draft, tn_str_of(im->name.p + slash, end - slash), &im->text);
    if (!ok) {
        status = no_memory(im->error);
    } else if (draft.fault) {
        int size = (int)(im->name.n > 200 ? 200 : im->name.n);
        status = draft.fault_line
                     ? tn_handle_error(im->error, TENOR_BAD_LEXICON, "%.*s:%u: %s", size, im->name.p, draft.fault_line, draft.fault)
                     : tn_handle_error(im->error, TENOR_BAD_LEXICON, "%.*s: %s", size, im->name.p, draft.fault);
    } else if (!read_over(im, tn_buf_view(&im->text), &set)) {
        status = no_memory(im->error);
    } else {
        status = lay_out(im, &set);
        const tn_lexdraft_remark **sorted = NULL;
        size_t count = tn_lexdraft_sorted(&draft, &sorted);
        for (size_t i = 0; status == TENOR_OK && i < count; i++)
            say(im->options, im->name, sorted[i]->line, sorted[i]->lost, sorted[i]->what, sorted[i]->reason);
        if (draft.no_memory)
            status = no_memory(im->error);
    }
    im->tally.read = draft.read;
    im->tally.lost = draft.lost;
    im->tally.carried = draft.read - draft.lost;
    tn_buf_free(&origin);
    tn_lexdraft_free(&draft);
    tn_source_free(&set);
    tn_source_free(&below);
    return status;
}

tenor_status tenor_study_import(tenor_str name, tenor_str bytes, const tenor_source *below, size_t count,
                                const tenor_study_port_options *options, tenor_study_file file, void *context, tenor_error *error)
{
    if (!options || !file || (bytes.size && !bytes.data) || (count && !below) || (unsigned)options->form > TENOR_STUDY_FORM_COUNT)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "an import needs bytes and a form");
    if (options->category.size && !tn_attr_is_name(inner(options->category)))
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "the name of a category is a letter, then letters, digits, - _ .");
    if (bytes.size > TN_SYNTAX_FILE_MAX)
        return tn_handle_error(error, TENOR_BAD_LEXICON, "%.*s: more than %zu MB", (int)(name.size > 200 ? 200 : name.size),
                               name.size ? name.data : "", TN_SYNTAX_FILE_MAX >> 20);
    tn_mem mem = tn_handle_mem(options->load ? options->load->allocator : NULL);
    import im = {.mem = &mem, .options = options, .below = below, .count = count, .name = inner(name), .error = error};
    tn_arena_init(&im.arena, &mem);
    tn_buf_init(&im.text, &mem);
    tn_str text;
    uint32_t line;
    tenor_status status = TENOR_OK;
    const char *why = tn_charset_read(&im.arena, inner(bytes), options->latin1, &text, &line);
    im.tally.form = options->form;
    if (why) {
        status = tn_handle_error(error, TENOR_BAD_LEXICON, "%.*s:%u: %s", (int)(name.size > 200 ? 200 : name.size), name.data, line, why);
    } else if (!text.p) {
        status = no_memory(error);
    } else {
        if (options->form == TENOR_STUDY_FORM_COUNT)
            im.tally.form = tn_dictionary_sniff(text);
        /* A table's cells are judged one by one. */
        line = im.tally.form == TENOR_STUDY_TSV ? 0 : tn_charset_bad_line(text);
        if (line)
            status = tn_handle_error(error, TENOR_BAD_LEXICON, "%.*s:%u: bytes that are not UTF-8: save the file as UTF-8, or say --encoding latin1",
                                     (int)(name.size > 200 ? 200 : name.size), name.data, line);
        else if (im.tally.form == TENOR_STUDY_FORM_COUNT)
            status = tn_handle_error(error, TENOR_BAD_LEXICON, "%.*s: neither a table nor a dictionary, as far as its first lines tell",
                                     (int)(name.size > 200 ? 200 : name.size), name.data);
        else
            status = im.tally.form == TENOR_STUDY_TSV ? import_table(&im, text) : import_dictionary(&im, im.tally.form, text);
    }
    if (options->tally)
        *options->tally = im.tally;
    if (status == TENOR_OK && !file(context, name, bytes, tn_handle_str(tn_buf_view(&im.text))))
        status = tn_handle_error(error, TENOR_IO, "stopped");
    tn_buf_free(&im.text);
    tn_arena_free(&im.arena);
    return status;
}
