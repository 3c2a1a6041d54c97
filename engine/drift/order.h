/* order.h - rows in the order of the names that their numbers stand for, so that nothing depends on the order of
 * arrival. */
#ifndef TN_DRIFT_ORDER_H
#define TN_DRIFT_ORDER_H

#include "drift/legs.h"

/* Names in bytewise order. */
typedef struct tn_order_names {
    tn_str *names;   /* sorted; borrowed from the map */
    uint32_t *rank;  /* by number: its place among them */
    size_t count;
} tn_order_names;

/* Both are freed by tn_order_free_*; false: no memory, and they must be freed, too. */
bool tn_order_sort_names(tn_order_names *order, const tn_mem *mem, const tn_strmap *map);
void tn_order_free_names(tn_order_names *order, const tn_mem *mem);

/* The rows by series, unit (agent, or team), day and stratum: all ranks. `rows` gets copies with ranks in place of
 * numbers; agent is set to the unit. NULL: no memory. count elements. */
tn_legs_row *tn_order_sort_rows(const tn_legs *legs, const tn_order_names *series, const tn_order_names *units,
                                const tn_order_names *strata, bool by_team);

#endif
