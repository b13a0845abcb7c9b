import {
  type BillDocument,
  type DraftAction,
  type Page,
  type PageResult,
  type Upcoming,
  type VoteCount,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { isBill, keyOf, outcomeOf, placeOf, readAddress, readNumber, refuse } from './printed.js';

type Found = ReturnType<Page['all']>;
const MEDIA: Readonly<Record<string, string>> = { html: 'text/html', htm: 'text/html', pdf: 'application/pdf' };
const BILL_TYPE = 'törvényjavaslat';
/** `2018.07.16.16:17:25`: the time, where one is given, tells events of one kind apart. */
const TIMED = /^(\d{4}\.\d{2}\.\d{2})\.(\d{2}:\d{2}:\d{2})$/;

/** The cells of a table recognised by the words that begin its first heading; headings have other cells and are left out. */
function tableRows(page: Page, heading: string): Found[][] {
  const found = page.all('table').filter((_, table) => page.line(page.$(table).find('th').first()).startsWith(heading));
  if (found.length > 1)
    throw page.fault('parse.layout-changed', `expected one table «${heading}» at ${page.url}, found ${found.length}`);
  return found
    .find('tr')
    .toArray()
    .map((row) =>
      page
        .$(row)
        .children('td')
        .toArray()
        .map((cell) => page.$(cell) as Found),
    )
    .filter((cells) => cells.length > 0);
}

function labels(page: Page): Map<string, Found> {
  const rows = tableRows(page, 'Iromány adatai').filter((cells) => cells.length === 2);
  return new Map(rows.map(([label, value]) => [page.line(label as Found), value as Found]));
}

function value(page: Page, fields: Map<string, Found>, label: string): string | null {
  const cell = fields.get(label);
  if (cell === undefined)
    throw page.fault(
      'parse.layout-changed',
      `expected the row «${label}» in «Iromány adatai» at ${page.url}, found none`,
    );
  return textOrNull(cell.text());
}

/** Addresses with a token of the visit change at every visit, and lead nowhere later. */
function linkOf(page: Page, cell: Found | undefined): string | null {
  const href = cell?.find('a').first().attr('href');
  return href === undefined || href.includes('p_auth=') ? null : page.absolute(href);
}

function documentOf(
  page: Page,
  cell: Found | undefined,
  title: string | null,
  more: Partial<BillDocument>,
): BillDocument[] {
  const url = linkOf(page, cell);
  if (url === null || title === null) return [];
  // «pdf» is also said of links to HTML.
  const shown = [/\.(\w+)$/.exec(url)?.[1], page.line(cell as Found).toLowerCase()];
  const mediaType = shown.map((one) => MEDIA[one ?? 'none']).find((type) => type !== undefined) ?? null;
  return [{ url, title, mediaType, language: 'hu', date: null, ...more }];
}

function documents(page: Page, fields: Map<string, Found>): BillDocument[] {
  const reasons = tableRows(page, 'Indokolások').flatMap(([title, text, date]) =>
    documentOf(page, text, textOrNull(title?.text()), {
      kind: 'explanatory',
      date: page.attempt(() => readDate(date?.text(), 'ymd.')),
    }),
  );
  const background = tableRows(page, 'Irományhoz kapcsolódó háttéranyagok').flatMap(([cell]) =>
    documentOf(page, cell, textOrNull(cell?.text()), { kind: 'other' }),
  );
  const text = documentOf(page, fields.get('Irományszöveg'), 'Irományszöveg', { kind: 'text' });
  const all = [...text, ...reasons, ...background];
  // The reasons can stand in the text, under its address.
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}

interface Vote {
  time: string;
  words: string;
  count: VoteCount;
}

/** Time, reason, three counts, result. */
const VOTE_CELLS = 6;

function readVote(page: Page, cells: Found[]): Vote {
  const [time, words, ...counts] = cells.map((cell) => page.line(cell));
  const [yes, no, abstained] = counts.slice(0, 3).map((count) => (/^\d+$/.test(count) ? Number(count) : null));
  if (
    cells.length > VOTE_CELLS ||
    time === undefined ||
    words === undefined ||
    yes == null ||
    no == null ||
    abstained == null
  )
    throw page.fault(
      'parse.layout-changed',
      `expected time, reason and three counts of a vote at ${page.url}, found «${counts.join(' | ')}»`,
    );
  return { time, words, count: { for: yes, against: no, notVoting: abstained, absent: null } };
}

/** The counts stand in this order, where headings tell the order. */
const COUNTS = ['Igen', 'Nem', 'Tart.'];

function votes(page: Page): Vote[] {
  const headings = page
    .all('th')
    .toArray()
    .map((cell) => page.line(page.$(cell)));
  const first = headings.indexOf('Igen');
  const isMoved = first >= 0 && COUNTS.some((words, index) => headings[first + index] !== words);
  if (isMoved)
    throw page.fault('parse.layout-changed', `expected the counts ${COUNTS.join(', ')} in this order at ${page.url}`);
  return tableRows(page, 'Szavazások az irományról').flatMap(
    (cells) => page.attempt(() => readVote(page, cells)) ?? [],
  );
}

/** Fifty rejections of one sitting differ by their time alone; two of one second, by their place. */
function readEvent(page: Page, cells: Found[], order: number): DraftAction {
  const [shown, words, who] = cells.map((cell) => textOrNull(cell.text()));
  if (shown == null || words == null)
    throw page.fault(
      'parse.layout-changed',
      `expected day and event in «Iromány események» at ${page.url}, found «${shown}» and «${words}»`,
    );
  return {
    date: readDate(shown, 'ymd.'),
    words,
    ...placeOf(words),
    order,
    chamber: who ?? null,
    sourceId: TIMED.test(shown) ? shown : null,
  };
}

/** The counts of the votes; a vote that is among no events is a step of its own. */
function withVotes(events: readonly DraftAction[], given: readonly Vote[]): DraftAction[] {
  const fits = ({ time, words }: Vote, event: DraftAction) => time === event.sourceId && words === event.words;
  const counted = events.map((event) => ({ ...event, vote: given.find((vote) => fits(vote, event))?.count ?? null }));
  const alone = given.filter((vote) => !events.some((event) => fits(vote, event)));
  return [
    ...counted,
    ...alone.map(({ time, words, count }, index) => ({
      date: readDate(time, 'ymd.'),
      words,
      order: events.length + index + 1,
      sourceId: time,
      vote: count,
    })),
  ];
}

function twinsApart(actions: readonly DraftAction[]): DraftAction[] {
  return actions.map((action, index) => {
    const twins = actions.slice(0, index).filter(({ sourceId }) => sourceId !== null && sourceId === action.sourceId);
    return twins.length === 0 ? action : { ...action, sourceId: `${action.sourceId} ${twins.length + 1}` };
  });
}

/** Deadlines that lie behind all that has happened; the others are over. */
function upcoming(page: Page, actions: readonly DraftAction[]): Upcoming[] {
  const last =
    actions
      .map(({ date }) => date ?? '0')
      .sort()
      .at(-1) ?? '0';
  return tableRows(page, 'Határidők').flatMap(([name, deadline]) => {
    const date = page.attempt(() => readDate(deadline?.text(), 'ymd.'));
    const what = textOrNull(name?.text());
    return date !== null && what !== null && date > last ? [{ date, what }] : [];
  });
}

function committee(page: Page): string | null {
  const appointed = tableRows(page, 'Irományt tárgyaló bizottság').find(
    (cells) => page.line(cells[1] as Found) === 'Kijelölt bizottság',
  );
  return textOrNull(appointed?.[0]?.text());
}

/** Several stand one below the other. */
function sponsors(cell: Found | undefined): string[] {
  const copy = cell?.clone();
  copy?.find('br').replaceWith('\u0000');
  return (copy?.text() ?? ' ').split('\u0000').flatMap((name) => textOrNull(name) ?? []);
}

function head(page: Page): { number: string; title: string; cycle: string } {
  const cells = page.all('div.irom-cim table tr').first().children('td');
  if (cells.length < 2)
    throw page.fault(
      'parse.not-the-page',
      `expected number and title in «div.irom-cim» at ${page.url}, found none; the visit may have ended`,
    );
  const number = readNumber(page, textOrNull(cells.eq(0).text()));
  const title = textOrNull(cells.eq(1).text());
  if (title === null)
    throw page.fault('parse.layout-changed', `expected a title beside ${number} at ${page.url}, found none`);
  const address = readAddress(cells.find('a').attr('href') ?? page.url) ?? readAddress(page.url);
  if (address === null)
    throw page.fault(
      'parse.layout-changed',
      `expected the cycle (p_ckl) in the address of ${number} at ${page.url}, found none`,
    );
  return { number, title, cycle: address.cycle };
}

/** The card of one bill of a past cycle. */
export function card(page: Page): PageResult {
  refuse(page);
  const { number, title, cycle } = head(page);
  const fields = labels(page);
  const type = value(page, fields, 'Főtípus');
  if (type !== BILL_TYPE || !isBill(number)) {
    page.note(
      'parse.unknown-row',
      `expected «${BILL_TYPE}» in «Főtípus» of ${number} at ${page.url}, found «${type}»; no bill is read`,
      { number },
    );
    return {};
  }
  const introducedOn = page.attempt(() => readDate(value(page, fields, 'Benyújtva'), 'ymd.'));
  const events = tableRows(page, 'Iromány események').map((cells, index) =>
    page.attempt(() => readEvent(page, cells, index + 1)),
  );
  // The table of events begins after the introduction, which is a field.
  const introduced: DraftAction = { date: introducedOn, words: 'Benyújtva', order: 0 };
  const actions = twinsApart([
    introduced,
    ...withVotes(
      events.filter((event) => event !== null),
      votes(page),
    ),
  ]);
  const statusWords = value(page, fields, 'Állapot');
  const bill = {
    key: keyOf(cycle, number),
    number,
    session: cycle,
    title,
    titles: { hu: title },
    introducedOn,
    sponsors: sponsors(fields.get('Benyújtó(k)')),
    committee: committee(page),
    statusWords,
    outcome: outcomeOf(statusWords),
    actions,
    documents: documents(page, fields),
    upcoming: upcoming(page, actions),
  };
  return { bills: [bill] };
}
