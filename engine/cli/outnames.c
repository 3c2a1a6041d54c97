/* outnames.c - names for outputs, one an input: made from the inputs' names, told apart where these are alike. */
#include "cli/outnames.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/pathhash.h"

/* Bytes of the last part of a name, before hash and ending: file systems take 255. */
#define LONGEST ((size_t)200)
#define HASH_ROOM ((size_t)48) /* "-0123456789abcdef-18446744073709551615" */

typedef struct draft {
    const char *name; /* of the output */
    size_t index;
} draft;

/* size without the bytes of this ending; no part of a path is nothing but an ending. */
static size_t without(const char *name, size_t size, const char *ending)
{
    size_t n = strlen(ending);
    bool there = size > n && name[size - n - 1] != '/' && memcmp(name + size - n, ending, n) == 0;
    return there ? size - n : size;
}

/* Bytes of the name in front of its ending, .gz or not. */
static size_t stem_of(const char *name)
{
    static const char *const endings[] = {".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".txt", ".vtt", ".srt"};
    size_t whole = without(name, strlen(name), ".gz"), size = whole;
    for (size_t i = 0; i < sizeof endings / sizeof *endings && size == whole; i++)
        size = without(name, whole, endings[i]);
    return size;
}

/* The name of an input's output; told: with the hash of its path, and a number above 1. */
static const char *name_of(tn_outnames *names, const tenor_io_input *input, const char *ending, bool told, size_t number)
{
    size_t size = stem_of(input->name);
    const char *slash = input->name + size;
    while (slash > input->name && slash[-1] != '/')
        slash--;
    size_t folder = (size_t)(slash - input->name);
    if (size - folder > LONGEST)
        size = folder + LONGEST;
    char hash[HASH_ROOM] = "";
    if (told && number > 1)
        snprintf(hash, sizeof hash, "-%016llx-%zu", (unsigned long long)tn_pathhash_of(input->path), number);
    else if (told)
        snprintf(hash, sizeof hash, "-%016llx", (unsigned long long)tn_pathhash_of(input->path));
    size_t tail = strlen(hash), end = strlen(ending);
    char *name = tn_keep_room(&names->keep, size + tail + end + 1);
    if (!name)
        return NULL;
    memcpy(name, input->name, size);
    memcpy(name + size, hash, tail);
    memcpy(name + size + tail, ending, end + 1);
    return name;
}

static unsigned char folded(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

static int compare(const char *a, const char *b)
{
    while (*a && folded(*a) == folded(*b)) {
        a++;
        b++;
    }
    return (int)folded(*a) - (int)folded(*b);
}

static int by_name(const void *left, const void *right)
{
    const draft *a = left, *b = right;
    int order = compare(a->name, b->name);
    return order != 0 ? order : a->index < b->index ? -1 : 1;
}

static bool too_long(const char *name)
{
    size_t size = stem_of(name), part = 0;
    while (part < size && name[size - part - 1] != '/')
        part++;
    return part > LONGEST;
}

/* Give those that are alike other names; told: they have hashes already, and get numbers. */
static bool tell_apart(tn_outnames *names, draft *drafts, const tenor_io_inputs *inputs, const char *ending, bool told)
{
    qsort(drafts, names->count, sizeof *drafts, by_name);
    for (size_t i = 0, next; i < names->count; i = next) {
        next = i + 1;
        while (next < names->count && compare(drafts[i].name, drafts[next].name) == 0)
            next++;
        for (size_t k = i; k < next && next - i > 1; k++) {
            tenor_io_input input;
            tenor_io_inputs_get(inputs, drafts[k].index, &input);
            names->list[drafts[k].index] = name_of(names, &input, ending, true, told ? k - i + 1 : 1);
            if (!names->list[drafts[k].index])
                return false;
        }
    }
    for (size_t i = 0; i < names->count; i++)
        drafts[i] = (draft){names->list[i], i};
    return true;
}

bool tn_outnames_make(tn_outnames *names, const tenor_io_inputs *inputs, const char *ending)
{
    *names = (tn_outnames){.count = tenor_io_inputs_count(inputs)};
    names->list = calloc(names->count + 1, sizeof *names->list);
    draft *drafts = calloc(names->count + 1, sizeof *drafts);
    bool fine = names->list && drafts;
    for (size_t i = 0; i < names->count && fine; i++) {
        tenor_io_input input;
        tenor_io_inputs_get(inputs, i, &input);
        names->list[i] = name_of(names, &input, ending, too_long(input.name), 1);
        drafts[i] = (draft){names->list[i], i};
        fine = names->list[i] != NULL;
    }
    fine = fine && tell_apart(names, drafts, inputs, ending, false) && tell_apart(names, drafts, inputs, ending, true);
    free(drafts);
    return fine;
}

void tn_outnames_free(tn_outnames *names)
{
    free(names->list);
    tn_keep_free(&names->keep);
    *names = (tn_outnames){0};
}

void tn_outnames_keep(tn_outnames *names, const unsigned char *flags)
{
    size_t kept = 0;
    for (size_t i = 0; i < names->count; i++)
        if (flags[i])
            names->list[kept++] = names->list[i];
    names->count = kept;
}
