import type { BillInput } from '../../src/pipeline/import/bills.js';

/** One bill of the starter data, in the shape that `tracker import bills` takes. */
export type StarterBill = BillInput & {
  key: string;
  titleIsOfficial: boolean;
  direction: NonNullable<BillInput['direction']>;
  threats: NonNullable<BillInput['threats']>;
  sources: NonNullable<BillInput['sources']>;
};
