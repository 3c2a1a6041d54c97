/* lexicon_api.c - the public functions of lexicons. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "api/handle.h"
#include "call/dutytest.h"
#include "call/signals.h"
#include "lexicon/dump.h"
#include "lexicon/source.h"
#include "score/acttest.h"
#include "score/selftest.h"
#include "study/lint.h"
#include "tenor_study.h"

/* A handle over an image that is open; takes the image over. */
static tenor_lexicon *wrap(const tn_mem *mem)
{
    tenor_lexicon *lexicon = tn_mem_zero(mem, 1, sizeof *lexicon);
    if (lexicon) {
        lexicon->mem = *mem;
        atomic_init(&lexicon->references, 1);
    }
    return lexicon;
}

/* The threads that options lend, NULL where they lend none. */
static const tn_crew *crew_of(const tenor_load_options *options, tn_crew *lent)
{
    if (!options || !options->crew || !options->crew->run)
        return NULL;
    *lent = (tn_crew){options->crew->run, options->crew->context};
    return lent;
}

/* Whose image is opened: a block from mem that was read, or one that was compiled, both taken over; or one that is borrowed. */
enum whose { READ, COMPILED, BORROWED };

/* Open an image under a new handle. */
static tenor_status open_image(tenor_lexicon **out, const tn_mem *mem, const tn_crew *crew, const tn_image_beside *beside, enum whose whose,
                               tenor_str image, tenor_error *error)
{
    char *owned = whose == BORROWED ? NULL : (char *)(uintptr_t)image.data;
    const char *why = NULL;
    tenor_lexicon *lexicon = wrap(mem);
    if (!lexicon) {
        tn_mem_free(mem, owned, image.size, 1);
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for the lexicon");
    }
    /* The image keeps the handle's allocator, which lives as long as it does. */
    tenor_status status = whose == COMPILED ? tn_image_open_own(&lexicon->image, &lexicon->mem, owned, image.size, &why)
                          : whose == READ   ? tn_image_open(&lexicon->image, &lexicon->mem, owned, image.size, &why)
                                            : tn_image_borrow(&lexicon->image, &lexicon->mem, crew, beside, image.data, image.size, &why);
    if (status != TENOR_OK) {
        tn_mem_free(mem, lexicon, 1, sizeof *lexicon);
        return tn_handle_error(error, status, "%s", why);
    }
    lexicon->signals = tn_signals_map(&lexicon->image, mem);
    if (!lexicon->signals) {
        tenor_lexicon_release(lexicon);
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for the lexicon");
    }
    *out = lexicon;
    return TENOR_OK;
}

static unsigned highest_layer(const tenor_source *sources, size_t count)
{
    unsigned top = 0;
    for (size_t i = 0; i < count; i++)
        if (sources[i].layer > top)
            top = sources[i].layer;
    return top;
}

static bool emit(tn_source_set *set, const tenor_load_options *options)
{
    return !options || tn_diag_emit(&set->diags, set->ast.files, options->diagnostic, options->context);
}

/* What is wrong with a lexicon: how much, where all of it was told; else the first fault, too, by its place. */
static tenor_status refuse(tenor_error *error, const tn_source_set *set, bool told)
{
    const size_t errors = set->diags.errors;
    const tn_diag *first = told ? NULL : tn_diag_first_error(&set->diags);
    if (!first)
        return tn_handle_error(error, TENOR_BAD_LEXICON, "the lexicon has %zu error%s", errors, errors == 1 ? "" : "s");
    char line[16] = "", rest[48] = "";
    if (first->place.line)
        snprintf(line, sizeof line, ":%" PRIu32, first->place.line);
    if (errors > 1)
        snprintf(rest, sizeof rest, " (the first of %zu errors)", errors);
    tn_str name = set->ast.files[first->place.file].name, message = first->message;
    while (name.n > 200 || (name.n && (name.p[0] & 0xC0) == 0x80)) /* the end of a long path says more than its begin */
        name = tn_str_of(name.p + 1, name.n - 1);
    for (message.n = message.n > 200 ? 200 : message.n; message.n < first->message.n && (message.p[message.n] & 0xC0) == 0x80;)
        message.n--;
    return tn_handle_error(error, TENOR_BAD_LEXICON, "%.*s%s: %.*s%s", (int)name.n, name.p, line, (int)message.n, message.p, rest);
}

