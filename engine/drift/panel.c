/* panel.c - the cells of a unit in a window of days. */
#include "drift/panel.h"

/* The first of a unit's cells on this day or later. */
static size_t lower(const tn_panel *panel, size_t unit, int64_t day)
{
    size_t low = panel->begin[unit], high = panel->begin[unit + 1];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (panel->cells[middle].day < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void tn_panel_slice(const tn_panel *panel, size_t unit, int32_t from, int32_t to, size_t *begin, size_t *end)
{
    *begin = lower(panel, unit, from);
    *end = lower(panel, unit, (int64_t)to + 1);
}
