/* personal.c - finds what names a person in a text: a quick look, then the closer ones, over tokens, a window at a
 * time. */
#include "base/personal.h"

#include "base/personal_address.h"
#include "base/personal_codes.h"
#include "base/personal_people.h"
#include "base/personal_plain.h"
#include "base/personal_runs.h"
#include "base/personal_tokens.h"

/* Turns, of anybody, for which what was spoken of is still expected. */
#define TURNS_ASKED 8
#define TURNS_HOLDER 2
#define TURNS_BIRTH 4
#define TURNS_ADDRESS 4
/* The same for a number that is being given; somebody who says more words than this speaks of something else. */
#define TURNS_OPEN 6
#define WORDS_ELSEWHERE 20
/* A turn of no more words ("yes, right") interrupts nobody. */
#define WORDS_SHORT 3

/* What a quick look at a text sees. */
typedef struct glance {
    bool alarm; /* worth a closer look */
    bool asked, holder, birth, address;
    bool at; /* part of a spoken address, where one is expected */
    size_t words;
    size_t digits, spoken; /* ASCII digits; words for digits, "triple" for three */
} glance;

/* Digits and words for digits that are worth a closer look; fewer are so only where a number was spoken of, where a
 * number is being given, or in a turn of few words. */
#define DIGITS_WORTH 3
#define DIGITS_ASKED 2
#define WORDS_FEW 4

bool tn_personal_init(tn_personal *finder, const tn_mem *mem)
{
    *finder = (tn_personal){.mem = *mem};
    tn_personal_words_init(&finder->words);
    finder->tokens =
        tn_mem_alloc(&finder->mem, TN_PERSONAL_TOKENS_WINDOW, sizeof *finder->tokens);
    return finder->tokens != NULL;
}

void tn_personal_free(tn_personal *finder)
{
    tn_mem_free(&finder->mem, finder->tokens, TN_PERSONAL_TOKENS_WINDOW, sizeof *finder->tokens);
    tn_mem_free(&finder->mem, finder->spans, finder->span_capacity, sizeof *finder->spans);
    finder->tokens = NULL;
    finder->spans = NULL;
    finder->span_count = finder->span_capacity = 0;
}

void tn_personal_call_free(tn_personal_call *call, const tn_mem *mem)
{
    tn_personal_names_free(&call->names, mem);
    *call = (tn_personal_call){.asked = 0};
}

void tn_personal_call_clear(tn_personal_call *call)
{
    tn_personal_names names = call->names;
    tn_personal_names_clear(&names);
    *call = (tn_personal_call){.names = names};
}

/* ---- the quick look --------------------------------------------------------------------------- */

/* A byte that is no ASCII letter: whether it alone asks for a closer look. */
static bool alarms(const uint8_t *letters, tn_str text, size_t i, bool names)
{
    unsigned char c = (unsigned char)text.p[i];
    if (c < 0x80)
        return c == '@' || c == '=' ||
               (c == ':' && i + 1 < text.n &&
                (letters[(unsigned char)text.p[i + 1]] || text.p[i + 1] == ':'));
    /* Accents of names; digits of other scripts, and their @, begin with these. */
    return names || c == 0xEF || c == 0xD9 || c == 0xDB || c == 0xE0;
}

/* A word that may tell something. */
static void look_at_word(const tn_personal_words *words, tn_str word, glance *seen)
{
    unsigned value;
    tn_word_class class = tn_personal_words_find(words, word, &value);
    seen->alarm = seen->alarm || tn_personal_words_alarms(class);
    if (tn_personal_words_counts(class)) /* "triple four": as many digits as that is, at the least */
        seen->spoken += class == TN_WORD_TIMES ? value : 1;
    seen->asked = seen->asked || class == TN_WORD_NUMBER;
    seen->holder = seen->holder || class == TN_WORD_HOLDER;
    seen->birth = seen->birth || class == TN_WORD_BIRTH;
    seen->at = seen->at || class == TN_WORD_AT;
    seen->address = seen->address || class == TN_WORD_MAIL || class == TN_WORD_MAILHOST;
}

static glance look(const tn_personal *finder, const tn_personal_names *names, tn_str text)
{
    glance seen = {.alarm = false};
    const tn_personal_words *words = &finder->words;
    const uint8_t *letters = words->letters;
    const char *p = text.p, *end = text.p + text.n;
    size_t count = 0;
    bool any_names = names && names->count > 0;
    while (p < end) {
        if (letters[(unsigned char)*p]) {
            const char *begin = p++;
            while (p < end && letters[(unsigned char)*p])
                p++;
            tn_str word = tn_str_of(begin, (size_t)(p - begin));
            count++;
            if (tn_personal_words_tells(words, begin, word.n))
                look_at_word(words, word, &seen);
            if (any_names && !seen.alarm && tn_personal_names_maybe(names, begin, word.n))
                seen.alarm = names->pieces || tn_personal_names_find(names, word) != TN_NAME_NONE;
            continue;
        }
        if (*p != ' ') {
            seen.digits += (unsigned char)(*p - '0') < 10;
            seen.alarm = seen.alarm || alarms(letters, text, (size_t)(p - text.p), any_names);
        }
        p++;
    }
    seen.words = count;
    return seen;
}

/* Whether the text is worth a closer look. asked: a number was spoken of; open: one is being given. */
static bool is_worth(const glance *seen, bool asked, bool open, bool address)
{
    size_t all = seen->digits + seen->spoken;
    return seen->alarm || all >= DIGITS_WORTH || (seen->at && address) ||
           (all >= DIGITS_ASKED && asked) || (all > 0 && (open || seen->words <= WORDS_FEW));
}

/* ---- the closer look -------------------------------------------------------------------------- */

