import {
  type ActionClass,
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  readDate,
} from '../../kit/index.js';
import { type Found, lineOrNull, readNumber, splitSponsors, titleOf } from './printed.js';
import { clausesOf, stageWords } from './stages.js';

const SPONSORS = 'Субъект права законодательной инициативы';
const COMMITTEE = 'Ответственный комитет';
/** Any key of the passport may be missing, so one known label is enough; a translated page has none. */
const LABELS = [
  SPONSORS,
  COMMITTEE,
  'Форма законопроекта',
  'Профильный комитет',
  'Отрасль законодательства',
  'Внесение законопроекта в Государственную Думу',
];

const DUMA = 'Государственная Дума';
const PRESIDENT = 'Президент Российской Федерации';
/** By the number of the stage; publication (11) belongs to no chamber. */
const CHAMBERS: Readonly<Record<number, string>> = {
  1: DUMA,
  2: DUMA,
  3: DUMA,
  4: DUMA,
  5: DUMA,
  6: 'Совет Федерации',
  7: DUMA,
  8: PRESIDENT,
  9: DUMA,
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  msword: 'application/msword',
  rtf: 'application/rtf',
  pdf: 'application/pdf',
};

function checkCard(page: Page): void {
  const isCard = page.all('#number_oz_id, #oz_name, #opc_hild, #bh_histras').length > 0;
  if (!isCard)
    throw page.fault(
      'parse.not-the-page',
      `expected the card of a bill at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»; read it again later`,
    );
  page.one('#number_oz_id');
  const labels = page
    .all('#opc_hild .opch_l_txt, #bh_histras .ttl .lnk')
    .toArray()
    .map((label) => page.line(page.$(label)));
  const isTranslated = page.all('html.translated-ltr, html.translated-rtl').length > 0;
  if (!isTranslated && labels.some((label) => LABELS.includes(label))) return;
  throw page.fault(
    'parse.not-the-page',
    `expected labels in Russian such as «${SPONSORS}» at ${page.url}, found «${labels.slice(0, 3).join('», «')}»; save the page without translation`,
  );
}

function readPassport(page: Page): Map<string, string | null> {
  const rows = page
    .all('#opc_hild tr')
    .toArray()
    .map((row) => page.$(row));
  return new Map(rows.map((row) => [page.line(page.all('.opch_l_txt', row)), lineOrNull(page.all('.opch_r', row))]));
}

/** A card with its history: the other tabs repeat every event under the same ids, so only #bh_histras is read. */
interface Card {
  page: Page;
  number: string;
  history: Found;
}

/** What the registry calls the steps of one number; stands before them in a line of its own. */
function headingOf({ page, history }: Card, at: string): string | null {
  return lineOrNull(page.all(`.bh_etap_not[data-eventnum="${at}"] .name`, history).first());
}

/**
 * The decision words; without any, the heading with the registry's own remark: a step that is only expected carries
 * the time of its first document as its date and says «Дата события не определена».
 */
function readWords(card: Card, event: Found, at: string): { words: string; isDecision: boolean } {
  const { page } = card;
  const decisions = page
    .all('.algstname span.name li', event)
    .toArray()
    .map((item) => lineOrNull(page.$(item)))
    .filter((words) => words !== null);
  if (decisions.length > 0) return { words: [...new Set(decisions)].join('; '), isDecision: true };
  const heading = headingOf(card, at);
  if (heading === null)
    throw page.fault(
      'parse.layout-changed',
      `expected words or a heading for step ${at} of ${card.number} at ${page.url}, found neither`,
      { at },
    );
  const remark = lineOrNull(page.all('.no_data_fevent', event).first());
  return { words: remark === null ? heading : `${heading} (${remark})`, isDecision: false };
}

/** Clauses of one decision come in any order, so its classes are those of all of them; an unknown clause is reported. */
function classesOf(page: Page, words: string, at: string): ActionClass[] {
  const clauses = clausesOf(words).map((clause) => ({ clause, entry: stageWords(clause, at) }));
  for (const { clause } of clauses.filter(({ entry }) => entry === null)) {
    page.note('normalise.unknown-stage', `ru/sozd has no stage for «${clause}» at ${at}; add it to its stages table`, {
      words: clause,
      at,
    });
  }
  return [...new Set(clauses.flatMap(({ entry }) => entry?.classes ?? []))];
}

const SECONDS_PER_DAY = 86_400;
const LAST_DUMA_STAGE = 5;

/**
 * Order within a day, in seconds. In the Duma a bill may go from the third reading back to the second within minutes,
 * so the time counts; beyond it times are fillers (00:00:00, 20:00:00, 23:59:59), so the stage counts before the time.
 */
function orderOf(stage: number, time: string): number {
  const [hours, minutes, seconds] = (/T(\d\d):(\d\d):(\d\d)/.exec(time) ?? [0, 0, 0, 0]).slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  return (stage > LAST_DUMA_STAGE ? stage * SECONDS_PER_DAY : 0) + hours * 3600 + minutes * 60 + seconds;
}

