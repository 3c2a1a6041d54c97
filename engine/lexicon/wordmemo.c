/* wordmemo.c - words as they are written, understood once. */
#include "lexicon/wordmemo.h"

#include <stdint.h>

#include "lexicon/beyond.h"
#include "text/lowletters.h"

/* Words with digits are mostly numbers and codes that do not come again: only short ones are remembered, and longer ones where
 * letters end them ("10am", "22nd"). */
#define DIGITS_REMEMBERED 3
#define ORDINALS_REMEMBERED 5

bool tn_wordmemo_init(tn_wordmemo *memo, const tn_mem *mem)
{
    *memo = (tn_wordmemo){.mem = mem};
    tn_buf_init(&memo->folded, mem);
    tn_buf_init(&memo->shortened, mem);
    tn_buf_init(&memo->written, mem);
    memo->block = tn_mem_table(mem, TN_WORDMEMO_SETS + 1, sizeof *memo->sets);
    memo->longs = tn_mem_table(mem, TN_WORDMEMO_LONG, sizeof *memo->longs);
    void *entries = NULL;
    const bool reserved = tn_mem_reserve(mem, &entries, &memo->entry_capacity, TN_WORDMEMO_ENTRIES, sizeof *memo->entries);
    memo->entries = entries;
    if (!memo->block || !memo->longs || !reserved)
        return false;
    size_t skew = (uintptr_t)memo->block % sizeof *memo->sets;
    memo->sets = (tn_kernel_set *)(void *)(memo->block + (skew ? sizeof *memo->sets - skew : 0));
    return true;
}

void tn_wordmemo_free(tn_wordmemo *memo)
{
    tn_mem_table_free(memo->mem, memo->block, TN_WORDMEMO_SETS + 1, sizeof *memo->sets);
    tn_mem_table_free(memo->mem, memo->longs, TN_WORDMEMO_LONG, sizeof *memo->longs);
    tn_mem_free(memo->mem, memo->entries, memo->entry_capacity, sizeof *memo->entries);
    tn_mem_free(memo->mem, memo->passing, memo->passing_capacity, sizeof *memo->passing);
    tn_buf_free(&memo->folded);
    tn_buf_free(&memo->shortened);
    tn_buf_free(&memo->written);
    *memo = (tn_wordmemo){.mem = memo->mem};
}

void tn_wordmemo_reset(tn_wordmemo *memo)
{
    memset(memo->sets, 0, TN_WORDMEMO_SETS * sizeof *memo->sets);
    memset(memo->longs, 0, TN_WORDMEMO_LONG * sizeof *memo->longs);
    memo->entry_count = memo->passing_count = 0;
}

/* ---- what a word is ---- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_alnum(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'z');
}

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* Whether an emoticon may begin where the word does: one that begins with letters or digits, which are the word or, where more
 * word bytes come behind them, are parted from those by ' . or ,. */
static bool may_be_emoticon(const tn_token_rules *rules, tn_str word)
{
    for (size_t i = 0; i < rules->emoticon_count; i++) {
        tn_str e = rules->emoticons[i];
        size_t run = 0;
        while (run < e.n && run < word.n && is_alnum(small(e.p[run])) && small(e.p[run]) == word.p[run])
            run++;
        bool whole = run == e.n || !is_alnum(small(e.p[run]));
        if (run > 0 && whole && (run == word.n || !is_alnum(word.p[run])))
            return true;
    }
    return false;
}

static bool may_be_address(tn_str word)
{
    return tn_str_eq(word, TN_STR("www")) || tn_str_eq(word, TN_STR("http")) || tn_str_eq(word, TN_STR("https")) ||
           tn_str_eq(word, TN_STR("ftp"));
}

/* Whether a regex that stands in an alternative and tells capitals from small letters may match the word as it is written. */
static bool case_matters(const tn_image *image, tn_str word)
{
    uint64_t bytes[4] = {0};
    for (size_t i = 0; i < word.n; i++) {
        unsigned char b = (unsigned char)word.p[i], other = b >= 'a' && b <= 'z' ? b ^ 32 : b;
        bytes[b / 64] |= UINT64_C(1) << (b % 64);
        bytes[other / 64] |= UINT64_C(1) << (other % 64);
    }
    for (uint32_t i = 0; i < image->regex_atoms_count; i++) {
        uint32_t regex = image->atoms[image->regex_atoms[i]].regex;
        if (image->regexes[regex].case_sensitive && tn_regex_possible(image->compiled[regex], bytes))
            return true;
    }
    return false;
}

