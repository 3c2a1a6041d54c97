/* duties.h - the duties of a playbook in one call: what is open, met and missed. One pass, bounded memory, turns in the order in
 * which they come; live and batch are the same code. A call pays for what waits, not for what might. */
#ifndef TN_CALL_DUTIES_H
#define TN_CALL_DUTIES_H

#include "base/buf.h"
#include "call/formula.h"
#include "call/workhours.h"

enum tn_duty_phase {
    TN_DUTY_IDLE,
    TN_DUTY_OPEN, /* waits for a step */
    TN_DUTY_LATE  /* missed, and what came too late would be told */
};

/* Where in the call something was. Times may be TENOR_NO_TIME. */
typedef struct tn_duty_anchor {
    int64_t ms;
    uint32_t turn, begin; /* index of the turn in the call; byte in it */
    uint32_t turns;       /* of who must speak, by then, this one included; of everybody for events */
    unsigned source : 8;  /* tenor_clock of ms */
    unsigned floor : 24;  /* of what is counted once a turn: where it was counted last, as a number from 1; 0: nowhere */
} tn_duty_anchor;
#define TN_DUTY_FLOORS (UINT32_C(1) << 24)

/* What is counted of a duty. */
typedef struct tn_duty_tally {
    uint32_t met, missed, excused;
    unsigned triggers : 10; /* towards the number of times of the trigger */
    unsigned notes : 3;     /* opportunities written down in detail */
    uint16_t wait;          /* 1 + its place among those that wait; 0: it does not */
} tn_duty_tally;
_Static_assert(TN_PLAY_TIMES < 1 << 10 && TENOR_DUTY_FINDINGS < 1 << 3, "bits of a tally");

_Static_assert(TN_PLAY_DUTIES * (TN_PLAY_STEPS + 1) < UINT16_MAX, "places of what is remembered");

/* A duty that waits. */
typedef struct tn_duty_wait {
    tn_duty_anchor from;   /* of the window of the step; ms: when the other side got the floor */
    uint64_t number;       /* of the trigger */
    uint32_t begin;
    union {
        uint32_t end;
        uint32_t next_free; /* of a place that nobody has */
    };
    uint16_t count;        /* towards the step's number of times */
    uint16_t done;         /* bits of steps that were met otherwise */
    uint8_t phase, step, role; /* role: of whose turn the window began with */
    bool by_event;
} tn_duty_wait;

/* A condition of a before: or after: step, when it was true last; or the first trigger that was counted. */
typedef struct tn_duty_seen {
    tn_duty_anchor at;
    uint64_t number; /* of the utterance */
    uint32_t end;
    uint16_t count;
    bool any, by_event;
} tn_duty_seen;

/* One opportunity in detail; tn_duties_finding spells it out. */
typedef struct tn_duty_note {
    uint64_t trigger, utterance;
    int64_t at_ms, start_ms;
    uint32_t trigger_begin, trigger_end, begin, end, limit;
    uint32_t turns; /* that it took; where it is told by time, start_ms and at_ms say it */
    uint16_t duty, leg;
    uint8_t outcome, step, clock;
    bool by_event : 1, said : 1, late : 1, in_turns : 1, limited : 1, timed : 1; /* timed: it is known how long it took */
} tn_duty_note;
_Static_assert(sizeof(tn_duty_note) == 64, "a call has some twenty");

/* Which words were taken up where an echo decided an opportunity. */
#define TN_DUTY_ECHOES 4
typedef struct tn_duty_echo {
    uint16_t note; /* 1 + its place; 0: none */
    uint8_t count;
    uint8_t size[TENOR_DUTY_ECHOED];
    uint16_t at[TENOR_DUTY_ECHOED]; /* from the begin of what was said */
} tn_duty_echo;

/* What a call remembers where the playbook asks for echoes. */
typedef struct tn_duty_echoes {
    tn_echo before;
    tn_duty_echo told[TN_DUTY_ECHOES];
} tn_duty_echoes;

