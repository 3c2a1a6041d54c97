/* regex.c - PCRE2 with bounds. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "lexicon/regex.h"

#include <pcre2.h>
#include <stdatomic.h>
#include <stdio.h>

#include "base/buf.h"
#include "lexicon/regex_need.h"

/* Machine code takes PCRE2 a quarter of a millisecond a regex, and most runs meet few of them: it is made when it is needed. */
typedef struct compiled {
    pcre2_general_context *general;
    pcre2_code *code; /* NULL: PCRE2 does not take the pattern */
} compiled;

struct tn_regex {
    const tn_mem *mem;
    tn_str pattern;
    bool case_sensitive, whole_token;
    tn_regex_needs needs;
    _Atomic(compiled *) *ready; /* NULL until the first use; then never changed */
};

typedef struct made {
    tn_regex regex;
    _Atomic(compiled *) ready; /* beside the regex, which is constant to those who use it */
} made;

struct tn_regex_scratch {
    const tn_mem *mem;
    pcre2_general_context *general;
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
    tn_str looked;         /* the long text that was looked at, or empty; and its bytes, by stretches of TN_REGEX_REACH: */
    uint64_t (*blocks)[4]; /* the last of them is beyond the text */
    size_t block_capacity;
    const uint64_t *aims;  /* NULL: a match can begin in any stretch */
    unsigned aim;
};

/* ---- memory ---- */

/* PCRE2's hooks do not tell the size of a block when it is freed, so it stands before the block. */
#define PREFIX 16

static void *take(size_t size, void *context)
{
    const tn_mem *mem = context;
    if (size > SIZE_MAX - PREFIX)
        return NULL;
    char *block = tn_mem_alloc(mem, size + PREFIX, 1);
    if (!block)
        return NULL;
    memcpy(block, &size, sizeof size);
    return block + PREFIX;
}

static void give(void *p, void *context)
{
    if (!p)
        return;
    char *block = (char *)p - PREFIX;
    size_t size;
    memcpy(&size, block, sizeof size);
    tn_mem_free(context, block, size + PREFIX, 1);
}

/* The context keeps the tn_mem, which outlives it: it belongs to a lexicon or a scorer. */
static pcre2_general_context *general_for(const tn_mem *mem)
{
    return pcre2_general_context_create(take, give, (void *)(size_t)(const void *)mem);
}

/* ---- what is refused ---- */

/* One pass over the pattern: constructs without a bound, and repeats inside repeats. */
typedef struct walk {
    tn_str s;
    size_t at;
    const char *problem;
    enum tn_diag_code code;
    size_t problem_at;
} walk;

