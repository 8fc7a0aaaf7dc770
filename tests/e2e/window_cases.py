# SPDX-FileCopyrightText: The Spot on! authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What window_test.py tries, one function a case."""

import csv
import datetime
import io
import json
import re
import subprocess
import time

import openpyxl
import pyatspi

from display import SCREEN
from program import PASSPHRASE, Failure, FocusListener, children_of, text_of, until

MOST_STROKES = 12     # a typical session, beyond the words of its concern
DRAFT_SECONDS = 5.0   # after which what was typed is in the file
HAND_OVER_SECONDS = 1.0

FORM = "spoton::pages::SessionFields"
FOOTER = "spoton::pages::SessionFooter"
NAVIGATION = "spoton::shell::NavBar"
REPORT = "spoton::pages::ReportPage"
WELCOME = "spoton::pages::StartWelcome"
CREATE = "spoton::pages::StartCreate"
WARNING = "spoton::pages::StartWarning"
FILTER = "spoton::pages::FilterBar"
FACETS = "Facets"
DIRECTORY = "spoton::pages::DirectoryPage"
EDITOR = "spoton::pages::RecordEditor"
CONTACT = "spoton::pages::ContactEditor"

ORGANISATIONS = ("Name;Art;PLZ;Ort\n"
                 "Horizont Pirna e. V.;Initiative;01796;Pirna\n"
                 "Brücke Meißen;Netzwerk;01662;Meißen\n"
                 "Nachbarschaftshilfe Freiberg;Initiative;09599;Freiberg\n"
                 "Kulturverein Döbeln;Initiative;04720;Döbeln\n")
CONTACTS = ("Vorname;Nachname;Organisation;Telefon;E-Mail;PLZ;Ort;Sprachen\n"
            "Anna;Müller;Brücke Meißen;03521 12345;anna.mueller@meissen.example;01662;Meißen;Russisch\n"
            "Jörg;Müller;Nachbarschaftshilfe Freiberg;03731 6789;joerg@freiberg.example;09599;Freiberg;Ukrainisch\n"
            "Mareike;Mueller;Horizont Pirna e. V.;;mareike@pirna.example;01796;Pirna;Ukrainisch\n"
            "Наталья;Коваленко;Kulturverein Döbeln;03431 5550;natalja@doebeln.example;04720;Döbeln;Ukrainisch, Russisch\n"
            "Natalia;Lis;Brücke Meißen;;natalia@meissen.example;01662;Meißen;Ukrainisch\n"
            "Natalja;Berg;;;berg@freiberg.example;09599;Freiberg;Deutsch\n")


class Desk:
    """What a case works with: the screen, the program, its words, a place for results."""

    def __init__(self, screen, program, words, results):
        self.screen, self.program, self.words, self.results = screen, program, words, results
        self.window = None

    def open(self, *arguments, **options):
        self.window = self.program.open(*arguments, **options)
        return self.window

    def open_file(self, path):
        """The window with that file, once the file is open and the window has the keyboard."""
        window = self.open(path)
        window.sees(self.words(NAVIGATION, "New session"))
        self.wait_for_keyboard(window)
        return window

    def wait_for_keyboard(self, window):
        until("the window has the keyboard", lambda: self.screen.active_process() == window.process.pid)

    def team_file(self):
        return self.program.make_file(organisations=ORGANISATIONS, contacts=CONTACTS)

    def note(self, words):
        """Says something that was measured, and keeps it."""
        print(words)
        with (self.results / "measured.txt").open("a", encoding="utf-8") as file:
            file.write(words + "\n")


def expect(holds, what):
    if not holds:
        raise Failure(what)


def strokes(desk, steps):
    """Does the steps; the strokes that each took, and all of them."""
    taken = []
    for what, step in steps:
        before = desk.screen.strokes, desk.screen.presses
        step()
        taken.append((what, desk.screen.strokes - before[0], desk.screen.presses - before[1]))
    return taken


def whole_on_screen(node):
    """Fails where the smallest promised screen does not show all of a control."""
    place = node.get_component_iface().get_extents(pyatspi.DESKTOP_COORDS)
    right, bottom = (int(side) for side in SCREEN.split("x")[:2])
    expect(place.x >= 0 and place.y >= 0 and place.x + place.width <= right and place.y + place.height <= bottom,
           f"“{node.get_name()}” ends at {place.x + place.width}, {place.y + place.height}; the screen is {SCREEN}")


