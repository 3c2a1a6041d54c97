/* questions.c - open and closed questions of a text. Recognisers often leave out question marks: then a question is told by how a
 * sentence, or a clause behind "and", "so", "but", begins. */
#include "call/questions.h"

#include "call/inlist.h"

typedef enum kind { NONE, OPEN, CLOSED } kind;

/* What a fact is asked for with: "what's your postcode", "how many". */

/* What follows "what", "what's", "what is": a fact that is asked for. */
static bool asks_fact(tn_words *words, uint32_t k)
{
    k += in(words, k, IS_WAS_ARE) ? 1 : 0;
    if (in(words, k, FACTS))
        return true;
    for (uint32_t i = k; i < k + 6; i++) {
        const tn_word *w = tn_wordscan_peek(words, i);
        if (w->kind != TN_WORD_WORD)
            return false;
        if (i > k && is_in(w, FACTS))
            return in(words, k, YOURS) || in(words, k, FACTS);
        if (is_in(w, MATTERS))
            return false;
    }
    return false;
}

/* The question that begins at the k-th word, if any. */
static kind begins(tn_words *words, uint32_t k)
{
    if (!in(words, k, QUESTION_FIRSTS))
        return NONE;
    if (in(words, k, WHYS))  {
        if (in(words, k, HOW) && in(words, k + 1, MEASURED))
            return CLOSED;
        if (in(words, k, HOW) && in(words, k + 1, BEHIND_HOW))
            return in(words, k + 1, COME) ? OPEN : CLOSED;
        if (in(words, k, WHAT) && in(words, k + 1, BEHIND_WHAT))
            return in(words, k + 1, KIND) ? OPEN : in(words, k + 1, ABOUT_IF) ? CLOSED : NONE; /* "what I can do is" */
        if (in(words, k, WHAT_WHAT_S) && asks_fact(words, k + 1))
            return CLOSED;
        if (in(words, k, HOW) && (in(words, k + 1, I_WE) || (in(words, k + 1, CAN_MAY_COULD) && in(words, k + 2, I_WE))))
            return NONE; /* "how may I help you" is how calls begin */
        return OPEN;
    }
    if (in(words, k, TELL) && (in(words, k + 1, ME_US) || in(words, k + 1, BEHIND_TELL)))
        return in(words, k + 2, YOUR) || in(words, k + 2, THE) ? (asks_fact(words, k + 2) ? CLOSED : OPEN) : OPEN;
    if (in(words, k, WALK) && in(words, k + 1, ME_US) && in(words, k + 2, THROUGH))
        return OPEN;
    if (in(words, k, WHICHES))
        return in(words, k + 1, AUXILIARIES) || in(words, k, WHO_S_WHERE_S) || in(words, k, WHICH) ? CLOSED : NONE;
    if (in(words, k, AUXILIARIES) && in(words, k + 1, SUBJECTS)) {
        /* "could you tell me what happened" asks what is told behind it */
        if (in(words, k + 1, YOU) && in(words, k + 2, SOFTENERS))
            k++;
        if (in(words, k + 1, YOU) || (k > 0 && in(words, k, YOU))) {
            kind inner = in(words, k + 2, TELL_WALK) ? begins(words, k + 2) : NONE;
            if (inner != NONE)
                return inner;
        }
        return CLOSED;
    }
    return NONE;
}

/* A sentence is over. */
static void close(tn_question_scan *scan, bool marked)
{
    kind found = scan->found == NONE && marked ? CLOSED : (kind)scan->found;
    scan->questions.open += found == OPEN;
    scan->questions.closed += found == CLOSED;
    scan->found = NONE;
    scan->start = true;
}

void tn_questions_hear(tn_question_scan *scan, tn_words *words)
{
    const tn_word *w = tn_wordscan_peek(words, 0);
    if (is_in(w, SENTENCE_ENDS)) {
        close(scan, is_in(w, QUESTION_MARK));
        return;
    }
    if (scan->start && scan->found == NONE)
        scan->found = (uint8_t)begins(words, 0);
    scan->start = is_in(w, OPENERS) || is_in(w, CLAUSE_ENDS);
}

tn_questions tn_questions_end(tn_question_scan *scan)
{
    close(scan, false);
    return scan->questions;
}
