/* book.c - records of calls kept small: names and words as numbers, measures that somebody asks for. */
#include "sample/book.h"

#include <math.h>
#include <string.h>

#include "base/num.h"
#include "base/sort.h"

static tn_str in(tenor_str s)
{
    return tn_str_of(s.data, s.size);
}

static tenor_str out(tn_str s)
{
    return (tenor_str){s.p, s.n};
}

static tenor_str literal(const char *text)
{
    return (tenor_str){text, strlen(text)};
}

static const char *const names[] = {
#define NAME(id, name) name,
    TN_BOOK_NAMES(NAME)
#undef NAME
};

/* The number of a key, kept; TN_STRMAP_NONE: no memory. */
static uint32_t number_of(tn_book *book, tn_strmap *map, tn_str key)
{
    bool added;
    const uint32_t number = tn_strmap_put(map, key, &added);
    if (number == TN_STRMAP_NONE || !added)
        return number;
    const tn_str copy = tn_arena_str(&book->arena, key);
    if (!copy.p)
        return TN_STRMAP_NONE;
    map->keys[number] = copy;
    return number;
}

static uint32_t column_of(tn_book *book, tenor_str measure)
{
    return number_of(book, &book->columns_map, in(measure));
}

/* What is shown of a value, by its number; the number of an empty one is 0. */
static uint32_t shown_of(tn_book *book, tenor_str field, tenor_str value)
{
    char small[256];
    const size_t size = field.size + 1 + value.size;
    char *key = value.size == 0 ? small : size <= sizeof small ? small : tn_arena_alloc(&book->arena, size, 1);
    if (!key)
        return TN_STRMAP_NONE;
    const size_t head = value.size ? field.size : 0;
    if (head)
        memcpy(key, field.data, head);
    key[head] = 0;
    if (value.size)
        memcpy(key + head + 1, value.data, value.size);
    const size_t before = book->names.count;
    const uint32_t number = number_of(book, &book->names, tn_str_of(key, head + 1 + value.size));
    void *room = book->shown;
    if (number == TN_STRMAP_NONE || number < before)
        return number;
    if (!tn_mem_reserve(book->mem, &room, &book->shown_room, book->names.count, sizeof *book->shown))
        return TN_STRMAP_NONE;
    book->shown = room;
    const tenor_str shown = value.size && book->show ? book->show(book->context, field, value) : value;
    const tn_str copy = shown.data || !value.size ? tn_arena_str(&book->arena, in(shown)) : tn_str_of(NULL, 0);
    if (!copy.p)
        return TN_STRMAP_NONE;
    book->shown[number] = out(copy);
    return number;
}

bool tn_book_init(tn_book *book, const tn_mem *mem, const tn_rules *rules)
{
    static const char *const tags[] = {
#define TAG(id, name, measure) measure,
        TN_BOOK_TAGS(TAG)
#undef TAG
    };
    tn_strmap *const maps[] = {&book->ids, &book->names, &book->words, &book->strata_map, &book->columns_map, &book->left_map};
    bool fine = true;
    memset(book, 0, sizeof *book);
    book->mem = mem;
    book->rules = rules;
    book->from = INT32_MIN;
    book->to = INT32_MAX;
    tn_arena_init(&book->arena, mem);
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        tn_strmap_init(maps[i], mem);
    for (size_t i = 0; fine && i < TN_BOOK_TAG_COUNT; i++)
        fine = column_of(book, literal(tags[i])) != TN_STRMAP_NONE;
    for (size_t i = 0; fine && rules && i < rules->outlier_count; i++)
        fine = (book->outlier_columns[i] = column_of(book, rules->outliers[i].measure)) != TN_STRMAP_NONE;
    book->columns = book->columns_map.count;
    return fine && shown_of(book, literal(""), literal("")) == 0;
}

void tn_book_free(tn_book *book)
{
    if (!book->mem)
        return;
    tn_strmap *const maps[] = {&book->ids, &book->names, &book->words, &book->strata_map, &book->columns_map, &book->left_map};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        tn_strmap_free(maps[i]);
    tn_mem_free(book->mem, book->shown, book->shown_room, sizeof *book->shown);
    tn_mem_free(book->mem, book->calls, book->call_room, sizeof *book->calls);
    tn_mem_free(book->mem, book->values, book->value_room, sizeof *book->values);
    tn_mem_free(book->mem, book->strata, book->stratum_room, sizeof *book->strata);
    tn_arena_free(&book->arena);
    book->mem = NULL;
}

