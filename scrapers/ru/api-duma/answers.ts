import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  foldTitle,
  oneLine,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { VOTE } from './stages.js';

const API = 'http://api.duma.gov.ru/api/{token}';
/** The service's own default; asked for all the same, so that the count of pages holds. */
const ROWS = 20;
const NUMBER = /^\d{1,8}-(\d)$/;

/** Bills by their last event, the latest first; with `since` only those with an event from that day on. */
export const searchUrl = (since: string | null): string =>
  `${API}/search.json?app_token={app_token}&sort=last_event_date&limit=${ROWS}${since === null ? '' : `&event_start=${since}`}&page=1`;
/** The one bill of a number. */
export const billUrl = (number: string): string => `${API}/search.json?app_token={app_token}&number=${number}`;
const votesUrl = (number: string): string => `${API}/voteSearch.json?app_token={app_token}&number=${number}&page=1`;

interface Named {
  name: string;
  position?: string | null;
}
interface Law {
  number: string;
  name: string;
  comments: string | null;
  introductionDate: string | null;
  lastEvent: {
    stage: { id: number; name: string };
    phase: { id: number; name: string };
    solution: string | null;
    date: string | null;
  } | null;
  subject: { deputies: Named[]; departments: Named[] };
  committees: { responsible: Named | null };
  type: { id: number; name: string };
}
interface Vote {
  id: number | string;
  subject: string;
  voteDate: string;
  forCount: number | string;
  againstCount: number | string;
  abstainCount: number | string;
  absentCount: number | string;
  result: boolean;
}

const PERSON: Shape = { 'name!': 'text', position: 'text' };
const STATE: Shape = { 'id!': 'number', 'name!': 'text' };
const LAW: Shape = {
  ...{ 'number!': 'text', name: 'text', comments: 'text', introductionDate: 'text' },
  lastEvent: { 'stage!': STATE, 'phase!': STATE, solution: 'text', date: 'text' },
  'subject!': { 'deputies!': [PERSON], 'departments!': [PERSON] },
  'committees!': { responsible: PERSON },
  'type!': STATE,
};
const VOTE_ROW: Shape = {
  ...{ 'id!': 'plain', 'subject!': 'text', 'voteDate!': 'text', 'result!': 'flag' },
  ...{ 'forCount!': 'plain', 'againstCount!': 'plain', 'abstainCount!': 'plain', 'absentCount!': 'plain' },
};

/** Federal laws and federal constitutional laws. */
const BILL_TYPES: readonly number[] = [38, 39];

const DUMA = 'Государственная Дума';
const CHAMBERS: Readonly<Record<number, string>> = { 6: 'Совет Федерации', 8: 'Президент Российской Федерации' };

/** The list `member` of an answer; an answer without it is an error text with HTTP 200. */
function rowsOf(page: Page, member: string): { rows: unknown[]; answer: Record<string, unknown> } {
  const answer = page.json<Record<string, unknown> | null>();
  const rows = answer?.[member];
  if (answer !== null && Array.isArray(rows)) return { rows, answer };
  throw page.fault(
    'parse.not-the-page',
    `expected «${member}» in the answer of ${page.url}, found «${oneLine(page.text.slice(0, 120))}»; look whether the keys still hold`,
  );
}

function readNumber(page: Page, printed: unknown): { number: string; session: string } {
  const session = NUMBER.exec(String(printed))?.[1];
  if (session) return { number: String(printed), session };
  throw page.fault('parse.bad-number', `expected a number such as 149922-8 at ${page.url}, found «${printed}»`);
}

/** The comment is often the only part that tells the subject; it comes with brackets, without, and cut off within them. */
function titleOf(page: Page, law: Law): string {
  const name = textOrNull(law.name);
  if (name === null) throw page.fault('parse.layout-changed', `expected «name» of ${law.number}, found none`);
  const comment = textOrNull(law.comments)?.replace(/^\((.*?)[\s,)]*$/u, '$1');
  return comment === undefined || foldTitle(name).includes(foldTitle(comment)) ? name : `${name} (${comment})`;
}

/** The clauses of one decision come in any order, and each is a step: sorted, so that another order is not news. */
function readEvent(law: Law): { statusWords: string | null; actions: DraftAction[] } {
  const event = law.lastEvent;
  if (event == null) return { statusWords: null, actions: [] };
  const statusWords = textOrNull(event.solution) ?? textOrNull(event.phase.name);
  const at = `${event.stage.id}/${event.phase.id}`;
  const date = readDate(event.date, 'iso');
  const clauses = (statusWords ?? event.stage.name)
    .split(';')
    .map(oneLine)
    .filter((clause) => clause !== '');
  const actions = clauses.sort().map((words): DraftAction => ({
    date,
    words,
    at,
    chamber: CHAMBERS[event.stage.id] ?? DUMA,
    sourceId: `${at} ${date} ${foldTitle(words)}`,
    order: event.stage.id * 100 + event.phase.id,
  }));
  return { statusWords, actions };
}

