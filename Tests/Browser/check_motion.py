"""Nothing moves for readers who asked for it, and nothing is lost where the reader's own colours are forced."""

from session import Failure

MOVING = """() => [...document.querySelectorAll("*")].filter((one) => {
  const style = getComputedStyle(one);
  return style.animationName !== "none" || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0)
    || style.scrollBehavior === "smooth";
}).map((one) => one.outerHTML.slice(0, 160))"""
# The marks of the picture are told apart from the ground, and the day that is today from other days.
LOST = """() => [...document.querySelectorAll(".picture a > :is(rect, circle, path), .key svg :is(rect, circle, path)")].filter((one) => {
  const ground = getComputedStyle(document.body).backgroundColor;
  const style = getComputedStyle(one);
  return style.fill === ground && (style.stroke === ground || style.stroke === "none");
}).map((one) => one.outerHTML.slice(0, 160))"""


async def check(session, samples):
    async def look(page, address):
        moving = "put motion into @media (prefers-reduced-motion: no-preference)"
        lost = "give it a stroke of a system colour"
        return [
            Failure(address, "1280 px, reduced motion", one, "moves", moving) for one in await page.evaluate(MOVING)
        ] + [
            Failure(address, "1280 px, forced colours", one, "has the colour of the ground", lost)
            for one in await page.evaluate(LOST)
        ]

    pages = [chosen[0] for chosen in samples.values()]
    failures = await session.over(pages, look, reduced_motion="reduce", forced_colors="active")
    return f"reduced motion and forced colours: {len(pages)} types of page", failures
