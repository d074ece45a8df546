#!/bin/sh
# Has Chromium go over the real site: see Tests/Browser/run.py. Installs what it needs, once; the Python packages below .build/.
# Without a network it says what it could not run; in CI (CI=true) that is a failure.
set -eu
cd "$(dirname "$0")/.."

folder=.build/browser-tests
python=$folder/bin/python
wanted=Tests/Browser/requirements.txt

cannot() {
  echo "test-browser: $1" >&2
  echo "test-browser: NOT RUN: axe-core, keyboard, layout, scripts off, search, clock, print, and the Nu HTML checker" >&2
  if [ "${CI:-}" = true ]; then exit 1; fi
  exit 0
}

have() { command -v "$1" >/dev/null 2>&1; }

packages=""
have "${CHROMIUM:-chromium}" || packages="$packages chromium"
java -version >/dev/null 2>&1 || packages="$packages default-jre-headless"
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || packages="$packages python3-venv"
if [ -n "$packages" ]; then
  echo "test-browser: installing$packages with apt"
  # shellcheck disable=SC2086  # The names are words of their own.
  sh scripts/apt-install.sh $packages || cannot "could not install$packages (CHROMIUM names another browser of its kind)"
fi

if ! cmp -s "$wanted" "$folder/installed.txt"; then
  echo "test-browser: installing the packages of $wanted into $folder"
  { python3 -m venv --clear "$folder" \
    && "$python" -m pip install --quiet --disable-pip-version-check --no-deps --requirement "$wanted"
  } || cannot "could not install the packages of $wanted"
  cp "$wanted" "$folder/installed.txt"
fi

browser=$(command -v "${CHROMIUM:-chromium}") || cannot "there is no ${CHROMIUM:-chromium}"
CHROMIUM=$browser PYTHONDONTWRITEBYTECODE=1 exec "$python" Tests/Browser/run.py "$@"
