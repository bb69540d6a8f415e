import { browser } from 'wxt/browser';
import { createEngine } from '../../src/pictures/engine.ts';
import { serveEngine } from '../../src/pictures/serve-engine.ts';

// Nobody sees this document: it exists while pictures are read and closes itself after that.
serveEngine(
  createEngine(
    (file) => browser.runtime.getURL(`/${file}` as '/offscreen.html'),
    () => window.close(),
  ),
);
