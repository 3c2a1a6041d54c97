/* intake.h - from operands and options to inputs and the options of their readers; for every verb
 * that reads. */
#ifndef TN_CLI_INTAKE_H
#define TN_CLI_INTAKE_H

#include "tenor_io.h"

#include "cli/args.h"
#include "cli/days.h"

typedef struct tn_intake {
    tenor_io_inputs *inputs;
    tenor_io_reader_options options;
    tn_days days;
    bool interleaved;
    uint64_t max_open;   /* calls, with interleaved */
    tenor_str *lists[3]; /* memory of mappings, defaults and roles */
} tn_intake;

/* TN_EXIT_OK, or another exit status after saying what is wrong; free it either way. */
int tn_intake_open(tn_intake *intake, const tn_args *args);
void tn_intake_free(tn_intake *intake);

#endif
