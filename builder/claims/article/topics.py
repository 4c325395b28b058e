# An article is about one company, and so is a sentence: by a name in the place of a subject, which not every name has.
"""Which company is spoken of."""

from __future__ import annotations

from collections import Counter

from builder.claims.article.masks import Sentence
from builder.claims.drafts import folded
from builder.claims.notation import patterns
from builder.languages.language import Language
from builder.mentions.names import Name
from builder.model.claims import Focus
from builder.model.mentions import MentionType
from builder.model.text import Span


def is_focus(name: str, focus: Focus) -> bool:
    """Whether `name` is the company of the briefing or one of its aliases."""
    return folded(name) in focus.folded


def company_named(name: str, focus: Focus) -> str:
    """The company of the briefing under its own name, any other as printed."""
    return focus.company if is_focus(name, focus) else name


def main_topic(names: tuple[Name, ...], focus: Focus) -> tuple[str | None, Span | None]:
    """The company in focus where the article names it, else the one it names most."""
    for name in names:
        if is_focus(name.text, focus):
            return focus.company, name.span
    counted = Counter(n.text for n in names if n.type is MentionType.ORG)
    if not counted:
        return None, None
    best, times = max(counted.items(), key=lambda pair: (pair[1], pair[0]))
    return (best, next(n.span for n in names if n.text == best)) if times > 1 else (None, None)


def subject_company(sentence: Sentence, focus: Focus, language: Language) -> Name | None:
    """The company a sentence is about by its own words: the first in the place of a subject."""
    if not sentence.at:
        return None
    refers, beside = patterns.REFERENCE.search(sentence.mask), 0
    joint = patterns.compiled(language.telling.before.joint, language)
    for start, thing in sentence.at.items():
        if refers and refers.start() < start:
            return None  # "the group" comes first: the sentence goes on about whom it was about
        if isinstance(thing, Name) and thing.type in (MentionType.ORG, None) and is_subject(sentence, start, language):
            if thing.type is None and not is_focus(thing.text, focus) and not _company_like(sentence, start):
                continue
            if _stands_by(sentence, thing, start, focus, language) or (
                beside and joint.fullmatch(sentence.mask, beside, start)
            ):
                beside = start + len(thing.text)
                continue
            if patterns.SHARE.match(sentence.mask, start + 1):
                continue  # "Vesta 8 %": a share in somebody else
            return thing
    return None


def _stands_by(sentence: Sentence, name: Name, start: int, focus: Focus, language: Language) -> bool:
    """Whether a noun beside a name says that it is not whom the sentence is about: "les vendeurs, Vesta et Albis"."""
    head = sentence.mask[max(0, start - 60) : start]
    if language.telling.references.bystanders.search(head):
        return True
    # "famille Roy", "Banque Albis" bring their noun along
    own = "" if is_focus(name.text, focus) else name.text[: name.text.rfind(" ") + 1].lower()
    return own != "" and language.telling.references.bystanders.search(head + own) is not None


def is_subject(sentence: Sentence, start: int, language: Language) -> bool:
    """Whether the name at `start` of the mask stands where a subject does, not after a preposition.

    A name further down an enumeration stands where the first one does.
    """
    listed, goes_on = patterns.joined(language.telling.before.conjunction, language.telling.before.article)
    for _ in range(patterns.LISTED):
        head = sentence.mask[max(0, start - 90) : start]
        joined = listed.search(head)
        if joined is None or not (joined["and"] or goes_on.match(sentence.mask, start)):
            break
        start -= len(head) - joined.start("name")
    head = sentence.mask[max(0, start - 60) : start]
    if not head:
        return True
    opening = language.telling.before.openings.search(head)
    if opening is None:
        return False
    governed = language.telling.before.prepositions.search(
        head
    )  # "l'éditeur de logiciels Vesta": "de" is the noun's own
    return governed is None or governed.start() > opening.end("article") > 0


def _company_like(sentence: Sentence, start: int) -> bool:
    head = sentence.mask[:start].strip(" -")
    return not head or head.endswith((":", ",", ".", "le", "la", "l'"))
