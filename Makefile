# `make run` sets everything up and opens the program; `make test` sets everything up and runs every check.
BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest

.PHONY: run test test-long bench tour lock translations installer setup setup-test

run: setup
	@sh tools/run.sh

test: setup-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	sh tools/offline.sh $(PYTEST) -n 2 --dist worksteal -m "not long"

test-long: setup-test
	sh tools/offline.sh $(PYTEST) -m long || [ $$? -eq 5 ]

bench: setup-test
	$(BIN)/python -m benchmarks.run

tour: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/wellbeing-desktop tour --output tour-output

translations: setup-test
	$(BIN)/python tools/translations.py

lock:
	sh tools/lock.sh

installer: setup
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-installer.lock
	$(BIN)/python build_installer.py

setup:
	@sh tools/setup.sh run

setup-test:
	@sh tools/setup.sh test
