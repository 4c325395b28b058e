# What an editor would strike out: a date beside sources that do not give it, a sentence told twice, French read out as
# English, a day written like a file name.
"""Pages as an editor would have them."""

from __future__ import annotations

import pytest

from builder import config, pipeline
from builder.locales import Formats, Messages
from builder.pages.wording import Wording
from builder.pipeline import Briefing

HEAD = "---\nid: {}\npublisher: {}\npublished: 2026-01-02\n---\n"
FIRST = (
    "En 2024, Océan Bleu a noué un partenariat avec Zeta.\n\nParmi ses clients figurent la ville de Rennes et Axa.\n"
)
SECOND = "Océan Bleu a noué un partenariat avec Zeta.\n"
SAID = (
    "« Nous embauchons beaucoup », a déclaré Jeanne Martin, la directrice générale d’Océan Bleu, ajoutant qu’« il y a "
    "une forte demande en Bretagne ».\n"
)
ENTRY = (
    'msgid "{}"\nmsgstr "“We are hiring a lot,” said Jeanne Martin, chief executive of Océan Bleu, adding that “there '
    'is strong demand in Brittany”."\n'
)


@pytest.fixture
def pages(project_at) -> dict[str, str]:
    """The English pages of two articles about one partner, and of one that quotes somebody twice in a sentence."""
    root = project_at(
        {
            "seeds/un.txt": HEAD.format("un", "Le Soir") + FIRST,
            "seeds/deux.txt": HEAD.format("deux", "Le Matin") + SECOND,
            "seeds/trois.txt": HEAD.format("trois", "Le Midi") + SAID,
            "seeds/en/trois.po": ENTRY.format(SAID.strip()),
        }
    )
    briefing: Briefing = pipeline.build(config.load(root), today="2026-02-01")
    return {page.uri.removeprefix("en/"): page.markdown for page in briefing.pages if page.language == "en"}


def test_a_date_that_one_of_two_articles_gives_says_so(pages: dict[str, str]) -> None:
    (row,) = (line for line in pages["profile.md"].splitlines() if "#partner-zeta" in line)
    assert '<time datetime="2024">2024</time><br><small>date in 1 of 2 articles</small>' in row


def test_a_name_of_common_words_is_marked_as_french_and_a_name_of_a_firm_is_not(pages: dict[str, str]) -> None:
    assert '[<span lang="fr">ville de Rennes</span>](' in pages["clients.md"]
    assert "[Axa](" in pages["clients.md"]


def test_a_title_without_a_translation_is_marked_as_french(pages: dict[str, str]) -> None:
    assert '](sources/deux.md){ lang="fr" } —' in pages["index.md"]
    assert '{ #source-deux lang="fr" }' in pages["sources/index.md"]
    assert '{ #top lang="fr" }' in pages["sources/deux.md"]
    assert "lang" not in pages["sources/trois.md"].partition("<dl")[0]


def test_a_sentence_with_two_quotations_is_translated_once_and_both_keep_their_links(pages: dict[str, str]) -> None:
    told = pages["quotes.md"]
    assert told.count("We are hiring") == 1
    assert told.count('class="quotation" id="') == 2
    assert told.count("{: .said }") == 1


def test_the_day_of_a_decision_is_written_as_all_days_are() -> None:
    english = Wording("en", Messages("en"), Formats("en"), None)
    assert english.byline("Anne Roy, 2025-01-31") == "Anne Roy, 31 January 2025"
    assert english.byline("Anne Roy, editor") == "Anne Roy, editor"
