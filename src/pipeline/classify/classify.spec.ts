import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Assessment, ClassifyInput, Direction, Threat } from '../../domain/threat.js';
import { classify, rulesVersion } from './classify.js';

// One file, though long: titles, texts and bad input are tables over one function.

const judge = (input: Partial<ClassifyInput>): Assessment => classify({ id: 'x', title: null, ...input });
const threatsOf = (assessment: Assessment): Threat[] => assessment.threats.map(({ threat }) => threat);
const rulesOf = (assessment: Assessment): string[] =>
  assessment.threats.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));

/** language, title, direction, threats that must be named */
const RELEVANT: [string, string, Direction, Threat[]][] = [
  [
    'ru',
    'О внесении изменений в Закон Кыргызской Республики «О некоммерческих организациях»',
    'unknown',
    ['registration'],
  ],
  [
    'ru',
    'О внесении изменений в отдельные законодательные акты Российской Федерации в части регулирования деятельности некоммерческих организаций, выполняющих функции иностранного агента',
    'restrictive',
    ['foreign-funding', 'registration'],
  ],
  ['ru', 'О контроле за деятельностью лиц, находящихся под иностранным влиянием', 'restrictive', ['foreign-funding']],
  ['ru', 'О защите от ложной и недостоверной информации', 'restrictive', ['expression', 'digital']],
  ['ru', 'О противодействии экстремистской деятельности', 'restrictive', ['security']],
  ['ru', 'О мирных собраниях', 'unknown', ['assembly']],
  ['ru', 'О свободе вероисповедания и религиозных объединениях', 'unknown', ['identity']],
  ['ru', 'О средствах массовой информации', 'unknown', ['expression']],
  [
    'ky',
    '«Коммерциялык эмес уюмдар жөнүндө» Кыргыз Республикасынын Мыйзамына өзгөртүүлөрдү киргизүү тууралуу',
    'unknown',
    ['registration'],
  ],
  ['ky', 'Тынч чогулуштар жөнүндө', 'unknown', ['assembly']],
  ['ky', 'Экстремисттик ишке каршы аракеттенүү жөнүндө', 'restrictive', ['security']],
  ['ky', 'Жалган жана анык эмес маалыматтан коргоо жөнүндө', 'restrictive', ['expression']],
  ['ky', 'Массалык маалымат каражаттары жөнүндө', 'unknown', ['expression']],
  ['ky', 'Кыргыз Республикасындагы дин тутуу эркиндиги жана диний бирикмелер жөнүндө', 'unknown', ['identity']],
  ['en', 'The Foreign Contribution (Regulation) Amendment Bill, 2020', 'restrictive', ['foreign-funding']],
  ['en', 'The Non-Governmental Organisations (Amendment) Bill, 2020', 'unknown', ['registration']],
  ['en', 'Private Voluntary Organisations Amendment Bill [H.B. 10, 2021]', 'unknown', ['registration']],
  [
    'en',
    'An Act to amend the Income Tax Act (political activities by charities receiving public funds)',
    'restrictive',
    ['taxation'],
  ],
  ['en', 'Public Order Bill', 'restrictive', ['assembly']],
  ['en', 'The Prevention of Electronic Crimes (Amendment) Bill, 2025', 'restrictive', ['digital', 'expression']],
  ['en', 'An Act to establish the Foreign Influence Registry', 'restrictive', ['foreign-funding']],
  ['en', 'European Media Freedom Act', 'enabling', ['expression', 'enabling']],
  ['en', 'An Act to repeal the Foreign Agents Registration Act', 'enabling', ['foreign-funding', 'enabling']],
  ['en', 'Strategic lawsuits against public participation (SLAPPs) Bill', 'enabling', ['justice', 'enabling']],
];

