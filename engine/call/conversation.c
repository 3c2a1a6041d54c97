/* conversation.c - the running state of one call. */
#include "call/conversation.h"

/* sum / count, halves to even; in the unit of sum. */
static int64_t mean(int64_t sum, int64_t count)
{
    if (sum == 0) /* most often, and a division is what reading a call is made of */
        return 0;
    int64_t quotient = sum / count, rest = sum % count;
    if (rest < 0) {
        rest += count;
        quotient--;
    }
    if (rest > count - rest || (rest == count - rest && (quotient & 1)))
        quotient++;
    return quotient;
}

static tenor_maybe known(int64_t value)
{
    return (tenor_maybe){true, value};
}

void tn_conversation_init(tn_conversation *c, const tn_image *image, const tn_mem *mem)
{
    *c = (tn_conversation){.image = image, .mem = mem};
    tn_phrases_init(&c->phrases, mem);
}

/* Ids longer than this are not kept for the calls to come: a hostile one must not stay. */
#define AGENT_KEPT 64

static void drop_agent(tn_conversation *c, tn_leg *leg)
{
    tn_mem_free(c->mem, leg->agent, leg->agent_capacity, 1);
    leg->agent = NULL;
    leg->agent_capacity = 0;
}

void tn_conversation_free(tn_conversation *c)
{
    for (size_t i = 0; i < c->leg_capacity; i++) {
        drop_agent(c, &c->legs[i]);
        for (unsigned role = 0; role < TN_CONVERSATION_ROLES; role++)
            tn_mem_free(c->mem, c->legs[i].sums[role], c->image->dimensions_count, sizeof *c->legs[i].sums[role]);
    }
    tn_mem_free(c->mem, c->legs, c->leg_capacity, sizeof *c->legs);
    tn_phrases_free(&c->phrases);
    tn_mem_free(c->mem, c->topics, c->topic_room, sizeof *c->topics);
}

void tn_conversation_reset(tn_conversation *c)
{
    for (size_t i = 0; i < c->leg_count; i++)
        if (c->legs[i].agent_capacity > AGENT_KEPT)
            drop_agent(c, &c->legs[i]);
    c->turns = 0;
    c->leg_count = c->current = 0;
    memset(c->course, 0, sizeof c->course);
    if (c->phrases.count)
        tn_phrases_reset(&c->phrases);
    c->topic_count = 0;
}

/* A new leg at the end; its sums and its agent's id keep their memory over resets. */
static tn_leg *new_leg(tn_conversation *c, uint64_t first_utterance)
{
    size_t before = c->leg_capacity;
    void *legs = c->legs;
    if (!tn_mem_fit(c->mem, &legs, &c->leg_capacity, c->leg_count + 1, sizeof *c->legs, 1)) /* most calls have one */
        return NULL;
    c->legs = legs;
    if (c->leg_capacity > before)
        memset(c->legs + before, 0, (c->leg_capacity - before) * sizeof *c->legs);
    tn_leg *leg = &c->legs[c->leg_count];
    const tn_leg anew = {.agent = leg->agent, .agent_capacity = leg->agent_capacity, .first_utterance = first_utterance,
                         .start_ms = TENOR_NO_TIME, .end_ms = TENOR_NO_TIME, .sums = {leg->sums[0], leg->sums[1], leg->sums[2]}};
    *leg = anew;
    for (unsigned role = 0; role < TN_CONVERSATION_ROLES; role++)
        if (leg->sums[role])
            memset(leg->sums[role], 0, c->image->dimensions_count * sizeof *leg->sums[role]);
    c->current = c->leg_count++;
    return leg;
}

/* Where what a role says in a leg is summed up; NULL: no memory. */
static tn_sums *sums_of(const tn_conversation *c, tn_leg *leg, unsigned role)
{
    if (!leg->sums[role])
        leg->sums[role] = tn_mem_zero(c->mem, c->image->dimensions_count, sizeof *leg->sums[role]);
    return leg->sums[role];
}

static bool name_leg(tn_conversation *c, tn_leg *leg, tenor_str agent)
{
    if (agent.size > leg->agent_capacity) {
        size_t capacity = agent.size < AGENT_KEPT ? AGENT_KEPT : agent.size;
        char *larger = tn_mem_alloc(c->mem, capacity, 1);
        if (!larger)
            return false;
        drop_agent(c, leg);
        leg->agent = larger;
        leg->agent_capacity = capacity;
    }
    memcpy(leg->agent, agent.data, agent.size);
    leg->agent_size = agent.size;
    return true;
}

static bool is_of(const tn_leg *leg, tenor_str agent)
{
    return leg->agent_size == agent.size && memcmp(leg->agent, agent.data, agent.size) == 0;
}

bool tn_conversation_stays(const tn_conversation *c, const tenor_segment *turn)
{
    return c->leg_count > 0 && (turn->agent_id.size == 0 || is_of(&c->legs[c->current], turn->agent_id));
}

