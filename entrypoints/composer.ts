import { writing } from 'virtual:writing';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { placingOf } from '../src/check/placing.ts';
import type {} from '../src/guard/late-drafts.ts';
import { send } from '../src/send.ts';
import { createHints } from '../src/warning/composer/index.ts';

// The third content script: the background brings it into a frame where the person begins to write.
export default defineUnlistedScript(() => {
  const hints = createHints();
  globalThis.jagaNetralDrafts?.({
    show: ({ located, editor, verdict, lines, isOfficial }, { settings }, changed) => {
      const { act, content, editors = [editor] } = located;
      const { language, position = null } = settings;
      const writer = { officialAccount: isOfficial, position };
      const placing = placingOf(act, content, writer, writing.workplaces);
      const { alternatives } = writing;
      const draft = { editor, editors, act, content, verdict, placing, lines, alternatives, language };
      hints.show(draft, { changed, hideAlways: () => void send('page:no-hints') });
    },
    hide: hints.hide,
    isOurs: hints.isOurs,
  });
});