/* A full stop behind it may end no sentence. */
static bool may_be_abbreviation(const tn_word_context *context, tn_str form)
{
    const bool one_character = form.n == 1 || (form.n && (unsigned char)form.p[0] >= 0x80);
    return one_character || tn_plainword_abbreviation(context->plain, form);
}

/* The class of one part of a word, of which these regexes may be all. NONE: no memory. */
static uint32_t class_of_part(const tn_word_context *context, tn_str word, uint64_t regexes, const tn_word_part *part, bool digits,
                              bool last)
{
    tn_atoms *atoms = context->atoms;
    const uint16_t flags = (part->number || digits ? TN_TOKEN_NUMBER : 0) | (part->is_long ? TN_TOKEN_LONG : 0);
    uint32_t given = part->part.ambiguous ? TN_CLASS_AMBIGUOUS : 0;
    tn_atoms_begin(atoms);
    for (size_t k = 0; k < part->part.form_count; k++)
        if (!tn_atoms_form(atoms, part->part.forms[k], true, tn_str_of(NULL, 0)))
            return TN_IMAGE_NONE;
    if (flags && !tn_atoms_triggers(atoms, flags))
        return TN_IMAGE_NONE;
    if (!tn_atoms_regexes(atoms, word, regexes))
        return TN_IMAGE_NONE;
    if (last && part->part.form_count && may_be_abbreviation(context, part->part.forms[0]) &&
        tn_token_abbreviation(context->rules, part->part.forms[0], flags))
        given |= TN_CLASS_ABBREVIATION;
    return tn_vocabulary_class(context->vocabulary, given, atoms->list, atoms->count);
}

static uint32_t keep_entry(tn_wordmemo *memo, const tn_word_entry *entry, bool remembered)
{
    size_t *count = remembered ? &memo->entry_count : &memo->passing_count;
    size_t *capacity = remembered ? &memo->entry_capacity : &memo->passing_capacity;
    void *entries = remembered ? memo->entries : memo->passing;
    if (!tn_mem_reserve(memo->mem, &entries, capacity, *count + 1, sizeof *entry))
        return 0;
    *(remembered ? &memo->entries : &memo->passing) = entries;
    ((tn_word_entry *)entries)[*count] = *entry;
    return TN_WORDMEMO_ENTRY | (remembered ? 0 : TN_WORDMEMO_MARK) | (uint32_t)(*count)++;
}

static uint32_t understand(tn_wordmemo *memo, const tn_word_context *context, tn_str word, bool remembered)
{
    tn_word_entry entry = {.count = 0};
    tn_word_part parts[TN_CONTRACTION_PARTS];
    bool digits = true;
    for (size_t i = 0; i < word.n; i++) {
        digits = digits && !(word.p[i] >= 'a' && word.p[i] <= 'z');
        entry.marked = entry.marked || !is_alnum(word.p[i]);
    }
    size_t count = 1;
    if (digits && !context->vocabulary->index->digits)
        parts[0] = (tn_word_part){.part = {.form_count = 0}}; /* a number, and no phrase has that one: nothing to look up */
    else
        count = tn_word_split(word, &memo->shortened, parts);
    if (count == 0)
        return 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t class = class_of_part(context, word, tn_spot_atoms(context->spot, word), &parts[i], digits, i + 1 == count);
        if (class == TN_IMAGE_NONE)
            return 0;
        entry.classes[entry.count++] = class;
    }
    if (context->rules->emoticon_first[(unsigned char)word.p[0] / 64] >> (word.p[0] % 64) & 1 ||
        (word.p[0] >= 'a' && context->rules->emoticon_first[1] >> ((word.p[0] ^ 32) % 64) & 1))
        entry.checks |= tn_plainword_emoticon(context->plain, word) && may_be_emoticon(context->rules, word) ? TN_WORD_CHECK_EMOTICON : 0;
    entry.checks |= may_be_address(word) ? TN_WORD_CHECK_ADDRESS : 0;
    entry.checks |= is_digit(word.p[0]) && !digits ? TN_WORD_CHECK_CAPITALS : 0;
    entry.regexes = entry.marked ? tn_spot_word(context->spot, word) : tn_spot_letters(context->spot, word);
    if (context->plain->case_matters && case_matters(context->vocabulary->image, word))
        entry.checks |= TN_WORD_CHECK_TOKENISER;
    entry.quick = entry.count == 1 && !entry.checks && !entry.marked &&
                  !(context->vocabulary->classes[entry.classes[0]].flags & TN_CLASS_AMBIGUOUS);
    return entry.count == 1 && !entry.checks && !entry.regexes ? entry.classes[0] + 1 : keep_entry(memo, &entry, remembered);
}

