/* selftest.c - what a lexicon says of itself, run through the engine: yes: and no: lines, and whether an entry matches at all.
 *
 * yes: this very entry wins with points other than 0 (over exactly the marked span, if one is marked); a hedge or topic is
 * noted; a negator, booster, contrast word or conditional changes a hit. Kinds that leave no trace in a score (stop,
 * ignore, filler, abbrev) match somewhere. no: no point in that category from any live entry; a shifter changes no hit, and
 * what leaves no trace does not match. */
#include "score/selftest.h"

#include "base/num.h"
#include "base/personal.h"
#include "score/sentence.h"
#include "score/utterance.h"

#define FEELING_EDGE 500 /* .05: pos and neg lie beyond it */

typedef struct run {
    tn_source_set *set;
    const tn_image *image;
    tn_utterance utterance;
    tn_arena arena;
    tn_personal finder;
} run;

static bool is_shifter(uint32_t kind)
{
    return kind == TN_KIND_NEGATOR || kind == TN_KIND_BOOSTER || kind == TN_KIND_CONTRAST || kind == TN_KIND_CONDITIONAL;
}

static bool leaves_no_trace(uint32_t kind)
{
    return kind == TN_KIND_STOP || kind == TN_KIND_IGNORE || kind == TN_KIND_FILLER || kind == TN_KIND_ABBREV;
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

static tn_str id_of(const run *r, uint32_t entry)
{
    return tn_image_str(r->image, r->image->entries[entry].id);
}

static void fail(run *r, const tn_test *test, tn_str help, const char *what)
{
    tn_diag_add(&r->set->diags, TN_DIAG_T701, test->place, test->text.n, help, "%s %s", test->yes ? "yes:" : "no:", what);
}

/* Why an entry that should have won did not. */
static void fail_yes(run *r, const tn_test *test, uint32_t entry, const tenor_score *score)
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
        } else if (hit->outcome == TENOR_OVERRULED) {
            fail(r, test, tn_diag_text(d, "'%.*s' matches more", TN_DIAG_V(id_of(r, hit->overruled_by))), "the entry is overruled");
        } else if (hit->points == 0 && hit->weight != 0) {
            fail(r, test, tn_diag_text(d, "its factors bring '%.*s' to 0", TN_DIAG_V(span)), "the entry wins without points");
        } else {
            fail(r, test, tn_diag_text(d, "it matches '%.*s'", TN_DIAG_V(span)), "the entry wins over another span");
        }
        return;
    }
    for (size_t i = 0; i < count; i++)
        if (matches[i].entry == entry) {
            uint32_t other = r->utterance.resolver.lost_to[i];
            if (other == TN_RESOLVE_WON)
                fail(r, test, TN_STR("a phrase of a tone that has valence= covers it"), "the entry is shielded");
            else
                fail(r, test, tn_diag_text(d, "'%.*s' matches more", TN_DIAG_V(id_of(r, matches[other].entry))),
                     "the entry is overruled");
            return;
        }
    fail(r, test, TN_STR("look at its words, its exceptions, its speaker and idioms around it"), "the entry does not match");
}

static bool check_yes(run *r, const tn_test *test, uint32_t entry, const tenor_score *score)
{
    uint32_t kind = r->image->entries[entry].kind;
    if (leaves_no_trace(kind)) {
        bool found = tn_match_anywhere(r->utterance.matcher, entry);
        if (!found)
            fail(r, test, TN_STR("look at its words"), "the entry does not match");
        return found;
    }
    if (is_shifter(kind)) {
        if (!acts(score, entry))
            fail(r, test, TN_STR("it reaches no hit, or is spent as a word of a winner"), "the shifter acts on nothing");
        return acts(score, entry);
    }
    if (kind == TN_KIND_EMOTICON && r->image->entries[entry].dimension < 0)
        return true;
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *hit = &score->hits[i];
        if (hit->entry == entry && has_points(hit) && (!test->marked || (hit->begin == test->begin && hit->end == test->end)))
            return true;
    }
    fail_yes(r, test, entry, score);
    return false;
}

static bool check_no(run *r, const tn_test *test, uint32_t entry, const tenor_score *score)
{
    const tn_image_entry *e = &r->image->entries[entry];
    if (leaves_no_trace(e->kind)) {
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
        fail(r, test, tn_diag_text(&r->set->diags, "'%.*s' wins; an except: line would stop it", TN_DIAG_V(id_of(r, hit->entry))),
             "the category has points here");
        return false;
    }
    return true;
}

static bool check_feeling(run *r, const tn_test *test, const tenor_score *score)
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

/* Score a test's text as its entry asks: role, channel, date, and the entry itself if it is a draft. */
static bool score_text(run *r, const tn_test *test, uint32_t entry, tenor_score *score)
{
    const tn_image_entry *e = &r->image->entries[entry];
    tn_str channel = tn_image_str(r->image, e->channel);
    tenor_utterance in = {.text = {test->text.p, test->text.n},
                          .role = test->has_role ? test->role : (tenor_role)e->speaker,
                          .channel = {channel.p, channel.n},
                          .day = !(e->flags & TN_ENTRY_DATED) ? TENOR_NO_DAY : e->from != INT32_MIN ? e->from : e->until};
    tn_arena_reset(&r->arena);
    return tn_utterance_score(&r->utterance, &in, 1, e->flags & TN_ENTRY_DRAFT ? entry : TN_IMAGE_NONE, &r->arena, score);
}

