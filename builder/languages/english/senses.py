# What English says with the words that a translation must not turn round.
"""English words by their sense."""

from __future__ import annotations

import re

from builder.languages.senses import Senses, Sign, pattern_of

_IN = r"(?:in|out of)"
_PART = r"(?= (?:of|are|were|is|was|have|had|more|less|higher|lower|fewer|cheaper)\b)"

RATIOS = (
    Sign("2/3", "two", r"two[ -]thirds", "[two-thirds] of the capital"),
    Sign("3/4", "thr", r"three[ -]quarters(?! of an hour)", "[three-quarters] of the votes",
         ("three-quarters of an hour",)),
    Sign("1/2", "hal", r"half(?<!first half)(?<!second half)(?<!and a half)(?<!\d half)(?!-?(?:year|hour|time"
         r"|brother))"
         r"(?! (?:a |an )?(?:million|billion|trillion|dozen|hour|year|century|past))(?!-(?:million|billion|dozen))"
         r"|halv(?:e|es|ed|ing)", "[half] of the workshops",
         ("in the first half", "half a million euros", "two and a half years", "its half-year results")),
    Sign("2", "two", r"two(?:[ -]times|-?fold)", "a [twofold] increase"),
    Sign("3", "thr", r"three(?:[ -]times|-?fold)", "[three times] the price"),
    Sign("4", "fou", r"four(?:[ -]times|-?fold)", "[four times] as large"),
    Sign("10", "ten", r"ten(?:[ -]times|-?fold)", "a [tenfold] increase"),
    Sign("2", "twi", r"twice", "[twice] as much"),
    Sign("2", "dou", r"doubl(?:e|es|ed|ing)", "the price has [doubled]"),
    Sign("3", "tri tre", r"tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)", "the price has [trebled]"),
    Sign("4", "qua", r"quadrupl\w+", "traffic has [quadrupled]"),
    Sign("1/3", "thi", rf"(?<=\ba )third{_PART}|(?<=by a )third|(?<=one )third|(?<=one-)third",
         "a [third] of the staff",
         ("a third party", "its third contract")),
    Sign("1/4", "qua", rf"(?:(?<=\ba )quarter{_PART}|(?<=by a )quarter|(?<=one )quarter|(?<=one-)quarter)"
         r"(?! of an hour"
         r"| of a century)", "a [quarter] of the capital", ("in the third quarter", "a quarter of an hour")),
    Sign("1/5", "fif", r"(?<=\ba )fifth(?= of)|(?<=one )fifth|(?<=one-)fifth", "a [fifth] of the customers"),
    Sign("1/10", "ten", r"(?<=\ba )tenth(?= of)|(?<=one )tenth|(?<=one-)tenth", "a [tenth] of the price"),
    *(
        Sign(f"1/{number}", "one", rf"one (?:[\w-]+ )?{_IN} {word}", f"[one customer in {word}] has left")
        for number, word in ((2, "two"), (3, "three"), (4, "four"), (5, "five"), (10, "ten"))
    ),
)  # fmt: skip

_NO_DATE = r"(?!-?(?:half|hand)| (?:half|quarter|century))"
_NO_UNIT = r"(?<!\ba second)(?<!one second)(?<!every second)"
_AFTER_UNIT = r"and|or|for|at|on|in|to|by|from|than|when|while|during|after|before|until"
_OF_A_THING = rf"(?<=\ba second)(?= (?!(?:{_AFTER_UNIT})\b)[a-z])"
ORDERS = (
    Sign("#1", "fir", rf"first{_NO_DATE}", "the [first] warehouse", ("in the first half",)),
    Sign("#2", "sec", rf"second(?<!per second)(?:{_NO_UNIT}|{_OF_A_THING}){_NO_DATE}", "its [second] plant",
         ("once per second", "a few seconds", "second-hand cars", "40 frames a second", "twice a second in summer")),
    Sign("#3", "thi", rf"third(?! (?:part(?:y|ies)|countr\w+)){_NO_DATE}", "the [third] contract",
         ("a third party",)),
    Sign("#4", "fou", rf"fourth{_NO_DATE}", "the [fourth] tranche"),
    Sign("#5", "fif", r"fifth", "the [fifth] tranche"),
    Sign("#6", "six", r"sixth", "the [sixth] tranche"),
    Sign("#7", "sev", r"seventh", "the [seventh] tranche"),
    Sign("#8", "eig", r"eighth", "the [eighth] tranche"),
    Sign("#9", "nin", r"ninth", "the [ninth] tranche"),
    Sign("#10", "ten", r"tenth", "the [tenth] tranche"),
)  # fmt: skip

