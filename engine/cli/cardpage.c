/* cardpage.c - marks of a call for people: the total, and what it is made of. */
#include "cli/cardpage.h"

#include <stdlib.h>
#include <string.h>

#include "cli/terminal.h"

#define ITEMS_AT 33 /* column of the items */

typedef struct printing {
    FILE *file;
    size_t width, column;
    const tenor_card *card;
    tenor_scorecard marks;
} printing;

static void format_mark(char *text, size_t size, const tenor_mark *mark)
{
    if (mark->known)
        snprintf(text, size, "%.1f", (double)mark->mark / TENOR_UNIT);
    else
        snprintf(text, size, "-");
}

/* What bands judged, as people say it: nothing where it is a duty. */
static void format_value(char *text, size_t size, const tenor_card_item *item, const tenor_mark *mark)
{
    const bool is_time = item->of.size > 3 && memcmp(item->of.data + item->of.size - 3, ".ms", 3) == 0;
    const bool is_ms = item->of.size > 3 && memcmp(item->of.data + item->of.size - 3, "_ms", 3) == 0;
    *text = '\0';
    if (mark->value.known && (is_time || is_ms))
        snprintf(text, size, " (%.1f s)", (double)mark->value.value / 1000);
    else if (mark->value.known)
        snprintf(text, size, " (%.4g)", (double)mark->value.value / TENOR_UNIT);
}

/* An item, on this line or the next. */
static void print_item(printing *p, const tenor_card_item *item, const tenor_mark *mark, bool first)
{
    char number[16], value[40];
    format_mark(number, sizeof number, mark);
    format_value(value, sizeof value, item, mark);
    const size_t columns = tn_terminal_columns(item->id) + 1 + strlen(number) + strlen(value) + (mark->failed ? 9 : 0);
    if (!first && p->column + 2 + columns + 1 > p->width) { /* a comma may follow */
        fprintf(p->file, ",\n%*s", ITEMS_AT, "");
        p->column = ITEMS_AT;
    } else if (!first) {
        fputs(", ", p->file);
        p->column += 2;
    }
    tn_terminal_text(p->file, item->id);
    fprintf(p->file, " %s%s%s", number, value, mark->failed ? " (failed)" : "");
    p->column += columns;
}

/* Items with an opportunity, the worst first, in their order where they are alike. */
static void print_items(printing *p, const tenor_card_section *section)
{
    tenor_card_item item;
    size_t printed = 0;
    int32_t above = 0;
    for (bool more = true; more; ) {
        int32_t least = INT32_MAX;
        for (size_t i = section->first_item; i < section->first_item + section->item_count; i++)
            if (p->marks.items[i].known && p->marks.items[i].mark > above && p->marks.items[i].mark < least)
                least = p->marks.items[i].mark;
        more = least != INT32_MAX;
        for (size_t i = section->first_item; more && i < section->first_item + section->item_count; i++)
            if (p->marks.items[i].known && p->marks.items[i].mark == least && tenor_card_read_item(p->card, i, &item))
                print_item(p, &item, &p->marks.items[i], printed++ == 0);
        above = least;
    }
}

static void print_section(printing *p, const tenor_card_section *section, const tenor_mark *mark)
{
    char number[16];
    format_mark(number, sizeof number, mark);
    fprintf(p->file, "%-11s", "");
    tn_terminal_text(p->file, section->name);
    const size_t columns = tn_terminal_columns(section->name);
    fprintf(p->file, "%*s%3s%s", columns < 12 ? (int)(12 - columns) : 1, "", number, mark->failed ? " failed" : "       ");
    p->column = ITEMS_AT;
    print_items(p, section);
    fputc('\n', p->file);
}

void tn_cardpage_print(FILE *file, size_t width, const tenor_call *call, const tenor_card *card)
{
    printing p = {.file = file, .width = width, .card = card};
    tenor_card_section section;
    char number[16];
    if (!card || !tenor_call_scorecard(call, card, &p.marks))
        return;
    format_mark(number, sizeof number, &p.marks.total);
    fprintf(file, "scorecard  %s of 5 by ", number);
    tn_terminal_text(file, tenor_card_name(card));
    fprintf(file, "%s, %.0f %% of its weight had an opportunity\n", p.marks.total.failed ? ", failed" : "",
            (double)p.marks.weighed * 100 / TENOR_UNIT);
    for (size_t i = 0; tenor_card_read_section(card, i, &section); i++)
        print_section(&p, &section, &p.marks.sections[i]);
}
