import { z } from 'zod';
import { OCD_CLASSES, OWN_CLASSES } from '../../domain/action.js';
import { normaliseNumber } from '../../domain/bill.js';
import type { DraftAction, DraftBill } from '../../domain/draft.js';
import { ENDS, OUTCOMES, STAGES } from '../../domain/stage.js';
import { DIRECTIONS, THREATS } from '../../domain/threat.js';
import { checkRows } from './check-rows.js';
import { isCountry } from './country-codes.js';
import type { CellKind } from './csv-cells.js';
import { field, orNone, orNull } from './fields.js';
import type { Imported, RowFormat } from './imported.js';

const REGISTRY = 'a registry as <country>/<name>, such as kg/kenesh';
const registry = z.string(REGISTRY).regex(/^[a-z]{2}\/[a-z0-9-]+$/u, REGISTRY);

const importedEvent = z.strictObject(
  {
    date: orNull(field.day),
    /** The date as printed where it is no whole day: `2021-06`, `2025-03-18/19`. */
    printedDate: orNull(field.text),
    /** The words of the source. */
    words: field.text,
    /** What the source adds, kept short. */
    note: field.text.optional(),
    classes: field.listOf(field.oneOf([...OCD_CLASSES, ...OWN_CLASSES])).optional(),
    stage: field.oneOf([...STAGES, ...ENDS]).nullish(),
  },
  'an event {date, printedDate, words, classes?, stage?}',
);

/**
 * One bill as a file gives it: facts gathered by people, not read from the registry. Of `key` and `number` one must be
 * given, and of `title` and `titleEn`. Absent members are unknown.
 */
export const importedBill = z
  .strictObject(
    {
      registry,
      /** The registry's own stable key; the number where it is left out. */
      key: field.text.optional(),
      number: orNull(field.text),
      numbers: field.listOf(field.text).optional(),
      title: orNull(field.text),
      titleEn: orNull(field.text),
      titles: z.record(field.language, field.text, 'titles by language tag').optional(),
      /** False: the title is a description or label by the source. */
      titleIsOfficial: field.truth.optional(),
      language: orNull(field.language),
      country: field.country,
      introducedOn: orNull(field.day),
      /** The date of introduction as printed where it is no whole day. */
      introducedPrinted: field.text.optional(),
      sponsors: orNone(field.text),
      committee: orNull(field.text),
      events: orNone(importedEvent),
      stage: orNull(field.oneOf([...STAGES, ...ENDS])),
      outcome: orNull(field.oneOf(OUTCOMES)),
      /** The registry's own words for the present status. */
      statusWords: field.text.optional(),
      /** Addresses or titles of what the facts were taken from. */
      sources: orNone(field.text),
      threats: field.listOf(field.oneOf(THREATS)).optional(),
      direction: field.oneOf(DIRECTIONS).optional(),
      relevant: field.truth.optional(),
    },
    'one bill',
  )
  .refine((bill) => (bill.key ?? bill.number) !== null, {
    path: ['number'],
    error: 'a number, or a key where the number is unknown',
  })
  .refine((bill) => (bill.title ?? bill.titleEn) !== null, {
    path: ['title'],
    error: 'a title, or titleEn where the title is unknown',
  })
  .refine((bill) => !isCountry(bill.country) || bill.registry.startsWith(`${bill.country.toLowerCase()}/`), {
    path: ['registry'],
    error: 'a registry of the country of the row',
  });

/** A row as it is written; what may be left out is left out. */
export type BillInput = z.input<typeof importedBill>;
export type ImportedBill = z.output<typeof importedBill>;
export type ImportedEvent = ImportedBill['events'][number];

const CELLS: Readonly<Record<string, CellKind>> = {
  numbers: 'list',
  titles: 'json',
  titleIsOfficial: 'truth',
  sponsors: 'list',
  events: 'json',
  sources: 'list',
  threats: 'list',
  relevant: 'truth',
};

/** The bill's key in its registry. */
export function billKey(bill: ImportedBill): string {
  return bill.key ?? (bill.number as string);
}

/**
 * Reads bills from JSONL or CSV. In CSV lists are parted by `|`, `events` and `titles` hold JSON.
 * @returns every row, or none and a fault for each faulty line; a bill that stands twice in the file is a fault
 */
export function readBills(content: string, format: RowFormat): Imported<ImportedBill> {
  const names = (bill: ImportedBill) => [`${bill.registry}/${normaliseNumber(billKey(bill))}`];
  return checkRows(content, format, { schema: importedBill, cells: CELLS, names });
}

/** What has no member of its own in an action stands in brackets after the words: the date as printed, the note. */
function eventWords({ words, printedDate, note }: ImportedEvent): string {
  const remarks = [printedDate, note].filter((remark) => remark != null);
  return remarks.length === 0 ? words : `${words} (${remarks.join('; ')})`;
}

function toAction(event: ImportedEvent, order: number): DraftAction {
  return {
    date: event.date,
    words: eventWords(event),
    // Given even when empty: words gathered by people are not looked up in the registry's vocabulary.
    classes: event.classes ?? [],
    stage: event.stage ?? null,
    order,
  };
}

function titlesOf({ language, title, titleEn, titles }: ImportedBill): Record<string, string> {
  return {
    ...(title !== null && language !== null ? { [language]: title } : {}),
    ...(titleEn !== null && language !== 'en' ? { en: titleEn } : {}),
    ...titles,
  };
}

/** Undated steps sort before dated ones; where there are any, the last step of the file is the present status. */
function statusOf({ statusWords, events }: ImportedBill): string | null {
  if (statusWords !== undefined) return statusWords;
  const last = events.at(-1);
  return last !== undefined && events.some(({ date }) => date === null) ? eventWords(last) : null;
}

/** The draft that an imported bill stands for; its events become actions in the order of the file. */
export function billDraft(imported: ImportedBill): DraftBill {
  return {
    key: billKey(imported),
    number: imported.number,
    numbers: imported.numbers ?? [],
    title: imported.title ?? imported.titleEn,
    titles: titlesOf(imported),
    introducedOn: imported.introducedOn,
    sponsors: imported.sponsors,
    committee: imported.committee,
    statusWords: statusOf(imported),
    stage: imported.stage,
    outcome: imported.outcome,
    actions: imported.events.map(toAction),
  };
}