static void refuse(walk *w, enum tn_diag_code code, size_t at, const char *problem)
{
    if (!w->problem) {
        w->problem = problem;
        w->problem_at = at;
        w->code = code;
    }
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A quantifier at w->at: skips it; true where it repeats without a useful bound. */
static bool quantifier(walk *w)
{
    if (w->at >= w->s.n)
        return false;
    char c = w->s.p[w->at];
    bool unbounded = false;
    if (c == '*' || c == '+') {
        unbounded = true;
        w->at++;
    } else if (c == '?') {
        w->at++;
    } else if (c == '{') {
        size_t i = w->at + 1;
        unsigned low = 0, high = 0;
        bool any = false, comma = false, open = true;
        for (; i < w->s.n && is_digit(w->s.p[i]); i++, any = true)
            low = low > 9999 ? low : low * 10 + (unsigned)(w->s.p[i] - '0');
        if (i < w->s.n && w->s.p[i] == ',') {
            comma = true;
            for (i++; i < w->s.n && is_digit(w->s.p[i]); i++, open = false)
                high = high > 9999 ? high : high * 10 + (unsigned)(w->s.p[i] - '0');
        }
        if (!any || i >= w->s.n || w->s.p[i] != '}')
            return false; /* a literal brace */
        unbounded = comma ? (open || high > TN_REGEX_REPEAT_MAX) : low > TN_REGEX_REPEAT_MAX;
        w->at = i + 1;
    } else {
        return false;
    }
    if (w->at < w->s.n && (w->s.p[w->at] == '?' || w->s.p[w->at] == '+'))
        w->at++;
    return unbounded;
}

static void skip_class(walk *w)
{
    size_t i = w->at + 1;
    if (i < w->s.n && w->s.p[i] == '^')
        i++;
    if (i < w->s.n && w->s.p[i] == ']')
        i++;
    while (i < w->s.n && w->s.p[i] != ']') {
        if (w->s.p[i] == '\\') {
            i++;
        } else if (w->s.p[i] == '[' && i + 1 < w->s.n && w->s.p[i + 1] == ':') {
            while (i + 1 < w->s.n && !(w->s.p[i] == ':' && w->s.p[i + 1] == ']'))
                i++;
            i++;
        }
        i++;
    }
    w->at = i + 1;
}

static void check_escape(walk *w)
{
    size_t at = w->at;
    char c = at + 1 < w->s.n ? w->s.p[at + 1] : 0;
    if ((c >= '1' && c <= '9') || c == 'g' || c == 'k')
        refuse(w, TN_DIAG_E503, at, "back-references and subroutine calls are not bounded");
    if (c == 'C')
        refuse(w, TN_DIAG_E503, at, "\\C would split characters");
    if (c == 'K')
        refuse(w, TN_DIAG_E503, at, "\\K moves the start of a match");
    if (c == 'Q')
        refuse(w, TN_DIAG_E503, at, "\\Q quoting is not needed: escape the characters");
    w->at += 2;
    if ((c == 'p' || c == 'P' || c == 'x' || c == 'o' || c == 'N') && w->at < w->s.n && w->s.p[w->at] == '{')
        while (w->at < w->s.n && w->s.p[w->at++] != '}') {
        }
}

/* What stands behind "(": skips "?:" and the like. */
static void check_group_head(walk *w)
{
    size_t at = w->at;
    tn_str rest = tn_str_from(w->s, at);
    if (tn_str_starts(rest, TN_STR("(*"))) {
        refuse(w, TN_DIAG_E503, at, "(*VERBS) change how all of the regex works");
        return;
    }
    if (!tn_str_starts(rest, TN_STR("(?")))
        return;
    char c = rest.n > 2 ? rest.p[2] : 0, d = rest.n > 3 ? rest.p[3] : 0;
    if (c == 'C')
        refuse(w, TN_DIAG_E503, at, "callouts are refused");
    else if (c == 'R' || c == '&' || is_digit(c) || ((c == '+' || c == '-') && is_digit(d)) || (c == 'P' && (d == '>' || d == '=')))
        refuse(w, TN_DIAG_E503, at, "recursion, subroutine calls and back-references are refused");
    else if (c == '(')
        refuse(w, TN_DIAG_E503, at, "conditional groups are refused");
    else if (c == '#')
        refuse(w, TN_DIAG_E503, at, "comments inside a regex: use a note: line");
    /* (?x) would turn the rest of the pattern, and what is wrapped around it, into comments. */
    for (size_t i = 2; i < rest.n && ((rest.p[i] >= 'a' && rest.p[i] <= 'z') || rest.p[i] == '^' || rest.p[i] == '-') && c != '<' && c != 'P'; i++)
        if (rest.p[i] == 'x')
            refuse(w, TN_DIAG_E503, at, "(?x) is refused: blanks and # mean themselves here");
    w->at += 1; /* the '?' is skipped here, so that it is no quantifier */
}

#define REGEX_NESTING 32

/* Groups, by depth: does one hold an unbounded repeat? A repeat of such a group is refused. */
static void check_structure(walk *w)
{
    bool repeats[REGEX_NESTING + 1] = {false};
    unsigned depth = 0;
    while (w->at < w->s.n && !w->problem) {
        size_t at = w->at;
        char c = w->s.p[at];
        bool inner = false;
        if (c == '\\') {
            check_escape(w);
        } else if (c == '[') {
            skip_class(w);
        } else if (c == '(') {
            if (++depth > REGEX_NESTING) {
                refuse(w, TN_DIAG_E503, at, "groups are nested too deeply");
                return;
            }
            repeats[depth] = false;
            check_group_head(w);
            w->at++;
            continue;
        } else if (c == ')' && depth > 0) {
            inner = repeats[depth--];
            w->at++;
        } else {
            w->at++;
        }
        size_t repeat_at = w->at;
        bool unbounded = quantifier(w);
        if (unbounded && inner)
            refuse(w, TN_DIAG_E504, repeat_at, "an unbounded repeat inside another can take for ever");
        if (unbounded || inner)
            repeats[depth] = true;
    }
}

static uint32_t options(bool case_sensitive)
{
    return PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_UTF_CHECK | PCRE2_USE_OFFSET_LIMIT | (case_sensitive ? 0 : PCRE2_CASELESS);
}

bool tn_regex_check(tn_diags *diags, tn_str pattern, bool case_sensitive, tn_place place)
{
    tn_place inside = place;
    inside.byte++;
    if (pattern.n > TN_REGEX_SOURCE_MAX) {
        tn_diag_add(diags, TN_DIAG_E506, place, pattern.n + 2, TN_DIAG_NO_HELP, "regex of %zu bytes is too long (%d at most)",
                    pattern.n, TN_REGEX_SOURCE_MAX);
        return false;
    }
    walk w = {.s = pattern};
    check_structure(&w);
    if (w.problem) {
        inside.byte += (uint32_t)w.problem_at;
        tn_diag_add(diags, w.code, inside, 2, TN_STR("a regex here must work in time linear in the text"), "%s", w.problem);
        return false;
    }
    int error;
    PCRE2_SIZE offset;
    bool good = false;
    const tn_mem *mem = diags->arena->mem;
    pcre2_general_context *general = general_for(mem);
    pcre2_compile_context *context = general ? pcre2_compile_context_create(general) : NULL;
    pcre2_match_data *data = NULL;
    /* 0 bytes still need a pointer that is not NULL. */
    pcre2_code *code = context ? pcre2_compile((PCRE2_SPTR)(pattern.p ? pattern.p : ""), pattern.n, options(case_sensitive), &error,
                                               &offset, context)
                               : NULL;
    if (!context || (!code && error == PCRE2_ERROR_HEAP_FAILED)) {
        diags->no_memory = true;
    } else if (!code) {
        PCRE2_UCHAR text[160];
        pcre2_get_error_message(error, text, sizeof text);
        inside.byte += (uint32_t)offset;
        tn_diag_add(diags, TN_DIAG_E501, inside, 1, TN_DIAG_NO_HELP, "PCRE2: %s", (const char *)text);
    } else if (!(data = pcre2_match_data_create_from_pattern(code, general))) {
        diags->no_memory = true;
    } else {
        uint32_t references = 0, least = 0;
        int empty = pcre2_match(code, (PCRE2_SPTR) "", 0, 0, 0, data, NULL);
        pcre2_pattern_info(code, PCRE2_INFO_BACKREFMAX, &references);
        pcre2_pattern_info(code, PCRE2_INFO_MINLENGTH, &least);
        if (references)
            tn_diag_add(diags, TN_DIAG_E503, inside, pattern.n, TN_DIAG_NO_HELP, "back-references are refused");
        else if (empty == PCRE2_ERROR_NOMEMORY)
            diags->no_memory = true;
        else if (least == 0 || empty >= 0)
            tn_diag_add(diags, TN_DIAG_E502, place, pattern.n + 2, TN_STR("require at least one character"),
                        "regex can match the empty string");
        else
            good = true;
    }
    pcre2_match_data_free(data);
    pcre2_code_free(code);
    pcre2_compile_context_free(context);
    pcre2_general_context_free(general);
    return good;
}

/* ---- compiling and matching ---- */

/* Hardened systems have a PCRE2 with JIT and refuse it the memory for machine code: then it does not work, for any pattern. */
static bool jit_compiles(void)
{
    int error;
    PCRE2_SIZE offset;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR) "a", 1, 0, &error, &offset, NULL);
    bool works = code && pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) == 0;
    pcre2_code_free(code);
    return works;
}

