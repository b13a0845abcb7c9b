import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { needs } from '../../../test/harness/needs.js';
import { detectCharset } from '../../kit/charset.js';
import { Page } from '../../kit/page.js';
import { cardUrl } from './printed.js';
import { orszaggyules } from './scraper.js';

/**
 * Two cards of the forty-first cycle and texts of bills, beside the project. Compared with the pages by a person: the
 * fields of the head, every event that is not one of the fifty rejections or thirteen announcements, the votes of those
 * events, the number of rows of every table, and the addresses of the documents.
 */
const RECORDED = '../shared/registries/hu/recorded';
const { it, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');

const bytesOf = (name: string) => readFileSync(`${RECORDED}/${name}`);

function source(serial: string) {
  return {
    kind: 'card',
    url: cardUrl('41', serial),
    bytes: gunzipSync(bytesOf(`bill_${serial}.html.gz`)),
    contentType: null,
  };
}

const FACTS = [
  {
    serial: '503',
    title: 'Magyarország 2019. évi központi költségvetéséről',
    introducedOn: '2018-06-13',
    documents: 11,
    decided: ['2018-07-20', { for: 128, against: 56, notVoting: 0, absent: null }],
    ends: ['2018-07-25 executive', '2018-07-30 enacted', '2018-07-31 enacted'],
    rejections: '2018-07-16',
    floor: [
      '2018-06-29 reading-1',
      '2018-07-05 committee-passage',
      '2018-07-16 reading-2',
      '2018-07-16 amendment-passage',
    ],
  },
  {
    serial: '6322',
    title: 'Magyarország 2020. évi központi költségvetéséről',
    introducedOn: '2019-06-04',
    // The reasons stand under the address of the text, which is one document.
    documents: 28,
    decided: ['2019-07-12', { for: 127, against: 58, notVoting: 0, absent: null }],
    ends: ['2019-07-17 executive', '2019-07-22 enacted', '2019-07-23 enacted'],
    rejections: '2019-07-08',
    floor: [
      '2019-06-21 reading-1',
      '2019-06-28 committee-passage',
      '2019-07-08 reading-2',
      '2019-07-08 amendment-passage',
    ],
  },
] as const;

describe(`recorded cards of the Országgyűlés${why}`, () => {
  it.each(FACTS)('T/$serial gives its facts, without a fault or an unknown word', (facts) => {
    const { bills, faults } = shownReading(orszaggyules, parsePage(orszaggyules, source(facts.serial)));
    const [bill] = bills;
    expect(faults).toEqual([]);
    expect(bill).toMatchObject({
      key: `41-T/${facts.serial}`,
      number: `T/${facts.serial}`,
      session: '41',
      title: facts.title,
      introducedOn: facts.introducedOn,
      sponsors: ['kormány (pénzügyminiszter)'],
      committee: 'Költségvetési bizottság',
      statusWords: 'kihirdetve',
      stage: 'enacted',
      outcome: 'enacted',
      upcoming: [],
    });
    expect(bill?.actions).toHaveLength(83);
    expect(bill?.actions.filter(({ vote }) => vote)).toHaveLength(54);
    expect(bill?.documents).toHaveLength(facts.documents);
    expect(bill?.documents[0]).toMatchObject({
      url: `https://www.parlament.hu/irom41/${facts.serial.padStart(5, '0')}/${facts.serial.padStart(5, '0')}.htm`,
      mediaType: 'text/html',
      kind: 'text',
    });
  });

  it.each(FACTS)(
    'T/$serial was read, passed, signed and promulgated on these days',
    ({ serial, decided, ends, floor, introducedOn }) => {
      const actions = shownReading(orszaggyules, parsePage(orszaggyules, source(serial))).bills[0]?.actions ?? [];
      expect([actions[0]?.date, actions[0]?.words, actions[0]?.classes]).toEqual([
        introducedOn,
        'Benyújtva',
        ['introduction'],
      ]);
      const passage = actions.find(({ classes }) => classes.includes('passage'));
      expect([passage?.date, passage?.vote]).toEqual(decided);
      expect(actions.slice(-3).map(({ date, stage }) => `${date} ${stage}`)).toEqual(ends);
      const read = actions.filter(({ classes }) =>
        classes.some((one) => /^reading-[12]|committee-passage|amendment-passage/.test(one)),
      );
      expect(read.map(({ date, classes }) => `${date} ${classes.join()}`)).toEqual(floor);
    },
  );

  it.each(FACTS)('T/$serial keeps fifty rejections of one sitting apart by their times', ({ serial, rejections }) => {
    const steps = parsePage(orszaggyules, source(serial)).bills[0]?.actions ?? [];
    const rejected = steps.filter(({ words }) => words === 'módosító javaslat fenntartása elutasítva');
    expect([rejected.length, new Set(rejected.map(({ sourceId }) => sourceId)).size]).toEqual([50, 50]);
    expect(rejected.every(({ date, vote }) => date === rejections && vote !== null)).toBe(true);
    const joined = steps.filter(({ words }) => words === 'bizottság bejelentette részletes vita lefolytatását');
    expect([joined.length, new Set(joined.map(({ chamber }) => chamber)).size]).toEqual([13, 13]);
  });

  it.each(FACTS)('T/$serial keeps no address that holds the token of a visit', ({ serial }) => {
    expect(JSON.stringify(parsePage(orszaggyules, source(serial)))).not.toContain('p_auth');
  });

  it.each(FACTS)('T/$serial reads the same with markup repaired as a browser would', ({ serial }) => {
    const repaired = new Page(source(serial));
    repaired.repaired();
    expect(orszaggyules.pages['card']?.(repaired)).toEqual({ bills: parsePage(orszaggyules, source(serial)).bills });
  });

  it('the text of a bill is in ISO-8859-2, as it says, though its card is in UTF-8', () => {
    const bytes = bytesOf('bill_6322_text.html');
    expect(detectCharset(bytes, 'text/html')).toBe('iso-8859-2');
    const { text } = new Page({
      kind: 'card',
      url: 'https://www.parlament.hu/irom41/06322/06322.htm',
      bytes,
      contentType: 'text/html',
    });
    expect(text).toContain('2020. ÉVI KÖZPONTI KÖLTSÉGVETÉSÉRŐL');
    expect(detectCharset(source('6322').bytes, null)).toBe('utf-8');
  });

  it('the extracted text of an old bill is in UTF-8', () => {
    const bytes = bytesOf('bill_2009_T_9485_text.txt');
    const { text } = new Page({
      kind: 'card',
      url: 'https://www.parlament.hu/irom38/09485/09485.pdf',
      bytes,
      contentType: 'text/plain',
    });
    expect(text).toContain(
      'a költségvetési szervek jogállásáról és gazdálkodásáról szóló 2008. CV. törvény módosításáról',
    );
  });
});
