# Each option is checked by itself, and what is wrong is added to the problems of all: who edits a configuration wants
# to hear of them at once.
"""The values that the plugin's options may have; `where` is the option, as a message names it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from builder.locales import tag_of
from builder.model.originals import Originals
from builder.storage import printable

TRANSLATION = ("engine", "url")
"""What `translation:` may hold; keys of engines are taken from the environment alone."""
DATASET = ("license", "creator")
"""What `dataset:` may hold: what is said of the published data files to those who look for data."""


def names(value: object, where: str, problems: list[str]) -> tuple[str, ...]:
    """A list of words; none where there is none."""
    if value is None:
        return ()
    if isinstance(value, list) and all(isinstance(item, str) and item.strip() for item in value):
        return tuple(" ".join(item.split()) for item in value)
    problems.append(f"{where} must be a list of words, such as [One, Two]")
    return ()


def tags(value: object, where: str, problems: list[str]) -> Mapping[str, str]:
    """Language → its locale as configured, in their order: `[fr, en-US]` → `{"fr": "fr", "en": "en-US"}`."""
    tags: dict[str, str] = {}
    for words in names(value, where, problems) or ("fr", "en"):
        tag = tag_of(words)
        if tag is None:
            told = printable(words[:40])
            problems.append(f"{where}: the language `{told}` is unknown; write a code such as fr, en-GB or de")
            continue
        language = tag.split("-")[0]
        if tags.setdefault(language, tag) != tag:
            both = f"`{tags[language]}` and `{tag}`"
            problems.append(f"{where}: {both} would have the same pages, /{language}/; name one of them")
    return tags


def switch(value: object, where: str, problems: list[str]) -> bool:
    """Whether it is on."""
    if value is not None and not isinstance(value, bool):
        problems.append(f"{where} must be true or false")
    return value is True


def originals(value: object, where: str, problems: list[str]) -> Originals | None:
    """How much of the articles is published; none where nobody has chosen."""
    if value is None:
        return None
    if isinstance(value, str) and value in list(Originals):
        return Originals(value)
    problems.append(f"{where} must be {', '.join(Originals)}; it says how much of the articles is published")
    return None


def engine(value: object, where: str, problems: list[str]) -> tuple[str, str | None]:
    """The engine and its address."""
    if value is None:
        return "", None
    if not isinstance(value, dict) or not all(isinstance(item, str) and item.strip() for item in value.values()):
        problems.append(f"{where} must name an engine, such as {{engine: libre, url: 'http://localhost:5000'}}")
        return "", None
    for unknown in sorted(set(value) - set(TRANSLATION), key=str):
        # What stands there may be a key: it is not repeated.
        remedy = "; a key belongs into the environment" if "key" in str(unknown).lower() else ""
        problems.append(f"{where}: {unknown_option(unknown, TRANSLATION)}{remedy}")
    return value.get("engine", ""), value.get("url")


def dataset(value: object, where: str, problems: list[str]) -> tuple[str, str]:
    """The licence of the data files and who made them."""
    if value is None:
        return "", ""
    if not isinstance(value, dict) or not all(isinstance(item, str) and item.strip() for item in value.values()):
        example = "{license: 'https://creativecommons.org/licenses/by/4.0/', creator: NAME}"
        problems.append(f"{where} must say whose the data files are, such as {example}")
        return "", ""
    for unknown in sorted(set(value) - set(DATASET), key=str):
        problems.append(f"{where}: {unknown_option(unknown, DATASET)}")
    license_ = value.get("license", "")
    if license_ and not license_.startswith(("https://", "http://")):
        problems.append(f"{where}: `license` is no address; give that of the licence's text, from https:// on")
    return license_, " ".join(value.get("creator", "").split())


def unknown_option(name: object, known: Sequence[str]) -> str:
    """What to say of an option that there is not."""
    shown = printable(str(name)[:40])
    near = get_close_matches(shown, known, n=1)
    remedy = f"did you mean `{near[0]}`?" if near else f"known are {', '.join(known)}"
    return f"`{shown}` is unknown; {remedy}"
