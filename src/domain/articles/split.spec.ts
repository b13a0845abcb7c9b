import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headingOf } from './headings.js';
import { foldNumber, hanNumber, romanNumber } from './numerals.js';
import { splitArticles } from './split.js';

describe('a number is folded so that two ways of printing it are equal', () => {
  it.each<[string, string | null]>([
    ['5', '5'],
    ['5-1', '5-1'],
    ['5¹', '5-1'],
    ['5.1', '5-1'],
    ['٥', '5'],
    ['५', '5'],
    ['៥', '5'],
    ['๕', '5'],
    ['XIV', '14'],
    ['1er', '1'],
    ['premier', '1'],
    ['PRIMERO', '1'],
    ['5.º', '5'],
    ['12 bis', '12-bis'],
    ['12a', '12-a'],
    ['一百二十三', '123'],
    ['二〇', '20'],
    ['10條之2', '10-2'],
    ['الأولى', '1'],
    ['C', 'c'],
    ['  ', null],
  ])('%s is %s', (printed, folded) => expect(foldNumber(printed)).toBe(folded));

  it('Chinese and Roman numbers that are none are null', () => {
    expect([hanNumber('法'), romanNumber('abc'), romanNumber('')]).toEqual([null, null, null]);
  });
});

describe('a line is a heading', () => {
  it.each<[string, string, string, string | null]>([
    ['Article 5. Registration', 'article', 'Article 5.', '5'],
    ['Art. 12 bis - Sanctions', 'article', 'Art. 12 bis -', '12-bis'],
    ['Article premier', 'article', 'Article premier', '1'],
    ['Section 7A. Foreign funding', 'either', 'Section 7A.', '7-a'],
    ['Clause 3', 'article', 'Clause 3', '3'],
    ['Статья 5¹. Учёт', 'article', 'Статья 5¹.', '5-1'],
    ['Ст. 12. Отчёт', 'article', 'Ст. 12.', '12'],
    ['12-берене. Каттоо', 'article', '12-берене.', '12'],
    ['17-1-статья. Каттоо', 'article', '17-1-статья.', '17-1'],
    ['5-бап. Тіркеу', 'article', '5-бап.', '5'],
    ['Стаття 3. Облік', 'article', 'Стаття 3.', '3'],
    ['მუხლი 4. რეგისტრაცია', 'article', 'მუხლი 4.', '4'],
    ['Հոդված 8. Գրանցում', 'article', 'Հոդված 8.', '8'],
    ['סעיף 2 הגדרות', 'article', 'סעיף 2', '2'],
    ['Artículo 10.- Registro', 'article', 'Artículo 10.-', '10'],
    ['Art. 5º Fica vedado', 'article', 'Art. 5º', '5'],
    ['Artigo 5.º', 'article', 'Artigo 5.º', '5'],
    ['Artikel 3 Inkrafttreten', 'article', 'Artikel 3', '3'],
    ['§ 12a Meldepflicht', 'article', '§ 12a', '12-a'],
    ['5. § (1) A szervezet', 'article', '5. §', '5'],
    ['MADDE 6 – Dernekler', 'article', 'MADDE 6 –', '6'],
    ['Чл. 7. Сдружение', 'article', 'Чл. 7.', '7'],
    ['Член 7', 'article', 'Член 7', '7'],
    ['Článok II', 'article', 'Článok II', '2'],
    ['Čl. I', 'article', 'Čl. I', '1'],
    ['Artykuł 9.', 'article', 'Artykuł 9.', '9'],
    ['Članak 4.', 'article', 'Članak 4.', '4'],
    ['5. pants. Reģistrs', 'article', '5. pants.', '5'],
    ['Paragrahv 6.', 'article', 'Paragrahv 6.', '6'],
    ['第十條之一　社團', 'article', '第十條之一', '10-1'],
    ['第5条 団体', 'article', '第5条', '5'],
    ['제10조의2(등록)', 'article', '제10조의2', '10-2'],
    ['धारा ५. पंजीकरण', 'article', 'धारा ५.', '5'],
    ['المادة (٣) التسجيل', 'article', 'المادة (٣)', '3'],
    ['المادة الأولى', 'article', 'المادة الأولى', '1'],
    ['Άρθρο 2 Μητρώο', 'article', 'Άρθρο 2', '2'],
    ['มาตรา ๕ สมาคม', 'article', 'มาตรา ๕', '5'],
    ['មាត្រា ៥', 'article', 'មាត្រា ៥', '5'],
    ['Pasal 5', 'article', 'Pasal 5', '5'],
    ['Điều 5. Đăng ký', 'article', 'Điều 5.', '5'],
    ['CHAPTER II', 'division', 'CHAPTER II', '2'],
    ['Глава 3. Надзор', 'division', 'Глава 3.', '3'],
    ['2-глава. Каттоо', 'division', '2-глава.', '2'],
    ['第二章 總則', 'division', '第二章', '2'],
    ['SCHEDULE', 'division', 'SCHEDULE', null],
  ])('%s', (line, level, label, number) => expect(headingOf(line)).toEqual({ level, label, number }));

  it.each([
    ['a sentence that begins with a reference', 'Article 5 of this Act applies to all associations.'],
    ['a reference in Russian', 'Статья 5 настоящего Закона применяется.'],
    ['an inflected word', '5-статьясында көрсөтүлгөн'],
    ['a list of references', 'Article 5, 6 and 7'],
    ['a line of a table of contents', 'Article 5. Registration ........ 12'],
    ['a quotation', '«Статья 5. Учёт'],
    ['a word that only begins alike', 'Articles of association'],
    ['a party', 'Party 5'],
  ])('but not %s', (_, line) => expect(headingOf(line)).toBeNull());
});

