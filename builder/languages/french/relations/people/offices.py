# How French prose puts offices beside whoever holds them: one or several, before the name or behind it.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for offices told by apposition, of all three kinds; what an office is stands in offices.py."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_HELD = (
    "direct",
    "présid",
    "responsable",
    "secrétaire",
    "chef",
    "dga",
    "cfo",
    "cto",
    "coo",
    "cmo",
    "drh",
    "daf",
    "dsi",
    "numéro",
)
_ONCE = "".join(
    f"(?<!{word})"
    for word in ("ancien ", "ancienne ", "ex-", "ex ", "jusqu'ici ", "jusqu'alors ", "jusque-là ", "longtemps ", "autrefois ", "futur ", "future ", "un ", "une ", "alors ", "d'abord ", "été ")
)  # fmt: skip
_NOW = r"(?!(?:ancien|ancienne|ex|alors|jusqu'ici|jusque-là|futur|future)[ -])"
_FROM = r"(?:,? (?:depuis |en )?{DATE:date},?)?"

OFFICE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "duty-behind-name",
        Kind.EXECUTIVE,
        _HELD,
        rf"{{PERSON:value}}{{@aged}},? ?, {_NOW}{{@holds}}{{@duty:role}}(?=,|\.| -|$| {{DATE}}|»|;|:| et |{{@of}}{{CO}})(?:{{@of}}{{CO:subject}})?",
        says=(
            ("« Le site tient », dit Anne Roy, directrice des opérations.", "-: Anne Roy"),
            ("Un dossier que suit Paul Vidal, responsable Europe de Lumaro : « Tout va. »", "Lumaro: Paul Vidal"),
            ("Anne Roy, directrice des systèmes d'information chez Dorval, écoute.", "Dorval: Anne Roy"),
        ),
        silent=(
            "« Le site tient », assure Anne Roy, directrice du musée de la mine.",
            "« Le site tient », assure Anne Roy, ancienne directrice des opérations.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "duty-second",
        Kind.EXECUTIVE,
        _HELD,
        rf"{{PERSON:value}}{{@aged}},? ?, {_NOW}{{@holds}}(?:{{@office}}{{@with}}{_NOW}{{@holds}}){{1,2}}{{@duty:role}}(?:{{@of}}{{CO:subject}})?",
        says=(
            ("« On verra », justifie Paul Vidal, cofondateur et directeur des opérations.", "-: Paul Vidal"),
            ("Anne Roy, cofondatrice, présidente et directrice de la création de Dorval, part.", "Dorval: Anne Roy"),
        ),
        silent=("« On verra », justifie Paul Vidal, cofondateur et ancien directeur des opérations.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "head-second",
        Kind.CEO,
        ("pdg", "p-dg", "ceo", "direct", "dg", "patron"),
        rf"{{PERSON:value}}{{@aged}},? ?, {_NOW}{{@holds}}(?:{{@founder}}|{{@duty}}){{@with}}{_NOW}{{@holds}}{{@ceo}}(?:{{@of}}{{CO:subject}})?",
        says=(("« On verra », dit Anne Roy, sa cofondatrice et directrice générale.", "-: Anne Roy"),),
        silent=("« On verra », dit Anne Roy, cofondatrice et ancienne directrice générale.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "duty-before-name",
        Kind.EXECUTIVE,
        _HELD,
        rf"(?:^|[\s,'(«]){_ONCE}{{@holds}}(?<![a-zà-ÿ]){_ONCE}(?:{{@office}}{{@with}})?{_ONCE}{{@duty:role}}(?:{{@with}}{{@office}})?(?:{{@of}}{{CO:subject}})?{_FROM},? (?=[\ue000\ue008]){{PERSON:value}}",
        says=(
            ("À ses côtés, la directrice commerciale Anne Roy négocie.", "-: Anne Roy"),
            ("La responsable de la qualité, Anne Roy, a formé ses équipes.", "-: Anne Roy"),
            ("Le directeur de l'usine de Dijon, Paul Vidal, attend les machines.", "-: Paul Vidal"),
            (
                "Trois salariés, dont la responsable des ventes pour l'Italie, Anne Roy, s'y sont installés.",
                "-: Anne Roy",
            ),
        ),
        silent=(
            "L'ancien directeur des ventes, Paul Vidal, attend.",
            "Le directeur du musée, Paul Vidal, attend.",
            "Le président français Paul Vidal a cité Lumaro.",
            "Jusqu'ici directeur des ventes, Paul Vidal attend.",
            "Lumaro écoute. Il a longtemps été directeur des ventes de Paul Vidal.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "founder-before-name",
        Kind.FOUNDER,
        ("fondat", "créat"),
        rf"(?:^|[\s,'(«]){{@holds}}{{@founder:role}}{{@with}}(?:jusqu'ici |jusque-là |alors |ancienne? |ex-)?{{@office}}(?:{{@of}}{{CO:subject}})?{_FROM},? (?=[\ue000\ue008]){{PERSON:value}}",
        says=(
            ("Cofondatrice et jusqu'ici PDG, Anne Roy a cédé les commandes.", "-: Anne Roy"),
            ("Fondateur et président du directoire, Paul Vidal s'en amuse.", "-: Paul Vidal"),
        ),
        silent=("Cofondatrice et jusqu'ici PDG, une inconnue a cédé les commandes à Anne Roy.",),
        modality=Modality.ASSERTED,
    ),
)
