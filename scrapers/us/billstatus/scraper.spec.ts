import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { sittingCongress } from './measure.js';
import { billstatus } from './scraper.js';

const URL = 'https://www.govinfo.gov/bulkdata/BILLSTATUS/119/s/BILLSTATUS-119s5.xml';

function read(kind: string, text: string) {
  return parsePage(billstatus, { kind, url: URL, bytes: Buffer.from(text), contentType: 'application/xml' });
}

interface Row {
  code?: string;
  date?: string;
  time?: string;
  text: string;
  source?: string;
  type?: string;
}

/** A made file of one bill; rows come latest first, as in the registry. */
function file(type: string, rows: readonly Row[], more = ''): string {
  const items = rows.map(
    ({ code, date = '2025-01-06', time, text, source = 'Library of Congress', type: kind = 'Floor' }) =>
      `<item><actionDate>${date}</actionDate>${time ? `<actionTime>${time}</actionTime>` : ''}<text>${text}</text><type>${kind}</type>${code ? `<actionCode>${code}</actionCode>` : ''}<sourceSystem><name>${source}</name></sourceSystem></item>`,
  );
  return `<billStatus><bill><number>5</number><type>${type}</type><congress>119</congress><title>An invented bill</title><actions>${items.join('')}</actions>${more}</bill></billStatus>`;
}

const billOf = (text: string) => shownReading(billstatus, read('bill', text)).bills[0]!;
const stepsOf = (type: string, rows: readonly Row[]) =>
  billOf(file(type, rows)).actions.map(({ words, stage, classes }) => [words, stage, classes.join(' ')]);

describe('one event is one step', () => {
  it.each<[string, Row[], string[]]>([
    [
      'introduced, in two codes',
      [
        { code: 'Intro-H', text: 'Introduced in House' },
        { code: '1000', text: 'Introduced in House' },
      ],
      ['Introduced in House'],
    ],
    [
      'passed, by the House and by the Library, which puts words before it',
      [
        {
          code: 'H37100',
          time: '17:04:55',
          source: 'House floor actions',
          text: 'On passage Passed without objection. (text: CR H9369)',
        },
        { code: '8000', time: '17:04:55', text: 'Passed/agreed to in House: On passage Passed without objection.' },
      ],
      ['Passed/agreed to in House: On passage Passed without objection.'],
    ],
    [
      'a referral that repeats once per committee',
      ['a', 'b', 'c'].map(() => ({
        code: 'H11100',
        source: 'House floor actions',
        text: 'Referred to the Committees on Rules, and the Budget.',
      })),
      ['Referred to the Committees on Rules, and the Budget.'],
    ],
    [
      'a referral told as a whole and by committee',
      [
        { code: 'H11100', source: 'House floor actions', text: 'Referred to House Judiciary' },
        { code: 'H11100-A', text: 'Referred to the Committee on Oversight, and in addition to the Judiciary.' },
      ],
      ['Referred to the Committee on Oversight, and in addition to the Judiciary.'],
    ],
  ])('%s', (_, rows, words) => expect(stepsOf('HR', rows).map(([said]) => said)).toEqual(words));

  it('but two equal motions at two hours of a day are two steps', () => {
    const text = 'Motion to reconsider laid on the table. Agreed to without objection.';
    const rows = ['19:37:06', '18:53:20'].map((time) => ({
      code: 'H8D000',
      time,
      source: 'House floor actions',
      text,
    }));
    expect(stepsOf('HR', rows)).toHaveLength(2);
  });

  it('and steps of one day stand in the order of the day, not in that of the file', () => {
    const rows = [
      { code: 'E40000', text: 'Became Public Law No: 119-1.' },
      { code: 'E30000', text: 'Signed by President.' },
    ];
    expect(stepsOf('S', rows).map(([words]) => words)).toEqual([
      'Signed by President.',
      'Became Public Law No: 119-1.',
    ]);
  });
});

describe('code 36000 is the law only where the words say so', () => {
  it.each([
    ['Signed by President.', 'executive-signature'],
    ['Became Public Law No: 119-1.', 'became-law'],
  ])('%s is %s', (text, classes) =>
    expect(stepsOf('S', [{ code: '36000', text }])).toEqual([[text, 'enacted', classes]]),
  );
});

