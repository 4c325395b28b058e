# The menu on a page copies what `briefing cite` prints. What it needs is made with the page, and fetched when somebody
# first asks, so that no page grows by it.
"""What can be copied of one page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from builder.citations import quoted
from builder.model.citations import Citation
from builder.pages.citing import Citing
from builder.pages.material import Material

ELSEWHERE = "https://briefing.invalid/"
"""Stands for the address of the site, which a page that is moved or tried out knows better than its build."""

_SOURCE = "source-"
"""What the anchors in the list of sources begin with; the article's id follows."""
_ARTICLES = "sources/"
_PARTS = ("what", "as_of", "translation", "source", "link", "sentence", "original", "stood", "stood_on")


def copies(
    citing: Citing, material: Material, place: str, ids: Iterable[str], sections: Mapping[str, Sequence[str]]
) -> str:
    """JSON: `cited` by anchor, in the parts of a citation, and `references` by the articles' ids, in each format.

    `place` is the address of the page under its language (`profile/`), `ids` are the anchors on it and the facts that
    it shows of other pages, `sections` anchor → the titles of the page and of the section.
    """
    cited, references = {}, {}
    for id_ in dict.fromkeys((*sections, *ids)):
        citation = _of_material(citing, material, place, id_)
        if citation is None and id_ in sections:
            citation = citing.section(sections[id_], place, id_)
        if citation is None:
            continue
        key = " ".join(reference.id for reference in citation.references)
        parts = {name: getattr(citation, name) for name in _PARTS}
        parts |= {"quoted": quoted(citation), "references": key}
        cited[id_] = {name: words for name, words in parts.items() if words}
        if key and key not in references:
            references[key] = citing.bibliography(citation.references)
    told = {"language": citing.language, "site": citing.site, "cited": cited, "references": references}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n"


def _of_material(citing: Citing, material: Material, place: str, id_: str) -> Citation | None:
    """The fact of that name, else the article or the passage that stands there; none where it is none of them."""
    if fact := material.by_id.get(id_):
        return citing.fact(fact)
    if place.startswith(_ARTICLES) and id_.startswith(_SOURCE):
        listed = material.by_article.get(id_.removeprefix(_SOURCE))
        return citing.article(listed) if listed else None
    article = material.by_article.get(place.removeprefix(_ARTICLES).rstrip("/"))
    if article is None or not place.startswith(_ARTICLES):
        return None
    return citing.article(article) if id_ == "top" else citing.sentence(article.article.id, id_)
