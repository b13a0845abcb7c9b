import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { readNumber } from './identity.js';
import { spley } from './scraper.js';

const LIST =
  'https://api.congreso.gob.pe/spley-portal-service/proyecto-ley/lista-con-filtro#period=2021&chamber=none&rowStart=0&pass=new';
const ROW = {
  perParId: 2021,
  pleyNum: 2803,
  proyectoLey: '02803/2022-CR',
  titulo: 'LEY QUE ESTABLECE LA UNIÓN CIVIL',
  desEstado: 'EN COMISIÓN',
  fecPresentacion: '2022-08-15T00:00:00.000-0500',
};

function parse(kind: string, url: string, value: unknown) {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const reading = parsePage(spley, { kind, url, bytes, contentType: 'text/html; charset=utf-8' });
  return { ...reading, shown: shownReading(spley, reading) };
}

const list = (proyectos: readonly unknown[], more: object = {}, url = LIST) =>
  parse('list', url, { code: 200, status: 'success', data: { proyectos, rowsTotal: proyectos.length, ...more } });
const one = (row: object) => list([{ ...ROW, ...row }]).shown;

describe('numbers of Peruvian bills', () => {
  const NUMBERS: readonly [string, string, string, string | null][] = [
    ['02803/2022-CR', '2021', '2803', null],
    ['Proyecto de Ley 11408/2024-CR', '2021', '11408', null],
    ['00002/2021-PE', '2021', '2', null],
    ['00123/2025-GL', '2021', '123', null],
    ['00006-2026-2031-S', '2026', '6', 'S'],
    ['00007-2026-2031-CD', '2026', '7', 'D'],
  ];
  it.each(NUMBERS)('reads «%s» as number of the period %s', (shown, period, serial, chamber) => {
    expect(readNumber(shown)).toMatchObject({ period, serial, chamber });
  });

  it.each(['Proyecto de Ley', '2803', '02803/2016-CR', '02803-2022', 'E'])('refuses «%s»', (shown) => {
    expect(() => readNumber(shown)).toThrow(expect.objectContaining({ code: 'parse.bad-number' }) as unknown as Error);
  });
});

