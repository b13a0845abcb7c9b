import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { root } from '../root.js';
import type { StandIn, StandInPage } from '../stand-in.js';
import { type Card, dumaCard, dumaList } from './duma-card.js';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};
const ADDRESS = /(?:url: |"_url":\s*")(https?:\/\/[^\s">]+)/;

/** Path and query, as a server sees them. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return decodeURI(pathname + search);
}

/** The examples of a registry under the paths of the addresses they carry; those of another page at one address are left out. */
export function serveExamples(site: StandIn, scraper: Scraper, labels: readonly string[]): void {
  const folder = join(root, 'scrapers', scraper.id, 'examples');
  const files = readdirSync(folder).filter(
    (name) => !name.endsWith('.expected.json') && labels.includes(name.split('.').slice(0, 2).join('.')),
  );
  for (const name of files) {
    const body = readFileSync(join(folder, name), 'utf8');
    const address = ADDRESS.exec(body)?.[1];
    if (address) site.put(pathOf(address), { body, type: TYPES[name.split('.').at(-1) as string] as string });
  }
}

/** The Duma's list and cards; every list a run starts from is there, all but the first without rows. */
export function serveDuma(site: StandIn, scraper: Scraper, cards: readonly Card[], today: string): void {
  const lists = scraper.start({ since: null, today });
  for (const [index, list] of lists.entries()) site.put(pathOf(list.url), dumaList(index === 0 ? cards : []));
  for (const card of cards) site.put(pathOf(`https://sozd.duma.gov.ru/bill/${card.number}`), dumaCard(card));
}

const NO_ACTS: StandInPage = { body: '{"totalResultsCount":0,"data":[]}', type: TYPES.json as string };

/** The parliament of Kyrgyzstan: today's list, one page of vote articles, and a register of acts without new ones. */
export function serveKenesh(site: StandIn, scraper: Scraper): void {
  serveExamples(site, scraper, ['list.today', 'list.end', 'article.l3-second', 'vote.lines', 'vote.columns']);
  site.put('/sed/docs?page=1&limit=100', { body: '{"content":[]}', type: TYPES.json as string });
  site.put('/api/v1/GetDocuments', NO_ACTS);
  const article =
    '/ru/article/show/11300/zakonoproekti-rassmotrennie-25-oktyabrya-2023-goda-i-vnesennie-na-golosovanie';
  site.put('/ru/article/list/11?page=1', {
    body: `<!-- synthetic --><html><body><div class="news__grid"><div class="news__item news__item__3"><div class="news__item__date">25-10-2023</div><h3 class="news__item__title"><a class="news__item__title__link" href="${article}">Законопроекты, рассмотренные 25 октября 2023 года и внесенные на голосование</a></h3></div></div></body></html>`,
  });
  site.put('/ru/article/list/11?page=2', {
    body: '<!-- synthetic --><html><body><div class="news__grid"></div></body></html>',
  });
}