function readLaw(page: Page, law: Law): DraftBill | null {
  const { number, session } = readNumber(page, law.number);
  if (!BILL_TYPES.includes(law.type.id)) {
    page.note(
      'parse.unknown-row',
      `${number} is of the type ${law.type.id} «${law.type.name}», which is no known kind of bill; add it`,
    );
    return null;
  }
  const title = titleOf(page, law);
  return {
    key: number,
    number,
    session,
    title,
    titles: { ru: title },
    introducedOn: page.attempt(() => readDate(law.introductionDate, 'iso')),
    sponsors: [...law.subject.deputies, ...law.subject.departments].map(({ name, position }) =>
      oneLine(`${position ?? ' '} ${name}`),
    ),
    committee: textOrNull(law.committees.responsible?.name),
    ...readEvent(law),
  };
}

/** The next page of the same address, while the count says that there is more. */
function nextPage(page: Page, kind: string, total: unknown, shown: number): Follow[] {
  const current = Number(/[?&]page=(\d+)/.exec(page.url)?.[1]);
  if (shown === 0 || !(current * ROWS < Number(total))) return [];
  return [{ page: kind, url: page.url.replace(/([?&]page=)\d+/, `$1${current + 1}`) }];
}

/** Votes are asked for only where bills with recent events were: the plenary sits at these phases. */
const PLENARY_PHASES: readonly number[] = [8, 11, 14];
const hasVoted = (law: Law) => law.lastEvent != null && PLENARY_PHASES.includes(law.lastEvent.phase.id);

/** `{count, page, wording, laws: […]}`; a bill shows its last event only, so each day is asked for under its own address. */
export function search(page: Page): PageResult {
  const { rows: given, answer } = rowsOf(page, 'laws');
  const rows = given.map((row) => page.attempt(() => shaped<Law>(page, row, LAW))).filter((row) => row !== null);
  const bills = rows.map((law) => page.attempt(() => readLaw(page, law))).filter((bill) => bill !== null);
  const isOfDay = /[?&]event_start=/.test(page.url);
  const voted = isOfDay ? rows.filter(hasVoted).filter(({ number }) => NUMBER.test(number)) : [];
  const votes = voted.map(({ number }): Follow => ({ page: 'votes', url: votesUrl(number) }));
  return { bills, follow: [...votes, ...nextPage(page, 'search', answer['count'], given.length)] };
}

/** Only a vote on a whole reading is a step of the procedure; votes on amendments carry counts alone. */
function readVote(page: Page, vote: Vote): DraftAction {
  const words = oneLine(vote.subject);
  const counts = [vote.forCount, vote.againstCount, vote.abstainCount, vote.absentCount].map(Number);
  if (!counts.every(Number.isInteger))
    throw page.fault('parse.layout-changed', `expected four counts in vote ${vote.id}, found ${counts.join(', ')}`);
  const [inFavour, against, notVoting, absent] = counts as [number, number, number, number];
  return {
    date: readDate(vote.voteDate, 'iso-blank'),
    words,
    at: vote.result ? VOTE.passed : VOTE.failed,
    chamber: DUMA,
    sourceId: `vote ${vote.id}`,
    ...(/^\([^)]*чтение\)/u.test(words) ? {} : { classes: [] }),
    vote: { for: inFavour, against, notVoting, absent },
  };
}

/**
 * `{totalCount, page, wording, votes: […]}`, counts as strings. The wording is the only place that names the bill when
 * there are no votes; it goes on with «за 01.01.1970», which is no day.
 */
export function votes(page: Page): PageResult {
  const { rows, answer } = rowsOf(page, 'votes');
  const { number, session } = readNumber(page, /"(\d{1,8}-\d)"/.exec(String(answer['wording']))?.[1]);
  const actions = rows
    .map((vote) => page.attempt(() => readVote(page, shaped<Vote>(page, vote, VOTE_ROW))))
    .filter((action) => action !== null);
  return {
    bills: [{ key: number, number, session, title: null, actions }],
    follow: nextPage(page, 'votes', answer['totalCount'], rows.length),
  };
}
