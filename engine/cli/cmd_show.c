/* cmd_show.c - tenor lexicon show: what the layers make of an entry. */
#include <stdio.h>
#include <string.h>

#include "tenor_study.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/findings.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/terminal.h"

typedef struct showing {
    const char *asked;
    bool json, colour;
    size_t shown;
} showing;

/* ---- for people ---- */

static void put_place(tenor_str file, uint32_t line)
{
    tn_terminal_text(stdout, file);
    printf(":%u", line);
}

static void put_row(const char *name, tenor_str text)
{
    if (text.size == 0)
        return;
    printf("  %-9s ", name);
    tn_terminal_text(stdout, text);
    putchar('\n');
}

/* Each of its lines, indented. */
static void put_lines(tenor_str text)
{
    for (size_t at = 0; at < text.size;) {
        const char *end = memchr(text.data + at, '\n', text.size - at);
        size_t n = end ? (size_t)(end - text.data) - at : text.size - at, width = n;
        while (width && text.data[at + width - 1] == '\r')
            width--;
        if (width) {
            fputs("    ", stdout);
            tn_terminal_text(stdout, (tenor_str){text.data + at, width});
        }
        putchar('\n');
        at += n + 1;
    }
}

static void put_value(const tenor_study_view_value *v)
{
    if (v->value.size)
        tn_terminal_text(stdout, v->value);
    else
        fputs("none", stdout);
}

static void put_source(const tenor_study_view_value *v)
{
    static const char *const by[] = {"the default", "@lexicon, ", "@category, ", ""};
    fputs(by[v->given], stdout);
    if (v->given != TENOR_STUDY_GIVEN_NOT)
        put_place(v->file, v->line);
}

static void put_values(const tenor_study_view *view, bool colour)
{
    puts("  attributes");
    for (size_t i = 0; i < view->value_count; i++) {
        const tenor_study_view_value *v = &view->values[i];
        if (v->given == TENOR_STUDY_GIVEN_NOT)
            tn_terminal_style(stdout, colour, TN_STYLE_FAINT);
        printf("    %-9s ", v->name);
        size_t columns = v->value.size ? tn_terminal_columns(v->value) : 4;
        put_value(v);
        printf("%*s  (", columns < 12 ? (int)(12 - columns) : 0, "");
        put_source(v);
        for (; i + 1 < view->value_count && !view->values[i + 1].in_force; i++) {
            fputs(" over ", stdout);
            put_value(&view->values[i + 1]);
            fputs(" of ", stdout);
            put_source(&view->values[i + 1]);
        }
        putchar(')');
        tn_terminal_plain(stdout, colour);
        putchar('\n');
    }
}

static void put_view(const showing *s, const tenor_study_view *view)
{
    if (s->shown)
        putchar('\n');
    tn_terminal_style(stdout, s->colour, TN_STYLE_BOLD);
    tn_terminal_text(stdout, view->id);
    tn_terminal_plain(stdout, s->colour);
    fputs(": ", stdout);
    tn_terminal_text(stdout, view->category);
    printf(", kind=%s, %s\n", view->kind, view->status);
    put_row("phrase", view->phrase);
    put_row("words", view->words);
    put_row("example", view->example);
    put_values(view, s->colour);
    for (size_t i = 0; i < view->part_count; i++) {
        fputs("  ", stdout);
        put_place(view->parts[i].file, view->parts[i].line);
        printf(", layer %u", view->parts[i].layer);
        if (view->part_count > 1)
            fputs(i == 0 ? ", which wins" : view->parts[i].phrase ? ", of which the phrase holds" : ", overridden", stdout);
        putchar('\n');
        put_lines(view->parts[i].text);
    }
}

/* ---- for programs ---- */

static void put_json(const char *name, tenor_str text)
{
    printf("\"%s\":", name);
    tn_terminal_json(stdout, text);
}

