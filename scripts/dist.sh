#!/bin/sh
# Builds one executable without anything outside it, for a machine without Swift: .build/dist/rejoinder-VERSION-SYSTEM-MACHINE, and
# its checksum beside it.
set -eu
cd "$(dirname "$0")/.."

${SWIFT:-swift} build --configuration release --product rejoinder --quiet --scratch-path .build/static -Xswiftc -static-executable
binary=.build/static/release/rejoinder
name=rejoinder-$("$binary" --version | cut -d ' ' -f 1)-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
mkdir -p .build/dist
strip -o ".build/dist/$name" "$binary"
cd .build/dist
sha256sum "$name" >"$name.sha256"
echo "$("./$name" --version): .build/dist/$name, $(wc -c <"$name") bytes"
