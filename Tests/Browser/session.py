"""One browser for all checks, and the watch that is kept over every page it opens."""

import asyncio
import contextlib
import dataclasses
import pathlib

IN_PAGE = pathlib.Path(__file__).parent / "in_page"
WORKERS = 3
WATCH = """
addEventListener("securitypolicyviolation", (event) => console.error(
  "the policy forbids " + event.blockedURI + " by " + event.violatedDirective));
"""


@dataclasses.dataclass(frozen=True)
class Failure:
    """What is wrong, where, and what mends it."""
    page: str
    setting: str
    element: str
    what: str
    cure: str

    def __str__(self):
        element = " ".join(self.element.split())
        return f"{self.page} ({self.setting}): {element}\n    {self.what}\n    cure: {self.cure}"


class Session:
    """The browser, and what the watch over its pages has seen."""

    def __init__(self, browser, site):
        self.browser = browser
        self.site = site
        self.seen = []
        self.opened = set()

    @contextlib.asynccontextmanager
    async def page(self, width=1280, scheme="light", height=800, **options):
        """A page of its own context; whatever it says or loads from elsewhere is a failure."""
        setting = f"{width} px, {scheme}"
        context = await self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, **options)
        await context.add_init_script(WATCH)
        page = await context.new_page()
        page.on("console", lambda message: self._said(page, setting, message))
        page.on("pageerror", lambda error: self._note(page, setting, "script", str(error), "mend the script"))
        page.on("request", lambda request: self._asked(page, setting, request))
        try:
            yield page
        finally:
            await context.close()

    async def open(self, page, address):
        """Goes to a page of the site, by its address from the root."""
        await page.goto(self.site.base + address)
        if address.startswith("/search/?"):
            await page.locator(".search-results li").first.wait_for()
        self.opened.add(address)

    async def over(self, addresses, work, width=1280, scheme="light", **options):
        """Does some work on every address: `work(page, address)` gives failures. A few pages are worked on side by side.

        The results are in the order of the addresses."""
        addresses = list(addresses)
        results = [[]] * len(addresses)
        queue = iter(enumerate(addresses))

        async def take():
            async with self.page(width, scheme, **options) as page:
                for at, address in queue:
                    await page.set_viewport_size({"width": width, "height": 800})
                    await page.emulate_media(color_scheme=scheme)
                    await self.open(page, address)
                    results[at] = await work(page, address)

        await asyncio.gather(*[take() for _ in range(WORKERS)])
        return [failure for result in results for failure in result]

    def _path(self, page):
        return page.url.removeprefix(self.site.base)

    def _said(self, page, setting, message):
        if message.type in ("error", "warning") and "status of 404" not in message.text:
            self._note(page, setting, "console", message.text, "mend what the console says")

    def _asked(self, page, setting, request):
        if not request.url.startswith((self.site.base + "/", "data:", "blob:", "about:")):
            self._note(page, setting, request.resource_type, "asks for " + request.url,
                       "a page loads nothing from another host")

    def _note(self, page, setting, element, what, cure):
        failure = Failure(self._path(page), setting, element, what, cure)
        if failure not in self.seen:
            self.seen.append(failure)


def in_page(name):
    """A function in JavaScript that looks at a page from within, from the folder in_page."""
    return (IN_PAGE / f"{name}.js").read_text()


async def until(page, expression):
    """Waits for an expression in JavaScript to become true; the policy of the pages leaves the browser no way to wait by itself."""
    for _ in range(400):
        if await page.evaluate(expression):
            return
        await asyncio.sleep(0.025)
    raise TimeoutError(f"{page.url}: {expression} did not become true")
