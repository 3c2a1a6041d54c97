/* index_check.c - whether the index that a compiled lexicon brings can be used as it is. */
#include "lexicon/automaton.h"
#include "lexicon/brief.h"
#include "lexicon/index.h"

/* The bits of word w of a set that holds the places from `from` up to `to`. */
static uint64_t bits_between(uint32_t w, uint32_t from, uint32_t to)
{
    uint32_t low = from > w * 64 ? from - w * 64 : 0, high = to > w * 64 ? to - w * 64 : 0;
    uint64_t below = high >= 64 ? UINT64_MAX : (UINT64_C(1) << high) - 1;
    return low >= 64 ? 0 : below & UINT64_MAX << low;
}

/* What stands up to each place of a set: 1, 11, 111 ... */
#define EIGHT(n) UPTO(n), UPTO((n) + 1), UPTO((n) + 2), UPTO((n) + 3), UPTO((n) + 4), UPTO((n) + 5), UPTO((n) + 6), UPTO((n) + 7)
#define UPTO(n) (UINT64_MAX >> (63 - (n)))
static const uint64_t upto[64] = {EIGHT(0), EIGHT(8), EIGHT(16), EIGHT(24), EIGHT(32), EIGHT(40), EIGHT(48), EIGHT(56)};

/* Forward only: a match has no more words than the program has places. */
static bool masks_ok(const uint64_t *masks, uint32_t places, uint32_t words)
{
    uint64_t wrong = 0, any = masks[0] | masks[1];
    if (words == 1) { /* nearly all: the same in fewer steps */
        for (uint32_t p = 0; p < places; p++) {
            any |= masks[2 + p];
            wrong |= masks[2 + p] & upto[p];
        }
        return (wrong | (any & ~bits_between(0, 0, places))) == 0;
    }
    for (uint32_t w = 0; w < words; w++) {
        wrong |= (masks[w] | masks[words + w]) & ~bits_between(w, 0, places);
        for (uint32_t p = 0; p < places; p++)
            wrong |= masks[(2 + p) * words + w] & ~bits_between(w, p + 1, places);
    }
    return wrong == 0;
}

/* The two masks of an anchored program: parts of those that hold whatever stands around. */
static bool free_masks_ok(const uint64_t *masks, uint32_t places, uint32_t words)
{
    const uint64_t *anywhere = masks + (2 + (size_t)places) * words;
    uint64_t wrong = 0;
    for (uint32_t w = 0; w < 2 * words; w++)
        wrong |= anywhere[w] & ~masks[w];
    return wrong == 0;
}

/* Words of the sets, wherever a place stands. */
bool tn_index_check_places(const tn_image *image, uint32_t from, uint32_t to)
{
    const uint64_t limit = image->sets_count;
    uint64_t wrong = 0; /* below 0 as a number with a sign */
    for (uint32_t i = from; i < to; i++)
        wrong |= limit - ((uint64_t)image->places[i].set + image->places[i].size);
    return wrong >> 63 == 0;
}

bool tn_index_check_walks(const tn_image *image)
{
    uint32_t place = 0, mask = 0;
    for (uint32_t i = 0; i < image->walks_count; i++) {
        const tn_index_program *walk = &image->walks[i];
        if (walk->words == 0)
            continue;
        const uint32_t count = walk->count;
        if (count > TN_AUTOMATON_PLACES || walk->place != place || walk->masks != mask || walk->words != tn_places_words(count) ||
            !tn_image_span_ok(place, count, image->places_count))
            return false;
        const uint32_t size = (walk->anchored ? 4 + count : 2 + count) * walk->words;
        if (!tn_image_span_ok(mask, size, image->masks_count) || !masks_ok(image->masks + mask, count, walk->words) ||
            (walk->anchored && !free_masks_ok(image->masks + mask, count, walk->words)))
            return false;
        place += count;
        mask += size;
    }
    return true;
}

bool tn_index_check_briefs(const tn_image *image, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        tn_entry_brief brief = tn_brief_of(image, &image->entries[i]);
        if (brief.exceptions == TN_EXCEPTIONS_INDEXED && image->briefs[i].exceptions == TN_EXCEPTIONS_LOOSE)
            brief.exceptions = TN_EXCEPTIONS_LOOSE;
        if (memcmp(&brief, &image->briefs[i], sizeof brief) != 0)
            return false;
    }
    return true;
}

/* Four numbers side by side. */
typedef uint32_t four __attribute__((vector_size(16)));

/* Whether a program can be walked unasked: it has places, and no ^ and no $. */
static bool is_free(const tn_image *image, uint32_t program)
{
    return (image->walks[program].words != 0) & (image->walks[program].anchored == 0);
}

void tn_index_check_tell(const tn_image *image, tn_index_told *told)
{
    memset(told, 0, sizeof *told);
    for (uint32_t i = 0; i < image->programs_count && i < TN_INDEX_TOLD; i++)
        told->free[i / 64] |= (uint64_t)is_free(image, i) << i % 64;
}