/* The sources of an image have the names of these files now. */
static bool rename_files(tenor_lexicon *lexicon, const tn_ast *ast)
{
    const tn_image *image = &lexicon->image;
    size_t bytes = ast->file_count * sizeof *lexicon->files;
    bool same = true;
    for (size_t i = 0; i < ast->file_count; i++) {
        same = same && tn_str_eq(ast->files[i].name, tn_image_str(image, image->files[i]));
        bytes += ast->files[i].name.n;
    }
    if (same)
        return true;
    lexicon->files = tn_mem_alloc(&lexicon->mem, bytes, 1);
    if (!lexicon->files)
        return false;
    lexicon->files_size = bytes;
    char *at = (char *)(lexicon->files + ast->file_count);
    for (size_t i = 0; i < ast->file_count; i++) {
        tn_str name = ast->files[i].name;
        lexicon->files[i] = tn_str_of(at, name.n);
        memcpy(at, name.p, name.n);
        at += name.n;
    }
    return true;
}

/* The sources that an image may have been compiled of, and what is told of them. */
typedef struct origin_task {
    const tn_mem *mem;
    const tenor_source *sources;
    size_t count;
    tn_source_set set;
    unsigned char origin[TN_ORIGIN_SIZE];
    bool done, ok; /* ok: there was memory */
} origin_task;

/* Task. */
static void read_origin(void *data)
{
    origin_task *t = data;
    t->ok = tn_source_origin(&t->set, t->mem, t->sources, t->count, t->origin);
    t->done = true;
}

/* The lexicon in an image, where it was compiled of these sources, whose files have these names now; else *lexicon stays NULL. False: no
 * memory. With a crew the image is opened while the sources are read: nearly always it is of them. */
static bool take_kept(tenor_lexicon **lexicon, const tn_mem *mem, const tn_crew *crew, const tenor_source *sources, size_t count,
                      tenor_str image)
{
    origin_task task = {.mem = mem, .sources = sources, .count = count};
    const tn_image_beside beside = {read_origin, &task};
    tenor_lexicon *kept = NULL;
    if (image.size > TN_IMAGE_MAX || (uintptr_t)image.data % TN_IMAGE_ALIGN != 0 || !tn_image_is_ours(image.data, image.size))
        return true;
    if (!crew)
        read_origin(&task);
    bool same = crew || (task.ok && !task.set.diags.errors && tn_image_comes_from(image.data, image.size, task.origin));
    const tenor_status status = same ? open_image(&kept, mem, crew, crew ? &beside : NULL, BORROWED, image, NULL) : TENOR_BAD_IMAGE;
    if (!task.done)
        return status != TENOR_NO_MEMORY;
    bool ok = task.ok && status != TENOR_NO_MEMORY;
    same = ok && kept && !task.set.diags.errors && tn_image_comes_from(image.data, image.size, task.origin) &&
           kept->image.files_count == task.set.ast.file_count;
    if (same && rename_files(kept, &task.set.ast)) {
        *lexicon = kept;
        kept = NULL;
    } else {
        ok = ok && !same;
    }
    tenor_lexicon_release(kept);
    tn_source_free(&task.set);
    return ok;
}

tenor_status tenor_lexicon_load(tenor_lexicon **lexicon, const tenor_source *sources, size_t count,
                                const tenor_load_options *options, tenor_error *error)
{
    return tenor_lexicon_load_kept(lexicon, sources, count, (tenor_str){NULL, 0}, options, error);
}

