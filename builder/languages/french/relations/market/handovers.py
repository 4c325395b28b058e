# How a company passes from one house to another as dispatches say it: "Vesta a vendu sa filiale Albis à Dorval", "Dorval
# est le nouveau propriétaire de Vesta", "deux sociétés, Vesta et Albis", "après Vesta, elle rachète Albis".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for acquisitions told by the sale, by the owner, and several at once."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_PART = r"(?:filiale|division|branche|enseigne|entité|société|pépite|chaîne|coopérative|entreprise)"
_SELLS = (
    r"(?:cède(?:nt)?|vend(?:ent)?|revend(?:ent)?|cédera|vendra|transfère|(?:{@have}|vient de|viennent de) {@adv}(?:cédé|vendu|revendu|transféré|céder|vendre|revendre)"
    r"|(?:s'est|se sont) {@adv}(?:séparée?s?|délestée?s?|défaite?s?) de)"
)
_OWNS = r"(?:propriétaire|actionnaire majoritaire|actionnaire unique|maison[- ]mère|repreneur|repreneuse|acquéreur)"
_BOUGHT = r"(?:rachète|rachètent|racheté|racheter|acquiert|acquis|acquérir|reprend|repris|reprendre|absorbe|absorbé|absorber|avale|avalé|croque|croqué|s'offre|s'est offert|s'offrir)"
_FIRMS = r"(?:sociétés|entreprises|pme|confrères|consœurs|concurrents|rivaux|start-?up|startups|jeunes pousses|cabinets|groupes|enseignes|marques|maisons|acteurs|ateliers|studios|agences|éditeurs|fabricants|distributeurs|laboratoires|spécialistes|coopératives|éditrices|structures|affaires)"
_HOW_MANY = r"(?:{COUNT} ?|(?:deux|trois|quatre|cinq|six|plusieurs|quelques) )"
_THEY = r"(?P<subject>[\ue002\ue008][\ue003\ue009]*+)"

