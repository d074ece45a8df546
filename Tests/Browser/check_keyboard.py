"""A walk through each type of page by keyboard."""

from session import Failure, in_page

KEYBOARD = in_page("keyboard")
WIDTHS = (360, 1280)


async def check(session, samples):
    stops = 0

    async def walk(page, address):
        nonlocal stops
        width = page.viewport_size["width"]
        found, count = await _walk(page, address, width)
        stops += count
        return found + await _skip(page, address, width) + await _filters(page, address, width)

    pages = [chosen[0] for chosen in samples.values()]
    failures = [one for width in WIDTHS for one in await session.over(pages, walk, width=width)]
    return f"keyboard: {stops} stops on {len(pages)} types of page x {len(WIDTHS)} widths", failures


async def _walk(page, address, width):
    """Tab from the beginning to the end."""
    setting = f"{width} px, light"
    failures, order, places = [], [], []
    expected = await page.evaluate(KEYBOARD)
    for _ in range(expected + 20):
        await page.keyboard.press("Tab")
        stop = await page.evaluate("walk.stop()")
        if stop is None or (order and stop["at"] == order[0]):
            break
        order.append(stop["at"])
        places.append(stop["landmark"])
        if not stop["visible"]:
            failures.append(Failure(
                address, setting, stop["element"], "does not show that it has the focus",
                "give :focus-visible an outline of 2 px or more"))
        if not stop["inView"]:
            failures.append(Failure(
                address, setting, stop["element"], "has the focus out of sight",
                "let it scroll into view, and cover it with nothing"))
    else:
        failures.append(Failure(
            address, setting, stop["element"], "keeps the focus: Tab never leaves the page", "mend what holds it"))
    known = [at for at in order if at >= 0]
    names = await page.evaluate("walk.all")
    for at in sorted(set(range(expected)) - set(known)):
        failures.append(Failure(address, setting, names[at], "is not reached by Tab", "let it take the focus"))
    if known != sorted(known):
        failures.append(Failure(
            address, setting, names[known[0]], "the order of Tab is not that of the page", "use no positive tabindex"))
    landmarks = [name for at, name in enumerate(places) if at == 0 or name != places[at - 1]]
    if landmarks not in (["", "HEADER", "MAIN", "FOOTER"], ["", "HEADER", "FOOTER"]):
        failures.append(Failure(
            address, setting, "body", f"Tab comes through {landmarks}", "put skip link, header, main, footer in this order"))
    return failures, len(order)


SKIP = """() => {
  const link = document.activeElement;
  const box = link.getBoundingClientRect();
  return { html: link.outerHTML.slice(0, 160), target: link.hash || "",
    seen: box.width > 0 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight };
}"""
AFTER = """() => {
  const main = document.querySelector("main");
  const links = [...main.querySelectorAll("a[href], input, summary, [tabindex='0']")].filter((one) => one.checkVisibility());
  return main.contains(document.activeElement) || (!links.length && !document.activeElement.closest("header"));
}"""


async def _skip(page, address, width):
    """The first stop is a link over the header: it is seen once it has the focus, and the stop after it is in the content."""
    await page.reload()
    await page.keyboard.press("Tab")
    link = await page.evaluate(SKIP)
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    faults = []
    if not link["seen"]:
        faults.append("is not seen when it has the focus")
    if not link["target"] or not await page.evaluate(AFTER):
        faults.append("does not lead into the content")
    cure = "begin the body with a link to the id of main"
    return [Failure(address, f"{width} px, light", link["html"], "the first stop " + fault, cure) for fault in faults]


async def _filters(page, address, width):
    """Enter opens what is folded, and Tab goes on into it."""
    summary = page.locator("main details > summary").first
    if not await summary.count():
        return []
    await summary.focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    if await page.evaluate("document.activeElement.matches('main details[open] > :not(summary) a')"):
        return []
    html = await summary.evaluate("(one) => one.parentElement.outerHTML.slice(0, 160)")
    return [Failure(address, f"{width} px, light", html, "does not open by keyboard", "use details and summary")]
