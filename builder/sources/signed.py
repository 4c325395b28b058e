# Most articles say who wrote them in a line of their own, above the text or below it; the author is taken from there
# where front matter does not say it. A name alone is one only where such a line stands: at the end, or at the day.
"""The author as an article prints it."""

from __future__ import annotations

from collections.abc import Iterator

from builder.languages import Language
from builder.languages.heads import heads_of
from builder.languages.signing import author_in

_REACH = 1200
"""Characters from the beginning in which a head stands."""
_LINE = 160
"""Characters of such a line at most."""
_FOOT = 3
"""Lines at the end of which one may sign the article."""
_ENDS = (".", "!", "?", "…", "»", ")")
_MARKS = "*_# \t\u00a0\u202f"


def printed_author(text: str, language: Language) -> str | None:
    """Whom a line above `text`, else one below it, names as who wrote it."""
    press, dated = language.press, heads_of(language.press.heads, alone=True)
    head = list(_head(text, language))
    for line in head:
        if author := author_in(press.bylines, line):
            return author
    for at, line in enumerate(head[1:], 1):  # the first line is the title, or the paper
        if (
            not head[at - 1].endswith(":")
            and (author := _alone(line, language))
            and any(map(dated.match, (head[at - 1], *head[at + 1 : at + 2])))
        ):
            return author
    foot = [words for line in text[-_REACH:].splitlines() if (words := line.strip(_MARKS))]
    for at in range(len(foot) - 1, max(0, len(foot) - 1 - _FOOT), -1):
        if press.furniture.match(foot[at]):
            continue
        signs = len(foot[at]) <= _LINE and (_ends_text(foot[at - 1]) or dated.match(foot[at - 1]))
        return (
            _alone(foot[at], language)
            if signs
            else author_in(press.bylines, foot[at] if len(foot[at]) <= _LINE else "")
        )
    return None


def _ends_text(line: str) -> bool:
    """Whether a text may end with a line: with a sentence, and with no words set apart, whose speaker stands below."""
    return line.endswith(_ENDS) and not (line.startswith("«") and line.endswith("»"))


def _head(text: str, language: Language) -> Iterator[str]:
    """The lines above the text, without what other articles are offered there; a long one, as of a deck, is empty."""
    teaser = False
    for line in text[:_REACH].splitlines():
        words = line.strip(_MARKS)
        teaser = bool(words) and (teaser or language.press.teaser.match(words) is not None)
        if words and not teaser:
            yield words if len(words) <= _LINE else ""


def _alone(line: str, language: Language) -> str | None:
    """Whom a line names where it stands for a signature; of persons those whose given name is known."""
    rows = language.press.bylines
    author = author_in(rows, line, alone=True)
    if author is None or author_in(rows, line):
        return author
    first, *more = author.split()
    known = not more or first.endswith(".") or first.casefold() in language.press.determiners
    return author if known or first in language.naming.given_names else None
