import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { needs } from '../../../test/harness/needs.js';
import { silpy } from './scraper.js';

/** Fifty real rows of December 2022, written back from a table as a bare list; compared with the file by a person. */
const RECORDED = '../shared/registries/py/recorded/api_proyecto_page_rebuilt_50.json';
const { it: overRecorded, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');

function read() {
  const url = 'https://datosv2.congreso.gov.py/web/api/proyecto?page=0&size=50';
  const reading = parsePage(silpy, {
    kind: 'list',
    url,
    bytes: readFileSync(RECORDED),
    contentType: 'application/json',
  });
  return shownReading(silpy, reading);
}

describe('the recorded rows of Paraguay', () => {
  overRecorded(
    `six of the fifty are bills; the rest are requests and declarations, and nothing is unknown${why}`,
    () => {
      const { bills, faults } = read();
      expect(faults).toEqual([]);
      expect(bills.map(({ key, number, introducedOn }) => [key, number, introducedOn])).toEqual([
        ['127714', 'D-2270886', '2022-12-12'],
        ['127713', 'D-2270882', '2022-12-13'],
        ['127712', 'D-2270881', '2022-12-13'],
        ['127711', 'D-2270884', '2022-12-13'],
        ['127672', 'D-2270887', '2022-12-20'],
        ['127670', 'D-2270883', '2022-12-13'],
      ]);
    },
  );

  overRecorded(`every title loses its presenter, and every bill is in committee${why}`, () => {
    const { bills } = read();
    expect(bills.map(({ sponsors }) => sponsors)).toEqual([
      ['Diputado Néstor Ferrer'],
      ['Diputado Enrique Mineur'],
      ['Diputado Julio Enrique Mineur'],
      ['Diputada Nacional Del Pilar Medina'],
      ['Diputado Hugo Capurro'],
      ['Diputada Del Pilar Medina'],
    ]);
    expect(bills.filter(({ title }) => /presentad/iu.test(title ?? 'none'))).toEqual([]);
    expect(bills[0]!.title).toBe('QUE CONCEDE PENSION GRACIABLE AL SEÑOR Pastor Vera Dávalos');
    expect(bills.map(({ stage, outcome }) => `${stage} ${outcome}`)).toEqual(Array(6).fill('committee pending'));
  });

  overRecorded(`a page that is full leads to the next${why}`, () => {
    // All six bills were filed before the sitting period, so a walk would end here.
    expect(read().follow.map(({ page }) => page)).toEqual(Array(6).fill('bill'));
  });
});