def fill_and_save(desk, window, typed, offered, concern):
    """Logs a session with the client that is offered for what is typed; fails over twelve strokes beyond the concern."""
    press, type_ = desk.screen.press, desk.screen.type
    form = desk.words
    key = lambda label: form.key(FORM, label)

    def take_client():
        type_(typed)
        window.sees(offered, pyatspi.ROLE_LIST_ITEM)
        desk.screen.picture("client-offered")
        press("Tab")

    def choose_topic():
        press(key("&Topics, one or more"), "E", "Space")

    def save():
        desk.screen.picture("form-filled")
        whole_on_screen(window.sees(form(FOOTER, "Save"), pyatspi.ROLE_PUSH_BUTTON))
        press("Ctrl+Enter")

    taken = strokes(desk, [
        ("Ctrl+N", lambda: (press("Ctrl+N"), window.focuses(form(FORM, "&Organisation")))),
        (f"“{typed}”, Tab takes {offered}", take_client),
        ("to the minutes, and two digits", lambda: (press(key("Contact, &min")), type_("45"))),
        ("to the topics, first letter, Space", choose_topic),
        ("to the concern", lambda: press(key("Conce&rn")))])
    type_(concern)
    until("the concern stands in the form", lambda: text_of(window.field(form(FORM, "Conce&rn"))) == concern)
    taken += strokes(desk, [("Ctrl+Enter", save)])
    total, presses = (sum(step[place] for step in taken) for place in (1, 2))
    for what, count, _ in taken:
        desk.note(f"{count:3}  {what}")
    desk.note(f"{total:3}  strokes beyond the words of the concern, {presses} with each modifier counted;"
              f" at most {MOST_STROKES}")
    expect(total <= MOST_STROKES, f"{total} strokes are more than {MOST_STROKES}")
    until("the form is closed", lambda: not next(window.nodes(name=form(FOOTER, "Save and next")), None))


def log_session(desk):
    """A session is logged by keyboard alone in at most twelve strokes beyond the words of its concern."""
    press, type_ = desk.screen.press, desk.screen.type
    concern = "Räume für die Eltern-Kind-Gruppe gesucht"
    file = desk.team_file()
    window = desk.open_file(file)
    form = desk.words
    fill_and_save(desk, window, "ho", "Horizont Pirna e. V.", concern)
    desk.screen.picture("saved")
    press("Ctrl+4")
    window.focuses(form(DIRECTORY, "Name, place, e-mail, phone"))
    type_("Horizont")
    window.sees("Ehrenamt", pyatspi.ROLE_PUSH_BUTTON)
    desk.screen.picture("story-of-the-organisation")
    press("Ctrl+2")
    window.sees(concern)
    desk.screen.picture("session-in-the-list")
    press("Ctrl+Q")
    expect(window.ends() == 0, "the program does not end well")
    see_in_commands(desk, file, concern)


def log_session_with_person(desk):
    """A person chosen first brings the organisation along: both in as many strokes."""
    concern = "Antrag für das Sommerfest"
    file = desk.team_file()
    window = desk.open_file(file)
    fill_and_save(desk, window, "ma", "Mareike Mueller", concern)
    desk.screen.picture("saved")
    desk.screen.press("Ctrl+Q")
    expect(window.ends() == 0, "the program does not end well")
    row = see_in_commands(desk, file, concern)
    expect("Mareike Mueller" in row.values(), f"exported: {row}")


def see_in_commands(desk, file, concern):
    """The one session of that file as the commands have it."""
    rows = list(csv.DictReader(io.StringIO(desk.program.run(
        "export", "sessions", "--file", file, "--format", "csv", "--out", "-", "--lang", "de").lstrip("\ufeff")),
        delimiter=";"))
    expect(len(rows) == 1, f"{len(rows)} sessions are exported")
    row = rows[0]
    expect({"Horizont Pirna e. V.", concern, "45", "Ehrenamt", "Telefon", "Deutsch"} <= set(row.values()),
           f"exported: {row}")
    year = str(datetime.date.today().year)
    totals = json.loads(desk.program.run("report", "--file", file, "--year", year, "--no-masking", "--format", "json",
                                         "--out", "-"))["totals"]
    expect(totals["sessions"] == 1 and totals["minutes"] == 45, f"reported: {totals}")
    hits = json.loads(desk.program.run("find", concern.split()[-1], "--kind", "sessions", "--file", file, "--format", "json"))
    expect(len(hits) == 1, f"found: {hits}")
    return row


