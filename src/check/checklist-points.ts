/** What a person is asked about a picture that no program can see for certain. */
export const POINTS = ['people', 'material', 'gesture'] as const;
export type Point = (typeof POINTS)[number];
export type PictureAnswer = 'yes' | 'no' | 'unsure';
export type PictureAnswers = Readonly<Record<Point, PictureAnswer>>;

/** Why it is worth asking: something beside the picture, or in it, points to an election. */
export type AskReason = 'caption' | 'place' | 'picture-text' | 'hand';

/** The questions to put, and why. `gesture`: the number that hands in the picture seem to show, and whose it is. */
export type Checklist = {
  reasons: readonly AskReason[];
  gesture?: { fingers: number; name: string };
};
