/** What the person gave cannot be read: exit status 1. */
export class BadInput extends Error {}

/** The command was called wrongly: exit status 2. */
export class BadUse extends Error {}
