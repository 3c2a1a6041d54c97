/* contraction.c - contractions of English, with apostrophe or as speech recognisers write them without.
 *
 * Only forms that can be nothing else expand without their apostrophe: its, well, ill, were, id, shed, lets, hell and
 * shell are words of their own and stay. */
#include "text/contraction.h"

/* Words whose expansion is no matter of cutting a suffix. */
static const struct {
    const char *word, *expansion; /* expansion: words split by one space */
} irregular[] = {
    {"can't", "can not"},   {"cannot", "can not"},   {"won't", "will not"},      {"shan't", "shall not"},
    {"let's", "let us"},    {"gonna", "going to"},   {"wanna", "want to"},       {"gotta", "got to"},
    {"lemme", "let me"},    {"gimme", "give me"},    {"dunno", "do not know"},   {"y'all", "you all"},
    {"yall", "you all"},    {"c'mon", "come on"},    {"y'know", "you know"},     {"coulda", "could have"},
    {"shoulda", "should have"}, {"woulda", "would have"}, {"n't", "not"},
};

/* Written without an apostrophe, these are still one contraction only. */
static const struct {
    const char *bare, *full;
} without_apostrophe[] = {
    {"dont", "don't"},         {"doesnt", "doesn't"},     {"didnt", "didn't"},       {"cant", "can't"},
    {"wont", "won't"},         {"isnt", "isn't"},         {"arent", "aren't"},       {"wasnt", "wasn't"},
    {"werent", "weren't"},     {"hasnt", "hasn't"},       {"havent", "haven't"},     {"hadnt", "hadn't"},
    {"couldnt", "couldn't"},   {"wouldnt", "wouldn't"},   {"shouldnt", "shouldn't"}, {"mustnt", "mustn't"},
    {"neednt", "needn't"},     {"aint", "ain't"},         {"im", "i'm"},             {"ive", "i've"},
    {"youre", "you're"},       {"youve", "you've"},       {"youll", "you'll"},       {"youd", "you'd"},
    {"theyre", "they're"},     {"theyve", "they've"},     {"theyll", "they'll"},     {"theyd", "they'd"},
    {"weve", "we've"},         {"itll", "it'll"},         {"itd", "it'd"},           {"thats", "that's"},
    {"thatll", "that'll"},     {"whats", "what's"},       {"wheres", "where's"},     {"theres", "there's"},
    {"heres", "here's"},       {"hes", "he's"},           {"shes", "she's"},         {"whos", "who's"},
    {"couldve", "could've"},   {"wouldve", "would've"},   {"shouldve", "should've"}, {"mustve", "must've"},
    {"whatll", "what'll"},
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static tn_str text_of(const char *nul_terminated)
{
    return tn_str_of(nul_terminated, strlen(nul_terminated));
}

static tn_contraction_part word_part(tn_str word)
{
    return (tn_contraction_part){.forms = {word}, .form_count = 1};
}

bool tn_contraction_clitic(tn_str clitic, tn_contraction_part *part)
{
    static const struct {
        const char *clitic, *word;
    } plain[] = {{"m", "am"}, {"re", "are"}, {"ve", "have"}, {"ll", "will"}};
    for (size_t i = 0; i < COUNT(plain); i++)
        if (tn_str_eq(clitic, text_of(plain[i].clitic))) {
            *part = word_part(text_of(plain[i].word));
            return true;
        }
    if (tn_str_eq(clitic, TN_STR("s"))) {
        *part = (tn_contraction_part){{TN_STR("is"), TN_STR("has")}, 2, true};
        return true;
    }
    if (tn_str_eq(clitic, TN_STR("d"))) {
        *part = (tn_contraction_part){{TN_STR("would"), TN_STR("had")}, 2, true};
        return true;
    }
    return false;
}

/* Split an irregular word; 0 where it is none. */
static size_t split_irregular(tn_str word, tn_contraction_part *parts)
{
    for (size_t i = 0; i < COUNT(irregular); i++) {
        if (!tn_str_eq(word, text_of(irregular[i].word)))
            continue;
        size_t n = 0;
        for (const char *p = irregular[i].expansion; *p;) {
            size_t size = strcspn(p, " ");
            parts[n++] = word_part(tn_str_of(p, size));
            p += size + (p[size] == ' ');
        }
        return n;
    }
    if (tn_str_eq(word, TN_STR("ain't"))) {
        parts[0] = (tn_contraction_part){
            {TN_STR("is"), TN_STR("am"), TN_STR("are"), TN_STR("has"), TN_STR("have")}, 5, false};
        parts[1] = word_part(TN_STR("not"));
        return 2;
    }
    return 0;
}

size_t tn_contraction_split(tn_str word, tn_contraction_part parts[TN_CONTRACTION_PARTS])
{
    if (word.n >= 2 && word.n <= 9)
        for (size_t i = 0; i < COUNT(without_apostrophe); i++)
            if (tn_str_eq(word, text_of(without_apostrophe[i].bare))) {
                word = text_of(without_apostrophe[i].full);
                break;
            }
    /* Clitics are cut from the end: couldn't've -> couldn't + 've -> could + n't + 've. */
    tn_contraction_part tail[2];
    size_t tails = 0, head = 0;
    while (!(head = split_irregular(word, parts))) {
        size_t quote = word.n;
        while (quote > 0 && word.p[quote - 1] != '\'')
            quote--;
        tn_contraction_part part;
        if (quote >= 2 && tails < COUNT(tail) && tn_contraction_clitic(tn_str_from(word, quote), &part)) {
            tail[tails++] = part;
            word.n = quote - 1;
        } else if (quote >= 3 && word.n - quote == 1 && word.p[quote] == 't' && word.p[quote - 2] == 'n') {
            parts[head++] = word_part(tn_str_of(word.p, word.n - 3));
            parts[head++] = word_part(TN_STR("not"));
            break;
        } else {
            parts[head++] = word_part(word);
            break;
        }
    }
    while (tails)
        parts[head++] = tail[--tails];
    return head;
}
