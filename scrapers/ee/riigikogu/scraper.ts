import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type StartDays,
  type Upcoming,
  dayIn,
  defineScraper,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { type Draft, type Listing, checked } from './answers.js';
import { READINGS, STAGES } from './stages.js';

const HOME = 'https://api.riigikogu.ee';
const ZONE = 'Europe/Tallinn';
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
/** A composition has some thousand bills: two or three pages. */
const PAGE_SIZE = 500;
/** Compositions whose bills still move, from their first day; the sixteenth is elected in March 2027. */
const SITTING = [
  { session: '15', from: '2023-04-10', to: '2027-12-31' },
  { session: '16', from: '2027-03-08', to: '2031-12-31' },
];

/** Bills; the other codes are resolutions, inquiries and statements. */
const BILL = 'SE';
const OTHERS = ['UA', 'DE', 'PE', 'AE', 'TK', 'OE'];

const listUrl = (session: string, page: number) =>
  `${HOME}/api/volumes/drafts?membership=${session}&draftTypeCode=${BILL}&lang=ET&page=${page}&size=${PAGE_SIZE}&sort=mark,desc`;
const cardUrl = (uuid: string) => `${HOME}/api/volumes/drafts/${uuid.toLowerCase()}?lang=ET`;

/** A day, or a moment: the service writes moments in Tallinn's time without saying so. */
function day(text: string | null | undefined): string | null {
  const isMoment = text ? /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)) : false;
  if (isMoment) return dayIn(ZONE, text as string);
  return readDate(text, text?.includes('T') ? 'iso-instant' : 'iso');
}

function must<T>(page: Page, draft: Draft, name: keyof Draft, isRight: (value: unknown) => value is T): T {
  const value = draft[name];
  if (isRight(value)) return value;
  throw page.fault(
    'parse.layout-changed',
    `expected «${name}» of a draft at ${page.url}, found ${JSON.stringify(value) ?? 'nothing'}`,
    { member: name },
  );
}
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown): value is number => Number.isInteger(value);

/** Whether a row is a bill of its own: other kinds and copies are left out, what is not known is told. */
function isBill(page: Page, draft: Draft): boolean {
  const type = must(page, draft, 'draftTypeCode', isText);
  const copy = must(page, draft, 'copyOrOriginal', isText);
  if (![BILL, ...OTHERS].includes(type) || !['ORIGINAL', 'COPY'].includes(copy))
    page.note(
      'parse.unknown-row',
      `ee/riigikogu does not know the kind «${type}», ${copy} at ${page.url}; add it to the bills or the others`,
      { type, copy },
    );
  return type === BILL && copy === 'ORIGINAL';
}

/**
 * A step; the same status on the same day is the same step in the list and on the card, though both may name the reading
 * differently. Two readings can close on one day.
 */
function action(uuid: string, date: string | null, words: string, at: string | null, order: number): DraftAction {
  const reading = READINGS.findIndex((known) => known.at.includes(at ?? 'none')) + 1;
  const status = words === 'LOPETATUD' ? `${words}-${reading}` : words;
  return { date, words, at, sourceId: `${uuid}/${status}/${date ?? 'undated'}`, order };
}

/** Marks alone are not unique: they begin again with each composition, and each kind counts for itself. */
function base(page: Page, draft: Draft): DraftBill & { uuid: string } {
  const mark = must(page, draft, 'mark', isNumber);
  const session = String(must(page, draft, 'membership', isNumber));
  const title = must(page, draft, 'title', isText).trim();
  const deadline = day(draft.amendmentsDeadline);
  const upcoming: Upcoming[] = deadline === null ? [] : [{ date: deadline, what: 'Muudatusettepanekute tähtaeg' }];
  return {
    uuid: must(page, draft, 'uuid', isText),
    key: `${session}-${mark}-${BILL}`,
    number: `${mark} ${BILL}`,
    session,
    title,
    titles: { et: title },
    introducedOn: day(draft.initiated),
    committee: textOrNull(draft.leadingCommittee?.name),
    statusWords: textOrNull(draft.activeDraftStatus),
    upcoming,
  };
}

function readRow(page: Page, draft: Draft): { row: DraftBill; follow: Follow } | null {
  if (!isBill(page, draft)) return null;
  const { uuid, ...row } = base(page, draft);
  const status = textOrNull(draft.activeDraftStatus);
  const date = day(draft.activeDraftStatusDate);
  const actions = status === null ? [] : [action(uuid, date, status, draft.activeDraftStage ?? null, 0)];
  return {
    row: { ...row, actions, mark: draft.proceedingStatus ?? null },
    follow: { page: 'bill', url: cardUrl(uuid) },
  };
}

