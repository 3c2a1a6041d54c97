/* fitreport.h - what fitted weights do to figures, and which weights move: as text, TSV or JSON. */
#ifndef TN_CLI_FITREPORT_H
#define TN_CLI_FITREPORT_H

#include "cli/fitting.h"

typedef enum tn_fitreport_form { TN_FITREPORT_TEXT, TN_FITREPORT_TSV, TN_FITREPORT_JSON } tn_fitreport_form;

/* most: changes that text shows; 0: all. */
void tn_fitreport_print(tn_fitreport_form form, const tn_fitting *fitting, size_t most);

#endif