static void put_object(const tenor_study_view *view)
{
    static const char *const by[] = {"default", "lexicon", "category", "entry"};
    putchar('{');
    put_json("id", view->id);
    putchar(',');
    put_json("category", view->category);
    printf(",\"kind\":\"%s\",\"status\":\"%s\",", view->kind, view->status);
    put_json("phrase", view->phrase);
    if (view->words.size) {
        putchar(',');
        put_json("words", view->words);
    }
    if (view->example.size) {
        putchar(',');
        put_json("example", view->example);
    }
    fputs(",\"attributes\":[", stdout);
    for (size_t i = 0; i < view->value_count; i++) {
        const tenor_study_view_value *v = &view->values[i];
        printf("%s{\"name\":\"%s\",\"value\":", i ? "," : "", v->name);
        if (v->value.size)
            tn_terminal_json(stdout, v->value);
        else
            fputs("null", stdout);
        printf(",\"given\":\"%s\",\"in_force\":%s", by[v->given], v->in_force ? "true" : "false");
        if (v->line) {
            putchar(',');
            put_json("file", v->file);
            printf(",\"line\":%u", v->line);
        }
        putchar('}');
    }
    fputs("],\"layers\":[", stdout);
    for (size_t i = 0; i < view->part_count; i++) {
        const tenor_study_view_part *p = &view->parts[i];
        printf("%s{\"layer\":%u,", i ? "," : "", p->layer);
        put_json("file", p->file);
        printf(",\"line\":%u,\"phrase\":%s,", p->line, p->phrase ? "true" : "false");
        put_json("text", p->text);
        putchar('}');
    }
    puts("]}");
}

/* ---- the verb ---- */

static bool take(void *context, const tenor_study_view *view)
{
    showing *s = context;
    if (view->near) { /* on standard error: it is no answer */
        if (s->shown == 0) {
            fputs("tenor: no entry '", stderr);
            tn_terminal_text(stderr, tn_terminal_str(s->asked));
            fputs("'; near it:\n", stderr);
        }
        fputs("  ", stderr);
        tn_terminal_text(stderr, view->id);
        if (!memchr(view->id.data, '/', view->id.size)) { /* else it is made of the phrase */
            fputs("  (", stderr);
            tn_terminal_text(stderr, view->phrase);
            putc(')', stderr);
        }
        putc('\n', stderr);
    } else if (s->json) {
        put_object(view);
    } else {
        put_view(s, view);
    }
    s->shown++;
    return !ferror(stdout);
}

int tn_cmd_show_run(const tn_args *args)
{
    showing s = {.asked = args->operands[0],
                 .json = tn_args_is(args, TN_OPT_ENTRY_FORMAT, "json", "text"),
                 .colour = tn_terminal_colour(stdout)};
    tn_lexpath path = {0};
    int status = tn_lexpath_scoring(&path, args);
    if (status == TN_EXIT_OK && path.image)
        status = tn_args_usage(args->verb, "%s is an image: give the lexicon files that it was made of", path.image_path);
    if (status == TN_EXIT_OK) {
        tn_findings findings = {.file = stderr, .colour = tn_terminal_colour(stderr), .errors_only = true};
        tenor_load_options load = {.diagnostic = tn_findings_print, .context = &findings};
        tenor_error error;
        size_t found;
        tenor_status done =
            tenor_study_show(path.sources, path.count, tn_terminal_str(s.asked), &load, take, &s, &found, &error);
        if (done != TENOR_OK && done != TENOR_IO)
            tn_terminal_tell("tenor: %s\n", error.message);
        if (done == TENOR_OK && found == 0 && s.shown == 0) {
            fputs("tenor: no entry '", stderr);
            tn_terminal_text(stderr, tn_terminal_str(s.asked));
            fputs("', and none is near it; 'tenor explain TEXT' shows which entries match a text\n", stderr);
        }
        status = tn_helptext_done();
        if (status == TN_EXIT_OK && (done != TENOR_OK || found == 0))
            status = TN_EXIT_FAILED;
    }
    tn_lexpath_free(&path);
    return status;
}
