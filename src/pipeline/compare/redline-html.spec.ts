import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'cheerio';
import { redlineHtml } from './redline-html.js';
import { redlineOf } from './redline.js';

const html = (old: string, young: string, language: string | null = 'en') =>
  redlineHtml(redlineOf(old, young, language));

describe('a redline as HTML', () => {
  it('has a section for each article, with its words marked and named', () => {
    expect(html('Article 12. Fines\n\nA fine of fifty units.', 'Article 12. Fines\n\nA fine of ninety units.')).toBe(
      '<section id="a-12" class="redline changed edited" data-status="changed" lang="en" dir="ltr">\n<p>Article 12. Fines</p>\n<p>A fine of <del id="a-12-c-1" data-change="a-12-c-1">fifty</del><ins data-change="a-12-c-1">ninety</ins> units.</p>\n</section>\n',
    );
  });

  it('lets nothing of a text become markup', () => {
    const text = html(
      'Article 1. A\n\n<script>alert("1")</script> & <b onclick=x>',
      'Article 1. A\n\n<img src=x> & "\'',
    );
    expect(text).not.toMatch(/<(?:script|b|img)\b/);
    expect(
      load(text)('section')
        .find('*')
        .toArray()
        .map((node) => node.tagName)
        .filter((name) => !['p', 'ins', 'del', 'br'].includes(name)),
    ).toEqual([]);
  });

  it('marks each paragraph of a passage, and names the first', () => {
    const $ = load(html('Article 1. A\n\nOne.', 'Article 1. A\n\nOne.\n\nTwo words more.\n\nThree words still more.'));
    expect(
      $('ins')
        .toArray()
        .map((node) => [$(node).attr('id'), $(node).text().trim()]),
    ).toEqual([
      ['a-1-c-1', 'Two words more.'],
      [undefined, 'Three words still more.'],
    ]);
    expect($('p').length).toBe(4);
  });

  it('runs from right to left where the text does', () => {
    expect(html('سעיף', 'סעיף 2. העמותה', null)).toContain('dir="rtl"');
    expect(html('Article 1', 'Article 1', 'ar')).toContain('dir="ltr"');
    expect(html('1', '1', 'ar')).toContain('dir="rtl"');
  });

  it('leads from where a passage was to where it is', () => {
    const moved = 'Records are kept for seven years and shown to anyone who asks.';
    const $ = load(
      html(
        `Article 1. A\n\nFirst body stays.\n\n${moved}\n\nArticle 2. B\n\nSecond body stays.`,
        `Article 1. A\n\nFirst body stays.\n\nArticle 2. B\n\nSecond body stays.\n\n${moved}`,
      ),
    );
    const target = $('.moved-from').attr('href')?.slice(1);
    expect($(`[id="${target}"]`).text().trim()).toBe(moved);
    expect($('ins, del').length).toBe(0);
  });

  it('shows the whole new text and the whole old text, whatever they are, each name once', () => {
    const letters = (text: string) => text.replace(/\s+/g, '');
    const word = fc.constantFrom('a', 'b', '<', '&', '"', '\n\n', ' ', '\n', 'Article 1', 'x y');
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (old, young) => {
        const $ = load(html(old, young));
        const ids = $('[id]')
          .toArray()
          .map((node) => $(node).attr('id'));
        expect(new Set(ids).size).toBe(ids.length);
        $('del, .moved-from').remove();
        $('section[data-status=deleted]').remove();
        expect(letters($.root().text())).toBe(letters(young));
      }),
    );
  });
});