/* Asked twice: once it may have been memory of another kind that there was not. */
static bool jit_works(void)
{
    return jit_compiles() || jit_compiles();
}

static void add_start(tn_regex_needs *needs, unsigned byte)
{
    needs->start[byte / 32] |= UINT32_C(1) << (byte % 32);
}

static bool is_letter(uint32_t byte)
{
    return (byte | 32) >= 'a' && (byte | 32) <= 'z';
}

/* Of the bare pattern: the wrapped one hides from PCRE2 that it is anchored. */
static void read_needs(const pcre2_code *bare, tn_regex_needs *needs)
{
    const uint8_t *bitmap = NULL;
    uint32_t type = 0, unit = 0, all = 0;
    pcre2_pattern_info(bare, PCRE2_INFO_ALLOPTIONS, &all);
    *needs = (tn_regex_needs){.byte = TN_REGEX_NO_BYTE, .anchored = (all & PCRE2_ANCHORED) != 0};
    pcre2_pattern_info(bare, PCRE2_INFO_FIRSTCODETYPE, &type);
    if (type == 1) {
        pcre2_pattern_info(bare, PCRE2_INFO_FIRSTCODEUNIT, &unit);
        /* The unit may stand for both cases of a letter; setting both bits is right either way. */
        add_start(needs, unit);
        if (is_letter(unit))
            add_start(needs, unit ^ 32);
    } else {
        pcre2_pattern_info(bare, PCRE2_INFO_FIRSTBITMAP, &bitmap);
        for (unsigned b = 0; b < 256; b++)
            if (!bitmap || bitmap[b / 8] >> (b % 8) & 1)
                add_start(needs, b);
    }
    pcre2_pattern_info(bare, PCRE2_INFO_LASTCODETYPE, &type);
    if (type == 1) {
        pcre2_pattern_info(bare, PCRE2_INFO_LASTCODEUNIT, &unit);
        if (unit < 256)
            needs->byte = unit;
    }
}

