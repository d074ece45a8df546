#!/usr/bin/env python3
"""Measures `rejoinder build` against the least that a machine needs, in turn, and prints ratios.

    run.py REJOINDER SHARED [N] [RUNS]

SHARED is a folder with gen.py (a corpus of N documents in Rejoinder's format) and floor.c (parse
every file with libcmark and write files of the same sizes, on all processors). Both write to fresh
folders on tmpfs each time. Figures are CPU seconds (user and system) and wall seconds of the whole
process; machines are noisy, so quote medians and the ratios of one run.
"""
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def measure(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, wall


def sizes_of(folder, listing):
    with open(listing, "w") as out:
        for base, _, names in os.walk(folder):
            for name in sorted(names):
                path = os.path.join(base, name)
                out.write(f"{os.path.getsize(path)}\t{os.path.relpath(path, folder)}\n")


def main():
    rejoinder, shared = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 10_000
    runs = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    work = tempfile.mkdtemp(prefix="rejoinder-bench-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    try:
        subprocess.run(
            [sys.executable, shared + "/gen.py", "--n", str(count), "--out", work + "/site"], check=True)
        subprocess.run(
            ["cc", "-O2", "-o", work + "/floor", shared + "/floor.c", "-lcmark", "-lpthread"], check=True)
        with open(work + "/sources", "w") as out:
            for base, _, names in os.walk(work + "/site/content"):
                out.writelines(f"{base}/{n}\n" for n in sorted(names) if n.endswith(".md"))
        build = [rejoinder, "build", "--site", work + "/site", "--output"]
        subprocess.run(build + [work + "/public"], check=True)
        sizes_of(work + "/public", work + "/sizes")
        shutil.rmtree(work + "/public")
        threads = str(os.cpu_count() or 1)
        ours, floor, again = [], [], []
        for _ in range(runs):
            ours.append(measure(build + [work + "/public"]))
            again.append(measure(build + [work + "/public"]))
            shutil.rmtree(work + "/public")
            floor.append(measure(
                [work + "/floor", "build", threads, work + "/sources", work + "/sizes", work + "/out"]))
            shutil.rmtree(work + "/out")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        report(count, runs, ours, again, floor, peak)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def report(count, runs, ours, again, floor, peak):
    print(f"{count} documents, {runs} runs in turn, medians")
    rows = [("floor", floor), ("build", ours), ("build, nothing changed", again)]
    base = [statistics.median(run[i] for run in floor) for i in (0, 1)]
    for name, values in rows:
        cpu, wall = (statistics.median(run[i] for run in values) for i in (0, 1))
        print(f"{name:24} CPU {cpu:6.2f} s ({cpu / base[0]:.2f} x floor)"
              f"   wall {wall:6.2f} s ({wall / base[1]:.2f} x floor)")
    print(f"peak memory of any process: {peak} MB")


if __name__ == "__main__":
    main()
