/* cutter.c - the fast lane: a batch of texts cut into tokens at once. */
#include "lexicon/cutter.h"

#include "lexicon/pass.h"

/* When more classes or words of several tokens than this are known, all are forgotten: some thousand is what a lexicon needs. */
#define CLASSES_MOST ((size_t)1 << 16)

/* Items that are looked up before what the memo does not know of them is learnt: so few that their sets are still near. */
#define LOOKED_UP ((size_t)256)

/* Most bytes that can begin an emoticon stand before another one than an emoticon would have. */
static void note_emoticons(tn_cutter *cutter)
{
    const tn_token_rules *rules = &cutter->image->rules;
    for (size_t i = 0; i < rules->emoticon_count; i++) {
        tn_str e = rules->emoticons[i];
        if (e.n > 1)
            cutter->emoticon_second[(unsigned char)e.p[1] / 64] |= UINT64_C(1) << ((unsigned char)e.p[1] % 64);
        else
            memset(cutter->emoticon_second, 0xFF, sizeof cutter->emoticon_second);
    }
}

static void forget_marks(tn_cutter *cutter)
{
    cutter->mark_classes[0] = cutter->mark_classes[1] = TN_IMAGE_NONE;
}

bool tn_cutter_init(tn_cutter *cutter, const tn_image *image, const tn_index *index, const tn_spot *spot, const tn_mem *mem)
{
    *cutter = (tn_cutter){.image = image, .mem = mem, .kernel = tn_kernel_choose(), .spot = spot, .loud = tn_spot_loud(image)};
    tn_token_init(&cutter->text, mem);
    note_emoticons(cutter);
    forget_marks(cutter);
    bool ok = tn_vocabulary_init(&cutter->vocabulary, image, index, mem);
    ok = tn_wordmemo_init(&cutter->memo, mem) && ok;
    tn_plainword_init(&cutter->plain, image, mem);
    return tn_atoms_init(&cutter->atoms, image, mem) && ok;
}

void tn_cutter_free(tn_cutter *cutter)
{
    const tn_mem *mem = cutter->mem;
    tn_vocabulary_free(&cutter->vocabulary);
    tn_wordmemo_free(&cutter->memo);
    tn_plainword_free(&cutter->plain);
    tn_atoms_free(&cutter->atoms);
    tn_token_free(&cutter->text);
    tn_mem_free(mem, cutter->dense, cutter->dense_capacity, 1);
    tn_mem_free(mem, cutter->starts, cutter->start_capacity, sizeof *cutter->starts);
    tn_mem_free(mem, cutter->ends, cutter->end_capacity, sizeof *cutter->ends);
    tn_mem_free(mem, cutter->payload, cutter->payload_capacity, sizeof *cutter->payload);
    tn_mem_free(mem, cutter->misses, cutter->miss_capacity, sizeof *cutter->misses);
    tn_mem_free(mem, cutter->upper, cutter->upper_capacity, sizeof *cutter->upper);
    tn_mem_free(mem, cutter->texts, cutter->text_capacity, sizeof *cutter->texts);
    tn_mem_free(mem, cutter->maps, cutter->map_capacity, sizeof *cutter->maps);
    tn_mem_free(mem, cutter->pool, cutter->pool_capacity, sizeof *cutter->pool);
    tn_mem_free(mem, cutter->ranges, cutter->range_capacity, sizeof *cutter->ranges);
    tn_mem_free(mem, cutter->firsts, cutter->first_capacity, sizeof *cutter->firsts);
    tn_mem_free(mem, cutter->speakers, cutter->speaker_capacity, sizeof *cutter->speakers);
    tn_mem_free(mem, cutter->classes, cutter->class_capacity, sizeof *cutter->classes);
    tn_mem_free(mem, cutter->begin, cutter->begin_capacity, sizeof *cutter->begin);
    tn_mem_free(mem, cutter->end, cutter->stop_capacity, sizeof *cutter->end);
    tn_mem_free(mem, cutter->normal_begin, cutter->normal_begin_capacity, sizeof *cutter->normal_begin);
    tn_mem_free(mem, cutter->normal_end, cutter->normal_end_capacity, sizeof *cutter->normal_end);
    tn_mem_free(mem, cutter->flags, cutter->flag_capacity, sizeof *cutter->flags);
    tn_mem_free(mem, cutter->stretches, cutter->stretch_capacity, sizeof *cutter->stretches);
    *cutter = (tn_cutter){.mem = mem};
}

