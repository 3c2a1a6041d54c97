/* test_acts.c - dialogue acts of turns: held to a plain reading of what FORMAT.md says (every run of every act tried), bit for bit, with
 * models and texts by chance; where they are in a call; how they are told; layers, digests, forged images, memory. */
#include "test_engine.h"

#include "lexicon/actmodel.h"
#include "tenor_study.h"

/* ---- a plain reading ---- */

enum { CLASSES = 3, MEMBERS = 6, FEATURES_MOST = 6000, PLACES_MOST = 2600 };

static const char *const vocabulary[] = {"check", "sense", "make", "so", "far", "does", "that", "right", "not", "walk", "you", "through", "next",
                                         "step", "is", "it", "okay", "caf\xC3\xA9", "don't", "I", "with", "me", "first", "then", "after", "refund",
                                         "box", "tri", "charge", "wait", "go", "ahead", "see", "screen", "minute", "hour"};
static const char *const forms[] = {"%s", "%ss", "%sed", "%sing", "%s's"};
static const char *const class_words[CLASSES][MEMBERS] = {{"two", "three", "four", "five", "six", "seven"},
                                                          {"maybe", "perhaps", "possibly", "might", "could", "probably"},
                                                          {"hello", "hi", "hey", "welcome", "morning", "greetings"}};

typedef struct plain_feature {
    uint32_t act;
    uint64_t first, second; /* first 0: one word */
    int64_t weight;
} plain_feature;

/* A model of chance, also as a file. */
typedef struct plain_model {
    tenor_role role[TN_ACT_MOST];
    int64_t bias[TN_ACT_MOST];
    uint32_t column[TN_ACT_MOST]; /* whose features it has: its own, or those of the act that it is like */
    uint32_t acts, own;           /* the first ones have features of their own */
    bool digits_are_numbers; /* there is a class <number> */
    plain_feature features[FEATURES_MOST];
    size_t feature_count;
    char text[FEATURES_MOST * 48];
    size_t size;
} plain_model;

