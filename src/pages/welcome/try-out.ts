import { prohibitions } from 'virtual:law';
import { check } from '../../check/check.ts';
import type { Content, Verdict } from '../../check/types.ts';
import type { Decision, Settings } from '../../messages.ts';
import { loadBundled, withRulesFiles } from '../../ruleset/load.ts';
import type { Ruleset } from '../../ruleset/ruleset.ts';
import { situationOf } from '../../situation.ts';
import { createWarning } from '../../warning/index.ts';
import { TRY_RULES, type TryPost } from './try-posts.ts';

const warning = createWarning();
let loaded: Ruleset | undefined;
const rules = (): Ruleset => {
  loaded ??= withRulesFiles({ ...loadBundled(), prohibitions: prohibitions() }, [TRY_RULES]);
  return loaded;
};

const contentOf = ({ name, handle, text }: TryPost): Content => ({
  text,
  author: { name, handle },
  platform: 'x',
});

/** Whom nothing is forbidden would try this for nothing: they are shown what a civil servant sees. */
const statusOf = ({ status }: Settings): Settings['status'] => (status === 'citizen' ? 'pns' : status);

/** What liking a post of the try-out would be for this person, by the law inside the package. */
export function judge(post: TryPost, settings: Settings, now: Date): Verdict {
  const situation = situationOf({ ...settings, status: statusOf(settings), region: null }, now);
  return check('like', contentOf(post), rules(), situation);
}

/** Puts the same question as on a real site. `place`: how people call this feed. */
export const askAbout = (
  post: TryPost,
  verdict: Verdict,
  settings: Settings,
  place: string,
): Promise<Decision | 'unanswered'> =>
  warning.ask({
    act: 'like',
    siteName: place,
    content: contentOf(post),
    verdict,
    language: settings.language,
    status: statusOf(settings),
  });
