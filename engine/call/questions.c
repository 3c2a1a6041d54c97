/* questions.c - open and closed questions of a text. Recognisers often leave out question marks: then a question is told by how a
 * sentence, or a clause behind "and", "so", "but", begins. */
#include "call/questions.h"

typedef enum kind { NONE, OPEN, CLOSED } kind;

static inline bool is(tn_words *words, uint32_t k, const char *text)
{
    return tn_wordscan_is(tn_wordscan_peek(words, k), text);
}

static inline bool in(tn_words *words, uint32_t k, const char *list)
{
    return tn_wordscan_in(tn_wordscan_peek(words, k), list);
}

static const char openers[] = " so and okay ok right well but then now alright um uh er hi hello yes yeah sure please sorry also just or great "
                              "perfect good oh ";
static const char auxiliaries[] = " do does did is are was were have has had can could would will shall should may might am isn't aren't "
                                  "don't doesn't didn't wasn't weren't haven't hasn't can't couldn't wouldn't won't shouldn't ";
static const char subjects[] = " you i we it that there this they he she your the my any anyone anything everything these those ";
/* What a fact is asked for with: "what's your postcode", "how many". */
static const char measured[] = " many much long old often far soon big large late early quickly fast ";
static const char facts[] = " name number postcode zip address email date time day month year order account reference code password "
                            "phone telephone mobile surname model make balance amount size colour color birthday age ";

/* What follows "what", "what's", "what is": a fact that is asked for. */
static bool asks_fact(tn_words *words, uint32_t k)
{
    k += in(words, k, " is was are ") ? 1 : 0;
    if (in(words, k, facts))
        return true;
    for (uint32_t i = k; i < k + 6; i++) {
        const tn_word *w = tn_wordscan_peek(words, i);
        if (w->kind != TN_WORD_WORD)
            return false;
        if (i > k && tn_wordscan_in(w, facts))
            return in(words, k, " your the you my ") || in(words, k, facts);
        if (tn_wordscan_in(w, " happened happening made brings think feel wrong matter problem issue seems like do does did "))
            return false;
    }
    return false;
}

/* The question that begins at the k-th word, if any. */
static kind begins(tn_words *words, uint32_t k)
{
    if (in(words, k, " why how's how what what's "))  {
        if (in(words, k, " how ") && in(words, k + 1, measured))
            return CLOSED;
        if (in(words, k, " how ") && in(words, k + 1, " about come ever "))
            return is(words, k + 1, "come") ? OPEN : CLOSED;
        if (in(words, k, " what ") && in(words, k + 1, " i we about if a an kind "))
            return in(words, k + 1, " kind ") ? OPEN : in(words, k + 1, " about if ") ? CLOSED : NONE; /* "what I can do is" */
        if (in(words, k, " what what's ") && asks_fact(words, k + 1))
            return CLOSED;
        if (in(words, k, " how ") && (in(words, k + 1, " i we ") || (in(words, k + 1, " can may could ") && in(words, k + 2, " i we "))))
            return NONE; /* "how may I help you" is how calls begin */
        return OPEN;
    }
    if (in(words, k, " tell describe explain ") && (in(words, k + 1, " me us ") || in(words, k + 1, " what how why the ")))
        return in(words, k + 2, " your ") || in(words, k + 2, " the ") ? (asks_fact(words, k + 2) ? CLOSED : OPEN) : OPEN;
    if (is(words, k, "walk") && in(words, k + 1, " me us ") && is(words, k + 2, "through"))
        return OPEN;
    if (in(words, k, " which where when who who's whose where's "))
        return in(words, k + 1, auxiliaries) || in(words, k, " who's where's ") || is(words, k, "which") ? CLOSED : NONE;
    if (in(words, k, auxiliaries) && in(words, k + 1, subjects)) {
        /* "could you tell me what happened" asks what is told behind it */
        if (is(words, k + 1, "you") && in(words, k + 2, " please just perhaps briefly "))
            k++;
        if (is(words, k + 1, "you") || (k > 0 && is(words, k, "you"))) {
            kind inner = in(words, k + 2, " tell describe explain walk ") ? begins(words, k + 2) : NONE;
            if (inner != NONE)
                return inner;
        }
        return CLOSED;
    }
    return NONE;
}

tn_questions tn_questions_count(tn_str text)
{
    tn_questions out = {0, 0};
    tn_words words;
    tn_wordscan_begin(&words, text);
    while (tn_wordscan_peek(&words, 0)->kind != TN_WORD_END) {
        kind found = NONE;
        bool start = true, marked = false;
        while (tn_wordscan_peek(&words, 0)->kind != TN_WORD_END) { /* one sentence */
            const tn_word *w = tn_wordscan_peek(&words, 0);
            if (tn_wordscan_ends(w)) {
                marked = is(&words, 0, "?");
                tn_wordscan_skip(&words, 1);
                break;
            }
            if (start && found == NONE)
                found = begins(&words, 0);
            start = (w->kind == TN_WORD_MARK && (is(&words, 0, ",") || is(&words, 0, ";"))) || tn_wordscan_in(w, openers);
            tn_wordscan_skip(&words, 1);
        }
        if (found == NONE && marked)
            found = CLOSED;
        out.open += found == OPEN;
        out.closed += found == CLOSED;
    }
    return out;
}
