# Everything French knows of how facts about companies are told, in one value.
"""The tables of telling, put together."""

from __future__ import annotations

import re

from builder.languages.french import (
    appositions,
    clauses,
    days,
    descriptors,
    figures_of_others,
    happening,
    markers,
    measures,
    offices,
    outsiders,
    references,
    rivals,
    rounds,
    rule_words,
    strangers,
    successions,
    unsaid,
)
from builder.languages.french.dealings import DEALING
from builder.languages.french.events import EVENTS, HAPPENED
from builder.languages.french.names import PRODUCT_NOUNS
from builder.languages.french.relations_addresses import ADDRESS_RELATIONS
from builder.languages.french.relations_alliances import ALLIANCE_RELATIONS
from builder.languages.french.relations_appointed import APPOINTED_RELATIONS
from builder.languages.french.relations_arrivals import ARRIVAL_RELATIONS
from builder.languages.french.relations_backers import BACKER_RELATIONS
from builder.languages.french.relations_backing import BACKING_RELATIONS
from builder.languages.french.relations_begun import BEGUN_RELATIONS
from builder.languages.french.relations_benches import BENCH_RELATIONS
from builder.languages.french.relations_beside import BESIDE_RELATIONS
from builder.languages.french.relations_bets import BET_RELATIONS
from builder.languages.french.relations_bids import BID_RELATIONS
from builder.languages.french.relations_bound import BOUND_RELATIONS
from builder.languages.french.relations_brainchildren import BRAINCHILD_RELATIONS
from builder.languages.french.relations_chairs import CHAIR_RELATIONS
from builder.languages.french.relations_circle import CIRCLE_RELATIONS
from builder.languages.french.relations_clients import CLIENT_RELATIONS
from builder.languages.french.relations_cofounders import COFOUNDER_RELATIONS
from builder.languages.french.relations_converts import CONVERT_RELATIONS
from builder.languages.french.relations_cradles import CRADLE_RELATIONS
from builder.languages.french.relations_custom import CUSTOM_RELATIONS
from builder.languages.french.relations_executives import ASIDES, EXECUTIVE_RELATIONS
from builder.languages.french.relations_founders import FOUNDER_RELATIONS, TOGETHER
from builder.languages.french.relations_founding import FOUNDING_RELATIONS, FOUNDING_WORDS
from builder.languages.french.relations_founding_told import OWN_FIRM, TOLD_FOUNDING_RELATIONS
from builder.languages.french.relations_goods import GOODS_RELATIONS
from builder.languages.french.relations_grounds import GROUND_RELATIONS
from builder.languages.french.relations_handovers import HANDOVER_RELATIONS
from builder.languages.french.relations_heads import HEAD_RELATIONS
from builder.languages.french.relations_heirs import HEIR_RELATIONS
from builder.languages.french.relations_helms import HELM_RELATIONS
from builder.languages.french.relations_holders import HOLDER_RELATIONS
from builder.languages.french.relations_incomers import INCOMER_RELATIONS
from builder.languages.french.relations_initiators import INITIATOR_RELATIONS
from builder.languages.french.relations_jointly import JOINT_RELATIONS
from builder.languages.french.relations_kept import KEPT_RELATIONS
from builder.languages.french.relations_levels import LEVEL_RELATIONS
from builder.languages.french.relations_listed import LISTED_RELATIONS
from builder.languages.french.relations_made_for import MADE_FOR_RELATIONS
from builder.languages.french.relations_market import MARKET_RELATIONS
from builder.languages.french.relations_marketed import MARKETED_RELATIONS
from builder.languages.french.relations_money import MONEY_RELATIONS
from builder.languages.french.relations_musters import MUSTER_RELATIONS
from builder.languages.french.relations_nouns import NOUN_RELATIONS
from builder.languages.french.relations_nouns_market import MARKET_NOUN_RELATIONS
from builder.languages.french.relations_offices import OFFICE_RELATIONS
from builder.languages.french.relations_orders import ORDER_RELATIONS
from builder.languages.french.relations_ours import OUR_RELATIONS
from builder.languages.french.relations_outgoing import OUTGOING_RELATIONS
from builder.languages.french.relations_owners import OWNER_RELATIONS
from builder.languages.french.relations_paperwork import PAPERWORK_RELATIONS
from builder.languages.french.relations_partakers import PARTAKER_RELATIONS
from builder.languages.french.relations_payroll import PAYROLL_RELATIONS
from builder.languages.french.relations_pioneers import PIONEER_RELATIONS
from builder.languages.french.relations_places import PLACE_RELATIONS
from builder.languages.french.relations_podium import PODIUM_RELATIONS
from builder.languages.french.relations_posts import POST_RELATIONS
from builder.languages.french.relations_presence import PRESENCE_RELATIONS
from builder.languages.french.relations_presiding import PRESIDING_RELATIONS
from builder.languages.french.relations_public import PUBLIC_RELATIONS
from builder.languages.french.relations_puts import PUT_RELATIONS
from builder.languages.french.relations_relative import RELATIVE_RELATIONS
from builder.languages.french.relations_rivals import RIVAL_RELATIONS
from builder.languages.french.relations_roles import ROLE_RELATIONS
from builder.languages.french.relations_sales import SALES_RELATIONS
from builder.languages.french.relations_seats import SEAT_RELATIONS
from builder.languages.french.relations_served import SERVED_RELATIONS
from builder.languages.french.relations_shares import SHARE_RELATIONS
from builder.languages.french.relations_sites import SITE_RELATIONS
from builder.languages.french.relations_spread import SPREAD_RELATIONS
from builder.languages.french.relations_staff import STAFF_RELATIONS
from builder.languages.french.relations_stakes import STAKE_RELATIONS
from builder.languages.french.relations_stations import STATION_RELATIONS
from builder.languages.french.relations_sums import SUM_RELATIONS
from builder.languages.french.relations_supply import SUPPLY_RELATIONS
from builder.languages.french.relations_takeovers import TAKEOVER_RELATIONS
from builder.languages.french.relations_talks import TALK_RELATIONS
from builder.languages.french.relations_things import THING_RELATIONS
from builder.languages.french.relations_tickets import TICKET_RELATIONS
from builder.languages.french.relations_towns import TOWN_RELATIONS
from builder.languages.french.relations_transfers import TRANSFER_RELATIONS
from builder.languages.french.relations_trust import TRUST_RELATIONS
from builder.languages.french.relations_turnover import TURNOVER_RELATIONS
from builder.languages.french.relations_users import USER_RELATIONS
from builder.languages.french.relations_using import USING_RELATIONS
from builder.languages.french.relations_valued import VALUED_RELATIONS
from builder.languages.french.relations_works import WORK_RELATIONS
from builder.languages.telling import Telling
from builder.model.claims import Kind

