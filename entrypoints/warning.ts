import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type {} from '../src/guard/late-show.ts';
import { pageAdapter } from '../src/ruleset/page-adapter.ts';
import { send } from '../src/send.ts';
import {
  backToWriting,
  createWarning,
  noteLine,
  type Question,
  thumbnails,
  undoLine,
} from '../src/warning/index.ts';

// The second content script of a page, for when something is to be shown: it starts once the page has been read.
export default defineUnlistedScript(() => {
  const { name: siteName = '', undo = [] } = pageAdapter() ?? {};
  const warning = createWarning();
  globalThis.jagaNetralShow?.({
    ask: ({ act, content }, verdict, { settings, contact }) => {
      const { language, status, silencing = true } = settings;
      const readLaw = (prohibition: string) => void send('page:handbook', prohibition);
      const question: Question = { act, siteName, content, verdict, language, status, silencing, readLaw };
      return warning.ask(contact ? { ...question, contact } : question);
    },
    askChecklist: async (checklist, files, { settings: { language } }) =>
      warning.askChecklist({ siteName, language, checklist, pictures: await thumbnails(files) }),
    hint: (near, verdict, { settings: { language } }) =>
      warning.hint(noteLine({ verdict, language }), near, language),
    undo: (near, act, { settings: { language } }) => {
      const how = undo.find((one) => one.act === act);
      if (how) warning.hint(undoLine(how, language), near, language);
    },
    picture: (near, line, { settings: { language } }) => warning.picture(line, near, language),
    pressAgain: (near, { settings: { language } }) => warning.pressAgain(near, language),
    backToWriting: ({ editor, editors = editor ? [editor] : [], content }, verdict) =>
      backToWriting(editors, content.text, verdict),
    isOurs: warning.isOurs,
  });
});
