# SPDX-FileCopyrightText: The Spot on! authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spot on! as its users have it: its commands, its window, and what a screen reader is told of it."""

import os
import pathlib
import re
import subprocess
import time
import xml.etree.ElementTree

import pyatspi
from gi.repository import Atspi, GLib

from display import die_with_parent

PASSPHRASE = "Gehege-Windrad-Apfel-4711"
PATIENCE = 15.0   # seconds until a condition that nobody measures has to hold
POLL = 0.02       # seconds between two looks at a condition
MOST_CHILDREN = 40  # of a list or menu that are looked at; a list of records has as many children as records

SHOWING, FOCUSED, CHECKED, ENABLED = (pyatspi.STATE_SHOWING, pyatspi.STATE_FOCUSED, pyatspi.STATE_CHECKED,
                                      pyatspi.STATE_ENABLED)

# The current row says that it is focused even where the keyboard is elsewhere.
ROWS = (pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL)


class Failure(AssertionError):
    """What a case expected and did not see."""


def until(what, condition, seconds=PATIENCE):
    """The condition's value once it is true; fails when it is not within these seconds."""
    context = GLib.MainContext.default()
    deadline = time.monotonic() + seconds
    while True:
        while context.pending():
            context.iteration(False)
        try:
            value = condition()
        except GLib.Error:  # what was looked at is gone meanwhile
            value = None
        if value:
            return value
        if time.monotonic() > deadline:
            raise Failure(f"not within {seconds:g} s: {what}")
        time.sleep(POLL)


class FocusListener:
    """What a screen reader is told has the keyboard now; the only way to entries of open menus."""

    def __init__(self):
        self._last = None
        self._listener = Atspi.EventListener.new(self._take)
        self._listener.register("object:state-changed:focused")

    def _take(self, event, *_):
        if event.detail1:
            self._last = event.source

    def forget(self):
        self._last = None

    def menu_entry(self):
        """The name of the menu entry that is marked, if the last of all was one."""
        roles = (pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_MENU)
        return self._last.get_name() if self._last and self._last.get_role() in roles else None


class Words:
    """The words of the window in its language, and their mnemonics, read from the translations."""

    def __init__(self, catalogue: pathlib.Path):
        self._words = {}
        for context in xml.etree.ElementTree.parse(catalogue).iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.text and message.get("numerus") != "yes":
                    self._words[context.findtext("name"), message.findtext("source")] = translation.text

    def _shown(self, context, source):
        return self._words.get((context, source), source)

    def __call__(self, context, source):
        """As a screen reader says them."""
        return self._shown(context, source).replace("&", "")

    def key(self, context, source):
        """The keys that lead to what has that label."""
        return "Alt+" + re.search("&(.)", self._shown(context, source))[1].upper()

    def pattern(self, context, source, argument=None):
        """Matches the words with that argument, or with any."""
        any_or_this = ".+" if argument is None else re.escape(argument)
        words = re.escape(self(context, source)).replace(r"\%", "%")
        return re.compile("^" + re.sub(r"%[\dn]", lambda _: any_or_this, words) + "$")


def children_of(node):
    count = min(node.get_child_count(), MOST_CHILDREN)
    return [child for child in (node.get_child_at_index(i) for i in range(count)) if child]


def showing(node):
    """All that is to be seen below a node, in reading order."""
    for child in children_of(node):
        try:
            if child.get_state_set().contains(SHOWING):
                yield child
                yield from showing(child)
        except GLib.Error:
            continue  # gone while we looked


def text_of(node):
    """What stands in a field, or else the node's name."""
    text = node.get_text_iface()
    if text and node.get_role() in (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT):
        return Atspi.Text.get_text(text, 0, -1)
    return node.get_name()


