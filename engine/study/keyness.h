/* keyness.h - how much more often something is said in one body of text than in another. */
#ifndef TN_STUDY_KEYNESS_H
#define TN_STUDY_KEYNESS_H

#include "tenor_study.h"

/* Log-likelihood and log ratio; see tenor_study_key. */
void tn_keyness_of(uint64_t count, uint64_t size, uint64_t other, uint64_t other_size, tenor_study_keyness *out);
/* The log-odds ratio under a Dirichlet prior of `prior` words, of which `its` are the thing itself (Monroe, Colaresi and Quinn
 * 2008, equations 15 to 22), into *out; 0 where there are no odds. */
void tn_keyness_odds(uint64_t count, uint64_t size, uint64_t other, uint64_t other_size, double its, double prior,
                     tenor_study_keyness *out);

#endif
