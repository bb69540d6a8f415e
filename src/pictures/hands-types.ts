/** Fingers in the order of the hand's landmarks. */
export const FINGERS = ['thumb', 'index', 'middle', 'ring', 'little'] as const;
export type Finger = (typeof FINGERS)[number];

/** One hand in a picture: which fingers are stretched out, and how sure the model is that this is a hand (0 to 1). */
export type Hand = { fingers: readonly Finger[]; score: number };

/** A point of a picture in pixels. */
export type Point = { x: number; y: number };
