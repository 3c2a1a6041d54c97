/* measureout.c - what a call tells beside its scores, as members of its record. No words of the call stand in it: places say where
 * they are. */
#include "io/measureout.h"

#include "io/interop.h"
#include "io/jsonout.h"

/* ---- pieces ---- */

static void begin(tn_buf *out, const char *name, char bracket)
{
    if (name)
        tn_jsonout_key(out, name);
    else
        tn_jsonout_comma(out);
    tn_buf_byte(out, bracket);
}

static void end(tn_buf *out, char bracket)
{
    tn_buf_byte(out, bracket);
}

static void put_count(tn_buf *out, const char *name, uint64_t value)
{
    tn_jsonout_key(out, name);
    tn_jsonout_count(out, value);
}

static void put_unit(tn_buf *out, const char *name, tenor_maybe value)
{
    tn_jsonout_key(out, name);
    if (value.known)
        tn_buf_unit(out, value.value);
    else
        tn_buf_text(out, "null");
}

static void put_whole(tn_buf *out, const char *name, tenor_maybe value)
{
    tn_jsonout_key(out, name);
    if (value.known)
        tn_buf_int(out, value.value);
    else
        tn_buf_text(out, "null");
}

static void put_bool(tn_buf *out, const char *name, bool known, bool value)
{
    tn_jsonout_key(out, name);
    tn_buf_text(out, !known ? "null" : value ? "true" : "false");
}

static void put_text(tn_buf *out, const char *name, const char *text)
{
    tn_jsonout_key(out, name);
    if (text)
        tn_jsonout_string(out, tn_str_of(text, strlen(text)));
    else
        tn_buf_text(out, "null");
}

static void put_place(tn_buf *out, const tenor_place *place)
{
    put_count(out, "utterance", place->utterance);
    put_count(out, "begin", place->begin);
    put_count(out, "end", place->end);
    put_count(out, "leg", place->leg);
}

static const char *role_name(tenor_role role)
{
    return role == TENOR_ROLE_AGENT ? "agent" : role == TENOR_ROLE_CUSTOMER ? "customer" : "unknown";
}

/* ---- measures ---- */

static void put_speaker(tn_buf *out, const char *name, const tenor_speaker *s)
{
    begin(out, name, '{');
    put_count(out, "turns", s->turns);
    put_count(out, "words", s->words);
    put_count(out, "talk_ms", s->talk_ms);
    put_unit(out, "talk_share", s->talk_share);
    put_unit(out, "wpm", s->pace);
    put_count(out, "interruptions", s->interruptions);
    put_count(out, "overlaps", s->overlaps);
    put_count(out, "overlap_ms", s->overlap_ms);
    put_count(out, "silences_ended", s->silences_ended);
    put_count(out, "responses", s->responses);
    put_whole(out, "response_median_ms", s->response_median_ms);
    put_whole(out, "response_longest_ms", s->response_longest_ms);
    put_count(out, "open_questions", s->open_questions);
    put_count(out, "closed_questions", s->closed_questions);
    end(out, '}');
}

static void put_lengths(tn_buf *out, const char *name, uint64_t count, uint64_t ms, uint64_t longest)
{
    begin(out, name, '{');
    put_count(out, "count", count);
    put_count(out, "ms", ms);
    put_count(out, "longest_ms", longest);
}

static void put_jargon(tn_buf *out, const tenor_lexicon *lexicon, const tenor_call *call, const tenor_measures *m)
{
    tenor_jargon_term term;
    tenor_entry entry;
    begin(out, "jargon", '{');
    put_count(out, "used", m->jargon);
    put_count(out, "theirs", m->jargon_theirs);
    put_count(out, "explained", m->jargon_explained);
    put_count(out, "unexplained", m->jargon_unexplained);
    begin(out, "terms", '[');
    for (size_t i = 0; tenor_call_jargon(call, i, &term) && tenor_lexicon_entry(lexicon, term.entry, &entry); i++) {
        begin(out, NULL, '{');
        put_place(out, &term.place);
        tn_jsonout_key(out, "id");
        tn_jsonout_string(out, tn_interop_in(entry.id));
        tn_jsonout_key(out, "note");
        tn_jsonout_string_or_null(out, entry.note);
        end(out, '}');
    }
    end(out, ']');
    end(out, '}');
}

static void put_trajectory(tn_buf *out, const tenor_measures *m)
{
    static const char *const states[] = {"even", "calmed", "upset"};
    begin(out, "trajectory", '{');
    put_text(out, "state", states[m->trajectory]);
    bool calmed = m->trajectory == TENOR_TRAJECTORY_CALMED, upset = m->trajectory != TENOR_TRAJECTORY_NONE;
    put_whole(out, "upset_utterance", (tenor_maybe){upset, (int64_t)m->upset_utterance});
    put_whole(out, "calm_utterance", (tenor_maybe){calmed, (int64_t)m->calm_utterance});
    put_whole(out, "agent_turns", (tenor_maybe){calmed, (int64_t)m->turns_to_calm});
    put_count(out, "rises", m->rises);
    put_count(out, "falls", m->falls);
    end(out, '}');
}

