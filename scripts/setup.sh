#!/bin/sh
# Installs the system libraries that Rejoinder is built on, and curl, by which it asks other sites, if they are missing.
set -eu

have() {
  command -v pkg-config >/dev/null 2>&1 && command -v curl >/dev/null 2>&1 && pkg-config --exists libcmark yaml-0.1 \
    && [ -e /usr/share/zoneinfo/UTC ]
}

if have; then
  echo "setup: libcmark, libyaml, curl and time zone data are installed"
  exit 0
fi

if command -v apt-get >/dev/null 2>&1; then
  echo "setup: installing libcmark-dev, libyaml-dev, pkg-config, curl and tzdata with apt"
  sh "$(dirname "$0")/apt-install.sh" libcmark-dev libyaml-dev pkg-config curl tzdata
elif command -v brew >/dev/null 2>&1; then
  echo "setup: installing cmark, libyaml and pkg-config with Homebrew"
  brew install --quiet cmark libyaml pkg-config
else
  echo "setup: libcmark and libyaml are missing, and neither apt-get nor brew is here to install them" >&2
  echo "setup: install their development packages (libcmark 0.30 or later, yaml-0.1) and try again" >&2
  exit 3
fi

have || { echo "setup: libcmark, yaml-0.1, curl or the time zone data is still missing" >&2; exit 3; }
