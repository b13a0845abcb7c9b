import type { Facet, SearchQuery, Sort } from '../../ports/search-engine.js';
import type { Compiled } from './compile.js';

/** A statement and its values. Every value is text and cast in the statement, so that any driver carries it alike. */
export interface Statement {
  text: string;
  values: string[];
}

const FILTERS: Record<Facet, string> = {
  country: 'd.country = ?',
  registry: 'd.registry = ?',
  stage: 'd.stage = ?',
  threat: 'd.threats @> ARRAY[?]',
  direction: 'd.direction = ?',
};

const ORDERS: Record<Sort, string> = {
  relevance:
    'm.score DESC NULLS LAST, m.number_hit DESC, m.title_hit DESC, m.last_action_on COLLATE "C" DESC NULLS LAST, m.bill',
  'last-action': 'm.last_action_on COLLATE "C" DESC NULLS LAST, m.bill',
  introduced: 'm.introduced_on COLLATE "C" DESC NULLS LAST, m.bill',
};

/** Ranking reads the large column of each row: only the best by number, title and date are ranked. */
const RANKED = 300;

/** The second value, when words are asked for. */
const TSQUERY = '$2::text::tsquery';

/** Numbers before titles before the rest, and within each by rank (0–1, a long text counting no more than a short). */
const SCORE = `CASE WHEN place <= ${RANKED} THEN
    number_hit::int * 4 + title_hit::int * 2
    + ts_rank((SELECT d.words FROM search.document AS d WHERE d.bill = m.bill), ${TSQUERY}, 33) END`;

const KEYS = 'ARRAY(SELECT jsonb_array_elements_text($1::text::jsonb))';

/** Where bills come from, and how each is known to be hit by number and by title. */
interface Source {
  from: string;
  asked: string[];
  numberHit: string;
  titleHit: string;
}

/** A few named bills are read by their key; without names the index of words leads. */
function sourceOf(query: SearchQuery, compiled: Compiled): Source {
  if (compiled.tsquery === null)
    return { from: 'search.document', asked: [], numberHit: `d.number_keys && ${KEYS}`, titleHit: 'FALSE' };
  return query.among
    ? {
        from: 'search.document',
        asked: [`d.words @@ ${TSQUERY}`],
        numberHit: `d.number_keys && ${KEYS}`,
        titleHit: `d.title_words @@ ${TSQUERY}`,
      }
    : { from: `search.matching(${TSQUERY}, ${KEYS})`, asked: [], numberHit: 'd.number_hit', titleHit: 'd.title_hit' };
}

function conditions(query: SearchQuery, asked: readonly string[], value: (text: string) => string): string {
  const filters = (Object.keys(FILTERS) as Facet[]).flatMap((facet) => {
    const wanted = query[facet];
    return wanted === null || wanted === undefined ? [] : [FILTERS[facet].replace('?', () => `${value(wanted)}::text`)];
  });
  const relevant = query.relevantOnly ? ['d.relevant'] : [];
  const among = query.among
    ? [`d.bill = ANY (ARRAY(SELECT jsonb_array_elements_text(${value(JSON.stringify(query.among))}::text::jsonb)))`]
    : [];
  return ['TRUE', ...asked, ...filters, ...relevant, ...among].join(' AND ');
}

/** The sort that is used: without words there is no relevance, so the latest step leads. */
function sortOf(query: SearchQuery, compiled: Compiled): Sort {
  const sort = query.sort ?? 'relevance';
  return sort === 'relevance' && compiled.tsquery === null ? 'last-action' : sort;
}

/**
 * One statement for the whole answer: the bills that match are found once; the count, the facets and the page are
 * made from them. It gives one row with `total`, `facets` and `hits`.
 */
export function selectStatement(
  query: SearchQuery,
  compiled: Compiled,
  page: { limit: number; offset: number },
): Statement {
  const values = [JSON.stringify(compiled.keys), ...(compiled.tsquery === null ? [] : [compiled.tsquery])];
  const value = (text: string) => `$${values.push(text)}`;
  const source = sourceOf(query, compiled);
  const where = conditions(query, source.asked, value);
  const sort = sortOf(query, compiled);
  const limit = `LIMIT ${value(String(page.limit))}::text::int OFFSET ${value(String(page.offset))}::text::int`;
  const text = `
    WITH matched AS MATERIALIZED (
      SELECT d.bill, d.country, d.registry, d.stage, d.threats, d.direction, d.introduced_on, d.last_action_on,
        ${source.numberHit} AS number_hit, ${source.titleHit} AS title_hit
      FROM ${source.from} AS d WHERE ${where}
    ), placed AS (
      SELECT *, ${
        sort === 'relevance'
          ? 'row_number() OVER (ORDER BY number_hit DESC, title_hit DESC, last_action_on COLLATE "C" DESC NULLS LAST, bill)'
          : '1'
      } AS place FROM matched
    ), scored AS (
      SELECT m.*, ${sort === 'relevance' ? SCORE : '0'} AS score FROM placed AS m
    ), page AS (
      SELECT m.bill, m.number_hit, m.score, row_number() OVER (ORDER BY ${ORDERS[sort]}) AS n
      FROM (SELECT * FROM scored AS m ORDER BY ${ORDERS[sort]} ${limit}) AS m
    ), counted AS (
      SELECT country, registry, stage, direction, count(*)::int AS bills FROM matched
      GROUP BY GROUPING SETS ((country), (registry), (stage), (direction))
    ), facets AS (
      SELECT 'country' AS facet, country AS value, bills FROM counted WHERE country IS NOT NULL
      UNION ALL SELECT 'registry', registry, bills FROM counted WHERE registry IS NOT NULL
      UNION ALL SELECT 'stage', stage, bills FROM counted WHERE stage IS NOT NULL
      UNION ALL SELECT 'direction', direction, bills FROM counted WHERE direction IS NOT NULL
      UNION ALL SELECT 'threat', threat, count(*)::int FROM (SELECT threats FROM matched WHERE threats <> '{}') AS m, unnest(threats) AS threat GROUP BY threat
    )
    SELECT (SELECT count(*)::int FROM matched) AS total,
      (SELECT jsonb_agg(to_jsonb(facets)) FROM facets) AS facets,
      (SELECT jsonb_agg(jsonb_build_object(
          'bill', d.bill, 'score', coalesce(p.score, 0), 'numberHit', p.number_hit, 'numbers', d.numbers,
          'title', d.title, 'otherTitles', d.other_titles, 'sponsors', d.sponsors, 'actionWords', d.action_words,
          'configurations', d.configurations) ORDER BY p.n)
        FROM page AS p JOIN search.document AS d USING (bill)) AS hits`;
  return { text, values };
}
