"""What comes out on paper: the content with the targets of its links, and none of what only a screen needs."""

import io
import re
import unicodedata

import pypdf

from session import Failure

CHROME = ".site-header nav, .site-footer nav, .notices, .notice, .skip, .breadcrumbs, .contents, .pager, .years, .filters, .search"
SHOWN = f"""() => [...document.querySelectorAll({CHROME!r})].filter((one) => one.checkVisibility())
  .map((one) => one.outerHTML.slice(0, 160))"""
UNTOLD = """() => [...document.querySelectorAll("main a[href^='http']")].filter((one) => one.checkVisibility()
    && !one.textContent.includes(one.getAttribute("href")) && !getComputedStyle(one, "::after").content.includes(one.getAttribute("href")))
  .map((one) => one.outerHTML.slice(0, 160))"""
TARGETS = "() => [...document.querySelectorAll('main a[href^=http]')].map((one) => one.getAttribute('href'))"
HEADING = "() => document.querySelector('h1').textContent"
# What is wider than its sheet. A wide table may ask for a sheet of its own kind.
WIDE = """([narrow, wide]) => [...document.querySelectorAll("main, main table, main p, main li, main pre, main svg")].filter((one) => {
  if (!one.checkVisibility()) return false;
  let named = one;
  while (named && getComputedStyle(named).page === "auto") named = named.parentElement;
  return one.getBoundingClientRect().right > (named ? wide : narrow);
}).map((one) => one.outerHTML.slice(0, 160))"""
PAPER, LANDSCAPE = 680, 1000  # A4 less its margins, in CSS pixels.


async def check(session, samples):
    sheets = 0

    async def look(page, address):
        nonlocal sheets
        failures = []

        def fail(element, what, cure):
            failures.append(Failure(address, "print", element, what, cure))

        await page.emulate_media(media="print")
        for one in await page.evaluate(SHOWN):
            fail(one, "is of no use on paper, but is printed", "hide it in @media print")
        for one in await page.evaluate(UNTOLD):
            fail(one, "does not tell where it leads", "show attr(href) after it in @media print")
        for one in await page.evaluate(WIDE, [PAPER, LANDSCAPE]):
            fail(one, "is wider than its sheet", "let it wrap in @media print")
        wanted = [await page.evaluate(HEADING)] + (await page.evaluate(TARGETS))[:3]
        pdf = pypdf.PdfReader(io.BytesIO(await page.pdf(format="A4", prefer_css_page_size=True)))
        sheets += len(pdf.pages)
        # Lines of a PDF break anywhere, so only the signs are compared.
        text = _signs("".join(sheet.extract_text() for sheet in pdf.pages))
        for one in wanted:
            if _signs(one) not in text:
                fail("pdf", f"lacks {one!r}", "print it")
        for one in ("Skip to the content", "90 days from today is"):
            if _signs(one) in text:
                fail("pdf", f"has {one!r}", "hide it in @media print")
        await page.emulate_media(media="screen")
        return failures

    pages = [chosen[0] for chosen in samples.values()]
    failures = await session.over(pages, look, width=PAPER)
    return f"print: {len(pages)} types of page on {sheets} sheets", failures


def _signs(text):
    return re.sub(r"[\s\u00ad-]+", "", unicodedata.normalize("NFKC", text))
