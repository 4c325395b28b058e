# How French prose tells of a company that passes from hand to hand: bought and then sold on, sold to whom, whose
# subsidiary it has been since when, who is the one that takes it.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for acquisitions told of the company that changes hands, and for one more in a row."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_BOUGHT_BY = (("direction", "acquired_by"),)
_SOLD = r"(?:re)?(?:vendue?|cédée?)"
_TAKEN = r"(?:rachetée?|acquise?|reprise?|achetée?|absorbée?)"
_WAS = r"(?:rachetée?|acquise?|reprise?|achetée?|absorbée?|fondée?|créée?|vendue?|cédée?|née?|lancée?)"
_TO = r"(?:à|au) (?:l'|la |le )?"
_OF = r"(?:de |d'|du )(?:la |l'|le )?"
_CLAUSE = r"[^.;:!?\ue000\ue001]"
_ONCE = r"(?: (?:une première fois|une fois de plus|intégralement|finalement|ensuite|pour {MONEY}|{MONEY}))*"
_THEN = rf"(?:(?:,|,? et|,)? (?:puis|ensuite)|,? avant d'être|,? avant que d'être|,) (?:(?:a |fut |avait )?(?:été )?{{@adv}}){_SOLD}{_ONCE}"
_THEN_SOLD = rf"(?:{_CLAUSE}{{0,90}}?{_THEN},? (?:{{@ago}}{{DATE:date}},? {_TO}{{ORG:value}}|{_TO}{{ORG:value}},? {{@ago}}{{DATE:date}})|[^.;:!?\ue000\ue001\ue00c]{{0,90}}?{_THEN} {_TO}{{ORG:value}}(?!,? (?:en |fin |début |il y a )?\ue00c))(?![^.;:,]{{0,30}} (?:a |ont )?(?:échoué|capoté|refus))"
"""Sold on, with the day of that, which is not the day of what was before."""
_DONE = r"(?:actée?|bouclée?|finalisée?|conclue?|signée?|réalisée?|effective?|effectif|scellée?|achevée?|annoncée?|officialisée?|confirmée?|autorisée?|validée?)"
_ORDINAL = (
    r"(?:deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|énième|{COUNT})"
)
_PURCHASE = r"(?:acquisition|rachat|reprise|absorption|opération de croissance externe|croissance externe|emplette)"

