import { expect, test } from 'vitest';
import { identityOf, ownWords } from '../../../src/guard/identity.ts';
import type { Located } from '../../../src/platforms/types.ts';

const sending = (content: Partial<Located['content']>): Located => ({
  act: 'post',
  platform: 'x',
  item: 'composer',
  content: { text: 'Halo', own: true, ...content },
  replay: { how: 'press', control: document.body },
  editor: document.body,
  isDone: () => false,
});

test('an act stays the same when the words in its picture have been read', () => {
  const before = sending({ media: ['keterangan'] });
  const after = sending({ media: ['keterangan', 'COBLOS NOMOR 2'], pictureTexts: 1 });
  expect(identityOf(after)).toBe(identityOf(before));
  expect(identityOf(sending({ media: ['COBLOS NOMOR 2'], pictureTexts: 1 }))).toBe(identityOf(sending({})));
});

test('another description by the person is another act', () => {
  expect(identityOf(sending({ media: ['lain'] }))).not.toBe(identityOf(sending({ media: ['keterangan'] })));
});

test('what is silenced is told apart by its picture as well', () => {
  const read = sending({ media: ['COBLOS NOMOR 2'], pictureTexts: 1 });
  expect(ownWords(read)).not.toBe(ownWords(sending({})));
});
