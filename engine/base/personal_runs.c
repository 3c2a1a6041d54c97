/* personal_runs.c - digits that belong together: written, split or spoken. */
#include "base/personal_runs.h"

#include "base/personal_plain.h"

/* The bounds, in digits. Amounts, years, times and counts that people talk about have four digits or fewer, or say what
 * they are (plain, units, money); the numbers that lead to a person have five (a postcode) and mostly more. */
#define LEAST_WRITTEN 5 /* together in one piece */
#define LEAST_PIECES 6  /* in several pieces: a sort code */
#define LEAST_LISTED 7  /* with commas between them, which lists of amounts have, too */
#define LEAST_SPOKEN 5  /* with teens and tens among them */
#define LEAST_RECITED 9 /* the same with commas: times, years */
#define LEAST_WEAK 6    /* with "and", "to" between them */
#define LEAST_SINGLES 4 /* one by one, as nobody gives an amount */
#define LEAST_APART 6   /* the same with both commas and such words: "one, two for one, one on one" */
#define LEAST_HUNDREDS 7
#define LEAST_ASKED 3
#define LISTED_ASKED 4
#define ASKED_SINGLES 2
#define PIECE_WRITTEN 3 /* a turn of nothing else */
#define PIECE_SPOKEN 4
#define PIECES_TOGETHER 4 /* with those of the turns before */
#define WITH_UNIT 6       /* up to here a unit or money behind it says that it is none */
#define GAPS_MOST 2       /* words between two pieces */
#define GAP_BYTES 8       /* the same without words */

typedef struct run {
    size_t first, last;
    unsigned digits, singles, most_singles, most_written;
    bool words, weak, commas, hundreds, clock;
    unsigned value[2], values; /* of its first two numbers */
} run;

/* Tokens may lie between digits of one number that have only this between them. */
static bool joins(const tn_personal_token *token)
{
    const unsigned broken = TN_GAP_COLON | TN_GAP_AT | TN_GAP_MONEY | TN_GAP_STOP | TN_GAP_OTHER;
    return !(token->gap & broken) && token->gap_size <= GAP_BYTES;
}

static bool is_digits(const tn_personal_token *token)
{
    return (tn_personal_tokens_is_number(token) && !token->plain) || token->word == TN_WORD_DIGIT ||
           token->word == TN_WORD_TEEN || token->word == TN_WORD_TENS;
}

static bool is_single(const tn_personal_token *token)
{
    return token->word == TN_WORD_DIGIT || token->word == TN_WORD_OH ||
           (tn_personal_tokens_is_number(token) && token->digits == 1);
}

/* "double four", "oh seven": digits only with what follows. */
static bool leads(const tn_personal_token *tokens, size_t count, size_t i)
{
    if (tokens[i].word == TN_WORD_TIMES)
        return i + 1 < count && is_single(&tokens[i + 1]) && joins(&tokens[i + 1]);
    return tokens[i].word == TN_WORD_OH && i + 1 < count && joins(&tokens[i + 1]) &&
           (is_single(&tokens[i + 1]) || tokens[i + 1].word == TN_WORD_TIMES) &&
           (tokens[i + 1].word != TN_WORD_OH || (i + 2 < count && is_single(&tokens[i + 2])));
}

static void add_singles(run *r, unsigned n)
{
    r->digits += n;
    r->singles += n;
    if (r->singles > r->most_singles)
        r->most_singles = r->singles;
}

static void add_value(run *r, unsigned value)
{
    if (r->values < 2)
        r->value[r->values] = value;
    r->values++;
}

/* Token i joins the run. How many tokens that took. */
static size_t add(run *r, const tn_personal_token *tokens, size_t count, size_t i)
{
    const tn_personal_token *token = &tokens[i];
    size_t used = 1;
    switch (token->word) {
    case TN_WORD_TIMES:
        add_singles(r, token->value);
        used = 2;
        break;
    case TN_WORD_DIGIT:
    case TN_WORD_OH:
        add_singles(r, 1);
        add_value(r, token->value);
        break;
    case TN_WORD_TENS:
    case TN_WORD_TEEN:
        r->singles = 0;
        r->digits += 2;
        used += token->word == TN_WORD_TENS && i + 1 < count && tokens[i + 1].word == TN_WORD_DIGIT &&
                tokens[i + 1].value > 0 && !(tokens[i + 1].gap & ~(unsigned)(TN_GAP_SPACE | TN_GAP_DASH));
        add_value(r, token->value + (used == 2 ? tokens[i + 1].value : 0u));
        break;
    case TN_WORD_HUNDRED:
        r->singles = 0;
        r->digits += 2;
        r->hundreds = true;
        break;
    default:
        if (token->digits == 1) {
            add_singles(r, 1);
        } else {
            r->singles = 0;
            r->digits += token->digits;
        }
        if (token->digits > r->most_written)
            r->most_written = token->digits;
        add_value(r, token->number);
        break;
    }
    r->words = r->words || !token->digits;
    r->last = i + used - 1;
    return used;
}

