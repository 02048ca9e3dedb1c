"""Cross-origin isolation for pages whose server cannot send headers.

`isolate_folder` puts the file and the tag into a built site, as `mini-coi inject` does, whose program it runs.
`SimpleHTTPRequestHandler` is Python's own with the headers that isolate, which needs no program.
"""

import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import sysconfig
from importlib import metadata

HERE = pathlib.Path(__file__).parent

#: The file that a site needs, as text.
FILE = HERE / "mini-coi.js"

_MANIFEST = json.loads((HERE / "manifest.json").read_text("utf-8"))

__version__ = _MANIFEST["version"]


class Failure(Exception):
    """What happened, and what to do."""


def headers(mode=None, user_agent=""):
    """The headers that isolate: those of a mode, or of the best one that a browser with this user agent is known to honour.

    Raises `KeyError` where there is no mode of this name.
    """
    modes = _MANIFEST["modes"]
    return dict((modes[mode] if mode else next(filter(_honoured_by(user_agent), modes.values())))["headers"])


def _honoured_by(user_agent):
    """A test for modes, by the versions in the manifest: a browser that they do not name starts where there are none."""
    android = " Android" if "Android" in user_agent else ""

    def is_honoured(mode):
        if not mode["since"]:
            return True
        for family, since in mode["since"].items():
            found = re.search(f"{family.removesuffix(' Android')}/([0-9]+)", user_agent)
            if family.endswith(" Android") == bool(android) and found and int(found[1]) >= since:
                return True
        return False

    return is_honoured


def program():
    """The path of the program `mini-coi`, or None: what MINI_COI_BINARY names, or what was installed with this package."""
    named = os.environ.get("MINI_COI_BINARY")
    if named:
        return named
    scripts = metadata.distribution("mini-coi-rs").entry_points
    if any(script.group == "console_scripts" and script.name == "mini-coi" for script in scripts):
        # In the wheel without the program that command is Python's, which would call itself.
        return None
    name = "mini-coi" + (sysconfig.get_config_var("EXE") or "")
    places = [os.path.join(sysconfig.get_path("scripts"), name), str(HERE.parent / "bin" / name), shutil.which(name)]
    return next((place for place in places if place and os.path.isfile(place)), None)


def isolate_folder(folder, base=None, *, mode=None, exclude=(), attributes=None, early=False, own_worker=None):
    """Puts the file at the root of a built site, and the tag into each of its pages. A second time changes nothing.

    `base` is the path at which the site is served; without it the tags are relative. `mode`, `exclude` and
    `attributes` become attributes of the tag. `own_worker` is the site's own service worker, relative to the folder.

    Raises `Failure` where there is no program, or with what it says.
    """
    binary = program()
    if binary is None:
        raise Failure(
            "error[no-program]: this platform's package has no program, which puts the tag into the pages. "
            "Install it with cargo (mini-coi-rs), or name it in MINI_COI_BINARY."
        )
    pairs = dict(attributes or {})
    if mode:
        pairs["data-mode"] = mode
    if exclude:
        pairs["data-exclude"] = exclude if isinstance(exclude, str) else " ".join(exclude)
    words = [binary, "inject", os.fspath(folder), "--strict"]
    words += ["--base", base] if base else ["--relative"]
    words += [word for pair in pairs.items() for word in ("--attr", "=".join(pair))]
    words += ["--early"] * bool(early) + (["--own-worker", own_worker] if own_worker else [])
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = done.stderr.splitlines()
        raise Failure(next((line for line in lines if line.startswith("error")), done.stderr.strip()))


def refuse_file_in(folder):
    """Raises `Failure` where the file is among those that are copied into the site: the plugin brings it."""
    twice = pathlib.Path(folder) / FILE.name
    if twice.exists():
        raise Failure(f"error[file-twice]: {twice} is a second copy of what the plugin puts into the site. Delete that file.")


class SimpleHTTPRequestHandler(http.server.SimpleHTTPRequestHandler):
    """Python's own, with the headers that isolate."""

    def end_headers(self):
        for name, value in headers(user_agent=self.headers.get("User-Agent", "")).items():
            self.send_header(name, value)
        super().end_headers()
