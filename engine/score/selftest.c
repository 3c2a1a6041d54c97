/* selftest.c - what a lexicon says of itself, run through the engine: yes: and no: lines.
 *
 * yes: this very entry wins with points other than 0 (over exactly the marked span, if one is marked); a hedge or topic is
 * noted; a negator, booster, contrast word or conditional changes a hit. Kinds that leave no trace in a score (stop,
 * ignore, filler, abbrev) match somewhere. no: no point in that category from any live entry; a shifter changes no hit, and
 * what leaves no trace does not match. */
#include "score/selftest.h"

#include "base/num.h"

#define FEELING_EDGE 500 /* .05: pos and neg lie beyond it */

static bool is_shifter(uint32_t kind)
{
    return kind == TN_KIND_NEGATOR || kind == TN_KIND_BOOSTER || kind == TN_KIND_CONTRAST || kind == TN_KIND_CONDITIONAL;
}

static bool acts(const tenor_score *score, uint32_t entry)
{
    for (size_t i = 0; i < score->hit_count; i++)
        for (size_t k = 0; k < score->hits[i].factor_count; k++)
            if (score->hits[i].factors[k].entry == entry && score->hits[i].factors[k].factor != TENOR_UNIT)
                return true;
    return false;
}

static bool has_points(const tenor_hit *hit)
{
    return hit->outcome == TENOR_NOTED || (hit->outcome == TENOR_WON && (hit->points != 0 || hit->valence_points != 0));
}

static tn_str id_of(const tn_rehearsal *r, uint32_t entry)
{
    return tn_image_str(&r->image, r->image.entries[entry].id);
}

static void fail(tn_rehearsal *r, const tn_test *test, tn_str help, const char *what)
{
    tn_diag_add(&r->set->diags, TN_DIAG_T701, test->place, test->text.n, help, "%s %s", test->yes ? "yes:" : "no:", what);
}

/* Help on what took the words of a match of the entry; the first that lost. */
static bool fail_loser(tn_rehearsal *r, const tn_test *test, uint32_t entry)
{
    size_t count;
    const tn_match *matches = tn_match_list(r->utterance.matcher, &count);
    for (size_t i = 0; i < count; i++) {
        const uint32_t to = r->utterance.resolver.lost_to[i];
        if (matches[i].entry != entry || to == TN_RESOLVE_WON || to == TN_RESOLVE_SPENT)
            continue;
        fail(r, test, tn_rehearsal_loss(r, matches[to].entry, tn_resolve_by_what(&r->image, &matches[to], &matches[i])),
             "the entry is overruled");
        return true;
    }
    return false;
}

/* Why an entry that should have won did not. */
static void fail_yes(tn_rehearsal *r, const tn_test *test, uint32_t entry, const tenor_score *score)
{
    tn_diags *d = &r->set->diags;
    size_t count;
    const tn_match *matches = tn_match_list(r->utterance.matcher, &count);
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *hit = &score->hits[i];
        if (hit->entry != entry)
            continue;
        tn_str span = tn_str_from(test->text, hit->begin);
        span.n = hit->end - hit->begin;
        if (hit->outcome == TENOR_BLOCKED) {
            tn_str by = id_of(r, hit->factors[0].entry);
            for (size_t k = 0; k < hit->factor_count; k++)
                if (hit->factors[k].kind == TENOR_FACTOR_NEGATOR)
                    by = id_of(r, hit->factors[k].entry);
            fail(r, test, tn_diag_text(d, "negated by '%.*s'; neg=keep would ignore that", TN_DIAG_V(by)), "the entry is blocked");
        } else if (hit->outcome == TENOR_OVERRULED && fail_loser(r, test, entry)) {
            return;
        } else if (hit->points == 0 && hit->weight != 0) {
            fail(r, test, tn_diag_text(d, "its factors bring '%.*s' to 0", TN_DIAG_V(span)), "the entry wins without points");
        } else {
            fail(r, test, tn_diag_text(d, "it matches '%.*s'", TN_DIAG_V(span)), "the entry wins over another span");
        }
        return;
    }
    if (fail_loser(r, test, entry))
        return;
    for (size_t i = 0; i < count; i++)
        if (matches[i].entry == entry) {
            fail(r, test, TN_STR("a phrase of a tone that has valence= covers it"), "the entry is shielded");
            return;
        }
    fail(r, test, TN_STR("look at its words, its exceptions, its speaker and idioms around it"), "the entry does not match");
}

