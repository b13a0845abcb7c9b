import {
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Reference,
  type Stage,
  type ActionClass,
  defineScraper,
  oneLine,
  readDate,
  textOrNull,
} from '../../kit/index.js';

const HOME = 'http://www.parliament.am';
/** Without `enc=utf8` the site answers in ARMSCII. */
const draftUrl = (id: string, reading: number): string =>
  `${HOME}/drafts.php?sel=showdraft&DraftID=${id}&Reading=${reading}&lang=arm&enc=utf8`;

/** What the text of each reading stands for, by `Reading` in the address. */
const READINGS: readonly { stage: Stage; classes: ActionClass[] }[] = [
  { stage: 'introduced', classes: ['introduction'] },
  { stage: 'first-reading', classes: ['reading-1'] },
  { stage: 'second-reading', classes: ['reading-2'] },
];

/** Government or deputy, serial [/member of a package], first day [, further days], committee, parts and reading. */
const CODE = /([ԿՊ])-(\d+)((?:\/\d+)?)-(\d{2}\.\d{2}\.\d{4})((?:,\d{2}\.\d{2}\.\d{4})*)-[Ա-Ֆ]{2,5}-\d{3}\/(\d)/u;

/** A member's number in a package is printed as a superscript: in plain text «Կ-195» and member 1 would read «Կ-1951». */
function textOf(page: Page): string {
  for (const member of page.all('sup').toArray()) page.$(member).replaceWith(`/${page.$(member).text().trim()}`);
  for (const node of page.all('*').contents().toArray())
    if (node.type === 'text') node.data = node.data.replace(/\s+/gu, ' ');
  page.all('br, p, div, tr, h1, h2, h3').after('\n');
  return page.$('body').text();
}

function where(page: Page): { id: string; reading: number } {
  const query = new URL(page.url).searchParams;
  const id = query.get('DraftID');
  const reading = Number(query.get('Reading') ?? 0);
  if (id && /^\d+$/.test(id) && reading in READINGS) return { id, reading };
  throw page.fault('parse.layout-changed', `expected DraftID=<number> and Reading=0, 1 or 2 in ${page.url}`);
}

/** The site names itself in the menu of encodings; what has no Armenian letters came in ARMSCII. */
function check(page: Page, text: string): void {
  if (/\p{Script=Armenian}/u.test(text)) return;
  throw page.fault(
    'parse.not-the-page',
    `expected Armenian letters at ${page.url}, found «${oneLine(text).slice(0, 80)}»; ask with enc=utf8`,
  );
}

/** The heading of a law: the line behind «… ՕՐԵՆՔԸ». Not verified on a page of the site; without it the title stays unknown. */
function titleOf(text: string): string | null {
  const lines = text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
  const heading = lines.findIndex((line) => /ՕՐԵՆՔԸ$/u.test(line));
  const title = heading === -1 ? null : textOrNull(lines[heading + 1]);
  // The name of the state begins the heading: here it was sent twice.
  return title !== null && title === lines[heading - 1] ? null : title;
}

function readDraft(page: Page, text: string, code: RegExpExecArray): DraftBill {
  const { id, reading } = where(page);
  const [printed, letter, serial, member, first, later] = code as unknown as [
    string,
    string,
    string,
    string?,
    string?,
    string?,
  ];
  const latest = later ? later.split(',').at(-1) : first;
  const title = titleOf(text);
  if (title === null)
    page.note(
      'parse.layout-changed',
      `expected a heading behind «ՕՐԵՆՔԸ» at ${page.url}, found none; the title is not known`,
    );
  // The code grows at each reading: letter, serial and first day stay.
  const number = `${letter}-${serial}${member}-${first}`;
  return {
    key: id,
    number,
    numbers: [printed],
    title,
    ...(title === null ? {} : { titles: { hy: title } }),
    introducedOn: readDate(first, 'dmy.'),
    actions: [
      {
        date: readDate(latest, 'dmy.'),
        words: printed,
        sourceId: `${id} reading ${reading}`,
        order: reading,
        inferred: true,
        ...READINGS[reading],
      },
    ],
    documents: [
      {
        url: page.url,
        title: printed,
        mediaType: 'text/html',
        language: 'hy',
        date: readDate(latest, 'dmy.'),
        kind: 'text',
      },
    ],
  };
}

/** The text of a draft at one reading; a reading that has not been yet is a page without a code of it. */
function draft(page: Page): PageResult {
  const { id, reading } = where(page);
  const text = textOf(page);
  check(page, text);
  const code = CODE.exec(text.replace(/\s*([-,/])\s*/gu, '$1'));
  if (code === null && page.kind === 'draft')
    throw page.fault(
      'parse.layout-changed',
      `expected the code of a draft such as Պ-393-27.11.2019-ՊԱ-011/0 at ${page.url}, found none`,
    );
  // Asked for a reading that has not been, the site may show an earlier text: the code ends in its own reading.
  if (code === null || Number(code[6]) !== reading) return {};
  const next: Follow[] = reading + 1 < READINGS.length ? [{ page: 'reading', url: draftUrl(id, reading + 1) }] : [];
  return { bills: [readDraft(page, text, code)], follow: next };
}

function find({ url }: Reference): Follow | null {
  const id = /parliament\.am\/drafts\.php\?\S*\bDraftID=(\d+)/i.exec(url ?? ' ')?.[1];
  return id === undefined ? null : { page: 'draft', url: draftUrl(id, 0) };
}

/** The National Assembly of Armenia: texts of drafts, by link. No list of pending drafts is known. */
export const azgayinZhoghov = defineScraper({
  id: 'am/parliament',
  title: 'Հայաստանի Հանրապետության Ազգային ժողով',
  titleEn: 'National Assembly of Armenia',
  home: HOME,
  hosts: ['http://parliament.am', 'https://www.parliament.am'],
  country: 'AM',
  languages: ['hy'],
  timeZone: 'Asia/Yerevan',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [],
  find,
  expect: { min: 0, max: 50_000 },
  sessions: null,
  sureness: 'synthetic',
  stages: [],
  pages: { draft, reading: draft },
  cards: ['draft'],
  parts: ['reading'],
});
