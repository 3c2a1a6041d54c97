/* turnread.c - what a turn tells beside its score. */
#include "call/turnread.h"

#include "call/turntold.h"

/* Whether any of those that listen may begin something at a word: most words are of letters and in no list of theirs. */
static bool is_plain(const tn_word *word)
{
    static const tn_wordlist begins[] = {TN_LIST_ENTITY_FIRSTS, TN_LIST_QUESTION_TURNS, TN_LIST_PLEDGE_WORDS};
    uint64_t any = 0;
    if (!word->plain)
        return false;
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        any |= tn_wordtable_rows[word->row].lists[begins[i] / 64] & UINT64_C(1) << (begins[i] % 64);
    return any == 0;
}

/* What acts are read of cuts numbers and words with hyphens otherwise. */
static inline void note_word(tn_turnwords_noted *noted, tn_str text, const tn_word *word)
{
    if (word->plain && word->low_size - 1u < TN_LOWWORD_SIZE - 1)
        tn_turnwords_note(noted, word->begin, word->low, word->low_size, word->hash);
    else if (word->kind != TN_WORD_MARK || (unsigned char)word->low[0] >= 0x80)
        tn_turnwords_note_other(noted, text, word->begin, word->end);
}

/* The words of a turn, gone through once: each of them is shown to all that listen for words. */
static void read_words(tn_turnread *read, const tn_addressed *customer, tn_str text, bool agent, tn_turnwords_noted *noted)
{
    if (noted)
        noted->lost = false;
    tn_entity_list entities = {.out = read->entities, .most = TN_TURNREAD_ENTITIES};
    tn_promise_list promises = {.out = read->promises, .most = TN_TURNREAD_PROMISES};
    tn_question_scan questions = tn_questions_begin();
    const bool names = agent && customer->count;
    tn_words words;
    tn_wordscan_begin(&words, text);
    for (const tn_word *word; (word = tn_wordscan_peek(&words, 0))->kind != TN_WORD_END; tn_wordscan_pass(&words)) {
        if (noted)
            note_word(noted, text, word);
        if (!is_plain(word) || questions.start || entities.within | promises.within) {
            tn_entities_word(&entities, &words);
            tn_questions_word(&questions, &words);
            if (agent)
                tn_promises_word(&promises, &words);
        }
        if (names)
            read->says_name = read->says_name || tn_addressed_says(customer, word);
        if (!agent && tn_plainness_counts(word)) {
            if (read->learnt_count < TN_TURNREAD_LEARNT)
                read->learnt[read->learnt_count] = word->hash;
            read->learnt_count++;
        }
    }
    tn_promises_end(&promises, text, read->entities, entities.count);
    read->entity_count = entities.count;
    read->promise_count = promises.count;
    read->questions = tn_questions_end(&questions);
}

static void begin(tn_turnread *read)
{
    read->heard_count = read->entity_count = read->promise_count = read->learnt_count = 0;
    read->heard_set = 0;
    read->questions = (tn_questions){0, 0};
    read->says_name = false;
    read->named.count = 0;
}

void tn_turnread_text(tn_turnread *read, tn_str text, tenor_role role, tn_turnwords_noted *noted)
{
    static const tn_addressed nobody = {.count = 0};
    begin(read);
    read_words(read, &nobody, text, role == TENOR_ROLE_AGENT, noted);
}

/* The same as the text says. False: an agent may say the customer's name, which the text itself is to be asked for. */
static bool take(tn_turnread *read, const tn_addressed *customer, const tn_turntold *told, bool agent)
{
    if (agent && customer->count && tn_addressed_may(customer, tn_turntold_hashes(told), told->hash_count))
        return false;
    read->questions = told->questions;
    read->entity_count = told->entity_count;
    read->promise_count = told->promise_count;
    if (told->entity_count)
        memcpy(read->entities, tn_turntold_entities(told), told->entity_count * sizeof *read->entities);
    if (told->promise_count)
        memcpy(read->promises, tn_turntold_promises(told), told->promise_count * sizeof *read->promises);
    if (agent)
        return true;
    read->learnt_count = told->hash_count;
    memcpy(read->learnt, tn_turntold_hashes(told), told->hash_count * sizeof *read->learnt);
    return true;
}

void tn_turnread_fill(tn_turnread *read, const uint8_t *signals, const tn_addressed *customer, const tenor_segment *turn,
                      const tenor_score *score, const tn_turntold *told, tn_turnwords_noted *noted)
{
    const tenor_role role = turn->utterance.role;
    begin(read);
    if (role != TENOR_ROLE_AGENT && role != TENOR_ROLE_CUSTOMER)
        return;
    read->heard_count = tn_signals_hear(signals, role, score, read->heard);
    for (size_t i = 0; i < read->heard_count; i++)
        read->heard_set |= UINT64_C(1) << read->heard[i].signal % 64;
    const bool agent = role == TENOR_ROLE_AGENT;
    if (!tn_turntold_has(told, TN_TURNTOLD_READ) || !take(read, customer, told, agent))
        read_words(read, customer, tn_str_of(turn->utterance.text.data, turn->utterance.text.size), agent, noted);
}

void tn_turnread_learn(const tn_turnread *read, tn_plainness *plainness, tenor_str text)
{
    if (read->learnt_count <= TN_TURNREAD_LEARNT) {
        for (size_t i = 0; i < read->learnt_count; i++)
            tn_plainness_learn(plainness, read->learnt[i]);
        return;
    }
    tn_words words;
    tn_wordscan_begin(&words, tn_str_of(text.data, text.size));
    for (const tn_word *word; (word = tn_wordscan_peek(&words, 0))->kind != TN_WORD_END; tn_wordscan_step(&words))
        if (tn_plainness_counts(word))
            tn_plainness_learn(plainness, word->hash);
}

size_t tn_turnread_count(const tn_turnread *read, tn_signal signal)
{
    size_t n = 0;
    for (size_t i = 0; read->heard_set >> signal % 64 & 1 && i < read->heard_count; i++)
        n += read->heard[i].signal == signal;
    return n;
}