bool tn_book_by_field(tn_book *book, tenor_str text)
{
    static const char labels[] = "labels.";
    tn_book_by *by = &book->by[book->by_count];
    if (book->by_count == TN_BOOK_BY_MOST)
        return false;
    by->name = TN_BOOK_NAME_COUNT;
    by->label = (tenor_str){NULL, 0};
    for (size_t i = 0; i < TN_BOOK_NAME_COUNT; i++)
        if (tn_str_eq(in(text), in(literal(names[i]))))
            by->name = (tn_book_name)i;
    if (by->name == TN_BOOK_NAME_COUNT) {
        if (!tn_str_starts(in(text), TN_STR("labels.")) || text.size == sizeof labels - 1)
            return false;
        by->label = text;
    }
    book->by_count++;
    return true;
}

tenor_str tn_book_by_name(const tn_book_by *by)
{
    return by->label.size ? by->label : literal(names[by->name]);
}

bool tn_book_leave_out(tn_book *book, tenor_str id)
{
    return number_of(book, &book->left_map, in(id)) != TN_STRMAP_NONE;
}

tenor_str tn_book_word(const tn_book *book, uint16_t number)
{
    return out(book->words.keys[number]);
}

/* ---- a call -------------------------------------------------------------------------------------- */

/* The day of a record; else its night, else the date as it is written in its time. */
static tenor_str day_of(const tenor_io_calls_row *row, int32_t *day)
{
    const tenor_str dates[] = {row->day, row->night, {row->started_at.data, row->started_at.size >= 10 ? 10 : 0}};
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++)
        if (dates[i].size && tn_num_parse_date(in(dates[i]), day))
            return dates[i];
    return (tenor_str){NULL, 0};
}

static bool set_names(tn_book *book, tn_book_call *call, const tenor_io_calls_row *row, tenor_str day)
{
    static const char *const fields[TN_BOOK_NAME_COUNT] = {[TN_BOOK_AGENT] = "agent_id"};
    const tenor_str values[TN_BOOK_NAME_COUNT] = {[TN_BOOK_AGENT] = row->agent_id,
                                                  [TN_BOOK_TEAM] = row->team,
                                                  [TN_BOOK_QUEUE] = row->queue,
                                                  [TN_BOOK_TOPIC] = row->topic,
                                                  [TN_BOOK_CHANNEL] = row->channel,
                                                  [TN_BOOK_LANGUAGE] = row->language,
                                                  [TN_BOOK_DAY] = day,
                                                  [TN_BOOK_MONTH] = {day.data, day.size >= 7 ? 7 : 0},
                                                  [TN_BOOK_NIGHT] = row->night,
                                                  [TN_BOOK_OUTCOME] = row->outcome,
                                                  [TN_BOOK_CLARITY] = row->clarity,
                                                  [TN_BOOK_TRAJECTORY] = row->trajectory,
                                                  [TN_BOOK_ATTITUDE] = row->attitude,
                                                  [TN_BOOK_STYLE] = row->style,
                                                  [TN_BOOK_DIGEST] = row->digest};
    for (size_t i = 0; i < TN_BOOK_NAME_COUNT; i++) {
        call->names[i] = shown_of(book, literal(fields[i] ? fields[i] : names[i]), values[i]);
        if (call->names[i] == TN_STRMAP_NONE)
            return false;
    }
    return true;
}

/* What the call is called by this field; "-": nothing. */
static bool value_of(tn_book *book, const tn_book_by *by, const tn_book_call *call, const tenor_io_calls_row *row, tenor_str *value)
{
    uint32_t number = by->label.size ? 0 : call->names[by->name];
    const tn_str label = by->label.size ? tn_str_from(in(by->label), 7) : tn_str_of(NULL, 0);
    for (size_t i = 0; by->label.size && i < row->label_count; i++)
        if (tn_str_eq(in(row->labels[i].name), label))
            number = shown_of(book, out(label), row->labels[i].value);
    if (number == TN_STRMAP_NONE)
        return false;
    *value = book->shown[number].size ? book->shown[number] : literal("-");
    return true;
}

static bool set_stratum(tn_book *book, tn_book_call *call, const tenor_io_calls_row *row)
{
    tn_book_stratum stratum = {{NULL, 0}, {{NULL, 0}}, 0, 0, 0};
    size_t size = 0;
    for (size_t i = 0; i < book->by_count; i++) {
        if (!value_of(book, &book->by[i], call, row, &stratum.values[i]))
            return false;
        size += stratum.values[i].size + 1;
    }
    char small[512], *key = size <= sizeof small ? small : tn_arena_alloc(&book->arena, size, 1);
    if (!key)
        return false;
    size = 0;
    for (size_t i = 0; i < book->by_count; i++) {
        memcpy(key + size, stratum.values[i].data, stratum.values[i].size);
        size += stratum.values[i].size;
        key[size++] = 0;
    }
    call->stratum = number_of(book, &book->strata_map, tn_str_of(key, size));
    if (call->stratum == TN_STRMAP_NONE)
        return false;
    if (call->stratum < book->stratum_count)
        return true;
    void *room = book->strata;
    if (!tn_mem_reserve(book->mem, &room, &book->stratum_room, book->stratum_count + 1, sizeof stratum))
        return false;
    book->strata = room;
    stratum.key = out(book->strata_map.keys[call->stratum]);
    book->strata[book->stratum_count++] = stratum;
    return true;
}

