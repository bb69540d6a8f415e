import { describe, expect, test } from 'vitest';
import { isSelector } from '../../../src/ruleset/selector.ts';

describe('what a browser can read', () => {
  test.each([
    'a',
    '*',
    '#id.class',
    'a > b + c ~ d e',
    ' a , b ',
    '[data-testid]',
    '[data-testid="like"]',
    "[aria-label='Suka' i]",
    '[href*=status]',
    'div[role="button"]:not([aria-pressed="true"], [aria-disabled])',
    'article:has(> header a[href^="/"]):not(:has(nav))',
    ':is(h1, h2):nth-child(2n + 1)',
    ':scope > svg path[d^="M12 2"]',
    'ytd-like-button-view-model button',
    '[aria-label="Hapus \\"suka\\""]',
    '.\\31 0',
    'input:checked:first-child:lang(id)',
  ])('%s', (selector) => expect(isSelector(selector)).toBe(true));
});

describe('what none can read', () => {
  test.each([
    '',
    ' ',
    'a,',
    ',a',
    'a >',
    '> a',
    'a..b',
    '[data-testid',
    '[data-testid=]',
    '[=x]',
    'a:hover(',
    ':not()',
    ':unknown',
    ':has(:has(a))',
    'a::before',
    ':contains("Suka")',
    'a:nth-child(x)',
    'a{color:red}',
    'a/**/b',
    '"a"',
    '1a',
    'a)',
  ])('%s', (selector) => expect(isSelector(selector)).toBe(false));
});