/** One page of the search: bills of a composition, the highest mark first. */
function list(page: Page): PageResult {
  const listing = checked<Listing>(page, page.json(), '_embedded');
  const rows = listing._embedded?.content;
  const { number, totalPages } = listing.page ?? {};
  if (!Array.isArray(rows) || !isNumber(number) || !isNumber(totalPages))
    throw page.fault(
      'parse.not-the-page',
      `expected «_embedded.content», «page.number» and «page.totalPages» at ${page.url}, found ${Object.keys(listing).join(', ')}`,
    );
  const read = rows
    .map((draft) => page.attempt(() => readRow(page, checked(page, draft))))
    .filter((row) => row !== null);
  const next =
    number + 1 < totalPages ? [{ page: 'list', url: page.url.replace(/([?&]page=)\d+/, `$1${number + 1}`) }] : [];
  return { bills: read.map(({ row }) => row), follow: [...read.map(({ follow }) => follow), ...next] };
}

function readEvents(uuid: string, draft: Draft): DraftAction[] {
  const events = (draft.readings ?? []).flatMap(({ readingCode, proceedingEvents }) =>
    (proceedingEvents ?? []).map((event) => ({ ...event, at: readingCode ?? null })),
  );
  return events.flatMap(({ date, status, sittingTitle, at }, order) => {
    const sitting = textOrNull(sittingTitle);
    if (textOrNull(status)) return [action(uuid, day(date), textOrNull(status) as string, at, order)];
    return sitting === null ? [] : [{ ...action(uuid, day(date), sitting, at, order), classes: [] }];
  });
}

/** Days that stand in members of their own, where no event tells the step. */
const DATED: readonly ['initiated' | 'accepted' | 'joined', string][] = [
  ['initiated', 'ALGATATUD'],
  ['accepted', 'VASTU_VOETUD'],
  ['joined', 'YHENDATUD'],
];

function readSteps(uuid: string, draft: Draft): DraftAction[] {
  const events = readEvents(uuid, draft);
  const more = DATED.filter(([member, words]) => draft[member] && !events.some((event) => event.words === words));
  return [...events, ...more.map(([member, words]) => action(uuid, day(draft[member]), words, null, 0))];
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  rtf: 'application/rtf',
  html: 'text/html',
};

function readDocuments(draft: Draft): BillDocument[] {
  return (draft.texts ?? []).flatMap(({ document, file }) => {
    if (!isText(file?.uuid) || file.accessRestrictionType === 'FOR_USE_WITHIN_ESTABLISHMENT') return [];
    const extension = (file.fileExtension ?? file.fileName?.split('.').at(-1) ?? 'none').toLowerCase();
    const title = textOrNull(file.fileTitle) ?? textOrNull(document?.title) ?? textOrNull(file.fileName) ?? file.uuid;
    const url = `${HOME}/api/files/${file.uuid}/download`;
    return [
      {
        url,
        title,
        mediaType: MEDIA_TYPES[extension] ?? null,
        language: 'et',
        date: day(file.created),
        kind: 'text' as const,
      },
    ];
  });
}

/** The detail of one draft. */
function bill(page: Page): PageResult {
  const draft = checked<Draft>(page, page.json(), 'uuid');
  if (!isText(draft.uuid))
    throw page.fault(
      'parse.not-the-page',
      `expected a draft with «uuid» at ${page.url}, found ${Object.keys(draft).slice(0, 5).join(', ')}`,
    );
  if (!isBill(page, draft)) return {};
  const { uuid, ...rest } = base(page, draft);
  const sponsors = (draft.initiators ?? [])
    .map((who) => textOrNull(who.name) ?? textOrNull(who.user?.fullName))
    .filter((who) => who !== null);
  return { bills: [{ ...rest, sponsors, actions: readSteps(uuid, draft), documents: readDocuments(draft) }] };
}

function start({ today }: StartDays): Follow[] {
  return SITTING.filter(({ from, to }) => from <= today && today <= to).map(({ session }) => ({
    page: 'list',
    url: listUrl(session, 0),
  }));
}

/**
 * Bills of the Estonian parliament, from its open data service. Built after its description (2.21.5) and running clients;
 * no answer is recorded. Pages count from 0 there; a page answers 404 as a whole when one of its rows is damaged. Not
 * known: whether titles are translated (only `lang=ET` is asked), limits on requests.
 */
export const riigikogu = defineScraper({
  id: 'ee/riigikogu',
  title: 'Riigikogu avaandmed',
  titleEn: 'Riigikogu, Parliament of Estonia, open data',
  home: HOME,
  country: 'EE',
  languages: ['et'],
  timeZone: ZONE,
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 2 },
  headers: { Accept: 'application/json' },
  start,
  find: ({ url }) => {
    const isOurs =
      /^https?:\/\/(?:api|www)\.riigikogu\.ee\//i.test(url ?? 'none') && /drafts|eelnou/i.test(url as string);
    const uuid = isOurs ? UUID.exec(url as string)?.[0] : undefined;
    return uuid === undefined ? null : { page: 'bill', url: cardUrl(uuid) };
  },
  expect: { min: 1, max: 4_000 },
  maxPages: 4_000,
  sessions: ['7', '8', '9', '10', '11', '12', '13', '14', '15', '16'],
  sureness: 'described',
  stages: STAGES,
  pages: { list, bill },
  cards: ['bill'],
});
