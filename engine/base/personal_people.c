/* personal_people.c - names of people in a text: those that are known, and those that are said to be one. */
#include "base/personal_people.h"

#include "base/personal_chars.h"
#include "base/personal_words.h"

/* Words that dashes tie to an introduced name. */
#define DASHED_MOST 4
/* "van der", "de la": so many before a surname. */
#define PARTICLES_MOST 3

static bool is_capital(tn_str text, const tn_personal_token *token)
{
    const char *p = text.p + token->begin;
    if (!(*p & 0x80))
        return *p >= 'A' && *p <= 'Z';
    /* U+00C0 to U+00DE */
    return (unsigned char)*p == 0xC3 && token->end - token->begin > 1 && (unsigned char)p[1] < 0x9F;
}

/* Capital letters through and through say nothing about this one. */
static bool is_shouted(tn_str text, const tn_personal_token *token)
{
    for (size_t i = token->begin + 1u; i < token->end; i++)
        if (text.p[i] >= 'a' && text.p[i] <= 'z')
            return false;
    return token->end - token->begin > 1;
}

static bool begins_sentence(const tn_personal_token *tokens, size_t i)
{
    return i == 0 || (tokens[i].gap & (TN_GAP_DOT | TN_GAP_STOP | TN_GAP_COLON | TN_GAP_QUOTE));
}

static bool is_near(const tn_personal_token *token)
{
    return token->gap_size <= 2 &&
           !(token->gap & ~(unsigned)(TN_GAP_SPACE | TN_GAP_DASH | TN_GAP_DOT));
}

/* "la la": the same word twice is no name. */
static bool is_same(tn_str text, const tn_personal_token *a, const tn_personal_token *b)
{
    size_t size = a->end - a->begin;
    if (size != b->end - b->begin)
        return false;
    for (size_t i = 0; i < size; i++)
        if ((text.p[a->begin + i] | 32) != (text.p[b->begin + i] | 32))
            return false;
    return true;
}

/* A neighbour that makes a name of a word that alone would be none. */
static bool supports(tn_str text, const tn_personal_token *token, const tn_personal_token *neighbour)
{
    return neighbour->name && !is_same(text, token, neighbour) &&
           !(token->name == TN_NAME_INITIAL && neighbour->name == TN_NAME_INITIAL);
}

/* Beside another word of a name; an initial beside a word that is more than one. */
static bool has_neighbour(tn_str text, const tn_personal_token *tokens, size_t count, size_t i)
{
    return (i > 0 && is_near(&tokens[i]) && supports(text, &tokens[i], &tokens[i - 1])) ||
           (i + 1 < count && is_near(&tokens[i + 1]) && supports(text, &tokens[i], &tokens[i + 1]));
}

/* A title, a greeting or "name is" before it. */
static bool is_addressed(const tn_personal_token *tokens, size_t i)
{
    if (i == 0)
        return false;
    unsigned word = tokens[i - 1].word;
    return word == TN_WORD_TITLE || word == TN_WORD_MISS || word == TN_WORD_HELLO ||
           word == TN_WORD_NAME ||
           (word == TN_WORD_IS && i > 1 && tokens[i - 2].word == TN_WORD_NAME);
}

static bool is_name(tn_str text, const tn_personal_token *tokens, size_t count, size_t i)
{
    switch (tokens[i].name) {
    case TN_NAME_PLAIN:
        return true;
    case TN_NAME_COMMON:
        return has_neighbour(text, tokens, count, i) || is_addressed(tokens, i) ||
               (is_capital(text, &tokens[i]) && !is_shouted(text, &tokens[i]) &&
                !begins_sentence(tokens, i));
    case TN_NAME_INITIAL:
        return has_neighbour(text, tokens, count, i);
    default:
        return false;
    }
}

