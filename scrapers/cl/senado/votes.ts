import { type ActionClass, type DraftAction, type Page, type PageResult, readDate } from '../../kit/index.js';
import { voteOf } from './bill.js';
import { type Found, count, keyOf, member, needed, readXml } from './xml.js';

/** What the Senate's own words say of amendments («indicaciones»); votes on articles and on procedure have no class. */
const AMENDMENTS: readonly { words: RegExp; classes: ActionClass[] }[] = [
  { words: /^aprobación (?:con modificaciones )?de (?:la )?indicación/iu, classes: ['amendment-passage'] },
  { words: /^rechazo (?:de (?:la )?)?indicación/iu, classes: ['amendment-failure'] },
];

function readSenateVote(page: Page, row: Found, index: number): DraftAction {
  const subject = needed(page, row, 'TEMA');
  return {
    date: readDate(needed(page, row, 'FECHA'), 'dmy/'),
    words: `${needed(page, row, 'TIPOVOTACION')}: ${subject}`,
    chamber: 'Senado',
    // Behind the steps of the day, in the order in which the registry lists them.
    order: 1000 + index,
    classes: AMENDMENTS.find(({ words }) => words.test(subject))?.classes ?? [],
    vote: voteOf(page, row),
  };
}

/** The answer names no bulletin; the address does. */
export function readSenateVotes(page: Page): PageResult {
  const $ = readXml(page, 'votaciones');
  const key = new URL(page.url).searchParams.get('boletin');
  if (key === null || !/^\d{3,5}$/.test(key))
    throw page.fault('parse.bad-number', `expected a bulletin in the address ${page.url}, found «${key}»`);
  const actions = $('votaciones > votacion')
    .toArray()
    .map((row, index) => page.attempt(() => readSenateVote(page, $(row), index)))
    .filter((vote) => vote !== null);
  return { bills: [{ key, number: null, title: null, actions }] };
}

/** Seconds of the day: the Chamber's list runs backwards. */
function secondsOf(instant: string): number {
  const [hours, minutes, seconds] = (/T(\d\d):(\d\d):(\d\d)/.exec(instant) ?? [0, 0, 0, 0]).slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  return hours * 3600 + minutes * 60 + seconds;
}

function readChamberVote(page: Page, row: Found): { key: string; number: string; action: DraftAction } {
  const number = needed(page, row, 'Boletin');
  const instant = needed(page, row, 'Fecha');
  const what = `${needed(page, row, 'Tramite')}, ${needed(page, row, 'Tipo')}: ${needed(page, row, 'Resultado')}`;
  const article = member(row, 'Articulo');
  const action: DraftAction = {
    date: readDate(instant, 'iso-instant'),
    words: article === null ? what : `${what}. ${article}`,
    chamber: 'Cámara de Diputados',
    sourceId: `camara-votacion-${needed(page, row, 'ID')}`,
    order: 1000 + secondsOf(instant),
    // A vote on one article passes no bill, and the general vote stands among the Senate's steps.
    classes: [],
    vote: {
      for: count(page, row, 'TotalAfirmativos'),
      against: count(page, row, 'TotalNegativos'),
      notVoting: count(page, row, 'TotalAbstenciones') + count(page, row, 'TotalDispensados'),
      absent: null,
    },
  };
  return { key: keyOf(page, number), number, action };
}

/** The Chamber's service: another host, another format, the same bulletin. */
export function readChamberVotes(page: Page): PageResult {
  const $ = readXml(page, 'Votaciones');
  const votes = $('Votaciones > Votacion')
    .toArray()
    .map((row) => page.attempt(() => readChamberVote(page, $(row))))
    .filter((vote) => vote !== null);
  const numbers = new Map(votes.map(({ key, number }) => [key, number]));
  const actionsOf = (key: string) => votes.filter((vote) => vote.key === key).map(({ action }) => action);
  return {
    bills: [...numbers].map(([key, number]) => ({ key, number, title: null, actions: actionsOf(key) })),
  };
}