describe('a step without a code is known by its words', () => {
  it.each<[string, string, string, string | null]>([
    ['House committee actions', 'Committee', 'Referred to the Subcommittee on Aviation.', 'committee'],
    ['House committee actions', 'Prayer', 'Subcommittee Hearings Held.', 'committee'],
    [
      'House committee actions',
      'Placeholder Text for H11000',
      'Referred to the Subcommittee on the Constitution.',
      'committee',
    ],
    ['Senate', 'IntroReferral', 'Received in the Senate.', 'second-chamber'],
    ['Senate', 'Calendars', 'Placed on Senate Legislative Calendar under General Orders. Calendar No. 427.', null],
    ['Senate', 'Floor', 'Cloture motion on the measure presented in Senate. (CR S182)', null],
  ])('%s, %s: «%s»', (source, type, text, stage) => {
    const reading = shownReading(billstatus, read('bill', file('HR', [{ source, type, text }])));
    expect(reading.bills[0]!.actions[0]!.stage).toBe(stage);
    expect(reading.faults).toEqual([]);
  });

  it('and unknown words of a committee are reported with the words', () => {
    const reading = shownReading(
      billstatus,
      read('bill', file('HR', [{ source: 'House committee actions', text: 'Something new.' }])),
    );
    expect(reading.faults).toMatchObject([{ code: 'normalise.unknown-stage', words: 'Something new.' }]);
  });
});

describe('what passing means hangs on whose bill it is', () => {
  const house = { code: '8000', text: 'Passed/agreed to in House: On passage Passed without objection.' };
  const senate = { code: '17000', text: 'Passed/agreed to in Senate: Passed Senate without amendment by Voice Vote.' };
  const amended = {
    code: '17000',
    text: 'Passed/agreed to in Senate: Passed Senate with an amendment by Unanimous Consent.',
  };
  it.each<[string, Row, string]>([
    ['HR', house, 'third-reading'],
    ['S', house, 'passed'],
    ['HR', senate, 'passed'],
    ['HR', amended, 'second-chamber'],
    ['S', amended, 'third-reading'],
    ['HCONRES', senate, 'passed'],
    ['HRES', house, 'passed'],
  ])('%s: «%j» leaves it at %s', (type, row, stage) =>
    expect(stepsOf(type, [row])).toEqual([[row.text, stage, 'passage']]),
  );

  it('a motion that failed passes nothing, and keeps its count', () => {
    const text = 'On motion to recommit Failed by the Yeas and Nays: 210 - 219 (Roll no. 61).';
    const [step] = billOf(file('HR', [{ code: 'H36210', text, source: 'House floor actions' }])).actions;
    expect(step).toMatchObject({ classes: [], stage: null, vote: { for: 210, against: 219 } });
  });

  it('a passage that failed under the code of passing is reported, not taken for one', () => {
    const rows = [
      {
        code: 'H37100',
        text: 'On passage Failed by the Yeas and Nays: 100 - 300 (Roll no. 1).',
        source: 'House floor actions',
      },
    ];
    const reading = shownReading(billstatus, read('bill', file('HR', rows)));
    expect(reading.faults).toMatchObject([{ code: 'normalise.unknown-stage' }]);
  });
});

describe('either format gives the same bill', () => {
  const newer = file('HR', []);
  it('with type and number, or with billType and billNumber, in any order', () => {
    const older = newer.replaceAll('type>', 'billType>').replaceAll('number>', 'billNumber>');
    expect(read('bill', older)).toEqual(read('bill', newer));
  });

  it('wherever the version of the format stands, or nowhere', () => {
    const within = newer.replace('<bill>', '<bill><version>1.0.0</version>');
    const above = newer.replace('<bill>', '<version>3.0.0</version><bill>');
    expect([read('bill', within), read('bill', above)]).toEqual([read('bill', newer), read('bill', newer)]);
  });

  it('and nothing of an amendment, a count or a related bill is taken for the bill', () => {
    const more =
      '<amendments><amendment><number>8</number><type>SAMDT</type><title>x</title><actions><item><actionDate>2025-01-01</actionDate><text>x</text></item></actions></amendment></amendments><relatedBills><item><title>x</title><laws><item/></laws></item></relatedBills>';
    const counted = file('HR', [], more).replace(
      '<actions>',
      '<actions><actionTypeCounts><prayer>1</prayer></actionTypeCounts>',
    );
    expect(read('bill', counted)).toEqual(read('bill', newer));
  });
});

describe('dates and titles', () => {
  const version = (date: string) =>
    `<textVersions><item><type>Enrolled Bill</type><date>${date}</date><formats><item><url>https://www.govinfo.gov/a.xml</url></item></formats></item><item><date/><formats/><type/></item></textVersions>`;
  it.each([
    ['2021-01-06T05:00:00Z', '2021-01-06'],
    ['2018-06-19T04:00:00Z', '2018-06-19'],
    ['2021-01-06T04:59:00Z', '2021-01-05'],
    ['', null],
  ])('a version of %s is of %s in Washington; the empty version is none', (moment, date) =>
    expect(billOf(file('HR', [], version(moment))).documents).toMatchObject([{ date, kind: 'text' }]),
  );
  it('a moment that is none costs the date and is named', () =>
    expect(read('bill', file('HR', [], version('yesterday'))).faults).toMatchObject([{ code: 'parse.bad-date' }]));

  it('the official title stands beside the display title, which changes with the vehicle; the amended one wins', () => {
    const titles =
      '<titles><item><titleType>Official Title as Introduced</titleType><title>To do one thing.</title></item><item><titleType>Official Title as Amended by Senate</titleType><title>To do another.</title></item></titles>';
    expect(billOf(file('HR', [], titles))).toMatchObject({
      title: 'An invented bill',
      titles: { en: 'To do another.' },
    });
  });
});

