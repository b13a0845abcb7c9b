import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { riigikogu } from './scraper.js';

interface Property {
  type?: string;
  format?: string;
  enum?: string[];
  $ref?: string;
  items?: { $ref?: string };
}
interface Description {
  info: { version: string };
  paths: Record<string, { get?: { parameters?: { name: string; schema?: { enum?: string[] } }[] } }>;
  components: { schemas: Record<string, { properties: Record<string, Property> }> };
}

/** The service's own description, the only recording there is; compared by eye with what the scraper reads. */
function description(): Description {
  const file = join(sharedFolder, 'registries/ee/recorded/riigikogu-openapi.json.gz');
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Description;
}

/** Schema → members that the scraper reads. `status` and `sittingTitle` of events are not described. */
const READ: Readonly<Record<string, readonly string[]>> = {
  PageImplDraftVolumeSearchResultResource: ['_embedded', 'page'],
  ContentDraftVolumeSearchResultResource: ['content'],
  PageMetadata: ['number', 'totalPages'],
  DraftVolumeSearchResultResource: [
    'uuid',
    'title',
    'mark',
    'copyOrOriginal',
    'membership',
    'draftTypeCode',
    'activeDraftStage',
    'activeDraftStatus',
    'activeDraftStatusDate',
    'proceedingStatus',
    'leadingCommittee',
    'initiated',
    'amendmentsDeadline',
  ],
  DraftVolumeResource: [
    'uuid',
    'title',
    'mark',
    'copyOrOriginal',
    'membership',
    'draftTypeCode',
    'initialTitle',
    'activeDraftStatus',
    'initiated',
    'joined',
    'accepted',
    'amendmentsDeadline',
    'leadingCommittee',
    'initiators',
    'texts',
    'readings',
  ],
  ReadingResource: ['readingCode', 'proceedingEvents'],
  ProceedingEvent: ['date'],
  DraftText: ['readingCode', 'document', 'file'],
  DocumentFileResource: ['uuid', 'fileName', 'fileExtension', 'fileTitle', 'accessRestrictionType', 'created'],
  SubjectResource: ['name', 'user'],
};

describe('the description of the service, 2.21.5', () => {
  for (const [schema, members] of Object.entries(READ))
    itWithShared(`${schema} has every member that is read`, () => {
      const described = Object.keys(description().components.schemas[schema]?.properties ?? {});
      expect(members.filter((member) => !described.includes(member))).toEqual([]);
    });

  itWithShared('knows the addresses, the parameters and the kinds that are asked for', () => {
    const { info, paths } = description();
    expect(info.version).toBe('2.21.5');
    const list = new URL(riigikogu.start({ since: null, today: '2026-11-01' })[0]?.url as string);
    const parameters = paths[list.pathname]?.get?.parameters ?? [];
    expect([...list.searchParams.keys()].filter((name) => !parameters.some((known) => known.name === name))).toEqual(
      [],
    );
    expect(parameters.find(({ name }) => name === 'draftTypeCode')?.schema?.enum?.sort()).toEqual([
      'AE',
      'DE',
      'OE',
      'PE',
      'SE',
      'TK',
      'UA',
    ]);
    expect(paths).toHaveProperty(['/api/volumes/drafts/{uuid}']);
    expect(paths).toHaveProperty(['/api/files/{uuid}/download']);
  });

  itWithShared('tells days from moments as the scraper does, and copies from originals', () => {
    const { properties } = description().components.schemas['DraftVolumeSearchResultResource']!;
    expect([
      properties['initiated']?.format,
      properties['amendmentsDeadline']?.format,
      properties['mark']?.type,
    ]).toEqual(['date', 'date-time', 'integer']);
    expect(properties['copyOrOriginal']?.enum).toEqual(['COPY', 'ORIGINAL']);
    expect(properties['activeDraftStatus']?.enum).toBeUndefined();
  });
});
