import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lateShow } from '../src/guard/late-show.ts';
import { guardPage } from '../src/guard/page.ts';
import { pageAdapter } from '../src/ruleset/page-adapter.ts';

// A content script without the framework's frame, which would greet the page: `wxt.config.ts` writes it into the manifest.
export default defineUnlistedScript(() => {
  const adapter = pageAdapter();
  if (adapter) guardPage(adapter, lateShow());
});
