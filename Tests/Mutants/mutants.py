"""Breaks the program in one place at a time, in a clone of the last commit; each mistake must turn a test red.

    mutants.py FOLDER            all of them
    mutants.py FOLDER escape     those whose name has this in it

The clone and what is compiled stay in FOLDER. For each: the whole tests are compiled, then those that are named are run. What no test
notices is said, and the exit status is 1."""

import os
import pathlib
import re
import subprocess
import sys
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]

# What is mistaken, where, what stands there, what is put instead, and the tests that have to notice.
MUTANTS = [
    ("a deadline one day late", "Records/Dates/TimeLimit.swift", "case .exclusive: 0", "case .exclusive: 1", "TimeLimitTests"),
    ("a bank holiday that counts", "Records/Dates/WorkingDays.swift", "if holidays[middle] <= day {", "if holidays[middle] < day {", "WorkingDaysTests|TimeLimitTests"),
    ("an answer on the last day is late", "Linking/Deadline.swift", "if latest <= last {", "if latest < last {", "DeadlineTests"),
    ("a swapped inverse link", "Linking/Relation.swift", "pairs.append((target, source))", "pairs.append((source, target))", "RelationTests"),
    ("drafts are public", "Linking/Visibility.swift", "guard !record.front.isDraft else { return false }\n", "\n", "VisibilityTests|SiteBuildTests"),
    ("an embargo ends a moment late", "Linking/Visibility.swift", "return embargo <= asOf", "return embargo < asOf", "VisibilityTests"),
    ("the first step is the latest", "Linking/FindingState.swift", "steps.last { $0.axis == axis }", "steps.first { $0.axis == axis }", "FindingStateTests"),
    ("a quotation mark is not escaped", "Templates/Escaping.swift", "1 << 34 | 1 << 38", "1 << 38", "EscapingTests"),
    ("a feed with bare ampersands", "Site/Feeds/XML.swift", "case UInt8(ascii: \"&\"): (\"&amp;\", 1)", "case UInt8(ascii: \"&\"): (\"&\", 1)", "XML|Feed|Sitemap"),
    ("markup that ends its section", "Site/Feeds/XML.swift", "return isEnd ? (\"]]]]><![CDATA[\", 2) : nil", "return nil", "XML|Feed"),
    ("a formula in a table", "Site/Data/CSV.swift", "if isFormula(text) {", "if isFormula(text), text.isEmpty {", "CSV|OpenData"),
    ("a line of a calendar too long", "Site/Feeds/ICalendarText.swift", "limit = 75", "limit = 76", "ICalendar|DiaryCalendar"),
    ("JSON that ends its script", "Diagnostics/JSONText.swift", "case UInt8(ascii: \"<\"), UInt8", "case UInt8", "JSONText|LinkedData"),
    ("scripts in addresses", "Markdown/HTML/HTMLWalk+Links.swift", "[\"javascript:\", \"data:\",", "[\"data:\",", "UnsafeAddressTests"),
    ("two headings with one id", "Markdown/HTML/HeadingIDs.swift", "while !taken.insert(id).inserted", "while id.isEmpty", "HeadingIDsTests|HTMLWalk"),
    ("accents that count in the search", "Site/Search/Folding.swift", "word.append(contentsOf: latin[place])",
     "word.append(contentsOf: UTF8.encode(small) ?? UTF8.encodedReplacementCharacter)", "SearchIndexTests|SearchScriptTests"),
    ("no manifest", "Site/Publishing/Publication+Commit.swift", "try writer.create(OutputPath.manifest, text)\n", "\n", "Publication|ForeignFiles|Unchanged"),
    ("foreign files are lost", "Site/Publishing/Publication+Commit.swift", "try foreign.carry(into: &writer)\n", "_ = foreign\n", "ForeignFilesTests"),
    ("a stamp that outlives an embargo", "Site/Publishing/BuildStamp.swift", "until.map { moment < $0 } ?? true", "until.map { moment <= $0 } ?? true", "BuildStampTests|UnchangedSiteTests"),
    ("any host is answered", "Preview/Answers/HostCheck.swift", "allowsAny || Self.isLocal", "allowsAny || !host.isEmpty || Self.isLocal", "HostCheck|PreviewServerTests|AnswerParts"),
    ("a range one byte short", "Preview/Answers/ByteRange.swift", ".part(first..<min(size - 1, last) + 1)", ".part(first..<min(size, last))", "ByteRange|AnswerParts|PreviewServer"),
    ("a page left out of the sitemap", "Site/Feeds/Sitemap.swift", "dropFirst((part - 1) * limit)", "dropFirst((part - 1) * limit + 1)", "Sitemap|SiteBuildTests"),
    ("an anchor that is not checked", "Linking/AnchorCheck.swift", "guard !anchor.isEmpty, ", "guard anchor.isEmpty, ", "MarkdownLinkResolutionTests"),
    ("a year before its days", "Linking/TimelineOrder.swift", "date.latest?.dayNumber", "date.earliest?.dayNumber", "TimelineOrder|RandomTimeline"),
]


def main():
    folder, wanted = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2] if len(sys.argv) > 2 else ""
    tree = folder / "tree"
    if not tree.exists():
        run(["git", "clone", "--quiet", REPOSITORY, tree], REPOSITORY)
    run(["git", "fetch", "--quiet"], tree)
    run(["git", "reset", "--quiet", "--hard", subprocess.check_output(["git", "rev-parse", "HEAD"], cwd=REPOSITORY, text=True).strip()], tree)
    chosen = [mutant for mutant in MUTANTS if wanted in mutant[0]]
    survivors = 0
    for name, file, old, new, tests in chosen:
        began = time.monotonic()
        outcome = tried(tree, tree / "Sources" / file, old, new, tests)
        survivors += not outcome.startswith("noticed")
        print(f"mutants: {name}: {outcome}, {time.monotonic() - began:.0f} s", flush=True)
    print(f"mutants: {len(chosen) - survivors} of {len(chosen)} were noticed")
    return 1 if survivors else 0


def tried(tree, path, old, new, tests):
    text = path.read_text()
    if text.count(old) != 1:
        return f"CANNOT BE MADE: {path.name} has it {text.count(old)} times"
    path.write_text(text.replace(old, new))
    try:
        build = subprocess.run([*swift("build"), "--build-tests", "--quiet"], cwd=tree, capture_output=True, text=True)
        if build.returncode:
            return "DOES NOT COMPILE: " + " ".join(re.findall("error: .*", build.stdout + build.stderr)[:1])
        test = subprocess.run(
            [*swift("test"), "--disable-xctest", "--skip-build", "--filter", tests], cwd=tree, capture_output=True, text=True, timeout=600)
        red = sorted(set(re.findall(r"Test (\w+)\(.*?\) recorded an issue", test.stdout + test.stderr)))
        return f"noticed by {', '.join(red[:3])}" if test.returncode and red else "NOT NOTICED by " + tests
    finally:
        path.write_text(text)


def swift(command):
    return [os.environ.get("SWIFT", "swift"), command]


def run(command, folder):
    subprocess.run(command, cwd=folder, check=True)


if __name__ == "__main__":
    sys.exit(main())