static bool check_yes(tn_rehearsal *r, const tn_test *test, uint32_t entry, const tenor_score *score)
{
    uint32_t kind = r->image.entries[entry].kind;
    if (tn_rehearsal_leaves_no_trace(kind)) {
        bool found = tn_match_anywhere(r->utterance.matcher, entry);
        if (!found)
            fail(r, test, TN_STR("look at its words"), "the entry does not match");
        return found;
    }
    if (is_shifter(kind)) {
        if (!acts(score, entry) && !fail_loser(r, test, entry))
            fail(r, test, TN_STR("it reaches no hit, or is spent as a word of a winner"), "the shifter acts on nothing");
        return acts(score, entry);
    }
    if (kind == TN_KIND_EMOTICON && r->image.entries[entry].dimension < 0)
        return true;
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *hit = &score->hits[i];
        if (hit->entry == entry && has_points(hit) && (!test->marked || (hit->begin == test->begin && hit->end == test->end)))
            return true;
    }
    fail_yes(r, test, entry, score);
    return false;
}

static bool check_no(tn_rehearsal *r, const tn_test *test, uint32_t entry, const tenor_score *score)
{
    const tn_image_entry *e = &r->image.entries[entry];
    if (tn_rehearsal_leaves_no_trace(e->kind)) {
        bool found = tn_match_anywhere(r->utterance.matcher, entry);
        if (found)
            fail(r, test, TN_DIAG_NO_HELP, "the entry matches");
        return !found;
    }
    if (is_shifter(e->kind)) {
        if (acts(score, entry))
            fail(r, test, TN_DIAG_NO_HELP, "the shifter acts on a hit");
        return !acts(score, entry);
    }
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *hit = &score->hits[i];
        if (hit->category != e->category || !has_points(hit))
            continue;
        const tn_str name = tn_rehearsal_name(r, hit->entry);
        fail(r, test, tn_diag_text(&r->set->diags, "%.*s wins; an except: line would stop it", (int)name.n, name.p),
             "the category has points here");
        return false;
    }
    return true;
}

static bool check_feeling(tn_rehearsal *r, const tn_test *test, const tenor_score *score)
{
    static const char *const names[] = {"", "pos", "neg", "neu"};
    const tenor_dimension_score *s = &score->dimensions[TENOR_SENTIMENT];
    enum tn_feeling is = TN_FEELING_NEUTRAL;
    if (test->feeling == TN_FEELING_ANY)
        return true;
    if (s->evidence && s->score > FEELING_EDGE)
        is = TN_FEELING_POSITIVE;
    if (s->evidence && s->score < -FEELING_EDGE)
        is = TN_FEELING_NEGATIVE;
    if (is == test->feeling)
        return true;
    char number[TN_NUM_MAX];
    size_t n = tn_num_unit(number, s->score);
    fail(r, test, tn_diag_text(&r->set->diags, "sentiment is %.*s%s", (int)n, number, s->evidence ? "" : " (no evidence)"),
         tn_diag_text(&r->set->diags, "the sentiment is %s, not %s", names[is], names[test->feeling]).p);
    return false;
}

static bool run_test(tn_rehearsal *r, const tn_test *test, uint32_t entry)
{
    tenor_score score;
    if (!tn_rehearsal_score(r, test->text, test->has_role ? test->role : (tenor_role)r->image.entries[entry].speaker, entry, &score))
        return false;
    if (test->yes ? check_yes(r, test, entry, &score) : check_no(r, test, entry, &score))
        check_feeling(r, test, &score);
    return !r->set->diags.no_memory;
}

bool tn_selftest_run(tn_rehearsal *r, size_t *tests)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < r->layers.count; i++)
        for (size_t s = 0; ok && s < r->layers.entries[i]->source_count; s++) {
            const tn_ast_entry *source = r->layers.entries[i]->sources[s];
            if (r->set->ast.files[source->place.file].layer != r->layer)
                continue;
            for (const tn_test *test = source->tests; ok && test; test = test->next) {
                ok = run_test(r, test, i);
                ++*tests;
            }
        }
    return ok;
}