/** Share words with a concept and concern another matter. */
const NOT_RELEVANT: [string, string][] = [
  ['ru', 'О деятельности страховых агентов'],
  ['ru', 'Об иностранных инвестициях'],
  ['ru', 'О ратификации Соглашения о гранте между Кыргызской Республикой и Международной ассоциацией развития'],
  ['ru', 'О безопасности дорожного движения'],
  ['ru', 'О садоводческих некоммерческих объединениях граждан'],
  ['ru', 'О Законодательном собрании'],
  ['ru', 'О диверсификации экономики'],
  ['ru', 'О присвоении географического названия «Бакай-Ата» безымянной вершине'],
  ['ru', 'О предоставлении недостоверных сведений негосударственными пенсионными фондами'],
  ['ky', '«Элдик курултай жөнүндөгү» конституциялык мыйзам'],
  ['ky', 'Мамлекеттик тууну өзгөртүү боюнча мыйзам долбоору'],
  ['ky', '«Жалал-Абад эл аралык финансылык борбору» эркин экономикалык зонасын түзүү жөнүндө'],
  ['ky', 'Камсыздандыруу агенттери жөнүндө'],
  ['en', 'The Insurance Agents (Licensing) Bill, 2024'],
  ['en', 'An Act to amend the Foreign Investment Promotion Act'],
  [
    'en',
    'An Act to amend the Income Tax Act (exclusion of income received by an athlete from a non-profit club, society or association)',
  ],
  ['en', 'An Act to establish National Conversion Therapy Awareness Day'],
  ['en', 'Trade Organization Bill 2023'],
  ['en', 'The Agricultural Professionals Registration and Licensing Bill, 2024'],
  ['en', 'An Act to amend the Pension Fund Societies Act (definition of minor child)'],
  ['en', 'Global Food Security Reauthorization Act of 2017'],
  ['en', 'The National Assembly (Members) Bill'],
  ['en', 'An Act respecting the Artificial Intelligence Agency'],
];

const GENERIC: [string, string][] = [
  ['ru', 'О внесении изменений в некоторые законодательные акты Кыргызской Республики'],
  ['ru', 'О проекте Закона «О внесении изменения в Уголовный кодекс Кыргызской Республики»'],
  ['ru', 'Об изменении кодексов'],
  ['ky', 'Кыргыз Республикасынын айрым мыйзам актыларына өзгөртүүлөрдү киргизүү жөнүндө'],
  ['en', 'On amendments to certain acts'],
  ['en', 'An Act to amend the Criminal Code and to amend certain other Acts'],
  ['en', 'Statute Law (Miscellaneous Amendments) Bill, 2024'],
];

describe('classify: titles', () => {
  it.each(RELEVANT)('%s: «%s» is %s and brings %j', (language, title, direction, threats) => {
    const assessment = judge({ title, language });
    expect(assessment).toMatchObject({ relevant: true, direction, language, needsText: false, rulesVersion });
    expect(threatsOf(assessment)).toEqual(expect.arrayContaining(threats));
    expect(rulesOf(assessment).every((rule) => rule.startsWith(`${language}:`))).toBe(true);
  });

  it.each(NOT_RELEVANT)('%s: «%s» does not concern civil society', (language, title) => {
    expect(judge({ title, language })).toMatchObject({
      relevant: false,
      direction: 'neutral',
      threats: [],
      needsText: false,
    });
  });

  it.each(GENERIC)('%s: «%s» needs its text and is not called irrelevant', (language, title) => {
    expect(judge({ title, language })).toMatchObject({
      relevant: null,
      direction: 'unknown',
      threats: [],
      needsText: true,
    });
  });

  it('names the amended act as evidence, at its place in the title', () => {
    const title = 'О внесении изменений в Закон Кыргызской Республики «О некоммерческих организациях»';
    const [reason] = judge({ title, language: 'ru' }).threats[0]?.reasons ?? [];
    expect(reason).toEqual({
      field: 'title',
      start: 54,
      end: 81,
      quote: 'некоммерческих организациях',
      rule: 'ru:ngo',
    });
  });

  it('lets the English title speak where the original is generic', () => {
    const assessment = judge({
      title: 'О внесении изменений в некоторые законодательные акты',
      titleEn: 'Amendments to the law on rallies',
      language: 'ru',
    });
    expect(assessment).toMatchObject({ relevant: true, language: 'ru' });
    expect(assessment.threats[0]).toMatchObject({ threat: 'assembly', reasons: [{ field: 'titleEn' }] });
  });

  it('gives a reason even where no threat is likelier than not', () => {
    const assessment = judge({ title: 'The Trade Unions Bill', language: 'en' });
    expect(assessment.relevant).toBe(true);
    expect(assessment.threats).toHaveLength(1);
    expect(assessment.threats[0]).toMatchObject({ reasons: [{ quote: 'Trade Unions', rule: 'en:trade-union' }] });
    expect(assessment.threats[0]?.score).toBeLessThan(0.5);
  });

  it('does not count a translation twice', () => {
    const alone = judge({ title: 'О мирных собраниях', language: 'ru' });
    const both = judge({ title: 'О мирных собраниях', titleEn: 'On peaceful assemblies', language: 'ru' });
    expect(both.score).toBe(alone.score);
    expect(both.threats[0]?.reasons.map(({ field }) => field)).toEqual(['title', 'titleEn']);
  });
});

