#!/bin/sh
# Feeds the readers with changed bytes, by libFuzzer and with the address sanitizer: fuzz.sh SECONDS [TARGET...]. Each target has so
# many seconds. What is found interesting is kept in .build/fuzz/corpus and used again; what stops a target is kept in .build/fuzz/found.
set -eu
cd "$(dirname "$0")/.."

seconds=$1
shift
[ $# -gt 0 ] || set -- front-matter markdown template date configuration site
folder=$PWD/.build/fuzz
mkdir -p "$folder/corpus" "$folder/found"

# -enable-testing lets the targets see what modules keep to themselves.
REJOINDER_FUZZ=1 ${SWIFT:-swift} build --configuration release --product Fuzzing --quiet --scratch-path "$folder/build" \
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library -Xswiftc -enable-testing
${SWIFT:-swift}c -use-ld=lld -sanitize=fuzzer,address -o "$folder/fuzz" "$folder/build/release/libFuzzing.a" -lcmark -lyaml -lstdc++

failed=0
for target; do
  rm -rf "$folder/seeds/$target"
  python3 Fuzz/seeds.py "$target" "$folder/seeds/$target"
  mkdir -p "$folder/corpus/$target"
  log=$folder/$target.log
  # Swift's concurrency leaks by design what lives as long as the program.
  if FUZZ_TARGET=$target FUZZ_FOLDER=$folder/site ASAN_OPTIONS=detect_leaks=0 "$folder/fuzz" -max_total_time="$seconds" \
    -timeout=10 -rss_limit_mb=4096 -max_len=20000 -print_final_stats=1 -verbosity=0 -artifact_prefix="$folder/found/$target-" \
    "$folder/corpus/$target" "$folder/seeds/$target" >"$log" 2>&1; then
    echo "fuzz: $target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") executions, nothing found"
  else
    echo "fuzz: $target: FAILED; the input is in .build/fuzz/found, what happened in .build/fuzz/$target.log" >&2
    failed=1
  fi
done
rm -rf "$folder/site"
exit $failed
