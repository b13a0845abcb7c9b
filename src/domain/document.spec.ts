import { describe, expect, it } from '@jest/globals';
import { pairsOf, versionsOf } from './document.js';
import type { VersionDocument } from './document.js';

const document = (title: string, date: string | null, rest: Partial<VersionDocument> = {}): VersionDocument => ({
  url: `https://parliament.example/${title}/${rest.mediaType ?? 'file'}`,
  title,
  date,
  mediaType: 'application/pdf',
  language: 'ky',
  kind: 'text',
  ...rest,
});
const titles = (documents: readonly VersionDocument[]) =>
  versionsOf(documents, 'ky').map((version) => `${version.order} ${version.title}`);

describe('the versions of a bill are in order', () => {
  it.each<[string, VersionDocument[], string[]]>([
    [
      'by date',
      [document('second', '2024-03-01'), document('first', '2024-01-01'), document('third', '2024-05-01')],
      ['1 first', '2 second', '3 third'],
    ],
    [
      'by the registry where a day has two',
      [document('a', '2024-01-01'), document('b', '2024-01-01'), document('c', '2024-02-01')],
      ['1 a', '2 b', '3 c'],
    ],
    [
      'by the registry where it lists the newest first',
      [document('c', '2024-02-01'), document('b', '2024-01-01'), document('a', '2024-01-01')],
      ['1 a', '2 b', '3 c'],
    ],
    [
      'an undated one behind the one it follows',
      [document('a', '2024-01-01'), document('b', null), document('c', '2024-02-01')],
      ['1 a', '2 b', '3 c'],
    ],
    ['an undated one at the head is the first', [document('a', null), document('b', '2024-01-01')], ['1 a', '2 b']],
    ['as they stand where none has a date', [document('b', null), document('a', null)], ['1 b', '2 a']],
    [
      'only texts, where the registry tells',
      [
        document('a', '2024-01-01'),
        document('note', '2024-01-02', { kind: 'explanatory' }),
        document('x', '2024-01-03', { kind: undefined }),
      ],
      ['1 a'],
    ],
    [
      'all, where it never tells',
      [document('a', '2024-01-01', { kind: undefined }), document('b', '2024-01-02', { kind: undefined })],
      ['1 a', '2 b'],
    ],
    ['none of none', [], []],
  ])('%s', (_, documents, expected) => expect(titles(documents)).toEqual(expected));

  it('one text in several formats is one version, the one that reads best first', () => {
    const versions = versionsOf(
      [
        document('Text (PDF)', '2024-01-01'),
        document('Text (Word)', '2024-01-01', {
          mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        }),
      ],
      'ky',
    );
    expect(versions.map((version) => version.documents.map((one) => one.title))).toEqual([
      ['Text (Word)', 'Text (PDF)'],
    ]);
  });

  it('two files of one format and title are two versions', () => {
    expect(
      titles([
        document('Text', null, { url: 'https://parliament.example/1' }),
        document('Text', null, { url: 'https://parliament.example/2' }),
      ]),
    ).toEqual(['1 Text', '2 Text']);
  });

  it('a text replaced in place is a version of its own, the same bytes are not', () => {
    const copies = ['aa', 'aa', 'bb'].map((sha256) => document('Text', '2024-01-01', { sha256 }));
    expect(versionsOf(copies, 'ky').map((version) => version.documents[0]?.sha256)).toEqual(['aa', 'bb']);
  });

  it('each language has its own line; a text without one is in the language of the bill', () => {
    const documents = [
      document('a', '2024-01-01', { language: null }),
      document('b', '2024-01-01', { language: 'ru' }),
      document('c', '2024-02-01'),
      document('d', '2024-02-01', { language: 'ru' }),
    ];
    expect(
      versionsOf(documents, 'ky').map((version) => `${version.language} ${version.order} ${version.title}`),
    ).toEqual(['ky 1 a', 'ky 2 c', 'ru 1 b', 'ru 2 d']);
  });
});

describe('versions are compared', () => {
  const pairs = (documents: readonly VersionDocument[]) =>
    pairsOf(versionsOf(documents, 'ky')).map(({ kind, from, to }) => `${kind} ${from.title}–${to.title}`);

  it.each<[string, VersionDocument[], string[]]>([
    [
      'each with the one before it, and the first with the last',
      [document('a', '2024-01-01'), document('b', '2024-02-01'), document('c', '2024-03-01')],
      ['step a–b', 'step b–c', 'whole a–c'],
    ],
    ['two only with each other', [document('a', '2024-01-01'), document('b', '2024-02-01')], ['step a–b']],
    ['one with none', [document('a', '2024-01-01')], []],
    ['never across languages', [document('a', '2024-01-01'), document('b', '2024-02-01', { language: 'ru' })], []],
  ])('%s', (_, documents, expected) => expect(pairs(documents)).toEqual(expected));
});