/* Whether an emoticon may begin with the word, capitals of ASCII being made small in it, or only the tokeniser can tell. */
static uint8_t emoticon_checks(const tn_token_rules *rules, tn_str word)
{
    const unsigned char first = (unsigned char)word.p[0];
    if (first >= 0x80)
        return rules->emoticon_first[first / 64] >> (first % 64) & 1 ? TN_WORD_CHECK_TOKENISER : 0;
    return may_be_emoticon(rules, word) ? TN_WORD_CHECK_EMOTICON : 0;
}

/* A word with letters beyond ASCII; word: as it is written, but capitals of ASCII are small. */
static uint32_t understand_beyond(tn_wordmemo *memo, const tn_word_context *context, tn_str word, bool remembered)
{
    const tn_image *image = context->vocabulary->image;
    tn_word_entry entry = {.checks = TN_WORD_CHECK_BEYOND};
    tn_word_part parts[TN_CONTRACTION_PARTS];
    if (!tn_token_fold(&memo->folded, word))
        return 0;
    const tn_str folded = tn_buf_view(&memo->folded);
    const bool same = tn_str_eq(folded, word), limit_hit = context->atoms->limit_hit;
    const size_t count = tn_word_split(folded, &memo->shortened, parts);
    if (count == 0)
        return 0;
    context->atoms->limit_hit = false;
    for (size_t i = 0; i < count; i++) {
        uint32_t class = class_of_part(context, folded, same ? tn_spot_atoms(context->spot, folded) : 0, &parts[i], false, i + 1 == count);
        if (class == TN_IMAGE_NONE)
            return 0;
        entry.classes[entry.count++] = class;
    }
    entry.checks |= emoticon_checks(context->rules, word);
    if (context->atoms->limit_hit || (same ? context->plain->case_matters && case_matters(image, word)
                                           : image->regex_atoms_count && tn_spot_atoms_any(context->spot, word)))
        entry.checks |= TN_WORD_CHECK_TOKENISER;
    entry.checks |= tn_beyond_lower(word) ? 0 : TN_WORD_CHECK_CAPITALS;
    context->atoms->limit_hit = limit_hit;
    return keep_entry(memo, &entry, remembered);
}

/* No regex of a phrase is this word. False, too, where there was no memory: whoever asks then asks again, and hears of it. */
static bool no_regex_is(const tn_word_context *context, tn_str word)
{
    const uint64_t wanted = tn_spot_atoms(context->spot, word);
    if (!wanted)
        return true;
    tn_atoms_begin(context->atoms);
    return tn_atoms_regexes(context->atoms, word, wanted) && context->atoms->count == 0;
}

/* For certain of the plain class, and nothing begins in it that would have to be looked at. Small letters, with zeros behind them. */
static inline bool is_plain(const tn_word_context *context, tn_str word)
{
    return word.n > 1 && tn_plainword_is(context->plain, word, tn_str_eight(word.p)) &&
           !(tn_spot_may_letters(context->spot, word) && tn_spot_letters(context->spot, word)) &&
           (!tn_spot_atoms(context->spot, word) || no_regex_is(context, word));
}

/* What a word with digits consists of beside them. */
typedef struct digits_with {
    bool letters, marks, quotes;
} digits_with;

