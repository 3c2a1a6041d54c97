/* codes.c - what is said of each kind of finding. */
#include "study/codes.h"

static const tenor_study_code codes[] = {
#define D(code, severity, meaning, remedy, why, wrong, right) {#code, TENOR_SEVERITY_##severity, meaning, remedy, why, wrong, right},
#include "lexicon/diagnostics.def"
#undef D
};

const tenor_study_code *tn_codes_at(size_t index)
{
    return index < sizeof codes / sizeof *codes ? &codes[index] : NULL;
}
