import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './facebook-controls.ts';
import { PLAIN_CONTROLS, PLAIN_HARMLESS } from './facebook-plain-controls.ts';

testSite({
  site: 'facebook',
  controls: [...CONTROLS, ...PLAIN_CONTROLS],
  harmless: [...HARMLESS, ...PLAIN_HARMLESS],
});
