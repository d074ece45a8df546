"""Texts that would be more than text wherever a language forgets to say that they are not: through every field, into every file.

The same site is built with plain words and with each payload. Parsers that know nothing of Rejoinder must find the same elements,
attributes, keys, rows and lines in both, and every text as it was written. Then the browser opens the pages, without the policy that would
hide a mistake."""

import json
import pathlib
import re
import subprocess
import tempfile

from built_site import release_program
from hostile_site import ADDRESSES, PAYLOADS, HostileSite, escaped
from session import Failure
import structure

# Fields that only templates of one's own show.
UNSHOWN = {f"{kind} {name}" for kind in ["inspection", "response", "organisation", "topic", "event", "page"] for name in ["extra", "extra list"]}
UNSHOWN.add("exception reason")


# Addresses that run something, or lead to another host without saying so.
LEADS_AWAY = re.compile(r"(?i)(javascript|vbscript|data|blob|file):|[/\\\\]{2}")


async def check(session, samples):
    program, failures = release_program(), []
    refused = 0
    with tempfile.TemporaryDirectory(prefix="rejoinder-payloads-") as folder:
        folder = pathlib.Path(folder)
        plain = HostileSite(folder / "plain", lambda field: "Plain words")
        status, said = plain.build(program)
        failures += [fault("plain", "the site", said, "mend the site of the test")] if status else []
        failures += untried(program, plain)
        shapes = {name: shape for name, (shape, _) in parsed(plain, failures, "plain").items()}
        fields = len(plain.fields)
        for number, payload in enumerate(PAYLOADS):
            site = HostileSite(folder / str(number), lambda field: marked(payload, field))
            if is_refused(site, program, payload, failures):
                refused += 1
                continue
            compare(site, shapes, payload, failures)
        words = 0
        for number, payload in enumerate(PAYLOADS):
            site = HostileSite(folder / f"word-{number}", lambda field: marked(payload, field), has_words=True)
            if not is_refused(site, program, payload, failures, has_words=True):
                words += 1
                parsed(site, failures, payload)
        tried, harmless = refuse_addresses(folder, program, failures)
        together = "".join(payload for number, payload in enumerate(PAYLOADS) if (folder / str(number) / "public").exists())
        sites = [HostileSite(folder / f"together-{words}", lambda field: marked(together, field), has_words=words) for words in (False, True)]
        for site in sites:
            status, said = site.build(program)
            failures += [fault("all together", "the site", said, "build it")] if status else []
        opened = await in_browser(session, [site.folder for site in sites], failures)
        about = [one for one in folder.glob("address-*") if (one / "public").exists()]
        opened += await in_browser(session, about, failures, "about/index.html")
    return (
        f"payloads: {len(PAYLOADS)} in {fields} fields of {len(shapes)} files, {refused} refused; {words} as words; {tried} "
        f"ways to write addresses, {harmless} harmless; "
        f"{opened} pages opened without a policy"), failures


def marked(payload, field):
    """Another text in each field, of one order in all builds."""
    return f"{payload} ({field})"


def fault(payload, where, what, cure):
    return Failure(where, f"payload {payload[:60]!r}", "-", what[:600], cure)


def untried(program, site):
    """Fields of the schemas that take any text, and stand nowhere in the site."""
    written = {file.relative_to(site.folder / "content").parts[0]: file.read_text() for file in (site.folder / "content").rglob("*.md")}
    failures = []
    for kind, folder in {"inspection": "inspections", "response": "responses", "organisation": "organisations", "topic": "topics",
                         "event": "events", "page": "pages", "site": None}.items():
        schema = json.loads(subprocess.run([program, "schema", kind], capture_output=True, check=True).stdout)
        text = (site.folder / "content/site.yml").read_text() if folder is None else written[folder]
        for key in sorted(set(free(schema)) - {"template", "diagnostics", "id", "status", "language", "timezone"}):
            if f'"{key}"' not in text:
                failures.append(fault("-", f"schema {kind}", f"the test says nothing in {key!r}", "give it a text in hostile_site.py"))
    return failures


def free(node, key=None):
    """The keys whose values may be any text."""
    if isinstance(node, dict):
        if node.get("type") == "string" and not {"pattern", "enum", "const", "format"} & set(node) and key:
            yield key
        for name, value in node.get("properties", {}).items():
            yield from free(value, name)
        for name in ("items", "additionalProperties"):
            yield from free(node.get(name), key)
        for name in ("anyOf", "oneOf", "allOf"):
            for one in node.get(name, []):
                yield from free(one, key)


def is_refused(site, program, payload, failures, has_words=False):
    """Whether there is an error for the payload instead of a site; each with a place."""
    status, said = site.build(program)
    if status == 0:
        return False
    try:
        diagnostics = json.loads(said)["diagnostics"]
    except (ValueError, KeyError):
        diagnostics = []
    is_told = status == 1 and diagnostics and all(one["path"] and one["message"].isprintable() for one in diagnostics)
    is_due = has_words or any(ord(one) < 32 or 0xD800 <= ord(one) < 0xE000 or one in "\u202e\u2028" for one in payload)
    if not (is_told and is_due):
        failures.append(fault(payload, "the site", f"is not built: {status} {said}", "build it, or say where the text cannot be"))
    return True


