import { type Page, type Shape, shaped } from '../../kit/index.js';

type Text = string | null | undefined;

export interface Answer {
  error?: { code?: string; message?: string };
  pagination?: { next?: string };
  request?: { congress?: Text; billType?: Text; billNumber?: Text };
}
export interface Named {
  name?: string;
}
export interface Record {
  congress?: number;
  type?: Text;
  number?: Text;
  title?: Text;
  introducedDate?: Text;
  updateDate?: Text;
  updateDateIncludingText?: Text;
  latestAction?: { text?: Text };
  laws?: { type?: string; number?: string }[];
  sponsors?: { fullName?: string }[];
  actions?: { count?: number };
  committees?: { count?: number };
  textVersions?: { count?: number };
  titles?: { count?: number };
}
export interface ApiAction {
  actionDate?: Text;
  actionTime?: Text;
  actionCode?: Text;
  text?: Text;
  type?: Text;
  sourceSystem?: Named;
}
export interface TextVersion {
  date?: Text;
  type?: Text;
  formats: { url: string }[] | null;
}

const COUNTED: Shape = { 'count!': 'number' };
export const RECORD: Shape = {
  congress: 'number',
  type: 'text',
  number: 'text',
  title: 'text',
  introducedDate: 'text',
  updateDate: 'text',
  updateDateIncludingText: 'text',
  latestAction: { 'text~': 'text' },
  laws: [{ 'type!': 'text', 'number!': 'text' }],
  sponsors: [{ 'fullName!': 'text' }],
  actions: COUNTED,
  committees: COUNTED,
  textVersions: COUNTED,
  titles: COUNTED,
};
export const ACTION: Shape = {
  actionDate: 'text',
  actionTime: 'text',
  actionCode: 'text',
  text: 'text',
  'type~': 'text',
  'sourceSystem!': { 'name!': 'text' },
};
/** An empty version may stand at the end of the list. */
export const VERSION: Shape = { 'date~': 'text', 'type~': 'text', 'formats~': [{ 'url!': 'text' }] };
const ANSWER: Shape = {
  pagination: { next: 'text' },
  request: { congress: 'text', billType: 'text', billNumber: 'text' },
};

/** An answer; refusals come as JSON too, such as OVER_RATE_LIMIT. `member` must be there, and of this shape. */
export function answer<T>(page: Page, member: string, shape: Shape): T & Answer {
  const read = page.json<(Answer & { [name: string]: unknown }) | null>();
  if (read?.error)
    throw page.fault(
      'parse.not-the-page',
      `expected «${member}» at ${page.url}, found the error ${read.error.code}: ${read.error.message}`,
    );
  if (member === 'bill' ? read?.[member] == null : !Array.isArray(read?.[member]))
    throw page.fault('parse.layout-changed', `expected «${member}» at ${page.url}, found none`);
  return shaped<T & Answer>(page, read, { ...(ANSWER as object), [member]: shape });
}
