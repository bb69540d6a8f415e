import type { Sentences } from './in-both.ts';
import type { picturesId } from './pictures.id.ts';

/** Words about reading pictures, in English. */
export const picturesEn: Sentences<typeof picturesId> = {
  reading: 'Reading the picture…',
  unread: 'There was no time to read the picture. Look for yourself: does it ask for votes?',
  animated: 'This picture moves. Only its first frame was read.',
  problem: {
    'too-big': 'This picture is too large to be read. The limit is 20 MB or 50 million dots.',
    broken: 'This picture file is damaged or no picture, so it cannot be read.',
    svg: 'SVG pictures are not read. Save it as JPG or PNG if you want it checked.',
    heic: 'HEIC pictures from phones cannot be read here. Save it as JPG if you want it checked.',
    'too-slow': 'This picture has not been read to the end. Look at it yourself before you send it.',
    'no-permission': 'This picture is not read because the settings do not allow it yet.',
    unreachable: 'This picture could not be fetched, so it was not read.',
    fault: 'The picture reader has a problem. Look at the picture yourself before you send it.',
  },
  settings: {
    title: 'Pictures in other people’s posts',
    text: 'Calls to vote often stand only inside a picture. When this is on, pictures in the posts you look at are read before you like or share them.',
    choice: 'Read pictures in other people’s posts',
    how: 'Pictures are read on this device and sent nowhere. For that, a picture is fetched once more from the same address, without your account. The browser will ask you to allow the places these sites keep pictures:',
    own: 'Pictures that you upload yourself are always read on this device, without further permission.',
    slow: 'Liking a post with a picture may wait up to one and a half seconds.',
    on: 'Other people’s pictures are read from now on.',
    off: 'Other people’s pictures are no longer read, and the permission was given back.',
    refused: 'Permission was not given. Other people’s pictures are not read.',
    notSaved: 'Not saved yet. Try again.',
  },
};
