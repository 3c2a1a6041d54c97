/* personal_people.c - names of people in a text: those that are known, and those that are said to be one. */
#include "base/personal_people.h"

/* Words that dashes tie to an introduced name. */
#define DASHED_MOST 4

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
    if (first >= count || !may_be_name(&tokens[first]) ||
        (tokens[first].gap & (TN_GAP_STOP | TN_GAP_COMMA)) ||
        (!title && (tokens[first].gap & TN_GAP_DOT)) ||
        (word == TN_WORD_MISS && !is_capital(text, &tokens[first])))
        return;
    size_t last = first;
    if (first + 1 < count && may_be_name(&tokens[first + 1]) &&
        tokens[first + 1].gap == TN_GAP_SPACE &&
        (is_capital(text, &tokens[first + 1]) || (!title && !is_capital(text, &tokens[first]))))
        last++;
    while (last + 1 < count && last - first < DASHED_MOST && tokens[last + 1].letters &&
           tn_personal_tokens_touch(text, tokens, last + 1, '-'))
        last++;
    tn_personal_tokens_mark(tokens, first, last, TN_PERSONAL_NAME);
}

void tn_personal_people_mark(const tn_personal_names *names, tn_str text, tn_personal_token *tokens,
                             size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (tokens[i].word == TN_WORD_TITLE || tokens[i].word == TN_WORD_MISS ||
            tokens[i].word == TN_WORD_NAME)
            mark_introduced(text, tokens, count, i);
    if (!names || names->count == 0)
        return;
    find_names(names, text, tokens, count);
    for (size_t i = 0; i < count; i++)
        if (is_name(text, tokens, count, i))
            tn_personal_tokens_mark(
                tokens, i - (i > 0 && tokens[i - 1].mark == TN_PERSONAL_NAME && is_near(&tokens[i])), i,
                TN_PERSONAL_NAME);
}
