# `make run` gives the running guide, `make test` proves it. Both set up what they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PORT ?= 8000

.PHONY: run test benchmark check messages screenshots readme-pictures pictograms lint clean help

run: $(VENV)/run.stamp ## serve the guide on http://localhost:8000 (PORT=… for another port)
	$(BIN)/guide run

test: $(VENV)/test.stamp ## run every test, in a real browser too
	$(BIN)/ruff check .
	$(BIN)/python -m pytest

benchmark: $(VENV)/test.stamp ## measure speed, print the tables of docs/benchmarks.md (minutes)
	tools/install-packages nginx wrk chromium
	$(BIN)/pip install --quiet --disable-pip-version-check --editable ".[benchmark]"
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

clean: ## remove what was built
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .ruff_cache

help: ## list these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

# Debian and Ubuntu split venv off from python3; bring it when it is not there.
$(VENV)/bin/pip:
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); tools/install-packages python3-venv; $(PYTHON) -m venv $(VENV); }

$(VENV)/run.stamp: pyproject.toml hatch_build.py | $(VENV)/bin/pip
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	-tools/install-packages libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 && \
		$(BIN)/pip install --quiet --disable-pip-version-check --editable ".[paper]"  # without it: no PDFs
	touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp tools/install-packages
	$(BIN)/pip install --quiet --disable-pip-version-check --editable ".[test,paper]"
	tools/install-packages chromium fonts-noto-core gettext poppler-utils libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
		nginx libnginx-mod-http-brotli-static caddy
	touch $@
