import { describe, expect, it } from '@jest/globals';
import { maskNames } from './mask.js';

describe('a name behind a form of address', () => {
  it.each([
    ['Arrest of Ms. Example Person', 'Arrest of Ms. [name withheld]'],
    ['Arrest of Mr Example Person in Bishkek', 'Arrest of Mr. [name withheld] in Bishkek'],
    ["Release of Dr. Example O'Person’s colleague", 'Release of Dr. [name withheld] colleague'],
    ['Détention de Mme Exemple', 'Détention de Mme. [name withheld]'],
    ['Detención del Sr. Ejemplo Persona Otra Más', 'Detención del Sr. [name withheld]'],
    ['Messrs. First Person and Mr. Second Person', 'Messrs. [name withheld] and Mr. [name withheld]'],
    ['Mr. Пример Человек', 'Mr. [name withheld]'],
  ])('is withheld: %s', (title, masked) => expect(maskNames(title)).toBe(masked));
});

describe('a text without such a form stays as it is', () => {
  it.each([
    'On the law on non-commercial organisations',
    'Form Mr',
    'The M. law of 2026',
    'Commission',
    'MMr Example',
    '',
  ])('%s', (text) => expect(maskNames(text)).toBe(text));
});
