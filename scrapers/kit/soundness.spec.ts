import { describe, expect, it } from '@jest/globals';
import { Page } from './page.js';

const page = (text: string) =>
  new Page({
    kind: 'bill',
    url: 'https://made.example/1',
    bytes: Buffer.from(text),
    contentType: 'text/html; charset=utf-8',
  });

describe('a page that would be read wrongly', () => {
  it.each([
    ['a bare ampersand', '<a>A & B</a>'],
    ['an element that is not closed', '<a><b></a>'],
    ['an end that is missing', '<a><b>'],
    ['declared entities', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><a>&b;</a>'],
    ['an error page in HTML', '<html><body><br>busy</body></html>'],
  ])('XML with %s is a fault', (_, text) => {
    expect(() => page(text).xml()).toThrow(expect.objectContaining({ code: 'parse.bad-xml' }));
  });

  it.each([
    '<a xmlns:b="urn:b"><b:c d="1">A &amp; B &#233;</b:c></a>',
    '\ufeff<?xml version="1.0" encoding="utf-8"?>\n<a/>',
  ])('well-formed XML is read: %s', (text) => expect(page(text).xml()('a').length).toBe(1));

  it.each([
    ['', (text: string) => page(text).$],
    [' repaired', (text: string) => page(text).repaired()],
    [' XML', (text: string) => page(text).xml()],
  ])('a%s page nested without end is a fault, not an exhausted stack', (_, read) => {
    const text = '<div>'.repeat(20_000) + '</div>'.repeat(20_000);
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'parse.too-deep' }));
  });

  it.each([
    '<html class="translated-ltr" lang="en"><p>Bill</p>',
    '<html lang="en-x-mtfrom-ru"><p>Bill</p>',
    '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Bill</font></font></p>',
  ])('a page that a browser has translated is refused: %s', (text) => {
    expect(() => page(text).$).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });
});
