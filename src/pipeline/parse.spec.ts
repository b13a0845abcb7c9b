import { describe, expect, it } from '@jest/globals';
import { madeScraper } from '../../test/harness/bills.js';
import { Fault } from '../domain/fault.js';
import { parsePage } from './parse.js';

const source = (kind: string) => ({
  kind,
  url: 'https://made.example/list',
  bytes: Buffer.from('<p>1</p><p>x</p>'),
  contentType: 'text/html',
});

describe('one page', () => {
  it('gives nothing where a registry says nothing', () => {
    expect(parsePage(madeScraper(), source('list'))).toEqual({ follow: [], bills: [], faults: [] });
  });

  it('gives the faults of its rows beside what the others say', () => {
    const scraper = madeScraper({
      pages: {
        list: (page) => {
          page.note('parse.unknown-row', 'found «x»');
          return {
            bills: [{ key: '1', number: '1', title: null }],
            faults: [{ code: 'parse.bad-number', message: 'own' }],
          };
        },
      },
    });
    const reading = parsePage(scraper, source('list'));
    expect(reading.bills).toHaveLength(1);
    expect(reading.faults.map(({ code }) => code)).toEqual(['parse.unknown-row', 'parse.bad-number']);
  });

  it('of a kind the registry does not have is wrong use, and the kinds are named', () => {
    expect(() => parsePage(madeScraper(), source('card'))).toThrow(
      new Fault('usage', 'xx/made has no page kind «card»; it has: list, roll, bill'),
    );
  });

  it('that cannot be read throws its fault, a reader that stumbles is told as one, and any other bug is thrown as it is', () => {
    const failing = (error: Error) =>
      madeScraper({
        pages: {
          list: () => {
            throw error;
          },
        },
      });
    const fault = new Fault('parse.not-the-page', 'expected a list');
    expect(() => parsePage(failing(fault), source('list'))).toThrow(fault);
    expect(() => parsePage(failing(new TypeError('x.map is not a function')), source('list'))).toThrow(
      expect.objectContaining({ code: 'parse.layout-changed' }),
    );
    expect(() => parsePage(failing(new Error('bug')), source('list'))).toThrow('bug');
  });
});
