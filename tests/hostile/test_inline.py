# A Markdown article may say more than plain text: emphasis, code and links to http or https. Nothing else.
"""What Markdown articles can and cannot do to a page."""

from __future__ import annotations

import sys
from html import unescape
from typing import Any

import markdown
import pytest
from hostile_strings import OWN, characters, collected
from hypothesis import given, settings
from hypothesis import strategies as st
from seen import Events, events

from builder.pages.inline import inline

MEANT = [
    ("*x*", "<em>x</em>"),
    ("_x_", "<em>x</em>"),
    ("**x**", "<strong>x</strong>"),
    ("***x***", "<strong><em>x</em></strong>"),
    ("**a *b* c**", "<strong>a <em>b</em> c</strong>"),
    ("`a *b* <c>`", "<code>a *b* &lt;c&gt;</code>"),
    ("\\*x\\*", "*x*"),
    ("a\nb", "a b"),
    ("snake_case_name, 3 * 4 * 5", "snake_case_name, 3 * 4 * 5"),
    ("[x](https://a.test/b)", '<a href="https://a.test/b" rel="nofollow noopener">x</a>'),
    ('[x](http://a.test "title")', '<a href="http://a.test" rel="nofollow noopener">x</a>'),
    ("[*x* `y`](https://a.test)", '<a href="https://a.test" rel="nofollow noopener"><em>x</em> <code>y</code></a>'),
    ("<https://a.test>", '<a href="https://a.test" rel="nofollow noopener">https://a.test</a>'),
    ("[x](https://a.test/?b=1&copy;=2)", '<a href="https://a.test/?b=1%C2%A9=2" rel="nofollow noopener">x</a>'),
    ("[x](https://a.test/?b=1&c=2)", '<a href="https://a.test/?b=1&amp;c=2" rel="nofollow noopener">x</a>'),
    ("[x](https://a.test/b\\_c\\*)", '<a href="https://a.test/b_c*" rel="nofollow noopener">x</a>'),
    ("# x", "# x"),
    ("- 5 %", "- 5 %"),
    ("2023. Puis", "2023. Puis"),
    ("> x", "&gt; x"),
    ("    x", "x"),
    ("---", "---"),
    ("R&D &amp; &eacute;", "R&amp;D &amp; &eacute;"),
    ("18\u202f000\u00a0€ \u200bx", "18\u202f000\u00a0€ \u200bx"),
    ("Stéphane\u00a0: « oui »", "Stéphane\u00a0: « oui »"),
]
"""Markdown, and what it means."""

NOWHERE = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "javascript\\:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java&#x09;script:alert(1)",
    "java&Tab;script:alert(1)",
    "&#106;avascript:alert(1)",
    "&#0000106&#0000097vascript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript&#58alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "\u00a0javascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "file:///etc/passwd",
    "ftp://a.test",
    "mailto:a@a.test",
    "blob:https://a.test/x",
    "//a.test",
    "/x",
    "../x",
    "#x",
    "x.md",
    "",
    "https:a.test",
    "\\x68ttps://a.test",
    "view-source:https://a.test",
)
"""Targets that are no http or https."""


def active(found: Events) -> Events:
    """Whatever is more than text, emphasis, code and links to http or https."""
    plain = {("start", tag) for tag in ("em", "strong", "code", "span", "br")} | {
        ("end", tag) for tag in ("em", "strong", "code", "span", "a")
    }
    return [event for event in found if event[0] != "text" and event not in plain and not link(event)]


def link(event: tuple[str, ...]) -> bool:
    return (
        event[:2] == ("start", "a")
        and event[3:] == ("rel=nofollow noopener",)
        and event[2].lower().startswith(("href=http://", "href=https://"))
    )


def harmless(words: str) -> bool:
    """Whether nothing active comes of `words`, its elements are closed, and a raw block shows what it shows alone."""
    made = inline(words)
    found = events(made)
    opened = [event[1] for event in found if event[0] == "start" and event[1] != "br"]
    closed = [event[1] for event in found if event[0] == "end"]
    within = markdown.markdown(
        f'<div class="article">\n<p class="original">{made}</p>\n<p>next</p>\n</div>',
        extensions=["toc", "tables", "fenced_code", "attr_list", "md_in_html"],
    )
    around = events('<div class="article"><p class="original">'), events("</p><p>next</p></div>")
    return (
        not active(found)
        and sorted(opened) == sorted(closed)
        and "\n" not in made
        and events(within) == [*around[0], *found, *around[1]]
    )


