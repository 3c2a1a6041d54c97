/* fuzz_utterance.c - any bytes as an utterance under a rich lexicon: the laws of every score. The first three bytes choose
 * role, channel and language, and day. */
#include <stdlib.h>
#include <string.h>

#include "../unit/test_engine.h"
#include "../unit/frozen_lexicon.h"

#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "%s\n", what);
        abort();
    }
}

static bool at_border(tenor_str text, uint32_t at)
{
    return at == text.size || ((unsigned char)text.data[at] & 0xC0) != 0x80;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static tenor_lexicon *lexicon; /* made once and kept */
    static tenor_scorer *warm, *other;
    static const char *const channels[] = {"", "voice", "chat"}, *const languages[] = {"", "en", "de-AT", "xx"};
    if (!lexicon) {
        tenor_source source = {{"frozen", 6}, {frozen_lexicon, sizeof frozen_lexicon - 1}, 0};
        must(tenor_lexicon_load(&lexicon, &source, 1, NULL, NULL) == TENOR_OK, "the lexicon does not load");
        must(tenor_scorer_new(&warm, lexicon, NULL, NULL) == TENOR_OK && tenor_scorer_new(&other, lexicon, NULL, NULL) == TENOR_OK,
             "no scorer");
    }
    if (size < 3)
        return 0;
    tenor_utterance u = TENOR_UTTERANCE_INIT;
    u.role = (tenor_role)(data[0] % 4);
    u.channel = (tenor_str){channels[data[1] % 3], strlen(channels[data[1] % 3])};
    u.language = (tenor_str){languages[data[1] / 3 % 4], strlen(languages[data[1] / 3 % 4])};
    u.day = data[2] % 4 ? 20750 + data[2] : TENOR_NO_DAY;
    u.text = (tenor_str){(const char *)data + 3, size - 3};

    tenor_score one, many[3];
    must(tenor_score_batch(warm, &u, 1, &one) == TENOR_OK, "it does not score");
    must(one.status == TENOR_OK && one.scored == (u.role != TENOR_ROLE_AUTOMATED), "scored or not");
    if (one.scored) {
        const char *broken = broken_law(lexicon, u, &one);
        must(broken == NULL, broken);
        bool valid = tn_utf8_valid(u.text.data, u.text.size) && !memchr(u.text.data, 0, u.text.size);
        must(valid == !(one.flags & TENOR_SCORE_INVALID_UTF8), "validity is told wrong");
        for (size_t i = 0; valid && i < one.hit_count; i++) {
            must(at_border(u.text, one.hits[i].begin) && at_border(u.text, one.hits[i].end), "a hit cuts a character");
            for (size_t k = 0; k < one.hits[i].factor_count; k++)
                must(at_border(u.text, one.hits[i].factors[k].begin) && at_border(u.text, one.hits[i].factors[k].end),
                     "a factor cuts a character");
        }
    }
    /* The same in a batch, after and before itself under another role, on another scorer. */
    tenor_utterance batch[3] = {u, u, u};
    batch[0].role = (tenor_role)((u.role + 1) % 4);
    batch[0].language = (tenor_str){"en", 2};
    must(tenor_score_batch(other, batch, 3, many) == TENOR_OK, "no batch");
    size_t dimensions = tenor_lexicon_dimension_count(lexicon);
    must(same_score(&one, &many[1], dimensions) && same_score(&one, &many[2], dimensions), "not the same in a batch");
    return 0;
}
