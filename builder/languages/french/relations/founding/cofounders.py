# How French prose names founders one beside the other: with whom somebody founded a company, whose meeting it was born
# of, one of how many founders somebody is; and calls what was founded by its trade: "il a monté la scierie avec".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for founders told beside each other."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_HOUSE_NOUN = one_of(
    r"""
    atelier | brasserie | chantier | scierie | forge | fonderie | manufacture | fabrique | conserverie | distillerie
    tannerie | verrerie | imprimerie | filature | clinique | cabinet | boulangerie | fromagerie | pâtisserie | confiserie
    biscuiterie | faïencerie | coutellerie | papeterie | ganterie | chocolaterie | savonnerie | menuiserie | ébénisterie
    minoterie | laiterie | pépinière | garage | librairie | maison
    """
)
_HOUSE = (
    rf"(?:(?:l'|le |la |son |sa |leur )(?:(?:petit|petite|premier|première|propre) )?{_HOUSE_NOUN}(?: (?:familiale?|artisanale?|navale?|éponyme))?"
    r"(?=[.,;:»]|$| (?:à|il y a|au|dans|fin|début|dès|et|aux|voici) | en [\ue004\ue008\ue00c]| avec (?!des? |du |les? |la )| \ue00c)(?! à (?:la |l'|\ue004\ue005*+ (?:de |du |d'))))"
)
"""What was founded, called by its trade: the house that the article is about. "Le chantier du pont" is none."""
_ALONE = r"(?<![\ue002\ue003\ue008\ue009], )"
"""Before who founded it: nobody else's house, as in \"chez Dorval, Paul Vidal\"."""
_OWN = r"(?![^.!?]*(?:[\ue002\ue008]|\bavant de (?:rejoindre|entrer)))"
"""Behind it: no company, for which it was founded or which is somebody else's."""
_SETS_UP = r"(?:(?:co-?)?fonde(?:nt)?|créent?|crée|monte(?:nt)?|(?:co-?)?fond(?:a|èrent)|cré(?:a|èrent)|mont(?:a|èrent)|{@have} {@adv}(?:(?:co-?)?fondé|créé|monté))"
_SO_MANY = r"(?:deux|trois|quatre|cinq|{COUNT})"
_WHOSE = r"(?:(?:cette?|un|une|l'|le|la|d'une?|son|sa) ?[^.;:,\ue000-\ue003\ue006-\ue009]{3,50}?,? )?"
"""What somebody is, before the name."""
_BESIDE = r"(?:, (?!qui |puis )[^.;:\ue000\ue001]{3,60}?,?)?"

