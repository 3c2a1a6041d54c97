/* brief.c - an entry in brief. */
#include "lexicon/brief.h"

/* Matches compete within a dimension; shifters within their kind; hedges, topics and cues within their category; a phrase that stands in a
 * duty with itself: what one condition hears takes nothing from another. */
static uint32_t group_of(const tn_image *image, const tn_image_entry *e)
{
    if (e->flags & TN_ENTRY_OF_DUTY)
        return image->dimensions_count + TN_KIND_COUNT + image->categories_count + (uint32_t)(e - image->entries);
    if (e->dimension >= 0)
        return (uint32_t)e->dimension;
    if (tn_kind_is_noted(e->kind))
        return image->dimensions_count + TN_KIND_COUNT + e->category;
    return image->dimensions_count + e->kind;
}

tn_entry_brief tn_brief_of(const tn_image *image, const tn_image_entry *e)
{
    return (tn_entry_brief){
        .group = group_of(image, e), .prio = e->prio, .kind = (uint8_t)e->kind, .speaker = (uint8_t)e->speaker,
        .exceptions = e->exception_count ? TN_EXCEPTIONS_INDEXED : TN_EXCEPTIONS_NONE,
        .always = !(e->flags & (TN_ENTRY_DRAFT | TN_ENTRY_DATED)) && e->channel.size == 0,
        .spendable = e->kind == TN_KIND_NEGATOR || e->kind == TN_KIND_BOOSTER || e->kind == TN_KIND_CONTRAST,
        .gives = e->dimension >= 0, .trigger_only = (e->flags & TN_ENTRY_TRIGGER_ONLY) != 0};
}