/* Numbers of a candidate that are asked side by side, and where among them. */
enum { PROGRAM, ENTRY, LEFT };
_Static_assert(offsetof(tn_candidate, entry) == offsetof(tn_candidate, program) + ENTRY * sizeof(uint32_t) &&
                   offsetof(tn_candidate, left) == offsetof(tn_candidate, program) + LEFT * sizeof(uint32_t) &&
                   offsetof(tn_candidate, program) + sizeof(four) == sizeof(tn_candidate),
               "four numbers end a candidate");

/* Also that those of a list are there, down to its last, as those of a run are, and that what is walked unasked can be. */
bool tn_index_check_candidates(const tn_image *image, const tn_index_told *told, uint32_t from, uint32_t to)
{
    const four most = {image->programs_count - 1, image->entries_count - 1, INT32_MAX, 0};
    four wrong = {0}, broken = {0}, before = {0};
    uint32_t may_not = 0, over = 0;
    if (from > 0)
        memcpy(&before, &image->candidates[from - 1].program, sizeof before);
    for (uint32_t i = from; i < to; i++) {
        const tn_candidate *c = &image->candidates[i];
        four now;
        memcpy(&now, &c->program, sizeof now);
        wrong |= now | (most - now); /* tn_image_above */
        broken |= (four)(before != 0) & (four)(before - now != 1); /* one is left less than before, where any was */
        before = now;
        const bool may = c->program < TN_INDEX_TOLD ? told->free[c->program / 64] >> c->program % 64 & 1
                                                    : c->program < image->programs_count && is_free(image, c->program);
        may_not |= c->flags & (may ? 0u : TN_CANDIDATE_FREE);
        over |= tn_image_above(tn_candidate_run(c->flags), c->left);
    }
    const bool ends = to < image->candidates_count || before[LEFT] == 0;
    return ends && broken[LEFT] == 0 && may_not == 0 && !tn_image_wrong(wrong[PROGRAM] | wrong[ENTRY] | wrong[LEFT] | over);
}

/* A list that begins where those before it end, or later: none is gone through twice. */
static bool next_list(tn_index_list list, uint32_t *at, uint32_t limit)
{
    bool ok = list.first >= *at && tn_image_span_ok(list.first, list.count, limit);
    *at = list.first + list.count;
    return ok;
}

/* Lists of pairs are held to their bound as tn_image_above does it; marks go along unasked. */
bool tn_index_check_pairs(const tn_image *image, uint32_t from, uint32_t to)
{
    const uint32_t most = image->candidates_count;
    four above[2] = {{0}, {0}}; /* two slots beside two others */
    _Static_assert(sizeof(tn_index_pair) == 2 * sizeof(uint32_t), "a slot is two numbers");
    enum { LIST = offsetof(tn_index_pair, list) / sizeof(uint32_t), AT_ONCE = 4 };
    uint32_t i = from;
    for (; to - i >= AT_ONCE; i += AT_ONCE) {
        four two[2];
        memcpy(two, &image->pairs[i], sizeof two);
        above[0] |= two[0] | (most - two[0]);
        above[1] |= two[1] | (most - two[1]);
    }
    for (; i < to; i++)
        above[0][LIST] |= tn_image_above(image->pairs[i].list, most);
    above[0] |= above[1];
    return !tn_image_wrong(above[0][LIST] | above[0][LIST + 2]);
}

/* The table of pairs: a power of two with a free slot, or a search would not end. */
static bool table_ok(const tn_image *image)
{
    const uint32_t n = image->pairs_count;
    uint32_t i = 0;
    if (n == 0 || (n & (n - 1)) || image->candidates_count > INT32_MAX)
        return false;
    while (i < n && image->pairs[i].list != 0)
        i++;
    return i < n;
}

/* Candidates of atoms, then the loose ones; those of pairs stand in the table itself. */
static bool lists_ok(const tn_image *image)
{
    uint32_t single = 0, at = 0;
    bool ok = image->atom_lists_count == image->atoms_count;
    for (uint32_t i = 0; ok && i < image->atom_lists_count; i++)
        ok = next_list(image->atom_lists[i].singles, &single, image->singles_count) &&
             next_list(image->atom_lists[i].anchors, &at, image->lists_count);
    ok = ok && next_list(image->facts->loose, &at, image->lists_count) &&
         tn_image_list_ok(image->lists, image->lists_count, image->candidates_count) &&
         tn_image_list_ok(image->singles, image->singles_count, image->entries_count);
    return ok && table_ok(image);
}

bool tn_index_check_lists(const tn_image *image)
{
    return image->facts_count == 1 && image->stems_count == 1 && image->stems->shortest > 0 &&
           image->pair_bits_count == ((uint32_t)1 << TN_INDEX_PAIR_BITS) / 64 && image->loud_bits_count == image->pair_bits_count &&
           lists_ok(image);
}
