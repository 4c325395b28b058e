# How French prose tells who is about to take over whom: talks that are exclusive, offers that are firm, agreements of
# which nothing is closed.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for takeovers that are being negotiated."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_TALKS = r"(?:(?:négociations?|discussions?|pourparlers) exclusi(?:ves?|fs?)|(?:négoci|discut)(?:e|ent|er|ait|aient) en exclusivité|une offre ferme|(?:un|le) protocole d'accord|une promesse (?:d'achat|de vente))"
_STANDING = r"(?<!fin aux )(?<!fin à ces )(?<!fin à des )(?<!rompu les )(?<!rompu ses )(?<!rompt les )(?<!quitté les )(?<!échec des )(?<!rupture des )(?<!fin des )(?<!pas en )(?<!plus en )(?<!pas )(?<!rejeté )(?<!refusé )(?<!retiré )"
_AIM = r"(?:,? (?:avec|auprès d[eu']) ?(?:les? |la |l'|ses |son |sa )?[^.;:,\ue002\ue008]{3,50}?)?,? ?(?:en vue (?:de l'|de la |d[eu' ] ?)|pour (?:l'|la |le )?|afin (?:de |d')|visant (?:à |l'|la |le )|portant sur (?:l'|la |le )?|(?:sur |de )?(?:l'|la |le ))"
_BUY = r"(?:acquérir|racheter|reprendre|s'offrir|absorber|acquisition|rachat|reprise|achat|prendre le contrôle|prise de contrôle)"
_STAKE = r"(?:de |d'|du |des |la )?(?:(?:environ |près de |quelque |plus de )?{PERCENT}|la majorité|une majorité|la totalité|l'intégralité|une participation (?:majoritaire|minoritaire|de contrôle)|une part (?:majoritaire|minoritaire))(?: (?:de {PERCENT} )?(?:du capital|des parts|des actions|des titres))?"
_OF = r" ?(?:de la |de l'|de |d'|du |dans |au |à )?(?:l'|le |la )?(?:(?!par |à |au |aux |chez |filiale|usine|avec |pour )[a-zà-ÿ'-]+ ){0,5}?"

