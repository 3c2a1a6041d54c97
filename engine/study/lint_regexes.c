/* lint_regexes.c - regexes that are tried nearly everywhere, because neither what they begin with nor what they must hold is rare. */
#include "study/lintwork.h"

#include "lexicon/regex_need.h"
#include "lexicon/regex_start.h"

#define WAYS_MOST 32
#define LETTERS 26
#define CAPITAL 0.1
#define LOOKED_AT 4    /* bytes of a beginning, as where texts are searched for it (lexicon/spot.h) */
#define TOO_OFTEN 0.25 /* of all words */

static bool has(const uint64_t set[4], unsigned char byte)
{
    return set[byte / 64] >> (byte % 64) & 1;
}

/* How many letters; capitals by themselves, which begin few words and hardly ever stand in one, count less. */
static double letters_in(const uint64_t set[4])
{
    double count = 0;
    for (unsigned char c = 'a'; c <= 'z'; c++)
        count += has(set, c) ? 1 : has(set, (unsigned char)(c - 'a' + 'A')) ? CAPITAL : 0;
    return count;
}

/* The share of words at which a match may begin, as if all letters were as common. */
static double share_of(const tn_regex_start *ways, size_t count)
{
    double share = 0;
    for (const tn_regex_start *way = ways; way < ways + count; way++) {
        double one = 1;
        for (uint32_t k = 0; k < way->known && k < LOOKED_AT; k++)
            one *= letters_in(way->set[k]) / LETTERS;
        share += one;
    }
    return share < 1 ? share : 1;
}

/* Whether every match has a character that most texts lack: no letter, no space, no full stop. */
static bool needs_rare(tn_str pattern, bool case_sensitive)
{
    uint64_t need[4];
    return tn_regex_need_find(pattern, case_sensitive, need) && letters_in(need) <= 0 && !has(need, ' ') && !has(need, '\t') &&
           !has(need, '.') && !has(need, ',') && !has(need, '\'');
}

void tn_lint_regexes_run(tn_lintwork *l, uint32_t entry)
{
    const tn_image *image = &l->r->image;
    const tn_ast_entry *phrase = l->r->layers.entries[entry]->phrase;
    if (!phrase->is_regex || !tn_lintwork_wants(l, entry, TN_DIAG_W617))
        return;
    const tn_image_regex *regex = &image->regexes[image->entries[entry].regex];
    const tn_str pattern = tn_image_str(image, regex->pattern);
    tn_regex_start ways[WAYS_MOST];
    size_t count = 0;
    const bool known = tn_regex_start_find(pattern, regex->case_sensitive, ways, WAYS_MOST, &count);
    const double share = known ? share_of(ways, count) : 1;
    if (regex->needs.anchored || share < TOO_OFTEN || needs_rare(pattern, regex->case_sensitive))
        return;
    tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W617, phrase->place, phrase->width,
                TN_STR("begin it with words or characters that are meant, or with ^ if it stands where the turn begins; or write a phrase"),
                "a match could begin at %s word, so that it is tried nearly everywhere", share < 1 ? "many a" : "every");
}
