"""Checks the workflows for GitHub and GitLab, and runs their shell steps in scratch folders as a host would.

    workflows.py REJOINDER FOLDER-OF-TOOLS

The workflows are this repository's own, the one that `rejoinder init` writes, and the one in docs/publishing.md. Steps that are
actions of GitHub are not run. Where a workflow compiles the program, a stand-in for `swift` puts the one that is built already
in its place. What is replaced is printed.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import ruamel.yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
REJOINDER = pathlib.Path(sys.argv[1]).resolve()
TOOLS = pathlib.Path(sys.argv[2]).resolve()
BROKEN = "---\ntitle: Broken\n---\n\nSee [nobody](page:nobody-at-all).\n"
ANNOTATION = "::error file=content/pages/zz-broken.md,line=5,col=14,"
SWIFT = """#!/bin/sh
[ "$*" = "build --configuration release --product rejoinder" ] || { echo "unexpected: swift $*" >&2; exit 64; }
mkdir -p .build/release && cp "$REJOINDER" .build/release/rejoinder
"""
checks = 0
skipped = set()


def check(what, found, expected):
    global checks
    checks += 1
    if found != expected:
        sys.exit(f"workflows: {what}: found {found!r}, expected {expected!r}")


def read(path):
    return ruamel.yaml.YAML(typ="safe").load(path.read_text())


class Machine:
    """A machine of a host with a copy of the sources in which commands run."""

    def __init__(self, scratch, sources, replaces_swift):
        self.folder = sources
        self.temporary = pathlib.Path(tempfile.mkdtemp(dir=scratch))
        self.bin = self.temporary / "stand-ins"
        self.bin.mkdir()
        if replaces_swift:
            (self.bin / "swift").write_text(SWIFT)
            (self.bin / "swift").chmod(0o755)
            skipped.add("swift build (the program that is built already takes its place)")
        self.path_file = self.temporary / "path"
        self.path_file.touch()

    def run(self, script, shell, variables):
        """The exit status and the output of a script."""
        added = self.path_file.read_text().split()
        nowhere = "http://127.0.0.1:9"
        environment = {
            "PATH": os.pathsep.join([*reversed(added), str(self.bin), os.environ["PATH"]]),
            "HOME": str(self.temporary), "LANG": "C.UTF-8", "CI": "true", "REJOINDER": str(REJOINDER),
            "RUNNER_TEMP": str(self.temporary), "GITHUB_PATH": str(self.path_file),
            # Nothing leaves this machine.
            "http_proxy": nowhere, "https_proxy": nowhere, **variables,
        }
        done = subprocess.run(
            [*shell, "-c", script], cwd=self.folder, env=environment, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout


def filled(text, values):
    """A text with the expressions of GitHub filled in; all of them have to be known."""
    return re.sub(r"\$\{\{ *(.+?) *\}\}", lambda match: values[match[1]], text)


def run_github(machine, workflow, job, values, event, fails_at=None):
    """Runs the shell steps of a job, and gives what they say. With `fails_at`, that step fails, and what it says is given."""
    said = ""
    job = workflow["jobs"][job]
    shell = ["sh", "-e"] if "container" in job else ["bash", "-e"]
    for step in job["steps"]:
        if "uses" in step:
            skipped.add(f"{step['uses']} (an action of GitHub)")
            if event == "push" and step["uses"].startswith("actions/upload-pages-artifact"):
                check("what is uploaded", (machine.folder / step["with"]["path"] / "index.html").is_file(), True)
            continue
        # The only conditions are those of actions.
        check("a condition of a shell step", "if" in step, False)
        variables = {name: filled(value, values) for name, value in step.get("env", {}).items()}
        status, output = machine.run(filled(step["run"], values), shell, variables)
        name = step.get("name", step["run"])
        if name == fails_at:
            check(f"the status of {name!r}", status, 1)
            return output
        if status != 0:
            sys.exit(f"workflows: the step {name!r} ended with {status}:\n{output}")
        said += output
    check("the step that fails", fails_at, None)
    return said


def run_gitlab(machine, configuration, name, variables, fails=False):
    """Runs a job: GitLab joins both lists of commands, and stops at the first that fails."""
    job = dict(configuration[name])
    while "extends" in job:
        job = {**configuration[job.pop("extends")], **job}
    script = "\n".join(job["before_script"] + job["script"])
    status, output = machine.run(script, ["bash", "-e"], variables)
    check(f"the status of the job {name}, which said {output}", status, 1 if fails else 0)
    for path in job.get("artifacts", {}).get("paths", []) if not fails else []:
        check("what is published", (machine.folder / path / "index.html").is_file(), True)


def clone(scratch):
    """A repository with what is in this one, as it is now, and its commit."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, files.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "add", "--all")
    git(folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "All")
    return folder, git(folder, "rev-parse", "HEAD")


