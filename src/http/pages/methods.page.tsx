import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { THREAT_NAMES, THREATS } from '../../domain/threat.js';
import { Screen } from '../screen.js';
import { HTTP_OPTIONS } from '../tokens.js';
import type { HttpOptions } from '../tokens.js';
import { RegistryMark } from './parts/registry-mark.js';
import { REGISTRY_STATES } from '../../ports/library.js';

export function MethodsPage({ meilisearch }: { meilisearch: boolean }) {
  return (
    <article class="reading">
      <h1>How bills are found and judged, and what is not known</h1>
      <h2>Reading</h2>
      <p>
        Programs open the public pages of parliamentary registries, slowly, one request at a time per site, within the
        site’s robots.txt, under an honest name. Every page is kept as it came, under the SHA-256 of its bytes. What is
        shown about a bill was read from such a page; the § beside a fact opens which one, when it was seen, and its
        hash.
      </p>
      <p>
        Not every registry’s reading is equally proven. Some are tested on recorded pages; some follow descriptions of a
        registry. Each registry’s page says which. Bills marked <em>curated</em> were entered from named sources and not
        read from a registry. Bills marked <em>cited, not yet seen</em> are known only because an appeal names them.
      </p>
      <h2>Stages</h2>
      <p>
        One ladder of seven steps serves all parliaments. It is ours; the registry’s own words always stand beside it.
        Where a registry gives only the count of a vote, the outcome is inferred from it and said to be inferred.
      </p>
      <h2>Judging</h2>
      <p>
        Rules look for words of thirteen kinds of threat in titles and texts. The strength shown in bars is the rules’
        own and is not calibrated: three bars do not mean a probability. The words that led to a judgement are quoted. A
        person’s judgement stands over the rules’. A title can hide what a bill does; a bill that is not marked here may
        still be dangerous.
      </p>
      <ul>
        {THREATS.map((threat) => (
          <li key={threat}>{THREAT_NAMES[threat]}</li>
        ))}
      </ul>
      <h2>Links</h2>
      <p>
        Appeals and incidents are linked to bills by number and country, by title, or by description. The passage that
        carries a link is quoted with it. A suggested link has not been checked by a person.
      </p>
      <h2>Silence</h2>
      <p>No news from a registry means nothing while it cannot be read. Every registry is in one of these states:</p>
      <ul>
        {REGISTRY_STATES.map((state) => (
          <li key={state}>
            <RegistryMark state={state} />
          </li>
        ))}
      </ul>
      <h2>Changes and mails</h2>
      <p>
        Every change has a cause: the registry changed; it was read for the first time; our reading changed; or a person
        corrected it. Only the first sends mails. A correction is told to those who were told the wrong thing.
      </p>
      <h2>Citing</h2>
      <p>
        A citation freezes a status with its page and hash. It is refused when the quoted words do not stand in the
        archived page.
      </p>
      <h2>Search</h2>
      <p>
        {meilisearch ? 'Meilisearch finds the bills.' : 'The full text search of the database finds the bills.'} Facet
        counts are those of the present search.
      </p>
      <h2>Readers</h2>
      <p>
        These pages load nothing from elsewhere and keep no record of who reads what. A form needs one cookie that ends
        with the browser. An e-mail address is kept only for the mails it was given for.
      </p>
      <h2>Not known</h2>
      <ul>
        <li>Bills of registries that are not read here.</li>
        <li>Drafts before they are registered, unless a consultation site is read.</li>
        <li>Bills whose text is only a scanned picture.</li>
        <li>What was decided in sittings whose results a registry does not publish.</li>
      </ul>
    </article>
  );
}

@ApiExcludeController()
@Controller('methods')
export class MethodsController {
  constructor(@Inject(HTTP_OPTIONS) private readonly options: HttpOptions) {}

  @Get()
  methods(): Screen {
    return new Screen('Methods', <MethodsPage meilisearch={this.options.meilisearchInUse} />);
  }
}
