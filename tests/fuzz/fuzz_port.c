/* fuzz_port.c - tables and dictionaries of any bytes. The first byte says what is done with the rest: a lexicon that reads without
 * errors becomes a table and comes back as it is laid out; what is made of a dictionary loads, and every term of it is
 * counted once; what is exported of it is read again. */
#include <stdlib.h>
#include <string.h>

#include "tenor_study.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct text {
    char *data;
    size_t size;
} text;

static void must(bool holds)
{
    if (!holds)
        abort();
}

static bool keep(void *context, tenor_str name, tenor_str before, tenor_str after)
{
    text *t = context;
    (void)name;
    (void)before;
    must(!t->data);
    t->data = malloc(after.size + 1);
    must(t->data != NULL);
    memcpy(t->data, after.data, after.size);
    t->size = after.size;
    return true;
}

static tenor_str view(const text *t)
{
    return (tenor_str){t->data ? t->data : "", t->size};
}

static void look(void *context, const tenor_diagnostic *d)
{
    ++*(size_t *)context;
    must(d->code[0] && d->message.size > 0 && d->line >= 1);
    must(d->byte_begin <= d->byte_end && d->byte_end <= d->source_line.size);
}

static void note(void *context, const tenor_study_remark *remark)
{
    *(size_t *)context += remark->lost;
    must(remark->reason.size > 0);
}

static tenor_status lay_out(tenor_str bytes, text *out)
{
    tenor_source source = {{"t.lex", 5}, bytes, 0};
    tenor_study_layout_options options = {.layer = 0};
    return tenor_study_layout(&source, 1, &options, keep, out, NULL);
}

static tenor_status import(tenor_str bytes, enum tenor_study_form form, bool latin1, text *out, size_t *found)
{
    tenor_load_options load = {.diagnostic = look, .context = found};
    tenor_study_tally tally;
    size_t lost = 0;
    tenor_study_port_options options = {.load = &load, .form = form, .latin1 = latin1, .remark = note, .context = &lost, .tally = &tally};
    tenor_status status = tenor_study_import((tenor_str){"t", 1}, bytes, NULL, 0, &options, keep, out, NULL);
    must(status == TENOR_OK || status == TENOR_BAD_LEXICON);
    must((status == TENOR_OK) == (out->data != NULL));
    if (status == TENOR_OK)
        must(tally.read == tally.carried + tally.lost && tally.lost == lost);
    return status;
}

static tenor_status export(tenor_str bytes, enum tenor_study_form form, text *out)
{
    tenor_source source = {{"t.lex", 5}, bytes, 0};
    tenor_study_tally tally;
    size_t lost = 0;
    tenor_study_port_options options = {.form = form, .remark = note, .context = &lost, .tally = &tally};
    tenor_status status = tenor_study_export(&source, 1, &options, keep, out, NULL);
    if (status == TENOR_OK)
        must(tally.read == tally.carried + tally.lost && tally.lost == lost);
    return status;
}

/* What is laid out, made a table and read again is the same, byte for byte. */
static void round_trip(tenor_str bytes)
{
    text laid = {0}, table = {0}, back = {0};
    size_t found = 0;
    if (lay_out(bytes, &laid) == TENOR_OK) {
        must(export(bytes, TENOR_STUDY_TSV, &table) == TENOR_OK);
        must(import(view(&table), TENOR_STUDY_TSV, false, &back, &found) == TENOR_OK);
        must(back.size == laid.size && memcmp(back.data, laid.data, laid.size) == 0);
    }
    free(laid.data);
    free(table.data);
    free(back.data);
}

/* A lexicon made of a dictionary loads; so does one that is made of its exports. */
static void load(tenor_str bytes)
{
    tenor_source source = {{"t.lex", 5}, bytes, 0};
    tenor_lexicon *lexicon = NULL;
    must(tenor_lexicon_load(&lexicon, &source, 1, NULL, NULL) == TENOR_OK);
    tenor_lexicon_release(lexicon);
    for (int liwc = 0; liwc < 2; liwc++) {
        enum tenor_study_form form = liwc ? TENOR_STUDY_LIWC : TENOR_STUDY_QUANTEDA;
        text out = {0}, again = {0};
        size_t found = 0;
        must(export(bytes, form, &out) == TENOR_OK);
        import(view(&out), form, false, &again, &found);
        free(out.data);
        free(again.data);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    tenor_str bytes = {(const char *)data + 1, size - 1};
    unsigned what = data[0] % 8;
    if (what == 0) {
        round_trip(bytes);
        return 0;
    }
    text out = {0};
    size_t found = 0;
    enum tenor_study_form form = (enum tenor_study_form)(what - 1); /* the last one: told by content */
    tenor_status status = import(bytes, form, data[0] & 0x80, &out, &found);
    if (status == TENOR_OK && form != TENOR_STUDY_TSV && what < 7)
        load(view(&out));
    free(out.data);
    return 0;
}
