/* rehearsal.c - the lexicon of some layers, compiled only to be tried on sentences. */
#include "score/rehearsal.h"

#include "lexicon/attr.h"

tenor_status tn_rehearsal_open(tn_rehearsal *r, tn_source_set *set, unsigned layer, const tn_mem *mem)
{
    size_t size;
    const char *why;
    *r = (tn_rehearsal){.set = set, .layer = layer};
    char *block = tn_source_compile(set, layer, layer, &r->layers, &size);
    if (!block)
        return set->diags.no_memory ? TENOR_NO_MEMORY : TENOR_BAD_LEXICON;
    tenor_status status = tn_image_open_own(&r->image, mem, block, size, &why);
    if (status != TENOR_OK)
        return status;
    tn_arena_init(&r->arena, mem);
    if (!tn_utterance_init(&r->utterance, &r->image, mem)) {
        tn_rehearsal_close(r);
        return TENOR_NO_MEMORY;
    }
    r->utterance.every_match = true;
    return TENOR_OK;
}

void tn_rehearsal_close(tn_rehearsal *r)
{
    tn_utterance_free(&r->utterance);
    tn_arena_free(&r->arena);
    tn_image_close(&r->image);
}

bool tn_rehearsal_score(tn_rehearsal *r, tn_str sentence, tenor_role role, uint32_t entry, tenor_score *score)
{
    const tn_image_entry *e = &r->image.entries[entry];
    tn_str channel = tn_image_str(&r->image, e->channel);
    tenor_utterance in = {.text = {sentence.p, sentence.n},
                          .role = role,
                          .channel = {channel.p, channel.n},
                          .day = !(e->flags & TN_ENTRY_DATED) ? TENOR_NO_DAY : e->from != INT32_MIN ? e->from : e->until};
    tn_arena_reset(&r->arena);
    return tn_utterance_score(&r->utterance, &in, 1, e->flags & TN_ENTRY_DRAFT ? entry : TN_IMAGE_NONE, &r->arena, score);
}

bool tn_rehearsal_leaves_no_trace(uint32_t kind)
{
    return kind == TN_KIND_STOP || kind == TN_KIND_IGNORE || kind == TN_KIND_FILLER || kind == TN_KIND_ABBREV;
}

bool tn_rehearsal_wants(const tn_effective *entry, enum tn_diag_code code)
{
    return !tn_attr_allows(&entry->attrs, code);
}

tn_str tn_rehearsal_name(tn_rehearsal *r, uint32_t entry)
{
    const tn_place place = r->layers.entries[entry]->phrase->place;
    return tn_diag_text(&r->set->diags, "'%.*s' (%.*s:%u)", TN_DIAG_V(r->layers.entries[entry]->id),
                        (int)r->set->ast.files[place.file].name.n, r->set->ast.files[place.file].name.p, place.line);
}

tn_str tn_rehearsal_loss(tn_rehearsal *r, uint32_t winner, tn_resolve_why why)
{
    static const char *const ways[] = {"takes more words", "begins earlier", "takes as many words with fewer wildcards",
                                       "takes the same words more exactly"};
    tn_diags *d = &r->set->diags;
    const tn_str name = tn_rehearsal_name(r, winner);
    const uint32_t prio = r->image.entries[winner].prio;
    if (why < TN_RESOLVE_PRIO)
        return tn_diag_text(d, "%.*s %s", (int)name.n, name.p, ways[why]);
    if (why == TN_RESOLVE_PRIO)
        return tn_diag_text(d, "%.*s takes the same words and has prio=%u; here prio=%u would win", (int)name.n, name.p, prio, prio + 1);
    return tn_diag_text(d, "%.*s takes the same words and its id comes first; here prio=%u would win", (int)name.n, name.p, prio + 1);
}
