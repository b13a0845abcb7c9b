import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../kit/index.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { needs } from '../../../test/harness/needs.js';
import { readNumber } from './identity.js';
import { spley } from './scraper.js';

/**
 * Eight files beside the project. One is a page that is read (the law file); three must be refused; the table of a search
 * and three printed tables are other people's output, whose numbers, days and states are put through this reader. The
 * figures were counted apart with Python's json and csv and compared with the files.
 */
const RECORDED = '../shared/registries/pe/recorded';
const { it: overRecorded, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');
const LIST =
  'https://api.congreso.gob.pe/spley-portal-service/proyecto-ley/lista-con-filtro#period=2021&chamber=none&rowStart=0&pass=new';
const LAW = 'https://www2.congreso.gob.pe/Sicr/TraDocEstProc/Expvirt_2021.nsf/RepExpVirt?OpenForm&Db=202102775&View=';

const file = (name: string) => readFileSync(`${RECORDED}/${name}`);

function codeOf(kind: string, url: string, bytes: Uint8Array): string {
  try {
    parsePage(spley, { kind, url, bytes, contentType: null });
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'read';
}

/** Rows put into the answer of the search. */
function listOf(rows: readonly object[]) {
  const bytes = Buffer.from(
    JSON.stringify({ code: 200, status: 'success', data: { proyectos: rows, rowsTotal: rows.length } }),
  );
  return shownReading(spley, parsePage(spley, { kind: 'list', url: LIST, bytes, contentType: null }));
}

interface Exported {
  law_number: string;
  title: string;
  date: string;
  status: string;
  authors: string;
  url: string;
}

const exported = () => JSON.parse(file('keyword_search_export_2021.json').toString('utf8')) as Exported[];

/** Quoted cells may hold commas and line breaks. */
function cells(name: string): string[][] {
  const text = file(name)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/gu)) {
    rows.at(-1)!.push((quoted ?? bare ?? ' ').replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(1).filter((row) => row.length === 6);
}

describe('the recorded files of Peru', () => {
  overRecorded(`the archive’s file of law 31814 reads as the end of bill 2775${why}`, () => {
    const shown = shownReading(
      spley,
      parsePage(spley, { kind: 'law', url: LAW, bytes: file('expediente-lotus.html'), contentType: null }),
    );
    expect(shown.faults).toEqual([]);
    expect(shown.bills[0]).toMatchObject({
      key: '2021-2775',
      session: '2021',
      statusWords: 'LEY 31814',
      stage: 'enacted',
      outcome: 'enacted',
    });
    expect(shown.bills[0]!.title).toBe(
      'LEY QUE PROMUEVE EL USO DE LA INTELIGENCIA ARTIFICIAL EN FAVOR DEL DESARROLLO ECONÓMICO Y SOCIAL DEL PAÍS',
    );
    expect(shown.bills[0]!.documents.map(({ title, url }) => [title, url.split('/').at(-1)])).toEqual([
      ['Norma legal publicada', '31814-LEY'],
      ['Texto de la norma legal con modificaciones', '31814-TXM.pdf'],
      ['Texto aprobado por el Congreso', 'AU2775'],
      ['Ficha técnica', '31814-FTE.pdf'],
    ]);
    // A law file holds no history: the law is its only step, and it has no day.
    expect(shown.bills[0]!.actions.map(({ date, words, classes }) => [date, words, ...classes])).toEqual([
      [null, 'LEY 31814', 'became-law'],
    ]);
  });

  overRecorded(`the block, the shell of scripts and the sister service are refused${why}`, () => {
    const answers = JSON.parse(file('debug-spa-api-responses.json').toString('utf8')) as { body: string }[];
    expect([
      codeOf('list', LIST, file('cloudfront-403-body.html')),
      codeOf('list', LIST, file('spley-portal-page.html')),
      codeOf('law', LAW, file('spley-portal-page.html')),
      ...answers.map(({ body }) => codeOf('list', LIST, Buffer.from(body))),
    ]).toEqual([
      'parse.not-the-page',
      'parse.not-the-page',
      'parse.not-the-page',
      'parse.not-the-page',
      'parse.layout-changed',
    ]);
  });

  overRecorded(`the 40 rows of a search by words are 36 bills in four known states${why}`, () => {
    const { bills, faults } = listOf(
      exported().map((row) => ({
        proyectoLey: row.law_number,
        titulo: row.title,
        desEstado: row.status,
        fecPresentacion: row.date,
        autores: row.authors,
      })),
    );
    expect(faults).toEqual([]);
    expect([bills.length, new Set(bills.map(({ key }) => key)).size]).toEqual([40, 36]);
    const stages = new Map<string, number>();
    for (const { key, stage } of new Map(bills.map((bill) => [bill.key, bill])).values())
      stages.set(stage ?? `none ${key}`, (stages.get(stage ?? `none ${key}`) ?? 0) + 1);
    expect([...stages].sort()).toEqual([
      ['committee', 30],
      ['enacted', 6],
    ]);
    expect(bills[0]).toMatchObject({
      key: '2021-2803',
      introducedOn: '2022-08-15',
      statusWords: 'Orden del Día',
      title: 'LEY QUE ESTABLECE LA UNIÓN CIVIL',
    });
    expect(bills[0]!.sponsors[0]).toBe('Cavero Alva, Alejandro Enrique');
  });

  overRecorded(`the link of every one of them leads to its key${why}`, () => {
    const wrong = exported().filter(({ url, law_number }) => {
      const { period, serial } = readNumber(law_number);
      return spley.find!({ url })?.url.endsWith(`/${period}/${serial}`) !== true;
    });
    expect(wrong).toEqual([]);
  });

  const TABLES: readonly [string, number][] = [
    ['proyectos_ley_2025-06-02.csv', 14],
    ['proyectos_ley_2025-06-05.csv', 38],
    ['proyectos_ley_2025-10-17.csv', 44],
  ];
  overRecorded(`every number and day of the printed tables reads, and their cut state «E» is no state${why}`, () => {
    for (const [name, count] of TABLES) {
      const rows = cells(name);
      const { bills, faults } = listOf(
        rows.map(([number, day, title, state, , authors]) => ({
          proyectoLey: number,
          titulo: title,
          fecPresentacion: day!.replace('Fecha de Presentación', ''),
          desEstado: state!.replace('Estado Procesal', ''),
          autores: authors,
        })),
      );
      expect([name, rows.length, new Set(bills.map(({ key }) => key)).size]).toEqual([name, count, count]);
      expect(bills.filter(({ introducedOn }) => introducedOn === null)).toEqual([]);
      expect(bills.filter(({ sponsors }) => sponsors.some((one) => one.includes('ver más')))).toEqual([]);
      const isCut = rows[0]![3] === 'E';
      expect(new Set(bills.map(({ stage }) => stage))).toEqual(new Set([isCut ? null : 'introduced']));
      expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(isCut ? ['normalise.unknown-stage'] : []));
    }
  });
});
