/** All that a scraper may know. */
export * from './dates.js';
export * from './page.js';
export * from './scraper.js';
export * from './shape.js';
export * from './words.js';
export type { Cheerio, CheerioAPI } from 'cheerio';
export type { AnyNode, Element } from 'domhandler';
export { Fault, type FaultRecord } from '../../src/domain/fault.js';
export type { ActionClass, VoteCount } from '../../src/domain/action.js';
export { dayIn } from '../../src/domain/day.js';
export type { BillDocument, BillState, DocumentKind, Upcoming } from '../../src/domain/bill.js';
export type { DraftAction, Follow, Join, PageReading } from '../../src/domain/draft.js';
export { normaliseNumber } from '../../src/domain/bill.js';
export { sortedActions } from '../../src/domain/action.js';
export type { Outcome, Stage } from '../../src/domain/stage.js';