bool tn_regex_learn(const tn_mem *mem, tn_str pattern, bool case_sensitive, tn_regex_needs *needs)
{
    int error;
    PCRE2_SIZE offset;
    pcre2_general_context *general = general_for(mem);
    pcre2_compile_context *context = general ? pcre2_compile_context_create(general) : NULL;
    pcre2_code *bare = context ? pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, options(case_sensitive), &error, &offset, context)
                               : NULL;
    if (bare) {
        uint64_t any[4];
        read_needs(bare, needs);
        if (!tn_regex_need_find(pattern, case_sensitive, any))
            memset(any, 0xFF, sizeof any);
        for (unsigned i = 0; i < 8; i++)
            needs->any[i] = (uint32_t)(any[i / 2] >> (i % 2 * 32));
    }
    pcre2_code_free(bare);
    pcre2_compile_context_free(context);
    pcre2_general_context_free(general);
    return bare != NULL;
}

tn_regex *tn_regex_new(const tn_mem *mem, tn_str pattern, bool case_sensitive, bool whole_token, const tn_regex_needs *needs)
{
    made *m = tn_mem_alloc(mem, 1, sizeof *m);
    if (!m)
        return NULL;
    m->regex = (tn_regex){mem, pattern, case_sensitive, whole_token, *needs, &m->ready};
    atomic_init(&m->ready, NULL);
    return &m->regex;
}

static void free_compiled(const tn_mem *mem, compiled *c)
{
    if (!c)
        return;
    pcre2_code_free(c->code);
    pcre2_general_context_free(c->general);
    tn_mem_free(mem, c, 1, sizeof *c);
}

void tn_regex_free(tn_regex *regex)
{
    if (!regex)
        return;
    free_compiled(regex->mem, atomic_load_explicit(regex->ready, memory_order_acquire));
    tn_mem_free(regex->mem, regex, 1, sizeof(made)); /* the regex stands first in it */
}

