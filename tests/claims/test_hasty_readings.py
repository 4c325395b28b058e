# What somebody who reads in haste would say of the company: each sentence was once read so.
# ruff: noqa: E501  (a passage is read on one line)
"""Sentences that do not say what their words suggest."""

from __future__ import annotations

import pytest

from builder.claims import claims_in
from builder.model.claims import FACTUAL, Focus, Kind, Modality
from builder.model.text import Article
from builder.text import structure

FOCUS = Focus("Lumaro", ())
K = Kind

HASTY = [
    # Whoever is told to be beside the company does what follows.
    (K.FUNDING_ROUND, "Lumaro", "Vesta, grand concurrent de Lumaro, a levé 100 millions d’euros."),
    (K.VALUATION, "Lumaro", "Vesta, ancienne filiale de Lumaro, est valorisée 90 millions d’euros."),
    # What is set beside "us" is somebody else's.
    (K.REVENUE, "Lumaro", "« Avec ses 480 millions d’euros de ventes, il fait plus de deux fois notre taille », dit Anne Roy, PDG de Lumaro."),
    (K.REVENUE, "Lumaro", "« Son chiffre d’affaires atteint 90 millions d’euros, trois fois le nôtre », dit Anne Roy, PDG de Lumaro."),
    (K.HEADCOUNT, "Lumaro", "« Ils emploient 4 000 personnes, dix fois plus que nous », dit Anne Roy, PDG de Lumaro."),
    # A former house, or that of a relative, is not the one whose "we" is quoted.
    (K.FUNDING_ROUND, "Vesta", "Anne Roy, ancienne directrice financière de Vesta, dirige Lumaro. « Nous avons levé 12 millions d’euros », dit Anne Roy."),
    (K.HEADCOUNT, "Vesta", "Anne Roy, ancienne directrice financière de Vesta, dirige Lumaro. « Nous employons 80 salariés », dit Anne Roy."),
    (K.FUNDING_ROUND, "Vesta", "Paul Vidal, membre du conseil de Vesta, préside aussi Lumaro. « Nous avons levé 12 millions d’euros », dit Paul Vidal."),
    # A plant, a patent or a plot that changes hands is not the company.
    (K.ACQUISITION, "Lumaro", "Son usine de Dole a été cédée en 2019 à Vesta, indique Lumaro."),
    (K.ACQUISITION, "Lumaro", "Le brevet a été cédé en mai 2021 à Vesta, indique Lumaro."),
    (K.ACQUISITION, "Lumaro", "Le terrain, cédé en 2019 au groupe Vesta, jouxte Lumaro."),
    # Who was taken over was not therefore taken over by the company.
    (K.ACQUISITION, "Lumaro", "Reprise en 2020, Vesta est un client de Lumaro."),
    (K.ACQUISITION, "Lumaro", "Rachetée en 2019, Dorval appartient désormais à Vesta, rival de Lumaro."),
    (K.ACQUISITION, "Lumaro", "Lumaro a fusionné avec Dorval ses activités de maintenance."),
    (K.ACQUISITION, "Lumaro", "La fusion de Lumaro et de Dorval était une idée de l’ancien patron."),
    # The works of others.
    (K.PARTNER, "Lumaro", "La construction du métro a été confiée à Dorval, client de Lumaro."),
    (K.PARTNER, "Lumaro", "La collecte des déchets de la ville est confiée à Vesta. Lumaro avait candidaté."),
    (K.PARTNER, "Lumaro", "Aux côtés de Vesta, Lumaro comparaît devant le tribunal."),
    # Goods that others make, order or use.
    (K.CLIENT, "Lumaro", "Lumaro recrute. La SNCF a commandé 40 rames, une première en dix ans."),
    (K.CLIENT, "Lumaro", "Les nacelles du suédois Albis plaisent aussi. Le loueur Dorval en aligne douze."),
    (K.CLIENT, "Lumaro", "Lumaro s’est vu attribuer un prêt par Bpifrance."),
    (K.CLIENT, "Lumaro", "Lumaro s’est vu attribuer un label par la fondation Vesta."),
    (K.PRODUCT, "Lumaro", "Le lancement du Pali par Vesta inquiète Lumaro."),
    (K.PRODUCT, "Lumaro", "Vesta, à qui l’on doit la nacelle Orio, fournit Lumaro."),
    (K.PRODUCT, "Lumaro", "Lumaro a un concurrent. Il se nomme Vesta."),
    (K.PRODUCT, "Lumaro", "Lumaro loue la tour Mercator."),
    (K.PRODUCT, "Lumaro", "Un camion, le Titan, a percuté le portail de Lumaro."),
    # A trial, a prize and a loan are no market.
    (K.COMPETITOR, "Lumaro", "Lumaro a gagné son procès contre Dorval."),
    (K.COMPETITOR, "Lumaro", "Lumaro a remporté le prix de l’innovation devant Vesta et Dorval."),
    # Offices of other houses.
    (K.CEO, "Lumaro", "Paul Vidal, PDG de Lumaro, préside aussi le club de rugby de Dijon. Anne Roy lui succède à la tête du club.", "Anne Roy"),
    (K.EXECUTIVE, "Lumaro", "Paul Vidal, directeur commercial de Lumaro, était absent. Anne Roy l’a remplacé au pied levé pour l’interview.", "Anne Roy"),
    # Shares of others, and of then.
    (K.INVESTOR, "Lumaro", "Sa participation dans Vesta a été cédée à Crédis, annonce Lumaro."),
    (K.INVESTOR, "Lumaro", "Albis conserve 30 % du segment des grues, loin devant Lumaro."),
    (K.INVESTOR, "Lumaro", "Mirande prend un ticket chez Vesta, rival de Lumaro."),
    (K.EVENT, "Lumaro", "En 2020, si Lumaro obtenait son prêt, elle embaucherait."),
    # What stands behind a figure, or beside a stake, says whose it is.
    (K.USERS, "Lumaro", "La fuite a touché 2,5 millions d’utilisateurs de Vesta. Lumaro aide à la réparer."),
    (K.REVENUE, "Lumaro", "On est loin des 5 milliards d’euros de ventes de Vesta, mais Lumaro grandit."),
    (K.INVESTOR, "Lumaro", "Le fondateur de Mirande, Paul Vidal, a investi dans Vesta, pas dans Lumaro."),
    (K.INVESTOR, "Lumaro", "Le syndicat Mirande a soutenu Lumaro."),
    # Several firms, a whole trade, a parent, a rival's thing.
    (K.FUNDING_ROUND, "Lumaro", "Les start-up de la région ont levé 700 millions d’euros en 2023."),
    (K.VALUATION, "Lumaro", "La France compte vingt licornes, ces jeunes pousses valorisées à plus d’un milliard d’euros."),
    (K.HEADCOUNT, "Lumaro", "Selon le syndicat, le secteur emploie 45 000 personnes. Lumaro y reste modeste."),
    (K.HEADCOUNT, "Lumaro", "La maison mère de Lumaro, l’allemand Vesta, emploie 7 000 personnes."),
    (K.USERS, "Lumaro", "L’application Vistra, concurrente de Lumaro, revendique 2 millions d’utilisateurs."),
    (K.PRODUCT, "Lumaro", "L’application Vistra, concurrente de Lumaro, revendique 2 millions d’utilisateurs."),
    (K.OFFICE, "Lumaro", "Son investisseur historique, Mirande Capital, dispose de bureaux à Londres et à Berlin."),
    # What goes on behind a relative clause is not said of whom the clause names.
    (K.FUNDING_ROUND, "Lumaro", "Le fabricant d’imprimantes Vesta, dont Lumaro est cliente, a levé 25 millions d’euros."),
    (K.HEADQUARTERS, "Lumaro", "Lumaro appartenait jusqu’en 2016 au groupe Vesta, dont le siège est à Pau."),
    (K.ACQUISITION, "Lumaro", "Lumaro appartenait jusqu’en 2016 au groupe Vesta, dont le siège est à Pau."),
    (K.EVENT, "Lumaro", "En Allemagne, Lumaro fait face à Vesta, que Dorval a acquis en 2022."),
    (K.INVESTOR, "Lumaro", "Avant Lumaro, il y eut Vesta, créée en 2011 et financée par Mirande."),
    # What was missed, refused or ended; plants; watchdogs.
    (K.ACQUISITION, "Lumaro", "Lumaro a manqué de peu le rachat de Dorval, tombé chez Vesta."),
    (K.ACQUISITION, "Lumaro", "Les usines de Dole et de Metz sont celles de Lumaro ; celle de Blois appartient à Vesta."),
    (K.PARTNER, "Lumaro", "Faute d’accord avec Dorval, Lumaro s’est tournée vers Vesta.", "Dorval"),
    (K.CLIENT, "Lumaro", "Longtemps, Dorval a préféré Lumaro à Vesta, avant de rompre."),
    (K.CLIENT, "Lumaro", "Lumaro équipe Albis. Son concurrent Vesta compte parmi ses clients la banque Crédis.", "Vesta"),
    (K.FOUNDED, "Lumaro", "Lumaro le prouve avec la création, en 1995, d’une gamme de lampes."),
    # The country's, the market's and a text's news; a range, a month of another year, a question.
    (K.EVENT, "Lumaro", "Selon l’étude, les Français ont dépensé 23 milliards d’euros en travaux en 2023."),
    (K.EVENT, "Lumaro", "En mars 2023, la France a adopté un plan pour les grues."),
    (K.EVENT, "Lumaro", "Le rapport, publié en mai 2023, cite Lumaro en exemple."),
    (K.EVENT, "Lumaro", "Publié le 3 avril 2024, le décret oblige Lumaro à revoir ses étiquettes."),
    (K.EVENT, "Lumaro", "Entre 2015 et 2022, Lumaro a inauguré des ateliers."),
    (K.EVENT, "Lumaro", "Lumaro a ouvert le site en novembre de cette année-là."),
    # A neighbour's doings, whatever word for it the sentence has.
    (K.EVENT, "", "L'hôtel voisin a fermé en 2019. Lumaro attend."),
    (K.EVENT, "Lumaro", "Lumaro tient bon. La brasserie d'en face a ouvert en mars 2020."),
    # "We" is the house in parentheses behind a name, and each speaker's own.
    (K.USERS, "Lumaro", "La table ronde réunissait Anne Roy (Vesta) et Paul Vidal (Lumaro). « Nous comptons 80 000 abonnés », a dit Anne Roy."),
    (K.HEADCOUNT, "Vesta", "« Nous employons 300 salariés », dit Anne Roy, de Vesta. « Nous en employons 40 », répond Paul Vidal, de Lumaro.", "40"),
    # Who has clients is no client; adversaries of other kinds; who might be one.
    (K.CLIENT, "Lumaro", "Vesta compte parmi ses clients Dorval et Albis. Lumaro, lui, vise les mairies.", "Vesta"),
    (K.CLIENT, "Lumaro", "Avec Dorval comme client, Vesta distance Lumaro."),
    (K.CLIENT, "Lumaro", "Dorval est un client potentiel de Lumaro."),
    (K.CLIENT, "Lumaro", "Dorval, client de la filiale allemande de Vesta, attend Lumaro."),
    (K.COMPETITOR, "Lumaro", "L’adversaire de Lumaro en justice, Vesta, a fait appel."),
    (K.COMPETITOR, "Lumaro", "L’équipe de rugby de Lumaro a battu son adversaire, Vesta."),
    (K.COMPETITOR, "Lumaro", "Lumaro n’est pas seule : Dorval et Vesta subissent aussi la hausse des prix."),
    (K.COMPETITOR, "Lumaro", "Lumaro n’est pas seule : Dorval finance le projet."),
    (K.COMPETITOR, "Lumaro", "Lumaro n’est pas la seule victime : Dorval et Vesta ont été piratés."),
    (K.COMPETITOR, "Lumaro", "Albis et Vesta trustent le podium du rallye, Lumaro applaudit."),
    (K.CLIENT, "Lumaro", "Lumaro a convaincu le jury du prix Mirande."),
    (K.CLIENT, "Lumaro", "Lumaro blanchit Dorval de tout soupçon."),
    (K.PARTNER, "Lumaro", "L’affaire Vesta éclaire Lumaro d’un jour nouveau."),
    # Sites one equips, visits or passes through.
    (K.OFFICE, "Lumaro", "Lumaro équipe dix usines, dont celles de Metz et de Lille."),
    (K.OFFICE, "Lumaro", "Lumaro a fermé cinq agences, dont celles de Metz et de Lille."),
    (K.OFFICE, "Lumaro", "Paul Vidal, né à Dole, où son atelier fume encore, conseille Lumaro."),
    (K.OFFICE, "Lumaro", "Lumaro expose à Lyon, où une boutique éphémère ouvre en mai."),
    (K.OFFICE, "Lumaro", "Lumaro a livré la nouvelle usine de Metz de son client Dorval."),
    (K.OFFICE, "Lumaro", "Lumaro a construit le nouvel entrepôt de Metz pour Dorval."),
    (K.OFFICE, "Lumaro", "Lumaro vient d’ouvrir le bal à Paris."),
    (K.OFFICE, "Lumaro", "Lumaro a formé des jeunes dans un centre de formation à Metz."),
    # Who heads a part of it, began something else, or only dreamt of it.
    (K.CEO, "Lumaro", "Lumaro possède une filiale au Maroc. Paul Vidal la dirige depuis 2019."),
    (K.CEO, "Lumaro", "Lumaro a une équipe de dix chercheurs. Anne Roy la dirige."),
    (K.CEO, "Lumaro", "L’usine de Dole tourne à plein. Paul Vidal la dirige depuis 2019."),
    (K.EXECUTIVE, "Lumaro", "Lumaro perd ses directeurs techniques, Paul Vidal et Marc Petit."),
    (K.EXECUTIVE, "Lumaro", "Paul Vidal préside Lumaro Allemagne depuis 2020."),
    (K.FOUNDER, "Lumaro", "Anne Roy a rêvé de fonder Lumaro, sans y parvenir."),
    (K.FOUNDER, "Lumaro", "Paul Vidal, directeur technique de Lumaro, avait créé sa société à vingt ans, puis l’a revendue."),
    (K.FOUNDER, "Lumaro", "Anne Roy et Paul Vidal, créateurs de bijoux, vendent chez Lumaro.", "Anne Roy"),
    (K.FOUNDER, "Lumaro", "Lumaro a invité Anne Roy et Paul Vidal, fondateurs du festival.", "Anne Roy"),
    (K.FOUNDER, "Lumaro", "Au départ, il y a Paul Vidal, un voisin mécontent. Lumaro a perdu son procès."),
    (K.FOUNDER, "Lumaro", "À l’origine du projet, on trouve Paul Vidal, maire de Dole. Lumaro construira le pont."),
    (K.FOUNDER, "Lumaro", "Lumaro doit son nom à Émile Roy, qui ouvrit la première école de la ville."),
    (K.FOUNDER, "Lumaro", "La rue de Lumaro doit son nom à Paul Vidal, qui créa le port."),
    (K.FOUNDER, "Lumaro", "Lumaro, c’est l’histoire de Paul Vidal, un employé licencié."),
    (K.FOUNDER, "Lumaro", "Anne Roy a choisi de lancer Orio, la gamme de Lumaro, en 2015."),
    (K.FOUNDED, "Lumaro", "C’est en 1995 que Paul Vidal a lancé Orio, la gamme de Lumaro."),
    (K.FOUNDED, "Lumaro", "La gamme Orio de Lumaro, lancée en 2019 par Anne Roy, plaît."),
    (K.FOUNDED, "Lumaro", "La crèche de Lumaro, montée en 2019 par Anne Roy, accueille vingt enfants."),
    (K.FOUNDED, "Lumaro", "Le syndicat CGT de Lumaro, créé à l’initiative de Paul Vidal en 2017, proteste."),
    (K.FOUNDED, "Lumaro", "La fondation Lumaro a été créée sous l’impulsion d’Anne Roy en 2012."),
    (K.FOUNDER, "Lumaro", "Lumaro a invité Anne Roy et Paul Vidal, fondateurs du festival."),
    (K.FOUNDER, "Lumaro", "À l’origine de Lumaro, il y a Anne Roy, sa première cliente."),
    # Who was, who left and whom one lost.
    (K.INVESTOR, "Lumaro", "Dorval a été le premier actionnaire de Lumaro, avant de céder ses parts."),
    (K.CLIENT, "Lumaro", "Ses clients historiques, Dorval et Albis, ont quitté Lumaro."),
    (K.PARTNER, "Lumaro", "Lumaro a perdu son principal fournisseur, Dorval."),
    (K.PARTNER, "Lumaro", "Lumaro a rompu avec son distributeur Dorval."),
    (K.FOUNDER, "Lumaro", "La gamme Orio de Lumaro, lancée en 2019 par Anne Roy, plaît."),
    (K.FOUNDER, "Lumaro", "La crèche de Lumaro, montée en 2019 par Anne Roy, accueille vingt enfants."),
    (K.FOUNDER, "Lumaro", "Le syndicat CGT de Lumaro, créé à l’initiative de Paul Vidal en 2017, proteste."),
    # What is sponsored, hired, insured or bought makes nobody a client; who used to be one is none.
    (K.CLIENT, "Lumaro", "Lumaro a signé un contrat de sponsoring de trois ans avec le club Dorval."),
    (K.CLIENT, "Lumaro", "Lumaro a signé un contrat d’achat d’électricité de quinze ans avec Vesta."),
    (K.CLIENT, "Lumaro", "Lumaro a signé un contrat de crédit-bail avec la banque Vesta."),
    (K.CLIENT, "Lumaro", "Lumaro a passé une commande de douze camions auprès de Dorval."),
    (K.CLIENT, "Lumaro", "Lumaro a candidaté au marché de la ville de Metz, finalement signé avec Vesta."),
    (K.CLIENT, "Lumaro", "Parmi ses anciens clients figurent Dorval et Albis, dit Lumaro."),
    (K.CLIENT, "Lumaro", "Dorval reste le premier client du port, devant Lumaro et Vesta."),
    (K.CLIENT, "Lumaro", "Dorval, le client historique de Vesta, a prolongé son contrat. Lumaro attend."),
    (K.CLIENT, "Lumaro", "Dorval est le premier client du transporteur Vesta, devant Lumaro."),
    (K.CLIENT, "Lumaro", "Parmi les clients de la banque figurent Lumaro, Dorval et Vesta."),
    (K.CLIENT, "Lumaro", "Vesta a reconduit son contrat de bail, Lumaro aussi."),
    # A part, or so many goods, of a company are not the company; what might have been was not.
    (K.ACQUISITION, "Lumaro", "Vesta a racheté une usine de Lumaro."),
    (K.ACQUISITION, "Lumaro", "Vesta a absorbé les activités allemandes de Lumaro."),
    (K.ACQUISITION, "Lumaro", "Vesta s’est emparé de 12 % de Lumaro."),
    (K.ACQUISITION, "Lumaro", "Vesta a acquis trente grues Lumaro."),
    (K.ACQUISITION, "Lumaro", "Vesta a racheté un concurrent de Lumaro."),
    (K.INVESTOR, "Lumaro", "Vesta a racheté les parts de Lumaro dans Albis."),
    (K.INVESTOR, "Lumaro", "Vesta a 12 % des parts de marché, Lumaro 9 %."),
    # Who closes a round of its own backs nobody, and is what the round values.
    (K.INVESTOR, "Lumaro", "Vesta a bouclé un tour de table qui la valorise 300 millions d’euros. Lumaro suit."),
    (K.VALUATION, "Lumaro", "Vesta a bouclé un tour de table qui la valorise 300 millions d’euros. Lumaro suit."),
    (K.VALUATION, "Lumaro", "La levée de fonds de Vesta, à laquelle Lumaro a participé, la valorise 300 millions d’euros."),
    (K.VALUATION, "Lumaro", "La vente de l’usine de Dole, qui la valorise 30 millions d’euros, soulage Lumaro."),
    (K.VALUATION, "Lumaro", "Lumaro a racheté en mai Dorval, une opération qui le valorise 40 millions d’euros."),
    (K.VALUATION, "Lumaro", "Lumaro a cédé son usine lors d’une opération qui la valorise 90 millions d’euros."),
    (K.VALUATION, "Lumaro", "L’introduction en Bourse de sa filiale, qui la valorise 90 millions d’euros, a enrichi Lumaro."),
    (K.CLIENT, "Lumaro", "Un contrat d’exclusivité a été conclu avec Dorval, fournisseur de Lumaro."),
    (K.CLIENT, "Lumaro", "Une commande de six robots a été passée par Dorval à Vesta, regrette Lumaro."),
    (K.PARTNER, "Lumaro", "Vesta, avec laquelle Lumaro développe une rivalité féroce, recrute."),
    (K.EVENT, "Lumaro", "Le nom de Vesta a circulé en mai 2023, mais Lumaro reste indépendante."),
]  # fmt: skip
PRICELESS = [
    "Lumaro a racheté Vesta, et a payé 3 millions d’euros d’amende.",
    "Lumaro a racheté Vesta, qui vient de vendre son siège pour 12 millions d’euros.",
    "Lumaro rachète Vesta. L’opération permet de viser un marché qui atteint 12 milliards d’euros.",
    "Lumaro rachète Vesta. La transaction porte sur 12 millions d’euros d’actifs.",
]