static void put_measures(tn_buf *out, const tenor_lexicon *lexicon, const tenor_call *call, const tenor_measures *m)
{
    begin(out, "measures", '{');
    put_text(out, "shares", m->shares_of_time ? "time" : "words");
    put_count(out, "exchanges", m->exchanges);
    put_speaker(out, "agent", &m->agent);
    put_speaker(out, "customer", &m->customer);
    put_unit(out, "wpm_gap", m->pace_gap);
    put_bool(out, "too_fast", m->pace_judged, m->too_fast);
    put_lengths(out, "silences", m->silences, m->silence_ms, m->longest_silence_ms);
    end(out, '}');
    put_lengths(out, "holds", m->holds, m->hold_ms, m->longest_hold_ms);
    put_count(out, "announced", m->announced_holds);
    end(out, '}');
    if (m->opening_known) {
        begin(out, "opening", '{');
        put_count(out, "utterance", m->opening_utterance);
        put_whole(out, "ms", m->opening_ms);
        put_bool(out, "cut_off", true, m->opening_cut_off);
        end(out, '}');
    } else {
        put_text(out, "opening", NULL);
    }
    begin(out, "greeting", '{');
    put_whole(out, "ms", m->greeting_ms);
    put_bool(out, "late", m->greeting_judged, m->greeting_late);
    end(out, '}');
    put_bool(out, "responses_late", m->responses_judged, m->responses_late);
    begin(out, "apologies", '{');
    put_count(out, "count", m->apologies);
    put_count(out, "without_step", m->apologies_alone);
    put_bool(out, "cycle", true, m->apology_cycle);
    end(out, '}');
    begin(out, "name", '{');
    put_bool(out, "known", true, m->name_known);
    put_count(out, "used", m->names_used);
    end(out, '}');
    put_jargon(out, lexicon, call, m);
    begin(out, "accuracy", '{');
    put_count(out, "hedged", m->hedged);
    put_count(out, "corrected", m->corrected);
    put_count(out, "hearsay", m->hearsay);
    end(out, '}');
    put_trajectory(out, m);
    end(out, '}');
}

/* ---- entities and promises ---- */

static const char *const entity_names[] = {"amount", "date", "deadline", "reference", "code"};

/* Values of dates and numbers are not told: they may name a person. */
static void put_value(tn_buf *out, const tenor_entity *e)
{
    if (!e->known || (e->kind != TENOR_ENTITY_AMOUNT && e->kind != TENOR_ENTITY_DEADLINE))
        return;
    if (e->kind == TENOR_ENTITY_AMOUNT)
        put_unit(out, "value", (tenor_maybe){true, e->value});
    else
        put_whole(out, "value", (tenor_maybe){true, e->value});
    put_text(out, "unit", e->unit);
    if (e->business)
        put_bool(out, "business", true, true);
}

static void put_entities(tn_buf *out, const tenor_call *call)
{
    tenor_entity e;
    begin(out, "entities", '[');
    for (size_t i = 0; tenor_call_entity(call, i, &e); i++) {
        begin(out, NULL, '{');
        put_text(out, "entity", entity_names[e.kind]);
        put_text(out, "role", role_name(e.place.role));
        put_place(out, &e.place);
        put_value(out, &e);
        end(out, '}');
    }
    end(out, ']');
}

static void put_promises(tn_buf *out, const tenor_call *call)
{
    static const char *const who[] = {"i", "we", "team"};
    tenor_promise p;
    begin(out, "promises", '[');
    for (size_t i = 0; tenor_call_promise(call, i, &p); i++) {
        begin(out, NULL, '{');
        put_text(out, "who", who[p.who]);
        put_place(out, &p.place);
        begin(out, "action", '{');
        put_count(out, "begin", p.action_begin);
        put_count(out, "end", p.action_end);
        end(out, '}');
        if (p.timed) {
            begin(out, "until", '{');
            put_text(out, "entity", entity_names[p.until.kind]);
            put_count(out, "begin", p.until.place.begin);
            put_count(out, "end", p.until.place.end);
            put_value(out, &p.until);
            end(out, '}');
        } else {
            put_text(out, "until", NULL);
        }
        end(out, '}');
    }
    end(out, ']');
}

/* ---- flags, outcome, attitude ---- */

