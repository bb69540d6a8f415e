import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './x-controls.ts';

testSite({ site: 'x', controls: CONTROLS, harmless: HARMLESS });
