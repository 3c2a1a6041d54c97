/* format_intercom.c - Intercom: a conversation's source and its conversation_parts[]; bodies are HTML. Notes are talk among
 * staff and no part of the conversation. */
#include "io/html.h"
#include "io/vendor.h"

typedef struct tn_intercom {
    bool begun; /* the first message was told */
} tn_intercom;

static bool knows(const tn_tree *document)
{
    const tn_tree *parts = tn_tree_at(document, "conversation_parts");
    return tn_tree_at(document, "source.body") || tn_tree_at(document, "source.author") ||
           (tn_tree_says(document, "type", "conversation") && parts);
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *shell = talk->shell;
    tn_draft *about = &talk->about;
    tn_talk_put(about, TN_NAMES_CALL_ID, tn_tree_at(shell, "id"), 0);
    tn_talk_channel(talk, tn_tree_at(shell, "source.type"));
    if (tn_tree_says(shell, "source.type", "conversation") || !tn_talk_has(about, (tn_names_slot)TENOR_IO_FIELD_CHANNEL))
        tn_talk_text(about, (tn_names_slot)TENOR_IO_FIELD_CHANNEL, TN_STR("chat"));
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_CSAT, tn_tree_at(shell, "conversation_rating.rating"), 0);
    /* The one of the team who closed it last; what is open again or snoozed has not ended. */
    if (tn_tree_text_at(shell, "statistics.last_closed_by_id").n && tn_tree_says(shell, "state", "closed"))
        tn_draft_label(about, talk->reading, TN_STR("ended_by"), TN_STR("agent"));
    return tn_talk_started(talk, tn_tree_at(shell, "created_at"));
}

/* Who wrote; "lead" and "contact" are customers who have no account yet. */
static void tell_author(tn_talk *talk, const tn_tree *author)
{
    const tn_tree *type = tn_tree_at(author, "type"), *name = tn_tree_at(author, "name"), *id = tn_tree_at(author, "id");
    tn_draft *turn = &talk->turn;
    tenor_role role = TENOR_ROLE_UNKNOWN;
    tn_reading_role_of(talk->reading, tn_tree_text(type), &role);
    if (tn_tree_says(author, "type", "lead"))
        role = TENOR_ROLE_CUSTOMER;
    if (tn_tree_says(author, "type", "team"))
        role = TENOR_ROLE_AGENT;
    tn_talk_put(turn, TN_NAMES_ROLE, type, 0);
    if (role == TENOR_ROLE_AGENT) {
        tn_talk_text(turn, TN_NAMES_ROLE, TN_STR("agent"));
        tn_talk_put(turn, TN_NAMES_AGENT_ID, id, 0);
        tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_AGENT_NAME, name, 0);
    } else if (role == TENOR_ROLE_CUSTOMER) {
        tn_talk_text(turn, TN_NAMES_ROLE, TN_STR("customer"));
        tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_ID, id, 0);
        tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_NAME, name, 0);
    }
}

static tenor_status tell_message(tn_talk *talk, const tn_tree *message, const tn_tree *time)
{
    const tn_tree *body = tn_tree_at(message, "body");
    tn_str text;
    if (!body || body->kind == TN_JSON_NULL || tn_tree_is(tn_tree_at(message, "redacted"), TN_JSON_TRUE))
        return TENOR_OK; /* assigned, opened, closed; or taken away */
    if (!tn_html_text(tn_tree_text(body), talk->arena, &text))
        return TENOR_NO_MEMORY;
    if (!text.n && tn_tree_is(body, TN_JSON_STRING))
        return TENOR_OK; /* a picture */
    tell_author(talk, tn_tree_at(message, "author"));
    tn_talk_put(&talk->turn, TN_NAMES_TEXT, body, 0);
    tn_talk_text(&talk->turn, TN_NAMES_TEXT, text);
    tn_talk_put(&talk->turn, TN_NAMES_START, time, TN_STAMP_S);
    return tn_talk_say(talk);
}

/* The source is the first message; it stands in the shell. */
static tenor_status tell_source(tn_talk *talk)
{
    tn_intercom *own = talk->own;
    const tn_tree *element = talk->element;
    if (own->begun)
        return TENOR_OK;
    own->begun = true;
    talk->element = NULL;
    tenor_status status = tell_message(talk, tn_tree_at(talk->shell, "source"), tn_tree_at(talk->shell, "created_at"));
    talk->element = element;
    return status;
}

static tenor_status tell_part(tn_talk *talk, const tn_vendor_element *element)
{
    tenor_status status = tell_source(talk);
    if (status != TENOR_OK || tn_str_starts(tn_tree_text_at(element->value, "part_type"), TN_STR("note")))
        return status;
    return tell_message(talk, element->value, tn_tree_at(element->value, "created_at"));
}

static const tn_vendor vendor = {
    .arrays = {"conversation_parts.conversation_parts[]"},
    .own = sizeof(tn_intercom),
    .call = tell_call,
    .turn = tell_part,
    .end = tell_source,
};

TN_VENDOR_FORMAT(intercom, knows, vendor);
