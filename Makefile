# Rejoinder: `make site` and `make test` do everything, set-up included.

SWIFT ?= swift
LINT = $(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
QUIET = --quiet
SHARED ?= ../shared
IMPORTS = --explicit-target-dependency-import-check error

.PHONY: site test check unit test-nginx test-browser shots setup format bench dist clean

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

test-nginx: setup ## serve a built site with nginx, while it is published again and again
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@sh scripts/test-nginx.sh

check: setup ## format lint, warnings as errors, import boundaries
	@echo "make check: format, warnings and import boundaries"
	@$(LINT)
	@$(SWIFT) build --build-tests $(IMPORTS) -Xswiftc -warnings-as-errors $(QUIET)

setup: ## install libcmark and libyaml if they are missing
	@sh scripts/setup.sh

bench: setup ## measure Markdown against libcmark and a build of 10,000 documents against the floor, where the corpus is at hand
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@if [ -f $(SHARED)/bench/gen.py ]; then python3 Benchmarks/markdown.py .build/release/rejoinder $(SHARED)/bench \
	  && python3 Benchmarks/run.py .build/release/rejoinder $(SHARED)/bench; \
	else echo "make bench: there is no $(SHARED)/bench with gen.py and floor.c, so nothing was measured"; fi

dist: setup ## build one executable for machines without Swift, in .build/dist
	@sh scripts/dist.sh

format: ## format all Swift sources in place
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

clean:
	@rm -rf .build
