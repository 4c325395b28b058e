# A project of files as a stranger might leave them: names, front matter, text, tables and translations that would like
# to be more than text.
"""The hostile project, and what a browser finds on its site."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from hostile_strings import ENTITIES, MARKDOWN, MARKUP, OWN, VECTORS, collected
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser, sync_playwright

from builder.locales import Entry, write_po
from builder.model.text import BlockKind, Document
from builder.translation.checks import CHECKS

COMPANY = 'Océan "Bleu" <b>&amp;{{7*7}}</b>'
ALIAS = "<img src=x onerror=window.__pwned=101>"
PAYLOADS = (
    "</title><script>window.__pwned=102</script>",
    "<img src=x onerror=window.__pwned=103>",
    '" onmouseover="window.__pwned=104" \'',
    "&lt;/title&gt;&lt;script&gt;window.__pwned=105&lt;/script&gt;",
    "`x` {{7*7}} {% x %} [x](javascript:window.__pwned=106) | ~~~",
    "IA: pour **le** meilleur --- # {: onclick=window.__pwned=107 }",
    "\\<b>\\&lt;b&gt; <!-- x",
)
URL = "https://example.test/?a=1&copy=2&lt=3#x_*y*%22"
FILE_NAMES = (
    "\"quotes'.txt",
    " blank at both ends .txt",
    "🚀.txt",
    "<b>bold.txt",
    "R&D &lt;b&gt;.txt",
    "a#b?c=d.txt",
    "%2e%2e%2fetc.txt",
    "-rf --force.txt",
    "{{7*7}} `x` [y](z).txt",
    "é" * 98 + ".txt",
    "line\nbreak.txt",
    "..hidden..txt",
    "index.txt",
    "con.txt",
)
FACTS = """\
Une année de contrats

{company} a levé 42 millions d’euros en mai 2024. L’entreprise compte {payload} parmi ses clients.

« {payload} », a déclaré Jeanne Martin, directrice générale de {company}.

| Client | Secteur | Montant |
|---|---|---|
| Axa {cell} | {cell} | 5 millions d’euros |
"""

LOOK = """() => {
  const texts = (selector) => [...document.querySelectorAll(selector)].map((found) => found.textContent);
  const all = [...document.querySelectorAll("*")];
  return {
    title: document.title,
    heading: document.querySelector("h1")?.firstChild?.textContent ?? "",
    originals: texts(`.article .original, .article .table[lang="fr"] :is(th, td),
      .article .table[lang="en"]:not(.of-original, .of-translation) :is(th, td)`),
    translations: texts(".article .translation:not(.missing)"),
    about: texts(".about dd"),
    pwned: window.__pwned ?? null,
    handlers: all.flatMap((found) => [...found.attributes].map((one) => one.name)).filter((name) => /^on/i.test(name)),
    targets: all.flatMap((found) => [...found.attributes])
      .filter((one) => ["href", "src", "action", "formaction", "xlink:href", "srcdoc", "data"].includes(one.name))
      .map((one) => one.value.replace(/[\\s\\x00-\\x20]/g, "").toLowerCase())
      .filter((value) => /^(javascript|data|vbscript):/.test(value)),
    tags: [...new Set([...document.querySelectorAll(".md-content :not(.copy, .copy *)")]
      .map((found) => found.localName))],
    outside: [...document.querySelectorAll("a[href]")].map((found) => found.href)
      .filter((href) => !href.startsWith(location.origin)),
  };
}"""

TAGS = {
    *("article", "a", "blockquote", "br", "dd", "details", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "hr"),
    *("li", "ol", "p", "q", "small", "span", "strong", "code", "summary", "table", "tbody", "td", "th", "thead"),
    *("tr", "ul", "section", "time"),
    *("button", "fieldset", "input", "label", "legend", "output"),
    *("figure", "figcaption", "svg", "g", "circle", "line", "path", "rect", "text"),
}
"""What the templates, and Markdown articles, are made of."""


@dataclass
class Seen:
    """What a browser found on every page, and what the articles say."""

    root: Path
    """Of the project."""
    documents: dict[str, Document]
    """By article id."""
    translated: dict[str, list[str]]
    """Article id → what its catalogue says, in the order of its segments."""
    pages: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Address below the site → what `LOOK` found."""
    complaints: list[str] = field(default_factory=list)
    """Dialogs, errors, and requests to elsewhere or to nothing."""
    warnings: list[str] = field(default_factory=list)
    """Of the build."""
    found: list[str] = field(default_factory=list)
    """What search answered."""


def written(words: str) -> bool:
    """Whether a file can hold `words` and be read as text: a NUL makes it UTF-16, and half a character is none."""
    return "\0" not in words and not re.search("[\ud800-\udfff]", words)


def front_matter(number: int) -> str:
    fields = {
        "title": PAYLOADS[number % len(PAYLOADS)],
        "publisher": PAYLOADS[(number + 1) % len(PAYLOADS)],
        "author": PAYLOADS[(number + 2) % len(PAYLOADS)],
        "url": URL,
    }
    return f"---\n{yaml.safe_dump(fields, allow_unicode=True)}---\n"


