import type { Page } from '../../kit/index.js';
import type { Part } from './lines.js';

/** How a line goes on whose first words are a link: «Projet de loi, modifié par …», «Texte soumis à …». */
const TORN = /^(?:,|soumis )/;

/** Each block has a name of its own, all that the page lists are there, and a line begins with its first words. */
export function checkBlocks(page: Page, parts: readonly Part[]): void {
  const names = page
    .all('a[name^="ETAPE"]')
    .toArray()
    .map((anchor) => page.$(anchor).attr('name') as string);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw page.fault('parse.layout-changed', `expected each block once at ${page.url}, found «${twice}» twice`, {
      name: twice,
    });
  const gone = page
    .all('a[href^="#ETAPE"]')
    .toArray()
    .map((anchor) => (page.$(anchor).attr('href') as string).slice(1))
    .find((name) => !names.includes(name));
  if (gone !== undefined)
    page.note('parse.layout-changed', `expected the block «${gone}» that ${page.url} lists, found none`, {
      name: gone,
    });
  const torn = parts.flat().find(({ text }) => TORN.test(text));
  if (torn !== undefined)
    page.note(
      'parse.layout-changed',
      `expected the first words of each line at ${page.url}, found «${torn.text.slice(0, 80)}»`,
    );
}