static void put(plain_model *m, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void put(plain_model *m, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    m->size += (size_t)vsnprintf(m->text + m->size, sizeof m->text - m->size, format, arguments);
    va_end(arguments);
    assert_true(m->size < sizeof m->text);
}

#define CLASS(c) (UINT64_C(1) << 40 | (uint64_t)(c))

/* What a word counts as: class 0 is that of numbers. */
static uint64_t plain_counts_as(const plain_model *m, uint32_t number)
{
    if (number == TN_TURNWORDS_DIGITS)
        return CLASS(m->digits_are_numbers ? 0 : CLASSES);
    for (uint64_t c = m->digits_are_numbers ? 0 : 1; c < CLASSES; c++)
        for (size_t k = 0; k < MEMBERS; k++)
            if (tn_turnwords_number(view_of(class_words[c][k])) == number)
                return CLASS(c);
    return number;
}

/* One part of a feature by chance: how it is written, and what it is. */
static uint64_t random_part(const plain_model *m, uint64_t *chance, char out[64])
{
    const uint64_t kind = next_chance(chance) % 12;
    if (kind == 0) {
        snprintf(out, 64, "%s", m->digits_are_numbers ? "<number>" : "<digits>");
        return CLASS(m->digits_are_numbers ? 0 : CLASSES);
    }
    if (kind <= 2) {
        snprintf(out, 64, "<c%d>", (int)kind);
        return CLASS(kind);
    }
    char word[32];
    snprintf(word, sizeof word, forms[next_chance(chance) % COUNT_OF(forms)], vocabulary[next_chance(chance) % COUNT_OF(vocabulary)]);
    snprintf(out, 64, "%s", word);
    return plain_counts_as(m, tn_turnwords_number(view_of(word)));
}

static bool known_feature(const plain_model *m, uint32_t act, uint64_t first, uint64_t second)
{
    for (size_t i = 0; i < m->feature_count; i++)
        if (m->features[i].act == act && m->features[i].first == first && m->features[i].second == second)
            return true;
    return false;
}

/* Weights are small; as large as sums of them are made exactly, with thresholds beyond what such sums are held to; or as large as can be. */
static void make_model(plain_model *m, uint64_t seed, uint32_t acts, size_t features)
{
    static const int sizes[] = {1, TN_ACT_FINE / 400, TN_ACT_WEIGHT / 400}, thresholds[] = {1, 20, 20};
    const uint64_t large = seed / 8 % 3;
    uint64_t chance = seed;
    m->size = m->feature_count = 0;
    m->acts = m->own = acts;
    m->digits_are_numbers = next_chance(&chance) % 2;
    for (int c = !m->digits_are_numbers; c < CLASSES; c++) {
        put(m, c ? "@class <c%d>" : "@class <number>", c);
        for (int k = 0; k < MEMBERS; k++)
            put(m, " %s", class_words[c][k]);
        put(m, "\n");
    }
    if (next_chance(&chance) % 2)
        m->own -= acts / 4;
    for (uint32_t a = 0; a < acts; a++) {
        if (a >= m->own) {
            const uint32_t like = (uint32_t)(next_chance(&chance) % m->own);
            const int lean = (int)((int64_t)(next_chance(&chance) % 1600) - 800) * thresholds[large];
            m->role[a] = m->role[like];
            m->bias[a] = m->bias[like] + lean;
            m->bias[a] = m->bias[a] > TN_ACT_WEIGHT ? TN_ACT_WEIGHT : m->bias[a] < -TN_ACT_WEIGHT ? -TN_ACT_WEIGHT : m->bias[a];
            m->column[a] = like;
            put(m, "@act act.a%02u like=act.a%02u lean=%+d speaker=%s\n", a, like, lean, m->role[a] == TENOR_ROLE_AGENT ? "agent" : "customer");
            continue;
        }
        m->column[a] = a;
        m->role[a] = next_chance(&chance) % 3 ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER;
        m->bias[a] = ((int64_t)(next_chance(&chance) % 1600) - 1400) * thresholds[large];
        put(m, "@act act.a%02u speaker=%s bias=%d\n", a, m->role[a] == TENOR_ROLE_AGENT ? "agent" : "customer", (int)m->bias[a]);
        for (size_t i = 0; i < features / acts; i++) {
            char words[2][64];
            const bool pair = next_chance(&chance) % 3 > 0;
            uint64_t parts[2] = {random_part(m, &chance, words[0]), random_part(m, &chance, words[1])};
            const uint64_t edge = pair ? next_chance(&chance) % 10 : 9;
            if (edge == 0) {
                parts[0] = TN_TURNWORDS_BEGIN;
                snprintf(words[0], sizeof words[0], "^");
            } else if (edge == 1) {
                parts[1] = TN_TURNWORDS_END;
                snprintf(words[1], sizeof words[1], "$");
            }
            plain_feature f = {a, pair ? parts[0] : 0, pair ? parts[1] : parts[0], ((int64_t)(next_chance(&chance) % 9) * 100 - 400) * sizes[large]};
            if (known_feature(m, a, f.first, f.second) || m->feature_count == FEATURES_MOST)
                continue;
            m->features[m->feature_count++] = f;
            put(m, "  %+d %s%s%s\n", (int)f.weight, words[0], pair ? " " : "", pair ? words[1] : "");
        }
    }
}

typedef struct plain_place {
    uint32_t begin, end;
    int64_t value[TN_ACT_MOST];
} plain_place;

/* Words and the end, with their values for every act. */
static size_t plain_places(const plain_model *m, tn_str text, plain_place *places)
{
    size_t count = 0, at = 0;
    uint64_t before = TN_TURNWORDS_BEGIN;
    tn_turnword word;
    for (bool more = true; more;) {
        more = tn_turnwords_next(text, &at, &word);
        if (!more && count == 0)
            break;
        assert_true(count < PLACES_MOST);
        plain_place *p = &places[count];
        *p = more ? (plain_place){.begin = word.begin, .end = word.end} : (plain_place){.begin = places[count - 1].end, .end = places[count - 1].end};
        count++;
        const uint64_t here = more ? plain_counts_as(m, word.number) : TN_TURNWORDS_END;
        for (size_t i = 0; i < m->feature_count; i++) {
            const plain_feature *f = &m->features[i];
            if (f->second == here && (f->first == before || (f->first == 0 && more)))
                p->value[f->act] += f->weight;
        }
        before = here;
    }
    return count;
}

static size_t plain_read(const plain_model *m, tenor_role role, tn_str text, bool all, tn_actmodel_run *out)
{
    static plain_place places[PLACES_MOST];
    const size_t count = plain_places(m, text, places);
    size_t found = 0;
    for (uint32_t a = 0; a < m->acts && count; a++) {
        if (m->role[a] != role)
            continue;
        int64_t best = INT64_MIN;
        size_t from = 0, to = 0;
        for (size_t i = 0; i < count; i++) {
            int64_t sum = 0;
            for (size_t j = i; j < count; j++) {
                sum += places[j].value[m->column[a]];
                if (sum > best || (sum == best && (j < to || (j == to && i < from)))) {
                    best = sum;
                    from = i;
                    to = j;
                }
            }
        }
        if (all || best + m->bias[a] >= 0)
            out[found++] = (tn_actmodel_run){a, places[from].begin, places[to].end, to + 1 == count, best + m->bias[a]};
    }
    return found;
}

/* ---- the engine's ---- */

/* Its text may be changed while it is checked: a copy of a lexicon's image. */
static tn_image open_copy(const tenor_lexicon *lexicon, const tn_mem *mem)
{
    const tenor_str bytes = tenor_lexicon_image(lexicon);
    const char *why;
    tn_image image;
    char *copy = tn_mem_alloc(mem, bytes.size, 1);
    memcpy(copy, bytes.data, bytes.size);
    assert_int_equal(tn_image_open(&image, mem, copy, bytes.size, &why), TENOR_OK);
    return image;
}

static tenor_lexicon *load_files(const tenor_source *sources, size_t count)
{
    static findings f;
    f.size = f.count = 0;
    f.text[0] = 0;
    tenor_load_options options = {.diagnostic = keep_finding, .context = &f};
    tenor_lexicon *lexicon = NULL;
    if (tenor_lexicon_load(&lexicon, sources, count, &options, NULL) != TENOR_OK)
        fail_msg("%s", f.text);
    return lexicon;
}

static size_t make_text(char *out, size_t size, uint64_t *chance, size_t words)
{
    static const char *const odd[] = {"50", "3:30", "15th", "-", "?!", "...", "\xE2\x80\x99", "\xC3\xA9t\xC3\xA9", "\xFF", "\xE2\x82\xAC", "O'Neil",
                                      "antidisestablishmentarianism", "\xF0\x9F\x98\x80", "CHECK", "Don\xE2\x80\x99t", "s", "'s"};
    size_t n = 0;
    out[0] = 0;
    for (size_t i = 0; i < words && n + 80 < size; i++) {
        const uint64_t kind = next_chance(chance) % 10;
        if (kind == 0) {
            n += (size_t)snprintf(out + n, size - n, "%s", odd[next_chance(chance) % COUNT_OF(odd)]);
        } else if (kind < 3) {
            n += (size_t)snprintf(out + n, size - n, "%s", class_words[next_chance(chance) % CLASSES][next_chance(chance) % MEMBERS]);
        } else {
            char word[32];
            snprintf(word, sizeof word, forms[next_chance(chance) % COUNT_OF(forms)], vocabulary[next_chance(chance) % COUNT_OF(vocabulary)]);
            n += (size_t)snprintf(out + n, size - n, "%s", word);
        }
        n += (size_t)snprintf(out + n, size - n, "%s", next_chance(chance) % 8 ? " " : next_chance(chance) % 2 ? ", " : "");
    }
    return n;
}

static size_t same_runs(const plain_model *m, const tn_image *image, tenor_role role, tn_str text, bool all)
{
    static tn_actmodel_run ours[TN_ACT_MOST], theirs[TN_ACT_MOST];
    /* In a block of its own size, so that a step beyond is seen. */
    char *exact = malloc(text.n ? text.n : 1);
    memcpy(exact, text.p, text.n);
    text.p = exact;
    const size_t n = tn_actmodel_read(image, role, text, all, ours), plain = plain_read(m, role, text, all, theirs);
    assert_int_equal(n, plain);
    for (size_t i = 0; i < n; i++) {
        char name[16];
        const tn_str its = tn_image_str(image, image->acts[ours[i].act].name);
        snprintf(name, sizeof name, "act.a%02u", theirs[i].act);
        if (!tn_str_eq(its, view_of(name)) || ours[i].begin != theirs[i].begin || ours[i].end != theirs[i].end ||
            ours[i].with_end != theirs[i].with_end || ours[i].score != theirs[i].score)
            fail_msg("'%.*s': %.*s %u-%u %lld, plainly %s %u-%u %lld", (int)text.n, text.p, (int)its.n, its.p, ours[i].begin, ours[i].end,
                     (long long)ours[i].score, name, theirs[i].begin, theirs[i].end, (long long)theirs[i].score);
    }
    free(exact);
    return n;
}

/* What a run's features give is its score without the bias. */
static bool add_up(void *context, const tn_actmodel_given *given)
{
    *(int64_t *)context += given->weight;
    assert_true(given->first.p != NULL && given->weight != 0);
    return true;
}

static void same_sums(const tn_image *image, tenor_role role, tn_str text)
{
    tn_actmodel_run runs[TN_ACT_MOST];
    const size_t n = tn_actmodel_read(image, role, text, true, runs);
    for (size_t i = 0; i < n; i++) {
        int64_t sum = image->acts[runs[i].act].bias;
        if (runs[i].score <= sum)
            continue; /* none of its values is above 0 */
        tn_actmodel_explain(image, &runs[i], text, add_up, &sum);
        assert_int_equal(sum, runs[i].score);
    }
}

static void test_plainly(void **state)
{
    (void)state;
    static plain_model m;
    static char text[60000];
    static const struct {
        uint32_t acts;
        size_t features;
        int rounds;
    } shapes[] = {{1, 3, 30}, {1, 40, 30}, {3, 60, 30}, {12, 3000, 20}, {40, 2000, 10}, {64, 5900, 6}, {5, 0, 4}};
    const tn_mem mem = tn_mem_default();
    uint64_t chance = 11;
    size_t found = 0, texts = 0;
    for (size_t s = 0; s < COUNT_OF(shapes); s++)
        for (int round = 0; round < shapes[s].rounds; round++) {
            make_model(&m, next_chance(&chance), shapes[s].acts, shapes[s].features);
            tenor_source source = {str_of("chance.acts"), {m.text, m.size}, 0};
            tenor_lexicon *lexicon = load_files(&source, 1);
            tn_image image = open_copy(lexicon, &mem);
            for (int t = 0; t < 40; t++) {
                const size_t n = make_text(text, sizeof text, &chance, t < 3 ? (size_t)t : next_chance(&chance) % (t % 10 ? 24 : 150));
                for (int role = 0; role < 3; role++) {
                    found += same_runs(&m, &image, (tenor_role)role, tn_str_of(text, n), false);
                    (void)same_runs(&m, &image, (tenor_role)role, tn_str_of(text, n), true);
                    same_sums(&image, (tenor_role)role, tn_str_of(text, n));
                }
                texts++;
            }
            tn_image_close(&image);
            tenor_lexicon_release(lexicon);
        }
    assert_true(texts > 5000 && found > 10000);
    /* Any bytes, and a long turn. */
    make_model(&m, 99, 6, 300);
    tenor_source source = {str_of("chance.acts"), {m.text, m.size}, 0};
    tenor_lexicon *lexicon = load_files(&source, 1);
    tn_image image = open_copy(lexicon, &mem);
    for (int t = 0; t < 1000; t++) {
        const size_t n = next_chance(&chance) % 60;
        for (size_t i = 0; i < n; i++)
            text[i] = (char)(next_chance(&chance) % 3 ? "aes'd ing\n50:,\xC3\xA9\xE2\x80\x99"[next_chance(&chance) % 20] : (char)next_chance(&chance));
        (void)same_runs(&m, &image, TENOR_ROLE_AGENT, tn_str_of(text, n), true);
        (void)same_runs(&m, &image, TENOR_ROLE_AGENT, tn_str_of(text, n), false);
    }
    for (int t = 0; t < 16; t++) { /* about as many words as are read quickly, and far more */
        const size_t n = make_text(text, sizeof text, &chance, t < 12 ? 250 + (size_t)t : 2000);
        (void)same_runs(&m, &image, TENOR_ROLE_AGENT, tn_str_of(text, n), true);
        (void)same_runs(&m, &image, TENOR_ROLE_AGENT, tn_str_of(text, n), false);
    }
    tn_image_close(&image);
    tenor_lexicon_release(lexicon);
}

/* ---- as it is told ---- */

typedef struct told {
    const plain_model *m;
    tn_str text;
    tn_actmodel_run runs[TN_ACT_MOST]; /* plainly, of the speakers asked for */
    size_t count, seen, stop_at;
    int64_t last;
} told;

/* What a word of the text counts as; an edge where it is empty. */
static uint64_t plain_word(const told *t, uint32_t begin, uint32_t end, uint64_t edge)
{
    assert_true(begin <= end && end <= t->text.n);
    return begin == end ? edge : plain_counts_as(t->m, tn_turnwords_number(tn_str_of(t->text.p + begin, end - begin)));
}

static bool has_feature(const plain_model *m, const plain_feature *f)
{
    for (size_t i = 0; i < m->feature_count; i++)
        if (m->features[i].act == f->act && m->features[i].first == f->first && m->features[i].second == f->second)
            return m->features[i].weight == f->weight;
    return false;
}

/* The plain run of the act, what the file says of each feature, and a sum that comes out. */
static bool hold_to_plain(void *context, const tenor_study_act_view *act)
{
    told *t = context;
    const uint32_t index = (uint32_t)strtoul(act->name.data + strlen("act.a"), NULL, 10);
    const tn_actmodel_run *run = NULL;
    for (size_t i = 0; i < t->count; i++)
        run = t->runs[i].act == index ? &t->runs[i] : run;
    assert_non_null(run);
    assert_true(act->score == run->score && act->begin == run->begin && act->end == run->end);
    assert_true(act->bias == t->m->bias[index] && act->role == t->m->role[index]);
    assert_true(act->line > 0 && act->file.size == strlen("chance.acts"));
    assert_true(t->seen == 0 || act->score <= t->last);
    int64_t sum = act->bias;
    for (size_t i = 0; i < act->feature_count; i++) {
        const tenor_study_act_feature *f = &act->features[i];
        const uint64_t first = plain_word(t, f->begin, f->end, TN_TURNWORDS_BEGIN);
        const uint64_t second = f->pair ? plain_word(t, f->next_begin, f->next_end, TN_TURNWORDS_END) : 0;
        const uint32_t begin = f->pair ? f->next_begin : f->begin, end = f->pair ? f->next_end : f->end;
        assert_true(has_feature(t->m, &(plain_feature){t->m->column[index], f->pair ? first : 0, f->pair ? second : first, f->weight}));
        assert_true(f->weight != 0 && begin >= run->begin && end <= run->end);
        assert_true(i == 0 || begin >= (f[-1].pair ? f[-1].next_begin : f[-1].begin));
        sum += f->weight;
    }
    assert_int_equal(sum, act->score);
    t->last = act->score;
    t->seen++;
    return t->seen != t->stop_at;
}

static void test_told(void **state)
{
    (void)state;
    static plain_model m;
    static char text[4000];
    static const uint32_t shapes[][2] = {{1, 9}, {5, 200}, {30, 3000}, {64, 5900}, {4, 0}};
    uint64_t chance = 5;
    size_t seen = 0;
    for (size_t s = 0; s < COUNT_OF(shapes); s++)
        for (int round = 0; round < 8; round++) {
            make_model(&m, next_chance(&chance), shapes[s][0], shapes[s][1]);
            tenor_source source = {str_of("chance.acts"), {m.text, m.size}, 0};
            tenor_lexicon *lexicon = load_files(&source, 1);
            for (int i = 0; i < 30; i++) {
                const size_t n = make_text(text, sizeof text, &chance, next_chance(&chance) % 40);
                for (int role = 0; role < 4; role++) {
                    told t = {.m = &m, .text = tn_str_of(text, n)};
                    for (int of = TENOR_ROLE_AGENT; of <= TENOR_ROLE_CUSTOMER; of++)
                        if (role == of || role == TENOR_ROLE_UNKNOWN)
                            t.count += plain_read(&m, (tenor_role)of, t.text, true, t.runs + t.count);
                    assert_int_equal(tenor_study_acts(lexicon, (tenor_role)role, (tenor_str){text, n}, NULL, hold_to_plain, &t, NULL),
                                     TENOR_OK);
                    assert_int_equal(t.seen, t.count);
                    seen += t.seen;
                    t.seen = 0;
                    t.stop_at = 1;
                    assert_int_equal(tenor_study_acts(lexicon, (tenor_role)role, (tenor_str){text, n}, NULL, hold_to_plain, &t, NULL),
                                     t.count ? TENOR_IO : TENOR_OK);
                    assert_int_equal(t.seen, t.count > 0);
                }
            }
            tenor_lexicon_release(lexicon);
        }
    assert_true(seen > 10000);
}

/* ---- by hand ---- */

/* "begin-end score" of each act of the agent's that is in the text. */
static void expect_runs(const char *acts, const char *text, bool all, const char *expected)
{
    const tn_mem mem = tn_mem_default();
    tenor_source source = source_of("t.acts", acts, 0);
    tenor_lexicon *lexicon = load_files(&source, 1);
    tn_image image = open_copy(lexicon, &mem);
    tn_actmodel_run runs[TN_ACT_MOST];
    char shown[256] = "";
    size_t n = tn_actmodel_read(&image, TENOR_ROLE_AGENT, view_of(text), all, runs), size = 0;
    for (size_t i = 0; i < n; i++)
        size += (size_t)snprintf(shown + size, sizeof shown - size, "%s%u-%u %lld", i ? ", " : "", runs[i].begin, runs[i].end,
                                 (long long)runs[i].score);
    if (strcmp(shown, expected) != 0)
        fail_msg("%s\n%s: %s, expected %s", acts, text, shown, expected);
    tn_image_close(&image);
    tenor_lexicon_release(lexicon);
}

static void test_by_hand(void **state)
{
    (void)state;
#define ACT(bias) "@act act.a speaker=agent bias=" #bias "\n"
    expect_runs(ACT(-5) " 3 so\n 2 well so\n", "well so", false, "0-7 0");
    expect_runs(ACT(-5) " 3 so\n 2 well so\n", "well, So!", false, "0-8 0"); /* signs are no words */
    expect_runs(ACT(-5) " 3 so\n 2 well so\n", "so well", false, "");
    expect_runs(ACT(-4) " 3 so\n 1 <digits>\n", "50 so well", false, "0-5 0"); /* ends first */
    expect_runs(ACT(-3) " 3 so\n -1 no\n", "well no well so so no so", true, "8-24 5");
    expect_runs(ACT(-3) " 3 so\n -4 no\n", "so no so no so", true, "0-2 0"); /* of the same sum the first */
    expect_runs(ACT(-3) " 3 so\n -3 no\n", "so no so", true, "0-2 0");
    expect_runs(ACT(-6) " 3 so\n -2 no\n", "so no so", true, "0-8 -2");
    expect_runs(ACT(-2) " 1 ^ so\n 1 so $\n", "so", false, "0-2 0");
    expect_runs(ACT(-2) " 1 ^ so\n 1 so $\n", " so ", false, "1-3 0");
    expect_runs(ACT(-2) " 1 ^ so\n 1 so $\n", "so so", false, "0-5 0");
    expect_runs(ACT(-2) " 1 ^ so\n 1 so $\n", "well so", false, "");
    expect_runs(ACT(-2) " 2 so $\n -1 so\n", "so", true, "2-2 0"); /* the end alone */
    expect_runs(ACT(0) " -3 so\n -2 well\n", "so well", true, "7-7 0"); /* none above 0: the end has no value */
    expect_runs(ACT(0) " -3 so\n -2 well\n", "so it well", true, "3-5 0");
    expect_runs(ACT(3) " -3 so\n -2 well\n -4 well $\n", "so well", false, "3-7 1");
    expect_runs(ACT(0) " -3 so\n -4 so $\n", "so", false, "");
    expect_runs(ACT(0), "so", false, "0-2 0");
    expect_runs(ACT(0), "", false, "");
    expect_runs(ACT(9), "?! ... -", true, "");
    expect_runs("@class <number> two\n" ACT(-3) " 3 <number> minutes\n", "two minutes", false, "0-11 0");
    expect_runs("@class <number>\n" ACT(-3) " 3 <number> minutes\n", "2 minutes", false, "0-9 0");
    expect_runs(ACT(-3) " 3 <digits> minutes\n", "some 2 minute's", false, "0-15 0");
    expect_runs("@class <number> two\n@class <digits> some\n" ACT(-3) " 3 <digits> minutes\n", "2 minutes some minutes", false, "0-22 0");
    expect_runs("@class <digits> some\n" ACT(-3) " 3 <digits> minutes\n", "some minutes", false, "0-12 0");
    expect_runs("@act act.b speaker=agent\n@act act.a speaker=customer\n@act act.c speaker=agent bias=-1\n", "so", true, "0-2 0, 0-2 -1");
    expect_runs(ACT(-32000) " 32000 so\n", "so so", false, "0-5 32000");
#undef ACT
}

/* ---- in calls ---- */

static const char playbook[] = HEADER "@category cue.hi kind=cue speaker=customer\nhello\n@category cue.there kind=cue speaker=agent\nthere\n"
                                      "@duty follow\n  what: Check.\n  when: customer says #cue.hi\n  then: agent says #act.check within 3 turns\n"
                                      "@duty order\n  what: In order.\n  when: customer says #cue.hi\n"
                                      "  then: agent says #cue.there then #act then #cue.there\n"
                                      "@duty theirs\n  what: Thanks.\n  when: customer says #act.thanks\n  then: agent says #act.check or #act.check.twice\n"
                                      "@duty none\n  what: x\n  when: customer says #act.thanks without #act.never\n  then: agent says #cue.there\n";
static const char models[] = "@act act.check speaker=agent bias=-900\n  +800 make sense\n  +100 so far\n"
                             "@act act.check.twice speaker=agent bias=-900\n  +900 once more\n"
                             "@act act.thanks speaker=customer bias=-500\n  +500 thanks\n"
                             "@act act.never speaker=customer bias=-32000\n  +1 thanks\n"
                             "@act act.unheard speaker=customer bias=-5\n  +6 hello\n";

static tenor_duty_finding finding_of(tenor_lexicon *lexicon, tenor_call *call, const char *duty)
{
    tenor_duty d;
    tenor_duty_finding f;
    for (size_t i = 0; tenor_lexicon_duty(lexicon, i, &d); i++)
        if (d.name.size == strlen(duty) && memcmp(d.name.data, duty, d.name.size) == 0) {
            assert_true(tenor_call_duty_finding(call, i, 0, &f));
            return f;
        }
    fail_msg("no duty %s", duty);
    return f;
}

static void say(tenor_call *call, tenor_scorer *scorer, tenor_role role, const char *text, uint64_t number)
{
    tenor_segment turn = TENOR_SEGMENT_INIT;
    turn.utterance = say_as(text, role);
    turn.number = number;
    tenor_score score = score_one(scorer, turn.utterance);
    assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_OK);
}

