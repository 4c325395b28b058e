# Files are read in the order of their names, each on its own: what is wrong with one never costs another.
"""A folder of files → Articles and Diagnostics."""

from __future__ import annotations

import hashlib
import stat
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from builder.intake import MEGABYTE
from builder.languages import ARTICLES, FIGURES
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.text import Article, Basis
from builder.sources.encoding import decode
from builder.sources.front_matter import Header, Problem, header_of, is_id, parse, split
from builder.sources.printed import printed_day
from builder.sources.signed import printed_author
from builder.storage import printable, told
from builder.work import Stage, Work

FORMATS = {".txt": "txt", ".text": "txt", ".md": "md", ".markdown": "md"}
KEPT_BESIDE = {".yml", ".yaml", ".csv", ".po"}
"""Files of ours that stand beside the articles."""
LIMIT = 20 * MEGABYTE
"""Bytes of one article at most."""
_ALONE = Work()
_NO_TEXT = "is no text in UTF-8, UTF-16 or Windows-1252; save it as UTF-8"


def read_folder(
    folder: Path, root: Path, language: str, known: Iterable[str], work: Work = _ALONE
) -> tuple[tuple[Article, ...], tuple[Diagnostic, ...]]:
    """The articles in `folder`, in the order of their file names.

    `root` is what paths are told relative to; `language` what an article is in that does not say; `known` the
    languages that can be read. What front matter says is kept by `work`.
    """
    found: list[Diagnostic] = []
    files: list[_File] = []
    paths, problem = _files(folder)
    if problem:
        return (), (Diagnostic(told(folder, root), 0, "no-seeds", problem),)
    inside = folder.resolve().is_relative_to(root.resolve())
    for path in paths:
        name = told(path, root)
        if path.suffix.lower() not in FORMATS:
            found.append(Diagnostic(name, 0, "unknown-format", f"only {', '.join(sorted(FORMATS))} are read; left out"))
            continue
        file = _opened(path, name, root if not inside or path.is_symlink() else None)
        if isinstance(file, Diagnostic):
            found.append(file)
        else:
            files.append(file)
    headers = work.through(HEADERS, [file.head for file in files])
    read = [_read(file, header, language, tuple(known)) for file, header in zip(files, headers, strict=True)]
    found += (problem for _, problems in read for problem in problems)
    articles = [article for article, _ in read if article]
    if not articles and not found:
        told_next = "the folder holds no article yet; `briefing add FILE` puts one in it"
        found.append(Diagnostic(told(folder, root), 0, "no-articles", told_next, Severity.NOTE))
    kept, clashes = _told_apart(articles)
    return kept, (*found, *clashes)


def _files(folder: Path) -> tuple[list[Path], str]:
    """What in `folder` may be an article, in the order of the names; or why nobody can say."""
    try:
        paths = sorted(folder.iterdir(), key=lambda p: (unicodedata.normalize("NFC", p.name), p.name))
    except (FileNotFoundError, NotADirectoryError):
        return [], "the folder is missing; make it and put articles in it"
    except OSError as problem:
        return [], f"cannot be read ({problem.strerror}); check its permissions"
    return [path for path in paths if not _beside(path)], ""


def _beside(path: Path) -> bool:
    """Whether `path` is none of the articles: hidden, a file of ours, or a folder that is not named like an article."""
    suffix = path.suffix.lower()
    return path.name.startswith(".") or suffix in KEPT_BESIDE or (suffix not in FORMATS and _is_folder(path))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class Head:
    """The front matter of a file."""

    file: str
    source: str
    """Empty where it has none."""


def _read_head(head: Head) -> Header:
    return header_of(head.source)


def _file_of(head: Head) -> str:
    return head.file


def _source_of(head: Head) -> str:
    return head.source


HEADERS = Stage("front matter", Head, Header, _read_head, _file_of, known_by=_source_of)


@dataclass(frozen=True, slots=True)
class _File:
    """A file that was read."""

    path: Path
    name: str
    head: Head
    body: str
    body_line: int
    problems: tuple[Problem, ...]
    """With front matter that is opened and never closed."""


def _opened(path: Path, name: str, root: Path | None) -> _File | Diagnostic:
    """The file at `path`, or why it cannot be read; `root` where it may lead out of there."""
    data = _data(path, root)
    text = decode(data) if isinstance(data, bytes) else None
    if text is None:
        code, why = data if isinstance(data, tuple) else ("undecodable", _NO_TEXT)
        return Diagnostic(name, 0, code, why)
    head, body_at = split(text)
    unclosed = () if head else tuple(parse(text, head)[1])
    return _File(path, name, Head(name, head), text[body_at:], text.count("\n", 0, body_at) + 1, unclosed)


