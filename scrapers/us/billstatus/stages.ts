import type { ActionClass, Stage, StageWords } from '../../kit/index.js';

// scrapers/us/billstatus and scrapers/us/congress hold the same copy of this file: both services use the same codes.

const NONE: readonly ActionClass[] = [];
/** Any words: the code or the system alone tells what the step is. */
const ANY = '…';
const PLAIN = ['first chamber', 'second chamber', 'only chamber'];
const AMENDED = PLAIN.map((turn) => `${turn}, amended`);

const at = (speakers: readonly string[], turns: readonly string[]) =>
  speakers.flatMap((speaker) => turns.map((turn) => `${speaker}, ${turn}`));
const inTurns = (turn: RegExp) => [...PLAIN, ...AMENDED].filter((name) => turn.test(name));

/** A step of either chamber: in the second one the bill is there, whatever is done with it. */
function step(
  speakers: readonly string[],
  words: string,
  stage: Stage | null,
  classes: readonly ActionClass[],
): StageWords[] {
  return [
    { words, at: at(speakers, inTurns(/^(?:first|only)/)), stage, classes },
    { words, at: at(speakers, inTurns(/^second/)), stage: stage && 'second-chamber', classes },
  ];
}

/** The second chamber ends the passage, unless it says that it amended the bill. */
function passed(speakers: readonly string[], words: string): StageWords[] {
  const classes: readonly ActionClass[] = ['passage'];
  return [
    { words, at: at(speakers, inTurns(/^first/)), stage: 'third-reading', classes },
    { words, at: at(speakers, ['second chamber', ...inTurns(/^only/)]), stage: 'passed', classes },
    { words, at: at(speakers, ['second chamber, amended']), stage: 'second-chamber', classes },
  ];
}

/** Debates, motions, calendars and messages: recorded, or in the publisher's list of codes. */
const FLOOR = [
  ...['H12410', 'H15000', 'H17000', 'H1B000', 'H1L210', 'H1L220', 'H25200', 'H30000', 'H30200', 'H30300', 'H32020'],
  ...['H32050', 'H32340', 'H32341', 'H32400', 'H32600', 'H32700', 'H34400', 'H35000', 'H36100', 'H36110', 'H36200'],
  ...['H36210', 'H38310', 'H38900', 'H81000', 'H8A000', 'H8D000', 'B00100', 'Senate floor'],
];
const SENATE = ['Senate', 'Senate floor'];
const COMMITTEE = ['House committee actions'];

/** Action codes and, where there is none, words of the chambers → our stage and class. Codes that are not here are reported. */
export const STAGES: readonly StageWords[] = [
  ...step(['1000', 'Intro-H', '10000'], ANY, 'introduced', ['introduction']),
  ...step(SENATE, 'Introduced in the Senate', 'introduced', ['introduction', 'reading-1']),
  ...step(SENATE, 'Read the second time', null, ['reading-2']),
  ...step(SENATE, 'Placed on Senate Legislative Calendar', null, NONE),
  ...step(['H11100', 'H11100-A', 'H11200', '2000', '11000'], ANY, 'committee', ['referral-committee']),
  ...step([...SENATE, ...COMMITTEE], 'Referred to', 'committee', ['referral-committee']),
  ...step(SENATE, 'Read twice and referred to', 'committee', ['referral-committee']),
  ...step(['13100', '13200'], ANY, 'committee', NONE),
  ...step([...SENATE, ...COMMITTEE], 'Committee', 'committee', NONE),
  ...step(COMMITTEE, 'Subcommittee', 'committee', NONE),
  ...step(COMMITTEE, 'Ordered to be Reported', 'committee', NONE),
  ...step(COMMITTEE, 'Forwarded by Subcommittee', 'committee', NONE), // not verified
  ...step(['5000', 'H12100', 'H12200', '14000'], ANY, 'committee', ['committee-passage']),
  ...step(['14500', 'H12300', '14900'], ANY, 'committee', NONE),
  ...step(SENATE, 'Senate Committee on', 'committee', NONE),
  ...step(FLOOR, ANY, null, NONE),

  ...passed(['8000', 'H37100', 'H37300'], 'Passed/agreed to in House'),
  ...passed(['H37100'], 'On passage Passed'),
  ...passed(['H37300'], 'On motion to suspend the rules and pass the bill Agreed to'),
  ...passed(['H37300'], 'On motion to suspend the rules and pass the bill, as amended Agreed to'),
  ...passed(['17000'], 'Passed/agreed to in Senate'),
  ...passed(SENATE, 'Passed Senate'),

  ...step(['H14000'], ANY, 'second-chamber', ['receipt']),
  ...step(SENATE, 'Received in the Senate', 'second-chamber', ['receipt']),
  ...step(SENATE, 'Received in the Senate and Read twice and referred to', 'second-chamber', [
    'receipt',
    'referral-committee',
  ]),
  // One chamber takes what the other changed: that ends the passage, unless it changes it again.
  { words: 'Resolving differences -- Senate actions', at: at(['20500'], PLAIN), stage: 'passed', classes: ['passage'] },
  {
    words: 'Resolving differences -- Senate actions',
    at: at(['20500'], AMENDED),
    stage: 'second-chamber',
    classes: ['passage'],
  },

  { words: 'Presented to President', at: ['28000', 'E20000'], stage: 'executive', classes: ['executive-receipt'] },
  {
    words: 'Signed by President',
    at: ['E30000', '36000'],
    stage: 'enacted',
    classes: ['executive-signature'],
    outcome: 'enacted',
  },
  {
    words: 'Became Public Law',
    at: ['E40000', '36000'],
    stage: 'enacted',
    classes: ['became-law'],
    outcome: 'enacted',
  },
];
