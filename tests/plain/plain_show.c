/* plain_show.c - scores and utterances as text. */
#include "plain_show.h"

#include "base/num.h"
#include "base/utf8.h"

static void field(tn_buf *out, const char *name, int64_t value)
{
    tn_buf_text(out, name);
    tn_buf_int(out, value);
}

static void named(tn_buf *out, const char *name, tenor_str text)
{
    tn_buf_text(out, name);
    tn_buf_str(out, tn_str_of(text.data, text.size));
}

static tenor_str entry_id(const tenor_lexicon *lexicon, uint32_t entry)
{
    tenor_entry e;
    return tenor_lexicon_entry(lexicon, entry, &e) ? e.id : (tenor_str){"-", 1};
}

static void show_factor(tn_buf *out, const tenor_lexicon *lexicon, const tenor_factor *f)
{
    static const char *const kinds[] = {"booster", "negator", "contrast", "conditional"};
    named(out, "    ", (tenor_str){kinds[f->kind], strlen(kinds[f->kind])});
    named(out, " ", entry_id(lexicon, f->entry));
    field(out, " factor ", f->factor);
    field(out, " at ", f->begin);
    field(out, "-", f->end);
    tn_buf_text(out, "\n");
}

static void show_hit(tn_buf *out, const tenor_lexicon *lexicon, const tenor_hit *h)
{
    static const char *const outcomes[] = {"won", "blocked", "overruled", "noted"};
    named(out, "  hit ", entry_id(lexicon, h->entry));
    field(out, " at ", h->begin);
    field(out, "-", h->end);
    named(out, " ", (tenor_str){outcomes[h->outcome], strlen(outcomes[h->outcome])});
    field(out, " category ", h->category);
    field(out, " dimension ", h->dimension);
    field(out, " weight ", h->weight);
    field(out, " points ", h->points);
    field(out, " share ", h->share);
    field(out, " bound ", h->boost_bound);
    field(out, " negators ", (int64_t)h->negators);
    if (h->shields) {
        field(out, " valence ", h->valence_weight);
        field(out, " points ", h->valence_points);
        field(out, " share ", h->valence_share);
    }
    if (h->outcome == TENOR_OVERRULED)
        named(out, " by ", entry_id(lexicon, h->overruled_by));
    tn_buf_text(out, "\n");
    for (size_t k = 0; k < h->factor_count; k++)
        show_factor(out, lexicon, &h->factors[k]);
}

/* Whether calls need the hit. */
static bool is_listed(const tenor_lexicon *lexicon, const tenor_hit *h)
{
    return h->outcome == TENOR_NOTED || (h->outcome != TENOR_BLOCKED && tenor_lexicon_hears(lexicon, h->entry));
}

static bool is_cue(const tenor_lexicon *lexicon, const tenor_hit *h)
{
    tenor_category category;
    return tenor_lexicon_category(lexicon, h->category, &category) && category.kind.size == 3 && !memcmp(category.kind.data, "cue", 3);
}

static bool is_shown(const tenor_lexicon *lexicon, const tenor_hit *h, tenor_detail detail)
{
    return detail == TENOR_DETAIL_HITS || (detail == TENOR_DETAIL_REASONS && !is_cue(lexicon, h)) ||
           (detail == TENOR_DETAIL_SCORES && is_listed(lexicon, h));
}

/* A hit that is written down for calls alone has no points and no factors. */
static tenor_hit bare(const tenor_hit *h)
{
    tenor_hit out = *h;
    out.points = 0;
    out.share = 0;
    out.boost_bound = 0;
    out.negators = 0;
    out.shields = false;
    out.factor_count = 0;
    return out;
}

