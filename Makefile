# Rejoinder: `make site` and `make test` do everything, set-up included.

SWIFT ?= swift
LINT = $(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
QUIET = --quiet
COUNT ?= 10000
RUNS ?= 5
LARGE ?= 0
IMPORTS = --explicit-target-dependency-import-check error

.PHONY: site test check unit test-nginx test-browser test-large shots setup format bench dist clean

site: setup ## build a release binary and write the whole site to public/
	@echo "make site: building rejoinder and writing the site to public/"
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@.build/release/rejoinder build

test: check unit test-nginx test-browser ## run the checks and all tests

unit: setup
	@echo "make test: running all tests"
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@$(SWIFT) test --disable-xctest $(IMPORTS) -Xswiftc -warnings-as-errors

test-browser: setup ## have Chromium go over the real site: axe-core, keyboard, layout, search, print, and the Nu HTML checker
	@echo "make test-browser: a real browser over the real site"
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@sh scripts/test-browser.sh

shots: setup ## pictures of each type of page, at three widths, light, dark and in print, in .build/shots
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@sh scripts/test-browser.sh --shots .build/shots

test-large: setup ## what takes too long for every day: a hundred thousand files in one folder
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@LARGE=1 $(SWIFT) test --disable-xctest --filter LargeFolderTests

test-nginx: setup ## serve a built site with nginx, while it is published again and again
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@sh scripts/test-nginx.sh

check: setup ## format lint, warnings as errors, import boundaries
	@echo "make check: format, warnings and import boundaries"
	@$(LINT)
	@$(SWIFT) build --build-tests $(IMPORTS) -Xswiftc -warnings-as-errors $(QUIET)

setup: ## install libcmark and libyaml if they are missing
	@sh scripts/setup.sh

bench: setup ## measure Markdown against libcmark, and builds against the floor, Hugo and zorto; COUNT, RUNS, LARGE
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@python3 Benchmarks/markdown.py .build/release/rejoinder
	@python3 Benchmarks/run.py .build/release/rejoinder $(COUNT) $(RUNS) $(LARGE)

dist: setup ## build one executable for machines without Swift, in .build/dist
	@sh scripts/dist.sh

format: ## format all Swift sources in place
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

clean:
	@rm -rf .build
