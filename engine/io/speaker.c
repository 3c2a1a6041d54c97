/* speaker.c - what the name under which somebody speaks says of them. */
#include "io/speaker.h"

static tn_str trimmed(tn_str s)
{
    while (s.n && s.p[0] == ' ')
        s = tn_str_from(s, 1);
    while (s.n && s.p[s.n - 1] == ' ')
        s.n--;
    return s;
}

/* "one (two)", "one - two", "one | two", "one / two" */
static bool split(tn_str name, tn_str *one, tn_str *two)
{
    if (name.n && name.p[name.n - 1] == ')') {
        const char *open = memchr(name.p, '(', name.n);
        if (!open)
            return false;
        size_t at = (size_t)(open - name.p);
        *one = trimmed(tn_str_of(name.p, at));
        *two = trimmed(tn_str_of(open + 1, name.n - at - 2));
        return one->n && two->n;
    }
    for (size_t i = 1; i + 2 < name.n; i++) {
        if (name.p[i - 1] == ' ' && name.p[i + 1] == ' ' && memchr("-|/", name.p[i], 3)) {
            *one = trimmed(tn_str_of(name.p, i));
            *two = trimmed(tn_str_from(name, i + 1));
            return one->n && two->n;
        }
    }
    return false;
}

bool tn_speaker_read(tn_reading *reading, tn_str name, tn_speaker *speaker)
{
    tenor_role word;
    tn_str one, two;
    *speaker = (tn_speaker){TENOR_ROLE_UNKNOWN, {"", 0}};
    if (tn_reading_role_of(reading, name, &speaker->role)) {
        /* An option said so of a name, or the name is a word for a role. */
        if (!tn_names_role(name, &word) && !tn_names_is_label(name))
            speaker->person = name;
        return true;
    }
    if (!split(name, &one, &two))
        return false;
    if (tn_reading_role_of(reading, two, &speaker->role))
        speaker->person = one;
    else if (tn_reading_role_of(reading, one, &speaker->role))
        speaker->person = two;
    else
        return false;
    if (tn_names_is_label(speaker->person))
        speaker->person = tn_str_of("", 0);
    return true;
}