/* Words beyond 65,535 different ones are left out: no policy and no playbook has so many. */
static bool put_words(tn_book *book, uint16_t *list, size_t *used, const tenor_str *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t number = tn_strmap_find(&book->words, in(words[i]));
        if (number == TN_STRMAP_NONE && book->words.count < UINT16_MAX) {
            number = number_of(book, &book->words, in(words[i]));
            if (number == TN_STRMAP_NONE)
                return false;
        }
        if (number != TN_STRMAP_NONE)
            list[(*used)++] = (uint16_t)number;
    }
    return true;
}

static bool set_lists(tn_book *book, tn_book_call *call, const tenor_io_calls_row *row)
{
    tn_rules_reason reasons[TN_RULES_MOST];
    size_t count = 0, used = 0;
    if (book->rules)
        call->points = (uint32_t)tn_rules_points(book->rules, row, reasons, &count);
    const size_t most = row->flag_count + row->missed_count + 2 * count;
    uint16_t *list = tn_arena_alloc(&book->arena, most + 1, sizeof *list);
    if (!list || !put_words(book, list, &used, row->flags, row->flag_count))
        return false;
    call->flags = (uint16_t)used;
    if (!put_words(book, list, &used, row->missed, row->missed_count))
        return false;
    call->missed = (uint16_t)(used - call->flags);
    call->reasons = (uint16_t)count;
    for (size_t i = 0; i < count; i++) {
        list[used++] = reasons[i].rule;
        list[used++] = reasons[i].times;
    }
    call->list = list;
    return true;
}

/* A fingerprint of what counts of a record. */
static uint64_t print_of(const tn_book_call *call, const tenor_io_calls_row *row, const tn_book *book)
{
    uint64_t print = call->points;
    for (size_t i = 0; i < TN_BOOK_NAME_COUNT; i++)
        print = print * UINT64_C(0x9E3779B97F4A7C15) ^ tn_strmap_hash(in(book->shown[call->names[i]]));
    for (size_t i = 0; i < row->number_count; i++)
        print = (print ^ (uint64_t)row->numbers[i].value) * UINT64_C(0x9E3779B97F4A7C15) ^ tn_strmap_hash(in(row->numbers[i].name));
    return print;
}

static void set_values(tn_book *book, double *values, const tenor_io_calls_row *row)
{
    for (size_t i = 0; i < book->columns; i++)
        values[i] = NAN;
    for (size_t i = 0; i < row->number_count; i++) {
        const uint32_t column = tn_strmap_find(&book->columns_map, in(row->numbers[i].name));
        if (column != TN_STRMAP_NONE)
            values[column] = (double)row->numbers[i].value / 10000;
    }
}

/* Room for one more call. */
static bool make_room(tn_book *book)
{
    void *calls = book->calls, *values = book->values;
    bool fine = tn_mem_reserve(book->mem, &calls, &book->call_room, book->call_count + 1, sizeof *book->calls);
    book->calls = calls;
    fine = fine && tn_mem_reserve(book->mem, &values, &book->value_room, (book->call_count + 1) * book->columns, sizeof *book->values);
    book->values = values;
    return fine;
}

tn_book_took tn_book_add(tn_book *book, const tenor_io_calls_row *row)
{
    int32_t date = 0;
    const tenor_str day = day_of(row, &date);
    if ((book->from != INT32_MIN || book->to != INT32_MAX) && (!day.size || date < book->from || date > book->to)) {
        book->other_days++;
        return TN_BOOK_OTHER_DAY;
    }
    if (tn_strmap_find(&book->left_map, in(row->call_id)) != TN_STRMAP_NONE) {
        book->left_out++;
        return TN_BOOK_LEFT_OUT;
    }
    tn_book_call call = {.turns = row->turns};
    if (!set_names(book, &call, row, day) || !set_lists(book, &call, row))
        return TN_BOOK_NO_MEMORY;
    call.print = print_of(&call, row, book);
    uint32_t at = tn_strmap_find(&book->ids, in(row->call_id));
    const bool again = at != TN_STRMAP_NONE;
    if (again) {
        const tn_book_call *old = &book->calls[at];
        book->again++;
        if (call.turns < old->turns || (call.turns == old->turns && call.print <= old->print))
            return TN_BOOK_AGAIN;
    } else if (book->call_count == TN_BOOK_CALLS_MOST) {
        return TN_BOOK_FULL;
    }
    if (!set_stratum(book, &call, row) || !make_room(book))
        return TN_BOOK_NO_MEMORY;
    if (!again)
        at = number_of(book, &book->ids, in(row->call_id));
    if (at == TN_STRMAP_NONE)
        return TN_BOOK_NO_MEMORY;
    call.id = out(book->ids.keys[at]);
    book->calls[at] = call;
    set_values(book, book->values + at * book->columns, row);
    book->call_count = book->ids.count;
    return again ? TN_BOOK_AGAIN : TN_BOOK_TAKEN;
}

