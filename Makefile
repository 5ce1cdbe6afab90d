# `make run` gives the running guide, `make test` proves it. Both set up what they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NEWEST := .venv-newest
PIP_INSTALL := pip install --quiet --disable-pip-version-check
LOCKED := $(BIN)/$(PIP_INSTALL) --require-hashes
PARALLEL := --numprocesses auto --dist loadfile
export PORT ?= 8000

.PHONY: run test test-all endure benchmark check messages screenshots readme-pictures pictograms lint lock newest clean help

run: $(VENV)/run.stamp ## serve the guide on http://localhost:8000 (PORT=… for another port)
	$(BIN)/guide run

test: lint ## check the code and run every test, in a real browser too
	$(BIN)/python -m pytest $(PARALLEL)

test-all: lint ## the same, with every page of every edition (once a week)
	$(BIN)/python -m pytest $(PARALLEL) --everything

endure: $(VENV)/test.stamp ## ask 100 000 odd things of the guide, and give it 2 000 damaged files (minutes)
	$(BIN)/python -m tests.endure

benchmark: $(VENV)/benchmark.stamp ## measure speed, print the tables of docs/benchmarks.md (minutes)
	$(BIN)/python -m benchmarks

check: $(VENV)/run.stamp ## check the content and the translations
	$(BIN)/guide check

messages: $(VENV)/run.stamp ## extract the texts, update and compile the catalogues
	$(BIN)/guide catalogues

screenshots: $(VENV)/test.stamp ## write pictures of every kind of page to screenshots/
	$(BIN)/python -m tests.screenshots screenshots

readme-pictures: $(VENV)/test.stamp ## take the pictures in the README again
	$(BIN)/python -m tests.readme_pictures

pictograms: $(VENV)/test.stamp ## write the contact sheets of all drawings to contact-sheet/
	$(BIN)/python -m guide.pictograms.sheet contact-sheet --all

lint: $(VENV)/test.stamp ## check the style and the types of the code
	$(BIN)/ruff check .
	$(BIN)/mypy

lock: | $(VENV)/bin/pip ## write requirements/ again after a change in pyproject.toml (UPGRADE=yes: all versions anew)
	$(BIN)/$(PIP_INSTALL) uv packaging
	$(BIN)/python tools/dependencies.py lock $(if $(UPGRADE),--upgrade)

newest: $(VENV)/test.stamp ## run every test with the newest that pyproject.toml allows, and say what breaks
	$(PYTHON) -m venv --clear $(NEWEST)
	$(NEWEST)/bin/$(PIP_INSTALL) --editable ".[spreadsheet,paper,voices,test,benchmark]"
	$(NEWEST)/bin/python tools/dependencies.py newest

clean: ## remove what was built
	rm -rf $(VENV) $(NEWEST) requirements/npm/node_modules build dist *.egg-info .pytest_cache .ruff_cache .mypy_cache

help: ## list these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

# Debian and Ubuntu split venv off from python3; bring it when it is not there.
$(VENV)/bin/pip:
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); tools/install-packages python3-venv; $(PYTHON) -m venv $(VENV); }

# From the lock alone: what builds the guide is in it too, so that pip fetches nothing by itself.
$(VENV)/run.stamp: requirements/run.txt requirements/paper.txt pyproject.toml hatch_build.py | $(VENV)/bin/pip
	$(LOCKED) -r requirements/run.txt
	$(BIN)/python tools/dependencies.py check
	$(BIN)/$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	-tools/install-packages libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 && \
		$(LOCKED) -r requirements/paper.txt  # without it: no PDFs
	touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp requirements/test.txt $(wildcard requirements/npm/*.json) tools/install-packages
	$(LOCKED) -r requirements/test.txt
	command -v java >/dev/null || tools/install-packages default-jre-headless
	command -v npm >/dev/null || tools/install-packages npm
	cd requirements/npm && npm ci --ignore-scripts --no-audit --no-fund --silent  # the HTML checker; its script fetches a Java
	tools/install-packages chromium-headless-shell fonts-noto-core gettext poppler-utils libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
		nginx libnginx-mod-http-brotli-static caddy firefox-esr webkit2gtk-driver xvfb
	touch $@

$(VENV)/benchmark.stamp: $(VENV)/test.stamp requirements/benchmark.txt
	$(LOCKED) -r requirements/benchmark.txt
	tools/install-packages nginx wrk chromium
	touch $@
