import { type DraftAction, type Page, type PageResult, oneLine, readDate, textOrNull } from '../../kit/index.js';
import { type Step, committeeOf, common, numbersOf, stateOf, toAction, toDocument } from './steps.js';

type Found = ReturnType<Page['all']>;
const PAPER = /^(BT|BR)-Drucksache (\S+)/;

/** Values of a label: the items of its list, or its text. The names of classes are made anew with each release. */
function valuesOf(page: Page, wanted: string): string[] {
  const label = page
    .all('article label')
    .filter((_, element) => oneLine(page.$(element).text()) === wanted)
    .first();
  const value = label.next();
  const items = value.find('li').toArray();
  const texts = items.length > 0 ? items.map((item) => page.line(page.$(item))) : [page.line(value)];
  return texts.filter((text) => text !== '');
}

function paperOf(page: Page, item: Found): Step['paper'] {
  const link = page.all('a[aria-label$="-Drucksache"]', item).first();
  const number = PAPER.exec(page.line(link))?.[2];
  if (number === undefined) return null;
  return {
    number,
    url: page.absolute(link.attr('href') ?? ' '),
    title: oneLine(`${link.text()} ${link.next().text()}`),
  };
}

function checkedDay(page: Page, text: string): string {
  const date = readDate(text, 'dmy.');
  if (date !== null) return date;
  throw page.fault('parse.layout-changed', `expected a day of each step at ${page.url}, found nothing`);
}

/** The items below a heading of a step. */
function itemsOf(page: Page, item: Found, wanted: string): string[] {
  const heading = page
    .all('h4', item)
    .filter((_, element) => page.line(page.$(element)) === wanted)
    .first();
  return heading
    .next()
    .find('li')
    .toArray()
    .map((decision) => page.line(page.$(decision)));
}

const LEADING = / \(federführend\)$/;

function leadingOf(page: Page, item: Found): string | null {
  const leading = itemsOf(page, item, 'Ausschüsse:').find((name) => LEADING.test(name));
  return textOrNull(leading?.replace(LEADING, ' '));
}

/** What no other step shares: its words, and its paper or the pages of the minutes. */
const identity = (page: Page, words: string, item: Found) => `${words}, ${page.line(page.all('a', item).first())}`;

/** Steps stand in groups (Bundesrat, Bundestag, Bundesrat), so not in order of days; the order of the day decides. */
function procedure(page: Page): Step[] {
  const headings = page.all('#content-vorgangsablauf h3').toArray();
  return headings
    .map((heading) =>
      page.attempt((): Step => {
        const item = stepOf(page, page.$(heading) as Found);
        const marks = page.all('span', item);
        const words = page.line(page.$(heading));
        return {
          date: checkedDay(page, page.line(marks.eq(0))),
          words,
          house: textOrNull(marks.eq(1).text()),
          decisions: itemsOf(page, item, 'Beschluss:'),
          paper: paperOf(page, item),
          committee: leadingOf(page, item),
          sourceId: identity(page, words, item),
        };
      }),
    )
    .filter((step) => step !== null)
    .map((step, index, all) => told(page, step, all.slice(0, index)));
}

/** The item of a step has one heading. */
function stepOf(page: Page, heading: Found): Found {
  const item = heading.closest('li') as Found;
  const count = page.all('h3', item).length;
  if (count === 1) return item;
  throw page.fault('parse.layout-changed', `expected a step with one heading at ${page.url}, found ${count}`, {
    words: page.line(heading),
  });
}

/** Chapters of a budget may be debated under the same words on the same pages; they are told apart by their order. */
function told(page: Page, step: Step, earlier: readonly Step[]): Step {
  const same = earlier.filter(({ sourceId }) => sourceId === step.sourceId);
  const before = same.length;
  if (!step.words.includes('(Einzelpläne)') && same.some(({ date }) => date === step.date))
    page.note('parse.unknown-row', `expected each step once at ${page.url}, found «${step.sourceId}» twice`, {
      words: step.words,
    });
  return before === 0 ? step : { ...step, sourceId: `${step.sourceId} (${before + 1})` };
}

/** Pages saved with the procedure folded in still name papers and debates in their overview. */
function overview(page: Page): Step[] {
  return [...overviewRows(page, 'Wichtige Drucksachen'), ...overviewRows(page, 'Plenum')].sort((a, b) =>
    a.date.localeCompare(b.date),
  );
}

