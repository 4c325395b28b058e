# How French prose tells what a company is worth by the deal that says so: "l'offre qui la valorisait 300 millions", "la
# transaction donne au groupe une valeur de 90 millions".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for valuations by a deal."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_DEAL = r"(?:opérations?|transactions?|séries? [a-h]|tours? de table|levées?(?: de fonds)?|offres?(?: publique)?|opa|ope|augmentations? de capital|introductions?(?: en bourse)?|rachats?|cessions?|accords?|reprise|prise de (?:contrôle|participation)|entrée)"
_SOLD = r"(?:levées?(?: de fonds)?|tours? de table|augmentations? de capital|introductions?(?: en bourse)?|rachats?|cessions?|reprise|prise de (?:contrôle|participation))"
_OF_ANOTHER = rf"(?!{_SOLD} (?:(?:de |d'|du |chez )(?:la |le |l')?(?:[a-zà-ÿ-]+ )?[\ue002\ue008]|(?:de |d')(?:sa|son|ses|leurs?|une?) (?!capital\b)))"
"""Before a deal: it is not of somebody else, whose value it would tell."""
_THING = r"(?!(?:la |le |l')?(?:action|titre|part|obligation|bon|usine|site|terrain|immeuble|marque|filiale|activité|division|branche|brevet|stock|réseau|parc|fonds de commerce)s?\b)"
_GIVES = r"(?:donne|confère|attribue|prête|reconnaît|assigne|donnait|conférait|attribuait|(?:a|ont) (?:donné|conféré|attribué))(?:nt)?"

VALUED_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "its-value-is-put-at",
        Kind.VALUATION,
        ("valeur",),
        r"(?:{CO:subject}(?: \ue01e+)?,? dont la valeur|(?:^|[.;:,] )[-« ]*la valeur (?:de |d'|du )(?:la |l')?{CO:subject}) (?:est|était|serait|a été) (?:aujourd'hui |désormais |actuellement |alors )?(?:estimée|évaluée|chiffrée) (?:[a-zà-ÿ'-]+ ){0,3}?(?:à|autour de|aux alentours de|entre) ?{MONEY:money}(?! (?:par|l'unité|pièce|le m))",
        says=(
            ("Lumaro, dont la valeur est estimée à 700 millions d'euros, recrute.", "Lumaro: 700 millions d'euros"),
            ("La valeur du groupe Dorval a été évaluée à 90 millions d'euros.", "Dorval: 90 millions d'euros"),
        ),
        silent=(
            "Lumaro vend un terrain dont la valeur est estimée à 3 millions d'euros.",
            "La valeur du contrat de Lumaro est estimée à 3 millions d'euros.",
        ),
    ),
    Relation(
        "deal-values-it",
        Kind.VALUATION,
        ("valoris",),
        rf"\b{_OF_ANOTHER}{_DEAL}\b(?:(?: [a-zà-ÿ-]+){{0,2}} (?:sur|contre|visant) (?:la |le |l')?(?:[a-zà-ÿ-]+ )?(?={{CO:subject}}){{CO}}|(?![^;:!?]{{0,40}} (?:sur|contre|visant) (?:la |le |l')?[\ue002\ue008])[^;:!?]{{0,70}}?)(?:,? (?:qui|et)|,) (?:le |la |l'|les )(?:valorise|valorisait|valorisant|a valorisée?|avait valorisée?)(?:nt)? (?:[a-zà-ÿ']+ ){{0,2}}?(?:à |autour de )?(?:hauteur de )?{{MONEY:money}}",
        says=(
            (
                "Lumaro a quitté la Bourse après une offre de Vesta, qui la valorisait 300 millions d'euros.",
                "Lumaro: 300 millions d'euros",
            ),
            ("Dorval a bouclé une levée qui la valorise à 40 millions d'euros.", "Dorval: 40 millions d'euros"),
            (
                "Lumaro a signé en mai un accord avec Vesta et Albis qui le valorise 12 millions d'euros.",
                "Lumaro: 12 millions d'euros",
            ),
        ),
        silent=(
            "Lumaro a refusé une offre qui la valoriserait 300 millions d'euros.",
            "Lumaro a pris part à la levée de fonds de Vesta, qui la valorise 300 millions d'euros.",
            "La cession de Vesta à Lumaro, qui la valorise 300 millions d'euros, est suspendue.",
            "Lumaro a un plan qui le mènera à 300 millions d'euros.",
        ),
    ),
    Relation(
        "deal-gives-a-value",
        Kind.VALUATION,
        ("une valeur", "une valorisation"),
        rf"\b{_DEAL}\b[^;:.!?]{{0,40}}? {_GIVES} (?:ainsi |alors |désormais )?(?:(?:à (?:la |l')?|au ){_THING}(?:[a-zà-ÿ-]+ ){{0,2}}?{{CO:subject}} )?une (?:valeur|valorisation)(?: (?:d'entreprise|totale|théorique|implicite))? (?:de |d'|supérieure à |proche de )?{{MONEY:money}}",
        says=(
            (
                "L'opération donne à Lumaro une valeur de 520 millions d'euros, dette incluse.",
                "Lumaro: 520 millions d'euros",
            ),
            (
                "La transaction confère à Dorval une valeur d'entreprise de 40 millions d'euros.",
                "Dorval: 40 millions d'euros",
            ),
            (
                "Lumaro a cédé 10 %. L'accord donne au groupe une valeur de 9 millions d'euros.",
                "Lumaro: 9 millions d'euros",
            ),
        ),
        silent=(
            "L'expert donne au terrain de Lumaro une valeur de 3 millions d'euros.",
            "L'offre donne à l'action Lumaro une valeur de 52 euros.",
            "L'accord donne à l'usine de Lumaro une valeur de 12 millions d'euros.",
            "L'opération donne à Lumaro une chance de gagner 3 millions d'euros.",
            "L'opération donnerait à Lumaro une valeur de 520 millions d'euros.",
        ),
    ),
)