HANDOVER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "sells-its-subsidiary-to",
        Kind.ACQUISITION,
        ("céd", "cèd", "vend", "sépar", "délest", "transf"),
        rf"\b{_SELLS} {{@when}}(?:(?:sa|son|leur|la|l')(?: ?(?:petite|grande|dernière|principale|ancienne|ex-))? ?{_PART}(?: (?!dans |chez )[a-zà-ÿ'-]+){{0,3}}?,? )(?P<value>[\ue002\ue008][\ue003\ue009]*+)(?:,[^,;.:\ue002\ue008]{{3,60}},)? (?:à|au|aux) (?:l'|la |le )?(?={{CO:subject}}){{CO}}(?![^.;:,]{{0,30}} (?:a |ont )?(?:échoué|capoté|refus))",
        says=(
            ("Vesta a cédé sa filiale Albis à Lumaro pour 40 millions d'euros.", "Lumaro: Albis"),
            ("Le groupe Vesta vend sa filiale espagnole Albis au fabricant Lumaro.", "Lumaro: Albis"),
            ("Vesta vient de céder la société Albis, spécialisée dans le bois, à Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "Vesta n'a pas cédé sa filiale Albis à Lumaro.",
            "Vesta pourrait vendre sa filiale Albis à Lumaro.",
            "Vesta vend la marque Albis à Lumaro.",
            "Vesta a cédé sa participation dans Albis à Lumaro.",
            "Vesta a vendu à Lumaro les machines d'Albis.",
            "La filiale Albis vend ses lampes à Lumaro.",
        ),
    ),
    Relation(
        "is-its-new-owner",
        Kind.ACQUISITION,
        ("propriétaire", "actionnaire", "maison mère", "maison-mère", "repreneu", "acquéreur"),
        rf"{_THEY},? (?:est|devient|est devenue?|sera|reste) {{@adv}}{{@when}}(?:le |la |l')?(?:nouve(?:au|lle|l) |futur |future |unique |heureux |heureuse )?{_OWNS} (?:à {{PERCENT}} )?(?:de |d'|du )(?!(?:la |l'|le )?(?:usine|site|atelier|immeuble|marque|bâtiment|terrain|stade|parc|enseigne|château|hôtel|magasin|navire|brevet)\b)(?:la |l'|le )?{{ORG:value}}(?=[ ,.;]|$)",
        says=(
            ("Le groupe Lumaro est le nouveau propriétaire de Vesta.", "Lumaro: Vesta"),
            ("Lumaro devient l'actionnaire majoritaire de la société Dorval.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro n'est pas le propriétaire de Vesta.",
            "Lumaro est propriétaire de son usine, comme Vesta.",
            "Lumaro est le repreneur de l'usine Vesta.",
            "Anne Roy est la nouvelle propriétaire de Vesta, fournisseur de Lumaro.",
            "Lumaro pourrait devenir l'actionnaire majoritaire de Vesta.",
        ),
    ),
    Relation(
        "takes-a-majority-of",
        Kind.ACQUISITION,
        ("majorit", "contrôle"),
        r"{CO:subject}(?:,[^,;.:]{3,60},)? (?:qui )?(?:{@have} {@adv}|vient de |vient d')?(?:pren(?:d|nent|dre|dra)|pris|acqui(?:s|ert|èrent|érir)|acquérir|rach[eè]t(?:e|é|er|ent)|détient désormais|s'assure|s'est assuré|obtien(?:t|nent)|obtenu) {@when}(?:une (?:participation|part|prise de participation) (?:très |largement )?majoritaire|(?:une |la )?majorité|le contrôle)(?: de {PERCENT}|,? avec {PERCENT},?| \(?à {PERCENT}\)?)? (?:(?:du|des|au) (?:capital|parts|actions|titres|tour de table) )?(?:de |d'|du |dans |chez |au capital de |au capital d'|au sein de )(?:la |l'|le )?{ORG:value}(?=[ ,.;:]|$)",
        says=(
            ("Lumaro a pris une participation majoritaire de 51 % dans Vesta.", "Lumaro: Vesta"),
            ("Le groupe Lumaro prend la majorité du capital de la société Dorval.", "Lumaro: Dorval"),
            ("Lumaro vient d'acquérir une part majoritaire au capital d'Albis.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro n'a pas pris la majorité du capital de Vesta.",
            "Lumaro a pris une participation minoritaire de 12 % dans Vesta.",
            "Lumaro pourrait prendre la majorité de Vesta.",
            "Lumaro a obtenu la majorité des voix, devant Vesta.",
        ),
    ),
    Relation(
        "buys-several",
        Kind.ACQUISITION,
        ("rach", "acqu", "repri", "reprend", "absorb", "aval", "croqu", "offr", "offert", "intèg", "intég", "la main"),
        rf"(?<!ne )(?<!à )(?:\b{_BOUGHT}|\b(?:met|mis|mettre) la main sur) {{@when}}(?:[a-zà-ÿ]+ment |également |aussi |successivement |coup sur coup )?{_HOW_MANY}(?:[a-zà-ÿ'-]+ ){{0,2}}?{_FIRMS}(?: [a-zà-ÿ'-]+){{0,5}}?(?:,| :| \() ?(?:l'|la |le )?{{ORGS:value}}(?=[.;)]|$|,? (?:en|pour|qui|afin|dans|et) )(?! et [^,.]{{2,30}}, (?:ont|sont))",
        says=(
            ("Lumaro a racheté deux sociétés niçoises, Vesta et Dorval.", "Lumaro: Vesta; Dorval"),
            ("Lumaro vient d'acquérir trois confrères : Vesta, Dorval et Albis.", "Lumaro: Vesta; Dorval; Albis"),
            ("En deux ans, Lumaro a repris plusieurs cabinets de conseil, Vesta et Albis.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Lumaro n'a pas racheté deux sociétés niçoises, Vesta et Dorval.",
            "Lumaro a racheté deux machines, une Vesta et une Dorval.",
            "Lumaro pourrait racheter deux sociétés, Vesta et Dorval.",
            "Lumaro a repris deux marques de lampes.",
        ),
    ),
    Relation(
        "after-another-takeover",
        Kind.ACQUISITION,
        ("après ",),
        rf"^[-« ]*après (?:(?:celui|celle|ceux|celles) d[eu'] ?)?(?:l'|la |le )?{{ORGS:value}}(?: {{@ago}}{{DATE}})?(?: (?:l'an (?:dernier|passé)|l'année (?:dernière|passée)))?, (?:c'est au tour d[eu'] ?{{ORG}} d'être racheté|(?={{CO:subject}}){{CO}}(?:,[^,;.:]{{3,60}},)? (?:(?:{{@have}}|vient de|vient d'|va|s'apprête à) {{@adv}})?(?:{_BOUGHT}|(?:met|mis|mettre) la main sur|s'empare d|s'est emparée? d|annonce (?:l'acquisition|le rachat|la reprise) d)(?=(?: |')(?:{{@when}})?(?!(?:les? |la |l'|ses |son |une? )?(?:dossier|marché|contrat|campagne|anciens?|locaux|flambeau|programme|procès|place))(?:l'|la |le |les )?(?:[a-zà-ÿ'-]+ (?!avec|à|chez)){{0,4}}?[\ue002\ue006\ue008]))",
        says=(
            ("Après Vesta en avril, Lumaro a racheté Dorval.", "Lumaro: Vesta"),
            ("Après Vesta et Albis, Lumaro s'offre Dorval.", "Lumaro: Vesta; Albis"),
            ("Après Vesta, le groupe Lumaro vient de mettre la main sur Dorval.", "Lumaro: Vesta"),
        ),
        silent=(
            "Après Anne Roy, Lumaro s'offre Paul Vidal.",
            "Après Lyon, Lumaro rachète Dorval.",
            "Après Vesta, Lumaro recrute chez Dorval.",
            "Après Vesta, Lumaro reprend la première place.",
            "Après Vesta, Lumaro intègre le programme de Dorval.",
            "Après Vesta, Lumaro s'offre une campagne avec Dorval.",
            "Après Vesta, Lumaro reprend les anciens locaux de Dorval.",
            "Après avoir fourni Vesta, Lumaro rachète Dorval.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "subsidiary-since",
        Kind.ACQUISITION,
        ("filiale", "propriété"),
        r"(?={CO:subject}){CO}(?:,| est| est devenue?|, qui est) (?!longtemps ){@adv}(?:une |la )?(?:filiale|propriété) (?:à {PERCENT} )?(?:[a-zà-ÿ]+ )?(?:de |d'|du )(?:la |l'|le )?{ORG:value} (?:depuis (?:le |la |l'|fin |début )?)?{DATE}",
        says=(
            ("Lumaro, filiale du groupe Vesta depuis 2018, recrute.", "Lumaro: Vesta"),
            ("L'éditeur Lumaro est une filiale à 100 % de Dorval depuis mai 2021.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro n'est plus une filiale de Vesta depuis 2018.",
            "Lumaro, longtemps filiale de Vesta depuis 2018, est libre.",
            "Albis, filiale de Lumaro, livre Vesta depuis 2018.",
            "Lumaro, dont la filiale suisse livre Vesta depuis 2018, recrute.",
        ),
        qualifiers=(("direction", "acquired_by"),),
    ),
    Relation(
        "they-merge",
        Kind.ACQUISITION,
        ("fusion", "se mari"),
        r"(?<![a-zà-ÿ] )(?<!d')(?!(?:les |des |leurs )?(?:branches|filiales|équipes|activités|divisions|sites|usines|salariés|fondations)\b)(?:(?={CO:subject}){CO} et (?:l'|le |la )?(?P<value>[\ue002\ue008][\ue003\ue009]*+)|(?P<value>[\ue002\ue008][\ue003\ue009]*+) et (?:l'|le |la )?(?={CO:subject}){CO}),? (?:(?:{@have} {@adv})?(?:annonc|officialis|sign|scell|boucl|finalis|achev|act)(?:ent|é) {@when}leur fusion|ont {@adv}fusionné(?! (?:leurs|une|certaines|des|les)\b)|fusionnent(?! (?:leurs|une|certaines|des|les)\b| dans )|se marient(?= ?[.,;]|$))",
        says=(
            ("Lumaro et Dorval annoncent leur fusion.", "Lumaro: Dorval"),
            ("Lumaro et le groupe Vesta ont fusionné en 2022.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro et Dorval envisagent leur fusion.",
            "Lumaro et Dorval n'ont pas fusionné.",
            "Lumaro et Dorval fusionnent leurs catalogues.",
            "Les branches solaires de Lumaro et Dorval fusionnent.",
            "Les filiales belges de Lumaro et Dorval annoncent leur fusion.",
            "Lumaro et Dorval se marient pour un collier.",
            "Anne Roy et Paul Vidal se marient.",
        ),
    ),
)
