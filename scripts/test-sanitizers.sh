#!/bin/sh
# Runs all unit tests, and the program that they start, under the thread and under the address sanitizer: test-sanitizers.sh [thread|address].
# Each is compiled in a folder of its own below .build; the program as it is handed out, optimised, since the tests start it hundreds of times.
set -eu
cd "$(dirname "$0")/.."

# Swift's concurrency keeps what lives as long as the program, which is no leak. What a test ends by a signal on purpose is no fault.
export TSAN_OPTIONS="exitcode=66 report_signal_unsafe=0 suppressions=$PWD/Tests/Sanitizers/thread.supp"
# What is freed waits 2 MB long to be used by mistake; by default it is 256, and the tests of how much memory the preview takes look at that.
export ASAN_OPTIONS="detect_leaks=0 exitcode=66 quarantine_size_mb=2 thread_local_quarantine_size_kb=16"

# Compiles with these arguments; what the compiler and the linker say is shown where they fail. (The linker warns of each symbol of the sanitizer.)
compile() {
  ${SWIFT:-swift} build --sanitize "$sanitizer" --scratch-path "$folder" --quiet "$@" >.build/sanitizer-build.log 2>&1 || {
    tail -n 60 .build/sanitizer-build.log >&2
    exit 1
  }
}

mkdir -p .build
for sanitizer in ${1:-thread address}; do
  echo "test-sanitizers: all unit tests under the $sanitizer sanitizer"
  folder=.build/$sanitizer
  compile --configuration release --product rejoinder
  compile --build-tests
  REJOINDER=$PWD/$folder/release/rejoinder sh scripts/test-unit.sh --skip-build --sanitize "$sanitizer" --scratch-path "$folder" || {
    grep '^SUMMARY: ' .build/unit-tests.log | sort | uniq -c | cut -c 1-300 >&2 || true
    exit 1
  }
done
