import type { ImportedAppeal } from '../../src/pipeline/import/appeals.js';
import { type ImportedBill, importedBill } from '../../src/pipeline/import/bills.js';
import { APPEAL } from './appeal.js';
import { BILLS } from './bills.js';

/** Raised whenever the starter data change, so that a later start can tell what it has loaded. */
export const starterVersion = '2026-11-23';

/** Curated bills, checked as an import checks them; a fault here is a bug of ours and throws. */
export const starterBills: readonly ImportedBill[] = BILLS.map((bill) => importedBill.parse(bill));

/** The model appeal, in own words. */
export const starterAppeal: ImportedAppeal = APPEAL;

/** The same as a list, as an import takes it. */
export const starterAppeals: readonly ImportedAppeal[] = [starterAppeal];
