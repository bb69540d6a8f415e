import { describe, expect, it } from 'vitest';
import { testMarkup } from './own-markup.ts';

const HEART_PATH = 'M1.34375 7.53125L1.34375 7.6Z';
const icon = (label: string, path = 'M1 1', fill = 'transparent'): string =>
  `<svg aria-label="${label}" role="img" style="--fill: ${fill}; --width: 19px;"><title>${label}</title><path d="${path}"></path></svg>`;
const button = (label: string, path?: string, fill?: string): string =>
  `<div role="button" tabindex="0"><div>${icon(label, path, fill)}<span>12</span></div></div>`;
const heart = (label: string, fill = 'transparent'): string => button(label, HEART_PATH, fill);
const bar = (like: string): string =>
  `<div class="bar">${like}${button('Balas')}${button('Posting ulang')}${button('Bagikan')}</div>`;
const person = (handle: string): string =>
  `<a href="/@${handle}"><img alt="Foto profil ${handle}"></a><div class="plus" role="button"><div>${icon('Ikuti')}</div></div>
   <a href="/@${handle}"><span dir="auto"><span>${handle}</span></span></a>`;
const words = (handle: string, id: string, text: string): string =>
  `${person(handle)}<a href="/@${handle}/post/${id}"><time>1 hari</time></a><span dir="auto"><span>${text}</span></span>`;
const post = (id: string, handle: string, text: string, more = '', like = heart('Suka')): string =>
  `<div data-pressable-container="true" id="${id}">${words(handle, id, text)}<picture><img alt="Poster"></picture>${more}${bar(like)}</div>`;
const card = (id: string, handle: string, text: string): string =>
  `<div data-pressable-container="true">${words(handle, id, text)}</div>`;

const HEART = '.bar > :first-child';
const REPOST = '.bar > :nth-child(3)';
const MENU = `<div role="menu"><div role="menuitem" id="now"><span>Posting ulang</span>${icon('Posting ulang')}</div><div role="menuitem" id="quote">Kutip</div></div>`;

