/* labelkind.c - what the name of a field or label says about its value. */
#include "io/labelkind.h"

#include <stddef.h>
#include <stdint.h>

/* Names of more words than this are looked at from their end: that is where they say what they are. */
#define WORDS_MOST 4
#define WORD_MOST 16

typedef struct name_words {
    char words[WORDS_MOST][WORD_MOST]; /* in small; the last ones of the name, the last one first */
    size_t count;
} name_words;

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

static bool is_letter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/* A word begins at i: behind what is no letter, or with a capital behind a small letter. */
static bool begins(tn_str name, size_t i)
{
    if (i == 0 || !is_letter(name.p[i - 1]))
        return true;
    return name.p[i] != lower(name.p[i]) && name.p[i - 1] == lower(name.p[i - 1]);
}

static name_words words_of(tn_str name)
{
    name_words out = {.count = 0};
    for (size_t end = name.n; end > 0 && out.count < WORDS_MOST;) {
        if (!is_letter(name.p[end - 1])) {
            end--;
            continue;
        }
        size_t begin = end - 1;
        while (begin > 0 && !begins(name, begin))
            begin--;
        char *word = out.words[out.count++];
        for (size_t i = 0; i < end - begin && i < WORD_MOST - 1; i++)
            word[i] = lower(name.p[begin + i]);
        end = begin;
    }
    return out;
}

/* True where the list, which has a blank before and behind each word, has this one. */
static bool has(const char *list, const char *word)
{
    size_t n = strlen(word);
    for (const char *at = list; (at = strchr(at, ' ')) && at[1]; at++)
        if (strncmp(at + 1, word, n) == 0 && at[1 + n] == ' ')
            return true;
    return false;
}

/* Whose name it is: a queue's, a file's and the like are none of a person. */
static const char people[] =
    " agent customer caller callee client user member guest visitor contact patient subscriber policyholder holder "
    "accountholder cardholder employee advisor adviser associate operator representative rep supervisor manager person "
    "participant speaker first last full given family sur fore middle maiden nick display legal preferred host sender "
    "recipient buyer seller tenant owner ";
static const char names[] =
    " surname forename firstname lastname fullname givenname familyname middlename nickname username displayname "
    "agentname customername callername clientname membername contactname speakername operatorname ";
static const char personal[] =
    " email mail phone telephone tel mobile cell cellphone landline msisdn ani cli fax address street zip zipcode "
    "postcode ssn iban pan card cardnumber phonenumber birthday birthdate birth dob passport emailaddress ip "
    "signature bic login handle twitter facebook instagram whatsapp geolocation latitude longitude ";
static const char figures[] =
    " ms sec secs seconds s millis usec us time timestamp ts at date day week month year duration length count total "
    "bytes size score rate percent share version port index offset seq sequence epoch elapsed start end begin "
    "stop wait hold acw aht talk handletime age ";

tn_label_kind tn_labelkind_of(tn_str name)
{
    name_words w = words_of(name);
    if (w.count == 0)
        return TN_LABEL_OPEN;
    const char *last = w.words[0], *before = w.count > 1 ? w.words[1] : "";
    if (has(names, last) || (strcmp(last, "name") == 0 && (w.count == 1 || has(people, before))))
        return TN_LABEL_NAME;
    if ((strcmp(last, "id") == 0 && strcmp(before, "customer") == 0) || strcmp(last, "customerid") == 0)
        return TN_LABEL_ID;
    if (has(personal, last))
        return TN_LABEL_PERSONAL;
    /* phone_number, card no */
    if ((strcmp(last, "number") == 0 || strcmp(last, "no") == 0 || strcmp(last, "nr") == 0 ||
         strcmp(last, "hash") == 0) &&
        (has(personal, before) || has(people, before)))
        return TN_LABEL_PERSONAL;
    return has(figures, last) ? TN_LABEL_FIGURE : TN_LABEL_OPEN;
}