def git(folder, *arguments):
    return subprocess.run(["git", *arguments], cwd=folder, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def new_site(scratch):
    """The site that `rejoinder init` makes, with the workflow for links out of the manual."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch)) / "our-site"
    subprocess.run([REJOINDER, "init", folder], check=True, stdout=subprocess.DEVNULL)
    manual = (ROOT / "docs/publishing.md").read_text()
    example = re.search(r"```yaml\n(name: Links\n.*?)```", manual, re.DOTALL)
    (folder / ".github/workflows/links.yml").write_text(example[1])
    return folder


def has_base(folder, base):
    check("the address of the site", f"<loc>{base}</loc>" in (folder / "public/sitemap.xml").read_text(), True)


def break_content(folder):
    (folder / "content/pages/zz-broken.md").write_text(BROKEN)


SINCE = "github.event.pull_request.base.sha || github.event.before"


def edit_in_silence(folder):
    """Changes what readers read of a record; gives the beginning of the annotation for that."""
    record = min((folder / "content/responses").glob("*.md"))
    record.write_text(record.read_text() + "\nOne more sentence.\n")
    return f"::warning file=content/responses/{record.name},line="


def own_workflow(scratch):
    folder, commit = clone(scratch)
    workflow = read(folder / ".github/workflows/site.yml")
    machine = Machine(scratch, folder, replaces_swift=True)
    run_github(machine, workflow, "build", {"steps.pages.outputs.base_url": "", SINCE: commit}, "pull_request")
    pages = {"steps.pages.outputs.base_url": "https://someone.github.io/site", SINCE: commit}
    run_github(machine, workflow, "build", pages, "push")
    has_base(folder, "https://someone.github.io/site/")
    annotation = edit_in_silence(folder)
    check("the annotation of a silent edit", annotation in run_github(machine, workflow, "build", pages, "push"), True)
    said = run_github(machine, workflow, "build", pages | {SINCE: "0" * 40}, "push")
    check("what is said of a new branch", "Not compared with an earlier commit: there is none." in said, True)
    break_content(folder)
    output = run_github(machine, workflow, "build", pages, "push", fails_at="Check the site")
    check("the annotation of a mistake", ANNOTATION in output, True)


def own_pipeline(scratch):
    folder, commit = clone(scratch)
    configuration = read(folder / ".gitlab-ci.yml")
    machine = Machine(scratch, folder, replaces_swift=True)
    request = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": commit}
    run_gitlab(machine, configuration, "site", request)
    run_gitlab(machine, configuration, "pages", {"CI_PAGES_URL": "https://someone.gitlab.io/site"})
    has_base(folder, "https://someone.gitlab.io/site/")
    break_content(folder)
    run_gitlab(machine, configuration, "site", request, fails=True)
    run_gitlab(machine, configuration, "pages", {"CI_PAGES_URL": "https://someone.gitlab.io/site"}, fails=True)


def starter_workflow(scratch):
    folder = new_site(scratch)
    values = {"steps.pages.outputs.base_url": "https://someone.github.io/our", "vars.REJOINDER_URL": REJOINDER.as_uri()}
    workflow = read(folder / ".github/workflows/site.yml")
    run_github(Machine(scratch, folder, replaces_swift=False), workflow, "build", values, "push")
    has_base(folder, "https://someone.github.io/our/")
    links = read(folder / ".github/workflows/links.yml")
    run_github(Machine(scratch, folder, replaces_swift=False), links, "links", values, "schedule")
    check("what is kept of links", (folder / ".links.json").read_text().startswith('{"rejoinder-links": 1,'), True)
    break_content(folder)
    run_github(Machine(scratch, folder, replaces_swift=False), workflow, "build", values, "push", fails_at="Build the site")


def validate(scratch):
    """Checks the files against the schemas of the hosts, and by actionlint where it is installed."""
    site = new_site(scratch) / ".github/workflows"
    github = [ROOT / ".github/workflows/site.yml", site / "site.yml", site / "links.yml"]
    schema = [TOOLS / "check-jsonschema", "--builtin-schema"]
    commands = [
        [*schema, "vendor.github-workflows", *github],
        [*schema, "vendor.gitlab-ci", "--data-transform", "gitlab-ci", ROOT / ".gitlab-ci.yml"],
    ]
    if (TOOLS / "actionlint").exists():
        commands.append([TOOLS / "actionlint", "-shellcheck=", "-pyflakes=", *github])
    for command in commands:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        check(f"{command[0].name} said {done.stdout}", done.returncode, 0)
    # What is wrong is found: a schema that accepts anything would be none.
    wrong = pathlib.Path(scratch) / "wrong.yml"
    wrong.write_text(github[0].read_text().replace("runs-on:", "runs-off:"))
    done = subprocess.run([*schema, "vendor.github-workflows", wrong], capture_output=True)
    check("a workflow with a slip", done.returncode, 1)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="workflows-") as scratch:
        for part in [validate, own_workflow, own_pipeline, starter_workflow]:
            part(scratch)
    print(f"workflows: {checks} checks passed")
    for what in sorted(skipped):
        print(f"workflows: not run: {what}")
