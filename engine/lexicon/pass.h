/* pass.h - the tokens of one text of the fast lane, from its items: what the tokeniser of text/ would make of it.
 *
 * It gives up, and says so, where only that can tell. */
#ifndef TN_LEXICON_PASS_H
#define TN_LEXICON_PASS_H

#include "lexicon/cutter.h"

#define TN_PASS_SPOTS 16

/* The pass over the items of one text. Positions are those of the dense text; `base` is where the text begins in it. */
typedef struct tn_pass {
    tn_cutter *cutter;
    const char *dense;
    uint32_t base, stop;
    uint32_t first_item, item;
    uint32_t first, count;   /* its first token in the batch, and the one that comes next */
    uint16_t pending;        /* for the next token */
    bool slow;               /* the tokeniser has to do it */
    bool beyond;             /* it has characters beyond ASCII, which are as beyond.h wants them */
    bool letters;            /* letters, too */
    uint32_t floor;          /* end of the last token that is no word of one item */
    tn_opaque opaque;        /* what was looked at for addresses */
    uint32_t lower_from;     /* tokens before this one say nothing for certain about small letters */
    bool wordless;           /* small letters of addresses and emoticons, which say nothing about capitals */
    int lower;               /* 1: the text has small letters; 0: it has none; -1: not known yet */
    uint64_t regexes;        /* that may begin somewhere, as bits of spot.h: */
    struct {
        uint64_t bits;
        uint32_t place;
    } spots[TN_PASS_SPOTS];  /* these here, */
    uint64_t settled;        /* and these for certain */
    uint32_t spot_count;
    uint64_t seen;           /* marks, as bits: see tn_spot_allowed */
    bool no_memory;
} tn_pass;

/* The text stands at dense[base .. base + size); its tokens go behind those that are there. It begins with an item at `item` or later.
 * Its spots are not cleared: that would cost as much as ten words. */
void tn_pass_begin(tn_pass *p, tn_cutter *cutter, uint32_t base, size_t size, uint32_t item);
/* Its tokens, from item p->item on, until it turns out to be slow or there is no memory. */
void tn_pass_run(tn_pass *p);
/* The regexes that need be run: those that may begin at a spot and whose marks stand somewhere in the text. */
uint64_t tn_pass_regexes(tn_pass *p);
/* Those that may begin at a spot, whatever marks the text has, and all that are looked for by their marks. */
uint64_t tn_pass_spots(tn_pass *p);
/* Whether a word so far has small letters and is parted by a space from whatever follows: no address can take it in. */
bool tn_pass_surely_lower(tn_pass *p);

#endif
