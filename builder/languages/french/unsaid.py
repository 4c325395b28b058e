# What French prose says and yet does not assert, whatever the words of a rule: a condition, a lead that calls the
# rest false, an office that somebody has not yet, no longer or only by their own account.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words that keep a plain statement from being one."""

from __future__ import annotations

import re

from builder.languages.beginnings import looked_for
from builder.languages.language import one_of
from builder.model.claims import Modality

CONDITION = looked_for(
    r"(?:^[-«\" ]*|[,;:«-] ?|\b(?:et|mais|que|or|car|comme|sauf|donc|surtout|savoir|demande|ignore|exclut pas) )"
    r"(?:si (?!bien |tôt |peu |longtemps )|s'(?=ils? )|(?:au cas|dans l'hypothèse) où |à (?:supposer|condition|moins) (?:qu[e']|d[e'])|pourvu qu[e'])"
    r"[^,;:.]*\Z"
)
"""Matches to the end of the words before a statement that hangs on them: "Si Lumaro lève"."""
CONCEDES = looked_for(
    r"[^a-zà-ÿ]*(?:[a-zà-ÿ]+ )?si [^,;:.]{0,70}?\b(?:déjà|encore|toujours|aujourd'hui|actuellement|(?:a|ont) (?:bien |certes |récemment )?[a-zà-ÿ]+[éiu]s?) "
)
"""What a condition is not that tells what has come about: "Si Lumaro a levé des fonds, elle reste petite"."""
FALSE_LEAD = looked_for(
    r"[-«\" ]*(?:(?:c'est |totalement |complètement )?faux|info ou intox|intox|désinformation|inexact|fausse rumeur|canular|poisson d'avril) ?(?:[:!,.]|-(?= ))"
)
"""How a sentence begins that tells what is not so."""
_HOLDS = r"(?:co-?)?(?:pdg|p-dg|ceo|dg\b|présid|direct|patron|dirigeant|fondat|responsable|chef|secrétaire|vice|numéro)"
_SACKED = r"(?:(?:s'est|se|s'était|vient de se) sépar(?:e|er|ée?|ent)|(?:a|ont|avait|avaient|vient de|viennent de) (?:[a-zà-ÿ]+ment )?(?:limog|révoqu|remerci|évinc|débarqu|écart|licenci|destitu|suspend|démis|congédi)[a-zéu]*|(?<!la )(?:limoge|révoque|remercie|évince|débarque|écarte|licencie|destitue|suspend|congédie)(?:nt)?) (?:de )?(?:(?:l'|le |la |son |sa |leur |ses |leurs ?)|l')(?:ancien(?:ne)? )?"
_GONE = r"(?:éviction|limogeage|révocation|destitution|renvoi|décès|mort|disparition|mise à l'écart)(?: [a-zà-ÿ-]+)? (?:de (?:la |son |sa |leur |l')?|du |d')"
STANDING: tuple[tuple[Modality, re.Pattern[str]], ...] = (
    (
        Modality.DENIED,
        looked_for(
            rf"\b(?:{_SACKED}{_HOLDS}|{_GONE}{_HOLDS}|(?:ancien(?:ne)?|ex|éphémère|feue?|autoproclamée?|soi-disant|prétendue?|faux|fausse)[ -]{_HOLDS})"
        ),
    ),
    (
        Modality.POSSIBLE,
        looked_for(r"\b(?:pressentie?|favorite?|candidate?|éventuel(?:le)?|potentiel(?:le)?|possible|probable)\b"),
    ),
    (Modality.PLANNED, looked_for(rf"\b(?:futur|future|prochaine?)[ -]{_HOLDS}")),
)
"""What words beside an office say of whoever holds it: "future PDG"; looked for in a rule's words and just before."""
LEFT = looked_for(
    r",? (?:(?:qui |lui |elle |vient de |a |ont |avait |nous |\ue016[\ue017]* |l'|s'en |s'est vue? |en |aussi |depuis |également |discrètement |brutalement |fini par |annoncé (?:avoir )?|été )){0,4}"
    r"(?:quittés?e?s?|quitter|quitte(?= (?:le |la |l'|ses fonctions|son poste))|démissionné|démissionner|démissionne|remerciée?|limogée?|évincée?|débarquée?|licenciée?|révoquée?|remplacée?|allée?|partie?)(?= |,|\.)(?! (?:de rien|d'un|à la conquête))"
    r"|,? (?:qui )?(?:a |vient de |avait )(?:cédé|céder|laissé|laisser|passé|passer|transmis|transmettre) (?:sa place|la main|le relais|le flambeau|le témoin|les rênes|les commandes|la barre|son fauteuil|son siège)\b"
    r"|,? jusqu'(?:en|à|au)\b|,? (?:pendant|durant) (?=[\ue00c\ue010a-z])|,? (?:est |était |sera )?remplacée? (?:par|à)\b|,? (?:est |était )?(?:décédée?|morte?)\b|,? s'est éteinte?\b"
)
"""Follows the name of somebody who no longer holds the office just named."""
_THING = one_of(
    r"""
    fondation | festival | prix | chaire | salon | usine | filiale | marque | gamme | fonds | club | association
    école | institut | musée | laboratoire | produit | programme | service | application | enseigne | site | antenne
    atelier | branche | collection | offre | revue | podcast | concours | réseau | projet | label | blog | appli
    logiciel | outil | plateforme | division | équipe | bureau | agence | boutique | magasin | restaurant | hôtel
    école
    """
)
FOUNDED_OTHERS = looked_for(
    rf"\b{_THING}s?(?: (?!qui |dont |et )[^.;:,\ue000-\ue0ff ]+){{0,3}}?(?: [\ue000-\ue0ff]+)?(?:, ?| )(?:qui )?(?:(?:a|ont|avait|est|fut|sera) (?:été )?)?$"
)
"""To the end of the words before "founded" and "launched": what is no company."""
_PART = r"(?:la |le |sa |son |leur |cette |ce |une |un )(?:(?!de )[a-zà-ÿ]+ )?(?:filiale|branche|division|pôle|fondation|gamme|collection|équipe|antenne|succursale)\b(?! (?:[a-zà-ÿ-]+ )?(?:de |d'|du )(?:la |l'|le )?(?:groupe )?[\ue002\ue008])"
FOUNDED_BEHIND = looked_for(rf"(?: par [^.;:,]{{3,60}})?, {_PART}")
"""Behind "founded in 2022" that opens a sentence: a part of the company, of which it is said."""
SALES_OF_A_PART = rf"(?:^|[;:] )[-« ]*(?:(?!ils? |elles? )[^.;:,\ue002\ue008\ue014]{{3,60}}, )?{_PART}(?![^.;:]*\b(?:groupe|entreprise|société)\b)[^.;:\ue002\ue008\ue014]{{0,60}}$"
"""To the end of the words before a sum: a part of the company has it."""
ENTERED = looked_for(
    r"\b(?:à (?:partir|compter)|nommée?|promue?|élue?|arrivée?|recrutée?|débauchée?|en poste|en fonctions?)\b"
)
"""Between an office and a date: the day somebody entered it."""
ONCE = looked_for(
    r"(?:[a-zà-ÿ]{3,}(?<!r)aient|(?!fait)[a-zà-ÿ]{3,}(?<!r)ait|étai(?:en)?t|[\ue014-\ue017]+ étions)\b(?! (?:faire|vivre))"
)
"""How words of a figure begin that was so once: "comptait"."""
OPENING = looked_for(r"\b(?:ouv(?:r|ert)|inaugur|install|implant|démarr|créo|crée|lanc)[a-zéèo]*\b[^;:.]{0,60}\Z")
"""To the end of the words before a place that somebody opens there."""
CREATOR = looked_for(r"\bcréat(?:eur|rice)")
"""Who began something: a company has founders, a thing has a creator."""
BESIDE_OURS = looked_for(
    r"\b(?:les?|la|des?|du|aux?) nôtres?\b"
    r"|\b(?:que|chez|pour|face à|derrière|devant|avant|après|contre [^,;.]{1,20}(?:pour|chez)|,) nous(?= ?[,.;:!?»]| \d|\Z)"
    r"|\b(?:fois|comme) (?:notre|nos) (?:taille|chiffre d'affaires|ventes|effectifs?|poids|activité|budget|moyens)\b"
)
"""In an answer, what is compared with "us" is not ours: "il fait deux fois notre taille", "dix fois plus que nous"."""
THEIRS = looked_for(r"\b(?:son|sa|ses|leurs?|ils?|elles?)\b")
"""Words for whom an answer sets beside "us"."""
WE = looked_for(r"\b(?:nous|notre|nos)\b")
"""Words by which somebody quoted speaks of their own company."""
CHAINED = looked_for(
    r"^[-«\" ]*(?:(?:jadis |longtemps |d'abord |désormais )?(?:née?|fondée?|créée?|lancée?|partie?|issue?|venue?|sortie?|installée?|basée?|implantée?|dirigée?|présidée?|rachetée?|reprise?|cotée?|contrôlée?|détenue?|spécialisée?|forte?)"
    r" [^,;:.\ue002\ue006\ue014\ue016]{2,60},? (?:et |puis |mais )?(?:désormais |aujourd'hui |depuis |toujours |longtemps |également )*)+\Z"
)
"""A sentence may open with several participles, all said of the company behind them."""
FRAGMENT = looked_for(r"[-« ]*[\ue00a\ue018][\ue00b\ue019]*+[^.;:\ue00a\ue018]{0,40}, [^.;:]{0,20}[\ue00a\ue018]")
"""Figures in a row that open a sentence: it has no subject, and goes on about whom the one before was about."""
SETTLED_SITE = looked_for(r"(?:l'|la |le |les |son |sa |ses |votre |vos |notre |nos )")
"""How words for a site begin that a question takes for granted: "L'usine de Metz est-elle menacée ?"."""
GOODS_BEFORE = looked_for(r" (?:l'(?:a|ont) |s'en ser|en (?:est|sont) )")
"""Words that point to goods named before."""
