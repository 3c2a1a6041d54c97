/* lint_duties.c - duties that can never be met, never apply, or say what others say. */
#include "lexicon/attr.h"
#include "lexicon/playcompile.h"
#include "study/lintwork.h"

typedef struct lint {
    const tn_lintwork *l;
    const tn_ast_duty *duty;
} lint;

static bool is_wanted(const lint *d, const char *code)
{
    tn_str allow = d->duty->allow;
    for (size_t i = 0; i + 4 <= allow.n; i++)
        if (memcmp(allow.p + i, code, 4) == 0)
            return false;
    return true;
}

static bool lies_in(tn_str category, tn_str name)
{
    return tn_str_starts(category, name) && (category.n == name.n || category.p[name.n] == '.');
}

static const char *name_of(tenor_role role)
{
    return role == TENOR_ROLE_AGENT ? "agent" : role == TENOR_ROLE_CUSTOMER ? "customer" : "anyone";
}

/* ---- W612: what can never come true ---- */

static bool can_say(const tn_image_entry *entry, tenor_role role)
{
    return !(entry->flags & TN_ENTRY_DRAFT) &&
           (role == TENOR_ROLE_UNKNOWN || entry->speaker == TENOR_ROLE_UNKNOWN || entry->speaker == (uint32_t)role);
}

/* Whether somebody of the role can say something of a category, or move a dimension. */
static bool can_say_category(const lint *d, tn_str name, tenor_role role)
{
    const tn_rehearsal *r = d->l->r;
    for (size_t i = 0; i < r->layers.count; i++)
        if (lies_in(r->layers.entries[i]->category, name) && can_say(&r->image.entries[i], role))
            return true;
    for (uint32_t i = 0; i < r->image.acts_count; i++) {
        const tn_act *a = &r->image.acts[i];
        const uint32_t speaker = r->image.act_models[a->model].role;
        if (lies_in(tn_image_str(&r->image, a->name), name) && (role == TENOR_ROLE_UNKNOWN || speaker == (uint32_t)role))
            return true;
    }
    return false;
}

static bool can_move(const lint *d, int dimension, tenor_role role)
{
    const tn_rehearsal *r = d->l->r;
    for (size_t i = 0; i < r->layers.count; i++)
        if ((r->image.entries[i].dimension == dimension || (dimension == TENOR_SENTIMENT && r->image.entries[i].flags & TN_ENTRY_SHIELDS)) &&
            can_say(&r->image.entries[i], role))
            return true;
    return false;
}

static void tell(const lint *d, tn_place place, size_t width, const char *what, tn_str subject, tenor_role role)
{
    if (is_wanted(d, "W612"))
        tn_diag_add(tn_lintwork_diags(d->l), TN_DIAG_W612, place, width ? width : 1, TN_STR("delete it, or ask for what can be"), what,
                    TN_DIAG_V(subject), name_of(role));
}

static int dimension_named(const lint *d, tn_str name)
{
    const tn_image *image = &d->l->r->image;
    for (uint32_t i = 0; i < image->dimensions_count; i++)
        if (tn_str_eq(tn_image_str(image, image->dimensions[i].name), name))
            return (int)i;
    return -1;
}

/* Lowest and highest value that a comparison admits, and what there can be. */
static void bound(const tn_ast_op *op, int64_t *low, int64_t *high)
{
    switch (op->compare) {
    case TN_PLAY_LESS:
        *high = op->value - (int64_t)1 < *high ? op->value - (int64_t)1 : *high;
        break;
    case TN_PLAY_LESS_EQUAL:
        *high = op->value < *high ? op->value : *high;
        break;
    case TN_PLAY_MORE:
        *low = op->value + (int64_t)1 > *low ? op->value + (int64_t)1 : *low;
        break;
    case TN_PLAY_MORE_EQUAL:
        *low = op->value > *low ? op->value : *low;
        break;
    default:
        *low = op->value > *low ? op->value : *low;
        *high = op->value < *high ? op->value : *high;
    }
}

