import { Fault, type FaultCode, type FaultRecord } from './fault.js';
import type { DraftBill } from './draft.js';
import { isMisread } from './misread.js';
import { type Shape, misfit } from './shape.js';

/**
 * Letters that stand in no text but where bytes were read in another charset than they were written in: the sign for
 * «no letter», control characters of both blocks, and UTF-8 read as a Western or Cyrillic one-byte charset.
 */
const DAMAGED =
  /\uFFFD|[\u0000-\u0008\u000E-\u001F\u0080-\u009F]|Ã[\u0080-\u00BF\u0192\u201A-\u203A]|[ÐÑ][\u0080-\u00BF\u2018-\u203A]|È[™›]|Äƒ|Р[°±µѓ‚Ѓ][РС]/u;
const DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;
/** Databases write these for «no date»; the kit's reader of dates knows them too. */
const FILLERS: readonly string[] = ['1900-01-01', '1970-01-01'];

/** A title that is the same twice over, as when a paragraph was sent twice within one cell. */
const TWICE = /^(.{12,}\S)[\s;,.]*\1[\s.]*$/u;
/** Days among words that databases write for «no date», and such as no registry can mean. */
const NO_DAY =
  /(?<![\d/.-])(?:0?1([./-])0?1\1(?:0001|1970)|31([./-])12\2(?:2099|9999)|(?:0001|1970)-01-01|(?:2099|9999)-12-31)(?!\d)/u;

/** What a draft is made of; readers of loosely written answers may have passed on something else. */
const DRAFT: Shape = {
  ...{ key: 'text', number: 'text', numbers: ['text'], session: 'text', title: 'text', titles: { '*': 'text' } },
  ...{ introducedOn: 'text', sponsors: ['text'], committee: 'text', statusWords: 'text', asOf: 'text', mark: 'text' },
  actions: [{ date: 'text', words: 'text', at: 'text', chamber: 'text', sourceId: 'text', vote: { '*': 'number' } }],
  documents: [{ url: 'text', title: 'text', mediaType: 'text', language: 'text', date: 'text' }],
  upcoming: [{ date: 'text', what: 'text' }],
};

function isDay(date: string): boolean {
  if (!DAY.test(date) || date >= '2090' || FILLERS.includes(date)) return false;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month <= 12;
}

/** Every text of a draft that people read. */
function textsOf(draft: DraftBill): string[] {
  const { title, titles, number, session, sponsors, committee, statusWords, actions, documents, upcoming } = draft;
  return [
    ...[title, number, session, committee, statusWords, ...Object.values(titles ?? {}), ...(sponsors ?? [])],
    ...(actions ?? []).flatMap(({ words, chamber }) => [words, chamber]),
    ...(documents ?? []).map((document) => document.title),
    ...(upcoming ?? []).map(({ what }) => what),
  ].filter((text) => text != null);
}

function datesOf({ introducedOn, actions, upcoming, documents, asOf }: DraftBill): string[] {
  const dated = [...(actions ?? []), ...(upcoming ?? []), ...(documents ?? [])].map(({ date }) => date);
  return [introducedOn, asOf, ...dated].filter((date) => date != null);
}

/** The ways in which a draft can be unsound: what is wrong with it and why, or null. The first that is found counts. */
const CHECKS: readonly ((draft: DraftBill) => [FaultCode, string, Record<string, unknown>] | null)[] = [
  (draft) => {
    const place = misfit(draft, DRAFT)?.slice(1) ?? null;
    return place === null ? null : ['parse.layout-changed', `expected another kind of value in «${place}»`, { place }];
  },
  (draft) => {
    const text = textsOf(draft).find((one) => DAMAGED.test(one) || isMisread(one));
    if (text === undefined) return null;
    return [
      'parse.charset',
      `expected whole letters, found «${text.slice(0, 80)}»; the page may be in another charset than it says`,
      {},
    ];
  },
  (draft) => {
    const { title } = draft;
    if (title === null || !TWICE.test(title)) return null;
    return ['parse.layout-changed', `expected a title once, found «${title.slice(0, 80)}»`, { shown: title }];
  },
  (draft) => {
    const shown = textsOf(draft)
      .map((one) => NO_DAY.exec(one)?.[0])
      .find((day) => day !== undefined);
    if (shown === undefined) return null;
    return ['parse.bad-date', `expected a day among the words, found «${shown}»; it stands for none`, { shown }];
  },
  (draft) => {
    const date = datesOf(draft).find((given) => !isDay(given));
    if (date === undefined) return null;
    return ['parse.bad-date', `expected a day, found «${date}»; it stands for none`, { shown: date }];
  },
];

/** Why a draft cannot be what the registry meant, whatever its reader made of it; null when it can. */
export function unsoundness(draft: DraftBill, url: string): FaultRecord | null {
  for (const check of CHECKS) {
    const found = check(draft);
    if (found === null) continue;
    const [code, why, details] = found;
    const what = `${why}, in ${JSON.stringify(draft.number ?? draft.key)} at ${url}. The row was left out`;
    return new Fault(code, what, { url, key: draft.key, ...details }).toRecord();
  }
  return null;
}
