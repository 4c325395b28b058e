# An article is shown before it is written: what its file said of it, what somebody gave, what is doubtful, and what in
# the briefing it is like.
"""What was understood of a file → an article as it would be added."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from builder import sources, text
from builder.adding.language import OTHER, language_of
from builder.adding.likeness import Likeness, likenesses, same_text
from builder.adding.material import Material
from builder.adding.minting import Minted, mint
from builder.adding.readers import Understood
from builder.anchors import read_registry
from builder.config import Project
from builder.errors import SourceError
from builder.languages import ARTICLES
from builder.model.text import Article, BlockKind, Document


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a briefing holds before something is added."""

    articles: tuple[Article, ...]
    ids: frozenset[str]
    """Of its articles, and of those it had: their links were sent."""
    language: str
    """What an article is in that does not show it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it would be added."""

    minted: Minted
    document: Document
    like: tuple[Likeness, ...]
    dated_by: str
    """What says when it was published; empty where nothing does."""
    warnings: tuple[str, ...]

    @property
    def title(self) -> str:
        """As the front matter or the text has it; empty where neither has one."""
        return self.document.title or ""


def shelf(project: Project) -> Shelf:
    """What `project` holds now; reads its articles, writes nothing."""
    own = next((code for code in project.languages if code in ARTICLES), project.languages[0])
    articles, _ = sources.read_folder(project.seeds, project.root, own, ARTICLES)
    registry, _ = read_registry(project.registry, "docs/links.lock.json")
    had = (entry.link.split("/")[1] for entry in registry.entries if entry.link.startswith("sources/"))
    return Shelf(articles, frozenset({*had, *(article.id for article in articles)}), own)


def draft(material: Material, understood: Understood, given: Mapping[str, str], held: Shelf) -> Draft:
    """The article `understood` of `material`, with what somebody has `given` of its fields; nothing is written.

    Raises SourceError where it is there already, or in a language that is not read.
    """
    fields: dict[str, Any] = {**understood.fields, **given}
    dated_by, warnings = understood.dated_by, list(understood.warnings)
    if material.private and _host(fields.get("url")) == _host(material.url) and "url" not in given:
        fields.pop("url", None)
        warnings.append("its address is of a private network and is not kept; --url gives the one it was published at")
    if "published" in given:
        fields.pop("basis", None)
        dated_by = "you"
    found, doubt = _language(material, understood.text, fields.get("language"), held)
    fields["language"] = found
    if (
        not fields.get("published")
        and found in ARTICLES
        and (day := sources.printed_day(understood.text, ARTICLES[found]))
    ):
        fields["published"], dated_by = day, "its first lines"
    if not fields.get("author") and found in ARTICLES:
        fields |= {"author": author} if (author := sources.printed_author(understood.text, ARTICLES[found])) else {}
    warnings += [doubt] if doubt else []
    named = _named(understood, fields)
    minted = mint(understood.text, understood.format, fields, named or _opening(understood.text), held.ids)
    if fields.get("id") and minted.article.id != fields["id"]:
        warnings.append(f"its id `{fields['id']}` is another article's: it gets `{minted.article.id}`")
    if twin := same_text(minted.article, held.articles):
        raise SourceError(f"{material.name}: is in the briefing already, as {twin.path}; nothing was added")
    same_url = next((a for a in held.articles if a.url and a.url == minted.article.url), None)
    if same_url:
        warnings.append(f"{same_url.path} is from the same address, and says something else: is it an earlier version?")
    document, _ = text.structure(minted.article)
    return Draft(minted, document, likenesses(document, held.articles), dated_by, tuple(warnings))


def _host(url: object) -> str | None:
    return urlsplit(str(url or "")).hostname


def _language(material: Material, words: str, given: str | None, held: Shelf) -> tuple[str, str]:
    """The language of an article, and what is doubtful about it. Raises SourceError where it is not read."""
    shown = language_of(words)
    if given:
        if given not in ARTICLES:
            return given, f"articles in `{given}` are shown, without facts"
        doubtful = shown not in (None, given)
        return given, f"it is said to be in `{given}`, and does not look like it" if doubtful else ""
    if shown is None:
        return held.language, f"too short to tell its language: taken for `{held.language}`; --language says another"
    if shown in ARTICLES:
        return shown, ""
    told = "in none of the languages that are known" if shown == OTHER else f"in `{shown}`"
    code = "CODE" if shown == OTHER else shown
    read, remedy = ", ".join(ARTICLES), f"--language {code} adds it to be shown without facts"
    raise SourceError(f"{material.name}: is {told}, and articles are read in {read}; {remedy}")


def _named(understood: Understood, fields: Mapping[str, Any]) -> str:
    if fields.get("title"):
        return str(fields["title"])
    article = Article("", "", understood.text, "", str(fields["language"]), understood.format)
    return text.structure(article)[0].title or ""


def _opening(words: str) -> str:
    return " ".join(words.split()[:8])


def words_of(document: Document) -> tuple[int, str, str]:
    """How many words an article has, its first sentence and its last; page furniture left out."""
    said = [s.text for block in document.blocks if block.kind is not BlockKind.FURNITURE for s in block.segments]
    return sum(len(one.split()) for one in said), said[0] if said else "", said[-1] if said else ""
