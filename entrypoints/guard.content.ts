import { adapters } from 'virtual:adapters';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterFor } from '../src/guard/adapter-for.ts';
import { guardPage } from '../src/guard/page.ts';
import { createWarning, noteLine, type Question } from '../src/warning/index.ts';

export default defineContentScript({
  matches: adapters.flatMap(({ matches }) => matches),
  runAt: 'document_start',
  // A post's buttons are the same acts in a frame as in the page around it.
  allFrames: true,
  // A page would hear the framework's greeting and know that the reader has this extension.
  noScriptStartedPostMessage: true,
  main() {
    const adapter = adapterFor(adapters, location.hostname);
    if (!adapter) return;
    const warning = createWarning();
    guardPage(adapter, {
      ask: ({ act, content }, verdict, { settings, contact }) => {
        const { language, status } = settings;
        const question: Question = { act, siteName: adapter.name, content, verdict, language, status };
        return warning.ask(contact ? { ...question, contact } : question);
      },
      hint: (near, verdict, { settings: { language } }) =>
        warning.hint(noteLine({ verdict, language }), near, language),
      pressAgain: (near, { settings: { language } }) => warning.pressAgain(near, language),
      isOurs: warning.isOurs,
    });
  },
});
