import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './threads-controls.ts';

testSite({ site: 'threads', controls: CONTROLS, harmless: HARMLESS });
