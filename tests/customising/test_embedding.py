# An analyst's own page names a fact, and shows what the articles say of it now, with all that belongs beside it.
"""`{{ fact("…") }}` in pages of one's own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from own_site import CONFIGURATION, built, project, warnings, write

from builder import config, pipeline
from builder.model.claims import Kind

ENGLISH = """\
# Our view

The company employs {{ fact("headcount-200") }}, led by {{ fact('ceo-jeanne-martin') }}.

It is valued at {{ fact("valuation-6-billion-usd") }} ({{ fact( "valuation-6-billion-usd", show="date" ) }}).

- as told
    - in {{ fact("headcount-200", show="source") }}: {{ fact("headcount-200", show="sentence") }}

| Whom | |
|---|---|
| {{ fact("client-lumio") }} | a client |
"""
CODE = """\
# How to

Write `{{ fact("client-lumio") }}` or \\{{ fact("client-lumio") }}; {{ page.title }} and {{ factory }} stay.

```
{{ fact("nobody") }}
```

    {{ fact("nobody") }}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The built site with pages of its own in two languages, and what the build said."""
    pages = {"docs/en/notes.md": ENGLISH, "docs/fr/notes.md": ENGLISH, "docs/en/how/README.md": CODE + ENGLISH}
    root = project(tmp_path_factory.mktemp("own"), pages)
    said = built(root)
    return root / "site", said


def html(site: Path, page: str) -> str:
    """What stands on a page, without what is around it."""
    return (site / page / "index.html").read_text("utf-8").partition("<h1")[2].partition("</article>")[0]


def words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())


def test_a_fact_has_its_value_and_hedge_in_the_language_of_the_page(site: tuple[Path, list[str]]) -> None:
    assert warnings(site[1]) == []
    assert "employs about 200 , led by Jeanne Martin" in words(html(site[0], "en/notes"))
    assert "employs près de 200 , led by Jeanne Martin" in words(html(site[0], "fr/notes"))


def test_a_figure_leads_to_its_sentence_and_to_its_note(site: tuple[Path, list[str]]) -> None:
    page = html(site[0], "en/notes")
    figure = re.search(
        r'<a class="fact" data-fact="headcount-200" data-ref="(\d)"[^>]* href="\.\./([^"#]*)#([^"]*)"', page
    )
    assert figure is not None
    assert f'<li id="_ref-{figure[1]}">' in page
    assert f'id="{figure[3]}"' in (site[0] / "en" / figure[2] / "index.html").read_text("utf-8")
    assert page.count("<li id=") == 4, "facts that stand on one sentence share a note"


def test_a_disputed_fact_says_who_differs(site: tuple[Path, list[str]]) -> None:
    assert re.search(r"\$6 billion the articles differ: \$7 billion", words(html(site[0], "en/notes")))


def test_a_fact_is_shown_as_sentence_as_source_and_as_date_also_in_lists_and_tables(
    site: tuple[Path, list[str]],
) -> None:
    page = html(site[0], "fr/notes")
    assert "<q" in page
    assert "Océan Bleu emploie près de 200 salariés." in words(page.partition("<q")[2].partition("</q>")[0])
    assert "( article : 10 février 2025 )" in words(page).replace("\xa0", " ")
    assert re.search(r'<th scope="row"><span class="embedded"><a class="fact" data-fact="client-lumio"', page)


def test_code_and_other_braces_stay_as_they_were_written(site: tuple[Path, list[str]]) -> None:
    page = html(site[0], "en/how")
    assert page.count("{{ fact(&quot;nobody&quot;) }}") + page.count('{{ fact("nobody") }}') == 2
    assert page.count('{{ fact("client-lumio") }}') == 2
    assert "{{ page.title }} and {{ factory }}" in page


def test_the_links_of_a_page_in_a_folder_lead_somewhere(site: tuple[Path, list[str]]) -> None:
    page, here = html(site[0], "en/how"), site[0] / "en" / "how"
    targets = re.findall(r'href="(\.\.[^"#]*)', page)
    assert len(targets) > 4
    assert [target for target in targets if not (here / target / "index.html").is_file()] == []


@pytest.mark.parametrize(
    ("written", "code", "told", "shown"),
    [
        ('{{ fact("client-lumo") }}', "fact-unknown", "did you mean `client-lumio`?", "no such fact"),
        ('{{ fact("x") }}', "fact-unknown", "take the id from the fact's link", "no such fact"),
        ("{{ fact(client-lumio) }}", "fact-form", 'write {{ fact("ID") }}', "{{ fact(client-lumio) }}"),
        ('{{ fact("client-lumio", show="all") }}', "fact-form", "write value, sentence, source, date", "Lumio"),
    ],
)
def test_what_is_wrong_is_one_warning_with_its_line(
    tmp_path: Path, written: str, code: str, told: str, shown: str
) -> None:
    example = f"```\n{written}\n```\n"  # where it is not read, and not meant
    root = project(tmp_path, {"docs/en/notes.md": f"# Our view\n\n{example}\nIt is {written}.\n\nAgain {written}.\n"})
    (said,) = warnings(built(root))
    assert said.startswith("WARNING briefing: docs/en/notes.md:7: ")
    assert f"[{code}]" in said
    assert told in said
    assert f"It is {shown} ." in words(html(root / "site", "en/notes").replace("}.", "} ."))


def test_a_fact_that_is_stated_no_longer_says_so_in_its_place(tmp_path: Path) -> None:
    notes = '# Our view\n\nA client is {{ fact("client-lumio") }}.\n'
    root = project(tmp_path, {"docs/en/notes.md": notes})
    article = root / "seeds" / "levee.txt"
    article.write_text(article.read_text("utf-8").replace(" Novatrans et Lumio", " Novatrans"), "utf-8")
    (said,) = warnings(built(root))
    assert said.startswith("WARNING briefing: docs/en/notes.md:3: `client-lumio` is withdrawn")
    assert "Client: Lumio – Withdrawn" in words(html(root / "site", "en/notes"))


def test_a_decision_changes_the_value_in_the_text(tmp_path: Path) -> None:
    root = project(tmp_path, {"docs/en/notes.md": '# Our view\n\nLed by {{ fact("ceo-jeanne-martin") }}.\n'})
    claim = next(claim for claim in pipeline.read(config.load(root)).claims if claim.kind is Kind.CEO)
    decision = f"- correct: {claim.id}\n  quote: {claim.quote}\n  value: Jeanne Martin-Le Goff\n"
    write(root, {"seeds/decisions.yml": f"{decision}  by: jm\n  on: 2026-11-11\n"})
    assert warnings(built(root)) == []
    assert "Led by Jeanne Martin-Le Goff corrected ." in words(html(root / "site", "en/notes"))


def test_pages_of_the_program_and_of_no_language_are_not_read(tmp_path: Path) -> None:
    literal = 'Océan Bleu a dit {{ fact("client-lumio") }}.\n'
    root = project(tmp_path, {"docs/about.md": literal})
    write(root, {"seeds/dit.txt": f"Un mot\n\n{literal}"})
    said = built(root)
    (warning,) = warnings(said)
    assert warning.startswith("WARNING briefing: docs/about.md:1: ")
    assert "move the page to docs/fr/ or docs/en/ [fact-form]" in warning
    assert "{{ fact(" in (root / "site" / "about" / "index.html").read_text("utf-8")
    article = (root / "site" / "fr" / "sources" / "dit" / "index.html").read_text("utf-8")
    assert "{{ fact(" in article.replace("&#123;", "{").replace("&#34;", '"')


def test_pages_of_ones_own_stand_in_the_navigation_as_mkdocs_yml_lists_them(tmp_path: Path) -> None:
    pages = {f"docs/{place}.md": "# Title\n" for place in ("en/a", "en/b", "en/c", "fr/a")}
    root = project(tmp_path, pages)
    write(root, {"mkdocs.yml": f"{CONFIGURATION}nav: [fr/a.md, Ours: en/c.md, en/a.md]\nnot_in_nav: en/b.md\n"})
    assert warnings(built(root)) == []

    def listed(language: str) -> list[str]:
        page = (root / "site" / language / "index.html").read_text("utf-8")
        return re.findall(r'<a href="(\w/)">(\w+)<', page.partition('class="sections"')[2].partition("</nav>")[0])

    assert listed("en") == [("c/", "Ours"), ("a/", "Title")]
    assert listed("fr") == [("a/", "Title")]
