/** Marks that steer how letters run on a screen and can make a text read as another than it is. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Marks without a width: where a line may break, byte order marks. Joiners stay: Persian and Indic words need them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Ligatures and the shapes of Arabic letters, which PDF files store in place of the letters. */
const SHAPES = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;

/** Text as it is kept and compared: NFC, one kind of space, paragraphs parted by one blank line, nothing invisible. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u0085]/g, '\n')
    .replace(/[\u2029\u000b\u000c]/g, '\n\n')
    .replace(BIDI_CONTROLS, '')
    .replace(/\u00ad\s+(?=\p{Ll})/gu, '')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(SHAPES, (shapes) => shapes.normalize('NFKC'))
    .normalize('NFC')
    .replace(ODD_SPACES, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\t */g, '\t')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/^ +/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
