/* turntold.c - what a text tells by itself, as one flat record. */
#include "call/turntold.h"

#include "call/introduced.h"
#include "call/turnread.h"

/* The lists of a record that is being made, one behind the other. */
typedef struct writing {
    unsigned char *room;
    size_t size, used; /* used > size: it does not fit */
} writing;

static void put(writing *w, const void *bytes, size_t size)
{
    if (size && w->used + size <= w->size)
        memcpy(w->room + w->used, bytes, size);
    w->used += size;
}

/* Hashes of the words of an agent that can be of a name, as addressed.c compares them. How many; more than TN_TURNTOLD_HASHES: too many. */
static size_t read_names(tn_str text, uint32_t *out)
{
    size_t count = 0;
    tn_words words;
    tn_wordscan_begin(&words, text);
    for (const tn_word *word; (word = tn_wordscan_peek(&words, 0))->kind != TN_WORD_END; tn_wordscan_step(&words)) {
        const uint32_t hash = tn_addressed_hash(word);
        if (hash && count < TN_TURNTOLD_HASHES)
            out[count] = hash;
        count += hash != 0;
    }
    return count;
}

static bool put_read(writing *w, tn_turntold *told, tenor_role role, tn_str text, uint32_t *hashes, tn_turnwords_noted *noted)
{
    tn_turnread read;
    tn_turnread_text(&read, text, role, noted);
    told->questions = read.questions;
    told->entity_count = (uint32_t)read.entity_count;
    told->promise_count = (uint32_t)read.promise_count;
    put(w, read.entities, read.entity_count * sizeof *read.entities);
    put(w, read.promises, read.promise_count * sizeof *read.promises);
    _Static_assert(TN_TURNREAD_LEARNT == TN_TURNTOLD_HASHES, "a record has all words that a turn keeps");
    const size_t count = role == TENOR_ROLE_AGENT ? read_names(text, hashes) : read.learnt_count;
    if (count > TN_TURNTOLD_HASHES)
        return false;
    if (role == TENOR_ROLE_CUSTOMER)
        memcpy(hashes, read.learnt, count * sizeof *hashes);
    told->hash_count = (uint32_t)count;
    return true;
}

size_t tn_turntold_make(const tn_image *image, unsigned parts, tenor_role role, tn_str text, void *room, size_t size)
{
    tn_turntold told = {.head.text = (uint32_t)text.n, .role = (uint8_t)role, .parts = (uint8_t)parts};
    uint32_t hashes[TN_TURNTOLD_HASHES];
    tn_turnwords cut;
    tn_turnword words[TN_TURNWORDS_HELD];
    tn_turnwords_noted noted = {.words = words, .room = TN_TURNWORDS_HELD, .lost = true};
    writing w = {.room = room, .size = size, .used = sizeof told};
    if (parts & TN_TURNTOLD_READ && !put_read(&w, &told, role, text, hashes, parts & TN_TURNTOLD_ACTS ? &noted : NULL))
        return 0;
    if (!noted.lost)
        tn_actmodel_take(image, role, &noted, &cut);
    else if (parts & (TN_TURNTOLD_ACTS | TN_TURNTOLD_WORDS))
        tn_actmodel_cut(image, role, text, &cut);
    if (parts & TN_TURNTOLD_ACTS) {
        tn_actmodel_run runs[TN_ACT_MOST];
        told.act_count = (uint32_t)tn_actmodel_of(image, role, text, &cut, runs);
        put(&w, runs, told.act_count * sizeof *runs);
    }
    if (parts & TN_TURNTOLD_WORDS) {
        tn_contentword about[TN_CONTENTWORDS];
        told.word_count = (uint32_t)(cut.count <= TN_TURNWORDS_HELD ? tn_contentwords_of(text, &cut, about) : tn_contentwords_read(text, about));
        put(&w, about, told.word_count * sizeof *about);
    }
    if (parts & TN_TURNTOLD_NAMES) {
        tn_str name;
        told.asks_name = role == TENOR_ROLE_AGENT && tn_introduced_asks(text);
        told.names_nobody = role == TENOR_ROLE_CUSTOMER && !tn_introduced_name(text, false, &name);
    }
    put(&w, hashes, told.hash_count * sizeof *hashes);
    put(&w, text.p, text.n);
    if (w.used > size)
        return 0;
    told.head.size = (uint32_t)w.used;
    memcpy(room, &told, sizeof told);
    return w.used;
}
