# One page in one language looks at the material: every link is relative to that page, every word in that language.
"""Material → views."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from dataclasses import replace

from markupsafe import Markup
from msgspec import structs

from builder.model.claims import Kind, Modality
from builder.model.decisions import Dispute
from builder.model.facts import Disagreement, Entity, Fact, Relation, Series
from builder.pages import escape, links, vocabulary
from builder.pages.material import Material
from builder.pages.parted import cut_of
from builder.pages.source_viewer import Seen, SourceViewer
from builder.pages.views import (
    CutView,
    DisagreementView,
    DisputeView,
    EntityView,
    FactView,
    NoteView,
    Pointer,
    SeriesView,
)
from builder.pages.wording import Wording

AGAINST = 3
"""Facts that are told beside one that they dispute; the page Disagreements has more."""
_VERSIONS = 24
"""Figures of one series that stand side by side there, the latest; the pages that they are at home on have all."""


def _base(page: str) -> str:
    """Pages of one base share what was seen: those beside the home are as far from every article as one another."""
    return "" if "/" not in page and page not in ("index.md", "sources.md") else page


class Viewer(SourceViewer):
    """What page file `page` (`profile.md`) shows of `material`."""

    def __init__(self, material: Material, wording: Wording, page: str) -> None:
        super().__init__(material, wording, page)
        self._all_seen = {_base(page): self._seen}

    def at(self, page: str) -> Viewer:
        """What another page of the same material shows; what was put into words for one is not put so again."""
        other = copy(self)
        other._page, other._seen = page, self._all_seen.setdefault(_base(page), Seen())
        return other

    def part(self, listed: Material, page: str) -> Viewer:
        """What a page shows that lists some of the material."""
        other = Viewer(listed, self._wording, page)
        other._articles, other._named = self._articles, self._named
        return other

    @property
    def wording(self) -> Wording:
        """The words it shows them in."""
        return self._wording

    @property
    def cut(self) -> CutView | None:
        """How the page is cut into parts, seen from the page that leads to them or from one; none of a whole page."""
        return cut_of(self._material, self._wording, self._page)

    def fact(self, fact: Fact) -> FactView:
        """A fact, with the sentence its figure is linked to and every article that says so."""
        known, view = self._seen.facts.get(fact.id, (None, None))
        if view is None or known is not fact:
            view = self._fact(fact)
            if not view.coarser:  # each of them may be at home elsewhere
                self._seen.facts[fact.id] = (fact, view)
        here = self._is_home(fact)
        return view if view.at_home is here else replace(view, at_home=here)

    def is_translated(self, fact: Fact) -> bool:
        """Whether the sentence of a fact is shown in translation."""
        source = self._material.by_article[fact.support[0].article].article.language
        return source != self._wording.language and self._sources(fact)[0].translated

    def _is_home(self, fact: Fact) -> bool:
        return self._material.places[fact.id] == links.address(self._page)

    def _fact(self, fact: Fact) -> FactView:
        words, material = self._wording, self._material
        first = fact.support[0]
        source = material.by_article[first.article].article.language
        about_focus = fact.subject == material.company

        def short(key: str) -> Markup:
            found = fact.qualifier(key)
            return words.words(str(found), fact, source) if found else Markup()

        sources = self._sources(fact)
        value = words.value(fact, source)
        if fact.kind is Kind.EVENT:
            # The few words that date an event say little alone; their sentence says what happened.
            value = sources[0].sentence
        return FactView(
            id=fact.id,
            kind=str(fact.kind),
            label=words.kind(fact.kind),
            subject=words.name(fact.subject, source),
            about_focus=about_focus,
            at_home=self._is_home(fact),
            value=value,
            rank=_rank(fact.amount, fact.currency) if fact.is_figure else "",
            detail=words.detail(fact, source),
            when=words.when(fact),
            when_told=words.when_told(fact),
            of_article=fact.as_of == material.by_article[first.article].article.published,
            date=fact.as_of or "",
            modality=words.modality(fact),
            plain=fact.modality is Modality.ASSERTED,
            standing=words.standing(fact, material.texts),
            several=fact.texts > 1,
            told=words.told(fact, material.times.get(fact.id), inferred=material.is_inferred(fact)),
            remark=words.remark(fact),
            against=tuple(self._pointer(material.by_id[id_]) for id_ in fact.dispute[:AGAINST]),
            later=self._later(fact),
            coarser=tuple(self.fact(other) for other in material.coarser.get(fact.id, ())),
            notes=tuple(self._notes(fact)),
            checked=escape.text(words.formats.list(material.checked.get(fact.id, ()))),
            preferred=fact.id in material.preferred,
            href=self._sentence(first),
            home=links.file(self._page, material.places[fact.id], fact.id),
            was=links.file(self._page, material.places[fact.id], links.note(fact.id))
            if fact.id in material.corrected
            else Markup(),
            sources=sources,
            amounts=tuple(self._amounts(fact)),
            sector=short("sector"),
            application=short("application"),
            duration=words.duration(fact, source),
        )

    def _later(self, fact: Fact) -> Pointer | None:
        """The figure of a later day, where it is another one: what is still so was not superseded."""
        last = self._material.by_id.get(fact.superseded_by)
        return self._pointer(last) if last and last.amount != fact.amount else None

    def _pointer(self, fact: Fact) -> Pointer:
        """Another fact, with the sentence that says so."""
        source = self._material.by_article[fact.support[0].article].article.language
        return Pointer(self._wording.value(fact, source), self._sentence(fact.support[0]), self._wording.when(fact))

    def _amounts(self, fact: Fact) -> Iterable[Pointer]:
        """What each article says a contract is worth; an amount that several give stands once."""
        seen = set()
        for claim in fact.support if fact.kind is Kind.CLIENT else ():
            if claim.amount is not None and (claim.amount, claim.currency) not in seen:
                seen.add((claim.amount, claim.currency))
                one = structs.replace(fact, amount=claim.amount, currency=claim.currency, qualifiers=claim.qualifiers)
                source = self._material.by_article[claim.article].article.language
                rank = _rank(claim.amount, claim.currency)
                yield Pointer(self._wording.amount(one, source), self._sentence(claim), rank=rank)

    def _notes(self, fact: Fact) -> Iterable[NoteView]:
        decided, words, notes = self._material.decided, self._wording, self._material.notes
        for claim in fact.support if notes or decided.corrected else ():
            for decision in notes.get(claim.id, ()):
                yield NoteView(words.either(decision.note), words.signed(decision.by, decision.on))
            if correction := decided.corrected.get(claim.id):
                was = Markup(", ").join(words.field(*pair) for pair in correction.was if pair[1] is not None)
                said = words.say("corrected by hand; the program had read “%(was)s”", was=was)
                if correction.was == correction.decision.changes:
                    said = words.say("checked by hand")  # the program reads by now what somebody wrote
                elif not was:
                    said = words.say("completed by hand")
                why = correction.decision.why
                said = Markup("{}{}{}").format(said, words.say(": "), escape.text(why)) if why else said
                yield NoteView(said, words.signed(correction.decision.by, correction.decision.on))

    def disagreement(self, group: Disagreement) -> DisagreementView:
        """Facts that differ, side by side."""
        words = self._wording
        several = len(group.series) > 1
        mixed = group.relation is Relation.OTHER_CURRENCY and any(len(series.facts) > 1 for series in group.series)
        return DisagreementView(
            id=group.id,
            label=words.kind(group.kind),
            subject=escape.text(group.subject),
            relation=group.relation.replace("_", "-"),
            badge=words.say(vocabulary.SEVERAL_TIMES[0] if mixed else vocabulary.BADGES[group.relation]),
            explanation=words.say(vocabulary.SEVERAL_TIMES[1] if mixed else vocabulary.RELATIONS[group.relation]),
            series=tuple(
                SeriesView(
                    title=words.currency(series.currency) if several else Markup(),
                    code=(series.currency or "none").lower(),
                    order=self._order(series, several=several),
                    facts=tuple(self.fact(fact) for fact in series.facts[-_VERSIONS:]),
                    more=len(series.facts[:-_VERSIONS]),
                )
                for series in group.series
            ),
        )

    def _order(self, series: Series, *, several: bool) -> Markup:
        """How the figures of one series stand to one another, where the group as a whole does not say it."""
        said = []
        if several and series.relation:
            said.append(self._wording.say(vocabulary.RELATIONS[series.relation]))
        if len(series.facts) > 1 and series.unplaced:
            said.append(
                self._wording.count(
                    "The last stands in an undated article: its place in the order is not known.",
                    "The last %(n)s stand in undated articles: their place in the order is not known.",
                    series.unplaced,
                )
            )
        return Markup(" ").join(said)

    def dispute(self, dispute: Dispute) -> DisputeView:
        """Statements that a person set side by side."""
        decision, words = dispute.decision, self._wording
        return DisputeView(
            id=self._material.disputes[dispute.key],
            title=words.either(decision.title),
            relation=decision.relation.replace("_", "-"),
            badge=words.say(vocabulary.BADGES[decision.relation]),
            note=NoteView(words.either(decision.note), words.signed(decision.by, decision.on)),
            sides=tuple(self._source(side) for side in dispute.sides),
        )

    def entity(self, entity: Entity, kinds: Iterable[Kind]) -> EntityView:
        """An organisation with what it is to whom, a cell a kind; each leads to its fact."""
        source = self._material.by_article[entity.roles[0].support[0].article].article.language

        def role(fact: Fact) -> Pointer:
            home = links.file(self._page, self._material.places[fact.id], fact.id)
            return Pointer(self._wording.name(fact.subject, source), home)

        cells = tuple(tuple(role(fact) for fact in entity.roles if fact.kind is kind) for kind in kinds)
        return EntityView(self._wording.name(entity.name, source), cells)


def _rank(amount: float | None, currency: str | None) -> str:
    return "" if amount is None else f"{currency or ''} {amount:.0f}".lstrip()
