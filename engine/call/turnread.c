/* turnread.c - what a turn tells beside its score. */
#include "call/turnread.h"

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

/* The words of a turn, gone through once: each of them is shown to all that listen for words. */
static void read_words(tn_turnread *read, const tn_addressed *customer, tn_str text, bool agent)
{
    tn_entity_list entities = {.out = read->entities, .most = TN_TURNREAD_ENTITIES};
    tn_promise_list promises = {.out = read->promises, .most = TN_TURNREAD_PROMISES};
    tn_question_scan questions = tn_questions_begin();
    tn_words words;
    tn_wordscan_begin(&words, text);
    for (const tn_word *word; (word = tn_wordscan_peek(&words, 0))->kind != TN_WORD_END; tn_wordscan_step(&words)) {
        if (!is_plain(word) || questions.start || entities.within | promises.within) {
            tn_entities_word(&entities, &words);
            tn_questions_word(&questions, &words);
            if (agent)
                tn_promises_word(&promises, &words);
        }
        if (agent) {
            read->says_name = read->says_name || (customer->count && tn_addressed_says(customer, word));
        } else if (tn_plainness_counts(word)) {
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

void tn_turnread_fill(tn_turnread *read, const uint8_t *signals, const tn_addressed *customer, const tenor_segment *turn,
                      const tenor_score *score)
{
    const tenor_role role = turn->utterance.role;
    read->heard_count = read->entity_count = read->promise_count = read->learnt_count = 0;
    read->questions = (tn_questions){0, 0};
    read->says_name = false;
    read->named.count = 0;
    if (role != TENOR_ROLE_AGENT && role != TENOR_ROLE_CUSTOMER)
        return;
    read->heard_count = tn_signals_hear(signals, role, score, read->heard);
    read_words(read, customer, tn_str_of(turn->utterance.text.data, turn->utterance.text.size), role == TENOR_ROLE_AGENT);
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
    for (size_t i = 0; i < read->heard_count; i++)
        n += read->heard[i].signal == signal;
    return n;
}