static void find_names(const tn_personal_names *names, tn_str text, tn_personal_token *tokens,
                       size_t count)
{
    for (size_t i = 0; i < count; i++) {
        tn_str word = tn_str_of(text.p + tokens[i].begin, tokens[i].end - tokens[i].begin);
        bool odd = false;
        for (size_t k = 0; k < word.n && !odd; k++)
            odd = (word.p[k] & 0x80) || word.p[k] == '\'';
        tokens[i].name = TN_NAME_NONE;
        if (odd || tn_personal_names_maybe(names, word.p, word.n))
            tokens[i].name = (uint8_t)tn_personal_names_find(names, word);
    }
}

/* Words that may be a name although nobody said whose: no function words, and nothing that counts. */
static bool may_be_name(const tn_personal_token *token)
{
    return token->letters && !token->digits &&
           (token->word == TN_WORD_PLAIN || token->word == TN_WORD_MONTH);
}

/* The word, in small letters. */
static bool is_word(tn_str text, const tn_personal_token *token, const char *low)
{
    size_t n = token->end - token->begin, i = 0;
    while (i < n && low[i] && (text.p[token->begin + i] | 32) == (low[i] | 32))
        i++;
    return i == n && !low[i];
}

/* What stands before a surname and is part of it. */
static bool is_particle(tn_str text, const tn_personal_token *token)
{
    static const char *const particles[] = {"van", "von", "der", "den", "de", "la", "del", "di", "da", "dos", "du", "ter", "ten", "bin", "ibn"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (is_word(text, token, particles[i]))
            return true;
    return false;
}

/* The surname behind the particles that begin at first, or first where there are none. A particle with a capital letter may be a name
 * itself: what is in small letters behind it is another word. */
static size_t behind_particles(tn_str text, const tn_personal_token *tokens, size_t count, size_t first)
{
    size_t i = first;
    while (i < count && i - first < PARTICLES_MOST && is_particle(text, &tokens[i]) && i + 1 < count && tokens[i + 1].gap == TN_GAP_SPACE)
        i++;
    const bool surname = i > first && i < count && may_be_name(&tokens[i]) && !is_particle(text, &tokens[i]) &&
                         (is_capital(text, &tokens[i]) || !is_capital(text, &tokens[i - 1]));
    return surname ? i : first;
}

/* The name behind "my name is", "name's", "Mrs": one word, and the next one where it looks like one, too. */
static void mark_introduced(tn_str text, tn_personal_token *tokens, size_t count, size_t i)
{
    size_t first = i + 1;
    unsigned word = tokens[i].word;
    bool title = word == TN_WORD_TITLE || word == TN_WORD_MISS;
    if (word == TN_WORD_NAME) {
        bool owns = tokens[i].end - tokens[i].begin > 5; /* "name's" */
        if (first < count && tokens[first].word == TN_WORD_IS)
            first++;
        else if (!owns)
            return;
    }
    const size_t surname = first < count ? behind_particles(text, tokens, count, first) : first;
    if (first >= count || !may_be_name(&tokens[surname]) ||
        (tokens[first].gap & (TN_GAP_STOP | TN_GAP_COMMA)) ||
        (!title && (tokens[first].gap & TN_GAP_DOT)) ||
        (word == TN_WORD_MISS && !is_capital(text, &tokens[first])))
        return;
    size_t last = surname, further = surname + 1;
    if (further < count && tokens[further].gap == TN_GAP_SPACE) {
        const size_t second = behind_particles(text, tokens, count, further);
        if (may_be_name(&tokens[second]) &&
            (is_capital(text, &tokens[second]) || (!title && surname == first && !is_capital(text, &tokens[first]))))
            last = second;
    }
    while (last + 1 < count && last - first < DASHED_MOST && tokens[last + 1].letters &&
           tn_personal_tokens_touch(text, tokens, last + 1, '-'))
        last++;
    tn_personal_tokens_mark(tokens, first, last, TN_PERSONAL_NAME);
}

/* "generally speaking" */
static bool is_adverb(tn_str text, const tn_personal_token *token)
{
    return token->end - token->begin > 3 && text.p[token->end - 2] == 'l' && text.p[token->end - 1] == 'y';
}

/* A word that could be a name, after one blank; no adverb, and nothing that stands for people in general. */
static bool may_be_speaker(tn_str text, const tn_personal_token *token)
{
    char folded[TN_PERSONAL_NAMES_PART];
    const tn_str word = tn_str_of(text.p + token->begin, token->end - token->begin);
    return may_be_name(token) && !is_adverb(text, token) &&
           !tn_personal_words_is_placeholder(tn_str_of(folded, tn_personal_chars_fold(word, folded, sizeof folded)));
}

/* "this is Ada Swift speaking", "Ada speaking, how can I help"; "you're speaking with Ada". */
static void mark_speaking(tn_str text, tn_personal_token *tokens, size_t count, size_t i)
{
    if (i + 2 < count && (is_word(text, &tokens[i + 1], "with") || is_word(text, &tokens[i + 1], "to")) &&
        tokens[i + 2].gap == TN_GAP_SPACE && is_capital(text, &tokens[i + 2]) && may_be_speaker(text, &tokens[i + 2])) {
        const bool two = i + 3 < count && tokens[i + 3].gap == TN_GAP_SPACE && is_capital(text, &tokens[i + 3]) && may_be_name(&tokens[i + 3]);
        tn_personal_tokens_mark(tokens, i + 2, i + 2 + two, TN_PERSONAL_NAME);
    }
    if (i == 0 || tokens[i].gap != TN_GAP_SPACE || !may_be_speaker(text, &tokens[i - 1]))
        return;
    for (size_t first = i - 1; first + 2 >= i && first > 0; first--) { /* a name of one word or two */
        if (first + 1 < i && (!may_be_speaker(text, &tokens[first]) || tokens[first + 1].gap != TN_GAP_SPACE))
            return;
        const bool is = tokens[first - 1].word == TN_WORD_IS && first > 1 && is_word(text, &tokens[first - 2], "this");
        if (is || is_word(text, &tokens[first - 1], "it's")) {
            tn_personal_tokens_mark(tokens, first, i - 1, TN_PERSONAL_NAME);
            return;
        }
    }
}

/* "Ada speaking": at the begin of a sentence, and no "Spanish speaking staff". */
static void mark_opening(tn_str text, tn_personal_token *tokens, size_t count, size_t i)
{
    const bool ends = i + 1 == count || tokens[i + 1].gap != TN_GAP_SPACE || tokens[i + 1].word == TN_WORD_STOP;
    if (i > 0 && ends && tokens[i].gap == TN_GAP_SPACE && begins_sentence(tokens, i - 1) && is_capital(text, &tokens[i - 1]) &&
        may_be_speaker(text, &tokens[i - 1]))
        tn_personal_tokens_mark(tokens, i - 1, i - 1, TN_PERSONAL_NAME);
}

void tn_personal_people_mark(const tn_personal_names *names, tn_str text, tn_personal_token *tokens,
                             size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (tokens[i].word == TN_WORD_TITLE || tokens[i].word == TN_WORD_MISS ||
            tokens[i].word == TN_WORD_NAME)
            mark_introduced(text, tokens, count, i);
        if (tokens[i].word == TN_WORD_SPEAKING) {
            mark_speaking(text, tokens, count, i);
            mark_opening(text, tokens, count, i);
        }
    }
    if (!names || names->count == 0)
        return;
    find_names(names, text, tokens, count);
    for (size_t i = 0; i < count; i++)
        if (is_name(text, tokens, count, i))
            tn_personal_tokens_mark(
                tokens, i - (i > 0 && tokens[i - 1].mark == TN_PERSONAL_NAME && is_near(&tokens[i])), i,
                TN_PERSONAL_NAME);
}