describe('classify: languages', () => {
  it.each([
    ['a Kyrgyz title declared as Russian', 'Тынч чогулуштар жөнүндө', 'ru', 'ky'],
    ['a Kyrgyz title without its special letters', 'Коммерциялык эмес уюмдар жонундо мыйзам долбоору', 'ru', 'ky'],
    ['a Russian title declared as Kyrgyz', 'О внесении изменений в Закон о мирных собраниях', 'ky', 'ru'],
    ['a Russian title declared as English', 'О некоммерческих организациях', 'en', 'ru'],
    ['an English title without a declared language', 'The Public Order Bill', null, 'en'],
  ])('%s is read in its own language', (_, title, declared, language) => {
    expect(judge({ title, language: declared })).toMatchObject({ relevant: true, language });
  });

  it('reads a field that carries two languages in both', () => {
    const assessment = judge({
      title: 'Мамлекеттик туу жөнүндө мыйзам долбоору / О внесении изменений в закон о митингах и шествиях',
      language: 'ky',
    });
    expect(rulesOf(assessment)).toContain('ru:assembly');
  });

  it.each([
    ['am', 'የሲቪል ማኅበረሰብ ድርጅቶች አዋጅ'],
    ['my', 'အသင်းအဖွဲ့များ မှတ်ပုံတင်ခြင်း ဥပဒေ'],
    ['bn', 'বৈদেশিক অনুদান (স্বেচ্ছাসেবামূলক কার্যক্রম) রেগুলেশন বিল'],
    ['lo', 'ກົດໝາຍວ່າດ້ວຍສະມາຄົມ'],
  ])('says of a title in %s that it cannot tell, not that it is irrelevant', (language, title) => {
    expect(judge({ title, language })).toMatchObject({
      relevant: null,
      score: 0,
      language,
      threats: [],
      needsText: false,
    });
  });
});

describe('classify: text', () => {
  const title = 'О внесении изменений в некоторые законодательные акты Кыргызской Республики';

  it('lets the text decide what a generic title leaves open', () => {
    const text =
      'Статья 1. Некоммерческая организация, выполняющая функции иностранного представителя, обязана пройти регистрацию.';
    const assessment = judge({ title, text, language: 'ru' });
    expect(assessment).toMatchObject({ relevant: true, direction: 'restrictive', needsText: false });
    expect(assessment.threats.flatMap(({ reasons }) => reasons).every(({ field }) => field === 'text')).toBe(true);
  });

  it('calls a generic title with a harmless text irrelevant', () => {
    const text =
      'Статья 1. В статье 5 слова «два процента» заменить словами «три процента». Закон опубликовать в средствах массовой информации.';
    expect(judge({ title, text, language: 'ru' })).toMatchObject({ relevant: false, needsText: false });
  });

  it('does not take a text in an unread language for a harmless one', () => {
    expect(judge({ title, text: 'የሲቪል ማኅበረሰብ ድርጅቶች አዋጅ', language: 'ru' })).toMatchObject({
      relevant: null,
      needsText: true,
    });
  });

  it('does not join words over the end of a sentence', () => {
    expect(judge({ title, text: 'Договор заключает иностранный. Агент действует сам.', language: 'ru' }).relevant).toBe(
      false,
    );
  });
});