TALK_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "talks-to-buy",
        Kind.ACQUISITION,
        ("exclusi", "ferme", "protocole", "promesse"),
        rf"\b{_STANDING}{_TALKS}{_AIM}{_BUY}(?: {_STAKE})?{_OF}(?P<value>[\ue002\ue008][\ue003\ue009]*+)(?! (?:pour sa|comme client))",
        silent=(
            "Vesta est entré en négociations exclusives en vue d'acquérir 68 % du groupe français Lumaro.",
            "Lumaro négocie en exclusivité le rachat de Dorval.",
            "Lumaro négocie en exclusivité le rachat d'une usine de Dorval.",
            "Lumaro a mis fin aux négociations exclusives en vue d'acquérir Dorval.",
        ),
        modality=Modality.PLANNED,
    ),
    Relation(
        "talks-to-sell",
        Kind.ACQUISITION,
        ("exclusi", "ferme", "protocole", "promesse"),
        rf"{{ORG:value}}(?:, [^.;:,]{{3,60}},)? (?:a (?:annoncé|confirmé|indiqué|dit) )?(?:{{@when}})?(?:(?:être|est|serait) )?(?:entrée? |engagée? )?(?:en |avoir signé |a signé |a reçu |signe )?{_TALKS}(?: de vente)? (?:avec|de) (?:le |la |l')?(?={{CO:subject}}){{CO}},? (?:en vue de|pour|afin de|qui (?:doit|devrait|pourrait)) (?:lui |le |la |l')?(?:céder|vendre|reprendre|racheter|ouvrir (?:son|le) capital)(?! (?:à terme |l'activité |la société |sa filiale |son |sa |ses )?[^.;:,\ue00a-\ue00d\ue012\ue013]{{0,30}}?[\ue002\ue008])",
        silent=(
            "Lumaro est en négociations exclusives avec Vesta en vue de lui céder 60 % de son capital.",
            "Lumaro est en négociations exclusives avec Vesta pour équiper ses usines.",
        ),
        modality=Modality.PLANNED,
    ),
    Relation(
        "talks-to-sell-one",
        Kind.ACQUISITION,
        ("exclusi", "ferme", "protocole", "promesse"),
        rf"\b{_STANDING}{_TALKS}(?: de vente)? avec (?:le |la |l')?(?={{CO:subject}}){{CO}},? (?:en vue de|pour|afin de|qui (?:doit|devrait)) (?:lui )?(?:céder|vendre) (?:à terme )?(?:(?:la société|l'entreprise|(?:sa|son|la|le) (?:filiale|division|branche|groupe|marque|enseigne))(?: (?!d[eu] |d')[a-zà-ÿ-]+){{0,2}} )?(?P<value>[\ue002\ue008][\ue003\ue009]*+)(?=[ .,;]|$)",
        silent=(
            "Vesta est en négociations exclusives avec Lumaro pour lui vendre des lampes de Dorval.",
            "Vesta a rompu les négociations exclusives avec Lumaro pour lui céder Dorval.",
        ),
        modality=Modality.PLANNED,
    ),
    Relation(
        "talks-for-a-stake",
        Kind.INVESTOR,
        ("exclusi", "ferme", "protocole"),
        rf"(?P<value>[\ue002\ue008][\ue003\ue009]*+)(?:, [^.;:,]{{3,60}},)? (?:[^.;:,\ue002\ue008]{{0,60}} )?{_STANDING}{_TALKS}{_AIM}(?:acquérir|acquisition|prendre|prise|achat|reprendre|racheter|rachat) {_STAKE}{_OF}(?={{CO:subject}}){{CO}}",
        silent=(
            "Vesta est entré en négociations exclusives en vue d'acquérir 68 % du groupe français Lumaro.",
            "Vesta est entré en négociations exclusives pour acquérir 68 % de Dorval, selon Lumaro.",
        ),
        modality=Modality.PLANNED,
    ),
    Relation(
        "puts-in-an-offer-for",
        Kind.ACQUISITION,
        ("offre", "candidat", "dossier"),
        r"{ORGS:value}(?:, [^,;.:\ue002\ue008]{3,50})?,? (?:qui )?(?:a|ont|vient d'|viennent d'|avait|avaient) ?{@adv}(?:déposé|formulé|remis|présenté|transmis|déposer|formuler|remettre|présenter) {@when}une (?:nouvelle )?offre (?:ferme |conjointe |améliorée )?(?:de (?:reprise|rachat)|d'achat|d'acquisition|pour (?:reprendre|racheter|la reprise|le rachat)) ?(?:de |d'|du )?(?:la |l'|le )?(?={CO:subject}){CO}(?![^.!?]*\b(?:retir[eé]|échou|rejet|renonc|repouss|abandonn|infructu|fait long feu))",
        silent=(
            "Vesta a déposé une offre d'emploi chez Lumaro.",
            "Vesta n'a pas déposé d'offre de reprise de Lumaro.",
        ),
        qualifiers=(("direction", "acquired_by"),),
        modality=Modality.PLANNED,
    ),
    Relation(
        "owner-already-of",
        Kind.ACQUISITION,
        ("propriétaire", "maison mère", "maison-mère"),
        r"^[-« ]*(?:déjà |également |aussi )?(?:propriétaire|maison[- ]mère) (?:depuis {DATE} )?(?:des (?:enseignes|sociétés|groupes|chaînes|maisons|entreprises) |(?:de |d'|du (?=groupe |fabricant |distributeur |constructeur |studio |label |réseau ))(?:l'enseigne |la société |la chaîne |l'entreprise |la |l'|le )?(?!(?:son |sa |ses |usine|site|immeuble|marque)))(?P<value>[\ue002\ue008][\ue003\ue009]*+(?:(?:, | et (?:de |d'|du )?)(?:la |l'|le )?[\ue002\ue008][\ue003\ue009]*+){0,4})(?: depuis {DATE}| {DATE})?, (?:l'|la |le )?(?={CO:subject}){CO}",
        says=(
            ("Déjà propriétaire des enseignes Vesta et Dorval, le groupe Lumaro recrute.", "Lumaro: Vesta; Dorval"),
            ("Propriétaire de Dorval depuis 2019, Lumaro investit.", "Lumaro: Dorval"),
        ),
        silent=(
            "Propriétaire de ses murs, comme Vesta, Lumaro recrute.",
            "Ancien propriétaire de Vesta, Lumaro recrute.",
        ),
    ),
    Relation(
        "then-by-another",
        Kind.ACQUISITION,
        ("rachet", "repris", "acquis", "absorb"),
        r"(?:rachetée?|reprise?|acquise?|absorbée?){@dearly}{@when} ?par (?:l'|la |le )?{ORG}[^.;:\ue002\ue008]{0,30}?,? (?:puis|et),? (?:{@ago}{DATE:date},? par (?:l'|la |le )?{ORG:value}|par (?:l'|la |le )?{ORG:value},? {@ago}{DATE:date})(?:(?: [^.;:,\ue000-\ue009]{3,30})?, (?:l'|la |le )?(?={CO:subject}){CO})?",
        says=(
            ("Repris en LBO en 2016 par Vesta, puis en 2020 par Dorval, Lumaro est endettée.", "Lumaro: Dorval"),
            ("Lumaro a été rachetée par Vesta en 2010 puis par Albis en 2016.", "Lumaro: Albis"),
        ),
        silent=("Lumaro a été soutenue par Vesta, puis en 2020 par Dorval.",),
        qualifiers=(("direction", "acquired_by"),),
    ),
)