SENSES = (
    Sign("without", "wit", r"without", "sold [without] a battery"),
    Sign("with", "wit", r"with(?! (?:no|little|few|zero|neither|the exception|respect|regard)\b)",
         "sold [with] a battery",
         ("with no battery",)),
    Sign("accept", "acc agr con", r"accept(?:s|ed|ing|ance)?|agree(?:s|d|ing)?|consent(?:s|ed)?",
         "it has [accepted] the bid"),
    Sign("refuse", "ref rej dec tur",
         r"refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?|declin(?:es|ed) to|turn(?:s|ed) down",
         "it has [rejected] the bid"),
    Sign("rise", "ris ros inc gre gro jum cli soa sur",
         r"ris(?:e|es|en|ing)|rose|increas\w+|gr[eo]w(?:s|n|ing|th)?|jumped|climb(?:s|ed|ing)?"
         r"|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)", "sales [rose] in May"),
    Sign("fall", "fal fel dro dec shr slu plu",
         r"fall(?:s|en|ing)?(?<!in the fall)|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)(?! to)|decreas\w+"
         r"|shr[aiu]nk(?:s|ing)?|slump(?:s|ed)?|plung(?:e|es|ed"
         r"|ing)", "sales [fell] in May", ("it declined to comment",)),
    Sign("open", "ope reo ina", r"(?:re)?open(?:s|ed|ing|ings)?(?!-)|inaugurat\w+", "it has [opened] an office",
         ("open-source software",)),
    Sign("close", "clo shu", r"clos(?:ed|es|ing|ure|ures)|close down|shut(?:s|ting)?", "it has [closed] an office",
         ("close to the town",)),
    Sign("profit", "pro sur", r"profits?|surplus(?:es)?", "a [profit] of €3 million", ("a profitable business",)),
    Sign("loss", "los def", r"loss(?:es)?|deficits?", "a [loss] of €3 million"),
    Sign("hire", "hir rec", r"hir(?:e|es|ed|ing)|recruit\w*", "it will [hire] 80 welders"),
    Sign("dismiss", "lay lai dis", r"lay(?:s|ing)? off|laid off|layoffs?|dismiss\w*", "it will [lay off] 80 welders"),
    Sign("support", "sup bac end", r"support(?:s|ed|ing)?|back(?:s|ed|ing)|endors\w+",
         "the town [backs] the project"),
    Sign("oppose", "opp", r"oppos(?:e|es|ed|ing|ition)", "the town [opposes] the project"),
    Sign("above", "abo hig exc", r"above|higher|exceed\w*", "prices [above] €40"),
    Sign("below", "bel low", r"below|lower(?:s|ed)?", "prices [below] €40"),
    Sign("allow", "all aut per", r"allow(?:s|ed|ing)?|authoris\w+|authoriz\w+|permit(?:s|ted)?",
         "the town [allows] the work"),
    Sign("forbid", "for ban pro", r"forb[ia]d(?:s|e|den)?|ban(?:s|ned|ning)?|prohibit\w*",
         "the town [bans] the work"),
    Sign("import", "imp", r"import(?:s|ed|ing|ers?)?", "gas [imports] are dear", ("it is important",)),
    Sign("export", "exp", r"export\w*", "gas [exports] are dear"),
    Sign("north", "nor", r"north(?:ern)?", "[north] of Lille"),
    Sign("south", "sou", r"south(?:ern)?", "[south] of Lille"),
    Sign("strengthen", "str rei", r"strengthen\w*|reinforc\w+", "it [strengthens] the group"),
    Sign("weaken", "wea und", r"weaken\w*|undermin\w+", "it [weakens] the group"),
    Sign("speed", "acc spe", r"accelerat\w+|speed\w* up", "growth is [accelerating]"),
    Sign("slow", "slo", r"slow(?:s|ed|ing|down)?|slowing down", "growth is [slowing]"),
    Sign("confirm", "con", r"confirm\w*", "the management [confirms] the sale"),
    Sign("deny", "den", r"den(?:y|ies|ied|ying|ial|ials)", "the management [denies] the sale"),
    Sign("buy", "buy bou pur acq", r"buy(?:s|ing)?|bought|purchas\w+|acquir\w+|acquisitions?",
         "it is [buying] a warehouse"),
    Sign("sell", "sel sol sal div", r"sell(?:s|ing)?|sold|sales?|divest\w*", "it is [selling] a warehouse"),
    Sign("win", "win won", r"wins?|won|winning", "it [won] its case"),
    Sign("lose", "los", r"los(?:e|es|t|ing)", "it [lost] its case"),
)  # fmt: skip