TELLING = Telling(
    # Tables of rows, and of the words in them.
    relations=(
        *MONEY_RELATIONS,
        *VALUED_RELATIONS,
        *SALES_RELATIONS,
        *SUM_RELATIONS,
        *TURNOVER_RELATIONS,
        *FOUNDER_RELATIONS,
        *COFOUNDER_RELATIONS,
        *FOUNDING_RELATIONS,
        *TOLD_FOUNDING_RELATIONS,
        *BEGUN_RELATIONS,
        *INITIATOR_RELATIONS,
        *HEAD_RELATIONS,
        *EXECUTIVE_RELATIONS,
        *PRESIDING_RELATIONS,
        *POST_RELATIONS,
        *APPOINTED_RELATIONS,
        *INCOMER_RELATIONS,
        *HEIR_RELATIONS,
        *HELM_RELATIONS,
        *OUTGOING_RELATIONS,
        *OFFICE_RELATIONS,
        *STAFF_RELATIONS,
        *PAYROLL_RELATIONS,
        *LEVEL_RELATIONS,
        *MUSTER_RELATIONS,
        *BACKER_RELATIONS,
        *BACKING_RELATIONS,
        *STAKE_RELATIONS,
        *HOLDER_RELATIONS,
        *SHARE_RELATIONS,
        *CIRCLE_RELATIONS,
        *TICKET_RELATIONS,
        *BET_RELATIONS,
        *PARTAKER_RELATIONS,
        *LISTED_RELATIONS,
        *BESIDE_RELATIONS,
        *PUT_RELATIONS,
        *ALLIANCE_RELATIONS,
        *JOINT_RELATIONS,
        *BOUND_RELATIONS,
        *SUPPLY_RELATIONS,
        *CLIENT_RELATIONS,
        *TRUST_RELATIONS,
        *CUSTOM_RELATIONS,
        *ORDER_RELATIONS,
        *PUBLIC_RELATIONS,
        *MADE_FOR_RELATIONS,
        *WORK_RELATIONS,
        *USING_RELATIONS,
        *TALK_RELATIONS,
        *MARKET_RELATIONS,
        *ARRIVAL_RELATIONS,
        *TAKEOVER_RELATIONS,
        *TRANSFER_RELATIONS,
        *BID_RELATIONS,
        *HANDOVER_RELATIONS,
        *RIVAL_RELATIONS,
        *ROLE_RELATIONS,
        *NOUN_RELATIONS,
        *MARKET_NOUN_RELATIONS,
        *THING_RELATIONS,
        *USER_RELATIONS,
        *SERVED_RELATIONS,
        *GOODS_RELATIONS,
        *MARKETED_RELATIONS,
        *PLACE_RELATIONS,
        *ADDRESS_RELATIONS,
        *KEPT_RELATIONS,
        *SITE_RELATIONS,
        *TOWN_RELATIONS,
        *PRESENCE_RELATIONS,
        *STATION_RELATIONS,
        *SEAT_RELATIONS,
        *GROUND_RELATIONS,
        *PAPERWORK_RELATIONS,
        *PODIUM_RELATIONS,
        *BENCH_RELATIONS,
        *CRADLE_RELATIONS,
        *CONVERT_RELATIONS,
        *CHAIR_RELATIONS,
        *OWNER_RELATIONS,
        *RELATIVE_RELATIONS,
        *PIONEER_RELATIONS,
        *SPREAD_RELATIONS,
        *BRAINCHILD_RELATIONS,
        *OUR_RELATIONS,
    ),
    events=EVENTS,
    dealing=DEALING,
    markers=markers.MARKERS,
    words={**rule_words.WORDS, **offices.WORDS, **FOUNDING_WORDS, "thing": f"(?:{PRODUCT_NOUNS})s?"},
    # Words before names and between them.
    determiner=descriptors.DETERMINER,
    descriptor=descriptors.DESCRIPTOR,
    nouned=descriptors.NOUNED,
    worded=descriptors.WORDED,
    joint=descriptors.JOINT,
    prepositions=descriptors.PREPOSITIONS,
    conjunction=descriptors.AND,
    article=descriptors.ARTICLES,
    agent=descriptors.AGENT,
    resumes=descriptors.RESUMES,
    openings=descriptors.OPENINGS,
    # Words beside names.
    plural_told=appositions.PLURAL_TOLD,
    we_are=appositions.WE_ARE,
    plural_name=appositions.PLURAL_NAME,
    determined=appositions.DETERMINED,
    owner=appositions.OWNER,
    attached=appositions.ATTACHED,
    set_apart=appositions.SET_APART,
    agents=appositions.AGENTS,
    described=appositions.DESCRIBED,
    beside=appositions.APPOSED,
    priced=appositions.PRICED,
    one_of_them=appositions.ONE_OF_THEM,
    region=appositions.REGION,
    womans_office=appositions.WOMANS_OFFICE,
    # Words for the company spoken of, and for those that are not.
    referring=references.REFERRING,
    bystanders=references.BYSTANDERS,
    sides=references.SIDES,
    prepositional=references.PREPOSITIONAL,
    dateline=references.DATELINE,
    backward=references.BACKWARD,
    rivalry=references.RIVALRY,
    labelled=references.LABELLED,
    stranger=strangers.STRANGER,
    this_company=references.THIS_COMPANY,
    sellers=references.SELLERS,
    went_out=references.WENT_OUT,
    the_latter=references.THE_LATTER,
    brings_in=references.BRINGS_IN,
    financiers=references.FINANCIERS,
    placed=references.PLACED,
    # Where clauses begin and end.
    clause=clauses.CLAUSE,
    negated=clauses.NEGATED,
    relative=clauses.RELATIVE,
    finite=clauses.FINITE,
    begins=clauses.BEGINS,
    leads=clauses.LEADS,
    joined_clause=clauses.JOINED_CLAUSE,
    # Words that keep a statement from being a plain one.
    to_be=markers.TO_BE,
    achieved=markers.ACHIEVED,
    reported=markers.REPORTED,
    source=markers.SOURCE,
    scare=markers.SCARE,
    future=markers.FUTURE,
    afterwards=markers.AFTERWARDS,
    retracts=markers.RETRACTS,
    unopened=markers.UNOPENED,
    creator=unsaid.CREATOR,
    beside_ours=unsaid.BESIDE_OURS,
    theirs=unsaid.THEIRS,
    intended=markers.INTENDED,
    condition=unsaid.CONDITION,
    concedes=unsaid.CONCEDES,
    false_lead=unsaid.FALSE_LEAD,
    standing=unsaid.STANDING,
    left=unsaid.LEFT,
    once=unsaid.ONCE,
    opening=unsaid.OPENING,
    we=unsaid.WE,
    goods_before=unsaid.GOODS_BEFORE,
    fragment=unsaid.FRAGMENT,
    settled_site=unsaid.SETTLED_SITE,
    chained=unsaid.CHAINED,
    entered=unsaid.ENTERED,
    # Words beside dates.
    as_of=days.AS_OF,
    date_opening=days.DATE_OPENING,
    made_up_to=days.MADE_UP_TO,
    stage_opening=days.STAGE_OPENING,
    lately=days.LATELY,
    until=days.UNTIL,
    since=days.SINCE,
    opens=days.OPENS,
    # Figures, sites and deals that are not the company's own.
    newcomers=figures_of_others.NEWCOMERS,
    estimated=figures_of_others.ESTIMATED,
    part_of=figures_of_others.PART_OF,
    changed_hands=figures_of_others.CHANGED_HANDS,
    bare_sum=figures_of_others.BARE_SUM,
    measures=figures_of_others.MEASURES,
    market=figures_of_others.MARKET,
    shares=figures_of_others.SHARES,
    one_site=figures_of_others.ONE_SITE,
    figures_of_others={
        **figures_of_others.FIGURES_OF_OTHERS,
        Kind.FOUNDED: unsaid.FOUNDED_OTHERS,
        Kind.FOUNDER: unsaid.FOUNDED_OTHERS,
    },
    change_of_sales=figures_of_others.CHANGE_OF_SALES,
    followed={**figures_of_others.FOLLOWED, Kind.FOUNDED: unsaid.FOUNDED_BEHIND, Kind.FOUNDER: unsaid.FOUNDED_BEHIND},
    # Figures told one after another.
    whole_year=measures.WHOLE_YEAR,
    then=measures.THEN,
    of_accounts=measures.OF_ACCOUNTS,
    price=measures.PRICE,
    price_ends=measures.PRICE_ENDS,
    price_behind=measures.PRICE_BEHIND,
    contract_worth=measures.CONTRACT_WORTH,
    contract_length=measures.CONTRACT_LENGTH,
    contract_ends=measures.CONTRACT_ENDS,
    exceeds=measures.EXCEEDS,
    nears=measures.NEARS,
    measured=measures.MEASURED,
    other_measures=measures.OTHER_MEASURES,
    carried=measures.CARRIED,
    beside_money=measures.BESIDE_MONEY,
    beside_count=measures.BESIDE_COUNT,
    accounts=measures.ACCOUNTS,
    results_of_year=measures.RESULTS_OF_YEAR,
    part_of_year=measures.PART_OF_YEAR,
    worth_by_round=measures.WORTH_BY_ROUND,
    worth_now=measures.WORTH_NOW,
    moves=measures.MOVES,
    span_of_years=measures.SPAN_OF_YEARS,
    aside_behind=measures.ASIDE_BEHIND,
    years_before=measures.YEARS_BEFORE,
    years_told=measures.YEARS_TOLD,
    # Funding rounds.
    round=re.compile(rule_words.WORDS["round"]),
    round_told=rounds.ROUND_TOLD,
    rounds=rounds.ROUNDS,
    round_before=rounds.ROUND_BEFORE,
    round_in_a_row=rounds.ROUND,
    round_sum=rounds.SUM,
    round_backers=rounds.BACKERS,
    # Offices, and who holds them.
    announced=offices.ANNOUNCED,
    role_alone=offices.ROLE_ALONE,
    other_office=successions.OTHER_OFFICE,
    succession=successions.SUCCESSION,
    own_firm=OWN_FIRM,
    asides=ASIDES,
    together=TOGETHER,
    deeds=offices.DEEDS,
    speaks_of_self=offices.SPEAKS_OF_SELF,
    said_of_others=offices.SAID_OF_OTHERS,
    stand_ins=offices.STAND_INS,
    ranks=offices.RANKS,
    totals=offices.TOTALS,
    bodies=offices.BODIES,
    moved_on=offices.MOVED_ON,
    leads_it=offices.LEADS_IT,
    begun_by_itself=offices.BEGUN_BY_ITSELF,
    parts=offices.PARTS,
    # Who is named and is no side of a deal, and news that are nobody's.
    speaks_for=outsiders.SPEAKS_FOR,
    watchdogs=outsiders.WATCHDOGS,
    traded=outsiders.TRADED,
    round_of=outsiders.ROUND_OF,
    no_rival=rivals.NO_RIVAL,
    serves=rivals.SERVES,
    whose=outsiders.WHOSE,
    office_elsewhere=outsiders.OFFICE_ELSEWHERE,
    several=outsiders.SEVERAL,
    general=outsiders.GENERAL,
    published=outsiders.PUBLISHED,
    documents=outsiders.DOCUMENTS,
    of_a_range=outsiders.OF_A_RANGE,
    rumoured=outsiders.RUMOURED,
    born=outsiders.BORN,
    neighbour=outsiders.NEIGHBOUR,
    other_year=outsiders.OTHER_YEAR,
    asks=outsiders.ASKS,
    relative_subject=outsiders.RELATIVE_SUBJECT,
    dont_aside=outsiders.DONT_ASIDE,
    rival_thing=outsiders.RIVAL_THING,
    # What happens on a date.
    happened=HAPPENED,
    hiring=happening.HIRING,
    definite=happening.DEFINITE,
    due=happening.DUE,
)
