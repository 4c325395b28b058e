# What was understood becomes one file of seeds/, read again before it is written: what the program would not read as it
# was meant is not put there.
"""An article → its file in seeds/."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from builder.config import Project
from builder.errors import SourceError
from builder.model.slugs import slug_words, whole_words
from builder.model.text import Article, Basis
from builder.sources.folder import slug
from builder.sources.front_matter import RESERVED, is_id, parse, split
from builder.storage import told, write_text

_STATED = ("id", "title", "publisher", "author", "language", "published", "url")
_NAME = 30
"""Characters of a publisher in the name of a file."""
_ID = 60
"""Characters of an id at most."""


@dataclass(frozen=True, slots=True)
class Minted:
    """An article with the file it is to stand in."""

    article: Article
    name: str
    """Of the file, in seeds/."""
    text: str
    """Of the file: front matter, then the article as it is."""


def mint(text: str, format_: str, fields: Mapping[str, Any], title: str, taken: Collection[str]) -> Minted:
    """The article of `text` with `fields` of front matter; `title` is what its id is made of.

    `taken` are ids that articles have or had: a link that was sent must not lead to another article. Raises SourceError
    where it would be read otherwise than it is written.
    """
    id_ = _free(str(fields.get("id") or _wish(title)), taken)
    known = {**fields, "id": id_}
    written = f"---\n{_front_matter(known)}---\n{text}"
    header, body_at = split(written)
    read, problems = parse(written, header)
    if problems or written[body_at:] != text or any(read.get(name) != known.get(name) for name in _STATED):
        why = problems[0][1] if problems else "its front matter would be read otherwise"
        raise SourceError(f"{id_}: cannot be written: {why}")
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    name = f"{known.get('published') or 'undated'}-{_short(known.get('publisher'))}-{id_}"
    path = f"{name}.{format_}"
    article = Article(path=f"seeds/{path}", text=text, digest=digest, format=format_, **read)
    return Minted(article, path, written)


def write(project: Project, minted: Minted) -> str:
    """Writes the article's file, and returns its name; nothing that is there is written over. Raises SourceError."""
    path = project.seeds / minted.name
    if not project.seeds.resolve().is_relative_to(project.root):
        raise SourceError("seeds: is a link out of the project; make it a folder")
    if path.exists() or path.is_symlink():
        raise SourceError(f"{told(path, project.root)}: is there already; nothing was written")
    write_text(path, minted.text)
    return told(path, project.root)


def _wish(title: str) -> str:
    """The id that `title` would have, of whole words; one that each build makes anew is cut as it ever was."""
    wish = whole_words(slug_words(title), _ID)
    return wish if is_id(wish) else slug(title)


def _free(wish: str, taken: Collection[str]) -> str:
    numbered = (f"{wish}-{number}" for number in range(2, 10_000))
    return next(id_ for id_ in (wish, *numbered) if id_ not in taken and id_ not in RESERVED)


def _short(publisher: str | None) -> str:
    return slug(publisher)[:_NAME].strip("-") if publisher else "unknown"


def _front_matter(fields: Mapping[str, Any]) -> str:
    entries: dict[str, Any] = {name: fields[name] for name in _STATED if fields.get(name)}
    if fields.get("published"):
        entries["published_basis"] = _basis(fields)
    order = ("id", "title", "publisher", "author", "language", "published", "published_basis", "url")
    ordered = {name: entries[name] for name in order if name in entries}
    return yaml.dump(ordered, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=10_000)


def _basis(fields: Mapping[str, Any]) -> object:
    if fields.get("basis") is not Basis.INFERRED:
        return "stated"
    notes = dict(fields.get("basis_note", ()))
    why = notes.get("", "") if set(notes) <= {""} else notes
    return {"inferred": why, "quotes": list(fields.get("basis_quotes", ()))}


class _Plain(yaml.SafeDumper):
    """Dates and numbers without quotation marks: front matter is read without types."""

    yaml_implicit_resolvers = {}  # noqa: RUF012  PyYAML's own way to say so
