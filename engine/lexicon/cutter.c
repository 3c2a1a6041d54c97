/* cutter.c - the fast lane: a batch of plain ASCII texts cut into tokens at once. */
#include "lexicon/cutter.h"

/* When more classes or words of several tokens than this are known, all are forgotten: some thousand is what a lexicon needs. */
#define CLASSES_MOST ((size_t)1 << 16)

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
    ok = tn_plainword_init(&cutter->plain, image, mem) && ok;
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

static bool look_up_piece(tn_cutter *cutter, size_t from, size_t to)
{
    if (!reserve_items(cutter, to - from / TN_KERNEL_BLOCK * TN_KERNEL_BLOCK))
        return false;
    const size_t first = cutter->item_count, count = cut_items(cutter, from, to);
    cutter->item_count += count;
    size_t misses = cutter->kernel->probe(cutter->memo.sets, TN_WORDMEMO_SHIFT, cutter->dense, cutter->starts + first,
                                        cutter->ends + first, count, cutter->payload + first, cutter->misses);
    const tn_word_context context = {&cutter->vocabulary, &cutter->atoms, cutter->spot, &cutter->image->rules, &cutter->plain};
    for (size_t i = 0; i < misses; i++) {
        size_t item = first + cutter->misses[i];
        tn_str text = {cutter->dense + cutter->starts[item], cutter->ends[item] - cutter->starts[item]};
        cutter->payload[item] = tn_wordmemo_learn(&cutter->memo, &context, text);
        if (!cutter->payload[item])
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
    for (; i < count && i < TN_CUTTER_UTTERANCES; i++) {
        const tenor_utterance *u = &utterances[i];
        size_t n = u->text.size;
        cutter->texts[i].place = TN_CUTTER_SLOW;
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
        if (cutter->kernel->copy(cutter->dense + size, u->text.data, n))
            continue;
        cutter->texts[i].place = (uint32_t)size;
        size += n;
        cutter->dense[size++] = ' ';
    }
    memset(cutter->dense + size, ' ', TN_KERNEL_BLOCK);
    cutter->utterances = utterances;
    cutter->utterance_count = *taken = i;
    cutter->item_count = 0;
    return size == 0 || look_up_items(cutter, size);
}

/* ---- one text of the batch ---- */

#define SPOTS 16

/* The pass over the items of one text. Positions are those of the dense text; `base` is where the text begins in it. */
typedef struct pass {
    tn_cutter *cutter;
    const char *dense;
    uint32_t base, stop;
    uint32_t item;
    uint32_t first, count;   /* its first token in the batch, and the one that comes next */
    uint16_t pending;        /* for the next token */
    bool slow;               /* the tokeniser has to do it */
    uint32_t floor;          /* end of the last token that is no word of one item */
    tn_opaque opaque;        /* what was looked at for addresses */
    uint32_t lower_from;     /* tokens before this one say nothing for certain about small letters */
    bool wordless;           /* small letters of addresses and emoticons, which say nothing about capitals */
    int lower;               /* 1: the text has small letters; 0: it has none; -1: not known yet */
    uint64_t regexes;        /* that may begin somewhere, as bits of spot.h: */
    struct {
        uint64_t bits;
        uint32_t place;
    } spots[SPOTS];          /* these here, */
    uint64_t settled;        /* and these for certain */
    uint32_t spot_count;
    uint64_t seen;           /* marks, as bits: see tn_spot_allowed */
    bool no_memory;
} pass;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static char at(const pass *p, uint32_t place)
{
    return place < p->stop ? p->dense[place] : ' ';
}

static inline void add_token(pass *p, uint32_t class, uint32_t begin, uint32_t end, uint16_t flags)
{
    tn_cutter *cutter = p->cutter;
    cutter->classes[p->count] = class;
    cutter->begin[p->count] = begin - p->base;
    cutter->end[p->count] = end - p->base;
    cutter->flags[p->count++] = flags | p->pending;
    p->pending = 0;
}

static tn_str text_of(const pass *p)
{
    return (tn_str){p->dense + p->base, p->stop - p->base};
}

static size_t emoticon_at(const pass *p, uint32_t place)
{
    unsigned char second = (unsigned char)at(p, place + 1);
    if (!(p->cutter->emoticon_second[second / 64] >> (second % 64) & 1))
        return 0;
    return tn_token_emoticon_at(&p->cutter->image->rules, text_of(p), place - p->base);
}

/* A token of several items, from `begin` to `end`; tokens that were made of its first items go. Its last item must end with
 * it. */
static void add_wide(pass *p, uint32_t class, uint32_t begin, uint32_t end)
{
    tn_cutter *cutter = p->cutter;
    while (p->count > p->first && cutter->begin[p->count - 1] >= begin - p->base)
        p->pending = cutter->flags[--p->count] & (TN_TOKEN_BREAK | TN_TOKEN_PAUSE | TN_TOKEN_COMMA);
    while (p->item < cutter->item_count && cutter->starts[p->item] < end)
        p->item++;
    p->slow = p->slow || (p->item > 0 && cutter->ends[p->item - 1] > end);
    p->no_memory = p->no_memory || class == TN_IMAGE_NONE;
    p->floor = end;
    add_token(p, class, begin, end, 0);
}

/* Whether a word so far has small letters and is parted by a space from whatever follows: no address can take it in. */
static bool surely_lower(pass *p)
{
    const tn_cutter *cutter = p->cutter;
    for (; p->lower_from < p->count; p->lower_from++) {
        uint32_t begin = p->base + cutter->begin[p->lower_from], end = p->base + cutter->end[p->lower_from];
        if (at(p, end) != ' ' || cutter->vocabulary.classes[cutter->classes[p->lower_from]].flags & (TN_CLASS_OPAQUE | TN_CLASS_SYMBOL))
            continue;
        for (uint32_t i = begin; i < end; i++)
            if (is_lower(p->dense[i]))
                return true;
    }
    return false;
}

/* What follows has letters and is no word: capitals that were weighed with them are weighed anew. */
static void add_wordless(pass *p)
{
    p->wordless = true;
    p->slow = p->slow || (p->lower >= 0 && !surely_lower(p));
}

/* An address, a redaction mark or the like that begins at `place`, where a token does; false where none does. */
static bool add_opaque(pass *p, uint32_t place)
{
    size_t size = tn_opaque_at(&p->opaque, text_of(p), place - p->base);
    if (!size)
        return false;
    add_wordless(p);
    add_wide(p, tn_vocabulary_class(&p->cutter->vocabulary, TN_CLASS_OPAQUE, NULL, 0), place, place + (uint32_t)size);
    return true;
}

static bool is_address(const char *word, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++)
        if (!is_letter(word[i]) && !is_digit(word[i]) && word[i] != '.' && word[i] != '_' && word[i] != '%' &&
            word[i] != '+' && word[i] != '-')
            return false;
    return true;
}

