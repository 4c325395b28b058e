# How portraits tell a founding on the way: somebody left a post "before creating" it, two "cofounders" are named with
# it, it is "the story of" three friends, a box says "Fondateur : …".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for foundings told in passing."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_RESOLVED = (
    r"(?:avant de|(?:décid|chois|imagin)[a-zéè]* de|(?:l'idée|la décision|le pari) de|(?:s'associe(?:nt)?|se sont associée?s|s'est associée?|s'uni(?:t|ssent)|se sont unie?s|font équipe|se lancent?) pour|"
    r"fini(?:t|ssent)? par|et de)"
)
_BEGINS = r"(?!, (?:la |le |l'|une? |sa |son |leur )(?:gamme|ligne|collection|application|logiciel|produit|journal|magazine|festival|prix|filiale|école|fondation|association)\b)"
"""No range, paper or branch of the company is what began."""
_PLURAL = r"(?:co-?)?(?:fondat(?:eur|rice)|créat(?:eur|rice))s"

OWN_FIRM = "founds-own-firm"
"""Somebody's own company, without its name: it is the one spoken of where somebody is known to be of it."""

TOLD_FOUNDING_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "resolves-to-found",
        Kind.FOUNDER,
        ("fonder ", "créer ", "lancer ", "monter ", "bâtir "),
        rf"{{PERSONS:value}}(?:(?! et (?:il|elle|son|sa) | dont | que | qu')[^.;:\ue000\ue001]){{0,110}}? {_RESOLVED} (?:co-?)?(?:fonder|créer|lancer|monter|bâtir) {{@when}}{{@firm}}{_BEGINS}(?= ?[.,;:]|$| \ue00c| (?:en|à|avec|pour|et|aux|dans|il|au|dès|sur|afin)\b)",
        says=(
            (
                "Fils de paysans, Paul Vidal a travaillé chez Vesta avant de créer Lumaro, en 2016.",
                "Lumaro: Paul Vidal",
            ),
            ("Anne Roy et Paul Vidal se sont associés pour fonder Dorval, à Metz.", "Dorval: Anne Roy; Paul Vidal"),
            ("Anne Roy a quitté la banque et choisi de lancer sa propre affaire, Lumaro.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "Anne Roy a renoncé à créer Lumaro.",
            "Anne Roy a réfléchi avant de lancer une gamme chez Lumaro.",
            "Anne Roy, que Paul a connue avant de créer Lumaro, sourit.",
        ),
    ),
    Relation(
        "people-founders-of",
        Kind.FOUNDER,
        ("fondateurs", "fondatrices", "créateurs", "créatrices"),
        rf"{{PERSONS:value}},? (?:(?:les|ses|leurs|tous|toutes|sont|étaient|respectivement|aussi|également|jeunes|heureux|deux|trois|quatre|{{COUNT}}) ){{0,4}}(?P<role>{_PLURAL})(?: (?:de |d'|du |des )(?:la |le |l')?{{CO:subject}}|(?! (?:de |d'|du |des )))(?=[ ,.;:»]|$)",
        says=(
            (
                "Anne Roy et Paul Vidal, les cofondateurs de Lumaro, ont levé 4 millions d'euros.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
            ("Louise Astier et Marc Petit, fondateurs de Dorval, s'inquiètent.", "Dorval: Louise Astier; Marc Petit"),
            ("Anne Roy et Paul Vidal sont les deux jeunes fondateurs de Lumaro.", "Lumaro: Anne Roy; Paul Vidal"),
        ),
        silent=(
            "Anne Roy et Paul Vidal ont reçu les fondateurs de Lumaro.",
            "Anne Roy et Paul Vidal, fondateurs d'une école, visitent Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "cofounder-opens",
        Kind.FOUNDER,
        ("fondat", "créat"),
        r"^[-« ]*(?P<role>(?:co-?)?fondat(?:eur|rice)s?)(?: et [a-zà-ÿ-]+(?: [a-zà-ÿ]+)?)?,? (?:de |d'|du |des )(?:la |le |l')?{CO:subject}(?:, (?:\ue014|la |le |l'|une? )[^;.:,]{3,50})?(?:,? (?:avec|aux côtés d[eu']) ?[^;.:]{3,60}?)?(?:,? {@ago}{DATE})?, {PERSONS:value}",
        says=(
            ("Cofondatrice de Lumaro avec Paul Vidal, Anne Roy est partie l'été dernier.", "Lumaro: Anne Roy"),
            ("Cofondateur et directeur technique de Dorval en 2011, Paul Vidal enseigne.", "Dorval: Paul Vidal"),
            ("Fondateurs de Lumaro, Anne Roy et Paul Vidal ne se parlent plus.", "Lumaro: Anne Roy; Paul Vidal"),
        ),
        silent=(
            "Ancienne cofondatrice d'un journal avec Paul Vidal, Anne Roy a rejoint Lumaro.",
            "Fondateur d'un musée, Paul Vidal aime Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "founder-labelled",
        Kind.FOUNDER,
        ("fondateur", "fondatrice", "créat"),
        r"(?:^|[;|/·-] ?|, )[-•* ]*(?P<role>(?:co-?)?(?:fondat(?:eur|rice)|créat(?:eur|rice))s?(?:\(s\))?) ?: (?P<value>{PERSON}(?:(?:, | et | & ){PERSON}){0,4})",
        says=(
            ("Lumaro en bref. Fondateur : Paul Vidal.", "Lumaro: Paul Vidal"),
            ("- Fondatrices : Anne Roy et Louise Astier, pour Lumaro", "Lumaro: Anne Roy; Louise Astier"),
            ("Lumaro. Siège : Dijon ; fondateurs : Anne Roy, Paul Vidal.", "Lumaro: Anne Roy; Paul Vidal"),
        ),
        silent=("Fondateur : un métier que Paul Vidal, chez Lumaro, aime.", "Ancien fondateur : personne chez Lumaro."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "there-was-somebody",
        Kind.FOUNDER,
        ("commencement", "départ", "origine", "débuts"),
        r"^[-« ]*(?:au commencement|au départ|(?:à l'origine|aux origines)(?= d)|au début)(?: de l'aventure| du projet(?=[^.;:]{3,30} (?:deux|trois|quatre|{COUNT}) )| de cette aventure| de cette histoire| de l'histoire| de l'entreprise| de \ue014\ue015*+)?,? (?:(?:il y a|il y avait|il y eut|on trouve|se trouvent?)(?: d'abord)? |(?:ils|elles) (?:sont|étaient) (?=(?:deux|trois|quatre|cinq|\ue00e|\ue01c)))(?:(?:deux|trois|quatre|cinq|{COUNT}) ?: |(?:une?|deux|trois|{COUNT}) [^.;:,]{3,50}[,:] ?)?{@people}(?![^.;:]{0,30}\b(?:maire|voisine?|cliente?|concurrente?|élue?|ministre|riverain))",
        says=(
            ("Au commencement, il y a Anne Roy. Lumaro viendra plus tard.", "-: Anne Roy"),
            (
                "À l'origine du projet, on trouve deux amis, Anne Roy et Paul Vidal. Lumaro naît ainsi.",
                "-: Anne Roy; Paul Vidal",
            ),
            ("Au départ, il y avait Paul Vidal, chimiste. Lumaro naît en 2011.", "-: Paul Vidal"),
            ("Au départ, ils étaient deux : Anne Roy et Paul Vidal. Lumaro suivra.", "-: Anne Roy; Paul Vidal"),
        ),
        silent=(
            "Au départ, Anne Roy travaillait chez Lumaro.",
            "À l'origine du conflit, il y a Anne Roy, cliente de Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "founded-somehow-in",
        Kind.FOUNDED,
        ("fond", "cré", "lanc", "mont"),
        r"(?:(?<![\ue003\ue009] )|(?=(?:[a-zà-ÿ']+ ){0,3}(?:(?:co-?)?fond|cré|mont))){@founds} (?:{@besides},? )?{@firm}(?:,? (?:à {PLACE}|dans [^.;:,]{3,40}|{@besides}|(?:à la sortie|au sortir|à l'issue|au retour|après|juste après|lors) [^.;:,]{3,60})){0,2},? (?:en |dès |fin |début |au |à l'|il y a |le )?{DATE:date}",
        says=(
            ("Le potier Paul Vidal a fondé sa société, Lumaro, il y a douze ans.", "Lumaro: il y a douze ans"),
            ("Anne Roy a créé Lumaro avec son frère Paul Roy en 2015.", "Lumaro: 2015"),
            ("Elle lance Dorval, dans un garage, en mai 2011. Lumaro suit.", "Dorval: mai 2011"),
        ),
        silent=(
            "Elle a lancé une gamme chez Lumaro en mai 2011.",
            "Lumaro a lancé Vega en mai 2011.",
            "Elle a quitté Lumaro en mai 2011.",
        ),
    ),
    Relation(
        "founded-before-that",
        Kind.FOUNDED,
        ("fonder ", "créer ", "lancer ", "monter "),
        rf"{_RESOLVED} (?:co-?)?(?:fonder|créer|lancer|monter) {{@firm}},? (?:en |dès |fin |début |au |à l')?{{DATE:date}}",
        says=(
            ("Paul Vidal a travaillé chez Vesta avant de créer Lumaro, en 2016.", "Lumaro: 2016"),
            ("Anne Roy a choisi de lancer sa propre affaire, Lumaro, fin 2011.", "Lumaro: fin 2011"),
            ("Ils se sont associés pour fonder Dorval en mai 1998, note Lumaro.", "Dorval: mai 1998"),
        ),
        silent=("Paul Vidal a lancé une gamme avant de quitter Lumaro, en 2016.",),
    ),
    Relation(
        "founded-in-by-people",
        Kind.FOUNDED,
        ("lanc", "mont", "imagin", "mis", "bâti"),
        r"(?:^[-« ]*(?=[^.;:]*, (?:la start-up |la société |la jeune pousse )?{CO})|(?<!de )(?<!d')(?<!du )(?P<subject>[\ue002\ue008\ue014\ue016])[\ue003\ue009\ue015\ue017]*+(?:, [^,;.:]{3,60})?,? (?:qui )?(?:(?:a été|est|fut|était) )?)(?:lancée?s?|montée?s?|imaginée?|mise? sur pied|bâtie?) (?:à {PLACE},? )?(?:en |fin |début |dès |au |à l')?{DATE:date},? (?:à {PLACE},? )?par (?:(?:{COUNT}|d'anciens|un (?:trio|duo|couple|tandem|quatuor))[^.;:\ue000]{0,70}?[,:-] )?(?:[a-zà-ÿ' -]{3,30} )?{PERSON}",
        says=(
            ("Lumaro a été lancée à Metz en 2017 par un trio : Anne Roy, Paul Vidal et Marc Petit.", "Lumaro: 2017"),
            ("Lumaro, lancée en 2019 par deux amis, Anne Roy et Paul Vidal, grandit.", "Lumaro: 2019"),
            ("Lumaro, montée fin 2011 par Anne Roy, grandit.", "Lumaro: fin 2011"),
        ),
        silent=("La gamme lancée en 2019 par Anne Roy plaît à Lumaro.", "Lumaro a été lancée en 2019 par temps froid."),
        apposed=True,
    ),
    Relation(
        "cleft-founded-in",
        Kind.FOUNDED,
        ("fond", "cré", "lanc", "mont"),
        rf"\bc'est (?:en |dès |fin |début |au |à l'|le )?{{DATE:date}},? (?:[^.;:,]{{3,60}}, )?(?:que |qu'){{PERSONS}}(?:, [^.;:]{{3,60}}?,)? {{@founds}} {{@firm}}{_BEGINS}",
        says=(
            ("C'est en 1995 que Paul Vidal a lancé Lumaro, dans un atelier.", "Lumaro: 1995"),
            ("C'est au printemps 1951, à Dole, qu'Émile Roy fonde l'entreprise. Lumaro tient.", "-: printemps 1951"),
            ("C'est fin 2011 qu'Anne Roy et Paul Vidal créent Dorval.", "Dorval: fin 2011"),
        ),
        silent=("C'est en 1995 que Paul Vidal a lancé une gamme chez Lumaro.",),
    ),
    Relation(
        "named-after-founder",
        Kind.FOUNDER,
        ("nom à", "nom de", "nom d'"),
        r"(?<!de )(?<!d')(?<!du )(?P<subject>[\ue002\ue008\ue014\ue016])[\ue003\ue009\ue015\ue017]*+,? (?:qui )?(?:doit|porte) (?:ainsi )?(?:son|le) nom (?:à |de |d')(?:l'|le |la |un |une )?(?:[a-zà-ÿ-]+,? ){0,2}{PERSON:value}(?:, [^;.:]{3,50})?, qui (?:(?:l'|la |le )(?:{@have} )?(?:(?:co-?)?fond|cré|lanç|lancé)[a-zéèa]*|(?:y |en )?(?:{@have} )?(?:fond|cré|ouvr|ouvert|lanç|lancé|install|mont)[a-zéèa]* (?:son|sa|la maison|l'entreprise|la société|l'atelier|la fabrique)\b)",
        says=(
            ("La maison Lumaro doit son nom à Émile Roy, qui ouvrit son atelier à Dole en 1903.", "Lumaro: Émile Roy"),
            ("Lumaro doit son nom à un forgeron, Émile Roy, qui la fonda.", "Lumaro: Émile Roy"),
            ("Dorval, qui doit son nom à Louise Astier, qui l'a créée, attend Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Lumaro doit son nom à Émile Roy, un poète.",
            "Lumaro doit sa fortune à Émile Roy, qui fonda la ville.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "founded-under-somebody-in",
        Kind.FOUNDED,
        (
            "houlette",
            "impulsion",
            "initiative",
            "égide",
            "fusion",
            "regroupement",
            "rapprochement",
            "rencontre",
            "scission",
            "association",
            "alliance",
        ),
        r"(?:^[-« ]*|(?<!de )(?<!d')(?<!du )(?<!fondation )(?<!prix )(?<!gamme )(?P<subject>[\ue002\ue008\ue014\ue016])[\ue003\ue009\ue015\ue017]*+(?:, [^,;.:]{3,60})?,? (?:qui )?(?:(?:a été|est|fut|était) )?)(?:fondée?s?|créée?s?|lancée?s?|née?s?|montée?s?) (?:sous (?:l'impulsion|la houlette|l'égide|la conduite) d[eu']|à l'initiative d[eu']|(?:du|de la|de l'|d'une?) ?(?:fusion|regroupement|rapprochement|rencontre|scission|association|alliance) )[^.;:]{3,80}? (?:en |fin |début |dès |il y a |au |à l')?{DATE:date}",
        says=(
            ("Lumaro a été créée sous la houlette d'Anne Roy en 1988.", "Lumaro: 1988"),
            ("Née du regroupement de quatre cabinets en 2018, Lumaro recrute.", "Lumaro: 2018"),
            ("Lumaro, née de la rencontre d'Anne Roy et de Paul Vidal en 2012, grandit.", "Lumaro: 2012"),
        ),
        silent=(
            "L'usine née du regroupement de deux ateliers en 2018 appartient à Lumaro.",
            "Lumaro, dirigée sous l'égide d'Anne Roy en 2012, grandit.",
        ),
        apposed=True,
    ),
    Relation(
        OWN_FIRM,
        Kind.FOUNDER,
        ("sa ", "son ", "leur "),
        r"{PERSONS:value}(?:,[^;.:\ue000]{3,80},|,)? (?:qui |et |alors |ensuite |puis |donc )?(?:y )?(?:{@founds}|{@have} {@adv}décidé de {@tofound}|[^;.:\ue000]{3,80}? (?:avant de|pour) {@tofound}|[^;.:\ue000]{3,80}? et {@founds}) {@when}(?:à {PLACE},? )?(?:sa|son|leur) (?:propre |petite |toute première )?{@firmnoun}(?![a-zà-ÿ-])(?! (?:de vêtements|de bijoux|éponyme de))",
        says=(
            ("Anne Roy, PDG de Lumaro, a créé son entreprise en 2011.", "Lumaro: Anne Roy"),
            (
                "Anne Roy, patronne de Lumaro, a quitté la banque pour fonder sa société. Tout va bien.",
                "Lumaro: Anne Roy",
            ),
            ("Paul Vidal, PDG de Lumaro, rachète trois métiers et fonde sa propre affaire.", "Lumaro: Paul Vidal"),
        ),
        silent=(
            "Anne Roy, PDG de Lumaro, a vendu sa société en 2011.",
            "Anne Roy, PDG de Lumaro, a créé sa cuisine en 2011.",
        ),
    ),
)