static void test_in_calls(void **state)
{
    (void)state;
    tenor_source sources[] = {source_of("p.play", playbook, 0), source_of("m.acts", models, 0)};
    tenor_lexicon *lexicon = load_files(sources, 2);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_CALLS);
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_call *call = call_of(lexicon, &allocator);
    size_t calls = 0;
    for (int round = 0; round < 3; round++) {
        tenor_call_reset(call);
        calls = memory.calls;
        say(call, scorer, TENOR_ROLE_CUSTOMER, "hello", 0);
        say(call, scorer, TENOR_ROLE_AGENT, "there: makes sense so far, once more there?", 1);
        say(call, scorer, TENOR_ROLE_CUSTOMER, "oh thanks", 2);
        say(call, scorer, TENOR_ROLE_UNKNOWN, "make sense so far", 3);
        say(call, scorer, TENOR_ROLE_AGENT, "", 4);
        say(call, scorer, TENOR_ROLE_AGENT, "once more", 5);
        assert_int_equal(tenor_call_end(call), TENOR_OK);
        tenor_duty_finding f = finding_of(lexicon, call, "follow");
        assert_true(f.outcome == TENOR_DUTY_MET && f.utterance == 1 && f.begin == 0 && f.end == 25);
        f = finding_of(lexicon, call, "order");
        assert_int_equal(f.outcome, TENOR_DUTY_MISSED); /* the act begins with the turn, not behind the cue */
        f = finding_of(lexicon, call, "theirs");
        assert_true(f.outcome == TENOR_DUTY_MET && f.utterance == 5 && f.begin == 0 && f.end == 9 && f.trigger_utterance == 2);
    }
    assert_int_equal(memory.calls, calls); /* a call that is used again asks for no memory */
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    assert_true(memory.bytes == 0 && memory.wrong_sizes == 0);
}

