import { expect, it } from '@jest/globals';
import { pageAddress } from './page-address.js';

it.each([
  [{ page: 'list', url: 'https://made.example/a?b=1#c' }, 'https://made.example/a?b=1#c'],
  [
    { page: 'list', url: 'https://made.example/api', post: { to: 2, from: 1 } },
    'https://made.example/api#{"from":1,"to":2}',
  ],
  [
    { page: 'list', url: 'https://made.example/api', post: { from: 1, to: 2 } },
    'https://made.example/api#{"from":1,"to":2}',
  ],
  [{ page: 'list', url: 'https://made.example/api', post: null }, 'https://made.example/api#null'],
])('%j is identified by %s', (follow, address) => expect(pageAddress(follow)).toBe(address));
