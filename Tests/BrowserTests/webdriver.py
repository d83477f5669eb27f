"""A small WebDriver client: what the page's tests need of chromedriver, by the standard library."""

import json
import os
import subprocess
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Delete": "\ue017",
    "Tab": "\ue004",
    "Shift": "\ue008",
    "Control": "\ue009",
    "ArrowLeft": "\ue012",
    "ArrowUp": "\ue013",
    "ArrowRight": "\ue014",
    "ArrowDown": "\ue015",
    "Home": "\ue011",
    "End": "\ue010",
}


# For so many seconds an element may be missing, covered or in the middle of being drawn anew.
PATIENCE = 60
# What may go wrong while a page is drawn anew.
PASSING = {
    "element click intercepted",
    "element not interactable",
    "no such element",
    "stale element reference",
}


DOWN = {"type": "pointerDown", "button": 0}
UP = {"type": "pointerUp", "button": 0}


def move(place, duration=0):
    """What brings the mouse to a place of the window."""
    x, y = (round(each) for each in place)
    return {"type": "pointerMove", "x": x, "y": y, "duration": duration}


class Failure(Exception):
    """What the driver says went wrong."""

    def __init__(self, kind, message):
        super().__init__(f"{kind}: {message}")
        self.kind = kind


def patiently(act):
    """What an act returns that is tried until the page is ready for it."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return act()
        except Failure as failure:
            if failure.kind not in PASSING or time.monotonic() > end:
                raise
        time.sleep(0.03)


class Browser:
    """One headless Chromium. Whatever it does, it does when nothing on the page is busy."""

    def __init__(self, width=1280, height=800):
        self.process = subprocess.Popen(
            ["chromedriver", "--port=0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.address = None
        for line in self.process.stdout:
            if "successfully on port" in line:
                self.address = "http://127.0.0.1:" + line.rsplit(" ", 1)[1].strip(" .\n")
                break
        if not self.address:
            raise Failure("no driver", "chromedriver did not start")
        arguments = [
            "--headless=new",
            "--disable-gpu",
            "--hide-scrollbars",
            "--disable-dev-shm-usage",
            "--force-prefers-reduced-motion",
        ]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        session = self._send(
            "POST",
            "/session",
            {
                "capabilities": {
                    "alwaysMatch": {
                        "browserName": "chrome",
                        "goog:chromeOptions": {"args": arguments},
                        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
                    }
                }
            },
        )
        self.address += "/session/" + session["sessionId"]
        self.resize(width, height)

    def _send(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.address + path,
            method=method,
            data=data,
            headers={"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=5 * PATIENCE) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.loads(error.read())["value"]
            raise Failure(value["error"], value["message"].split("\n")[0]) from None

    def devtools(self, command, **parameters):
        return self._send("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def resize(self, width, height):
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        self.wait("[innerWidth, innerHeight].join() === arguments[0]", f"{width},{height}")

    def scheme(self, name):
        self.devtools(
            "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}]
        )

    def open(self, address):
        self._send("POST", "/url", {"url": address})

    def run(self, script, *values):
        """What a script returns."""
        return self._send("POST", "/execute/sync", {"script": script, "args": list(values)})

    def allow(self, seconds):
        """Lets scripts take so long; axe-core takes its time on a long page."""
        self._send("POST", "/timeouts", {"script": seconds * 1000})

    def run_later(self, script, *values):
        """What a script gives to the function that is its last argument."""
        return self._send("POST", "/execute/async", {"script": script, "args": list(values)})

    def wait(self, condition, *values):
        """Waits until a condition, an expression of JavaScript, holds."""
        end = time.monotonic() + PATIENCE
        while not self.run("return " + condition, *values):
            if time.monotonic() > end:
                raise Failure("timeout", f"in vain: {condition} {values}")
            time.sleep(0.03)

    def settle(self):
        """Waits until nothing on the page is busy."""
        self.wait("!document.querySelector('[aria-busy]')")

    def find(self, selector):
        return self._send("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def click(self, selector):
        """Clicks an element as soon as it is there and can be clicked."""
        self.settle()
        patiently(lambda: self._click(self.find(selector), selector))

    def _click(self, element, name):
        if not self._send("GET", f"/element/{element}/enabled"):
            raise Failure("element not interactable", f"{name} is disabled")
        self._send("POST", f"/element/{element}/click", {})

    def click_words(self, words, within="body"):
        """Clicks the button that says that, as soon as it is there and can be clicked."""
        self.settle()
        patiently(lambda: self._click(self._button(words, within), words))

    def _button(self, words, within):
        found = self.run(
            """return [...document.querySelectorAll(arguments[1] + ' button')].find((button) =>
                button.checkVisibility() &&
                button.innerText.replace('● ', '').trim() === arguments[0])""",
            words,
            within,
        )
        if not found:
            raise Failure("no such element", f"no button says {words}")
        return found[ELEMENT]

    def type(self, selector, text):
        """Puts a text in the place of what a field holds, key by key."""

        def write():
            element = self.find(selector)
            self._click(element, selector)
            self.keys("Control+a")
            self._send("POST", f"/element/{element}/value", {"text": text})

        self.settle()
        patiently(write)

    def choose(self, selector, value):
        self.settle()
        self.run(
            "const field = document.querySelector(arguments[0]); field.value = arguments[1];"
            "field.dispatchEvent(new Event('change', {bubbles: true}))",
            selector,
            value,
        )

    def keys(self, *names):
        """Presses keys, one after another: "s", "Enter", "Control+Shift+z"."""
        self.settle()
        actions = []
        for name in names:
            *held, last = name.split("+") if len(name) > 1 else [name]
            held = [KEYS[key] for key in held]
            last = KEYS.get(last, last)
            actions += [{"type": "keyDown", "value": key} for key in held]
            actions += [{"type": "keyDown", "value": last}, {"type": "keyUp", "value": last}]
            actions += [{"type": "keyUp", "value": key} for key in reversed(held)]
        self._send(
            "POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]}
        )

    def drag(self, start, end):
        """Presses the mouse at one place of the window, moves it to another and lets go."""
        middle = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]
        self._mouse(move(start), DOWN, move(middle, 60), move(end, 60), UP)

    def press(self, x, y):
        """Clicks a place of the window."""
        self._mouse(move((x, y)), DOWN, UP)

    def _mouse(self, *actions):
        self.settle()
        mouse = {
            "type": "pointer",
            "id": "mouse",
            "parameters": {"pointerType": "mouse"},
            "actions": actions,
        }
        self._send("POST", "/actions", {"actions": [mouse]})

    def messages(self):
        """What the browser complained of since it was last asked."""
        return [each["message"] for each in self._send("POST", "/se/log", {"type": "browser"})]

    def requests(self):
        """The addresses that were asked for since it was last asked."""
        found = []
        for each in self._send("POST", "/se/log", {"type": "performance"}):
            message = json.loads(each["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                found.append(message["params"]["request"]["url"])
        return found

    def screenshot(self, path):
        import base64

        with open(path, "wb") as file:
            file.write(base64.b64decode(self._send("GET", "/screenshot")))

    def quit(self):
        try:
            self._send("DELETE", "")
        finally:
            self.process.terminate()
            self.process.wait()
            self.process.stdout.close()