/* ---- files, layers, digests ---- */

static bool same_digest(const tenor_source *a, size_t a_count, const tenor_source *b, size_t b_count)
{
    tenor_lexicon *x = load_files(a, a_count), *y = load_files(b, b_count);
    const bool same = memcmp(tenor_lexicon_digest(x).data, tenor_lexicon_digest(y).data, 64) == 0;
    tenor_lexicon_release(x);
    tenor_lexicon_release(y);
    return same;
}

static void test_files(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    const tenor_source low = source_of("a.acts", "@class <w> so well\n@act act.a speaker=agent bias=-1\n 1 <w>\n@act act.b speaker=agent bias=-1\n 1 now\n", 0);
    /* Classes are their file's; an act of a higher layer replaces the one below, also with another speaker. */
    const tenor_source beside = source_of("b.acts", "@act act.c speaker=agent bias=-1\n 1 well\n", 0);
    const tenor_source high = source_of("c.acts", "@act act.b speaker=customer bias=-1\n 1 then\n", 1);
    const tenor_source all[] = {low, beside, high};
    tenor_lexicon *lexicon = load_files(all, 3);
    tn_image image = open_copy(lexicon, &mem);
    tn_actmodel_run runs[TN_ACT_MOST];
    assert_int_equal(tn_actmodel_read(&image, TENOR_ROLE_AGENT, TN_STR("so now then"), false, runs), 1);
    assert_true(tn_str_eq(tn_image_str(&image, image.acts[runs[0].act].name), TN_STR("act.a")));
    assert_int_equal(tn_actmodel_read(&image, TENOR_ROLE_AGENT, TN_STR("well"), false, runs), 2);
    assert_int_equal(tn_actmodel_read(&image, TENOR_ROLE_CUSTOMER, TN_STR("so now then"), false, runs), 1);
    assert_int_equal(tn_actmodel_read(&image, TENOR_ROLE_CUSTOMER, TN_STR("so now"), false, runs), 0);
    assert_int_equal(tn_actmodel_read(&image, TENOR_ROLE_UNKNOWN, TN_STR("so now then"), true, runs), 0);
    tn_image_close(&image);
    tenor_lexicon_release(lexicon);
    /* What an act says is part of the digest; where and in which order it says it is not. */
    const tenor_source none = source_of("p.lex", HEADER "@category valence kind=valence\ngood :: 2\n", 0);
    const tenor_source one = source_of("a.acts", "@act act.a speaker=agent bias=-1\n 1 so\n 2 well so\n", 0);
    const tenor_source again = source_of("z.acts", "# why\n\n@act act.a bias=-1 speaker=agent\n 2 wells so\n note: x\n\n 1 So\n yes: so", 0);
    const tenor_source weight = source_of("a.acts", "@act act.a speaker=agent bias=-1\n 1 so\n 3 well so\n", 0);
    const tenor_source bias = source_of("a.acts", "@act act.a speaker=agent bias=-2\n 1 so\n 2 well so\n", 0);
    const tenor_source speaker = source_of("a.acts", "@act act.a speaker=customer bias=-1\n 1 so\n 2 well so\n", 0);
    const tenor_source name = source_of("a.acts", "@act act.b speaker=agent bias=-1\n 1 so\n 2 well so\n", 0);
    const tenor_source class = source_of("a.acts", "@class <w> now then\n@act act.a speaker=agent bias=-1\n 1 so\n 2 well so\n", 0);
    const tenor_source a[] = {none, one}, b[] = {none, again}, empty[] = {none, source_of("a.acts", "", 0)};
    assert_true(same_digest(a, 2, b, 2) && same_digest(&none, 1, empty, 2) && !same_digest(&none, 1, a, 2));
    const tenor_source others[] = {weight, bias, speaker, name, class};
    for (size_t i = 0; i < COUNT_OF(others); i++) {
        const tenor_source other[] = {none, others[i]};
        if (same_digest(a, 2, other, 2))
            fail_msg("%.*s", (int)others[i].text.size, others[i].text.data);
    }
    /* Text is what its name says. */
    tenor_lexicon *refused = NULL;
    const tenor_source as_lexicon = source_of("a.lex", "@act act.a speaker=agent\n", 0), as_acts = source_of("p.acts", HEADER, 0);
    assert_int_equal(tenor_lexicon_load(&refused, &as_lexicon, 1, NULL, NULL), TENOR_BAD_LEXICON);
    assert_int_equal(tenor_lexicon_load(&refused, &as_acts, 1, NULL, NULL), TENOR_BAD_LEXICON);
}