void plain_show_score(tn_buf *out, const tenor_lexicon *lexicon, const tenor_score *score, tenor_detail detail)
{
    size_t shown = 0;
    for (size_t i = 0; i < score->hit_count; i++)
        shown += is_shown(lexicon, &score->hits[i], detail);
    field(out, "status ", (int64_t)score->status);
    field(out, " scored ", score->scored);
    field(out, " flags ", score->flags);
    field(out, " tokens ", score->tokens);
    field(out, " covered ", score->covered);
    field(out, " dimensions ", (int64_t)score->dimension_count);
    field(out, " hits ", (int64_t)shown);
    tn_buf_text(out, "\n");
    for (size_t i = 0; i < score->dimension_count; i++) {
        const tenor_dimension_score *d = &score->dimensions[i];
        tenor_dimension about;
        if (!d->evidence && !d->raw && !d->score && !d->undated && !d->x_sum && !d->x_hits)
            continue;
        named(out, "  ", tenor_lexicon_dimension(lexicon, i, &about) ? about.name : (tenor_str){"-", 1});
        field(out, " raw ", d->raw);
        field(out, " score ", d->score);
        field(out, " evidence ", d->evidence);
        field(out, " undated ", d->undated);
        field(out, " x_sum ", d->x_sum);
        field(out, " x_hits ", d->x_hits);
        tn_buf_text(out, "\n");
    }
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *h = &score->hits[i], listed = bare(h);
        if (is_shown(lexicon, h, detail))
            show_hit(out, lexicon, detail == TENOR_DETAIL_SCORES ? &listed : h);
    }
}

/* ---- utterances ---- */

static const char *const roles[] = {"unknown", "agent", "customer", "automated"};

static void put_escaped(tn_buf *out, tenor_str text)
{
    static const char digits[] = "0123456789abcdef";
    bool valid = tn_utf8_valid(text.data, text.size);
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == '\\' || c < 0x20 || c == 0x7F || (c >= 0x80 && !valid)) {
            const char hex[4] = {'\\', 'x', digits[c >> 4], digits[c & 15]};
            tn_buf_put(out, hex, 4);
        } else {
            tn_buf_byte(out, (char)c);
        }
    }
}

void plain_show_utterance(tn_buf *out, const tenor_utterance *u)
{
    tn_buf_text(out, roles[u->role]);
    tn_buf_text(out, "\t");
    put_escaped(out, u->channel);
    tn_buf_text(out, "\t");
    put_escaped(out, u->language);
    tn_buf_text(out, "\t");
    if (u->day != TENOR_NO_DAY)
        tn_buf_int(out, u->day);
    tn_buf_text(out, "\t");
    put_escaped(out, u->text);
    tn_buf_text(out, "\n");
}

static int digit_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* The next column, its \xHH undone. The scratch has room for the whole line, so that what points into it stays. */
static tenor_str column(tn_str *line, tn_buf *scratch)
{
    size_t begin = scratch->size, i = 0;
    for (; i < line->n && line->p[i] != '\t'; i++) {
        bool escaped = line->p[i] == '\\' && i + 3 < line->n && line->p[i + 1] == 'x' &&
            digit_of(line->p[i + 2]) >= 0 &&
                       digit_of(line->p[i + 3]) >= 0;
        tn_buf_byte(scratch, escaped ? (char)(digit_of(line->p[i + 2]) * 16 + digit_of(line->p[i + 3])) : line->p[i]);
        i += escaped ? 3 : 0;
    }
    *line = tn_str_from(*line, i < line->n ? i + 1 : i);
    return (tenor_str){scratch->data + begin, scratch->size - begin};
}

bool plain_show_parse(tn_str line, tn_buf *scratch, tenor_utterance *u)
{
    tn_buf_clear(scratch);
    if (!tn_buf_room(scratch, line.n + 1))
        return false;
    *u = (tenor_utterance)TENOR_UTTERANCE_INIT;
    tenor_str role = column(&line, scratch);
    size_t r = 0;
    while (r < 4 && !(role.size == strlen(roles[r]) && memcmp(role.data, roles[r], role.size) == 0))
        r++;
    if (r == 4)
        return false;
    u->role = (tenor_role)r;
    u->channel = column(&line, scratch);
    u->language = column(&line, scratch);
    tenor_str day = column(&line, scratch);
    uint32_t days = 0;
    bool before = day.size && day.data[0] == '-';
    if (day.size && !tn_num_parse_u32(tn_str_of(day.data + before, day.size - before), &days))
        return false;
    if (day.size)
        u->day = before ? -(int32_t)days : (int32_t)days;
    u->text = column(&line, scratch);
    return true;
}