/* The leg that a turn belongs to: one for each agent; everybody else's turns go with the agent who has the call. */
static tn_leg *leg_of(tn_conversation *c, const tenor_segment *turn)
{
    tenor_str agent = turn->utterance.role == TENOR_ROLE_AGENT ? turn->agent_id : (tenor_str){NULL, 0};
    if (c->leg_count == 0 && !new_leg(c, turn->number))
        return NULL;
    tn_leg *leg = &c->legs[c->current];
    if (agent.size == 0 || is_of(leg, agent))
        return leg;
    for (size_t i = 0; i < c->leg_count; i++)
        if (is_of(&c->legs[i], agent)) {
            c->current = i;
            return &c->legs[i];
        }
    /* The call began with the customer: that leg is the first agent's. */
    if (leg->agent_spoke || leg->agent_size) {
        if (c->leg_count >= TN_CONVERSATION_LEGS)
            return leg;
        leg = new_leg(c, turn->number);
    }
    return leg && name_leg(c, leg, agent) ? leg : NULL;
}

static void follow(tn_course *course, int32_t sentiment, uint64_t utterance)
{
    if (course->count < TN_CONVERSATION_EDGE)
        course->first[course->count] = sentiment;
    course->last[course->count % TN_CONVERSATION_EDGE] = sentiment;
    if (course->count == 0 || sentiment < course->worst) {
        course->worst = sentiment;
        course->worst_utterance = utterance;
        course->after_sum = 0;
        course->after_count = 0;
    } else {
        course->after_sum += sentiment;
        course->after_count++;
    }
    course->sum += sentiment;
    course->count++;
}

static bool is_topic(const tn_conversation *c, const tenor_hit *hit)
{
    return hit->outcome == TENOR_NOTED && c->image->categories[hit->category].kind == TN_KIND_TOPIC;
}

#define TOPICS_AT_ONCE 2 /* made room for: most calls have a few */

static size_t count_topics(const tn_conversation *c, const tenor_score *score)
{
    size_t count = 0;
    for (size_t i = 0; i < score->hit_count; i++)
        count += is_topic(c, &score->hits[i]);
    return count;
}

/* Room for so many more: those of a turn. */
static bool room_for_topics(tn_conversation *c, size_t more)
{
    size_t need = c->topic_count + more;
    if (need > c->image->categories_count)
        need = c->image->categories_count;
    void *topics = c->topics;
    bool ok = tn_mem_fit(c->mem, &topics, &c->topic_room, need, sizeof *c->topics, TOPICS_AT_ONCE);
    c->topics = topics;
    return ok;
}

/* Most hits first, then by category. */
static bool ranks_before(tn_topic a, tn_topic b)
{
    return a.hits > b.hits || (a.hits == b.hits && a.category < b.category);
}

/* One more hit; the topic moves up to its new rank, so that reading is free. */
static void hear(tn_conversation *c, uint32_t category)
{
    size_t i = 0;
    while (i < c->topic_count && c->topics[i].category != category)
        i++;
    if (i == c->topic_count)
        c->topics[c->topic_count++] = (tn_topic){0, category};
    tn_topic topic = c->topics[i];
    topic.hits++;
    for (; i > 0 && ranks_before(topic, c->topics[i - 1]); i--)
        c->topics[i] = c->topics[i - 1];
    c->topics[i] = topic;
}

static void note_times(tn_leg *leg, const tenor_segment *turn)
{
    if (turn->start_ms != TENOR_NO_TIME && (leg->start_ms == TENOR_NO_TIME || turn->start_ms < leg->start_ms))
        leg->start_ms = turn->start_ms;
    if (turn->end_ms != TENOR_NO_TIME && (leg->end_ms == TENOR_NO_TIME || turn->end_ms > leg->end_ms))
        leg->end_ms = turn->end_ms;
}

bool tn_conversation_add(tn_conversation *c, const tenor_segment *turn, const tenor_score *score)
{
    tn_leg *leg = leg_of(c, turn);
    const size_t topics = count_topics(c, score); /* most turns tell none */
    if (!leg || (topics && !room_for_topics(c, topics)))
        return false;
    const unsigned role = turn->utterance.role;
    const bool counts = score->scored && role < TN_CONVERSATION_ROLES;
    /* First what may fail: a turn is not counted in part. */
    tn_sums *sums = counts ? sums_of(c, leg, role) : NULL;
    if (counts && (!sums || (c->keeps_phrases && !tn_phrases_add(&c->phrases, c->image, (size_t)(leg - c->legs), role, score))))
        return false;
    c->turns++;
    leg->turns++;
    note_times(leg, turn);
    if (role == TENOR_ROLE_AGENT)
        leg->agent_spoke = true;
    if (!counts)
        return true;
    tn_course *course = &c->course[role];
    course->turns++;
    course->words += score->tokens;
    leg->words[role] += score->tokens;
    for (uint32_t d = 0, dimensions = c->image->dimensions_count; d < dimensions; d++) {
        sums[d].undated += score->dimensions[d].undated;
        sums[d].x_sum += score->dimensions[d].x_sum;
        sums[d].x_hits += score->dimensions[d].x_hits;
    }
    if (score->dimensions[TENOR_SENTIMENT].evidence)
        follow(course, score->dimensions[TENOR_SENTIMENT].score, turn->number);
    for (size_t i = 0; topics && i < score->hit_count; i++)
        if (is_topic(c, &score->hits[i]))
            hear(c, score->hits[i].category);
    return true;
}

