import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { silDominican } from './scraper.js';

const API = 'https://www.diputadosrd.gob.do/sil/api/iniciativa';
const LIST = `${API}/getIniciativas?page=1&keyword=`;
const ROW = {
  id: 159679,
  tipo: 'Proyecto de Ley',
  numero: '06225-2024-2028-CD',
  descripcion: 'Proyecto de ley que cambia el nombre de una sección',
  condicion: 'VIGENTE',
  estado: null,
  fechaDeposito: '2026-08-28T00:00:00',
};

function parse(kind: string, url: string, value: unknown) {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const reading = parsePage(silDominican, { kind, url, bytes, contentType: 'application/json' });
  return { ...reading, shown: shownReading(silDominican, reading), codes: reading.faults.map(({ code }) => code) };
}

const list = (results: readonly unknown[], total = results.length, url = LIST) =>
  parse('list', url, { page: 1, pageSize: 10, total, results });
const one = (row: object) => list([{ ...ROW, ...row }]);

describe('the initiatives of the Dominican Chamber', () => {
  const KINDS: readonly [string, string, number, string[]][] = [
    ['Proyecto de Ley', 'Que regula algo', 1, []],
    ['Resolución Interna', 'Resolución que reconoce a un pueblo', 0, []],
    ['Resolución Bicameral', 'Que pide al Presidente', 0, []],
    ['Resolución Interna', 'PROYECTO DE LEY sobre algo', 1, []],
    ['Carta', 'Carta de saludo', 0, ['parse.unknown-row']],
  ];
  it.each(KINDS)('reads of «%s» with the title «%s» %d bills', (tipo, descripcion, bills, codes) => {
    const read = one({ tipo, descripcion });
    expect([read.bills.length, read.codes]).toEqual([bills, codes]);
  });

  it('keys a bill by the registry’s identifier, for a bill carried over gets a new number', () => {
    const [old, renumbered] = list([{ ...ROW, numero: '11466-2020-2024-CD' }, ROW]).bills;
    expect([old!.key, renumbered!.key]).toEqual(['159679', '159679']);
    expect([old!.session, renumbered!.session]).toEqual(['2020-2024', '2024-2028']);
  });

  const CONDITIONS: readonly [string, string | null, string][] = [
    ['DEPOSITADO', 'introduced', 'pending'],
    ['VIGENTE', null, 'pending'],
    ['APROBADO', null, 'pending'],
    ['PERIMIDO', 'lapsed', 'lapsed'],
    ['RETIRADO', 'withdrawn', 'withdrawn'],
    ['FUSIONADO', 'merged', 'merged'],
  ];
  it.each(CONDITIONS)('reads the condition «%s» as %s, %s', (condicion, stage, outcome) => {
    const read = one({ condicion });
    expect([read.shown.bills[0]!.stage, read.shown.bills[0]!.outcome, read.codes]).toEqual([stage, outcome, []]);
  });

  it('lets a condition that ends the bill stand over an older state', () => {
    expect(one({ condicion: 'PERIMIDO', estado: 'Depositado' }).shown.bills[0]!.outcome).toBe('lapsed');
  });

  it('reads a law from its number, whatever condition stands beside it', () => {
    const { bills } = one({
      condicion: 'PERIMIDO',
      numPromulgacion: 'Ley num.1-25',
      fechaPromulgacion: '2025-08-03T00:00:00',
    }).shown;
    expect(bills[0]).toMatchObject({
      stage: 'enacted',
      outcome: 'enacted',
      actions: [{ date: '2025-08-03', words: 'Ley num.1-25', classes: ['became-law'] }],
    });
  });

  it('reports a condition and a state it does not know', () => {
    expect(one({ condicion: 'DORMIDO', estado: 'De paseo' }).codes).toEqual([
      'normalise.unknown-stage',
      'normalise.unknown-stage',
    ]);
  });

  const FAULTY: readonly [object, string][] = [
    [{ numero: '6225' }, 'parse.bad-number'],
    [{ descripcion: null }, 'parse.layout-changed'],
    [{ id: null }, 'parse.layout-changed'],
  ];
  it.each(FAULTY)('loses only the row with %j', (row, code) => {
    const read = list([{ ...ROW, ...row }, ROW]);
    expect([read.bills.length, read.codes]).toEqual([1, [code]]);
  });

  const REFUSED: readonly [string, unknown, string][] = [
    ['the portal’s page with 200', '<!DOCTYPE html><div id="app"></div>', 'parse.not-the-page'],
    ['an answer without results', { message: 'error' }, 'parse.layout-changed'],
  ];
  it.each(REFUSED)('refuses %s', (_what, value, code) => {
    expect(() => parse('list', LIST, value)).toThrow(expect.objectContaining({ code }) as unknown as Error);
  });

  it('reads a history as the days on which each state began', () => {
    const { shown } = parse('steps', `${API}/historicos?page=1&id=155001`, {
      total: 1,
      results: [
        { id: 616976, estadoId: 3, inicio: '2024-09-12T00:00:00', estado: 'Depositado', fin: '2025-01-12T00:00:00' },
      ],
    });
    expect(shown.bills[0]).toMatchObject({
      key: '155001',
      actions: [{ date: '2024-09-12', words: 'Depositado', stage: 'introduced' }],
    });
  });
});

describe('where Dominican bills are asked for', () => {
  const pagers = (url: string, total: number) => list([ROW], total, url).follow.filter(({ page }) => page === 'list');

  it('asks for ten rows at a time, in a quiet run only while there is news', () => {
    expect(pagers(LIST, 6225)).toEqual([
      { page: 'list', url: `${API}/getIniciativas?page=2&keyword=`, ifNews: true, changesOnly: true },
    ]);
    expect(pagers(`${API}/getIniciativas?keyword=&page=7`, 6225)).toEqual([
      { page: 'list', url: `${API}/getIniciativas?keyword=&page=8` },
    ]);
    expect([pagers(LIST, 10), pagers(`${API}/getIniciativas?keyword=&page=623`, 6225)]).toEqual([[], []]);
  });

  it('walks the whole list first and then once a week', () => {
    const query = (since: string | null, today: string) => silDominican.start({ since, today })[0]!.url.split('?')[1];
    expect([query(null, '2026-08-28'), query('2026-08-26', '2026-08-27'), query('2026-08-20', '2026-08-28')]).toEqual([
      'keyword=&page=1',
      'keyword=&page=1',
      'keyword=&page=1',
    ]);
    expect(query('2026-08-28', '2026-08-29')).toBe('page=1&keyword=');
  });

  it('finds a bill by the registry’s identifier and by nothing else', () => {
    expect(silDominican.find!({ url: `${API}/iniciativa/159679` })).toEqual({
      page: 'steps',
      url: `${API}/historicos?page=1&id=159679`,
    });
    expect(silDominican.find!({ number: '06225-2024-2028-CD' })).toBeNull();
  });
});