def project(root: Path) -> Path:
    """Writes the project."""
    seeds = root / "seeds"
    (seeds / "en").mkdir(parents=True)
    (root / "docs").mkdir()
    repository = yaml.safe_load((Path(__file__).parents[2] / "mkdocs.yml").read_text("utf-8"))
    repository |= {
        "site_name": "Le dossier",
        "site_url": "http://127.0.0.1/",
        "plugins": [
            {"briefing": {"company": COMPANY, "aliases": [ALIAS], "languages": ["fr", "en"], "originals": "full"}}
        ],
        "extra": {"site_name": {"en": "The briefing"}},
    }
    (root / "mkdocs.yml").write_text(yaml.safe_dump(repository, allow_unicode=True), "utf-8")
    strings = [words for words in (*OWN, *collected()) if written(words) and words.strip()]
    size = -(-len(strings) // 5)
    for number in range(5):
        body = "\n\n".join(strings[number * size : (number + 1) * size])
        (seeds / f"corpus-{number}.txt").write_text(front_matter(number) + body, "utf-8", newline="")
    markdown = "\n\n".join(words for words in (*MARKUP, *ENTITIES, *MARKDOWN) if written(words))
    (seeds / "marked.md").write_text(front_matter(5) + markdown, "utf-8", newline="")
    for number, name in enumerate(FILE_NAMES):
        (seeds / name).write_text(f"Le titre du numéro {number}\n\nLa phrase {number} de {name}.\n", "utf-8")
    for number, (name, listed) in enumerate(VECTORS.items()):
        told = [" ".join(words.split()) for words in listed if written(words) and words.isprintable()]
        title, publisher, author = told[0], told[len(told) // 2], told[-1]
        fields = yaml.safe_dump({"title": title, "publisher": publisher, "author": author, "id": f"class-{number}"})
        body = "\n\n".join(f"{words} est de {name} {at}." for at, words in enumerate(told))
        (seeds / f"class-{number}.{('txt', 'md')[number % 2]}").write_text(f"---\n{fields}---\n{body}\n", "utf-8")
    facts = FACTS.format(company="Océan Bleu", payload=PAYLOADS[1], cell="<b>x</b>")
    (seeds / "facts.txt").write_text(facts, "utf-8")
    (seeds / "alias.txt").write_text(FACTS.format(company=ALIAS, payload=PAYLOADS[0], cell="`y`"), "utf-8")
    return root


WAIVED = tuple(f"allow {name}: hostile on purpose" for name in CHECKS)


TOLD = [words for words in OWN if written(words) and words.strip() and len(words.splitlines()) == 1]
"""What a catalogue can say."""


def catalogues(root: Path, documents: dict[str, Document]) -> dict[str, list[str]]:
    """Translates two articles by hostile strings, in turn; what each says afterwards."""
    translated = {}
    for name in ("corpus-0", "marked"):
        texts = dict.fromkeys(s.text for s in documents[name].segments)
        told = {text: TOLD[number % len(TOLD)] for number, text in enumerate(texts) if babel_keeps(text)}
        entries = [Entry(text, words, comments=WAIVED) for text, words in told.items()]
        (root / "seeds" / "en" / f"{name}.po").write_bytes(write_po(entries, "en", "x"))
        blocks = (block for block in documents[name].blocks if block.kind is not BlockKind.TABLE)
        translated[name] = [told[s.text] for block in blocks for s in block.segments if s.text in told]
    names = [Entry("Axa `y`", PAYLOADS[1]), Entry("Axa <b>x</b>", PAYLOADS[4])]
    (root / "seeds" / "en" / "names.po").write_bytes(write_po(names, "en", "names"))
    return translated


def babel_keeps(text: str) -> bool:
    """A catalogue is read line by line, and its reader takes more for a line's end than its writer."""
    return len(text.splitlines()) == 1


def built(root: Path) -> list[str]:
    """Builds the site; the warnings."""
    warnings: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            warnings.append(record.getMessage())

    kept, logger = Keep(logging.WARNING), logging.getLogger("mkdocs")
    logger.addHandler(kept)
    try:
        build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site")))
    finally:
        logger.removeHandler(kept)
    return warnings


def visit_all(result: Seen, site: Path, base: str, chromium: str) -> None:
    """Opens every page and keeps what it has."""
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*quiet, "--disable-sync"])
        page = opened(browser, result, base)
        for path in sorted(site.rglob("*.html")):
            address = path.relative_to(site).as_posix().removesuffix("index.html")
            if address:  # the home sends a reader on
                page.goto(base + address)
                result.pages[address] = page.evaluate(LOOK)
        page.goto(base + "fr/profile/")
        page.keyboard.press("/")
        for words in ("pwned", "alert", "phrase"):
            page.locator("pagefind-modal input[type=search]").fill(words)
            page.locator("a.pf-result-link").first.wait_for()
            page.wait_for_timeout(300)
            result.found += page.locator("a.pf-result-link").all_inner_texts()
            result.pages[f"search for {words}"] = page.evaluate(LOOK)
        browser.close()


def opened(browser: Browser, result: Seen, base: str) -> Any:
    page = browser.new_context(locale="fr-FR").new_page()

    def dismissed(dialog: Any) -> None:
        result.complaints.append(f"{page.url}: a dialog says {dialog.message}")
        dialog.dismiss()

    def asked(request: Any) -> None:
        if not request.url.startswith((base, "data:", "blob:" + base)):
            result.complaints.append(f"{page.url} asked {request.url}")

    def answered(response: Any) -> None:
        if response.status >= 400:
            result.complaints.append(f"{page.url}: {response.status} for {response.url}")

    page.on("dialog", dismissed)
    page.on("request", asked)
    page.on("response", answered)
    page.on("pageerror", lambda error: result.complaints.append(f"{page.url}: {error}"))
    page.on("console", lambda m: result.complaints.append(f"{page.url}: {m.text}") if m.type == "error" else None)
    return page