/* ---- images of other hands ---- */

static bool swallow(void *context, const char *data, size_t size)
{
    (void)data;
    *(size_t *)context += size;
    return true;
}

static void use(tenor_lexicon *lexicon)
{
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_CALLS);
    tenor_call *call = call_of(lexicon, NULL);
    say(call, scorer, TENOR_ROLE_CUSTOMER, "hello thanks 50", 0);
    say(call, scorer, TENOR_ROLE_AGENT, "makes sense so far once more", 1);
    say(call, scorer, TENOR_ROLE_AGENT, "", 2);
    (void)tenor_call_end(call);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    size_t size = 0;
    assert_int_equal(tenor_lexicon_dump(lexicon, swallow, &size), TENOR_OK);
    assert_true(size > 100);
}

static void test_forged(void **state)
{
    (void)state;
    static const uint32_t values[] = {0, 1, 2, 3, 4, 5, 7, 8, 16, 63, 64, 65, 100, 65535, 100001, UINT32_MAX, UINT32_MAX - 1, INT32_MAX, UINT32_C(1) << 31};
    tenor_source sources[] = {source_of("p.play", playbook, 0), source_of("m.acts", models, 0)};
    tenor_lexicon *lexicon = load_files(sources, 2), *forged;
    const tenor_str bytes = tenor_lexicon_image(lexicon);
    char *image = malloc(bytes.size);
    memcpy(image, bytes.data, bytes.size);
    tn_image_header *h = (tn_image_header *)(void *)image;
    size_t loaded = 0, refused = 0;
    for (int s = TN_SECTION_act_models; s <= TN_SECTION_act_leaves; s++) {
        const size_t end = h->section[s].at + h->section[s].count * tn_image_record_size[s];
        assert_true(h->section[s].count > 0);
        for (size_t at = h->section[s].at; at < end; at += 4)
            for (size_t k = 0; k < COUNT_OF(values); k++) {
                uint32_t was;
                if (!is_tried(at / 4 + k))
                    continue;
                memcpy(&was, image + at, 4);
                memcpy(image + at, &values[k], 4);
                h->checksum = tn_image_checksum(image, bytes.size);
                if (tenor_lexicon_load_image(&forged, (tenor_str){image, bytes.size}, NULL, NULL) == TENOR_OK) {
                    loaded++;
                    use(forged);
                    tenor_lexicon_release(forged);
                } else {
                    refused++;
                }
                memcpy(image + at, &was, 4);
            }
        /* Fewer records than the others say. */
        const uint32_t count = h->section[s].count;
        for (uint32_t fewer = 0; fewer < count; fewer++) {
            h->section[s].count = fewer;
            h->checksum = tn_image_checksum(image, bytes.size);
            if (tenor_lexicon_load_image(&forged, (tenor_str){image, bytes.size}, NULL, NULL) == TENOR_OK) {
                use(forged);
                tenor_lexicon_release(forged);
            }
        }
        h->section[s].count = count;
    }
    const size_t share = is_tried(1) ? 1 : 6;
    assert_true(loaded > 100 / share && refused > 1000 / share);
    free(image);
    tenor_lexicon_release(lexicon);
}

