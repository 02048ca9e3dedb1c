"""`python -m mini_coi`: the program, or Python's own server with the headers where there is none."""

import argparse
import contextlib
import functools
import http.server
import os
import shutil
import subprocess
import sys

from . import FILE, SimpleHTTPRequestHandler, __version__, program


def main():
    words = sys.argv[1:]
    binary = program()
    if binary is None:
        return alone(words)
    if os.name == "nt":
        return sys.exit(subprocess.run([binary, *words], check=False).returncode)
    os.execv(binary, [binary, *words])


def alone(words):
    """What works without the program."""
    parser = argparse.ArgumentParser(
        prog="mini-coi",
        description="Serves a folder with the headers that isolate. This platform's package has no program, which could do more: "
        "install it with cargo (mini-coi-rs), or name it in MINI_COI_BINARY.",
    )
    parser.add_argument("folder", nargs="?", default=".")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("-sw", "--service-worker", metavar="FILE", help="copy mini-coi.js there, and end")
    parser.add_argument("--version", action="version", version=f"mini-coi {__version__}")
    arguments = parser.parse_args(words)
    if arguments.service_worker:
        print(shutil.copy(FILE, arguments.service_worker))
        return
    if not os.path.isdir(arguments.folder):
        parser.error(f"{arguments.folder} is not a folder; commands need the program")
    handler = functools.partial(SimpleHTTPRequestHandler, directory=arguments.folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", arguments.port), handler) as server:
        print(f"http://localhost:{server.server_port}/", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            server.serve_forever()


if __name__ == "__main__":
    main()
