"""Holds lines of CloudEvents to the rules of CloudEvents 1.0 for attributes: `check_events.py FILE...`; prints how many there
are. Ids are unique for each source over all files."""

import json
import re
import sys

TYPES = {"specversion": str, "id": str, "source": str, "type": str, "subject": str, "time": str, "datacontenttype": str}
DATE_TIME = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
URI_REFERENCE = r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+"
MEDIA_TYPE = r"[a-z]+/[a-z0-9.+-]+"
DATA = {"night", "key", "dimension", "state", "delta", "ci", "onset", "gate", "detectable", "parts", "doubts", "calls", "digest"}

seen, count = set(), 0
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        for line in file:
            event = json.loads(line)
            assert {"specversion", "id", "source", "type"} <= set(event), "a required attribute is missing"
            for attribute, value in event.items():
                if attribute == "data":
                    continue
                assert re.fullmatch(r"[a-z0-9]{1,20}", attribute), attribute
                assert isinstance(value, TYPES[attribute]) and value, attribute
                assert not re.search("[\x00-\x1f\x7f-\x9f]", value), attribute
            assert event["specversion"] == "1.0"
            assert re.fullmatch(URI_REFERENCE, event["source"]), event["source"]
            assert re.fullmatch(DATE_TIME, event["time"]), event["time"]
            assert re.fullmatch(MEDIA_TYPE, event["datacontenttype"])
            assert event["type"] == "tenor.drift." + event["data"]["state"].lower()
            assert event["subject"] == event["data"]["key"] and event["time"][:10] == event["data"]["night"]
            blind = "reason" in event["data"]
            assert blind or event["data"]["key"].split(":")[0] in ("queue", "topic") or DATA <= set(event["data"]), set(event["data"])
            if "phrases" not in event["data"] and "parts" in event["data"]:
                parts = event["data"]["parts"]
                assert abs(parts["after"] - parts["before"] - parts["mix"] - parts["common"] - parts["own"]) < 4e-4
            assert (event["source"], event["id"]) not in seen, event["id"]
            seen.add((event["source"], event["id"]))
            count += 1
print(count)
