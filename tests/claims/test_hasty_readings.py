# What somebody who reads in haste would say of the company: each sentence was once read so.
# ruff: noqa: E501  (a passage is read on one line)
"""Sentences that do not say what their words suggest."""

from __future__ import annotations

import pytest

from builder.claims import claims_in
from builder.model.claims import FACTUAL, Focus, Kind
from builder.model.text import Article
from builder.text import structure

FOCUS = Focus("Lumaro", ())
K = Kind

HASTY = [
    # A former house, or that of a relative, is not the one whose "we" is quoted.
    (K.FUNDING_ROUND, "Vesta", "Anne Roy, ancienne directrice financière de Vesta, dirige Lumaro. « Nous avons levé 12 millions d’euros », dit Anne Roy."),
    (K.HEADCOUNT, "Vesta", "Anne Roy, ancienne directrice financière de Vesta, dirige Lumaro. « Nous employons 80 salariés », dit Anne Roy."),
    (K.FUNDING_ROUND, "Vesta", "Paul Vidal, membre du conseil de Vesta, préside aussi Lumaro. « Nous avons levé 12 millions d’euros », dit Paul Vidal."),
    # A plant, a patent or a plot that changes hands is not the company.
    (K.ACQUISITION, "Lumaro", "Son usine de Dole a été cédée en 2019 à Vesta, indique Lumaro."),
    (K.ACQUISITION, "Lumaro", "Le brevet a été cédé en mai 2021 à Vesta, indique Lumaro."),
    (K.ACQUISITION, "Lumaro", "Le terrain, cédé en 2019 au groupe Vesta, jouxte Lumaro."),
    # Who was taken over was not therefore taken over by the company.
    (K.ACQUISITION, "Lumaro", "Reprise en 2020, Vesta est un client de Lumaro."),
    (K.ACQUISITION, "Lumaro", "Rachetée en 2019, Dorval appartient désormais à Vesta, rival de Lumaro."),
    (K.ACQUISITION, "Lumaro", "Lumaro a fusionné avec Dorval ses activités de maintenance."),
    (K.ACQUISITION, "Lumaro", "La fusion de Lumaro et de Dorval était une idée de l’ancien patron."),
    # The works of others.
    (K.PARTNER, "Lumaro", "La construction du métro a été confiée à Dorval, client de Lumaro."),
    (K.PARTNER, "Lumaro", "La collecte des déchets de la ville est confiée à Vesta. Lumaro avait candidaté."),
    (K.PARTNER, "Lumaro", "Aux côtés de Vesta, Lumaro comparaît devant le tribunal."),
    # Goods that others make, order or use.
    (K.CLIENT, "Lumaro", "Lumaro recrute. La SNCF a commandé 40 rames, une première en dix ans."),
    (K.CLIENT, "Lumaro", "Les nacelles du suédois Albis plaisent aussi. Le loueur Dorval en aligne douze."),
    (K.CLIENT, "Lumaro", "Lumaro s’est vu attribuer un prêt par Bpifrance."),
    (K.CLIENT, "Lumaro", "Lumaro s’est vu attribuer un label par la fondation Vesta."),
    (K.PRODUCT, "Lumaro", "Le lancement du Pali par Vesta inquiète Lumaro."),
    (K.PRODUCT, "Lumaro", "Vesta, à qui l’on doit la nacelle Orio, fournit Lumaro."),
    (K.PRODUCT, "Lumaro", "Lumaro a un concurrent. Il se nomme Vesta."),
    (K.PRODUCT, "Lumaro", "Lumaro loue la tour Mercator."),
    (K.PRODUCT, "Lumaro", "Un camion, le Titan, a percuté le portail de Lumaro."),
    # A trial, a prize and a loan are no market.
    (K.COMPETITOR, "Lumaro", "Lumaro a gagné son procès contre Dorval."),
    (K.COMPETITOR, "Lumaro", "Lumaro a remporté le prix de l’innovation devant Vesta et Dorval."),
    # Offices of other houses.
    (K.CEO, "Lumaro", "Paul Vidal, PDG de Lumaro, préside aussi le club de rugby de Dijon. Anne Roy lui succède à la tête du club.", "Anne Roy"),
    (K.EXECUTIVE, "Lumaro", "Paul Vidal, directeur commercial de Lumaro, était absent. Anne Roy l’a remplacé au pied levé pour l’interview.", "Anne Roy"),
    # Shares of others, and of then.
    (K.INVESTOR, "Lumaro", "Sa participation dans Vesta a été cédée à Crédis, annonce Lumaro."),
    (K.INVESTOR, "Lumaro", "Albis conserve 30 % du segment des grues, loin devant Lumaro."),
    (K.INVESTOR, "Lumaro", "Mirande prend un ticket chez Vesta, rival de Lumaro."),
    (K.EVENT, "Lumaro", "En 2020, si Lumaro obtenait son prêt, elle embaucherait."),
]  # fmt: skip
PRICELESS = [
    "Lumaro a racheté Vesta, et a payé 3 millions d’euros d’amende.",
    "Lumaro a racheté Vesta, qui vient de vendre son siège pour 12 millions d’euros.",
    "Lumaro rachète Vesta. L’opération permet de viser un marché qui atteint 12 milliards d’euros.",
    "Lumaro rachète Vesta. La transaction porte sur 12 millions d’euros d’actifs.",
]


def said(words: str):
    article = Article("case", "case.txt", f"Lumaro fabrique des grues. {words}\n", "", "fr", published="2024-06-10")
    return claims_in(structure(article)[0], FOCUS)[0]


@pytest.mark.parametrize("case", HASTY, ids=lambda case: case[2][:60])
def test_nobody_reads_in_haste(case: tuple) -> None:
    kind, subject, words, *value = case
    found = [c for c in said(words) if c.kind is kind and c.modality in FACTUAL and c.subject == subject]
    assert not [c for c in found if not value or c.value == value[0]], found


@pytest.mark.parametrize("words", PRICELESS)
def test_a_sum_beside_a_takeover_is_not_its_price(words: str) -> None:
    assert {c.amount for c in said(words) if c.kind is Kind.ACQUISITION} == {None}
