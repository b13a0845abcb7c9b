import {
  type BillDocument,
  type BillState,
  type DocumentKind,
  type DraftAction,
  type Follow,
  type Page,
  type PageResult,
  defineScraper,
  readDate,
  textOrNull,
  type Shape,
  shaped,
} from '../../kit/index.js';
import { type BillStage, API, STAGES_SHAPE, bill, list, listOf, listUrl, once } from './bills.js';
import { STAGES } from './stages.js';

const SECOND_HOUSE_STAGES = /^(?:1st|2nd|3rd) reading|^Report stage|ommittee/;

/** The bill that a page below it belongs to; both answers name it again, and must mean the same one. */
function keyOf(page: Page, said: readonly unknown[]): string {
  const key = /\/Bills\/(\d+)\//.exec(page.url)?.[1];
  const other = said.find((id) => id !== undefined && String(id) !== key);
  if (key !== undefined && other === undefined) return key;
  throw page.fault(
    'parse.not-the-page',
    `expected what belongs to bill ${key} at ${page.url}, found bill ${JSON.stringify(other)}`,
    { key, found: other },
  );
}

/** A stage without sittings has not happened. The House of the earliest sitting is the first one. */
function readStages(page: Page, stages: readonly BillStage[]): DraftAction[] {
  const sittings = stages.flatMap((stage) =>
    once(stage.stageSittings ?? [])
      .toSorted((a, b) => String(a.date).localeCompare(String(b.date)))
      .map((sitting, index, all) => ({ stage, sitting, isLast: index === all.length - 1 })),
  );
  const actions = sittings.map(({ stage, sitting, isLast }) =>
    page.attempt(() => readSitting(page, stage, sitting, isLast)),
  );
  const found = actions
    .filter((action) => action !== null)
    .sort((a, b) => (a.date as string).localeCompare(b.date as string));
  const first = found.find(({ chamber }) => chamber !== null)?.chamber;
  return found.map((action) =>
    action.chamber != null && action.chamber !== first && SECOND_HOUSE_STAGES.test(action.words)
      ? { ...action, stage: 'second-chamber' }
      : action,
  );
}

type Sitting = NonNullable<BillStage['stageSittings']>[number];

function readSitting(page: Page, stage: BillStage, sitting: Sitting, isLast: boolean): DraftAction {
  const words = textOrNull(stage.description);
  const date = readDate(sitting.date, 'iso-instant');
  if (words === null || date === null)
    throw page.fault(
      'parse.layout-changed',
      `expected words in description and a day in date of sitting ${sitting.id} at ${page.url}, found ${JSON.stringify(stage.description)} and ${JSON.stringify(sitting.date)}`,
    );
  const chamber = stage.house === 'Commons' || stage.house === 'Lords' ? stage.house : null;
  const sourceId = sitting.id === undefined ? null : `sitting ${sitting.id}`;
  // A stage of several sittings ends with its last one.
  return { date, words, chamber, sourceId, order: stage.sortOrder ?? 0, ...(isLast ? {} : { classes: [] }) };
}

/** The stages of a bill with their sittings; the API gives no day of introduction, so it is that of the 1st reading. */
function stages(page: Page): PageResult {
  const answer = page.json<{ totalResults?: unknown } | null>();
  const rows = once(shaped<BillStage[]>(page, listOf(page, answer), STAGES_SHAPE));
  const key = keyOf(
    page,
    rows.flatMap(({ stageSittings }) => (stageSittings ?? []).map(({ billId }) => billId)),
  );
  const actions = readStages(page, rows);
  const skip = Number(new URL(page.url).searchParams.get('Skip') ?? 0);
  const read = skip + rows.length;
  const isAll = rows.length === 0 || read >= Number(answer?.totalResults ?? 0);
  return {
    bills: [
      {
        key,
        number: null,
        title: null,
        introducedOn: skip > 0 ? null : (actions.find(({ words }) => words === '1st reading')?.date ?? null),
        actions,
      },
    ],
    follow: isAll ? [] : [{ page: 'stages', url: `${API}/Bills/${key}/Stages?Take=100&Skip=${read}` }],
  };
}

interface Publication {
  title?: string;
  displayDate?: string | null;
  publicationType?: { name?: string } | null;
  links?: { title?: string; url?: string; contentType?: string | null }[] | null;
  files?: { url?: string; contentType?: string | null }[] | null;
}