describe('lists', () => {
  it('hold bills and joint resolutions in either case of letters; other resolutions never become law and are left out', () => {
    const urls = [
      '119/HR/BILLSTATUS-119HR1',
      '119/sjres/BILLSTATUS-119sjres2',
      '119/hres/BILLSTATUS-119hres3',
      '119/sconres/BILLSTATUS-119sconres4',
    ];
    const rows = urls.map(
      (url) =>
        `<url><loc>https://www.govinfo.gov/bulkdata/BILLSTATUS/${url}.xml</loc><lastmod>2025-01-01T00:00:00Z</lastmod></url>`,
    );
    const reading = read('sitemap', `<urlset>${rows.join('')}</urlset>`);
    expect(reading.bills.map(({ key }) => key)).toEqual(['119/hr/1', '119/sjres/2']);
    expect(reading.faults).toEqual([]);
  });

  it('of batches count a file in several batches with the latest, whatever their order', () => {
    const item = (date: string) =>
      `<item><description>BILLSTATUS-119s5.xml</description><pubDate>${date}</pubDate></item>`;
    const [first, last] = [item('Wed, 29 Jan 2025 16:05:00 -0500'), item('Wed, 29 Jan 2025 20:10:00 -0500')];
    const marks = [first + last, last + first].map((items) =>
      read('batches', `<rss><channel>${items}</channel></rss>`).bills.map(({ mark }) => mark),
    );
    expect(marks).toEqual([['Wed, 29 Jan 2025 20:10:00 -0500'], ['Wed, 29 Jan 2025 20:10:00 -0500']]);
  });

  it('are the four sitemaps at first and after a silence, else the one feed of batches', () => {
    const urls = (since: string | null, today: string) => billstatus.start({ since, today }).map(({ url }) => url);
    expect(urls(null, '2026-03-01')).toEqual(
      ['hr', 's', 'hjres', 'sjres'].map(
        (type) => `https://www.govinfo.gov/sitemap/bulkdata/BILLSTATUS/119${type}/sitemap.xml`,
      ),
    );
    expect(urls('2026-02-20', '2026-03-01')).toHaveLength(4);
    expect(urls('2026-02-28', '2026-03-01')).toEqual(['https://www.govinfo.gov/rss/billstatus-batch.xml']);
  });

  it.each([
    ['2025-01-02', '118'],
    ['2025-01-03', '119'],
    ['2026-12-31', '119'],
    ['2027-01-03', '120'],
  ])('on %s the %sth Congress sits', (today, congress) => expect(sittingCongress(today)).toBe(congress));
});

describe('a bill is found', () => {
  it.each([
    [{ url: 'https://www.congress.gov/bill/119th-congress/senate-bill/5/text' }, '119/s/BILLSTATUS-119s5'],
    [{ url: 'https://www.congress.gov/bill/117/hjres/17' }, '117/hjres/BILLSTATUS-117hjres17'],
    [{ url: 'https://api.congress.gov/v3/bill/117/hr/21?format=json' }, '117/hr/BILLSTATUS-117hr21'],
    [
      { url: 'https://www.govinfo.gov/bulkdata/BILLSTATUS/114/hr/BILLSTATUS-114hr1155.xml' },
      '114/hr/BILLSTATUS-114hr1155',
    ],
    [{ number: 'H.R. 9495', session: '118' }, '118/hr/BILLSTATUS-118hr9495'],
    [{ number: 'S.Con.Res. 7', session: '117' }, '117/sconres/BILLSTATUS-117sconres7'],
    [{ number: 'S5', session: '119' }, '119/s/BILLSTATUS-119s5'],
  ])('by %j', (reference, path) =>
    expect(billstatus.find!(reference)).toEqual({
      page: 'bill',
      url: `https://www.govinfo.gov/bulkdata/BILLSTATUS/${path}.xml`,
    }),
  );

  it.each([{ number: 'S. 5' }, { number: 'Bill 5', session: '119' }, { url: 'https://www.congress.gov/member/5' }, {}])(
    'not by %j',
    (reference) => expect(billstatus.find!(reference)).toBeNull(),
  );
});
