# Whose words a quotation gives: named before, after or inside, unnamed, or understood.
"""Speakers."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of


def speakers(text: str) -> list[str | None]:
    return [c.subject for c in claims_of(text) if c.kind is Kind.QUOTE]


HEAD = "Lumaro fait parler d'elle à Dijon\n\n"


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("Selon Anne Roy, « le marché va doubler d'ici trois ans ».", ["Anne Roy"]),
        ("D'après Anne Roy, PDG de Lumaro, « le marché va doubler d'ici trois ans ».", ["Anne Roy"]),
        ("Selon Anne Roy, le mot « marché » est de trop.", []),
        ("« Le marché, explique Anne Roy, va doubler d'ici trois ans. »", ["Anne Roy"]),
        ("« Le marché va doubler d'ici trois ans » (Anne Roy, PDG de Lumaro).", ["Anne Roy"]),
        ("« Le marché va doubler », affirme Lumaro dans un communiqué.", ["Lumaro"]),
        ("Et Anne Roy de conclure : « Rien n'est signé. »", ["Anne Roy"]),
        (
            "« Elle promet, puis elle court », soupire un officier de la marine, qui l'apprécie.",
            ["un officier de la marine"],
        ),
        ("« C'est un signal fort », confie une source proche du dossier.", ["une source proche du dossier"]),
        ("Yves Bardin est délégué chez Lumaro. « On verra bien en août », résume Yves.", ["Yves Bardin"]),
        ('"Nous tenons", a déclaré à l\'AFP Anne Roy. "Et nous tiendrons encore."', ["Anne Roy", "Anne Roy"]),
        ("Anne Roy n'y croit pas. « Le marché ne va pas doubler d'ici trois ans. »", ["Anne Roy"]),
        ("Son livre, « Diriger autrement », a été salué par Anne Roy.", []),
        ("La note « Pour une industrie sobre et compétitive en Europe », en mai, a du bon, estime Anne Roy.", []),
    ],
)
def test_the_words_around_a_quotation_say_who_speaks(text: str, said_by: list[str]) -> None:
    assert speakers(HEAD + text + "\n") == said_by


def test_a_pronoun_in_a_new_paragraph_means_whom_the_portrait_is_about() -> None:
    text = """Anne Roy, une vie de chimie

Anne Roy dirige Lumaro. « Je compte tout deux fois », dit-elle.

Il a fallu recruter. Claire Pons, venue de Vesta, tient les comptes. « Elle ne lâche rien », raconte un ancien.

« Je ne compte plus les nuits », sourit l'intéressée.

Le soir, elle rentre à pied. « Les usines dorment mieux que moi. »
"""
    assert speakers(text) == ["Anne Roy", "un ancien", "Anne Roy", "Anne Roy"]


def test_what_an_interviewer_states_is_no_answer() -> None:
    text = """« Nous ne vendrons pas »

ENTRETIEN - Anne Roy, directrice générale de Lumaro, fait le point.

Où en est l'usine ?

Elle tourne à plein et je ne vois pas la demande faiblir.

Le site de Metz serait à vendre, dit-on à Dijon.

On dit beaucoup de choses, et je ne vends rien du tout.

Combien êtes-vous ?

Nous sommes 120, et je compte recruter encore cette année.

