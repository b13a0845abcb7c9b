import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  defineScraper,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { LEGISLATION, NO_LEGISLATION, STAGES } from './stages.js';

const HOME = 'https://data.europarl.europa.eu';
const NUMBER = /^(\d{4})\/(\d{4}[A-Z]?)\(([A-Z]{3})\)$/;

interface Activity {
  type?: unknown;
  activity_id?: unknown;
  activity_date?: unknown;
  had_activity_type?: unknown;
}
interface Participation {
  participation_role?: unknown;
  had_participant_organization?: unknown;
}
type Process = Readonly<Record<string, unknown>>;

const ACTIVITY: Shape = { 'type!': 'text', 'activity_id!': 'text', activity_date: 'text', had_activity_type: 'text' };
const PROCESS: Shape = {
  ...{ 'label!': 'text', 'process_id!': 'text', 'process_type!': 'text', 'process_title!': { '*': 'text' } },
  'consists_of!': [ACTIVITY],
  was_scheduled_in: [ACTIVITY],
  had_participation: [{ participation_role: 'text', had_participant_organization: ['text'] }],
  created_a_realization_of: ['text'],
};

/** The last part of an identifier: `def/ep-activities/REFERRAL` → `REFERRAL`. */
const tail = (identifier: unknown) =>
  typeof identifier === 'string' ? (identifier.split('/').at(-1) as string) : null;
const list = <T>(value: unknown) => (Array.isArray(value) ? (value as T[]) : []);

function mandatory(page: Page, process: Process, name: string): string {
  const value = process[name];
  if (typeof value === 'string' && value !== '') return value;
  throw page.fault(
    'parse.layout-changed',
    `expected a text in «${name}» at ${page.url}, found ${JSON.stringify(value)}`,
  );
}

function processOf(page: Page): Process {
  const { data } = page.json<{ data?: unknown } | null>() ?? {};
  const [process, ...others] = list<Process>(data);
  if (process !== undefined && others.length === 0) return shaped<Process>(page, process, PROCESS);
  throw page.fault('parse.not-the-page', `expected one procedure in «data» at ${page.url}, found ${list(data).length}`);
}

/** The type of an activity; some have none but the kind of record they are, such as «Decision», which tells nothing. */
const typeOf = ({ had_activity_type, type }: Activity) => tail(had_activity_type) ?? tail(type) ?? 'Activity';

/** Activities come in no order; within a day they stand in the order of the procedure. */
function readActivity(page: Page, activity: Activity): DraftAction {
  const sourceId = textOrNull(activity.activity_id as string | null);
  if (sourceId === null)
    throw page.fault(
      'parse.layout-changed',
      `expected an «activity_id» of every activity at ${page.url}, found ${JSON.stringify(activity)}`,
    );
  const type = typeOf(activity);
  const order = STAGES.findIndex(({ words }) => words === type);
  return { date: readDate(activity.activity_date as string | null, 'iso'), words: type, at: type, sourceId, order };
}

/** Debates and votes that were put on an agenda and lie behind all that has happened. */
function upcomingOf(page: Page, process: Process, actions: readonly DraftAction[]) {
  const last =
    actions
      .map(({ date }) => date ?? '0')
      .sort()
      .at(-1) ?? '0';
  return list<Activity>(process['was_scheduled_in']).flatMap((activity) => {
    const date = page.attempt(() => readDate(activity.activity_date as string | null, 'iso'));
    return date !== null && date > last ? [{ date, what: typeOf(activity) }] : [];
  });
}

function committeeOf(process: Process): string | null {
  const lead = list<Participation>(process['had_participation']).filter(
    ({ participation_role }) => tail(participation_role) === 'COMMITTEE_LEAD',
  );
  const names = lead.flatMap(({ had_participant_organization }) =>
    list<string>(had_participant_organization).map(tail),
  );
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

/** Documents are named relative to the base of the answer's context; adopted texts begin with TA. */
function documentOf(identifier: string): BillDocument {
  const title = tail(identifier) as string;
  const kind = title.startsWith('TA-') ? 'text' : 'other';
  return { url: `${HOME}/${identifier}`, title, mediaType: null, language: null, date: null, kind };
}

function titlesOf(page: Page, process: Process): Record<string, string> {
  const titles = Object.entries((process['process_title'] ?? {}) as Record<string, string>)
    .map(([language, title]) => [language, textOrNull(title)] as const)
    .filter((entry): entry is readonly [string, string] => entry[1] !== null)
    .sort(([a], [b]) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
  if (titles.length > 0) return Object.fromEntries(titles);
  throw page.fault('parse.layout-changed', `expected titles by language in «process_title» at ${page.url}, found none`);
}

function isLegislation(page: Page, type: string): boolean {
  if (!LEGISLATION.includes(type) && !NO_LEGISLATION.includes(type))
    page.note(
      'parse.unknown-row',
      `eu/odp does not know the procedure type ${type} at ${page.url}; add it to stages.ts`,
      { type },
    );
  return LEGISLATION.includes(type);
}

/** A whole procedure, of whatever type. `current_stage` stays at the first reading for ever and is not read. */
export function readProcedure(page: Page, process: Process = processOf(page)): DraftBill {
  const number = mandatory(page, process, 'label');
  if (!NUMBER.test(number))
    throw page.fault('parse.bad-number', `expected a label such as 2025/0260(COD) at ${page.url}, found «${number}»`, {
      number,
    });
  const titles = titlesOf(page, process);
  if (!Array.isArray(process['consists_of']))
    throw page.fault('parse.layout-changed', `expected a list in «consists_of» at ${page.url}`);
  const actions = list<Activity>(process['consists_of'])
    .map((activity) => page.attempt(() => readActivity(page, activity)))
    .filter((action) => action !== null);
  return {
    key: mandatory(page, process, 'process_id'),
    number,
    title: Object.values(titles)[0] as string,
    titles,
    committee: committeeOf(process),
    actions,
    documents: list<string>(process['created_a_realization_of']).map(documentOf),
    upcoming: upcomingOf(page, process, actions),
  };
}

function procedure(page: Page): PageResult {
  const process = processOf(page);
  const type = tail(mandatory(page, process, 'process_type')) as string;
  return isLegislation(page, type) ? { bills: [readProcedure(page, process)] } : {};
}

const procedureUrl = (id: string): Follow => ({
  page: 'procedure',
  url: `${HOME}/api/v2/procedures/${id}?format=application%2Fld%2Bjson`,
});

function find({ url, number }: { url?: string | null; number?: string | null }): Follow | null {
  const id = /^https?:\/\/data\.europarl\.europa\.eu\/(?:api\/v2\/procedures|eli\/dl\/proc)\/(\d{4}-\d{4}[A-Z]?)/.exec(
    url ?? 'none',
  )?.[1];
  if (id !== undefined) return procedureUrl(id);
  const parts = NUMBER.exec(number?.replace(/\s/g, '') ?? 'none');
  return parts && procedureUrl(`${parts[1]}-${parts[2]}`);
}

/** The European Parliament's open data: one JSON record per procedure, with titles in every official language. */
export const odp = defineScraper({
  id: 'eu/odp',
  secondTo: 'eu/oeil',
  title: 'European Parliament, Open Data Portal',
  home: HOME,
  country: 'EU',
  languages: ['en'],
  timeZone: 'Europe/Brussels',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  headers: { Accept: 'application/ld+json' },
  start: () => [],
  find,
  expect: { min: 0, max: 10_000 },
  sessions: null,
  sureness: 'recorded',
  stages: STAGES,
  pages: { procedure },
  cards: ['procedure'],
});