NEAR = {
    "limit": pattern_of("as_many_as as_much_as"),
    "without": pattern_of(
        "no not none never nothing neither nor cannot without lack* un\\w{3,} non* free \\w+-free \\w+less less"
        " few* but_for"
        " however beyond outside regardless despite before alone solo independent* straight immediate* at_once"
        " dispens* forgo*"
        " spar* skip* omit* exempt* except* bar short empty absen* waiv* miss* fail* prevent* avoid* instead"
        " rather only out_of"
    ),
    "with": pattern_of("with using including"),
    "rise": pattern_of("up higher more gain* rais* boost* expan* over above rebound* recover* upward* doubl*"
            " tripl* improv* advanc*"),
    "fall": pattern_of("down lower* cut* reduc* less fewer los* eas* weak* dwindl* contract* tumbl* sank sink*"
            " slid* slip* shed"
                       " halv* below under downward* smaller retreat* sag* dip* dent* slow* subsid* reced* ebb*"),
    "accept": pattern_of("approv* welcom* yes grant* will willing take* took"),
    "refuse": pattern_of("not no never *n't rebuff* oppos* against deny denies denied unwilling"),
    "open": pattern_of("launch* start* set_up begin* began"),
    "close": pattern_of("close closer shutter* end* cease*"),
    "profit": pattern_of("gain* earn* benefit* income profitab* black"),
    "loss": pattern_of("lost lose losing loss-making unprofitab* red negative cost*"),
    "hire": pattern_of("tak* add* employ* appoint* job*"),
    "dismiss": pattern_of("cut* redundan* fire* firing axe* shed* job_cuts let_go poach*"),
    "support": pattern_of("help* favour* favor* back behind defend* for"),
    "oppose": pattern_of("against contest* fight* resist* hostile pit* versus"),
    "above": pattern_of("more over greater superior better up upper beyond larger bigger top excess outperform*"
            " surpass* rais*"),
    "below": pattern_of("less under inferior fewer smaller within short than cut* reduc*"),
    "allow": pattern_of("let* enabl* clear* approv* green* licen*"),
    "forbid": pattern_of("bar* outlaw* block* not no prevent*"),
    "speed": pattern_of("fast* quick* rapid* rise* rising grow*"),
    "slow": pattern_of("decelerat* eas* fall* lower less hold* delay*"),
    "strengthen": pattern_of("bolster* boost* consolidat* stronger tighten* increas*"),
    "weaken": pattern_of("weak* fragil* less soft*"),
    "confirm": pattern_of("affirm* assur* acknowledg* verif*"),
    "deny": pattern_of("refut* disput* reject*"),
    "buy": pattern_of("takeover take* took taking over pick* snap* stake invest* customer* bid*"),
    "sell": pattern_of("dispos* offload* shed part* hand* spin* turnover revenue"),
    "win": pattern_of("gain* earn* victor* secur* save* saving"),
    "lose": pattern_of("loss* defeat* shed fail*"),
}  # fmt: skip

OPEN = re.compile(
    r"(?<!\w)(?P<may>may(?! not\b| only\b)|might(?! not\b)|could(?= (?:also |soon |still |then |even )?(?:be"
    r"|have|become|mean|lead|cost|bring)\b))(?!\w)"
)
LEEWAY = re.compile(
    r"(?<!\w)(?:(?:could|can|would|should|might)(?:n['’]t)?|may|cannot|ought|['’]d|possib\w*|potential\w*"
    r"|perhaps|maybe|likely|unlikely|expected"
    r"|due to|set to|set for|is to|are to|was to|were to|poised|plan\w*|intend\w*|report\w*|alleg\w*"
    r"|apparent\w*|suggest\w*|seem\w*"
    r"|appear\w*|thought|believ\w*|understood|rumou?r\w*|said to|says?|said|according|if|unless|risk\w*"
    r"|chance\w*|threat\w*"
    r"|consider\w*|mull\w*|explor\w*|weigh\w*|hop\w*|aim\w*|want\w*|think\w*|expect\w*|estimat\w*|forecast\w*"
    r"|predict\w*|project\w*"
    r"|in talks|option\w*|able|unable|capab\w*|ready|open to|prospect\w*|candidate\w*|liable|eligib\w*|allow\w*"
    r"|enabl\w*|let\w*"
    r"|probab\w*|question\w*|doubt\w*|unclear|uncertain\w*|whether|suppos\w*|claim\w*|purport\w*|envisag\w*"
    r"|contemplat\w*|seek\w*"
    r"|look\w*|permit(?:s|ted|ting)|ability|must|need\w*|have to|has to|were|bound to|in line to|scheduled"
    r"|slated|on track|tipped)(?!\w)"
)

ENGLISH_SENSES = Senses(
    signs=(*RATIOS, *ORDERS, *SENSES),
    near=NEAR,
    open=OPEN,
    hints=("may", "might", "could"),
    leeway=LEEWAY,
    will=re.compile(r"(?<!\w)(?:will|shall|won't|going to|to)(?!\w)|['’]ll(?!\w)"),
)
