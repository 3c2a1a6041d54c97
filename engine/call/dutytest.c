/* dutytest.c - the conversations of a playbook's duties, as tests. */
#include "call/dutytest.h"

#include "base/num.h"
#include "call/conversation.h"
#include "call/duties.h"
#include "call/introduced.h"
#include "lexicon/playcompile.h"

#define MS_A_WORD 400 /* of a line that says when it begins, not when it ends: about 150 words a minute */

typedef struct run {
    tn_rehearsal *rehearsal;
    tn_source_set *set;
    const tn_image *image;
    tn_conversation conversation;
    tn_duties duties;
    tn_introduced introduced;
} run;

static bool say(run *r, const tn_ast_conversation *test, const tn_ast_turn *line, uint64_t number)
{
    static const tenor_str agents[] = {{"", 0}, {"agent", 5}, {"agent2", 6}};
    tenor_score score;
    tenor_segment turn = {.utterance = TENOR_UTTERANCE_INIT, .number = number, .start_ms = line->start_ms, .end_ms = line->end_ms};
    turn.utterance.text = (tenor_str){line->text.p, line->text.n};
    turn.utterance.role = line->role;
    turn.utterance.channel = (tenor_str){test->channel.p, test->channel.n};
    turn.agent_id = agents[line->agent];
    tn_arena_reset(&r->rehearsal->arena);
    if (!tn_utterance_score(&r->rehearsal->utterance, &turn.utterance, 1, TN_IMAGE_NONE, &r->rehearsal->arena, &score))
        return false;
    if (turn.start_ms != TENOR_NO_TIME && turn.end_ms == TENOR_NO_TIME)
        turn.end_ms = turn.start_ms + (int64_t)score.tokens * MS_A_WORD;
    tn_str named = {NULL, 0};
    tn_duties_reading reading;
    reading.noted = NULL;
    const bool stays = tn_conversation_stays(&r->conversation, &turn);
    if (!tn_introduced_turn(&r->introduced, line->role, line->text, stays, NULL, &named))
        named.n = 0;
    if (!tn_duties_room_turn(&r->duties, &turn, &score, stays, named, NULL, NULL, &reading) || !tn_conversation_add(&r->conversation, &turn, &score))
        return false;
    tn_duties_turn(&r->duties, &turn, r->conversation.current, named, &reading);
    return true;
}

static bool happen(run *r, enum tn_play_event event, int64_t at_ms)
{
    if (!tn_duties_room_event(&r->duties, event))
        return false;
    tn_duties_event(&r->duties, event, at_ms);
    tn_introduced_break(&r->introduced);
    return true;
}

static bool converse(run *r, const tn_ast_conversation *test)
{
    uint64_t number = 0;
    tn_conversation_reset(&r->conversation);
    r->duties.drafts = true;
    tn_duties_reset(&r->duties);
    r->introduced = (tn_introduced){.asked = false};
    for (const tn_ast_turn *line = test->turns; line; line = line->next) {
        bool ok = line->event == TN_PLAY_SAYS         ? say(r, test, line, number++)
                  : line->event == TN_PLAY_NAME_KNOWN ? tn_duties_name(&r->duties, line->role, line->text)
                                                      : happen(r, line->event, line->start_ms);
        if (!ok)
            return false;
    }
    return happen(r, TN_PLAY_END, TENOR_NO_TIME);
}

/* "step 2 was said in line 14 after 31.4 s of 30 s" */
static tn_str explain(run *r, const tn_ast_conversation *test, const tenor_duty_finding *f)
{
    tn_diags *d = &r->set->diags;
    const tn_ast_turn *said = NULL;
    uint64_t number = 0;
    char taken[TN_NUM_MAX], limit[TN_NUM_MAX];
    for (const tn_ast_turn *line = test->turns; line && f->said; line = line->next)
        if (line->event == TN_PLAY_SAYS && number++ == f->utterance)
            said = line;
    int64_t unit = f->in_turns ? 1 : 1000;
    size_t t = tn_num_unit(taken, f->taken.value / unit * TN_NUM_UNIT + f->taken.value % unit * TN_NUM_UNIT / unit);
    size_t l = tn_num_unit(limit, f->limit.value / unit * TN_NUM_UNIT + f->limit.value % unit * TN_NUM_UNIT / unit);
    const char *what = f->in_turns ? " turns" : " s";
    if (!said)
        return tn_diag_text(d, "step %zu never came", f->step + 1);
    if (f->limit.known)
        return tn_diag_text(d, "step %zu is said in line %u, after %.*s%s; the window is %.*s%s", f->step + 1, said->place.line, (int)t,
                            taken, what, (int)l, limit, what);
    return tn_diag_text(d, "step %zu is said in line %u, after %.*s%s", f->step + 1, said->place.line, (int)t, taken, what);
}

static void check(run *r, const tn_ast_conversation *test, uint32_t duty)
{
    static const char *const names[] = {"none", "met", "missed"};
    static const char *const expectations[] = {"met", "missed", "none", "near"};
    tenor_duty_state state;
    tn_duties_read(&r->duties, duty, &state);
    tenor_duty_finding found, next;
    const tenor_duty_finding *f = NULL;
    for (size_t i = 0; tn_duties_finding(&r->duties, duty, i, &next); i++)
        if (!f || next.outcome == state.outcome) {
            found = next;
            f = &found;
        }
    bool near = f && f->outcome == TENOR_DUTY_MISSED && f->late;
    bool held = test->expected == TN_PLAY_EXPECT_MET     ? state.outcome == TENOR_DUTY_MET
                : test->expected == TN_PLAY_EXPECT_NONE  ? state.outcome == TENOR_DUTY_NONE
                : test->expected == TN_PLAY_EXPECT_NEAR  ? state.outcome == TENOR_DUTY_MISSED && near
                                                         : state.outcome == TENOR_DUTY_MISSED;
    if (held)
        return;
    tn_str help = f ? explain(r, test, f) : TN_STR("its trigger never came true, or an unless: line excused it");
    tn_diag_add(&r->set->diags, TN_DIAG_T702, test->place, test->width, help, "expected %s: the duty '%.*s' is %s%s",
                expectations[test->expected], TN_DIAG_V(tn_image_str(r->image, r->image->duties[duty].name)), names[state.outcome],
                near ? ", said too late" : "");
}

static bool run_all(run *r, const tn_ast_duty **duties, size_t count, size_t *tests)
{
    for (size_t i = 0; i < count; i++) {
        if (r->set->ast.files[duties[i]->place.file].layer != r->rehearsal->layer)
            continue;
        for (const tn_ast_conversation *test = duties[i]->tests; test; test = test->next) {
            if (!converse(r, test))
                return false;
            check(r, test, (uint32_t)i);
            ++*tests;
        }
    }
    return !r->set->diags.no_memory;
}

bool tn_dutytest_run(tn_rehearsal *rehearsal, size_t *tests)
{
    size_t count;
    const unsigned layer = rehearsal->layer;
    run r = {.rehearsal = rehearsal, .set = rehearsal->set, .image = &rehearsal->image};
    if (r.image->duties_count == 0)
        return true;
    /* Duties of the image stand in the order of this list: both by name. */
    const tn_ast_duty **duties = tn_playcompile_duties(&r.set->ast, layer, layer + 1, &r.set->diags, &count);
    if (!duties)
        return false;
    tn_conversation_init(&r.conversation, r.image, r.set->arena.mem);
    bool ok = tn_duties_init(&r.duties, r.image, r.set->arena.mem) && run_all(&r, duties, count, tests);
    tn_duties_free(&r.duties);
    tn_conversation_free(&r.conversation);
    return ok;
}