describe('a text is split into its articles', () => {
  const shapes = (text: string) => splitArticles(text).map(({ kind, number }) => `${kind} ${number}`);

  it('with what stands before them, and the headings of chapters', () => {
    const text = 'LAW\n\nChapter 1\n\nArticle 1. Aim\n\nThe aim.\n\nArticle 2. Scope\n\nThe scope.\n';
    expect(shapes(text)).toEqual(['opening null', 'division 1', 'article 1', 'article 2']);
  });

  it.each<[string, string, string[]]>([
    [
      'sections where there are no articles',
      'Section 1. Aim\n\nA.\n\nSection 2. Scope\n\nB.',
      ['article 1', 'article 2'],
    ],
    [
      'sections above articles as divisions',
      'Section 1. Aim\n\nArticle 1\n\nA.\n\nArticle 2\n\nB.',
      ['division 1', 'article 1', 'article 2'],
    ],
    [
      'bare numbers that count upwards',
      '1. Aim\n\n(1) A\n\n2. Scope\n\n1. list\n\n2. list\n\n3. Register\n\nC',
      ['article 1', 'article 2', 'article 3'],
    ],
    ['a clause put in between', '1. Aim\n\n1A. More\n\n2. Scope', ['article 1', 'article 1-a', 'article 2']],
    ['nothing: one opening', 'A letter without any heading.', ['opening null']],
    ['no text: nothing', '', []],
  ])('%s', (_, text, expected) => expect(shapes(text)).toEqual(expected));

  it('a reference that a line break brought to the beginning of a line is no heading', () => {
    expect(shapes('Article 1. Aim\nAs is laid down in\nArticle 9 the register is kept.\n\nArticle 2. Scope')).toEqual([
      'article 1',
      'article 2',
    ]);
  });

  it('no two numbers make an act: a short list stays in one piece', () => {
    expect(shapes('1. one\n\n2. two')).toEqual(['opening null']);
  });

  it('the stretches together are the text, whatever it is', () => {
    const pieces = fc.constantFrom(
      'Article 1. A',
      '§ 2',
      'Глава 3',
      '第三條',
      '4. x',
      'text',
      '\n',
      '\n\n',
      ' ',
      'Schedule',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(
          splitArticles(text)
            .map((article) => article.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