/* The same where the mark of the current item stands in an address, or behind its first part: it begins with the first word of
 * what such an address may consist of. */
static bool add_address(pass *p)
{
    const tn_cutter *cutter = p->cutter;
    uint32_t first = TN_IMAGE_NONE, from = p->base + (uint32_t)p->opaque.looked;
    from = from < p->floor ? p->floor : from;
    for (uint32_t i = p->item; i > 0 && cutter->ends[i - 1] == cutter->starts[i] && cutter->starts[i - 1] >= from; i--) {
        const char *item = p->dense + cutter->starts[i - 1];
        if (!is_address(item, cutter->ends[i - 1] - cutter->starts[i - 1]))
            break;
        if (is_letter(*item) || is_digit(*item))
            first = cutter->starts[i - 1];
    }
    return first != TN_IMAGE_NONE && add_opaque(p, first);
}

/* Whether the word is capitals only, two or more: a digit or an apostrophe is neither. */
static bool is_caps(const char *word, uint32_t size)
{
    uint32_t letters = 0;
    for (uint32_t i = 0; i < size; i++) {
        if (is_lower(word[i]))
            return false;
        letters += is_letter(word[i]);
    }
    return letters >= 2;
}

/* Where all shout, capitals say nothing. */
static bool has_lower(pass *p)
{
    if (p->wordless && surely_lower(p))
        return true;
    p->slow = p->slow || p->wordless;
    if (p->lower < 0) {
        p->lower = 0;
        for (uint32_t i = p->base; i < p->stop && !p->lower; i++)
            p->lower = is_lower(p->dense[i]);
    }
    return p->lower > 0;
}

