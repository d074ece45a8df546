"""axe-core on every type of page, at two widths and in both colour schemes."""

import pathlib

import axe_playwright_python

from session import Failure

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
RUN = """() => axe.run(document, {
  resultTypes: ["violations"],
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } }
}).then((results) => results.violations)"""


async def check(session, samples):
    """Every sample at every width and scheme; and that no page of the site is of a type that was not looked at."""
    seen = set()

    async def look(page, address):
        failures = []
        await page.evaluate(AXE)
        for width in WIDTHS:
            await page.set_viewport_size({"width": width, "height": 800})
            for scheme in SCHEMES:
                await page.emulate_media(color_scheme=scheme)
                seen.add((address, width, scheme))
                for violation in await page.evaluate(RUN):
                    failures += [_failure(address, width, scheme, violation, node) for node in violation["nodes"]]
        return failures

    pages = [page for chosen in samples.values() for page in chosen]
    failures = await session.over(pages, look)
    assert len(seen) == len(pages) * len(WIDTHS) * len(SCHEMES)
    return (f"axe-core: {len(pages)} pages x {len(WIDTHS)} widths x {len(SCHEMES)} schemes, "
            f"{len(samples)} types of page"), failures


def _failure(address, width, scheme, violation, node):
    reasons = [one["message"] for kind in ("any", "all", "none") for one in node[kind]]
    return Failure(
        address, f"{width} px, {scheme}", node["html"][:160],
        f"{violation['help']} [{violation['id']}]: {'; '.join(reasons)[:300]}", violation["helpUrl"])
