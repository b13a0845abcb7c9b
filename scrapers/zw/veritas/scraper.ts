import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type StageWords,
  defineScraper,
  oneLine,
  readDate,
} from '../../kit/index.js';

const HOME = 'https://www.veritaszim.net';

/** Words of the bulletins, longest first: «adverse report» stands in «non-adverse report». */
const STAGES: readonly StageWords[] = [
  { words: 'Gazetted as Act', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: 'Non-adverse report', stage: null, classes: ['committee-passage'] },
  { words: 'Adverse report', stage: null, classes: ['committee-passage-unfavorable'] },
  { words: 'First Reading', stage: 'first-reading', classes: ['introduction', 'reading-1'] },
  { words: 'Second Reading', stage: 'second-reading', classes: ['reading-2'] },
  { words: 'Committee Stage', stage: 'committee', classes: [] },
  { words: 'Report Stage', stage: null, classes: [] },
  { words: 'Third Reading', stage: 'third-reading', classes: ['reading-3', 'passage'] },
  { words: 'Transmitted to the Senate', stage: 'second-chamber', classes: ['receipt'] },
  { words: 'Transmitted to the National Assembly', stage: 'second-chamber', classes: ['receipt'] },
  { words: 'Assent', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
  { words: 'Gazetted', stage: 'introduced', classes: ['filing'] },
];

/** How the bulletins write each step; «for assent» is a wish and no signature. */
const PHRASES: readonly { form: RegExp; words: string }[] = [
  { form: /\bgazetted as (?:an )?Act\b/i, words: 'Gazetted as Act' },
  { form: /\bnon-adverse report\b/i, words: 'Non-adverse report' },
  { form: /(?<!non-)\badverse report\b/i, words: 'Adverse report' },
  { form: /\bfirst reading\b/i, words: 'First Reading' },
  { form: /\bsecond reading\b/i, words: 'Second Reading' },
  { form: /\bcommittee stage\b/i, words: 'Committee Stage' },
  { form: /\breport stage\b/i, words: 'Report Stage' },
  { form: /\bthird reading\b/i, words: 'Third Reading' },
  { form: /\btransmitted to the Senate\b/i, words: 'Transmitted to the Senate' },
  { form: /\btransmitted to the National Assembly\b/i, words: 'Transmitted to the National Assembly' },
  { form: /\bassented\b|\b(?:gave|given) (?:his |presidential )?assent\b/i, words: 'Assent' },
  { form: /\bgazetted\b(?! as (?:an )?Act\b)/i, words: 'Gazetted' },
];

/** What is planned is no step yet, and what is denied never was one. */
const PLANNED = /\b(?:will|is to|are to|due|scheduled|expected|set down)\b/i;
const DENIED = /\b(?:not|never|nor)\b|n['’]t\b/i;

const NUMBER = /H\.?\s*B\.?\s*(\d+)([A-Z])?,?\s*(\d{4})/g;
/** The title stands before the number, in square or round brackets. */
const TITLED =
  /((?:[A-Z][\p{L}'’-]*|of|and|the|for|in|on|to|\((?:[\p{L}\s'’-]+|No\.\s*\d+)\))(?:\s+(?:[A-Z][\p{L}'’-]*|of|and|the|for|in|on|to|\((?:[\p{L}\s'’-]+|No\.\s*\d+)\)))*\s+Bill)\s*[[(]?\s*$/u;
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b/g;

const SENTENCE_END = /(?<!\b(?:H|B|No|Hon|Mr|Ms|Dr))[.;](?=\s+[A-Z•*])/u;

/** Paragraphs and list items, cut into sentences: a date belongs to a bill only within one of them. */
function sentences(page: Page): string[] {
  const blocks = page
    .all('p, li, td')
    .toArray()
    .filter((block) => page.$(block).find('p, li, td').length === 0);
  return blocks
    .flatMap((block) => page.line(page.$(block)).split(SENTENCE_END))
    .map(oneLine)
    .filter((one) => one !== '');
}

interface Mention {
  key: string;
  number: string;
  title: string | null;
}

/** A letter behind the number marks the amended print of the same bill. */
function mentionsIn(sentence: string): Mention[] {
  return [...sentence.matchAll(NUMBER)].map((found) => {
    const [, serial, letter, year] = found;
    const before = TITLED.exec(sentence.slice(0, found.index))?.[1] ?? null;
    return {
      key: `${Number(serial)}-${year}`,
      number: `H.B. ${Number(serial)}${letter ?? ' '}`.trim() + `, ${year}`,
      title: before === null ? null : before.replace(/^(?:(?:the|and|of|for|in|on|to)\s+)+/iu, ''),
    };
  });
}

/** A step only where one bill, one phrase and one date stand in a sentence; what is less plain is reported, not guessed. */
function stepIn(page: Page, sentence: string, mentions: readonly Mention[]): DraftAction | null {
  const phrases = PHRASES.filter(({ form }) => form.test(sentence));
  const dates = [...sentence.matchAll(DATE)].map(([date]) => date);
  if (phrases.length === 0 || dates.length === 0) return null;
  const keys = new Set(mentions.map(({ key }) => key));
  if (keys.size !== 1 || phrases.length !== 1 || dates.length !== 1 || DENIED.test(sentence)) {
    page.note(
      'normalise.ambiguous',
      `expected one bill, one step and one date in «${sentence.slice(0, 160)}» at ${page.url}; read it by hand`,
      {
        bills: keys.size,
        phrases: phrases.length,
        dates: dates.length,
      },
    );
    return null;
  }
  return { date: readDate(dates[0], 'words'), words: (phrases[0] as (typeof PHRASES)[number]).words, chamber: null };
}

/** The step among those that have happened, or among the dates to come. */
function taken(
  known: DraftBill,
  step: DraftAction | null,
  isPlanned: boolean,
): Pick<DraftBill, 'actions' | 'upcoming'> {
  const [actions, upcoming] = [known.actions ?? [], known.upcoming ?? []];
  if (step === null || step.date === null) return { actions, upcoming };
  return isPlanned
    ? { actions, upcoming: [...upcoming, { date: step.date, what: step.words }] }
    : { actions: [...actions, step], upcoming };
}

/** One bulletin, which speaks of many bills. */
function bulletin(page: Page): PageResult {
  const heading = page
    .all('h1, h2, p, title')
    .toArray()
    .map((element) => page.line(page.$(element)));
  if (!heading.some((text) => /\bBill Watch\b/i.test(text)))
    throw page.fault(
      'parse.not-the-page',
      `expected a bulletin «Bill Watch» at ${page.url}, found «${(heading[0] ?? 'nothing').slice(0, 80)}»`,
    );
  const bills = new Map<string, DraftBill>();
  for (const sentence of sentences(page)) {
    const mentions = mentionsIn(sentence);
    if (mentions.length === 0) continue;
    const step = page.attempt(() => stepIn(page, sentence, mentions));
    for (const { key, number, title } of mentions) {
      const known = bills.get(key) ?? { key, number, title: null, actions: [] };
      const name = known.title ?? title;
      bills.set(key, {
        ...known,
        numbers: [...new Set([...(known.numbers ?? []), number])],
        title: name,
        ...(name === null ? {} : { titles: { en: name } }),
        ...taken(known, step, PLANNED.test(sentence)),
      });
    }
  }
  return { bills: [...bills.values()] };
}

/** The list of bulletins, latest first. */
function list(page: Page): PageResult {
  const ids = page
    .all('a[href*="/node/"]')
    .filter((_, link) => /bill watch/i.test(page.line(page.$(link))))
    .toArray()
    .map((link) => /\/node\/(\d+)/.exec(page.$(link).attr('href') ?? 'none')?.[1])
    .filter((id) => id !== undefined);
  if (ids.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected links «Bill Watch» at ${page.url}, found «${page.line(page.all('title').first()).slice(0, 80)}»`,
    );
  return { follow: [...new Set(ids)].map((id): Follow => ({ page: 'bulletin', url: `${HOME}/node/${id}` })) };
}

/**
 * Bill Watch, the bulletins of the Zimbabwean organisation Veritas: free text by its editors, not a register. Nothing
 * has been recorded; only plain sentences are read.
 */
export const veritas = defineScraper({
  id: 'zw/veritas',
  title: 'Veritas Bill Watch',
  home: HOME,
  hosts: ['https://veritaszim.net'],
  country: 'ZW',
  languages: ['en'],
  timeZone: 'Africa/Harare',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: ({ since }) =>
    (since === null ? [0, 1, 2] : [0]).map((page) => ({ page: 'list', url: `${HOME}/billwatch?page=${page}` })),
  find: ({ url }) => {
    const id = /^https?:\/\/(?:www\.)?veritaszim\.net\/node\/(\d+)/.exec(url ?? 'none')?.[1];
    return id === undefined ? null : { page: 'bulletin', url: `${HOME}/node/${id}` };
  },
  // A bulletin may speak of no bill at all.
  expect: { min: 0, max: 1_000 },
  sessions: null,
  sureness: 'synthetic',
  stages: STAGES,
  pages: { list, bulletin },
  // A bulletin is not changed once it is out: it is read once, and again after a week.
  parts: ['bulletin'],
  moving: ['list', 'bulletin'],
});