static uint32_t shouted(pass *p, uint32_t class)
{
    uint32_t caps = tn_vocabulary_caps(&p->cutter->vocabulary, class);
    p->no_memory = p->no_memory || caps == TN_IMAGE_NONE;
    return caps;
}

/* Look closer at the spots: of those bits only. */
static void settle_spots(pass *p, uint64_t bits)
{
    for (uint32_t i = 0; i < p->spot_count; i++) {
        uint64_t here = p->spots[i].bits & bits & ~p->settled;
        if (here)
            p->settled |= tn_spot_exact(p->cutter->spot, p->dense + p->spots[i].place, p->stop - p->spots[i].place, here);
    }
    p->spot_count = 0;
}

/* Regexes of bits may begin here. */
static void note_spot(pass *p, uint32_t place, uint64_t bits)
{
    if (!(bits & ~p->settled))
        return;
    p->regexes |= bits;
    if (p->spot_count == SPOTS)
        settle_spots(p, ~UINT64_C(0));
    p->spots[p->spot_count].bits = bits;
    p->spots[p->spot_count++].place = place;
}

/* Marks of which only the first is looked at. */
static void spot_run(pass *p, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++) {
        uint64_t bits = tn_spot_at(p->cutter->spot, p->dense + i) & ~p->cutter->spot->lazy;
        if (bits)
            note_spot(p, i, bits);
    }
}

static void add_emoticon(pass *p, uint32_t place, size_t size)
{
    tn_cutter *cutter = p->cutter;
    const uint32_t end = place + (uint32_t)size;
    for (uint32_t i = place; i < end; i++) {
        p->seen |= UINT64_C(1) << (p->dense[i] % 64); /* regexes see into it */
        if (is_lower(p->dense[i])) /* o_O */
            add_wordless(p);
    }
    spot_run(p, place, end);
    tn_atoms_begin(&cutter->atoms);
    bool ok = tn_atoms_form(&cutter->atoms, tn_str_of(p->dense + place, size), false, tn_str_of(NULL, 0));
    add_wide(p, ok ? tn_vocabulary_class(&cutter->vocabulary, TN_CLASS_SYMBOL, cutter->atoms.list, cutter->atoms.count)
                   : TN_IMAGE_NONE,
             place, end);
}

/* The regexes that need be run: those that may begin at a spot and whose marks stand somewhere in the text. */
static uint64_t regexes_of(pass *p, tn_str text)
{
    const tn_spot *spot = p->cutter->spot;
    const uint64_t wanted = p->cutter->vocabulary.quiet ? p->cutter->loud : ~UINT64_C(0);
    uint64_t lazy = tn_spot_lazy(spot, p->seen) & wanted;
    uint64_t left = p->regexes & wanted ? tn_spot_allowed(spot, p->regexes & wanted, p->seen) : 0;
    p->settled |= (left & spot->always) | (lazy ? tn_spot_text(spot, &spot->ascii, text, lazy) : 0);
    settle_spots(p, left);
    return p->settled & (left | lazy);
}

static void add_entry(pass *p, const tn_word_entry *entry, uint32_t begin, uint32_t end, bool caps)
{
    if (entry->checks) {
        char next = at(p, end);
        size_t size = entry->checks & TN_WORD_CHECK_EMOTICON ? emoticon_at(p, begin) : 0;
        p->slow = p->slow || entry->checks & TN_WORD_CHECK_TOKENISER;
        if (size) {
            add_emoticon(p, begin, size);
            return;
        }
        if (entry->checks & TN_WORD_CHECK_ADDRESS && (next == '.' || next == ':') && add_opaque(p, begin))
            return;
    }
    if (entry->regexes) {
        uint64_t here = entry->regexes & tn_spot_at(p->cutter->spot, p->dense + begin);
        if (here && !is_capital(p->dense[begin]))
            note_spot(p, begin, here);
        if (entry->marked)
            spot_run(p, begin + 1, end);
    }
    p->item++;
    for (uint32_t i = 0; i < entry->count; i++) {
        uint32_t class = entry->classes[i];
        uint16_t flags = p->cutter->vocabulary.classes[class].flags & TN_CLASS_AMBIGUOUS ? TN_TOKEN_AMBIGUOUS : 0;
        add_token(p, caps ? shouted(p, class) : class, begin, end, flags);
    }
}

