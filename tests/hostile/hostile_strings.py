# Strings that somebody collected because they broke something, and those that could break what we use: Python-Markdown
# with its extensions, MkDocs, the theme, HTML. All are data; what they must not do is decided in the tests.
"""What hostile articles are made of."""

from __future__ import annotations

import json
import os
import re
import string
from functools import cache
from pathlib import Path

import pytest

PACKAGES = Path(__file__).parent / "node_modules"
MISSING = "the lists of hostile strings are not installed; run `npm ci --prefix tests/hostile`"

MARKUP = (
    "<script>window.__pwned=1</script>",
    "<SCRIPT SRC=//example.test/x.js></SCRIPT>",
    "</title><script>window.__pwned=2</script>",
    "</p></div></div><script>window.__pwned=3</script>",
    "</td></tr></table><svg/onload=window.__pwned=4>",
    "<img src=x onerror=window.__pwned=5>",
    "<img src=`x` onerror=window.__pwned=6 //",
    '"><img src=x onerror=window.__pwned=7>',
    "'><img src=x onerror=window.__pwned=8>",
    '" onmouseover="window.__pwned=9" x="',
    "' onfocus='window.__pwned=10' autofocus tabindex=1 x='",
    "<svg><animate onbegin=window.__pwned=11 attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.__pwned=12>",
    "<details open ontoggle=window.__pwned=13>",
    "<iframe srcdoc='&lt;script&gt;parent.__pwned=14&lt;/script&gt;'>",
    '<a href="javascript:window.__pwned=15">x</a>',
    "<a href=jav&#x09;ascript:window.__pwned=16>x</a>",
    "<style>@import '//example.test/x.css';</style>",
    "<link rel=stylesheet href=//example.test/x.css>",
    "<base href=//example.test/>",
    '<meta http-equiv="refresh" content="0;url=//example.test/">',
    "<form action=//example.test/><button>x</button></form>",
    "<body onload=window.__pwned=17>",
    "<template><script>window.__pwned=18</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=window.__pwned=19>'>",
    "<textarea>",
    "<plaintext>",
    "<xmp>",
    "<!-- comment",
    "<!-- comment --> after",
    "--> <!-- <b>x</b> -->",
    "<!--><script>window.__pwned=20</script>-->",
    "<![CDATA[ x ]]>",
    "<?php echo 1 ?>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE html>",
    "</",
    "<",
    "<a",
    "<a b='",
    "<p>x",
    "<br>",
    "<hr/>",
    "<div markdown=1>*x*</div>",
    "<div markdown='block'>\n# x\n</div>",
    "</li></ul>",
    "</ul></div>",
    "</span>",
    "</small>",
    "<b>x",
)
ENTITIES = (
    "&lt;script&gt;window.__pwned=21&lt;/script&gt;",
    "&lt;/title&gt;&lt;script&gt;window.__pwned=22&lt;/script&gt;",
    "&amp;lt;script&amp;gt;",
    "&amp;amp;lt;b&gt;",
    "&#60;script&#62;window.__pwned=23&#60;/script&#62;",
    "&#x3C;b&#x3e;",
    "&#0000106&#0000097&#0000118&#0000097&#0000115",
    "&#0000060script&#0000062",
    "&#60b&#62",
    "&lt b&gt",
    "&ltimg src=x onerror=window.__pwned=24&gt",
    "&copy &copy; &copycat &COPY",
    "&notit; &notin;",
    "&Tab;&NewLine;x",
    "java&Tab;script:window.__pwned=25",
    "&nbsp;x&nbsp;",
    "&shy;&zwj;&lrm;&rlm;",
    "&#0; &#x0; &#128; &#x80; &#xD800; &#x110000; &#9999999999;",
    "&quot;x&quot; &apos;x&apos;",
    "&",
    "&&",
    "&;",
    "&#;",
    "&#x;",
    "&x",
    "R&D, AT&T et Q&A",
    "?a=1&copy=2&lt=3&para=4",
)
MARKDOWN = (
    "*x*",
    "**x**",
    "***x***",
    "_x_ __x__ a_b_c",
    "* * *",
    "---",
    "- - -",
    "***",
    "===",
    "`x`",
    "``x` ``",
    "```",
    "~~~",
    "~~x~~",
    "x^2^ H~2~O ==x== ++x++ --x--",
    "$x$ $$y$$ \\(z\\) \\[w\\]",
    "\\*x\\*",
    "\\",
    "\\\\",
    "\\<b>",
    "\\&lt;",
    "C:\\temp\\new_name",
    "# x",
    "###### x ######",
    "x #",
    "x {#id}",
    "> x",
    ">x",
    "- x",
    "+ x",
    "* x",
    "1. x",
    "1) x",
    "12345678901. x",
    "2023. x",
    "    x",
    "\tx",
    ": x",
    "!!! note",
    "??? x",
    '=== "x"',
    "::: x",
    "[x](y.md)",
    "[x](javascript:window.__pwned=26)",
    "![x](//example.test/x.png)",
    "![x](x 'y\"onerror=\"window.__pwned=27')",
    "[x]: //example.test/",
    "[x][y]",
    "[x]",
    "[^1]",
    "[^1]: x",
    "*[HTML]: x",
    "[TOC]",
    "[toc]",
    "[[x]]",
    "<https://example.test/>",
    "<javascript:window.__pwned=28>",
    "<a@example.test>",
    "https://example.test/?a=b_c_d*e*",
    "a@example.test",
    "](x) [y](z",
    "]( javascript:window.__pwned=29 )",
    "]{ #x onclick=window.__pwned=30 }[",
    "x](y){ onclick=window.__pwned=31 } [z",
    "{: onclick=window.__pwned=32 }",
    "x {: onclick=window.__pwned=33 }",
    "{ #x .y onclick=window.__pwned=34 }",
    "x\n{: onclick=window.__pwned=35 }",
    "{:.said}",
    "}",
    "{",
    "|",
    "||",
    "a | b",
    "| a | b |\n|---|---|\n| c | d |",
    "|---|",
    "\\|",
    "`|`",
    "`a | b",
    "a\n===",
    "a\n---",
    "a\n\nb",
    "a  \nb",
    "a\r\n\r\nb",
    "a\rb",
    "a\n\n\n# b",
    "a\n- b\n- c",
    "a\n    b",
    "---\ntitle: x\n---",
    "title: x\n\ny",
    "IA: pour le meilleur",
    "--8<-- 'mkdocs.yml'",
    '-8<- "mkdocs.yml"',
    ';--8<-- "x"',
    "{{ x }}",
    "{% x %}",
    "{# x #}",
    "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
    "{{ config }} {{ self.__init__ }}",
    "%(x)s %s %d %",
    "100 % des 95 %s",
    "{0} {x} {x!r}",
    ":smile: :fontawesome-x:",
    "--8<--",
    "{++x++} {--x--} {>>x<<}",
    "/// note\nx\n///",
    "<!-- briefing: generated sha256-" + "0" * 64 + " -->",
    "<!-- md:version -->",
)
STASHED = (
    "\x02wzxhzdk:0\x03",
    "\x02klzzwxh:0001\x03",
    "wzxhzdk:0",
    "klzzwxh:0001",
    "\x02amp\x03",
    "\x02\x03",
    "\x0260\x03",
    "\x02klzzwxh:0000\x03klzzwxh:0000",
    "\x02qQzXq\x03",
    "{kWzxhzdk:0}",
)
UNSEEN = (
    "\x00",
    "a\x00b",
    "\x00<b>",
    "<\x00script>",
    "a\x01\x02\x03\x04\x05\x06\x07\x08b",
    "\x0b\x0c\x1c\x1d\x1e\x1f",
    "a\x1cb\x1db\x1eb\x1fb",
    "a\x0bb\x0cb\x85b\u2028b\u2029b",
    "\x1b[31mx\x1b[0m",
    "\x7f",
    "a\x80\x92\x9fb",
    "\ud800",
    "a\udfffb",
    "\ufffe\uffff\ufdd0",
    "\U000e0001\U000e0041\U000e007f",
    "\U0010ffff",
    "\u202eevil\u202c",
    "\u2066x\u2069 \u2067y\u2069",
    "\u200e\u200f\u061c",
    "\u200bx\u200b",
    "\u200c\u200d\u2060\ufeff",
    "\ufeff# x",
    "\u00ad\u00adx",
    "e\u0301 \u0301x",
    "Z" + "\u0335\u0310" * 20,
    "\u1680# x",
    "\u2009- x",
    "\u3000x\u3000",
    "18\u202f000\u00a0€",
    "«\u00a0x\u00a0»",
    "\u00a0\u00a0\u00a0\u00a0x",
    "\u202f# x\u202f",
    "  x  ",
    "x   y",
    " ",
    "   ",
    "\t",
    "\n",
    "x\ty",
    "👩\u200d👩\u200d👧\u200d👦 🏳\ufe0f\u200d🌈",
    "＜script＞window.__pwned=36＜/script＞",
    "ʺ onclick=x ʺ",
    "‹script›",
)
SENTENCES = (
    "« Nous sommes 200, dont 60 chercheurs », dit-elle (en souriant).",
    "“L’entreprise” vaut 6 Md$, soit +12 % : c'est 1,7 fois plus qu’en 2023.",
    'Il dit : "Non !" — puis s\'en va...',
    "C# et F# ; R&D ; a/b ; x=y ; n° 5 ; 3 * 4 ; snake_case_name ; ~10 % ; 5^2",
    "1er mai 2023. Puis 2. Et 3) aussi.",
)


