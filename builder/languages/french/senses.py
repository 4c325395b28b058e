# What French says with the words that a translation must not turn round.
"""French words by their sense."""

from __future__ import annotations

import re

from builder.languages.senses import Senses, Sign, pattern_of

_OF = r"(?= (?:du|des|de)\b| d')"
_MORE = r"(?:plus|supérieure?s?|la|le|les|celui|celle|sa|son)\b"

RATIOS = (
    Sign("2/3", "deu", r"deux[ -]tiers", "les [deux tiers] du capital"),
    Sign("3/4", "tro", r"trois[ -]quarts(?! d'heure)", "les [trois quarts] des voix",
         ("trois quarts d'heure plus tôt",)),
    Sign("1/2", "deu", r"deux fois (?:moins|inférieure?s?)", "[deux fois moins] de clients"),
    Sign("2", "deu", rf"deux fois (?={_MORE})\w+", "[deux fois plus] de clients", ("deux fois par an",)),
    Sign("3", "tro", rf"trois fois (?={_MORE})\w+", "[trois fois la] surface", ("trois fois par an",)),
    Sign("4", "qua", rf"quatre fois (?={_MORE})\w+", "[quatre fois plus] grande"),
    Sign("1/2", "moi", r"moitié", "la [moitié] des ateliers"),
    Sign("1/2", "div", r"divis\w+ par (?:deux|2)", "la dette a été [divisée par deux]"),
    Sign("1/3", "div", r"divis\w+ par (?:trois|3)", "un effectif [divisé par trois]"),
    Sign("2", "mul", r"multipli\w+ par (?:deux|2)", "un prix [multiplié par deux]", ("multiplié par 25",)),
    Sign("3", "mul", r"multipli\w+ par (?:trois|3)", "un prix [multiplié par trois]"),
    Sign("2", "dou", r"doubl(?:e|é|ée|és|ées|er|ent|ant|ait|a|era|eront|erait|ement)", "le prix a [doublé]"),
    Sign("3", "tri", r"tripl(?:e|é|ée|és|ées|er|ent|ant|ait|a|era|eront|erait|ement)",
         "elle veut [tripler] ses ventes"),
    Sign("4", "qua", r"quadrupl\w+", "le trafic a [quadruplé]"),
    Sign("10", "déc", r"décupl\w+", "le trafic a [décuplé]"),
    Sign("1/3", "tie", rf"(?:(?<=un )|(?<=le ))tiers{_OF}(?! de confiance)|(?<=d'un )tiers", "le [tiers] du capital",
         ("un tiers de confiance", "un pays tiers", "l'accès des tiers")),
    Sign("1/4", "qua", rf"(?:(?<=un )|(?<=le ))quart{_OF}(?! d'heure)|(?<=d'un )quart(?! d'heure)",
         "un [quart] des clients", ("un quart d'heure", "un premier quart convaincant")),
    Sign("1/5", "cin", rf"(?<=un )cinquième{_OF}", "un [cinquième] des clients", ("le cinquième de la liste",)),
    Sign("1/10", "dix", rf"(?<=un )dixième{_OF}", "un [dixième] du prix"),
    *(
        Sign(f"1/{number}", "un une", rf"une? [\w-]+(?: [\w-]+)? sur {word}", f"[un client sur {word}] est parti",
             ("un avis sur ces deux points",))
        for number, word in ((2, "deux"), (3, "trois"), (4, "quatre"), (5, "cinq"), (10, "dix"))
    ),
)  # fmt: skip

_NO_DATE = r"(?! (?:trimestre|semestre|siècle))"
ORDERS = (
    Sign("#1", "pre", rf"premi(?:er|ère){_NO_DATE}", "le [premier] entrepôt", ("les premiers clients",
         "premier trimestre")),
    Sign("#2", "deu", rf"deuxième{_NO_DATE}", "sa [deuxième] usine"),
    Sign("#2", "sec", rf"seconde?(?<!par seconde)(?<!une seconde){_NO_DATE}", "la [seconde] tranche",
         ("en quelques secondes", "une fois par seconde")),
    Sign("#3", "tro", rf"troisième{_NO_DATE}", "son [troisième] contrat"),
    Sign("#4", "qua", rf"quatrième{_NO_DATE}", "la [quatrième] tranche"),
    Sign("#5", "cin", r"cinquième", "la [cinquième] tranche"),
    Sign("#6", "six", r"sixième", "la [sixième] tranche"),
    Sign("#7", "sep", r"septième", "la [septième] tranche"),
    Sign("#8", "hui", r"huitième", "la [huitième] tranche"),
    Sign("#9", "neu", r"neuvième", "la [neuvième] tranche"),
    Sign("#10", "dix", r"dixième", "la [dixième] tranche"),
)  # fmt: skip