/* Room for `need` elements of an array of the lane. */
#define RESERVE(cutter, array, capacity, need) \
    reserve((cutter)->mem, (void **)&(cutter)->array, &(cutter)->capacity, need, sizeof *(cutter)->array)

static bool reserve(const tn_mem *mem, void **array, size_t *capacity, size_t need, size_t size)
{
    return need <= *capacity || tn_mem_reserve(mem, array, capacity, need, size);
}

/* ---- the batch ---- */

/* Room for `size` bytes of dense text with what stands around it and behind it. */
static bool reserve_batch(tn_cutter *cutter, size_t size)
{
    return RESERVE(cutter, dense, dense_capacity, size + 4 * TN_KERNEL_BLOCK) &&
           RESERVE(cutter, upper, upper_capacity, size / 64 + 4);
}

/* Room for as many items as `size` bytes can be, behind those that are there. */
static bool reserve_items(tn_cutter *cutter, size_t size)
{
    size_t most = size + 2 * TN_KERNEL_BLOCK, items = cutter->item_count + most;
    return RESERVE(cutter, starts, start_capacity, items) && RESERVE(cutter, ends, end_capacity, items) &&
           RESERVE(cutter, payload, payload_capacity, items) && RESERVE(cutter, misses, miss_capacity, most);
}

static bool reserve_tokens(tn_cutter *cutter, size_t need)
{
    return RESERVE(cutter, classes, class_capacity, need) && RESERVE(cutter, begin, begin_capacity, need) &&
           RESERVE(cutter, end, stop_capacity, need) && RESERVE(cutter, flags, flag_capacity, need);
}

bool tn_cutter_spare(tn_cutter *cutter, size_t count)
{
    cutter->spare = (uint32_t)(cutter->item_count / 4 + 64);
    return reserve_tokens(cutter, count + cutter->item_count + cutter->spare);
}

/* The items of dense[from .. to), which begins the dense text or stands behind a space. Returns how many. */
static size_t cut_items(tn_cutter *cutter, size_t from, size_t to)
{
    const size_t block = from / TN_KERNEL_BLOCK * TN_KERNEL_BLOCK; /* capitals are noted by the block */
    uint32_t *starts = cutter->starts + cutter->item_count, *ends = cutter->ends + cutter->item_count;
    size_t count = cutter->kernel->cut(cutter->dense + block, to - block, starts, ends, cutter->upper + block / 64), before = 0;
    if (block == 0 && from == 0)
        return count;
    while (before < count && starts[before] < from - block)
        before++;
    for (size_t i = before; i < count; i++) {
        starts[i - before] = starts[i] + (uint32_t)block;
        ends[i - before] = ends[i] + (uint32_t)block;
    }
    return count - before;
}

