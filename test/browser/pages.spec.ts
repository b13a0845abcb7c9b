import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser, type Page, chromium } from 'playwright-core';
import { starterAppeals } from '../../prisma/seed/index.js';
import { runFlow } from '../../src/app/demo.js';
import { type Served, serve } from '../../src/app/serve.js';
import { loadStarterData } from '../../src/app/starter.js';
import { type TestProgram, openTestProgram } from '../harness/test-program.js';
import { needs } from '../harness/needs.js';

const CHROMIUM = '/usr/bin/chromium';
const { describe: inBrowser, why } = needs(existsSync(CHROMIUM), CHROMIUM, 'REQUIRE_CHROMIUM');
const PATHS = [
  '/',
  '/bills',
  '/bills?q=агент',
  '/bills?country=KG',
  '/bills/ru/sozd/113045-8',
  '/bills/kg/kenesh/6-28018/19',
  '/appeals',
  '/appeals/kgz-001-0120-obs-010',
  '/registries',
  '/registries/kg/kenesh',
  '/methods',
  '/sign-in',
  '/nowhere',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

inBrowser(`the pages in a real browser${why}`, () => {
  let program: TestProgram;
  let served: Served;
  let browser: Browser;
  const citations: string[] = [];

  beforeAll(async () => {
    program = await openTestProgram();
    const flow = await runFlow(program, starterAppeals[0]?.text as string, () => undefined);
    citations.push(`/c/${flow.citation.id}`);
    await loadStarterData(program);
    served = await serve(program, 'web');
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens every page in a fresh window of a given width and says what is wrong with any. */
  async function faultsAt(width: number, javaScriptEnabled: boolean): Promise<string[]> {
    const context = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on(
      'console',
      (message) => void (message.type() === 'error' && !/404|401/.test(message.text()) && faults.push(message.text())),
    );
    page.on(
      'request',
      (request) => void (request.url().startsWith(served.url) || faults.push(`asks elsewhere: ${request.url()}`)),
    );
    for (const path of [...PATHS, ...citations]) faults.push(...(await look(page, path, javaScriptEnabled)));
    await context.close();
    return faults;
  }

  async function look(page: Page, path: string, canMeasure: boolean): Promise<string[]> {
    await page.goto(served.url + path);
    const heading = await page.locator('h1').first().textContent();
    const faults = heading?.trim() ? [] : [`${path} has no heading`];
    if (!canMeasure) return faults;
    const [content, window] = await page.evaluate<[number, number]>(
      '[document.scrollingElement.scrollWidth, innerWidth]',
    );
    return content <= window ? faults : [...faults, `${path} is ${content} wide in ${window}`];
  }

  it('shows every page at 390 px without scrolling sideways, asking nobody else for anything', async () => {
    expect(await faultsAt(390, true)).toEqual([]);
  });

  it('shows every page on a wide screen without an error', async () => {
    expect(await faultsAt(1280, true)).toEqual([]);
  });

  it('shows every page with scripts off', async () => {
    expect(await faultsAt(390, false)).toEqual([]);
  });

  it('lets a reader find a bill by its number, see its evidence and follow it by mail', async () => {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.locator('header input[name=q]').fill('113045-8');
    await page.keyboard.press('Enter');
    await page.locator('article.bill-line h3 a').first().click();
    expect(await page.locator('h1').textContent()).toContain('иностранным влиянием');
    expect(await page.content()).toContain('принять законопроект в первом чтении');
    await page.locator('input[name=email]').first().fill('reader@example.org');
    await page.locator('form[action="/subscriptions"] button').first().click();
    expect(await page.locator('h1').textContent()).toBe('One mail is on its way');
    const asked = await program.db.prisma.subscription.findFirstOrThrow({ where: { email: 'reader@example.org' } });
    expect(asked.status).toBe('pending');
    const status = async () =>
      (await program.db.prisma.subscription.findUniqueOrThrow({ where: { id: asked.id } })).status;
    const token = encodeURIComponent(program.seal.sign('subscription', asked.id));
    await page.goto(`${served.url}/subscriptions/confirm?token=${token}`);
    expect(await status()).toBe('pending');
    await page.locator('main form button').click();
    expect(await status()).toBe('active');
    await page.goto(`${served.url}/subscriptions/end?token=${token}`);
    expect(await status()).toBe('active');
    await page.locator('main form button').click();
    expect(await status()).toBe('ended');
    await page.close();
  });
});