def _listed() -> dict[str, tuple[str, ...]]:
    """Class → its strings, of vectors.txt."""
    found: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / "vectors.txt").read_text("utf-8").split("\n"):
        if line.startswith("## "):
            found[line[3:]] = []
        elif line and found:
            escaped = re.sub(r"\\\\|\\(?:[ntr]|x..|u....|U........)", _unescaped, line)
            found[next(reversed(found))].append(escaped)
    return {name: tuple(lines) for name, lines in found.items()}


def _unescaped(found: re.Match[str]) -> str:
    return found[0].encode("ascii").decode("unicode_escape")


VECTORS = _listed()
OWN = (*MARKUP, *ENTITIES, *MARKDOWN, *STASHED, *UNSEEN, *SENTENCES)
OWN = tuple(dict.fromkeys((*OWN, *(words for listed in VECTORS.values() for words in listed))))

BLANKS = (
    "\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f"
    "\u205f\u2060\u3000\ufeff\x85"
)


def characters() -> tuple[str, ...]:
    """Each ASCII character and each odd blank: alone, doubled, at either end, between letters, after a digit."""
    found = [*string.ascii_letters, *string.digits]
    for one in [chr(code) for code in range(128)] + list(BLANKS):
        if not one.isalnum():
            found += [one, one * 2, one * 3, f"{one}x", f"{one} x", f"x{one}", f"x {one}", f"x{one}x", f"{one}x{one}"]
            found += [f"x {one} x", f"1{one} x", f"12{one} x", f"12{one}"]
    return tuple(dict.fromkeys(found))


@cache
def collected() -> tuple[str, ...]:
    """The naughty strings and the Markdown of every CommonMark example; skips the test where they are missing."""
    naughty = PACKAGES / "blns" / "resources" / "blns.json"
    specification = PACKAGES / "commonmark-spec" / "spec.txt"
    if not (naughty.is_file() and specification.is_file()):
        if os.environ.get("BRIEFING_REQUIRE_BROWSER") == "1":
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    fence = "`" * 32
    examples = re.findall(rf"^{fence} example\n(.*?)^\.\n", specification.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    strings = (*json.loads(naughty.read_text("utf-8")), *(example.replace("→", "\t") for example in examples))
    assert len(strings) > 1000
    return tuple(dict.fromkeys(strings))