def parsed(site, failures, payload):
    """The shape and the texts of every file."""
    found = {}
    for file in sorted((site.folder / "public").rglob("*")):
        name = file.relative_to(site.folder / "public")
        if file.is_file() and file.suffix not in (".png", ".css", ".js"):
            try:
                found[str(name)] = structure.read(name, file.read_bytes().decode())
            except Exception as error:  # Whatever a parser says is what is wrong.
                failures.append(fault(payload, str(name), f"is not well-formed: {error}", "escape what is written there"))
    return found


def compare(site, shapes, payload, failures):
    found = parsed(site, failures, payload)
    for name in sorted(set(shapes) ^ set(found)):
        failures.append(fault(payload, name, "is in one of the two sites only", "let no text be part of a path"))
    for name, (shape, _) in found.items():
        if name in shapes and shape != shapes[name]:
            other = next((pair for pair in zip(shapes[name], shape) if pair[0] != pair[1]), (len(shapes[name]), len(shape)))
            failures.append(fault(payload, name, f"is made of other things: {other}", "escape what is written there"))
    texts = "\n".join(text for _, all in found.values() for text in all)
    for field in site.fields:
        is_withdrawn = field.startswith("withdrawn text")
        if is_withdrawn and f"({field})" in texts:
            failures.append(fault(payload, field, "is shown, though its record was withdrawn", "show its title and the reason alone"))
        if marked(payload, field) not in texts and field not in UNSHOWN and not is_withdrawn:
            failures.append(fault(payload, field, "is nowhere as it was written", "lose nothing"))


def refuse_addresses(folder, program, failures):
    """Addresses in front matter and in a text: none gets to a page as one that a browser would follow elsewhere."""
    tried = harmless = 0
    for number, address in enumerate(ADDRESSES):
        for way, (front, text) in enumerate([(address, ""), (None, f"[the letter of the branch]({address})"), (None, f"[a link](<{address}>)"), (None, f"<{address}>"), (None, f"![the office]({address})")]):
            site = HostileSite(folder / f"address-{number}-{way}", lambda field: "Plain words", address=front)
            if text:
                with open(site.folder / "content/pages/about.md", "a") as file:
                    file.write(f"\n{text}\n")
            status, said = site.build(program)
            tried, harmless = tried + 1, harmless + (status == 0)
            if status == 0:
                for name in parsed(site, failures, address):
                    wrong = [one for one in targets(site, name) if LEADS_AWAY.match(one)]
                    if wrong:
                        failures.append(fault(address, name, f"leads to {wrong[0][:80]!r}", "refuse the address"))
            elif status != 1:
                failures.append(fault(address, "the site", f"the build ends with {status}: {said}", "refuse the address"))
    return tried, harmless


def targets(site, name):
    """The addresses that a page leads to, as a browser reads them: without the signs that it leaves out."""
    if not name.endswith(".html"):
        return []
    page = structure.Page((site.folder / "public" / name).read_text())
    return [re.sub(r"[\t\r\n]", "", one).strip() for one in page.addresses]


async def in_browser(session, sites, failures, pages="*.html"):
    """Opens pages of some sites from their files; nothing may run, and nothing may be asked of another host."""
    opened = 0
    for site in sites:
        context = await session.browser.new_context(bypass_csp=True)
        said = []
        await context.expose_function("boom", lambda *_: said.append("boom() was called"))
        await context.route("**/*", lambda route: answer(route, site / "public", said))
        page = await context.new_page()
        page.on("dialog", lambda dialog: said.append("a dialog") or dialog.dismiss())
        files = [file for file in sorted((site / "public").rglob(pages)) if b'http-equiv="refresh"' not in file.read_bytes()]
        for file in files:
            await page.goto("https://example.org/" + file.relative_to(site / "public").as_posix())
            if file.parent.name == "search":
                await search(page)
            await page.evaluate("for (const one of document.querySelectorAll('*')) one.dispatchEvent(new MouseEvent('mouseover'))")
            opened += 1
            for what in said:
                failures.append(fault(site.name, file.relative_to(site / "public").as_posix(), what, "escape what is written there"))
            said.clear()
        await context.close()
    return opened


async def search(page):
    """Finds records by a word that stands in all of them, and brings the results with their excerpts to view."""
    await page.fill("input[type=search]", "boom")
    await page.keyboard.press("Enter")
    await page.locator(".search-results li mark").first.wait_for()
    for result in await page.locator(".search-results li").all():
        await result.scroll_into_view_if_needed()


async def answer(route, folder, said):
    address = route.request.url
    path = folder / address.removeprefix("https://example.org/").split("?")[0]
    if not address.startswith("https://example.org/"):
        said.append("asks for " + address)
        return await route.abort()
    if path.is_dir():
        path = path / "index.html"
    await (route.fulfill(path=path) if path.is_file() else route.fulfill(status=404, body=""))
