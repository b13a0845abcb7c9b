import type { Threat } from '../../domain/threat.js';

/**
 * restrictive: to name it is to restrict, unless it is being repealed; enabling: to name it widens the room;
 * subject: the field alone, the direction comes from other words.
 */
export type Leaning = 'restrictive' | 'enabling' | 'subject';

/** One thing a bill can be about, whatever the language. */
export interface Concept {
  /** In words, after «names»: for pages and messages. */
  says: string;
  leaning: Leaning;
  /**
   * What lawyers expect before any bill is counted: log-odds that a bill which names this concerns civil society
   * (6 settles it, 4 is clear, 3 just enough alone, 2 a hint, 0 tells only which threat, negative speaks against;
   * a bill starts at −3) …
   */
  weight: number;
  /** … and how likely such a bill, if it does, brings each threat, 0–1. Both are moved by the labelled bills. */
  threats: Readonly<Partial<Record<Threat, number>>>;
  /** Counts in the text of a bill too. Off for what stands in any law (every law is published in a newspaper). */
  inText: boolean;
}

function row(
  leaning: Leaning,
  weight: number,
  threats: Concept['threats'],
  says: string,
  where: 'title' | 'title and text' = 'title',
): Concept {
  return { says, leaning, weight, threats, inText: where === 'title and text' };
}
const BOTH = 'title and text';

