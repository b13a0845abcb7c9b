import { SaxesParser } from 'saxes';
import { broken } from './refusal.js';

export type Attributes = Readonly<Record<string, string>>;

export interface Visitor {
  /** Local names: the prefixes of namespaces differ from program to program. */
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Deeper than any document nests; each level costs memory. */
const MOST_DEPTH = 2000;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Walks the XML inside a document in order. Throws Refusal for damage, entities of its own and senseless depth. */
export function eachElement(xml: string, visitor: Visitor): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw broken('The text inside the document is damaged: it is not well-formed XML.');
  });
  parser.on('doctype', () => {
    throw broken('The text inside the document declares a document type, which no Word document does.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MOST_DEPTH)
      throw broken(`The document nests deeper than ${MOST_DEPTH} levels: it is damaged, or made to do harm.`);
    visitor.open(
      local(name),
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
    );
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close?.(local(name));
  });
  for (const kind of ['text', 'cdata'] as const) parser.on(kind, (text) => visitor.text?.(text));
  parser.write(xml).close();
}
