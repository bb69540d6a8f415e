import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './generic-controls.ts';

testSite({ site: 'generic', controls: CONTROLS, harmless: HARMLESS });