function readEvent(card: Card, event: Found): DraftAction {
  const { page, number } = card;
  const at = event.attr('data-eventnum') ?? 'nowhere';
  if (!/^\d+\.\d+$/.test(at))
    throw page.fault('parse.unknown-row', `expected a step number such as 3.3 at ${page.url}, found «${at}»`, { at });
  const stage = Number(/\bbhi(\d+)\b/.exec(event.closest('.root-stage').attr('class') ?? at)?.[1] ?? at.split('.')[0]);
  const time = event.attr('data-eventdate') ?? ' ';
  const { words, isDecision } = readWords(card, event, at);
  return {
    date: readDate(time, 'iso-instant'),
    words,
    at,
    chamber: CHAMBERS[stage] ?? null,
    // An expected step has no id of its own yet; its number is the bill's only one of that kind.
    sourceId: event.attr('id') ?? `${number}/${at}`,
    order: orderOf(stage, time),
    classes: isDecision ? classesOf(page, words, at) : [],
  };
}

function readDocument(page: Page, link: Found): BillDocument {
  const title = lineOrNull(page.one('.doc_wrap', link));
  if (title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected the name of a document in «.doc_wrap» at ${page.url}, found nothing`,
    );
  const format = /\bformat-([a-z0-9]+)/.exec(page.all('.icon-file', link).first().attr('class') ?? 'none')?.[1];
  // The tooltip begins with the day of upload and goes on with a person's name, which is not kept.
  const uploaded = /^\s*\d\d\.\d\d\.\d{4}/.exec(link.attr('title') ?? 'none')?.[0];
  return {
    url: page.absolute(link.attr('href') ?? '/'),
    title,
    mediaType: MEDIA_TYPES[format ?? 'none'] ?? null,
    language: 'ru',
    date: uploaded
      ? readDate(uploaded, 'dmy.')
      : readDate(link.closest('[data-eventdate]').attr('data-eventdate'), 'iso-instant'),
  };
}

/** Links, not the spans around them: some links stand alone. */
function readDocuments({ page, history }: Card): BillDocument[] {
  const links = page.all('a.a_event_files[href]', history).toArray();
  const documents = links
    .map((link) => page.attempt(() => readDocument(page, page.$(link))))
    .filter((document) => document !== null);
  return [...new Map(documents.map((document) => [document.url, document])).values()];
}

/** The words that ended a finished bill: those of its latest deciding step. */
function endingWords(actions: readonly DraftAction[]): string | null {
  const deciding = actions.filter(({ words, at }) => stageWords(words, at ?? 'nowhere')?.outcome !== undefined);
  const latest = deciding
    .sort((a, b) => (a.date ?? '0').localeCompare(b.date ?? '0') || (a.order ?? 0) - (b.order ?? 0))
    .at(-1);
  return latest?.words ?? null;
}

/** Live bills carry a status; finished ones only the archive mark, so that their last deciding words stand for it. */
function readStatus({ page, number }: Card, actions: readonly DraftAction[]): string | null {
  const status = page.all('#current_oz_status').first();
  const mark = lineOrNull(page.all('sup.ico_arhiv').first());
  if (status.length > 0 || mark === null) return lineOrNull(status);
  const ending = endingWords(actions);
  if (ending === null)
    page.note(
      'normalise.unknown-stage',
      `${number} is «${mark}» at ${page.url}, but none of its ${actions.length} steps ends it; add the deciding words to the stages table`,
      { words: mark },
    );
  return ending ?? mark;
}

/** The card of one bill: passport, dated steps with their words, documents. */
export function bill(page: Page): PageResult {
  checkCard(page);
  const { number, session } = readNumber(page, page.one('#number_oz_id').text());
  const card: Card = { page, number, history: page.one('#bh_histras') };
  const name = lineOrNull(page.one('#oz_name'));
  if (name === null)
    throw page.fault(
      'parse.layout-changed',
      `expected the name of ${number} in «#oz_name» at ${page.url}, found nothing`,
    );
  // The title may change at the second reading («Новое наименование: …»); the registry then shows the new one itself,
  // and until then the old one stands here and the new one in the words of that step.
  const title = titleOf(name, lineOrNull(page.all('#oz_name_comment').first()));
  const passport = readPassport(page);
  const events = page.all('.oz_event[data-eventdate]:not(.bh_etap_not)', card.history).toArray();
  const actions = events
    .map((event) => page.attempt(() => readEvent(card, page.$(event))))
    .filter((action) => action !== null);
  const draft: DraftBill = {
    key: number,
    number,
    session,
    title,
    titles: { ru: title },
    introducedOn: actions.find(({ at }) => at === '1.1')?.date ?? null,
    sponsors: splitSponsors(passport.get(SPONSORS) ?? null),
    committee: passport.get(COMMITTEE) ?? null,
    statusWords: readStatus(card, actions),
    actions,
    documents: readDocuments(card),
  };
  return { bills: [draft] };
}
