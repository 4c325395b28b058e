# A translation that cannot be trusted is not shown: each such entry is one line, and the original stands.
"""The translation memory."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from builder.languages import ARTICLES
from builder.locales import Entry, write_po
from builder.model.diagnostics import Diagnostic
from builder.model.text import Article, Document
from builder.model.translation import Memory, Standing, State
from builder.sources import read_folder
from builder.text import structure
from builder.translation import catalogue_path, read_memory
from builder.translation.states import by_engine, marked

TEXT = "Un titre de plus ici\n\nUne phrase. Deux phrases.\n\n| A | B |\n|---|---|\n| Cellule | Autre |\n"


def document(name: str = "a", text: str = TEXT, language: str = "fr") -> Document:
    return structure(Article(name, f"seeds/{name}.txt", text, "", language))[0]


def read(root: Path, *documents: Document) -> tuple[Memory, tuple[Diagnostic, ...]]:
    """The one check of the stage: each finding is one line about a line of a catalogue."""
    memory, found = read_memory(root / "seeds", root, "en", documents or (document(),))
    for diagnostic in found:
        assert len(str(diagnostic).splitlines()) == 1
        assert str(diagnostic).isprintable() or "\u202f" in str(diagnostic)
        assert diagnostic.path.endswith(".po")
    return memory, found


def test_a_translation_is_found_by_the_text_it_translates(project_at) -> None:
    root = project_at({"seeds/en/a.po": 'msgid "Deux phrases."\nmsgstr "Two."\n\nmsgid "Cellule"\nmsgstr "Cell"\n'})
    memory, found = read(root)
    assert not found
    assert memory.segment("a", "Deux phrases.").text == "Two."
    assert memory.segment("a", "Cellule").text == "Cell"
    assert memory.segment("a", "Une phrase.") is None
    assert memory.segment("b", "Deux phrases.") is None


def test_who_translated_is_known(project_at) -> None:
    po = '# engine: libre 2026-01-01\nmsgid "Une phrase."\nmsgstr "One."\n\n# by hand\n'
    po += 'msgid "Deux phrases."\nmsgstr "Two."\n'
    memory, _ = read(project_at({"seeds/en/a.po": po}))
    assert memory.segment("a", "Une phrase.").state is State.MACHINE
    assert memory.segment("a", "Deux phrases.").state is State.EDITED


def test_names_are_translated_in_every_article(project_at) -> None:
    memory, found = read(project_at({"seeds/en/names.po": 'msgid "Allemagne"\nmsgstr "Germany"\n'}))
    assert not found
    assert memory.name("Allemagne") == "Germany"
    assert memory.segment("a", "Allemagne").text == "Germany"


GOOD = 'msgid "Une phrase."\nmsgstr "One."\n\n'


@pytest.mark.parametrize(
    ("entry", "code", "line"),
    [
        ('msgid "Une phrase disparue."\nmsgstr "Gone."\n', "po-no-sentence", 4),
        ('msgid "Deux phrases."\nmsgstr ""\n', "po-missing", 4),
        ('msgid "Deux phrases."\nmsgstr "  "\n', "po-missing", 4),
        ('#, fuzzy\nmsgid "Deux phrases."\nmsgstr "Two?"\n', "po-stale", 5),
        ('#, fuzzy, no-wrap\n# note\nmsgctxt "x"\nmsgid "Deux phrases."\nmsgstr "Two?"\n', "po-stale", 7),
        ('msgid ""\n"une "\n"disparue\\n"\n"sur deux\\u2028lignes"\nmsgstr "Gone."\n', "po-no-sentence", 4),
    ],
)
def test_an_entry_that_cannot_be_trusted_is_told_and_not_shown(project_at, entry: str, code: str, line: int) -> None:
    memory, found = read(project_at({"seeds/en/a.po": GOOD + entry}))
    assert [(d.code, d.line) for d in found] == [(code, line)]
    assert list(memory.segments) == [("a", "Une phrase.")]


def test_of_an_entry_that_stands_twice_neither_is_shown(project_at) -> None:
    twice = 'msgid "Deux phrases."\nmsgstr "Two."\n\nmsgid "Deux phrases."\nmsgstr "Both."\n'
    memory, found = read(project_at({"seeds/en/a.po": GOOD + twice}))
    assert [(d.code, d.line) for d in found] == [("po-twice", 4), ("po-twice", 7)]
    assert list(memory.segments) == [("a", "Une phrase.")]


def test_of_an_entry_that_stands_twice_alike_one_is_used_and_told(project_at) -> None:
    memory, found = read(project_at({"seeds/en/a.po": GOOD + GOOD}))
    assert [(d.code, d.line) for d in found] == [("po-twice", 1)]
    assert memory.segment("a", "Une phrase.").text == "One."


TABLE = "| Nom | Avant | Après |\n|---|---|---|\n| Orvane | Fort | Fort |\n| Valnor | Fort | - |\n\nFort\n"


def test_repeated_cells_have_other_words_where_a_context_says_so(project_at) -> None:
    po = 'msgid "Fort"\nmsgstr "High"\n\nmsgctxt "Après"\nmsgid "Fort"\nmsgstr "Strong"\n\n'
    po += 'msgctxt "Valnor"\nmsgid "Fort"\nmsgstr "Robust"\n\nmsgctxt "4"\nmsgid "Fort"\nmsgstr "Fort (place)"\n'
    memory, found = read(project_at({"seeds/en/a.po": po}), document("a", TABLE))
    assert not found
    shown = [memory.segment("a", "Fort", ordinal).text for ordinal in range(4)]
    assert shown == ["High", "Strong", "Robust", "Fort (place)"]


def test_a_context_that_is_nowhere_is_told_with_those_there_are(project_at) -> None:
    po = 'msgctxt "Pendant"\nmsgid "Fort"\nmsgstr "Strong"\n'
    memory, found = read(project_at({"seeds/en/a.po": po}), document("a", TABLE))
    assert [(d.code, d.line) for d in found] == [("po-no-context", 2)]
    assert "“Avant”" in found[0].message
    assert memory.segment("a", "Fort") is None


def test_two_sentences_translated_as_one_are_shown_at_the_first(project_at) -> None:
    po = 'msgid "Une phrase. Deux phrases."\nmsgstr "One sentence and two."\n'
    memory, found = read(project_at({"seeds/en/a.po": po}))
    assert not found
    first, second = memory.segment("a", "Une phrase."), memory.segment("a", "Deux phrases.")
    assert first.text == second.text == "One sentence and two."
    assert [(r.part, r.parts) for r in (first, second)] == [(0, 2), (1, 2)]


def test_one_sentence_translated_as_two_needs_nothing(project_at) -> None:
    memory, found = read(project_at({"seeds/en/a.po": 'msgid "Une phrase."\nmsgstr "A sentence. One of two."\n'}))
    assert not found
    assert (memory.segment("a", "Une phrase.").text, memory.segment("a", "Une phrase.").parts) == (
        "A sentence. One of two.",
        1,
    )


def test_the_states_of_an_article_can_be_counted(project_at) -> None:
    entries = [
        by_engine("Un titre de plus ici", "One more title here", "libre", "2026-01-02"),
        marked(Entry("Une phrase.", "One sentence."), State.REVIEWED, "Jane Doe", "2026-01-03"),
        marked(Entry("Deux phrases.", "Two."), State.REJECTED, "Jane Doe", "2026-01-03"),
        Entry("Cellule", "Cell", fuzzy=True, previous="Cellules"),
        Entry("Autre", "Other"),
    ]
    memory, found = read(project_at({"seeds/en/a.po": write_po(entries, "en", "a")}))
    assert [d.code for d in found] == ["po-stale"]
    counts = {"machine": 1, "reviewed": 1, "rejected": 1, "stale": 1, "edited": 1, "missing": 2}
    assert memory.counts == {"a": counts}
    assert memory.total == counts
    assert memory.standing("a", "Deux phrases.") == Standing(State.REJECTED, "Jane Doe", "2026-01-03")
    assert memory.segment("a", "Un titre de plus ici").date == "2026-01-02"
    assert memory.segment("a", "Une phrase.").reviewer == "Jane Doe"


@pytest.mark.parametrize("name", ["b.po", "deux\nlignes.po", "\x1b[31m.po"])
def test_a_catalogue_of_no_article_is_told(project_at, name: str) -> None:
    memory, found = read(project_at({f"seeds/en/{name}": GOOD}))
    assert [d.code for d in found] == ["po-no-article"]
    assert not memory.segments


def test_a_broken_catalogue_costs_itself_alone(project_at) -> None:
    broken = GOOD + 'msgid "a\n\nmsgid "Deux phrases."\nmsgstr "Two."\n'
    root = project_at({"seeds/en/a.po": GOOD, "seeds/en/b.po": broken, "seeds/en/c.po/x": ""})
    memory, found = read(
        root, document("a"), document("b", "Une phrase. Deux phrases. Et encore une."), document("c", "Non.")
    )
    assert [(d.path, d.code, d.line) for d in found] == [
        ("seeds/en/b.po", "po-broken", 4),
        ("seeds/en/c.po", "po-unreadable", 0),
    ]
    assert list(memory.segments) == [("a", "Une phrase."), ("b", "Une phrase."), ("b", "Deux phrases.")]


def test_no_catalogue_is_no_finding_and_hidden_files_are_none(project_at) -> None:
    assert read(project_at({"seeds/en/._a.po": "\0", "seeds/en/.a.po.x.tmp": "x"}))[1] == ()
    assert read(project_at({}))[1] == ()


def test_a_catalogue_stands_beside_the_articles() -> None:
    assert catalogue_path(Path("seeds"), "en", "a") == Path("seeds/en/a.po")


LEVEL = "Elle vaut 12 milliards d’euros.\n"


@pytest.mark.parametrize("published", ["", "2025-02-10"])
def test_an_entry_with_a_wrong_value_is_told_and_not_shown(project_at, published: str) -> None:
    po = '# by hand\nmsgid "Elle vaut 12 milliards d’euros."\nmsgstr "It is worth €12 million."\n'
    article = Article("a", "seeds/a.txt", LEVEL, "", "fr", published=published or None)
    memory, found = read(project_at({"seeds/en/a.po": po}), structure(article)[0])
    assert [str(diagnostic) for diagnostic in found] == [
        "seeds/en/a.po:2: “Elle vaut 12 milliards d’euros.” 12 billion EUR is 12 million EUR in the translation; "
        "the original is shown; correct it, or write `# allow values: WHY` above the entry [po-values]"
    ]
    assert not memory.segments


def test_an_entry_somebody_checked_is_shown_as_it_is(project_at) -> None:
    po = '# allow values: the source misprints it\nmsgid "Elle vaut 12 milliards d’euros."\n'
    po += 'msgstr "It is worth €12 million."\n'
    memory, found = read(project_at({"seeds/en/a.po": po}), document("a", LEVEL))
    assert not found
    assert memory.segment("a", "Elle vaut 12 milliards d’euros.").text == "It is worth €12 million."


def test_the_waiver_holds_for_its_own_entry_alone(project_at) -> None:
    po = '# allow values: the source misprints it\nmsgid "12"\nmsgstr "13"\n\nmsgid "14"\nmsgstr "15"\n'
    memory, found = read(project_at({"seeds/en/names.po": po}))
    assert [(d.code, d.line) for d in found] == [("po-values", 5)]
    assert list(memory.names) == ["12"]


def test_names_with_figures_are_checked_as_well(project_at) -> None:
    po = 'msgid "3 ans"\nmsgstr "3 years"\n\nmsgid "5 ans"\nmsgstr "5 months"\n\nmsgid "Allemagne"\nmsgstr "Germany"\n'
    memory, found = read(project_at({"seeds/en/names.po": po}))
    assert [(d.code, d.line) for d in found] == [("po-values", 4)]
    assert list(memory.names) == ["3 ans", "Allemagne"]


def test_what_an_engine_wrote_is_checked_as_well(project_at) -> None:
    po = '# engine: libre 2026-01-01\nmsgid "Elle vaut 12 milliards d’euros."\nmsgstr "It is worth 12."\n'
    assert [d.code for d in read(project_at({"seeds/en/a.po": po}), document("a", LEVEL))[1]] == ["po-values"]


@pytest.mark.parametrize(("source", "target"), [("de", "en"), ("fr", "de"), ("en", "en")])
def test_languages_whose_figures_are_not_known_are_not_compared(project_at, source: str, target: str) -> None:
    po = 'msgid "Elle vaut 12 milliards d’euros."\nmsgstr "12 Millionen"\n'
    root = project_at({f"seeds/{target}/a.po": po})
    memory, found = read_memory(root / "seeds", root, target, [document("a", LEVEL, source)])
    assert not found
    assert len(memory.segments) == 1


def test_names_of_articles_in_several_languages_are_not_compared(project_at) -> None:
    root = project_at({"seeds/en/names.po": 'msgid "12"\nmsgstr "13"\n'})
    assert not read(root, document("a"), document("b", "Ein Satz.", "de"))[1]


def test_the_demonstration_raises_no_alarm() -> None:
    root = Path(__file__).parents[2]
    articles, _ = read_folder(root / "seeds", root, "fr", ARTICLES)
    documents = [structure(article)[0] for article in articles]
    memory, found = read_memory(root / "seeds", root, "en", documents)
    assert not found
    assert len(memory.segments) > 290
    assert memory.total == {State.EDITED: sum(len(document.segments) for document in documents)}


def test_every_segment_of_the_demonstration_is_translated_and_none_is_the_french() -> None:
    root = Path(__file__).parents[2]
    articles, _ = read_folder(root / "seeds", root, "fr", ARTICLES)
    documents = [structure(article)[0] for article in articles]
    memory, _ = read_memory(root / "seeds", root, "en", documents)
    same = []
    for document in documents:
        for segment in document.segments:
            english = memory.segments[document.article.id, segment.text].text
            # Names, figures and words that both languages share stand as they are; a sentence never does.
            if english == segment.text and len(segment.text.split()) > 2:
                same.append(segment.text)
    assert not same


def test_time_grows_with_the_catalogue_and_no_faster(project_at) -> None:
    def seconds(count: int) -> float:
        words = [f"Elle vaut {at} milliards d’euros." for at in range(count)]
        entries = (f'msgid "{text}"\nmsgstr "It is worth €{at} billion."\n' for at, text in enumerate(words))
        root = project_at({"seeds/en/a.po": "\n".join(entries)})
        made = document("a", "\n\n".join(words))
        begin = time.process_time()
        assert len(read(root, made)[0].segments) == count
        return time.process_time() - begin

    small = seconds(250)
    assert min(seconds(1000) for _ in range(2)) < 12 * max(small, 0.05)
