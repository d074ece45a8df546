"""The real site and what else a site can have, built into a scratch folder and served on a loopback address."""

import http.server
import os
import pathlib
import re
import shutil
import subprocess
import threading
from html.parser import HTMLParser

# What the real record has none of.
EXTRA = pathlib.Path(__file__).parent / "extra"
WITHDRAWN = "/responses/withdrawn-sample/"
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


class Features(HTMLParser):
    """What a page is made of: its elements, with their classes and roles. Two pages that have the same are alike."""

    def __init__(self, text):
        super().__init__()
        self.found = set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.found.add(tag)
        for name in (attributes.get("class") or "").split():
            self.found.add(f"{tag}.{name}")
        if "role" in attributes:
            self.found.add(f"{tag}[{attributes['role']}]")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves as a plain web server does, with 404.html for what is missing and the header lines of _headers."""

    def log_message(self, *_):
        pass

    def end_headers(self):
        for name, value in self.server.header_lines:
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        page = pathlib.Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)


class BuiltSite:
    """The files of the site, the pages among them, and the address at which they are served."""

    def __init__(self, folder, program):
        self.folder = pathlib.Path(folder)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler)
        self.server.daemon_threads = True
        self.base = f"http://127.0.0.1:{self.server.server_port}"
        source = self.folder.with_name("source")
        for part in (REPOSITORY, EXTRA):
            shutil.copytree(part / "content", source / "content", dirs_exist_ok=True)
        subprocess.run(
            [program, "build", "--site", source, "--output", self.folder, "--base-url", self.base + "/"],
            check=True, stdout=subprocess.DEVNULL)
        self.server.header_lines = self._header_lines()
        self.pages = sorted(
            self._path(file) for file in self.folder.rglob("*.html") if not self._is_redirect(file))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def _handler(self, *arguments):
        return Handler(*arguments, directory=str(self.folder))

    def _header_lines(self):
        """The lines that _headers gives for all addresses, but for caching, which the tests do not want."""
        try:
            text = (self.folder / "_headers").read_text()
        except FileNotFoundError:
            return []
        lines, applies = [], False
        for line in text.splitlines():
            if line and not line[0].isspace():
                applies = line.strip() == "/*"
            elif applies and ":" in line:
                name, value = line.strip().split(":", 1)
                if name.lower() != "cache-control":
                    lines.append((name, value.strip()))
        return lines

    def _path(self, file):
        """The address of a file, from the root of the site: /register/ for register/index.html."""
        path = "/" + file.relative_to(self.folder).as_posix()
        return path.removesuffix("index.html")

    @staticmethod
    def _is_redirect(file):
        return b'http-equiv="refresh"' in file.read_bytes()

    def text(self, page):
        """The HTML of a page, by its address."""
        name = page.lstrip("/")
        return (self.folder / (name + "index.html" if page.endswith("/") else name)).read_text()

    def in_sitemap(self):
        """The addresses that the sitemap lists."""
        found = re.findall("<loc>(.*?)</loc>", (self.folder / "sitemap.xml").read_text())
        return [address.removeprefix(self.base) for address in found]

    def samples(self):
        """For each type of page, a few pages that together have everything that pages of this type are made of.

        The first of them has most of it."""
        types = {}
        for page in self.pages:
            types.setdefault(type_of(page), {})[page] = Features(self.text(page)).found
        return {name: cover(pages) for name, pages in sorted(types.items())}

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def type_of(page):
    """The type of a page is its address without what tells it from its siblings: /register/year/* for a year."""
    parts = page.strip("/").split("/")
    if "page" in parts[1:]:  # the second page of a long list
        parts = parts[:parts.index("page", 1)] + ["page"]
    if len(parts) == 1:
        return "/" + parts[0]
    return "/" + "/".join(parts[:-1]) + "/*"


def cover(pages):
    """Few of the pages, so that every feature that one of them has is seen."""
    missing = set().union(*pages.values())
    chosen = []
    while missing:
        best = max(sorted(pages), key=lambda page: len(pages[page] & missing))
        chosen.append(best)
        missing -= pages[best]
    return chosen


def release_program():
    return os.environ.get("REJOINDER", str(REPOSITORY / ".build/release/rejoinder"))
