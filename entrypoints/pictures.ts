import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PictureStep } from '../src/guard/picture-step.ts';
import type {} from '../src/pictures/late-reader.ts';
import { readOwn } from '../src/pictures/read-own.ts';
import { readOwnHands } from '../src/pictures/read-own-hands.ts';
import { readOwnVideo } from '../src/pictures/read-own-video.ts';
import { sayHands, sayOwn } from '../src/pictures/say-own.ts';
import { send } from '../src/send.ts';

// Comes into a page with the first picture the person chooses there, never before.
export default defineUnlistedScript(() => {
  globalThis.jagaNetralPictures?.({
    read: (file) => (file.type.startsWith('video/') ? readOwnVideo : readOwn)(file, send),
    readHands: (file) => readOwnHands(file, send),
    say: sayOwn,
    sayHands,
    createStep: (parts) => new PictureStep(parts),
  });
});
