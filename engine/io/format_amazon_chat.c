/* format_amazon_chat.c - chats of Amazon Connect, as they are stored and as Contact Lens gives them: Transcript[] with
 * AbsoluteTime, messages among events. */
#include "io/amazon.h"
#include "io/leaving.h"
#include "io/vendor.h"

static bool knows(const tn_tree *document)
{
    const tn_tree *turn = tn_tree_at(document, "Transcript[0]");
    if (!turn)
        return tn_tree_says(document, "Channel", "CHAT") &&
               (tn_tree_at(document, "CustomerMetadata") || tn_tree_at(document, "Transcript"));
    return tn_tree_at(turn, "AbsoluteTime") && (tn_tree_at(turn, "Type") || tn_tree_at(turn, "ContentType"));
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *shell = talk->shell, *channel = tn_tree_at(shell, "Channel");
    tn_draft *about = &talk->about;
    tn_talk_put(about, TN_NAMES_CALL_ID, TN_TALK_FIRST(shell, "CustomerMetadata.ContactId", "ContactId", "JobName"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, tn_tree_at(shell, "LanguageCode"), 0);
    if (channel)
        tn_talk_channel(talk, channel);
    else
        tn_talk_text(about, (tn_names_slot)TENOR_IO_FIELD_CHANNEL, TN_STR("chat"));
    return TENOR_OK;
}

static bool ends_in(tn_str text, tn_str tail)
{
    return text.n >= tail.n && memcmp(text.p + text.n - tail.n, tail.p, tail.n) == 0;
}

static tenor_status take_act(tn_talk *talk, const tn_tree *value, const tn_tree *role, tn_leaving_act act)
{
    tn_str word = tn_tree_text(role);
    tenor_role who = tn_str_eq(word, TN_STR("AGENT"))      ? TENOR_ROLE_AGENT
                     : tn_str_eq(word, TN_STR("CUSTOMER")) ? TENOR_ROLE_CUSTOMER
                                                           : TENOR_ROLE_UNKNOWN;
    return tn_leaving_take(talk->own, talk, act, who, tn_tree_text_at(value, "ParticipantId"));
}

/* Of events the handing over to another agent is one that calls have; joining and leaving tell who ended it; typing and reading are
 * none. */
static tenor_status tell_event(tn_talk *talk, const tn_tree *value, const tn_tree *role)
{
    tn_str kind = tn_tree_text_at(value, "ContentType");
    if (ends_in(kind, TN_STR(".participant.joined")))
        return take_act(talk, value, role, TN_LEAVING_JOINS);
    if (ends_in(kind, TN_STR(".participant.left")))
        return take_act(talk, value, role, TN_LEAVING_LEAVES);
    if (!ends_in(kind, TN_STR(".transfer.succeeded")))
        return TENOR_OK;
    tn_leaving_hand_over(talk->own);
    return tn_talk_event_here(talk, "transfer", tn_tree_at(value, "AbsoluteTime"), TN_STAMP_MS);
}

static tenor_status tell_turn(tn_talk *talk, const tn_vendor_element *element)
{
    const tn_tree *value = element->value, *type = tn_tree_at(value, "Type"), *role = tn_amazon_role(talk->shell, value);
    tn_str content_type = tn_tree_text_at(value, "ContentType");
    tenor_status status = tn_talk_started(talk, tn_tree_at(value, "AbsoluteTime"));
    if (status != TENOR_OK)
        return status;
    if (tn_tree_says(value, "Type", "EVENT"))
        return tell_event(talk, value, role);
    /* Attachments and receipts hold no words; lists to choose from and what was chosen are made by programs. */
    if ((type && !tn_tree_says(value, "Type", "MESSAGE")) ||
        (content_type.n && !tn_str_starts(content_type, TN_STR("text/"))))
        return TENOR_OK;
    status = take_act(talk, value, role, TN_LEAVING_SPEAKS);
    if (status != TENOR_OK)
        return status;
    tn_draft *turn = &talk->turn;
    tn_talk_put(turn, TN_NAMES_TEXT, tn_tree_at(value, "Content"), 0);
    tn_talk_put(turn, TN_NAMES_ROLE, role, 0);
    tn_talk_put(turn, TN_NAMES_START, tn_tree_at(value, "AbsoluteTime"), TN_STAMP_MS);
    if (tn_str_eq(tn_tree_text(role), TN_STR("AGENT")))
        tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_AGENT_NAME, tn_tree_at(value, "DisplayName"), 0);
    if (tn_str_eq(tn_tree_text(role), TN_STR("CUSTOMER")))
        tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_NAME, tn_tree_at(value, "DisplayName"), 0);
    return tn_talk_say(talk);
}

static tenor_status tell_end(tn_talk *talk)
{
    tn_leaving_end(talk->own, talk);
    return TENOR_OK;
}

static const tn_vendor vendor = {
    .arrays = {"Transcript[]"},
    .own = sizeof(tn_leaving),
    .call = tell_call,
    .turn = tell_turn,
    .end = tell_end,
};

TN_VENDOR_FORMAT(amazon_chat, knows, vendor);
