# How French prose names rivals by a contest: who lost a market to a company, with whom it makes up the leading trio, whom
# it wants to make tremble.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for competitors told by a contest."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

CONTEST_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "won-before",
        Kind.COMPETITOR,
        ("devant", "face à", "face au", "détriment", "au nez", "contre"),
        r"\b(?:remport|décroch|gagn|rafl|emport)[a-zé]+ [^.;:]{0,60}?(?:devant|face à|face au|face aux|contre|au détriment d(?:e |u |'|es )|au nez et à la barbe d(?:e |u |'|es )) ?{ORGS:value}(?! (?:pour|à hauteur)| (?:de |d')\ue00a)",
        says=(
            ("Lumaro a remporté ce marché devant Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro a décroché le chantier face au jurassien Albis.", "Lumaro: Albis"),
            ("Lumaro a gagné le contrat au nez et à la barbe de Dorval.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro a remporté son procès devant la cour.",
            "Lumaro a gagné 12 % face à la crise.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "lost-to",
        Kind.COMPETITOR,
        ("attribué", "confié", "remporté", "revenu", "décroché"),
        r"\b(?:perdu|perd|échappé|échappe|laissé filer|raté|manqué)\b[^.;:]{0,70}?(?:, |\b)(?:attribué|confié|remporté|revenu|décroché)e?s? (?:à|au|par) {ORG:value}",
        says=(
            ("Lumaro a perdu le marché des bus, attribué à Dorval.", "Lumaro: Dorval"),
            ("Lumaro a laissé filer un contrat, décroché par le groupe Vesta.", "Lumaro: Vesta"),
            ("Le chantier a échappé à la société, confié au belge Albis. Lumaro regrette.", "-: Albis"),
        ),
        silent=(
            "Lumaro a perdu le marché des bus, attribué à la ville.",
            "Lumaro a gagné un marché confié par Dorval.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "leading-trio",
        Kind.COMPETITOR,
        ("trio", "duo", "quatuor", "peloton", "podium"),
        r"\b(?:avec|aux côtés d(?:e |u |')|derrière|devant) ?{ORGS:value},? {CO:subject} (?:forme|compose|complète|figure dans|fait partie d[eu]|est sur) (?:le |la |un |une |du )?(?:trio|duo|quatuor|peloton|podium)",
        says=(
            ("Avec Dorval et Vesta, Lumaro forme le trio de tête du secteur.", "Lumaro: Dorval; Vesta"),
            ("Derrière le suédois Albis, Lumaro complète le podium.", "Lumaro: Albis"),
        ),
        silent=("Avec Anne Roy, Lumaro forme un duo d'apprentis.", "Avec Dorval, Lumaro forme des apprentis."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "had-better-beware",
        Kind.COMPETITOR,
        ("bien se tenir", "trembl", "se bat", "dispute", "bousculer", "donner du fil"),
        r"(?:{ORGS:value} (?:n'(?:a|ont) qu'à bien se tenir|ne (?:va|vont) pas trembler|peu(?:t|vent) trembler|tremble(?:nt)?)\b|\bse bat(?:tent|tre)? (?:avec|contre|face à) {ORGS:value}|\bdispute(?:nt|r)? (?:à|au) {ORG:value} (?=(?:la|le|les|des|une?|sa|ses|son) |l')|\b(?:donne|donnent|donner) du fil à retordre (?:à|au|aux) {ORGS:value})",
        says=(
            ("Dorval et Vesta n'ont qu'à bien se tenir : Lumaro arrive.", "Lumaro: Dorval; Vesta"),
            ("Sur ce créneau, Lumaro se bat avec Dorval.", "Lumaro: Dorval"),
            ("Lumaro dispute à Albis la première place.", "Lumaro: Albis"),
        ),
        silent=("Lumaro se bat avec courage.", "Lumaro se bat contre la vie chère."),
        modality=Modality.ASSERTED,
    ),
)
