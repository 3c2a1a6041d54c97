/* watch.c - the states of one key. */
#include "drift/watch.h"

#include <math.h>

#include "drift/interval.h"

const tn_watch_rules tn_watch_default = {
    .least = 0.10, .confirm = 0.05, .least_z = 3.2, .nights = 2, .fresh = 5, .quiet = 5, .clear_days = 14, .cool_days = 14};

void tn_watch_init(tn_watch *watch)
{
    *watch = (tn_watch){.cool_until = INT32_MIN};
}

bool tn_watch_signs(const tn_watch_rules *rules, const tn_contrast_result *result)
{
    return result->tested && result->z >= rules->least_z && result->decline >= rules->least && result->present;
}

/* The day of the window that ends with a night, bounded by it. */
static int place_of(int32_t day, int32_t night)
{
    int64_t place = (int64_t)TN_PANEL_WINDOW - 1 - ((int64_t)night - day);
    return place < 0 ? 0 : place > TN_PANEL_WINDOW ? TN_PANEL_WINDOW : (int)place;
}

/* Once a decline that small was a sign, larger ones are. */
static double threshold_of(const tn_watch_rules *rules, const tn_contrast_result *result)
{
    double by_z = rules->least_z * sqrt(result->variance);
    return by_z > rules->least ? by_z : rules->least;
}

static void estimate(tn_watch_event *event, const tn_watch *watch, double fresh, double fresh_variance)
{
    tn_interval_data data = {watch->decline, watch->variance, watch->threshold,
                             fresh, fresh_variance, watch->reference_variance};
    tn_interval interval = tn_interval_of(&data);
    event->estimate = interval.estimate;
    event->low = interval.low;
    event->high = interval.high;
}

/* The two sides as they are divided by the onset, where that is later than the length that stood out: its days before the
 * onset would water the decline down. Never an earlier onset, which is picked out, too, and by more days. Less than three days
 * are taken for all of it only where they stand out among the days of that length by themselves: else they are its worst. */
static void split_at_onset(tn_contrast_side *before, tn_contrast_side *after, const tn_watch_rules *rules,
                           const tn_contrast_result *result, const tn_expect_day *days, int onset, double variance,
                           const tn_noise *noise)
{
    tn_contrast_side early = tn_contrast_days(days, 0, onset, variance, noise);
    tn_contrast_side late = tn_contrast_days(days, onset, TN_PANEL_WINDOW, variance, noise);
    if (early.days < TN_CONTRAST_REFERENCE_DAYS || late.days == 0 || late.days >= after->days)
        return;
    if (late.days < TN_CONTRAST_RECENT_DAYS) {
        tn_contrast_side within = tn_contrast_days(days, TN_PANEL_WINDOW - result->length, onset, variance, noise);
        double apart = result->scale * sqrt(tn_contrast_apart(&within, &late, noise));
        if (within.days == 0 || within.mean - late.mean < rules->least_z * apart)
            return;
    }
    *before = early;
    *after = late;
}

static bool open_alert(tn_watch *watch, const tn_watch_rules *rules, int32_t night, const tn_contrast_result *result,
                       const tn_expect_day *days, double variance, const tn_noise *noise, tn_watch_event *event)
{
    int onset = tn_contrast_onset(days, variance, noise, 1);
    tn_contrast_side before = result->reference, after = result->recent;
    split_at_onset(&before, &after, rules, result, days, onset, variance, noise);
    double wider = result->scale * result->scale;
    watch->state = TN_WATCH_ALERT;
    watch->alert = night;
    watch->quiet = 0;
    watch->onset = night - (TN_PANEL_WINDOW - 1 - onset);
    watch->reference = before.mean;
    double apart = tn_contrast_apart(&before, &after, noise);
    watch->reference_variance = (apart - after.variance) * wider;
    watch->decline = before.mean - after.mean;
    watch->variance = apart * wider;
    watch->threshold = threshold_of(rules, result);
    *event = (tn_watch_event){.state = TN_WATCH_ALERT, .alert = night, .onset = watch->onset, .decline = watch->decline};
    estimate(event, watch, 0, 0);
    return true;
}

/* Enough fresh days have come: do they show the decline? */
static bool judge_fresh(tn_watch *watch, const tn_watch_rules *rules, int32_t night, const tn_expect_day *days,
                        double variance, const tn_noise *noise, tn_watch_event *event)
{
    tn_contrast_side fresh = tn_contrast_days(days, place_of(watch->alert + 1, night), TN_PANEL_WINDOW, variance, noise);
    if (fresh.days < rules->fresh)
        return false;
    double decline = watch->reference - fresh.mean;
    watch->state = decline >= rules->confirm ? TN_WATCH_COHORT : TN_WATCH_TRANSIENT;
    if (watch->state == TN_WATCH_COHORT)
        watch->onset = night - (TN_PANEL_WINDOW - 1 - tn_contrast_onset(days, variance, noise, 1));
    *event = (tn_watch_event){.state = watch->state, .alert = watch->alert, .onset = watch->onset};
    estimate(event, watch, decline, fresh.variance);
    event->decline = event->estimate;
    return true;
}

static bool close_alert(tn_watch *watch, const tn_watch_rules *rules, int32_t night, const tn_expect_day *days,
                        double variance, const tn_noise *noise, tn_watch_event *event)
{
    tn_contrast_side last = tn_contrast_days(days, TN_PANEL_WINDOW - rules->clear_days, TN_PANEL_WINDOW, variance, noise);
    double decline = watch->reference - last.mean;
    if (last.days == 0 || decline >= rules->confirm || watch->quiet < rules->quiet)
        return false;
    double apart = 1.96 * sqrt(last.variance + watch->reference_variance);
    *event = (tn_watch_event){.state = TN_WATCH_CLEARED, .alert = watch->alert, .onset = watch->onset, .decline = decline,
                              .estimate = decline, .low = decline - apart, .high = decline + apart};
    watch->state = TN_WATCH_OK;
    watch->streak = 0;
    watch->cool_until = night + rules->cool_days;
    return true;
}

bool tn_watch_blind(tn_watch *watch, tn_watch_event *event)
{
    bool open = watch->state != TN_WATCH_OK;
    *event = (tn_watch_event){.state = TN_WATCH_CLEARED, .blind = true, .alert = watch->alert, .onset = watch->onset};
    tn_watch_init(watch);
    return open;
}

void tn_watch_carry(tn_watch *watch, double shift, double variance)
{
    watch->reference += shift;
    watch->reference_variance += variance;
}

bool tn_watch_step(tn_watch *watch, const tn_watch_rules *rules, int32_t night, bool signs, const tn_contrast_result *result,
                   const tn_expect_day *days, double variance, const tn_noise *noise, tn_watch_event *event)
{
    if (watch->state == TN_WATCH_OK) {
        watch->streak = signs && tn_watch_free(watch, night) ? watch->streak + 1 : 0;
        return watch->streak >= rules->nights &&
               open_alert(watch, rules, night, result, days, variance, noise, event);
    }
    watch->quiet = tn_watch_signs(rules, result) ? 0 : watch->quiet + 1;
    if (watch->state == TN_WATCH_ALERT)
        return judge_fresh(watch, rules, night, days, variance, noise, event);
    return close_alert(watch, rules, night, days, variance, noise, event);
}