describe('classify: bad input', () => {
  const zeroWidth = [...'иностранных'].join('\u200b');
  it.each([
    ['zero-width characters', `О регистрации ${zeroWidth} агентов`, `${zeroWidth} агентов`],
    ['soft hyphens', 'О регистрации ино\u00adстран\u00adных аген\u00adтов', 'ино\u00adстран\u00adных аген\u00adтов'],
    ['Latin look-alikes', 'О регистрации инocтрaнныx aгeнтoв', 'инocтрaнныx aгeнтoв'],
    ['right-to-left marks', '\u200fО регистрации \u202bиностранных\u202c агентов\u200f', 'иностранных\u202c агентов'],
    [
      'HTML left in',
      '<p class="foreign agent">О регистрации <b>иностранных</b>&nbsp;агентов</p>',
      'иностранных</b>&nbsp;агентов',
    ],
    ['a tag inside a word', 'О регистрации иностр<b>анных</b> агентов', 'иностр<b>анных</b> агентов'],
    ['numeric entities', 'О регистрации &#1080;ностранных&#160;агентов', '&#1080;ностранных&#160;агентов'],
    ['stress marks', 'О регистрации иностра\u0301нных аге\u0301нтов', 'иностра\u0301нных аге\u0301нтов'],
    ['a hyphen at the end of a line', 'О регистрации иностран-\nных агентов', 'иностран-\nных агентов'],
    ['capital letters', 'О РЕГИСТРАЦИИ ИНОСТРАННЫХ АГЕНТОВ', 'ИНОСТРАННЫХ АГЕНТОВ'],
  ])('reads through %s and quotes the title as given', (_, title, quote) => {
    const reason = judge({ title, language: 'ru' }).threats[0]?.reasons[0];
    expect(reason).toMatchObject({ rule: 'ru:foreign-agent', quote });
    expect(title.slice(reason?.start, reason?.end)).toBe(quote);
  });

  it('reads full-width letters and ё as е', () => {
    expect(judge({ title: 'Ｆｏｒｅｉｇｎ Ａｇｅｎｔｓ Bill' }).relevant).toBe(true);
    expect(judge({ title: 'О закрытии митингов учёными', language: 'ru' }).relevant).toBe(true);
  });

  it('does not take words of tags, scripts and comments for words of the bill', () => {
    const title =
      '<!-- foreign agents --><script>var ngo = "foreign agents"</script><a href="/foreign agents">The Livestock Bill</a>';
    expect(judge({ title, language: 'en' }).relevant).toBe(false);
  });

  it.each([
    [null, null],
    ['', ''],
    ['   ', null],
    [null, ' \n '],
  ])('says of nothing (%j, %j) that the text is needed', (title, text) => {
    expect(judge({ title, text })).toMatchObject({ relevant: null, score: 0, needsText: true });
  });

  it.each(['…', '№ 5', '\ud800', '\u0000', '-----', '<<<<', '&#xffffff;'])('does not fail on %j', (title) => {
    expect(judge({ title }).relevant).not.toBe(true);
  });

  it.each([
    ['prose', 'Статья 1. О порядке ведения реестра и о внесении изменений в закон. '],
    ['one endless word', 'а'],
    ['words that begin a term', 'foreign '],
    ['open tags', '<a '],
    ['unclosed scripts', '<script>'],
    ['entities', '&#171;а'],
    ['unseen characters', 'а\u200b'],
  ])(
    'reads ten megabytes of %s within a minute',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(10_000_000 / unit.length));
      expect(classify({ id: 'x', title: 'О мирных собраниях', text, language: 'ru' }).relevant).toBe(true);
    },
    60_000,
  );
});

