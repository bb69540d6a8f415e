import { describe, expect, test } from 'vitest';
import x from '../../../rules/platforms/x.json';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Adapter } from '../../../src/ruleset/adapter.ts';

const POST = `<article data-testid="tweet"><div data-testid="User-Name"><a href="/halilis2">Tim</a></div>
  <a href="/halilis2/status/7"><time></time></a><div data-testid="tweetText">Halo</div>
  <div role="group"><button data-testid="like"></button></div></article>`;

function viewerOn(navigation: string): string | undefined {
  document.body.innerHTML = navigation + POST;
  const locate = createLocator(x as Adapter, { document });
  let viewer: string | undefined;
  const look = (event: Event) => {
    viewer = locate(event)?.viewer;
  };
  document.addEventListener('click', look, { once: true });
  document.querySelector<HTMLElement>('[data-testid="like"]')!.click();
  return viewer;
}

describe('whose account is logged in', () => {
  test('is read from the link to the own profile', () => {
    expect(viewerOn('<a data-testid="AppTabBar_Profile_Link" href="/dinas_kertasari"></a>')).toBe(
      'dinas_kertasari',
    );
  });

  test('or from the account switcher', () => {
    expect(
      viewerOn(
        '<button data-testid="SideNav_AccountSwitcher_Button"><b>Dinas</b> <i>@dinas_kertasari</i></button>',
      ),
    ).toBe('dinas_kertasari');
  });

  test('is unknown where the page does not show it', () => {
    expect(viewerOn('')).toBeUndefined();
  });
});
