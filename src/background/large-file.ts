import * as v from 'valibot';

/**
 * A rules file whose participants are stored in pieces. `stamp` tells them from those of any other import; what cannot be
 * counted again without reading all of them stands here.
 */
export const LargeFileSchema = v.strictObject({
  stamp: v.string(),
  parts: v.pipe(v.number(), v.integer()),
  participants: v.pipe(v.number(), v.integer()),
  accounts: v.pipe(v.number(), v.integer()),
  neutrality: v.strictObject({
    refused: v.array(v.strictObject({ id: v.string(), en: v.string() })),
    noticed: v.array(v.strictObject({ id: v.string(), en: v.string() })),
  }),
});
export type LargeFile = v.InferOutput<typeof LargeFileSchema>;
