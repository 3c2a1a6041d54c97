/* names.c - what the columns, keys and roles of transcripts are called. */
#include "io/names.h"

/* Longest name worth folding: every alias is far shorter. */
#define FOLDED_MAX 40

/* Aliases are folded: lower case, without "_", "-" and blanks. Lower ranks win. */
static const struct {
    const char *alias;
    unsigned char slot, rank, unit;
} aliases[] = {
    {"text", TN_NAMES_TEXT, 0, 0},
    {"content", TN_NAMES_TEXT, 1, 0},
    {"msg", TN_NAMES_TEXT, 2, 0},
    {"message", TN_NAMES_TEXT, 3, 0},
    {"transcript", TN_NAMES_TEXT, 4, 0},
    {"body", TN_NAMES_TEXT, 5, 0},
    {"role", TN_NAMES_ROLE, 0, 0},
    {"participantrole", TN_NAMES_ROLE, 1, 0},
    {"sendertype", TN_NAMES_ROLE, 2, 0},
    {"participant", TN_NAMES_ROLE, 3, 0},
    {"speaker", TN_NAMES_ROLE, 4, 0},
    {"startms", TN_NAMES_START, 0, TN_STAMP_MS},
    {"startmillis", TN_NAMES_START, 1, TN_STAMP_MS},
    {"starttimems", TN_NAMES_START, 1, TN_STAMP_MS},
    {"beginms", TN_NAMES_START, 1, TN_STAMP_MS},
    {"beginoffsetmillis", TN_NAMES_START, 1, TN_STAMP_MS},
    {"offsetms", TN_NAMES_START, 1, TN_STAMP_MS},
    {"tsms", TN_NAMES_START, 1, TN_STAMP_MS},
    {"startusec", TN_NAMES_START, 1, TN_STAMP_US},
    {"starttimestampusec", TN_NAMES_START, 1, TN_STAMP_US},
    {"startsec", TN_NAMES_START, 1, TN_STAMP_S},
    {"startseconds", TN_NAMES_START, 1, TN_STAMP_S},
    {"start", TN_NAMES_START, 2, 0},
    {"starttime", TN_NAMES_START, 3, 0},
    {"begin", TN_NAMES_START, 4, 0},
    {"offset", TN_NAMES_START, 5, 0},
    {"ts", TN_NAMES_START, 6, 0},
    {"timestamp", TN_NAMES_START, 7, 0},
    {"time", TN_NAMES_START, 8, 0},
    {"endms", TN_NAMES_END, 0, TN_STAMP_MS},
    {"endmillis", TN_NAMES_END, 1, TN_STAMP_MS},
    {"endtimems", TN_NAMES_END, 1, TN_STAMP_MS},
    {"endoffsetmillis", TN_NAMES_END, 1, TN_STAMP_MS},
    {"endusec", TN_NAMES_END, 1, TN_STAMP_US},
    {"endtimestampusec", TN_NAMES_END, 1, TN_STAMP_US},
    {"endsec", TN_NAMES_END, 1, TN_STAMP_S},
    {"endseconds", TN_NAMES_END, 1, TN_STAMP_S},
    {"end", TN_NAMES_END, 2, 0},
    {"endtime", TN_NAMES_END, 3, 0},
    {"callid", TN_NAMES_CALL_ID, 0, 0},
    {"conversationid", TN_NAMES_CALL_ID, 1, 0},
    {"contactid", TN_NAMES_CALL_ID, 2, 0},
    {"utterance", TN_NAMES_UTTERANCE, 0, 0},
    {"agentid", TN_NAMES_AGENT_ID, 0, 0},
    {"event", TN_NAMES_EVENT, 0, 0},
    {"atms", TN_NAMES_AT, 0, TN_STAMP_MS},
    {"at", TN_NAMES_AT, 1, 0},
    {"partial", TN_NAMES_PARTIAL, 0, 0},
    {"words", TN_NAMES_WORDS, 0, 0},
    {"confidence", TN_NAMES_CONFIDENCE, 0, 0},
    {"attributes", TN_NAMES_ATTRIBUTES, 0, 0},
    {"utterances", TN_NAMES_UTTERANCES, 0, 0},
    {"events", TN_NAMES_EVENTS, 0, 0},
    {"agentname", TENOR_IO_FIELD_AGENT_NAME, 0, 0},
    {"team", TENOR_IO_FIELD_TEAM, 0, 0},
    {"topic", TENOR_IO_FIELD_TOPIC, 0, 0},
    {"queue", TENOR_IO_FIELD_QUEUE, 0, 0},
    {"site", TENOR_IO_FIELD_SITE, 0, 0},
    {"channel", TENOR_IO_FIELD_CHANNEL, 0, 0},
    {"language", TENOR_IO_FIELD_LANGUAGE, 0, 0},
    {"startedat", TENOR_IO_FIELD_STARTED_AT, 0, 0},
    {"customerid", TENOR_IO_FIELD_CUSTOMER_ID, 0, 0},
    {"customername", TENOR_IO_FIELD_CUSTOMER_NAME, 0, 0},
    {"csat", TENOR_IO_FIELD_CSAT, 0, 0},
    {"handlems", TENOR_IO_FIELD_HANDLE_MS, 0, 0},
    {"asr", TENOR_IO_FIELD_ASR, 0, 0},
};