static bool add_span(tn_personal *finder, uint32_t begin, uint32_t end, uint32_t kind)
{
    void *spans = finder->spans;
    bool fine = tn_mem_reserve(&finder->mem, &spans, &finder->span_capacity, finder->span_count + 1,
                               sizeof *finder->spans);
    finder->spans = spans;
    if (fine)
        finder->spans[finder->span_count++] = (tn_personal_span){begin, end, kind};
    return fine;
}

/* The marks of these tokens as spans. */
static bool emit(tn_personal *finder, tn_str text, const tn_personal_token *tokens, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const tn_personal_token *token = &tokens[i];
        if (!token->mark)
            continue;
        if (token->joined && finder->span_count > 0) {
            finder->spans[finder->span_count - 1].end = token->end;
            continue;
        }
        uint32_t begin = token->begin;
        char before = begin > 0 ? text.p[begin - 1] : ' ';
        begin -= (token->mark == TN_PERSONAL_NUMBER && before == '+') ||
                 (token->mark == TN_PERSONAL_EMAIL && before == '@');
        if (!add_span(finder, begin, token->end, token->mark))
            return false;
    }
    return true;
}

/* The spans of a text that is worth it. */
static bool scan(tn_personal *finder, const tn_personal_names *names, tn_str text,
                 const glance *seen, tn_personal_scene *scene, size_t *masked, size_t *left)
{
    tn_personal_token *tokens = finder->tokens;
    size_t count = 0, at = 0, carried = 0;
    for (bool done = false; !done;) {
        while (count < TN_PERSONAL_TOKENS_WINDOW && !done) {
            done = !tn_personal_tokens_next(&finder->words, text, &at, &tokens[count]);
            count += !done;
        }
        for (size_t i = 0; i < carried; i++)
            tokens[i].plain = false;
        scene->whole = done && carried == 0 && tn_personal_runs_are_all(tokens, count);
        tn_personal_plain_set(text, tokens, count, seen->birth);
        tn_personal_address_mark(text, tokens, count, seen->address);
        tn_personal_codes_mark(text, tokens, count, scene->asked);
        tn_personal_runs_mark(tokens, count, scene, masked, left);
        tn_personal_people_mark(names, text, tokens, count);
        carried = done ? 0 : TN_PERSONAL_TOKENS_OVERLAP;
        if (!emit(finder, text, tokens, count - carried))
            return false;
        memmove(tokens, tokens + (count - carried), carried * sizeof *tokens);
        count = carried;
    }
    return true;
}

/* Nothing of it may be shown. */
static void all_of_it(tn_personal *finder, tn_str text)
{
    finder->span_count = 0;
    if (finder->span_capacity > 0)
        finder->spans[finder->span_count++] =
            (tn_personal_span){0, (uint32_t)text.n, TN_PERSONAL_NUMBER};
}

static uint8_t fewer(uint8_t turns)
{
    return (uint8_t)(turns - (turns > 0));
}

/* What the turn means for those to come. */
static void take_note(tn_personal_call *call, unsigned speaker, const glance *seen,
                      const tn_personal_scene *scene, size_t masked, size_t left)
{
    call->asked = seen->asked ? TURNS_ASKED : fewer(call->asked);
    call->holder = seen->holder ? TURNS_HOLDER : fewer(call->holder);
    call->birth = seen->birth ? TURNS_BIRTH : fewer(call->birth);
    call->address = seen->address ? TURNS_ADDRESS : fewer(call->address);
    bool elsewhere = masked == 0 && seen->words > WORDS_ELSEWHERE;
    for (size_t i = 0; i < TN_PERSONAL_SPEAKERS; i++)
        call->open[i] = elsewhere ? 0 : fewer(call->open[i]);
    if (masked > 0)
        call->open[speaker] = TURNS_OPEN;
    if (scene->whole && masked == 0)
        call->pending[speaker] = (uint8_t)(left < UINT8_MAX / 2 ? call->pending[speaker] + left : UINT8_MAX);
    else if (masked > 0 || seen->words > WORDS_SHORT)
        memset(call->pending, 0, sizeof call->pending);
}

bool tn_personal_turn(tn_personal *finder, tn_personal_call *call, unsigned speaker, tn_str text)
{
    size_t masked = 0, left = 0;
    glance seen = look(finder, &call->names, text), all = seen;
    tn_personal_scene scene = {.whole = false};
    bool fine = true;
    speaker %= TN_PERSONAL_SPEAKERS;
    finder->span_count = 0;
    scene.asked =
        seen.asked || seen.holder || seen.birth || call->asked || call->holder || call->birth;
    for (size_t i = 0; i < TN_PERSONAL_SPEAKERS; i++)
        scene.asked = scene.asked || call->open[i];
    scene.open = call->open[speaker] > 0;
    if (is_worth(&seen, scene.asked, scene.open, seen.address || call->address)) {
        scene.pending = call->pending[speaker];
        all.birth = seen.birth || call->birth;
        all.address = seen.address || call->address;
        fine = scan(finder, &call->names, text, &all, &scene, &masked, &left);
        if (!fine)
            all_of_it(finder, text);
    }
    take_note(call, speaker, &seen, &scene, masked, left);
    return fine;
}

bool tn_personal_text(tn_personal *finder, const tn_personal_call *call, tn_str text)
{
    size_t masked = 0, left = 0;
    const tn_personal_names *names = call ? &call->names : NULL;
    glance seen = look(finder, names, text);
    tn_personal_scene scene = {.asked = seen.asked || seen.holder || seen.birth};
    finder->span_count = 0;
    if (!is_worth(&seen, scene.asked, false, seen.address) || scan(finder, names, text, &seen, &scene, &masked, &left))
        return true;
    all_of_it(finder, text);
    return false;
}