static digits_with kinds_of(tn_str word)
{
    digits_with k = {false, false, false};
    for (size_t i = 0; i < word.n; i++) {
        const char c = word.p[i];
        k.letters = k.letters || c >= 'a';
        k.quotes = k.quotes || c == '\'';
        k.marks = k.marks || c < '0';
    }
    return k;
}

/* Whether a word with digits is nothing to the lexicon, or a number and nothing else, and nothing begins in it. *payload: what it is
 * then; 0: no memory. */
static bool learn_code(tn_wordmemo *memo, const tn_word_context *context, tn_str word, bool remembered, uint32_t *payload)
{
    const digits_with kinds = kinds_of(word);
    if (word.n < 2 || kinds.quotes) /* it may be several words */
        return false;
    if (kinds.letters || kinds.marks ? !tn_plainword_code(context->plain, word) : !tn_plainword_number(context->plain, word))
        return false;
    const uint64_t begins = kinds.marks ? tn_spot_word(context->spot, word) : tn_spot_letters(context->spot, word);
    if (begins || !no_regex_is(context, word))
        return false;
    if (kinds.letters) {
        const tn_word_entry entry = {.classes = {TN_CLASS_PLAIN}, .count = 1, .checks = TN_WORD_CHECK_CAPITALS, .marked = kinds.marks};
        *payload = is_digit(word.p[0]) ? keep_entry(memo, &entry, remembered) : TN_CLASS_PLAIN + 1;
        return true;
    }
    tn_atoms_begin(context->atoms);
    *payload = 0;
    if (tn_atoms_triggers(context->atoms, TN_TOKEN_NUMBER))
        *payload = tn_vocabulary_class(context->vocabulary, 0, context->atoms->list, context->atoms->count) + 1; /* NONE + 1 is 0 */
    return true;
}

/* ---- the tables ---- */

/* Bit 7 of each byte that is low to high; of ASCII. */
static uint64_t between(uint64_t bytes, unsigned char low, unsigned char high)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    return ((bytes + ones * (0x80u - low)) ^ (bytes + ones * (0x7Fu - high))) & ones * 0x80;
}

/* Eight bytes, the first in the lowest eight bits, as this machine has them in memory. */
static uint64_t in_memory(uint64_t bytes)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap64(bytes);
#endif
    return bytes;
}

/* An item of the cut, of ASCII, 24 bytes at most, in small letters, zeros behind; whether it has digits. Up to seven bytes behind it are
 * read. */
static void fold(uint64_t folded[TN_WORDMEMO_LONG_BYTES / 8], tn_str item, bool *digits)
{
    uint64_t some = 0;
    for (size_t i = 0; i < item.n; i += 8) {
        const uint64_t mine = item.n - i < 8 ? (UINT64_C(1) << (8 * (item.n - i))) - 1 : ~UINT64_C(0);
        const uint64_t bytes = tn_str_eight(item.p + i) & mine;
        some |= between(bytes, '0', '9');
        folded[i / 8] = in_memory(bytes | between(bytes, 'A', 'Z') >> 2);
    }
    *digits = some != 0;
}

/* The same of such an item of letters only; false, and nothing is there, where it is none. */
static inline bool fold_letters(uint64_t folded[TN_WORDMEMO_LONG_BYTES / 8], tn_str item)
{
    uint64_t others = 0;
    for (size_t i = 0; i < item.n; i += 8) {
        const uint64_t bytes = tn_str_eight(item.p + i), mine = item.n - i < 8 ? ~UINT64_C(0) >> (64 - 8 * (item.n - i)) : ~UINT64_C(0);
        others |= tn_lowletters_others(bytes) & mine;
        folded[i / 8] = in_memory((bytes | TN_LOWLETTERS_EACH(0x20)) & mine);
    }
    return !others;
}

static tn_kernel_set *set_of(const tn_wordmemo *memo, uint64_t key)
{
    return &memo->sets[key * TN_KERNEL_HASH >> TN_WORDMEMO_SHIFT];
}

/* A word that recall_short does not know. */
static void remember_short(tn_kernel_set *set, uint64_t key, uint32_t payload)
{
    const uint32_t way = set->turn++ % 5;
    set->key[way] = key;
    set->payload[way] = payload;
}

