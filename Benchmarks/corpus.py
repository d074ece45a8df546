"""A made-up record of inspections and responses: for Rejoinder, and the same texts for Hugo and zorto.

    corpus.py COUNT FOLDER    writes FOLDER/content in Rejoinder's format

One inspection (about 2,400 words with headings, tables, lists and 3 to 8 findings) to four responses (about 400
words), 41 organisations, 30 topics, links between records. Equal arguments give equal bytes.
"""
import datetime
import os
import random
import sys

PLACES = "Ansley Birkholm Corran Dalby Eversham Foxley Glenmoor Hartwick Inverlee Kestrel".split()
BODIES = ["City Council", "Fire Service", "Health Board", "Harbour Trust"]
TOPICS = [
    f"{quality} of {thing}"
    for quality in ("quality", "cost", "safety", "timeliness", "openness")
    for thing in ("repairs", "records", "training", "purchases", "answers", "visits")
]
NOUNS = """account audit base case chart claim clerk course crew desk draft duty engine entry event fault fee form
garage grant guide hall hour job key lane lease level lift line list load map mark market mast memo meter mill
note order page park pass path permit phase pier plant port post press price pump queue quota rail rate road
roof room rule sale scale seat shed shift shop signal skill slot staff stage stock store street task tide title
tool track trade train truck trust vault vote wall ward watch well wharf wheel yard zone""".split()
QUALITIES = """absent ample bare basic blunt bold brief broad calm cheap common costly daily dated dear deep dense dim
due dull early empty equal exact faint fair false final firm flat frank fresh grave great heavy idle joint keen
large late lean light loose low main minor mixed narrow near neat odd open plain prior prompt quick rare raw ready
rigid rough round safe scarce sharp short slack slow small sound spare sparse steady steep strict strong sure tidy
tight true uneven usual vague vast weak whole wide""".split()
VERBS = """added altered backed blocked bought built called checked closed copied counted cut dated dropped ended
filed filled fixed formed found given held judged kept led left lent listed logged lost made marked met missed
moved named noted opened owed paid placed planned posted pressed priced put raised ranked read rented rested run
saved sealed seen sent served set shared shown signed sold sorted split spread stated stored sworn taken taught
tested timed traced trained typed urged used viewed weighed won written""".split()
WHO = ["the board", "the crew", "the auditors", "one partner", "the registrar", "both managers", "the night shift"]
PATTERNS = [
    "{Who} {v} the {q} {n} before {who2} had {v2} the {n2}.",
    "Of {k} {n}s, {j} were {q}; the {n2} was {v}.",
    "A {q} {n} was {v} in each of the {j} places that we visited, but the {n2} was {q2}.",
    "{Who} said that the {n} had been {v}, which the {q} {n2} does *not* bear out.",
    "Without a {n}, nobody could tell **whether** the {n2} was {q} or {q2}.",
    "The {n} of {k} was {v} to {j}, and {who2} {v2} the {q} {n2} & its copy.",
]


