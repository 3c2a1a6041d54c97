/* lint_rivals.c - entries tried on the sentences that they describe: they match none, always lose, or win beside an opposite.
 *
 * Sentences are tried as they are and between other words, said by whoever the entry admits: what loses in all of them loses to
 * something that is as good as its own phrase. */
#include "study/lintwork.h"

#include "score/sentence.h"

typedef struct fate {
    bool matched, won;
    uint32_t match; /* the last of the entry's in the list, if it matched */
    uint32_t rival; /* where it lost: the entry that it lost to */
    tn_resolve_why why;
} fate;

static bool try_as(tn_lintwork *l, tn_str sentence, tenor_role role, uint32_t entry, fate *f)
{
    tenor_score score;
    size_t count;
    *f = (fate){.rival = TN_IMAGE_NONE};
    if (!tn_rehearsal_score(l->r, sentence, role, entry, &score))
        return false;
    const tn_match *matches = tn_match_list(l->r->utterance.matcher, &count);
    for (uint32_t i = 0; i < count && !f->won; i++) {
        if (matches[i].entry != entry)
            continue;
        uint32_t to = l->r->utterance.resolver.lost_to[i];
        f->matched = true;
        f->match = i;
        f->won = to == TN_RESOLVE_WON || to == TN_RESOLVE_SPENT;
        if (!f->won) {
            f->rival = matches[to].entry;
            f->why = tn_resolve_by_what(&l->r->image, &matches[to], &matches[i]);
        }
    }
    return true;
}

/* The sentence by the entry's speaker; by each of them where it loses and admits all. */
static bool try_all(tn_lintwork *l, tn_str sentence, uint32_t entry, fate *f)
{
    static const tenor_role others[] = {TENOR_ROLE_CUSTOMER, TENOR_ROLE_AGENT};
    tenor_role role = (tenor_role)l->r->image.entries[entry].speaker;
    if (!try_as(l, sentence, role, entry, f))
        return false;
    for (size_t i = 0; i < 2 && role == TENOR_ROLE_UNKNOWN && f->matched && !f->won; i++) {
        fate other;
        if (!try_as(l, sentence, others[i], entry, &other))
            return false;
        if (!other.matched || other.won) /* a shifter may match and do nothing there */
            *f = other.won ? other : *f;
    }
    return true;
}

#define FRONT "therefore "
#define BACK " yesterday"

/* The sentence in l->sentence, and where it does not win, that among other words. */
static bool try_sentence(tn_lintwork *l, uint32_t entry, fate *f)
{
    fate among;
    if (!try_all(l, tn_buf_view(&l->sentence), entry, f))
        return false;
    if (f->won)
        return true;
    tn_buf_clear(&l->word);
    if (!tn_buf_text(&l->word, FRONT) || !tn_buf_str(&l->word, tn_buf_view(&l->sentence)) || !tn_buf_text(&l->word, BACK) ||
        !try_all(l, tn_buf_view(&l->word), entry, &among))
        return false;
    if (among.matched)
        *f = among;
    return true;
}

/* ---- W609 ---- */

static int sign(int32_t x)
{
    return (x > 0) - (x < 0);
}

/* What an entry says of a call: 1 good, -1 bad, 0 unknown. */
static int polarity(const tn_image *image, const tn_image_entry *e)
{
    static const struct {
        tn_str tone;
        int good;
    } known[] = {{{"empathy", 7}, 1}, {{"positive", 8}, 1}, {{"ownership", 9}, 1}, {{"satisfaction", 12}, 1}, {{"abuse", 5}, -1}};
    if (e->dimension < 0)
        return 0;
    if (e->dimension == TENOR_SENTIMENT)
        return sign(e->weight);
    tn_str tone = tn_image_str(image, image->dimensions[e->dimension].name);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (tn_str_eq(tone, known[i].tone))
            return known[i].good * sign(e->weight);
    return e->flags & TN_ENTRY_SHIELDS ? sign(e->valence) : 0;
}

/* Two winners over the same words that say the opposite; or two of one group between which only the id decides. */
static bool opposed(const tn_lintwork *l, const tn_match *a, const tn_match *b, bool b_won)
{
    const tn_image *image = &l->r->image;
    const tn_image_entry *x = &image->entries[a->entry], *y = &image->entries[b->entry];
    if (a->first != b->first || a->end != b->end || polarity(image, x) * polarity(image, y) >= 0)
        return false;
    if (x->dimension == y->dimension)
        return x->category != y->category && a->words == b->words && a->wildcards == b->wildcards && a->penalty == b->penalty &&
               x->prio == y->prio;
    if ((x->dimension == TENOR_SENTIMENT && y->flags & TN_ENTRY_SHIELDS) || (y->dimension == TENOR_SENTIMENT && x->flags & TN_ENTRY_SHIELDS))
        return false;
    return b_won;
}

