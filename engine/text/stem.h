/* stem.h - stems of words by libstemmer (the Snowball algorithms). A stemmer is scratch of one thread. */
#ifndef TN_TEXT_STEM_H
#define TN_TEXT_STEM_H

#include "base/str.h"

/* Longer words are never stemmed: they are no words of a lexicon, and the stemmer's own buffer stays bounded. */
#define TN_STEM_WORD_MAX 64

typedef struct tn_stem tn_stem;

/* The ISO 639-1 code of a language given by a code of two or three letters or by its English name ("en", "eng", "English",
 * "en-GB": a region is ignored); empty where there is no stemmer for it. */
tn_str tn_stem_code(tn_str language);
/* For whatever tn_stem_code knows. NULL where the language is unknown or memory is short (libstemmer takes it from malloc).
 * Warmed: later use allocates nothing. */
tn_stem *tn_stem_new(tn_str language);
void tn_stem_free(tn_stem *stem);
/* The stem of a folded word, borrowed until the next call; the word itself where it cannot be stemmed. */
tn_str tn_stem_word(tn_stem *stem, tn_str word);
bool tn_stem_known(tn_str language);
/* True where both name the same language, regions apart. */
bool tn_stem_same_language(tn_str a, tn_str b);

#endif