/* The digits that the run goes on with behind token i - 1, or 0. Words between them are few. */
static size_t next_digits(run *r, const tn_personal_token *tokens, size_t count, size_t i)
{
    bool weak = false;
    for (size_t gaps = 0; i < count && gaps <= GAPS_MOST && joins(&tokens[i]); i++, gaps++) {
        unsigned word = tokens[i].word;
        bool hundred = gaps == 0 && word == TN_WORD_HUNDRED && tokens[i - 1].word == TN_WORD_DIGIT;
        if (is_digits(&tokens[i]) || leads(tokens, count, i) || hundred ||
            (gaps == 0 && word == TN_WORD_OH)) {
            r->weak = r->weak || weak;
            r->commas = r->commas || (tokens[i].gap & TN_GAP_COMMA);
            return i;
        }
        weak = weak || word == TN_WORD_WEAK;
        if (word != TN_WORD_GAP && word != TN_WORD_DASH && word != TN_WORD_WEAK && word != TN_WORD_DOT)
            break;
    }
    return 0;
}

static run take_run(const tn_personal_token *tokens, size_t count, size_t i)
{
    run r = {.first = i, .last = i};
    do
        i += add(&r, tokens, count, i);
    while ((i = next_digits(&r, tokens, count, i)) != 0);
    return r;
}

/* "ten thirty", "twenty twenty four", "nineteen ninety nine": a time or a year, or a price that sounds the same. */
static bool sounds_plain(const run *r)
{
    return r->values == 2 && r->most_singles < 2 && !r->most_written &&
           ((r->value[0] <= 24 && (r->value[1] <= 59 || r->value[0] == 20 || r->value[0] == 19)) ||
            r->value[1] == 99 || r->value[1] == 95);
}

static bool has_unit(const run *r, const tn_personal_token *tokens, size_t count)
{
    const tn_personal_token *next = &tokens[r->last + 1];
    if (r->last + 1 >= count || (next->gap & ~(unsigned)(TN_GAP_SPACE | TN_GAP_DASH)))
        return false;
    return r->digits <= WITH_UNIT && r->most_singles < LEAST_SINGLES &&
           (next->word == TN_WORD_UNIT || next->word == TN_WORD_MONEY || next->word == TN_WORD_SCALE ||
            next->word == TN_WORD_MONTH);
}

/* Enough digits that nothing else needs to be known. */
static bool is_long(const run *r)
{
    if (r->hundreds)
        return r->digits >= LEAST_HUNDREDS;
    if (r->most_written >= LEAST_WRITTEN ||
        r->most_singles >= (r->weak && r->commas ? LEAST_APART : LEAST_SINGLES))
        return true;
    if (r->weak)
        return r->digits >= LEAST_WEAK;
    if (r->commas)
        return r->digits >= (r->words ? LEAST_RECITED : LEAST_LISTED);
    return r->digits >= (r->words ? LEAST_SPOKEN : LEAST_PIECES);
}

static bool is_personal(const run *r, const tn_personal_token *tokens, size_t count,
                        const tn_personal_scene *scene)
{
    bool year = r->first == r->last && tn_personal_plain_is_year(&tokens[r->first]);
    if (has_unit(r, tokens, count))
        return false;
    if (is_long(r))
        return true;
    if (r->hundreds || (r->first > 0 && tokens[r->first - 1].word == TN_WORD_SCALE))
        return false; /* "two hundred and six", "one thousand and twelve" */
    if (scene->open && (scene->whole || (r->first == 0 && r->digits > 1)))
        return true;
    if (scene->whole && (r->most_singles >= ASKED_SINGLES || r->most_written >= PIECE_WRITTEN ||
                         (r->digits >= PIECE_SPOKEN && !sounds_plain(r)) ||
                         (scene->pending > 0 && scene->pending + r->digits >= PIECES_TOGETHER)))
        return true;
    if (year || !(scene->asked || scene->open))
        return false;
    return r->commas ? r->digits >= LISTED_ASKED
                     : r->digits >= LEAST_ASKED || r->most_singles >= ASKED_SINGLES;
}

void tn_personal_runs_mark(tn_personal_token *tokens, size_t count, const tn_personal_scene *scene,
                           size_t *masked, size_t *left)
{
    for (size_t i = 0; i < count; i++) {
        if (!is_digits(&tokens[i]) && !leads(tokens, count, i))
            continue;
        run r = take_run(tokens, count, i);
        if (is_personal(&r, tokens, count, scene)) {
            tn_personal_tokens_mark(tokens, r.first, r.last, TN_PERSONAL_NUMBER);
            *masked += r.digits;
        } else {
            *left += r.digits;
        }
        i = r.last;
    }
}

bool tn_personal_runs_are_all(const tn_personal_token *tokens, size_t count)
{
    bool any = false;
    for (size_t i = 0; i < count; i++) {
        switch (tokens[i].word) {
        case TN_WORD_DIGIT:
        case TN_WORD_OH:
        case TN_WORD_TEEN:
        case TN_WORD_TENS:
        case TN_WORD_HUNDRED:
        case TN_WORD_TIMES:
            any = true;
            break;
        case TN_WORD_GAP:
        case TN_WORD_DASH:
        case TN_WORD_DOT:
        case TN_WORD_WEAK:
        case TN_WORD_FILL:
        case TN_WORD_IS:
        case TN_WORD_NUMBER:
        case TN_WORD_HOLDER:
            break;
        default:
            if (!tn_personal_tokens_is_number(&tokens[i]) || tokens[i].plain)
                return false;
            any = true;
        }
    }
    return any;
}
