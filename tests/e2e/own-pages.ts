import type { Browser, Tab } from './browsers/index.ts';

/** One of the extension's own pages, once it shows something. */
export async function openOwnPage(browser: Browser, address: string): Promise<Tab> {
  const page = await browser.extensionPage(address);
  await page.until('the page is filled', () => document.querySelector('h1')?.textContent);
  return page;
}

/** All of the extension's own pages, the options by the addresses in their menu. */
export async function ownPages(browser: Browser): Promise<string[]> {
  const page = await openOwnPage(browser, 'options.html');
  const places = await page.evaluate(() =>
    [...document.querySelectorAll('nav a[href^="#"]')].map((link) => link.getAttribute('href') ?? ''),
  );
  await page.close();
  return ['popup.html', 'welcome.html', ...places.map((place) => `options.html${place}`)];
}
