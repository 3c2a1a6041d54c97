/* contraction.c - contractions of English, with apostrophe or as speech recognisers write them without.
 *
 * Only forms that can be nothing else expand without their apostrophe: its, well, ill, were, id, shed, lets, hell and
 * shell are words of their own and stay. */
#include "text/contraction.h"

#define T(text) {text, sizeof text - 1}

/* Words whose expansion is no matter of cutting a suffix. */
static const struct {
    tn_str word;
    const char *expansion; /* words split by one space */
} irregular[] = {
    {T("can't"), "can not"}, {T("cannot"), "can not"}, {T("won't"), "will not"},
    {T("shan't"), "shall not"}, {T("let's"), "let us"}, {T("gonna"), "going to"},
    {T("wanna"), "want to"}, {T("gotta"), "got to"}, {T("lemme"), "let me"},
    {T("gimme"), "give me"}, {T("dunno"), "do not know"}, {T("y'all"), "you all"},
    {T("yall"), "you all"}, {T("c'mon"), "come on"}, {T("y'know"), "you know"},
    {T("coulda"), "could have"}, {T("shoulda"), "should have"}, {T("woulda"), "would have"},
    {T("n't"), "not"},
};

/* Written without an apostrophe, these are still one contraction only. */
static const struct {
    tn_str bare, full;
} without_apostrophe[] = {
    {T("dont"), T("don't")}, {T("doesnt"), T("doesn't")}, {T("didnt"), T("didn't")},
    {T("cant"), T("can't")}, {T("wont"), T("won't")}, {T("isnt"), T("isn't")},
    {T("arent"), T("aren't")}, {T("wasnt"), T("wasn't")}, {T("werent"), T("weren't")},
    {T("hasnt"), T("hasn't")}, {T("havent"), T("haven't")}, {T("hadnt"), T("hadn't")},
    {T("couldnt"), T("couldn't")}, {T("wouldnt"), T("wouldn't")}, {T("shouldnt"), T("shouldn't")},
    {T("mustnt"), T("mustn't")}, {T("neednt"), T("needn't")}, {T("aint"), T("ain't")},
    {T("im"), T("i'm")}, {T("ive"), T("i've")}, {T("youre"), T("you're")},
    {T("youve"), T("you've")}, {T("youll"), T("you'll")}, {T("youd"), T("you'd")},
    {T("theyre"), T("they're")}, {T("theyve"), T("they've")}, {T("theyll"), T("they'll")},
    {T("theyd"), T("they'd")}, {T("weve"), T("we've")}, {T("itll"), T("it'll")},
    {T("itd"), T("it'd")}, {T("thats"), T("that's")}, {T("thatll"), T("that'll")},
    {T("whats"), T("what's")}, {T("wheres"), T("where's")}, {T("theres"), T("there's")},
    {T("heres"), T("here's")}, {T("hes"), T("he's")}, {T("shes"), T("she's")},
    {T("whos"), T("who's")}, {T("couldve"), T("could've")}, {T("wouldve"), T("would've")},
    {T("shouldve"), T("should've")}, {T("mustve"), T("must've")}, {T("whatll"), T("what'll")},
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static tn_contraction_part word_part(tn_str word)
{
    return (tn_contraction_part){.forms = {word}, .form_count = 1};
}

bool tn_contraction_clitic(tn_str clitic, tn_contraction_part *part)
{
    static const struct {
        tn_str clitic, word;
    } plain[] = {{T("m"), T("am")}, {T("re"), T("are")}, {T("ve"), T("have")}, {T("ll"), T("will")}};
    for (size_t i = 0; i < COUNT(plain); i++)
        if (tn_str_eq(clitic, plain[i].clitic)) {
            *part = word_part(plain[i].word);
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
        if (!tn_str_eq(word, irregular[i].word))
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

/* True of every word in the tables, and of few others: what one of them ends in is worth a look at all of them. */
bool tn_contraction_possible(tn_str word)
{
    if (word.n < 2 || word.n > 9)
        return false;
    char last = word.p[word.n - 1], before = word.p[word.n - 2];
    switch (last) {
    case 'a': /* gonna, wanna, gotta; coulda */
        return before == 'n' || before == 't' || before == 'd';
    case 't': /* dont, cannot */
        return before == 'n' || before == 'o';
    case 'e': /* lemme, youre, ive */
        return before == 'm' || before == 'r' || before == 'v';
    case 'o': /* dunno */
        return before == 'n';
    case 'l': /* yall, itll */
        return before == 'l';
    case 'm':
        return before == 'i';
    case 'd': /* youd, theyd, itd */
        return before == 'u' || before == 'y' || before == 't';
    case 's': /* thats, heres, hes, whos */
        return before == 't' || before == 'e' || before == 'o';
    default:
        return false;
    }
}

bool tn_contraction_bare(size_t index, tn_str *word)
{
    for (size_t i = 0; i < COUNT(irregular); i++)
        if (!memchr(irregular[i].word.p, '\'', irregular[i].word.n) && index-- == 0) {
            *word = irregular[i].word;
            return true;
        }
    if (index >= COUNT(without_apostrophe))
        return false;
    *word = without_apostrophe[index].bare;
    return true;
}

size_t tn_contraction_split(tn_str word, tn_contraction_part parts[TN_CONTRACTION_PARTS])
{
    if ((word.n == 0 || !memchr(word.p, '\'', word.n)) && !tn_contraction_possible(word)) {
        parts[0] = word_part(word);
        return 1;
    }
    if (word.n >= 2 && word.n <= 9)
        for (size_t i = 0; i < COUNT(without_apostrophe); i++)
            if (tn_str_eq(word, without_apostrophe[i].bare)) {
                word = without_apostrophe[i].full;
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
