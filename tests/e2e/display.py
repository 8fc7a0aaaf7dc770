# SPDX-FileCopyrightText: The Spot on! authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own: the X server, the session bus and the window manager that a case runs in, its keyboard and
what is to be seen on it."""

import ctypes
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import sys
import zlib

SCREEN = "1366x768x24"  # the smallest laptop that is promised
PROGRAMS = ("Xvfb", "dbus-run-session", "openbox")

MODIFIERS = {"Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L"}
KEYS = {"Enter": "Return", "Esc": "Escape", "Space": "space"}

MULTIMEDIA = 0x1008FF00  # first symbol of the keys for players and browsers, which no case presses

# Letters that staff type and the X server's own keyboard lacks; each gets a key before the program starts.
MORE_LETTERS = "äöüßабвгдежзийклмнопрстуфхцчшщъыьэюя"


def die_with_parent():
    """In a child: ends it with the parent, so that a case that is killed leaves nothing behind."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def run_inside(command, environment):
    """Runs a command with an X server and a session bus of its own; its exit status. Raises where a part is missing."""
    for program in PROGRAMS:
        if not shutil.which(program):
            raise RuntimeError(f"{program} is missing; packaging/set-up --tests installs it")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as number:
            display = number.readline().strip()
        if not display:
            raise RuntimeError("Xvfb does not start")
        inside = subprocess.Popen(["dbus-run-session", "--", *command],
                                  env={**environment, "DISPLAY": ":" + display}, preexec_fn=die_with_parent)
        return inside.wait()
    finally:
        server.terminate()
        server.wait()


class Screen:
    """The display of this process: its keyboard, its window manager, its pictures."""

    def __init__(self, pictures: pathlib.Path):
        from Xlib import X, XK, display, error
        from Xlib.ext import xtest
        self._x, self._xk, self._xtest, self._error = X, XK, xtest, error
        self._display = display.Display()
        self._root = self._display.screen().root
        self._pictures = pictures
        self._taken = 0
        self._keycodes = {}
        self._learn_keys()
        self.strokes = 0  # keys pressed, a chord such as Ctrl+N as one
        self.presses = 0  # the same with each modifier counted

    def _keysym(self, letter):
        return ord(letter) if ord(letter) < 0x100 else 0x1000000 + ord(letter)

    def _learn_keys(self):
        first, last = self._display.display.info.min_keycode, self._display.display.info.max_keycode
        free = []
        for keycode, symbols in enumerate(self._display.get_keyboard_mapping(first, last - first + 1), first):
            if not any(symbols) or symbols[0] >= MULTIMEDIA:
                free.append(keycode)
                continue
            for shift, symbol in enumerate(symbols[:2]):
                if symbol:
                    self._keycodes.setdefault(symbol, (keycode, bool(shift)))
        for letter in MORE_LETTERS:
            if self._keysym(letter) in self._keycodes:
                continue
            keycode = free.pop()
            pair = [self._keysym(letter), self._keysym(letter.upper()) if len(letter.upper()) == 1 else 0]
            self._display.change_keyboard_mapping(keycode, [pair])
            for shift, symbol in enumerate(pair):
                self._keycodes.setdefault(symbol, (keycode, bool(shift)))
        self._display.sync()

    def start_window_manager(self, until):
        """Starts openbox and waits until it manages the screen."""
        self._manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL,
                                         preexec_fn=die_with_parent)
        check = self._display.intern_atom("_NET_SUPPORTING_WM_CHECK")
        until("openbox manages the screen", lambda: self._root.get_full_property(check, self._x.AnyPropertyType))

    def active_process(self):
        """The process whose window has the keyboard; 0 where none has."""
        active = self._root.get_full_property(self._display.intern_atom("_NET_ACTIVE_WINDOW"), self._x.AnyPropertyType)
        if not active or not active.value[0]:
            return 0
        window = self._display.create_resource_object("window", active.value[0])
        process = window.get_full_property(self._display.intern_atom("_NET_WM_PID"), self._x.AnyPropertyType)
        return process.value[0] if process else 0

    def popups(self):
        """The open menus and lists; a screen reader is not told of their windows."""
        found = []
        for window in self._root.query_tree().children:
            try:
                attributes = window.get_attributes()
            except self._error.BadWindow:  # closed meanwhile
                continue
            if attributes.override_redirect and attributes.map_state == self._x.IsViewable \
                    and window.get_wm_transient_for():
                found.append(window.id)
        return found

    def _tap(self, modifiers, keycode):
        for code in modifiers:
            self._xtest.fake_input(self._display, self._x.KeyPress, code)
        self._xtest.fake_input(self._display, self._x.KeyPress, keycode)
        self._xtest.fake_input(self._display, self._x.KeyRelease, keycode)
        for code in reversed(modifiers):
            self._xtest.fake_input(self._display, self._x.KeyRelease, code)
        self._display.sync()
        self.strokes += 1
        self.presses += 1 + len(modifiers)

    def _code(self, name):
        return self._display.keysym_to_keycode(self._xk.string_to_keysym(name))

    def press(self, *chords):
        """Presses keys such as "Ctrl+N", "Tab" or "Ctrl+Shift+Enter", one after the other."""
        for chord in chords:
            *modifiers, key = chord.split("+")
            codes = [self._code(MODIFIERS[modifier]) for modifier in modifiers]
            if len(key) == 1:
                keycode, shift = self._keycodes[self._keysym(key.lower())]
                assert not shift, f"{chord}: not a key of its own"
            else:
                keycode = self._code(KEYS.get(key, key))
            self._tap(codes, keycode)

    def type(self, words):
        """Types words letter by letter."""
        for letter in words:
            keycode, shift = self._keycodes[self._keysym(letter)]
            self._tap([self._code("Shift_L")] if shift else [], keycode)

    def picture(self, name):
        """Keeps what is on the screen as a PNG file."""
        shape = self._root.get_geometry()
        pixels = self._root.get_image(0, 0, shape.width, shape.height, self._x.ZPixmap, 0xFFFFFFFF).data
        rgb = bytearray(shape.width * shape.height * 3)
        for channel in range(3):
            rgb[channel::3] = pixels[2 - channel::4]
        rows = b"".join(b"\0" + rgb[start:start + shape.width * 3]
                        for start in range(0, len(rgb), shape.width * 3))
        self._taken += 1
        self._pictures.mkdir(parents=True, exist_ok=True)
        path = self._pictures / f"{self._taken:02}-{name}.png"
        with path.open("wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            for kind, content in (b"IHDR", struct.pack(">IIBBBBB", shape.width, shape.height, 8, 2, 0, 0, 0)), \
                                 (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""):
                file.write(struct.pack(">I", len(content)) + kind + content
                           + struct.pack(">I", zlib.crc32(kind + content)))
        print("picture:", path, file=sys.stderr)