/* The same word may stand in a batch twice: the second time it is known. */
static uint32_t recall_short(const tn_kernel_set *set, uint64_t key)
{
    for (uint32_t i = 0; i < 5; i++)
        if (set->key[i] == key)
            return set->payload[i];
    return 0;
}

#define ASKED 32 /* items that are asked for before the first of them is learnt */

static tn_str item_of(const tn_wordmemo_items *items, const char *text, uint32_t i)
{
    return (tn_str){text + items->starts[i], items->ends[i] - items->starts[i]};
}

/* Where a word of more than eight bytes would stand: by its bytes, zeros behind. */
static tn_wordmemo_long *slot_of(const tn_wordmemo *memo, const uint64_t key[TN_WORDMEMO_LONG_BYTES / 8])
{
    const uint64_t hash = (key[0] * TN_KERNEL_HASH ^ key[1]) * TN_KERNEL_HASH ^ key[2];
    return &memo->longs[hash * TN_KERNEL_HASH >> 52];
}

static bool is_in(const tn_wordmemo_long *slot, const uint64_t key[TN_WORDMEMO_LONG_BYTES / 8])
{
    return slot->payload && slot->key[0] == key[0] && slot->key[1] == key[1] && slot->key[2] == key[2];
}

static void remember_long(tn_wordmemo_long *slot, const uint64_t key[TN_WORDMEMO_LONG_BYTES / 8], uint32_t payload)
{
    memcpy(slot->key, key, sizeof slot->key);
    slot->payload = payload;
}

/* An item that is looked at before it is learnt: where it would stand is on its way from memory by then. */
typedef struct word_asked {
    uint64_t folded[TN_WORDMEMO_LONG_BYTES / 8 + 1]; /* in small letters, zeros behind; not of what is WORD_OTHER */
    tn_str item;
    void *place; /* its set, or its slot */
    enum { WORD_LETTERS, WORD_MIXED, WORD_OTHER } kind;
    bool digits; /* of WORD_MIXED */
} word_asked;

/* Of what is no word of letters. */
static void ask_mixed(word_asked *word)
{
    if (!is_alnum(small(word->item.p[0])) || word->item.n > TN_WORDMEMO_LONG_BYTES) {
        word->kind = WORD_OTHER;
        return;
    }
    word->kind = WORD_MIXED;
    fold(word->folded, word->item, &word->digits);
}

static inline void ask(const tn_wordmemo *memo, tn_str item, word_asked *word)
{
    word->item = item;
    word->kind = WORD_LETTERS;
    memset(word->folded, 0, sizeof word->folded);
    if (item.n > TN_WORDMEMO_LONG_BYTES || !fold_letters(word->folded, item))
        ask_mixed(word);
    word->place = item.n > TN_KERNEL_KEY_BYTES ? (void *)slot_of(memo, word->folded) : (void *)set_of(memo, tn_str_eight((const char *)word->folded));
    __builtin_prefetch(word->place, 1);
}

static uint32_t learn_long(tn_wordmemo *memo, const tn_word_context *context, const word_asked *asked)
{
    tn_wordmemo_long *slot = asked->place;
    const tn_str word = {(const char *)asked->folded, asked->item.n};
    if (is_in(slot, asked->folded))
        return slot->payload;
    const bool plain = asked->kind == WORD_LETTERS && is_plain(context, word);
    const uint32_t payload = plain ? TN_CLASS_PLAIN + 1 : understand(memo, context, word, true);
    if (payload && (!plain || !slot->payload || slot->payload == TN_CLASS_PLAIN + 1)) /* others took more to understand */
        remember_long(slot, asked->folded, payload);
    return payload;
}

/* No word, or one that is too long to be remembered. */
static uint32_t learn_other(tn_wordmemo *memo, const tn_word_context *context, tn_str item)
{
    if (is_alnum(small(item.p[0])))
        return tn_token_fold(&memo->folded, item) ? understand(memo, context, tn_buf_view(&memo->folded), false) : 0;
    const uint64_t key = tn_kernel_key(item.p, item.n);
    const uint32_t payload = TN_WORDMEMO_MARK | (unsigned char)item.p[0];
    if (key && !recall_short(set_of(memo, key), key))
        remember_short(set_of(memo, key), key, payload);
    return payload;
}