/* ---- order --------------------------------------------------------------------------------------- */

typedef struct place {
    tenor_str key;
    uint32_t at;
} place;

static int by_key(const void *a, const void *b)
{
    const tenor_str x = ((const place *)a)->key, y = ((const place *)b)->key;
    const size_t n = x.size < y.size ? x.size : y.size;
    const int order = n ? memcmp(x.data, y.data, n) : 0;
    return order ? order : (x.size > y.size) - (x.size < y.size);
}

static bool order_strata(tn_book *book)
{
    const size_t n = book->stratum_count;
    place *places = tn_mem_alloc(book->mem, n + 1, sizeof *places);
    uint32_t *now = tn_mem_alloc(book->mem, n + 1, sizeof *now);
    tn_book_stratum *strata = tn_mem_alloc(book->mem, n + 1, sizeof *strata);
    const bool fine = places && now && strata;
    size_t kept = 0;
    for (size_t i = 0; fine && i < n; i++)
        places[i] = (place){book->strata[i].key, (uint32_t)i};
    for (size_t i = 0; fine && i < book->call_count; i++) {
        book->strata[book->calls[i].stratum].calls++;
        book->strata[book->calls[i].stratum].size += (double)book->calls[i].points / 10000;
    }
    if (fine) {
        tn_sort(places, n, sizeof *places, by_key);
        for (size_t i = 0; i < n; i++) { /* a call's other record may have left one empty */
            now[places[i].at] = (uint32_t)kept;
            if (book->strata[places[i].at].calls)
                strata[kept++] = book->strata[places[i].at];
        }
        if (kept)
            memcpy(book->strata, strata, kept * sizeof *strata);
        book->stratum_count = kept;
        for (size_t i = 0; i < book->call_count; i++)
            book->calls[i].stratum = now[book->calls[i].stratum];
    }
    tn_mem_free(book->mem, places, n + 1, sizeof *places);
    tn_mem_free(book->mem, now, n + 1, sizeof *now);
    tn_mem_free(book->mem, strata, n + 1, sizeof *strata);
    return fine;
}

/* The call that belongs at i is at places[i].at: rounds of moves, so that nothing is held twice. */
static void move_calls(tn_book *book, place *places, double *held)
{
    const size_t bytes = book->columns * sizeof *held;
    for (size_t i = 0; i < book->call_count; i++) {
        if (places[i].at == i)
            continue;
        const tn_book_call call = book->calls[i];
        memcpy(held, book->values + i * book->columns, bytes);
        size_t to = i;
        for (size_t from; (from = places[to].at) != i; to = from) {
            book->calls[to] = book->calls[from];
            memcpy(book->values + to * book->columns, book->values + from * book->columns, bytes);
            places[to].at = (uint32_t)to;
        }
        book->calls[to] = call;
        memcpy(book->values + to * book->columns, held, bytes);
        places[to].at = (uint32_t)to;
    }
}

bool tn_book_close(tn_book *book)
{
    const size_t n = book->call_count;
    if (!order_strata(book))
        return false;
    /* What only reading needed makes room for what comes. */
    tn_strmap_free(&book->ids);
    tn_strmap_free(&book->left_map);
    tn_strmap_init(&book->ids, book->mem);
    tn_strmap_init(&book->left_map, book->mem);
    place *places = tn_mem_alloc(book->mem, n + 1, sizeof *places);
    double *held = tn_mem_alloc(book->mem, book->columns, sizeof *held);
    if (places && held) {
        for (size_t i = 0; i < n; i++)
            places[i] = (place){book->calls[i].id, (uint32_t)i};
        tn_sort(places, n, sizeof *places, by_key);
        move_calls(book, places, held);
    }
    const bool fine = places && held;
    tn_mem_free(book->mem, places, n + 1, sizeof *places);
    tn_mem_free(book->mem, held, book->columns, sizeof *held);
    return fine;
}