/** All concepts, the same for all languages; the words of each language stand in `lexicons/`. */
export const CONCEPTS = {
  // Money and influence from abroad.
  'foreign-agent': row(
    'restrictive',
    6,
    { 'foreign-funding': 0.95, registration: 0.75, reporting: 0.4 },
    'foreign agents, representatives or their register',
    BOTH,
  ),
  'foreign-influence': row(
    'restrictive',
    5.5,
    { 'foreign-funding': 0.8, security: 0.6, registration: 0.55, reporting: 0.4 },
    'foreign influence or interference, protection of sovereignty',
    BOTH,
  ),
  'foreign-funding': row(
    'restrictive',
    6,
    { 'foreign-funding': 1, registration: 0.3 },
    'money from abroad for organisations: donations, contributions, grants',
    BOTH,
  ),
  'grants-law': row('subject', 4, { 'foreign-funding': 0.8 }, 'the law on grants'),
  lobbying: row(
    'subject',
    3.2,
    { registration: 0.6, 'foreign-funding': 0.3, reporting: 0.3 },
    'lobbying, interest representation and its register',
  ),
  'development-cooperation': row(
    'subject',
    2,
    { 'foreign-funding': 0.6, registration: 0.5 },
    'agencies and rules of international cooperation that govern NGOs, humanitarian aid organisations',
  ),
  // Organisations.
  ngo: row(
    'subject',
    6,
    { registration: 0.7 },
    'non-governmental, non-commercial or civil-society organisations',
    BOTH,
  ),
  'association-law': row(
    'subject',
    5,
    { registration: 0.8 },
    'the law on associations, societies, foundations; freedom of association',
  ),
  'non-profit': row('subject', 4.5, { registration: 0.4, taxation: 0.2 }, 'non-profit entities', BOTH),
  charity: row('subject', 4, { taxation: 0.35, registration: 0.3 }, 'charities and charitable activity, philanthropy'),
  volunteering: row('subject', 3.2, { registration: 0.3 }, 'volunteering'),
  'trade-union': row(
    'subject',
    3.2,
    { reporting: 0.3, registration: 0.3 },
    'trade unions, labour organisations, the right to strike',
  ),
  'political-party': row(
    'subject',
    3.2,
    { registration: 0.6, 'foreign-funding': 0.2 },
    'political parties and political associations',
  ),
  'legal-entity': row('subject', 1.5, { registration: 0.8 }, 'state registration of legal entities'),
  'political-education': row(
    'restrictive',
    5,
    { expression: 0.8, registration: 0.4 },
    'control of enlightenment or political education',
  ),
  unregistered: row('restrictive', 6, { registration: 0.9, justice: 0.6 }, 'unregistered organisations', BOTH),
  undesirable: row('restrictive', 6, { dissolution: 0.9, security: 0.4 }, 'undesirable organisations', BOTH),
  'tax-exempt-status': row('subject', 4, { taxation: 0.9 }, 'tax-exempt or public-benefit status', BOTH),
  donations: row('subject', 2, { taxation: 0.8 }, 'donations, charitable gifts, sponsorship, patronage, crowdfunding'),
  // Money-laundering and terrorism financing.
  'terror-financing': row(
    'restrictive',
    4,
    { 'aml-cft': 0.95 },
    'financing of terrorism or of weapons of mass destruction',
  ),
  'money-laundering': row('restrictive', 2, { 'aml-cft': 0.85 }, 'money-laundering'),
  // Assembly.
  assembly: row('subject', 6, { assembly: 1 }, 'assemblies, demonstrations, rallies, pickets, protest', BOTH),
  'public-order': row(
    'restrictive',
    3.5,
    { assembly: 0.9 },
    'public order offences: riots, hooliganism, face covering, road blocking',
  ),
  'use-of-force': row('subject', 1.5, { assembly: 0.5 }, 'police force against crowds'),
  amnesty: row('enabling', 0.5, { justice: 0.4 }, 'amnesty or pardon'),
  // Expression.
  media: row('subject', 5, { expression: 1 }, 'media, press, journalists, broadcasting, their law and their regulator'),
  'foreign-media': row(
    'restrictive',
    6,
    { expression: 0.95, security: 0.6 },
    'foreign broadcasters or news outlets',
    BOTH,
  ),
  'media-freedom': row(
    'enabling',
    6,
    { expression: 1 },
    'freedom of the press, protection of journalists and their sources',
    BOTH,
  ),
  'free-expression': row(
    'subject',
    4.5,
    { expression: 1 },
    'freedom of expression, opinion or information; censorship',
  ),
  'access-to-information': row('subject', 4, { expression: 0.9 }, 'access to public information'),
  'false-information': row(
    'restrictive',
    6,
    { expression: 1, digital: 0.5 },
    'false news, fakes, disinformation, unreliable information',
    BOTH,
  ),
  defamation: row('restrictive', 6, { expression: 1 }, 'defamation, libel, slander as an offence', BOTH),
  'insult-authority': row(
    'restrictive',
    6,
    { expression: 1 },
    'insult or discrediting of the state, its officials, symbols or army',
    BOTH,
  ),
  'hate-speech': row('restrictive', 5, { expression: 0.9 }, 'hate speech, incitement to hatred'),
  'harmful-information': row(
    'restrictive',
    4.5,
    { expression: 0.9, identity: 0.4 },
    'harmful or unlawful information or content, protection of children from information',
  ),
  // Internet.
  'online-content': row(
    'restrictive',
    4.5,
    { digital: 1, expression: 0.7 },
    'online content, platforms, social networks, bloggers',
  ),
  'internet-control': row(
    'restrictive',
    5.5,
    { digital: 1, expression: 0.6 },
    'blocking of sites, internet shutdown, sovereign internet, VPN, anonymity',
  ),
  cybercrime: row('restrictive', 5, { digital: 1, expression: 0.6 }, 'cybercrime, computer misuse'),
  'cyber-security': row('restrictive', 2.6, { digital: 1 }, 'cyber security'),
  surveillance: row(
    'restrictive',
    5,
    { digital: 0.9, security: 0.3 },
    'surveillance, interception, data retention, facial recognition',
  ),
  // Security.
  extremism: row('restrictive', 6, { security: 1 }, 'extremism, radicalisation, separatism', BOTH),
  terrorism: row('restrictive', 3.5, { security: 0.7 }, 'terrorism'),
  'state-security': row(
    'restrictive',
    4.5,
    { security: 1, 'foreign-funding': 0.2 },
    'national or state security, treason, sedition, espionage, state secrets, subversion',
  ),
  intelligence: row('subject', 3.5, { security: 1, digital: 0.5 }, 'intelligence and secret services'),
  emergency: row('restrictive', 3.2, { security: 0.8, assembly: 0.3 }, 'state of emergency, martial law'),
  // Identity.
  'anti-lgbt': row(
    'restrictive',
    6,
    { identity: 1, expression: 0.3 },
    'bans of LGBT «propaganda», of gender transition, of Pride, of non-traditional relations',
    BOTH,
  ),
  'family-values': row(
    'restrictive',
    4.5,
    { identity: 0.95, expression: 0.3 },
    'family or traditional values as a thing to be protected',
  ),
  'lgbt-rights': row(
    'subject',
    -1,
    { identity: 0.5 },
    'rights of LGBT people as individuals: marriage, gender recognition, conversion therapy',
  ),
  religion: row(
    'subject',
    4,
    { identity: 1, registration: 0.2 },
    'religious organisations, freedom of religion, missionaries, blasphemy',
  ),
  // Justice.
  slapp: row('enabling', 6, { justice: 1, expression: 0.5 }, 'abusive lawsuits against public participation', BOTH),
  defenders: row('enabling', 6, { justice: 0.9 }, 'human-rights defenders, activists, community leaders', BOTH),
  whistleblower: row('enabling', 2.8, { expression: 0.6 }, 'whistle-blowers'),
  lawyers: row('subject', 3.2, { justice: 0.9 }, 'lawyers and bar associations'),
  judges: row('subject', 1, { justice: 0.8 }, 'independence and selection of judges'),
  'public-life': row('restrictive', 5, { reporting: 0.8, 'foreign-funding': 0.7 }, 'transparency of public life'),
  // What a relevant bill does; these say which threat, hardly whether the bill is relevant.
  foreign: row('subject', 0.5, { 'foreign-funding': 0.4 }, 'something foreign or from abroad'),
  registering: row('subject', 0, { registration: 0.6 }, 'registration, licensing, accreditation, legal status'),
  reporting: row(
    'restrictive',
    0,
    { reporting: 0.75 },
    'reporting, disclosure, declarations, audit, inspection, oversight, accountability',
  ),
  dissolving: row('restrictive', 0, { dissolution: 0.8 }, 'dissolution, liquidation, suspension, banning'),
  taxing: row('subject', 0, { taxation: 0.65 }, 'tax'),
  punishing: row('restrictive', 0, { justice: 0.3 }, 'criminal liability, penalties, offences'),
  standing: row('restrictive', 0, { justice: 0.6 }, 'standing of organisations before courts'),
  // What speaks against.
  ceremonial: row('subject', -5, {}, 'days, honours, declarations of interest, anniversaries, names'),
  'utility-tariff': row('subject', -6, {}, 'prices of electricity, water and other services'),
  budget: row('subject', -4, {}, 'the budget, appropriations'),
  property: row('subject', -3, {}, 'transfer of land or buildings, expropriation, roads, public works'),
  sport: row('subject', -3, {}, 'sport and athletes'),
  commerce: row('subject', -2, {}, 'banks, insurance, companies, consumers, trade, customs'),
  'professional-body': row(
    'subject',
    -3,
    {},
    'chambers and associations of a profession, of municipalities, of owners; cooperatives',
  ),
  treaty: row('subject', -2, {}, 'ratification of a treaty, an association or free-trade agreement'),
} as const satisfies Record<string, Concept>;

export type ConceptId = keyof typeof CONCEPTS;
export const CONCEPT_IDS = Object.keys(CONCEPTS) as ConceptId[];
