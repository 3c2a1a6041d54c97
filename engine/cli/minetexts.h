/* minetexts.h - the texts that are mined, one after the other, each with the side of the comparison that it is on. */
#ifndef TN_CLI_MINETEXTS_H
#define TN_CLI_MINETEXTS_H

#include "tenor_study.h"

#include "cli/goldrows.h"
#include "cli/grams.h"

typedef enum tn_minetexts_by {
    TN_MINETEXTS_GOLD,    /* what people said of them */
    TN_MINETEXTS_AGAINST, /* the inputs they come from */
    TN_MINETEXTS_COMPANY  /* whether the lexicon finds something in them */
} tn_minetexts_by;

typedef struct tn_minetext {
    const tenor_utterance *utterance;
    const tenor_score *score;
    const tenor_io_span *masked; /* people in the text */
    size_t masked_count;
    tenor_str call_id; /* of a gold row: its id */
    uint64_t number;   /* of the utterance; of a gold row in its set */
    tn_grams_place place;
} tn_minetext;

typedef struct tn_minetexts {
    const tn_args *args;
    tn_minetexts_by by;
    const char *role;             /* "agent": texts of others are left out; NULL: none are */
    tenor_study_variant *variant; /* that scores; borrowed */
    const tenor_lexicon *lexicon;
    int dimension;                /* whose points are asked for; -1: none */
    tn_goldrows *gold;            /* read by tn_minetexts_open */
    tenor_str gold_dimension;     /* that all its rows are labels of */
    bool both;                    /* low is a side of its own */
    bool rereadable;              /* all inputs are files */
    tenor_io_mask *mask;          /* of gold rows; NULL: --reveal */
    bool again;                   /* the texts are read once more: what is wrong with them was said */
    /* False ends it; what lies behind the pointers lives until it returns. */
    bool (*text)(void *context, const tn_minetext *text);
    void *context;
    double (*shares)[TN_GRAMS_SIDES]; /* of the words of each gold set, once they are known; borrowed */
    struct { /* while a transcript is read */
        tn_grams_side side;
        uint32_t *calls; /* numbers of open calls, by slot; 0: none yet */
        size_t call_capacity;
        uint32_t call_count, input_count;
        const char *input;
    } scan;
} tn_minetexts;

/* args, by and role set: read gold rows, see whether the inputs may be mined. TN_EXIT_OK, or another exit status after saying
 * what is wrong. Free it either way. */
int tn_minetexts_open(tn_minetexts *texts);
/* All of them. Returns an exit status; TN_EXIT_FAILED also where text said stop. */
int tn_minetexts_run(tn_minetexts *texts);
void tn_minetexts_free(tn_minetexts *texts);

#endif
