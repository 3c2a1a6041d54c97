/* veil.c - what of people a lane lets through. */
#include "cli/veil.h"

#include <string.h>

void tn_veil_init(tn_veil *veil, const tn_privacy *privacy, bool turns, bool values)
{
    *veil = (tn_veil){.privacy = privacy, .turns = turns, .values = values};
}

void tn_veil_free(tn_veil *veil)
{
    tenor_io_mask_free(veil->mask);
    tenor_io_mask_call_free(veil->loose);
    *veil = (tn_veil){.mask = NULL};
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

static tenor_str str_of(const char *pseudonym)
{
    return (tenor_str){pseudonym, TENOR_IO_PSEUDONYM - 1};
}

/* The pseudonym of an agent; most records have that of the record before. */
static tenor_str pseudonym_of(tn_veil *veil, tenor_str id)
{
    if (veil->last_size != id.size || !same(id, (tenor_str){veil->last_id, veil->last_size})) {
        tenor_io_pseudonym(veil->privacy->pseudonyms, id, veil->pseudonym);
        veil->last_size = id.size < sizeof veil->last_id ? id.size : 0;
        memcpy(veil->last_id, id.data, veil->last_size);
    }
    return str_of(veil->pseudonym);
}

void tn_veil_record(tn_veil *veil, tenor_io_record *record)
{
    if (record->kind != TENOR_IO_UTTERANCE && record->kind != TENOR_IO_EVENT)
        return;
    veil->agent_id = record->segment.agent_id;
    if (!veil->privacy || !veil->privacy->pseudonyms)
        return;
    const tenor_str id = record->segment.agent_id, name = record->fields[TENOR_IO_FIELD_AGENT_NAME];
    tenor_str of_id = id, of_name = name;
    bool any = false;
    if (id.size > 0)
        of_id = record->segment.agent_id = pseudonym_of(veil, id);
    for (size_t i = 0; i < record->label_count; i++) {
        tenor_str value = record->labels[i].value;
        any = any || (value.size > 0 && (same(value, id) || same(value, name)));
    }
    if (!any)
        return;
    if (name.size > 0) {
        tenor_io_pseudonym(veil->privacy->pseudonyms, name, veil->name_pseudonym);
        of_name = str_of(veil->name_pseudonym);
    }
    for (size_t i = 0; i < record->label_count; i++) {
        tenor_io_label *label = &veil->labels[i];
        *label = record->labels[i];
        if (label->value.size > 0 && same(label->value, id))
            label->value = of_id;
        else if (label->value.size > 0 && same(label->value, name))
            label->value = of_name;
    }
    record->labels = veil->labels;
}

bool tn_veil_people(tn_veil *veil, tenor_io_mask_call **people, const tenor_io_record *record)
{
    if (!tn_veil_is_on(veil))
        return true;
    if (!*people && tenor_io_mask_call_new(people, NULL) != TENOR_OK)
        return false;
    if (tenor_io_mask_call_words(*people) == 0 && !tn_privacy_names(veil->privacy, *people))
        return false;
    return tenor_io_mask_call_record(*people, record) == TENOR_OK &&
           (!veil->privacy->pseudonyms ||
            tenor_io_mask_call_name(*people, veil->agent_id) == TENOR_OK);
}

static bool is_ready(tn_veil *veil)
{
    return veil->mask || tenor_io_mask_new(&veil->mask, NULL) == TENOR_OK;
}

bool tn_veil_find(tenor_io_mask *mask, tenor_io_mask_call *people, tn_turn *turn, tn_keep *keep)
{
    const tenor_io_span *spans;
    size_t count;
    const tenor_utterance *said = &turn->segment.utterance;
    turn->mask_due = false;
    tenor_status status = tenor_io_mask_turn(mask, people, said->role, said->text, &spans, &count);
    if (status != TENOR_OK && status != TENOR_TOO_LONG)
        return false;
    if (count == 0)
        return true;
    tenor_io_span *copy = tn_keep_room(keep, count * sizeof *copy);
    if (!copy)
        return false;
    memcpy(copy, spans, count * sizeof *copy);
    turn->masked = copy;
    turn->masked_count = count;
    return true;
}

bool tn_veil_turn(tn_veil *veil, tenor_io_mask_call *people, tn_block *block, bool late)
{
    tn_turn *turn = &block->turns[block->turn_count - 1];
    turn->masked = NULL;
    turn->masked_count = 0;
    turn->mask_due = false;
    if (!tn_veil_is_on(veil) || !veil->turns || !people)
        return true;
    turn->mask_due = late;
    return late || tn_veil_now(veil, people, turn, block);
}

bool tn_veil_now(tn_veil *veil, tenor_io_mask_call *people, tn_turn *turn, tn_block *block)
{
    return is_ready(veil) && tn_veil_find(veil->mask, people, turn, &block->keep);
}

/* A label that became a pseudonym is not masked on top of that; by now another record may have been read. */
static bool is_pseudonym(const tn_veil *veil, tenor_str text)
{
    if (!veil->privacy->pseudonyms || text.size != TENOR_IO_PSEUDONYM - 1 || memcmp(text.data, "p-", 2) != 0)
        return false;
    for (size_t i = 2; i < text.size; i++)
        if (!strchr("0123456789abcdef", text.data[i]))
            return false;
    return true;
}

bool tn_veil_keep(tn_veil *veil, const tenor_io_mask_call *people, tn_keep *keep, tenor_str name,
                  tenor_str text, tenor_str *copy)
{
    if (!tn_keep_text(keep, text, copy))
        return false;
    if (text.size == 0 || !tn_veil_is_on(veil) || is_pseudonym(veil, text))
        return true;
    if (!is_ready(veil))
        return false;
    tenor_io_mask_value(veil->mask, people, name, (char *)(uintptr_t)copy->data, copy->size);
    return true;
}
