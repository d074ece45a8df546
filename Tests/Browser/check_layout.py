"""The layout of every page of the site: no sideways scrolling, tables that stay tables, targets that can be hit."""

from session import Failure, in_page

LAYOUT = in_page("layout")
TARGETS = in_page("targets")
TARGET_CURE = "make it 24 px by 24 px, or leave so much room about it (WCAG 2.5.8)"


async def check(session, samples):
    sampled = {page for chosen in samples.values() for page in chosen}

    async def look(page, address):
        failures = await _layout(page, address, 320)
        if address in sampled:
            for width in (360, 768, 1280):
                await page.set_viewport_size({"width": width, "height": 800})
                failures += await _layout(page, address, width)
                failures += await _tables(page, address, width)
                for one in await page.evaluate(TARGETS):
                    failures.append(Failure(
                        address, f"{width} px, light", one["element"],
                        f"is {one['size']} px large, too near to another target", TARGET_CURE))
        return failures

    pages = session.site.pages + sorted(sampled - set(session.site.pages))
    failures = await session.over(pages, look, width=320)
    return f"layout: {len(pages)} pages at 320 px, {len(sampled)} of them at 360, 768 and 1280 px with their targets", failures


async def _layout(page, address, width):
    return [
        Failure(address, f"{width} px, light", one["element"], one["what"], one["cure"])
        for one in await page.evaluate(LAYOUT)]


# What of tables can be seen, and so has to be in the tree that screen readers read.
PARTS = """() => Object.fromEntries([["table", "table"], ["row", "tr"], ["cell", "th, td"]].map(([role, parts]) =>
  [role, [...document.querySelectorAll(parts)].filter((one) => one.checkVisibility()).length]))"""
CELLS = {"gridcell", "columnheader", "rowheader"}


async def _tables(page, address, width):
    """A style can take from a table what it is: so the browser's own tree is asked, not the HTML."""
    wanted = await page.evaluate(PARTS)
    if not wanted["table"]:
        return []
    cdp = await page.context.new_cdp_session(page)
    nodes = (await cdp.send("Accessibility.getFullAXTree"))["nodes"]
    await cdp.detach()
    roles = [node.get("role", {}).get("value") for node in nodes if not node.get("ignored")]
    found = {role: sum(one == role or role == "cell" and one in CELLS for one in roles) for role in wanted}
    if found == wanted:
        return []
    return [Failure(
        address, f"{width} px, light", "table", f"is {found} to a screen reader, but {wanted} on the screen",
        "leave the display of tables and their parts alone")]