COFOUNDER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "with-whom-it-was-founded",
        Kind.FOUNDER,
        ("avec qui", "avec lequel", "avec laquelle", "côtés de qui", "côtés duquel", "côtés de laquelle"),
        rf"{{PERSON:value}}(?:, [^;.:\ue000-\ue003]{{3,50}})?,? (?:avec (?:qui|lequel|laquelle)|aux côtés (?:de qui|duquel|de laquelle)) (?:{{PERSON}}|{{REF}}|elle|il),? {{@founds}} {{@when}}(?:{{@firm}}|{_HOUSE})",
        says=(
            ("Paul Vidal, avec qui elle a créé Lumaro en 2011, enseigne à Metz.", "Lumaro: Paul Vidal"),
            ("Louise Astier, avec laquelle il a fondé la maison, est partie. Lumaro demeure.", "-: Louise Astier"),
            ("Marc Petit, un ami avec qui Anne Roy avait monté la scierie, vit à Pau. Lumaro tient.", "-: Marc Petit"),
        ),
        silent=(
            "Paul Vidal, avec qui elle a fondé un club de voile, a rejoint Lumaro.",
            "Paul Vidal, avec qui elle a quitté Lumaro, enseigne à Metz.",
            "Paul Vidal, avec qui elle a créé la boutique en ligne, connaît Lumaro.",
        ),
    ),
    Relation(
        "founds-the-house",
        Kind.FOUNDER,
        ("fond", "cré", "mont"),
        rf"{_ALONE}(?<!ministre )(?<!maire )(?<!préfet ){{PERSONS:value}}(?:,[^;.:\ue002\ue008]{{3,80}},)? (?:qui |y )?{_SETS_UP} {{@when}}(?:à {{PLACE}},? )?{_HOUSE}{_OWN}",
        says=(
            (
                "Paul Vidal et Marc Petit créent l'atelier en 1981. Lumaro comptait trois établis.",
                "-: Paul Vidal; Marc Petit",
            ),
            ("Émile Roy fonda la verrerie en 1903. Lumaro y est toujours.", "-: Émile Roy"),
            ("Anne Roy a monté sa petite imprimerie à Metz, en 1982. Lumaro recrute.", "-: Anne Roy"),
        ),
        silent=(
            "Paul Vidal a monté le chantier du pont avec Lumaro.",
            "Anne Roy a créé l'atelier à la demande de Lumaro.",
            "Anne Roy a monté l'atelier avec des planches. Lumaro expose.",
            "Anne Roy a quitté la verrerie en 1903. Lumaro y est toujours.",
            "Paul Vidal crée la surprise chez Lumaro.",
            "Paul Vidal a monté l'atelier en 1982 pour Lumaro.",
            "Paul Vidal a créé la clinique en 1999, avant de rejoindre Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "founds-the-house-with",
        Kind.FOUNDER,
        ("fond", "cré", "mont"),
        rf"(?:{{PERSON}}|{{REF}}|elle|il|on) {_SETS_UP} {{@when}}{_HOUSE},? {{@when}}(?:avec|aux côtés d[eu']) ?(?:(?:son|sa|ses|un|une|{_SO_MANY}) [^,;.:\ue000]{{3,40}}?,? )?{{PERSONS:value}}",
        says=(
            ("Il a monté la forge en 1982 avec Marc Petit. Lumaro lui doit tout.", "-: Marc Petit"),
            ("Elle crée le cabinet en 2011 avec deux amies, Anne Roy et Louise Astier.", "-: Anne Roy; Louise Astier"),
        ),
        silent=(
            "Il a visité la forge en 1982 avec Marc Petit. Lumaro lui doit tout.",
            "Il a monté l'équipe en 1982 avec Marc Petit. Lumaro lui doit tout.",
        ),
        of_topic=True,
    ),
    Relation(
        "founds-the-house-in",
        Kind.FOUNDED,
        ("fond", "cré", "mont"),
        rf"{_ALONE}(?<!ministre )(?<!maire )(?<!préfet )(?:{{PERSON}}|elle|il|ils|elles|{{REF}}) {_SETS_UP} (?:{{@ago}}{{DATE:date}},? (?:à {{PLACE}},? )?{_HOUSE}|(?:à {{PLACE}},? )?{_HOUSE}(?:,? (?:à {{PLACE}}|avec {{PERSONS}}),?)? {{@ago}}{{DATE:date}}){_OWN}",
        says=(
            ("Il a monté la forge en 1982 avec Marc Petit. Lumaro lui doit tout.", "-: 1982"),
            (
                "Paul Vidal et Marc Petit créent l'atelier, à Metz, fin 1981. Lumaro comptait trois établis.",
                "-: fin 1981",
            ),
            ("Émile Roy fonda en 1903 la verrerie. Lumaro y est toujours.", "-: 1903"),
        ),
        silent=(
            "Il a visité la forge en 1982. Lumaro lui doit tout.",
            "Il a monté le chantier du pont en 1982. Lumaro lui doit tout.",
        ),
        of_topic=True,
    ),
    Relation(
        "born-of-their-meeting",
        Kind.FOUNDER,
        ("rencontre", "amitié", "association", "complicité", "envie", "retrouvailles"),
        rf"\b(?:née?s?|naît|naquit|a vu le jour|voit le jour)\b[^.;:]{{0,50}}? (?:de|grâce à) (?:la (?:rencontre|complicité)|l'(?:amitié|association|envie commune)|une? (?:vieille )?(?:rencontre|amitié)|leurs? retrouvailles|leur rencontre) (?:(?:entre|de|d'|du) ?){_WHOSE}(?P<value>(?:{{PERSON}}{_BESIDE} )?(?:avec|et|à|, (?={_WHOSE}\ue000)) ?(?:d'|de )?{_WHOSE}{{PERSON}}(?:{_BESIDE},? et (?:d'|de )?{_WHOSE}{{PERSON}})?)",
        says=(
            (
                "Née en mai 2012 de la rencontre de l'architecte Anne Roy avec le menuisier Paul Vidal, Lumaro recrute.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
            (
                "Née de la rencontre de cette ancienne nageuse avec le chimiste Paul Vidal, toujours aux manettes, et le potier Marc Petit, Lumaro recrute.",
                "Lumaro: Paul Vidal; Marc Petit",
            ),
            (
                "Dorval est née de l'amitié d'Anne Roy, sage-femme, et de Paul Vidal, note Lumaro.",
                "Dorval: Anne Roy; Paul Vidal",
            ),
        ),
        silent=(
            "Née en 1981 de la rencontre d'un Breton et d'une Vendéenne, Anne Roy dirige Lumaro.",
            "Née de la rencontre du jazz avec la lumière, la gamme plaît à Anne Roy, de Lumaro.",
            "L'idée est née de la rencontre d'Anne Roy avec Paul Vidal, client de Lumaro.",
        ),
        apposed=True,
    ),
    Relation(
        "one-of-the-founders",
        Kind.FOUNDER,
        ("l'un des", "l'une des"),
        rf"{{PERSON:value}}{{@aged}}, (?:l'un|l'une) des (?:{_SO_MANY} )?(?:(?P<role>(?:co-?)?(?:fondateurs|fondatrices|créateurs|créatrices)) (?:de |d'|du |des )(?:la |le |l')?{{CO:subject}}|(?P<role>(?:co-?)?(?:fondateurs|fondatrices))(?! (?:de |d'|du |des ))(?=[^.!?\ue002\ue008]*(?:[.!?»]|$)|[^.!?\ue002\ue008]{{0,20}}\b(?:quitt[a-zé]*|dirige|préside) (?={{CO:subject}}){{CO}}))(?=[ ,.;:»]|$)",
        says=(
            ("Anne Roy, l'une des trois cofondatrices, a quitté Lumaro.", "Lumaro: Anne Roy"),
            ("Marc Petit, 44 ans, l'un des fondateurs de Dorval, salue Lumaro.", "Dorval: Marc Petit"),
        ),
        silent=(
            "Anne Roy, l'une des fondatrices du festival, salue Lumaro.",
            "Anne Roy, l'une des amies des fondateurs de Lumaro, parle.",
            "Anne Roy, l'une des trois créatrices, présente sa robe. Lumaro éclaire le défilé.",
            "Paul Vidal, l'un des fondateurs, a rejoint Dorval. Lumaro attend.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "under-whom-it-began",
        Kind.FOUNDER,
        ("impulsion", "initiative", "houlette", "égide", "grâce à", "avec "),
        r"^[-« ]*(?:{@ago}{DATE}, )?(?:sous (?:l'impulsion|la houlette|l'égide) d[e']|à l'initiative d[e']|grâce à) ?{@people}, (?:la |le |l')?{CO:subject} (?:voit le jour|a vu le jour|vit le jour|est née?s?|naît|naquit|est (?:fondée?|créée?)|a été (?:fondée?|créée?)|fut (?:fondée?|créée?))(?![a-z])(?! (?:à nouveau|une seconde fois))",
        says=(
            (
                "Sous l'impulsion d'Anne Roy et de Paul Vidal, Lumaro voit le jour en 2015.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
            ("En 1998, à l'initiative de Louise Astier, Dorval est créée, loin de Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Sous l'impulsion d'Anne Roy, Lumaro a doublé ses ventes.",
            "Sous l'impulsion d'Anne Roy, la gamme voit le jour chez Lumaro.",
            "Sous l'impulsion d'Anne Roy, Lumaro est née à nouveau.",
        ),
    ),
)
