import type { ImportedAppeal } from '../../src/pipeline/import/appeals.js';

/** The three places where the appeal speaks of the bill: by description, by number, by number and date. */
export const APPEAL_MENTIONS = [
  'draft law amending the current legislation on non-governmental organisations',
  'draft law № 6-28018/19',
  'draft law № 6-28018/19 from December 30, 2019',
] as const;

/** The facts of the appeal in own words; code, categories, date and the three mentions stand as published. */
const TEXT = `Kyrgyzstan: Attack on a public discussion of a draft law on NGOs

Urgent Appeal

KGZ 001 / 0120 / OBS 010
Attacks / Harassment / Threats
February 6, 2020

The Observatory requests your urgent intervention in the following situation in Kyrgyzstan.

Description of the situation:

The director and other staff of the organisation “Legal clinic Adilet” were attacked and threatened at a public discussion of a ${APPEAL_MENTIONS[0]}.

The clinic had invited to a round table in Bishkek on January 29, 2020, about the ${APPEAL_MENTIONS[1]}, brought into the Parliament of Kyrgyzstan (Jogorku Kenesh) in December 2019. It had said before that the changes tighten State control over the nonprofit sector. From about nine in the morning eleven unknown persons tried for more than two hours to break into the hall; at about half past eleven they did. They pushed staff aside, bruised one of them, threatened to beat others and insulted the director of the clinic and guests. The police came, stayed for some twenty minutes and left without acting. On January 30, 2020 the clinic lodged a complaint.

The Observatory fears that these attacks constitute a reprisal for the clinic's criticism of the draft law.

Actions requested:

i. Keep the director of the clinic, its staff and all who were attacked safe;
ii. End all harassment of them and of other human rights defenders in Kyrgyzstan;
iii. Investigate the attack without delay and impartially, and bring those responsible to justice;
iv. Let defenders and their organisations work without hindrance or fear of reprisals;
v. Give up attempts to tighten control over civil society;
vi. Withdraw the ${APPEAL_MENTIONS[2]}, as contrary to the State's obligations;
vii. Keep to the United Nations Declaration on Human Rights Defenders;
viii. Respect human rights and fundamental freedoms in all circumstances.

Geneva-Paris, February 6, 2020
`;

/** The urgent appeal that the tracker was built around. No defender is named. */
export const APPEAL: ImportedAppeal = {
  title: 'Kyrgyzstan: Attack on a public discussion of a draft law on NGOs',
  text: TEXT,
  url: null,
  publisher: 'Observatory for the Protection of Human Rights Defenders (FIDH-OMCT)',
  country: 'KG',
  date: '2020-02-06',
  language: 'en',
  code: 'KGZ 001 / 0120 / OBS 010',
  categories: ['Attacks', 'Harassment', 'Threats'],
  organisations: ['Legal clinic Adilet'],
  kind: 'urgent appeal',
  summary:
    'Eleven unknown persons broke into a round table of a legal clinic in Bishkek about a draft law on non-governmental ' +
    'organisations, threatened those present and bruised one. The appeal takes it for a reprisal for criticism of the ' +
    'draft law and asks, among other things, for its withdrawal.',
};
