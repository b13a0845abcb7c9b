import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { billId, normaliseNumber } from '../../src/domain/bill.js';
import { readAppeals } from '../../src/pipeline/import/appeals.js';
import { billDraft, billKey, readBills } from '../../src/pipeline/import/bills.js';
import { extractAppeal } from '../../src/pipeline/link/extract.js';
import { itWithShared, sharedFolder } from '../../test/harness/shared.js';
import { APPEAL_MENTIONS } from './appeal.js';
import { BILLS } from './bills.js';
import { starterAppeal, starterBills, starterVersion } from './index.js';

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const daysOf = (bill: (typeof starterBills)[number]) =>
  [bill.introducedOn, ...bill.events.map(({ date }) => date)].filter((date) => date !== null);

describe('the starter bills', () => {
  it('pass the checks that an import makes', () => {
    const { rows, faults } = readBills(BILLS.map((bill) => JSON.stringify(bill)).join('\n'), 'jsonl');
    expect(faults).toEqual([]);
    expect(rows.map(({ value }) => value)).toEqual(starterBills);
  });

  it('pass the same checks once more as they are exported', () => {
    const { rows, faults } = readBills(starterBills.map((bill) => JSON.stringify(bill)).join('\n'), 'jsonl');
    expect([faults, rows.map(({ value }) => value)]).toEqual([[], starterBills]);
  });

  it('have one identity each', () => {
    const identities = starterBills.map((bill) => billId(bill.registry, billKey(bill)));
    expect(new Set(identities).size).toBe(identities.length);
  });

  it('have one number each in their registry, so that a registry that shows it can take the bill over', () => {
    const numbers = starterBills
      .filter(({ number }) => number !== null)
      .map(({ registry, number }) => `${registry} ${normaliseNumber(number as string)}`);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('each say where the facts come from, in addresses or titles without remarks on how they were kept', () => {
    for (const { sources } of starterBills) {
      expect(sources.length).toBeGreaterThan(0);
      expect(
        sources.filter(
          (source) =>
            /stored copy|not kept|saved page|row in|github/iu.test(source) || /^https?:\/\/\S*\s/u.test(source),
        ),
      ).toEqual([]);
    }
  });

  it('speak of no day after the data were gathered', () => {
    expect(starterBills.flatMap(daysOf).filter((day) => day > starterVersion)).toEqual([]);
  });

  it('carry a stage that fits the outcome', () => {
    const fitting = {
      enacted: ['enacted', 'in-force'],
      rejected: ['rejected'],
      withdrawn: ['withdrawn'],
      lapsed: ['lapsed'],
      merged: ['merged'],
    };
    for (const [outcome, stages] of Object.entries(fitting)) {
      const others = starterBills.filter((bill) => bill.outcome === outcome && !stages.includes(String(bill.stage)));
      expect(others.map(billKey)).toEqual([]);
    }
  });

  it('are marked relevant to civil society by threat and direction', () => {
    expect(
      starterBills.filter(
        ({ threats, direction }) => threats === undefined || threats.length === 0 || direction === undefined,
      ),
    ).toEqual([]);
  });

  it('are 103 in 31 legislatures', () => {
    const counts: Record<string, number> = {};
    for (const { country } of starterBills) counts[country] = (counts[country] ?? 0) + 1;
    expect(counts).toEqual({
      AZ: 4,
      BD: 1,
      BY: 1,
      CA: 17,
      CO: 13,
      DO: 4,
      EU: 1,
      GE: 7,
      GT: 1,
      HU: 4,
      IL: 10,
      IN: 1,
      KE: 1,
      KG: 4,
      KH: 1,
      KZ: 1,
      MD: 2,
      NG: 1,
      PK: 1,
      PL: 1,
      PY: 3,
      RS: 1,
      RU: 8,
      TN: 1,
      TR: 3,
      UA: 2,
      US: 2,
      VE: 1,
      ZA: 2,
      ZM: 2,
      ZW: 2,
    });
    expect(starterBills).toHaveLength(103);
  });

  it('become drafts with a title, and with one action for each event', () => {
    for (const bill of starterBills) {
      const draft = billDraft(bill);
      expect(draft.title).not.toBeNull();
      expect(draft.actions).toHaveLength(bill.events.length);
    }
  });

  it('hold the bill of the model appeal under the number that the appeal states', () => {
    const bill = starterBills.find(({ number }) => number === '6-28018/19');
    expect(bill).toMatchObject({
      registry: 'kg/kenesh',
      key: '6-28018/19',
      introducedOn: '2019-12-30',
      titleIsOfficial: false,
    });
    expect(bill?.sources).toContain('urgent appeal KGZ 001 / 0120 / OBS 010');
  });
});

describe('the starter appeal', () => {
  it('passes the checks that an import makes', () => {
    expect(readAppeals(JSON.stringify(starterAppeal), 'jsonl')).toMatchObject({
      read: 1,
      faults: [],
      rows: [{ value: starterAppeal }],
    });
  });

  it('is read by the extraction as it reads the published text', () => {
    const read = extractAppeal(starterAppeal.text as string);
    expect(read).toMatchObject({
      kind: 'urgent appeal',
      title: starterAppeal.title,
      country: 'KG',
      date: '2020-02-06',
      language: 'en',
    });
    expect(read.code?.printed).toBe(starterAppeal.code);
    expect(read.categories).toEqual(starterAppeal.categories);
    expect(read.organisations).toEqual(starterAppeal.organisations);
    expect(read.demands.map(({ number }) => number)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']);
  });

  it('speaks of the bill three times: by description, by number, by number and date with the demand to withdraw it', () => {
    const { mentions } = extractAppeal(starterAppeal.text as string);
    expect(
      mentions
        .filter(({ quote }) => quote.startsWith('draft law'))
        .map(({ number, date, asks }) => ({ number, date, asks })),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ number: null }),
        expect.objectContaining({ number: '6-28018/19', date: null }),
        { number: '6-28018/19', date: '2019-12-30', asks: 'withdraw' },
      ]),
    );
  });

  it('quotes at most twelve words at a time', () => {
    for (const quote of APPEAL_MENTIONS) {
      expect(starterAppeal.text).toContain(quote);
      expect(quote.split(' ').length).toBeLessThanOrEqual(12);
    }
  });

  it('names no defender', () => {
    expect(JSON.stringify(starterAppeal)).not.toMatch(/\b(?:Mr|Ms|Mrs)\b|Dzh?akupova/u);
  });
});

describe('the starter bills beside the labelled set', () => {
  itWithShared('carry titles that stand there, but for the few from which the name of a person was cut', () => {
    const labelled = oneLine(
      readFileSync(join(sharedFolder, 'bills/labelled-bills.jsonl'), 'utf8').replaceAll('\\"', '"'),
    );
    const strange = starterBills.filter(
      ({ title, titleEn }) => !labelled.includes(oneLine((title ?? titleEn) as string)),
    );
    expect(strange.length).toBeLessThanOrEqual(10);
  });
});
