"""The site in a browser that runs no scripts: the same words are there, and nothing is offered that would not work."""

from session import Failure

# What a reader can read, and which links there are. What needs a script may be missing from the page of the search.
WORDS = "() => document.querySelector('main').innerText.replace(/\\\\s+/g, ' ').trim()"
LINKS = """() => [...document.querySelectorAll("a[href]")].filter((one) => one.checkVisibility() || one.closest("details"))
  .map((one) => one.getAttribute("href"))"""
DEAD = """() => [...document.querySelectorAll("form, button, input:not([type=checkbox]), select")]
  .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 160))"""
NOTICE = "() => [...document.querySelectorAll('[data-days-ahead]')].map((one) => one.textContent)"

LISTS = {"/register/", "/findings/", "/timeline/"}


async def check(session, samples):
    pages = [chosen[0] for chosen in samples.values()]
    with_scripts = {}

    async def read(page, address):
        with_scripts[address] = [await page.evaluate(one) for one in (WORDS, LINKS)]
        return []

    async def compare(page, address):
        words, links = [await page.evaluate(one) for one in (WORDS, LINKS)]
        dead, notice = [await page.evaluate(one) for one in (DEAD, NOTICE)]
        faults = [(one, "is offered, but does nothing", "let the script show it") for one in dead]
        if address.startswith("/search/"):
            if not LISTS <= set(links):
                faults.append(("main", "does not offer the lists", f"link to {sorted(LISTS)}"))
        elif [words, links] != with_scripts[address]:
            told = _difference(with_scripts[address][0], words)
            faults.append(("main", f"reads otherwise without scripts: {told}", "write it into the HTML"))
        if not notice or any(" from today is " in text for text in notice):
            faults.append(("[data-days-ahead]", f"says {notice}", "state the rule, which is true on every day"))
        return [Failure(address, "1280 px, no scripts", *fault) for fault in faults]

    await session.over(pages, read)
    bare = [page.removesuffix("?q=iops") for page in pages]
    failures = await session.over(sorted(set(bare)), compare, java_script_enabled=False)
    return f"no scripts: {len(pages)} types of page", failures


def _difference(one, other):
    at = next((at for at, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"{one[at:at + 60]!r} and {other[at:at + 60]!r}"
