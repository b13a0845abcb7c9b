import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { foldWords } from '../../kit/index.js';
import { ukBills } from './scraper.js';
import { BILL_TYPES, STAGES } from './stages.js';

/**
 * Nine recorded answers, each compared by eye with what is read of it. Three hold no bills: the definitions of stages
 * and types, and a list of divisions; the publications filed under 2818 are those of bill 512, as their billId says.
 */
const API = 'https://bills-api.parliament.uk/api/v1';
const bytesOf = (file: string) => readFileSync(join(sharedFolder, 'registries/gb/recorded', file));
const jsonOf = (file: string) =>
  JSON.parse(bytesOf(file).toString('utf8')) as { items: { id: number; name: string }[] };

function read(file: string, kind: string, path: string) {
  const url = `${API}/${path}`;
  return shownReading(
    ukBills,
    parsePage(ukBills, { kind, url, bytes: bytesOf(file), contentType: 'application/json' }),
  );
}

itWithShared('the recorded list shows one bill of a session that is over, and the next page of 3660', () => {
  const { bills, follow, faults } = read('bills.json', 'list', 'Bills?Skip=0&Take=20');
  expect(faults).toEqual([]);
  expect(bills).toMatchObject([
    { key: '2818', title: 'Abolition of Business Rates Bill', session: '35', outcome: 'lapsed' },
  ]);
  expect(follow.map(({ page }) => page)).toEqual(['bill', 'list']);
});

itWithShared('the recorded list of three keeps its order and days without a fraction', () => {
  const { bills, faults } = read('response_default_items_key.json', 'list', 'Bills?Skip=0&Take=20');
  expect(faults).toEqual([]);
  expect(bills.map(({ key, title }) => [key, title])).toEqual([
    ['2818', 'Abolition of Business Rates Bill'],
    ['2302', 'Abortion Bill'],
    ['2556', 'Abortion Bill [HL]'],
  ]);
});

itWithShared('the recorded bill 2818 had its 1st reading on 12 January 2021 and nothing since', () => {
  const { bills, faults } = read('bill-2818.json', 'bill', 'Bills/2818');
  expect(faults).toEqual([]);
  expect(bills[0]).toMatchObject({ sponsors: ['Kevin Hollinrake'], actions: [], upcoming: [] });
  expect(bills[0]?.titles['en-x-long']).toBe('A Bill to abolish business rates; and for connected purposes.');
  const steps = read('bill-2818_stages.json', 'stages', 'Bills/2818/Stages?Take=100');
  expect(steps.faults).toEqual([]);
  expect(steps.follow).toEqual([]);
  expect(steps.bills[0]).toMatchObject({ introducedOn: '2021-01-12', stage: 'first-reading', outcome: 'pending' });
  expect(steps.bills[0]?.actions.map(({ date, words }) => [date, words])).toEqual([['2021-01-12', '1st reading']]);
});

itWithShared('the 41 recorded publications of bill 512 have 51 links to 50 addresses, and four printed numbers', () => {
  const { bills, faults } = read('bill-2818_publications.json', 'publications', 'Bills/512/Publications');
  expect(faults).toEqual([]);
  const documents = bills[0]?.documents ?? [];
  expect(documents).toHaveLength(50);
  expect(documents[0]).toMatchObject({
    title: 'Constitutional Reform and Governance Act 2010 c.25',
    date: '2010-04-12',
    kind: 'text',
  });
  expect(documents.filter(({ kind }) => kind === 'explanatory')).toHaveLength(6);
  expect(bills[0]?.numbers).toEqual(['Bill 106 09-10', 'HL Bill 40 09-10', 'Bill 68 09-10', 'Bill 4 09-10']);
});

itWithShared('a recorded answer with a member of another name is read too', () => {
  const { bills, faults } = read('response_custom_items_key.json', 'publications', 'Bills/512/Publications');
  expect(faults).toEqual([]);
  expect(bills[0]?.documents).toMatchObject([{ date: '2008-06-04', kind: 'other', mediaType: 'text/html' }]);
});

itWithShared('a recorded list of divisions gives no bill and one fault', () => {
  const { bills, faults } = read('response_list.json', 'list', 'Bills?Skip=0&Take=20');
  expect(bills).toEqual([]);
  expect(faults).toMatchObject([{ code: 'parse.layout-changed' }]);
});

itWithShared('every recorded name of a stage is in the table', () => {
  const known = STAGES.map(({ words }) => foldWords(words));
  const names = jsonOf('bill_stages.json').items.map(({ name }) => foldWords(name));
  expect(names).toHaveLength(20);
  expect(names.filter((name) => !known.some((words) => name.startsWith(words)))).toEqual([]);
});

itWithShared('the kinds of bill are those recorded', () => {
  const recorded = jsonOf('bill_types.json').items.map(({ id, name }) => `${id} ${name}`);
  expect(BILL_TYPES.map(({ id, name }) => `${id} ${name}`)).toEqual(recorded.toSorted());
});
