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
import {
  type Found,
  divisionOf,
  each,
  filed,
  gazette,
  identity,
  mustSay,
  stageActions,
  texts,
  titled,
} from './facts.js';
import { SITTING, orderOf } from './stages.js';

const MONTHS = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];

/** The process that a newer page belongs to, by its own links: the title may name the print only. */
function processOf(page: Page) {
  const found = /Sejm(\d+)\.nsf\/PrzebiegProc\.xsp\?nr=([\w-]+)/.exec(page.text);
  return identity(page, found?.[1] ?? null, found?.[2] ?? null);
}

/** «16 maja 2023» */
function dayInWords(text: string): string | null {
  const [day, month, year] = oneLine(text).split(' ');
  const place = MONTHS.indexOf(month?.toLowerCase() ?? 'none') + 1;
  return readDate(place > 0 ? `${day}-${place}-${year}` : text, 'dmy-');
}

/** Lines under a step: «Decyzja: …», «Wynik: …»; what the Senate decided has no label. */
function labelled(page: Page, step: Found): { lines: string[]; of: (label: string) => string | null } {
  const lines = each(page, '> div > p', step).map((line) => page.line(line));
  const of = (label: string) =>
    textOrNull(lines.find((line) => line.startsWith(`${label}: `))?.slice(label.length + 2));
  return { lines, of };
}

/** A step of the newer page: the day, the heading without its link, what was decided. */
function webStep(page: Page, step: Found, key: string): DraftAction[] {
  const heading = page.one('> h3, > h4', step).clone() as Found;
  heading.find('a').remove();
  const words = page.line(heading).replace(/\s*-$/, '');
  const date = dayInWords(page.line(page.one('> span', step)));
  if (date === null) return [];
  if (/wpłynął/.test(words)) return filed(date, words, key);
  const { lines, of } = labelled(page, step);
  const isSenate = /^Stanowisko Senatu/i.test(words);
  const decision = of('Decyzja') ?? (isSenate ? (lines.find((line) => /^(nie )?wn[io]/i.test(line)) ?? null) : null);
  const within = step.hasClass('koniec') ? page.line(page.all('li.poczatek > h3', step.parent() as Found)) : words;
  return stageActions(date, words, decision, divisionOf(of('Głosowanie'), of('Wynik'))).map((action) => ({
    ...action,
    order: (action.order ?? 0) - orderOf(words) + orderOf(within),
  }));
}

/** The course of a bill on the pages of terms 7 and later. */
export function web(page: Page): PageResult {
  mustSay(page, /Druk nr|Przebieg procesu/i);
  const { key, ...rest } = processOf(page);
  const root = page.one('ul.proces');
  const steps = each(page, 'li', root).filter(
    (step) => page.all('> span', step).length > 0 && page.all('> h3, > h4', step).length > 0,
  );
  const actions = steps.flatMap((step) => page.attempt(() => webStep(page, step, key)) ?? []);
  const acts = each(page, 'a.isap', root).map((link) => gazette(page, link));
  const committee = steps
    .map((step) => /^do (Komisji .+)$/.exec(page.line(page.all('> div > p', step).first()))?.[1])
    .find((name) => name !== undefined);
  const draft: DraftBill = {
    key,
    ...rest,
    ...titled(page.line(page.one('div.h2'))),
    committee: committee ?? null,
    introducedOn: actions.find(({ sourceId }) => sourceId)?.date ?? null,
    actions: [...actions, ...acts.flatMap((act) => act.actions)],
    documents: [...texts(page), ...acts.flatMap((act) => act.documents)],
  };
  const links = each(page, 'a[href*="poskomprocall"], a[href*="opinieBAS.xsp"]').map((link) =>
    page.absolute(link.attr('href') ?? 'no href'),
  );
  return {
    bills: [draft],
    follow: links.map((url) => ({
      page: url.includes('opinieBAS') ? 'opinions' : 'sittings',
      url: url.replace(/^http:/, 'https:'),
    })),
  };
}

/** What committees did with the bill, by sitting; a row without a day belongs to the sitting above it. */
export function sittings(page: Page): PageResult {
  mustSay(page, /Posiedzenia komisji/i);
  const identified = processOf(page);
  let date: string | null = null;
  const actions = each(page, 'tr:has(> td[align="left"])').flatMap((row, index): DraftAction[] => {
    date = page.attempt(() => readDate(page.line(page.all('nobr', row)), 'dmy-')) ?? date;
    return date === null
      ? []
      : [{ date, words: page.line(page.one('> td[align="left"]', row)), at: SITTING, order: index }];
  });
  return { bills: [{ ...identified, title: null, actions }] };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
};

/** Opinions of the Sejm's own office on the bill. */
export function opinions(page: Page): PageResult {
  mustSay(page, /Opinie Biura Analiz/i);
  const documents = each(page, 'tr:has(span[title="Tytuł opinii"])').map((row): BillDocument => {
    const url = page.absolute(page.one('a', row).attr('href') ?? 'no href');
    return {
      url,
      title: page.line(page.one('span[title="Tytuł opinii"]', row)),
      mediaType: MEDIA_TYPES[/\.(\w+)$/.exec(url)?.[1]?.toLowerCase() ?? 'none'] ?? null,
      language: 'pl',
      date: readDate(page.line(page.one('span[title="Data wykonania"]', row)), 'iso'),
      kind: 'other',
    };
  });
  return { bills: [{ ...processOf(page), title: null, documents }] };
}
