/* cardout.c - the scorecard of a call as a member of its record: marks of the whole, of sections and items, by their names. */
#include "io/cardout.h"

#include "io/interop.h"
#include "io/jsonout.h"
#include "io/pen.h"

#define BEHIND (TN_NUM_MAX + 16) /* a number and what may stand between two names */

static tenor_maybe number_of(const tenor_mark *mark)
{
    return (tenor_maybe){mark->known, mark->mark};
}

/* A member at p, behind a comma where it is not the first. NULL: no memory. */
static char *put_mark(tn_buf *out, char *p, tenor_str name, const tenor_mark *mark, bool first)
{
    if (!first)
        *p++ = ',';
    p = tn_jsonout_at(out, p, tn_interop_in(name), BEHIND);
    if (!p)
        return NULL;
    *p++ = ':';
    return tn_pen_maybe(p, number_of(mark));
}

static char *put_sections(tn_buf *out, char *p, const tenor_card *card, const tenor_scorecard *marks)
{
    tenor_card_section section;
    p = TN_PEN_LITERAL(p, "],\"sections\":{");
    for (size_t i = 0; p && tenor_card_read_section(card, i, &section); i++)
        p = put_mark(out, p, section.name, &marks->sections[i], i == 0);
    return p;
}

static char *put_items(tn_buf *out, char *p, const tenor_card *card, const tenor_scorecard *marks)
{
    tenor_card_item item;
    p = TN_PEN_LITERAL(p, "},\"items\":{");
    for (size_t i = 0; p && tenor_card_read_item(card, i, &item); i++)
        p = put_mark(out, p, item.id, &marks->items[i], i == 0);
    return p ? TN_PEN_LITERAL(p, "}}") : NULL;
}

static size_t count_items(const tenor_card *card)
{
    tenor_card_section section;
    size_t count = 0;
    for (size_t i = 0; tenor_card_read_section(card, i, &section); i++)
        count += section.item_count;
    return count;
}

/* The names of items that failed their section or the call: most cards have none. */
static char *put_failed(tn_buf *out, char *p, const tenor_card *card, const tenor_scorecard *marks)
{
    tenor_card_item item;
    bool first = true;
    p = TN_PEN_LITERAL(p, ",\"failed\":[");
    for (size_t i = 0, count = count_items(card); p && i < count; i++) {
        if (!marks->items[i].failed || !tenor_card_read_item(card, i, &item))
            continue;
        if (!first)
            *p++ = ',';
        first = false;
        p = tn_jsonout_at(out, p, tn_interop_in(item.id), BEHIND);
    }
    return p;
}

void tn_cardout_put(tn_buf *out, const tenor_call *call, const tenor_card *card)
{
    tenor_scorecard marks;
    if (!card || !tenor_call_scorecard(call, card, &marks))
        return;
    tn_buf_text(out, ",\"scorecard\":{\"card\":");
    char *p = tn_buf_room(out, 1);
    p = p ? tn_jsonout_at(out, p, tn_interop_in(tenor_card_name(card)), 3 * BEHIND) : NULL;
    if (!p)
        return;
    p = TN_PEN_LITERAL(p, ",\"total\":");
    p = tn_pen_maybe(p, number_of(&marks.total));
    p = TN_PEN_LITERAL(p, ",\"weighed\":");
    p = tn_num_put_unit(p, marks.weighed);
    p = put_failed(out, p, card, &marks);
    p = p ? put_sections(out, p, card, &marks) : NULL;
    p = p ? put_items(out, p, card, &marks) : NULL;
    if (p)
        out->size = (size_t)(p - out->data);
}
