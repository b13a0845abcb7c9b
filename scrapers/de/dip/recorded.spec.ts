import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { dip } from './scraper.js';

const RECORDED = join(sharedFolder, 'registries/de/recorded');

/**
 * Six saved pages. Title, number, state, committee, first and last step were compared with the page by eye; steps and
 * papers were counted apart from this reader, as `h3` and as addresses of papers behind `content-vorgangsablauf`. The
 * steps of a law have two more: its publication and its entry into force.
 */
function read(file: string) {
  const bytes = gunzipSync(readFileSync(join(RECORDED, file)));
  const url = `https://dip.bundestag.de/vorgang/x/${/\d{6}/.exec(file)?.[0]}`;
  return shownReading(dip, parsePage(dip, { kind: 'page', url, bytes, contentType: null }));
}

interface Facts {
  id: string;
  title: RegExp;
  number: string;
  numbers?: string[];
  session: string;
  committee: string | null;
  statusWords: string;
  outcome: string;
  steps: number;
  papers: number;
  first: string;
  last: string;
}

const FACTS: readonly Facts[] = [
  {
    id: '154026',
    title: /^Gesetz über die Feststellung des Bundeshaushaltsplans .*1992.*\(G-SIG: 12020138\)$/,
    number: '12/1000',
    numbers: ['12/1000', '450/91'],
    session: '12',
    committee: 'Haushaltsausschuss',
    statusWords: 'Verkündet',
    outcome: 'enacted',
    steps: 102 + 2,
    papers: 61,
    first: '1991-08-16 Gesetzentwurf',
    last: '1992-01-01 Inkrafttreten: 01.01.1992',
  },
  {
    id: '189729',
    title: /^Gesetz zur Sicherung der Kriegswaffenkontrolle \(G-SIG: 10020399\)$/,
    number: '10/3342',
    session: '10',
    committee: 'Ausschuss für Wirtschaft',
    statusWords: 'Abgelehnt',
    outcome: 'rejected',
    steps: 5,
    papers: 3,
    first: '1985-05-14 Gesetzentwurf',
    last: '1986-12-04 2. Beratung',
  },
  {
    id: '274767',
    title: /\(Exekutivkontrollgesetz - ExekutivkontrollG\)$/,
    number: '19/27182',
    session: '19',
    committee: null,
    statusWords: 'Erledigt durch Ablauf der Wahlperiode',
    outcome: 'lapsed',
    steps: 2,
    papers: 1,
    first: '2021-03-02 Gesetzentwurf Fraktion der FDP',
    last: '2021-03-04 1. Beratung',
  },
  {
    id: '275937',
    title: /^Gesetz zur Modernisierung des Körperschaftsteuerrechts$/,
    number: '19/28656',
    numbers: ['19/28656', '244/21'],
    session: '19',
    committee: 'Finanzausschuss',
    statusWords: 'Verkündet',
    outcome: 'enacted',
    steps: 17 + 2,
    papers: 11,
    first: '2021-03-26 Gesetzentwurf',
    last: '2022-01-01 Inkrafttreten: 01.01.2022 (weiteres siehe im BGBl)',
  },
  {
    id: '285558',
    title: /^Elftes Gesetz zur Änderung des Zweiten Buches Sozialgesetzbuch$/,
    number: '20/1413',
    numbers: ['20/1413', '126/22'],
    session: '20',
    committee: 'Ausschuss für Arbeit und Soziales',
    statusWords: 'Verkündet',
    outcome: 'enacted',
    steps: 14 + 2,
    papers: 9,
    first: '2022-03-17 Gesetzentwurf',
    last: '2022-07-01 Inkrafttreten: 01.07.2022',
  },
];

for (const { title, ...facts } of FACTS)
  itWithShared(`the recorded page ${facts.id} is ${facts.number}, ${facts.outcome}, with ${facts.steps} steps`, () => {
    const { bills, faults } = read(`test_bill_${facts.id}.html.gz`);
    expect(faults).toEqual([]);
    const [bill] = bills;
    const steps = bill?.actions.map(({ date, words }) => `${date} ${words}`) ?? [];
    const { key, number, numbers, session, committee, statusWords, outcome } = bill ?? {};
    const shown = { number, numbers, session, committee, statusWords, outcome };
    expect({
      id: key,
      ...shown,
      steps: steps.length,
      papers: bill?.documents.length,
      first: steps[0],
      last: steps.at(-1),
    }).toEqual({
      ...facts,
      numbers: facts.numbers,
    });
    expect(bill?.title).toMatch(title);
  });

describe('in the recorded pages', () => {
  itWithShared('the motion 276861 is no bill', () => {
    expect(read('test_amendment_276861.html.gz')).toMatchObject({ bills: [], faults: [] });
  });

  itWithShared('the recommendation of 26 April 2021 comes after the first reading of 22 April', () => {
    const words = read('test_bill_275937.html.gz').bills[0]?.actions.map((action) => action.words) ?? [];
    expect(words.indexOf('Empfehlungen der Ausschüsse')).toBeGreaterThan(words.indexOf('1. Beratung'));
  });

  itWithShared('the second reading that refused the bill of 1985 is its failure', () => {
    expect(read('test_bill_189729.html.gz').bills[0]?.actions.at(-1)?.classes).toEqual(['reading-2', 'failure']);
  });

  itWithShared('the budget of 1992 was read a second and a third time once each', () => {
    const classes = read('test_bill_154026.html.gz').bills[0]?.actions.flatMap((action) => action.classes) ?? [];
    expect(
      ['reading-1', 'reading-2', 'reading-3'].map((wanted) => classes.filter((one) => one === wanted).length),
    ).toEqual([1, 1, 1]);
  });

  itWithShared('the description names every member that is taken for mandatory', () => {
    const description = readFileSync(join(RECORDED, 'dip_openapi.yaml'), 'utf8');
    const required = (schema: string) =>
      /required:\n((?: {6}- "[^"]+"\n)+)/.exec(description.split(`\n    ${schema}:\n`)[1] ?? ' ')?.[1];
    for (const member of ['id', 'vorgangstyp', 'wahlperiode', 'titel', 'aktualisiert'])
      expect(required('Vorgang')).toContain(`"${member}"`);
    for (const member of ['id', 'vorgangsposition', 'zuordnung', 'datum', 'vorgang_id', 'fundstelle'])
      expect(required('Vorgangsposition')).toContain(`"${member}"`);
  });
});
