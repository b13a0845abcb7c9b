import { defineScraper } from '../../kit/index.js';
import { actRequests, readActs } from './acts.js';
import { readArticle } from './article.js';
import { readArticles } from './articles.js';
import { infer } from './infer.js';
import { readList } from './list.js';
import { STAGES } from './stages.js';
import { readVoteText } from './vote.js';

/** The bare host serves the site of 2024; the archive host keeps the old one under the same addresses. */
const VOTE_ARTICLES = 'https://old.kenesh.kg/ru/article/list/11?page=1';

/**
 * Parliament of Kyrgyzstan, in three parts: today's list of bills (JSON), the vote articles of 2016 to 2023, and the
 * register of adopted acts. The address of a bill's own page is not known, so readers are led to the home page.
 * The articles ended when the site was rebuilt in 2024: they are read in the first run only.
 */
export const kenesh = defineScraper({
  id: 'kg/kenesh',
  title: 'Жогорку Кеңеш Кыргызской Республики',
  titleEn: 'Jogorku Kenesh of the Kyrgyz Republic',
  home: 'https://kenesh.kg',
  hosts: ['http://kenesh.kg', 'https://old.kenesh.kg', 'http://old.kenesh.kg', 'https://cbd.minjust.gov.kg'],
  country: 'KG',
  languages: ['ru', 'ky'],
  timeZone: 'Asia/Bishkek',
  version: '1',
  every: { hours: 12 },
  pace: { secondsBetween: 2 },
  start: ({ since, today }) => [
    { page: 'list', url: 'https://kenesh.kg/sed/docs?page=0&limit=100' },
    ...(since === null ? [{ page: 'articles', url: VOTE_ARTICLES }] : []),
    ...actRequests(since, today),
  ],
  // 373 numbered bills in 14 months of votes; how far back today's list goes is not known.
  expect: { min: 1, max: 20_000 },
  // Eight years of articles with about a dozen vote files each.
  maxPages: 8_000,
  // The serial restarts each January and the number carries the year: no convocation in the key.
  sessions: null,
  // The words of vote rows are proven on 1,024 recorded votes; no whole page of any host is recorded.
  sureness: 'described',
  stages: STAGES,
  pages: { list: readList, articles: readArticles, article: readArticle, vote: readVoteText, acts: readActs },
  moving: ['list', 'articles'],
  infer,
});