TRANSFER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "one-more-after",
        Kind.ACQUISITION,
        ("après ",),
        rf"(?:\bpour (?:l'|la |le )?(?={{CO:subject}}){{CO}},? )?\b(?:c'est|c'était|il s'agit d[eu]|il s'agissait d[eu]|signe|réalise|boucle|annonce|conclut|fait|réalisé|bouclé|signé|conclu) ?(?:ainsi |là |déjà |donc )*(?:sa |son |leur |la |le |notre |une |un )?{_ORDINAL} {_PURCHASE}(?: (?:de|pour) (?={{CO:subject}}){{CO}})?(?: (?:(?:en|depuis|cette|dans) [^.;:,\ue002\ue008]{{1,30}}?|de (?:l'année|l'exercice|son histoire|son existence)))?,? après (?:celles? d[eu'] ?|ceux d[eu'] ?|celui d[eu'] ?|le rachat d[eu'] ?|l'acquisition d[eu'] ?|la reprise d[eu'] ?)?(?:l'|la |le )?{{ORGS:value}}",
        says=(
            (
                "Lumaro s'offre Albis. C'est sa troisième acquisition en deux ans, après Vesta et Dorval.",
                "Lumaro: Vesta; Dorval",
            ),
            ("Lumaro signe sa deuxième acquisition de l'année, après celle de Vesta en mars.", "Lumaro: Vesta"),
            ("Pour Dorval, c'est la deuxième acquisition, après Vesta, loin de Lumaro.", "Dorval: Vesta"),
        ),
        silent=(
            "C'est la troisième usine de Lumaro, après Vesta et Dorval.",
            "Lumaro est le troisième acteur du marché, après Vesta.",
            "Lumaro envisage une troisième acquisition, après Vesta.",
            "Lumaro fait sa première acquisition, après Vesta et avant Dorval.",
        ),
        of_topic=True,
        modality=Modality.ASSERTED,
    ),
    Relation(
        "and-then-sold-to",
        Kind.ACQUISITION,
        ("vendu", "cédé"),
        rf"(?:{{CO:subject}}(?:, [^,;.:\ue002\ue008]{{3,60}},)?,? (?:qui )?(?:(?:a|avait|est|fut|avait|vient d'|venait d') ?(?:été |être )?{{@adv}})?{_WAS}\b{_THEN_SOLD}|^[-« ]*{_WAS}\b{_THEN_SOLD}, (?:l'|la |le )?(?={{CO:subject}}){{CO}})",
        says=(
            ("Rachetée par Vesta en 2010, puis revendue à Dorval en 2019, Lumaro recrute.", "Lumaro: Dorval"),
            ("Lumaro a été reprise par Vesta avant d'être cédée au fonds Albis en 2016.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro fabrique des lampes achetées en Chine puis vendues à Vesta.",
            "La machine, créée en 2010 puis vendue à Vesta, vient de Lumaro.",
            "Lumaro a été rachetée par Vesta et vendait à Dorval.",
        ),
        qualifiers=_BOUGHT_BY,
    ),
    Relation(
        "sold-opening",
        Kind.ACQUISITION,
        ("vendu", "cédé"),
        rf"^[-« ]*{_SOLD}{_ONCE} {{@when}}{_TO}{{ORG:value}}(?:,? {{@ago}}{{DATE}})?, (?:l'|la |le )?(?={{CO:subject}}){{CO}}",
        says=(
            ("Vendue une première fois en 2013 au groupe Vesta, Lumaro recrute.", "Lumaro: Vesta"),
            ("Cédé à Dorval en 2021, Lumaro a doublé ses ventes.", "Lumaro: Dorval"),
        ),
        silent=(
            "Vendues à Vesta, les lampes de Lumaro plaisent.",
            "Vendue 30 euros chez Vesta, la lampe de Lumaro plaît.",
        ),
        qualifiers=_BOUGHT_BY,
    ),
    Relation(
        "who-bought-it",
        Kind.ACQUISITION,
        ("qui l'",),
        rf"{{CO:subject}}(?:, [^,;.:\ue002\ue008]{{3,60}})?,? (?:(?:est |devient |reste |était )?(?:aujourd'hui |désormais |maintenant )?(?:une |la )?(?:filiale|propriété|division|entité)(?: à {{PERCENT}}| française)? {_OF}|(?:fait|faisait) (?:désormais |aujourd'hui |ainsi )?partie {{@when}}(?:du groupe|de la holding|de la galaxie) |(?:appartient|appartenait) (?:désormais |aujourd'hui )?{{@when}}{_TO}|(?:est |a été )?{{@adv}}intégrée? {_TO}groupe ){{ORG:value}},? (?:lequel|laquelle|qui) l'(?:a|avait) {{@adv}}{_TAKEN}(?:,? {{@ago}}{{DATE:date}})?(?= |[.,;]|$)",
        says=(
            ("Depuis 2025, Lumaro fait partie du groupe Vesta, qui l'a rachetée à ses fondateurs.", "Lumaro: Vesta"),
            ("Lumaro est une filiale de Dorval, qui l'avait acquise en 2019.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro fait partie du groupe Vesta, qui l'a toujours soutenue.",
            "Lumaro fait partie du groupe Vesta, qui ne l'a pas rachetée.",
            "Lumaro équipe le groupe Vesta, qui l'a achetée en 2020.",
        ),
        qualifiers=_BOUGHT_BY,
    ),
    Relation(
        "its-subsidiary-it-had-bought",
        Kind.ACQUISITION,
        ("qu'il", "qu'elle"),
        r"(?<!quitte )(?<!quitté )(?<!une )(?<!un )(?<!patronne de )(?<!patron de )(?<!marque )(?<!usine )(?<!site )(?<!immeuble )(?<!logiciel )(?<!brevet )(?<!client )(?<!lampe )(?<!camion ){ORG:value},? (?:[a-zà-ÿ][^,;.:\ue000-\ue009]{3,50}, )?qu'(?:il|elle|ils|elles) (?:a|ont|avait|avaient) {@adv}(?:rachetée?|acquise?|reprise?|absorbée?)(?= |[.,;]|$)",
        says=(
            ("Lumaro ferme Dorval, qu'elle avait reprise en 2020.", "Lumaro: Dorval"),
            ("Lumaro vend sa filiale Vesta, qu'il avait rachetée 80 millions d'euros en 2017.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro ferme Dorval, qu'elle n'avait pas reprise.",
            "Anne Roy quitte Dorval, qu'elle avait reprise en 2020, pour Lumaro.",
            "Lumaro rend le camion Vesta, qu'elle a acheté en 2020.",
        ),
    ),
    Relation(
        "sale-of-it-to",
        Kind.ACQUISITION,
        ("vente", "cession"),
        rf"(?:(?<!projet de )\b(?:la |cette )(?:vente|cession) {_OF}(?P<subject>[\ue002\ue008\ue014][\ue003\ue009\ue015]*+),? {_TO}{{ORG:value}} (?:est|a été|vient d'être) (?:désormais |enfin |officiellement |définitivement )?{_DONE}(?=[ ,.;]|$)(?! (?:pour|fausse|à tort|par un))"
        rf"|(?:\b(?:a|ont|avait|avaient|vient d[e']|viennent d[e']) ?(?:annoncé|finalisé|bouclé|conclu|signé|officialisé|réalisé|acté|achevé|annoncer|finaliser|boucler|conclure|signer)|\b(?:finalise|boucle|conclut|officialise)|\b(?:après|depuis|suite à|lors de|avec)) {{@when}}(?:la )?(?:vente|cession) {_OF}(?:sa (?:filiale|division|branche) )?(?P<subject>[\ue002\ue008\ue014][\ue003\ue009\ue015]*+),? {{@when}}{_TO}{{ORG:value}}(?= |[.,;]|$)(?![^.!?]*\b(?:serait|seraient|aurait|se raviser)\b))",
        says=(
            ("La vente de Lumaro au britannique Vesta est actée.", "Lumaro: Vesta"),
            ("Vesta a finalisé la cession de Lumaro au groupe Dorval.", "Lumaro: Dorval"),
            ("Depuis la vente de Lumaro à Albis, les syndicats s'inquiètent.", "Lumaro: Albis"),
        ),
        silent=(
            "La vente de Lumaro au britannique Vesta n'est pas actée.",
            "La vente de Lumaro au britannique Vesta est annoncée pour demain.",
            "Après la cession de Lumaro à Vesta, l'usine serait fermée.",
            "Vesta prépare la cession de Lumaro au groupe Dorval.",
            "Vesta a annoncé la vente de lampes Lumaro à Dorval.",
        ),
        qualifiers=_BOUGHT_BY,
    ),
    Relation(
        "its-buyer-is",
        Kind.ACQUISITION,
        ("acquéreur", "acheteur", "repreneu", "propriétaire", "maison mère", "maison-mère"),
        r"\b(?:l'acquéreur|l'acheteur|le (?:nouveau )?repreneur|le (?:nouveau |nouvel |seul |futur )?propriétaire|la (?:nouvelle )?maison[- ]mère) (?:de |d'|du )(?:la |l'|le )?(?={CO:subject}){CO},? (?:est|sera|s'appelle|se nomme|n'est autre que)(?: désormais| donc| ainsi)? (?!(?:une? |la seule |le seul )?personne\b){ORG:value}(?=[ ,.;]|$)(?! ou )(?![^.!?]*\b(?:à tort|croit-on|dit-on|si le|si la)\b)",
        says=(
            ("L'acquéreur de Lumaro est le groupe Vesta.", "Lumaro: Vesta"),
            ("Le repreneur de Lumaro s'appelle Dorval.", "Lumaro: Dorval"),
        ),
        silent=(
            "L'acquéreur de l'usine de Lumaro est le groupe Vesta.",
            "L'acquéreur de Lumaro n'est pas Vesta.",
            "L'acquéreur de Lumaro sera Vesta ou Dorval.",
        ),
        qualifiers=_BOUGHT_BY,
    ),
    Relation(
        "found-its-buyer",
        Kind.ACQUISITION,
        ("repreneu", "acquéreur", "propriétaire", "change de main", "changé de main", "maison mère"),
        r"{CO:subject}(?:, [^,;.:\ue002\ue008]{3,60},)? (?:(?:(?:a|vient de) (?:enfin |finalement )?(?:trouvé|trouver) (?:un |son |une )(?:nouveau |nouvelle )?(?:repreneur|acquéreur|propriétaire|maison[- ]mère)|(?:a|a désormais) (?:un |une )nouve(?:au|l|lle) (?:propriétaire|maison[- ]mère))(?: {@ago}{DATE})? ?(?:,|:|\() ?(?:il s'agit d[eu'] ?|c'est )?(?:l'|la |le )?{ORG:value}(?= ?[.;)]|$|, (?:qui|une?|le|la|spécialis|basé|déjà|numéro)\b)|(?:change|a changé) de (?:mains|propriétaire)(?: {@ago}{DATE})? ?: ?(?:l'|la |le )?{ORG:value}(?=(?: (?:en|l'|la|le|a|vient de|s'|rachète|reprend|prend|devient|met)(?= )){0,3} ?(?:rach|repr|pren|empar|acqui|acqué|devient|la main)))",
        says=(
            ("Lumaro a trouvé un repreneur : le groupe Vesta.", "Lumaro: Vesta"),
            ("Lumaro a un nouveau propriétaire, le suédois Dorval.", "Lumaro: Dorval"),
            ("Lumaro change de mains : Albis en prend 100 %.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro cherche un repreneur : Vesta regarde.",
            "Lumaro n'a pas trouvé de repreneur : Vesta renonce.",
        ),
        qualifiers=_BOUGHT_BY,
    ),
    Relation(
        "owned-since-opening",
        Kind.ACQUISITION,
        ("filiale", "propriété"),
        rf"^[-« ]*(?:filiale|propriété)(?: à {{PERCENT}}| à part entière| française)? {_OF}{{ORG:value}},? (?:depuis (?:le |la |l'|fin |début )?)?{{DATE}}(?: et [^,;.:]{{3,40}})?, (?:l'|la |le )?(?={{CO:subject}}){{CO}}",
        says=(
            ("Propriété du groupe Vesta depuis 2012, Lumaro recrute.", "Lumaro: Vesta"),
            ("Filiale à 100 % de l'espagnol Dorval depuis 2014, Lumaro recrute.", "Lumaro: Dorval"),
        ),
        silent=(
            "Fournisseur de Vesta depuis 2014, Lumaro recrute.",
            "Propriété de Vesta depuis 2012, l'usine de Lumaro ferme.",
        ),
        qualifiers=_BOUGHT_BY,
    ),
    Relation(
        "in-its-fold-since",
        Kind.ACQUISITION,
        ("giron", "escarcelle", "pavillon", "orbite", "coupe de", "fait partie", "intégré"),
        rf"{{CO:subject}}(?:, [^,;.:\ue002\ue008]{{3,60}})?,? (?:(?:est |qui est |évolue |vit )?(?:dans le giron|dans l'escarcelle|sous pavillon|sous la coupe|dans l'orbite) {_OF}{{ORG:value}},? (?:depuis (?:le |la |l'|fin |début )?)?{{DATE}}|(?:a été|est|fut|vient d'être) {{@adv}}intégrée? {{@when}}(?:au|à la|dans le|dans la) (?:groupe|holding|galaxie) {{ORG:value}}|fait (?:désormais |aujourd'hui |ainsi )?partie {{@when}}du groupe {{ORG:value}}(?=[.,;]|$| depuis| \ue00c))",
        says=(
            ("Lumaro, dans le giron de Vesta depuis 2019, accélère.", "Lumaro: Vesta"),
            ("Lumaro a été intégrée au groupe Dorval en 2020.", "Lumaro: Dorval"),
            ("Lumaro fait partie depuis 2021 du groupe Vesta.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro n'est pas dans le giron de Vesta depuis 2019.",
            "Lumaro ne fait plus partie du groupe Vesta.",
            "Lumaro a été intégrée au programme Vesta en 2020.",
        ),
        qualifiers=_BOUGHT_BY,
    ),
)
