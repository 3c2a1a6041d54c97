/* shrink.c - drops words, bytes, lines and earlier utterances for as long as the difference stays. */
#include "shrink.h"

#include <stdio.h>
#include <stdlib.h>

#include "../plain/plain_show.h"
#include "invent.h"

#define PIECES_MAX 20000

typedef struct hunt {
    trial *t;
    trial_lexicon *l;
    const trial_fault *fault;
    tenor_utterance u;
    int detail;       /* of trial_details */
    tn_buf text;      /* of u */
    tn_buf candidate, found, expected;
} hunt;

/* The pieces of what is being made shorter: which bytes each has, and whether it is still there. */
typedef struct pieces {
    size_t *end;
    bool *keep;
    size_t count;
} pieces;

typedef bool still(hunt *h, const pieces *p, const tn_buf *whole);

/* Drop pieces, in halves and one by one, as long as it still differs. */
static void shorten(hunt *h, pieces *p, const tn_buf *whole, still *differs)
{
    for (size_t size = p->count > 1 ? p->count / 2 : 1; size; size /= 2)
        for (size_t at = 0; at < p->count; at += size) {
            bool were[PIECES_MAX], any = false;
            size_t end = at + size < p->count ? at + size : p->count;
            for (size_t i = at; i < end; i++) {
                were[i - at] = p->keep[i];
                any = any || p->keep[i];
                p->keep[i] = false;
            }
            if (any && !differs(h, p, whole))
                memcpy(p->keep + at, were, (end - at) * sizeof *were);
        }
}

static void join(const pieces *p, const tn_buf *whole, tn_buf *out)
{
    tn_buf_clear(out);
    for (size_t i = 0, begin = 0; i < p->count; begin = p->end[i++])
        if (p->keep[i])
            tn_buf_put(out, whole->data + begin, p->end[i] - begin);
}

static pieces new_pieces(size_t count)
{
    pieces p = {calloc(count + 1, sizeof *p.end), calloc(count + 1, sizeof *p.keep), 0};
    if (!p.end || !p.keep)
        abort();
    return p;
}

/* Cut a text behind each `at`; behind every byte for 0. */
static pieces cut(const tn_buf *whole, char at)
{
    pieces p = new_pieces(whole->size);
    for (size_t i = 0; i < whole->size && p.count < PIECES_MAX; i++)
        if (!at || whole->data[i] == at || i + 1 == whole->size || p.count + 1 == PIECES_MAX) {
            p.end[p.count] = p.count + 1 == PIECES_MAX ? whole->size : i + 1;
            p.keep[p.count++] = true;
        }
    return p;
}

static void free_pieces(pieces *p)
{
    free(p->end);
    free(p->keep);
}

/* ---- the utterance ---- */

static bool differs_now(hunt *h, const tn_buf *text)
{
    tenor_utterance u = h->u;
    char *exact = malloc(text->size ? text->size : 1); /* so that a sanitizer sees a read behind it */
    if (!exact)
        abort();
    if (text->size)
        memcpy(exact, text->data, text->size);
    u.text = (tenor_str){exact, text->size};
    bool differs = trial_differs_alone(h->l, &u, h->detail, &h->found, &h->expected);
    free(exact);
    return differs;
}

static bool text_differs(hunt *h, const pieces *p, const tn_buf *whole)
{
    join(p, whole, &h->candidate);
    return differs_now(h, &h->candidate);
}

static void shorten_text(hunt *h, char at)
{
    pieces p = cut(&h->text, at);
    shorten(h, &p, &h->text, text_differs);
    join(&p, &h->text, &h->candidate);
    tn_buf_clear(&h->text);
    tn_buf_put(&h->text, h->candidate.data, h->candidate.size);
    free_pieces(&p);
}

/* Role, channel, language and day that do not matter are left out. */
static void simplify(hunt *h)
{
    const tenor_utterance was = h->u, bare = TENOR_UTTERANCE_INIT;
    h->u.role = bare.role;
    if (!differs_now(h, &h->text))
        h->u.role = was.role;
    h->u.channel = bare.channel;
    if (!differs_now(h, &h->text))
        h->u.channel = was.channel;
    h->u.language = bare.language;
    if (!differs_now(h, &h->text))
        h->u.language = was.language;
    h->u.day = bare.day;
    if (!differs_now(h, &h->text))
        h->u.day = was.day;
}

/* ---- the lexicon ---- */

/* Does it differ under the lexicon of this text? Where it does, that lexicon takes the place of the old one. */
static bool lexicon_differs(hunt *h, const pieces *p, const tn_buf *whole)
{
    trial_lexicon other = {.name = h->l->name};
    tn_buf_init(&other.text, h->t->mem);
    join(p, whole, &other.text);
    tenor_source source = {{"invented", 8}, {other.text.data, other.text.size}, 0};
    tenor_lexicon *lexicon = NULL;
    trial_lexicon *old = h->l;
    if (tenor_lexicon_load(&lexicon, &source, 1, NULL, NULL) != TENOR_OK ||
        !trial_lexicon_open(&other, lexicon, h->t->mem)) {
        tn_buf_free(&other.text);
        return false;
    }
    h->l = &other;
    bool differs = differs_now(h, &h->text);
    h->l = old;
    trial_lexicon_close(&other);
    tn_buf_free(&other.text);
    return differs;
}

