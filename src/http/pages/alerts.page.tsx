import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { z } from 'zod';
import { topicWords } from '../../domain/subscription.js';
import type { Library, OutboxRow } from '../../ports/library.js';
import { PAGE_SIZE, pageQuery } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { withoutTokens } from '../outbox-text.js';
import { Screen } from '../screen.js';
import { Needs } from '../security/access.js';
import { LIBRARY } from '../tokens.js';
import { billHref, queryString } from './parts/addresses.js';
import { Moment } from './parts/dates.js';
import { Pager } from './parts/pager.js';

const STATUS_WORDS: Record<OutboxRow['status'], string> = {
  queued: 'waiting to be sent',
  'told-together': 'told together with another in one mail',
  sent: 'sent',
  failed: 'could not be sent',
  suppressed: 'not sent on purpose',
};

function Alert({ row }: { row: OutboxRow }) {
  return (
    <article class="bill-line">
      <h3>
        <bdi>{row.subject}</bdi>
      </h3>
      <p class="facts">
        {STATUS_WORDS[row.status]}
        {row.sentAt === null ? null : (
          <>
            {' '}
            on <Moment iso={row.sentAt} />
          </>
        )}
        ; made on <Moment iso={row.createdAt} /> for {row.to} by {row.channel}, because of: {topicWords(row.topic)}.{' '}
        <a href={billHref(row.bill)}>The bill</a>
      </p>
      {row.answer === null ? null : <p class="quiet">The mail server said: {row.answer}</p>}
      <details>
        <summary>The text</summary>
        <pre class="mail" dir="auto">
          {withoutTokens(row.body)}
        </pre>
      </details>
    </article>
  );
}

export function AlertsPage({ rows, total, offset }: { rows: OutboxRow[]; total: number; offset: number }) {
  return (
    <>
      <h1>Alerts</h1>
      <p>
        Every alert as it was or will be sent, latest first. Addresses are shortened, and the links that end a
        subscription are left out.
      </p>
      {rows.length === 0 ? (
        <p>No alert has been made yet. The first reading of a bill alerts nobody.</p>
      ) : (
        rows.map((row) => <Alert key={row.id} row={row} />)
      )}
      <Pager
        total={total}
        offset={offset}
        shown={rows.length}
        size={PAGE_SIZE}
        href={(page) => `/alerts${queryString({ page })}`}
      />
    </>
  );
}

@ApiExcludeController()
@Needs('reader')
@Controller('alerts')
export class AlertsController {
  constructor(@Inject(LIBRARY) private readonly library: Library) {}

  @Get()
  async list(@Query(new ZodPipe(pageQuery)) { page }: z.infer<typeof pageQuery>): Promise<Screen> {
    const offset = (page - 1) * PAGE_SIZE;
    const { total, rows } = await this.library.outbox({ limit: PAGE_SIZE, offset });
    return new Screen('Alerts', <AlertsPage {...{ rows, total, offset }} />, { noindex: true });
  }
}
