# Every place a template puts text into, with every string that could be more than text. A page made with a plain word
# says what the page should be; with a hostile string in that word's place, nothing else may differ.
"""`escape.text` in every position, through Python-Markdown as the site has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import unescape
from pathlib import Path

import markdown
import pytest
from hostile_strings import MARKDOWN, MARKUP, OWN, characters, collected
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.config import load_config
from seen import Events, events, put, visible

from builder.pages import escape

REPOSITORY = Path(__file__).parents[2]
PLAIN = "Zqx"  # a word that toc's slugs, Markdown and HTML leave alone
EXTENSIONS = ("toc", "tables", "fenced_code", "attr_list", "md_in_html")  # MkDocs adds the first three to every site

POSITIONS = {
    "heading": "# X\n\nnext",
    "heading with an id": "## X { #named }\n\nnext",
    "heading with a label": "## Label: X { #named }\n\nnext",
    "paragraphs": "before\n\nX\n\nbetween\n\nX\n\nafter",
    "paragraph with attributes": "X\n{: .lede }",
    "end of a paragraph with attributes": "words X\n{: .lede }",
    "message of two": "X says X.",
    "list item": "- X\n\n- X\n",
    "end of a list item": "- [X](sources/one.md) — X, X\n\n",
    "table": "| X | Y |\n|---|---|\n| X | X |\n| – | X |\n| **X** | [X](a.md#b){ #id .fact } |\n",
    "table of one column": "| X |\n|---|\n| X |\n",
    "table without blanks": "|X|Y|\n|---|---|\n|X|X|\n",
    "table cell with more": (
        "| A | B |\n|---|---|\n"
        '| X <small>X</small> | [X](a.md){ .fact } <span class="badge">X</span><br>[X](b.md) <small>(X)</small> |\n'
    ),
    "link": "[X](y.md)",
    "link with attributes": "[X](y.md#z){ #id .fact }",
    "link with a class": "[X](y.md#z){ .fact } words",
    "links in a row": "[X](y.md#z){ .fact }<br>[X](y.md)<br><small>X</small>",
    "bold": "**X**: [X](y.md){ .fact }",
    "inline span": 'words <span lang="fr">X</span> <small class="untranslated">[X]</small>',
    "inline span at the start": '<span class="date">X</span> · <span class="subject">X</span><span id="a"></span>',
    "inline small": "words <small>(X)</small>",
    "cards": (
        '<ul class="cards" markdown="block">\n<li markdown="block">\n<p class="card-label">X</p>\n\n'
        '[X](y.md#z){ .fact } <span class="detail">X</span><br><small>X · X (X)</small>\n{: .card-figure }\n\n'
        "[X](y.md){ .card-more }\n</li>\n</ul>"
    ),
    "timeline": (
        '<ol class="timeline" markdown="block">\n<li markdown="block">\n\n'
        '<span class="date">X</span> · <span class="subject">X</span>\n\n\n**X**: [X](y.md#z){ #id .fact }\n\n'
        '[X](y.md) <small>(X)</small><br>[X](z.md)\n{: .said }\n</li>\n<li markdown="block">\n\nX\n\n</li>\n</ol>'
    ),
    "raw block": (
        '<div class="article">\n<div class="block paragraph">\n<div class="pair" id="a">\n'
        '<p class="original" lang="fr">X</p>\n<h2 class="translation" lang="en">X</h2>\n'
        '<p class="backlinks"><span class="visually-hidden">X </span><a href="../a/#b">X: X</a></p>\n</div>\n</div>\n'
        '<div class="table">\n<table>\n<thead><tr id="b"><th scope="col">X</th></tr></thead>\n<tbody>\n'
        '<tr><th scope=row>X</th><td>X</td><td><span lang="fr">X</span></td></tr>\n</tbody>\n</table>\n</div>\n</div>'
    ),
    "raw description list": (
        '<dl class="about">\n<dt>X</dt><dd>X</dd>\n'
        '<dt>P</dt><dd>X<details><summary>X</summary><p>X</p><ul><li lang="fr"><q>X</q></li></ul></details></dd>\n</dl>'
    ),
    "raw quotation": '<blockquote class="quotation" id="a">\n<p lang="fr">«X»</p>\n<p>X</p>\n</blockquote>\n\nnext',
    "attribute in a raw block": '<div class="table" aria-label="X" lang="X">\n<p title="X">words</p>\n</div>',
    "attribute in Markdown": 'words <span lang="X" title="a X b">words</span> words',
}
"""How templates/ print: X is where text goes."""


def convert(source: str) -> tuple[str, list[dict[str, object]]]:
    made = markdown.Markdown(
        extensions=list(EXTENSIONS), extension_configs={"toc": {"permalink": True}}, output_format="html"
    )
    return made.convert(source), made.toc_tokens  # type: ignore[attr-defined]  # set by toc


def page(words: Callable[[str], str]) -> tuple[str, list[str]]:
    """One page with every position, made by `words(position)`; and the names of its table of contents."""
    html, tokens = convert("\n\n<hr>\n\n".join(words(position) for position in POSITIONS.values()))
    names: list[str] = []

    def walk(found: Iterable[dict[str, object]]) -> None:
        for token in found:
            names.append(str(token["name"]))
            walk(token["children"])  # type: ignore[arg-type]

    walk(tokens)
    return html, names


def filled(position: str, words: str) -> str:
    as_text, as_attribute = escape.text(words), escape.text(words)
    return re.sub(
        r'(?P<quoted>(?<==")X(?=")|(?<="a )X(?= b"))|\bX\b',
        lambda found: as_attribute if found["quoted"] else as_text,
        position,
    )


def without_made_ids(html: str) -> str:
    """The ids that toc makes of a heading's words differ; they are letters, digits and hyphens in any case."""
    return re.sub(r'(<h\d id|class="headerlink" href)="#?[a-z0-9_-]*"', r'\1=""', html)