static bool is_echo(const tn_ast_op *op)
{
    return op->op == TN_PLAY_OP_THING && op->x == TN_PLAY_ECHO;
}

/* An echo in a sentence that is too short for it. */
static bool is_cramped(const tn_ast_condition *c, uint32_t at)
{
    return at + 2 < c->op_count && is_echo(&c->ops[at]) && c->ops[at + 1].op == TN_PLAY_OP_THING && c->ops[at + 1].x == TN_PLAY_SENTENCE &&
           c->ops[at + 2].op == TN_PLAY_OP_IN && c->ops[at].compare > (uint32_t)c->ops[at + 1].value;
}

/* A comparison alone, or with those that must hold beside it in a formula of nothing but "and". */
static void check_comparison(const lint *d, const tn_ast_condition *c, uint32_t at)
{
    const tn_ast_op *op = &c->ops[at];
    bool counts = op->x >= TN_PLAY_OF_TURN || memchr(op->name.p, '.', op->name.n), alone = false;
    int64_t low = counts ? 0 : -TENOR_UNIT, high = counts ? INT64_MAX : TENOR_UNIT;
    for (uint32_t i = 0; i < c->op_count; i++)
        alone = alone || c->ops[i].op == TN_PLAY_OP_OR || c->ops[i].op == TN_PLAY_OP_WITHOUT;
    for (uint32_t i = 0; i <= at; i++)
        if (i == at || (!alone && c->ops[i].op == TN_PLAY_OP_COMPARE && c->ops[i].x == op->x && tn_str_eq(c->ops[i].name, op->name)))
            bound(&c->ops[i], &low, &high);
    /* An echo has as many words as it asks for. */
    for (uint32_t i = 0; i < c->op_count && !alone && op->x == TN_PLAY_OF_TURN + TN_PLAY_WORDS; i++)
        if (is_echo(&c->ops[i]) && c->ops[i].compare > low)
            low = c->ops[i].compare;
    if (low > high) {
        tell(d, op->place, op->name.n, "no turn has such %.*s (%s)", op->name, c->role);
        return;
    }
    tn_str name = op->name;
    if (op->x < TN_PLAY_OF_TURN && counts)
        name.n = (size_t)((const char *)memchr(name.p, '.', name.n) - name.p);
    int dimension = op->x < TN_PLAY_OF_TURN ? dimension_named(d, name) : -1;
    if (dimension >= 0 && (low > 0 || high < 0) && !can_move(d, dimension, c->role))
        tell(d, op->place, op->name.n, "nothing of %.*s can be said by this role (%s)", name, c->role);
}

/* Every way of a condition by itself. */
static void check_ways(const lint *d, const tn_ast_condition *c)
{
    for (; c; c = c->also)
        for (uint32_t i = 0; i < c->op_count; i++) {
            const tn_ast_op *op = &c->ops[i];
            if (op->op == TN_PLAY_OP_LEAF && !op->phrase && !can_say_category(d, op->name, c->role))
                tell(d, op->place, op->name.n + 1, "no entry or act of #%.*s can be said by this role (%s)", op->name, c->role);
            if (op->op == TN_PLAY_OP_COMPARE)
                check_comparison(d, c, i);
            if (is_cramped(c, i))
                tell(d, op->place, sizeof "an echo" - 1, "no such sentence has the words of the echo%.*s (%s)", (tn_str){"", 0}, c->role);
        }
}

static bool is_only(const tn_ast_condition *c, enum tn_play_event event)
{
    for (; c; c = c->also)
        if (c->event != event)
            return false;
    return true;
}

/* Whether one person can make both come true in one turn. */
static bool can_share_turn(const tn_ast_condition *a, const tn_ast_condition *b)
{
    for (const tn_ast_condition *x = a; x; x = x->also)
        for (const tn_ast_condition *y = b; y; y = y->also)
            if (x->event == TN_PLAY_SAYS && y->event == TN_PLAY_SAYS &&
                (x->role == y->role || x->role == TENOR_ROLE_UNKNOWN || y->role == TENOR_ROLE_UNKNOWN))
                return true;
    return false;
}

