/* store_size.c - how large a store of nights becomes: a made-up centre (agents, nights, volumes and strata as in the drift
 * bench, phrases by Zipf's law) into a store, pruned at 120 nights. Beside it the floor: the same numbers in as few bytes
 * as each of them takes, without keys, rows or pages.
 *
 *     store_size FILE [AGENTS [NIGHTS]]      FILE is made anew; results are scaled to 1,000 agents */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/storedrop.h"
#include "store/storemerge.h"
#include "store/storestage.h"

#define SERIES 8
#define PHRASES 2000 /* of a dimension */
#define KEPT 120

static uint64_t state = 88172645463325252u;

static double chance(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (double)(state >> 11) / 9007199254740992.0;
}

/* 0, 1, 2 ..., the first ones most often. */
static unsigned zipf(unsigned most)
{
    unsigned n = (unsigned)exp(chance() * log((double)most + 1)) - 1;
    return n < most ? n : most - 1;
}

static unsigned poisson(double mean)
{
    double limit = exp(-mean), product = chance();
    unsigned n = 0;
    for (; product > limit; n++)
        product *= chance();
    return n;
}

/* Bytes of a number, written as short as can be. */
static unsigned bytes_of(int64_t value)
{
    uint64_t magnitude = value < 0 ? ~(uint64_t)value : (uint64_t)value;
    unsigned n = 0;
    for (magnitude <<= 1; magnitude; magnitude >>= 8)
        n++;
    return n;
}

static tenor_str str(const char *text)
{
    return (tenor_str){text, strlen(text)};
}

static void must(tenor_status status, const tenor_io_error *error)
{
    if (status == TENOR_OK)
        return;
    fprintf(stderr, "store_size: %s\n", error->message);
    exit(1);
}

typedef struct floors {
    uint64_t legs, phrases, sheets, cells;      /* how many */
    uint64_t leg_bytes, phrase_bytes, cell_bytes;
} floors;

static const char *const dimensions[SERIES] = {"customer.sentiment", "customer.satisfaction", "agent.empathy", "agent.positive",
                                               "agent.ownership",    "agent.jargon",          "customer.abuse", "handle_time"};
/* Share of legs with a score that is not 0, and mean number of phrases there. */
static const double present[SERIES] = {.97, .35, .7, .85, .6, .5, .08, 1}, per_leg[SERIES] = {5.5, 1.3, 2, 3.5, 2, 2, 1.2, 0};

static void add_leg(tn_storestage *stage, const tenor_drift_cell *names, unsigned number, floors *f, bool kept)
{
    static char entries[SERIES][PHRASES][24];
    tn_storestage_phrase phrases[256];
    tenor_maybe scores[SERIES];
    char call[32], customer[32];
    tn_storestage_leg leg = {.names = *names, .scores = scores, .phrases = phrases};
    tenor_io_error error;
    bool again;
    for (size_t s = 0; s < SERIES; s++) {
        bool any = chance() < present[s];
        size_t first = leg.phrase_count, count = any && s < 7 ? 1 + poisson(per_leg[s] - 1) : 0;
        int64_t left = s < 2 ? (int64_t)((chance() - .5) * 16000) : s == 7 ? 1000000 + (int64_t)(chance() * 9000000)
                                                                            : (int64_t)(chance() * 40000);
        scores[s] = (tenor_maybe){any || s > 1, any ? left : 0};
        for (size_t i = 0; i < count; i++) {
            unsigned phrase = zipf(PHRASES);
            char *entry = entries[s][phrase];
            if (!*entry)
                snprintf(entry, sizeof entries[s][phrase], "category-%u/%zu-%u", phrase % 40, s, phrase);
            int64_t part = i + 1 < count ? left / (int64_t)(count - i) + (int64_t)((chance() - .5) * 800) : left;
            left -= part;
            phrases[leg.phrase_count++] = (tn_storestage_phrase){s, str("category"), str(entry), chance() < .2 ? 2 : 1, part};
            f->phrase_bytes += kept ? 1 + bytes_of(phrase) + bytes_of(part) : 0;
        }
        f->phrases += kept ? leg.phrase_count - first : 0;
        f->leg_bytes += kept ? bytes_of(scores[s].value) : 0;
    }
    snprintf(call, sizeof call, "call-%08u", number);
    snprintf(customer, sizeof customer, "p-%016" PRIx64, state);
    leg.call_id = str(call);
    leg.customer = str(customer);
    f->legs += kept;
    f->leg_bytes += kept ? strlen(call) + 8 : 0;
    must(tn_storestage_add(stage, &leg, &again, &error), &error);
}

/* What the cells of a stage take at least. */
static void weigh(tn_storefile *store, floors *f)
{
    tenor_status status = TENOR_OK;
    tenor_io_error error;
    sqlite3_stmt *rows = tn_storefile_prepare(store, "SELECT missing, sum, squares FROM src.cell", &status, &error);
    while (tn_storefile_step(store, rows, &status, &error)) {
        f->cells++;
        for (int i = 0; i < 3; i++)
            f->cell_bytes += bytes_of(sqlite3_column_int64(rows, i));
    }
    sqlite3_finalize(rows);
    int64_t sheets = 0;
    must(tn_storefile_number(store, "SELECT count(*) FROM src.sheet", &sheets, &error), &error);
    f->sheets += (uint64_t)sheets;
    f->cell_bytes += (uint64_t)sheets * 7; /* agent 2, day 2, stratum 1, legs 1, and one to tell them apart */
}