_IDIOMS = (
    "doute|nul doute|surprise|attendre|tarder|cesse|conteste|compter|précédent|égale?|relâche|faille|détours?|délai"
    "|emploi|abri|fils?|papiers|appel|suite|frontières|merci|risque|heurts?|encombre|mal|peine|exception|réserve|fin"
    "|plus|même|que|quoi|pour autant|équivoque|ambiguïté|ambages|équivalent|pareil|commune mesure|lendemain|arrêt"
)
SENSES = (
    Sign("with", "ave", r"avec", "livrée [avec] sa batterie"),
    Sign("without", "san", rf"sans(?! (?:{_IDIOMS})\b)", "vendu [sans] batterie", ("sans doute",
         "sans compter l'Asie")),
    Sign("accept", "acc", r"accept(?:e|é|ée|és|ées|er|ent|ait|aient|era|eront|ation)", "elle a [accepté] l'offre"),
    Sign("refuse", "ref rej", r"refus(?:e|é|ée|és|ées|er|ent|ait|era)?|rejet(?:te|é|ée|er|tent|ait)",
         "il [refuse] l'offre"),
    Sign("rise", "aug hau gri bon cro acc",
         r"augment\w+|hausses?|grimp\w+|bondi(?:t|r|ssent)?|croît|croissance|accr(?:u|oît)\w*",
         "les ventes ont [augmenté]"),
    Sign("fall", "bai dim rec chu déc flé",
         r"baiss(?!ière)\w+|diminu\w+|recul(?:e|é|er|ent|ait|era)|chut\w+|décr(?:u|oît)\w*|fléchi\w*",
         "les ventes ont [baissé]"),
    Sign("open", "ouv rou ina", r"(?:r?ouv(?:r|ert)|inaugur)\w*", "elle a [ouvert] un bureau"),
    Sign("close", "fer", r"ferm(?:é|ée|és|ées|er|era|eront|ent|ait|eture|etures)", "le site va [fermer]",
         ("une ferme éolienne",)),
    Sign("profit", "bén pro exc", r"bénéfices?|profits?|excédents?", "un [bénéfice] de 3 millions"),
    Sign("loss", "per déf", r"pertes?|déficits?|déficitaires?", "une [perte] de 3 millions"),
    Sign("hire", "emb rec", r"embauch\w+|recrut\w+", "elle va [recruter] 80 soudeurs"),
    Sign("dismiss", "lic", r"licenci\w+", "elle va [licencier] 80 soudeurs"),
    Sign("support", "sou app", r"sout(?:ient|iennent|enir|enu|enue|ien)|appu(?:ie|yer|yé)",
         "la ville [soutient] le projet"),
    Sign("oppose", "opp", r"s'oppos\w+|oppos(?:e|é|ée|ition|ant|ants)", "une [opposition] ferme"),
    Sign("above", "sup", r"supérieure?s?", "un prix [supérieur] à 40 euros"),
    Sign("below", "inf", r"inférieure?s?", "un prix [inférieur] à 40 euros"),
    Sign("allow", "aut", r"autoris\w+", "la mairie [autorise] les travaux"),
    Sign("forbid", "int", r"interdi\w*", "la mairie [interdit] les travaux", ("un chantier interrompu",)),
    Sign("import", "imp", r"import(?:é|ée|és|ées|er|ations?|ateurs?)", "le gaz [importé] coûte cher",
         ("il importe peu",)),
    Sign("export", "exp", r"export\w*", "le gaz [exporté] coûte cher"),
    Sign("north", "nor", r"nord", "au [nord] de Lille"),
    Sign("south", "sud", r"sud", "au [sud] de Lille"),
    Sign("strengthen", "ren", r"renforc\w+", "l'accord [renforce] le groupe"),
    Sign("weaken", "aff fra", r"affaibli\w*|fragilis\w+", "l'accord [affaiblit] le groupe"),
    Sign("speed", "acc", r"accél[éè]r\w+", "la croissance [accélère]"),
    Sign("slow", "ral", r"ralenti\w*", "la croissance [ralentit]"),
    Sign("confirm", "con", r"confirm\w+", "la direction [confirme] la vente"),
    Sign("deny", "dém", r"dément(?:i|ie|ir|ent)?|démentis?", "la direction [dément] la vente"),
    Sign("buy", "ach rac acq", r"(?:r?ach[eèé]t|acqui|acquér)\w+", "elle [achète] un entrepôt"),
    Sign("sell", "ven céd cèd ces", r"ven(?:d|te|du)\w*|c[éè]d(?:e|é|ée|és|er|ent|era)|cessions?",
         "elle [vend] un entrepôt"),
    Sign("win", "gag rem", r"gagn\w+|remport\w+", "elle a [gagné] son procès"),
    Sign("lose", "per", r"perd(?:u|ue|re|ent|ait|ra)?", "elle a [perdu] son procès"),
)  # fmt: skip

