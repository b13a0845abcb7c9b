import type { Page } from '../../kit/index.js';

interface Named {
  name?: string | null;
  user?: { fullName?: string | null } | null;
}
interface Event {
  date?: string | null;
  /** Not in the description; running clients read it. */
  status?: string | null;
  sittingTitle?: string | null;
}
interface FileRow {
  uuid?: string | null;
  fileName?: string | null;
  fileExtension?: string | null;
  fileTitle?: string | null;
  accessRestrictionType?: string | null;
  created?: string | null;
}
/** A draft, of a list or alone. Members are optional: the description promises none. */
export interface Draft {
  uuid?: string;
  title?: string;
  mark?: number;
  membership?: number;
  draftTypeCode?: string;
  copyOrOriginal?: string;
  activeDraftStage?: string | null;
  activeDraftStatus?: string | null;
  activeDraftStatusDate?: string | null;
  proceedingStatus?: string | null;
  leadingCommittee?: Named | null;
  initiators?: Named[] | null;
  initiated?: string | null;
  joined?: string | null;
  accepted?: string | null;
  amendmentsDeadline?: string | null;
  texts?: { readingCode?: string | null; document?: { title?: string | null } | null; file?: FileRow | null }[] | null;
  readings?: { readingCode?: string | null; proceedingEvents?: Event[] | null }[] | null;
}
/** One page of the search. */
export interface Listing {
  _embedded?: { content?: Draft[] };
  page?: { number?: number; totalPages?: number };
}

type Shape = 'text' | 'list' | 'object';

/** Members that are read, by name at any depth, where the description gives them; absent and null are allowed. */
const SHAPES: Readonly<Record<Shape, readonly string[]>> = {
  text: [
    ...['title', 'name', 'fullName', 'date', 'status', 'sittingTitle', 'readingCode', 'copyOrOriginal', 'initiated'],
    ...['fileName', 'fileExtension', 'fileTitle', 'accessRestrictionType', 'created', 'joined', 'accepted', 'uuid'],
    ...['activeDraftStage', 'activeDraftStatus', 'activeDraftStatusDate', 'proceedingStatus', 'amendmentsDeadline'],
  ],
  list: ['content', 'initiators', 'texts', 'readings', 'proceedingEvents'],
  object: ['_embedded', 'page', 'leadingCommittee', 'user', 'document', 'file'],
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const FITS: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  list: Array.isArray,
  object: isObject,
};

/** The value as what it is said to be; one without the member `mark` is no answer to the question, and a member of another type is a fault `parse.layout-changed` that names it. */
export function checked<T>(page: Page, value: unknown, mark?: string): T {
  if (!isObject(value) || (mark !== undefined && !(mark in value)))
    throw page.fault(
      'parse.not-the-page',
      `expected an object with «${mark ?? 'members'}» at ${page.url}, found ${JSON.stringify(value).slice(0, 80)}`,
    );
  for (const [name, inner] of Object.entries(value)) {
    const shape = (Object.keys(SHAPES) as Shape[]).find((one) => SHAPES[one].includes(name));
    if (shape === undefined || inner === null || inner === undefined) continue;
    if (!FITS[shape](inner))
      throw page.fault(
        'parse.layout-changed',
        `expected ${shape} in «${name}» at ${page.url}, found ${JSON.stringify(inner).slice(0, 60)}`,
        { member: name },
      );
    if (shape === 'object') checked(page, inner);
    // Rows of the search are checked one by one, so that a damaged one costs only itself.
    if (shape === 'list' && name !== 'content') for (const item of inner as unknown[]) checked(page, item);
  }
  return value as T;
}