/* NULL: no memory. */
static compiled *compile(const tn_regex *regex)
{
    const char *edge = "(?:(?<!\\w)|(?!\\w))"; /* not between two word characters */
    bool whole = regex->whole_token;
    const uint32_t anchor = regex->needs.anchored ? PCRE2_ANCHORED : 0;
    int error = PCRE2_ERROR_HEAP_FAILED;
    PCRE2_SIZE offset;
    compiled *c = tn_mem_zero(regex->mem, 1, sizeof *c);
    if (!c)
        return NULL;
    c->general = general_for(regex->mem);
    pcre2_compile_context *context = c->general ? pcre2_compile_context_create(c->general) : NULL;
    tn_buf wrapped;
    tn_buf_init(&wrapped, regex->mem);
    if (context && tn_buf_text(&wrapped, whole ? "\\A(?:" : edge) && tn_buf_text(&wrapped, whole ? "" : "(?:") &&
        tn_buf_str(&wrapped, regex->pattern) && tn_buf_text(&wrapped, ")") && tn_buf_text(&wrapped, whole ? "\\z" : edge))
        c->code = pcre2_compile((PCRE2_SPTR)wrapped.data, wrapped.size, options(regex->case_sensitive) | anchor, &error, &offset, context);
    tn_buf_free(&wrapped);
    pcre2_compile_context_free(context);
    bool no_memory = !c->code && error == PCRE2_ERROR_HEAP_FAILED;
    /* Without JIT the interpreter gives the same matches within its budget; the probe in the digest tells the two apart. */
    if (c->code && pcre2_jit_compile(c->code, PCRE2_JIT_COMPLETE) == PCRE2_ERROR_NOMEMORY && jit_works())
        no_memory = true;
    if (no_memory) {
        free_compiled(regex->mem, c);
        return NULL;
    }
    return c;
}

/* The compiled form, made now where no thread has made it; of two that do, one is kept. */
static const compiled *compiled_of(const tn_regex *regex)
{
    compiled *c = atomic_load_explicit(regex->ready, memory_order_acquire), *none = NULL;
    if (c)
        return c;
    c = compile(regex);
    if (c && !atomic_compare_exchange_strong_explicit(regex->ready, &none, c, memory_order_acq_rel, memory_order_acquire)) {
        free_compiled(regex->mem, c);
        c = none;
    }
    return c;
}

static bool meets(const uint32_t set[8], const uint64_t bytes[4])
{
    uint64_t both = 0;
    for (int i = 0; i < 4; i++)
        both |= (set[2 * i] | (uint64_t)set[2 * i + 1] << 32) & bytes[i];
    return both != 0;
}

/* Whether there is what a match must contain. */
static bool has_needs(const tn_regex *regex, const uint64_t bytes[4])
{
    uint32_t b = regex->needs.byte;
    if (b != TN_REGEX_NO_BYTE) {
        uint32_t other = is_letter(b) ? b ^ 32 : b;
        if (!(bytes[b / 64] >> (b % 64) & 1) && !(bytes[other / 64] >> (other % 64) & 1))
            return false;
    }
    return meets(regex->needs.any, bytes);
}

bool tn_regex_possible(const tn_regex *regex, const uint64_t bytes[4])
{
    return has_needs(regex, bytes) && meets(regex->needs.start, bytes);
}

/* ---- looking at a text ---- */

static void add_bytes(tn_str text, uint64_t bytes[4])
{
    uint8_t seen[256] = {0};
    for (size_t i = 0; i < text.n; i++)
        seen[(unsigned char)text.p[i]] = 1;
    for (unsigned b = 0; b < 256; b++)
        bytes[b / 64] |= (uint64_t)seen[b] << (b % 64);
}

