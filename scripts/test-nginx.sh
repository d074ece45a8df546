#!/bin/sh
# Serves a built site with nginx and the configuration made for it: see Tests/Hosting/nginx.py. Installs nginx if it is missing.
# Where it cannot be installed, that is said; in CI (CI=true) it is a failure.
set -eu
cd "$(dirname "$0")/.."

PATH=$PATH:/usr/sbin
if ! command -v nginx >/dev/null 2>&1; then
  echo "test-nginx: installing nginx-light with apt"
  sh scripts/apt-install.sh nginx-light || {
    echo "test-nginx: NOT RUN: nginx is missing and could not be installed" >&2
    if [ "${CI:-}" = true ]; then exit 1; fi
    exit 0
  }
fi
PYTHONDONTWRITEBYTECODE=1 exec python3 Tests/Hosting/nginx.py .build/release/rejoinder "${SECONDS_OF_PUBLISHING:-5}"
