import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { assemblee } from './scraper.js';

/**
 * Three recorded dossiers. Every step below, and the titles and numbers, were compared with the text of the page. The
 * steps were counted apart from this reader, by regular expressions over the text between the rules: deposits, votes,
 * referrals, accelerated procedures, referrals to the Constitutional Council and its decisions (sante: 16 + 5 + 5 + 1 + 2
 * + 1; one referral has no day and is left out), and two lines of the law where there is one.
 */
function read(slug: string) {
  const bytes = readFileSync(join(sharedFolder, `registries/fr/recorded/14_dossiers_${slug}.html`));
  const url = `http://www.assemblee-nationale.fr/14/dossiers/${slug}.asp`;
  const { bills, faults } = shownReading(
    assemblee,
    parsePage(assemblee, { kind: 'dossier', url, bytes, contentType: null }),
  );
  expect(faults).toEqual([]);
  return bills.map((bill) => ({
    ...bill,
    steps: bill.actions.map(({ date, words }) => `${date} ${words}`),
    count: bill.actions.length,
    files: bill.documents.length,
  }));
}

itWithShared('the recorded dossier «sante» was refused by the Senate and adopted for good three days later', () => {
  const [bill, ...others] = read('sante');
  expect(others).toEqual([]);
  expect(bill).toMatchObject({
    key: '14/sante',
    number: 'n° 2302',
    numbers: ['n° 2302', 'n° 3103'],
    title: 'Projet de loi de modernisation de notre système de santé',
    titles: { 'fr-x-first': 'Projet de loi relatif à la santé' },
    introducedOn: '2014-10-15',
    committee: 'commission des affaires sociales',
    outcome: 'enacted',
    stage: 'enacted',
    count: 31,
    files: 16,
  });
  expect(bill?.steps).toEqual(
    expect.arrayContaining([
      '2014-10-15 déposé le 15 octobre 2014',
      "2015-04-14 adopté en 1ère lecture par l'Assemblée nationale le 14 avril 2015",
      '2015-10-06 modifié en 1ère lecture par le Sénat le 6 octobre 2015',
      "2015-12-01 adopté en Nouvelle lecture par l'Assemblée nationale le 1er décembre 2015",
      '2015-12-14 rejeté en Nouvelle lecture par le Sénat le 14 décembre 2015',
      "2015-12-17 adopté en Lecture définitive par l'Assemblée nationale le 17 décembre 2015",
      '2016-01-21 Décision n° 727 DC du 21 janvier 2016',
    ]),
  );
  expect(bill?.steps.slice(-2)).toEqual([
    '2016-01-26 Loi n° 2016-41 du 26 janvier 2016 de modernisation de notre système de santé',
    '2016-01-27 publiée au Journal Officiel du 27 janvier 2016',
  ]);
  expect(bill?.actions.every(({ date }) => date !== null)).toBe(true);
});

itWithShared('the recorded dossier «republique_numerique» was saved between the two last votes', () => {
  const [bill] = read('republique_numerique');
  expect(bill).toMatchObject({
    key: '14/republique_numerique',
    number: 'n° 3318',
    title: 'Projet de loi pour une République numérique',
    introducedOn: '2015-12-09',
    outcome: 'pending',
    stage: 'second-chamber',
    count: 22,
    files: 15,
  });
  expect(bill?.steps.at(-1)).toMatch(
    /^2016-07-20 adopté, dans les conditions prévues à l'article 45.* par l'Assemblée nationale le 20 juillet 2016$/,
  );
  expect(bill?.actions.flatMap(({ classes }) => classes)).toContain('expedited-procedure');
});

itWithShared('the recorded dossier «art11_Constitution_pl» holds an organic and an ordinary law', () => {
  const bills = read('art11_Constitution_pl');
  expect(bills.map(({ key, number, title, outcome, count }) => [key, number, title, outcome, count])).toEqual([
    [
      '14/art11_Constitution_pl',
      'n° 770',
      "Projet de loi organique portant application de l'article 11 de la Constitution",
      'enacted',
      20,
    ],
    [
      '14/art11_Constitution_pl-771',
      'n° 771',
      "Projet de loi portant application de l'article 11 de la Constitution",
      'enacted',
      18,
    ],
  ]);
  expect(bills.map(({ steps }) => steps[0])).toEqual(
    Array.from({ length: 2 }, () => '2013-02-20 Rapport n° 373 déposé le 20 février 2013'),
  );
  expect(bills.map(({ steps }) => steps.at(-2))).toEqual([
    "2013-12-06 Loi organique n° 2013-1114 du 6 décembre 2013 portant application de l'article 11 de la Constitution",
    "2013-12-06 Loi n° 2013-1116 du 6 décembre 2013 portant application de l'article 11 de la Constitution",
  ]);
  expect(bills.map(({ actions }) => actions.some(({ stage }) => stage === 'passed'))).toEqual([true, true]);
});
