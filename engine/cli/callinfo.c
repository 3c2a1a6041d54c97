/* callinfo.c - what is known of a call that is being read, gathered from its lines. */
#include "cli/callinfo.h"

#include <string.h>

#include "cli/callender.h"

/* Most calls say no more of themselves than this, and a thousand may be open. */
#define CHUNK ((size_t)512)

void tn_callinfo_free(tn_callinfo *info)
{
    tn_keep_free(&info->keep);
    tenor_io_mask_call_free(info->people);
    info->people = NULL;
}

bool tn_callinfo_open(tn_callinfo *info, tenor_str id)
{
    info->keep.chunk = CHUNK;
    tn_keep_drop(&info->keep);
    memset(info->fields, 0, sizeof info->fields);
    info->label_count = 0;
    info->utterances = 0;
    info->named[0] = info->named[1] = false;
    info->agent_size = 0;
    info->day = TENOR_NO_DAY;
    info->started_ms = TENOR_NO_TIME;
    info->format = "";
    tenor_io_mask_call_reset(info->people);
    return tn_keep_text(&info->keep, id, &info->id);
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

bool tn_callinfo_take(tn_callinfo *info, const tenor_io_record *record)
{
    for (size_t i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        if (record->fields[i].size > 0 && info->fields[i].size == 0 &&
            !tn_keep_text(&info->keep, record->fields[i], &info->fields[i]))
            return false;
    for (size_t i = 0; i < record->label_count; i++) {
        if (i < info->label_count && same(info->labels[i].name, record->labels[i].name))
            continue; /* lines of a call mostly say the same things in the same order */
        size_t k = 0;
        while (k < info->label_count && !same(info->labels[k].name, record->labels[i].name))
            k++;
        if (k < info->label_count || info->label_count == TENOR_IO_MAX_LABELS)
            continue;
        if (!tn_keep_text(&info->keep, record->labels[i].name, &info->labels[k].name) ||
            !tn_keep_text(&info->keep, record->labels[i].value, &info->labels[k].value))
            return false;
        info->label_count++;
    }
    return true;
}

static size_t kept_of(const tn_callinfo *info, tenor_str name)
{
    return name.size < sizeof info->agent ? name.size : sizeof info->agent;
}

bool tn_callinfo_other_agent(const tn_callinfo *info, tenor_str name)
{
    return name.size != info->agent_size || memcmp(info->agent, name.data, kept_of(info, name)) != 0;
}

void tn_callinfo_agent(tn_callinfo *info, tenor_str name)
{
    memcpy(info->agent, name.data, kept_of(info, name));
    info->agent_size = name.size;
}

uint32_t tn_callinfo_fields(const tn_callinfo *info)
{
    _Static_assert(TENOR_IO_FIELD_COUNT <= 32, "a bit by field");
    uint32_t fields = 0;
    for (size_t i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        fields |= (uint32_t)(info->fields[i].size > 0) << i;
    return fields;
}

/* The people of the call, or of all that is in none. */
static const tenor_io_mask_call *people_of(const tn_callinfo *info, const tn_veil *veil)
{
    return info->people ? info->people : veil->loose;
}

/* What is shown of the value of a field. */
static bool keep_field(const tn_callinfo *info, size_t field, tn_keep *keep, tn_veil *veil,
                       tenor_str *copy)
{
    const char *name = tenor_io_field_name((tenor_io_field)field);
    return tn_veil_keep(veil, people_of(info, veil), keep, (tenor_str){name, strlen(name)},
                        info->fields[field], copy);
}

/* The same of a label; its name, too, is whatever the input says. */
static bool keep_label(const tn_callinfo *info, size_t label, tn_keep *keep, tn_veil *veil,
                       tenor_io_label *copy)
{
    const tenor_io_mask_call *people = people_of(info, veil);
    tenor_str name = info->labels[label].name;
    return tn_veil_keep(veil, people, keep, (tenor_str){"", 0}, name, &copy->name) &&
           tn_veil_keep(veil, people, keep, name, info->labels[label].value, &copy->value);
}

bool tn_callinfo_show(const tn_callinfo *info, uint32_t fields, size_t labels, tn_block *block,
                      tn_veil *veil)
{
    tn_turn *turn = &block->turns[block->turn_count - 1];
    size_t people = tenor_io_mask_call_words(people_of(info, veil));
    /* Turns of a call that follow one another mostly know the same. An id may come again, but only behind an end. */
    if (block->known.call && block->known.fields == fields && block->known.labels == labels &&
        block->known.ends == block->end_count && block->known.people == people && block->turn_count > 1 &&
        turn->call_id.size > 0 && same(turn->call_id, turn[-1].call_id)) {
        turn->known = block->known.call;
        return true;
    }
    tn_call_known *known = tn_keep_room(&block->keep, sizeof *known);
    tenor_io_label *copies = tn_keep_room(&block->keep, labels * sizeof *copies);
    if (!known || !copies)
        return false;
    *known = (tn_call_known){.labels = copies, .label_count = labels};
    for (size_t i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        if ((fields >> i & 1) && !keep_field(info, i, &block->keep, veil, &known->fields[i]))
            return false;
    for (size_t i = 0; i < labels; i++)
        if (!keep_label(info, i, &block->keep, veil, &copies[i]))
            return false;
    block->known.call = turn->known = known;
    block->known.fields = fields;
    block->known.labels = labels;
    block->known.ends = block->end_count;
    block->known.people = people;
    return true;
}

/* What stands for the customer. */
static bool keep_customer(const tn_callinfo *info, tn_call_end *end, tn_block *block, const tn_veil *veil)
{
    const tenor_str id = info->fields[TENOR_IO_FIELD_CUSTOMER_ID];
    char pseudonym[TENOR_IO_PSEUDONYM];
    end->customer = (tenor_str){NULL, 0};
    if (!veil->privacy || !veil->privacy->customers || id.size == 0)
        return true;
    tn_privacy_customer(veil->privacy->customers, id, pseudonym);
    return tn_keep_text(&block->keep, (tenor_str){pseudonym, TENOR_IO_PSEUDONYM - 1}, &end->customer);
}

bool tn_callinfo_close(const tn_callinfo *info, size_t slot, int32_t night, tn_block *block,
                       tn_veil *veil)
{
    tn_call_end *end = tn_block_end(block);
    if (!end)
        return false;
    end->before = block->turn_count;
    end->slot = slot;
    end->utterances = info->utterances;
    end->day = info->day != TENOR_NO_DAY ? info->day : night;
    end->started_ms = info->started_ms;
    end->ender = tn_callender_of(info->labels, info->label_count);
    end->keys = (tn_contact_keys){0, 0};
    end->earlier = (tenor_io_contact){.days = 0};
    end->split = end->told = false;
    end->people = NULL;
    end->labels = NULL;
    end->label_count = 0;
    end->format = info->format;
    if (!tn_keep_text(&block->keep, info->id, &end->call_id) || !keep_customer(info, end, block, veil))
        return false;
    for (size_t i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        if (!keep_field(info, i, &block->keep, veil, &end->fields[i]))
            return false;
    if (info->label_count == 0)
        return true;
    end->labels = tn_keep_room(&block->keep, info->label_count * sizeof *end->labels);
    if (!end->labels)
        return false;
    for (size_t i = 0; i < info->label_count; i++) {
        if (!keep_label(info, i, &block->keep, veil, &end->labels[i]))
            return false;
        end->label_count = i + 1;
    }
    return true;
}
