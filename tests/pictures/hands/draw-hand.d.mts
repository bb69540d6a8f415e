/** One picture of a hand: which fingers are stretched (thumb to little), from where it is seen, skin and backdrop. */
export type Pose = {
  up: readonly [boolean, boolean, boolean, boolean, boolean];
  /** Degrees around the upright hand: 0 is the palm, 180 its back. */
  around: number;
  /** Degrees the hand leans in the picture. */
  lean: number;
  skin: string;
  backdrop: string;
  /** Part of the picture's height that the hand fills. */
  size: number;
};

/** Draws one hand as a PNG data URL, in a browser with WebGL (software is enough). `model`: address of the rigged hand. */
export function drawHand(model: string, pose: Pose): Promise<string>;
