/* lint.c - what is no error in a lexicon, and yet most likely a slip: every lint at every entry of a layer. */
#include "study/lint.h"

#include "study/lintwork.h"

/* ---- W603 ---- */

/* A few digits in a made-up sentence are nobody's: "your reference is 4471". */
#define LEAST_DIGITS 5

static bool has_few_digits(tn_str text, const tn_personal_span *span)
{
    size_t digits = 0;
    for (size_t i = span->begin; i < span->end; i++)
        digits += text.p[i] >= '0' && text.p[i] <= '9';
    return digits > 0 && digits < LEAST_DIGITS;
}

/* Sentences for tests are made up, or they come from calls: what leads to a person must not come with them. Names are not
 * known here, and "my name is" is good to test. False: no memory. */
static bool check_personal(tn_lintwork *l, const tn_test *test)
{
    static const char *const kinds[] = {
        [TN_PERSONAL_EMAIL] = "an e-mail address",
        [TN_PERSONAL_NUMBER] = "the number of a telephone, a card or an account",
        [TN_PERSONAL_CODE] = "the number of an account, an order or a device",
        [TN_PERSONAL_NETWORK] = "an IP or MAC address",
        [TN_PERSONAL_URL] = "what an URL says of its user"};
    if (!tn_personal_text(&l->finder, NULL, test->text))
        return false;
    for (size_t i = 0; i < l->finder.span_count; i++) {
        const tn_personal_span *span = &l->finder.spans[i];
        if (span->kind == TN_PERSONAL_NAME ||
            (span->kind == TN_PERSONAL_NUMBER && has_few_digits(test->text, span)))
            continue;
        tn_diag_add(&l->r->set->diags, TN_DIAG_W603, test->place, test->text.n,
                    TN_STR("write the sentence without it"), "this sentence seems to have %s",
                    kinds[span->kind]);
        break;
    }
    return !l->r->set->diags.no_memory;
}

/* ---- W606 ---- */

static bool is_free(const tn_node *node)
{
    if (node->kind == TN_NODE_GAP || node->kind == TN_NODE_ANY || (node->kind == TN_NODE_ATOM && node->atom == TN_ATOM_REGEX))
        return true;
    for (const tn_node *n = node->child; n; n = n->next)
        if (is_free(n))
            return true;
    return false;
}

/* Phrases of tones say something that only a sentence can show; so does a pattern that takes any words. A word of valence says it
 * by itself, and thousands of sentences "this is good" would show nothing. */
static void check_tested(tn_lintwork *l, uint32_t entry)
{
    const tn_effective *e = l->r->layers.entries[entry];
    const tn_image_entry *image = &l->r->image.entries[entry];
    const tn_ast_entry *phrase = e->phrase;
    bool points = image->kind == TN_KIND_TONE || image->kind == TN_KIND_VALENCE;
    bool free_words = phrase->is_regex || (phrase->pattern && is_free(phrase->pattern));
    for (size_t s = 0; s < e->source_count; s++)
        if (e->sources[s]->tests)
            return;
    if (!points || (image->kind != TN_KIND_TONE && !free_words) || !tn_lintwork_wants(l, entry, TN_DIAG_W606))
        return;
    tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W606, phrase->place, phrase->width,
                TN_STR("add below it a sentence that counts (yes: ...) and one that does not (no: ...)"), "this phrase has no tests");
}

/* ---- W610, W611 ---- */

#define OFTEN_PERCENT 10 /* of the turns that admit an entry */
#define OFTEN_TURNS 200  /* fewer tell nothing about how often */

static void check_use(tn_lintwork *l, const tenor_study_use *use, uint32_t entry)
{
    const tn_image_entry *image = &l->r->image.entries[entry];
    const tn_ast_entry *phrase = l->r->layers.entries[entry]->phrase;
    unsigned long long turns = use->turns[entry], all = use->said[TENOR_ROLE_UNKNOWN];
    for (uint32_t role = TENOR_ROLE_AGENT; role <= TENOR_ROLE_CUSTOMER; role++)
        if (image->speaker == TENOR_ROLE_UNKNOWN || image->speaker == role)
            all += use->said[role];
    if (image->flags & (TN_ENTRY_DRAFT | TN_ENTRY_DATED) || image->channel.size)
        return; /* how many turns admit it is not known */
    bool points = image->kind == TN_KIND_TONE || image->kind == TN_KIND_VALENCE;
    if (points && all >= OFTEN_TURNS && turns * 100 > all * OFTEN_PERCENT && tn_lintwork_wants(l, entry, TN_DIAG_W610))
        tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W610, phrase->place, phrase->width,
                    TN_STR("what stands in so many turns tells them apart badly: narrow it, or give it less weight"),
                    "it matches in %llu of %llu turns (%llu %%)", turns, all, (turns * 100 + all / 2) / all);
    /* Fillers and abbreviations are read by the tokeniser, without a match. */
    if (turns == 0 && all > 0 && image->kind != TN_KIND_FILLER && image->kind != TN_KIND_ABBREV &&
        tn_lintwork_wants(l, entry, TN_DIAG_W611))
        tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W611, phrase->place, phrase->width,
                    TN_STR("look for what people do say: tenor lexicon kwic; or delete it"), "it matches in none of %llu turns", all);
}

/* ---- all of them ---- */

static bool lint_entry(tn_lintwork *l, uint32_t entry, const tenor_study_use *use)
{
    const tn_effective *e = l->r->layers.entries[entry];
    const tn_file *files = l->r->set->ast.files;
    bool ok = true, here = false;
    for (size_t s = 0; ok && s < e->source_count; s++) {
        if (files[e->sources[s]->place.file].layer != l->r->layer)
            continue;
        here = true;
        for (const tn_test *test = e->sources[s]->tests; ok && test && tn_lintwork_wants(l, entry, TN_DIAG_W603); test = test->next)
            ok = check_personal(l, test);
    }
    ok = ok && (!here || tn_lint_exceptions_run(l, entry));
    if (!ok || files[e->phrase->place.file].layer != l->r->layer)
        return ok;
    check_tested(l, entry);
    tn_lint_regexes_run(l, entry);
    if (use)
        check_use(l, use, entry);
    return tn_lint_rivals_run(l, entry) && tn_lint_words_run(l, entry) && !tn_lintwork_diags(l)->no_memory;
}

bool tn_lint_run(tn_rehearsal *r, const tenor_study_use *use)
{
    const tn_mem *mem = r->set->arena.mem;
    tn_lintwork l = {.r = r};
    tn_buf_init(&l.sentence, mem);
    tn_buf_init(&l.word, mem);
    tn_strmap_init(&l.told, mem);
    bool ok = tn_personal_init(&l.finder, mem);
    ok = tn_collisions_init(&l.collisions, &r->set->arena) && ok;
    ok = tn_spellings_init(&l.spellings, mem) && ok;
    for (uint32_t i = 0; ok && i < r->layers.count; i++)
        ok = lint_entry(&l, i, use && use->count == r->layers.count ? use : NULL);
    ok = ok && tn_lint_duties_run(&l);
    tn_collisions_free(&l.collisions);
    tn_spellings_free(&l.spellings);
    tn_personal_free(&l.finder);
    tn_strmap_free(&l.told);
    tn_buf_free(&l.word);
    tn_buf_free(&l.sentence);
    return ok;
}
