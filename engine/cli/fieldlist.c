/* fieldlist.c - a --fields that cannot be: what was meant, and what there is. */
#include "cli/fieldlist.h"

#include <stdio.h>
#include <string.h>

#include "tenor_io.h"

#include "cli/commands.h"
#include "cli/suggest.h"
#include "cli/terminal.h"

#define WIDTH 78
#define NAME_MOST 128

/* Fields of which each dimension is one, too. */
static const char *const groups[] = {"tone", "raw", "evidence"};

typedef struct search {
    const char *name;
    size_t size;
    bool known;
    tn_suggest suggest;
    char best[NAME_MOST];
} search;

static void offer(search *s, const char *name)
{
    size_t n = strlen(name);
    const char *before = s->suggest.best;
    s->known = s->known || (n == s->size && memcmp(name, s->name, n) == 0);
    tn_suggest_offer(&s->suggest, name, n);
    if (s->suggest.best != before) { /* the name may not outlive this call */
        memcpy(s->best, name, n + 1);
        s->suggest.best = s->best;
    }
}

static void offer_all(search *s, const tenor_lexicon *lexicon)
{
    const char *name;
    for (size_t i = 0; (name = tenor_io_writer_field_name(i)) != NULL; i++)
        offer(s, name);
    tenor_dimension dimension;
    for (size_t i = 0; tenor_lexicon_dimension(lexicon, i, &dimension); i++)
        for (size_t k = i == TENOR_SENTIMENT; k < sizeof groups / sizeof *groups; k++) {
            char dotted[NAME_MOST];
            int n = snprintf(dotted, sizeof dotted, "%s.%.*s", groups[k], (int)dimension.name.size, dimension.name.data);
            if (n < NAME_MOST)
                offer(s, dotted);
            /* "empathy" alone is a likely slip */
            if (k == 0 && dimension.name.size == s->size && memcmp(dimension.name.data, s->name, s->size) == 0) {
                s->suggest.best = strcpy(s->best, dotted);
                s->suggest.best_size = (size_t)n;
                s->suggest.distance = 0;
            }
        }
}

/* The first name that is none, and what it may have meant. */
static bool find_unknown(search *s, const tenor_lexicon *lexicon, tenor_str list)
{
    for (size_t at = 0; at <= list.size; at++) {
        size_t begin = at;
        while (at < list.size && list.data[at] != ',')
            at++;
        size_t end = at;
        while (begin < end && list.data[begin] == ' ')
            begin++;
        while (begin < end && list.data[end - 1] == ' ')
            end--;
        *s = (search){.name = list.data + begin, .size = end - begin};
        tn_suggest_init(&s->suggest, s->name, s->size);
        offer_all(s, lexicon);
        bool other = (s->size == 1 && *s->name == '*') || (s->size == 7 && memcmp(s->name, "default", 7) == 0) ||
                     (s->size > 7 && memcmp(s->name, "labels.", 7) == 0);
        if (!s->known && !other && s->size > 0)
            return true;
    }
    return false;
}

static void put_word(size_t *column, const char *word)
{
    if (*column + strlen(word) + 1 > WIDTH) {
        fputs("\n   ", stderr);
        *column = 3;
    }
    *column += strlen(word) + 1;
    tn_terminal_tell(" %s", word);
}

static void print_all(const tenor_lexicon *lexicon)
{
    const char *name;
    size_t column = 7;
    fputs("Fields:", stderr);
    for (size_t i = 0; (name = tenor_io_writer_field_name(i)) != NULL; i++)
        put_word(&column, name);
    put_word(&column, "labels.NAME;");
    tenor_dimension dimension;
    for (size_t i = 0; tenor_lexicon_dimension(lexicon, i, &dimension); i++) {
        char dotted[NAME_MOST];
        snprintf(dotted, sizeof dotted, "%s.%.*s", i == TENOR_SENTIMENT ? "raw" : "tone", (int)dimension.name.size,
                 dimension.name.data);
        put_word(&column, dotted);
    }
    put_word(&column, "and raw. and evidence. of each;");
    put_word(&column, "* and default\n");
}

int tn_fieldlist_refused(const tn_args *args, const tenor_lexicon *lexicon, tenor_str list,
                         const char *message)
{
    search s;
    bool unknown = find_unknown(&s, lexicon, list);
    int status = unknown && s.suggest.best
                     ? tn_args_usage(args->verb, "--fields: %s; did you mean '%s'?", message, s.best)
                     : tn_args_usage(args->verb, "--fields: %s", message);
    if (unknown)
        print_all(lexicon);
    return status;
}
