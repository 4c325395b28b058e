# What the lines above an article say of its day, as papers, agencies and press offices print them. A line of the text
# may look like one of them, so that a row names what must stand there, and what takes it back.
# ruff: noqa: E501  (a pattern is read on one line)
"""The lines of French articles that say on what day they were published."""

from __future__ import annotations

from builder.languages.heads import Head

_NO_HEAD = (
    r"(?:étude|rapport|livre|album|ouvrage|roman|décret|arrêté|loi|ordonnance|sondage|enquête\s+(?:de|d')|baromètre|note"
    r"|avis|comptes|résultats|chiffres|source|décision|jugement|texte|document|bilan)s?\b"
)
"""What is published on a day that is not the article's."""
_CAPITAL = r"(?-i:[A-ZÀ-Þ])"
_AGENDA = (
    r"(?!(?:l[ae]s?\s|l['’])?(?:grande?s?\s+)?(?:prochaine?|débat|gala|nuit|trophée|rendez-vous|conférence|salon|colloque|assemblée|inauguration|forum|congrès"
    r"|réunion|journée|atelier|webinaire|concert|foire|festival|exposition|vernissage|photo|crédit|portes)s?\b)"
)
_SHEET = (
    rf"{_AGENDA}(?:(?:le|la|les|l['’])\s?{_CAPITAL}(?:(?!\s(?:à|au|en|chez|dans)\s)[^.!?,\d]){{2,45}}?"
    rf"|{_CAPITAL}[\w'’-]+(?:\s(?:(?:et|de|du|des|la|le|les|[&])\s)*(?:d['’]|l['’])?{_CAPITAL}[\w'’-]+){{0,4}})"
)
"""A newspaper or whoever signs; no caption, "Anne Roy à Metz", and no agenda, "Conférence"."""
_GOES_ON = r"(?!.*\d{4},\s+(?!mis|modif|actual|envoy|propos|par\b|à\b|avec\b)(?-i:[a-zà-ÿ]))"
DASH = r"\s[|·•–—-]"
"""What parts a line of a head."""
MONTH = "|".join(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "janv févr avr juil sept oct nov déc fév".split()
)
_DAY = r"(?:le\s+)?(?=(?:\w+di\s+|dimanche\s+)?\d)"
_WHOLE = rf"(?:(?:\w+di\s+|dimanche\s+)?\d{{1,2}}(?:er)?\s+(?:{MONTH})\.?\s+\d{{4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}|\d{{4}}-\d\d-\d\d)"
_HOUR = rf"(?:(?:,|{DASH})?\s+(?:à\s+)?\d{{1,2}}\s?[h:]\s?\d{{0,2}})?"
_TAIL = (
    rf"(?:\s[|•·]\s[^.!?]{{2,90}}|(?:[,.]|{DASH})?\s+par\s+{_CAPITAL}[^.!?]{{2,60}}|{DASH}\s+n°\s?\d+"
    r"|,?\s+(?:modifié|mis\s+à\s+jour|actualisé)e?\s+le\s[^.!?]{6,60})?"
)
_WORK = r"(?:(?:cet\s+)?(?:article|entretien|interview|tribune|portrait|reportage|dossier|billet|papier)\s+(?:a\s+été\s+)?)?"
_READING = r"(?:(?:temps\s+de\s+)?lecture\s?:?\s)?\d{1,2}\s?min(?:utes?)?\.?\s+"