MODEL, MODEL_NAMES = page(lambda position: position.replace("X", PLAIN))
EXPECTED = events(without_made_ids(MODEL))


def wrong_with(words: str) -> str:
    """What a page made with `words` shows or has that it should not; empty where all is well."""
    html, names = page(lambda position: filled(position, words))
    found, meant = events(without_made_ids(html)), put(EXPECTED, PLAIN, words)
    if found != meant:
        at = next(
            (n for n, (a, b) in enumerate(zip(found, meant, strict=False)) if a != b), min(len(found), len(meant))
        )
        return f"{words!r}: {found[at : at + 2]} instead of {meant[at : at + 2]}"
    # Python-Markdown folds no-break spaces in the table of contents.
    entries = [folded(events(name)) for name in names]
    entries_meant = [folded(put(events(name), PLAIN, words)) for name in MODEL_NAMES]
    if entries != entries_meant:
        return f"{words!r}: in the table of contents {entries} instead of {entries_meant}"
    return ""


def folded(found: Events) -> list[str]:
    return [" ".join(" ".join(event).split()) for event in found]


def all_wrong(strings: Iterable[str]) -> list[str]:
    return [problem for words in strings if words and (problem := wrong_with(words))]


def test_the_extensions_tried_here_are_those_of_the_site() -> None:
    assert sorted(load_config(str(REPOSITORY / "mkdocs.yml")).markdown_extensions) == sorted(EXTENSIONS)


def test_the_comparison_sees_what_it_is_for() -> None:
    """Without escaping, almost nothing of this is shown as it is: a test of the test."""
    unescaped = [words for words in (*MARKUP, *MARKDOWN) if events(words) != [("text", visible(words).strip(" "))]]
    assert len(unescaped) > 40
    for html in ("<p>a</p>", "<p x=1>a b</p>", "<p>a<b>b</b></p>", "<p>a b<!-- c --></p>", "<p>b a</p>"):
        assert events(html) != events("<p>a b</p>")


def test_our_own_hostile_strings_are_shown_exactly_in_every_position() -> None:
    assert all_wrong(OWN) == []


@pytest.mark.slow
def test_each_character_is_shown_exactly_in_every_position() -> None:
    assert all_wrong(characters()) == []


@pytest.mark.slow
def test_naughty_strings_and_commonmark_s_examples_are_shown_exactly_in_every_position() -> None:
    assert all_wrong(collected()) == []


@pytest.mark.slow
@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.lists(
        st.sampled_from([*"\\`*_{}[]<>&#|\"'~^!+-=:;.()/ \t\n\u00a0a1x", "<b", "&lt", "&#6", "](", "{:"]), min_size=1
    )
)
def test_any_mixture_of_marks_is_shown_exactly(marks: list[str]) -> None:
    assert not wrong_with("".join(marks))


@given(st.text(st.characters()))
def test_any_text_can_be_sent_and_comes_back_from_html(words: str) -> None:
    sent = escape.text(words)
    sent.encode("utf-8")
    assert "\n" not in sent
    assert visible(unescape(sent)) == visible(words)


@pytest.mark.parametrize("words", ["\x00", "\x01", "\x7f\x7f", " ", "\n", "\ud800", "\u200b"])
def test_what_cannot_be_seen_is_never_nothing(words: str) -> None:
    assert escape.text(words)
    assert escape.text("") == ""


def test_articles_stay_readable_in_the_record() -> None:
    """French prose has few characters that could be active; references are for those."""
    prose = (
        "« L’entreprise, 1,7 Md€ – 6 % de plus (en 2023) ! – vise 18\u202f000 clients… », dit-il. Prix : 5 $ ; ~10 ?"
    )
    assert escape.text(prose) == prose
    assert escape.text("2. Et C# à R&D") == "&#50;. Et C&#35; à R&#38;D"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " https://x.test",
        "//x.test",
        "data:text/html,x",
        "",
        "#",
        "vbscript:x",
        "https:x",
        "java\nscript:x",
    ],
)
def test_an_address_is_http_or_nothing(url: str) -> None:
    assert escape.address(url) == "#"


@given(st.text(st.characters()))
def test_an_address_holds_nothing_that_could_end_it(rest: str) -> None:
    made = escape.address("https://" + rest)
    assert re.fullmatch(r"https://[A-Za-z0-9/:?#@!$&'*+,;=%._~-]*", made)
    assert escape.address(made) == made


@given(st.text(st.characters() | st.sampled_from("ab é_.,- *’«»#'"), max_size=12))
def test_words_without_marks_take_a_shorter_way_to_the_same_text(words: str) -> None:
    assert escape.text(words) == escape._ACTIVE.sub(escape._reference, escape.sendable(words))
