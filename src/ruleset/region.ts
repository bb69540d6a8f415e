/** Province (`33`) or regency and city (`33.10`) codes of the Ministry of Home Affairs, as rules files write them. */
const isPartOf = (code: string, of: string): boolean => code === of || code.startsWith(`${of}.`);

/**
 * Whether an election is held where the user is. One without a region is held everywhere; a user whose region is not known
 * may be anywhere. A province's election concerns its regencies, and a regency's those who only named their province.
 */
export const isHeldIn = (election: string | undefined, user: string | undefined): boolean =>
  election === undefined || user === undefined || isPartOf(user, election) || isPartOf(election, user);