def said(words: str):
    article = Article("case", "case.txt", f"Lumaro fabrique des grues. {words}\n", "", "fr", published="2024-06-10")
    return claims_in(structure(article)[0], FOCUS)[0]


@pytest.mark.parametrize("case", HASTY, ids=lambda case: case[2][:60])
def test_nobody_reads_in_haste(case: tuple) -> None:
    kind, subject, words, *value = case
    found = [c for c in said(words) if c.kind is kind and c.modality in FACTUAL and c.subject == subject]
    assert not [c for c in found if not value or c.value == value[0]], found


@pytest.mark.parametrize("words", PRICELESS)
def test_a_sum_beside_a_takeover_is_not_its_price(words: str) -> None:
    assert {c.amount for c in said(words) if c.kind is Kind.ACQUISITION} == {None}


INTERVIEW = """Lumaro vu par sa patronne

Propos recueillis par Paul Viel

Anne Roy dirige Lumaro depuis 2019.

Où en êtes-vous ?

Les comptes sont bons. J’en attends davantage cette année. Cela viendra.

Que retenez-vous de ces années ?

Que l’on peut grandir sans faire semblant.
"""


def test_a_sentence_is_not_cut_out_of_an_answer() -> None:
    article = Article("case", "case.txt", INTERVIEW, "", "fr", published="2024-06-10")
    quoted = [c.value for c in claims_in(structure(article)[0], FOCUS)[0] if c.kind is Kind.QUOTE]
    assert quoted == ["Que l’on peut grandir sans faire semblant."]


