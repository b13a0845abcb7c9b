import { type Follow, type Reference, type StartDays, defineScraper } from '../../kit/index.js';
import { API, HOME, KINDS, card, readBill, readList, readSteps } from './pages.js';
import { STAGES } from './stages.js';

const FIRST_RUN_DAYS = 30;
const DAY_MS = 86_400_000;

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

/** Without days the service answers with the last thirty only, so both are always named. */
function start({ since, today }: StartDays): Follow[] {
  const from = since ?? daysBefore(today, FIRST_RUN_DAYS);
  const query = `siglaTipo=${KINDS.join(',')}&dataInicio=${from}&dataFim=${today}&itens=100&ordem=ASC&ordenarPor=id&pagina=1`;
  return [{ page: 'list', url: `${API}?${query}`, changesOnly: true }];
}

/** The service's own address and the page for readers both end in the identifier; a printed number is found by no address. */
function find({ url }: Reference): Follow | null {
  const id =
    /^https:\/\/dadosabertos\.camara\.leg\.br\/api\/v2\/proposicoes\/(\d+)/.exec(url ?? 'none')?.[1] ??
    /^https?:\/\/www\.camara\.(?:leg|gov)\.br\/.*[?&]idProposicao=(\d+)/.exec(url ?? 'none')?.[1] ??
    /^https:\/\/www\.camara\.leg\.br\/propostas-legislativas\/(\d+)/.exec(url ?? 'none')?.[1];
  return id === undefined ? null : card(id);
}

/** Bills before the Chamber of Deputies of Brazil. The Senate has its own registry, with other identifiers. */
export const camaraBrasil = defineScraper({
  id: 'br/camara',
  title: 'Câmara dos Deputados, Dados Abertos',
  titleEn: 'Chamber of Deputies of Brazil, open data',
  home: HOME,
  country: 'BR',
  languages: ['pt'],
  timeZone: 'America/Sao_Paulo',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 2 },
  headers: { Accept: 'application/json' },
  start,
  find,
  expect: { min: 0, max: 20_000 },
  maxPages: 20_000,
  // By the constitution the Congress sits from 2 February to 17 July and from 1 August to 22 December.
  recess: [
    { from: '07-18', to: '07-31' },
    { from: '12-23', to: '02-01' },
  ],
  sessions: null,
  sureness: 'described',
  stages: STAGES,
  pages: { list: readList, bill: readBill, steps: readSteps },
  moving: ['list'],
  cards: ['bill'],
  parts: ['steps'],
});
