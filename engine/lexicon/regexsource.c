/* regexsource.c - a regex as it stands in a lexicon file: /pattern/flags. */
#include "lexicon/regexsource.h"

#include "lexicon/regex.h"

bool tn_regexsource_writing(tn_buf *out, tn_str regex)
{
    for (size_t i = 0; i < regex.n && !out->failed; i++) {
        char c = regex.p[i];
        bool escaped = c == '\\' && i + 1 < regex.n;
        if (escaped)
            c = regex.p[++i];
        if (c == '_')
            tn_buf_text(out, "\\_");
        else if (c == '\t')
            tn_buf_text(out, "\\t");
        else if (c == ' ' && escaped)
            tn_buf_text(out, "\\x20");
        else
            tn_buf_put(out, regex.p + i - escaped, 1u + escaped);
    }
    return !out->failed;
}

size_t tn_regexsource_read(tn_diags *diags, tn_str text, tn_place place, tn_regex_source *regex)
{
    size_t i = 1;
    while (i < text.n && text.p[i] != '/')
        i += text.p[i] == '\\' ? 2 : 1;
    if (i >= text.n) {
        tn_diag_add(diags, TN_DIAG_E301, place, 1, TN_STR("end the regex with '/'"), "'/' is never closed");
        return 0;
    }
    regex->pattern = tn_str_of(text.p + 1, i - 1);
    regex->case_sensitive = false;
    for (i++; i < text.n && !tn_str_blank(text.p[i]) && text.p[i] != '|' && text.p[i] != ')' && text.p[i] != ']'; i++) {
        if (text.p[i] != 'c') {
            tn_place flag = place;
            flag.byte += (uint32_t)i;
            tn_diag_add(diags, TN_DIAG_E505, flag, 1, TN_STR("c = case-sensitive is the only flag; a / inside is written \\/"),
                        "'%c' is not a flag of regexes", text.p[i]);
            return 0;
        }
        regex->case_sensitive = true;
    }
    return tn_regex_check(diags, regex->pattern, regex->case_sensitive, place) ? i : 0;
}