bool tn_regex_look(tn_regex_scratch *scratch, tn_str text, uint64_t bytes[4])
{
    memset(bytes, 0, 4 * sizeof *bytes);
    scratch->looked.n = 0;
    scratch->aims = NULL;
    if (text.n <= 2 * TN_REGEX_REACH) {
        for (size_t i = 0; i < text.n; i++)
            bytes[(unsigned char)text.p[i] / 64] |= UINT64_C(1) << ((unsigned char)text.p[i] % 64);
        return true;
    }
    const size_t count = (text.n + TN_REGEX_REACH - 1) / TN_REGEX_REACH;
    void *blocks = scratch->blocks;
    if (!tn_mem_reserve(scratch->mem, &blocks, &scratch->block_capacity, count + 1, sizeof *scratch->blocks))
        return false;
    scratch->blocks = blocks;
    memset(scratch->blocks, 0, (count + 1) * sizeof *scratch->blocks);
    for (size_t k = 0; k < count; k++) {
        const size_t at = k * TN_REGEX_REACH, left = text.n - at;
        add_bytes(tn_str_of(text.p + at, left < TN_REGEX_REACH ? left : TN_REGEX_REACH), scratch->blocks[k]);
        for (int w = 0; w < 4; w++)
            bytes[w] |= scratch->blocks[k][w];
    }
    scratch->looked = text;
    return true;
}

#define JIT_STACK_START 32768
#define JIT_STACK_MAX 262144

tn_regex_scratch *tn_regex_scratch_new(const tn_mem *mem)
{
    uint32_t jit = 0;
    tn_regex_scratch *scratch = tn_mem_zero(mem, 1, sizeof *scratch);
    if (!scratch)
        return NULL;
    pcre2_config(PCRE2_CONFIG_JIT, &jit);
    scratch->mem = mem;
    scratch->general = general_for(mem);
    if (scratch->general) {
        scratch->data = pcre2_match_data_create(1, scratch->general);
        scratch->context = pcre2_match_context_create(scratch->general);
        scratch->stack = pcre2_jit_stack_create(JIT_STACK_START, JIT_STACK_MAX, scratch->general);
    }
    /* Without its stack the JIT would give up earlier: other matches than with it. */
    if (!scratch->data || !scratch->context || (jit && !scratch->stack)) {
        tn_regex_scratch_free(scratch);
        return NULL;
    }
    if (scratch->stack) /* NULL where PCRE2 has no JIT */
        pcre2_jit_stack_assign(scratch->context, NULL, scratch->stack);
    return scratch;
}

void tn_regex_scratch_free(tn_regex_scratch *scratch)
{
    if (!scratch)
        return;
    pcre2_jit_stack_free(scratch->stack);
    pcre2_match_context_free(scratch->context);
    pcre2_match_data_free(scratch->data);
    pcre2_general_context_free(scratch->general);
    tn_mem_free(scratch->mem, scratch->blocks, scratch->block_capacity, sizeof *scratch->blocks);
    tn_mem_free(scratch->mem, scratch, 1, sizeof *scratch);
}

/* The border of characters at or before `at`. */
static size_t border_before(tn_str text, size_t at)
{
    while (at > 0 && at < text.n && ((unsigned char)text.p[at] & 0xC0) == 0x80)
        at--;
    return at;
}

static size_t border_behind(tn_str text, size_t at)
{
    while (at < text.n && ((unsigned char)text.p[at] & 0xC0) == 0x80)
        at++;
    return at;
}

/* One search: starts in [from, starts), sight up to `cut`. */
static enum tn_regex_result find_in(const pcre2_code *code, tn_regex_scratch *scratch, tn_str text, size_t from, size_t starts,
                                    size_t cut, size_t *begin, size_t *end)
{
    uint32_t budget = TN_REGEX_BUDGET_BASE + TN_REGEX_BUDGET_BYTE * (uint32_t)(cut - from);
    pcre2_set_match_limit(scratch->context, budget);
    pcre2_set_offset_limit(scratch->context, starts - 1);
    int rc = pcre2_match(code, (PCRE2_SPTR)text.p, cut, from, PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, scratch->data,
                         scratch->context);
    if (rc == PCRE2_ERROR_NOMATCH)
        return TN_REGEX_NONE;
    if (rc == PCRE2_ERROR_NOMEMORY)
        return TN_REGEX_NO_MEMORY;
    if (rc < 0)
        return TN_REGEX_LIMIT; /* match, depth, heap or JIT stack limit */
    const PCRE2_SIZE *span = pcre2_get_ovector_pointer(scratch->data);
    *begin = span[0];
    *end = span[1];
    return TN_REGEX_FOUND;
}

