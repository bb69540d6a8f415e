import { describe, expect, it } from 'vitest';
import { composer, during, find, key, post, show } from './x-page.ts';

const editor = '[data-testid="tweetTextarea_0"]';

describe('single keys on the focused post', () => {
  it.each(['keydown', 'keypress', 'keyup'])('l likes it (%s)', (type) => {
    const locate = show(post({ id: '4' }));
    const article = find('article');
    expect(during(locate, article, key('l', { code: 'KeyL' }, type))).toMatchObject({
      act: 'like',
      item: '4',
      replay: { how: 'key', target: article, key: 'l', code: 'KeyL', ctrlKey: false, metaKey: false },
    });
  });

  it('passes key events that have no key, as form filling sends them', () => {
    expect(during(show(post()), find('article'), new Event('keydown', { bubbles: true }))).toBeUndefined();
  });

  it('passes l on a liked post: it takes back', () => {
    expect(during(show(post({ liked: true })), find('article'), key('l'))).toBeUndefined();
  });

  it.each(['r', 'b', 'n', 'j', 't', 'Escape', 'Enter'])('passes %s', (name) => {
    expect(during(show(post()), find('article'), key(name))).toBeUndefined();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }])(
    'passes l with %o',
    (modifier) => {
      expect(during(show(post()), find('article'), key('l', modifier))).toBeUndefined();
    },
  );

  it('passes l while writing, even inside a post', () => {
    const locate = show(post({ inner: `${composer('ha')}<textarea></textarea><input>` }));
    for (const field of [editor, 'textarea', 'input'])
      expect(during(locate, find(field), key('l'))).toBeUndefined();
  });

  it('passes l without a focused post', () => {
    expect(during(show(post()), document.body, key('l'))).toBeUndefined();
  });
});

describe('Enter and Space on a control that has the focus', () => {
  it.each(['Enter', ' '])('"%s" presses it', (name) => {
    const located = during(show(post()), find('[data-testid="like"]'), key(name));
    expect(located).toMatchObject({ act: 'like', replay: { how: 'press' } });
  });

  it('passes other keys on it', () => {
    expect(during(show(post()), find('[data-testid="like"]'), key('x'))).toBeUndefined();
  });
});

describe('the sending key of the composer', () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])('Enter with %o sends', (modifier) => {
    const located = during(show(composer('Pilih nomor 2')), find(editor), key('Enter', modifier));
    expect(located).toMatchObject({
      act: 'post',
      item: 'composer',
      content: { text: 'Pilih nomor 2', own: true },
      editor: find(editor),
      replay: { how: 'key', target: find(editor), key: 'Enter', ...modifier },
    });
  });

  it('passes a new line', () => {
    const locate = show(composer('Pilih nomor 2'));
    expect(during(locate, find(editor), key('Enter'))).toBeUndefined();
    expect(during(locate, find(editor), key('Enter', { shiftKey: true }))).toBeUndefined();
  });

  it('leaves input methods alone', () => {
    const locate = show(composer('Pilih nomor 2') + post());
    expect(during(locate, find(editor), key('Enter', { ctrlKey: true, isComposing: true }))).toBeUndefined();
    const held = key('l');
    Object.defineProperty(held, 'keyCode', { value: 229 });
    expect(during(locate, find('article'), held)).toBeUndefined();
  });
});