/* What would run for ever or beyond its tables is refused. */
static void test_refused(void **state)
{
    (void)state;
    static const struct {
        enum tn_image_section section;
        size_t at;
        uint32_t value;
        bool every; /* record */
    } forgeries[] = {
        {TN_SECTION_act_words, offsetof(tn_act_word, number), 77, true}, /* no free slot */
        {TN_SECTION_act_pairs, offsetof(tn_act_pair, second), 77, true},
        {TN_SECTION_act_words, offsetof(tn_act_word, row), 9999, true},
        {TN_SECTION_act_pairs, offsetof(tn_act_pair, row), 9999, true},
        {TN_SECTION_act_rows, 0, 1, false}, /* of nothing */
        {TN_SECTION_act_rows, TN_ACT_ROW_LEAST * TN_ACT_LANES_AT_ONCE * sizeof(int16_t), 0, false},
        {TN_SECTION_act_models, offsetof(tn_act_model, role), TENOR_ROLE_UNKNOWN, false},
        {TN_SECTION_act_models, offsetof(tn_act_model, role), 9, false},
        {TN_SECTION_act_models, offsetof(tn_act_model, act_count), 65, false},
        {TN_SECTION_act_models, offsetof(tn_act_model, act_count), 0, false},
        {TN_SECTION_act_models, offsetof(tn_act_model, word_count), 3, false},
        {TN_SECTION_act_models, offsetof(tn_act_model, word_count), 0, false},
        {TN_SECTION_act_models, offsetof(tn_act_model, pair_count), 1u << 31, false},
        {TN_SECTION_act_weights, offsetof(tn_act_weight, weight), TN_ACT_WEIGHT + 1, false},
        {TN_SECTION_act_weights, offsetof(tn_act_weight, act), 64, false},
        {TN_SECTION_acts, offsetof(tn_act, bias), (uint32_t)-TN_ACT_WEIGHT - 1, false},
        {TN_SECTION_acts, offsetof(tn_act, model), 1, false},
        {TN_SECTION_acts, offsetof(tn_act, file), 9, false},
        {TN_SECTION_act_leaves, 0, 0, false},
        {TN_SECTION_act_leaves, 0, 9999, false},
        {TN_SECTION_act_leaf_firsts, 0, 1, false},
    };
    tenor_source sources[] = {source_of("p.play", playbook, 0), source_of("m.acts", models, 0)};
    tenor_lexicon *lexicon = load_files(sources, 2), *forged;
    const tenor_str bytes = tenor_lexicon_image(lexicon);
    char *image = malloc(bytes.size);
    for (size_t i = 0; i < COUNT_OF(forgeries); i++) {
        memcpy(image, bytes.data, bytes.size);
        tn_image_header *h = (tn_image_header *)(void *)image;
        const size_t size = tn_image_record_size[forgeries[i].section];
        for (uint32_t k = 0; k < (forgeries[i].every ? h->section[forgeries[i].section].count : 1); k++)
            memcpy(image + h->section[forgeries[i].section].at + k * size + forgeries[i].at, &forgeries[i].value, 4);
        h->checksum = tn_image_checksum(image, bytes.size);
        if (tenor_lexicon_load_image(&forged, (tenor_str){image, bytes.size}, NULL, NULL) != TENOR_BAD_IMAGE)
            fail_msg("forgery %zu is not refused", i);
    }
    free(image);
    tenor_lexicon_release(lexicon);
}