static bool run_test(run *r, const tn_test *test, uint32_t entry)
{
    tenor_score score;
    if (!score_text(r, test, entry, &score))
        return false;
    if (test->yes ? check_yes(r, test, entry, &score) : check_no(r, test, entry, &score))
        check_feeling(r, test, &score);
    return !r->set->diags.no_memory;
}

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
static bool check_personal(run *r, const tn_test *test)
{
    static const char *const kinds[] = {
        [TN_PERSONAL_EMAIL] = "an e-mail address",
        [TN_PERSONAL_NUMBER] = "the number of a telephone, a card or an account",
        [TN_PERSONAL_CODE] = "the number of an account, an order or a device",
        [TN_PERSONAL_NETWORK] = "an IP or MAC address",
        [TN_PERSONAL_URL] = "what an URL says of its user"};
    if (!tn_personal_text(&r->finder, NULL, test->text))
        return false;
    for (size_t i = 0; i < r->finder.span_count; i++) {
        const tn_personal_span *span = &r->finder.spans[i];
        if (span->kind == TN_PERSONAL_NAME ||
            (span->kind == TN_PERSONAL_NUMBER && has_few_digits(test->text, span)))
            continue;
        tn_diag_add(&r->set->diags, TN_DIAG_W603, test->place, test->text.n,
                    TN_STR("write the sentence without it"), "this sentence seems to have %s",
                    kinds[span->kind]);
        break;
    }
    return !r->set->diags.no_memory;
}

/* Does the entry match this sentence, whatever wins there? False with *ok false: no memory. */
static bool matches_text(run *r, tn_str sentence, uint32_t entry, bool *ok)
{
    tn_test test = {.text = sentence};
    tenor_score score;
    size_t count;
    *ok = score_text(r, &test, entry, &score);
    const tn_match *matches = tn_match_list(r->utterance.matcher, &count);
    for (size_t i = 0; *ok && i < count; i++)
        if (matches[i].entry == entry)
            return true;
    return false;
}

/* An entry that matches neither the shortest sentence it describes nor that sentence among other words matches nothing: the
 * commonest silent defect of lexicons. Here it is mostly an idiom (kind=ignore) that hides the entry. */
static bool check_matchable(run *r, const tn_ast_entry *phrase, uint32_t entry)
{
    const tn_image_entry *e = &r->image->entries[entry];
    tn_buf sentence;
    tn_buf_init(&sentence, r->set->arena.mem);
    tn_buf_text(&sentence, "therefore ");
    size_t begin = sentence.size;
    bool ok = true;
    if (!(e->flags & TN_ENTRY_REGEX) && phrase->pattern && !leaves_no_trace(e->kind) &&
        tn_sentence_shortest(phrase->pattern, &sentence)) {
        tn_str alone = tn_str_of(sentence.data + begin, sentence.size - begin);
        bool found = matches_text(r, alone, entry, &ok);
        if (ok && !found) {
            size_t size = alone.n;
            tn_buf_text(&sentence, " yesterday");
            alone = tn_str_of(sentence.data + begin, size);
            found = !sentence.failed && matches_text(r, tn_buf_view(&sentence), entry, &ok);
        }
        if (ok && !found)
            tn_diag_add(&r->set->diags, TN_DIAG_W602, phrase->place, phrase->width,
                        tn_diag_text(&r->set->diags, "an idiom (kind=ignore) around it, or its own except: lines, may hide it"),
                        "the entry does not match its own shortest sentence, '%.*s'", TN_DIAG_V(alone));
    }
    ok = ok && !sentence.failed && !r->set->diags.no_memory;
    tn_buf_free(&sentence);
    return ok;
}

tenor_status tn_selftest_run(tn_source_set *set, unsigned layer, const tn_mem *mem, size_t *tests)
{
    tn_layers layers;
    size_t size;
    const char *why;
    tn_image image;
    char *block = tn_source_compile(set, layer, layer, &layers, &size);
    if (!block)
        return set->diags.no_memory ? TENOR_NO_MEMORY : TENOR_BAD_LEXICON;
    tenor_status status = tn_image_open(&image, mem, block, size, &why);
    if (status != TENOR_OK)
        return status;
    run r = {.set = set, .image = &image};
    tn_arena_init(&r.arena, mem);
    bool ok = tn_utterance_init(&r.utterance, &image, mem);
    r.utterance.every_match = true;
    ok = tn_personal_init(&r.finder, mem) && ok;
    /* Entries of the image stand in the order of the layers' entries: both by id. */
    for (uint32_t i = 0; ok && i < layers.count; i++)
        for (size_t s = 0; ok && s < layers.entries[i]->source_count; s++) {
            const tn_ast_entry *source = layers.entries[i]->sources[s];
            if (set->ast.files[source->place.file].layer != layer)
                continue;
            for (const tn_test *test = source->tests; ok && test; test = test->next) {
                ok = run_test(&r, test, i) && check_personal(&r, test);
                ++*tests;
            }
            if (ok && source == layers.entries[i]->phrase)
                ok = check_matchable(&r, source, i);
        }
    tn_utterance_free(&r.utterance);
    tn_personal_free(&r.finder);
    tn_arena_free(&r.arena);
    tn_image_close(&image);
    return ok ? TENOR_OK : TENOR_NO_MEMORY;
}