function overviewRows(page: Page, label: string): Step[] {
  const list = page
    .all('article label')
    .filter((_, element) => page.line(page.$(element)) === label)
    .first()
    .next();
  const rows = list.children('li').toArray();
  return rows
    .map((row) => page.attempt(() => overviewStep(page, page.$(row) as Found)))
    .filter((step) => step !== null);
}

function overviewStep(page: Page, row: Found): Step {
  const link = page.all('a', row).first();
  const house = /^(BT|BR)-/.exec(page.line(link))?.[1] ?? null;
  const paper = paperOf(page, row);
  const rest = row.children().eq(1).clone();
  if (paper === null) rest.find('a').remove();
  const words = paper === null ? page.line(rest) : (/\(([^)]+)\)\s*$/.exec(paper.title)?.[1] ?? paper.title);
  const date = checkedDay(page, page.line(row.children().eq(0)));
  return { date, words, house, decisions: [], paper, committee: null, sourceId: identity(page, words, row) };
}

/** «Gesetz vom 19.06.2022 - BGBl. I 2022, Nr. 20 22.06.2022 , S. 921»: signed on the first day, published on the second. */
function promulgation(page: Page): DraftAction[] {
  return valuesOf(page, 'Verkündung:').flatMap((words) => {
    const days = words.match(/\d{2}\.\d{2}\.\d{4}/g) ?? [];
    const date = page.attempt(() => readDate(days.at(-1), 'dmy.'));
    return [{ date, words, order: 1_000, classes: ['promulgation', 'became-law'], stage: 'enacted' }];
  });
}

function entryIntoForce(page: Page): DraftAction[] {
  return valuesOf(page, 'Inkrafttreten:').flatMap((words) => {
    const date = page.attempt(() => readDate(words, 'dmy.'));
    return date === null
      ? []
      : [{ date, words: `Inkrafttreten: ${words}`, order: 1_001, classes: ['entry-into-force'], stage: 'in-force' }];
  });
}

/** The kind of procedure stands above the title: «Vorgang - Gesetzgebung». A motion («Vorgang - Antrag») looks the same. */
function isLegislation(page: Page, title: Found): boolean {
  const kind = /^Vorgang - (.+)$/.exec(page.line(title.prev()))?.[1];
  if (kind !== undefined) return kind === 'Gesetzgebung';
  throw page.fault(
    'parse.not-the-page',
    `expected «Vorgang - …» above the title at ${page.url}, found «${page.line(title.prev())}»; save the page when it has been drawn`,
  );
}

function mandatory(page: Page, label: string, form: RegExp): string {
  const [value] = valuesOf(page, label);
  const found = form.exec(value ?? 'none')?.[0];
  if (found !== undefined) return found;
  throw page.fault('parse.layout-changed', `expected «${label}» with ${form.source} at ${page.url}, found «${value}»`, {
    label,
  });
}

/** The page for readers, saved after its script has drawn it. */
export function humanPage(page: Page): PageResult {
  const title = page.all('article h1');
  if (title.length !== 1)
    throw page.fault(
      'parse.not-the-page',
      `expected one title in «article h1» at ${page.url}, found ${title.length}; save the page when it has been drawn`,
    );
  if (!isLegislation(page, title)) return {};
  const key = mandatory(page, 'ID:', /^\d+$/);
  const session = /^(\d+)\. Wahlperiode/.exec(page.line(title.next()))?.[1];
  if (session === undefined)
    throw page.fault(
      'parse.layout-changed',
      `expected «… Wahlperiode» below the title at ${page.url}, found «${page.line(title.next())}»`,
    );
  const steps = page.all('#content-vorgangsablauf').length > 0 ? procedure(page) : overview(page);
  const actions = [
    ...steps.map((step, order) => toAction(page, step, order)),
    ...promulgation(page),
    ...entryIntoForce(page),
  ];
  const documents = new Map(steps.flatMap(toDocument).map((document) => [document.url, document]));
  return {
    bills: [
      {
        ...common(key, page.line(title), session),
        ...numbersOf(page, steps),
        introducedOn: steps.find(({ words }) => words.startsWith('Gesetzentwurf'))?.date ?? null,
        sponsors: valuesOf(page, 'Initiative:'),
        committee: committeeOf(steps),
        ...stateOf(page, textOrNull(valuesOf(page, 'Beratungsstand:')[0])),
        actions,
        documents: [...documents.values()],
      },
    ],
  };
}
