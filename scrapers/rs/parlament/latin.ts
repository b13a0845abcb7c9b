const PAIRS = 'аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš';
const LATIN = new Map(PAIRS.split(' ').map((pair) => [pair[0] as string, pair.slice(1)]));

/** Serbian Cyrillic → Latin, letter by letter; Latin stays. The site serves both scripts. For comparison. */
export function latin(text: string): string {
  return [...text]
    .map((letter) => {
      const small = letter.toLowerCase();
      const written = LATIN.get(small);
      if (written === undefined) return letter;
      return letter === small ? written : `${written[0]?.toUpperCase()}${written.slice(1)}`;
    })
    .join('');
}
