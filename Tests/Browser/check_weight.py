"""How much has to be loaded before a page is seen whole."""

import gzip
import re

from session import Failure

FIRST_VIEW = 60_000  # Bytes over the wire: the page, its style sheets and its scripts.
HOME = 25_000  # Bytes of HTML, not compressed.
RESPONSE = 20_000
CURE = "say less, or put a part on a page of its own"


async def check(session, samples):
    site = session.site
    failures = []
    largest = 0
    for page in site.pages:
        text = site.text(page)
        assets = re.findall(r'(?:<link rel="stylesheet" href|<script[^>]* src|<img src)="([^"]+)"', text)
        parts = [text.encode()] + [(site.folder / asset.lstrip("/")).read_bytes() for asset in assets]
        view = sum(len(gzip.compress(part, mtime=0)) for part in parts)
        largest = max(largest, view)
        html = len(parts[0])
        limit = HOME if page == "/" else RESPONSE if re.fullmatch("/responses/[^/]+/", page) else None
        if view >= FIRST_VIEW:
            failures.append(Failure(page, "any width", "html", f"needs {view} bytes, compressed, of {FIRST_VIEW}", CURE))
        if limit and html >= limit:
            failures.append(Failure(page, "any width", "html", f"has {html} bytes of HTML of {limit}", CURE))
    return f"weight: {len(site.pages)} pages, the largest first view {largest} bytes compressed", failures
