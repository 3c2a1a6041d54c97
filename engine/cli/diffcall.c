/* diffcall.c - one call under two lexicons. */
#include "cli/diffcall.h"

#include <math.h>
#include <stdlib.h>

/* Points in 100 words, dampened like those of a turn: see scoring.md. */
#define DAMPENING 4

void tn_diffcall_free(tn_diffcall *call)
{
    tenor_call_free(call->calls[TN_BEFORE]);
    tenor_call_free(call->calls[TN_AFTER]);
    free(call->parts);
    *call = (tn_diffcall){.changed = 0};
}

void tn_diffcall_reset(tn_diffcall *call)
{
    for (int side = 0; side < 2; side++)
        if (call->calls[side])
            tenor_call_reset(call->calls[side]);
    call->changed = 0;
    call->part_count = 0;
}

bool tn_diffcall_add(tn_diffcall *call, const tn_diffset *set, const tenor_segment *segment, const tn_diff_pair *pair)
{
    for (int side = 0; side < 2; side++) {
        if (!call->calls[side]) {
            if (tenor_call_new(&call->calls[side], set->lexicons[side], NULL, NULL) != TENOR_OK)
                return false;
            tenor_call_keep_duties(call->calls[side], false); /* only what scores add up to is compared */
        }
        if (tenor_call_add(call->calls[side], segment, &pair->scores[side]) != TENOR_OK)
            return false;
    }
    call->changed += pair->changed;
    return true;
}

bool tn_diffcall_blame(tn_diffcall *call, uint32_t edit, uint64_t change)
{
    for (size_t i = 0; i < call->part_count; i++)
        if (call->parts[i].edit == edit) {
            call->parts[i].sum += change;
            return true;
        }
    if (call->part_count == call->part_capacity) {
        size_t capacity = call->part_capacity ? 2 * call->part_capacity : 8;
        tn_diff_part *parts = realloc(call->parts, capacity * sizeof *parts);
        if (!parts)
            return false;
        call->parts = parts;
        call->part_capacity = capacity;
    }
    call->parts[call->part_count++] = (tn_diff_part){edit, change};
    return true;
}

uint32_t tn_diffcall_edit(const tn_diffcall *call)
{
    const tn_diff_part *best = NULL;
    for (size_t i = 0; i < call->part_count; i++) {
        const tn_diff_part *part = &call->parts[i];
        if (!best || part->sum > best->sum || (part->sum == best->sum && part->edit < best->edit))
            best = part;
    }
    return best ? best->edit : TENOR_STUDY_NONE;
}

static tenor_maybe measure_of(const tn_diffcall *call, const tn_diffset *set, size_t d, tenor_role role, int side)
{
    const tn_diff_dimension *dimension = &set->dimensions[d];
    const tenor_call *its = call->calls[side];
    if (dimension->at[side] == SIZE_MAX)
        return dimension->nullable ? (tenor_maybe){false, 0} : (tenor_maybe){true, 0};
    if (d == TENOR_SENTIMENT) {
        tenor_call_summary summary;
        tenor_call_read(its, &summary);
        return role == TENOR_ROLE_AGENT ? summary.agent.level : role == TENOR_ROLE_CUSTOMER ? summary.customer.level : summary.unknown.level;
    }
    return dimension->nullable ? tenor_call_x(its, SIZE_MAX, role, dimension->at[side])
                               : tenor_call_per100(its, SIZE_MAX, role, dimension->at[side]);
}

static tn_diff_value value_of(const tn_diffset *set, size_t d, tenor_maybe measure)
{
    if (!measure.known)
        return (tn_diff_value){!set->dimensions[d].nullable, 0};
    if (set->dimensions[d].nullable)
        return (tn_diff_value){true, (int32_t)measure.value};
    double points = (double)measure.value / TENOR_UNIT;
    return (tn_diff_value){true, (int32_t)floor(points / sqrt(points * points + DAMPENING) * TENOR_UNIT + 0.5)};
}

size_t tn_diffcall_measures(const tn_diffcall *call, const tn_diffset *set, tn_diff_measure *out)
{
    size_t count = 0;
    for (size_t d = 0; d < set->dimension_count; d++)
        for (int r = 0; r < TN_DIFFCALL_ROLES; r++) {
            /* customer, agent, unknown: in the order in which a call is told of */
            static const tenor_role roles[] = {TENOR_ROLE_CUSTOMER, TENOR_ROLE_AGENT, TENOR_ROLE_UNKNOWN};
            tn_diff_measure measure = {.dimension = d, .role = roles[r]};
            for (int side = 0; side < 2; side++) {
                measure.values[side] = measure_of(call, set, d, roles[r], side);
                measure.bands[side] = tn_diffset_band(set, d, value_of(set, d, measure.values[side]));
            }
            const tenor_maybe *v = measure.values;
            bool absent = set->dimensions[d].at[0] == SIZE_MAX || set->dimensions[d].at[1] == SIZE_MAX;
            if (v[0].known != v[1].known && absent && v[0].value == v[1].value)
                continue; /* a tone that one lexicon does not have, of somebody who said nothing */
            if (v[0].known != v[1].known || (v[0].known && v[0].value != v[1].value))
                out[count++] = measure;
        }
    return count;
}

int32_t tn_diffcall_change(const tn_diffset *set, const tn_diff_measure *measure)
{
    return tn_diffset_change(value_of(set, measure->dimension, measure->values[TN_BEFORE]),
                             value_of(set, measure->dimension, measure->values[TN_AFTER]));
}