/* The first of some items that begins at `place` or behind it. */
static size_t item_from(const tn_cutter *cutter, size_t first, size_t place)
{
    size_t low = first, high = cutter->item_count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (cutter->starts[middle] < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Words with letters beyond ASCII, of the items from `first` on, which stand in dense[from .. to). */
static void join_words(tn_cutter *cutter, size_t first, size_t from, size_t to)
{
    for (size_t i = 0; i < cutter->range_count; i++) {
        const tn_cutter_range *range = &cutter->ranges[i];
        const size_t begin = range->from > from ? range->from : from, end = range->to < to ? range->to : to;
        if (begin < end)
            tn_beyond_join(&cutter->beyond, cutter->dense, cutter->starts, cutter->ends, item_from(cutter, first, begin), item_from(cutter, first, end));
    }
}

/* What the memo does not know of some items of a text that has letters beyond ASCII. */
static bool learn_beyond(tn_cutter *cutter, const tn_word_context *context, const tn_wordmemo_items *items)
{
    for (size_t i = 0; i < items->missed; i++) {
        const uint32_t item = items->misses[i];
        const tn_str text = {cutter->dense + items->starts[item], items->ends[item] - items->starts[item]};
        items->payload[item] = text.n > 1 && tn_beyond_is(text) ? tn_wordmemo_learn_beyond(&cutter->memo, context, text)
                                                                : tn_wordmemo_learn(&cutter->memo, context, text);
        if (!items->payload[item])
            return false;
    }
    return true;
}

static bool look_up_piece(tn_cutter *cutter, size_t from, size_t to)
{
    if (!reserve_items(cutter, to - from / TN_KERNEL_BLOCK * TN_KERNEL_BLOCK))
        return false;
    const size_t first = cutter->item_count, count = cut_items(cutter, from, to);
    cutter->item_count += count;
    join_words(cutter, first, from, to);
    const tn_word_context context = {&cutter->vocabulary, &cutter->atoms, cutter->spot, &cutter->image->rules, &cutter->plain};
    for (size_t at = 0; at < count; at += LOOKED_UP) {
        const size_t n = count - at < LOOKED_UP ? count - at : LOOKED_UP;
        tn_wordmemo_items items = {.starts = cutter->starts + first + at, .ends = cutter->ends + first + at, .misses = cutter->misses,
                                   .payload = cutter->payload + first + at};
        items.missed = cutter->kernel->probe(cutter->memo.sets, TN_WORDMEMO_SHIFT, cutter->dense, items.starts, items.ends, n,
                                             items.payload, cutter->misses);
        if (!tn_plainword_expect(&cutter->plain, items.missed) ||
            !(cutter->range_count ? learn_beyond(cutter, &context, &items)
                                  : tn_wordmemo_learn_all(&cutter->memo, &context, cutter->dense, &items)))
            return false;
    }
    return true;
}

/* A long text a piece at a time: how many items it will be shows only then, and is far less than its bytes. */
static bool look_up_items(tn_cutter *cutter, size_t size)
{
    for (size_t from = 0, to; from < size; from = to) {
        for (to = from + TN_CUTTER_BYTES; to < size && cutter->dense[to - 1] != ' ';)
            to++;
        to = to < size ? to : size;
        if (!look_up_piece(cutter, from, to))
            return false;
    }
    cutter->starts[cutter->item_count] = UINT32_MAX; /* there is room: see tn_kernel.cut */
    return tn_cutter_spare(cutter, cutter->token_count);
}

/* Whether the normalised text has all characters at the places of the source. */
static bool stays_in_place(const tn_normal *normal, tn_str source)
{
    const tn_str text = tn_buf_view(&normal->text);
    if (normal->identity)
        return true;
    return normal->stretch_count == 1 && !normal->stretches[0].begin && !normal->stretches[0].end && tn_str_eq(text, source);
}

static bool add_map(tn_cutter *cutter, const tn_normal *normal)
{
    if (!RESERVE(cutter, maps, map_capacity, cutter->map_count + 1) ||
        !RESERVE(cutter, pool, pool_capacity, cutter->pool_count + normal->stretch_count))
        return false;
    cutter->maps[cutter->map_count++] = (tn_cutter_map){
        .normal = {.text = {.size = normal->text.size}, .stretch_count = normal->stretch_count}, .first = cutter->pool_count};
    memcpy(cutter->pool + cutter->pool_count, normal->stretches, normal->stretch_count * sizeof *normal->stretches);
    cutter->pool_count += normal->stretch_count;
    return true;
}

static bool add_range(tn_cutter *cutter, size_t from, size_t to)
{
    if (!RESERVE(cutter, ranges, range_capacity, cutter->range_count + 1))
        return false;
    cutter->ranges[cutter->range_count++] = (tn_cutter_range){from, to};
    return true;
}

/* A text with more than plain ASCII goes into the dense text, of which `room` bytes may be used, as it is normalised; or stays out. */
static bool add_normalised(tn_cutter *cutter, tn_cutter_text *text, tn_str source, size_t *size, size_t room)
{
    tn_normal *normal = &cutter->text.normal;
    if (!tn_normal_run(normal, source))
        return false;
    const tn_str all = tn_buf_view(&normal->text);
    if (normal->invalid || all.n == 0 || all.n + 1 > room - *size || tn_beyond_fits(&cutter->beyond, all, &text->letters) < all.n)
        return true;
    if (!stays_in_place(normal, source)) {
        text->map = (uint32_t)cutter->map_count;
        if (!add_map(cutter, normal))
            return false;
    }
    if (text->letters && !add_range(cutter, *size, *size + all.n))
        return false;
    memcpy(cutter->dense + *size, all.p, all.n);
    text->beyond = !normal->identity;
    text->place = (uint32_t)*size;
    text->size = (uint32_t)all.n;
    *size += all.n;
    cutter->dense[(*size)++] = ' ';
    return true;
}

static bool fill_batch(tn_cutter *cutter, const tenor_utterance *utterances, size_t count, size_t *taken)
{
    size_t size = 0, room = TN_CUTTER_BYTES, i = 0;
    if (!cutter->used) {
        cutter->vocabulary.quiet = cutter->quiet;
        cutter->used = true;
    }
    if (cutter->vocabulary.count > CLASSES_MOST || cutter->memo.entry_count > TN_WORDMEMO_ENTRIES || cutter->vocabulary.quiet != cutter->quiet) {
        cutter->vocabulary.quiet = cutter->quiet;
        tn_vocabulary_reset(&cutter->vocabulary);
        tn_wordmemo_reset(&cutter->memo);
        forget_marks(cutter);
    }
    tn_wordmemo_pass(&cutter->memo);
    if (!RESERVE(cutter, texts, text_capacity, TN_CUTTER_UTTERANCES) || !reserve_batch(cutter, room))
        return false;
    cutter->map_count = cutter->pool_count = cutter->range_count = 0;
    for (; i < count && i < TN_CUTTER_UTTERANCES; i++) {
        const tenor_utterance *u = &utterances[i];
        size_t n = u->text.size;
        cutter->texts[i] = (tn_cutter_text){.place = TN_CUTTER_SLOW, .size = (uint32_t)n, .map = TN_CUTTER_SLOW};
        if (n == 0 || n > TN_CUTTER_TEXT_MOST || u->role == TENOR_ROLE_AUTOMATED ||
            (u->language.size && !tn_atoms_all_languages(&cutter->atoms, (tn_str){u->language.data, u->language.size})))
            continue;
        if (size + n + 1 > room) {
            if (size > 0)
                break;
            room = n + 1;
            if (!reserve_batch(cutter, room))
                return false;
        }
        if (cutter->kernel->copy(cutter->dense + size, u->text.data, n)) {
            if (!add_normalised(cutter, &cutter->texts[i], tn_str_of(u->text.data, n), &size, room))
                return false;
            continue;
        }
        cutter->texts[i].place = (uint32_t)size;
        size += n;
        cutter->dense[size++] = ' ';
    }
    memset(cutter->dense + size, ' ', TN_KERNEL_BLOCK);
    for (size_t k = 0; k < cutter->map_count; k++)
        cutter->maps[k].normal.stretches = cutter->pool + cutter->maps[k].first;
    cutter->utterances = utterances;
    cutter->utterance_count = *taken = i;
    cutter->item_count = 0;
    return size == 0 || look_up_items(cutter, size);
}

/* ---- one text of the batch ---- */

/* The tokens of a text that normalisation has changed, to their places in the source. */
static bool map_tokens(tn_cutter *cutter, const tn_cutter_text *text)
{
    const uint32_t stop = text->token + text->count;
    size_t near = 0;
    if (!tn_cutter_reserve(cutter, (size_t)stop + 1))
        return false;
    for (uint32_t i = text->token; i < stop; i++) {
        cutter->normal_begin[i] = cutter->begin[i];
        cutter->normal_end[i] = cutter->end[i];
        tn_normal_span(&cutter->maps[text->map].normal, &near, cutter->normal_begin[i], cutter->normal_end[i], &cutter->begin[i],
                       &cutter->end[i]);
    }
    return true;
}

/* Tokens of text `index` by the fast lane, the next behind those that are there; its items begin at *item at the earliest.
 * A text that the tokeniser has to cut is left out. False: no memory. */
static bool cut_text(tn_cutter *cutter, size_t index, uint32_t *item)
{
    tn_cutter_text *text = &cutter->texts[index];
    tn_pass p;
    while (*item < cutter->item_count && cutter->starts[*item] < text->place) /* rests of texts that were left out */
        ++*item;
    tn_pass_begin(&p, cutter, text->place, text->size, *item);
    p.beyond = text->beyond;
    p.letters = text->letters;
    tn_pass_run(&p);
    *item = p.item;
    if (p.slow || p.no_memory) {
        text->place = TN_CUTTER_SLOW;
        return !p.no_memory;
    }
    text->token = p.first;
    text->count = p.count - p.first;
    text->text = cutter->text_count;
    text->regexes = tn_pass_regexes(&p);
    if (text->map != TN_CUTTER_SLOW && !map_tokens(cutter, text))
        return false;
    if (text->count) {
        cutter->speakers[cutter->text_count] = (uint8_t)cutter->utterances[index].role;
        cutter->token_count = cutter->firsts[++cutter->text_count] = p.count;
    }
    return true;
}

bool tn_cutter_take(tn_cutter *cutter, const tenor_utterance *utterances, size_t count, size_t *taken)
{
    cutter->token_count = cutter->text_count = 0;
    if (!RESERVE(cutter, firsts, first_capacity, TN_CUTTER_UTTERANCES + 1) ||
        !RESERVE(cutter, speakers, speaker_capacity, TN_CUTTER_UTTERANCES) || !fill_batch(cutter, utterances, count, taken))
        return false;
    cutter->firsts[0] = 0;
    uint32_t item = 0;
    for (size_t i = 0; i < *taken; i++)
        if (tn_cutter_has(cutter, i) && !cut_text(cutter, i, &item))
            return false;
    return true;
}

void tn_cutter_track(const tn_cutter *cutter, size_t index, tn_track *track)
{
    const tn_cutter_text *text = &cutter->texts[index];
    const uint32_t token = text->token;
    *track = (tn_track){.count = text->count, .token = token, .text = text->text, .classes = cutter->classes + token,
                        .flags = cutter->flags + token, .begin = cutter->begin + token, .end = cutter->end + token,
                        .normal_begin = cutter->begin + token, .normal_end = cutter->end + token,
                        .normal = {cutter->dense + text->place, text->size}, .regexes = text->regexes};
    if (text->map != TN_CUTTER_SLOW) {
        track->normal_begin = cutter->normal_begin + token;
        track->normal_end = cutter->normal_end + token;
        track->map = &cutter->maps[text->map].normal;
    }
}

/* ---- parts of long texts ---- */

bool tn_cutter_reserve(tn_cutter *cutter, size_t need)
{
    return reserve_tokens(cutter, need) && RESERVE(cutter, normal_begin, normal_begin_capacity, need) &&
           RESERVE(cutter, normal_end, normal_end_capacity, need);
}

bool tn_cutter_part(tn_cutter *cutter, tn_str text, size_t from, size_t to, uint16_t *pending, bool *lower, uint64_t *regexes,
                    bool *done)
{
    const size_t size = to - from;
    tn_wordmemo_pass(&cutter->memo);
    cutter->item_count = 0;
    *done = false;
    if (!reserve_batch(cutter, size + 1))
        return false;
    const bool beyond = cutter->kernel->copy(cutter->dense, text.p + from, size);
    cutter->range_count = 0;
    if (beyond && !add_range(cutter, 0, size))
        return false;
    memset(cutter->dense + size, ' ', TN_KERNEL_BLOCK + 1);
    if (!look_up_items(cutter, size))
        return false;
    tn_pass p;
    tn_pass_begin(&p, cutter, 0, size, 0);
    p.beyond = beyond;
    p.pending = *pending;
    p.lower = 1;
    tn_pass_run(&p);
    if (p.slow || p.no_memory)
        return !p.no_memory;
    if (!tn_cutter_reserve(cutter, (size_t)p.count + 1))
        return false;
    for (uint32_t i = p.first; i < p.count; i++) {
        cutter->normal_begin[i] = cutter->begin[i] + (uint32_t)from;
        cutter->normal_end[i] = cutter->end[i] + (uint32_t)from;
    }
    *regexes = tn_pass_spots(&p);
    *pending = p.pending;
    *lower = *lower || tn_pass_surely_lower(&p);
    *done = true;
    cutter->token_count = p.count;
    return true;
}