/* The entry has won: what else stands on its words? Of two that this layer has, the later is told of. */
static void find_opposite(tn_lintwork *l, uint32_t entry, uint32_t match)
{
    size_t count;
    const tn_match *matches = tn_match_list(l->r->utterance.matcher, &count);
    const tn_ast_entry *phrase = l->r->layers.entries[entry]->phrase;
    for (size_t i = 0; i < count; i++) {
        uint32_t to = l->r->utterance.resolver.lost_to[i];
        if (!opposed(l, &matches[match], &matches[i], to == TN_RESOLVE_WON))
            continue;
        const tn_effective *other = l->r->layers.entries[matches[i].entry];
        const tn_file *file = &l->r->set->ast.files[other->phrase->place.file];
        if (file->layer == l->r->layer && (other->phrase->place.file > phrase->place.file ||
                                           (other->phrase->place.file == phrase->place.file && other->phrase->place.line > phrase->place.line)))
            continue;
        tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W609, phrase->place, phrase->width,
                    TN_STR("let one of them say it: a longer phrase, an except: line, or valence= for what a tone's phrase means"),
                    "'%.*s' (%.*s:%u) says the opposite of the same words", TN_DIAG_V(other->id), TN_DIAG_V(file->name),
                    other->phrase->place.line);
        return;
    }
}

/* ---- the entry ---- */

/* Does the entry win in one of the sentences in l->samples? *several: it loses to others than this rival, too. */
static bool wins_somewhere(tn_lintwork *l, uint32_t entry, uint32_t rival, bool *several, bool *ok)
{
    while (tn_samples_next(&l->samples, &l->sentence)) {
        fate f;
        *ok = try_sentence(l, entry, &f);
        if (!*ok || f.won)
            return *ok;
        *several = *several || (f.matched && f.rival != rival);
    }
    *ok = !l->sentence.failed;
    return false;
}

/* Words that are matched by a stem or a prefix have forms beside the one that is written. */
static bool has_forms(const tn_node *node)
{
    if (node->kind == TN_NODE_ATOM)
        return node->atom == TN_ATOM_STEM || node->atom == TN_ATOM_PREFIX;
    for (const tn_node *n = node->child; n; n = n->next)
        if (has_forms(n))
            return true;
    return false;
}

/* It lost in its shortest sentence: does it in all? */
static bool check_losing(tn_lintwork *l, uint32_t entry, const fate *lost)
{
    static const tn_str forms[][2] = {{{"", 0}, {"", 0}}, {{"s", 1}, {"xes", 3}}, {{"ing", 3}, {"ingly", 5}}, {{"ed", 2}, {"x", 1}}};
    const tn_effective *e = l->r->layers.entries[entry];
    const tn_ast_entry *phrase = e->phrase;
    bool stem = tn_attrs_has(&e->attrs, TN_ATTR_MODE) && tn_attrs_number(&e->attrs, TN_ATTR_MODE) == TN_MODE_STEM;
    bool several = false, ok = true;
    size_t count = stem || has_forms(phrase->pattern) ? sizeof forms / sizeof *forms : 1;
    for (size_t i = 0; i < count; i++) {
        tn_samples_init(&l->samples, phrase->pattern, stem);
        l->samples.stem_end = forms[i][0];
        l->samples.prefix_end = forms[i][1];
        if (wins_somewhere(l, entry, lost->rival, &several, &ok) || !ok)
            return ok;
    }
    tn_str id = l->r->layers.entries[lost->rival]->id;
    const tn_str why = tn_rehearsal_loss(l->r, lost->rival, lost->why);
    tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W604, phrase->place, phrase->width,
                tn_diag_text(tn_lintwork_diags(l), "delete it, or make it longer: %.*s", (int)why.n, why.p),
                "the entry never wins: '%.*s'%s match%s whatever it matches", TN_DIAG_V(id), several ? " and others" : "",
                several ? "" : "es");
    return true;
}

bool tn_lint_rivals_run(tn_lintwork *l, uint32_t entry)
{
    const tn_image_entry *e = &l->r->image.entries[entry];
    const tn_ast_entry *phrase = l->r->layers.entries[entry]->phrase;
    fate f;
    tn_buf_clear(&l->sentence);
    if (e->flags & TN_ENTRY_REGEX || !phrase->pattern || tn_rehearsal_leaves_no_trace(e->kind) ||
        !tn_sentence_shortest(phrase->pattern, &l->sentence))
        return !l->sentence.failed;
    if (!try_sentence(l, entry, &f))
        return false;
    if (f.won && tn_lintwork_wants(l, entry, TN_DIAG_W609))
        find_opposite(l, entry, f.match);
    else if (!f.won && f.matched && tn_lintwork_wants(l, entry, TN_DIAG_W604))
        return check_losing(l, entry, &f);
    /* An entry that matches neither the shortest sentence it describes nor that sentence among other words matches nothing: the
     * commonest silent defect of lexicons. Here it is mostly an idiom (kind=ignore) that hides the entry. */
    if (!f.matched && tn_lintwork_wants(l, entry, TN_DIAG_W602))
        tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W602, phrase->place, phrase->width,
                    TN_STR("an idiom (kind=ignore) around it, or its own except: lines, may hide it"),
                    "the entry does not match its own shortest sentence, '%.*s'", TN_DIAG_V(tn_buf_view(&l->sentence)));
    return true;
}