static void add_word(pass *p, uint32_t payload, uint32_t begin, uint32_t end)
{
    tn_cutter *cutter = p->cutter;
    bool caps = false;
    if (is_capital(p->dense[begin]))
        spot_run(p, begin, begin + 1); /* of a word, the memo knows only what may begin with its small letter */
    if (end - begin > 1) /* it begins with a capital, or is a code such as 2FA */
        caps = is_caps(p->dense + begin, end - begin) && has_lower(p);
    if (payload & TN_WORDMEMO_ENTRY) {
        add_entry(p, tn_wordmemo_entry(&cutter->memo, payload), begin, end, caps);
    } else {
        add_token(p, caps ? shouted(p, payload - 1) : payload - 1, begin, end, 0);
        p->item++;
    }
}

/* ---- what stands between words: as token.c has it ---- */

/* True where white space or the end follows, closing quotes and brackets aside. */
static bool ends_here(const pass *p, uint32_t place)
{
    while (place < p->stop && (p->dense[place] == '"' || p->dense[place] == '\'' || p->dense[place] == ')' ||
                               p->dense[place] == ']' || p->dense[place] == '}'))
        place++;
    char c = at(p, place);
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static uint32_t run_of(const pass *p, uint32_t place)
{
    uint32_t end = place + 1;
    while (end < p->stop && p->dense[end] == p->dense[place])
        end++;
    return end;
}

static void add_stops(pass *p, uint32_t place, uint32_t end)
{
    const tn_cutter *cutter = p->cutter;
    bool abbreviated = p->count > p->first && cutter->end[p->count - 1] == place - p->base &&
                       cutter->vocabulary.classes[cutter->classes[p->count - 1]].flags & TN_CLASS_ABBREVIATION;
    if (end - place == 1 && ends_here(p, end) && !abbreviated)
        p->pending |= TN_TOKEN_BREAK;
}

/* The class of a run of ! or of ?. NONE: no memory. */
static uint32_t class_of_marks(tn_cutter *cutter, tn_str run)
{
    const uint16_t flag = run.p[0] == '!' ? TN_TOKEN_EXCLAIM : TN_TOKEN_QUESTION;
    uint32_t *known = &cutter->mark_classes[run.p[0] == '!'];
    if (run.n == 1 && *known != TN_IMAGE_NONE)
        return *known;
    tn_atoms_begin(&cutter->atoms);
    if (!tn_atoms_form(&cutter->atoms, run, false, tn_str_of(NULL, 0)) || !tn_atoms_triggers(&cutter->atoms, flag))
        return TN_IMAGE_NONE;
    uint32_t class = tn_vocabulary_class(&cutter->vocabulary, TN_CLASS_SYMBOL, cutter->atoms.list, cutter->atoms.count);
    if (run.n == 1)
        *known = class;
    return class;
}

static void add_marks(pass *p, uint32_t place, uint32_t end)
{
    uint32_t class = class_of_marks(p->cutter, tn_str_of(p->dense + place, end - place));
    if (class == TN_IMAGE_NONE) {
        p->no_memory = true;
        return;
    }
    add_token(p, class, place, end, p->dense[place] == '!' ? TN_TOKEN_EXCLAIM : TN_TOKEN_QUESTION);
    if (ends_here(p, end))
        p->pending |= TN_TOKEN_BREAK;
}

/* A 'm or 's that stands by itself. */
static void check_clitic(pass *p, uint32_t place)
{
    static const char *const clitics[] = {"m", "re", "ve", "ll", "d", "s"};
    if (place > p->base && p->dense[place - 1] != ' ' && p->dense[place - 1] != '\t')
        return;
    uint32_t size = 0;
    while (size < 3 && is_letter(at(p, place + 1 + size)))
        size++;
    if (size == 0 || size > 2 || is_digit(at(p, place + 1 + size)))
        return;
    for (size_t i = 0; i < sizeof clitics / sizeof clitics[0]; i++) {
        bool same = strlen(clitics[i]) == size;
        for (uint32_t k = 0; k < size && same; k++)
            same = (p->dense[place + 1 + k] | 32) == clitics[i][k];
        p->slow = p->slow || same;
    }
}

static void add_pause(pass *p, uint32_t place)
{
    char c = p->dense[place], next = at(p, place + 1), last = place > p->base ? p->dense[place - 1] : ' ';
    if (c == '-') {
        bool space_before = last == ' ' || last == '-';
        bool space_after = next == ' ' || next == '\n';
        if (space_before && (space_after || next == '-'))
            p->pending |= TN_TOKEN_PAUSE;
    } else if (!(is_digit(next) && place > p->base && is_digit(last))) {
        p->pending |= c == ',' ? TN_TOKEN_COMMA : TN_TOKEN_PAUSE;
    }
}

/* A full stop within what may be a domain. */
static bool in_address(const pass *p, uint32_t place)
{
    char next = at(p, place + 1);
    return place > p->base && p->dense[place - 1] != ' ' && (is_letter(next) || is_digit(next));
}

/* One byte that is no word byte, and what it takes with it. */
static void add_mark(pass *p, uint32_t place)
{
    const char c = p->dense[place];
    const tn_token_rules *rules = &p->cutter->image->rules;
    spot_run(p, place, place + 1);
    p->seen |= UINT64_C(1) << (c % 64);
    if (rules->emoticon_first[(unsigned char)c / 64] >> (c % 64) & 1) {
        size_t size = emoticon_at(p, place);
        if (size) {
            add_emoticon(p, place, size);
            return;
        }
    }
    uint32_t end = place + 1;
    switch (c) {
    case '\n': case '\r': case '\v': case '\f':
        p->pending |= TN_TOKEN_BREAK;
        break;
    case '.':
        if (in_address(p, place) && add_address(p))
            return;
        end = run_of(p, place);
        spot_run(p, place + 1, end);
        add_stops(p, place, end);
        break;
    case '!': case '?':
        end = run_of(p, place);
        spot_run(p, place + 1, end);
        add_marks(p, place, end);
        break;
    case ',': case ';': case ':': case '-':
        add_pause(p, place);
        break;
    case '\'':
        check_clitic(p, place);
        break;
    case '@':
        if (add_address(p) || add_opaque(p, place))
            return;
        break;
    case '[': case '<': case '#':
        if (add_opaque(p, place))
            return;
        break;
    default:
        break;
    }
    p->item += end - place;
}

/* ---- tracks ---- */

/* Room for more tokens than there are items: a contraction is several. */
static bool room_for_entry(pass *p)
{
    return reserve_tokens(p->cutter, p->count + TN_CONTRACTION_PARTS + (p->cutter->item_count - p->item));
}

/* Whether a word that begins with a capital is to be taken as it is without one: it is not capitals only, and no regex begins with it. */
static inline bool is_capitalised(const tn_cutter *cutter, uint32_t start, uint32_t end)
{
    const char *word = cutter->dense + start;
    return (end - start == 1 || is_lower(word[1])) && !(tn_spot_at(cutter->spot, word) & ~cutter->spot->lazy);
}

/* Words that are one token each and nothing is to be looked at in, from the current item on: most of all text. */
static void add_plain_words(pass *p)
{
    const tn_cutter *cutter = p->cutter;
    const uint32_t *starts = cutter->starts, *ends = cutter->ends, *payload = cutter->payload;
    const uint64_t *upper = cutter->upper;
    uint32_t item = p->item, count = p->count, base = p->base, last = (uint32_t)cutter->item_count;
    uint32_t *classes = cutter->classes, *begin = cutter->begin, *end = cutter->end;
    uint16_t *flags = cutter->flags, pending = p->pending;
    while (item < last && starts[item] < p->stop) {
        uint32_t start = starts[item];
        if (payload[item] >= TN_WORDMEMO_MARK)
            break;
        if (upper[start / 64] >> (start % 64) & 1 && !is_capitalised(cutter, start, ends[item]))
            break;
        classes[count] = payload[item] - 1;
        begin[count] = start - base;
        end[count] = ends[item] - base;
        flags[count++] = pending;
        pending = 0;
        item++;
    }
    p->item = item;
    p->count = count;
    p->pending = pending;
}

/* The text stands at dense[base .. base + size). */
static void begin_pass(pass *p, tn_cutter *cutter, uint32_t base, size_t size)
{
    p->cutter = cutter;
    p->dense = cutter->dense;
    p->base = base;
    p->stop = base + (uint32_t)size;
    p->first = p->count = p->lower_from = cutter->token_count;
    p->floor = p->spot_count = 0;
    p->pending = 0;
    p->slow = p->wordless = p->no_memory = false;
    p->opaque = (tn_opaque){0};
    p->lower = -1;
    p->regexes = cutter->spot->always;
    p->settled = 0;
    p->seen = 0;
}

/* Its tokens, from item p->item on, until it turns out to be slow. */
static void run_pass(pass *p)
{
    const tn_cutter *cutter = p->cutter;
    p->no_memory = !room_for_entry(p);
    while (!p->slow && !p->no_memory) {
        add_plain_words(p);
        if (p->item >= cutter->item_count || cutter->starts[p->item] >= p->stop)
            break;
        const uint32_t payload = cutter->payload[p->item], begin = cutter->starts[p->item];
        if ((payload & (TN_WORDMEMO_ENTRY | TN_WORDMEMO_MARK)) == TN_WORDMEMO_MARK) {
            add_mark(p, begin);
        } else {
            p->no_memory = !room_for_entry(p);
            if (!p->no_memory)
                add_word(p, payload, begin, cutter->ends[p->item]);
        }
    }
}

/* Tokens of text `index` by the fast lane, the next behind those that are there; its items begin at *item at the earliest.
 * A text that the tokeniser has to cut is left out. False: no memory. */
static bool cut_text(tn_cutter *cutter, size_t index, uint32_t *item)
{
    tn_cutter_text *text = &cutter->texts[index];
    pass p; /* its spots are not cleared: that would cost as much as ten words */
    begin_pass(&p, cutter, text->place, cutter->utterances[index].text.size);
    while (*item < cutter->item_count && cutter->starts[*item] < p.base) /* rests of texts that were left out */
        ++*item;
    p.item = *item;
    run_pass(&p);
    *item = p.item;
    if (p.slow || p.no_memory) {
        text->place = TN_CUTTER_SLOW;
        return !p.no_memory;
    }
    text->token = p.first;
    text->count = p.count - p.first;
    text->text = cutter->text_count;
    text->regexes = regexes_of(&p, text_of(&p));
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
                        .normal = {cutter->dense + text->place, cutter->utterances[index].text.size},
                        .regexes = text->regexes};
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
    if (cutter->kernel->copy(cutter->dense, text.p + from, size))
        return true;
    memset(cutter->dense + size, ' ', TN_KERNEL_BLOCK + 1);
    if (!look_up_items(cutter, size))
        return false;
    pass p;
    begin_pass(&p, cutter, 0, size);
    p.item = 0;
    p.pending = *pending;
    p.lower = 1;
    run_pass(&p);
    if (p.slow || p.no_memory)
        return !p.no_memory;
    if (!tn_cutter_reserve(cutter, (size_t)p.count + 1))
        return false;
    for (uint32_t i = p.first; i < p.count; i++) {
        cutter->normal_begin[i] = cutter->begin[i] + (uint32_t)from;
        cutter->normal_end[i] = cutter->end[i] + (uint32_t)from;
    }
    settle_spots(&p, ~UINT64_C(0));
    *regexes = p.settled | cutter->spot->always | cutter->spot->lazy;
    *pending = p.pending;
    *lower = *lower || surely_lower(&p);
    *done = true;
    cutter->token_count = p.count;
    return true;
}
