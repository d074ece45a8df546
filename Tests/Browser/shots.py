"""Pictures of each type of page, for people to look at."""

import pathlib


WIDTHS = (360, 768, 1280)


async def take(session, samples, folder):
    """Writes TYPE-WIDTH-SCHEME.png for each type of page, width, and scheme or print."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)

    names = {chosen[0]: kind.strip("/").replace("*", "x").replace("/?", "-") for kind, chosen in samples.items()}

    async def shoot(page, address):
        name = names[address].replace("/", "-") or "home"
        for width in WIDTHS:
            await page.set_viewport_size({"width": width, "height": 900})
            for scheme in ("light", "dark", "print"):
                await page.emulate_media(
                    media="print" if scheme == "print" else "screen", color_scheme="dark" if scheme == "dark" else "light")
                await page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
        await page.emulate_media(media="screen")
        return []

    await session.over(names, shoot)
    print(f"{len(names) * len(WIDTHS) * 3} pictures of {len(names)} types of page in {folder}")
    return 0