Entretien mené par Basile Quentin
"""
    said = [c.value for c in claims_of(text) if c.kind is Kind.QUOTE]
    assert "On dit beaucoup de choses, et je ne vends rien du tout." in said
    assert not [words for words in said if "à vendre" in words or "Basile" in words]


KNOWN = "Anne Roy, directrice générale de Lumaro, a reçu Paul Vidal, chef d'atelier, et Lise Morel, élue de Dijon. "


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("« Le marché est immense », a pour sa part estimé Lise Morel.", "Lise Morel"),
        ("« Ils ont rogné sur tout », accuse de son côté Paul Vidal.", "Paul Vidal"),
        ("« Nous ne commentons pas les rumeurs », indique le fabricant.", "Lumaro"),
        ("« La sécurité passe avant tout », a réagi le groupe.", "Lumaro"),
        ("« Le marché repart enfin », assure-t-on chez Vesta.", "Vesta"),
        ("« Rien n'est encore signé », tempère-t-on à la direction.", "direction"),
        ("La directrice générale hausse les épaules : « Je fais des lampes, voilà tout. »", "Anne Roy"),
        ("Un infirmier du service résume : « Plus personne ne reviendrait au papier. »", "Un infirmier du service"),
        ("Une soudeuse s'arrête. Elle sourit. « On gagne une bonne heure chaque jour. »", "Une soudeuse"),
        ("Paul Vidal ne s'en cache pas. « On avance, et on verra bien en juin. »", "Paul Vidal"),
        ("Le prix des lampes « a doublé en moins de deux ans », regrette Lise Morel.", "Lise Morel"),
        ("« Ici, on a le droit de rater un an », résume cette dernière.", "Lise Morel"),
    ],
)
def test_who_speaks_is_told_by_a_noun_or_by_the_sentences_before(text: str, said_by: str) -> None:
    assert speakers(HEAD + KNOWN + "« Bonjour à tous », dit Anne Roy.\n\n" + KNOWN + text + "\n")[-1] == said_by


def test_nobody_is_taken_for_one_who_says_what_one_says() -> None:
    assert speakers(HEAD + "« Bonjour », dit Anne Roy. « On y pense encore un peu », murmure-t-on.\n") == ["Anne Roy"]


def test_somebody_of_the_family_has_its_name() -> None:
    told = "Émile Lumaro a deux enfants. Son fils Luc a repris l'atelier. Luc grimace. « Trop clair », lâche-t-il.\n"
    assert speakers(HEAD + told) == ["Luc Lumaro"]
    stranger = "Émile Lumaro a deux enfants. Un ami, Luc, passe. Luc grimace. « Trop clair », lâche-t-il.\n"
    assert "Luc Lumaro" not in speakers(HEAD + stranger)


@pytest.mark.parametrize(
    "said",
    [
        "Une affiche proclame : « Lumaro vous éclaire depuis plus de trente ans ».",
        "Un tract résume : « Nous ne lâcherons rien avant la fin de la négociation ».",
        "Une circulaire précise : « Les lampes doivent être recyclées chaque année ».",
    ],
)
def test_what_is_written_somewhere_nobody_says(said: str) -> None:
    claims = claims_of(f"Lumaro ferme son atelier\n\nAnne Roy dirige Lumaro. {said}\n")
    assert [claim for claim in claims if claim.kind is Kind.QUOTE] == []


@pytest.mark.parametrize("house", ["l'entreprise concurrente", "la société civile", "le groupe bancaire"])
def test_a_house_told_as_another_is_not_the_company(house: str) -> None:
    claims = claims_of(f"Lumaro attend\n\nLumaro discute. « Nous ne commentons pas ces rumeurs », répond {house}.\n")
    assert "Lumaro" not in [claim.subject for claim in claims if claim.kind is Kind.QUOTE]


@pytest.mark.parametrize(
    ("told", "said_by"),
    [
        ("En 2012, le trio dépose les statuts.", ["Anne Roy"]),
        ("L'atelier ferme.", ["Anne Roy"]),
        ("Elle sourit.", ["Anne Roy"]),
        ("Un ouvrier s'approche.", ["Un ouvrier"]),
        ("Paul Vidal l'a connue à Metz. Il l'admire.", ["Paul Vidal"]),
        ("Dans l'atelier, Paul Vidal règle une machine.", []),
        ("Anne Roy est à Metz. Sa mère soupire.", []),
        ("Anne Roy est à Metz. Son mari tient la boutique.", []),
    ],
)
def test_i_in_a_portrait_is_nobody_who_stands_beside(told: str, said_by: list[str]) -> None:
    portrait = (
        f"Anne Roy, une vie dans les lampes\n\nAnne Roy dirige Lumaro.\n\n{told} « Je me lève tôt chaque matin. »\n"
    )
    assert speakers(portrait) == said_by


def test_he_who_does_not_move_is_not_she_who_spoke() -> None:
    told = "« Je pars », a lancé Anne Roy à Paul Vidal. Lui ne bronche pas. « Je reste, quoi qu'il arrive. »\n"
    assert speakers(HEAD + told) == ["Anne Roy", "Paul Vidal"]


@pytest.mark.parametrize(
    "told",
    [
        "Le slogan « Plus clair, plus haut, plus loin » s'est moqué d'Anne Roy.",
        "L'émission « Les patrons déclament leurs vers » ponctue la soirée d'Anne Roy.",
    ],
)
def test_a_title_does_not_speak(told: str) -> None:
    assert speakers(f"{HEAD}Anne Roy dirige Lumaro. {told}\n") == []


TEAM = """Lumaro allume la lumière

