"""What depends on the day of reading: the date of the notice, and today in the diary."""

import datetime
import zoneinfo

from session import Failure

# Moments, in UTC, and where the reader is. Several lie near midnight and around the days on which clocks change.
MOMENTS = [
    ("2024-05-26T11:00:00Z", "Europe/London"),  # The day on which a branch's page said "Sat, 24 August 2024".
    ("2024-05-25T23:30:00Z", "Europe/London"),  # The 26th at the site, the 25th in UTC.
    ("2024-01-15T12:00:00Z", "Europe/London"),  # Over the day on which clocks go forward.
    ("2024-03-31T00:30:00Z", "America/Los_Angeles"),  # The night in which they do.
    ("2024-10-27T00:30:00Z", "Pacific/Auckland"),  # The night in which they go back.
    ("2024-08-10T22:59:00Z", "Asia/Tokyo"),
    ("2027-12-31T23:59:00Z", "Pacific/Kiritimati"),  # The last minute of a year.
    ("2028-02-29T09:00:00Z", "Europe/London"),
]
NOTICES = """() => [...document.querySelectorAll("[data-days-ahead]")].map((one) => ({
  text: one.textContent, words: one.dataset.fromToday, days: Number(one.dataset.daysAhead), inMain: !!one.closest("main") }))"""
TODAY = """() => [...document.querySelectorAll("td[aria-current]")].map((one) => one.dataset.day + " "
  + one.getAttribute("aria-current") + getComputedStyle(one.querySelector("time"), "::after").content)"""


async def check(session, samples):
    failures = []
    zone = zoneinfo.ZoneInfo("Europe/London")
    for moment, reader in MOMENTS:
        async with session.page(timezone_id=reader) as page:
            await page.clock.set_fixed_time(moment)
            await session.open(page, "/")
            day = datetime.datetime.fromisoformat(moment.replace("Z", "+00:00")).astimezone(zone).date()
            failures += await _notice(page, day, f"at {moment} in {reader}")
    # A month has no days where only the month of its entries is known.
    months = [page for page in session.site.pages if page.startswith("/diary/2") and 'data-day="' in session.site.text(page)]
    for month in (months[0], months[len(months) // 2], months[-1]):
        failures += await _diary(session, month)
    failures += await _midnight(session)
    return f"clock: {len(MOMENTS)} moments, today in 3 months, and a midnight while the page is open", failures


async def _notice(page, today, setting):
    failures = []
    notices = await page.evaluate(NOTICES)
    if not notices:
        failures.append(Failure("/", setting, "[data-days-ahead]", "there is no notice", "show site.notices in the layout"))
    for one in notices:
        last = today + datetime.timedelta(days=one["days"])
        wanted = f"{one['words']} {last:%a}, {last.day} {last:%B %Y}"
        if one["text"] != wanted:
            failures.append(Failure("/", setting, "[data-days-ahead]", f"says {one['text']!r}, not {wanted!r}", "mend today.js"))
        if one["inMain"]:
            failures.append(Failure("/", setting, "[data-days-ahead]", "is within main", "put it outside main"))
    return failures


async def _diary(session, month):
    """The first and the last day of a month, and the day before the first."""
    first = datetime.date.fromisoformat(month.split("/")[2] + "-01")
    last = (first + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
    failures = []
    for day in (first, last, first - datetime.timedelta(days=1)):
        for width in (360, 1280):
            async with session.page(width=width) as page:
                await page.clock.set_fixed_time(f"{day}T12:00:00Z")
                await session.open(page, month)
                marked = await page.evaluate(TODAY)
                wanted = [f'{day} date" · today"'] if day >= first else []
                if marked != wanted:
                    failures.append(Failure(
                        month, f"{width} px on {day}", "td[data-day]", f"marks {marked} as today, not {wanted}", "mend today.js"))
    return failures


async def _midnight(session):
    """The notice goes on when a day ends, in the night in which the clocks go forward."""
    async with session.page() as page:
        await page.clock.install(time="2024-03-30T23:59:30Z")
        await session.open(page, "/")
        failures = await _notice(page, datetime.date(2024, 3, 30), "before midnight")
        await page.clock.run_for(45_000)
        return failures + await _notice(page, datetime.date(2024, 3, 31), "after midnight")