static const struct {
    const char *word;
    tenor_role role;
} role_words[] = {
    {"agent", TENOR_ROLE_AGENT},
    {"advisor", TENOR_ROLE_AGENT},
    {"adviser", TENOR_ROLE_AGENT},
    {"representative", TENOR_ROLE_AGENT},
    {"rep", TENOR_ROLE_AGENT},
    {"csr", TENOR_ROLE_AGENT},
    {"operator", TENOR_ROLE_AGENT},
    {"internal", TENOR_ROLE_AGENT},
    {"admin", TENOR_ROLE_AGENT}, /* Intercom's word for staff */
    {"employee", TENOR_ROLE_AGENT},
    {"associate", TENOR_ROLE_AGENT},
    {"humanagent", TENOR_ROLE_AGENT},
    {"anyagent", TENOR_ROLE_AGENT}, /* Conversational Insights' word where it does not matter who */
    {"customer", TENOR_ROLE_CUSTOMER},
    {"caller", TENOR_ROLE_CUSTOMER},
    {"client", TENOR_ROLE_CUSTOMER},
    {"visitor", TENOR_ROLE_CUSTOMER},
    {"enduser", TENOR_ROLE_CUSTOMER},
    {"user", TENOR_ROLE_CUSTOMER}, /* Intercom's word for the customer */
    {"external", TENOR_ROLE_CUSTOMER},
    {"contact", TENOR_ROLE_CUSTOMER},
    {"consumer", TENOR_ROLE_CUSTOMER},
    {"bot", TENOR_ROLE_AUTOMATED},
    {"chatbot", TENOR_ROLE_AUTOMATED},
    {"custombot", TENOR_ROLE_AUTOMATED}, /* Amazon Connect's word for one */
    {"ivr", TENOR_ROLE_AUTOMATED},
    {"acd", TENOR_ROLE_AUTOMATED},
    {"system", TENOR_ROLE_AUTOMATED},
    {"automated", TENOR_ROLE_AUTOMATED},
    {"virtualagent", TENOR_ROLE_AUTOMATED},
    {"automatedagent", TENOR_ROLE_AUTOMATED},
    {"virtualassistant", TENOR_ROLE_AUTOMATED},
};

static size_t fold(tn_str name, char out[FOLDED_MAX])
{
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        if (c == '_' || c == '-' || c == ' ' || c == '\t')
            continue;
        if (n == FOLDED_MAX)
            return 0; /* longer than any name that means something */
        out[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    return n;
}

static bool equals(const char *folded, size_t n, const char *alias)
{
    return folded[0] == alias[0] && strlen(alias) == n && memcmp(folded, alias, n) == 0;
}

tn_names_match tn_names_find(tn_str name)
{
    char folded[FOLDED_MAX];
    size_t n = fold(name, folded);
    for (size_t i = 0; n && i < sizeof aliases / sizeof aliases[0]; i++)
        if (equals(folded, n, aliases[i].alias))
            return (tn_names_match){(tn_names_slot)aliases[i].slot, aliases[i].rank,
                                    (tn_stamp_unit)aliases[i].unit, aliases[i].slot == TN_NAMES_TEXT};
    return (tn_names_match){TN_NAMES_NONE, 0, TN_STAMP_UNKNOWN, false};
}

tn_names_slot tn_names_canonical(tn_str name)
{
    tn_names_match match = tn_names_find(name);
    return match.rank == 0 ? match.slot : TN_NAMES_NONE;
}

bool tn_names_same(tn_str a, tn_str b)
{
    char x[FOLDED_MAX], y[FOLDED_MAX];
    size_t n = fold(a, x), m = fold(b, y);
    return n == m && (n ? memcmp(x, y, n) == 0 : tn_str_eq(a, b));
}

bool tn_names_role(tn_str word, tenor_role *role)
{
    char folded[FOLDED_MAX];
    size_t n = fold(word, folded);
    while (n) {
        for (size_t i = 0; i < sizeof role_words / sizeof role_words[0]; i++) {
            if (equals(folded, n, role_words[i].word)) {
                *role = role_words[i].role;
                return true;
            }
        }
        if (folded[n - 1] < '0' || folded[n - 1] > '9')
            break;
        n--; /* "agent 2" */
    }
    return false;
}

bool tn_names_is_label(tn_str name)
{
    static const char *const words[] = {"speaker", "spk", "spkr", "participant", "channel", "ch"};
    char folded[FOLDED_MAX];
    size_t n = fold(name, folded);
    if (n <= 2)
        return n > 0 && (n == 1 || (folded[1] >= '0' && folded[1] <= '9'));
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t size = strlen(words[i]), at = size;
        if (n < size || memcmp(folded, words[i], size) != 0)
            continue;
        while (at < n && folded[at] >= '0' && folded[at] <= '9')
            at++;
        if (at == n || (at == size && n == size + 1)) /* "speaker", "speaker12", "speakerb" */
            return true;
    }
    return false;
}
