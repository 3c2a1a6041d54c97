/* cardcheck.c - scorecards as lexicon check sees them. */
#include "cli/cardcheck.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_card.h"

#include "cli/folders.h"
#include "cli/policyfile.h"
#include "cli/terminal.h"

static bool no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return false;
}

bool tn_cardcheck_is(const char *name)
{
    const size_t n = strlen(name);
    return n > 5 && strcmp(name + n - 5, ".card") == 0;
}

static int is_card(const struct dirent *entry)
{
    return tn_cardcheck_is(entry->d_name);
}

/* As a terminal counts them: bytes that go on with a character are none. */
static uint32_t columns_of(tenor_str line, size_t bytes)
{
    uint32_t columns = 0;
    for (size_t i = 0; i < bytes && i < line.size; i++)
        columns += (line.data[i] & 0xC0) != 0x80;
    return columns;
}

/* The word of the text that a fault is about. */
static void tell(tn_findings *findings, const char *file, tenor_str text, const tenor_card_fault *fault)
{
    const char *at = text.data, *end = text.data + text.size, *next;
    for (uint32_t line = 1; line < fault->line && (next = memchr(at, '\n', (size_t)(end - at))) != NULL; line++)
        at = next + 1;
    next = memchr(at, '\n', (size_t)(end - at));
    tenor_str line = {at, (size_t)((next ? next : end) - at)};
    line.size -= line.size && line.data[line.size - 1] == '\r';
    size_t begin = fault->column - 1 < line.size ? fault->column - 1 : line.size, stop = begin;
    while (stop < line.size && line.data[stop] != ' ' && line.data[stop] != '\t' && line.data[stop] != '#')
        stop++;
    const uint32_t width = columns_of((tenor_str){line.data + begin, stop - begin}, stop - begin);
    const tenor_diagnostic d = {.severity = TENOR_SEVERITY_ERROR, .code = "card", .file = tn_terminal_str(file), .line = fault->line,
                                .column = columns_of(line, begin) + 1, .width = width ? width : 1, .byte_begin = (uint32_t)begin,
                                .byte_end = (uint32_t)stop, .source_line = line, .message = tn_terminal_str(fault->message),
                                .help = tn_terminal_str("engine/manual/scorecards.md says what lines of a card mean")};
    tn_findings_print(findings, &d);
}

static bool check_file(const char *file, tenor_lexicon *lexicon, tn_findings *findings)
{
    tenor_card *card = NULL;
    tenor_card_fault fault;
    size_t size;
    char *text = tn_policyfile_text(file, &size);
    if (!text)
        return false;
    const tenor_status status = tenor_card_new(&card, lexicon, (tenor_str){text, size}, NULL, &fault);
    if (status == TENOR_BAD_ARGUMENT)
        tell(findings, file, (tenor_str){text, size}, &fault);
    tenor_card_free(card);
    free(text);
    return status != TENOR_NO_MEMORY || no_memory();
}

/* The lexicon that cards are read with, once one is there. */
static bool load(const tn_lexpath *path, tenor_lexicon **lexicon)
{
    tenor_error error;
    if (*lexicon || tenor_lexicon_load(lexicon, path->sources, path->count, NULL, &error) == TENOR_OK)
        return true;
    tn_terminal_tell("tenor: %s\n", error.message);
    return false;
}

static bool check_folder(const char *folder, const tn_lexpath *path, tenor_lexicon **lexicon, tn_findings *findings)
{
    struct dirent **names = NULL;
    const int found = scandir(folder, &names, is_card, alphasort);
    bool fine = found <= 0 || load(path, lexicon);
    for (int i = 0; i < found; i++) {
        char *file = fine ? tn_folders_join(folder, names[i]->d_name, NULL) : NULL;
        fine = fine && (file ? check_file(file, *lexicon, findings) : no_memory());
        free(file);
        free(names[i]);
    }
    free(names);
    return fine;
}

bool tn_cardcheck_run(const char *const *operands, size_t count, const tn_lexpath *path, tn_findings *findings)
{
    tenor_lexicon *lexicon = NULL;
    bool fine = true;
    for (size_t i = 0; i < count && fine; i++)
        fine = tn_cardcheck_is(operands[i]) ? load(path, &lexicon) && check_file(operands[i], lexicon, findings)
                                            : check_folder(operands[i], path, &lexicon, findings);
    tenor_lexicon_release(lexicon);
    return fine;
}
