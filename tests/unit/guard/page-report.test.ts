import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageReport } from '../../../src/guard/page-report.ts';
import type { PageState } from '../../../src/messages.ts';

const CHECKED: PageState = { state: 'checked', platform: 'x', acts: ['like'] };
const PARTLY: PageState = { state: 'partly', platform: 'x', missing: ['share'] };
const FAULT: PageState = { state: 'not-checked', why: 'fault' };

let found: PageState;
let looks: number;
let told: PageState[];
let idle: (() => void)[];
let report: PageReport;
let ended: AbortController;

beforeEach(() => {
  found = PARTLY;
  looks = 0;
  told = [];
  idle = [];
  ended = new AbortController();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  report = new PageReport(
    () => {
      looks++;
      return found;
    },
    (state) => told.push(state),
  );
  report.start(ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
});

const occur = (type: string): void => {
  window.dispatchEvent(new Event(type));
  for (const run of idle.splice(0)) run();
};

describe('the report of a page', () => {
  test('is made when the page has loaded and is idle, not before', () => {
    expect(looks).toBe(0);
    window.dispatchEvent(new Event('load'));
    expect(looks).toBe(0);
    for (const run of idle) run();
    expect(told).toEqual([PARTLY]);
  });

  test('is made at once when the guard comes to a page that has loaded', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    report.start(ended.signal);
    expect(idle).toHaveLength(1);
  });

  test('looks again while something is missing, and tells only what changed', () => {
    for (const type of ['load', 'pointerdown', 'keydown']) occur(type);
    expect(looks).toBe(3);
    expect(told).toEqual([PARTLY]);
    found = CHECKED;
    occur('blur');
    expect(told).toEqual([PARTLY, CHECKED]);
  });

  test('does not look again once everything was found, until the address changes', () => {
    found = CHECKED;
    occur('load');
    occur('pointerdown');
    expect(looks).toBe(1);
    history.pushState(null, '', '/elsewhere');
    occur('pointerdown');
    expect(looks).toBe(2);
  });

  test('looks once for many occasions before the page is idle', () => {
    for (let i = 0; i < 5; i++) window.dispatchEvent(new Event('keydown'));
    expect(idle).toHaveLength(1);
  });

  test('a fault stays until the page is loaded anew', () => {
    report.fault();
    report.fault();
    found = CHECKED;
    occur('load');
    expect(told).toEqual([FAULT]);
  });

  test('a page that cannot be read is a fault', () => {
    const unreadable = new PageReport(
      () => {
        throw new Error('unreadable');
      },
      (state) => told.push(state),
    );
    unreadable.start(ended.signal);
    occur('load');
    expect(told).toContainEqual(FAULT);
  });

  test('can be repeated for a background that has forgotten', () => {
    report.repeat();
    expect(told).toEqual([]);
    occur('load');
    report.repeat();
    expect(told).toEqual([PARTLY, PARTLY]);
  });
});