static void check_order(const lint *d)
{
    bool over = false;
    const tn_ast_duty *duty = d->duty;
    for (const tn_ast_step *s = duty->steps; s; s = s->next) {
        bool follows = s->kind == TN_PLAY_THEN || s->kind == TN_PLAY_NEVER;
        bool excuses = s->kind == TN_PLAY_EXCUSE || s->kind == TN_PLAY_EXCUSE_THEN;
        bool here = s->kind == TN_PLAY_WITH || s->window == TN_PLAY_SAME_TURN;
        const tn_ast_condition *whose = s->of ? s->of : duty->when; /* turn it stands in, then */
        tn_str none = {"", 0};
        if ((follows || excuses) && ((over && s->kind == TN_PLAY_THEN) || is_only(s->condition, TN_PLAY_START)))
            tell(d, s->place, s->width, "this cannot come any more at this place%.*s (%s)", none, s->condition->role);
        else if (!follows && !excuses && s->kind != TN_PLAY_WITH && is_only(s->condition, TN_PLAY_END))
            tell(d, s->place, s->width, "nothing comes behind the end of the call%.*s (%s)", none, s->condition->role);
        else if (here && whose && !can_share_turn(whose, s->condition))
            tell(d, s->place, s->width, s->of ? "it cannot stand in that turn, which is not theirs%.*s (%s)"
                                             : "it cannot stand in the turn of the trigger, which is not theirs%.*s (%s)", none, s->condition->role);
        over = over || (s->kind == TN_PLAY_THEN && is_only(s->condition, TN_PLAY_END));
    }
    if (duty->until && is_only(duty->until, TN_PLAY_START))
        tell(d, duty->until->place, duty->until->width, "the call has started by then%.*s (%s)", (tn_str){"", 0}, duty->until->role);
}

/* ---- what says the same ---- */

static bool same_op(const tn_ast_op *a, const tn_ast_op *b)
{
    return a->op == b->op && a->x == b->x && a->compare == b->compare && a->value == b->value && tn_str_eq(a->name, b->name) &&
           !a->phrase == !b->phrase && (!a->phrase || tn_str_eq(a->phrase->canonical, b->phrase->canonical));
}

static bool same_way(const tn_ast_condition *a, const tn_ast_condition *b)
{
    if (a->event != b->event || a->role != b->role || a->ms != b->ms || a->op_count != b->op_count)
        return false;
    for (uint32_t i = 0; i < a->op_count; i++)
        if (!same_op(&a->ops[i], &b->ops[i]))
            return false;
    return true;
}

static bool same_condition(const tn_ast_condition *a, const tn_ast_condition *b)
{
    if (!a || !b || a->times != b->times || a->ordinal != b->ordinal || a->once_a_turn != b->once_a_turn)
        return a == b;
    for (; a && b; a = a->also, b = b->also)
        if (!same_way(a, b))
            return false;
    return a == b;
}

/* Whether b is true wherever a is: the same, or a category within one that b lists; what has guards may not be. */
static bool implies_way(const tn_ast_condition *a, const tn_ast_condition *b)
{
    if (b->guarded)
        return false;
    if (same_way(a, b))
        return true;
    if (a->event != TN_PLAY_SAYS || b->event != TN_PLAY_SAYS || (b->role != a->role && b->role != TENOR_ROLE_UNKNOWN))
        return false;
    for (uint32_t i = 0; i < b->op_count; i++)
        if (b->ops[i].op != TN_PLAY_OP_LEAF && b->ops[i].op != TN_PLAY_OP_OR)
            return false;
    for (uint32_t i = 0; i < a->op_count; i++) {
        bool covered = a->ops[i].op == TN_PLAY_OP_OR;
        for (uint32_t k = 0; k < b->op_count && !covered && a->ops[i].op == TN_PLAY_OP_LEAF; k++)
            covered = b->ops[k].op == TN_PLAY_OP_LEAF && (same_op(&a->ops[i], &b->ops[k]) ||
                      (!a->ops[i].phrase && !b->ops[k].phrase && lies_in(a->ops[i].name, b->ops[k].name)));
        if (!covered)
            return false;
    }
    return true;
}

