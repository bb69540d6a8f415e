import { describe, expect, it } from 'vitest';
import { addReport, forgetTab, stateOfTab } from '../../../src/background/tab-state.ts';
import type { PageState } from '../../../src/messages.ts';

const checked: PageState = { state: 'checked', platform: 'x', acts: ['like', 'post'] };
const report = { origin: 'https://x.com', state: checked };
const isX = (url: string) => url.startsWith('https://x.com/');

describe('stateOfTab', () => {
  it.each([
    ['a guarded page', { url: 'https://x.com/home' }, report, checked],
    ['a later page of the same site', { url: 'https://x.com/orang/status/1' }, report, checked],
    [
      'a site without an adapter',
      { url: 'https://kertasari.go.id/' },
      undefined,
      { state: 'not-checked', why: 'no-adapter' },
    ],
    ['a page the extension may not see', {}, report, { state: 'not-checked', why: 'no-adapter' }],
    [
      'a page older than the extension',
      { url: 'https://x.com/home' },
      undefined,
      { state: 'not-checked', why: 'reload-needed' },
    ],
    [
      'a report left behind by another site',
      { url: 'https://x.com/home' },
      { ...report, origin: 'https://twitter.com' },
      { state: 'not-checked', why: 'reload-needed' },
    ],
  ] as const)('%s', (_, tab, said, state) => {
    expect(stateOfTab(tab, said, isX)).toEqual(state);
  });
});

describe('reports', () => {
  it('keep the last word of every tab and forget closed tabs', () => {
    const fault: PageState = { state: 'not-checked', platform: 'x', why: 'fault' };
    const reports = addReport(addReport(addReport({}, 1, report), 2, report), 1, { ...report, state: fault });
    expect(reports[1]?.state).toEqual(fault);
    expect(Object.keys(forgetTab(reports, 1))).toEqual(['2']);
  });

  it('stay bounded', () => {
    let reports = {};
    for (let tab = 1; tab <= 600; tab++) reports = addReport(reports, tab, report);
    expect(Object.keys(reports)).toHaveLength(500);
    expect(reports).toHaveProperty('600');
  });
});
