"""The search, as a reader uses it."""

from session import Failure, until

RESPONSE = "/responses/gmpf-2020-iops/"
# What is typed, and why it finds the response of the branch to the iOPS report.
QUERIES = [
    ("policeworks", "a word of its text"),
    ("Police-Works", "another spelling, which the topic is also known as"),
    ("polícewörks", "letters with accents that the text has not"),
    ("federation iops", "two words of the title"),
    ("policew", "the beginning of a word"),
]
RESULTS = "() => [...document.querySelectorAll('.search-results a')].map((one) => one.getAttribute('href'))"
STATUS = "document.querySelector('[role=status]').textContent"


async def check(session, samples):
    failures = []

    def expect(is_so, query, element, what, cure="mend search.js"):
        if not is_so:
            failures.append(Failure("/search/", f"1280 px, searching {query!r}", element, what, cure))

    async with session.page() as page:
        await session.open(page, "/search/")
        for query, why in QUERIES:
            await _type(page, query)
            expect(RESPONSE in await _all(page), query, "ol", f"does not find {RESPONSE} by {why}")
        await _announced(page, expect)
        await _filtered(page, expect)
        await _by_keyboard(page, expect)
        await _in_context(page, session, expect)
        await _type(page, "zzzzunheardof")
        expect((await page.evaluate(STATUS)).startswith("No record"), "zzzzunheardof", "[role=status]", "does not say that there is nothing")
    return f"search: {len(QUERIES)} ways to find the response to iOPS, count, filters, keyboard, context", failures


async def _type(page, query):
    """Types into the field and presses Enter; then waits for what is said."""
    await page.fill("input[type=search]", query)
    await page.keyboard.press("Enter")
    await _settled(page)


async def _settled(page):
    await until(page, f"!/^Searching|^$/.test({STATUS})")


async def _all(page):
    """The addresses of all results, as many as there are."""
    while await page.is_visible("#page\\.more"):
        before = len(await page.evaluate(RESULTS))
        await page.click("#page\\.more")
        await until(page, f"({RESULTS})().length > {before}")
    return await page.evaluate(RESULTS)


async def _announced(page, expect):
    """The count is that of the results, in a region that screen readers listen to from the beginning."""
    await _type(page, "policeworks")
    results = await _all(page)
    said = await page.evaluate(STATUS)
    expect(said == f"{len(results)} records found", "policeworks", "[role=status]", f"says {said!r} of {len(results)} results")
    expect(await page.evaluate("document.querySelector('[role=status]').checkVisibility()"), "policeworks", "[role=status]", "is hidden")


async def _filtered(page, expect):
    """Each filter leaves fewer records; the address says what was asked."""
    await _type(page, "policeworks")
    every = await _all(page)
    for select in await page.query_selector_all(".search select"):
        name = await select.get_attribute("name")
        for value in await select.evaluate("(one) => [...one.options].map((option) => option.value).filter(Boolean).slice(0, 3)"):
            await select.select_option(value)
            await until(page, f"location.search.includes({name + '='!r})")
            await _settled(page)
            some = await _all(page)
            expect(set(some) <= set(every), f"policeworks, {name}={value}", "ol", "finds more with a filter than without")
        await select.select_option("")
        await _settled(page)
    await page.select_option(".search select[name=kind]", "response")
    await _settled(page)
    some = await _all(page)
    expect(RESPONSE in some and all("/responses/" in one for one in some), "policeworks, kind=response", "ol", f"finds {some[:5]}")
    await page.go_back()
    await page.select_option(".search select[name=kind]", "")
    await _settled(page)


async def _by_keyboard(page, expect):
    """From the field by Tab to the first result, and with Enter to its page; back again, the results are still there."""
    await _type(page, "policeworks")
    await page.focus("input[type=search]")
    for _ in range(12):
        await page.keyboard.press("Tab")
        if await page.evaluate("!!document.activeElement.closest('.search-results')"):
            break
    else:
        expect(False, "policeworks", "ol", "is not reached by Tab")
    first = (await page.evaluate(RESULTS))[0]
    await page.keyboard.press("Enter")
    await page.wait_for_url("**" + first)
    await page.go_back()
    await until(page, f"({RESULTS})().length > 0")
    expect((await page.evaluate(RESULTS))[0] == first, "policeworks", "ol", "loses the results on the way back")


async def _in_context(page, session, expect):
    """A word that stands in the text of a record alone is shown there, marked, once the result is in view."""
    query = "failing involved members"
    await _type(page, query)
    row = page.locator(".search-results li", has=page.locator(f"a[href='{RESPONSE}']"))
    expect(await row.count() == 1, query, "ol", f"does not find {RESPONSE}")
    if await row.count() == 1:
        await row.scroll_into_view_if_needed()
        await row.locator("mark", has_text="failing").wait_for()
        marks = {one.lower() for one in await row.locator("mark").all_text_contents()}
        expect({"failing", "members"} <= marks, query, "mark", f"marks {sorted(marks)}")