/* ---- reading ---- */

static tenor_maybe mean_of_edge(const int32_t *values, uint64_t count)
{
    int64_t n = count < TN_CONVERSATION_EDGE ? (int64_t)count : TN_CONVERSATION_EDGE, sum = 0;
    for (int64_t i = 0; i < n; i++)
        sum += values[i];
    return n ? known(mean(sum, n)) : (tenor_maybe){false, 0};
}

static tenor_role_measures measures_of(const tn_course *course, uint64_t all_words)
{
    tenor_role_measures m = {.turns = course->turns, .words = course->words};
    if (all_words)
        m.talk_share = known(mean((int64_t)(course->words * TENOR_UNIT), (int64_t)all_words));
    if (course->count == 0)
        return m;
    m.level = known(mean(course->sum, (int64_t)course->count));
    m.begin = mean_of_edge(course->first, course->count);
    m.end = mean_of_edge(course->last, course->count);
    m.shift = known(m.end.value - m.begin.value);
    m.worst = known(course->worst);
    m.worst_utterance = course->worst_utterance;
    if (course->after_count)
        m.recovery = known(mean(course->after_sum, (int64_t)course->after_count) - course->worst);
    return m;
}

void tn_conversation_read(const tn_conversation *c, tenor_call_summary *summary)
{
    uint64_t words = c->course[TENOR_ROLE_AGENT].words + c->course[TENOR_ROLE_CUSTOMER].words;
    *summary = (tenor_call_summary){
        .turns = c->turns,
        .leg_count = c->leg_count,
        .topic_count = c->topic_count,
        .agent = measures_of(&c->course[TENOR_ROLE_AGENT], words),
        .customer = measures_of(&c->course[TENOR_ROLE_CUSTOMER], words),
        .unknown = measures_of(&c->course[TENOR_ROLE_UNKNOWN], 0),
    };
}

/* Sums and words of a leg, or of all of them. */
static tn_sums add_up(const tn_conversation *c, size_t leg, unsigned role, size_t dimension, uint64_t *words)
{
    tn_sums total = {0, 0, 0};
    *words = 0;
    for (size_t i = 0; i < c->leg_count; i++) {
        if ((leg != SIZE_MAX && i != leg) || !c->legs[i].sums[role])
            continue;
        const tn_sums *s = &c->legs[i].sums[role][dimension];
        total.undated += s->undated;
        total.x_sum += s->x_sum;
        total.x_hits += s->x_hits;
        *words += c->legs[i].words[role];
    }
    return total;
}

/* x sums are counted in 1e-12; a score in 1e-4. */
#define X_PER_SCORE 100000000

tenor_maybe tn_conversation_x(const tn_conversation *c, size_t leg, unsigned role, size_t dimension)
{
    uint64_t words;
    if (role >= TN_CONVERSATION_ROLES || dimension >= c->image->dimensions_count)
        return (tenor_maybe){false, 0};
    tn_sums s = add_up(c, leg, role, dimension, &words);
    if (s.x_hits == 0 || s.x_hits > INT64_MAX / X_PER_SCORE)
        return (tenor_maybe){false, 0};
    return known(mean(s.x_sum, (int64_t)s.x_hits * X_PER_SCORE));
}

tenor_maybe tn_conversation_per100(const tn_conversation *c, size_t leg, unsigned role, size_t dimension)
{
    uint64_t words;
    if (role >= TN_CONVERSATION_ROLES || dimension >= c->image->dimensions_count)
        return (tenor_maybe){false, 0};
    tn_sums s = add_up(c, leg, role, dimension, &words);
    return words ? known(mean(s.undated * 100, (int64_t)words)) : (tenor_maybe){false, 0};
}

bool tn_conversation_phrases(tn_conversation *c, size_t leg, unsigned role, size_t dimension, bool per100, size_t *count)
{
    tenor_maybe number = per100 ? tn_conversation_per100(c, leg, role, dimension) : tn_conversation_x(c, leg, role, dimension);
    uint64_t words;
    *count = 0;
    if (!number.known)
        return true;
    add_up(c, leg, role, dimension, &words);
    return tn_phrases_read(&c->phrases, leg, role, dimension, number.value, per100 ? words : 0, count);
}

bool tn_conversation_topic(const tn_conversation *c, size_t index, uint32_t *category, uint64_t *hits)
{
    if (index >= c->topic_count)
        return false;
    *category = c->topics[index].category;
    *hits = c->topics[index].hits;
    return true;
}
