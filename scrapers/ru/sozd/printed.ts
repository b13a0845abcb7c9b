import { type Page, foldTitle, oneLine, textOrNull } from '../../kit/index.js';
import { clausesOf } from './stages.js';

/** Some elements of a page. */
export type Found = ReturnType<Page['all']>;

const NUMBER = /^\d{1,8}-(\d)$/;

/** `№ 259246-6` → number and convocation, which is its last digit; `parse.bad-number` for anything else. */
export function readNumber(page: Page, printed: string): { number: string; session: string } {
  const number = printed.replace(/[№\s]/gu, '');
  const session = NUMBER.exec(number)?.[1];
  if (session) return { number, session };
  throw page.fault(
    'parse.bad-number',
    `expected a number such as 259246-6 at ${page.url}, found «${oneLine(printed)}»`,
    { printed },
  );
}

/** Name and comment as one title: the name rarely tells the subject, the bracketed comment does; some names already hold it. */
export function titleOf(name: string, comment: string | null): string {
  if (comment === null || foldTitle(name).includes(foldTitle(comment))) return name;
  return `${name} ${comment}`;
}

/** Text of an element on one line; null when it is absent or empty. */
export function lineOrNull(element: Found): string | null {
  return textOrNull(element.text());
}

/** One capacity before a list of names, in the plural; each name then gets it in the singular. */
const CAPACITIES: readonly { pattern: RegExp; singular: string }[] = [
  { pattern: /^Депутаты?\s+(?:Государственной\s+Думы|ГД)\s+/iu, singular: 'Депутат Государственной Думы' },
  { pattern: /^Член(?:ы)?\s+(?:Совета\s+Федерации|СФ)\s+/iu, singular: 'Член Совета Федерации' },
  { pattern: /^Сенаторы?\s+Российской\s+Федерации\s+/iu, singular: 'Сенатор Российской Федерации' },
];
const COMMA_OUTSIDE_BRACKETS = /,(?![^(]*\))/u;

function splitGroup(group: string): string[] {
  if (!CAPACITIES.some(({ pattern }) => pattern.test(group))) return [group];
  let singular = group;
  return group.split(COMMA_OUTSIDE_BRACKETS).map((part) => {
    const item = part.trim();
    const capacity = CAPACITIES.find(({ pattern }) => pattern.test(item));
    singular = capacity?.singular ?? singular;
    return `${singular} ${capacity ? item.replace(capacity.pattern, '') : item}`;
  });
}

/** «Депутаты Государственной Думы А, Б; Правительство …» → one sponsor each. */
export function splitSponsors(text: string | null): string[] {
  return text === null ? [] : clausesOf(text).flatMap(splitGroup);
}