static void put_flag(tn_buf *out, const tenor_lexicon *lexicon, tenor_flag flag, const tenor_flag_state *s)
{
    tenor_category category;
    begin(out, NULL, '{');
    put_text(out, "flag", tenor_flag_name(flag));
    put_count(out, "count", s->count);
    if (s->from_category && tenor_lexicon_category(lexicon, s->category, &category)) {
        tn_jsonout_key(out, "category");
        tn_jsonout_string(out, tn_interop_in(category.name));
    }
    if (flag == TENOR_FLAG_LIMIT_EXCEEDED) {
        put_unit(out, "amount", (tenor_maybe){true, s->amount});
        put_unit(out, "limit", (tenor_maybe){true, s->limit});
        put_text(out, "unit", s->unit);
    }
    put_text(out, "role", role_name(s->first.role));
    put_place(out, &s->first);
    if (s->count > 1) {
        begin(out, "last", '{');
        put_place(out, &s->last);
        end(out, '}');
    }
    end(out, '}');
}

static void put_flags(tn_buf *out, const tenor_lexicon *lexicon, const tenor_call *call)
{
    tenor_flag_state s;
    begin(out, "flags", '[');
    for (int i = 0; i < TENOR_FLAG_COUNT; i++)
        if (tenor_call_flag(call, (tenor_flag)i, &s)) {
            const char *name = tenor_flag_name((tenor_flag)i);
            tn_jsonout_comma(out);
            tn_jsonout_string(out, tn_str_of(name, strlen(name)));
        }
    end(out, ']');
    begin(out, "flagged", '[');
    for (int i = 0; i < TENOR_FLAG_COUNT; i++)
        if (tenor_call_flag(call, (tenor_flag)i, &s))
            put_flag(out, lexicon, (tenor_flag)i, &s);
    end(out, ']');
}

static void put_outcome(tn_buf *out, const tenor_call *call)
{
    static const char *const classes[] = {NULL, "resolved", "pending", "escalated", "transferred", "unresolved"};
    static const char *const clarities[] = {NULL, "unclear", "stated", "confirmed"};
    tenor_outcome_state o;
    if (!tenor_call_outcome_of(call, &o))
        return;
    begin(out, "outcome", '{');
    put_text(out, "class", classes[o.outcome]);
    put_text(out, "clarity", clarities[o.clarity]);
    if (o.shown) {
        put_text(out, "role", role_name(o.place.role));
        put_place(out, &o.place);
    }
    end(out, '}');
}

static void put_attitude(tn_buf *out, const tenor_call *call, size_t leg)
{
    tenor_attitude_state a;
    if (!tenor_call_attitude(call, leg, &a))
        return;
    begin(out, "attitude", '{');
    put_text(out, "class", a.known ? tenor_attitude_name(a.attitude) : NULL);
    put_text(out, "style", a.styled ? tenor_attitude_name(a.style) : NULL);
    begin(out, "evidence", '[');
    for (int i = 0; i < TENOR_ATTITUDE_COUNT; i++) {
        if (a.counts[i] == 0)
            continue;
        begin(out, NULL, '{');
        put_text(out, "of", tenor_attitude_name((tenor_attitude)i));
        put_count(out, "count", a.counts[i]);
        if (leg == SIZE_MAX)
            put_place(out, &a.places[i]);
        end(out, '}');
    }
    end(out, ']');
    end(out, '}');
}

void tn_measureout_put(tn_buf *out, const tenor_lexicon *lexicon, const tenor_call *call)
{
    tenor_measures m;
    if (!tenor_call_measures(call, &m))
        return;
    put_measures(out, lexicon, call, &m);
    put_entities(out, call);
    put_promises(out, call);
    put_flags(out, lexicon, call);
    put_outcome(out, call);
    put_attitude(out, call, SIZE_MAX);
}

void tn_measureout_leg(tn_buf *out, const tenor_call *call, size_t leg)
{
    tenor_leg_measures m;
    if (!tenor_call_leg_measures(call, leg, &m))
        return;
    begin(out, "measures", '{');
    put_count(out, "words", m.words);
    put_count(out, "talk_ms", m.talk_ms);
    put_unit(out, "wpm", m.pace);
    put_count(out, "interruptions", m.interruptions);
    put_count(out, "overlaps", m.overlaps);
    put_count(out, "silences_ended", m.silences_ended);
    put_count(out, "responses", m.responses);
    put_whole(out, "response_mean_ms", m.response_mean_ms);
    put_whole(out, "response_longest_ms", m.response_longest_ms);
    put_count(out, "open_questions", m.open_questions);
    put_count(out, "closed_questions", m.closed_questions);
    put_count(out, "apologies", m.apologies);
    put_count(out, "names_used", m.names_used);
    put_count(out, "jargon_unexplained", m.jargon_unexplained);
    put_count(out, "hedged", m.hedged);
    put_count(out, "corrected", m.corrected);
    put_count(out, "promises", m.promises);
    put_count(out, "exceptions", m.exceptions);
    end(out, '}');
    put_attitude(out, call, leg);
}
