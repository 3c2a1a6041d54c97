/* plain_starts.c - phrases by the atoms that can be their first token. */
#include "plain_starts.h"

#define ANY_WORD(image) ((image)->atoms_count)

/* Calls the pass for each atom that can be the first token of the entry's program; with ANY_WORD where any word can. */
typedef void visit(plain_starts *s, uint32_t atom, uint32_t entry);

static void walk(plain_starts *s, uint32_t entry, visit *seen_first)
{
    const tn_image *image = s->image;
    const tn_image_program *p = &image->programs[image->entries[entry].program];
    const tn_instruction *code = image->instructions + p->first;
    /* without a token; programs jump forward only, so one pass finds them all */
    bool reached[TN_PROGRAM_STATES] = {true};
    for (uint32_t i = 0; i < p->count; i++) {
        if (!reached[i])
            continue;
        switch (code[i].op) {
        case TN_OP_SET:
            for (uint32_t k = 0; k < code[i].y; k++)
                seen_first(s, image->sets[code[i].x + k], entry);
            break;
        case TN_OP_ANY:
            seen_first(s, ANY_WORD(image), entry);
            break;
        case TN_OP_SPLIT:
            reached[code[i].x] = reached[code[i].y] = true;
            break;
        case TN_OP_JUMP:
            reached[code[i].x] = true;
            break;
        case TN_OP_START:
        case TN_OP_END:
            reached[i + 1] = true;
            break;
        default:
            break;
        }
    }
}

static void count_one(plain_starts *s, uint32_t atom, uint32_t entry)
{
    (void)entry;
    s->first[atom + 1]++;
    s->entry_count++;
}

static void place_one(plain_starts *s, uint32_t atom, uint32_t entry)
{
    s->entries[--s->first[atom + 1]] = entry;
}

static void walk_all(plain_starts *s, visit *seen_first)
{
    for (uint32_t e = s->image->entries_count; e-- > 0;)
        if (!(s->image->entries[e].flags & TN_ENTRY_REGEX))
            walk(s, e, seen_first);
}

bool plain_starts_init(plain_starts *s, const tn_image *image, const tn_mem *mem)
{
    *s = (plain_starts){.image = image, .mem = mem};
    size_t width = (size_t)image->atoms_count + 2;
    s->first = tn_mem_zero(mem, width, sizeof *s->first);
    s->tries = tn_mem_zero(mem, image->entries_count, sizeof *s->tries);
    s->stamp = tn_mem_zero(mem, image->entries_count, sizeof *s->stamp);
    if (!s->first || !s->tries || !s->stamp) {
        plain_starts_free(s);
        return false;
    }
    walk_all(s, count_one);
    for (size_t i = 1; i < width; i++)
        s->first[i] += s->first[i - 1];
    s->entries = tn_mem_zero(mem, s->entry_count, sizeof *s->entries);
    if (!s->entries) {
        plain_starts_free(s);
        return false;
    }
    walk_all(s, place_one); /* from the ends down, so that first[i + 1] comes to where atom i begins */
    memmove(s->first, s->first + 1, (width - 1) * sizeof *s->first);
    s->first[width - 1] = (uint32_t)s->entry_count;
    return true;
}

void plain_starts_free(plain_starts *s)
{
    if (!s->image)
        return;
    tn_mem_free(s->mem, s->first, (size_t)s->image->atoms_count + 2, sizeof *s->first);
    tn_mem_free(s->mem, s->tries, s->image->entries_count, sizeof *s->tries);
    tn_mem_free(s->mem, s->stamp, s->image->entries_count, sizeof *s->stamp);
    tn_mem_free(s->mem, s->entries, s->entry_count, sizeof *s->entries);
    *s = (plain_starts){.mem = s->mem};
}

static void list(plain_starts *s, uint32_t atom)
{
    for (uint32_t i = s->first[atom]; i < s->first[atom + 1]; i++)
        if (s->stamp[s->entries[i]] != s->now) {
            s->stamp[s->entries[i]] = s->now;
            s->tries[s->try_count++] = s->entries[i];
        }
}

const uint32_t *plain_starts_at(plain_starts *s, const plain_atoms *atoms, uint32_t token, size_t *count)
{
    if (++s->now == 0) { /* after 2^32 tokens: forget the old marks */
        memset(s->stamp, 0, s->image->entries_count * sizeof *s->stamp);
        s->now = 1;
    }
    s->try_count = 0;
    for (uint32_t k = atoms->begin[token]; k < atoms->begin[token + 1]; k++)
        list(s, atoms->list[k]);
    list(s, ANY_WORD(s->image));
    *count = s->try_count;
    return s->tries;
}
