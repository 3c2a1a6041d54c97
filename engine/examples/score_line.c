/* score_line.c - the smallest use of libtenor: load lexicons from a path, score one line, print tones and hits.
 *
 *     cc score_line.c $(pkg-config --cflags --libs tenor) -o score_line
 *     echo "I completely understand your frustration" | ./score_line lexicons/en
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tenor.h>

/* Findings in lexicon files come here, errors and warnings alike, each with its place. */
static void tell(void *context, const tenor_diagnostic *d)
{
    (void)context;
    fprintf(stderr, "%.*s:%u:%u: %s: %.*s\n", (int)d->file.size, d->file.data, d->line, d->column, d->code,
            (int)d->message.size, d->message.data);
}

static tenor_lexicon *load(const char *path)
{
    tenor_source source = {{path, strlen(path)}, {NULL, 0}, 0};
    tenor_load_options options = {.diagnostic = tell};
    tenor_lexicon *lexicon = NULL;
    tenor_error error;
    if (tenor_lexicon_load(&lexicon, &source, 1, &options, &error) != TENOR_OK)
        fprintf(stderr, "score_line: %s\n", error.message);
    return lexicon;
}

/* Scores are integers of 1/TENOR_UNIT; without evidence some are unknown, which is not neutral. */
static void print(const tenor_lexicon *lexicon, const tenor_utterance *utterance, const tenor_score *score)
{
    for (size_t i = 0; i < tenor_lexicon_dimension_count(lexicon); i++) {
        tenor_dimension about;
        const tenor_dimension_score *d = &score->dimensions[i];
        tenor_lexicon_dimension(lexicon, i, &about);
        printf("%-10.*s ", (int)about.name.size, about.name.data);
        if (about.null_without_evidence && d->evidence == 0)
            printf("unknown\n");
        else
            printf("%+.4f\n", (double)d->score / TENOR_UNIT);
    }
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *hit = &score->hits[i];
        tenor_entry entry;
        tenor_lexicon_entry(lexicon, hit->entry, &entry);
        printf("[%u, %u) \"%.*s\" %+.4f points, by %.*s\n", hit->begin, hit->end, (int)(hit->end - hit->begin),
               utterance->text.data + hit->begin, (double)hit->points / TENOR_UNIT, (int)entry.id.size, entry.id.data);
    }
}

int main(int argc, char **argv)
{
    char line[4096];
    tenor_scorer *scorer = NULL;
    tenor_lexicon *lexicon = argc == 2 ? load(argv[1]) : NULL;
    int exit_status = EXIT_FAILURE;
    if (lexicon && tenor_scorer_new(&scorer, lexicon, NULL, NULL) == TENOR_OK && fgets(line, sizeof line, stdin)) {
        tenor_utterance utterance = TENOR_UTTERANCE_INIT;
        tenor_score score;
        utterance.text.data = line;
        utterance.text.size = strcspn(line, "\n");
        utterance.role = TENOR_ROLE_AGENT;
        if (tenor_score_batch(scorer, &utterance, 1, &score) == TENOR_OK && score.status == TENOR_OK) {
            print(lexicon, &utterance, &score);
            exit_status = EXIT_SUCCESS;
        }
    }
    tenor_scorer_free(scorer); /* NULL is fine */
    tenor_lexicon_release(lexicon);
    return exit_status;
}
