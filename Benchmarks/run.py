#!/usr/bin/env python3
"""Measures `rejoinder build` beside the least that a machine needs and beside other generators, and prints ratios.

    run.py REJOINDER [COUNT [RUNS [LARGE]]]

Everything is built from the made-up record of corpus.py, of COUNT documents, in memory where there is /dev/shm.
One after the other, RUNS times: a build into an empty folder, the same again without a change, the floor
(floor.c: parse all texts with libcmark and write as many files of the same sizes), Hugo and zorto, if
they are installed. Then a record of LARGE documents once, if LARGE is given. Figures are medians; other programs
on the machine make them differ from run to run, so that only ratios of one run say anything.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import corpus
import peers

HERE = os.path.dirname(os.path.abspath(__file__))
DAY = "2026-01-01"


class Run:
    """What one process took."""

    def __init__(self, command):
        start = time.monotonic()
        process = subprocess.Popen(
            [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.monotonic() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        # Bytes on macOS, kilobytes elsewhere.
        self.peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
        if process.returncode != 0:
            sys.exit(f"{command[0]} ended with {process.returncode}: {self.errors[-400:]}")


class Measured:
    """What a command took in several runs."""

    def __init__(self, name):
        self.name, self.runs = name, []

    def median(self, what):
        return statistics.median(getattr(run, what) for run in self.runs)

    def phases(self):
        """Phase to its medians of wall and CPU seconds."""
        rows = {}
        for run in self.runs:
            for line in run.errors.splitlines()[1:]:
                name, wall, cpu = line.rsplit(None, 2)
                rows.setdefault(name, []).append((float(wall), float(cpu)))
        return {name: [statistics.median(column) for column in zip(*values)] for name, values in rows.items()}


class Bench:
    def __init__(self, rejoinder, work):
        self.rejoinder, self.work = rejoinder, work
        self.floor_program = work + "/floor"
        subprocess.run(
            ["cc", "-O2", "-o", self.floor_program, HERE + "/floor.c", "-lcmark", "-lpthread"], check=True)

    def build(self, site, output):
        return Run([self.rejoinder, "build", "--site", site, "--output", output, "--as-of", DAY, "--timings"])

    def floor(self, site, listing):
        output = self.work + "/floor-output"
        run = Run([self.floor_program, os.cpu_count() or 1, site + "/texts", listing, output])
        shutil.rmtree(output)
        return run

    def site(self, count, bodies=True):
        """Writes a record; gives its folder."""
        site = f"{self.work}/site-{count}-{bodies}"
        corpus.write_rejoinder(count, site)
        with open(site + "/texts", "w") as texts:
            for base, _, names in sorted(os.walk(site + "/content")):
                for name in sorted(names):
                    path = os.path.join(base, name)
                    if not name.endswith(".md"):
                        continue
                    texts.write(path + "\n")
                    if not bodies:
                        with open(path) as file:
                            front = file.read().split("\n---\n", 1)[0]
                        corpus.save(path, front + "\n---\n")
        return site

    def clear(self, output):
        for path in (output, self.beside(output, "previous")):
            shutil.rmtree(path, ignore_errors=True)
        for name in ("stamp", "lock"):
            if os.path.exists(self.beside(output, name)):
                os.remove(self.beside(output, name))

    @staticmethod
    def beside(output, name):
        return f"{os.path.dirname(output)}/.{os.path.basename(output)}.{name}"

    def measure(self, site, runs, others):
        """Cold, unchanged, the floor and others, in turn."""
        output = site + "-public"
        cold, again, floor = Measured("build"), Measured("build, nothing changed"), Measured("floor")
        for _ in range(runs):
            self.clear(output)
            cold.runs.append(self.build(site, output))
            again.runs.append(self.build(site, output))
            if not os.path.exists(site + "/files"):
                list_sizes(output, site + "/files")
            self.clear(output)
            floor.runs.append(self.floor(site, site + "/files"))
            for measured, command, folder in others:
                shutil.rmtree(folder, ignore_errors=True)
                measured.runs.append(Run(command))
                shutil.rmtree(folder, ignore_errors=True)
        return cold, again, floor


def list_sizes(folder, listing):
    with open(listing, "w") as out:
        for base, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                path = os.path.join(base, name)
                out.write(f"{os.path.getsize(path)} {os.path.relpath(path, folder)}\n")


def found_peers(bench, count):
    others = []
    for name, write in peers.PEERS.items():
        program = shutil.which(name)
        if program is None:
            print(f"{name} is not installed, so it is not measured")
            continue
        folder = f"{bench.work}/{name}"
        others.append((Measured(name), [program] + write(count, folder), folder + "/public"))
    return others


def report(count, runs, cold, again, floor, others):
    print(f"{count} documents, {runs} runs in turn, medians")
    for measured in [floor, cold, again] + [other[0] for other in others]:
        cpu, wall = measured.median("cpu"), measured.median("wall")
        print(f"{measured.name:24} CPU {cpu:7.2f} s ({cpu / floor.median('cpu'):6.2f} x floor)"
              f"   wall {wall:7.2f} s ({wall / cold.median('wall'):6.2f} x build)"
              f"   memory {measured.median('peak'):5.0f} MB")
    print(f"nothing changed / cold: {again.median('cpu') / cold.median('cpu'):.2f} of the CPU time")
    print("phases of the build" + " " * 9 + "wall s   CPU s   CPU / wall")
    for name, (wall, cpu) in cold.phases().items():
        print(f"  {name:24} {wall:7.3f} {cpu:7.3f}   {cpu / wall if wall else 0:6.2f}")


def micro(bench, count, whole, runs):
    """What the parts of the work cost, by themselves."""
    site = bench.site(count, bodies=False)
    short, _, _ = bench.measure(site, runs, [])
    phases, rest = whole.phases(), short.phases()
    records = count + len(corpus.ORGANISATIONS) + len(corpus.TOPICS) + 1
    with open(bench.work + f"/site-{count}-True/files") as listing:
        files = sum(1 for _ in listing)
    print("microseconds of CPU time")
    for name, seconds, each in [
        ("front matter, a record", rest["parse"][1], records),
        ("Markdown, a record", phases["parse"][1] - rest["parse"][1], records),
        ("search index, a record", phases["index"][1], records),
        ("templates and views, a file", phases["render"][1], files),
    ]:
        print(f"  {name:28} {seconds / each * 1e6:7.1f}")


def main():
    rejoinder = os.path.abspath(sys.argv[1])
    count, runs, large = ([int(word) for word in sys.argv[2:5]] + [10_000, 5, 0][len(sys.argv) - 2:])[:3]
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    work = tempfile.mkdtemp(prefix="rejoinder-bench-", dir=memory)
    try:
        bench = Bench(rejoinder, work)
        others = found_peers(bench, count)
        cold, again, floor = bench.measure(bench.site(count), runs, others)
        report(count, runs, cold, again, floor, others)
        micro(bench, count, cold, runs)
        if large:
            big, unchanged, big_floor = bench.measure(bench.site(large), 1, [])
            report(large, 1, big, unchanged, big_floor, [])
            each = big.median("cpu") / large / (cold.median("cpu") / count)
            print(f"a record of {large} costs {each:.2f} of what a record of {count} costs")
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
