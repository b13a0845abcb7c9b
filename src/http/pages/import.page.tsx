import { BadRequestException, Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { z } from 'zod';
import type { Desk, ImportKind, ImportReport } from '../../ports/desk.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { Screen } from '../screen.js';
import { Needs } from '../security/access.js';
import { actorOf, Who } from '../security/visitor.js';
import type { Visitor } from '../security/visitor.js';
import { DESK } from '../tokens.js';
import { appealHref, billHref } from './parts/addresses.js';
import { Field, Form, Select } from './parts/form.js';
import { counted } from './parts/words.js';

const KINDS = [
  { value: 'appeals', words: 'Appeals' },
  { value: 'bills', words: 'Bills' },
  { value: 'incidents', words: 'Incidents' },
] as const;
const FORMATS = [
  { value: 'text', words: 'Plain text of one appeal' },
  { value: 'jsonl', words: 'JSON Lines, one object a line' },
  { value: 'csv', words: 'CSV with a header line' },
] as const;

const importForm = z.object({
  kind: z.enum(['appeals', 'bills', 'incidents']),
  format: z.enum(['text', 'jsonl', 'csv']),
  content: z.string().optional(),
  file: z.string().optional(),
});
type ImportForm = z.infer<typeof importForm>;

const HREFS: Record<ImportKind, ((id: string) => string) | null> = {
  appeals: appealHref,
  bills: billHref,
  incidents: null,
};

function Stored({ kind, ids }: { kind: ImportKind; ids: readonly string[] }) {
  const href = HREFS[kind];
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{href === null ? id : <a href={href(id)}>{id}</a>}</li>
      ))}
    </ul>
  );
}

function Report({ kind, report }: { kind: ImportKind; report: ImportReport }) {
  return (
    <section class="box" aria-label="What came of it">
      <h2>{report.faults.length > 0 ? 'Nothing was stored' : 'Stored'}</h2>
      <p>
        {report.read} read, {report.stored} stored, {report.known} already known and unchanged,{' '}
        {counted(report.faults.length, 'fault')}.
      </p>
      {report.faults.length === 0 ? null : (
        <>
          <p>All faults, so that they can be mended at once:</p>
          <ol>
            {report.faults.map(({ code, message }, index) => (
              <li key={index}>
                <code>{code}</code> <bdi>{message}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
      <Stored kind={kind} ids={report.ids} />
    </section>
  );
}

export function ImportPage({
  kind,
  format,
  content,
  report,
}: {
  kind: ImportKind;
  format: string;
  content: string | null;
  report: ImportReport | null;
}) {
  return (
    <>
      <h1>Import</h1>
      {report === null ? null : <Report kind={kind} report={report} />}
      <p>
        All rows are checked before any is stored; with a single fault nothing is stored. The act is kept with your
        name.
      </p>
      <Form action="/import" files class="stack">
        <Select label="What it is" name="kind" value={kind} options={KINDS} />
        <Select label="How it is written" name="format" value={format} options={FORMATS} />
        <Field label="Text" hint="Paste here, or choose a file below; not both.">
          <textarea name="content" rows={14} dir="auto">
            {content}
          </textarea>
        </Field>
        <Field label="File" hint="UTF-8; at most 8 MB">
          <input type="file" name="file" accept=".txt,.csv,.jsonl,.json,text/plain,text/csv" />
        </Field>
        <button type="submit">Check and store</button>
      </Form>
    </>
  );
}

/** Exactly one of the two ways. */
function contentOf({ content, file }: ImportForm): string {
  const given = [content, file].filter((text): text is string => text !== undefined && text.trim() !== '');
  if (given.length === 1) return given[0] as string;
  throw new BadRequestException(
    given.length === 0 ? 'Paste a text or choose a file.' : 'Both a text and a file came; send one of them.',
  );
}

@ApiExcludeController()
@Needs('staff')
@Controller('import')
export class ImportController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  form(): Screen {
    return new Screen('Import', <ImportPage kind="appeals" format="text" content={null} report={null} />, {
      noindex: true,
    });
  }

  @Post()
  async import(@Body(new ZodPipe(importForm)) form: ImportForm, @Who() visitor: Visitor): Promise<Screen> {
    const content = contentOf(form);
    const report = await this.desk.import(form.kind, content, form.format, actorOf(visitor, 'web'));
    const faulty = report.faults.length > 0;
    const body = <ImportPage kind={form.kind} format={form.format} content={faulty ? content : null} report={report} />;
    return new Screen('Import', body, { status: faulty ? 422 : 200, noindex: true });
  }
}
