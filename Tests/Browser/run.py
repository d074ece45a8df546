"""Builds the real site, serves it on a loopback address, and has a real browser go over it.

    run.py                   all checks
    run.py axe search        some of them
    run.py --shots FOLDER    pictures of each type of page instead: TYPE-WIDTH-SCHEME.png
"""

import argparse
import asyncio
import importlib
import os
import sys
import tempfile
import time

from playwright.async_api import async_playwright

from built_site import WITHDRAWN, BuiltSite, release_program, type_of
from session import Failure, Session
from shots import take

CHECKS = ["axe", "layout", "keyboard", "no_scripts", "search", "clock", "motion", "print", "weight", "nu", "payloads"]
SHOWN = 40


async def run(arguments):
    with tempfile.TemporaryDirectory(prefix="rejoinder-browser-") as folder:
        site = BuiltSite(os.path.join(folder, "site"), release_program())
        try:
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(
                    executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox", "--disable-gpu"])
                session = Session(browser, site)
                samples = site.samples() | {"/search/?q": ["/search/?q=iops"]}
                if not any(WITHDRAWN in chosen for chosen in samples.values()):
                    samples["withdrawn"] = [WITHDRAWN]
                if arguments.shots:
                    return await take(session, samples, arguments.shots)
                return await check_all(session, samples, arguments.checks or CHECKS)
        finally:
            site.close()


async def check_all(session, samples, names):
    passed = failed = 0
    for name in names:
        began = time.monotonic()
        summary, failures = await importlib.import_module("check_" + name).check(session, samples)
        if name == "axe":
            failures += unvisited(session)
        failures += session.seen
        session.seen = []
        print(f"{summary}: {len(failures) or 'no'} failures, {time.monotonic() - began:.0f} s", flush=True)
        for failure in failures[:SHOWN]:
            print(f"  {failure}")
        if len(failures) > SHOWN:
            print(f"  and {len(failures) - SHOWN} more")
        passed, failed = (passed, failed + 1) if failures else (passed + 1, failed)
    print(f"browser: {passed} passed, {failed} failed")
    return 1 if failed else 0


def unvisited(session):
    """The types of page that the sitemap knows, and the page for missing ones, of which none was opened."""
    types = {type_of(address) for address in session.site.in_sitemap()} | {"/404.html"}
    missing = types - {type_of(address) for address in session.opened}
    return [
        Failure(kind, "all settings", "-", "no page of this type was visited", "give the samples a page of it")
        for kind in sorted(missing)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checks", nargs="*", metavar="CHECK", help=", ".join(CHECKS))
    parser.add_argument("--shots", metavar="FOLDER")
    sys.exit(asyncio.run(run(parser.parse_args())))
