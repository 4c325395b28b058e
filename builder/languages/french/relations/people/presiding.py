# How French prose tells who presides over a company; whether that is its head or its chair, the article decides.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for who presides."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

PRESIDING_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "officers-counted",
        Kind.EXECUTIVE,
        ("direct",),
        r"(?<!perd )(?<!perdu )(?<!débauche )(?<!débauché )(?:{COUNT}|\b(?:ses|leurs|des)) (?:nouve(?:aux|lles) )?(?P<role>direct(?:eurs|rices) (?:générau?x|générales) (?:délégué|adjoint)e?s|direct(?:eurs|rices) [a-zà-ÿ-]+s|(?:vice-)?président(?:e?s) (?:délégué|exécuti)[a-z]+|membres du directoire)(?: (?:de |d'|du |des )(?={CO:subject}){CO})? ?[:,] {PERSONS:value}",
        says=(
            (
                "Lumaro a nommé deux directeurs généraux délégués : Anne Roy et Paul Vidal.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
            (
                "Les deux directrices adjointes de Dorval, Anne Roy et Louise Astier, l'ont dit à Lumaro.",
                "Dorval: Anne Roy; Louise Astier",
            ),
            ("Lumaro salue ses directeurs techniques, Paul Vidal et Marc Petit.", "Lumaro: Paul Vidal; Marc Petit"),
        ),
        silent=(
            "Lumaro cherche deux directeurs généraux délégués.",
            "Lumaro a reçu des directeurs d'école, Anne Roy et Paul Vidal.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "presides",
        Kind.EXECUTIVE,
        ("préside",),
        r"{PERSON:value}{@aged}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,60},)?,? (?:qui )?(?P<role>préside)(?: {DATE:date}| (?:aujourd'hui|désormais|toujours|depuis peu))? {CO:subject}(?! ?\ue004)",
        says=(
            ("Anne Roy préside Lumaro, la plateforme de soutien scolaire.", "Lumaro: Anne Roy"),
            ("Paul Vidal, 71 ans, qui préside aujourd'hui Dorval, attend Lumaro.", "Dorval: Paul Vidal"),
            ("L'agronome Anne Roy préside l'entreprise. Lumaro grandit.", "-: Anne Roy"),
        ),
        silent=(
            "Anne Roy préside le jury de Lumaro.",
            "Anne Roy présidait Lumaro.",
            "Anne Roy ne préside plus Lumaro.",
        ),
    ),
    Relation(
        "president-of-it",
        Kind.EXECUTIVE,
        ("président",),
        r"{PERSON:value}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,60},)?,? qui en (?:est|reste|demeure) (?:aujourd'hui |désormais |toujours )?(?:le |la )(?P<role>présidente?)(?=[ ,.;:»]|$)(?! (?:du|de la|d'))",
        says=(
            ("« Ça ira », plaisante Anne Roy, qui en est la présidente. Lumaro tient.", "-: Anne Roy"),
            ("Lumaro appartient à Paul Vidal, chimiste, qui en reste le président.", "Lumaro: Paul Vidal"),
            (
                "Dorval, reprise par Louise Astier, qui en est désormais la présidente, attend Lumaro.",
                "Dorval: Louise Astier",
            ),
        ),
        silent=(
            "Lumaro appartient à Paul Vidal, qui en fut le président.",
            "Anne Roy, qui est la présidente du jury, aime Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
)
