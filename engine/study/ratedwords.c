/* ratedwords.c - lists of rated words, a row a word: VADER's (word, mean, standard deviation, ratings) and AFINN's (word or
 * phrase, number), between tabs. */
#include "study/ratedwords.h"

#include "base/num.h"
#include "study/dictionary.h"

#define CELLS 4

void tn_ratedwords_read(tn_lexdraft *draft, tn_str text, bool vader)
{
    draft->valence = true;
    uint32_t number = 0, category = tn_lexdraft_category_of(draft, TN_LEXDRAFT_NONE,
                                                            draft->prefix.n ? TN_STR("") : vader ? TN_STR("vader") : TN_STR("afinn"), 0);
    tn_buf note;
    tn_buf_init(&note, draft->arena->mem);
    for (tn_str line; tn_dictionary_line(&text, &line, &number) && !draft->no_memory;) {
        tn_str cells[CELLS], word = line;
        size_t count = 0;
        if (!line.n)
            continue;
        for (size_t i = 0, from = 0; i <= line.n; i++)
            if (i == line.n || (line.p[i] == '\t' && count + 1 < CELLS)) {
                cells[count++] = tn_dictionary_trim(tn_str_of(line.p + from, i - from));
                from = i + 1;
            }
        word = cells[0];
        int32_t weight = 0;
        bool exact = true;
        if (count < 2 || !word.n || !tn_dictionary_number(cells[1], &weight, &exact)) {
            tn_lexdraft_lose(draft, number, tn_dictionary_trim(line), "no word, tab and number");
            continue;
        }
        if (weight < -5 * TN_NUM_UNIT || weight > 5 * TN_NUM_UNIT) {
            tn_lexdraft_lose(draft, number, word, "its number is outside -5 … 5");
            continue;
        }
        tn_lexdraft_term *t = tn_lexdraft_add(draft, category, word, weight, number);
        if (!t)
            continue;
        if (!exact)
            tn_lexdraft_change(draft, number, word, "its number is rounded to four decimals");
        if (count > 2) { /* what stands behind the number is kept for people */
            tn_buf_clear(&note);
            tn_buf_text(&note, vader ? "sd " : "");
            for (size_t i = 2; i < count; i++) {
                if (i > 2 && cells[i].n)
                    tn_buf_text(&note, vader ? ", ratings " : ", ");
                tn_buf_str(&note, cells[i]);
            }
            t->note = tn_arena_str(draft->arena, tn_buf_view(&note));
            draft->no_memory = draft->no_memory || note.failed || !t->note.p;
        }
    }
    tn_buf_free(&note);
    if (!draft->read)
        tn_lexdraft_fail(draft, 1, "there are no rows in it");
}
