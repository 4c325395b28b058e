# A title that is a quotation has its marks already: « « Nous ouvrirons » » is no French, and no English.
"""What sources are called."""

from __future__ import annotations

from builder import config, pipeline

TITLES = {
    "« Nous ouvrirons dix écoles »": ("“Nous ouvrirons dix écoles”", "«\u202fNous ouvrirons dix écoles\u202f»"),
    "« Dix écoles », dit Anne Roy": ("“« Dix écoles », dit Anne Roy”", "«\u202f« Dix écoles », dit Anne Roy\u202f»"),
    "Océan Bleu ouvre dix écoles": ("“Océan Bleu ouvre dix écoles”", "«\u202fOcéan Bleu ouvre dix écoles\u202f»"),
}


def test_a_title_that_is_a_quotation_is_quoted_once(project_at) -> None:
    body = "Océan Bleu emploie {n} personnes à Nantes."
    articles = {f"seeds/{n}.txt": f"{title}\n\n{body.format(n=n + 40)}\n" for n, title in enumerate(TITLES)}
    briefing = pipeline.build(config.load(project_at(articles)))
    told = {page.language: page.markdown for page in briefing.pages if page.path == "profile.md"}
    for english, french in TITLES.values():
        assert english in told["en"]
        assert french in told["fr"]
