import {
  type BillDocument,
  type DraftAction,
  type Follow,
  type Page,
  type PageResult,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { documentOf, isBill, keyOf, readNumber, readStep } from './files.js';

/** Every card and list of the site has this word in its title. */
const SITE = 'Законотворчість';
const ROMAN: Readonly<Record<string, string>> = {
  III: '3',
  IV: '4',
  V: '5',
  VI: '6',
  VII: '7',
  VIII: '8',
  IX: '9',
  X: '10',
  XI: '11',
};
const STATUS = 'Дати та стан проходження';
const LABELS = {
  number: 'Номер, дата реєстрації',
  act: 'Номер, дата акту',
  session: 'Сесія реєстрації',
  subject: "Суб'єкт права законодавчої ініціативи",
  initiators: 'Ініціатор(и) законопроекту',
  committee: 'Головний комітет',
} as const;

type Found = ReturnType<Page['all']>;

export const cardUrl = (id: string): string => `https://itd.rada.gov.ua/billInfo/Bills/Card/${id}`;

function checkSite(page: Page, mark: string): void {
  if (page.line(page.all('title')).includes(SITE) && page.all(mark).length > 0) return;
  throw page.fault(
    'parse.not-the-page',
    `expected «${SITE}» with «${mark}» at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»; read it again later`,
  );
}

/** Labels of the passport, without the colon, and their values. */
function readPassport(page: Page): Map<string, Found> {
  const rows = page
    .all('.info > .row')
    .toArray()
    .map((row) => page.$(row));
  return new Map(
    rows.map((row) => [
      page.line(page.all('.font-weight-bold', row).first()).replace(/:$/, ''),
      page.all('.col', row).first(),
    ]),
  );
}

/** «1231/П від 19.09.2019 (Архів)» */
function readRegistration(page: Page, value: string | null): { number: string; date: string | null } {
  const parts = /^(\S+)\s+від\s+(\S+)/u.exec(value ?? ' ');
  if (!parts)
    throw page.fault(
      'parse.layout-changed',
      `expected «${LABELS.number}» with number and day at ${page.url}, found «${value}»`,
    );
  return { number: readNumber(page, parts[1]), date: readDate(parts[2], 'dmy.') };
}

/** «2 сесія IX скликання» */
function readConvocation(page: Page, value: string | null): string {
  const convocation = ROMAN[/([IVX]+)\s+скликання/u.exec(value ?? ' ')?.[1] ?? 'none'];
  if (convocation) return convocation;
  throw page.fault(
    'parse.layout-changed',
    `expected «${LABELS.session}» with a convocation such as IX at ${page.url}, found «${value}»`,
  );
}

/** The table whose heading is «Дати та стан проходження»; the latest step comes first, and only the date is given. */
function readSteps(page: Page): { status: string | null; actions: DraftAction[] } {
  const heading = page.all('th').filter((_, cell) => page.line(page.$(cell)).startsWith(STATUS));
  if (heading.length !== 1)
    throw page.fault('parse.layout-changed', `expected one table «${STATUS}» at ${page.url}, found ${heading.length}`);
  const rows = page.all('tbody tr', heading.closest('table')).toArray();
  const actions = rows.map((row) =>
    page.attempt(() => {
      const [date, title] = page
        .all('td', page.$(row))
        .toArray()
        .map((cell) => page.line(page.$(cell))) as [string?, string?];
      if (!title)
        throw page.fault('parse.layout-changed', `expected a step with a day at ${page.url}, found «${date}»`);
      return readStep(readDate(date, 'dmy.'), title);
    }),
  );
  return { status: textOrNull(heading.next('th').text()), actions: actions.filter((action) => action !== null) };
}

function readFile(page: Page, link: Found): BillDocument {
  const id = /pubFile\/(\d+)/.exec(link.attr('href') ?? ' ')?.[1];
  if (!id) throw page.fault('parse.layout-changed', `expected pubFile/<id> in the link of a document at ${page.url}`);
  const title = page.line(link);
  const date = /\((\d\d\.\d\d\.\d{4})\)/.exec(title)?.[1];
  return {
    ...documentOf(id, title, link.attr('data-ext') ?? link.attr('title') ?? 'none'),
    date: readDate(date, 'dmy.'),
  };
}

/** «Прізвище Ім'я По батькові (IX скликання)» */
const withoutConvocation = (name: string) => name.replace(/\s*\([IVX]+ скликання\)$/u, '');

/** The card of one bill, server-rendered but for the tab of votes. */
export function bill(page: Page): PageResult {
  checkSite(page, '.card-zakonoproektu');
  const passport = readPassport(page);
  const value = (label: string) => textOrNull(passport.get(label)?.text());
  const { number, date } = readRegistration(page, value(LABELS.number));
  const title = page.line(page.one('.card-zakonoproektu h2'));
  if (!isBill(page, number, title)) return {};
  const convocation = readConvocation(page, value(LABELS.session));
  const { status, actions } = readSteps(page);
  const initiators = page.all('a', passport.get(LABELS.initiators) ?? page.all('#none')).toArray();
  const subject = value(LABELS.subject);
  const files = page.all('a.downloadFile[href*="pubFile/"]').toArray();
  const act = value(LABELS.act)?.split(' ')[0];
  return {
    bills: [
      {
        key: keyOf(convocation, number),
        number,
        ...(act === undefined ? {} : { numbers: [act] }),
        session: convocation,
        title,
        titles: { uk: title },
        introducedOn: date,
        sponsors:
          initiators.length > 0
            ? initiators.map((link) => withoutConvocation(page.line(page.$(link))))
            : subject
              ? [subject]
              : [],
        committee: /Комітет .*/u.exec(value(LABELS.committee) ?? ' ')?.[0] ?? value(LABELS.committee),
        statusWords: status,
        actions,
        documents: files
          .map((link) => page.attempt(() => readFile(page, page.$(link))))
          .filter((file) => file !== null),
      },
    ],
  };
}

/** Bills registered this week and bills passed in this session: only where their cards are; a row does not tell the convocation. */
export function recent(page: Page): PageResult {
  checkSite(page, 'table');
  const ids = page
    .all('a[href*="Card/"]')
    .toArray()
    .map((link) => /Card\/(\d+)/.exec(page.$(link).attr('href') ?? ' ')?.[1])
    .filter((id) => id !== undefined);
  return { follow: [...new Set(ids)].map((id): Follow => ({ page: 'bill', url: cardUrl(id) })) };
}