/* With digits, or so short that it has a key, and not known. */
static uint32_t learn_mixed(tn_wordmemo *memo, const tn_word_context *context, const word_asked *asked)
{
    const tn_str word = {(const char *)asked->folded, asked->item.n};
    const bool digits = asked->kind == WORD_MIXED && asked->digits;
    const size_t most = is_digit(word.p[word.n - 1]) ? DIGITS_REMEMBERED : ORDINALS_REMEMBERED;
    const bool remembered = word.n <= (digits ? most : TN_KERNEL_KEY_BYTES);
    uint32_t payload = 0;
    if (!digits || !learn_code(memo, context, word, remembered, &payload))
        payload = understand(memo, context, word, remembered);
    if (payload && remembered)
        remember_short(asked->place, tn_str_eight(word.p), payload);
    return payload;
}

static inline uint32_t learn(tn_wordmemo *memo, const tn_word_context *context, const word_asked *asked)
{
    if (asked->kind == WORD_OTHER)
        return learn_other(memo, context, asked->item);
    if (asked->item.n > TN_KERNEL_KEY_BYTES)
        return asked->kind == WORD_MIXED && asked->digits ? learn_mixed(memo, context, asked) : learn_long(memo, context, asked);
    const tn_str word = {(const char *)asked->folded, asked->item.n};
    const uint64_t key = tn_str_eight(word.p);
    const uint32_t known = recall_short(asked->place, key);
    if (known)
        return known;
    if (asked->kind != WORD_LETTERS || !is_plain(context, word))
        return learn_mixed(memo, context, asked);
    remember_short(asked->place, key, TN_CLASS_PLAIN + 1);
    return TN_CLASS_PLAIN + 1;
}

uint32_t tn_wordmemo_learn(tn_wordmemo *memo, const tn_word_context *context, tn_str item)
{
    word_asked asked;
    ask(memo, item, &asked);
    return learn(memo, context, &asked);
}

bool tn_wordmemo_learn_all(tn_wordmemo *memo, const tn_word_context *context, const char *text, const tn_wordmemo_items *items)
{
    word_asked asked[ASKED];
    for (size_t at = 0; at < items->missed; at += ASKED) {
        const size_t n = items->missed - at < ASKED ? items->missed - at : ASKED;
        const uint32_t *misses = items->misses + at;
        for (size_t i = 0; i < n; i++)
            ask(memo, item_of(items, text, misses[i]), &asked[i]);
        for (size_t i = 0; i < n; i++) {
            const uint32_t payload = learn(memo, context, &asked[i]);
            if (!payload)
                return false;
            items->payload[misses[i]] = payload;
        }
    }
    return true;
}

uint32_t tn_wordmemo_learn_beyond(tn_wordmemo *memo, const tn_word_context *context, tn_str item)
{
    const uint64_t key = tn_kernel_key(item.p, item.n);
    uint32_t payload = key ? recall_short(set_of(memo, key), key) : 0;
    if (payload)
        return payload;
    tn_buf_clear(&memo->written);
    if (!tn_buf_put(&memo->written, item.p, item.n))
        return 0;
    for (size_t i = 0; i < item.n; i++)
        memo->written.data[i] = small(item.p[i]);
    const tn_str word = tn_buf_view(&memo->written);
    if (!key && item.n > TN_WORDMEMO_LONG_BYTES)
        return understand_beyond(memo, context, word, false);
    if (!key) {
        uint64_t bytes[TN_WORDMEMO_LONG_BYTES / 8] = {0};
        memcpy(bytes, word.p, word.n);
        tn_wordmemo_long *slot = slot_of(memo, bytes);
        if (is_in(slot, bytes))
            return slot->payload;
        payload = understand_beyond(memo, context, word, true);
        if (payload)
            remember_long(slot, bytes, payload);
        return payload;
    }
    payload = understand_beyond(memo, context, word, true);
    if (payload)
        remember_short(set_of(memo, key), key, payload);
    return payload;
}
