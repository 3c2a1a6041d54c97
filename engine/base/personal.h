/* personal.h - finds what names a person in a text: addresses, numbers of cards, telephones and accounts, also spoken
 * or given in pieces over several turns, and names that are known.
 *
 * English, by rules that engine/manual/privacy.md states. Time is linear in the text, memory bounded but for the spans
 * that are found. Any bytes may be given. */
#ifndef TN_BASE_PERSONAL_H
#define TN_BASE_PERSONAL_H

#include "base/mem.h"
#include "base/personal_names.h"
#include "base/personal_words.h"

typedef enum tn_personal_kind {
    TN_PERSONAL_NOTHING,
    TN_PERSONAL_EMAIL,
    TN_PERSONAL_NUMBER,  /* of a card, a telephone, an account, a document */
    TN_PERSONAL_CODE,    /* letters and digits: of an account, an order, a device */
    TN_PERSONAL_NETWORK, /* an IP or MAC address */
    TN_PERSONAL_URL,     /* what an URL says of its user */
    TN_PERSONAL_NAME
} tn_personal_kind;

typedef struct tn_personal_span {
    uint32_t begin, end; /* bytes of the text, begin < end */
    uint32_t kind;       /* a tn_personal_kind */
} tn_personal_span;

/* Who speaks: 0 to 3, as tenor_role numbers them. */
#define TN_PERSONAL_SPEAKERS 4

/* What is known of a conversation: the names in it, and the number that is being given. */
typedef struct tn_personal_call {
    tn_personal_names names;
    uint8_t asked;   /* turns for which a number is expected: one was asked for */
    uint8_t holder;  /* the same where only a card, an account ... was spoken of */
    uint8_t birth;   /* the same for a date of birth */
    uint8_t address; /* the same for an e-mail address */
    uint8_t open[TN_PERSONAL_SPEAKERS];    /* turns for which the speaker's number may go on */
    uint8_t pending[TN_PERSONAL_SPEAKERS]; /* digits in turns of nothing else, too few so far */
} tn_personal_call;

/* A zeroed tn_personal_call is ready for use; clear keeps the memory. */
void tn_personal_call_free(tn_personal_call *call, const tn_mem *mem);
void tn_personal_call_clear(tn_personal_call *call);

typedef struct tn_personal_token tn_personal_token;

/* The finder; of one thread. */
typedef struct tn_personal {
    tn_mem mem;
    tn_personal_words words;
    tn_personal_token *tokens;
    tn_personal_span *spans; /* of the last text */
    size_t span_count, span_capacity;
} tn_personal;

/* False: no memory; free it either way. The memory's functions are copied. */
bool tn_personal_init(tn_personal *finder, const tn_mem *mem);
void tn_personal_free(tn_personal *finder);

/* What is personal in the next turn of a call: finder->spans, in order, apart from one another, each at character
 * borders. False: no memory; then the whole text is one span (where there is memory for one), and the call has taken
 * note of the turn all the same. */
bool tn_personal_turn(tn_personal *finder, tn_personal_call *call, unsigned speaker, tn_str text);
/* The same in a text that stands for itself. call: whose names are known; NULL: nobody's. */
bool tn_personal_text(tn_personal *finder, const tn_personal_call *call, tn_str text);

#endif
