import type { Pose } from './draw-hand.mjs';

type Up = Pose['up'];
const fingers = (letters: string): Up => {
  const [thumb, index, middle, ring, little] = [...'TIMRL'].map((letter) => letters.includes(letter));
  return [thumb!, index!, middle!, ring!, little!];
};

/** The signs that official lists warn of, as far as a rigged hand can make them, and a fist: by the fingers that are stretched. */
export const SIGNS: Readonly<Record<string, Up>> = {
  fist: fingers(''),
  one: fingers('I'),
  two: fingers('IM'),
  three: fingers('IMR'),
  four: fingers('IMRL'),
  five: fingers('TIMRL'),
  thumb: fingers('T'),
  pistol: fingers('TI'),
  telephone: fingers('TL'),
  metal: fingers('IL'),
};

const VIEWS = [
  { view: 'palm', around: 0, lean: 0 },
  { view: 'palm, 25° left', around: -25, lean: 8 },
  { view: 'palm, 25° right', around: 25, lean: -8 },
  { view: 'back', around: 180, lean: 0 },
] as const;

const LOOKS = [
  { skin: '#c98f6b', backdrop: '#dfe6ea', size: 0.75 },
  { skin: '#8d5a3c', backdrop: '#f3efe6', size: 0.6 },
  { skin: '#a56f4b', backdrop: '#3e5a4c', size: 0.45 },
  { skin: '#b57c57', backdrop: '#8fa3ad', size: 0.25 },
] as const;

export type Sample = { sign: string; view: string; count: number; pose: Pose };

/** Every sign from every side in every look. */
export const SAMPLES: readonly Sample[] = Object.entries(SIGNS).flatMap(([sign, up]) =>
  VIEWS.flatMap(({ view, around, lean }) =>
    LOOKS.map((look) => ({
      sign,
      view,
      count: up.filter(Boolean).length,
      pose: { up, around, lean, ...look },
    })),
  ),
);