describe('classify: what holds for any input', () => {
  const fragments = fc.constantFrom(
    'иностранный агент',
    'foreign agents',
    'чет өлкөлүк өкүл',
    ' ',
    '«',
    '\u200b',
    '<b>',
    '&#1080;',
    '\u202e',
    '😀',
    '\ud83d',
    '. ',
    'о ',
    'ё',
    'ﬁ',
    'İ',
    '\n',
    '-\n',
  );
  const field = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fragments, fc.string({ unit: 'grapheme', maxLength: 4 }))).map((parts) => parts.join('')),
  );

  it('every quote is the field between its offsets, scores lie in 0–1, and a judgement is repeatable', () => {
    fc.assert(
      fc.property(
        fc.option(field),
        fc.option(field),
        fc.option(field),
        fc.constantFrom('en', 'ru', 'ky', 'ka', null),
        (title, titleEn, text, language) => {
          const input = { id: 'x', title, titleEn, text, language };
          const assessment = classify(input);
          for (const { reasons, score } of assessment.threats) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            for (const reason of reasons) {
              const value = input[reason.field as 'title' | 'titleEn' | 'text'] as string;
              expect(reason.quote).toBe(value.slice(reason.start, reason.end));
              expect(reason.end).toBeGreaterThan(reason.start);
            }
          }
          expect(assessment.threats.length > 0).toBe(assessment.relevant === true);
          expect(assessment.score).toBeGreaterThanOrEqual(0);
          expect(assessment.score).toBeLessThanOrEqual(1);
          expect(classify(input)).toEqual(assessment);
        },
      ),
      { numRuns: 1000, seed: 7 },
    );
  });
});

describe('classify: clauses of a text', () => {
  const title = 'О внесении изменений в некоторые законодательные акты Кыргызской Республики';
  const text = [
    'Статья 1. Предмет регулирования',
    'Настоящий закон определяет порядок. ',
    'Статья 2-1. Реестр',
    'Некоммерческая организация, выполняющая функции иностранного представителя, обязана подать заявление о включении в реестр иностранных представителей. Уполномоченный орган вправе приостановить деятельность организации на срок до шести месяцев.',
  ].join('\n\n');

  it('are quoted whole, with the article they stand in', () => {
    const reasons = judge({ title, text, language: 'ru' }).threats.flatMap(({ reasons: all }) => all);
    const register = reasons.find(({ rule }) => rule === 'ru:clause/foreign-register');
    expect(register).toMatchObject({ field: 'text', article: 'Статья 2-1.' });
    expect(register?.quote).toMatch(/^Некоммерческая организация.*иностранных представителей$/u);
    const suspension = reasons.find(({ rule }) => rule === 'ru:clause/suspension-without-court');
    expect(suspension?.quote).toMatch(/^Уполномоченный орган вправе приостановить/u);
  });

  it('count in a long text where a word in passing does not', () => {
    const filler = 'Размер пошлины определяется правительством с учетом цен на топливо и погоды. '.repeat(2000);
    expect(judge({ title, text: `${filler} Некоммерческая организация. ${filler}`, language: 'ru' }).relevant).toBe(
      false,
    );
    expect(judge({ title, text: `${filler}\n\n${text}\n\n${filler}`, language: 'ru' }).relevant).toBe(true);
  });
});

describe('classify: a law that is repealed', () => {
  it.each([
    ['hu', 'A nemzeti szuverenitás védelméről szóló 2023. évi LXXXVIII. törvény hatályon kívül helyezéséről'],
    ['ko', '국가보안법 폐지법률안'],
    ['en', 'A Bill to repeal the Foreign Agents Registration Act'],
  ])('widens the room, where the word stands before the act or behind it: %s «%s»', (language, title) => {
    expect(judge({ title, language })).toMatchObject({ relevant: true, direction: 'enabling' });
  });
});
