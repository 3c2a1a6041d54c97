/* portreport.h - what an export or an import could not carry over: told, counted, and written to a file. */
#ifndef TN_CLI_PORTREPORT_H
#define TN_CLI_PORTREPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "tenor_study.h"

typedef struct tn_portreport_row {
    char *file, *what, *reason; /* one block each */
    unsigned line;
    bool lost;
    size_t number; /* as they came */
} tn_portreport_row;

typedef struct tn_portreport {
    tn_portreport_row *rows;
    size_t count, room;
    bool no_memory;
} tn_portreport;

/* The callback of tenor_study_port_options; context is a tn_portreport. */
void tn_portreport_add(void *context, const tenor_study_remark *remark);
/* Everything that is lost, a line each, and what is otherwise, counted; from row `first` on. Rows change their order. */
void tn_portreport_print(tn_portreport *report, size_t first);
/* All rows as a table, as they came. False after saying what is wrong. */
bool tn_portreport_write(tn_portreport *report, const char *path);
void tn_portreport_free(tn_portreport *report);

#endif
