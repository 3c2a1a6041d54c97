/* fuzz_image.c - any bytes as a compiled lexicon. The first byte says how much is mended first, so that the deep checks are
 * reached: 0 nothing; 1 the header but for its sections; 2 a good image, with the rest of the input written over places of it. */
#include <stdlib.h>
#include <string.h>

#include "../unit/frozen_lexicon.h"
#include "lexicon/image.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds)
        abort();
}

static const char small[] = "@lexicon 1\n@category t speaker=agent valence=0\n[so] sorry ...2 ~working :: 1.5\n  except: sorry dog\n"
                            "@category v kind=valence\ngood :: 2\nfrust* :: -1\n/[ab]+c/ :: 1\n(x|/y+/) <NUMBER>\n@category e kind=emoticon\n"
                            ":)\n@category n kind=negator\nnot\n@category b kind=booster\nvery :: factor=1.5\n@category c kind=contrast\nbut\n"
                            "@category k kind=conditional\nif\n@category i kind=ignore\nno way\n@category f kind=filler\num\n"
                            "@category h kind=hedge\nmaybe\n@category a kind=abbrev\nmr\n"
                            "@duty d\n  what: w\n  when: customer says #v near 3 #t or words > 3 2 times\n  after: anyone says #h\n"
                            "  before: agent says \"mr\" within 2 turns\n  then: agent says (#t then \"dog\" or #act.a) without #v within 9s, in chat 1min\n  unless: customer says #e\n  reset: hold starts\n"
                            "@duty l each=latest\n  what: w\n  when: customer says #v\n  or when: hold ends\n  if after: agent says #t 2 times, once a turn\n"
                            "  then: agent says \"dog\" 2 times, once a turn\n  if not after: customer says #h\n  unless then: customer says #e within 2 turns\n";

static const char acts[] = "@class <number> two x\n@act act.a speaker=agent bias=-2\n 2 so\n 1 ^ so\n 1 <number> $\n -1 <number>\n"
                           "@act act.a.b speaker=agent\n 3 mr dog\n@act act.c speaker=customer bias=-1\n 1 good\n";

/* A good image of either lexicon, made once and kept. */
static tenor_str good_image(unsigned which)
{
    static tenor_lexicon *lexicons[2];
    tenor_source sources[] = {{{"t", 1}, {which ? frozen_lexicon : small, which ? sizeof frozen_lexicon - 1 : sizeof small - 1}, 0},
                              {{"t.acts", 6}, {acts, sizeof acts - 1}, 0}};
    if (!lexicons[which])
        must(tenor_lexicon_load(&lexicons[which], sources, which ? 1 : 2, NULL, NULL) == TENOR_OK);
    return tenor_lexicon_image(lexicons[which]);
}

static bool swallow(void *context, const char *data, size_t size)
{
    (void)context;
    (void)data;
    return size > 0;
}

/* Duties of the image over a small call. */
static void converse(tenor_lexicon *lexicon, tenor_scorer *scorer)
{
    static const char *const lines[] = {"maybe good, mr. frustrated", "so sorry mr dog", "good aac sorry :)", "sorry x 5"};
    tenor_call *call = NULL;
    must(tenor_call_new(&call, lexicon, NULL, NULL) == TENOR_OK);
    for (size_t i = 0; i < 12; i++) {
        tenor_segment s = {TENOR_UTTERANCE_INIT, i, (int64_t)i * 4000, (int64_t)i * 4000 + 3000, {"a", 1}, NULL, 0};
        s.utterance.text = (tenor_str){lines[i % 4], strlen(lines[i % 4])};
        s.utterance.role = i % 3 ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER;
        must(tenor_call_push(call, scorer, &s, true) == TENOR_OK);
        if (i % 5 == 0)
            must(tenor_call_event(call, scorer, (tenor_call_event_kind)(i % 3), (int64_t)i * 4000) == TENOR_OK);
    }
    must(tenor_call_finish(call, scorer) == TENOR_OK);
    tenor_duty_state state;
    tenor_duty_finding finding;
    for (size_t i = 0; tenor_call_duty(call, i, &state); i++)
        for (size_t k = 0; k < state.finding_count; k++)
            must(tenor_call_duty_finding(call, i, k, &finding));
    tenor_call_free(call);
}

static void try_image(const char *bytes, size_t size)
{
    static const char *const texts[] = {"so sorry I'm working, not very good frustrated aac x 5 :) um but if no way maybe mr. good",
                                        "I'm so sorry to hear that. no problem, happy to help your frustration; escalated to tier two RMA f***"};
    tenor_lexicon *lexicon = NULL;
    tenor_status status = tenor_lexicon_load_image(&lexicon, (tenor_str){bytes, size}, NULL, NULL);
    must((status == TENOR_OK) == (lexicon != NULL));
    must(status == TENOR_OK || status == TENOR_BAD_IMAGE || status == TENOR_FOREIGN_IMAGE);
    if (!lexicon)
        return;
    tenor_scorer *scorer = NULL;
    /* A forged image may ask for a stemmer that does not exist. */
    if (tenor_scorer_new(&scorer, lexicon, NULL, NULL) == TENOR_OK)
        for (size_t i = 0; i < 4; i++) {
            tenor_utterance u = TENOR_UTTERANCE_INIT;
            u.text = (tenor_str){texts[i % 2], strlen(texts[i % 2])};
            u.role = (tenor_role)(i / 2);
            tenor_score score;
            must(tenor_score_batch(scorer, &u, 1, &score) == TENOR_OK);
            for (size_t h = 0; h < score.hit_count; h++)
                must(score.hits[h].begin <= score.hits[h].end && score.hits[h].end <= u.text.size);
        }
    if (scorer)
        converse(lexicon, scorer);
    tenor_scorer_free(scorer);
    (void)tenor_lexicon_dump(lexicon, swallow, NULL);
    tenor_lexicon_release(lexicon);
}

static void mend(char *image, size_t size, bool sections)
{
    tenor_str good = good_image(0);
    tn_image_header *h = (tn_image_header *)(void *)image;
    const size_t fixed = sections ? sizeof *h : sizeof *h - sizeof h->section;
    memcpy(image, good.data, fixed);
    h->size = (uint32_t)size;
    h->checksum = tn_image_checksum(image, size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    unsigned mode = data[0] % 4;
    data++;
    size--;
    if (mode == 0 || (mode == 1 && size < sizeof(tn_image_header))) {
        try_image((const char *)data, size);
        return 0;
    }
    char *image;
    if (mode == 1) {
        image = malloc(size);
        must(image != NULL);
        memcpy(image, data, size);
        mend(image, size, false);
    } else {
        /* Three bytes of place and one of value at a time; every value may also be a whole word of all ones. */
        tenor_str good = good_image(mode - 2);
        image = malloc(good.size);
        must(image != NULL);
        memcpy(image, good.data, good.size);
        const size_t from = offsetof(tn_image_header, section);
        for (; size >= 4; data += 4, size -= 4) {
            size_t place = from + ((size_t)data[0] << 16 | (size_t)data[1] << 8 | data[2]) % (good.size - from);
            if (data[3] == 0xFF && place + 4 <= good.size)
                memset(image + place, 0xFF, 4);
            else
                image[place] = (char)data[3];
        }
        size = good.size;
        tn_image_header *h = (tn_image_header *)(void *)image;
        h->checksum = tn_image_checksum(image, size);
    }
    try_image(image, size);
    free(image);
    return 0;
}