const PUBLICATION: Shape = {
  title: 'text',
  displayDate: 'text',
  publicationType: { name: 'text' },
  links: [{ url: 'text', contentType: 'text' }],
  files: [{ url: 'text', contentType: 'text' }],
};

const KINDS: Readonly<Record<string, DocumentKind>> = {
  Bill: 'text',
  'Act of Parliament': 'text',
  'Explanatory Notes': 'explanatory',
};

function readPublication(page: Page, value: unknown): BillDocument[] {
  const publication = shaped<Publication>(page, value, PUBLICATION);
  const title = textOrNull(publication.title);
  if (title === null)
    throw page.fault('parse.layout-changed', `expected a title of each publication at ${page.url}, found none`);
  const date = readDate(publication.displayDate, 'iso-instant');
  const nameless = (publication.files ?? []).filter(({ url }) => url === undefined).length;
  if (nameless > 0)
    page.note(
      'parse.unknown-row',
      `expected an address of each file of «${title}» at ${page.url}, found none for ${nameless}`,
    );
  const kind = KINDS[publication.publicationType?.name ?? 'none'] ?? 'other';
  return [...(publication.links ?? []), ...(publication.files ?? [])]
    .filter(({ url }) => url !== undefined)
    .map(({ url, contentType }) => ({
      url: page.absolute(url as string),
      title,
      mediaType: textOrNull(contentType),
      language: 'en',
      date,
      kind,
    }));
}

/** «Bill 106 09-10», «HL Bill 40 09-10»: printed numbers stand nowhere but in the titles of the bill's own text. */
const PRINTED = /^(?:HL )?Bill \d+ \d{2}(?:\d{2})?-\d{2}/;

function publications(page: Page): PageResult {
  const answer = page.json<{ billId?: unknown } | null>();
  const rows = listOf<unknown>(page, answer);
  const key = keyOf(page, [answer?.billId]);
  const documents = rows.flatMap((row) => page.attempt(() => readPublication(page, row)) ?? []);
  const printed = documents.filter(({ kind }) => kind === 'text').map(({ title }) => PRINTED.exec(title)?.[0]);
  const numbers = [...new Set(printed.filter((number) => number !== undefined))];
  return { bills: [{ key, number: null, numbers, title: null, documents }] };
}

/** Sessions are counted upwards: 30 was 2017–19 and 35 was 2019–21, and only one runs at a time. Raise it when one ends. */
const LAST_ENDED_SESSION = 35;

/** A bill that was not passed by the end of its session falls, and the API marks it in no way. */
function infer(state: BillState): Pick<BillState, 'stage' | 'outcome' | 'inferred' | 'statusWords'> {
  const { stage, outcome, inferred, statusWords, session } = state;
  const fell = outcome === 'pending' && session !== null && Number(session) <= LAST_ENDED_SESSION;
  return fell
    ? { stage: 'lapsed', outcome: 'lapsed', inferred: true, statusWords }
    : { stage, outcome, inferred, statusWords };
}

/** The page for readers and the API name a bill by the same number. */
const BILL_URL = /^https?:\/\/(?:bills|bills-api)\.parliament\.uk\/(?:api\/v1\/)?bills\/(\d+)(?![\d])/i;

function find({ url }: { url?: string | null }): Follow | null {
  const id = BILL_URL.exec(url ?? 'none')?.[1];
  return id === undefined ? null : { page: 'bill', url: `${API}/Bills/${id}` };
}

/** Bills of the Parliament of the United Kingdom: the API's list by last change, and three answers a bill. */
export const ukBills = defineScraper({
  id: 'gb/bills-api',
  title: 'UK Parliament, Bills API',
  home: 'https://bills.parliament.uk',
  hosts: ['https://bills-api.parliament.uk'],
  country: 'GB',
  languages: ['en'],
  timeZone: 'Europe/London',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  headers: { Accept: 'application/json' },
  start: () => [{ page: 'list', url: listUrl(0) }],
  find,
  expect: { min: 1, max: 6_000 },
  maxPages: 1_700,
  // Identity is the API's own number, which never restarts; its ids of sessions have no published list.
  sessions: null,
  sureness: 'recorded',
  stages: STAGES,
  pages: { list, bill, stages, publications },
  moving: ['list'],
  cards: ['bill'],
  parts: ['stages', 'publications'],
  infer,
});