def choose_filter(desk, listener, *path):
    """Goes to the filter's menu from the search with Tab and down to an entry with the arrow keys.

    Not by its mnemonic: while someone listens, Qt 6.4 delivers the pressing of Alt once more, after the letter, and that
    closes the menu for whoever types as fast as a program."""
    press, button = desk.screen.press, desk.words(FILTER, "&Filter")
    press("Ctrl+3", "Tab")
    desk.window.focuses(button)
    step = "Space"
    for name in path:
        listener.forget()
        press(step)
        if step == "Space":
            until("the menu is open", desk.screen.popups)
            press("Down")
        seen = [until(f"“{name}” or another entry is marked", listener.menu_entry)]
        while seen[-1] != name:
            press("Down")
            seen.append(until(f"another entry than “{seen[-1]}” is marked",
                              lambda: listener.menu_entry() not in (None, seen[-1]) and listener.menu_entry()))
            expect(seen[-1] != seen[0], f"“{name}” is not among {seen}")
        step = "Right"
    desk.screen.picture("menu")
    press("Enter")
    until("the menu is closed", lambda: not desk.screen.popups())


def rows_of(window, name):
    """The rows of a list that are to be seen."""
    table = next(window.nodes(pyatspi.ROLE_LIST, name), None)
    return [child.get_name() for child in children_of(table)] if table else []


def look_up(desk):
    """A name in any spelling and script, a district and a language find who is meant, with phone and e-mail."""
    press, type_, words = desk.screen.press, desk.screen.type, desk.words
    listener = FocusListener()
    window = desk.open_file(desk.team_file())
    contacts = words(DIRECTORY, "Contacts")

    def shows(what, rows):
        until(f"{what} shows {rows}", lambda: sorted(rows_of(window, contacts)) == sorted(rows))

    press("Ctrl+3")
    window.focuses(words(DIRECTORY, "Name, place, e-mail, phone"))
    type_("mueller")
    muellers = ["Anna Müller", "Jörg Müller", "Mareike Mueller"]
    shows("mueller", muellers)
    desk.screen.picture("mueller")
    press("Ctrl+A")
    type_("müller")
    shows("müller", muellers)
    press("Ctrl+A")
    type_("natalia")
    natalias = ["Наталья Коваленко", "Natalia Lis", "Natalja Berg"]
    shows("natalia", natalias)
    desk.screen.picture("natalia")
    press("Ctrl+A")
    type_("наталья")
    shows("наталья", natalias)

    choose_filter(desk, listener, words(FACETS, "District"), "Mittelsachsen")
    shows("Наталья in Mittelsachsen", ["Наталья Коваленко", "Natalja Berg"])
    choose_filter(desk, listener, words(FACETS, "Language"), "Ukrainisch")
    window.sees(re.compile(": Ukrainisch$"), pyatspi.ROLE_PUSH_BUTTON)
    shows("Наталья in Mittelsachsen who speaks Ukrainian", ["Наталья Коваленко"])
    for address in ("03431 5550", "natalja@doebeln.example"):
        window.sees(address, pyatspi.ROLE_PUSH_BUTTON)
    desk.screen.picture("found")


def fill_half(desk, window, concern):
    """Opens the form, takes an organisation and types a concern."""
    desk.screen.press("Ctrl+N")
    window.focuses(desk.words(FORM, "&Organisation"))
    desk.screen.type("ho")
    window.sees("Horizont Pirna e. V.", pyatspi.ROLE_LIST_ITEM)
    desk.screen.press("Tab", desk.words.key(FORM, "Contact, &min"))
    desk.screen.type("75")
    desk.screen.press(desk.words.key(FORM, "Conce&rn"))
    desk.screen.type(concern)


def killed_form(desk):
    """A half-filled form is in the file within five seconds and comes back after the program was killed."""
    concern = "Wer hilft beim Antrag? Срок: Ende März"
    file = desk.team_file()
    window = desk.open_file(file)
    fill_half(desk, window, concern)
    typed = time.monotonic()
    window.sees(desk.words.pattern(FOOTER, "Draft kept at %1"), seconds=DRAFT_SECONDS)
    desk.note(f"the draft is kept {time.monotonic() - typed:.2f} s after the last key; at most {DRAFT_SECONDS:g} s")
    desk.screen.picture("draft-kept")
    window.kill()

    window = desk.open_file(file)
    label = lambda source: desk.words(FORM, source)
    until("the concern is back", lambda: text_of(window.field(label("Conce&rn"))) == concern)
    for source, words in (("&Organisation", "Horizont Pirna e. V."), ("Contact, &min", "75")):
        shown = text_of(window.field(label(source)))
        expect(shown == words, f"{label(source)}: “{shown}” came back, not “{words}”")
    desk.screen.picture("back-again")


