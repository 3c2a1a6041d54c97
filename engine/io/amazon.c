/* amazon.c - what the documents of Amazon Connect have in common. */
#include "io/amazon.h"

const tn_tree *tn_amazon_role(const tn_tree *shell, const tn_tree *turn)
{
    const tn_tree *role = tn_tree_at(turn, "ParticipantRole"), *id = tn_tree_at(turn, "ParticipantId");
    const tn_tree *participants = tn_tree_at(shell, "Participants");
    if (tn_tree_text(role).n || !tn_tree_is(participants, TN_JSON_ARRAY))
        return role ? role : id;
    for (const tn_tree *participant = participants->first; participant; participant = participant->next) {
        role = tn_tree_at(participant, "ParticipantRole");
        if (role && tn_str_eq(tn_tree_text_at(participant, "ParticipantId"), tn_tree_text(id)))
            return role;
    }
    return id;
}
