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
static bool places_ok(const tn_image *image)
{
    const uint64_t limit = image->sets_count;
    uint64_t wrong = 0; /* below 0 as a number with a sign */
    for (uint32_t i = 0; i < image->places_count; i++)
        wrong |= limit - ((uint64_t)image->places[i].set + image->places[i].size);
    return wrong >> 63 == 0;
}

bool tn_index_check_walks(const tn_image *image)
{
    uint32_t place = 0, mask = 0;
    if (image->walks_count != image->programs_count || !places_ok(image))
        return false;
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

#define TOLD 65536 /* programs that are told beforehand: a bit each */

/* Whether a program can be walked unasked: it has places, and no ^ and no $. */
static bool is_free(const tn_image *image, uint32_t program)
{
    return (image->walks[program].words != 0) & (image->walks[program].anchored == 0);
}

/* Also that those of a list are there, down to its last, as those of a run are, and that what is walked unasked can be. */
static bool candidates_ok(const tn_image *image)
{
    uint64_t told[TOLD / 64]; /* programs come in any order: their bits stay near */
    uint32_t wrong = 0, left = 0; /* of the one before */
    memset(told, 0, sizeof told);
    for (uint32_t i = 0; i < image->programs_count && i < TOLD; i++)
        told[i / 64] |= (uint64_t)is_free(image, i) << i % 64;
    for (uint32_t i = 0; i < image->candidates_count; i++) {
        const tn_candidate *c = &image->candidates[i];
        wrong |= tn_image_above(c->program, image->programs_count - 1) | tn_image_above(c->entry, image->entries_count - 1);
        wrong |= (uint32_t)((left != 0) & (c->left != left - 1)) << 31;
        left = c->left;
        wrong |= tn_image_above(tn_candidate_run(c->flags), left);
        const bool may = c->program < TOLD ? told[c->program / 64] >> c->program % 64 & 1
                                           : c->program < image->programs_count && is_free(image, c->program);
        wrong |= (uint32_t)(((c->flags & TN_CANDIDATE_FREE) != 0) & !may) << 31;
    }
    return left == 0 && !tn_image_wrong(wrong);
}

/* A list that begins where those before it end, or later: none is gone through twice. */
static bool next_list(tn_index_list list, uint32_t *at, uint32_t limit)
{
    bool ok = list.first >= *at && tn_image_span_ok(list.first, list.count, limit);
    *at = list.first + list.count;
    return ok;
}

/* Two slots of the table of pairs, as four numbers side by side. */
typedef uint32_t four __attribute__((vector_size(16)));

/* The table of pairs: a power of two with a free slot, or a search would not end. Lists are held to their bound as tn_image_above does it; marks
 * go along unasked. */
static bool pairs_ok(const tn_image *image)
{
    const uint32_t n = image->pairs_count, most = image->candidates_count;
    four above = {0}, free_slot = {0}; /* with their highest bit set: there is one */
    _Static_assert(sizeof(tn_index_pair) == 2 * sizeof(uint32_t), "a slot is two numbers");
    enum { LIST = offsetof(tn_index_pair, list) / sizeof(uint32_t) };
    if (n < 2 || (n & (n - 1)) || most > INT32_MAX)
        return false;
    for (uint32_t i = 0; i < n; i += 2) {
        four two;
        memcpy(&two, &image->pairs[i], sizeof two);
        above |= two | (most - two);
        free_slot |= two - 1;
    }
    return !tn_image_wrong(above[LIST] | above[LIST + 2]) && (free_slot[LIST] | free_slot[LIST + 2]) >> 31 != 0;
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
    return ok && pairs_ok(image);
}

bool tn_index_check_lists(const tn_image *image)
{
    return image->walks_count == image->programs_count && image->facts_count == 1 && image->stems_count == 1 && image->stems->shortest > 0 &&
           image->pair_bits_count == ((uint32_t)1 << TN_INDEX_PAIR_BITS) / 64 && image->loud_bits_count == image->pair_bits_count &&
           candidates_ok(image) && lists_ok(image);
}
