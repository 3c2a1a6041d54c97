The numbers of a run for Prometheus' textfile collector.

  $ tenor score -q --metrics run.prom --format none --calls calls.jsonl small.jsonl broken.jsonl
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     to see where they stand: --rejects FILE
  [3]
  $ sed 's/duration_seconds [0-9]*\.[0-9][0-9][0-9]$/duration_seconds N/; s/version="[^"]*"/version="N"/' run.prom | grep -v '^#' | grep -v 'findings.* 0$'
  tenor_run_exit_status 3
  tenor_run_complete 1
  tenor_run_duration_seconds N
  tenor_run_info{version="N",lexicon="xxxxxxxx"} 1
  tenor_run_inputs 2
  tenor_run_input_bytes 1596
  tenor_run_failed_inputs 0
  tenor_run_truncated_inputs 0
  tenor_run_utterances 12
  tenor_run_turns 11
  tenor_run_automated_turns 1
  tenor_run_left_out_turns 0
  tenor_run_regex_limited_turns 0
  tenor_run_calls 5
  tenor_run_split_calls 1
  tenor_run_events 0
  tenor_run_rejects 2
  tenor_run_without_call_id 0
  tenor_run_without_role 0
  tenor_run_unknown_roles 0
  tenor_run_without_times 0
  tenor_run_findings{reason="bad-json"} 1
  tenor_run_findings{reason="no-text"} 1
  tenor_run_findings{reason="call-returned"} 1
  $ grep -c '^# HELP' run.prom; grep -c '^# TYPE .* gauge$' run.prom; grep -v '^#' run.prom | sed 's/[{ ].*//' | sort -u | wc -l
  22
  22
  22
  $ stat -c %a run.prom calls.jsonl
  644
  600

It changes neither outputs nor manifest, and a run that fails says so, too.

  $ tenor score -q --output a.jsonl small.jsonl && cp a.jsonl.run.json b && tenor score -q --metrics run.prom --output a.jsonl small.jsonl && cmp b a.jsonl.run.json
  $ tenor score -q --strict --metrics run.prom broken.jsonl >out; grep -E '^tenor_run_(exit_status|complete) ' run.prom
  tenor_run_exit_status 3
  tenor_run_complete 0
  ! tenor: 1 reject: 1 no-text
  !     to see where they stand: --rejects FILE
  $ tenor score -q --shard 1/2 --metrics run.prom --output-dir part small.jsonl talk.txt; grep -E '^tenor_run_(complete|findings.*bad-json)' run.prom
  tenor_run_complete{shard="1/2"} 1
  tenor_run_findings{shard="1/2",reason="bad-json"} 0
  $ tenor score -q --metrics nowhere/run.prom small.jsonl >out
  ! tenor: nowhere/run.prom: cannot be created: No such file or directory
  [1]
  $ tenor score -q --metrics - small.jsonl
  ! tenor score: --metrics takes a file, which is renamed into its place when the run ends
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -q --metrics same.jsonl --output same.jsonl small.jsonl
  ! tenor score: utterance records and --metrics would be one file, same.jsonl
  ! Try 'tenor score --help'.
  [2]
