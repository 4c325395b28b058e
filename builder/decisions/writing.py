# An entry is added at the end of the file or cut out of it; the text around it is not written anew, so comments, order
# and spelling of a hand-edited file survive to the byte. What the file would say is read before it is written.
"""A Decision → an entry of the file, and back out of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import yaml

from builder.decisions.entries import EntryError, Layout, layout, tree
from builder.decisions.fields import LEGAL, decision, written
from builder.decisions.reading import text_of
from builder.errors import BuilderError
from builder.model.decisions import Decision, Verb, Words
from builder.storage import told, write_text

HEAD = "# What people decided, one entry each: the verb, by whom, on which day, why. Their order does not matter.\n"
"""The first line of a file that the program begins."""


def append(path: Path, root: Path, added: Decision) -> None:
    """Adds `added` at the end of the file at `path`, which is made where it is missing.

    Raises BuilderError where the file, as it stands, cannot be read, or the entry would not be read back as it is;
    nothing is then written.
    """
    text, cut = _checked(path, root)
    end = _line_end(text)
    before = text or HEAD
    gap = end if before.endswith(("\n", "\r")) else end + end
    entry = _entry(added, cut.indent, end)
    new = before + gap + entry
    try:
        last = layout(new).entries[-1]
        proved = last.text == entry and decision(tree(last)) == replace(added, line=last.line)
    except EntryError:
        proved = False
    if not proved:
        raise BuilderError(
            f"{told(path, root)}: this cannot be written as an entry ({added.verb}); check its texts for odd characters"
        )
    write_text(path, new)


def remove(path: Path, root: Path, removed: Decision) -> bool:
    """Takes the last entry that says what `removed` says out of the file; false where none does.

    Raises BuilderError where the file cannot be read; nothing is then written.
    """
    text, cut = _checked(path, root)
    for entry in reversed(cut.entries):
        try:
            same = decision(tree(entry)) == replace(removed, line=entry.line)
        except EntryError:
            continue
        if same:
            start = entry.start - len(_blank_line_before(text, entry.start))
            return write_text(path, text[:start] + text[entry.end :])
    return False


def _checked(path: Path, root: Path) -> tuple[str, Layout]:
    """The text of the file and its entries, all of them YAML, whatever they say."""
    try:
        text = text_of(path, root)
        cut = layout(text)
        for entry in cut.entries:
            tree(entry)
    except EntryError as problem:
        place = f"{told(path, root)}:{problem.line}" if problem.line else told(path, root)
        raise BuilderError(f"{place}: {problem}; mend it first, nothing was written") from None
    return text, cut


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _blank_line_before(text: str, at: int) -> str:
    """The blank line that `append` left above its entry, or nothing."""
    for end in ("\r\n", "\n"):
        if text.endswith(end + end, 0, at):
            return end
    return ""


def _entry(added: Decision, indent: str, end: str) -> str:
    """The lines of an entry."""
    values: dict[str, object] = {"reads": added.reads, "quote": added.quote, "by": added.by, "on": added.on}
    values |= {"why": added.why, "note": _by_language(added.note)}
    values |= {key: written(value) for key, value in added.changes}
    pairs = [(key, values[key]) for key in (*LEGAL[added.verb], "by", "on", "why") if values.get(key, "") != ""]
    node = _node([dict([(str(added.verb), _head(added)), *pairs])])
    lines = yaml.serialize(node, Dumper=_Words, allow_unicode=True, width=_ENDLESS)
    return "".join(f"{indent}{line}{end}" for line in lines.rstrip("\n").split("\n"))


def _head(added: Decision) -> object:
    if added.verb is Verb.DISPUTE:
        return {
            "title": _by_language(added.title),
            "relation": added.relation.replace("_", " "),
            "sides": [{"article": side.article, "quote": side.quote} for side in added.sides],
            "note": _by_language(added.note),
        }
    return added.claim or list(added.names)


def _by_language(words: Words) -> object:
    texts = dict(words)
    return texts.get("", "") if set(texts) <= {""} else texts


def _node(value: object) -> yaml.Node:
    """Lists of words on one line, all else a line each."""
    if isinstance(value, list):
        nodes = [_node(item) for item in value]
        return yaml.SequenceNode(_LIST, nodes, flow_style=all(isinstance(node, yaml.ScalarNode) for node in nodes))
    if isinstance(value, dict):
        given = {key: item for key, item in value.items() if item not in ("", {})}
        return yaml.MappingNode(_KEYS, [(_node(k), _node(v)) for k, v in given.items()], flow_style=False)
    word = written(value)
    # Lines that end in no line end of ours are kept only by an escape.
    return yaml.ScalarNode(_WORD, word, style='"' if _ODD_ENDS & set(word) else None)


class _Words(yaml.SafeDumper):
    """Writes a word as the word it is: `on` is no truth and a day no date."""

    yaml_implicit_resolvers = {}  # noqa: RUF012  PyYAML's own way to say so

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        """The items of a list stand further in than its key."""
        super().increase_indent(flow, False)  # noqa: FBT003  PyYAML's own signature


_WORD, _LIST, _KEYS = (f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map"))
_ENDLESS = 1 << 30
"""A text stays on its line, so that a diff shows which text changed."""
_ODD_ENDS = frozenset("\x85\u2028\u2029")