describe('the search of Peru', () => {
  it('keys a bill by its period and serial, for the year of the number is not the period', () => {
    expect(one({}).bills[0]).toMatchObject({ key: '2021-2803', session: '2021', number: '02803/2022-CR' });
  });

  const STATES: readonly [string, string, string | null, string][] = [
    ['EN COMISIÓN', 'committee', 'referral-committee', 'pending'],
    ['DICTAMEN', 'committee', 'committee-passage', 'pending'],
    ['Orden del Día', 'committee', null, 'pending'],
    ['EN DEBATE - PLENO', 'first-reading', null, 'pending'],
    ['APROBADO 1ERA. VOTACIÓN', 'first-reading', 'reading-1', 'pending'],
    ['APROBADO', 'passed', 'passage', 'pending'],
    ['AUTÓGRAFA', 'executive', 'executive-receipt', 'pending'],
    ['Publicada en el Diario Oficial El Peruano', 'enacted', 'became-law', 'enacted'],
    ['Al Archivo', 'rejected', 'failure', 'rejected'],
  ];
  it.each(STATES)('reads «%s» as %s', (desEstado, stage, actionClass, outcome) => {
    const { bills, faults } = one({ desEstado });
    expect([bills[0]!.stage, bills[0]!.outcome, faults]).toEqual([stage, outcome, []]);
    expect(bills[0]!.actions.map(({ date, classes }) => [date, ...classes])).toEqual([
      [null, ...(actionClass === null ? [] : [actionClass])],
      ['2022-08-15', 'filing', 'introduction'],
    ]);
  });

  it('shows a bill that was only filed with one step, on its day', () => {
    const { bills } = one({ desEstado: 'PRESENTADO' });
    expect(bills[0]!.actions.map(({ date, stage }) => [date, stage])).toEqual([['2022-08-15', 'introduced']]);
  });

  it.each(['E', 'Observado'])('does not read «%s» as a state', (desEstado) => {
    const { bills, faults } = one({ desEstado });
    expect([bills[0]!.stage, faults.map(({ code }) => code)]).toEqual([null, ['normalise.unknown-stage']]);
  });

  it.each(['2022-08-15T00:00:00.000-0500', '2022-08-15', '15/08/2022'])(
    'takes the printed day of «%s»',
    (fecPresentacion) => {
      expect(one({ fecPresentacion }).bills[0]!.introducedOn).toBe('2022-08-15');
    },
  );

  it('leaves out the words that say a list of authors is cut', () => {
    expect(one({ autores: 'Primera, Ana; Segundo, Luis ver más...' }).bills[0]!.sponsors).toEqual([
      'Primera, Ana',
      'Segundo, Luis',
    ]);
  });

  it('loses one row to a missing title, not the page', () => {
    const { bills, faults } = list([{ ...ROW, titulo: ' ' }, ROW]);
    expect([bills.length, faults.map(({ code }) => code)]).toEqual([1, ['parse.layout-changed']]);
  });

  const full = Array.from({ length: 100 }, (_none, index) => ({
    ...ROW,
    proyectoLey: `${String(index + 1).padStart(5, '0')}/2022-CR`,
  }));

  it('asks for the rows behind a full page, for news only unless the pass is full', () => {
    const [next] = list(full, { rowsTotal: 250 }).follow;
    expect(next).toMatchObject({ page: 'list', ifNews: true, post: { perParId: 2021, pageSize: 100, rowStart: 100 } });
    const pass = list(full, { rowsTotal: 250 }, LIST.replace('pass=new', 'pass=full')).follow;
    expect(pass).toHaveLength(1);
    expect(pass[0]!.ifNews).toBeUndefined();
  });

  it('stops at the total, which may stand in the rows', () => {
    expect(list(full, { rowsTotal: 100 }).follow).toEqual([]);
    const inRows = full.map((row) => ({ ...row, rowsTotal: 100 }));
    expect(parse('list', LIST, { code: 200, status: 'success', data: { proyectos: inRows } }).follow).toEqual([]);
  });

  const REFUSED: readonly [string, unknown, string][] = [
    ['a block', '<html><title>403 Forbidden</title><h2>Transaction ID:</h2></html>', 'parse.not-the-page'],
    [
      'the shell of scripts',
      '<!DOCTYPE html><title>Proyectos de Ley</title><app-root></app-root>',
      'parse.not-the-page',
    ],
    ['an error of the service', { code: 400, status: 'error', data: null }, 'parse.not-the-page'],
    ['the list of a sister service', { code: 200, status: 'success', data: [{ id: 1 }] }, 'parse.layout-changed'],
    ['an answer without rows', { code: 200, status: 'success', data: {} }, 'parse.layout-changed'],
  ];
  it.each(REFUSED)('refuses %s', (_what, value, code) => {
    expect(() => parse('list', LIST, value)).toThrow(expect.objectContaining({ code }) as unknown as Error);
  });
});

describe('where bills of Peru are asked for', () => {
  it('asks one request on a quiet day, and in the period of two chambers one for each', () => {
    expect(spley.start({ since: '2025-10-21', today: '2025-10-22' })).toMatchObject([
      { changesOnly: true, post: { perParId: 2021, rowStart: 0, palabras: null } },
    ]);
    expect(spley.start({ since: null, today: '2026-08-01' }).map(({ post }) => post)).toMatchObject([
      { perParId: 2026, codTipoParl: 'D' },
      { perParId: 2026, codTipoParl: 'S' },
    ]);
  });

  const FILE = 'https://api.congreso.gob.pe/spley-portal-service/expediente/2021/2775';
  const LAW = 'https://www2.congreso.gob.pe/Sicr/TraDocEstProc/Expvirt_2021.nsf/RepExpVirt?OpenForm&Db=202102775&View=';
  const FOUND: readonly [{ url?: string; number?: string }, object | null][] = [
    [{ url: 'https://wb2server.congreso.gob.pe/spley-portal/#/expediente/2021/2775' }, { page: 'bill', url: FILE }],
    [
      { url: 'https://wb2server.congreso.gob.pe/spley-portal/#/expediente/main/2021/2775' },
      { page: 'bill', url: FILE },
    ],
    [{ number: '02775/2022-CR' }, { page: 'bill', url: FILE }],
    [{ number: 'Proyecto de Ley 2775/2022-CR' }, { page: 'bill', url: FILE }],
    [{ url: LAW }, { page: 'law', url: LAW }],
    [{ number: '00006-2026-2031-S' }, null],
    [{ url: 'https://wb2server.congreso.gob.pe/spley-portal/#/expediente/search' }, null],
  ];
  it.each(FOUND)('leads %j to %j', (known, page) => {
    expect(spley.find!(known)).toEqual(page);
  });
});