tenor_status tenor_lexicon_load_kept(tenor_lexicon **lexicon, const tenor_source *sources, size_t count, tenor_str image,
                                     const tenor_load_options *options, tenor_error *error)
{
    tn_mem mem = tn_handle_mem(options ? options->allocator : NULL);
    tn_crew lent;
    const tn_crew *crew = crew_of(options, &lent);
    tn_source_set set;
    tenor_lexicon *kept = NULL;
    size_t size = 0;
    if (!lexicon || (count && !sources))
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no place for the lexicon, or no sources");
    if (count == 0)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no lexicon files given");
    if (image.size && !take_kept(&kept, &mem, crew, sources, count, image))
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for the lexicon");
    if (kept) {
        *lexicon = kept;
        return TENOR_OK;
    }
    bool read = tn_source_read(&set, &mem, sources, count);
    set.crew = crew;
    read = read && tn_source_parse(&set);
    char *block = read ? tn_source_compile(&set, highest_layer(sources, count), 0, NULL, &size) : NULL;
    const bool no_memory = set.diags.no_memory || !emit(&set, options);
    const tenor_status refused = block || no_memory ? TENOR_OK : refuse(error, &set, options && options->diagnostic);
    tn_source_free(&set);
    if (no_memory && block) {
        tn_mem_free(&mem, block, size, 1);
        block = NULL;
    }
    if (no_memory)
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for the lexicon");
    if (!block)
        return refused;
    return open_image(lexicon, &mem, crew, NULL, COMPILED, (tenor_str){block, size}, error);
}

/* What can be said of an image before it is looked into. */
static tenor_status size_status(const tenor_lexicon *const *lexicon, tenor_str image, tenor_error *error)
{
    if (!lexicon)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no place for the lexicon");
    if (!image.data || image.size == 0)
        return tn_handle_error(error, TENOR_BAD_IMAGE, "an empty file is not a compiled lexicon");
    if (image.size > TN_IMAGE_MAX)
        return tn_handle_error(error, TENOR_BAD_IMAGE, "too large for a compiled lexicon");
    return TENOR_OK;
}

tenor_status tenor_lexicon_load_image(tenor_lexicon **lexicon, tenor_str image, const tenor_allocator *allocator,
                                      tenor_error *error)
{
    tn_mem mem = tn_handle_mem(allocator);
    tenor_status status = size_status((const tenor_lexicon *const *)lexicon, image, error);
    if (status != TENOR_OK)
        return status;
    char *block = tn_mem_alloc(&mem, image.size, 1);
    if (!block)
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for the lexicon");
    memcpy(block, image.data, image.size);
    return open_image(lexicon, &mem, NULL, NULL, READ, (tenor_str){block, image.size}, error);
}

tenor_status tenor_lexicon_borrow_image(tenor_lexicon **lexicon, tenor_str image, const tenor_allocator *allocator,
                                        tenor_error *error)
{
    const tenor_load_options options = {.allocator = allocator};
    return tenor_lexicon_borrow_image_with(lexicon, image, &options, error);
}

tenor_status tenor_lexicon_borrow_image_with(tenor_lexicon **lexicon, tenor_str image, const tenor_load_options *options,
                                             tenor_error *error)
{
    tn_mem mem = tn_handle_mem(options ? options->allocator : NULL);
    tn_crew lent;
    const tn_crew *crew = crew_of(options, &lent);
    tenor_status status = size_status((const tenor_lexicon *const *)lexicon, image, error);
    if (status == TENOR_OK && (uintptr_t)image.data % TN_IMAGE_ALIGN != 0)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "an image that is borrowed must stand at a multiple of %d bytes",
                               TN_IMAGE_ALIGN);
    return status == TENOR_OK ? open_image(lexicon, &mem, crew, NULL, BORROWED, image, error) : status;
}

tenor_str tenor_lexicon_image(const tenor_lexicon *lexicon)
{
    return (tenor_str){lexicon->image.block, lexicon->image.size};
}

tenor_lexicon *tenor_lexicon_retain(tenor_lexicon *lexicon)
{
    if (lexicon)
        atomic_fetch_add_explicit(&lexicon->references, 1, memory_order_relaxed);
    return lexicon;
}

