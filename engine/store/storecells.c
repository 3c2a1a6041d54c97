/* storecells.c - the sums of a sheet as text, and back. */
#include "store/storecells.h"

enum { FORMS = 4 };
static const unsigned sum_digits[FORMS] = {0, 2, 2, 4}, square_digits[FORMS] = {0, 0, 3, 4};

static bool fits(uint64_t number, unsigned digits)
{
    return digits * TN_STORECODE_BITS >= 64 || number >> digits * TN_STORECODE_BITS == 0;
}

/* The shortest form that can say a cell; 0: none can. */
static uint32_t form_of(const tn_storecells_cell *cell)
{
    if (cell->missing < 0 || cell->missing >= TN_STORECELLS_LEGS || cell->sum >= TN_STORECELLS_SUM ||
        cell->sum <= -TN_STORECELLS_SUM || cell->squares < 0)
        return 0;
    uint64_t sum = tn_storecode_fold(cell->sum);
    if (!fits(sum, sum_digits[2]) || !fits((uint64_t)cell->squares, square_digits[2]))
        return 3;
    uint64_t size = (uint64_t)(cell->sum < 0 ? -cell->sum : cell->sum);
    return size < UINT32_MAX / 2 && size * size == (uint64_t)cell->squares ? 1 : 2;
}

bool tn_storecells_put(tn_buf *out, const tn_storecells_cell *cells, size_t count)
{
    uint32_t form = 1;
    for (size_t i = 0; i < count; i++) {
        uint32_t needed = cells[i].absent ? 1 : form_of(&cells[i]);
        if (!needed)
            return false;
        form = needed > form ? needed : form;
    }
    tn_storecode_put(out, form);
    for (size_t i = 0; i < count; i++) {
        static const tn_storecells_cell none = {true, TN_STORECELLS_ABSENT, 0, 0};
        const tn_storecells_cell *cell = cells[i].absent ? &none : &cells[i];
        tn_storecode_put(out, (uint32_t)cell->missing);
        tn_storecode_put_long(out, tn_storecode_fold(cell->sum), sum_digits[form]);
        tn_storecode_put_long(out, (uint64_t)cell->squares, square_digits[form]);
    }
    return true;
}

void tn_storecells_open(tn_storecells_reader *reader, tn_str text)
{
    *reader = (tn_storecells_reader){.text = text};
    reader->damaged = !tn_storecode_next(text, &reader->at, &reader->form) || reader->form < 1 || reader->form >= FORMS;
}

bool tn_storecells_next(tn_storecells_reader *reader, tn_storecells_cell *cell)
{
    uint32_t missing;
    uint64_t sum, squares;
    if (reader->damaged || reader->at >= reader->text.n)
        return false;
    if (!tn_storecode_next(reader->text, &reader->at, &missing) ||
        !tn_storecode_next_long(reader->text, &reader->at, sum_digits[reader->form], &sum) ||
        !tn_storecode_next_long(reader->text, &reader->at, square_digits[reader->form], &squares)) {
        reader->damaged = true;
        return false;
    }
    *cell = (tn_storecells_cell){missing == TN_STORECELLS_ABSENT, (int64_t)missing, tn_storecode_unfold(sum), (int64_t)squares};
    if (cell->absent)
        *cell = (tn_storecells_cell){.absent = true};
    else if (reader->form == 1 && (cell->sum > INT32_MAX || cell->sum < INT32_MIN))
        reader->damaged = true; /* such a sum has another form */
    else if (reader->form == 1)
        cell->squares = cell->sum * cell->sum;
    return !reader->damaged;
}