static bool implies(const tn_ast_condition *a, const tn_ast_condition *b)
{
    for (; a; a = a->also) {
        bool any = false;
        for (const tn_ast_condition *y = b; y; y = y->also)
            any = any || implies_way(a, y);
        if (!any)
            return false;
    }
    return true;
}

/* ---- W613: what takes itself back ---- */

/* Whether a look back of the second window sees all that one of the first does. */
static bool reaches_as_far(const tn_ast_step *first, const tn_ast_step *second)
{
    return second->window == TN_PLAY_ANY || (first->window == second->window && first->amount <= second->amount);
}

/* Whether a not after: looks back from the place that another line does: of the same line, or of the trigger as a whole. */
static bool look_from_there(const tn_ast_step *not_after, const tn_ast_step *other)
{
    return other->kind == TN_PLAY_BEFORE ? !not_after->of : other->kind == TN_PLAY_AFTER && other->of == not_after->of;
}

static void check_excuse(const lint *d, const tn_ast_condition *unless)
{
    if (d->duty->when && unless && implies(d->duty->when, unless))
        tn_diag_add(tn_lintwork_diags(d->l), TN_DIAG_W613, unless->place, unless->width,
                    TN_STR("unless: holds from the trigger's own turn on; unless then: behind the trigger"),
                    "what begins this duty excuses it, too: it never applies");
}

static void check_contradictions(const lint *d)
{
    const tn_ast_duty *duty = d->duty;
    if (!is_wanted(d, "W613"))
        return;
    check_excuse(d, duty->unless);
    for (const tn_ast_step *s = duty->steps; s; s = s->next)
        check_excuse(d, s->kind == TN_PLAY_EXCUSE ? s->condition : NULL);
    if (duty->latest && duty->when && duty->until && implies(duty->when, duty->until))
        tn_diag_add(tn_lintwork_diags(d->l), TN_DIAG_W613, duty->until->place, duty->until->width, TN_STR("delete each=latest, or until:"),
                    "a trigger ends what waits before it can take its place: each=latest never does anything");
    for (const tn_ast_step *s = duty->steps; s; s = s->next)
        for (const tn_ast_step *other = duty->steps; other && s->kind == TN_PLAY_NOT_AFTER; other = other->next)
            if (look_from_there(s, other) && !other->instead && implies(other->condition, s->condition) && s->condition->times == 1 && reaches_as_far(other, s))
                tn_diag_add(tn_lintwork_diags(d->l), TN_DIAG_W613, s->place, s->width, TN_STR("let the windows differ, or delete one"),
                            "the duty asks for this in line %u, and counts only where it is missing", other->place.line);
}

/* ---- W614 ---- */

static bool same_steps(const tn_ast_duty *a, const tn_ast_duty *b)
{
    const tn_ast_step *x = a->steps, *y = b->steps;
    for (; x && y; x = x->next, y = y->next)
        if (x->kind != y->kind || x->instead != y->instead || x->window != y->window || x->amount != y->amount ||
            x->chat_ms != y->chat_ms || !same_condition(x->condition, y->condition) || !x->of != !y->of || (x->of && !same_way(x->of, y->of)))
            return false;
    return x == y;
}

static bool same_duty(const tn_ast_duty *a, const tn_ast_duty *b)
{
    return tn_str_eq(a->channel, b->channel) && a->least == b->least && a->once == b->once && a->latest == b->latest && same_condition(a->when, b->when) &&
           same_condition(a->unless, b->unless) && same_condition(a->until, b->until) && same_condition(a->reset, b->reset) &&
           same_steps(a, b);
}

static void check_twin(const lint *d, const tn_ast_duty **duties, size_t count)
{
    for (size_t i = 0; i < count && duties[i] != d->duty; i++)
        if (same_duty(duties[i], d->duty) && is_wanted(d, "W614"))
            tn_diag_add(tn_lintwork_diags(d->l), TN_DIAG_W614, d->duty->place, d->duty->width, TN_STR("delete one of them"),
                        "duty '%.*s' asks the same as '%.*s'", TN_DIAG_V(d->duty->name), TN_DIAG_V(duties[i]->name));
}

