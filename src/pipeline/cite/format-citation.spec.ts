import { describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { viaCsl } from '../../adapters/citation-js/via-csl.js';
import type { Citation, CitationFormat } from '../../domain/citation.js';
import { citationSentence, cslJson, formatCitation } from './format-citation.js';

const SHA = 'a1'.repeat(32);
const citation: Citation = {
  id: 'c0ffee',
  bill: 'kg/kenesh/6-28018/19',
  asOf: '2020-02-06',
  number: '6-28018/19',
  title: 'О примере',
  country: 'KG',
  registry: 'kg/kenesh',
  registryTitle: 'Жогорку Кенеш',
  registeredOn: '2019-12-30',
  statusWords: 'вносится на первое чтение',
  statusOn: '2020-02-05',
  stage: 'first-reading',
  url: 'https://kenesh.example/docs?page=0&limit=100',
  seenAt: '2020-02-06T09:14:05Z',
  sha256: SHA,
  quoteStart: 7,
  inferred: false,
  permalink: 'https://tracker.example/c/c0ffee',
};
const formatted = (format: CitationFormat, given: Partial<Citation> = {}) =>
  formatCitation({ ...citation, ...given }, format, viaCsl);

describe('the sentence an advocate puts into an appeal', () => {
  it.each<[string, Partial<Citation>, string]>([
    [
      'whole',
      {},
      'As of 6 February 2020, draft law No. 6-28018/19 (Kyrgyzstan, Жогорку Кенеш), registered 30 December 2019, had the status First reading: «вносится на первое чтение» (5 February 2020).',
    ],
    [
      'without a number',
      { number: null },
      'As of 6 February 2020, the draft law “О примере” (Kyrgyzstan, Жогорку Кенеш), registered 30 December 2019, had the status First reading: «вносится на первое чтение» (5 February 2020).',
    ],
    [
      'without days',
      { registeredOn: null, statusOn: null },
      'As of 6 February 2020, draft law No. 6-28018/19 (Kyrgyzstan, Жогорку Кенеш), had the status First reading: «вносится на первое чтение».',
    ],
    [
      'with a stage that is not known',
      { registeredOn: null, statusOn: null, stage: null },
      'As of 6 February 2020, draft law No. 6-28018/19 (Kyrgyzstan, Жогорку Кенеш), had the status «вносится на первое чтение».',
    ],
    [
      'inferred, which is said',
      { registeredOn: null, inferred: true },
      'As of 6 February 2020, draft law No. 6-28018/19 (Kyrgyzstan, Жогорку Кенеш), had the status First reading: «вносится на первое чтение» (5 February 2020), as inferred by the tracker from the registry.',
    ],
  ])('%s', (_, given, sentence) => expect(citationSentence({ ...citation, ...given })).toBe(sentence));
});

describe('every form of a citation', () => {
  it.each<CitationFormat>(['text', 'markdown', 'html', 'csl'])(
    '%s has the status, when and where it was seen, the hash and the lasting address',
    (format) => {
      const text = formatted(format).replaceAll('&amp;', '&');
      const day = format === 'csl' ? '2020' : '6 February 2020, 09:14 UTC';
      for (const part of ['вносится на первое чтение', citation.url, SHA, citation.permalink, day])
        expect(text).toContain(part);
    },
  );

  it.each<[CitationFormat, RegExp]>([
    ['bibtex', /^@\w+\{c0ffee,/],
    ['ris', /^TY {2}- /],
  ])('%s comes from the citation library with number, title and address', (format, beginning) => {
    const text = formatted(format);
    expect(text).toMatch(beginning);
    expect(text).toContain('kenesh.example/docs');
    for (const part of ['О примере', 'вносится на первое чтение', 'Жогорку Кенеш', SHA, citation.permalink])
      expect(text).toContain(part);
  });

  it('is one line, or two, of plain text', () => expect(formatted('text').split('\n')).toHaveLength(3));

  it('as HTML lets no word of a registry become markup', () => {
    const $ = load(
      formatted('html', { statusWords: '<script>alert(1)</script>', url: 'https://a.example/"onclick="x' }),
    );
    expect($('script').length).toBe(0);
    expect(
      $('a')
        .toArray()
        .flatMap((link) => Object.keys(link.attribs)),
    ).toEqual(['href', 'href']);
    expect($('p').text()).toContain('«<script>alert(1)</script>»');
  });

  it('as Markdown lets no word of a registry become a link, an image or emphasis', () => {
    expect(formatted('markdown', { statusWords: '![x](https://evil.example) *a* `b` <c>' })).toContain(
      '«!\\[x\\](https://evil.example) \\*a\\* \\`b\\` \\<c\\>»',
    );
  });
});

describe('a citation as CSL', () => {
  it('is a bill with its authority, days and status', () => {
    expect(JSON.parse(formatted('csl'))).toEqual([cslJson(citation)]);
    expect(cslJson(citation)).toMatchObject({
      id: 'c0ffee',
      type: 'bill',
      title: 'О примере',
      number: '6-28018/19',
      authority: 'Жогорку Кенеш',
      jurisdiction: 'KG',
      status: 'вносится на первое чтение',
      issued: { 'date-parts': [[2019, 12, 30]] },
      accessed: { 'date-parts': [[2020, 2, 6]] },
      URL: citation.url,
    });
  });

  it('leaves out what is not known', () => {
    expect(Object.keys(cslJson({ ...citation, number: null, registeredOn: null }))).not.toEqual(
      expect.arrayContaining(['number', 'issued']),
    );
  });
});
