"""Serves a built site with nginx and the configuration that the build wrote, and asks for everything that matters.

    nginx.py REJOINDER SECONDS

Then the site is published again and again for SECONDS while clients ask for its pages: no answer may be missing or cut.
"""

import http.client
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

CONF = """
daemon off; pid nginx.pid; error_log stderr crit; worker_processes 2;
events {{ }}
http {{
  access_log off; include /etc/nginx/mime.types; default_type application/octet-stream;
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  server {{ listen 127.0.0.1:{port}; root {root}; include {root}/sub/_nginx.conf; }}
}}
"""
SITE = {
    "site.yml": "title: Our answers\nbase_url: https://example.org/sub/\nlanguage: en\ntimezone: Europe/London\n"
    "publisher: port\n",
    "organisations/port.md": "---\ntitle: Port\naliases: [/old place.html, /who/, /a:b*c/]\n---\n".replace("old place", "old%20place"),
    "responses/answer.md": "---\n{title: Answer, responder: port, published: 2020-03-03, form: letter}\n---\n\nText.\n",
}
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
checks = 0


def check(what, found, expected):
    global checks
    checks += 1
    if found != expected:
        sys.exit(f"nginx: {what}: found {found!r}, expected {expected!r}")


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.headers, body


def ask(port, public):
    status, headers, body = get(port, "/sub/")
    check("the home page", (status, body), (200, (public / "index.html").read_bytes()))
    check("its type", headers["Content-Type"], "text/html; charset=utf-8")
    check("its policy", headers.get_all("Content-Security-Policy"), [CSP])
    check("sniffing", headers["X-Content-Type-Options"], "nosniff")
    status, headers, body = get(port, "/sub/nobody/")
    check("a missing page", (status, body), (404, (public / "404.html").read_bytes()))
    check("its policy", headers["Content-Security-Policy"], CSP)
    asset = next((public / "assets").glob("site.*.css"))
    status, headers, _ = get(port, "/sub/assets/" + asset.name)
    check("an asset", status, 200)
    check("how long it is kept", headers["Cache-Control"], "public, max-age=31536000, immutable")
    check("its policy", headers["Content-Security-Policy"], CSP)
    for path, kind in [
        ("feed.atom", "application/atom+xml; charset=utf-8"),
        ("feed.json", "application/feed+json; charset=utf-8"),
        ("data/register.csv", "text/csv; charset=utf-8"),
        ("data/all.json", "application/json; charset=utf-8"),
        ("diary/calendar.ics", "text/calendar; charset=utf-8"),
    ]:
        status, headers, _ = get(port, "/sub/" + path)
        check(path, (status, headers["Content-Type"]), (200, kind))
    for old in ["/sub/who", "/sub/who/", "/sub/a:b*c/", "/sub/old%2520place.html"]:
        status, headers, _ = get(port, old)
        check(old, (status, headers["Location"]), (301, "/sub/organisations/port/"))
    for name in ["_headers", "_redirects", "_nginx.conf", ".rejoinder-manifest"]:
        check(name + " in the folder", (public / name).exists(), True)
        check(name, get(port, "/sub/" + name)[0], 404)
    redirects = (public / "_redirects").read_text()
    check("/_redirects", redirects, "".join(
        f"/sub/{old} /sub/organisations/port/ 301\n"
        for old in ["old%2520place.html", "who", "who/", "a%3Ab%2Ac", "a%3Ab%2Ac/"]))


def hammer(port, pages, until, faults, counts):
    while time.monotonic() < until and not faults:
        for page in pages:
            status, _, body = get(port, page)
            counts[page] = counts.get(page, 0) + 1
            if status != 200 or not body.endswith(b"</html>\n"):
                faults.append(f"{page}: {status}, {len(body)} bytes")


def main():
    binary, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2])
    folder = pathlib.Path(tempfile.mkdtemp())
    nginx = None
    try:
        for name, text in SITE.items():
            (folder / "content" / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / "content" / name).write_text(text)
        public = folder / "www/sub"
        public.parent.mkdir()
        build = [binary, "build", "--site", folder, "--output", public, "--host-config", "nginx"]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        (folder / "nginx.conf").write_text(CONF.format(port=port, root=public.parent))
        # The workers run as another user where the master is root.
        folder.chmod(0o755)
        nginx = subprocess.Popen(["nginx", "-p", folder, "-c", folder / "nginx.conf"])
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.05)
        ask(port, public)

        pages, faults, counts, builds = ["/sub/", "/sub/responses/answer/", "/sub/404.html"], [], {}, 0
        until = time.monotonic() + seconds
        clients = [threading.Thread(target=hammer, args=(port, pages, until, faults, counts)) for _ in range(4)]
        for client in clients:
            client.start()
        while time.monotonic() < until and not faults:
            builds += 1
            (folder / "content/responses/answer.md").write_text(SITE["responses/answer.md"] + f"Build {builds}.\n" * builds)
            subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        for client in clients:
            client.join()
        if faults:
            sys.exit("nginx: " + faults[0])
        print(f"nginx: {checks} checks; {sum(counts.values())} answers while the site was published {builds} times, none missing or cut")
    finally:
        if nginx:
            nginx.terminate()
            nginx.wait()
        shutil.rmtree(folder)


main()
