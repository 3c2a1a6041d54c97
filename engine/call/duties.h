/* duties.h - the duties of a playbook in one call: what is open, met and missed. One pass, bounded memory, turns in the order in
 * which they come; live and batch are the same code. */
#ifndef TN_CALL_DUTIES_H
#define TN_CALL_DUTIES_H

#include "call/formula.h"

#define TN_DUTY_FINDINGS_MOST 256 /* of one call, in detail; all are counted */

enum tn_duty_phase {
    TN_DUTY_IDLE,
    TN_DUTY_OPEN, /* waits for a step */
    TN_DUTY_LATE  /* missed, and what came too late would be told */
};

/* Where in the call something was. Times may be TENOR_NO_TIME. */
typedef struct tn_duty_anchor {
    uint64_t number;          /* of the utterance */
    int64_t ms;
    uint32_t begin, end;
    uint32_t turn;            /* index of the turn in the call */
    uint32_t role_turns[3];   /* turns of each role by then, this one included */
} tn_duty_anchor;

typedef struct tn_duty_state {
    tn_duty_anchor from;    /* of the window of the step; ms: when the other side got the floor */
    uint64_t number;        /* of the trigger */
    uint32_t begin, end;
    uint32_t met, missed, excused, opened;
    uint16_t count;         /* towards the trigger's or the step's number of times */
    uint8_t phase, step, role; /* role: of whose turn the window began with */
    bool by_event, after_seen;
} tn_duty_state;

/* A condition of a before: step, when it was true last. */
typedef struct tn_duty_seen {
    tn_duty_anchor at;
    uint16_t count;
    bool any;
} tn_duty_seen;

typedef struct tn_duty_note {
    uint32_t duty;
    tenor_duty_finding finding;
} tn_duty_note;

typedef struct tn_duties {
    const tn_image *image;
    const tn_mem *mem;
    tn_duty_state *states;  /* one a duty */
    tn_duty_seen *seen;     /* one a before: step */
    uint32_t seen_count;
    uint16_t *seen_of;      /* step -> its place in seen */
    uint64_t *open;         /* bits of duties that wait, or look out for what is late */
    uint64_t *dirty;        /* bits of conditions, while a turn is looked at */
    uint64_t *always;       /* bits of conditions that compare: looked at in every turn */
    tn_duty_note *notes;
    size_t note_count, note_capacity;
    size_t note_limit;      /* that room was made for */
    uint32_t turns, role_turns[3];
    int64_t last_end, now;  /* of the last turn that has times; the latest moment known */
    uint64_t last_number;   /* of the last turn */
    size_t leg;
    bool has_agent, transferred, on_hold, ended, drafts;
    char channel[16];       /* of the last turn, cut off */
} tn_duties;

/* Does nothing where the image has no duties. False: no memory. */
bool tn_duties_init(tn_duties *d, const tn_image *image, const tn_mem *mem);
void tn_duties_free(tn_duties *d);
void tn_duties_reset(tn_duties *d);
/* Room for what the next turn or event, or the end, may write down. False: no memory, nothing changed; else these do not fail. */
bool tn_duties_room(tn_duties *d, bool for_end);
/* A turn that was scored, of the leg `leg`. */
void tn_duties_turn(tn_duties *d, const tenor_segment *turn, const tenor_score *score, size_t leg);
void tn_duties_event(tn_duties *d, enum tn_play_event event, int64_t at_ms);
/* Time went by; nothing is decided by it that a later turn would decide otherwise. */
void tn_duties_tick(tn_duties *d, int64_t now_ms);
void tn_duties_end(tn_duties *d);
void tn_duties_read(const tn_duties *d, uint32_t duty, tenor_duty_state *state);
const tenor_duty_finding *tn_duties_finding(const tn_duties *d, uint32_t duty, size_t index);

#endif
