/* dutyecho.c - which words were taken up where an echo decided a duty's opportunity. */
#include "call/dutyecho.h"

/* Of the operators of a condition that ask for an echo the first that the place has; NULL: none. */
static const tn_play_op *echo_at(const tn_image *image, const tn_echo_turn *turn, uint32_t condition, const tn_formula_span *span)
{
    for (;; condition++) {
        const tn_play_condition *c = &image->conditions[condition];
        for (uint32_t i = 0; i < c->op_count; i++) {
            const tn_play_op *op = &image->play_ops[c->op + i];
            const tn_echo_asked asked = tn_formula_echo(op);
            uint32_t begin = 0, end = 0;
            if (op->op != TN_PLAY_OP_THING || op->x != TN_PLAY_ECHO)
                continue;
            for (size_t at = 0; begin <= span->begin && tn_echo_next(turn, &asked, &at, &begin, &end);)
                if (begin >= span->begin && end <= span->end)
                    return op;
        }
        if (!(c->flags & TN_PLAY_MORE_WAYS))
            return NULL;
    }
}

/* Whether any way of a condition asks for an echo. */
static bool asks_echo(const tn_image *image, uint32_t condition)
{
    while (!(image->watches[condition].flags & TN_PLAY_ECHOES) && image->conditions[condition].flags & TN_PLAY_MORE_WAYS)
        condition++;
    return image->watches[condition].flags & TN_PLAY_ECHOES;
}

void tn_dutyecho_find(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition, const tn_formula_span *span, tn_duty_echo *out)
{
    out->count = 0;
    if (m->event != TN_PLAY_SAYS || !d->echoes || !asks_echo(d->image, condition))
        return;
    tn_formula_take_up(m->view);
    const tn_echo_turn *turn = &m->view->read->taken_up;
    const tn_play_op *op = echo_at(d->image, turn, condition, span);
    for (size_t i = 0; op && i < turn->count && out->count < TENOR_DUTY_ECHOED; i++) {
        const tn_contentword *w = &turn->words[i];
        if (!tn_echo_is(turn, i, tn_formula_echo(op).turns) || w->begin < span->begin || w->end > span->end ||
            w->begin - span->begin > UINT16_MAX || w->end - w->begin > UINT8_MAX)
            continue;
        out->at[out->count] = (uint16_t)(w->begin - span->begin);
        out->size[out->count++] = (uint8_t)(w->end - w->begin);
    }
}

void tn_dutyecho_tell(tn_duties *d, size_t note, const tn_duty_echo *echo)
{
    tn_duty_echo *room = NULL;
    for (size_t i = TN_DUTY_ECHOES; d->echoes && i > 0; i--) {
        tn_duty_echo *e = &d->echoes->told[i - 1];
        if (e->note == note + 1)
            e->note = 0;
        if (e->note == 0)
            room = e;
    }
    if (room && echo->count && note < UINT16_MAX) {
        *room = *echo;
        room->note = (uint16_t)(note + 1);
    }
}

void tn_dutyecho_read(const tn_duties *d, const tn_duty_note *note, tenor_duty_finding *out)
{
    for (size_t i = 0; d->echoes && i < TN_DUTY_ECHOES; i++) {
        const tn_duty_echo *e = &d->echoes->told[i];
        if (e->note != (size_t)(note - d->notes) + 1)
            continue;
        out->echoed_count = e->count;
        for (size_t k = 0; k < e->count; k++)
            out->echoed[k] = (tenor_span){note->begin + e->at[k], note->begin + e->at[k] + e->size[k]};
    }
}
