/* learnfile.c - the file of what was learnt: readable, heaviest first, the same bytes for the same turns. */
#include "study/learnfile.h"

#include <math.h>

#include "base/merge.h"

typedef struct line {
    tn_str text;
    int32_t weight;
} line;

static int by_weight(const void *a, const void *b)
{
    const line *x = a, *y = b;
    return x->weight != y->weight ? (x->weight > y->weight ? -1 : 1) : tn_str_cmp(x->text, y->text);
}

static void put_share(tn_buf *out, const char *name, double value)
{
    if (isnan(value))
        return;
    const unsigned n = (unsigned)(value * 1000 + 0.5); /* no point of the locale */
    tn_buf_printf(out, ", %s %u.%03u", name, n / 1000, n % 1000);
}

static bool write_act(const tn_mem *mem, const tn_learn_act *act, tn_str name, const tn_learnwords *words, tn_buf *out)
{
    const size_t count = act->model.count;
    tn_arena arena;
    tn_buf text;
    tn_arena_init(&arena, mem);
    tn_buf_init(&text, mem);
    line *lines = tn_arena_alloc(&arena, count + 1, sizeof *lines), *spare = tn_arena_alloc(&arena, count + 1, sizeof *spare);
    size_t n = 0;
    bool fine = lines && spare;
    for (size_t i = 0; fine && i < count; i++) {
        tn_buf_clear(&text);
        if (tn_learnwords_write(words, act->model.weights[i].feature, &text) && !text.failed) {
            lines[n] = (line){tn_arena_str(&arena, tn_buf_view(&text)), act->model.weights[i].weight};
            fine = lines[n++].text.p != NULL;
        }
        fine = fine && !text.failed;
    }
    if (fine) {
        if (n)
            tn_merge_sort(lines, spare, n, sizeof *lines, by_weight);
        tn_buf_printf(out, "\n# %zu turns, %zu do it; out of fold", act->figures.rows, act->figures.does);
        const size_t before = out->size;
        put_share(out, "precision", act->figures.precision);
        put_share(out, "recall", act->figures.recall);
        put_share(out, "AUC", act->figures.auc);
        if (out->size > before)
            out->data[before] = ':';
        tn_buf_text(out, "\n@act ");
        tn_buf_str(out, name);
        tn_buf_printf(out, " speaker=%s bias=%lld\n", act->agent ? "agent" : "customer", (long long)act->model.bias);
        for (size_t i = 0; i < n; i++) {
            tn_buf_printf(out, "  %+d ", (int)lines[i].weight);
            tn_buf_str(out, lines[i].text);
            tn_buf_byte(out, '\n');
        }
    }
    tn_buf_free(&text);
    tn_arena_free(&arena);
    return fine && !out->failed;
}

bool tn_learnfile_write(const tn_learn *learn, const tn_learnrows *rows, const tn_learnwords *words, tn_buf *out)
{
    tn_buf_printf(out, "# Act models learnt from %zu labelled turns by tenor lexicon learn. Weights are thousandths.\n", rows->count);
    if (words->class_text.size) {
        tn_buf_byte(out, '\n');
        tn_buf_str(out, tn_buf_view(&words->class_text));
    }
    bool fine = true;
    for (size_t i = 0; fine && i < learn->count; i++)
        if (learn->acts[i].learnt)
            fine = write_act(learn->mem, &learn->acts[i], rows->acts.keys[learn->acts[i].act], words, out);
    return fine && !out->failed;
}
