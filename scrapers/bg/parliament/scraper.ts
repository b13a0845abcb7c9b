import { type Follow, type Reference, type StartDays, type StageWords, defineScraper } from '../../kit/index.js';
import { API, bill, billUrl, list } from './answers.js';

/** The outcome of a step (`L_Act_St_name`), by which the same stage (`L_Act_St2_name`) is told apart. */
const ADOPTED = 'приет';
const REJECTED = 'отхвърлен';

/** Stage of an activity and its outcome → ours. A committee's rejection is a proposal: only the hall decides. */
const STAGES: readonly StageWords[] = [
  { words: 'внесен', stage: 'introduced', classes: ['introduction'] },
  { words: 'разпределен на комисии', stage: 'committee', classes: ['referral-committee'] },
  { words: 'доклад на комисия', stage: 'committee', classes: ['committee-passage'] },
  { words: 'доклад на комисия', at: REJECTED, stage: 'committee', classes: ['committee-passage-unfavorable'] },
  { words: 'зала първо гласуване', at: ADOPTED, stage: 'first-reading', classes: ['reading-1'] },
  { words: 'зала първо гласуване', at: REJECTED, stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  { words: 'предложения за второ четене', stage: null, classes: [] },
  { words: 'зала второ гласуване', at: ADOPTED, stage: 'passed', classes: ['reading-2', 'passage'] },
  { words: 'зала второ гласуване', at: REJECTED, stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  { words: 'обнародван в ДВ', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: 'оттеглен', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' }, // not verified
  { words: 'вето', stage: 'vetoed', classes: ['executive-veto'] }, // not verified
];

const LIST = `${API}/fn-bills`;

/** All assemblies on the first run; without `search` the service gives those of the current assembly only. */
function start({ since }: StartDays): Follow[] {
  return [
    since === null
      ? { page: 'list', url: LIST, post: { search: 1 } }
      : { page: 'list', url: LIST, post: {}, changesOnly: true },
  ];
}

/** The list can be asked for a sign; without one, the number in the link is the bill's own id. */
function find({ url, number }: Reference): Follow | null {
  const id = /parliament\.bg\/(?:\p{L}{2}\/bills\/ID|api\/v1\/bill)\/(\d+)/u.exec(url ?? ' ')?.[1];
  if (id !== undefined) return { page: 'bill', url: billUrl(id) };
  const sign = number?.trim();
  return sign !== undefined && /^(?:\d{2}-)?\d{3}-01-\d{1,3}$/.test(sign)
    ? { page: 'list', url: LIST, post: { search: 1, L_Act_sign: sign } }
    : null;
}

/**
 * Bills of the Bulgarian National Assembly: one list without pages, and one answer per bill of the two newest assemblies
 * in it. The server leaves titles of 29 bytes and less out of its list: such bills come only from
 * links.
 */
export const narodnoSabranie = defineScraper({
  id: 'bg/parliament',
  title: 'Народно събрание на Република България',
  titleEn: 'National Assembly of Bulgaria',
  home: 'https://www.parliament.bg',
  hosts: ['https://parliament.bg'],
  country: 'BG',
  languages: ['bg'],
  timeZone: 'Europe/Sofia',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 2 },
  headers: { Accept: 'application/json' },
  start,
  find,
  expect: { min: 100, max: 60_000 },
  maxPages: 3_000,
  // The key is the service's own id, which runs on over all assemblies.
  sessions: null,
  sureness: 'described',
  stages: STAGES,
  pages: { list, bill },
  // A bill that leaves the list of the current assembly is of another one, not gone.
  moving: ['list'],
  cards: ['bill'],
});
