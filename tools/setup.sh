#!/bin/sh
# Set up everything in .venv: `sh tools/setup.sh run` for the program, `sh tools/setup.sh test` for the checks too.
# Does nothing when nothing changed since the last time. PYTHON=... chooses the interpreter.
set -eu
cd "$(dirname "$0")/.."
kind=$1
lock=requirements.lock
lists=tools/debian-run.txt
if [ "$kind" = test ]; then
    lock=requirements-dev.lock
    lists="$lists tools/debian-test.txt"
fi

say() { printf '%s\n' "setup: $*" >&2; }

# What the set-up depends on; the folder, because an editable install and a venv know where they are.
fingerprint() { { pwd; cat tools/setup.sh $lists "$lock" pyproject.toml; } | cksum; }

stamp=.venv/setup-$kind
if [ -x .venv/bin/python ] && [ "$(fingerprint)" = "$(cat "$stamp" 2>/dev/null)" ]; then
    exit 0
fi

in_range() { "$1" -c 'import sys, ctypes, ssl, zlib; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; }

find_python() {
    for name in ${PYTHON:-python3.13 python3.12 python3.11 python3}; do
        if in_range "$name"; then
            echo "$name"
            return
        fi
    done
}

# Names of the packages in $1 ... that are neither installed nor provided by an installed one (libglib2.0-0t64).
missing() {
    dpkg-query -W -f '${db:Status-Status}, ${Package}, ${Provides}\n' |
        awk -F ', *' '$1 == "installed" { for (i = 2; i <= NF; i++) { sub(/[ :].*/, "", $i); print $i } }' |
        awk 'NR == FNR { have[$1]; next } !($1 in have)' - "$1"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif sudo -n true 2>/dev/null || { [ -t 0 ] && command -v sudo >/dev/null; }; then
        sudo "$@"
    else
        return 1
    fi
}

system_packages() {
    command -v dpkg-query >/dev/null || return 0
    wanted=$(mktemp)
    sed '/^#/d' $lists >"$wanted"
    python=$(find_python)
    if [ -z "$python" ]; then
        echo python3-venv >>"$wanted"
    elif ! "$python" -c 'import ensurepip' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])' >>"$wanted"
    fi
    needed=$(missing "$wanted" | tr '\n' ' ')
    rm "$wanted"
    [ -n "$needed" ] || return 0
    say "installing system packages: $needed"
    if ! as_root sh -c "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $needed" >&2; then
        say "could not install them; do this once, then try again:"
        say "  sudo apt-get install --no-install-recommends $needed"
        exit 1
    fi
}

virtual_environment() {
    if [ -x .venv/bin/python ] && in_range .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1; then
        return
    fi
    python=$(find_python)
    if [ -z "$python" ]; then
        say "Python 3.11, 3.12 or 3.13 is needed and was not found; PYTHON=/path/to/python names one"
        exit 1
    fi
    say "making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
}

if [ "$(uname)" = Linux ]; then
    system_packages
fi
virtual_environment
say "installing $lock"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
fingerprint >"$stamp"
