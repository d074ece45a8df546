#!/bin/sh
# Makes the executable that is handed out (scripts/dist.sh), and tries it where there is nothing else: no Swift and no libraries. Of the system it has /dev and /proc
# alone; from the latter a static program of Swift reads its own name and arguments. Every container has both.
# Entering an empty root takes root, or a kernel that lets users be it among themselves; without either that is said, and in CI (CI=true)
# it is a failure. The time of a build is the median of eleven.
set -eu
cd "$(dirname "$0")/.."

sh scripts/dist.sh >/dev/null
folder=.build/dist
version=$(sed -n 's/.*static let number = "\(.*\)"/\1/p' Sources/rejoinder/Version.swift)
name=rejoinder-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

fail() { echo "test-dist: $1" >&2; exit 1; }
# expect WHAT FOUND EXPECTED
expect() { [ "$2" = "$3" ] || fail "$1: found '$2', expected '$3'"; }

(cd $folder && sha256sum --check --quiet "$name.sha256") || fail "the checksum is another"
size=$(wc -c <"$folder/$name")
[ "$size" -lt 30000000 ] || fail "the executable has $size bytes, which is 30 MB or more"
# ldd(1) ends with 1 for a file that asks for no library.
ldd "$folder/$name" >"$root/libraries" 2>&1 && fail "it is not static: $(cat "$root/libraries")"
grep -q "not a dynamic executable" "$root/libraries" || fail "ldd said $(cat "$root/libraries")"
rm "$root/libraries"

commit=$(git rev-parse HEAD | cut -c 1-12)
case $("$folder/$name" --version) in
  "$version ($commit)" | "$version ($commit+changes)") ;;
  *) fail "--version says $("$folder/$name" --version), and the commit is $commit" ;;
esac

mkdir -p "$root/empty/content/organisations"
cp "$folder/$name" "$root/rejoinder"
mkdir "$root/proc" "$root/dev"
cat >"$root/empty/content/site.yml" <<'SITE'
title: Our answers
base_url: https://example.org/
language: en
timezone: UTC
publisher: us
SITE
printf -- '---\ntitle: Us\n---\n' >"$root/empty/content/organisations/us.md"

# The mounts are seen by this one run only, and end with it.
within() { unshare --mount $users sh -c 'mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" /rejoinder "$@"' "$root" "$@"; }
users=
within --version >/dev/null 2>&1 || users=--map-root-user
if within --version >/dev/null 2>&1; then
  alone() { within "$@"; }
else
  echo "test-dist: NOT RUN: the executable in an empty root, which this user may not enter" >&2
  if [ "${CI:-}" = true ]; then exit 1; fi
  alone() { (cd "$root" && env -i PATH=/nonexistent ./rejoinder "$@"); }
fi

alone build --site empty >"$root/said" || fail "a build ended with $?"
expect "a build" "$(cut -d ' ' -f 1-2 "$root/said")" "1 record,"
[ -s "$root/empty/public/index.html" ] || fail "a build made no page"
alone check --site empty >/dev/null || fail "a check ended with $?"
# It starts other programs, and says so when there are none.
expect "a check without curl" "$(alone check --external --site empty 2>&1 | head -n 1)" \
  "rejoinder: error: the program curl, which asks other sites, is not on this machine"

times=$(for _ in 1 2 3 4 5 6 7 8 9 10 11; do
  rm -rf "$root/empty/public" "$root"/empty/.public*
  start=$(date +%s%N)
  alone build --site empty >/dev/null
  echo $((($(date +%s%N) - start) / 1000))
done | sort -n)
median=$(echo "$times" | sed -n 6p)
[ "$median" -lt 50000 ] || fail "a build of an empty site takes $median microseconds, which is 50 ms or more"
echo "test-dist: $name, $size bytes, static; builds an empty site in an empty root in $((median / 1000)).$((median % 1000 / 100)) ms"
