/* policyfile.c - files of policies: reading one, and the policy that calls are held to. */
#include "cli/policyfile.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/idhash.h"
#include "cli/terminal.h"

#define SHIPPED "call.policy"

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

char *tn_policyfile_text(const char *path, size_t *size)
{
    enum { MOST = 1 << 20 };
    errno = 0;
    FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    const bool memory = file || errno != ENOMEM; /* a stream has some of its own */
    char *text = malloc(MOST + 1);
    if (!file || !text) {
        if (file || !memory)
            no_memory();
        else
            tn_terminal_tell("tenor: %s: cannot be opened: %s\n", path, strerror(errno));
        if (file && file != stdin)
            fclose(file);
        free(text);
        return NULL;
    }
    *size = fread(text, 1, MOST + 1, file);
    bool failed = ferror(file) != 0;
    if (file != stdin)
        fclose(file);
    if (!failed && *size <= MOST)
        return text;
    tn_terminal_tell(failed ? "tenor: %s: cannot be read\n" : "tenor: %s: longer than 1 MB: is this a policy?\n", path);
    free(text);
    return NULL;
}

uint64_t tn_policyfile_hash(uint64_t before, char *text, size_t size)
{
    const tn_idhash_key key = {before, 0x63616C6C20706F6Cu};
    size_t used = 0;
    bool comment = false, gap = false;
    for (size_t i = 0; i < size; i++) {
        const char c = text[i];
        if (c == '\n') {
            if (used > 0 && text[used - 1] != '\n')
                text[used++] = '\n';
            comment = gap = false;
        } else if (comment || c == '#') {
            comment = true;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            gap = true;
        } else {
            if (gap && used > 0 && text[used - 1] != '\n')
                text[used++] = ' ';
            text[used++] = c;
            gap = false;
        }
    }
    while (used > 0 && text[used - 1] == '\n')
        used--;
    return tn_idhash_of(key, (tenor_str){text, used});
}

/* The lines of a file over what the policy has. */
static int add_file(tenor_policy *policy, const char *path, uint64_t *hash)
{
    tenor_policy_fault fault;
    size_t size;
    char *text = tn_policyfile_text(path, &size);
    if (!text)
        return TN_EXIT_FAILED;
    tenor_status status = tenor_policy_read(policy, (tenor_str){text, size}, &fault);
    if (status == TENOR_OK)
        *hash = tn_policyfile_hash(*hash, text, size);
    free(text);
    if (status == TENOR_OK)
        return TN_EXIT_OK;
    tn_terminal_tell("tenor: %s:%u:%u: %s\n", path, fault.line, fault.column, fault.message);
    return TN_EXIT_FAILED;
}

int tn_policyfile_open(tenor_policy **policy, const tn_args *args, uint64_t *hash)
{
    *hash = 0;
    const char *path = tn_args_get(args, TN_OPT_CALL_POLICY, NULL);
    char *shipped;
    bool ok = tn_lexpath_shipped(SHIPPED, &shipped);
    int status = ok && tenor_policy_new(policy, NULL) == TENOR_OK ? TN_EXIT_OK : no_memory();
    if (status == TN_EXIT_OK && shipped)
        status = add_file(*policy, shipped, hash);
    free(shipped);
    if (status == TN_EXIT_OK && path)
        status = add_file(*policy, path, hash);
    return status;
}