typedef struct tn_duties {
    const tn_image *image;
    const tn_mem *mem;
    tn_duty_tally *tallies; /* one a duty */
    uint64_t *open;         /* bits of duties that wait, or look out for what is late */
    uint64_t *ticking;      /* of those, that turns and times decide without a word of theirs */
    uint64_t *due;          /* of a moment: that must look at it */
    uint64_t *awaited;      /* bits of conditions that matter to their duties as these are now */
    uint64_t *able;         /* bits of conditions that may come true in the present turn */
    uint16_t *seen_at;      /* of places that are remembered: which of `seen` has it; 0: nothing came true there so far */
    tn_duty_seen *seen;     /* the first one is of nothing, and stays so */
    uint32_t seen_count;    /* behind the first */
    uint32_t places, alone; /* of seen_at; of `seen` those that stay from the begin on */
    size_t seen_capacity;
    uint32_t free_wait, wait_count; /* 1 + the first place that nobody has, 0: none; places in use */
    tn_duty_wait *waits;
    size_t wait_capacity;
    tn_duty_note *notes;
    size_t note_count, note_capacity;
    tn_formula_said *said;  /* of the present turn, where it is more than a reading has room for */
    size_t said_count, said_capacity;
    tn_duty_echoes *echoes; /* NULL: the playbook asks for none */
    bool echoed[3];         /* by role: what is said can be asked for */
    bool hears_acts[3];     /* by role: an act of theirs is asked for */
    bool hears_names;       /* the playbook asks for the customer's name */
    tn_buf name[2];         /* of the customer, of the agent */
    uint32_t turns, role_turns[3]; /* utterances; how often each role got the floor */
    tenor_role floor;              /* who spoke last, if nothing happened since */
    int64_t last_end, now;  /* of the last turn that has times; the latest moment known */
    int64_t quiet_from;     /* when the last who spoke ended; TENOR_NO_TIME: of somebody it is not known */
    uint64_t last_number;   /* of the last turn */
    size_t leg;
    uint32_t least_silence; /* milliseconds: no duty asks for a shorter one; UINT32_MAX: for any */
    bool due_found;         /* for the present turn, as things stand */
    bool has_agent, transferred, on_hold, ended, name_waits;
    tenor_ender ender;      /* of the call */
    bool drafts;            /* are run, too: to be set before a reset */
    bool written;           /* chats and letters have no pace of speech: their seconds are those that the playbook gives for them */
    char channel[16];       /* of the last turn, cut off */
    const tn_workhours *hours; /* in which windows of written channels count; NULL: none. Stays over resets */
    unsigned hours_of;      /* the channel there */
    int64_t origin_ms;      /* when the call began, by the world's clock; TENOR_NO_TIME */
} tn_duties;

/* What room that is made for a turn reads of it, for its moment: the caller's, who keeps it so long. */
#define TN_DUTIES_SAID 48
typedef struct tn_duties_reading {
    const tn_turnwords_noted *noted; /* words of the text that the caller has, or NULL: to be set before */
    tn_formula_turn view;
    tn_turnwords words;
    tn_formula_said said[TN_DUTIES_SAID];
    tn_formula_read read;
} tn_duties_reading;

/* What is remembered of a condition, to be looked at. */
static inline const tn_duty_seen *tn_duties_seen(const tn_duties *d, uint32_t condition)
{
    return &d->seen[d->seen_at[d->image->watches[condition].place]];
}

/* The same, to be written; room was made for it. */
static inline tn_duty_seen *tn_duties_keep(tn_duties *d, uint32_t condition)
{
    uint16_t *at = &d->seen_at[d->image->watches[condition].place];
    if (*at == 0 && d->seen_count + 1 < d->seen_capacity) { /* always, but for images that nobody has compiled */
        *at = (uint16_t)++d->seen_count;
        d->seen[d->seen_count] = (tn_duty_seen){.any = false};
    }
    return &d->seen[*at ? *at : d->seen_capacity - 1];
}

/* Does nothing where the image has no duties. False: no memory. */
bool tn_duties_init(tn_duties *d, const tn_image *image, const tn_mem *mem);
void tn_duties_free(tn_duties *d);
/* Between turns of a call that stays open: a turn is given room for all that it may tell, of which it tells a third. */
void tn_duties_trim(tn_duties *d);
void tn_duties_reset(tn_duties *d);
/* Room for what the next turn, event or the end may write down. agent_stays: it is known to be of the leg of the turn before. named: what
 * the customer says to be called in it (tn_introduced_turn), or empty: known from the turn behind it. told: what the text tells by itself, or
 * NULL. False: no memory, nothing changed; else these do not fail. */
bool tn_duties_room_turn(tn_duties *d, const tenor_segment *turn, const tenor_score *score, bool agent_stays, tn_str named,
                         const struct tn_turntold *told, const tn_entities_found *found, tn_duties_reading *reading);
bool tn_duties_room_event(tn_duties *d, enum tn_play_event event);
/* The turn that room was made for just before, of the leg `leg`. */
void tn_duties_turn(tn_duties *d, const tenor_segment *turn, size_t leg, tn_str named, tn_duties_reading *reading);
/* Which parts of what a text tells (tn_turntold_part) they ask for in turns of a role. */
unsigned tn_duties_asks(const tn_duties *d, tenor_role role);
/* The end is an event, too; nothing happens behind it. */
void tn_duties_event(tn_duties *d, enum tn_play_event event, int64_t at_ms);
/* Who is on the line, from the next turn on. False: no memory, nothing changed. */
bool tn_duties_name(tn_duties *d, tenor_role role, tn_str name);
/* Time went by; nothing is decided by it that a later turn would decide otherwise. */
void tn_duties_tick(tn_duties *d, int64_t now_ms);
void tn_duties_read(const tn_duties *d, uint32_t duty, tenor_duty_state *state);
bool tn_duties_finding(const tn_duties *d, uint32_t duty, size_t index, tenor_duty_finding *finding);

#endif
