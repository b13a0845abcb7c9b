import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  oneLine,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { checkBlocks } from './check.js';
import { type Line, type Part, partsOf } from './lines.js';
import { OTHER_CHAMBER, PLACES } from './stages.js';

const ADDRESS = /\/(\d{1,2})\/dossiers\/([^/?#]+)\.asp/i;
const DATE = String.raw`\d{1,2}(?:er)? \p{L}+ \d{4}`;
const LAW = new RegExp(
  String.raw`^(Loi(?: organique| constitutionnelle)?) n[°º] ?(\S+) du (${DATE}) ?(.*?)(?: publiée|$)`,
  'u',
);
const JOURNAL = new RegExp(String.raw`publiée au Journal Officiel du (${DATE})`, 'u');

/**
 * What a line says, from the first of these words on. The text of a bill is named before: «Projet de loi relatif à la
 * santé, n° 2302, déposé le 15 octobre 2014 (mis en ligne …)».
 */
const SAYINGS: readonly RegExp[] = [
  new RegExp(String.raw`^Rapport d'information.*? le ${DATE}`, 'u'),
  new RegExp(String.raw`^(?:- )?(Rapport(?: n° \d+)? déposé le ${DATE})`, 'u'),
  new RegExp(String.raw`^(?:- )?(Texte de la commission n° \d+ \([\d-]+\) déposé le ${DATE})`, 'u'),
  new RegExp(String.raw`^Avis n° \d+ déposé le ${DATE}`, 'u'),
  new RegExp(String.raw`Le Gouvernement a engagé la procédure accélérée.*? le ${DATE}`, 'u'),
  new RegExp(String.raw`^Saisine du Conseil constitutionnel le ${DATE}(?: par [^,.]+)?`, 'u'),
  new RegExp(String.raw`^Décision n° \d+ DC du ${DATE}`, 'u'),
  new RegExp(String.raw`^Pro(?:jet|position) de loi.*, ?n° \d+(?: \([\d-]+\))?, (déposée? le ${DATE})`, 'u'),
  new RegExp(
    String.raw`^Pro(?:jet|position) de loi.*?, ((?:adopt|modifi|rejet)ée?[^.]* (?:par l'Assemblée nationale|par le Sénat) le ${DATE})`,
    'u',
  ),
  // A vote in words that are not known is reported by them.
  new RegExp(
    String.raw`^Pro(?:jet|position) de loi.*?, ([^,]* (?:par l'Assemblée nationale|par le Sénat) le ${DATE})`,
    'u',
  ),
];

const REFERRAL = /(renvoyée? à )(la commission .+)$/;

interface Block {
  heading: string;
  chamber: string | null;
  at: string;
  lines: Line[];
}

function chamberOf(text: string): string | null {
  return /Assemblée nationale|Sénat/.exec(text)?.[0] ?? null;
}

/** The blocks of one bill; the same reading stands for another step in the chamber that comes second. */
function blocksOf(page: Page, part: Part): Block[] {
  const starts = part.flatMap((line, index) => (line.isBlock ? [index] : []));
  const blocks = starts.map((start, index) => {
    const heading = (part[start] as Line).text;
    const at = PLACES.find((place) => place.heading.test(heading))?.at ?? 'nowhere';
    if (at === 'nowhere')
      page.note(
        'parse.unknown-row',
        `expected the heading of a known reading at ${page.url}, found «${heading}»; add it to PLACES`,
        { heading },
      );
    return { heading, at, chamber: chamberOf(heading), lines: part.slice(start + 1, starts[index + 1]) };
  });
  const first = blocks.find(({ chamber }) => chamber !== null)?.chamber;
  return blocks.map((block) =>
    block.at === 'first' && block.chamber !== first ? { ...block, at: OTHER_CHAMBER } : block,
  );
}

function sayingsOf(text: string): string[] {
  const found = SAYINGS.map((saying) => saying.exec(text)).find((match) => match !== null);
  const referral = REFERRAL.exec(text);
  return [...(found ? [found[1] ?? found[0]] : []), ...(referral ? [`${referral[1]}${referral[2]}`] : [])];
}

/** A referral has the day of the deposit before it; where none stands (a final reading) it has no day, and is no step. */
function readBlock(page: Page, block: Block): DraftAction[] {
  const actions: DraftAction[] = [];
  for (const words of block.lines.flatMap(({ text }) => sayingsOf(text))) {
    const last = words.match(new RegExp(DATE, 'gu'))?.at(-1);
    const date = last === undefined ? (actions.at(-1)?.date ?? null) : page.attempt(() => readDate(last, 'words'));
    if (date === null) continue;
    const chamber = chamberOf(/ par (?:l'Assemblée nationale|le Sénat)/.exec(words)?.[0] ?? block.heading);
    actions.push({ date, words, at: block.at, chamber });
  }
  return actions;
}

/** Both chambers have adopted the text of the joint committee. */
function passedTwice(actions: readonly DraftAction[]): DraftAction[] {
  const adopted = actions.filter(({ at, words }) => at === 'joint-text' && words.startsWith('adopt'));
  const chambers = new Set(adopted.map(({ chamber }) => chamber));
  return actions.map((action) =>
    chambers.size === 2 && action === adopted.at(-1) ? { ...action, stage: 'passed' } : action,
  );
}

interface Law {
  actions: DraftAction[];
  title: string | null;
  document: BillDocument[];
}

function readLaw(page: Page, part: Part): Law {
  const line = part.find(({ text }) => LAW.test(text));
  const found = line && LAW.exec(line.text);
  if (!line || !found) return { actions: [], title: null, document: [] };
  const [, kind, number, day, rest] = found as unknown as [string, string, string, string, string];
  if (!/^\d{4}-\d+$/.test(number))
    throw page.fault(
      'parse.bad-number',
      `expected the number of a law such as 2016-41 at ${page.url}, found «${number}»`,
      { number },
    );
  const title = oneLine(`${kind} n° ${number} du ${day} ${rest}`);
  const date = readDate(day, 'words');
  const printed = part.map(({ text }) => JOURNAL.exec(text)).find((match) => match != null);
  const link = line.links.find(({ href }) => href.includes('legifrance'));
  return {
    title,
    actions: [
      { date, words: title, at: null, chamber: null, order: 900 },
      ...(printed
        ? [{ date: readDate(printed[1], 'words'), words: printed[0], at: null, chamber: null, order: 901 }]
        : []),
    ],
    document: link
      ? [{ url: page.absolute(link.href), title, mediaType: 'text/html', language: 'fr', date, kind: 'text' }]
      : [],
  };
}

/** «Projet de loi relatif à la santé»: the kind and the subject, without what was done with it; titles change on the way. */
const TITLE =
  /^(Pro(?:jet|position) de loi(?: organique| constitutionnelle)?)\s*((?:[^,]|, (?!n° |adopt|modifi|rejet|après|transmi))*?)(?:, ?(?:adopt|modifi|rejet|après|transmi)[^,]*(?:, (?=par|après|en |dans)[^,]*)*)?(?:, ((?:de |d'|relati|portant|pour |visant|tendant|instituant|autorisant)[^,]*))?, ?(?:n° \d|adopt|modifi|rejet)/u;

function titlesOf(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap(({ lines }) => lines.map(({ text }) => TITLE.exec(text.replace(/ ,/g, ','))));
  const titles = texts
    .filter((match) => match !== null)
    .map(([, kind, before, after]) => oneLine(`${kind} ${before || (after ?? ' ')}`));
  return [
    ...new Set(titles.filter((title) => !/^Pro(?:jet|position) de loi(?: organique| constitutionnelle)?$/.test(title))),
  ];
}

const DOCUMENTS =
  /^(?:https?:\/\/www\.assemblee-nationale\.fr)?\/\d{1,2}\/(?:projets|propositions|rapports|ta|ta-commission|ta-pdf|pdf|rap-info|europe)\//;

function metaOf(page: Page, name: string): string[] {
  const content = page.all(`meta[name="${name}"]`).first().attr('content');
  return content === undefined ? [] : content.split('|').map(oneLine);
}

/**
 * The two lists of the head are parallel, and name the same files by other folders; documents that they leave out are
 * named by their links.
 */
function documentsOf(page: Page, part: Part): BillDocument[] {
  const [titles, urls] = [metaOf(page, 'TITRES_DOC'), metaOf(page, 'URLS_DOC')];
  const files = urls.map((url) => url.split('/').at(-1));
  const links = part.flatMap((line) => line.links).filter(({ href, text }) => DOCUMENTS.test(href) && text !== '');
  return [...new Map(links.map((link) => [link.href, link])).values()].map(({ href, text }) => {
    const title = textOrNull(titles[files.indexOf(href.split('/').at(-1))]) ?? text;
    const isText = /^(?:Pro(?:jet|position) de loi|Texte adopté|TA n°|N° ?\d+ - Pro)/.test(title);
    const isNote = /^(?:Etude|Étude) d'impact/.test(title);
    return {
      url: page.absolute(href),
      title,
      mediaType: href.endsWith('.pdf') ? 'application/pdf' : 'text/html',
      language: 'fr',
      date: null,
      kind: isText ? 'text' : isNote ? 'explanatory' : 'other',
    };
  });
}

/** The number of the first text in the Assembly; numbers of the Senate restart each year. */
function numbersOf(blocks: readonly Block[]): string[] {
  const lines = blocks
    .filter(({ chamber, at }) => chamber !== 'Sénat' && at !== 'joint-text')
    .flatMap(({ lines: own }) => own);
  const found = lines.map(({ text }) => /^Pro(?:jet|position) de loi.*, ?(n° \d+), déposée? le/.exec(text)?.[1]);
  return [...new Set(found.filter((number) => number !== undefined))];
}

function readBill(page: Page, part: Part, law: Law): Omit<DraftBill, 'key' | 'session'> {
  const blocks = blocksOf(page, part);
  const actions = passedTwice(blocks.flatMap((block) => readBlock(page, block)));
  const titles = titlesOf(blocks);
  const title =
    titles.at(-1) ??
    textOrNull(
      page
        .all('title')
        .first()
        .text()
        .replace(/^Assemblée nationale - /, ' '),
    );
  if (title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected «Projet de loi …, n° …, déposé le …» at ${page.url}, found none`,
    );
  const numbers = numbersOf(blocks);
  const referred = actions.find(({ words }) => words.startsWith('renvoy'))?.words.replace(/^renvoyée? à la /, ' ');
  return {
    number: numbers[0] ?? null,
    numbers,
    title,
    titles: titles.length > 1 ? { fr: title, 'fr-x-first': titles[0] as string } : { fr: title },
    introducedOn: actions.find(({ at, words }) => at === 'first' && words.startsWith('dépos'))?.date ?? null,
    sponsors: title.startsWith('Projet') ? ['Gouvernement'] : [],
    committee: textOrNull(referred),
    actions: [...actions, ...law.actions].map((action, order) => ({ ...action, order: action.order ?? order })),
    documents: [...documentsOf(page, part), ...law.document],
  };
}

/** A dossier of a past legislature. It may hold two bills; each has the parts after the law, where there is one. */
export function dossier(page: Page): PageResult {
  const [, session, slug] =
    ADDRESS.exec(page.all('meta[name="URL_DOSSIER"]').first().attr('content') ?? page.url) ?? [];
  const parts = partsOf(page);
  const bodies = parts.flatMap((part, index) => (part.some(({ isBlock }) => isBlock) ? [index] : []));
  if (session === undefined || slug === undefined || bodies.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected a dossier with blocks «ETAPE…» at ${page.url}, found «${page.line(page.all('title').first()).slice(0, 80)}»; read it again later`,
    );
  checkBlocks(
    page,
    bodies.map((body) => parts[body] as Part),
  );
  const bills = bodies.map((body, index) =>
    page.attempt((): DraftBill => {
      const before = parts.slice(index === 0 ? 0 : (bodies[index - 1] as number) + 1, body).flat();
      const bill = readBill(page, parts[body] as Part, readLaw(page, before));
      const suffix = index === 0 ? ' ' : `-${bill.numbers?.[0]?.replace(/\D/g, ' ').trim() ?? index + 1}`;
      return { key: `${session}/${slug}${suffix}`.trim(), session, ...bill };
    }),
  );
  return { bills: bills.filter((bill) => bill !== null) };
}
