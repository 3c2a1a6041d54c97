/* excerpt.c - text of transcripts and gold rows as study verbs show it: the one way out for all of them. */
#include "cli/excerpt.h"

#include "cli/ledger.h"
#include "cli/marks.h"
#include "cli/terminal.h"

void tn_excerpt_ledger(const tn_excerpt *excerpt, tenor_str text, const tenor_score *score)
{
    tn_marks_print(excerpt->file, excerpt->colour, excerpt->width, text, score);
    tn_ledger_print(excerpt->file, excerpt->colour, excerpt->lexicon, text, score);
}

void tn_excerpt_text(const tn_excerpt *excerpt, tenor_str text)
{
    tn_terminal_json(excerpt->file, text);
}

bool tn_excerpt_record(const tn_excerpt *excerpt, const tenor_utterance *utterance, const tenor_score *score)
{
    tenor_segment segment = {.utterance = *utterance, .start_ms = TENOR_NO_TIME, .end_ms = TENOR_NO_TIME};
    tenor_io_scored scored = {.segment = &segment, .segments = 1, .score = score};
    tenor_io_buffer_clear(excerpt->buffer);
    if (tenor_io_write_utterance(excerpt->writer, excerpt->buffer, &scored) != TENOR_OK)
        return false;
    tenor_str bytes = tenor_io_buffer_view(excerpt->buffer);
    fwrite(bytes.data, 1, bytes.size - 1, excerpt->file);
    return true;
}