void tn_regex_aim(tn_regex_scratch *scratch, const uint64_t *stretches, unsigned bit)
{
    scratch->aims = stretches;
    scratch->aim = bit;
}

/* The first place from `from` on where a match can begin, by the bytes of its stretch and of the next one, into which it can reach;
 * the text's end: there is none. */
static size_t next_start(const tn_regex *regex, const tn_regex_scratch *scratch, tn_str text, size_t from)
{
    for (size_t k = from / TN_REGEX_REACH; k * TN_REGEX_REACH < text.n; k++) {
        if (scratch->aims && !(scratch->aims[k] >> scratch->aim & 1))
            continue;
        const uint64_t *here = scratch->blocks[k], *next = scratch->blocks[k + 1];
        const uint64_t both[4] = {here[0] | next[0], here[1] | next[1], here[2] | next[2], here[3] | next[3]};
        if (meets(regex->needs.start, here) && has_needs(regex, both))
            return k * TN_REGEX_REACH <= from ? from : border_behind(text, k * TN_REGEX_REACH);
    }
    return text.n;
}

enum tn_regex_result tn_regex_find(const tn_regex *regex, tn_regex_scratch *scratch, tn_str text, size_t from,
                                   size_t *begin, size_t *end)
{
    if (regex->needs.anchored && from > 0)
        return TN_REGEX_NONE;
    const compiled *c = compiled_of(regex);
    if (!c)
        return TN_REGEX_NO_MEMORY;
    if (!c->code)
        return TN_REGEX_LIMIT;
    const bool looked = scratch->looked.n == text.n && scratch->looked.p == text.p && text.n > 0;
    while (from < text.n) {
        if (looked) {
            from = next_start(regex, scratch, text, from);
            if (from >= text.n)
                break;
        }
        /* A stretch of starts, and what lies within reach of the last of them; the rest of a text that is hardly longer
         * comes along. */
        bool rest = text.n - from <= 2 * TN_REGEX_REACH;
        size_t starts = rest ? text.n : border_behind(text, from + TN_REGEX_REACH);
        /* Four bytes more, so that a match which the cut shortens is too long even where the cut moved to a border. */
        size_t cut = rest ? text.n : border_before(text, starts + TN_REGEX_REACH + 4);
        enum tn_regex_result result = find_in(c->code, scratch, text, from, starts, cut, begin, end);
        if (result == TN_REGEX_FOUND && *end - *begin > TN_REGEX_REACH) {
            from = border_behind(text, *begin + 1); /* too long, or cut short: none from here */
            continue;
        }
        if (result != TN_REGEX_NONE)
            return result;
        from = starts;
    }
    return TN_REGEX_NONE;
}

/* Is there memory to ask whether JIT works? It takes two small blocks, and pages for machine code that hardened systems
 * refuse: asked with no memory at all it seems not to work, either. */
static bool has_memory_to_ask(void)
{
    int error;
    PCRE2_SIZE offset;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR) "a", 1, 0, &error, &offset, NULL);
    pcre2_match_data *more = code ? pcre2_match_data_create(64, NULL) : NULL;
    pcre2_match_data_free(more);
    pcre2_code_free(code);
    return more != NULL;
}

bool tn_regex_probe(char *out, size_t size)
{
    char version[64] = "", unicode[64] = "";
    bool works = jit_works();
    if (!works && !has_memory_to_ask())
        return false;
    if (pcre2_config(PCRE2_CONFIG_VERSION, NULL) < (int)sizeof version)
        pcre2_config(PCRE2_CONFIG_VERSION, version);
    if (pcre2_config(PCRE2_CONFIG_UNICODE_VERSION, NULL) < (int)sizeof unicode)
        pcre2_config(PCRE2_CONFIG_UNICODE_VERSION, unicode);
    version[strcspn(version, " ")] = 0; /* without the date */
    snprintf(out, size, "pcre2 %s%s unicode %s", version, works ? " jit" : "", unicode);
    return true;
}