const editor = (text: string, placeholder: string): string =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="${placeholder}">${text}</div>`;
const arrow = (label: string): string =>
  `<div role="button" id="send"><svg aria-label="${label}"><title>${label}</title><line></line><polyline></polyline></svg></div>`;
const dialog = (above: string, text: string, below: string, placeholder: string): string =>
  `<main>${post('A', 'lain', 'apa saja')}</main><div role="dialog"><div>${above}<div>${editor(text, placeholder)}</div>${below}</div>
   <div role="button" id="publish">Posting</div></div>`;

testMarkup('threads', 'https://www.threads.com', (show) => {
  describe('a post', () => {
    it('is liked with its own words; its other buttons only open', async () => {
      const call = await show(post('C8', 'halilis2', 'Pilih nomor 2'));
      expect(await call('press', HEART)).toMatchObject([
        {
          act: 'like',
          item: 'C8',
          content: {
            text: 'Pilih nomor 2',
            author: { name: 'halilis2', handle: 'halilis2' },
            media: ['Poster'],
          },
        },
      ]);
      expect(await call('press', '.bar > :not(:first-child)')).toEqual([null, null, null]);
    });

    it('has a heart of many names, and one shape that is filled when it is given', async () => {
      for (const like of [heart('SUKA'), heart('Like'), button('Like'), heart('좋아요')])
        expect(await (await show(post('A', 'a', 'a', '', like)))('press', HEART), like).toMatchObject([
          { act: 'like' },
        ]);
      for (const given of [heart('Unlike'), heart('Batal suka', 'red'), heart('좋아요 취소', 'currentColor')])
        expect(await (await show(post('A', 'a', 'a', '', given)))('press', HEART), given).toEqual([null]);
    });

    it('never speaks with the words it quotes', async () => {
      const quoting = post('B', 'joko', 'Setuju sekali', card('C', 'halilis2', 'Pilih nomor 2'));
      const call = await show(quoting);
      expect(await call('press', HEART)).toMatchObject([
        {
          item: 'B',
          content: {
            text: 'Setuju sekali',
            author: { handle: 'joko' },
            quoted: { text: 'Pilih nomor 2', author: { handle: 'halilis2' } },
          },
        },
      ]);
    });

    it('is reposted from a menu elsewhere; quoting only opens', async () => {
      const call = await show(post('A', 'lain', 'apa saja') + post('B', 'halilis2', 'Pilih nomor 2'));
      await call('press', `#B ${REPOST}`);
      await call('add', MENU);
      expect(await call('press', '#now')).toMatchObject([
        { act: 'share', item: 'B', content: { text: 'Pilih nomor 2' } },
      ]);
      expect(await call('press', '#quote')).toEqual([null]);
    });
  });

  describe('writing', () => {
    it('an answer under a post is sent by the arrow, not by the bubble of the same name', async () => {
      const call = await show(
        `${post('A', 'halilis2', 'apa saja')}<div>${editor('Pilih nomor 2', 'Balas halilis2')}${arrow('Balas')}</div>`,
        '/@halilis2/post/A',
      );
      const sent = { act: 'comment', content: { text: 'Pilih nomor 2', own: true } };
      expect(await call('press', '#send')).toMatchObject([sent]);
      expect(await call('key', '[contenteditable]', 'Enter', true)).toMatchObject(sent);
      expect(await call('key', '[contenteditable]', 'Enter')).toBeNull();
    });

    it('the arrow is known by its shape in another language', async () => {
      const call = await show(`<div>${editor('Pilih nomor 2', '')}${arrow('Responder')}</div>`);
      expect(await call('press', '#send')).toMatchObject([{ act: 'comment' }]);
    });

    it('the dialog posts, answers what stands above the words, and quotes what stands below', async () => {
      const above = card('C', 'halilis2', 'Pilih nomor 2');
      const cases = [
        ['post', dialog('', 'Setuju', '', 'Apa yang baru?')],
        ['comment', dialog(above, 'Setuju', '', 'Balas halilis2...')],
        ['comment', dialog(above, 'Setuju', '', '')],
      ] as const;
      for (const [act, markup] of cases) {
        const call = await show(markup);
        expect(await call('press', '#publish'), markup).toMatchObject([{ act, content: { text: 'Setuju' } }]);
        expect(await call('key', '[role="dialog"] [contenteditable]', 'Enter', true), markup).toMatchObject({
          act,
        });
      }
      const quoting = await show(dialog('', 'Setuju', `<div>${above}</div>`, 'Apa yang baru?'));
      expect(await quoting('press', '#publish')).toMatchObject([
        {
          act: 'share',
          content: { text: 'Setuju', quoted: { text: 'Pilih nomor 2', author: { handle: 'halilis2' } } },
        },
      ]);
    });
  });

  describe('accounts', () => {
    it('are followed on their profile, whoever is mentioned there', async () => {
      const call = await show(
        `<main><div><div><h1>Tim HALILIS</h1><img alt=""></div><span dir="auto">Akun resmi, bersama <a href="/@lain">@lain</a></span>
         <div role="button" id="follow">Ikuti</div></div>${post('A', 'halilis2', 'apa saja')}</main>`,
        '/@halilis2',
      );
      const [found] = await call('press', '#follow');
      expect(found).toMatchObject({
        act: 'follow',
        content: { author: { name: 'Tim HALILIS', handle: 'halilis2' } },
      });
      expect(found?.content.author?.bio).toContain('Akun resmi');
    });

    it('are followed in lists and with the plus on their picture', async () => {
      const row = `<div data-pressable-container="true" id="row"><a href="/@biru1"><span dir="auto">biru1</span></a><span dir="auto">Tim Biru</span><div role="button">Follow</div></div>`;
      const call = await show(row + post('A', 'halilis2', 'apa saja'), '/search');
      expect(await call('press', '#row [role="button"]')).toMatchObject([
        { act: 'follow', content: { author: { handle: 'biru1', bio: 'Tim Biru' } } },
      ]);
      expect(await call('press', '.plus')).toMatchObject([
        { act: 'follow', content: { author: { handle: 'halilis2' } } },
      ]);
    });
  });
});
