/* measureout.c - what a call tells beside its scores, as members of its record. No words of the call stand in it: places say where
 * they are. */
#include "io/measureout.h"

#include "io/interop.h"
#include "io/jsonout.h"
#include "io/pen.h"

/* ---- pieces ---- */

/* A member's name as it stands behind another member, and its size. */
#define NAME(name) ",\"" name "\":", sizeof(",\"" name "\":") - 1

/* The name, without its comma where nothing stands before it; room for a number behind it. NULL: no memory. */
static inline __attribute__((always_inline)) char *put_name(tn_buf *out, const char *name, size_t size)
{
    char *p = tn_buf_room(out, size + TN_NUM_MAX);
    if (!p)
        return NULL;
    if (p[-1] != '{' && p[-1] != '[') { /* the record began long before */
        memcpy(p, name, size);
        return p + size;
    }
    memcpy(p, name + 1, size - 1);
    return p + size - 1;
}

static inline void put_end(tn_buf *out, const char *p)
{
    out->size = (size_t)(p - out->data);
}

static inline __attribute__((always_inline)) void begin(tn_buf *out, const char *name, size_t size, char bracket)
{
    char *p = put_name(out, name, size);
    if (!p)
        return;
    *p++ = bracket;
    put_end(out, p);
}

static void begin_element(tn_buf *out)
{
    tn_jsonout_comma(out);
    tn_buf_byte(out, '{');
}

static void end(tn_buf *out, char bracket)
{
    tn_buf_byte(out, bracket);
}

static inline __attribute__((always_inline)) void put_count(tn_buf *out, const char *name, size_t size, uint64_t value)
{
    char *p = put_name(out, name, size);
    if (p)
        put_end(out, tn_num_put_count(p, value));
}

static inline __attribute__((always_inline)) void put_unit(tn_buf *out, const char *name, size_t size, tenor_maybe value)
{
    char *p = put_name(out, name, size);
    if (p)
        put_end(out, tn_pen_maybe(p, value));
}

static inline __attribute__((always_inline)) void put_whole(tn_buf *out, const char *name, size_t size, tenor_maybe value)
{
    char *p = put_name(out, name, size);
    if (p)
        put_end(out, value.known ? tn_num_put_int(p, value.value) : TN_PEN_LITERAL(p, "null"));
}

static inline __attribute__((always_inline)) void put_bool(tn_buf *out, const char *name, size_t size, bool known, bool value)
{
    char *p = put_name(out, name, size);
    if (p)
        put_end(out, !known ? TN_PEN_LITERAL(p, "null") : value ? TN_PEN_LITERAL(p, "true") : TN_PEN_LITERAL(p, "false"));
}

static inline __attribute__((always_inline)) void put_text(tn_buf *out, const char *name, size_t size, const char *text)
{
    char *p = put_name(out, name, size);
    if (!p)
        return;
    put_end(out, text ? p : TN_PEN_LITERAL(p, "null"));
    if (text)
        tn_jsonout_string(out, tn_str_of(text, strlen(text)));
}

static void put_place(tn_buf *out, const tenor_place *place)
{
    put_count(out, NAME("utterance"), place->utterance);
    put_count(out, NAME("begin"), place->begin);
    put_count(out, NAME("end"), place->end);
    put_count(out, NAME("leg"), place->leg);
}

static const char *role_name(tenor_role role)
{
    return role == TENOR_ROLE_AGENT ? "agent" : role == TENOR_ROLE_CUSTOMER ? "customer" : "unknown";
}

/* ---- measures ---- */

static void put_speaker(tn_buf *out, const char *name, size_t size, const tenor_speaker *s)
{
    begin(out, name, size, '{');
    put_count(out, NAME("turns"), s->turns);
    put_count(out, NAME("words"), s->words);
    put_count(out, NAME("talk_ms"), s->talk_ms);
    put_unit(out, NAME("talk_share"), s->talk_share);
    put_unit(out, NAME("wpm"), s->pace);
    put_count(out, NAME("interruptions"), s->interruptions);
    put_count(out, NAME("overlaps"), s->overlaps);
    put_count(out, NAME("overlap_ms"), s->overlap_ms);
    put_count(out, NAME("silences_ended"), s->silences_ended);
    put_count(out, NAME("responses"), s->responses);
    put_whole(out, NAME("response_median_ms"), s->response_median_ms);
    put_whole(out, NAME("response_longest_ms"), s->response_longest_ms);
    put_count(out, NAME("open_questions"), s->open_questions);
    put_count(out, NAME("closed_questions"), s->closed_questions);
    end(out, '}');
}

