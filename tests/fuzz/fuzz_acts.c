/* fuzz_acts.c - any bytes as a file of acts, and behind a NUL any bytes as a turn: loading ends with a status and findings inside the text,
 * acts lie inside the turn, their features add up to their scores, and a call hears them as the image says. */
#include <stdlib.h>
#include <string.h>

#include "lexicon/actmodel.h"
#include "tenor.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char playbook[] = "@lexicon 1\n@duty any\n  what: x\n  when: customer speaks\n  then: agent says #act within 2 turns\n";

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

static bool add_up(void *context, const tn_actmodel_given *given)
{
    *(int64_t *)context += given->weight;
    return true;
}

/* Whether the agent has an act in the turn, by the image. */
static bool read_turn(const tn_image *image, tn_str turn)
{
    tn_actmodel_run all[TN_ACT_MOST], found[TN_ACT_MOST];
    size_t agents = 0;
    for (int role = 0; role < 3; role++) {
        const size_t n = tn_actmodel_read(image, (tenor_role)role, turn, true, all), m = tn_actmodel_read(image, (tenor_role)role, turn, false, found);
        size_t k = 0;
        for (size_t i = 0; i < n; i++) {
            int64_t sum = image->acts[all[i].act].bias;
            const bool above = all[i].score > sum;
            must(all[i].begin <= all[i].end && all[i].end <= turn.n);
            tn_actmodel_explain(image, &all[i], turn, add_up, &sum);
            must(!above || sum == all[i].score);
            k += all[i].score >= 0;
        }
        must(k == m && (role != TENOR_ROLE_UNKNOWN || n == 0));
        agents += role == TENOR_ROLE_AGENT ? m : 0;
    }
    return agents > 0;
}

static void say(tenor_call *call, tenor_scorer *scorer, tenor_role role, const char *text, size_t size)
{
    tenor_segment s = TENOR_SEGMENT_INIT;
    tenor_score score;
    s.utterance.text = (tenor_str){text, size};
    s.utterance.role = role;
    must(tenor_score_batch(scorer, &s.utterance, 1, &score) == TENOR_OK);
    must(tenor_call_add(call, &s, &score) == TENOR_OK);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data, *zero = size ? memchr(text, 0, size) : NULL;
    const size_t first = zero ? (size_t)(zero - text) : size, second = zero ? size - first - 1 : 0;
    const tenor_source sources[] = {{{"any.acts", 8}, {text, first}, 0}, {{"any.play", 8}, {playbook, sizeof playbook - 1}, 0}};
    size_t found = 0;
    tenor_load_options options = {.diagnostic = look, .context = &found};
    tenor_lexicon *lexicon = NULL, *with_duty = NULL;
    tenor_status status = tenor_lexicon_load(&lexicon, sources, 1, &options, NULL);
    must(status == TENOR_OK || (status == TENOR_BAD_LEXICON && found > 0));
    tenor_check_result result;
    must(tenor_lexicon_check(sources, 1, 0, &options, &result, NULL) == TENOR_OK && (result.errors == 0) == (status == TENOR_OK));
    if (!lexicon)
        return 0;
    const tn_mem mem = tn_mem_default();
    const tenor_str bytes = tenor_lexicon_image(lexicon);
    const char *why;
    tn_image image;
    must(tn_image_borrow(&image, &mem, NULL, NULL, bytes.data, bytes.size, &why) == TENOR_OK);
    const bool heard = read_turn(&image, tn_str_of(zero ? zero + 1 : "", second));
    if (image.acts_count && tenor_lexicon_load(&with_duty, sources, 2, NULL, NULL) == TENOR_OK) {
        tenor_scorer *scorer = NULL;
        tenor_call *call = NULL;
        tenor_duty_state state;
        must(tenor_scorer_new(&scorer, with_duty, NULL, NULL) == TENOR_OK && tenor_call_new(&call, with_duty, NULL, NULL) == TENOR_OK);
        say(call, scorer, TENOR_ROLE_CUSTOMER, "so", 2);
        say(call, scorer, TENOR_ROLE_AGENT, zero ? zero + 1 : "", second);
        must(tenor_call_end(call) == TENOR_OK && tenor_call_duty(call, 0, &state));
        must((state.met > 0) == heard);
        tenor_call_free(call);
        tenor_scorer_free(scorer);
        tenor_lexicon_release(with_duty);
    }
    tn_image_close(&image);
    tenor_lexicon_release(lexicon);
    return 0;
}
