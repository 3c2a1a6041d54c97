/* fuzz_lexicon.c - any bytes as lexicon text: loading and checking end with a status and findings inside the text, and what
 * loads can score. A NUL splits the input into two layers. */
#include <stdlib.h>
#include <string.h>

#include "tenor.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const texts[] = {"I'm so sorry to hear that, not very good :) GOOD frustration",
                                    "a b c d e f g x y z 21 AB1234 !!! no problem but um", "", "sorry. sorry, sorry\xE2\x80\xA6 caf\xC3\xA9"};

static void must(bool holds)
{
    if (!holds)
        abort();
}

static void look(void *context, const tenor_diagnostic *d)
{
    ++*(size_t *)context;
    must(d->code[0] && d->message.size > 0 && d->column >= 1 && d->width >= 1);
    must(d->byte_begin <= d->byte_end && d->byte_end <= d->source_line.size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    const char *zero = size ? memchr(text, 0, size) : NULL;
    size_t first = zero ? (size_t)(zero - text) : size, second = zero ? size - first - 1 : 0;
    tenor_source sources[2] = {{{"low.lex", 7}, {text, first}, 0}, {{"high.lex", 8}, {zero ? zero + 1 : text, second}, 1}};
    size_t count = zero ? 2 : 1, found = 0;
    tenor_load_options options = {.diagnostic = look, .context = &found};
    tenor_lexicon *lexicon = NULL;
    tenor_status status = tenor_lexicon_load(&lexicon, sources, count, &options, NULL);
    must(status == TENOR_OK || status == TENOR_BAD_LEXICON);
    must((status == TENOR_OK) == (lexicon != NULL));
    must(status == TENOR_OK || found > 0);
    tenor_check_result result;
    must(tenor_lexicon_check(sources, count, 0, &options, &result, NULL) == TENOR_OK);
    must((result.errors == 0) == (status == TENOR_OK));
    if (!lexicon)
        return 0;
    tenor_scorer *scorer = NULL;
    must(tenor_scorer_new(&scorer, lexicon, NULL, NULL) == TENOR_OK);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        u.text = (tenor_str){texts[i], strlen(texts[i])};
        tenor_score score;
        must(tenor_score_batch(scorer, &u, 1, &score) == TENOR_OK && score.scored);
        for (size_t h = 0; h < score.hit_count; h++)
            must(score.hits[h].begin < score.hits[h].end && score.hits[h].end <= u.text.size);
    }
    /* The image of what loads is an image that loads. */
    tenor_lexicon *again = NULL;
    must(tenor_lexicon_load_image(&again, tenor_lexicon_image(lexicon), NULL, NULL) == TENOR_OK);
    tenor_lexicon_release(again);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return 0;
}
