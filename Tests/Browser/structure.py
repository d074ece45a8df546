"""What the files of a site are made of, by parsers that know nothing of Rejoinder: whatever texts stand in them, that stays the same."""

import csv
import io
import json
import xml.etree.ElementTree
from html.parser import HTMLParser


class Page(HTMLParser):
    """The tags of a page with the names of their attributes, and all its texts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.shape = []
        self.texts = []
        self.scripts = []
        self.addresses = []
        self._in = None
        self._open = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.shape.append((tag, *(name for name, _ in attributes)))
        self.texts += [value for _, value in attributes if value]
        self.addresses += [value for name, value in attributes if value and name in ("href", "src", "action", "srcset", "poster")]
        self._in = tag if tag in ("script", "style") else None
        if tag == "script":
            self.scripts.append("")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self._in = None

    def handle_endtag(self, tag):
        self.shape.append("/" + tag)
        self._in = None

    def handle_data(self, data):
        if self._in == "script":
            self.scripts[-1] += data
        else:
            self.texts.append(data)

    def handle_comment(self, data):
        self.shape.append("comment")

    def handle_decl(self, declaration):
        self.shape.append("declaration " + declaration)

    def unknown_decl(self, data):
        self.shape.append("unknown declaration")

    def handle_pi(self, data):
        self.shape.append("processing instruction")


def html(text):
    page = Page(text)
    shape, texts = page.shape, ["".join(page.texts)] + page.texts
    for script in filter(None, page.scripts):
        if script.lstrip().startswith("{") or script.lstrip().startswith("["):
            inner, found = values(json.loads(script))
            shape, texts = shape + [inner], texts + found
            if "<" in script:
                raise ValueError("a script of data has a < in it")
        else:
            shape = shape + ["script " + script]
    return shape, texts


def values(value):
    """The shape of a JSON value, and its texts."""
    if isinstance(value, dict):
        parts = {key: values(one) for key, one in value.items()}
        return {key: shape for key, (shape, _) in parts.items()}, [text for _, texts in parts.values() for text in texts]
    if isinstance(value, list):
        parts = [values(one) for one in value]
        return [shape for shape, _ in parts], [text for _, texts in parts for text in texts]
    return (type(value).__name__, [value]) if isinstance(value, str) else (type(value).__name__, [])


def xml_of(text):
    root = xml.etree.ElementTree.fromstring(text)
    shape, texts = [], []
    for one in root.iter():
        shape.append((one.tag, *sorted(one.keys())))
        texts += [one.text or "", *one.attrib.values()]
        # The text of an entry is a page by itself.
        if one.get("type") == "html":
            inner, found = html(one.text or "")
            shape.append(inner)
            texts += found
    return shape, texts


def csv_of(text):
    rows = list(csv.reader(io.StringIO(text), strict=True))
    for row in rows:
        for cell in row:
            if cell[:1] in "=+-@\t\r" and cell[:1]:
                raise ValueError(f"a spreadsheet would reckon with {cell[:40]!r}")
    # A cell that a spreadsheet would reckon with begins with an apostrophe.
    return [len(row) for row in rows], [cell for row in rows for cell in row] + [cell[1:] for row in rows for cell in row]


def calendar(text):
    if "\n" in text.replace("\r\n", "") or any(len(line.encode()) > 75 for line in text.split("\r\n")):
        raise ValueError("a line of the calendar is too long, or ends otherwise")
    shape, texts = [], []
    for line in text.replace("\r\n ", "").split("\r\n"):
        name, _, value = line.partition(":")
        shape.append(name if name not in ("BEGIN", "END") else line)
        texts.append(unescaped(value))
    return shape, texts


def unescaped(value):
    """A text of a calendar (RFC 5545, section 3.3.11)."""
    result, signs = "", iter(value)
    for sign in signs:
        sign = next(signs, "") if sign == "\\" else sign
        result += sign
    return result


def lines(text):
    return [line.split(":")[0] if line.startswith(" ") else line for line in text.splitlines()], [text]


PARSERS = {".html": html, ".atom": xml_of, ".xml": xml_of, ".svg": xml_of, ".csv": csv_of, ".ics": calendar}


def read(file, text):
    """The shape of a file, and its texts; nothing of what is no text of the record."""
    if file.suffix == ".json":
        shape, texts = values(json.loads(text))
        for one in list(texts):
            if "<" in one and file.name == "feed.json":
                texts += html(one)[1]
        # What the search knows is made of words, and of as many as there are.
        return ([] if "search" in file.parts else shape), texts
    if file.suffix in PARSERS:
        return PARSERS[file.suffix](text)
    return (lines(text) if file.name in ("_headers", "_redirects", "robots.txt") else ([], []))
