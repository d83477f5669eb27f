#!/usr/bin/env python3
"""Lets a language model read an op-ed for argraph, through an OpenAI-compatible endpoint.

    argraph map op-ed.txt --miner exec:./ask-model.py \\
        --miner-argument --endpoint --miner-argument http://127.0.0.1:8080/v1 \\
        --miner-argument --model --miner-argument NAME

Reads argraph's request (JSON) on standard input, asks ENDPOINT/chat/completions once, and writes
what the model answers to standard output; argraph checks it. The key comes from the environment
variable that --key-variable names, never from an argument. Python's standard library is enough.
"""

import argparse
import ipaddress
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

LARGEST_ANSWER = 8_000_000


def fail(message):
    sys.exit("ask-model: " + message)


def read_arguments():
    parser = argparse.ArgumentParser(
        description="Asks an OpenAI-compatible endpoint to read an op-ed for argraph.")
    variable = os.environ.get
    parser.add_argument(
        "--endpoint", default=variable("OPENAI_BASE_URL"),
        help="the address before /chat/completions (or OPENAI_BASE_URL)")
    parser.add_argument(
        "--model", default=variable("OPENAI_MODEL"), help="the model (or OPENAI_MODEL)")
    parser.add_argument(
        "--key-variable", default="OPENAI_API_KEY", metavar="NAME",
        help="the environment variable that holds the key (default: %(default)s)")
    parser.add_argument(
        "--timeout", type=float, default=110, metavar="SECONDS",
        help="how long to wait (default: %(default)s; argraph itself waits 120)")
    parser.add_argument(
        "--max-tokens", type=int, help="how long the answer may be, where the endpoint asks")
    parser.add_argument(
        "--json-mode", action="store_true", help="ask for JSON by response_format")
    arguments = parser.parse_args()
    if not arguments.endpoint:
        fail("name the endpoint: --endpoint, or OPENAI_BASE_URL; there is no default")
    if not arguments.model:
        fail("name the model: --model, or OPENAI_MODEL")
    return arguments


def is_loopback(host):
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def check_endpoint(endpoint):
    """A key and an unpublished text do not go over a line that anybody can read."""
    address = urllib.parse.urlsplit(endpoint)
    if address.scheme not in ("http", "https") or not address.hostname:
        fail("the endpoint begins with https:// (or http:// on this machine)")
    if address.scheme == "http" and not is_loopback(address.hostname):
        fail("the endpoint is not encrypted and not on this machine; write https://")
    return is_loopback(address.hostname)


def read_request():
    try:
        return messages(json.load(sys.stdin))
    except (ValueError, KeyError, TypeError):
        fail("this is no request of argraph; it is started by argraph map --miner exec:…")


def messages(request):
    paragraphs = [
        "\n".join("{number} {text}".format(**sentence) for sentence in paragraph["sentences"])
        for paragraph in request["paragraphs"]]
    parts = ["SCHEMA\n" + json.dumps(request["schema"], ensure_ascii=False), "TEXT"]
    if request.get("title"):
        parts.append("TITLE: " + request["title"])
    return [
        {"role": "system", "content": request["instructions"]},
        {"role": "user", "content": "\n\n".join(parts + paragraphs)},
    ]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """An endpoint that points elsewhere is told of, not followed: the key is meant for it alone."""

    def redirect_request(self, *_):
        return None


def ask(arguments):
    key = os.environ.get(arguments.key_variable)
    is_here = check_endpoint(arguments.endpoint)
    body = {"model": arguments.model, "messages": read_request(), "temperature": 0}
    if arguments.max_tokens:
        body["max_tokens"] = arguments.max_tokens
    if arguments.json_mode:
        body["response_format"] = {"type": "json_object"}
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if key:
        headers["Authorization"] = "Bearer " + key
    request = urllib.request.Request(
        arguments.endpoint.rstrip("/") + "/chat/completions",
        data=json.dumps(body).encode("utf-8"), headers=headers, method="POST")
    handlers = [NoRedirect()] + ([urllib.request.ProxyHandler({})] if is_here else [])
    opener = urllib.request.build_opener(*handlers)
    try:
        with opener.open(request, timeout=arguments.timeout) as response:
            return response.read(LARGEST_ANSWER + 1)
    except urllib.error.HTTPError as error:
        fail("the endpoint refuses: {} {}{}".format(error.code, error.reason, said(error)))
    except TimeoutError:
        fail("no answer in {:g} seconds; --timeout waits longer".format(arguments.timeout))
    except urllib.error.URLError as error:
        fail("the endpoint cannot be reached: {}".format(error.reason))
    except OSError as error:
        fail("the connection broke off: {}".format(error))


def said(error):
    """What the endpoint says of its refusal, where it says it in JSON."""
    try:
        message = json.loads(error.read(100_000))["error"]["message"]
        return ": " + " ".join(str(message).split())[:500]
    except (ValueError, KeyError, TypeError, OSError):
        return ""


def answer(response):
    if len(response) > LARGEST_ANSWER:
        fail("the endpoint answers with more than 8 MB")
    try:
        choice = json.loads(response)["choices"][0]
        content = choice["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError):
        fail("the endpoint answers in another form than chat completions")
    if choice.get("finish_reason") == "length":
        fail("the model's answer was cut off; --max-tokens allows a longer one")
    if not isinstance(content, str) or not content.strip():
        fail("the model answered nothing")
    return content


if __name__ == "__main__":
    print(answer(ask(read_arguments())))