static void shorten_lexicon(hunt *h)
{
    pieces p = cut(&h->l->text, '\n');
    shorten(h, &p, &h->l->text, lexicon_differs);
    join(&p, &h->l->text, &h->candidate);
    free_pieces(&p);
    tenor_source source = {{"invented", 8}, {h->candidate.data, h->candidate.size}, 0};
    tenor_lexicon *lexicon = NULL;
    if (tenor_lexicon_load(&lexicon, &source, 1, NULL, NULL) != TENOR_OK)
        return;
    trial_lexicon_close(h->l);
    tn_buf_clear(&h->l->text);
    tn_buf_put(&h->l->text, h->candidate.data, h->candidate.size);
    if (!trial_lexicon_open(h->l, lexicon, h->t->mem))
        abort();
}

/* ---- what came before ---- */

static bool history_differs(hunt *h, const pieces *p, const tn_buf *whole)
{
    (void)whole;
    return trial_differs_behind(h->t, h->l, h->fault, p->keep, &h->found);
}

static void report_history(hunt *h)
{
    size_t count = 0, seen = 0;
    unsigned scorer = h->t->batches[h->fault->batch].scorer;
    for (size_t b = 0; b <= h->fault->batch; b++)
        count += h->t->batches[b].scorer == scorer ? h->t->batches[b].count : 0;
    pieces p = new_pieces(count);
    p.count = count;
    for (size_t i = 0; i < count; i++)
        p.keep[i] = true;
    const trial_item *item = &h->t->items[h->fault->item];
    if (!history_differs(h, &p, NULL)) {
        puts("  (alone and after the same batches by one new scorer it does not differ: memory that was not initialised?)");
    } else {
        if (count <= PIECES_MAX)
            shorten(h, &p, NULL, history_differs);
        history_differs(h, &p, NULL);
        puts("  (alone it does not differ, behind these by the same scorer it does; a line --- ends a batch)");
        for (size_t b = 0; b <= h->fault->batch; b++) {
            const trial_batch *batch = &h->t->batches[b];
            bool any = false;
            for (size_t i = 0; batch->scorer == scorer && i < batch->count; i++, seen++) {
                const trial_item *one = &h->t->items[batch->first + i];
                tenor_utterance u = one->utterance;
                u.text.data = h->t->texts.data + one->text;
                tn_buf_clear(&h->candidate);
                plain_show_utterance(&h->candidate, &u);
                if (p.keep[seen] || (b == h->fault->batch && batch->first + i == h->fault->item)) {
                    printf("  < %.*s", (int)h->candidate.size, h->candidate.data);
                    any = true;
                }
            }
            if (any)
                puts("  < ---");
        }
    }
    tn_buf_clear(&h->expected);
    tn_buf_put(&h->expected, h->t->expected.data + item->expected[h->detail], item->expected_size[h->detail]);
    free_pieces(&p);
}

/* ---- the report ---- */

static void print_lines(const char *head, const tn_buf *text)
{
    for (size_t i = 0, begin = 0; i < text->size; i++)
        if (text->data[i] == '\n') {
            printf("  %s %.*s\n", head, (int)(i - begin), text->data + begin);
            begin = i + 1;
        }
}

void shrink_report(trial *t, trial_lexicon *l, const trial_fault *fault)
{
    const trial_item *item = &t->items[fault->item];
    const trial_batch *batch = t->batch_count ? &t->batches[fault->batch] : NULL;
    hunt h = {.detail = batch ? batch->detail : TRIAL_HITS, .t = t, .l = l, .fault = fault, .u = item->utterance};
    tn_buf *const bufs[] = {&h.text, &h.candidate, &h.found, &h.expected};
    for (size_t i = 0; i < 4; i++)
        tn_buf_init(bufs[i], t->mem);
    tn_buf_put(&h.text, t->texts.data + item->text, item->utterance.text.size);
    const char *cpu = batch ? t->workers[batch->scorer].cpu : t->cpus[0];
    trial_use_cpu(cpu);
    printf("  %s (TENOR_CPU=%s%s)\n", fault->what, cpu, h.detail == TRIAL_HITS ? "" : ", without hits");
    if (differs_now(&h, &h.text)) {
        shorten_text(&h, ' ');
        simplify(&h);
        if (l->text.size)
            shorten_lexicon(&h);
        shorten_text(&h, ' ');
        shorten_text(&h, 0);
        if (l->text.size)
            shorten_lexicon(&h);
        differs_now(&h, &h.text);
    } else {
        report_history(&h);
    }
    if (l->text.size)
        print_lines("|", &l->text);
    else
        printf("  lexicon %.*s\n", (int)l->name.n, l->name.p);
    h.u.text = (tenor_str){h.text.data, h.text.size};
    tn_buf_clear(&h.candidate);
    plain_show_utterance(&h.candidate, &h.u);
    print_lines(">", &h.candidate);
    print_lines("library", &h.found);
    print_lines("plain  ", &h.expected);
    fflush(stdout);
    for (size_t i = 0; i < 4; i++)
        tn_buf_free(bufs[i]);
}
