import type { Follow, Reference } from '../../kit/index.js';

/** The site, the API, and the host of the older pages. */
export const HOME = 'https://www.sejm.gov.pl';
export const API = 'https://api.sejm.gov.pl';
export const ORKA = 'https://orka.sejm.gov.pl';
/** The term whose bills move, from the day of its first sitting. */
export const TERM = '10';
/** The answer may be shorter than asked; the list ends with an empty one. */
const LIMIT = 2000;

/** The list from a row on; the API of one process; its page on the site (terms 7 on); the older page (terms 3 to 6). */
export const listPage = (offset: number): Follow => ({
  page: 'list',
  url: `${API}/sejm/term${TERM}/processes?offset=${offset}&limit=${LIMIT}`,
});
export const card = (term: string, number: string): Follow => ({
  page: 'process',
  url: `${API}/sejm/term${term}/processes/${number}`,
});
export const webPage = (term: string, number: string): Follow => ({
  page: 'web',
  url: `${HOME}/Sejm${term}.nsf/PrzebiegProc.xsp?nr=${number}`,
});
const oldPage = (term: string, number: string): Follow => ({
  page: 'old',
  url: `${ORKA}/proc${term}.nsf/opisy/${number}.htm`,
});

const LINKS: readonly RegExp[] = [
  /sejm\.gov\.pl\/Sejm(\d+)\.nsf\/(?:PrzebiegProc|druk)\.xsp\?nr=([\w-]+)/i,
  /api\.sejm\.gov\.pl\/sejm\/term(\d+)\/(?:processes|prints)\/([\w-]+)/i,
  /orka\.sejm\.gov\.pl\/proc(\d+)\.nsf\/opisy\/([\w-]+)\.htm/i,
];

/** Each era of terms has its own pages. */
export function find({ url, number, session }: Reference): Follow | null {
  const linked = LINKS.map((form) => form.exec(url ?? 'none')).find((found) => found !== null);
  const term = linked?.[1] ?? session ?? 'none';
  const print = linked?.[2] ?? number?.trim().replace(/^druk(?: sejmowy)?(?: nr)?\s*/i, '') ?? 'none';
  if (!/^\d+$/.test(term) || !/^\d+(-[A-Z]+)?$/i.test(print)) return null;
  if (Number(term) >= 9) return card(term, print);
  return Number(term) >= 7 ? webPage(term, print) : Number(term) >= 3 ? oldPage(term, print) : null;
}
