"""Finishes a wheel that maturin made: `wheel.py program WHEEL FOLDER` or `wheel.py any WHEEL FOLDER`.

The first adds the command `mini-coi-rs`, since uvx and pipx run a program of the package's name. The second makes the
wheel for every platform, without the program, which pip takes where no other fits.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

kind, wheel, folder = sys.argv[1:]
with tempfile.TemporaryDirectory() as place:
    subprocess.run([sys.executable, "-m", "wheel", "unpack", "--dest", place, wheel], check=True, stdout=subprocess.DEVNULL)
    (root,) = pathlib.Path(place).iterdir()
    (info,) = root.glob("*.dist-info")
    commands = ["mini-coi-rs"]
    if kind == "any":
        commands.append("mini-coi")
        (data,) = root.glob("*.data")
        shutil.rmtree(data)
        # It lists the crates of the program.
        shutil.rmtree(info / "sboms", ignore_errors=True)
        lines = (info / "WHEEL").read_text("utf-8").splitlines()
        kept = [line for line in lines if not line.startswith(("Tag:", "Root-Is-Purelib:"))]
        (info / "WHEEL").write_text("\n".join([*kept, "Root-Is-Purelib: true", "Tag: py3-none-any", ""]), "utf-8")
    entries = info / "entry_points.txt"
    plugins = entries.read_text("utf-8").split("[console_scripts]")[0].rstrip()
    lines = [plugins, "", "[console_scripts]", *(f"{command} = mini_coi.__main__:main" for command in commands), ""]
    entries.write_text("\n".join(lines), "utf-8")
    subprocess.run([sys.executable, "-m", "wheel", "pack", "--dest-dir", folder, root], check=True, stdout=subprocess.DEVNULL)