def _read(
    file: _File, header: Header, language: str, known: tuple[str, ...]
) -> tuple[Article | None, list[Diagnostic]]:
    """The article in `file`, and what is wrong with it."""
    name, body = file.name, file.body
    found = [Diagnostic(name, line, "front-matter", what) for line, what in (*file.problems, *header.problems)]
    if not body.strip():
        return None, [*found, Diagnostic(name, 0, "empty", "has no text; put the article in it or remove it")]
    fields = header.fields
    article = Article(
        id=fields.get("id") or slug(file.path.stem),
        path=name,
        text=body,
        digest=hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest(),
        language=fields.get("language", language),
        format=FORMATS[file.path.suffix.lower()],
        body_line=file.body_line,
        title=fields.get("title"),
        publisher=fields.get("publisher"),
        author=fields.get("author"),
        published=fields.get("published"),
        basis=fields.get("basis", Basis.UNKNOWN),
        basis_note=fields.get("basis_note", ()),
        basis_quotes=fields.get("basis_quotes", ()),
        url=fields.get("url"),
    )
    if read := ARTICLES.get(article.language):
        if article.published is None and (day := printed_day(body, read)):
            article = replace(article, published=day, basis=Basis.STATED)
        if article.author is None and (author := printed_author(body, read)):
            article = replace(article, author=author)
    if article.language not in known:
        found.append(
            Diagnostic(
                name,
                0,
                "unknown-language",
                f"language `{article.language}` is not read (known: {', '.join(known)}); shown, without facts",
                # A language translations are made in is no mistake of the front matter.
                Severity.NOTE if article.language in FIGURES else Severity.WARNING,
            )
        )
    return _with_true_quotes(article, found), found


def _data(path: Path, root: Path | None) -> bytes | tuple[str, str]:
    """The bytes of an article's file; or the code and the words for why it is left out."""
    try:
        if root and not path.resolve().is_relative_to(root.resolve()):
            return "outside", "is a link out of the project; copy the file itself into the folder"
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return "no-file", "is no file; move the articles in it, if there are any, into the folder itself"
        if status.st_size > LIMIT:
            return "too-large", f"is larger than {LIMIT // 1024 // 1024} MB; split it or leave it out"
        return path.read_bytes()
    except OSError as problem:
        return "unreadable", f"cannot be read ({problem.strerror}); check that it exists and its permissions"
    except RuntimeError:
        return "unreadable", "cannot be read (a link that leads to itself); remove it"


def _with_true_quotes(article: Article, found: list[Diagnostic]) -> Article:
    """An inferred date whose quotes are not in the article, or that has none, is no date."""
    missing = [quote for quote in article.basis_quotes if not quote.strip() or quote not in article.text]
    for quote in missing:
        found.append(
            Diagnostic(
                article.path,
                1,
                "basis-quote",
                f"the article does not say “{printable(quote[:60])}”; quote in `published_basis` what it says",
            )
        )
    if article.basis is Basis.INFERRED and (missing or not article.basis_quotes):
        if not missing:
            found.append(
                Diagnostic(
                    article.path,
                    1,
                    "basis-quote",
                    "an inferred date needs the `quotes` it follows from; left out",
                )
            )
        return replace(article, published=None, basis=Basis.UNKNOWN, basis_note=(), basis_quotes=())
    return article


def _told_apart(articles: list[Article]) -> tuple[tuple[Article, ...], list[Diagnostic]]:
    """One article an id and one a text: a second text with the same id gets another, a copy is left out."""
    ids: dict[str, str] = {}
    texts: dict[str, str] = {}
    kept: list[Article] = []
    found: list[Diagnostic] = []
    for article in articles:
        if (first := texts.get(article.digest)) is not None:
            found.append(Diagnostic(article.path, 0, "duplicate", f"has the same text as {first}; left out"))
            continue
        texts[article.digest] = article.path
        if (first := ids.get(article.id)) is not None:
            other = f"{article.id}-{article.digest[:6]}"
            found.append(
                Diagnostic(
                    article.path,
                    0,
                    "same-id",
                    f"has the id `{article.id}` of {first}; shown as `{other}`: give it an `id:` of its own",
                )
            )
            article = replace(article, id=other)  # noqa: PLW2901  the article under its own id
        ids[article.id] = article.path
        kept.append(article)
    return tuple(kept), found


def slug(words: str) -> str:
    """An id made of `words`: "Été à Paris !" → `ete-a-paris`; of letters we cannot spell, a digest of them."""
    plain = unicodedata.normalize("NFKD", words.casefold().replace("œ", "oe").replace("æ", "ae"))
    joined = "".join(c if c.isascii() and c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    made = "-".join(joined.split())[:60].strip("-")
    return made if is_id(made) else f"article-{hashlib.sha256(words.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