class Window:
    """A started program with its window, seen through AT-SPI."""

    def __init__(self, process):
        self.process = process
        self.root = until("the window is in the accessibility tree", self._find)

    def _find(self):
        if self.process.poll() is not None:
            raise Failure(f"the program ended with {self.process.returncode}")
        for application in children_of(pyatspi.Registry.getDesktop(0)):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def nodes(self, role=None, name=None):
        """All nodes to be seen with that role and name; a name is a string or a pattern."""
        for node in showing(self.root):
            if role is not None and node.get_role() != role:
                continue
            if name is not None:
                words = node.get_name()
                if not (name.search(words) if isinstance(name, re.Pattern) else words == name):
                    continue
            yield node

    def sees(self, name, role=None, seconds=PATIENCE):
        """The node with that name once it is to be seen."""
        shown = name.pattern if isinstance(name, re.Pattern) else name
        return until(f"“{shown}” is to be seen", lambda: next(self.nodes(role, name), None), seconds)

    def field(self, name):
        """The field with that name that words are typed into."""
        roles = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT)
        return until(f"the field “{name}”", lambda: next(
            (node for node in self.nodes(name=name) if node.get_role() in roles), None))

    def focus(self):
        """What has the keyboard, if anything."""
        return next((node for node in showing(self.root) if node.get_state_set().contains(FOCUSED)
                     and node.get_role() not in ROWS), None)

    def focuses(self, name):
        """Waits until what has that name has the keyboard."""
        def focused():
            node = self.focus()
            return node and (name.search(node.get_name()) if isinstance(name, re.Pattern) else node.get_name() == name)
        try:
            return until("focus", focused)
        except Failure:
            has = self.focus()
            raise Failure(f"“{name}” has not the keyboard; "
                          f"“{has.get_name()}” has" if has else f"“{name}” has not the keyboard") from None

    def outline(self):
        """All that is to be seen, one line each."""
        lines = []

        def add(node, depth):
            for child in children_of(node):
                states = child.get_state_set()
                if states.contains(SHOWING):
                    marks = "".join(mark for state, mark in ((FOCUSED, " *focus*"), (CHECKED, " [x]"))
                                    if states.contains(state))
                    text = text_of(child)
                    lines.append(f"{'  ' * depth}{child.get_role_name()} “{child.get_name()}”"
                                 + (f" = “{text}”" if text != child.get_name() else "") + marks)
                    add(child, depth + 1)
        add(self.root, 0)
        return "\n".join(lines)

    def ends(self, seconds=PATIENCE):
        """Waits for the program to end by itself; its exit status."""
        until("the program ends", lambda: self.process.poll() is not None, seconds)
        return self.process.returncode

    def kill(self):
        """What a crash does."""
        self.process.kill()
        self.process.wait()


class Program:
    """The built program in a folder of its own."""

    def __init__(self, path, folder: pathlib.Path, language="de"):
        self.path, self.folder, self.language = path, folder, language
        self.key_file = folder / "key"
        self.key_file.write_text(PASSPHRASE + "\n", encoding="utf-8")
        self._started = []

    def environment(self, **more):
        return {**os.environ, "SPOTON_NEW_WINDOW": "1", **more}

    def run(self, *arguments):
        """What a command writes; fails where the command does."""
        done = subprocess.run([self.path, *map(str, arguments)], env=self.environment(SPOTON_KEY_FILE=str(self.key_file)),
                              capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            raise Failure(f"spoton {arguments[0]} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def make_file(self, **tables):
        """A new encrypted file with the rows of these CSV texts."""
        path = self.folder / "team.spoton"
        self.run("new", path)
        for kind, csv in tables.items():
            source = self.folder / f"{kind}.csv"
            source.write_text(csv, encoding="utf-8")
            self.run("import", kind, source, "--file", path)
        return path

    def start(self, *arguments, keyed=True, environment=None):
        """Starts the window; `keyed` opens the file with its passphrase."""
        command = [self.path, *map(str, arguments), "--lang", self.language]
        if keyed:
            command += ["--key-file", str(self.key_file)]
        process = subprocess.Popen(command, env=environment or self.environment(), preexec_fn=die_with_parent)
        self._started.append(process)
        return process

    def open(self, *arguments, **options):
        """Starts the window and waits until it is there."""
        return Window(self.start(*arguments, **options))

    def stop(self):
        for process in self._started:
            if process.poll() is None:
                process.kill()
                process.wait()
