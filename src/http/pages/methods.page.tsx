import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Figures } from '../../pipeline/classify/model.js';
import { rulesVersion } from '../../pipeline/classify/classify.js';
import { LEXICONS } from '../../pipeline/classify/rules.js';
import { LEARNED } from '../../pipeline/classify/weights.js';
import { THREAT_NAMES, THREATS } from '../../domain/threat.js';
import { Screen } from '../screen.js';
import { HTTP_OPTIONS } from '../tokens.js';
import type { HttpOptions } from '../tokens.js';
import { RegistryMark } from './parts/registry-mark.js';
import { REGISTRY_STATES } from '../../ports/library.js';

const percent = (share: number | null) => (share === null ? 'not measured' : `${(share * 100).toFixed(1)} %`);

const MEASURED: readonly [keyof Figures, string][] = [
  ['precision', 'Of the bills marked, so many concern civil society'],
  ['recall', 'Of the bills that do, so many are marked'],
  ['f1', 'Both together (F1)'],
  ['f1TitleCanShow', 'F1 where the title can show it'],
  ['threatMacroF1', 'Kinds of threat (mean F1)'],
  ['directionRight', 'Direction told rightly, of those marked'],
];

/** What the rules get right on labelled bills they had not been fitted to. */
function JudgingFigures() {
  if (LEARNED === null) return <p>How often the rules are right has not been measured.</p>;
  const { figures, rows, relevant, countries, languages, folds } = LEARNED;
  return (
    <>
      <h3>How often they are right</h3>
      <p>
        Measured on {rows} real bills of {countries} countries in {languages} languages, labelled on one reading of
        their titles; {relevant} of them concern civil society. The weights were learned without the bill’s own country
        ({folds} parts). The words were written by people who had seen these bills: on others the figures will be lower.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Original title alone</th>
            <th scope="col">With its English title</th>
          </tr>
        </thead>
        <tbody>
          {MEASURED.map(([key, words]) => (
            <tr key={key}>
              <th scope="row">{words}</th>
              <td>{percent(figures.title[key])}</td>
              <td>{percent(figures['title+titleEn'][key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Of 200 bills drawn at random from those marked among 106,000 real ones (Israel, Colombia, Paraguay, the
        Dominican Republic, Canada, Turkey), 182 were found right on reading their titles: 91 %.
      </p>
    </>
  );
}

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
        Rules look in titles and texts for the words of some seventy concepts, in {LEXICONS.length} languages, and in
        texts for clauses that do harm. Each concept has a weight; the sum tells how likely the bill concerns civil
        society, and which of thirteen kinds of threat it brings. The words that led to a judgement are quoted with the
        rule, clauses with their article. A person’s judgement stands over the rules’. A title can hide what a bill
        does: where it is a formula the bill is marked as needing its text. A bill that is not marked here may still be
        dangerous. Rules: <code>{rulesVersion}</code>.
      </p>
      <ul>
        {THREATS.map((threat) => (
          <li key={threat}>{THREAT_NAMES[threat]}</li>
        ))}
      </ul>
      <JudgingFigures />
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