/* ---- memory ---- */

/* Every allocation of a load, of a check and of a call fails once: it says so, loses nothing. */
static void test_no_memory(void **state)
{
    (void)state;
    static const char wrong[] = "@class <a> so 5\n@class <b> so\n@act act.a speaker=agent\n 1 x\n 1 x\n 1 <d>\n@act act.b\n yes:\n";
    tenor_source sources[] = {source_of("p.play", playbook, 0), source_of("m.acts", models, 0), source_of("n.acts", wrong, 1)};
    tenor_lexicon *own = load_files(sources, 2);
    tenor_scorer *scorer = scorer_of(own);
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_CALLS);
    tenor_segment turn = TENOR_SEGMENT_INIT;
    turn.utterance = say_as("there makes sense so far once more", TENOR_ROLE_AGENT);
    const tenor_score score = score_one(scorer, turn.utterance);
    for (int what = 0; what < 4; what++) {
        size_t failed = 0;
        for (bool fine = false; !fine; failed++) {
            static findings f;
            f.size = f.count = 0;
            f.text[0] = 0;
            counting_memory memory = {.fail_at = failed + 1};
            tenor_allocator allocator = {counting_resize, &memory};
            tenor_load_options options = {.allocator = &allocator, .diagnostic = keep_finding, .context = &f};
            tenor_lexicon *lexicon = NULL;
            tenor_call *call = NULL;
            tenor_check_result result = {0};
            tenor_status status = what == 0   ? tenor_lexicon_load(&lexicon, sources, 2, &options, NULL)
                                  : what == 1 ? tenor_lexicon_load(&lexicon, sources, 3, &options, NULL)
                                  : what == 2 ? tenor_lexicon_check(sources, 2, 0, &options, &result, NULL)
                                              : tenor_call_new(&call, own, &allocator, NULL);
            if (what == 3 && status == TENOR_OK)
                status = tenor_call_add(call, &turn, &score);
            fine = status == (what == 1 ? TENOR_BAD_LEXICON : TENOR_OK);
            if (!fine)
                assert_int_equal(status, TENOR_NO_MEMORY);
            if (fine && what == 1)
                assert_int_equal(f.count, 6);
            if (fine && what == 2)
                assert_int_equal(result.errors, 0);
            tenor_lexicon_release(lexicon);
            tenor_call_free(call);
            assert_true(memory.blocks == 0 && memory.bytes == 0 && memory.wrong_sizes == 0);
        }
        if (failed <= (what == 3 ? 2 : 10))
            fail_msg("%d was done after %zu failures", what, failed);
    }
    tenor_scorer_free(scorer);
    tenor_lexicon_release(own);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plainly), cmocka_unit_test(test_by_hand), cmocka_unit_test(test_in_calls), cmocka_unit_test(test_files),
        cmocka_unit_test(test_forged),  cmocka_unit_test(test_refused), cmocka_unit_test(test_no_memory),
        cmocka_unit_test(test_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
