/* collisions.c - English words of different meaning that have one stem, or of which one begins like the other.
 *
 * A stemmer cuts what looks like an ending: "customer" is "custom" to it. Each row says with a bar between them what would
 * be mixed up, by a stem, a prefix, or both. */
#include "study/collisions.h"

static const char *const rows[] = {
    /* by their stem */
    "account accounts|accountant accountants accountable",
    "assist assists assisted assisting|assistant assistants",
    "author authors|authority authorities",
    "bare|barely",
    "busy busier|business businesses",
    "compete competes competed competing|competent competence",
    "confide confided|confident confidence confidential",
    "considerate|considerable considerably consideration",
    "content contents|contention contentious",
    "critic critics|critical critically",
    "custom customs|customer customers",
    "depart departs departed departing|department departments",
    "emergency emergencies|emerge emerges emerged emerging",
    "engine engines|engineer engineers engineering",
    "even|evening evenings",
    "execute executes executed executing|executive executives",
    "experience experiences experienced|experiment experiments experimental",
    "fair fairer|fairly",
    "good|goods",
    "grate grates|grateful gratefully",
    "hard harder|hardly",
    "high higher|highly",
    "home homes|homely",
    "human humans|humane humanity",
    "ignore ignores ignored ignoring|ignorant ignorance",
    "import imports imported importing|important importantly importance",
    "inform informs informed informing|informal informally",
    "intern interns|internal internally international internationally",
    "large larger|largely",
    "late later|lately",
    "like likes liked|likely",
    "live lives lived|lively",
    "love loves loved loving|lovely",
    "mean means meant|meaning meaningful meaningless",
    "moral morals|morale",
    "near nearer|nearly",
    "negligent negligence|negligible",
    "object objects objected objecting|objective objectives",
    "office offices|officer officers",
    "organ organs|organisation organization organise organize",
    "past|paste pasted",
    "person persons|personal personality personable",
    "polite politely|politics political politician",
    "position positions|positive positively",
    "present presents presented|presently",
    "promise promises promised|promising",
    "public publicly|publication publications",
    "reason reasons reasoned|reasonable reasonably",
    "remark remarks remarked|remarkable remarkably",
    "resolute|resolution resolutions",
    "response responses|responsible responsibility",
    "responsive|responsible responsibility",
    "severe severely|sever severed several",
    "short shorter|shortly",
    "slight slightly|slighted",
    "stock stocks stocked|stocking stockings",
    "suit suits suited|suite suites",
    "terminal terminals|terminate terminates terminated termination",
    "thought thoughts|thoughtful thoughtless",
    "unit units|unite united",
    "universe universal universally|university universities",
    "use uses used using|useful useless",
    "will|willing willingly",
    "wonder wonders wondered wondering|wonderful wonderfully",
    /* by how they begin */
    "amaze amazed amazing|amazon",
    "bad badly|badge badges",
    "break breaks|breakfast",
    "broke broken|broker brokers",
    "care cares cared careful|careless career",
    "court courts|courteous courtesy",
    "dead deadly|deadline deadlines",
    "die dies died|diet diesel",
    "doubt doubts doubted|doubtless",
    "easy easily ease|east eastern easter",
    "fault faults faulty|faultless",
    "fear fears fearful|fearless",
    "fix fixes fixed|fixture fixtures",
    "flaw flaws flawed|flawless flawlessly",
    "fool fools foolish|foolproof",
    "happy happier happily|happen happens happened happening",
    "harm harms harmful|harmless harmony",
    "hate hates hated|hats",
    "hell hellish|hello",
    "help helps helpful|helpless",
    "hope hopes hopeful|hopeless hopelessly",
    "ill illness|illegal illustrate",
    "mad madly|made madam",
    "massive mass|massage massages",
    "mess messes messy|message messages messenger",
    "pain pains painful|painless paint painting",
    "pass passes passed|password passport passenger",
    "price prices priced|priceless",
    "rest rests rested|restaurant restless restore",
    "rob robs robbed robbery|robot robust",
    "sad sadly|saddle",
    "shame shameful sham|shampoo shameless",
    "solve solves solved|solvent",
    "steal steals|stealth",
    "super superb|superficial supermarket supervisor",
    "terrible terribly|terrific",
    "terrify terrified terrifying|terrific territory",
    "thank thanks thankful|thankless",
    "tire tires tired|tireless tirelessly",
    "trust trusts trusted|trustee trustees",
    "win wins winner|window windows winter",
    "worse worst|worship",
    "worth worthy|worthless",
};
#define ROWS (sizeof rows / sizeof *rows)

static size_t count_words(void)
{
    size_t count = ROWS;
    for (size_t i = 0; i < ROWS; i++)
        for (const char *p = rows[i]; *p; p++)
            count += *p == ' ' || *p == '|';
    return count;
}

bool tn_collisions_init(tn_collisions *c, tn_arena *arena)
{
    *c = (tn_collisions){.stems = tn_stem_new(TN_STR("en"))};
    c->words = tn_arena_alloc(arena, count_words(), sizeof *c->words);
    bool ok = c->stems && c->words;
    for (size_t i = 0; ok && i < ROWS; i++) {
        uint8_t side = 0;
        for (const char *p = rows[i]; ok && *p;) {
            size_t n = strcspn(p, " |");
            tn_collision_word *word = &c->words[c->count++];
            *word = (tn_collision_word){.text = {p, n}, .row = (uint16_t)i, .side = side};
            word->stem = tn_arena_str(arena, tn_stem_word(c->stems, word->text));
            ok = word->stem.p != NULL;
            side = side || p[n] == '|';
            p += n + (p[n] != '\0');
        }
    }
    return ok;
}

void tn_collisions_free(tn_collisions *c)
{
    tn_stem_free(c->stems);
    *c = (tn_collisions){0};
}

bool tn_collisions_find(const tn_collisions *c, tn_str word, bool prefix, size_t *next, tn_str *meant, tn_str *other)
{
    tn_str stem = prefix ? word : tn_stem_word(c->stems, word);
    for (size_t from = *next, end; from < c->count; from = end) {
        const tn_collision_word *first[2] = {NULL, NULL}, *exact = NULL;
        for (end = from; end < c->count && c->words[end].row == c->words[from].row; end++) {
            const tn_collision_word *w = &c->words[end];
            if (prefix ? !tn_str_starts(w->text, word) : !tn_str_eq(w->stem, stem))
                continue;
            if (!first[w->side])
                first[w->side] = w;
            if (tn_str_eq(w->text, word))
                exact = w;
        }
        if (!first[0] || !first[1])
            continue;
        *next = end;
        *meant = exact ? exact->text : first[0]->text;
        *other = first[exact ? !exact->side : 1]->text;
        return true;
    }
    *next = c->count;
    return false;
}
