/* storeparts.c - phrases of a leg as text, and back. */
#include "store/storeparts.h"

/* Points that a character can say. */
#define POINTS_MOST ((int64_t)TN_STORECODE_MOST / 2)

typedef enum member { PHRASE, POINTS, COUNT } member;

/* One member of all records, which are split where a character cannot say it; returns how many there are. out NULL: only asks. */
static size_t put_member(tn_buf *out, const tn_storeparts_record *records, size_t count, member which)
{
    size_t written = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t uses = records[i].count;
        int64_t points = records[i].points;
        do {
            uint32_t some = uses < TN_STORECODE_MOST ? uses : TN_STORECODE_MOST;
            int64_t few = points > POINTS_MOST ? POINTS_MOST : points < -POINTS_MOST ? -POINTS_MOST : points;
            if (out)
                tn_storecode_put(out, which == PHRASE ? records[i].phrase : which == COUNT ? some : (uint32_t)tn_storecode_fold(few));
            uses -= some;
            points -= few;
            written++;
        } while (uses > 0 || points != 0);
    }
    return written;
}

void tn_storeparts_put(tn_buf *out, const tn_storeparts_record *records, size_t count)
{
    size_t written = put_member(NULL, records, count, PHRASE);
    bool once = written == count;
    for (size_t i = 0; i < count; i++)
        once = once && records[i].count == 1;
    if (written == 0)
        return;
    if (written > TN_STORECODE_MOST) {
        out->failed = true;
        return;
    }
    tn_storecode_put(out, (uint32_t)written);
    put_member(out, records, count, PHRASE);
    put_member(out, records, count, POINTS);
    if (!once)
        put_member(out, records, count, COUNT);
}

void tn_storeparts_open(tn_storeparts_reader *reader, tn_str text)
{
    uint32_t count = 0, number;
    *reader = (tn_storeparts_reader){.text = text};
    if (text.n == 0)
        return;
    bool fine = tn_storecode_next(text, &reader->phrase, &count);
    reader->points = reader->phrase;
    for (uint32_t i = 0; fine && i < count; i++)
        fine = tn_storecode_next(text, &reader->points, &number);
    reader->count = reader->points;
    for (uint32_t i = 0; fine && i < count; i++)
        fine = tn_storecode_next(text, &reader->count, &number);
    reader->counted = fine && reader->count < text.n;
    reader->damaged = !fine;
    reader->left = fine ? count : 0;
}

bool tn_storeparts_next(tn_storeparts_reader *reader, tn_storeparts_record *record)
{
    uint32_t points;
    if (reader->left == 0)
        return false;
    record->count = 1;
    if (!tn_storecode_next(reader->text, &reader->phrase, &record->phrase) ||
        !tn_storecode_next(reader->text, &reader->points, &points) ||
        (reader->counted && !tn_storecode_next(reader->text, &reader->count, &record->count))) {
        reader->damaged = true;
        reader->left = 0;
        return false;
    }
    reader->left--;
    record->points = tn_storecode_unfold(points);
    return true;
}
