import type { Page, PageResult } from '../../kit/index.js';

/** Links to articles: 2022–2023, August 2021, 2020 to May 2021. */
const LINKS = 'a.news__item__title__link[href], a.more-link[href], div.news-read-more > a[href]';
/** Any page of the old site, also an empty list, links to its own sections. */
const OLD_SITE = 'a[href*="/ru/"], a[href*="/ky/"]';

function pageNumber(url: string): number {
  return Number(new URL(url).searchParams.get('page') ?? '1');
}

function nextPage(url: string): string {
  const next = new URL(url);
  next.searchParams.set('page', String(pageNumber(url) + 1));
  return next.href;
}

/** The list of vote articles, pages from 1; a page of the old site without articles ends it. */
export function readArticles(page: Page): PageResult {
  const links = page
    .all(LINKS)
    .toArray()
    .map((link) => page.absolute(page.$(link).attr('href') ?? 'no href'));
  const articles = [...new Set(links)].filter((url) => url.includes('/article/show/'));
  if (articles.length > 0) {
    return {
      follow: [...articles.map((url) => ({ page: 'article', url })), { page: 'articles', url: nextPage(page.url) }],
    };
  }
  if (pageNumber(page.url) > 1 && page.all(OLD_SITE).length > 0) return {};
  throw page.fault(
    'parse.not-the-page',
    `expected a list of vote articles at ${page.url}, found none; the host may serve the site of 2024 now: try the archive host`,
  );
}