@pytest.mark.parametrize(("words", "meant"), MEANT)
def test_emphasis_code_and_links_work_and_the_rest_is_text(words: str, meant: str) -> None:
    assert inline(words) == meant


@pytest.mark.parametrize("target", NOWHERE)
def test_what_is_no_web_address_leads_nowhere(target: str) -> None:
    for words in (
        f"[x]({target})",
        f"[x](<{target}>)",
        f"[x]({target} 'y')",
        f"<{target}>",
        f"[x][y]\n\n[y]: {target}",
    ):
        assert not [event for event in events(inline(words)) if event[:2] == ("start", "a")], words
        assert harmless(words), words


@pytest.mark.parametrize(
    "words",
    [
        "![x](https://a.test/x.png)",
        "![x][y]",
        "<img src=https://a.test/x.png>",
        "<b>x</b>",
        "<!-- x -->",
        "<a href='https://a.test' onclick='x'>x</a>",
        "[x]: https://a.test",
        "[x][]",
        "<a@a.test>",
    ],
)
def test_images_html_references_and_mail_are_shown_as_they_are_typed(words: str) -> None:
    assert unescape(inline(words)) == words


def test_our_own_hostile_strings_stay_harmless() -> None:
    assert [words for words in OWN if not harmless(words)] == []


@pytest.mark.slow
def test_collected_strings_and_characters_stay_harmless() -> None:
    assert [words for words in (*collected(), *characters()) if not harmless(words)] == []


def test_attributes_cannot_be_broken_out_of() -> None:
    for mark in "\"'<>` \t\n\\&;\u202e\x00{}|":
        for words in (f"[x](https://a.test/{mark}onclick={mark}x{mark})", f"<https://a.test/{mark}onclick=x>"):
            assert harmless(words), words


@settings(max_examples=500, deadline=None, derandomize=True)
@given(
    st.lists(
        st.sampled_from([*"*_`[]()<>!&#;\\\"' \n:ax1\x02\x03", "https://", "javascript:", "](", "&#", "wzxhzdk:0"])
    )
)
def test_no_mixture_of_marks_is_active(marks: list[str]) -> None:
    assert harmless("".join(marks))


@settings(deadline=None)
@given(st.text(st.characters()))
def test_any_text_has_an_answer_that_can_be_sent(words: str) -> None:
    inline(words).encode("utf-8")


def steps(words: str) -> int:
    """Lines of Python run for `words`: what grows with it, whatever the machine is busy with."""
    inline("*x*")
    count = 0

    def line(*_: object) -> Any:
        nonlocal count
        count += 1
        return line

    before = sys.gettrace()
    sys.settrace(line)
    try:
        inline(words)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "unit",
    ["[", "*", "_", "`", "[[]](", "[x](", "[a](<", "![", "](", "**a ", "*a **b ", "``` `", "<", "&#", "\\", "*a_ "],
)
def test_ten_thousand_marks_cost_no_more_than_twice_five_thousand(unit: str) -> None:
    assert steps(unit * 10_000) <= 2.2 * steps(unit * 5_000)


@pytest.mark.parametrize("unit", ["[", "*", "`", "[x](", "*a **b "])
def test_a_long_sentence_with_a_few_marks_costs_no_more_than_its_length(unit: str) -> None:
    marks = sum(map(unit.count, "[`*_"))
    most = unit * (200 // marks)
    assert steps(most + "a" * 4_000) <= 2.2 * steps(most + "a" * 2_000)


def test_what_has_too_many_marks_is_shown_as_typed() -> None:
    for depth in (300, 5_000):
        for words in (
            "[" * depth + "x" + "](https://a.test)" * depth,
            "*" * depth + "x" + "*" * depth,
            "<b>" + "`" * depth,
        ):
            assert unescape(inline(words)) == words
