#!/usr/bin/python3
# SPDX-FileCopyrightText: The Spot on! authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as its users have it: real keys on a real X server, and what AT-SPI tells a screen reader.

    window_test.py --program build/dev/app/spoton --screens build/dev/tests/e2e/screens CASE…

Each case has a display, a session bus, a home and a file of its own. The keyboard is the only input. A case that fails
says what was to be seen instead, and keeps a picture of it."""

import argparse
import os
import pathlib
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True  # the source tree stays as it is
import display

CASE_SECONDS = 110


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--screens", required=True, type=pathlib.Path)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("case", nargs="?", help="none: lists the cases")
    return parser.parse_args()


def outside(arguments):
    """Starts this script again on a display and in a home of its own."""
    with tempfile.TemporaryDirectory(prefix="spoton-e2e-") as folder:
        home = pathlib.Path(folder)
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": folder, "TMPDIR": folder,
            "XDG_RUNTIME_DIR": str(runtime), "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"), "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"), "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        for variable in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if variable in os.environ:
                environment[variable] = os.environ[variable]
        command = ["/usr/bin/python3", os.path.abspath(__file__), "--inside", "--program",
                   os.path.abspath(arguments.program), "--screens", os.path.abspath(arguments.screens), arguments.case]
        return display.run_inside(command, environment)


def inside(arguments):
    """Runs one case on the display of this process."""
    import signal

    from program import Program, Words, until
    from window_cases import CASES, Desk

    def too_long(*_):
        raise TimeoutError(f"the case takes more than {CASE_SECONDS} s")

    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(CASE_SECONDS)
    screens = arguments.screens / arguments.case
    for old in screens.glob("*"):
        old.unlink()
    screens.mkdir(parents=True, exist_ok=True)
    screen = display.Screen(screens)
    screen.start_window_manager(until)
    source = pathlib.Path(__file__).resolve().parents[2]
    program = Program(arguments.program, pathlib.Path(os.environ["HOME"]))
    desk = Desk(screen, program, Words(source / "translations" / f"spoton_{program.language}.ts"), screens)
    try:
        CASES[arguments.case](desk)
    except Exception:
        signal.alarm(0)
        traceback.print_exc()
        screen.picture("failed")
        if desk.window and desk.window.process.poll() is None:
            (screens / "failed.txt").write_text(desk.window.outline(), encoding="utf-8")
            print("What was to be seen instead:", screens / "failed.txt", file=sys.stderr)
        return 1
    finally:
        program.stop()
    return 0


def main():
    arguments = parse()
    if arguments.inside:
        return inside(arguments)
    return outside(arguments)


if __name__ == "__main__":
    sys.exit(main())