Lumaro, dirigée par sa présidente Anne Roy, fabrique des lampes. Paul Vidal, ingénieur, est le directeur technique.

"""


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("« C'est le prix d'un four », a déclaré à Lumen Anne Roy, présidente de Lumaro.", ["Anne Roy"]),
        ("« Le plus dur est devant nous », assure au téléphone depuis Tokyo Anne Roy.", ["Anne Roy"]),
        ("Le béton pèse 3 %, tempère l'analyste Marc Petit, pour qui « l'argile ne manque pas ».", ["Marc Petit"]),
        ("Aux yeux d'Anne Roy, « le plus dur est devant nous ».", ["Anne Roy"]),
        ("À en croire Anne Roy, « le plus dur est derrière nous ».", ["Anne Roy"]),
        ("De l'aveu d'Anne Roy, « le plus dur est devant nous ».", ["Anne Roy"]),
        ("Le rival Luc Morel recrute. « C'est de bonne guerre », sourit la patronne.", ["Anne Roy"]),
        ("Lumaro assure que « le plus dur est derrière elle ».", ["Lumaro"]),
        ("Dans un communiqué, Vesta a répondu : « Le plus dur est derrière nous. »", ["Vesta"]),
        ("Le groupe assure que « le plus dur est derrière ».", ["Lumaro"]),
        ("Dans un communiqué, Lumaro évoque « un contexte de marché dégradé ».", []),
        (
            "« J'ai perdu le vent », plaisante Paul Vidal, qui a ouvert une école et fermé en mars le pilote de Brest.",
            ["Paul Vidal"],
        ),
    ],
)
def test_the_subject_of_the_verb_speaks_and_not_whoever_was_named_last(text: str, said_by: list[str]) -> None:
    assert speakers(TEAM + text + "\n") == said_by


def test_a_title_tells_the_person_from_the_company_of_the_same_name() -> None:
    text = "Zoé Lumaro préside Lumaro. « Rien n'est signé », a précisé Mme Lumaro, qui a nommé un directeur, Luc Ben.\n"
    assert speakers(HEAD + text) == ["Zoé Lumaro"]


def test_the_days_of_a_life_below_an_interview_are_no_answers() -> None:
    text = """Anne Roy : « Nous tenons bon »

Entretien avec Anne Roy, présidente de Lumaro.

Avez-vous douté ?

Jamais une seule fois, et je n'ai pas changé d'avis depuis.

Et vos clients ?

Ils sont restés fidèles à la maison pendant toutes ces années.

EN DATES

2004. Auditrice au cabinet Merlane, à Bordeaux.
2011. Rejoint Lumaro comme directrice commerciale.
"""
    said = [c.value for c in claims_of(text) if c.kind is Kind.QUOTE]
    assert said == [
        "Nous tenons bon",
        "Jamais une seule fois, et je n'ai pas changé d'avis depuis.",
        "Ils sont restés fidèles à la maison pendant toutes ces années.",
    ]


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("Face à Anne Roy, Paul Vidal (Vesta) ironise : « Ils vendent des bougies très chères. »", ["Paul Vidal"]),
        ("Dans un courrier à Anne Roy, le préfet écrit : « Votre usine ne respecte pas les normes. »", []),
        ("Face à Anne Roy, qui répète : « Nous tiendrons les délais », les élus doutent.", ["Anne Roy"]),
        (
            "Interrogé, un proche du dossier de Lumaro confie : « Le dossier est presque bouclé. »",
            ["un proche du dossier de Lumaro"],
        ),
    ],
)
def test_who_is_written_to_or_stood_up_to_does_not_speak(text: str, said_by: list[str]) -> None:
    assert speakers(HEAD + text + "\n") == said_by
