import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../ports/clock.js';
import type { Library, RegistryRow } from '../../ports/library.js';
import type { SearchEngine } from '../../ports/search-engine.js';
import { feedQuery, savedQueryOf } from '../api/queries.js';
import type { FeedQuery } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { billHref, queryString } from '../pages/parts/addresses.js';
import { CLOCK, HTTP_OPTIONS, LIBRARY, SEARCH } from '../tokens.js';
import type { HttpOptions } from '../tokens.js';
import { atom } from './atom.js';
import type { AtomEntry } from './atom.js';
import { changeEntry, silenceEntry, silenceSentence } from './bill-feed.js';
import type { News } from './bill-feed.js';

const ENTRIES = 50;
/** Looked through when words or filters choose among the news; the most a search takes at once. */
const LOOKED_THROUGH = 100;

/** Filters that only the search can answer. */
function needsSearch({ q, stage, direction, registry }: FeedQuery): boolean {
  return q !== '' || stage !== undefined || direction !== undefined || registry !== undefined;
}

function concerned(registries: readonly RegistryRow[], query: FeedQuery): RegistryRow[] {
  const from = query.registry ?? query.bill?.split('/').slice(0, 2).join('/');
  return registries.filter(
    ({ id, country }) =>
      (from === undefined || id === from) && (query.country === undefined || country === query.country),
  );
}

@ApiExcludeController()
@Controller('feeds')
export class FeedsController {
  constructor(
    @Inject(LIBRARY) private readonly library: Library,
    @Inject(SEARCH) private readonly search: SearchEngine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(HTTP_OPTIONS) private readonly options: HttpOptions,
  ) {}

  /** News of bills, and which registries cannot be relied on; answers 304 when nothing moved. */
  @Get('bills.atom')
  async bills(
    @Query(new ZodPipe(feedQuery)) query: FeedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const feed = await this.feed(query);
    const etag = `"${createHash('sha256').update(feed).digest('base64url')}"`;
    reply.headers({ etag, 'content-type': 'application/atom+xml; charset=utf-8' });
    if (request.headers['if-none-match'] !== etag) return feed;
    reply.status(304);
    return '';
  }

  private async feed(query: FeedQuery): Promise<string> {
    const [news, registries] = await Promise.all([this.news(query), this.library.registries()]);
    const { publicUrl, version } = this.options;
    const silences = concerned(registries, query).flatMap((registry) => silenceEntry(registry, publicUrl) ?? []);
    const entries = [...news.map((item) => changeEntry(item, publicUrl)), ...silences].sort((a, b) =>
      b.updated.localeCompare(a.updated),
    );
    const given = { bill: query.bill, ...savedQueryOf(query) };
    const self = `${publicUrl}/feeds/bills.atom${queryString(given)}`;
    return atom({
      id: self,
      title: `Changes of bills${query.q === '' ? '' : `: ${query.q}`}`,
      subtitle: silenceSentence(concerned(registries, query)),
      updated: this.latest(entries),
      self,
      page:
        publicUrl +
        (query.bill === undefined
          ? `/bills${queryString(savedQueryOf(query) as unknown as Record<string, string | null>)}`
          : billHref(query.bill)),
      version,
      entries,
    });
  }

  private latest(entries: readonly AtomEntry[]): string {
    return entries[0]?.updated ?? this.clock.now().toISOString();
  }

  private async news(query: FeedQuery): Promise<News[]> {
    const { country = null, threat = null, bill = null } = query;
    if (!needsSearch(query)) return this.library.recentChanges({ country, threat, bill, limit: ENTRIES, offset: 0 });
    const recent = await this.library.recentChanges({ country, threat, bill, limit: LOOKED_THROUGH, offset: 0 });
    const among = [...new Set(recent.map((item) => item.bill.id))];
    if (among.length === 0) return [];
    const { hits } = await this.search.search({ ...savedQueryOf(query), among, limit: LOOKED_THROUGH });
    const fitting = new Set(hits.map((hit) => hit.bill));
    return recent.filter((item) => fitting.has(item.bill.id)).slice(0, ENTRIES);
  }
}
