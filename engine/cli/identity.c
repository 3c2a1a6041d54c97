/* identity.c - which run a directory is of: what must be the same for a run to be taken up again. */
#include "cli/identity.h"

#include <stdio.h>
#include <string.h>

#include "cli/idhash.h"
#include "cli/terminal.h"

#define ONE(name) +1
#define COUNTED (0 TN_COUNTS(ONE) + TENOR_IO_REASON_COUNT)

static bool put_inputs(tenor_io_buffer *out, const tenor_io_inputs *inputs)
{
    tn_idhash_key key = {0x74656E6F72206C69u, 0x7374206F66206173u};
    size_t count = tenor_io_inputs_count(inputs);
    for (size_t i = 0; i < count; i++) {
        tenor_io_input input;
        tenor_io_inputs_get(inputs, i, &input);
        key.a = tn_idhash_of(key, tn_terminal_str(input.path));
    }
    char text[64];
    snprintf(text, sizeof text, "%zu, %016llx", count, (unsigned long long)key.a);
    return tn_journal_key(out, "inputs", tn_terminal_str(text));
}

static bool put_policy(tenor_io_buffer *out, uint64_t policy)
{
    char text[32];
    snprintf(text, sizeof text, "%016llx", (unsigned long long)policy);
    return tn_journal_key(out, "policy", tn_terminal_str(policy ? text : "none"));
}

bool tn_identity_put(tenor_io_buffer *out, const tenor_io_manifest *manifest, uint64_t policy, const tenor_io_inputs *inputs)
{
    char probe[256], version[64];
    snprintf(version, sizeof version, "%d.%d", TN_IDENTITY_VERSION, COUNTED);
    bool fine = tenor_probe(probe, sizeof probe) && tn_journal_key(out, "journal", tn_terminal_str(version)) &&
                tn_journal_key(out, "version", tn_terminal_str(tenor_version())) &&
                tn_journal_key(out, "engine", tn_terminal_str(probe)) &&
                tn_journal_key(out, "digest", tenor_lexicon_digest(manifest->lexicon));
    for (size_t i = 0; i < manifest->option_count && fine; i++) {
        char key[80];
        snprintf(key, sizeof key, "--%.*s", (int)manifest->options[i].name.size, manifest->options[i].name.data);
        fine = tn_journal_key(out, key, manifest->options[i].value);
    }
    return fine && put_policy(out, policy) && put_inputs(out, inputs) && tn_journal_keys_end(out);
}

/* The next line of a text, without its end; the text begins behind it then. */
static tenor_str cut_line(tenor_str *text)
{
    const char *end = text->size > 0 ? memchr(text->data, '\n', text->size) : NULL;
    tenor_str line = {text->data, end ? (size_t)(end - text->data) : text->size};
    size_t used = line.size + (end != NULL);
    *text = (tenor_str){text->data + used, text->size - used};
    return line;
}

static bool begins(const char *line, const char *key)
{
    size_t n = strlen(key);
    return strncmp(line, key, n) == 0 && line[n] == '\t';
}

/* "--format tsv", or that there is no such option. */
static const char *option_of(char text[256], const char *line)
{
    const char *tab = strchr(line, '\t');
    if (strncmp(line, "--", 2) != 0 || !tab)
        return "none more";
    snprintf(text, 256, "%.*s%s%s", (int)(tab - line), line, tab[1] ? " " : "", tab + 1);
    return text;
}

static void say_different(const char *folder, const char *theirs, const char *mine)
{
    const char *tab = strchr(theirs, '\t'), *their_value = tab ? tab + 1 : "";
    tab = strchr(mine, '\t');
    const char *my_value = tab ? tab + 1 : "";
    char one[256], other[256];
    if (strncmp(theirs, "--", 2) == 0 || strncmp(mine, "--", 2) == 0)
        tn_terminal_say("%s holds a run with other options (%s then, %s now): give it the same ones, or begin in another directory",
                        folder, option_of(one, theirs), option_of(other, mine));
    else if (begins(theirs, "inputs"))
        tn_terminal_say("%s holds a run of other inputs (%.*s then, %.*s now, or other names): give it the same ones, or begin in "
                        "another directory",
                        folder, (int)strcspn(their_value, ","), their_value, (int)strcspn(my_value, ","), my_value);
    else if (begins(theirs, "digest"))
        tn_terminal_say("%s holds a run with other lexicons (digest %.8s then, %.8s now): give it the same ones, or begin in "
                        "another directory",
                        folder, their_value, my_value);
    else if (begins(theirs, "policy"))
        tn_terminal_say("%s holds a run with another policy or scorecard of calls (their lines hash to %.8s then, %.8s now): give it the same ones, or begin "
                        "in another directory",
                        folder, their_value, my_value);
    else
        tn_terminal_say("%s holds a run of another version of tenor (%s then, %s now): go on with that one, or begin in another "
                        "directory",
                        folder, their_value, my_value);
}

bool tn_identity_same(tn_journal *journal, tenor_str mine, const char *folder, bool *whole)
{
    const char *theirs;
    while ((theirs = tn_journal_next_key(journal, whole)) != NULL) {
        tenor_str line = cut_line(&mine);
        if (line.size == strlen(theirs) && memcmp(line.data, theirs, line.size) == 0)
            continue;
        char text[512];
        snprintf(text, sizeof text, "%.*s", (int)line.size, line.data);
        *whole = true;
        say_different(folder, theirs, text);
        return false;
    }
    return true;
}
