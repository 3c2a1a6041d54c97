/* callender.c - who ended a call. */
#include "cli/callender.h"

#include <string.h>

#define FOLDED_MAX 24

static const struct {
    const char *word;
    tenor_ender who;
} words[] = {
    {"agent", TENOR_ENDER_AGENT},
    {"agentdisconnect", TENOR_ENDER_AGENT}, /* Amazon Connect's words */
    {"customer", TENOR_ENDER_CUSTOMER},
    {"customerdisconnect", TENOR_ENDER_CUSTOMER},
    {"caller", TENOR_ENDER_CUSTOMER},
    {"visitor", TENOR_ENDER_CUSTOMER},
    {"lost", TENOR_ENDER_NOBODY},
    {"dropped", TENOR_ENDER_NOBODY},
    {"telecomproblem", TENOR_ENDER_NOBODY},
};

/* Lower case, without "_", "-" and blanks; "" where it is longer than any word that is known. */
static void fold(tenor_str text, char out[FOLDED_MAX])
{
    size_t n = 0;
    for (size_t i = 0; i < text.size; i++) {
        const char c = text.data[i];
        if (c == '_' || c == '-' || c == ' ')
            continue;
        if (n == FOLDED_MAX - 1) {
            n = 0;
            break;
        }
        out[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    out[n] = '\0';
}

tenor_ender tn_callender_of(const tenor_io_label *labels, size_t count)
{
    char folded[FOLDED_MAX];
    for (size_t i = 0; i < count; i++) {
        fold(labels[i].name, folded);
        if (strcmp(folded, "endedby") != 0 && strcmp(folded, "disconnectreason") != 0)
            continue;
        fold(labels[i].value, folded);
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (strcmp(folded, words[k].word) == 0)
                return words[k].who;
    }
    return TENOR_ENDER_UNKNOWN;
}
