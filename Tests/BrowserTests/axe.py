"""axe-core on a page. Scripts/test-browser takes the script from a PyPI package; AXE names
it. Without it the tests that need it are skipped."""

import os
import pathlib
import unittest

AXE = os.environ.get("AXE", "")


def violations(browser):
    """What axe-core finds on the page that is open, as 'rule: elements'."""
    if not AXE:
        raise unittest.SkipTest("AXE names no axe.min.js")
    browser.devtools(
        "Runtime.evaluate", expression=pathlib.Path(AXE).read_text(), returnByValue=False
    )
    found = browser.run_later("""const done = arguments[arguments.length - 1];
        axe.run(document, {resultTypes: ['violations']}).then(
          ({violations}) => done(violations.map(({id, nodes}) =>
            `${id}: ${nodes.slice(0, 4).map(({target}) => target.join(' ')).join(', ')}`)),
          (error) => done([String(error)]))""")
    return found
