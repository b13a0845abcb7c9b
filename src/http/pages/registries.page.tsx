import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Fault } from '../../domain/fault.js';
import type { Library, RegistryRow } from '../../ports/library.js';
import { Screen } from '../screen.js';
import { LIBRARY } from '../tokens.js';
import { registryHref } from './parts/addresses.js';
import { gapWords, isSilent, MomentAgo, RegistryMark } from './parts/registry-mark.js';
import { Table } from './parts/table.js';
import { counted, countryName } from './parts/words.js';
import { RegistryPage } from './registry.page.js';

export function RegistriesPage({ registries }: { registries: RegistryRow[] }) {
  const silent = registries.filter((row) => isSilent(row) || row.byRequest);
  return (
    <>
      <h1>Registries</h1>
      <p class="lead">
        {counted(registries.length, 'registry', 'registries')}.{' '}
        {silent.length === 0
          ? 'All were read within their usual time.'
          : `From ${silent.length} of them no news means nothing now.`}
      </p>
      <p>
        How sure a reading is: <em>recorded</em>, proven on recorded pages; <em>described</em>, after descriptions;{' '}
        <em>synthetic</em>, proven only on pages we made. See <a href="/methods">the methods</a>.
      </p>
      <div class="registries">
        <Table
          caption="When each was last read well, and whether that is longer than usual"
          rows={registries}
          keyOf={({ id }) => id}
          columns={[
            { head: 'State', cell: ({ state }) => <RegistryMark state={state} /> },
            {
              head: 'Registry',
              cell: (row) => (
                <>
                  <a href={registryHref(row.id)}>
                    <bdi>{row.titleEn ?? row.title}</bdi>
                  </a>
                  <br />
                  <span class="quiet">
                    {countryName(row.country)}, <code>{row.id}</code>
                  </span>
                </>
              ),
            },
            { head: 'How sure', cell: ({ sureness }) => sureness },
            {
              head: 'Last read well',
              cell: ({ lastReadWellAt, usualGapHours }) => (
                <>
                  <MomentAgo iso={lastReadWellAt} />
                  <br />
                  <span class="quiet">usual gap: {gapWords(usualGapHours)}</span>
                </>
              ),
            },
            { head: 'In words', cell: ({ reason }) => reason },
            { head: 'Bills', cell: ({ bills }) => bills.toLocaleString('en'), numeric: true },
          ]}
        />
      </div>
    </>
  );
}

@ApiExcludeController()
@Controller('registries')
export class RegistriesController {
  constructor(@Inject(LIBRARY) private readonly library: Library) {}

  @Get()
  async list(): Promise<Screen> {
    return new Screen('Registries', <RegistriesPage registries={await this.library.registries()} />);
  }

  @Get('*')
  async one(@Param('*') id: string): Promise<Screen> {
    const registry = await this.library.registry(id);
    if (registry === null) throw new Fault('registry.unknown', `No registry “${id}” is read here.`);
    return new Screen(registry.titleEn ?? registry.title, <RegistryPage registry={registry} />);
  }
}