def killed_editor(desk):
    """A contact that is being changed is in the file within five seconds and comes back after the program was killed."""
    press, type_, words = desk.screen.press, desk.screen.type, desk.words
    label = lambda source: words(CONTACT, source)
    file = desk.team_file()
    window = desk.open_file(file)
    press("Ctrl+3")
    window.focuses(words(DIRECTORY, "Name, place, e-mail, phone"))
    type_("anna")
    window.sees("03521 12345", pyatspi.ROLE_PUSH_BUTTON)
    press("Ctrl+E")
    window.focuses(label("Given name"))
    press("Tab", "Tab")
    window.focuses(label("Salutation or pronouns"))
    type_("Frau Dr.")
    press("Tab", "Tab")
    window.focuses(label("E-mail addresses, separated by commas"))
    press("End")
    type_(", anna")  # not finished
    typed = time.monotonic()
    window.sees(words.pattern(EDITOR, "Draft kept at %1"), seconds=DRAFT_SECONDS)
    desk.note(f"the draft is kept {time.monotonic() - typed:.2f} s after the last key; at most {DRAFT_SECONDS:g} s")
    desk.screen.picture("draft-kept")
    window.kill()

    window = desk.open_file(file)
    until("the salutation is back", lambda: text_of(window.field(label("Salutation or pronouns"))) == "Frau Dr.")
    for source, shown in (("Given name", "Anna"), ("Family name", "Müller"),
                          ("E-mail addresses, separated by commas", "anna.mueller@meissen.example, anna")):
        back = text_of(window.field(label(source)))
        expect(back == shown, f"{label(source)}: “{back}” came back, not “{shown}”")
    window.sees(words.pattern("spoton::viewmodels::RecordForm", "Cannot save yet: “%1” is no e-mail address.", "anna"))
    desk.screen.picture("back-again")


def first_start(desk):
    """Without a file the welcome page is there; a file is made by keyboard alone; the overview comes."""
    press, type_, words = desk.screen.press, desk.screen.type, desk.words
    (desk.program.folder / "Documents").mkdir()
    window = desk.open(keyed=False)
    desk.wait_for_keyboard(window)
    for choice in ("Create a new file", "Open a file", "Look at the demo"):
        window.sees(re.compile("^" + re.escape(words(WELCOME, choice))))
    window.focuses(re.compile("^" + re.escape(words(WELCOME, "Create a new file"))))
    desk.screen.picture("welcome")
    press("Enter")
    window.focuses(words(CREATE, "Your name"))
    type_("Mila Novak")
    press("Tab")
    window.focuses(words(CREATE, "Passphrase"))
    type_(PASSPHRASE)
    press("Enter")
    window.focuses(words(CREATE, "Passphrase once more"))
    type_(PASSPHRASE)
    desk.screen.picture("new-file")
    press("Enter")
    window.sees(words(WARNING, "Nobody can recover the passphrase"))
    desk.screen.picture("warning")
    press("Tab")
    window.focuses(words(WARNING, "Create the file"))
    press("Enter")
    overview = window.sees(words(NAVIGATION, "Overview"), pyatspi.ROLE_CHECK_BOX)
    until("the overview is the page", lambda: overview.get_state_set().contains(pyatspi.STATE_CHECKED))
    window.sees("Mila Novak")
    desk.screen.picture("overview")
    press("Ctrl+Q")
    expect(window.ends() == 0, "the program does not end well")
    made = list((desk.program.folder / "Documents").glob("*.spoton"))
    expect(len(made) == 1, f"made: {made}")
    desk.program.run("check", "--file", made[0])


def second_start(desk):
    """A second start with the same file ends at once and well, and the first window has the keyboard."""
    file = desk.team_file()
    shared = {name: value for name, value in desk.program.environment().items() if name != "SPOTON_NEW_WINDOW"}
    first = desk.open(file, environment=shared)
    first.sees(desk.words(NAVIGATION, "New session"))
    desk.wait_for_keyboard(first)
    other = desk.open(keyed=False)  # a window of its own, that takes the keyboard away
    desk.wait_for_keyboard(other)
    desk.screen.picture("another-window")
    started = time.monotonic()
    second = desk.program.start(file, environment=shared)
    until("the second start ends", lambda: second.poll() is not None)
    seconds = time.monotonic() - started
    expect(second.returncode == 0, f"the second start ended with {second.returncode}")
    desk.window = first
    desk.wait_for_keyboard(first)
    desk.note(f"the second start takes {seconds:.2f} s, the first window has the keyboard after"
              f" {time.monotonic() - started:.2f} s; at most {HAND_OVER_SECONDS:g} s")
    expect(seconds <= HAND_OVER_SECONDS, f"the second start takes {seconds:.2f} s")
    desk.screen.picture("first-window-again")


