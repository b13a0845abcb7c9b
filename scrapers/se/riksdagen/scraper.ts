import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Reference,
  type StageWords,
  type Upcoming,
  dayIn,
  defineScraper,
  foldWords,
  readDate,
  textOrNull,
  type Shape,
  shaped,
} from '../../kit/index.js';

const ZONE = 'Europe/Stockholm';
/** 2022/23:126, and 2012:126 on one older page. */
const NUMBER = /^(\d{4}(?:\/\d{2,4})?):\d+$/;
/** The id of a document stands at the end of its address: …/proposition/<slug>_ha03126/ */
const ADDRESS =
  /^https?:\/\/(?:www\.)?riksdagen\.se\/sv\/dokument-och-lagar\/dokument\/proposition\/[^/?#]*_([a-z0-9]+)\/?(?:[?#]|$)/i;
/** The event has happened; all others are planned. */
const HAPPENED = 'inträffat';

/** Labels of older and newer templates; the report of the committee and the vote stand on another page. */
const STAGES: readonly StageWords[] = [
  { words: 'Registrering', stage: 'introduced', classes: ['filing'] },
  { words: 'Inlämning', stage: 'introduced', classes: ['introduction'] },
  { words: 'Inlämnad', stage: 'introduced', classes: ['introduction'] },
  { words: 'Bordläggning', stage: null, classes: [] },
  { words: 'Bordlagd', stage: null, classes: [] },
  { words: 'Hänvisning', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Hänvisad', stage: 'committee', classes: ['referral-committee'] },
  // The last day for counter-motions.
  { words: 'Motionstid slutar', stage: null, classes: [] },
];

/** What the chamber decided on one point of the proposal; «= utskottet» stands for the words of the committee. */
const APPROVED: readonly string[] = ['bifall', 'delvis bifall'];
const AS_THE_COMMITTEE = '= utskottet';

interface Event {
  name?: string;
  date?: string;
  status?: string;
}

/** What the page carries as JSON; older documents lack members, so that none but the number and the type is certain. */
interface Document {
  title?: string | null;
  number?: string | null;
  documentType?: string | null;
  activities?: Event[] | null;
  status?: { heading?: string; events?: Event[]; statusActivities?: { label?: string; text?: string }[] } | null;
  attachments?: { fileUrl?: string; title?: string; fileType?: string }[] | null;
  htmlUrl?: string | null;
  content?: string | { htmlUrl?: string; html?: string } | null;
  references?: { referenceDocumentType?: string; link?: { url?: string; text?: string } }[] | null;
  proposals?: { theChamber?: string | null; theCommittee?: string | null }[] | null;
}

const EVENT: Shape = { name: 'text', date: 'text', status: 'text' };
const SHAPE: Shape = {
  title: 'text',
  number: 'text',
  activities: [EVENT],
  status: { heading: 'text', events: [EVENT], statusActivities: [{ label: 'text', text: 'text' }] },
  attachments: [{ fileUrl: 'text', title: 'text', fileType: 'text' }],
  htmlUrl: 'text',
  references: [{ link: { url: 'text', text: 'text' } }],
  proposals: [{ theChamber: 'text', theCommittee: 'text' }],
};

function embedded(page: Page): Document {
  const text = page.all('script#__NEXT_DATA__').first().text();
  try {
    const data = JSON.parse(text) as { props?: { pageProps?: { contentApiData?: { document?: Document } } } } | null;
    const found = data?.props?.pageProps?.contentApiData?.document;
    if (found) return shaped<Document>(page, found, SHAPE);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw page.fault(
    'parse.not-the-page',
    `expected a document in «script#__NEXT_DATA__» at ${page.url}, found «${page.line(page.all('title').first()).slice(0, 80)}»; read it again later`,
  );
}

/** The canonical link and the address must name the same document. */
function keyOf(page: Page): string {
  const asked = ADDRESS.exec(page.url)?.[1]?.toUpperCase();
  const canonical = ADDRESS.exec(page.all('link[rel="canonical"]').first().attr('href') ?? 'none')?.[1]?.toUpperCase();
  const key = canonical ?? asked;
  if (key !== undefined && (asked === undefined || asked === key)) return key;
  throw page.fault(
    'parse.not-the-page',
    `expected the page of document ${asked} at ${page.url}, found that of ${canonical}`,
  );
}

/** Label and value of each list of terms; read where the JSON has no events. */
function listedEvents(page: Page): Event[] {
  const list = page.all('dl[aria-describedby="document-status-events-heading"]');
  const names = page.all('dt', list).toArray();
  return names.map((name) => ({
    name: page.line(page.$(name)),
    date: page.line(page.$(name).next('dd')),
    status: HAPPENED,
  }));
}

/** Instants are in UTC and mean midnight in Sweden: 2023-05-31T22:00:00Z is 1 June. */
function dayOf(page: Page, { name, date }: Event): string {
  const day = date?.includes('T') && !Number.isNaN(Date.parse(date)) ? dayIn(ZONE, date) : readDate(date, 'iso');
  if (day !== null && textOrNull(name) !== null) return day;
  throw page.fault(
    'parse.layout-changed',
    `expected a name and a day of each event at ${page.url}, found ${JSON.stringify(name)} and ${JSON.stringify(date)}`,
  );
}

function readEvents(page: Page, { status, activities }: Document): { actions: DraftAction[]; upcoming: Upcoming[] } {
  const stated = [status?.events, activities].find((list) => list != null && list.length > 0);
  const actions: DraftAction[] = [];
  const upcoming: Upcoming[] = [];
  for (const [order, event] of (stated ?? listedEvents(page)).entries()) {
    const date = page.attempt(() => dayOf(page, event));
    const words = textOrNull(event.name);
    if (date === null || words === null) continue;
    if (event.status === HAPPENED) actions.push({ date, words, order });
    else upcoming.push({ date, what: words });
  }
  return { actions, upcoming };
}

const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function readDocuments(page: Page, found: Document, title: string): BillDocument[] {
  const html = found.htmlUrl ?? (typeof found.content === 'object' ? found.content?.htmlUrl : null);
  const made = (url: string, name: string, mediaType: string | null, kind: 'text' | 'other') => ({
    url: page.absolute(url),
    title: name,
    mediaType,
    language: 'sv',
    date: null,
    kind,
  });
  const files = (found.attachments ?? [])
    .filter(({ fileUrl }) => fileUrl !== undefined)
    .map((file) =>
      made(file.fileUrl as string, textOrNull(file.title) ?? title, MEDIA[file.fileType ?? 'none'] ?? null, 'text'),
    );
  // The committee's report decides the bill; counter-motions also stand among the references.
  const reports = (found.references ?? [])
    .filter(({ referenceDocumentType, link }) => referenceDocumentType === 'bet' && link?.url !== undefined)
    .map(({ link }) => made(link?.url as string, textOrNull(link?.text) ?? title, 'text/html', 'other'));
  return [...(html == null ? [] : [made(html, title, 'text/html', 'text')]), ...files, ...reports];
}

/** «Closed» says neither adopted nor rejected; the chamber's words on every point do, and the law itself comes later. */
function isApproved(page: Page, { proposals }: Document): boolean {
  const words = (proposals ?? [])
    .filter(({ theChamber }) => textOrNull(theChamber) !== null)
    .map(({ theChamber, theCommittee }) =>
      foldWords(theChamber === AS_THE_COMMITTEE ? (theCommittee ?? AS_THE_COMMITTEE) : (theChamber as string)),
    );
  for (const unknown of new Set(words.filter((word) => !APPROVED.includes(word))))
    page.note(
      'normalise.unknown-stage',
      `se/riksdagen does not know the decision «${unknown}» of the chamber; add it beside ${APPROVED.join(', ')}`,
      { words: unknown },
    );
  return words.length > 0 && words.every((word) => APPROVED.includes(word));
}

function labelled({ status }: Document, wanted: string): string | null {
  return textOrNull(status?.statusActivities?.find(({ label }) => label === wanted)?.text);
}

function numberOf(page: Page, printed: string | null): { number: string; session: string | null } {
  const session = NUMBER.exec(printed ?? 'none')?.[1];
  if (printed !== null && session !== undefined)
    return { number: printed, session: session.includes('/') ? session : null };
  throw page.fault(
    'parse.bad-number',
    `expected a number such as 2022/23:126 at ${page.url}, found ${JSON.stringify(printed)}`,
  );
}

/** The text begins with the number as the government printed it; one page shows another («2012:126» for 2011/12:126). */
function printedNumbers({ content }: Document): string[] {
  const text = typeof content === 'string' ? content : content?.html;
  const printed = /^\s*Regeringens proposition(?:\s|<br\s*\/?>)*(\d{4}\/\d{2,4}:\d+)/i.exec(text ?? 'none')?.[1];
  return printed === undefined ? [] : [printed];
}

/** One government bill. */
function bill(page: Page): PageResult {
  const found = embedded(page);
  const key = keyOf(page);
  if (found.documentType !== 'prop')
    throw page.fault(
      'parse.unknown-row',
      `expected a proposition at ${page.url}, found ${JSON.stringify(found.documentType)}; other documents are no bills`,
    );
  const { number, session } = numberOf(page, textOrNull(found.number));
  const title = textOrNull(found.title) ?? textOrNull(page.all('h1').first().text());
  if (title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected the title of ${number} in the document or «h1» at ${page.url}, found nothing`,
    );
  const sponsor = labelled(found, 'Inlämnat av');
  const draft: DraftBill = {
    key,
    number,
    numbers: printedNumbers(found),
    session,
    title,
    titles: { sv: title },
    sponsors: sponsor === null ? [] : [sponsor],
    committee: labelled(found, 'Tilldelat'),
    statusWords: textOrNull(found.status?.heading),
    ...readEvents(page, found),
    documents: readDocuments(page, found, title),
    ...(isApproved(page, found) ? { stage: 'passed', inferred: true } : {}),
  };
  const introduced = draft.actions?.find(({ words }) => words.startsWith('Inläm'))?.date ?? null;
  return { bills: [{ ...draft, introducedOn: introduced }] };
}

function find({ url }: Reference): Follow | null {
  return ADDRESS.test(url ?? 'none') ? { page: 'bill', url: url as string } : null;
}

/** Government bills of the Swedish parliament, page by page: no list of them is known. */
export const riksdagen = defineScraper({
  id: 'se/riksdagen',
  title: 'Sveriges riksdag',
  titleEn: 'Parliament of Sweden',
  home: 'https://www.riksdagen.se',
  country: 'SE',
  languages: ['sv'],
  timeZone: ZONE,
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [],
  find,
  expect: { min: 0, max: 10_000 },
  // The id of a document is the key, and it never restarts.
  sessions: null,
  sureness: 'recorded',
  stages: STAGES,
  pages: { bill },
  cards: ['bill'],
});
