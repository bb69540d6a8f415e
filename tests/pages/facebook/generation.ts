import { options } from '../site.ts';

/** `generation=old`: the markup before the rendering roles, which some people still get. */
export const isOld = options.get('generation') === 'old';

/** What an element is for, as today's markup says it. */
export const marked = (role: string): { 'data-ad-rendering-role'?: string } =>
  isOld ? {} : { 'data-ad-rendering-role': role };
