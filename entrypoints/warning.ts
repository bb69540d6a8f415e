import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type {} from '../src/guard/late-show.ts';
import { pageAdapter } from '../src/ruleset/page-adapter.ts';
import { createWarning, noteLine, type Question } from '../src/warning/index.ts';

// The second content script of a page, for when something is to be shown: it starts once the page has been read.
export default defineUnlistedScript(() => {
  const siteName = pageAdapter()?.name ?? '';
  const warning = createWarning();
  globalThis.jagaNetralShow?.({
    ask: ({ act, content }, verdict, { settings, contact }) => {
      const { language, status } = settings;
      const question: Question = { act, siteName, content, verdict, language, status };
      return warning.ask(contact ? { ...question, contact } : question);
    },
    hint: (near, verdict, { settings: { language } }) =>
      warning.hint(noteLine({ verdict, language }), near, language),
    pressAgain: (near, { settings: { language } }) => warning.pressAgain(near, language),
    isOurs: warning.isOurs,
  });
});
