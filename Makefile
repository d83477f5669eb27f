# make demo   everything from nothing: installs, builds, maps an example op-ed
# make test   installs what the tests need and runs them
# make help   the rest

SHELL := /bin/sh
PREFIX ?= /usr/local
DESTDIR ?=
CONFIG ?= release
CORPUS ?= Graphs/Corpus/train

.PHONY: help demo test test-browser check lint imports bench-builds bench corpus evaluate graphs train build install uninstall

help:
	@echo 'make demo       install what is missing, build, map an example op-ed'
	@echo 'make test       install what the tests need and run them'
	@echo 'make test-browser  its pages in headless Chromium, axe-core on them'
	@echo 'make check      before a commit: format, imports, benchmarks build, debug tests'
	@echo 'make bench      measure speed and memory (release)'
	@echo 'make corpus     check every record of Graphs/Corpus, print what it holds'
	@echo 'make evaluate   how well the miners read: test texts, examples, floors, a second reader'
	@echo 'make graphs     draw Graphs/ and the pictures of the README anew'
	@echo 'make train      train the miner anew (CORPUS=Graphs/Corpus/train)'
	@echo 'make install    put argraph and argraph-render into PREFIX/bin (PREFIX=/usr/local)'
	@echo 'make uninstall  take it out again'

demo:
	@Scripts/install-needs build
	@Scripts/demo

test:
	@Scripts/install-needs test
	@Scripts/test

test-browser:
	@Scripts/install-needs browser
	@Scripts/test-browser

check: lint imports bench-builds
	swift test

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Examples Benchmarks

imports:
	swift build --explicit-target-dependency-import-check error

# A change of the library that the benchmarks do not follow shows here.
bench-builds:
	swift build --package-path Benchmarks

bench:
	@Scripts/install-needs bench
	@Scripts/bench

corpus:
	@Scripts/corpus

evaluate:
	@Scripts/evaluate

graphs: build
	@Scripts/draw-graphs

train:
	@Scripts/train --corpus $(CORPUS) --out Sources/CResources/models/op-ed.model

build:
	swift build --configuration $(CONFIG) --product argraph
	swift build --configuration $(CONFIG) --product argraph-render

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	for program in argraph argraph-render; do \
		install -m 755 "$$(swift build --configuration $(CONFIG) --show-bin-path)/$$program" \
			"$(DESTDIR)$(PREFIX)/bin/$$program" || exit 1; \
	done

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/argraph" "$(DESTDIR)$(PREFIX)/bin/argraph-render"
