import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { riksdagen } from './scraper.js';

/**
 * Four recorded pages. Every step, title, sponsor and committee below was compared with what the page itself shows in
 * its lists of terms, which the reader does not read where the data have events.
 */
const ADDRESSES: Readonly<Record<string, string>> = {
  'bill_1995_96_58.html.gz': 'egs-andra-forenklingsdirektiv-och-den-svenska_gj0358',
  'bill_2011_12_126.html.gz': 'elektronisk-stamningsansokan-i-brottmal-_h0b3126',
  'bill_2013_14_223.html.gz': 'redovisningscentraler-for-taxi_h103223',
  'bill_2022_23_126.html.gz': 'hemliga-tvangsmedel-effektiva-verktyg-for-att_ha03126',
};

function read(file: string) {
  const bytes = gunzipSync(readFileSync(join(sharedFolder, 'registries/se/recorded', file)));
  const url = `https://www.riksdagen.se/sv/dokument-och-lagar/dokument/proposition/${ADDRESSES[file]}/`;
  const { bills, faults } = shownReading(
    riksdagen,
    parsePage(riksdagen, { kind: 'bill', url, bytes, contentType: null }),
  );
  expect(faults).toEqual([]);
  const bill = bills[0];
  return { ...bill, steps: bill?.actions.map(({ date, words }) => `${date} ${words}`), files: bill?.documents.length };
}

itWithShared('the recorded bill 1995/96:58 is read in the words of the older template', () => {
  expect(read('bill_1995_96_58.html.gz')).toMatchObject({
    key: 'GJ0358',
    number: '1995/96:58',
    title: 'EG:s andra förenklingsdirektiv och den svenska mervärdesbeskattningen',
    sponsors: ['Finansdepartementet'],
    committee: 'Skatteutskottet',
    statusWords: 'Ärendet är avslutat',
    steps: ['1995-10-22 Inlämning', '1995-10-24 Bordläggning', '1995-10-25 Hänvisning', '1995-11-14 Motionstid slutar'],
    files: 2,
  });
});

itWithShared('the recorded bill 2011/12:126 has no step, and a number of another form', () => {
  expect(read('bill_2011_12_126.html.gz')).toMatchObject({
    key: 'H0B3126',
    number: '2012:126',
    numbers: ['2012:126', '2011/12:126'],
    title: 'Elektronisk stämningsansökan i brottmål',
    statusWords: null,
    steps: [],
    files: 2,
  });
});

itWithShared('the recorded bill 2013/14:223 was approved in part', () => {
  expect(read('bill_2013_14_223.html.gz')).toMatchObject({
    key: 'H103223',
    number: '2013/14:223',
    title: 'Redovisningscentraler för taxi',
    sponsors: ['Näringsdepartementet'],
    committee: 'Trafikutskottet',
    statusWords: 'Ärendet är avslutat',
    stage: 'passed',
    inferred: true,
    steps: [
      '2014-04-24 Registrering',
      '2014-04-24 Inlämning',
      '2014-04-25 Bordläggning',
      '2014-04-28 Hänvisning',
      '2014-05-12 Motionstid slutar',
    ],
    files: 3,
  });
});

itWithShared('the recorded bill 2022/23:126 was submitted on 1 June, which its data call 31 May in UTC', () => {
  expect(read('bill_2022_23_126.html.gz')).toMatchObject({
    key: 'HA03126',
    number: '2022/23:126',
    introducedOn: '2023-06-01',
    sponsors: ['Justitiedepartementet'],
    committee: 'Justitieutskottet',
    statusWords: 'Propositionen är avslutad',
    stage: 'passed',
    steps: ['2023-06-01 Inlämnad', '2023-06-01 Bordlagd', '2023-06-02 Hänvisad', '2023-06-19 Motionstid slutar'],
    files: 3,
  });
});