void tenor_lexicon_release(tenor_lexicon *lexicon)
{
    if (!lexicon || atomic_fetch_sub_explicit(&lexicon->references, 1, memory_order_acq_rel) != 1)
        return;
    tn_mem mem = lexicon->mem;
    tn_mem_free(&mem, lexicon->signals, lexicon->image.categories_count, 1);
    tn_image_close(&lexicon->image);
    tn_mem_free(&mem, lexicon->files, lexicon->files_size, 1);
    tn_mem_free(&mem, lexicon, 1, sizeof *lexicon);
}

/* Run tests and lints of each layer from `from` on; what a corpus says is of the highest. */
static tenor_status test_layers(tn_source_set *set, const tn_mem *mem, unsigned from, const tenor_study_use *use, size_t *tests)
{
    bool more = true;
    for (unsigned layer = 0, next = 0; more; layer = next) {
        bool here = false;
        more = false;
        for (size_t i = 0; i < set->ast.file_count; i++) {
            unsigned its = set->ast.files[i].layer;
            here = here || its == layer;
            if (its > layer && (!more || its < next)) {
                next = its;
                more = true;
            }
        }
        if (!here || layer < from)
            continue;
        tn_rehearsal rehearsal;
        tenor_status status = tn_rehearsal_open(&rehearsal, set, layer, mem);
        if (status != TENOR_OK)
            return status;
        bool ok = tn_selftest_run(&rehearsal, tests) && tn_acttest_run(&rehearsal, tests) && tn_dutytest_run(&rehearsal, tests) &&
                  tn_lint_run(&rehearsal, more ? NULL : use);
        tn_rehearsal_close(&rehearsal);
        if (!ok)
            return TENOR_NO_MEMORY;
    }
    return TENOR_OK;
}

tenor_status tenor_lexicon_check(const tenor_source *sources, size_t count, unsigned tests_from_layer,
                                 const tenor_load_options *options, tenor_check_result *result, tenor_error *error)
{
    return tenor_study_check(sources, count, tests_from_layer, NULL, options, result, error);
}

tenor_status tenor_study_check(const tenor_source *sources, size_t count, unsigned tests_from_layer, const tenor_study_use *use,
                               const tenor_load_options *options, tenor_check_result *result, tenor_error *error)
{
    tn_mem mem = tn_handle_mem(options ? options->allocator : NULL);
    tn_source_set set;
    if (!result || !sources || count == 0)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no lexicon files given");
    tenor_check_result r = {0};
    bool read = tn_source_read(&set, &mem, sources, count) && tn_source_parse(&set);
    tenor_status status = read ? test_layers(&set, &mem, tests_from_layer, use, &r.tests) : TENOR_NO_MEMORY;
    for (const tn_ast_entry *e = set.ast.entries; e; e = e->next)
        r.entries += set.ast.files[e->place.file].layer >= tests_from_layer;
    for (const tn_ast_category *c = set.ast.categories; c; c = c->next)
        r.categories += set.ast.files[c->place.file].layer >= tests_from_layer;
    r.errors = set.diags.errors;
    r.warnings = set.diags.warnings;
    r.failed_tests = set.diags.tests;
    bool no_memory = status == TENOR_NO_MEMORY || set.diags.no_memory || !emit(&set, options);
    tn_source_free(&set);
    if (no_memory)
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for the check");
    if (status != TENOR_OK && status != TENOR_BAD_LEXICON)
        return tn_handle_error(error, status, "the compiled lexicon is refused: %s", tenor_status_text(status));
    *result = r;
    return TENOR_OK;
}