/* ---- W615 ---- */

static bool names(const tn_ast_condition *c, tn_str category)
{
    for (; c; c = c->also)
        for (uint32_t i = 0; i < c->op_count; i++)
            if (c->ops[i].op == TN_PLAY_OP_LEAF && !c->ops[i].phrase && lies_in(category, c->ops[i].name))
                return true;
    return false;
}

static bool is_named(const tn_ast_duty **duties, size_t count, tn_str category)
{
    for (size_t i = 0; i < count; i++) {
        const tn_ast_duty *d = duties[i];
        if (names(d->when, category) || names(d->unless, category) || names(d->until, category) || names(d->reset, category))
            return true;
        for (const tn_ast_step *s = d->steps; s; s = s->next)
            if (names(s->condition, category))
                return true;
    }
    return false;
}

/* Cues of a file that has duties: what other files' cues are for, others know. */
static void check_cues(const tn_lintwork *l, const tn_ast_duty **duties, size_t count)
{
    const tn_ast *ast = &l->r->set->ast;
    for (const tn_ast_category *c = ast->categories; c; c = c->next) {
        bool here = ast->files[c->place.file].layer == l->r->layer && c->kind == TN_KIND_CUE && !lies_in(c->name, TN_STR("duty"));
        bool book = false, again = false;
        for (size_t i = 0; here && i < count; i++)
            book = book || duties[i]->place.file == c->place.file;
        for (const tn_ast_category *earlier = ast->categories; here && earlier != c; earlier = earlier->next)
            again = again || tn_str_eq(earlier->name, c->name);
        if (book && !again && !tn_attr_allows(&c->attrs, TN_DIAG_W615) && !is_named(duties, count, c->name))
            tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W615, c->place, c->name.n, TN_STR("name it in a duty, or delete it"),
                        "no duty listens for #%.*s", TN_DIAG_V(c->name));
    }
}

/* ---- W616 ---- */

/* What of this name was in force below, and would be without this duty. */
static void check_below(const lint *d)
{
    const tn_ast *ast = &d->l->r->set->ast;
    const tn_ast_duty *below = NULL;
    for (const tn_ast_duty *other = ast->duties; other; other = other->next)
        if (tn_str_eq(other->name, d->duty->name) && ast->files[other->place.file].layer < d->l->r->layer &&
            (!below || ast->files[other->place.file].layer > ast->files[below->place.file].layer))
            below = other;
    if (below && !below->retired && is_wanted(d, "W616"))
        tn_diag_add(tn_lintwork_diags(d->l), TN_DIAG_W616, d->duty->place, d->duty->width, TN_STR("another name, or allow=W616 if that is meant"),
                    "duty '%.*s' takes the place of the one in line %u of %.*s", TN_DIAG_V(d->duty->name), below->place.line,
                    TN_DIAG_V(ast->files[below->place.file].name));
}

bool tn_lint_duties_run(tn_lintwork *l)
{
    size_t count;
    tn_rehearsal *r = l->r;
    const tn_ast_duty **duties = tn_playcompile_duties(&r->set->ast, r->layer, r->layer + 1, tn_lintwork_diags(l), &count);
    if (!duties)
        return false;
    for (size_t i = 0; i < count; i++) {
        const lint d = {l, duties[i]};
        if (r->set->ast.files[duties[i]->place.file].layer != r->layer)
            continue;
        check_ways(&d, duties[i]->when);
        check_ways(&d, duties[i]->unless);
        check_ways(&d, duties[i]->until);
        check_ways(&d, duties[i]->reset);
        for (const tn_ast_step *s = duties[i]->steps; s; s = s->next)
            check_ways(&d, s->condition);
        check_order(&d);
        check_contradictions(&d);
        check_twin(&d, duties, count);
        check_below(&d);
    }
    check_cues(l, duties, count);
    return !tn_lintwork_diags(l)->no_memory;
}
