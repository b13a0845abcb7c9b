import { type Follow, type Reference, type StartDays, defineScraper } from '../../kit/index.js';
import { API, HOME, SEARCHED, readChanges, readSearch, readSteps, steps } from './pages.js';
import { STAGES } from './stages.js';

const DAY_MS = 86_400_000;

/** The first run takes the year's bills by the search, kind by kind; later runs what was updated since the last one. */
function start({ since, today }: StartDays): Follow[] {
  const year = today.slice(0, 4);
  if (since === null)
    return SEARCHED.map((kind) => ({ page: 'search', url: `${API}/pesquisa/lista.json?sigla=${kind}&ano=${year}` }));
  const days = Math.max(1, Math.round((Date.parse(today) - Date.parse(since)) / DAY_MS) + 1);
  return [{ page: 'changes', url: `${API}/atualizadas.json?numdias=${days}`, changesOnly: true }];
}

/** Pages for readers and the service's own addresses end in the code; a printed number is found by no address. */
function find({ url }: Reference): Follow | null {
  const code =
    /^https?:\/\/www25\.senado\.leg\.br\/web\/atividade\/materias\/-\/materia\/(\d+)/.exec(url ?? 'none')?.[1] ??
    /^https?:\/\/legis\.senado\.leg\.br\/dadosabertos\/materia\/(?:movimentacoes\/)?(\d+)/.exec(url ?? 'none')?.[1];
  return code === undefined ? null : steps(code);
}

/** Bills before the Federal Senate of Brazil. The Chamber of Deputies has its own registry, with other identifiers. */
export const senadoBrasil = defineScraper({
  id: 'br/senado',
  title: 'Senado Federal, Dados Abertos',
  titleEn: 'Federal Senate of Brazil, open data',
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
  pages: { search: readSearch, changes: readChanges, steps: readSteps },
  moving: ['search', 'changes'],
  cards: ['steps'],
});
