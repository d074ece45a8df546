"""Writes what the fuzzers begin with: seeds.py TARGET FOLDER. All of it is made from the files of this repository."""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
KINDS = ["inspections", "responses", "organisations", "topics", "events", "pages"]
DATES = [
    "2020", "2020-03", "2020-03-03", "2019-10/2019-11", "2019-10-01/2019-10-03", "unknown", "2020-02-30", "0000-01-01",
    "2024-07-18T09:30+01:00", "2024-07-18T09:30:59Z", "9999-12-31T23:59:60-14:00", "-0001", "2020-03-03/2019",
]


def texts(pattern):
    return [path.read_bytes() for path in sorted(ROOT.glob(pattern))]


def front_matter():
    for number, kind in enumerate(KINDS):
        for text in texts(f"content/{kind}/**/*.md"):
            yield bytes([number]) + text


def markdown():
    for text in texts("content/**/*.md") + texts("docs/*.md") + texts("Sources/Authoring/Site/**/*.md"):
        yield b"\0" + text.split(b"\n---\n", 1)[-1]
    for text in texts("Tests/MarkdownTests/Cases/*"):
        for case in text.split(b"\n\n\n"):
            yield b"\0" + case


def template():
    files = texts("templates/*.html") + texts("templates/partials/*.html")
    for one, other in zip(files, files[1:]):
        yield one + b"\0" + other
    yield b"{{#rows}}{{title}}{{/rows}}{{^is_new}}{{{body_html}}}{{/is_new}}{{>other}}\0{{$a}}{{/a}}"
    yield b"{{<other}}{{$a}}{{title}}{{/a}}{{/other}}{{=<% %>=}}<%! a %>\0{{$a}}b{{/a}}"


def date():
    yield from (text.encode() for text in DATES)
    for zone in ["Europe/London", "America/New_York", "Asia/Kathmandu", "UTC"]:
        path = pathlib.Path("/usr/share/zoneinfo") / zone
        if path.exists():
            yield path.read_bytes()


def configuration():
    yield from texts("content/site.yml") + texts("Sources/Authoring/Site/**/site.yml")


SITE = """%% content/site.yml
title: Our answers
base_url: https://example.org/
language: en-GB
timezone: Europe/London
publisher: port
%% content/organisations/port.md
---
title: Port
---
"""


def site():
    yield SITE.encode()
    for kind in KINDS:
        for text in texts(f"content/{kind}/**/*.md"):
            yield SITE.encode() + f"%% content/{kind}/one.md\n".encode() + text
    responses, inspections = texts("content/responses/*.md"), texts("content/inspections/*.md")
    for response, inspection in zip(responses, inspections):
        both = b"%% content/inspections/i.md\n" + inspection + b"%% content/responses/r.md\n" + response
        yield SITE.encode() + both


MADE = {
    "front-matter": front_matter, "markdown": markdown, "template": template, "date": date,
    "configuration": configuration, "site": site,
}

if __name__ == "__main__":
    target, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(MADE[target]()):
        (folder / f"seed-{number:04}").write_bytes(seed)
