/* excerpt.c - text of transcripts and gold rows as study verbs show it, people masked: the one way out for all of them. */
#include "cli/excerpt.h"

#include <stdlib.h>
#include <string.h>

#include "cli/ledger.h"
#include "cli/marks.h"
#include "cli/terminal.h"

tenor_str tn_excerpt_covered(tenor_str text, const tenor_io_span *spans, size_t count, char **memory)
{
    *memory = NULL;
    if (count == 0)
        return text;
    *memory = malloc(text.size);
    if (*memory) {
        memcpy(*memory, text.data, text.size);
        tenor_io_mask_cover(*memory, spans, count);
    }
    return (tenor_str){*memory, text.size};
}

static bool find(const tn_excerpt *excerpt, tenor_str text, const tenor_io_span **spans, size_t *count)
{
    *count = 0;
    return !excerpt->mask || tenor_io_mask_text(excerpt->mask, NULL, text, spans, count) != TENOR_NO_MEMORY;
}

/* The text as it may be shown. */
static tenor_str shown(const tn_excerpt *excerpt, tenor_str text, char **memory)
{
    const tenor_io_span *spans = NULL;
    size_t count;
    *memory = NULL;
    return find(excerpt, text, &spans, &count) ? tn_excerpt_covered(text, spans, count, memory) : (tenor_str){NULL, 0};
}

bool tn_excerpt_ledger(const tn_excerpt *excerpt, tenor_str text, const tenor_score *score)
{
    char *memory;
    tenor_score said = *score;
    tenor_hit *hits;
    size_t cues;
    if (!tn_ledger_without_cues(excerpt->lexicon, &said, &hits, &cues))
        return false;
    tenor_str covered = shown(excerpt, text, &memory);
    if (covered.data) {
        tn_marks_print(excerpt->file, excerpt->colour, excerpt->width, covered, &said);
        tn_ledger_print(excerpt->file, excerpt->colour, excerpt->lexicon, covered, &said);
    }
    free(hits);
    free(memory);
    return covered.data != NULL;
}

bool tn_excerpt_text(const tn_excerpt *excerpt, tenor_str text)
{
    char *memory;
    tenor_str covered = shown(excerpt, text, &memory);
    if (covered.data)
        tn_terminal_json(excerpt->file, covered);
    free(memory);
    return covered.data != NULL;
}

bool tn_excerpt_record(const tn_excerpt *excerpt, const tenor_utterance *utterance, const tenor_score *score)
{
    tenor_segment segment = {.utterance = *utterance, .start_ms = TENOR_NO_TIME, .end_ms = TENOR_NO_TIME};
    tenor_io_scored scored = {.segment = &segment, .segments = 1, .score = score};
    if (!find(excerpt, utterance->text, &scored.masked, &scored.masked_count))
        return false;
    tenor_io_buffer_clear(excerpt->buffer);
    if (tenor_io_write_utterance(excerpt->writer, excerpt->buffer, &scored) != TENOR_OK)
        return false;
    tenor_str bytes = tenor_io_buffer_view(excerpt->buffer);
    fwrite(bytes.data, 1, bytes.size - 1, excerpt->file);
    return true;
}
