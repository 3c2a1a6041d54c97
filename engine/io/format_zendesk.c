/* format_zendesk.c - Zendesk Chat: the history[] of a chat, messages among joining, leaving, files and ratings; and messages
 * that were left while nobody was there. */
#include "io/leaving.h"
#include "io/vendor.h"

#define AGENT "agent:" /* before an agent's id in a nick */

static bool knows(const tn_tree *document)
{
    const tn_tree *event = tn_tree_at(document, "history[0]");
    if (event)
        return tn_str_starts(tn_tree_text_at(event, "type"), TN_STR("chat.")) && tn_tree_at(event, "timestamp");
    return (tn_tree_says(document, "type", "chat") || tn_tree_says(document, "type", "offline_msg")) &&
           tn_tree_at(document, "visitor");
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *shell = talk->shell;
    tn_draft *about = &talk->about;
    tn_talk_put(about, TN_NAMES_CALL_ID, tn_tree_at(shell, "id"), 0);
    tn_talk_text(about, (tn_names_slot)TENOR_IO_FIELD_CHANNEL, TN_STR("chat"));
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_QUEUE, tn_tree_at(shell, "department_name"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_ID, tn_tree_at(shell, "visitor.id"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_NAME, tn_tree_at(shell, "visitor.name"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_CSAT, tn_tree_at(shell, "rating"), 0);
    return tn_talk_started(talk, TN_TALK_FIRST(shell, "session.start_date", "timestamp"));
}

/* Who joins, writes or leaves, for who ends the chat. */
static tenor_status take_act(tn_talk *talk, const tn_tree *value, bool machine, bool agent)
{
    const bool joins = tn_tree_says(value, "type", "chat.memberjoin"), leaves = tn_tree_says(value, "type", "chat.memberleave");
    const bool speaks = tn_tree_says(value, "type", "chat.msg");
    tn_str nick = tn_tree_text_at(value, "nick");
    tenor_role who = machine || !nick.n ? TENOR_ROLE_UNKNOWN : agent ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER;
    if (!joins && !leaves && !speaks)
        return TENOR_OK;
    return tn_leaving_take(talk->own, talk, joins ? TN_LEAVING_JOINS : leaves ? TN_LEAVING_LEAVES : TN_LEAVING_SPEAKS, who, nick);
}

static tenor_status tell_event(tn_talk *talk, const tn_vendor_element *element)
{
    const tn_tree *value = element->value, *role = tn_tree_at(value, "sender_type");
    tn_str nick = tn_tree_text_at(value, "nick"), kind = tn_tree_text(role);
    tn_draft *turn = &talk->turn;
    bool machine = tn_names_same(kind, TN_STR("trigger")) || tn_str_eq(nick, TN_STR(AGENT "trigger"));
    bool agent = !machine && (kind.n ? tn_names_same(kind, TN_STR("agent")) : tn_str_starts(nick, TN_STR(AGENT)));
    tenor_status status = take_act(talk, value, machine, agent);
    if (status != TENOR_OK || !tn_tree_says(value, "type", "chat.msg"))
        return status;
    if (machine)
        tn_talk_text(turn, TN_NAMES_ROLE, TN_STR("automated"));
    else if (kind.n)
        tn_talk_put(turn, TN_NAMES_ROLE, role, 0);
    else
        tn_talk_text(turn, TN_NAMES_ROLE, agent ? TN_STR("agent") : nick);
    if (agent) {
        tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_AGENT_NAME, tn_tree_at(value, "name"), 0);
        if (tn_str_starts(nick, TN_STR(AGENT)))
            tn_talk_text(turn, TN_NAMES_AGENT_ID, tn_str_from(nick, sizeof AGENT - 1));
    }
    tn_talk_put(turn, TN_NAMES_TEXT, tn_tree_at(value, "msg"), 0);
    tn_talk_put(turn, TN_NAMES_START, tn_tree_at(value, "timestamp"), TN_STAMP_S);
    return tn_talk_say(talk);
}

/* Who ended it; and what was left for when somebody is there. */
static tenor_status tell_end(tn_talk *talk)
{
    const tn_tree *message = tn_tree_at(talk->shell, "message");
    tn_leaving_end(talk->own, talk);
    if (!tn_tree_says(talk->shell, "type", "offline_msg") || !tn_tree_text(message).n)
        return TENOR_OK;
    tn_talk_text(&talk->turn, TN_NAMES_ROLE, TN_STR("visitor"));
    tn_talk_put(&talk->turn, TN_NAMES_TEXT, message, 0);
    tn_talk_put(&talk->turn, TN_NAMES_START, tn_tree_at(talk->shell, "timestamp"), TN_STAMP_S);
    return tn_talk_say(talk);
}

static const tn_vendor vendor = {
    .arrays = {"history[]"},
    .own = sizeof(tn_leaving),
    .call = tell_call,
    .turn = tell_event,
    .end = tell_end,
};

TN_VENDOR_FORMAT(zendesk, knows, vendor);
