import * as v from 'valibot';

/** Lower-case letters, digits and hyphens: names that never change. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** An account on one site. */
export const AccountSchema = v.strictObject({
  platform: v.pipe(Slug, v.description('Id of the site: x, facebook, instagram, tiktok, youtube …')),
  handle: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(100),
    v.description('Name of the account without @, as it stands in its address.'),
  ),
});
