import { describe, expect, it } from 'vitest';
import { during, find, key, post, press, show } from './x-page.ts';

const menu = (testId: string): string =>
  `<div id="layers"><div role="menu"><div data-testid="Dropdown"><div role="menuitem" tabindex="0" data-testid="${testId}"><span>Posting ulang</span></div>
   <a role="menuitem" href="/compose/post"><span>Kutip</span></a></div></div></div>`;

const twoPosts = post({ id: '1', text: 'pertama' }) + post({ id: '2', text: 'kedua' });
const opener = (nth: number): string =>
  `[data-testid="cellInnerDiv"]:nth-of-type(${nth}) [data-testid="retweet"]`;
const openMenu = (testId = 'retweetConfirm'): void =>
  document.body.insertAdjacentHTML('beforeend', menu(testId));

describe('the repost menu, which stands outside its post', () => {
  it.each(['retweetConfirm', 'repostConfirm'])(
    'belongs to the post whose opener was pressed last (%s)',
    (testId) => {
      const locate = show(twoPosts);
      press(locate, opener(1));
      press(locate, opener(2));
      openMenu(testId);
      expect(press(locate, `[data-testid="${testId}"]`)).toMatchObject({
        act: 'share',
        item: '2',
        content: { text: 'kedua' },
      });
    },
  );

  it('belongs to the post the page marks as open, if only one is', () => {
    const locate = show(twoPosts);
    press(locate, opener(2));
    find(opener(1)).setAttribute('aria-expanded', 'true');
    openMenu();
    expect(press(locate, '[data-testid="retweetConfirm"]')?.item).toBe('1');
  });

  it('keeps the content of a post that is gone when the menu is used', () => {
    const locate = show(twoPosts);
    press(locate, opener(2));
    find('[data-testid="cellInnerDiv"]:nth-of-type(2)').remove();
    openMenu();
    expect(press(locate, '[data-testid="retweetConfirm"]')?.content.text).toBe('kedua');
  });

  it('is nothing to judge when nobody knows whose it is', () => {
    const locate = show(twoPosts);
    openMenu();
    expect(press(locate, '[data-testid="retweetConfirm"]')).toBeUndefined();
  });

  it('is also opened with t and answered with Enter', () => {
    const locate = show(twoPosts);
    expect(
      during(locate, find('[data-testid="cellInnerDiv"]:nth-of-type(2) article'), key('t')),
    ).toBeUndefined();
    openMenu();
    const chosen = during(locate, find('[data-testid="retweetConfirm"]'), key('Enter'));
    expect(chosen).toMatchObject({ act: 'share', item: '2' });
  });

  it('passes quoting and undoing, which do nothing yet or take back', () => {
    const locate = show(twoPosts);
    press(locate, opener(1));
    openMenu('unretweetConfirm');
    expect(press(locate, '[href="/compose/post"]')).toBeUndefined();
    expect(press(locate, '[data-testid="unretweetConfirm"]')).toBeUndefined();
  });

  it('is done once the post shows it as reposted', () => {
    const locate = show(twoPosts);
    press(locate, opener(2));
    openMenu();
    const located = press(locate, '[data-testid="retweetConfirm"]');
    expect(located?.isDone()).toBe(false);
    find(opener(2)).setAttribute('data-testid', 'unretweet');
    expect(located?.isDone()).toBe(true);
  });
});
