/** Breaks that leave a page which the registry could show when it is sound: where, which, and why no one can tell. */
export const UNNOTICEABLE: readonly { at: RegExp; what: RegExp; why: string }[] = [
  {
    at: /^(?:ru\/api-duma search|br\/camara list|us\/congress list|de\/dip list|za\/pmg list|do\/diputados-sil list)\S* \d+: : (\d) → \d members/,
    what: /^column/,
    why: 'a list of changes may end on its first page: what followed is read when the turn of its cards comes',
  },
  {
    at: /^(?:il\/knesset-odata changes|tr\/tbmm list)\S* \d+: : \d → 0 members/,
    what: /^(?:column|empty list)/,
    why: 'a list of changes, or what a search finds, may be empty: silence tells of it',
  },
  {
    at: /^(?:il\/knesset-odata changes|do\/diputados-sil list|tw\/ly-govapi list)/,
    what: /^column moved, its heading not/,
    why: 'two numbers that look alike, such as an id and a count, have changed places',
  },
  {
    at: /^(?:pl\/sejm (?:old|act|web)|fr\/assemblee dossier)/,
    what: /^one unknown stage word/,
    why: 'lines of the page that begin with no known words are none of its steps: they are names, links and sentences',
  },
  {
    at: /^us\/congress actions/,
    what: /^one unknown stage word/,
    why: 'the code tells that a chamber has passed it, and words alone whether with an amendment',
  },
  {
    at: /^kg\/kenesh article/,
    what: /^selectors match nothing/,
    why: 'a row that has lost its number is one of those that never had any',
  },
  {
    at: /^zw\/veritas bulletin/,
    what: /^(?:empty list|selectors match nothing)/,
    why: 'a bulletin is free text, and names as many bills as it likes',
  },
  {
    at: /^il\/knesset-odata bill\.law/,
    what: /renamed$/,
    why: 'of a bill whose proposers were not named, a kind is said where nothing was',
  },
  {
    at: /^ge\/parliament bills/,
    what: /^column moved, its heading not/,
    why: 'a row of another kind is none of a bill',
  },
  {
    at: /^py\/congreso list/,
    what: /^JSON one object/,
    why: 'a list of one may be written as its only member',
  },
];