HEADS = (
    Head(
        "published",
        rf"""(?=.{{12,240}}$)(?:(?=publiée?\s+le\s+{_WHOLE}\.\s*$)|(?!.*(?<!\bmin)[.!?]\s*$))(?!{_NO_HEAD})(?!.*\b(?:journal\s+officiel|chez)\b)
             (?!.*\d{{4}},\s+(?:l[ae]s?\s|l['’]|une?\s|ce(?:t|tte)?\s))
             (?:(?:{_READING}|[^.!?]{{2,120}}?(?:,|{DASH})\s+|{_CAPITAL}[^.!?]{{2,80}}?\s(?=(?-i:Publié)))?{_WORK}(?:publié|paru|posté|mis\s+en\s+ligne)e?
               |(?P<revised>(?:mis\s+à\s+jour|actualisé|modifié)e?))(?:\s+le\s+|\s?:\s)""",
        says=(
            ("Publié le mardi 12 septembre 2023 à 18h04", "2023-09-12"),
            ("Le Cahier, n° 312 — Publié le 27 février 2024 — Propos recueillis par Anne Roy", "2024-02-27"),
            ("La Lettre du port | Publié le jeudi 10 avril 2025 | L'analyse de Paul Vidal", "2025-04-10"),
            ("La Cote, le magazine des métiers du bois — L’ENTRETIEN — Publié le jeudi 12 février 2026", "2026-02-12"),
            ("Le Fil — Par Anne Roy, notre envoyée spéciale à Metz — Publié le 12 février 2026", "2026-02-12"),
            ("Article publié le 12 février 2026 par Paul Vidal", "2026-02-12"),
            ("Publié : 12/02/2026", "2026-02-12"),
            ("Publié le 12 mars 2024.", "2024-03-12"),
            ("Publié le 12 mars 2024 à 5h30, modifié le 14 mars 2024 à 8h19 • Lecture 4 min.", "2024-03-12"),
            ("Temps de lecture : 4 min. Publié le 12 mars 2024 à 8h", "2024-03-12"),
            ("Ouest-Matin Paul VIDAL Publié le 12/03/2024 à 8h00", "2024-03-12"),
            ("*Mis à jour le 14 mars 2024*", "2024-03-14"),
            ("Modifié le 14 mars 2024 à 8h", "2024-03-14"),
        ),
        silent=(
            "Un rapport publié le 3 mars 2024 par l'institut dit que la filière souffre.",
            "Dans son rapport, publié le 3 mars 2024, l'institut accable la filière",
            "Publié le 12 mars 2024, le rapport de l'institut accable la filière",
            "Parue le 12 mars 2024 au Journal officiel, la loi change tout.",
            "Publié le 12 septembre",
            "Le livre de Paul Vidal publié le 12 mars 2024",
            "L'institut a son rapport, publié le 3 mars 2024.",
            "Roman, paru le 12 mars 2024",
            "Paru le 12 mars 2024 chez Dorval éditions",
            "Résultats annuels, publiés le 12 mars 2024",
        ),
    ),
    Head(
        "this-article",
        rf"cet\s+article\s+(?:a\s+été|est)\s+(?:initialement\s+)?(?:publié|paru|mis\s+en\s+ligne)\s+{_DAY}",
        says=(("Cet article a été publié le 12 février 2026.", "2026-02-12"),),
        silent=("Cet article a été publié avant le procès du 12 février 2026.",),
    ),
    Head(
        "labelled",
        rf"(?:(?:date\s+de\s+)?(?:publication(?:\s+initiale)?|parution|mise\s+en\s+ligne)\s?:\s|première\s+publication\s(?=le\s)){_DAY}",
        says=(
            ("Date de publication : 12 février 2026", "2026-02-12"),
            ("Première publication le 12 février 2026", "2026-02-12"),
            ("Publication initiale : 12 février 2026 ; actualisation : 20 mars 2026", "2026-02-12"),
            ("Parution : jeudi 12 février 2026", "2026-02-12"),
        ),
        silent=("Publication : un livre de Paul Vidal, le 12 février 2026",),
    ),
    Head(
        "edition",
        rf"(?=.{{12,200}}$)(?!.*[.!?]\s*$)(?:[^.!?]{{2,110}}?(?:,|{DASH})\s+)?(?:(?:paru\s+)?dans\s+l['’])?édition\s+(?:datée\s+)?du\s+{_DAY}",
        says=(
            ("Édition du jeudi 12 février 2026", "2026-02-12"),
            ("L'Écho du Rhin - édition du 12 février 2026", "2026-02-12"),
            ("Paru dans l'édition du 12 février 2026", "2026-02-12"),
        ),
        silent=(
            "La troisième édition du salon, le 12 février 2026",
            "Lors de l'édition du 12 février 2026, tout a changé.",
        ),
    ),
    Head(
        "by-whom-when",
        rf"""{_GOES_ON}(?:propos\s+recueillis\s+|(?:entretien|interview)\s+(?:réalisé|mené)e?\s+|(?:publié|rédigé|écrit|posté)e?\s+|texte\s+|recueilli\s+)?
             par\s+{_CAPITAL}[^.!?]{{2,60}}?(?:(?:,|{DASH})\s+|\s(?=le\s)){_DAY}""",
        says=(
            ("Par Anne Roy - 12/03/2024 à 08:00", "2024-03-12"),
            ("Par Anne Roy, le 1er mars 2024", "2024-03-01"),
            ("Publié par La rédaction, 12 mars 2024", "2024-03-12"),
            ("Rédigé par Anne Roy le mercredi 12 mars 2024", "2024-03-12"),
            ("Propos recueillis par Anne Roy — 12 février 2026", "2026-02-12"),
            ("Propos recueillis par Anne Roy le 12 février 2026", "2026-02-12"),
        ),
        silent=("Par Anne Roy, 12 mars 2024, la fin d'un monde",),
    ),
    Head(
        "dateline",
        rf"{_CAPITAL}[\w' -]{{2,30}}(?:\s\([^)]{{3,40}}\))?,\s+(?:le\s+)?(?:(?=[^-–—,(]{{6,30}}\([^)]{{2,40}}\)\s[-–—]\s)|(?={_WHOLE}(?:(?:,|\s[-–—])\s\d{{1,2}}\s?[h:]\s?\d{{0,2}}(?:\sCES?T)?)?\s[-–—]\s.{{50}}))",
        says=(
            ("PARIS, 3 mars 2024 (Agence) – Le groupe a levé 3 millions d'euros.", "2024-03-03"),
            ("Strasbourg, le 22 mai 2025 (Agence) - La nouvelle est tombée.", "2025-05-22"),
            (
                "Metz, le 12 février 2026 – Lumaro, qui fabrique des lampes, annonce une levée de 3 millions d'euros.",
                "2026-02-12",
            ),
            (
                "Metz, 12 février 2026, 17h45 – Lumaro (Euronext Growth : ALLUM) annonce un chiffre d'affaires en hausse.",
                "2026-02-12",
            ),
        ),
        silent=(
            "Strasbourg, le 22 mai 2025, a tremblé.",
            "PARIS, le 3 mars 2024 (clos), le groupe - enfin",
            "Metz, 12 février 2026 – ouverture du magasin",
        ),
        opens_text=True,
    ),
    Head(
        "release",
        rf"(?:communiqué(?:\s+de\s+presse)?|la\s+rédaction|dépêche)(?:,|{DASH})\s+(?:{_CAPITAL}[\w' -]{{2,30}},\s+)?(?:le\s+)?(?={_WHOLE}{_HOUR}\s*$)",
        says=(
            ("Communiqué de presse – Metz, le 12 février 2026", "2026-02-12"),
            ("La rédaction, le 12 février 2026", "2026-02-12"),
        ),
        silent=("Communiqué de presse – Lumaro rachète Dorval le 12 février 2026",),
    ),
    Head(
        "day-alone",
        rf"(?P<bare>(?:(?!.*(?:photo|©|crédit)){_SHEET}(?:,?\s+n°\s?\d+)?(?:,|{DASH})\s+)?(?:le\s+)?)(?={_WHOLE}{_HOUR}{_TAIL}\s*$)",
        says=(
            ("le 1er mars 2024 à 8h30", "2024-03-01"),
            ("Le Courrier du Rhin, 6 février 2024", "2024-02-06"),
            ("Strasbourg, le 22 mai 2025", "2025-05-22"),
            ("Ouest-Matin, 22 mai 2025", "2025-05-22"),
            ("12/02/2026", "2026-02-12"),
            ("2026-02-12", "2026-02-12"),
            ("12.02.2026 – 08h15", "2026-02-12"),
            ("Anne Roy • 12 février 2026 • 5 min", "2026-02-12"),
            ("Le Dauphin économique, 3 avril 2025. Par Marc Oudin", "2025-04-03"),
            ("12 février 2026 | Industrie | Par Paul Vidal", "2026-02-12"),
            ("Le 12/02/2026 à 14:05 par Paul Vidal", "2026-02-12"),
            ("Le 12 février 2026 à 7h30, modifié le 13 février 2026 à 10h", "2026-02-12"),
            ("Jeudi 12 février 2026 - N° 4512", "2026-02-12"),
            ("ÉCONOMIE - 12 FÉVRIER 2026 - PAR PAUL VIDAL", "2026-02-12"),
            ("Magazine Industrie, n° 512, 12 février 2026", "2026-02-12"),
        ),
        silent=(
            "12 mars 2024. Rachat de Dorval.",
            "12 mars 2024 – Rachat de Dorval",
            "Anne Roy à Metz, 12 mars 2024",
            "Conférence, 12 mars 2024",
            "Le Salon du Bois, 12 mars 2025",
            "Assemblée générale, 12 mars 2024",
            "Photo : Anne Roy, 12 mars 2024",
            "L'Usine de Lumaro, 12 mars 2024 | Photo Paul Vidal",
            "Le Grand Débat du bois, 12 mars 2024",
            "Le Dauphin économique, 3 avril 2025. Par chance, il a plu.",
        ),
    ),
    Head(
        "issue-of-month",
        rf"(?P<monthly>(?:{_SHEET},?\s+)?n°\s?\d+(?:,|{DASH})\s+)(?=(?:{MONTH})\s+\d{{4}}\s*$)",
        says=(("Le Journal des métiers, n° 412, février 2026", "2026-02"), ("N° 412 – mars 2026", "2026-03")),
        silent=("Le Journal des métiers, février 2026", "Convention n° 412, signée en février 2026"),
    ),
)