tenor_status tenor_lexicon_dump(const tenor_lexicon *lexicon, tenor_write write, void *context)
{
    tn_buf buf;
    if (!lexicon || !write)
        return TENOR_BAD_ARGUMENT;
    if (!tn_image_check_programs(&lexicon->image))
        return TENOR_BAD_IMAGE;
    tn_buf_init(&buf, &lexicon->mem);
    bool ok = tn_dump_image(&lexicon->image, &buf, write, context);
    bool no_memory = buf.failed;
    tn_buf_free(&buf);
    return ok ? TENOR_OK : no_memory ? TENOR_NO_MEMORY : TENOR_IO;
}

/* ---- tables ---- */

static tenor_str view(const tenor_lexicon *lexicon, tn_ref ref)
{
    return tn_handle_str(tn_image_str(&lexicon->image, ref));
}

/* The name of a source as it was read last. */
static tenor_str file_of(const tenor_lexicon *lexicon, uint32_t file)
{
    return lexicon->files ? tn_handle_str(lexicon->files[file]) : view(lexicon, lexicon->image.files[file]);
}

size_t tenor_lexicon_dimension_count(const tenor_lexicon *lexicon)
{
    return lexicon->image.dimensions_count;
}

bool tenor_lexicon_dimension(const tenor_lexicon *lexicon, size_t index, tenor_dimension *dimension)
{
    if (index >= lexicon->image.dimensions_count)
        return false;
    const tn_image_dimension *d = &lexicon->image.dimensions[index];
    *dimension = (tenor_dimension){view(lexicon, d->name), d->null_without_evidence != 0, view(lexicon, d->digest), d->alpha};
    return true;
}

size_t tenor_lexicon_category_count(const tenor_lexicon *lexicon)
{
    return lexicon->image.categories_count;
}

bool tenor_lexicon_category(const tenor_lexicon *lexicon, size_t index, tenor_category *category)
{
    static const char *const kinds[] = {
#define K(name, text) text,
        TN_KINDS(K)
#undef K
    };
    if (index >= lexicon->image.categories_count)
        return false;
    const tn_image_category *c = &lexicon->image.categories[index];
    const char *kind = kinds[c->kind];
    *category = (tenor_category){view(lexicon, c->name), {kind, strlen(kind)}, c->dimension};
    return true;
}

size_t tenor_lexicon_entry_count(const tenor_lexicon *lexicon)
{
    return lexicon->image.entries_count;
}

bool tenor_lexicon_entry(const tenor_lexicon *lexicon, size_t index, tenor_entry *entry)
{
    if (index >= lexicon->image.entries_count)
        return false;
    const tn_image_entry *e = &lexicon->image.entries[index];
    *entry = (tenor_entry){.id = view(lexicon, e->id), .phrase = view(lexicon, e->phrase), .file = file_of(lexicon, e->file),
                           .line = e->line, .category = e->category, .weight = e->weight, .tag = view(lexicon, e->tag),
                           .note = view(lexicon, e->note)};
    return true;
}

size_t tenor_lexicon_duty_count(const tenor_lexicon *lexicon)
{
    return lexicon->image.duties_count;
}

bool tenor_lexicon_duty(const tenor_lexicon *lexicon, size_t index, tenor_duty *duty)
{
    if (index >= lexicon->image.duties_count)
        return false;
    const tn_play_duty *d = &lexicon->image.duties[index];
    *duty = (tenor_duty){.name = view(lexicon, d->name), .what = view(lexicon, d->what), .hint = view(lexicon, d->hint),
                         .section = view(lexicon, d->section), .asks = view(lexicon, d->asks), .file = file_of(lexicon, d->file),
                         .line = d->line, .role = (tenor_role)d->role, .steps = d->step_count};
    return true;
}

bool tenor_lexicon_hears(const tenor_lexicon *lexicon, size_t entry)
{
    return entry < lexicon->image.entries_count && (lexicon->image.entries[entry].flags & TN_ENTRY_HEARD) != 0;
}

tenor_str tenor_lexicon_digest(const tenor_lexicon *lexicon)
{
    return (tenor_str){lexicon->image.header->digest, sizeof lexicon->image.header->digest};
}

const char *tenor_probe(char *out, size_t size)
{
    return tn_image_probe(out, size);
}
