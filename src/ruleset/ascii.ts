const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Script source or JSON with every character outside ASCII as an escape; these must stand in strings only. A single one
 * makes an engine keep and scan the whole script in two bytes a character.
 */
export const inAscii = (source: string): string => source.replace(/[\u0080-\uffff]/g, escaped);