RIGHT = [
    (K.USERS, "Lumaro", "Lumaro compte 2,5 millions d’utilisateurs.", "2,5 millions d’utilisateurs"),
    (K.INVESTOR, "Lumaro", "Mirande Capital a investi dans Lumaro.", "Mirande Capital"),
    (K.EVENT, "Lumaro", "Séoul ouvrira en avril 2025.", "Séoul ouvrira en avril 2025"),
    (K.ACQUISITION, "Lumaro", "Lumaro a réussi le rachat de Dorval.", "Dorval"),
    (K.HEADCOUNT, "Vesta", "Lumaro fournit Vesta. Le groupe Vesta emploie 300 personnes.", "300 personnes"),
    (K.CLIENT, "Lumaro", "Dorval et Vesta figurent parmi les clients professionnels de Lumaro.", "Dorval"),
    (K.CLIENT, "Lumaro", "Lumaro a conclu un contrat de fourniture de 40 grues avec Vesta.", "Vesta"),
    (K.CLIENT, "Lumaro", "Lumaro a décroché une commande de 40 grues auprès de Vesta.", "Vesta"),
    (K.CLIENT, "Lumaro", "Dorval reste le premier client du groupe Lumaro.", "Dorval"),
    (K.CLIENT, "Lumaro", "Dorval, client historique de Lumaro, recrute.", "Dorval"),
    (K.CLIENT, "Lumaro", "Dorval, client de longue date, applaudit Lumaro.", "Dorval"),
    (K.ACQUISITION, "Lumaro", "Vesta a racheté Lumaro en 2021.", "Vesta"),
    (K.ACQUISITION, "Lumaro", "Le groupe Vesta s’est emparé de Lumaro.", "Vesta"),
    (K.VALUATION, "Lumaro", "Lumaro a bouclé une levée qui la valorise 300 millions d’euros.", "300 millions d’euros"),
    (
        K.VALUATION,
        "Lumaro",
        "Lumaro a vendu une part à Vesta lors d’une opération qui la valorise 300 millions d’euros.",
        "300 millions d’euros",
    ),
    (K.INVESTOR, "Lumaro", "Mirande Capital a bouclé le tour de table de Lumaro.", "Mirande Capital"),
    (K.PRODUCT, "Lumaro", "Baptisé Solane, le nouveau capteur de Lumaro mesure la pression.", "Solane"),
    (
        K.REVENUE,
        "Lumaro",
        "« Avec nos 48 millions d’euros de ventes, nous pesons plus que le nôtre d’hier », dit Anne Roy, PDG de Lumaro.",
        "48 millions d’euros",
    ),
    (
        K.HEADCOUNT,
        "Lumaro",
        "Lumaro emploie 300 personnes, et « il nous en faut cent », dit Anne Roy.",
        "300 personnes",
    ),
    (K.REVENUE, "Lumaro", "Son chiffre d’affaires atteint 90 millions d’euros.", "90 millions d’euros"),
]


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case[2][:60])
def test_what_is_said_plainly_is_still_read(case: tuple) -> None:
    kind, subject, words, value = case
    assert value in [c.value for c in said(words) if c.kind is kind and c.subject == subject]


@pytest.mark.parametrize(
    "words", ["« J’aurais pu racheter Vesta », dit Anne Roy, PDG de Lumaro.", "Lumaro aurait pu racheter Vesta."]
)
def test_what_might_have_been_was_not(words: str) -> None:
    (found,) = [claim for claim in said(words) if claim.kind is Kind.ACQUISITION]
    assert found.modality is Modality.DENIED
