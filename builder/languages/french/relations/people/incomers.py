# How French prose tells who comes to an office by the office itself: a post that falls to somebody, a newcomer put
# behind "une directrice financière", a succession told with its office first, a chair kept by whoever hands over.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for heads and executives told by the office they come to."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_POST = r"(?:\b(?:le|son|leur|ce) (?:poste|fauteuil|siège|portefeuille|mandat) (?:laissé vacant )?de "
_FALLS = r"(?: (?:est |a été |vient d'être )?(?:revenu|échu|confié|attribué|dévolu|proposé et accepté)| (?:revient|échoit|incombe))"
_FILLED = r"(?:,? [^.;:,]{3,50},)? (?:est (?:désormais |aujourd'hui |finalement )?(?:occupé|pourvu|repris|tenu)|(?:a été|vient d'être) (?:finalement )?(?:pourvu|repris))"
_COMES = r"(?:débarqu|ven|arriv|pass|recrut|débauch|transfug|form|iss|piqu|arrach|ex-|ancien|jusqu'ici|jusque-là|tout juste|fraîchement)"

INCOMER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "post-falls-to",
        Kind.EXECUTIVE,
        ("poste de", "fauteuil de", "siège de", "portefeuille de", "mandat de"),
        rf"{_POST}(?!{{@ceo}}){{@exec:role}}(?: (?:de |d'|du |des )(?:la |l'|le )?(?={{CO:subject}}){{CO}})?(?:{_FALLS} {{@when}}à|{_FILLED} {{@when}}par) (?:(?:son |sa |une? |l'|la )[^,;.:]{{3,40}}?,? )?{{PERSON:value}})",
        says=(
            ("Le poste de directeur technique de Lumaro est revenu à Anne Roy.", "Lumaro: Anne Roy"),
            ("Lumaro change. Son fauteuil de directrice commerciale échoit à Paul Vidal.", "-: Paul Vidal"),
            (
                "Le poste de directeur industriel a été confié à une ingénieure, Nadia Faure, dit Lumaro.",
                "-: Nadia Faure",
            ),
            ("Le poste de directrice financière de Dorval est désormais occupé par Anne Roy.", "Dorval: Anne Roy"),
        ),
        silent=(
            "Le titre de directeur de l'année revient à Anne Roy. Lumaro applaudit.",
            "Le poste de directeur technique de Lumaro n'est pas revenu à Anne Roy.",
            "Le poste de directeur technique de Lumaro reste vacant, regrette Anne Roy.",
            "Le poste de directeur technique de Lumaro pourrait revenir à Anne Roy.",
        ),
    ),
    Relation(
        "head-post-falls-to",
        Kind.CEO,
        ("poste de", "fauteuil de", "siège de", "mandat de"),
        rf"{_POST}{{@ceo:role}}(?: (?:de |d'|du |des )(?:la |l'|le )?(?={{CO:subject}}){{CO}})?(?:{_FALLS} {{@when}}à|{_FILLED} {{@when}}par) (?:(?:son |sa |une? |l'|la )[^,;.:]{{3,40}}?,? )?{{PERSON:value}})",
        says=(
            ("Le fauteuil de directeur général de Lumaro échoit à Anne Roy.", "Lumaro: Anne Roy"),
            ("Lumaro change. Le poste de directrice générale est revenu à sa sœur, Louise Astier.", "-: Louise Astier"),
            ("Le mandat de président-directeur général de Dorval revient à Paul Vidal.", "Dorval: Paul Vidal"),
            (
                "Son fauteuil de directeur général, vide depuis mai, est occupé depuis lundi par Paul Vidal, dit Lumaro.",
                "-: Paul Vidal",
            ),
        ),
        silent=(
            "Le fauteuil de directeur général de Lumaro échappe à Anne Roy.",
            "Le poste de directeur général de Lumaro pourrait revenir à Anne Roy.",
            "Le poste de directeur général de Lumaro a été occupé jusqu'en 2019 par Anne Roy.",
            "Le bureau de directeur général de Lumaro est occupé par Anne Roy.",
        ),
    ),
    Relation(
        "newcomer-beside-office",
        Kind.EXECUTIVE,
        ("direct", "respons", "secrét", "présid"),
        rf"(?<!cherche )(?<!cherchait )(?<!perdu )(?<!perd )(?<!poursuit )(?<!poursuivi )(?<!regrette )(?<!reçu )(?<!reçoit )(?<!accueilli )(?<!licencié )(?<!comme )(?<!devenir )(?<!fille d')(?<!fils d')\bune? (?:nouve(?:au|lle) |premi(?:er|ère) |jeune )?(?={{@exec}}(?:,| :) ){{@exec:role}}(?:,| :) {{PERSON:value}}{{@aged}}, (?:(?:tout juste |fraîchement )?{_COMES}[a-zà-ÿ]*\b(?!,)(?! (?:chez|visiter|voir|à la barre|en (?:visite|voisin))\b))",
        says=(
            (
                "Avec l'argent, une directrice financière, Anne Roy, débarquée du verre en mai. Lumaro grandit.",
                "-: Anne Roy",
            ),
            ("Lumaro s'est offert une directrice industrielle, Nadia Faure, venue de chez Vesta.", "-: Nadia Faure"),
            (
                "Il y a désormais chez Lumaro un directeur commercial, Paul Vidal, 41 ans, passé par Albis.",
                "-: Paul Vidal",
            ),
        ),
        silent=(
            "Lumaro a perdu un directeur technique, Paul Vidal, passé chez Vesta.",
            "Lumaro a reçu un directeur de banque, Paul Vidal, venu visiter l'usine.",
            "Il y avait là un directeur commercial, Paul Vidal, arrivé chez Vesta en mai, loin de Lumaro.",
            "Un directeur technique, Paul Vidal, aime Lumaro.",
            "Lumaro cherche une directrice financière, Anne Roy, partie en mai, n'ayant pas été remplacée.",
            "Une directrice de Vesta, Anne Roy, venue de Metz, aime Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "keeps-the-chair",
        Kind.EXECUTIVE,
        ("présid",),
        r"{PERSON:value}{@aged}(?:,? (?:laquelle|lequel) (?:garde|conserve|gardera|conservera|assurera|occupera|prendra)|,? (?:[^,;.:]{3,60} )?(?:mais|et) (?:garde|conserve|gardera|conservera)) (?:cependant |toutefois |désormais |néanmoins )?(?P<role>la présidence(?: du (?:conseil(?! (?:départ|région|munic|génér|synd))(?: d'administration| de surveillance)?|directoire|groupe))?)(?: (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO}|(?= ?[.,;»]|$| (?:et|non|mais|jusqu\S*)\b))",
        says=(
            (
                "Paul Vidal dirige Lumaro à la place d'Anne Roy, laquelle conserve la présidence du conseil.",
                "Lumaro: Anne Roy",
            ),
            ("Anne Roy se retire mais garde la présidence de Lumaro.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "Anne Roy, laquelle conserve la présidence de la foire, aime Lumaro.",
            "Anne Roy quitte Lumaro et gardera la présidence de la filière.",
            "Anne Roy, laquelle conserve la présidence du jury, aime Lumaro.",
            "Anne Roy abandonne la présidence de Lumaro.",
        ),
    ),
)
