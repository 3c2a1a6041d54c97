# resample.awk - calls of corpus/nights drawn again and again, with a seed, into 90 nights of ten agents who do not exist, for the
# end of `make demo`. From the 76th night on agent lee is mostly given calls that went badly.
#
#     awk -v recent=FILE -f resample.awk LEGS.csv NIGHT.jsonl... >ALL.jsonl
#
# LEGS.csv: what `tenor score --calls` wrote of the nights, to know which calls went badly. The last 15 nights also go to
# `recent`. What ties a call to its night goes: agent, team, topic (one a call there, so a stratum of its own), queue, date.

function chance() {
    seed = seed * 16807 % 2147483647
    return seed / 2147483647
}

function date(night) { # from 2026-07-01 on
    return night < 31 ? sprintf("2026-07-%02d", night + 1) : night < 62 ? sprintf("2026-08-%02d", night - 30) \
                                                           : sprintf("2026-09-%02d", night - 61)
}

BEGIN {
    seed = 20260701
    split("ana ben cleo dov eli fay gus hal ida lee", agents, " ")
}

FNR == 1 { files++ }

files == 1 && FNR == 1 {
    count = split($0, names, ",")
    for (i = 1; i <= count; i++)
        column[names[i]] = i
    next
}

files == 1 {
    split($0, cells, ",")
    if (cells[column["dimension"]] == "customer.sentiment" && cells[column["score"]] != "")
        score[cells[column["call_id"]]] = cells[column["score"]]
    next
}

{
    match($0, /"call_id":"[^"]*"/)
    id = substr($0, RSTART + 11, RLENGTH - 12)
    gsub(/"(call_id|agent_id|agent_name|team|topic|queue|started_at)":"[^"]*",?/, "")
    sub(/,}$/, "}")
    if (!(id in lines))
        calls[++call_count] = id
    lines[id] = lines[id] substr($0, 2) "\n"
}

END {
    # Those that went worst: a quarter of the calls, found one after the other.
    for (bad = 0; bad < call_count / 4; bad++) {
        worst = ""
        for (i = 1; i <= call_count; i++)
            if (calls[i] in score && !(calls[i] in taken) && (worst == "" || score[calls[i]] < score[worst]))
                worst = calls[i]
        if (worst == "")
            break
        taken[worst] = 1
        badly[bad] = worst
    }
    for (night = 0; night < 90; night++)
        for (agent = 1; agent <= 10; agent++)
            for (i = 0; i < 6; i++) {
                slipped = agent == 10 && night >= 75 && chance() < 0.7
                id = slipped ? badly[int(chance() * bad)] : calls[1 + int(chance() * call_count)]
                head = sprintf("{\"call_id\":\"%s-%s-%d\",\"agent_id\":\"%s\",\"queue\":\"%s\",\"started_at\":\"%sT10:00:00Z\",",
                               date(night), agents[agent], i, agents[agent], chance() < 0.5 ? "sales" : "support", date(night))
                turns = split(lines[id], parts, "\n")
                for (t = 1; t < turns; t++) {
                    print head parts[t]
                    if (night >= 75)
                        print head parts[t] > recent
                }
            }
}
