import {
  type DraftBill,
  type Page,
  type PageResult,
  type Shape,
  foldTitle,
  readDate,
  shaped,
  shortHash,
  textOrNull,
} from '../../kit/index.js';
import { billNumber } from './number.js';

interface Row {
  bill_number?: string;
  bill_name?: string;
  introduced_by?: string;
  versions?: { url?: string; date?: string; name?: string }[];
}

const ROW: Shape = {
  bill_number: 'text',
  bill_name: 'text',
  introduced_by: 'text',
  versions: [{ url: 'text', date: 'text', name: 'text' }],
};

/** `B - 2013`, `BX-2011`, `B XX - 2013`: drafts published for comment, before a number. */
const DRAFT = /^B\s*X*\s*[-–—]\s*(\d{4})/i;

/** The number that most versions carry: one stray file of another bill stands among those of B36-2010. */
function keyOf(page: Page, row: Row): { key: string; numbers: string[] } {
  const names = (row.versions ?? []).map(({ name }) => name ?? 'none');
  const found = names.map(billNumber).filter((number) => number !== null);
  const count = (key: string) => found.filter((number) => number.key === key).length;
  const best = [...found].sort((a, b) => count(b.key) - count(a.key))[0];
  const year = names.map((name) => DRAFT.exec(name)?.[1]).find((shown) => shown !== undefined);
  const url = row.versions?.[0]?.url;
  if (best) {
    const own = found.filter(({ key }) => key === best.key).flatMap(({ numbers }) => numbers);
    return { key: best.key, numbers: [...new Set(own)] };
  }
  if (year !== undefined && url !== undefined)
    return { key: `X${year}-${shortHash(`${url}|${foldTitle(row.bill_name ?? url)}`)}`, numbers: [] };
  throw page.fault(
    'parse.bad-number',
    `expected a version such as B54-2013 of «${row.bill_name}» at ${page.url}, found «${names.join('», «')}»`,
    { shown: row.bill_number ?? null },
  );
}

function readRow(page: Page, row: Row): DraftBill {
  const { key, numbers } = keyOf(page, row);
  const title = textOrNull(row.bill_name);
  if (title === null)
    throw page.fault('parse.layout-changed', `expected «bill_name» of ${key} at ${page.url}`, { key });
  const sponsor = textOrNull(row.introduced_by);
  return {
    key,
    number: numbers.length > 0 ? key : null,
    numbers,
    title,
    titles: { en: title },
    sponsors: sponsor === null ? [] : [sponsor],
    documents: (row.versions ?? []).flatMap(({ url, date, name }) =>
      typeof url !== 'string'
        ? []
        : [
            {
              url: page.absolute(url),
              title: name ?? title,
              mediaType: null,
              language: 'en',
              date: readDate(date, 'iso-instant'),
            },
          ],
    ),
  };
}

/** Without a year in front, which the dump sometimes took from the number. */
const folded = (title: string | null) => foldTitle(title ?? ' ').replace(/^\d{4} /, '');

function isSame(a: DraftBill, b: DraftBill): boolean {
  const [one, other] = [folded(a.title), folded(b.title)];
  return one.startsWith(other) || other.startsWith(one);
}

/** One bill may stand in several rows; another title under the same number is another bill, and is reported. */
function merged(page: Page, drafts: readonly DraftBill[]): DraftBill[] {
  const bills = new Map<string, DraftBill>();
  const order = [...drafts].sort((a, b) => (b.documents?.length ?? 0) - (a.documents?.length ?? 0));
  for (const draft of order) {
    const known = bills.get(draft.key as string);
    if (known === undefined) bills.set(draft.key as string, draft);
    else if (isSame(known, draft))
      bills.set(draft.key as string, {
        ...known,
        numbers: [...new Set([...(known.numbers ?? []), ...(draft.numbers ?? [])])],
        documents: [...(known.documents ?? []), ...(draft.documents ?? [])],
      });
    else
      page.note(
        'normalise.ambiguous',
        `${draft.key} stands for «${known.title}» and for «${draft.title}» at ${page.url}; the one with more versions is kept`,
        { key: draft.key },
      );
  }
  return [...bills.values()];
}

/** The dump of all bills of 2014. Its bill numbers are unreliable («B», «BXX», «Bill 54»): the versions' names count. */
export function archive(page: Page): PageResult {
  const drafts: DraftBill[] = [];
  for (const row of page.jsonItems<Row>()) {
    const draft = page.attempt(() => readRow(page, shaped<Row>(page, row, ROW)));
    if (draft) drafts.push(draft);
  }
  return { bills: merged(page, drafts) };
}