NEAR = {
    "limit": pattern_of("ne_* n'* dépass*"),
    "without": pattern_of("hors faute ne n' non aucun* pas ni absence dépourv* dénué* vide* exempt* sauf moins"
            " privé* libre*"),
    "rise": pattern_of("progress* plus mont* relev* remont* élev* gagn* croi* reprise rebond* doubl* tripl* accél*"),
    "fall": pattern_of("moins perd* pert* rédui* réduction* recul* tomb* inférieur* ralenti* repli* allég*"
            " déclin* affaibli*"),
    "accept": pattern_of("accord* agré* approuv* consent* oui favorable*"),
    "refuse": pattern_of("déclin* repouss* oppos* contre interdi* renonc*"),
    "open": pattern_of("lanc* démarr* début*"),
    "close": pattern_of("ferme fermes clos* clôtur* arrêt* fin proche*"),
    "profit": pattern_of("gain* gagn* bénéfici* rentab* résultat*"),
    "loss": pattern_of("perd* rouge négati*"),
    "hire": pattern_of("engag* emploi*"),
    "dismiss": pattern_of("supprim* suppression* débauch* congédi* renvoy* départ*"),
    "support": pattern_of("aid* favorable* défend* pour"),
    "oppose": pattern_of("contre combat* contest* critiqu* hostile*"),
    "above": pattern_of("plus dépass* haut* au-delà excéd* mieux meilleur*"),
    "below": pattern_of("moins sous bas* plus"),
    "allow": pattern_of("perme* permis accord* laiss*"),
    "forbid": pattern_of("défen* prohib* empêch* bloqu*"),
    "speed": pattern_of("rapid* vite hausse*"),
    "slow": pattern_of("lent* frein* baisse* moins"),
    "strengthen": pattern_of("fort* consolid* mieux"),
    "weaken": pattern_of("faible* moins"),
    "confirm": pattern_of("affirm* assur* reconn*"),
    "deny": pattern_of("nie nié nient nier réfut* contest*"),
    "buy": pattern_of("repr* invest* pren* offre*"),
    "sell": pattern_of("cède* dispos* sépar*"),
    "win": pattern_of("obten* obtient victoire* emport*"),
    "lose": pattern_of("perte* défaite* échou* échec*"),
}  # fmt: skip

OPEN = re.compile(
    r"(?<!\w)(?:(?P<may>pourrai(?:t|ent))|(?:devrai|serai|aurai|ferai|verrai|\w{3,}erai"
    r"|\w*(?:viend|tiend|vend|prend|rend|perd|voud|faud|vaud)rai)(?:t|ent))(?!\w)"
)
LEEWAY = re.compile(
    r"(?<!\w)(?:\w+rai(?:t|ent)|peu(?:t|x|vent)|pu|pourr\w+|puiss\w+|pouv\w+|possi\w+|éventuel\w+|probab\w+"
    r"|risqu\w+|susceptib\w+"
    r"|peut-être|selon|si|s'il\w*|semb\w+|para[iî]\w+|perme\w+|permis\w*|capab\w+|envisag\w+|étudi\w+"
    r"|potentiel\w*|sans doute"
    r"|impossib\w+|crai(?:nt|gn)\w*|peur|redout\w+|besoin|suscit\w+|autoris\w+|afin|pour|devoir|doit|dût|sait"
    r"|sav\w+|chance\w*|\w+[ai]bles?|mai|faire|n'[eé]\w+)(?!\w)"
)

FRENCH_SENSES = Senses(
    signs=(*RATIOS, *ORDERS, *SENSES),
    near=NEAR,
    open=OPEN,
    hints=("rait", "raient"),
    leeway=LEEWAY,
    will=re.compile(r"\w+r(?:a|ont|ai|ons|ez)(?!\w)|(?<!\w)v(?:a|ont) "),
)