def table_values(path):
    """Every cell of a spreadsheet, sheet by sheet."""
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()]
            for sheet in openpyxl.load_workbook(path).worksheets}


def export_report(desk):
    """The yearly report is exported from the window, and the spreadsheet says what the command's says."""
    press, type_, words = desk.screen.press, desk.screen.type, desk.words
    today = datetime.date.today()
    file = desk.program.make_file(
        organisations=ORGANISATIONS, contacts=CONTACTS,
        sessions="Datum;Dauer;Organisation;Sprache;Form;Themen;Anliegen\n"
                 f"{today:%d.%m.%Y};45;Horizont Pirna e. V.;Ukrainisch;Telefon;Ehrenamt;Räume\n"
                 f"{today:%d.%m.%Y};90;Brücke Meißen;Russisch;persönlich;Layout;Plakat\n"
                 f"{today:%d.%m.%Y};30;Brücke Meißen;Russisch;Telefon;Ehrenamt;Nachfrage\n")
    window = desk.open_file(file)
    press("Ctrl+7")
    export = window.sees(words(REPORT, "Export"), pyatspi.ROLE_PUSH_BUTTON)
    until("the report is counted", lambda: export.get_state_set().contains(pyatspi.STATE_ENABLED))
    desk.screen.picture("report")
    for place, name in enumerate(("report.pdf", "report.xlsx"), 1):
        press("Ctrl+Shift+E")
        until("the formats are offered", desk.screen.popups)
        desk.screen.picture("formats")
        press(*["Down"] * place, "Enter")
        # The team's own view has small counts, so it is asked which of the two is meant.
        window.focuses(words(REPORT, "Save as exported"))
        press("Enter")
        # The dialog offers a name, chosen to be typed over.
        until("the dialog asks for a name", lambda: window.focus() and window.focus().get_role() == pyatspi.ROLE_TEXT)
        press("Ctrl+A")
        type_(str(desk.program.folder / name))
        desk.screen.picture("where-to")
        press("Enter")
        window.sees(words.pattern(REPORT, "%1 is saved.", name))
        desk.screen.picture("saved")
    pdf = desk.program.folder / "report.pdf"
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    expect(str(today.year) in text and "Ehrenamt" in text, f"the PDF says: {text[:2000]}")
    press("Ctrl+Q")
    expect(window.ends() == 0, "the program does not end well")
    desk.program.run("report", "--file", file, "--year", str(today.year), "--format", "xlsx", "--lang", "de",
                     "--out", desk.program.folder / "command.xlsx")
    ours, commands = (table_values(desk.program.folder / name) for name in ("report.xlsx", "command.xlsx"))
    expect(len(ours) > 5 and ours == commands, f"the window exports {ours}, the command {commands}")


def take_back(desk):
    """Escape closes a list and nothing behind it; Ctrl+Z takes back from any field, but not what the file began with."""
    press, words = desk.screen.press, desk.words
    window = desk.open_file(desk.team_file())
    form = lambda label: words(FORM, label)
    press("Ctrl+N")
    window.focuses(form("&Organisation"))
    press(words.key(FORM, "&District"), "Alt+Down")
    until("the districts are open", desk.screen.popups)
    press("Escape")
    until("the districts are closed", lambda: not desk.screen.popups())
    window.sees(words(FOOTER, "Save and next"))
    desk.screen.picture("form-still-there")
    press("Escape")
    until("the form is closed", lambda: not next(window.nodes(name=words(FOOTER, "Save and next")), None))
    fill_and_save(desk, window, "ho", "Horizont Pirna e. V.", "Satzung")
    press("Ctrl+2")
    sessions = words("RecordPages", "Sessions")
    until("the session is listed", lambda: rows_of(window, sessions) == ["Horizont Pirna e. V."])
    window.focuses(words("RecordPages", "Client, concern, content"))
    press("Ctrl+z")
    until("the session is taken back", lambda: not rows_of(window, sessions))
    desk.screen.picture("taken-back")


CASES = {
    "log_session": log_session,
    "log_session_with_person": log_session_with_person,
    "take_back": take_back,
    "look_up": look_up,
    "killed_form": killed_form,
    "killed_editor": killed_editor,
    "export_report": export_report,
    "first_start": first_start,
    "second_start": second_start,
}