static void put_lengths(tn_buf *out, const char *name, size_t size, uint64_t count, uint64_t ms, uint64_t longest)
{
    begin(out, name, size, '{');
    put_count(out, NAME("count"), count);
    put_count(out, NAME("ms"), ms);
    put_count(out, NAME("longest_ms"), longest);
}

static void put_jargon(tn_buf *out, const tenor_lexicon *lexicon, const tenor_call *call, const tenor_measures *m)
{
    tenor_jargon_term term;
    tenor_entry entry;
    begin(out, NAME("jargon"), '{');
    put_count(out, NAME("used"), m->jargon);
    put_count(out, NAME("theirs"), m->jargon_theirs);
    put_count(out, NAME("explained"), m->jargon_explained);
    put_count(out, NAME("unexplained"), m->jargon_unexplained);
    begin(out, NAME("terms"), '[');
    for (size_t i = 0; tenor_call_jargon(call, i, &term) && tenor_lexicon_entry(lexicon, term.entry, &entry); i++) {
        begin_element(out);
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
    begin(out, NAME("trajectory"), '{');
    put_text(out, NAME("state"), states[m->trajectory]);
    bool calmed = m->trajectory == TENOR_TRAJECTORY_CALMED, upset = m->trajectory != TENOR_TRAJECTORY_NONE;
    put_whole(out, NAME("upset_utterance"), (tenor_maybe){upset, (int64_t)m->upset_utterance});
    put_whole(out, NAME("calm_utterance"), (tenor_maybe){calmed, (int64_t)m->calm_utterance});
    put_whole(out, NAME("agent_turns"), (tenor_maybe){calmed, (int64_t)m->turns_to_calm});
    put_count(out, NAME("rises"), m->rises);
    put_count(out, NAME("falls"), m->falls);
    end(out, '}');
}

static void put_measures(tn_buf *out, const tenor_lexicon *lexicon, const tenor_call *call, const tenor_measures *m)
{
    begin(out, NAME("measures"), '{');
    put_text(out, NAME("shares"), m->shares_of_time ? "time" : "words");
    put_count(out, NAME("exchanges"), m->exchanges);
    put_speaker(out, NAME("agent"), &m->agent);
    put_speaker(out, NAME("customer"), &m->customer);
    put_unit(out, NAME("wpm_gap"), m->pace_gap);
    put_bool(out, NAME("too_fast"), m->pace_judged, m->too_fast);
    put_lengths(out, NAME("silences"), m->silences, m->silence_ms, m->longest_silence_ms);
    end(out, '}');
    put_lengths(out, NAME("holds"), m->holds, m->hold_ms, m->longest_hold_ms);
    put_count(out, NAME("announced"), m->announced_holds);
    end(out, '}');
    if (m->opening_known) {
        begin(out, NAME("opening"), '{');
        put_count(out, NAME("utterance"), m->opening_utterance);
        put_whole(out, NAME("ms"), m->opening_ms);
        put_bool(out, NAME("cut_off"), true, m->opening_cut_off);
        end(out, '}');
    } else {
        put_text(out, NAME("opening"), NULL);
    }
    begin(out, NAME("greeting"), '{');
    put_whole(out, NAME("ms"), m->greeting_ms);
    put_bool(out, NAME("late"), m->greeting_judged, m->greeting_late);
    end(out, '}');
    put_bool(out, NAME("responses_late"), m->responses_judged, m->responses_late);
    begin(out, NAME("apologies"), '{');
    put_count(out, NAME("count"), m->apologies);
    put_count(out, NAME("without_step"), m->apologies_alone);
    put_bool(out, NAME("cycle"), true, m->apology_cycle);
    end(out, '}');
    begin(out, NAME("name"), '{');
    put_bool(out, NAME("known"), true, m->name_known);
    put_count(out, NAME("used"), m->names_used);
    end(out, '}');
    put_jargon(out, lexicon, call, m);
    begin(out, NAME("accuracy"), '{');
    put_count(out, NAME("hedged"), m->hedged);
    put_count(out, NAME("corrected"), m->corrected);
    put_count(out, NAME("hearsay"), m->hearsay);
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
        put_unit(out, NAME("value"), (tenor_maybe){true, e->value});
    else
        put_whole(out, NAME("value"), (tenor_maybe){true, e->value});
    put_text(out, NAME("unit"), e->unit);
    if (e->business)
        put_bool(out, NAME("business"), true, true);
}

static void put_entities(tn_buf *out, const tenor_call *call)
{
    tenor_entity e;
    begin(out, NAME("entities"), '[');
    for (size_t i = 0; tenor_call_entity(call, i, &e); i++) {
        begin_element(out);
        put_text(out, NAME("entity"), entity_names[e.kind]);
        put_text(out, NAME("role"), role_name(e.place.role));
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
    begin(out, NAME("promises"), '[');
    for (size_t i = 0; tenor_call_promise(call, i, &p); i++) {
        begin_element(out);
        put_text(out, NAME("who"), who[p.who]);
        put_place(out, &p.place);
        begin(out, NAME("action"), '{');
        put_count(out, NAME("begin"), p.action_begin);
        put_count(out, NAME("end"), p.action_end);
        end(out, '}');
        if (p.timed) {
            begin(out, NAME("until"), '{');
            put_text(out, NAME("entity"), entity_names[p.until.kind]);
            put_count(out, NAME("begin"), p.until.place.begin);
            put_count(out, NAME("end"), p.until.place.end);
            put_value(out, &p.until);
            end(out, '}');
        } else {
            put_text(out, NAME("until"), NULL);
        }
        end(out, '}');
    }
    end(out, ']');
}

/* ---- flags, outcome, attitude ---- */

/* Where in the call a flag was raised, and by what. */
static void put_raised(tn_buf *out, const tenor_lexicon *lexicon, tenor_flag flag, const tenor_flag_state *s)
{
    tenor_category category;
    if (s->from_category && tenor_lexicon_category(lexicon, s->category, &category)) {
        tn_jsonout_key(out, "category");
        tn_jsonout_string(out, tn_interop_in(category.name));
    }
    if (flag == TENOR_FLAG_LIMIT_EXCEEDED) {
        put_unit(out, NAME("amount"), (tenor_maybe){true, s->amount});
        put_unit(out, NAME("limit"), (tenor_maybe){true, s->limit});
        put_text(out, NAME("unit"), s->unit);
    }
    put_text(out, NAME("role"), role_name(s->first.role));
    put_place(out, &s->first);
    if (s->count > 1) {
        begin(out, NAME("last"), '{');
        put_place(out, &s->last);
        end(out, '}');
    }
}

/* The call before this one. */
static void put_earlier(tn_buf *out, const tenor_io_contact *earlier)
{
    begin(out, NAME("earlier"), '{');
    tn_jsonout_key(out, "call_id");
    tn_jsonout_string(out, tn_interop_in(earlier->call_id));
    put_count(out, NAME("days"), (uint64_t)earlier->days);
    put_text(out, NAME("same"), earlier->same_topic ? "topic" : "queue");
    end(out, '}');
}

/* Whether a flag is raised, by what was said or, of a repeat, by an earlier call. */
static bool is_raised(const tenor_call *call, tenor_flag flag, const tenor_io_contact *earlier, tenor_flag_state *s)
{
    if (tenor_call_flag(call, flag, s))
        return true;
    s->count = 0;
    return flag == TENOR_FLAG_REPEAT && earlier->call_id.size > 0;
}

static void put_flag(tn_buf *out, const tenor_lexicon *lexicon, tenor_flag flag, const tenor_flag_state *s, const tenor_io_contact *earlier)
{
    begin_element(out);
    put_text(out, NAME("flag"), tenor_flag_name(flag));
    put_count(out, NAME("count"), s->count);
    if (s->count)
        put_raised(out, lexicon, flag, s);
    if (flag == TENOR_FLAG_REPEAT && earlier->call_id.size > 0)
        put_earlier(out, earlier);
    end(out, '}');
}

static void put_flags(tn_buf *out, const tenor_lexicon *lexicon, const tenor_call *call, const tenor_io_contact *earlier)
{
    tenor_flag_state s;
    uint64_t raised = 0;
    _Static_assert(TENOR_FLAG_COUNT <= 64, "a bit for each flag");
    begin(out, NAME("flags"), '[');
    for (int i = 0; i < TENOR_FLAG_COUNT; i++)
        if (is_raised(call, (tenor_flag)i, earlier, &s)) {
            const char *name = tenor_flag_name((tenor_flag)i);
            raised |= UINT64_C(1) << i;
            tn_jsonout_comma(out);
            tn_jsonout_string(out, tn_str_of(name, strlen(name)));
        }
    end(out, ']');
    begin(out, NAME("flagged"), '[');
    for (; raised; raised &= raised - 1) {
        const tenor_flag flag = (tenor_flag)__builtin_ctzll(raised);
        if (is_raised(call, flag, earlier, &s))
            put_flag(out, lexicon, flag, &s, earlier);
    }
    end(out, ']');
}

static void put_outcome(tn_buf *out, const tenor_call *call)
{
    static const char *const classes[] = {NULL, "resolved", "pending", "escalated", "transferred", "unresolved"};
    static const char *const clarities[] = {NULL, "unclear", "stated", "confirmed"};
    tenor_outcome_state o;
    if (!tenor_call_outcome_of(call, &o))
        return;
    begin(out, NAME("outcome"), '{');
    put_text(out, NAME("class"), classes[o.outcome]);
    put_text(out, NAME("clarity"), clarities[o.clarity]);
    if (o.shown) {
        put_text(out, NAME("role"), role_name(o.place.role));
        put_place(out, &o.place);
    }
    end(out, '}');
}

static void put_attitude(tn_buf *out, const tenor_call *call, size_t leg)
{
    tenor_attitude_state a;
    if (!tenor_call_attitude(call, leg, &a))
        return;
    begin(out, NAME("attitude"), '{');
    put_text(out, NAME("class"), a.known ? tenor_attitude_name(a.attitude) : NULL);
    put_text(out, NAME("style"), a.styled ? tenor_attitude_name(a.style) : NULL);
    begin(out, NAME("evidence"), '[');
    for (int i = 0; i < TENOR_ATTITUDE_COUNT; i++) {
        if (a.counts[i] == 0)
            continue;
        begin_element(out);
        put_text(out, NAME("of"), tenor_attitude_name((tenor_attitude)i));
        put_count(out, NAME("count"), a.counts[i]);
        if (leg == SIZE_MAX)
            put_place(out, &a.places[i]);
        end(out, '}');
    }
    end(out, ']');
    end(out, '}');
}

void tn_measureout_put(tn_buf *out, const tenor_lexicon *lexicon, const tenor_call *call, const tenor_io_contact *earlier)
{
    tenor_measures m;
    if (!tenor_call_measures(call, &m))
        return;
    put_measures(out, lexicon, call, &m);
    put_entities(out, call);
    put_promises(out, call);
    put_flags(out, lexicon, call, earlier);
    put_outcome(out, call);
    put_attitude(out, call, SIZE_MAX);
}

void tn_measureout_leg(tn_buf *out, const tenor_call *call, size_t leg)
{
    tenor_leg_measures m;
    if (!tenor_call_leg_measures(call, leg, &m))
        return;
    begin(out, NAME("measures"), '{');
    put_count(out, NAME("words"), m.words);
    put_count(out, NAME("talk_ms"), m.talk_ms);
    put_unit(out, NAME("wpm"), m.pace);
    put_count(out, NAME("interruptions"), m.interruptions);
    put_count(out, NAME("overlaps"), m.overlaps);
    put_count(out, NAME("silences_ended"), m.silences_ended);
    put_count(out, NAME("responses"), m.responses);
    put_whole(out, NAME("response_mean_ms"), m.response_mean_ms);
    put_whole(out, NAME("response_longest_ms"), m.response_longest_ms);
    put_count(out, NAME("open_questions"), m.open_questions);
    put_count(out, NAME("closed_questions"), m.closed_questions);
    put_count(out, NAME("apologies"), m.apologies);
    put_count(out, NAME("names_used"), m.names_used);
    put_count(out, NAME("jargon_unexplained"), m.jargon_unexplained);
    put_count(out, NAME("hedged"), m.hedged);
    put_count(out, NAME("corrected"), m.corrected);
    put_count(out, NAME("promises"), m.promises);
    put_count(out, NAME("exceptions"), m.exceptions);
    end(out, '}');
    put_attitude(out, call, leg);
}
