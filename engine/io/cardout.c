/* cardout.c - the scorecard of a call as a member of its record: marks of the whole, of sections and items, by their names. */
#include "io/cardout.h"

#include "io/interop.h"
#include "io/jsonout.h"
#include "io/pen.h"

static void put_units(tn_buf *out, bool known, int64_t value)
{
    char *p = tn_buf_room(out, TN_NUM_MAX);
    if (p)
        out->size = (size_t)(tn_pen_maybe(p, (tenor_maybe){known, value}) - out->data);
}

static void put_mark(tn_buf *out, tenor_str name, const tenor_mark *mark)
{
    tn_jsonout_name(out, tn_interop_in(name));
    put_units(out, mark->known, mark->mark);
}

/* The names of items that failed their section or the call. */
static void put_failed(tn_buf *out, const tenor_card *card, const tenor_scorecard *marks)
{
    tenor_card_item item;
    tn_jsonout_key(out, "failed");
    tn_buf_byte(out, '[');
    for (size_t i = 0; tenor_card_read_item(card, i, &item); i++)
        if (marks->items[i].failed) {
            tn_jsonout_comma(out);
            tn_jsonout_string(out, tn_interop_in(item.id));
        }
    tn_buf_byte(out, ']');
}

void tn_cardout_put(tn_buf *out, const tenor_call *call, const tenor_card *card)
{
    tenor_scorecard marks;
    tenor_card_section section;
    tenor_card_item item;
    if (!card || !tenor_call_scorecard(call, card, &marks))
        return;
    tn_buf_text(out, ",\"scorecard\":{\"card\":");
    tn_jsonout_string(out, tn_interop_in(tenor_card_name(card)));
    tn_jsonout_key(out, "total");
    put_units(out, marks.total.known, marks.total.mark);
    tn_jsonout_key(out, "weighed");
    put_units(out, true, marks.weighed);
    put_failed(out, card, &marks);
    tn_jsonout_key(out, "sections");
    tn_buf_byte(out, '{');
    for (size_t i = 0; tenor_card_read_section(card, i, &section); i++)
        put_mark(out, section.name, &marks.sections[i]);
    tn_buf_text(out, "},\"items\":{");
    for (size_t i = 0; tenor_card_read_item(card, i, &item); i++)
        put_mark(out, item.id, &marks.items[i]);
    tn_buf_text(out, "}}");
}
