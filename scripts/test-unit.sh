#!/bin/sh
# Runs all Swift tests, with the arguments of `swift test` that it is given. Of their long report, which is kept in .build/unit-tests.log, it shows
# what failed, what was skipped, and the sum: what one has to read stands last, also in the log of a CI that keeps only the end.
set -eu
cd "$(dirname "$0")/.."

log=.build/unit-tests.log
mkdir -p .build
status=0
${SWIFT:-swift} test --disable-xctest "$@" >"$log" 2>&1 || status=$?
if ! grep -q 'Test run with' "$log"; then
  # It was not compiled, or ended in the middle of a test.
  tail -n 60 "$log" | cut -c 1-400 >&2
  echo "make test: the tests did not come to their end; all they said is in $log" >&2
  [ "$status" -ne 0 ] || status=1
  exit "$status"
fi
awk '
  /^(◇|✔|✘|➜)/ { shown = 0 }
  /^✘ .* recorded an issue/ { shown = 12; issues++ }
  shown > 0 && issues <= 40 { print substr($0, 1, 400); shown-- }
' "$log" >&2
grep '^skipped: \|^➜ \|Test .* skipped' "$log" | cut -c 1-200 | sort -u || true
grep 'Test run with' "$log"
[ "$status" -eq 0 ] || echo "make test: tests failed; all they said is in $log" >&2
exit "$status"
