/* format_dialpad.c - Dialpad: lines[] of a call's transcript, speech among moments and other findings. */
#include "io/diarised.h"
#include "io/vendor.h"

static bool knows(const tn_tree *document)
{
    const tn_tree *line = tn_tree_at(document, "lines[0]");
    return line && tn_tree_at(line, "content") && tn_tree_at(line, "type") && tn_tree_at(line, "time");
}

static tenor_status tell_call(tn_talk *talk)
{
    tn_talk_put(&talk->about, TN_NAMES_CALL_ID, TN_TALK_FIRST(talk->shell, "call_id", "id"), 0);
    tn_talk_text(&talk->about, (tn_names_slot)TENOR_IO_FIELD_CHANNEL, TN_STR("voice"));
    return TENOR_OK;
}

/* Whoever has a user's id is staff, whoever has a contact's is not, unless an option or the name itself says more. */
static tenor_status tell_speaker(tn_talk *talk, const tn_tree *value)
{
    const tn_tree *user = tn_tree_at(value, "user_id"), *contact = tn_tree_at(value, "contact_id");
    tn_str name = tn_tree_text_at(value, "name");
    tn_draft *turn = &talk->turn;
    tenor_role role;
    bool known = name.n && tn_reading_role_of(talk->reading, name, &role);
    if (known || (!tn_tree_text(user).n && !tn_tree_text(contact).n))
        return tn_diarised_name(talk, name);
    bool agent = tn_tree_text(user).n > 0;
    tn_talk_text(turn, TN_NAMES_ROLE, agent ? TN_STR("agent") : TN_STR("customer"));
    tn_talk_text(turn, (tn_names_slot)(agent ? TENOR_IO_FIELD_AGENT_NAME : TENOR_IO_FIELD_CUSTOMER_NAME), name);
    if (agent)
        tn_talk_put(turn, TN_NAMES_AGENT_ID, user, 0);
    else
        tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_ID, contact, 0);
    return TENOR_OK;
}

static tenor_status tell_line(tn_talk *talk, const tn_vendor_element *element)
{
    const tn_tree *value = element->value, *time = tn_tree_at(value, "time");
    if (!tn_tree_says(value, "type", "transcript"))
        return TENOR_OK; /* a finding of the vendor's: moments, sentiment, questions */
    tenor_status status = tn_talk_started(talk, time);
    if (status == TENOR_OK)
        status = tell_speaker(talk, value);
    if (status != TENOR_OK)
        return status;
    tn_talk_put(&talk->turn, TN_NAMES_TEXT, tn_tree_at(value, "content"), 0);
    tn_talk_put(&talk->turn, TN_NAMES_START, time, TN_STAMP_MS);
    return tn_talk_say(talk);
}

static const tn_vendor vendor = {
    .arrays = {"lines[]"},
    .call = tell_call,
    .turn = tell_line,
};

TN_VENDOR_FORMAT(dialpad, knows, vendor);
