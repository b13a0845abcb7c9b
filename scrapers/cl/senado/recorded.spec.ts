import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { needs } from '../../../test/harness/needs.js';
import { Page } from '../../kit/index.js';
import { senadoChile } from './scraper.js';

/** Four answers recorded in February 2026. Every figure here was counted in the files apart from this reader and compared with the page. */
const RECORDED = '../shared/registries/cl/recorded';
const { it: overRecorded, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');

function source(kind: string, file: string, url: string) {
  return { kind, url, bytes: readFileSync(`${RECORDED}/${file}`), contentType: null };
}

function read(kind: string, file: string, url: string) {
  const reading = parsePage(senadoChile, source(kind, file, url));
  return { reading, shown: shownReading(senadoChile, reading), bill: shownReading(senadoChile, reading).bills[0]! };
}

const card = () =>
  read('bill', 'senado-boletin-16621.xml', 'https://tramitacion.senado.cl/wspublico/tramitacion.php?boletin=16621');

describe('the recorded answers of Chile', () => {
  overRecorded(`bulletin 16621-05 reads as the law it became${why}`, () => {
    const { shown, bill } = card();
    expect(shown.faults).toEqual([]);
    expect(bill).toMatchObject({
      key: '16621',
      number: '16621-05',
      introducedOn: '2024-01-29',
      sponsors: ['Presidente de la República'],
      committee: 'Comisión de Hacienda',
      statusWords: 'Publicado, Tramitación terminada',
      stage: 'enacted',
      outcome: 'enacted',
      upcoming: [
        { date: '2024-08-12', what: 'Plazo para presentar indicaciones' },
        { date: '2024-09-24', what: 'Plazo para presentar indicaciones' },
      ],
    });
    expect(bill.title).toMatch(
      /^Dicta normas para asegurar el cumplimiento de las obligaciones tributarias dentro del Pacto/,
    );
  });

  overRecorded(`of its 66 steps the 20 messages of urgency become five, and the law is added${why}`, () => {
    const { bill } = card();
    expect(bill.actions).toHaveLength(66 - 20 + 5 + 1);
    expect(bill.actions[0]).toMatchObject({
      date: '2024-01-29',
      words: 'Ingreso de proyecto.',
      classes: ['filing', 'introduction'],
    });
    expect(bill.actions.at(-1)).toMatchObject({
      date: '2024-10-28',
      words: 'Cuenta fallo del Tribunal Constitucional.',
    });
    const law = bill.actions.filter(({ classes }) => classes.includes('became-law'));
    expect(law.map(({ date, words }) => [date, words])).toEqual([['2024-10-24', 'Publicado. Ley N° 21.713']]);
    const urgencies = bill.actions.filter(({ classes }) => classes.includes('expedited-procedure'));
    expect(urgencies.map(({ date }) => date)).toEqual([
      '2024-03-04',
      '2024-04-01',
      '2024-04-16',
      '2024-09-24',
      '2024-09-25',
    ]);
  });

  overRecorded(`it passes the chambers in order${why}`, () => {
    const passages = card().bill.actions.filter(
      ({ classes }) => classes.includes('passage') || classes.includes('reading-1'),
    );
    expect(passages.map(({ date, chamber, stage, vote }) => [date, chamber, stage, vote?.for])).toEqual([
      ['2024-04-10', 'Cámara de Diputados', 'second-reading', undefined],
      ['2024-07-30', 'Senado', 'second-chamber', 33],
      ['2024-09-24', 'Senado', 'second-chamber', undefined],
      ['2024-09-25', 'Cámara de Diputados', 'passed', undefined],
    ]);
  });

  overRecorded(`it names its message, 4 reports, 2 comparisons, 2 lists of amendments and 21 letters${why}`, () => {
    const { bill, reading } = card();
    const ids = (type: string) => bill.documents.filter(({ url }) => url.endsWith(`tipodoc=${type}`)).length;
    expect(['mensaje_mocion', 'info', 'compa', 'indi', 'ofic'].map(ids)).toEqual([1, 4, 2, 2, 21]);
    expect(reading.follow.map(({ page }) => page)).toEqual(['senatevotes', 'chambervotes']);
  });

  overRecorded(`the Senate’s 44 votes read with their counts${why}`, () => {
    const { shown, bill } = read(
      'senatevotes',
      'senado-votaciones-16621.xml',
      'https://tramitacion.senado.cl/wspublico/votaciones.php?boletin=16621',
    );
    expect(shown.faults).toEqual([]);
    expect(bill.actions).toHaveLength(44);
    expect(bill.actions[0]).toMatchObject({
      date: '2024-07-30',
      vote: { for: 33, against: 4, notVoting: 0, absent: null },
    });
    expect(bill.actions.at(-1)).toMatchObject({
      date: '2024-09-24',
      vote: { for: 21, against: 8, notVoting: 0, absent: null },
    });
    const failed = bill.actions.filter(({ classes }) => classes.includes('amendment-failure'));
    expect(failed.length).toBe(11);
  });

  overRecorded(`the Chamber’s 31 votes read onto the same bill${why}`, () => {
    const { shown, bill } = read(
      'chambervotes',
      'camara-votaciones-16621.xml',
      'https://opendata.camara.cl/wscamaradiputados.asmx/getVotaciones_Boletin?prmBoletin=16621',
    );
    expect(shown.faults).toEqual([]);
    expect([bill.key, bill.actions.length]).toEqual(['16621', 31]);
    expect(bill.actions[0]).toMatchObject({
      date: '2024-04-10',
      vote: { for: 120, against: 18, notVoting: 3, absent: null },
    });
    expect(bill.actions.at(-1)).toMatchObject({
      date: '2024-09-25',
      vote: { for: 123, against: 17, notVoting: 0, absent: null },
    });
    const rejected = bill.actions.filter(({ words }) => words.includes(': Rechazado.'));
    expect(rejected.length).toBe(4);
  });

  overRecorded(`the legislatures contain the days of the bill’s sittings that carry their numbers${why}`, () => {
    const { $, text } = {
      $: new Page(source('legislatures', 'camara-legislaturas.xml', 'https://opendata.camara.cl')).xml(),
      text: readFileSync(`${RECORDED}/senado-boletin-16621.xml`, 'utf8'),
    };
    const spans = new Map(
      $('Legislatura')
        .toArray()
        .map((node) => [
          $(node).children('Numero').text(),
          [$(node).children('FechaInicio').text().slice(0, 10), $(node).children('FechaTermino').text().slice(0, 10)],
        ]),
    );
    const sittings = [...text.matchAll(/<SESION>\d+\/(\d+)<\/SESION><FECHA>(\d\d)\/(\d\d)\/(\d{4})</g)];
    const outside = sittings.filter(([, number, day, month, year]) => {
      const [from, to] = spans.get(number!) ?? ['9999', '0000'];
      return `${year}-${month}-${day}` < from! || `${year}-${month}-${day}` > to!;
    });
    expect([spans.size, spans.get('372'), sittings.length > 40, outside]).toEqual([
      55,
      ['2024-03-11', '2025-03-10'],
      true,
      [],
    ]);
  });
});
