# Newspapers leave the year out: "le 30 juin" is the one before or the one to come, and the nearest verb says which.
"""Words around a date → whether it is past or to come."""

from __future__ import annotations

import re
from itertools import pairwise

from builder.languages.language import Tense
from builder.mentions.setting import Found, Setting

_STOP = re.compile(r"[.!?;…]+(?=\s)|\n")
_WORDS = re.compile(r"[^\W\d_]+")
_ENTRY = re.compile(r"[*_ \u00a0]*[:–—-] ")
"""Behind a date that heads an entry of a list, whose first words alone are of that day."""
_ENTRY_ENDS = re.compile(r"[,;(]")
_REACH = 120
"""How far a verb may stand from the date it is about: about a long clause."""
DONE = -2
"""What a verb says that leads to its date: "ouverte le 8 avril" was opened, however near that day is."""
_LEADS = 8
"""Words between a verb and its date at most: "a ouvert ses portes à Tours le"."""
_BETWEEN = 3
"""Words from an auxiliary to its participle: "a déjà été rachetée"."""


def tense(found: Found, setting: Setting) -> int:
    """-1 where the sentence speaks of what was, `DONE` where it does so of this date, 1 of what is to come, 0 where it
    does not say.
    """
    if setting.ahead:
        return 1
    text, span, table = setting.text, setting.span, setting.calendar.tense
    start, end = found.span()
    low, high = max(span.start, start - _REACH), min(span.end, end + _REACH)
    for stop in _STOP.finditer(text, low, start):
        low = stop.end()
    if way := way_of(text[low:start], table):
        return way
    opens = not _WORDS.findall(text[low:start])[1:]
    stop_after = (_ENTRY_ENDS if _ENTRY.match(text, end) else _STOP).search(text, end, high)
    return _way_after(text[end : stop_after.start() if stop_after else high], table, opens=opens)


def way_of(clause: str, table: Tense) -> int:
    """What the last verb of the words before a date says of it."""
    low = table.aside.sub(" ", clause.lower())
    words, apposed = _WORDS.findall(low), _apposed(low)
    for at in range(len(words) - 1, -1, -1):
        if way := _sign(words, at, table, near=at >= len(words) - 2 or at == apposed):
            return DONE if way < 0 and _leads_to_date(words[at + 1 :], table) else way
    return 0


def _leads_to_date(between: list[str], table: Tense) -> bool:
    """Whether a verb is that of the date behind these words: neither another is, nor is it put off to that date."""
    if not between or len(between) > _LEADS or between[-1] in table.goals:
        return not between
    return not any(
        word.endswith(table.infinitive_endings) and before not in table.determiners  # "du verre" is a thing
        for before, word in pairwise(["", *between])
    )


def _apposed(clause: str) -> int:
    """Which word opens what the last comma parts from the rest: "l'effectif, *monté* à 121 personnes en"."""
    comma = clause.rfind(",")
    return len(_WORDS.findall(clause, 0, comma)) if comma >= 0 else -1


def _way_after(clause: str, table: Tense, *, opens: bool) -> int:
    """`opens`: the date is the first of its sentence, whose verb is its own; so is one right behind the date."""
    words = _WORDS.findall(clause.lower())
    for at in range(len(words)):
        if way := _sign(words, at, table, near=at == 0):
            return DONE if way < 0 and (opens or at <= 1) else way
    return 0


def _sign(words: list[str], at: int, table: Tense, *, near: bool) -> int:
    """What one word says; `near` the date a participle needs no auxiliary: "ouvert en"."""
    word = words[at]
    if word in table.neither:
        return 0
    if word in table.future or word in table.passive or word.endswith(table.future_endings):
        return 1
    if word in table.past or word.endswith(table.past_endings):
        return -1
    told = at > 0 and words[at - 1] in table.auxiliaries and is_participle(word, table, nouns=True)  # "est arrivée"
    if told or (is_participle(word, table) and not (at and words[at - 1] in table.determiners)):
        before = words[max(0, at - _BETWEEN) : at]
        if any(w in table.passive or w in table.future or w.endswith(table.future_endings) for w in before):
            return 1
        if near or not table.auxiliaries.isdisjoint(before):
            return -1
    return 0


def is_participle(word: str, table: Tense, *, nouns: bool = False) -> bool:
    """Whether a word in lower case is a past participle; what is a noun as well only where `nouns` says so."""
    for form in (word, word[:-1], word[:-2]):
        if form in table.nouns and not nouns:
            return False
        if form in table.participles or form.endswith(table.participle_endings):
            return word[len(form) :] in ("", "e", "s", "es")
    return False
