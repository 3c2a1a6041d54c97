/* regex.h - PCRE2 behind bounds: what is refused, how it is compiled, how much it may work. */
#ifndef TN_LEXICON_REGEX_H
#define TN_LEXICON_REGEX_H

#include "lexicon/diag.h"

#define TN_REGEX_SOURCE_MAX 1000 /* bytes of a pattern */
#define TN_REGEX_REPEAT_MAX 100  /* {n,m} beyond this counts as unbounded when nested */
/* A match is at most this long and sees at most this much behind its start, in bytes: without it a regex that looks far ahead
 * from every start would be quadratic in the text, which PCRE2's own limits do not count. */
#define TN_REGEX_REACH 1024
/* Work that one regex may do in one stretch of text (TN_REGEX_REACH starts), in PCRE2's match steps: a fixed part and one for
 * each byte that it sees. */
#define TN_REGEX_BUDGET_BASE 10000
#define TN_REGEX_BUDGET_BYTE 100

/* Refuse what is not bounded, not valid, or matches nothing at all; errors stand at place + 1 (behind the slash). */
bool tn_regex_check(tn_diags *diags, tn_str pattern, bool case_sensitive, tn_place place);

/* What a text must have for a match: numbers, so that a compiled lexicon holds them. */
typedef struct tn_regex_needs {
    uint32_t start[8]; /* bytes that a match can start with: bit b % 32 of word b / 32 */
    uint32_t byte;     /* one that every match contains, or TN_REGEX_NO_BYTE */
    uint32_t any[8];   /* every match contains one of these */
    uint32_t anchored; /* 1: a match begins where the text does */
} tn_regex_needs;
#define TN_REGEX_NO_BYTE 256u

/* False where memory is short. The pattern has passed tn_regex_check. */
bool tn_regex_learn(const tn_mem *mem, tn_str pattern, bool case_sensitive, tn_regex_needs *needs);

typedef struct tn_regex tn_regex; /* shared by threads: compiled by the first that runs it */
typedef struct tn_regex_scratch tn_regex_scratch;

/* whole_token: it must match all of a token (an alternative); otherwise it never starts or ends between two word
 * characters. The pattern is valid UTF-8 and outlives the regex. NULL: no memory. */
tn_regex *tn_regex_new(const tn_mem *mem, tn_str pattern, bool case_sensitive, bool whole_token, const tn_regex_needs *needs);
void tn_regex_free(tn_regex *regex);
/* False where no byte that it could start with, or must contain, or none of several, is in the set of bytes of the text. */
bool tn_regex_possible(const tn_regex *regex, const uint64_t bytes[4]);

/* The bytes of a text, before regexes are looked for in it: *bytes for tn_regex_possible, and of a long text which bytes stand
 * where, so that tn_regex_find passes over stretches that have none of what a regex needs. Until the next look. False: no memory. */
bool tn_regex_look(tn_regex_scratch *scratch, tn_str text, uint64_t bytes[4]);
/* Of the text that was looked at: for each stretch of TN_REGEX_REACH bytes, bit `bit` says whether a match of the regexes that are
 * looked for next can begin in it. Borrowed until the next look. */
void tn_regex_aim(tn_regex_scratch *scratch, const uint64_t *stretches, unsigned bit);
tn_regex_scratch *tn_regex_scratch_new(const tn_mem *mem);
void tn_regex_scratch_free(tn_regex_scratch *scratch);
enum tn_regex_result { TN_REGEX_NONE, TN_REGEX_FOUND, TN_REGEX_LIMIT, TN_REGEX_NO_MEMORY };
/* The leftmost match at or after `from` (a border of characters) in valid UTF-8. Allocates at the first use of a regex only;
 * linear in the text. A pattern that PCRE2 does not take, as a forged image may hold, is TN_REGEX_LIMIT. */
enum tn_regex_result tn_regex_find(const tn_regex *regex, tn_regex_scratch *scratch, tn_str text, size_t from,
                                   size_t *begin, size_t *end);
/* "pcre2 10.42 jit": what scores depend on. At most `size` bytes with its NUL. False: no
 * memory to find out. */
bool tn_regex_probe(char *out, size_t size);

#endif
