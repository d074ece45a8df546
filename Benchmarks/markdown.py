#!/usr/bin/env python3
"""Measures `rejoinder render` against libcmark alone, in turn, and prints ratios.

    markdown.py REJOINDER [RUNS]

First a report of about 3,000 words with headings, tables and lists, from the made-up record of
corpus.py. Then texts of 1 MB made to be slow. Figures are seconds of CPU time; what a
process needs for as many empty files is taken off for the report.
"""
import os
import resource
import statistics
import subprocess
import sys
import tempfile

import corpus

COPIES = 300
SIZE = 1 << 20


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def in_turn(runs, *commands):
    times = [[cpu(command) for command in commands] for _ in range(runs)]
    return [statistics.median(column) for column in zip(*times)]


def report_text():
    """The body of the inspection that is nearest to 3,000 words."""
    bodies = [document.body for document in corpus.documents(400) if document.kind == "inspection"]
    return min(bodies, key=lambda body: abs(len(body.split()) - 3000))


def write(path, text):
    with open(path, "w") as out:
        out.write(text)
    return path


def measure_report(rejoinder, libcmark, work, runs):
    body = report_text()
    texts = [write(f"{work}/{i}.md", body) for i in range(COPIES)]
    empty = [write(f"{work}/{i}.txt", "") for i in range(COPIES)]
    render = [rejoinder, "render"]
    ours, plain, floor, no_ours, no_floor = in_turn(
        runs, render + texts, render + ["--commonmark"] + texts, [libcmark] + texts, render + empty,
        [libcmark] + empty)
    floor -= no_floor
    print(f"report of {len(body.split())} words, {COPIES} times")
    for name, time in [("libcmark", floor), ("CommonMark", plain - no_ours), ("all extensions", ours - no_ours)]:
        print(f"{name:24} CPU {time * 1000:7.1f} ms ({time / floor:.2f} x libcmark)")


def rows(header, row):
    return header + row * ((SIZE - len(header)) // len(row))


def hostile():
    def many(piece):
        return piece * (SIZE // len(piece))

    yield "open brackets", many("[")
    yield "quotation signs", many('"')
    yield "backticks", "".join("`" * n + " " for n in range(1, 1400))
    yield "asterisks", many("*a ")
    yield "tildes", many("~~a ~b ")
    yield "pipes", many("|")
    yield "a wide table", many("|a")[: SIZE // 2] + "\n" + many("|-")[: SIZE // 2] + "\n|b\n"
    yield "a wide table of rows", "|a" * 9000 + "\n" + "|-" * 9000 + "\n" + "b\n" * (SIZE // 2)
    yield "a long table", rows("a|b\n-|-\n", "c|d\n")
    yield "many tables", many("a|b\n-|-\nc|d\n\n")
    yield "marks of one footnote", rows("[^1]: a\n\n", "[^1] ")
    yield "undefined footnotes", many("[^1] ")
    yield "many footnotes", "".join(f"[^{n}]\n\n[^{n}]: a\n\n" for n in range(SIZE // 22))
    yield "nested lists", "".join(" " * (2 * n) + "- a\n" for n in range(1020))
    yield "items on one line", many("- ")
    yield "nested quotations", many("> ")
    yield "addresses", many("http://a.b ")
    yield "an endless address", many("http://a")
    yield "mail addresses", many("a@b.c ")
    yield "an endless mail address", many("a@")
    yield "links", many("[a](/b) ")
    yield "callouts", many("> [!NOTE]\n> a\n\n")


def main():
    rejoinder = os.path.abspath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "libcmark.c")
    with tempfile.TemporaryDirectory(prefix="rejoinder-markdown-") as work:
        libcmark = work + "/libcmark"
        subprocess.run(["cc", "-O2", "-o", libcmark, source, "-lcmark"], check=True)
        measure_report(rejoinder, libcmark, work, runs)
        print("1 MB of")
        for name, text in hostile():
            path = write(work + "/hostile.md", text)
            ours, floor = in_turn(3, [rejoinder, "render", path], [libcmark, path])
            print(f"{name:24} CPU {ours * 1000:7.1f} ms ({ours / floor:.2f} x libcmark)")


if __name__ == "__main__":
    main()