static void add_night(const char *path, unsigned agents, int night, int nights, unsigned *number, floors *f)
{
    static const double volumes[] = {5, 12, 12, 25};
    tenor_str names[SERIES], digests[SERIES];
    char batch[24];
    tn_storefile store;
    tn_storestage stage = {0};
    tn_storemerge_result result;
    tenor_io_error error;
    snprintf(batch, sizeof batch, "night-%03d", night);
    for (size_t s = 0; s < SERIES; s++) {
        names[s] = str(dimensions[s]);
        digests[s] = str(s < 7 ? "5f3a9c01" : "");
    }
    must(tn_storefile_init(&store, &error), &error);
    must(tn_storefile_stage(&store, &error), &error);
    must(tn_storestage_begin(&stage, &store, &(tn_storestage_batch){str(batch), str(""), str("lexicon"), names, digests, SERIES, 0},
                             &error), &error);
    for (unsigned a = 0; a < agents; a++) {
        if ((night + (int)a) % 7 < 2 || chance() < .06)
            continue; /* days off, leave */
        for (unsigned n = poisson(volumes[a % 4]); n > 0; n--) {
            char agent[24], team[24];
            static const char *const queues[] = {"billing", "sales", "technical", "returns"}, *const topics[] = {"one", "two", "three"};
            unsigned queue = chance() < .8 ? a % 4 : (unsigned)(chance() * 4);
            snprintf(agent, sizeof agent, "agent-%04u", a);
            snprintf(team, sizeof team, "team-%02u", a / 12);
            tenor_drift_cell cell = {.agent = str(agent), .team = str(team), .queue = str(queues[queue]),
                                     .topic = str(topics[(unsigned)(chance() * 3)]), .channel = str("voice"), .reader = str("jsonl"),
                                     .day = 20000 + night};
            add_leg(&stage, &cell, (*number)++, f, night >= nights - KEPT);
        }
    }
    weigh(&store, f);
    must(tn_storestage_end(&stage, &error), &error);
    tn_storestage_free(&stage);
    must(tn_storefile_begin(&store, path, true, &error), &error);
    must(tn_storemerge_run(&store, TN_STOREMERGE_SCORED, &result, &error), &error);
    must(tn_storefile_commit(&store, &error), &error);
    tn_storefile_close(&store);
}

static double megabytes(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 ? (double)about.st_size / 1e6 : 0;
}

int main(int argc, char **argv)
{
    unsigned agents = argc > 2 ? (unsigned)atoi(argv[2]) : 20, number = 0;
    int nights = argc > 3 ? atoi(argv[3]) : 400;
    tn_storefile store;
    tenor_io_error error;
    tn_storedrop_counts counts;
    int32_t first;
    floors f = {0};
    if (argc < 2 || agents < 1 || nights < 1) {
        fputs("usage: store_size FILE [AGENTS [NIGHTS]]\n", stderr);
        return 2;
    }
    unlink(argv[1]);
    for (int night = 0; night < nights; night++) {
        add_night(argv[1], agents, night, nights, &number, &f);
        if (night % 7 && night < nights - 1)
            continue;
        must(tn_storefile_init(&store, &error), &error); /* as a weekly job does */
        must(tn_storefile_begin(&store, argv[1], false, &error), &error);
        must(tn_storedrop_old(&store, KEPT, &first, &counts, &error), &error);
        must(tn_storefile_commit(&store, &error), &error);
        tn_storefile_close(&store);
    }
    double grown = megabytes(argv[1]), scale = 1000.0 / agents;
    must(tn_storefile_init(&store, &error), &error);
    must(tn_storefile_begin(&store, argv[1], false, &error), &error);
    must(tn_storefile_run(&store, "COMMIT; VACUUM dst; BEGIN", &error), &error);
    tn_storefile_close(&store);
    printf("agents %u, nights %d: legs %u (%" PRIu64 " kept), sheets %" PRIu64 ", cells %" PRIu64 ", phrases %" PRIu64 "\n", agents,
           nights, number, f.legs, f.sheets, f.cells, f.phrases);
    printf("per 1,000 agents: as it grew %.0f MB, after tenor store prune %.0f MB\n", grown * scale, megabytes(argv[1]) * scale);
    printf("floor: cells %.0f MB, legs %.0f MB, phrases %.0f MB, in all %.0f MB\n", (double)f.cell_bytes / 1e6 * scale,
           (double)f.leg_bytes / 1e6 * scale, (double)f.phrase_bytes / 1e6 * scale,
           (double)(f.cell_bytes + f.leg_bytes + f.phrase_bytes) / 1e6 * scale);
    return 0;
}
