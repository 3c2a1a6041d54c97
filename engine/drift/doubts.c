/* doubts.c - a decline asked again: each weekday against itself, and without the worst day. */
#include "drift/doubts.h"

#define WEEK 7

typedef struct pile {
    double count, sum;
} pile;

static double mean(pile p)
{
    return p.sum / p.count;
}

static void put(pile *p, const tn_expect_day *day)
{
    p->count += day->count;
    p->sum += day->count * day->residual;
}

/* Weekdays of one side only say nothing; where that is all of them, 0. */
static double same_weekdays(const tn_expect_day *days, int onset)
{
    pile before[WEEK] = {{0, 0}}, after[WEEK] = {{0, 0}}, all = {0, 0};
    for (int d = 0; d < TN_PANEL_WINDOW; d++)
        put(d < onset ? &before[d % WEEK] : &after[d % WEEK], &days[d]);
    for (int w = 0; w < WEEK; w++)
        if (before[w].count > 0 && after[w].count > 0) {
            all.count += after[w].count;
            all.sum += after[w].count * (mean(before[w]) - mean(after[w]));
        }
    return all.count > 0 ? mean(all) : 0;
}

tn_doubts tn_doubts_of(const tn_expect_day *days, int onset)
{
    tn_doubts out = {0};
    pile before = {0, 0}, after = {0, 0};
    for (int d = 0; d < TN_PANEL_WINDOW; d++)
        put(d < onset ? &before : &after, &days[d]);
    if (!(before.count > 0) || !(after.count > 0))
        return out;
    double reference = mean(before), least = 0;
    out.change = reference - mean(after);
    out.same_weekdays = same_weekdays(days, onset);
    for (int d = onset; d < TN_PANEL_WINDOW; d++) {
        if (!(days[d].count > 0))
            continue;
        pile rest = {after.count - days[d].count, after.sum - days[d].count * days[d].residual};
        double change = rest.count > 0 ? reference - mean(rest) : 0;
        if (out.days == 0 || change < least) {
            least = change;
            out.worst = d;
        }
        out.days++;
        out.showing += days[d].residual < reference;
    }
    out.without_worst = least;
    return out;
}
