#!/bin/sh
# Lock every dependency with hashes for Python 3.11-3.13 on Linux, Windows and macOS; no address may stand in a lock.
# UPGRADE=1 takes the newest versions that pyproject.toml allows; without it only what must change changes.
set -eu
cd "$(dirname "$0")/.."
[ -x .venv/bin/python ] || sh tools/setup.sh run
.venv/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'

lock() {
    output=$1
    shift
    .venv/bin/uv pip compile pyproject.toml "$@" --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links ${UPGRADE:+--upgrade} -o "$output" >/dev/null
}

lock requirements.lock --group build
lock requirements-dev.lock --group dev --constraint requirements.lock
lock requirements-installer.lock --group installer --constraint requirements.lock