class Writer:
    """Random texts of one document."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def sentence(self):
        pick = self.random.choice
        who, number = pick(WHO), self.random.randint(20, 900)
        return pick(PATTERNS).format(
            Who=who.capitalize(), who2=pick(WHO), n=pick(NOUNS), n2=pick(NOUNS), q=pick(QUALITIES), q2=pick(QUALITIES),
            v=pick(VERBS), v2=pick(VERBS), k=number, j=self.random.randint(2, number))

    def paragraph(self, fewest=3, most=7):
        return " ".join(self.sentence() for _ in range(self.random.randint(fewest, most))) + "\n\n"

    def points(self, mark="- "):
        return "".join(mark + self.sentence() + "\n" for _ in range(self.random.randint(3, 7))) + "\n"

    def table(self):
        pick = self.random.choice
        rows = "".join(
            f"| {pick(QUALITIES)} {pick(NOUNS)} | {self.random.randint(1, 999)} | {self.random.randint(1, 999)} "
            f"| {pick(VERBS)} |\n" for _ in range(self.random.randint(4, 10)))
        return "| What | Wanted | Found | State |\n| --- | ---: | ---: | --- |\n" + rows + "\n"


class Document:
    """One inspection or response; `body` has links as `[title](KIND:ID)`."""

    def __init__(self, kind, identifier, title, organisation, date, topics):
        self.kind, self.id, self.title, self.organisation = kind, identifier, title, organisation
        self.date, self.topics = date, topics
        self.answers, self.findings, self.body = None, [], ""

    @property
    def link(self):
        return f"[{self.title}]({self.kind}:{self.id})"


def slug(text):
    return "-".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


ORGANISATIONS = [f"{place} {body}" for place in PLACES for body in BODIES]
INSPECTORATE = "Office for Inspection"


def documents(count, seed=1):
    """All documents, inspections first."""
    choice = random.Random(seed)
    inspections, responses = [], []
    for number in range(1, max(1, count // 5) + 1):
        topics = choice.sample(TOPICS, choice.randint(1, 3))
        organisation = choice.choice(ORGANISATIONS)
        date = datetime.date(2008, 1, 7) + datetime.timedelta(days=choice.randrange(5000))
        inspections.append(Document(
            "inspection", f"{slug(organisation)}-{number}", f"{topics[0].capitalize()} at {organisation} ({number})",
            organisation, date, topics))
    for number in range(1, count - len(inspections) + 1):
        report = choice.choice(inspections)
        organisation = report.organisation if choice.random() < 0.5 else choice.choice(ORGANISATIONS)
        response = Document(
            "response", f"answer-{number}", f"Answer {number} of {organisation} on {report.title}", organisation,
            report.date + datetime.timedelta(days=choice.randint(10, 300)), report.topics[:2])
        response.answers = report
        responses.append(response)
    for document in inspections + responses:
        writer = Writer(f"{seed}/{document.id}")
        if document.kind == "inspection":
            write_report(document, writer, inspections)
        else:
            write_answer(document, writer, inspections)
        yield document
        document.body = ""


def write_report(report, writer, others):
    report.findings = [writer.sentence() for _ in range(writer.random.randint(3, 8))]
    parts = ["## In short\n\n", writer.paragraph(), writer.paragraph(), writer.points()]
    for title in ("How we looked", "What we saw", "What it means", "What was done since"):
        parts.append(f"## {title}\n\n")
        for number in range(writer.random.randint(2, 3)):
            parts += [f"### Point {number + 1}: the {writer.random.choice(NOUNS)}\n\n", writer.paragraph(), writer.paragraph()]
            parts.append(writer.random.choice([writer.table, writer.points, lambda: writer.points("1. "), writer.paragraph])())
        parts.append(f"See also {writer.random.choice(others).link}.\n\n")
    report.body = "".join(parts)


def write_answer(answer, writer, others):
    parts = [f"We have read {answer.answers.link}. ", writer.paragraph()]
    for number in range(writer.random.randint(4, 8)):
        if number == 3:
            parts.append("## Point by point\n\n")
        parts.append(writer.paragraph(2, 6))
    if writer.random.random() < 0.2:
        parts.append(f"Compare {writer.random.choice(others).link}.\n\n")
    answer.body = "".join(parts)


def save(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)


def listed(words):
    return "[" + ", ".join(words) + "]"


def write_rejoinder(count, folder):
    content = folder + "/content/"
    save(content + "site.yml", "title: Made-up inspections\nbase_url: https://corpus.example.org/\nlanguage: en-GB\n"
         f"timezone: Europe/London\npublisher: {slug(INSPECTORATE)}\n")
    for name in ORGANISATIONS + [INSPECTORATE]:
        save(f"{content}organisations/{slug(name)}.md", f"---\ntitle: {name}\ntype: public-body\n---\n")
    for name in TOPICS:
        save(f"{content}topics/{slug(name)}.md", f"---\ntitle: {name.capitalize()}\n---\n")
    for document in documents(count):
        front = [f'title: "{document.title}"', f"published: {document.date}",
                 "topics: " + listed(slug(t) for t in document.topics)]
        if document.kind == "inspection":
            front += [f"inspectorate: [{slug(INSPECTORATE)}]", f"subject: [{slug(document.organisation)}]",
                      "kind: routine", "findings:"]
            for number, text in enumerate(document.findings, 1):
                front += [f"  - id: R{number}", "    kind: recommendation", f'    text: "{text}"']
        else:
            front += [f"responder: {slug(document.organisation)}", f"responds_to: [{document.answers.id}]",
                      "form: statement"]
        save(f"{content}{document.kind}s/{document.id}.md",
             "---\n" + "\n".join(front) + "\n---\n\n" + document.body)


if __name__ == "__main__":
    write_rejoinder(int(sys.argv[1]), sys.argv[2])
